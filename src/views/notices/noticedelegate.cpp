// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notices/noticedelegate.h"

#include "models/noticemodel.h"
#include "views/theme/icons.h"
#include "views/theme/style.h"

#include <QAbstractItemView>
#include <QPainter>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int iconSize = 16;
constexpr int chevronSize = 12;

QFont sentenceFont(const QModelIndex &index)
{
    return typeFont(TypeStep::Body,
                    index.data(NoticeModel::UnreadRole).toBool() ? QFont::DemiBold : QFont::Normal);
}

int heightOf(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text).height();
}

QColor colorOf(NoticeModel::Gravity gravity, const Colors &colors)
{
    switch (gravity) {
    case NoticeModel::Gravity::Good:
        return colors.green;
    case NoticeModel::Gravity::Warning:
        return colors.amber;
    case NoticeModel::Gravity::Bad:
        return colors.red;
    case NoticeModel::Gravity::Neutral:
        break;
    }
    return colors.dim;
}

/// Puts a text below \p y where there is one, and moves on.
QRect placeBelow(int &y, int left, int width, int gap, const QString &text)
{
    if (text.isEmpty())
        return {};
    const QRect place(left, y + gap, width, heightOf(typeFont(TypeStep::Body), width, text));
    y = place.bottom() + 1;
    return place;
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
    const int edge = row.right() - measures.cardPaddingX;
    const int right = edge - chevronSize - measures.gap;
    const int iconLeft = left + dotSize + measures.gap;
    const int textLeft = iconLeft + iconSize + measures.wideGap;
    const int textWidth = std::max(80, right - timeWidth - 2 * measures.wideGap - textLeft);

    Layout result;
    int y = row.top() + measures.wideGap;
    const int sentenceHeight = heightOf(sentenceFont(index), textWidth, index.data().toString());
    result.dot = QRect(left, y + (lineHeight - dotSize) / 2, dotSize, dotSize);
    result.chevron = QRect(edge - chevronSize, y + (lineHeight - chevronSize) / 2, chevronSize, chevronSize);
    result.icon = QRect(iconLeft, y + (lineHeight - iconSize) / 2, iconSize, iconSize);
    result.sentence = QRect(textLeft, y, textWidth, sentenceHeight);
    result.time = QRect(right - timeWidth, y, timeWidth + 1, lineHeight);
    y += sentenceHeight;
    result.reason =
        placeBelow(y, textLeft, textWidth, measures.gap / 2, index.data(NoticeModel::ReasonRole).toString());
    result.advice =
        placeBelow(y, textLeft, textWidth, measures.gap / 2, index.data(NoticeModel::AdviceRole).toString());
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
    paintIcon(painter, places.icon, index.data(NoticeModel::IconRole).toString(),
              colorOf(static_cast<NoticeModel::Gravity>(index.data(NoticeModel::GravityRole).toInt()), colors));
    if (index.data(NoticeModel::LeadsRole).toBool())
        paintIcon(painter, places.chevron, u"chevron-right"_s, colors.dim);
    painter->setFont(sentenceFont(index));
    painter->setPen(colors.text);
    painter->drawText(places.sentence, Qt::TextWordWrap, index.data().toString());
    painter->setFont(typeFont(TypeStep::Small));
    painter->setPen(colors.dim);
    painter->drawText(places.time, Qt::AlignRight | Qt::AlignVCenter,
                      index.data(NoticeModel::TimeRole).toString());
    painter->setFont(typeFont(TypeStep::Body));
    painter->drawText(places.reason, Qt::TextWordWrap, index.data(NoticeModel::ReasonRole).toString());
    painter->drawText(places.advice, Qt::TextWordWrap, index.data(NoticeModel::AdviceRole).toString());
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
