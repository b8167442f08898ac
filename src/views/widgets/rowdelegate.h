// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStyledItemDelegate>

namespace patwarden {

class DataTable;

/// Draws the cells of a DataTable: ground and line of the row, tick, link, pill or text.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(DataTable *table);

    void setLinkColumn(int column) { m_linkColumn = column; }
    void setPillColumn(int column, int kindRole) { m_pillRoles.insert(column, kindRole); }
    void setDimColumns(const QList<int> &columns) { m_dimColumns = QSet<int>(columns.cbegin(), columns.cend()); }

    /// \return where the words of a cell are, so that only they act as a link.
    [[nodiscard]] QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// DataTable ticks.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTick(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] bool paintKind(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const;
    [[nodiscard]] QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    DataTable *m_table;
    int m_linkColumn = -1;
    QHash<int, int> m_pillRoles;
    QSet<int> m_dimColumns;
};

} // namespace patwarden
