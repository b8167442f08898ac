// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/idrows.h"
#include "models/idset.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>

namespace patwarden {

/// A table whose rows are known as ids and whose cells are fetched in blocks around what is asked for: a view asks
/// for what it paints, so what nobody looks at is never read, but for the block ahead of where it scrolls to.
/// Until a row is there its cells read "…" and flags() leave it enabled. Blocks that were not looked at for long
/// are forgotten again (at most `keptBlocks` are kept).
///
/// A subclass says how many columns there are, fetches, and shows; RecordListModel below keeps the records for it.
/// Thread: the GUI thread. Ids are the subclass's own; each occurs once.
class IdListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int blockSize = 100; ///< rows a fetch; fetches begin at multiples of it
    static constexpr int keptBlocks = 40; ///< what is remembered, in blocks

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows these rows. Where the ids that stay keep their order (some went, some came) the rows are removed and
    /// inserted with the fewest signals, so that scrolling, current row and selection stay; else the model is
    /// reset. Records that are known stay known either way; those of ids that went are forgotten.
    void setIds(QList<qint64> ids) { setRows(prepare(m_ids, std::move(ids))); }
    /// What setIds() finds out before it shows anything, for a list so long that this is done on another thread:
    /// the rows that come and go between the old ids and the new ones.
    struct Rows {
        using Run = std::pair<int, int>; ///< first and last row

        QList<qint64> ids;
        IdRows rows; ///< of `ids`
        bool merges = false; ///< else the model is reset
        QList<Run> removed; ///< of the old rows, top down
        QList<Run> inserted; ///< of the new rows, top down
    };
    [[nodiscard]] static Rows prepare(const QList<qint64> &before, QList<qint64> ids);
    /// Shows what was prepared; ids() has to be still what it was prepared from.
    void setRows(Rows rows);
    /// Takes these out and leaves the others in their order.
    void removeIds(const IdSet &gone);
    [[nodiscard]] const QList<qint64> &ids() const { return m_ids; }
    /// The id in that row, or \p none outside the table.
    [[nodiscard]] qint64 idAt(int row, qint64 none = -1) const;
    /// The row of that id, or -1. Constant time after the first call since setIds().
    [[nodiscard]] int rowOf(qint64 id) const;
    /// The record of that row is there.
    [[nodiscard]] bool isFetched(int row) const;
    /// Forgets every record: what is shown is fetched anew.
    void refetch();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    /// Asks for the block around the row where it is not there yet.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;

protected:
    /// Asks for the records of these rows; called from the event loop, never from data(). Note
    /// `ids().mid(firstRow, count)`, because rows may have moved until the answer comes, then store them and call
    /// arrived() (or failed()).
    virtual void fetch(int firstRow, int count) = 0;
    /// A cell of a row whose record is there.
    [[nodiscard]] virtual QVariant cell(int row, int column, int role) const = 0;
    /// A cell of a row whose record is not there yet: "…" and, for people who do not see it, "Loading". A subclass
    /// that knows some cells without the record (a tick) answers those and leaves the rest to this.
    [[nodiscard]] virtual QVariant placeholder(int row, int column, int role) const;
    [[nodiscard]] virtual bool hasRecord(qint64 id) const = 0;
    virtual void forget(const QList<qint64> &ids) = 0;

    /// The answer to a fetch: \p asked are the ids that were asked for. Those without a record now are gone; they
    /// stay "…" and are not asked for again until the next setIds().
    void arrived(const QList<qint64> &asked);
    /// The fetch failed; it is tried again when a row of it is asked for after \ref refetch or setIds().
    void failed(const QList<qint64> &asked);

private:
    void ask(int row) const; ///< notes the block; the event loop fetches it
    void fetchWanted();
    void keep(const QList<qint64> &block);
    void noteLook(int row) const; ///< the event loop follows it with lookAhead()
    void lookAhead();
    void removeRuns(const QList<Rows::Run> &runs);
    void insertRuns(const QList<qint64> &ids, const QList<Rows::Run> &runs);
    void forgetGone();

    QList<qint64> m_ids;
    mutable IdRows m_rows; ///< filled by the first rowOf()
    mutable QList<int> m_wanted; ///< first rows of the blocks that were asked for since the last turn
    mutable int m_firstLook = -1; ///< the rows that were looked at since the last turn
    mutable int m_lastLook = -1;
    int m_lookBefore = 0; ///< the first row of the turn before: shows where the view scrolls to
    mutable QHash<qint64, quint64> m_lastUse; ///< of fetched ids
    mutable quint64 m_use = 0;
    QSet<qint64> m_underWay; ///< asked for and not answered
    QSet<qint64> m_missing; ///< answered without a record
};

/// An IdListModel (or what derives from it, as Base) that keeps a Record an id. `Q_OBJECT` classes derive from it
/// as from any other class.
template <typename Record, typename Base = IdListModel>
class RecordListModel : public Base
{
public:
    using Base::Base;

    /// Null until the row was fetched; valid until the next turn of the event loop.
    [[nodiscard]] const Record *recordAt(int row) const { return recordOf(this->idAt(row)); }
    [[nodiscard]] const Record *recordOf(qint64 id) const
    {
        const auto it = m_records.constFind(id);
        return it == m_records.cend() ? nullptr : &*it;
    }

protected:
    /// Takes the answer to a fetch: \p asked as they were asked for, \p records by id.
    void store(const QList<qint64> &asked, const QHash<qint64, Record> &records)
    {
        m_records.insert(records);
        this->arrived(asked);
    }

    [[nodiscard]] bool hasRecord(qint64 id) const override { return m_records.contains(id); }
    void forget(const QList<qint64> &ids) override
    {
        for (const qint64 id : ids)
            m_records.remove(id);
    }

private:
    QHash<qint64, Record> m_records;
};

} // namespace patwarden
