// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/requestcontroller.h"
#include "models/idlistmodel.h"

#include <memory>

namespace patwarden {

/// The pending requests of one organization, filtered and sorted (R-O10), with the ticked ones (R-O11).
///
/// Reads in three steps: the newest requests straight from the database (rows at once), then the whole queue as a
/// RequestIndex (from then on hasIndex(): filters, facets and sorting work and every request has its row), and the
/// cells in blocks as they are looked at. Reading anew merges: rows that stay keep their place.
///
/// What is ticked is a set of requests, not of rows: it survives filtering, sorting and reading anew, and only
/// loses what is not pending any more. Thread: the GUI thread; nothing here waits.
class PendingRequestModel : public RecordListModel<RequestRow>
{
    Q_OBJECT

public:
    enum Column { Tick, Name, Owner, RepositoryAccess, Permissions, Expires, RiskWord, Asked, ColumnCount };
    /// int, the value of domain's Risk.
    static constexpr int riskRole = Qt::UserRole + 1;
    /// Requests of the first, quick look.
    static constexpr int firstLook = 100;

    enum class State {
        Closed, ///< open() was not called
        Reading, ///< nothing to show yet
        NotOptedIn, ///< R-O2
        Failed, ///< error() says why; nothing to show
        Ready,
    };

    PendingRequestModel(RequestController &controller, const Clock &clock, QObject *parent = nullptr);
    ~PendingRequestModel() override;

    /// Reads the queue anew. Another organization or another session starts afresh; sorting stays.
    void open(const Session &session, OrganizationId organization);
    /// A look whether anything changed, and the whole queue anew only then: for when the person comes back to the
    /// window.
    void refresh();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] OrganizationId organization() const { return m_organization; }
    /// Filters, facets and sorting work.
    [[nodiscard]] bool hasIndex() const { return m_index != nullptr; }
    /// All that is pending, whatever the filter shows. Exact.
    [[nodiscard]] qint64 total() const;
    /// What the filter shows: all of it, also before every row is there.
    [[nodiscard]] qint64 shownCount() const;

    [[nodiscard]] const RequestFilter &filter() const { return m_filter; }
    /// Takes effect at once, or as soon as the index is there.
    void setFilter(const RequestFilter &filter);
    /// Empty without an index.
    [[nodiscard]] RequestFacets facets() const;
    [[nodiscard]] QString ownerName(AccountId owner) const;
    [[nodiscard]] QString repositoryName(RepositoryId repository) const;

    [[nodiscard]] RequestSort sortKey() const { return m_sort; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }
    void setSort(RequestSort sort, Qt::SortOrder order);
    /// None for columns that cannot be sorted by.
    [[nodiscard]] static std::optional<RequestSort> sortOf(int column);
    [[nodiscard]] static int columnOf(RequestSort sort);

    [[nodiscard]] RequestId requestAt(int row) const { return RequestId(idAt(row, 0)); }
    [[nodiscard]] int rowOfRequest(RequestId id) const { return rowOf(id.value()); }
    /// Null where the row was not fetched yet.
    [[nodiscard]] const RequestRow *request(RequestId id) const { return recordOf(id.value()); }

    [[nodiscard]] qsizetype tickedCount() const { return m_ticked.size(); }
    [[nodiscard]] bool isTicked(RequestId id) const { return m_ticked.contains(id); }
    /// In the order of the rows; those that the filter hides come last.
    [[nodiscard]] QList<RequestId> ticked() const;
    /// How many of the ticked ones the filter hides.
    [[nodiscard]] qsizetype tickedAndHidden() const;
    void setTicked(int firstRow, int lastRow, bool ticked);
    /// Ticks exactly what the filter shows now, or unticks it. Nothing as long as not every row is there.
    void tickShown(bool ticked);
    void clearTicks();
    /// Of what the filter shows.
    [[nodiscard]] Qt::CheckState shownTickState() const;

    /// Takes out what was decided, by whomever. It does not come back with a reading that began earlier.
    void take(const QList<RequestId> &ids);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// As setSort() for the column's key; nothing where it has none.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void stateChanged();
    /// The rows, their number, the filter or the index changed.
    void queueChanged();
    void ticksChanged();
    void sortChanged();
    /// Reading anew or fetching rows failed; what is shown stays.
    void readingFailed(const patwarden::Error &error);

protected:
    void fetch(int firstRow, int count) override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant placeholder(int row, int column, int role) const override;

private:
    void read(bool onlyIfChanged);
    void onQueue(const RequestQueue &queue, bool onlyIfChanged);
    void showFirstLook(const RequestQueue &queue);
    [[nodiscard]] bool isAsBefore(const RequestQueue &queue) const;
    void readIndex();
    void onIndex(std::shared_ptr<RequestIndex> index);
    void onFailure(const Error &error);
    void selectRows();
    [[nodiscard]] qsizetype shownTicks() const;
    void forgetTicksOfGone();
    void announceRows();
    void announceTicks(int firstRow, int lastRow);
    void setState(State state);
    void startAfresh();

    RequestController &m_controller;
    const Clock &m_clock;
    Session m_session;
    OrganizationId m_organization;
    State m_state = State::Closed;
    Error m_error;

    RequestFilter m_filter;
    RequestSort m_sort = RequestSort::Asked;
    Qt::SortOrder m_order = Qt::DescendingOrder;

    std::shared_ptr<RequestIndex> m_index;
    qint64 m_totalBeforeIndex = 0;
    QFuture<Result<std::shared_ptr<RequestIndex>>> m_reading;
    int m_readingNumber = 0; ///< drops answers to earlier questions

    QSet<RequestId> m_ticked;
    mutable std::optional<qsizetype> m_tickedShown; ///< of what the filter shows; counted when asked for
    QSet<RequestId> m_gone; ///< decided since open(): a reading that began earlier still has them
};

} // namespace patwarden
