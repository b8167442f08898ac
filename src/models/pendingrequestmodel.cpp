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

PendingRequestModel::Selection PendingRequestModel::selection() const
{
    return [filter = m_filter, sort = sortKey(), order = sortOrder()](const RequestIndex &index,
                                                                      const std::atomic_bool &stop) {
        return index.select(filter, sort, order, stop);
    };
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
    if (m_comeTo != organization() || m_come.isEmpty() || !canGrow())
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
    if (!canGrow())
        return; // they stay for the index that is being read
    const QSet<RequestId> answered(asked.cbegin(), asked.cend());
    m_come.removeIf([&answered](RequestId id) { return answered.contains(id); });
    if (!arrivals.entries.isEmpty())
        grow([arrivals](RequestIndex &index) { arrivals.putInto(index); });
}

// ------------------------------------------------------------------------------------------- filtering, sorting

void PendingRequestModel::setFilter(const RequestFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    selectRows();
}

void PendingRequestModel::askChoices(Facet facet, std::function<void(const Choices &)> then)
{
    ask<Choices>([facet, filter = m_filter](const RequestIndex &index) { return index.choices(facet, filter); },
                 then);
}

void PendingRequestModel::askPermissions(std::function<void(const PermissionCounts &)> then)
{
    ask<PermissionCounts>(
        [filter = m_filter](const RequestIndex &index) { return index.permissionCounts(filter); }, then);
}

QString PendingRequestModel::organizationName(OrganizationId organization) const
{
    return hasIndex() ? entryIndex()->organizationName(organization) : QString();
}

QString PendingRequestModel::repositoryName(RepositoryId repository) const
{
    const QString name = PendingRequestList::repositoryName(repository);
    if (organization().isValid() || name.isEmpty())
        return name;
    return organizationName(entryIndex()->organizationOf(repository)) + u'/' + name;
}

std::optional<RequestSort> PendingRequestModel::sortOf(int column)
{
    switch (column) {
    case Name:
        return RequestSort::Name;
    case Owner:
        return RequestSort::Owner;
    case Organization:
        return RequestSort::Organization;
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
