// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/rowdelegate.h"

#include "views/theme/shapes.h"
#include "views/theme/style.h"
#include "views/theme/viewpainter.h"
#include "views/widgets/datatable.h"
#include "views/widgets/pill.h"

#include <QIcon>

namespace patwarden {

RowDelegate::RowDelegate(DataTable *table)
    : QStyledItemDelegate(table)
    , m_table(table)
{
}

QFont RowDelegate::fontOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant own = index.data(Qt::FontRole);
    QFont font = own.isValid() ? own.value<QFont>().resolve(option.font) : option.font;
    if (index.column() == m_linkColumn)
        font.setWeight(QFont::DemiBold);
    return font;
}

QRect RowDelegate::textRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int padding = viewpainter::cellPadding(m_table);
    const QRect room = option.rect.adjusted(padding, 0, -padding, -1);
    const int width = QFontMetrics(fontOf(option, index)).horizontalAdvance(index.data().toString());
    return QStyle::alignedRect(option.direction, Qt::AlignVCenter | Qt::AlignLeading,
                               QSize(qMin(width, room.width()), option.fontMetrics.height()), room);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PainterScope scope(painter);
    paintGround(painter, option, index);
    if (index.column() == m_table->tickColumn())
        paintTick(painter, option, index);
    else if (!paintKind(painter, option, index))
        paintWords(painter, option, index);
}

void RowDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Colors &colors = colorsOf(m_table);
    const bool isLit = index.row() == m_table->hoveredRow() || option.state & QStyle::State_Selected;
    const QColor ground = m_table->isTicked(index) ? colors.sel : isLit ? colors.hover : colors.card;
    painter->fillRect(option.rect, ground);
    const QColor line = m_table->isTicked(index) ? mixed(colors.sel, colors.line, 0.8) : colors.line;
    painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, line);
}

void RowDelegate::paintTick(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return;
    QStyleOptionViewItem box(option);
    const int side = measuresOf(m_table).indicator;
    const int padding = viewpainter::cellPadding(m_table);
    box.rect = QStyle::alignedRect(option.direction, Qt::AlignVCenter | Qt::AlignLeading, QSize(side, side),
                                   option.rect.adjusted(padding, 0, -padding, -1));
    box.state.setFlag(QStyle::State_On, state.value<Qt::CheckState>() == Qt::Checked);
    box.state.setFlag(QStyle::State_NoChange, state.value<Qt::CheckState>() == Qt::PartiallyChecked);
    box.state.setFlag(QStyle::State_Enabled, index.flags() & Qt::ItemIsEnabled);
    m_table->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, m_table);
}

bool RowDelegate::paintKind(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto role = m_pillRoles.constFind(index.column());
    if (role == m_pillRoles.cend())
        return false;
    const QVariant kind = index.data(*role);
    const QString text = index.data().toString();
    if (!kind.isValid() || text.isEmpty())
        return false;
    const int padding = viewpainter::cellPadding(m_table);
    paintPill(painter, option.rect.adjusted(padding, 0, -padding, -1), typeFont(TypeStep::Small),
              PillKind(kind.toInt()), text, colorsOf(m_table));
    return true;
}

void RowDelegate::paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsOf(m_table);
    const int padding = viewpainter::cellPadding(m_table);
    QRect room = option.rect.adjusted(padding, 0, -padding, -1);
    const bool isEnabled = index.flags() & Qt::ItemIsEnabled;
    if (const auto icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull()) {
        const int side = measuresOf(m_table).icon;
        const QRect place =
            QStyle::alignedRect(option.direction, Qt::AlignVCenter | Qt::AlignLeading, QSize(side, side), room);
        icon.paint(painter, place, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
        if (option.direction == Qt::RightToLeft)
            room.setRight(place.left() - 8);
        else
            room.setLeft(place.right() + 8);
    }
    QColor color = m_dimColumns.contains(index.column()) ? colors.dim : colors.text;
    QFont font = fontOf(option, index);
    if (index.column() == m_linkColumn) {
        color = colors.accent;
        font.setUnderline(option.state & QStyle::State_MouseOver);
    }
    painter->setFont(font);
    painter->setPen(isEnabled ? color : colors.disabled);
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const int across = (wanted.isValid() ? wanted.toInt() : int(Qt::AlignLeading)) & int(Qt::AlignHorizontal_Mask);
    painter->drawText(room, across | int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
                      QFontMetrics(font).elidedText(index.data().toString(), option.textElideMode, room.width()));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int padding = viewpainter::cellPadding(m_table);
    const int row = measuresOf(m_table).row;
    if (index.column() == m_table->tickColumn())
        return {measuresOf(m_table).indicator + 2 * padding, row};
    const QString text = index.data().toString();
    const auto role = m_pillRoles.constFind(index.column());
    if (role != m_pillRoles.cend() && index.data(*role).isValid())
        return {pillSize(typeFont(TypeStep::Small), PillKind(index.data(*role).toInt()), text).width()
                    + 2 * padding + 2,
                row};
    const int icon = index.data(Qt::DecorationRole).isValid() ? measuresOf(m_table).icon + 8 : 0;
    return {QFontMetrics(fontOf(option, index)).horizontalAdvance(text) + icon + 2 * padding + 2, row};
}

bool RowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    Q_UNUSED(event)
    Q_UNUSED(model)
    Q_UNUSED(option)
    Q_UNUSED(index)
    return false;
}

} // namespace patwarden
