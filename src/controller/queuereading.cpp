// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/queuereading.h"

#include "storage/policystore.h"

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Up to so many rows are read from the organizations one by one and merged; beyond, walking all queues of the
/// estate by time is cheaper.
constexpr qint64 mergedRows = 2'000;
/// Names of repositories in one part of an index, or a little more.
constexpr qsizetype namedRepositoriesAPart = 10'000;

using Names = QHash<OrganizationId, QString>;

Names namesOf(const QList<OrganizationRecord> &organizations)
{
    Names names;
    for (const OrganizationRecord &organization : organizations)
        names.insert(organization.id, organization.name);
    return names;
}

RequestRow rowOf(const LabelledRequest &labelled, const Names &names)
{
    const Request &request = labelled.request;
    const RiskAssessment risk =
        assessRisk(request.permissions, request.selection, request.createdAt, request.tokenExpiresAt);
    return {.id = request.id,
            .organization = request.organization,
            .organizationName = names.value(request.organization),
            .tokenName = request.tokenName,
            .owner = labelled.owner,
            .selection = request.selection,
            .repositoryCount = request.repositoryCount,
            .permissions = request.permissions,
            .createdAt = request.createdAt,
            .expiresAt = request.tokenExpiresAt,
            .risk = risk.risk};
}

RequestIndexEntry indexEntryOf(const Request &request)
{
    return {.id = request.id,
            .owner = request.owner,
            .organization = request.organization,
            .selection = request.selection,
            .repositoryCount = request.repositoryCount,
            .repositories = request.repositories,
            .permissions = request.permissions,
            .tokenName = request.tokenName,
            .reason = request.reason,
            .createdAt = request.createdAt,
            .expiresAt = request.tokenExpiresAt};
}

Result<bool> anyOptedIn(UseCase &useCase, const QList<OrganizationRecord> &organizations)
{
    PolicyStore store(useCase.database());
    const auto estate =
        organizations.size() == 1 ? store.policiesFor(organizations.first().id) : store.estatePolicies();
    if (!estate)
        return estate.error();
    return std::ranges::any_of(organizations, [&](const OrganizationRecord &organization) {
        return effectivelyOptedIn(estate->enterpriseOf(organization.id),
                                  estate->organizations.value(organization.id).policies);
    });
}

using Part = QList<LabelledRequest>;

Result<Part> mergedAfter(UseCase &useCase, const QList<OrganizationRecord> &organizations, QueuePosition position,
                         int limit)
{
    Part merged;
    for (const OrganizationRecord &organization : organizations) {
        const auto part = RequestStore(useCase.database()).pendingAfter(organization.id, position, limit);
        if (!part)
            return part.error();
        merged += *part;
    }
    std::ranges::sort(merged, std::ranges::greater(), [](const LabelledRequest &labelled) {
        return std::pair(labelled.request.createdAt, labelled.request.id);
    });
    return merged.first(std::min<qsizetype>(limit, merged.size()));
}

bool isReadByTime(const QList<OrganizationRecord> &organizations, int limit)
{
    qint64 rows = 0;
    for (const OrganizationRecord &organization : organizations)
        rows += std::min<qint64>(limit, organization.pendingCount);
    return organizations.size() > 1 && rows > mergedRows;
}

/// The next \p limit requests of the organizations, which are all that the account owns unless it is one.
Result<Part> pendingAfter(UseCase &useCase, QList<OrganizationRecord> organizations, QueuePosition position,
                          int limit)
{
    RequestStore requests(useCase.database());
    if (organizations.size() == 1)
        return requests.pendingAfter(organizations.first().id, position, limit);
    if (isReadByTime(organizations, limit))
        return requests.pendingOwnedAfter(useCase.actor(), position, limit);
    organizations.removeIf([](const OrganizationRecord &each) { return each.pendingCount == 0; });
    return mergedAfter(useCase, organizations, position, limit);
}

/// \return whether there may be more to name.
Result<bool> nameRepositories(UseCase &useCase, const QList<OrganizationRecord> &organizations,
                              RequestIndex &index, QSet<OrganizationId> &named)
{
    qsizetype count = 0;
    if (named.size() == organizations.size())
        return false;
    for (const OrganizationRecord &organization : organizations) {
        if (named.contains(organization.id))
            continue;
        if (count >= namedRepositoriesAPart)
            return true;
        const auto names = OrganizationStore(useCase.database()).repositoriesInOrder(organization.id);
        if (!names)
            return names.error();
        index.setOrganizationName(organization.id, organization.name);
        for (const auto &[id, name] : *names)
            index.setRepositoryName(id, name, organization.id);
        named.insert(organization.id);
        count += names->size();
    }
    return false;
}

Result<void> nameRepositoriesOf(UseCase &useCase, const Request &request, RequestArrivals &arrivals)
{
    OrganizationStore frame(useCase.database());
    for (const RepositoryId id : request.repositories) {
        if (arrivals.repositories.contains(id))
            continue;
        const auto repository = frame.repository(id);
        if (!repository)
            return repository.error();
        if (*repository)
            arrivals.repositories.insert(id, (*repository)->name);
    }
    return {};
}

} // namespace

Result<QList<OrganizationRecord>> reviewedOrganizations(UseCase &useCase, OrganizationId scope, Level level)
{
    OrganizationStore frame(useCase.database());
    if (!scope.isValid() && useCase.app().isValid())
        scope = useCase.organizationOfApp();
    if (!scope.isValid()) {
        auto owned = frame.ownedBy(useCase.actor());
        if (owned && owned->isEmpty())
            return Error{ErrorCode::Forbidden, {}, {}};
        return owned;
    }
    if (const Result<void> right = useCase.requireRightTo(AppPermission::Requests, level, scope); !right)
        return right.error();
    const auto organization = frame.byId(scope);
    if (!organization)
        return organization.error();
    return QList<OrganizationRecord>{**organization};
}

Result<RequestQueue> readQueue(UseCase &useCase, OrganizationId scope, int limit)
{
    const auto organizations = reviewedOrganizations(useCase, scope);
    if (!organizations)
        return organizations.error();
    const auto optedIn = anyOptedIn(useCase, *organizations);
    if (!optedIn)
        return optedIn.error();
    RequestQueue queue;
    queue.optedIn = *optedIn;
    if (!queue.optedIn)
        return queue;
    for (const OrganizationRecord &organization : *organizations)
        queue.total += organization.pendingCount;
    const auto newest = pendingAfter(useCase, *organizations, {}, limit);
    if (!newest)
        return newest.error();
    const Names names = namesOf(*organizations);
    for (const LabelledRequest &labelled : *newest)
        queue.newest.append(rowOf(labelled, names));
    return queue;
}

Result<bool> readIndexPart(UseCase &useCase, OrganizationId scope, int limit, RequestIndex &index,
                           QueueLoading &loading)
{
    const auto organizations = loading.organizations ? Result<QList<OrganizationRecord>>(*loading.organizations)
                                                     : reviewedOrganizations(useCase, scope);
    if (!organizations)
        return organizations.error();
    if (isReadByTime(*organizations, limit))
        loading.organizations = *organizations;
    const auto unnamed = nameRepositories(useCase, *organizations, index, loading.named);
    if (!unnamed || *unnamed)
        return unnamed;
    const auto part = pendingAfter(useCase, *organizations, loading.position, limit);
    if (!part)
        return part.error();
    for (const LabelledRequest &labelled : *part) {
        index.setOwnerName(labelled.request.owner, labelled.owner);
        index.insert(indexEntryOf(labelled.request));
    }
    if (!part->isEmpty())
        loading.position = {part->constLast().request.createdAt, part->constLast().request.id};
    return part->size() == limit;
}

Result<QList<RequestRow>> readRows(UseCase &useCase, OrganizationId scope, const QList<RequestId> &ids)
{
    const auto organizations = reviewedOrganizations(useCase, scope);
    if (!organizations)
        return organizations.error();
    const Names names = namesOf(*organizations);
    const auto pending = RequestStore(useCase.database()).pendingRows(ids);
    if (!pending)
        return pending.error();
    QList<RequestRow> rows;
    for (const LabelledRequest &labelled : *pending) {
        if (names.contains(labelled.request.organization))
            rows.append(rowOf(labelled, names));
    }
    return rows;
}

Result<RequestArrivals> readArrivals(UseCase &useCase, OrganizationId scope, const QList<RequestId> &ids)
{
    const auto organizations = reviewedOrganizations(useCase, scope);
    if (!organizations)
        return organizations.error();
    const auto pending = RequestStore(useCase.database()).pendingRows(ids);
    if (!pending)
        return pending.error();
    RequestArrivals arrivals;
    arrivals.organizations = namesOf(*organizations);
    for (const LabelledRequest &labelled : *pending) {
        const Request &request = labelled.request;
        if (!arrivals.organizations.contains(request.organization))
            continue;
        arrivals.entries.append(indexEntryOf(request));
        arrivals.owners.insert(request.owner, labelled.owner);
        if (const Result<void> named = nameRepositoriesOf(useCase, request, arrivals); !named)
            return named.error();
    }
    return arrivals;
}

} // namespace patwarden
