// SPDX-License-Identifier: GPL-3.0-or-later
// What is ticked: the half of the model that knows nothing of reading.
#include "models/pendingrequestmodel.h"

#include <algorithm>

namespace patwarden {

QList<RequestId> PendingRequestModel::ticked() const
{
    QList<RequestId> inOrder;
    inOrder.reserve(m_ticked.size());
    for (const qint64 id : ids()) {
        if (m_ticked.contains(RequestId(id)))
            inOrder.append(RequestId(id));
    }
    if (inOrder.size() == m_ticked.size())
        return inOrder;
    QList<RequestId> hidden;
    for (const RequestId id : m_ticked) {
        if (rowOfRequest(id) < 0)
            hidden.append(id);
    }
    std::sort(hidden.begin(), hidden.end());
    return inOrder + hidden;
}

qsizetype PendingRequestModel::tickedAndHidden() const
{
    return m_ticked.size() - shownTicks();
}

qsizetype PendingRequestModel::shownTicks() const
{
    if (!m_tickedShown) {
        m_tickedShown = std::count_if(m_ticked.cbegin(), m_ticked.cend(),
                                      [this](RequestId id) { return rowOfRequest(id) >= 0; });
    }
    return *m_tickedShown;
}

void PendingRequestModel::setTicked(int firstRow, int lastRow, bool ticked)
{
    firstRow = std::max(0, firstRow);
    lastRow = std::min(rowCount() - 1, lastRow);
    if (firstRow > lastRow)
        return;
    for (int row = firstRow; row <= lastRow; ++row) {
        if (ticked)
            m_ticked.insert(requestAt(row));
        else
            m_ticked.remove(requestAt(row));
    }
    announceTicks(firstRow, lastRow);
}

void PendingRequestModel::tickShown(bool ticked)
{
    if (shownCount() == rowCount())
        setTicked(0, rowCount() - 1, ticked);
}

void PendingRequestModel::clearTicks()
{
    if (m_ticked.isEmpty())
        return;
    m_ticked.clear();
    announceTicks(0, rowCount() - 1);
}

Qt::CheckState PendingRequestModel::shownTickState() const
{
    const qsizetype shown = shownTicks();
    if (shown == 0)
        return Qt::Unchecked;
    return shown == shownCount() ? Qt::Checked : Qt::PartiallyChecked;
}

void PendingRequestModel::forgetTicksOfGone()
{
    const qsizetype before = m_ticked.size();
    m_ticked.removeIf([this](RequestId id) { return !m_index->contains(id); });
    m_tickedShown.reset();
    if (m_ticked.size() != before)
        Q_EMIT ticksChanged();
}

void PendingRequestModel::announceTicks(int firstRow, int lastRow)
{
    m_tickedShown.reset();
    // The whole row changes its ground, not only the box.
    if (firstRow <= lastRow)
        Q_EMIT dataChanged(index(firstRow, 0), index(lastRow, ColumnCount - 1), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

bool PendingRequestModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Tick || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    setTicked(index.row(), index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags PendingRequestModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags common = RecordListModel::flags(index);
    return index.isValid() && index.column() == Tick ? common | Qt::ItemIsUserCheckable : common;
}

} // namespace patwarden
