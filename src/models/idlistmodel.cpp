// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/idlistmodel.h"

#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Blocks asked for in one turn and fetched: the latest ones, because a view that scrolls fast has left the
/// others.
constexpr qsizetype maximumWantedBlocks = 3;

using Run = IdListModel::Rows::Run;

/// Beyond this many separate runs of changed rows a reset is cheaper than the signals; less in a long list, where
/// each run moves all behind it.
qsizetype maximumRuns(qsizetype rows)
{
    constexpr qsizetype most = 64;
    constexpr qsizetype movedRows = 20'000'000;
    return std::clamp<qsizetype>(movedRows / std::max<qsizetype>(rows, 1), 1, most);
}

/// The runs of neighbours that \p changed says yes to; none where they are too many.
template <typename Changed>
std::optional<QList<Run>> runsOf(const QList<qint64> &ids, Changed changed)
{
    const qsizetype most = maximumRuns(ids.size());
    QList<Run> runs;
    bool isInside = false;
    for (int row = 0; row < int(ids.size()); ++row) {
        const bool isChanged = changed(ids.at(row));
        if (isChanged && isInside)
            runs.last().second = row;
        else if (isChanged && runs.size() == most)
            return std::nullopt;
        else if (isChanged)
            runs.append({row, row});
        isInside = isChanged;
    }
    return runs;
}

/// Do the ids that both lists hold stand in the same order?
bool sameOrder(const QList<qint64> &before, const IdSet &beforeSet, const QList<qint64> &after,
               const IdRows &afterRows)
{
    auto next = after.cbegin();
    for (const qint64 id : before) {
        if (!afterRows.contains(id))
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

IdListModel::Rows IdListModel::prepare(const QList<qint64> &before, QList<qint64> ids)
{
    Rows rows{std::move(ids), {}, true, {}, {}};
    if (rows.ids == before)
        return rows;
    rows.rows = IdRows(rows.ids);
    rows.merges = false;
    if (before.isEmpty() || rows.ids.isEmpty())
        return rows;
    const auto removed = runsOf(before, [&](qint64 id) { return !rows.rows.contains(id); });
    if (!removed)
        return rows;
    const IdSet known(before);
    const auto inserted = runsOf(rows.ids, [&](qint64 id) { return !known.contains(id); });
    if (!inserted || !sameOrder(before, known, rows.ids, rows.rows))
        return rows;
    rows.merges = true;
    rows.removed = *removed;
    rows.inserted = *inserted;
    return rows;
}

void IdListModel::setRows(Rows rows)
{
    m_missing.clear();
    if (rows.merges && rows.removed.isEmpty() && rows.inserted.isEmpty())
        return;
    m_wanted.clear();
    if (rows.merges) {
        removeRuns(rows.removed);
        insertRuns(rows.ids, rows.inserted);
        m_rows = std::move(rows.rows);
    } else {
        beginResetModel();
        m_ids = std::move(rows.ids);
        m_rows = std::move(rows.rows);
        endResetModel();
    }
    forgetGone();
}

void IdListModel::removeIds(const IdSet &gone)
{
    const auto isGone = [&gone](qint64 id) { return gone.contains(id); };
    m_wanted.clear();
    if (const auto runs = runsOf(m_ids, isGone)) {
        removeRuns(*runs);
    } else {
        beginResetModel();
        m_ids.removeIf(isGone);
        m_rows = {};
        endResetModel();
    }
    QList<qint64> forgotten;
    for (auto it = m_lastUse.cbegin(); it != m_lastUse.cend(); ++it) {
        if (isGone(it.key()))
            forgotten.append(it.key());
    }
    for (const qint64 id : std::as_const(forgotten))
        m_lastUse.remove(id);
    forget(forgotten);
}

void IdListModel::removeRuns(const QList<Rows::Run> &runs)
{
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        beginRemoveRows({}, run->first, run->second);
        m_ids.remove(run->first, run->second - run->first + 1);
        m_rows = {};
        endRemoveRows();
    }
}

void IdListModel::insertRuns(const QList<qint64> &ids, const QList<Rows::Run> &runs)
{
    for (const auto &[first, last] : runs) {
        beginInsertRows({}, first, last);
        m_ids.insert(first, last - first + 1, 0);
        std::copy(ids.cbegin() + first, ids.cbegin() + last + 1, m_ids.begin() + first);
        m_rows = {};
        endInsertRows();
    }
}

/// Drops what is known of rows that went.
void IdListModel::forgetGone()
{
    QList<qint64> gone;
    for (auto it = m_lastUse.cbegin(); it != m_lastUse.cend(); ++it) {
        if (rowOf(it.key()) < 0)
            gone.append(it.key());
    }
    for (const qint64 id : std::as_const(gone))
        m_lastUse.remove(id);
    forget(gone);
}

qint64 IdListModel::idAt(int row, qint64 none) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : none;
}

int IdListModel::rowOf(qint64 id) const
{
    if (m_rows.isEmpty() && !m_ids.isEmpty())
        m_rows = IdRows(m_ids);
    return m_rows.rowOf(id);
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
    if (role == Qt::DisplayRole)
        noteLook(index.row());
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

void IdListModel::noteLook(int row) const
{
    if (m_firstLook < 0) {
        auto *self = const_cast<IdListModel *>(this); // as in ask()
        QTimer::singleShot(0, self, &IdListModel::lookAhead);
        m_firstLook = m_lastLook = row;
    }
    m_firstLook = std::min(m_firstLook, row);
    m_lastLook = std::max(m_lastLook, row);
}

void IdListModel::lookAhead()
{
    const int first = std::exchange(m_firstLook, -1);
    const int before = std::exchange(m_lookBefore, first);
    const int ahead = first > before ? m_lastLook + blockSize : first - blockSize;
    const bool scrolls = first != before && std::abs(first - before) <= blockSize; // else it jumped
    if (scrolls && ahead >= 0 && ahead < m_ids.size() && !hasRecord(m_ids.at(ahead)))
        ask(ahead);
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
