// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entrylistmodel.h"
#include "models/indexwork.h"

#include <QFutureWatcher>

#include <algorithm>
#include <memory>
#include <utility>

namespace patwarden {

/// An EntryListModel that reads in three steps: the newest entries straight from the database (rows at once), then
/// all of them as an Index (from then on hasIndex(): filters, facets and sorting work and every entry has its
/// row), and the cells in blocks as they are looked at. Reading anew merges: rows that stay keep their place.
///
/// What is asked of the index and changed in it goes through IndexWork, with many entries on a worker thread. A
/// newer filter or order stops the selection that runs; the rows stay as they are until the newer one answers.
///
/// Row has an `id` of the type EntryId. Look is the first look: `optedIn`, `total` and `newest`. Index is
/// RequestIndex or TokenIndex.
template <typename Row, typename EntryId, typename Look, typename Index>
class IndexedListModel : public RecordListModel<Row, EntryListModel>
{
public:
    using State = EntryListModel::State;
    /// Entries of the first, quick look.
    static constexpr int firstLook = 100;

    using RecordListModel<Row, EntryListModel>::RecordListModel;
    ~IndexedListModel() override { m_reading.cancel(); }

    void open(const Session &session, OrganizationId organization) override
    {
        if (session.account != this->session().account || organization != this->organization()
            || this->state() != State::Ready) {
            this->setOrganization(session, organization);
            startAfresh();
        }
        read(false);
    }
    void refresh() override
    {
        if (this->state() != State::Closed && this->state() != State::Reading)
            read(true);
    }
    void reread() override
    {
        if (this->state() == State::Closed)
            return;
        m_readAgain = m_isReading;
        if (!m_isReading)
            read(false);
    }

    [[nodiscard]] bool hasIndex() const override { return entryIndex() != nullptr; }
    [[nodiscard]] qint64 total() const override { return m_total; }
    [[nodiscard]] qint64 shownCount() const override { return hasIndex() ? this->ids().size() : m_total; }
    [[nodiscard]] QString ownerName(AccountId owner) const override
    {
        return hasIndex() ? entryIndex()->ownerName(owner) : QString();
    }
    [[nodiscard]] QString repositoryName(RepositoryId repository) const override
    {
        return hasIndex() ? entryIndex()->repositoryName(repository) : QString();
    }

    [[nodiscard]] EntryId entryAt(int row) const { return EntryId(this->idAt(row, 0)); }
    [[nodiscard]] int rowOfEntry(EntryId id) const { return this->rowOf(id.value()); }
    /// Null where the row was not fetched yet.
    [[nodiscard]] const Row *entry(EntryId id) const { return this->recordOf(id.value()); }

    [[nodiscard]] bool isTicked(EntryId id) const { return this->isIdTicked(id.value()); }
    /// In the order of the rows; those that the filter hides come last.
    [[nodiscard]] QList<EntryId> ticked() const { return asIds<EntryId>(this->tickedIds()); }

    /// Takes out what has left the list, through whomever. It does not come back with a reading that began
    /// earlier.
    void take(const QList<EntryId> &ids)
    {
        if (ids.isEmpty())
            return;
        const QList<qint64> numbers = asNumbers(ids);
        const qsizetype known = m_gone.size();
        for (const qint64 id : numbers)
            m_gone.insert(id);
        const bool tickWent = this->forgetTicks(numbers);
        m_total = std::max<qint64>(0, m_total - (m_gone.size() - known)); // until the index has counted
        // Taking out changes no order, so nothing has to be selected and sorted anew.
        this->removeIds(IdSet(numbers));
        m_work.remove(ids, [this](qsizetype total) { setTotal(total); });
        this->announceRows();
        if (tickWent)
            Q_EMIT this->ticksChanged();
        if (m_work.isSelecting())
            selectRows(); // what runs still has them
    }

protected:
    virtual QFuture<Result<Look>> askLook(int limit) = 0;
    virtual QFuture<Result<std::shared_ptr<Index>>> askIndex() = 0;
    virtual QFuture<Result<QList<Row>>> askRows(const QList<EntryId> &ids) = 0;
    using Selection = typename IndexWork<Index, EntryId>::Selection;
    /// What selects as filter and order are now.
    [[nodiscard]] virtual Selection selection() const = 0;
    virtual void resetFilter() = 0;
    [[nodiscard]] virtual QVariant cellOf(const Row &row, int column, int role) const = 0;

    /// Called when the index was read; a reading that began before something came has not got it.
    virtual void onIndexRead() { }
    /// Whether there is an index, and none that is being read.
    [[nodiscard]] bool canGrow() const { return !m_isReading && m_work.latest(); }
    /// What has come, through others: `insert(index)` puts it in.
    void grow(std::function<void(Index &)> insert)
    {
        m_work.changeHere([this, insert = std::move(insert)](const std::shared_ptr<Index> &latest) {
            insert(*latest);
            removeGone(latest);
            selectRowsFrom(latest);
        });
    }

    template <typename T, typename Then>
    void whenRead(const QFuture<Result<T>> &future, Then then)
    {
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        QObject::connect(watcher, &QFutureWatcherBase::finished, this, [watcher, then = std::move(then)] {
            const auto answered = watcher->future();
            watcher->deleteLater();
            if (answered.resultCount() > 0) // nothing came of a reading that was cancelled
                then(answered.resultAt(0));
        });
        watcher->setFuture(future);
    }

    /// Null as long as it was not read. Only for names: a worker may be changing it.
    [[nodiscard]] const Index *entryIndex() const { return m_work.current().get(); }

    /// See IndexWork::ask().
    template <typename Answer>
    void ask(std::function<Answer(const Index &)> question, std::function<void(const Answer &)> then)
    {
        m_work.ask(std::move(question), std::move(then));
    }

    void selectRows() override
    {
        if (const auto latest = m_work.latest())
            selectRowsFrom(latest);
    }

    void fetch(int firstRow, int count) override
    {
        const QList<qint64> asked = this->ids().mid(firstRow, count);
        QList<EntryId> wanted;
        for (const qint64 id : asked) {
            if (!this->hasRecord(id))
                wanted.append(EntryId(id));
        }
        if (wanted.isEmpty()) {
            this->store(asked, {});
            return;
        }
        const OrganizationId organization = this->organization();
        whenRead(askRows(wanted), [this, asked, wanted, organization](const Result<QList<Row>> &rows) {
            if (!rows) {
                this->failed(asked);
                Q_EMIT this->readingFailed(rows.error());
                return;
            }
            onRows(asked, *rows);
            if (organization == this->organization())
                take(unansweredOf(wanted, *rows));
        });
    }

    [[nodiscard]] QVariant cell(int row, int column, int role) const override
    {
        const Row &record = *this->recordAt(row);
        return column == EntryListModel::tickColumn ? this->tickCell(
                   role, record.id.value(), cellOf(record, EntryListModel::nameColumn, Qt::DisplayRole).toString())
                                                    : cellOf(record, column, role);
    }

private:
    void selectRowsFrom(const std::shared_ptr<Index> &from)
    {
        m_work.select(from, selection(), this->ids(), [this](const auto &selected) {
            m_total = selected.total;
            this->setRows(selected.rows);
            this->setState(State::Ready);
            this->announceRows();
        });
    }

    void setTotal(qsizetype total)
    {
        m_total = total;
        this->announceRows();
    }

    void removeGone(const std::shared_ptr<Index> &from)
    {
        if (m_gone.isEmpty())
            return;
        QList<EntryId> gone;
        m_gone.forEach([&](qint64 id) { gone.append(EntryId(id)); });
        m_work.removeFrom(from, gone, [this](qsizetype total) { setTotal(total); });
    }

    void startAfresh()
    {
        m_work.forget();
        m_total = 0;
        m_gone.clear();
        resetFilter();
        this->clearTicks();
        this->setIds({});
        this->setState(State::Reading);
        this->announceRows();
    }

    void read(bool onlyIfChanged)
    {
        m_reading.cancel();
        m_isReading = true;
        m_readAgain = false;
        const int number = ++m_readingNumber;
        whenRead(askLook(firstLook), [this, number, onlyIfChanged](const Result<Look> &look) {
            if (number != m_readingNumber)
                return;
            if (look)
                onLook(*look, onlyIfChanged);
            else
                onFailure(look.error());
        });
    }

    void onLook(const Look &look, bool onlyIfChanged)
    {
        if (!look.optedIn) {
            startAfresh();
            this->setState(State::NotOptedIn);
            endReading();
            return;
        }
        if (!onlyIfChanged || !hasIndex() || look.total != m_total) {
            showAndReadIndex(look);
            return;
        }
        const int number = m_readingNumber;
        ask<QList<EntryId>>([](const Index &index) { return index.newest(firstLook); },
                            [this, number, look](const QList<EntryId> &newest) {
                                if (number != m_readingNumber)
                                    return;
                                if (isSame(look, newest))
                                    endReading();
                                else
                                    showAndReadIndex(look);
                            });
    }

    void showAndReadIndex(const Look &look)
    {
        if (!hasIndex())
            showFirstLook(look);
        readIndex();
    }

    void showFirstLook(const Look &look)
    {
        QList<Row> rows = look.newest;
        rows.removeIf([this](const Row &row) { return m_gone.contains(row.id.value()); });
        QList<qint64> ids;
        for (const Row &row : std::as_const(rows))
            ids.append(row.id.value());
        m_total = look.total - (look.newest.size() - rows.size());
        this->setIds(ids);
        onRows(ids, rows);
        this->setState(State::Ready);
        this->announceRows();
    }

    [[nodiscard]] static bool isSame(const Look &look, const QList<EntryId> &newest)
    {
        return std::equal(look.newest.cbegin(), look.newest.cend(), newest.cbegin(),
                          newest.cbegin() + std::min(newest.size(), look.newest.size()),
                          [](const Row &row, EntryId id) { return row.id == id; });
    }

    void readIndex()
    {
        const int number = m_readingNumber;
        m_reading = askIndex();
        whenRead(m_reading, [this, number](const Result<std::shared_ptr<Index>> &index) {
            if (number != m_readingNumber)
                return;
            if (index)
                onIndex(*index);
            else
                onFailure(index.error());
        });
    }

    void onIndex(const std::shared_ptr<Index> &read)
    {
        m_reading = {};
        this->keepTicks([&](qint64 id) { return read->contains(EntryId(id)); });
        removeGone(read);
        selectRowsFrom(read);
        m_isReading = false;
        onIndexRead();
        endReading();
    }

    void endReading()
    {
        m_isReading = false;
        if (std::exchange(m_readAgain, false))
            read(false);
    }

    void onFailure(const Error &error)
    {
        m_isReading = false;
        m_readAgain = false; // it would fail again; who tries once more reads everything
        // A right that was taken away hides at once what it showed; after any other failure old rows are better
        // than none.
        if (this->state() == State::Ready && error.code != ErrorCode::Forbidden) {
            Q_EMIT this->readingFailed(error);
            return;
        }
        this->setError(error);
        startAfresh();
        this->setState(State::Failed);
    }

    void onRows(const QList<qint64> &asked, const QList<Row> &rows)
    {
        QHash<qint64, Row> records;
        for (const Row &row : rows)
            records.insert(row.id.value(), row);
        this->store(asked, records);
    }

    /// Not the same as those without a record now: a record is dropped again where a filter hides its row.
    static QList<EntryId> unansweredOf(const QList<EntryId> &wanted, const QList<Row> &rows)
    {
        QList<qint64> answered;
        for (const Row &row : rows)
            answered.append(row.id.value());
        const IdSet known(answered);
        QList<EntryId> unanswered;
        std::copy_if(wanted.cbegin(), wanted.cend(), std::back_inserter(unanswered),
                     [&](EntryId id) { return !known.contains(id.value()); });
        return unanswered;
    }
    qint64 m_total = 0;
    IndexWork<Index, EntryId> m_work;
    QFuture<Result<std::shared_ptr<Index>>> m_reading;
    bool m_isReading = false;
    bool m_readAgain = false; ///< something changed while it was reading
    int m_readingNumber = 0; ///< drops answers to earlier questions
    IdSet m_gone; ///< taken since open(): a reading that began earlier still has them
};

} // namespace patwarden
