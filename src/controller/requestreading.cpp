// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/requestreading.h"

#include "controller/queuereading.h"
#include "storage/accountstore.h"
#include "storage/tokenstore.h"

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype namedRepositories = 1'000;

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
    const auto count = frame.repositoryCount(details.request.organization);
    if (!count)
        return count.error();
    details.organization = (*organization)->name;
    details.organizationRepositories = int(*count);
    for (const RepositoryId id :
         details.request.repositories.first(std::min(namedRepositories, details.request.repositories.size()))) {
        const auto repository = frame.repository(id);
        if (!repository)
            return repository.error();
        details.repositories.append(*repository ? (*repository)->name : QString());
    }
    details.repositories.sort(Qt::CaseInsensitive);
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

Result<RequestDetails> readDetails(UseCase &useCase, OrganizationId scope, RequestId id)
{
    const auto organizations = reviewedOrganizations(useCase, scope);
    if (!organizations)
        return organizations.error();
    const auto found = RequestStore(useCase.database()).byId(id);
    if (!found)
        return found.error();
    const auto isIn = [&](const Request &request) {
        return std::ranges::find(*organizations, request.organization, &OrganizationRecord::id)
            != organizations->cend();
    };
    if (!*found || !isIn((*found)->request))
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
