// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tickrowdelegate.h"

#include "views/theme/shapes.h"
#include "views/theme/style.h"

#include <QPainter>

namespace patwarden {

TickRowDelegate::TickRowDelegate(Qt::TextElideMode elide, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_elide(elide)
{
}

void TickRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PainterScope scope(painter);
    const Colors &colors = colorsOf(option.widget);
    const Measures &measures = measuresOf(option.widget);
    const bool isCurrent = option.state & QStyle::State_HasFocus;
    if (isCurrent || option.state & QStyle::State_MouseOver)
        drawBox(painter, option.rect, measures.controlCorner, isCurrent ? colors.sel : colors.hover);

    const QRect all = option.rect.adjusted(8, 0, -8, 0);
    const auto visual = [&](const QRect &target) { return QStyle::visualRect(option.direction, all, target); };
    QStyleOptionViewItem box(option);
    const int side = measures.indicator;
    box.rect = visual(QRect(all.x(), all.y() + (all.height() - side) / 2, side, side));
    box.state.setFlag(QStyle::State_On, index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);

    const QString word = wordOf(option, index);
    const int wordWidth = option.fontMetrics.horizontalAdvance(word) + 1;
    painter->setPen(colors.dim);
    painter->drawText(visual(QRect(all.right() + 1 - wordWidth, all.y(), wordWidth, all.height())),
                      int(Qt::AlignVCenter | Qt::AlignTrailing), word);
    const QRect words = all.adjusted(side + 9, 0, -wordWidth - 12, 0);
    painter->setPen(colors.text);
    painter->drawText(visual(words), int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine),
                      option.fontMetrics.elidedText(index.data().toString(), m_elide, words.width()));
}

QSize TickRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {measuresOf(option.widget).control * 4,
            qMax(measuresOf(option.widget).control, option.fontMetrics.height() + 8)};
}

bool TickRowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    Q_UNUSED(event)
    Q_UNUSED(model)
    Q_UNUSED(option)
    Q_UNUSED(index)
    return false;
}

} // namespace patwarden
