// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/requestcontroller.h"
#include "models/indexedlistmodel.h"

namespace patwarden {

using PendingRequestList = IndexedListModel<RequestRow, RequestId, RequestQueue, RequestIndex>;

/// The pending requests of one organization, or of all that the session owns where the organization is invalid,
/// filtered and sorted (R-O10), with the ticked ones (R-O11). How it reads and what a tick is: see its bases.
/// Thread: the GUI thread; nothing here waits.
class PendingRequestModel : public PendingRequestList
{
    Q_OBJECT

public:
    enum Column {
        Tick,
        Name,
        Owner,
        Organization,
        RepositoryAccess,
        Permissions,
        Expires,
        RiskWord,
        Asked,
        ColumnCount
    };
    /// int, the value of domain's Risk.
    static constexpr int riskRole = Qt::UserRole + 1;

    PendingRequestModel(RequestController &controller, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const RequestFilter &filter() const { return m_filter; }
    /// Takes effect at once, or as soon as the index is there.
    void setFilter(const RequestFilter &filter);
    [[nodiscard]] const RequestFilter &askedFilter() const override { return m_filter; }
    void setAskedFilter(const RequestFilter &filter) override { setFilter(filter); }
    void clearFilter() override { setFilter({}); }
    void askChoices(Facet facet, std::function<void(const Choices &)> then) override;
    void askPermissions(std::function<void(const PermissionCounts &)> then) override;

    [[nodiscard]] QString organizationName(OrganizationId organization) const;
    /// With the organization's name before it where several are shown.
    [[nodiscard]] QString repositoryName(RepositoryId repository) const override;

    [[nodiscard]] RequestSort sortKey() const { return RequestSort(sortNumber()); }
    void setSort(RequestSort sort, Qt::SortOrder order) { setSortNumber(int(sort), order); }
    /// None for columns that cannot be sorted by.
    [[nodiscard]] static std::optional<RequestSort> sortOf(int column);
    [[nodiscard]] std::optional<int> sortNumberOf(int column) const override;

    /// These have come, through others: they are read and put where they belong, without reading the rest anew.
    void add(const QList<RequestId> &ids);

    [[nodiscard]] RequestId requestAt(int row) const { return entryAt(row); }
    [[nodiscard]] int rowOfRequest(RequestId id) const { return rowOfEntry(id); }
    /// Null where the row was not fetched yet.
    [[nodiscard]] const RequestRow *request(RequestId id) const { return entry(id); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QFuture<Result<RequestQueue>> askLook(int limit) override;
    QFuture<Result<std::shared_ptr<RequestIndex>>> askIndex() override;
    QFuture<Result<QList<RequestRow>>> askRows(const QList<RequestId> &ids) override;
    [[nodiscard]] Selection selection() const override;
    void resetFilter() override { m_filter = {}; }
    [[nodiscard]] QVariant cellOf(const RequestRow &request, int column, int role) const override;
    void onIndexRead() override { readArrivals(); }

private:
    void readArrivals();
    void onArrivals(const RequestArrivals &arrivals, const QList<RequestId> &asked);

    RequestController &m_controller;
    const Clock &m_clock;
    RequestFilter m_filter;
    QList<RequestId> m_come; ///< not known yet to be in the index
    OrganizationId m_comeTo;
};

} // namespace patwarden
