// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/requestreading.h"

#include "storage/accountstore.h"
#include "storage/organizationstore.h"
#include "storage/policystore.h"
#include "storage/tokenstore.h"

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype namedRepositories = 1'000;

RequestRow rowOf(const LabelledRequest &labelled)
{
    const Request &request = labelled.request;
    const RiskAssessment risk =
        assessRisk(request.permissions, request.selection, request.createdAt, request.tokenExpiresAt);
    return {request.id,        request.tokenName,       labelled.owner,
            request.selection, request.repositoryCount, request.permissions,
            request.createdAt, request.tokenExpiresAt,  risk.risk};
}

RequestIndexEntry indexEntryOf(const Request &request)
{
    return {request.id,           request.owner,         request.selection, request.repositoryCount,
            request.repositories, request.permissions,   request.tokenName, request.reason,
            request.createdAt,    request.tokenExpiresAt};
}

Result<bool> isOptedIn(UseCase &useCase, OrganizationId organization)
{
    const auto estate = PolicyStore(useCase.database()).estatePolicies();
    if (!estate)
        return estate.error();
    return effectivelyOptedIn(estate->enterpriseOf(organization),
                              estate->organizations.value(organization).policies);
}

Result<void> readOwner(UseCase &useCase, RequestDetails &details)
{
    AccountStore accounts(useCase.database());
    const Request &request = details.request;
    const auto account = accounts.byId(request.owner);
    if (!account)
        return account.error();
    const auto role = accounts.roleIn(request.owner, request.organization);
    if (!role)
        return role.error();
    const auto since = accounts.memberSince(request.owner, request.organization);
    if (!since)
        return since.error();
    const auto active =
        TokenStore(useCase.database()).activeCount(request.owner, request.organization, useCase.now());
    if (!active)
        return active.error();
    const auto denied = RequestStore(useCase.database()).deniedCount(request.owner, request.organization);
    if (!denied)
        return denied.error();
    details.ownerName = *account ? (*account)->name : QString();
    details.ownerRole = *role;
    details.memberSince = *since;
    details.ownersActiveTokens = int(*active);
    details.ownersDeniedRequests = int(*denied);
    return {};
}

Result<void> readRepositories(UseCase &useCase, RequestDetails &details)
{
    OrganizationStore frame(useCase.database());
    const auto organization = frame.byId(details.request.organization);
    if (!organization)
        return organization.error();
    const auto names = frame.repositoryNames(details.request.organization);
    if (!names)
        return names.error();
    details.organization = (*organization)->name;
    details.organizationRepositories = int(names->size());
    for (const RepositoryId id :
         details.request.repositories.first(std::min(namedRepositories, details.request.repositories.size())))
        details.repositories.append(names->value(id));
    details.repositories.sort(Qt::CaseInsensitive);
    return {};
}

Result<void> nameRepositories(UseCase &useCase, const Request &request, RequestArrivals &arrivals)
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

/// What it asks for against what the token can do today: nothing, unless it has access already.
Result<void> readPermissions(UseCase &useCase, RequestDetails &details)
{
    TokenStore tokens(useCase.database());
    const auto access = tokens.access(details.request.token, details.request.organization);
    if (!access)
        return access.error();
    details.hasAccess = access->state == AccessState::Approved;
    PermissionSet current;
    if (details.hasAccess) {
        const auto granted = tokens.permissions(details.request.token);
        if (!granted)
            return granted.error();
        current = *granted;
    }
    details.permissions = comparePermissions(details.request.permissions, current);
    return {};
}

Result<void> readDecision(UseCase &useCase, RequestDetails &details)
{
    const auto decision = RequestStore(useCase.database()).decision(details.request.id);
    if (!decision)
        return decision.error();
    if (*decision) {
        details.decided = (*decision)->verdict;
        details.decidedBy = (*decision)->login;
        details.decidedAt = (*decision)->decidedAt;
    }
    return {};
}

} // namespace

Result<RequestQueue> readQueue(UseCase &useCase, OrganizationId organization, int limit)
{
    if (const Result<void> right = useCase.requireOwnerOf(organization); !right)
        return right.error();
    const auto optedIn = isOptedIn(useCase, organization);
    if (!optedIn)
        return optedIn.error();
    RequestQueue queue;
    queue.optedIn = *optedIn;
    if (!queue.optedIn)
        return queue;
    const auto record = OrganizationStore(useCase.database()).byId(organization);
    if (!record)
        return record.error();
    queue.total = *record ? (*record)->pendingCount : 0;
    const auto newest = RequestStore(useCase.database()).pendingAfter(organization, {}, limit);
    if (!newest)
        return newest.error();
    std::ranges::transform(*newest, std::back_inserter(queue.newest), rowOf);
    return queue;
}

Result<bool> readIndexPart(UseCase &useCase, OrganizationId organization, int limit, bool started,
                           RequestIndex &index, QueuePosition &position)
{
    if (const Result<void> right = useCase.requireOwnerOf(organization); !right)
        return right.error();
    if (!started) {
        const auto names = OrganizationStore(useCase.database()).repositoryNames(organization);
        if (!names)
            return names.error();
        for (auto it = names->cbegin(); it != names->cend(); ++it)
            index.setRepositoryName(it.key(), it.value());
    }
    const auto part = RequestStore(useCase.database()).pendingAfter(organization, position, limit);
    if (!part)
        return part.error();
    for (const LabelledRequest &labelled : *part) {
        index.setOwnerName(labelled.request.owner, labelled.owner);
        index.insert(indexEntryOf(labelled.request));
    }
    if (!part->isEmpty())
        position = {part->constLast().request.createdAt, part->constLast().request.id};
    return part->size() == limit;
}

Result<QList<RequestRow>> readRows(UseCase &useCase, OrganizationId organization, const QList<RequestId> &ids)
{
    if (const Result<void> right = useCase.requireOwnerOf(organization); !right)
        return right.error();
    RequestStore requests(useCase.database());
    QList<RequestRow> rows;
    for (const RequestId id : ids) {
        const auto pending = requests.isPending(id);
        if (!pending)
            return pending.error();
        if (!*pending)
            continue;
        const auto found = requests.byId(id);
        if (!found)
            return found.error();
        if ((*found)->request.organization == organization)
            rows.append(rowOf(**found));
    }
    return rows;
}

Result<RequestArrivals> readArrivals(UseCase &useCase, OrganizationId organization, const QList<RequestId> &ids)
{
    if (const Result<void> right = useCase.requireOwnerOf(organization); !right)
        return right.error();
    RequestStore requests(useCase.database());
    RequestArrivals arrivals;
    for (const RequestId id : ids) {
        const auto pending = requests.isPending(id);
        if (!pending)
            return pending.error();
        if (!*pending)
            continue;
        const auto found = requests.byId(id);
        if (!found)
            return found.error();
        if ((*found)->request.organization != organization)
            continue;
        arrivals.entries.append(indexEntryOf((*found)->request));
        arrivals.owners.insert((*found)->request.owner, (*found)->owner);
        if (const Result<void> named = nameRepositories(useCase, (*found)->request, arrivals); !named)
            return named.error();
    }
    return arrivals;
}

Result<RequestDetails> readDetails(UseCase &useCase, OrganizationId organization, RequestId id)
{
    if (const Result<void> right = useCase.requireOwnerOf(organization); !right)
        return right.error();
    const auto found = RequestStore(useCase.database()).byId(id);
    if (!found)
        return found.error();
    if (!*found || (*found)->request.organization != organization)
        return Error{ErrorCode::NotFound, u"request"_s, {}};

    RequestDetails details;
    details.request = (*found)->request;
    details.owner = (*found)->owner;
    details.risk = assessRisk(details.request.permissions, details.request.selection, details.request.createdAt,
                              details.request.tokenExpiresAt);
    const Result<void> done = readOwner(useCase, details)
                                  .then([&] { return readRepositories(useCase, details); })
                                  .then([&] { return readPermissions(useCase, details); })
                                  .then([&] { return readDecision(useCase, details); });
    if (!done)
        return done.error();
    return details;
}

} // namespace patwarden
