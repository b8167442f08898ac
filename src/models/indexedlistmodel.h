// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entrylistmodel.h"

#include <QFutureWatcher>

#include <algorithm>
#include <memory>
#include <utility>

namespace patwarden {

/// An EntryListModel that reads in three steps: the newest entries straight from the database (rows at once), then
/// all of them as an Index (from then on hasIndex(): filters, facets and sorting work and every entry has its
/// row), and the cells in blocks as they are looked at. Reading anew merges: rows that stay keep their place.
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

    [[nodiscard]] bool hasIndex() const override { return m_index != nullptr; }
    [[nodiscard]] qint64 total() const override { return m_index ? m_index->size() : m_totalBeforeIndex; }
    [[nodiscard]] qint64 shownCount() const override { return m_index ? this->ids().size() : m_totalBeforeIndex; }
    [[nodiscard]] QString ownerName(AccountId owner) const override
    {
        return m_index ? m_index->ownerName(owner) : QString();
    }
    [[nodiscard]] QString repositoryName(RepositoryId repository) const override
    {
        return m_index ? m_index->repositoryName(repository) : QString();
    }

    [[nodiscard]] static QSet<qint64> asNumberSet(const QList<EntryId> &ids)
    {
        const QList<qint64> numbers = asNumbers(ids);
        return {numbers.cbegin(), numbers.cend()};
    }
    [[nodiscard]] EntryId entryAt(int row) const { return EntryId(this->idAt(row, 0)); }
    [[nodiscard]] int rowOfEntry(EntryId id) const { return this->rowOf(id.value()); }
    /// Null where the row was not fetched yet.
    [[nodiscard]] const Row *entry(EntryId id) const { return this->recordOf(id.value()); }

    [[nodiscard]] bool isTicked(EntryId id) const { return this->isIdTicked(id.value()); }
    /// In the order of the rows; those that the filter hides come last.
    [[nodiscard]] QList<EntryId> ticked() const { return asEntries(this->tickedIds()); }

    /// Takes out what has left the list, through whomever. It does not come back with a reading that began
    /// earlier.
    void take(const QList<EntryId> &ids)
    {
        if (ids.isEmpty())
            return;
        const qsizetype known = m_gone.size();
        const QList<qint64> numbers = asNumbers(ids);
        for (const qint64 id : numbers)
            m_gone.insert(id);
        const bool tickWent = this->forgetTicks(numbers);
        if (m_index)
            m_index->remove(ids);
        else
            m_totalBeforeIndex = std::max<qint64>(0, m_totalBeforeIndex - (m_gone.size() - known));
        // Taking out changes no order, so nothing has to be selected and sorted anew.
        QList<qint64> left = this->ids();
        left.removeIf([this](qint64 id) { return m_gone.contains(id); });
        this->setIds(left);
        this->announceRows();
        if (tickWent)
            Q_EMIT this->ticksChanged();
    }

protected:
    virtual QFuture<Result<Look>> askLook(int limit) = 0;
    virtual QFuture<Result<std::shared_ptr<Index>>> askIndex() = 0;
    virtual QFuture<Result<QList<Row>>> askRows(const QList<EntryId> &ids) = 0;
    /// As filter and order are now.
    [[nodiscard]] virtual QList<EntryId> selectFrom(const Index &index) const = 0;
    /// All, in the order of the first look.
    [[nodiscard]] virtual QList<EntryId> newestOf(const Index &index) const = 0;
    virtual void resetFilter() = 0;
    [[nodiscard]] virtual QVariant cellOf(const Row &row, int column, int role) const = 0;

    /// Called when the index was read; a reading that began before something came has not got it.
    virtual void onIndexRead() { }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    /// What has come, through others: `insert(Index &)` puts it in. Only with an index.
    template <typename Insert>
    void grow(Insert insert)
    {
        insert(*m_index);
        m_index->remove(asEntries({m_gone.cbegin(), m_gone.cend()}));
        selectRows();
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

    /// Null as long as it was not read.
    [[nodiscard]] const Index *entryIndex() const { return m_index.get(); }

    void selectRows() override
    {
        if (!m_index)
            return;
        this->setIds(asNumbers(selectFrom(*m_index)));
        this->announceRows();
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
            if (organization != this->organization())
                return;
            QList<EntryId> left;
            std::copy_if(wanted.cbegin(), wanted.cend(), std::back_inserter(left),
                         [this](EntryId id) { return !entry(id); });
            take(left);
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
    void startAfresh()
    {
        m_index.reset();
        m_totalBeforeIndex = 0;
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
        if (onlyIfChanged && isAsBefore(look)) {
            endReading();
            return;
        }
        if (!m_index)
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
        m_totalBeforeIndex = look.total - (look.newest.size() - rows.size());
        this->setIds(ids);
        onRows(ids, rows);
        this->setState(State::Ready);
        this->announceRows();
    }

    [[nodiscard]] bool isAsBefore(const Look &look) const
    {
        if (!m_index || look.total != m_index->size())
            return false;
        const QList<EntryId> newest = newestOf(*m_index);
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

    void onIndex(std::shared_ptr<Index> index)
    {
        index->remove(asEntries({m_gone.cbegin(), m_gone.cend()}));
        m_index = std::move(index);
        m_reading = {};
        this->keepTicks([this](qint64 id) { return m_index->contains(EntryId(id)); });
        m_isReading = false;
        this->setState(State::Ready);
        selectRows();
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

    static QList<qint64> asNumbers(const QList<EntryId> &ids)
    {
        QList<qint64> numbers;
        numbers.reserve(ids.size());
        for (const EntryId id : ids)
            numbers.append(id.value());
        return numbers;
    }
    static QList<EntryId> asEntries(const QList<qint64> &numbers)
    {
        QList<EntryId> ids;
        ids.reserve(numbers.size());
        for (const qint64 number : numbers)
            ids.append(EntryId(number));
        return ids;
    }

    std::shared_ptr<Index> m_index;
    qint64 m_totalBeforeIndex = 0;
    QFuture<Result<std::shared_ptr<Index>>> m_reading;
    bool m_isReading = false;
    bool m_readAgain = false; ///< something changed while it was reading
    int m_readingNumber = 0; ///< drops answers to earlier questions
    QSet<qint64> m_gone; ///< taken since open(): a reading that began earlier still has them
};

} // namespace patwarden
