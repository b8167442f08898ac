// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notices/noticedelegate.h"

#include "domain/notice.h"
#include "models/noticemodel.h"
#include "views/theme/style.h"

#include <QAbstractItemView>
#include <QPainter>

namespace patwarden {

namespace {

QFont sentenceFont(const QModelIndex &index)
{
    return typeFont(TypeStep::Body,
                    index.data(NoticeModel::UnreadRole).toBool() ? QFont::DemiBold : QFont::Normal);
}

int heightOf(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text).height();
}

} // namespace

NoticeDelegate::Layout NoticeDelegate::layout(const QRect &row, const QStyleOptionViewItem &option,
                                              const QModelIndex &index)
{
    const Measures &measures = measuresOf(option.widget);
    const int dotSize = measures.gap;
    const QFont small = typeFont(TypeStep::Small);
    const int timeWidth = QFontMetrics(small).horizontalAdvance(index.data(NoticeModel::TimeRole).toString());
    const int lineHeight = QFontMetrics(sentenceFont(index)).height();
    const int left = row.left() + measures.cardPaddingX;
    const int right = row.right() - measures.cardPaddingX;
    const int textLeft = left + dotSize + measures.wideGap;
    const int textWidth = std::max(80, right - timeWidth - 2 * measures.wideGap - textLeft);

    Layout result;
    int y = row.top() + measures.wideGap;
    const int sentenceHeight = heightOf(sentenceFont(index), textWidth, index.data().toString());
    result.dot = QRect(left, y + (lineHeight - dotSize) / 2, dotSize, dotSize);
    result.sentence = QRect(textLeft, y, textWidth, sentenceHeight);
    result.time = QRect(right - timeWidth, y, timeWidth + 1, lineHeight);
    y += sentenceHeight;
    const QString reason = index.data(NoticeModel::ReasonRole).toString();
    if (!reason.isEmpty()) {
        y += measures.gap / 2;
        result.reason = QRect(textLeft, y, textWidth, heightOf(typeFont(TypeStep::Body), textWidth, reason));
        y += result.reason.height();
    }
    result.height = y + measures.wideGap - row.top();
    return result;
}

void NoticeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.widget);
    const Layout places = layout(option.rect, option, index);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colors.sel);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colors.hover);
    painter->setPen(colors.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    if (index.data(NoticeModel::UnreadRole).toBool()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.accent);
        painter->drawEllipse(places.dot);
    }
    // What leads somewhere looks like it.
    const bool leads = index.data(NoticeModel::KindRole).toInt() == int(NoticeKind::RequestCreated);
    painter->setFont(sentenceFont(index));
    painter->setPen(leads ? colors.accent : colors.text);
    painter->drawText(places.sentence, Qt::TextWordWrap, index.data().toString());
    painter->setFont(typeFont(TypeStep::Small));
    painter->setPen(colors.dim);
    painter->drawText(places.time, Qt::AlignRight | Qt::AlignVCenter,
                      index.data(NoticeModel::TimeRole).toString());
    painter->setFont(typeFont(TypeStep::Body));
    painter->drawText(places.reason, Qt::TextWordWrap, index.data(NoticeModel::ReasonRole).toString());
    painter->restore();

    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect.adjusted(2, 2, -2, -2);
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

QSize NoticeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, layout(QRect(0, 0, width, 0), option, index).height};
}

} // namespace patwarden
