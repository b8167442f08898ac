// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entrylistmodel.h"

#include <algorithm>

namespace patwarden {

void EntryListModel::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void EntryListModel::setOrganization(const Session &session, OrganizationId organization)
{
    m_session = session;
    m_organization = organization;
}

void EntryListModel::announceRows()
{
    m_tickedShown.reset();
    Q_EMIT headerDataChanged(Qt::Horizontal, nameColumn, nameColumn);
    Q_EMIT listChanged();
}

// ------------------------------------------------------------------------------------------------------ sorting

void EntryListModel::initializeSort(int number, Qt::SortOrder order)
{
    m_sort = number;
    m_order = order;
}

void EntryListModel::setSortNumber(int number, Qt::SortOrder order)
{
    if (number == m_sort && order == m_order)
        return;
    m_sort = number;
    m_order = order;
    Q_EMIT sortChanged();
    selectRows();
}

void EntryListModel::sort(int column, Qt::SortOrder order)
{
    if (const auto number = sortNumberOf(column))
        setSortNumber(*number, order);
}

int EntryListModel::sortColumn() const
{
    for (int column = 0; column < columnCount({}); ++column) {
        if (sortNumberOf(column) == m_sort)
            return column;
    }
    return -1;
}

// -------------------------------------------------------------------------------------------------------- ticks

QList<qint64> EntryListModel::tickedIds() const
{
    QList<qint64> inOrder;
    inOrder.reserve(m_ticked.size());
    for (const qint64 id : ids()) {
        if (m_ticked.contains(id))
            inOrder.append(id);
    }
    if (inOrder.size() == m_ticked.size())
        return inOrder;
    QList<qint64> hidden;
    m_ticked.forEach([&](qint64 id) {
        if (rowOf(id) < 0)
            hidden.append(id);
    });
    std::sort(hidden.begin(), hidden.end());
    return inOrder + hidden;
}

qsizetype EntryListModel::shownTicks() const
{
    if (m_ticked.isEmpty())
        return 0;
    if (!m_tickedShown) {
        m_tickedShown =
            std::count_if(ids().cbegin(), ids().cend(), [this](qint64 id) { return m_ticked.contains(id); });
    }
    return *m_tickedShown;
}

void EntryListModel::setTicked(int firstRow, int lastRow, bool ticked)
{
    firstRow = std::max(0, firstRow);
    lastRow = std::min(rowCount() - 1, lastRow);
    if (firstRow > lastRow)
        return;
    for (int row = firstRow; row <= lastRow; ++row) {
        if (ticked)
            m_ticked.insert(idAt(row));
        else
            m_ticked.remove(idAt(row));
    }
    announceTicks(firstRow, lastRow);
}

void EntryListModel::tickShown(bool ticked)
{
    if (shownCount() == rowCount())
        setTicked(0, rowCount() - 1, ticked);
}

void EntryListModel::clearTicks()
{
    if (m_ticked.isEmpty())
        return;
    m_ticked.clear();
    announceTicks(0, rowCount() - 1);
}

Qt::CheckState EntryListModel::shownTickState() const
{
    const qsizetype shown = shownTicks();
    if (shown == 0)
        return Qt::Unchecked;
    return shown == shownCount() ? Qt::Checked : Qt::PartiallyChecked;
}

bool EntryListModel::forgetTicks(const QList<qint64> &gone)
{
    bool any = false;
    for (const qint64 id : gone)
        any = m_ticked.remove(id) || any;
    return any;
}

void EntryListModel::announceTicks(int firstRow, int lastRow)
{
    m_tickedShown.reset();
    // The whole row changes its ground, not only the box.
    if (firstRow <= lastRow)
        Q_EMIT dataChanged(index(firstRow, 0), index(lastRow, columnCount({}) - 1), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

bool EntryListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isTick = role == Qt::CheckStateRole && index.column() == tickColumn;
    if (!isTick || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    setTicked(index.row(), index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags EntryListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags common = IdListModel::flags(index);
    return index.isValid() && index.column() == tickColumn ? common | Qt::ItemIsUserCheckable : common;
}

QVariant EntryListModel::tickCell(int role, qint64 id, const QString &name) const
{
    if (role == Qt::CheckStateRole)
        return int(isIdTicked(id) ? Qt::Checked : Qt::Unchecked);
    if (role == Qt::AccessibleTextRole)
        return tr("Select %1").arg(name);
    return {};
}

QVariant EntryListModel::placeholder(int row, int column, int role) const
{
    if (column == tickColumn && role != Qt::AccessibleTextRole)
        return tickCell(role, idAt(row), {});
    return IdListModel::placeholder(row, column, role);
}

} // namespace patwarden
