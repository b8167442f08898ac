// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/idlistmodel.h"

#include <QTimer>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Beyond this many separate runs of changed rows a reset is cheaper than the signals.
constexpr int maximumRuns = 64;
/// Blocks asked for in one turn and fetched: the latest ones, because a view that scrolls fast has left the
/// others.
constexpr qsizetype maximumWantedBlocks = 3;

QSet<qint64> asSet(const QList<qint64> &ids)
{
    return {ids.cbegin(), ids.cend()};
}

/// How many runs of neighbours are not in \p known.
int runsOutside(const QList<qint64> &ids, const QSet<qint64> &known)
{
    int runs = 0;
    bool inside = true;
    for (const qint64 id : ids) {
        const bool contained = known.contains(id);
        if (!contained && inside)
            ++runs;
        inside = contained;
    }
    return runs;
}

/// Do the ids that both lists hold stand in the same order?
bool sameOrder(const QList<qint64> &before, const QSet<qint64> &beforeSet, const QList<qint64> &after,
               const QSet<qint64> &afterSet)
{
    auto next = after.cbegin();
    for (const qint64 id : before) {
        if (!afterSet.contains(id))
            continue;
        while (next != after.cend() && !beforeSet.contains(*next))
            ++next;
        if (next == after.cend() || *next != id)
            return false;
        ++next;
    }
    return true;
}

} // namespace

void IdListModel::setIds(QList<qint64> ids)
{
    m_missing.clear();
    if (ids == m_ids)
        return;
    m_wanted.clear();
    const QSet<qint64> before = asSet(m_ids);
    const QSet<qint64> after = asSet(ids);
    QList<qint64> gone;
    for (auto it = m_lastUse.cbegin(); it != m_lastUse.cend(); ++it) {
        if (!after.contains(it.key()))
            gone.append(it.key());
    }
    const bool fewRuns = runsOutside(m_ids, after) <= maximumRuns && runsOutside(ids, before) <= maximumRuns;
    if (!m_ids.isEmpty() && !ids.isEmpty() && fewRuns && sameOrder(m_ids, before, ids, after)) {
        removeMissing(after);
        insertNew(ids, before);
    } else {
        beginResetModel();
        m_ids = std::move(ids);
        m_rows.clear();
        endResetModel();
    }
    for (const qint64 id : std::as_const(gone))
        m_lastUse.remove(id);
    forget(gone);
}

void IdListModel::removeMissing(const QSet<qint64> &stay)
{
    for (int last = int(m_ids.size()) - 1; last >= 0; --last) {
        if (stay.contains(m_ids.at(last)))
            continue;
        int first = last;
        while (first > 0 && !stay.contains(m_ids.at(first - 1)))
            --first;
        beginRemoveRows({}, first, last);
        m_ids.remove(first, last - first + 1);
        m_rows.clear();
        endRemoveRows();
        last = first;
    }
}

void IdListModel::insertNew(const QList<qint64> &ids, const QSet<qint64> &known)
{
    for (int first = 0; first < ids.size(); ++first) {
        if (known.contains(ids.at(first)))
            continue;
        int last = first;
        while (last + 1 < ids.size() && !known.contains(ids.at(last + 1)))
            ++last;
        beginInsertRows({}, first, last);
        m_ids.insert(first, last - first + 1, 0);
        std::copy(ids.cbegin() + first, ids.cbegin() + last + 1, m_ids.begin() + first);
        m_rows.clear();
        endInsertRows();
        first = last;
    }
}

qint64 IdListModel::idAt(int row, qint64 none) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : none;
}

int IdListModel::rowOf(qint64 id) const
{
    if (m_rows.isEmpty() && !m_ids.isEmpty()) {
        m_rows.reserve(m_ids.size());
        for (int row = 0; row < m_ids.size(); ++row)
            m_rows.insert(m_ids.at(row), row);
    }
    return m_rows.value(id, -1);
}

bool IdListModel::isFetched(int row) const
{
    return row >= 0 && row < m_ids.size() && hasRecord(m_ids.at(row));
}

void IdListModel::refetch()
{
    forget(m_lastUse.keys());
    m_lastUse.clear();
    m_missing.clear();
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int IdListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant IdListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qint64 id = m_ids.at(index.row());
    if (!hasRecord(id)) {
        if (role == Qt::DisplayRole)
            ask(index.row());
        return placeholder(index.row(), index.column(), role);
    }
    if (role == Qt::DisplayRole)
        m_lastUse.insert(id, ++m_use);
    return cell(index.row(), index.column(), role);
}

QVariant IdListModel::placeholder(int, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return u"…"_s;
    case Qt::AccessibleTextRole:
        return tr("Loading");
    default:
        return {};
    }
}

void IdListModel::ask(int row) const
{
    const qint64 id = m_ids.at(row);
    const int first = row - row % blockSize;
    if (m_underWay.contains(id) || m_missing.contains(id) || m_wanted.contains(first))
        return;
    if (m_wanted.isEmpty()) {
        auto *self = const_cast<IdListModel *>(this); // data() is const, asking is what it is for
        QTimer::singleShot(0, self, &IdListModel::fetchWanted);
    }
    m_wanted.append(first);
}

void IdListModel::fetchWanted()
{
    const QList<int> wanted = m_wanted.last(std::min(m_wanted.size(), maximumWantedBlocks));
    m_wanted.clear();
    for (const int first : wanted) {
        const int count = std::min(blockSize, int(m_ids.size()) - first);
        if (count <= 0)
            continue;
        for (int row = first; row < first + count; ++row)
            m_underWay.insert(m_ids.at(row));
        fetch(first, count);
    }
}

void IdListModel::arrived(const QList<qint64> &asked)
{
    keep(asked);
    int first = -1;
    const int last = rowCount() - 1;
    // What was asked for lies together unless rows came in between: one signal a run.
    QList<int> rows;
    for (const qint64 id : asked) {
        m_underWay.remove(id);
        if (!hasRecord(id))
            m_missing.insert(id);
        else if (const int row = rowOf(id); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (first < 0)
            first = rows.at(i);
        const bool runEnds = i + 1 == rows.size() || rows.at(i + 1) != rows.at(i) + 1;
        if (runEnds && rows.at(i) <= last) {
            Q_EMIT dataChanged(index(first, 0), index(rows.at(i), columnCount() - 1));
            first = -1;
        }
    }
}

void IdListModel::failed(const QList<qint64> &asked)
{
    for (const qint64 id : asked) {
        m_underWay.remove(id);
        m_missing.insert(id);
    }
}

void IdListModel::keep(const QList<qint64> &block)
{
    QList<qint64> gone;
    for (const qint64 id : block) {
        if (!hasRecord(id))
            continue;
        if (rowOf(id) >= 0)
            m_lastUse.insert(id, ++m_use);
        else
            gone.append(id); // its row went while the answer was under way
    }
    constexpr qsizetype limit = qsizetype(blockSize) * keptBlocks;
    if (m_lastUse.size() > limit) {
        QList<std::pair<quint64, qint64>> byUse;
        byUse.reserve(m_lastUse.size());
        for (auto it = m_lastUse.cbegin(); it != m_lastUse.cend(); ++it)
            byUse.append({it.value(), it.key()});
        const auto oldest = byUse.begin() + (m_lastUse.size() - limit);
        std::nth_element(byUse.begin(), oldest, byUse.end());
        for (auto it = byUse.begin(); it != oldest; ++it)
            gone.append(it->second);
    }
    for (const qint64 id : std::as_const(gone))
        m_lastUse.remove(id);
    forget(gone);
}

} // namespace patwarden
