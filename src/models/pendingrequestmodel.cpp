// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pendingrequestmodel.h"

#include "models/pendingrequestcells.h"

namespace patwarden {

PendingRequestModel::PendingRequestModel(RequestController &controller, const Clock &clock, QObject *parent)
    : PendingRequestList(parent)
    , m_controller(controller)
    , m_clock(clock)
{
    initializeSort(int(RequestSort::Asked), Qt::DescendingOrder);
}

// ------------------------------------------------------------------------------------------------------ reading

QFuture<Result<RequestQueue>> PendingRequestModel::askLook(int limit)
{
    return m_controller.queue(session(), organization(), limit);
}

QFuture<Result<std::shared_ptr<RequestIndex>>> PendingRequestModel::askIndex()
{
    return m_controller.index(session(), organization());
}

QFuture<Result<QList<RequestRow>>> PendingRequestModel::askRows(const QList<RequestId> &ids)
{
    return m_controller.rows(session(), organization(), ids);
}

QList<RequestId> PendingRequestModel::selectFrom(const RequestIndex &index) const
{
    return index.select(m_filter, sortKey(), sortOrder());
}

QList<RequestId> PendingRequestModel::newestOf(const RequestIndex &index) const
{
    return index.select({}, RequestSort::Asked, Qt::DescendingOrder);
}

void PendingRequestModel::add(const QList<RequestId> &ids)
{
    if (m_comeTo != organization())
        m_come.clear();
    m_comeTo = organization();
    m_come += ids;
    if (m_come.size() > RequestController::arrivalsAtOnce) {
        m_come.clear();
        reread();
        return;
    }
    readArrivals();
}

void PendingRequestModel::readArrivals()
{
    // What is being read now may have them or not: they are looked for when it is there.
    if (m_comeTo != organization() || isReading() || !hasIndex())
        return;
    m_come.removeIf([this](RequestId id) { return entryIndex()->contains(id); });
    if (m_come.isEmpty())
        return;
    whenRead(m_controller.arrivals(session(), organization(), m_come),
             [this, asked = m_come, of = organization()](const Result<RequestArrivals> &arrivals) {
                 if (of != organization())
                     return;
                 if (arrivals)
                     onArrivals(*arrivals, asked);
                 else
                     reread(); // tells why nothing can be read
             });
}

void PendingRequestModel::onArrivals(const RequestArrivals &arrivals, const QList<RequestId> &asked)
{
    if (isReading() || !hasIndex())
        return; // they stay for the index that is being read
    m_come.removeIf([&asked](RequestId id) { return asked.contains(id); });
    if (!arrivals.entries.isEmpty())
        grow([&arrivals](RequestIndex &index) { arrivals.putInto(index); });
}

// ------------------------------------------------------------------------------------------- filtering, sorting

void PendingRequestModel::setFilter(const RequestFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    selectRows();
}

RequestFacets PendingRequestModel::facets() const
{
    return hasIndex() ? entryIndex()->facets(m_filter) : RequestFacets();
}

std::optional<RequestSort> PendingRequestModel::sortOf(int column)
{
    switch (column) {
    case Name:
        return RequestSort::Name;
    case Owner:
        return RequestSort::Owner;
    case RepositoryAccess:
        return RequestSort::RepositoryAccess;
    case Expires:
        return RequestSort::Expires;
    case RiskWord:
        return RequestSort::Risk;
    case Asked:
        return RequestSort::Asked;
    default:
        return std::nullopt;
    }
}

std::optional<int> PendingRequestModel::sortNumberOf(int column) const
{
    const auto sort = sortOf(column);
    return sort ? std::optional(int(*sort)) : std::nullopt;
}

// ------------------------------------------------------------------------------------------------------- cells

int PendingRequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PendingRequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    return PendingRequestCells::header(section, role, shownCount());
}

QVariant PendingRequestModel::cellOf(const RequestRow &request, int column, int role) const
{
    return PendingRequestCells::cell(request, column, role, m_clock.now());
}

} // namespace patwarden
