// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filterchoicedelegate.h"

#include "views/theme/shapes.h"
#include "views/theme/style.h"
#include "views/widgets/filterchoicemodel.h"

namespace patwarden {

void FilterChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
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

    const int rows = index.data(FilterChoiceModel::CountRole).toInt();
    const QString count = rows < 0 ? QString() : option.locale.toString(rows);
    const int countWidth = option.fontMetrics.horizontalAdvance(count) + 1;
    painter->setPen(colors.dim);
    painter->drawText(visual(QRect(all.right() + 1 - countWidth, all.y(), countWidth, all.height())),
                      int(Qt::AlignVCenter | Qt::AlignTrailing), count);
    const QRect words = all.adjusted(side + 9, 0, -countWidth - 12, 0);
    painter->setPen(colors.text);
    painter->drawText(visual(words), int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine),
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}

QSize FilterChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {measuresOf(option.widget).control * 4,
            qMax(measuresOf(option.widget).control, option.fontMetrics.height() + 8)};
}

bool FilterChoiceDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                       const QStyleOptionViewItem &option, const QModelIndex &index)
{
    Q_UNUSED(event)
    Q_UNUSED(model)
    Q_UNUSED(option)
    Q_UNUSED(index)
    return false;
}

} // namespace patwarden
