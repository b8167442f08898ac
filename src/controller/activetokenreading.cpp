// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/activetokenreading.h"

#include "storage/accountstore.h"
#include "storage/organizationstore.h"
#include "storage/policystore.h"
#include "storage/tokenlisting.h"

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype repositoriesNamed = 1'000;

RiskAssessment riskOfAccess(const ActiveTokenRecord &record)
{
    // From the grant on, as the index sees it.
    return assessRisk(record.token.permissions, record.token.selection, record.grantedAt, record.token.expiresAt);
}

ActiveTokenRow activeRowOf(const ActiveTokenRecord &record)
{
    const TokenRecord &token = record.token;
    return {.id = token.id,
            .name = token.name,
            .owner = record.owner,
            .selection = token.selection,
            .repositoryCount = record.repositoryCount,
            .permissions = token.permissions,
            .rule = record.rule,
            .grantedBy = record.grantedBy,
            .grantedAt = record.grantedAt,
            .expiresAt = token.expiresAt,
            .lastUsedAt = token.lastUsedAt,
            .risk = riskOfAccess(record).risk};
}

TokenIndexEntry tokenEntryOf(const ActiveTokenRecord &record, const QList<RepositoryId> &repositories)
{
    const TokenRecord &token = record.token;
    return {.id = token.id,
            .asked = {.id = {},
                      .owner = token.owner,
                      .selection = token.selection,
                      .repositoryCount = record.repositoryCount,
                      .repositories = repositories,
                      .permissions = token.permissions,
                      .tokenName = token.name,
                      .reason = {},
                      .createdAt = record.grantedAt,
                      .expiresAt = token.expiresAt},
            .lastUsedAt = token.lastUsedAt};
}

Result<void> readRepositoriesOf(UseCase &useCase, OrganizationId organization, ActiveTokenDetails &details)
{
    OrganizationStore frame(useCase.database());
    const auto record = frame.byId(organization);
    if (!record)
        return record.error();
    const auto names = frame.repositoryNames(organization);
    if (!names)
        return names.error();
    const auto selected = TokenListing(useCase.database()).repositories(details.row.id);
    if (!selected)
        return selected.error();
    details.organization = *record ? (*record)->name : QString();
    if (details.row.selection == RepositorySelection::Selected) {
        for (const RepositoryId id : *selected) {
            if (const QString name = names->value(id); !name.isEmpty())
                details.repositories.append(name);
        }
    }
    details.repositories.sort(Qt::CaseInsensitive);
    details.repositories.resize(std::min(repositoriesNamed, details.repositories.size()));
    return {};
}

Result<void> readOwnerOf(UseCase &useCase, OrganizationId organization, AccountId owner,
                         ActiveTokenDetails &details)
{
    AccountStore accounts(useCase.database());
    const auto account = accounts.byId(owner);
    if (!account)
        return account.error();
    const auto role = accounts.roleIn(owner, organization);
    if (!role)
        return role.error();
    const auto since = accounts.memberSince(owner, organization);
    if (!since)
        return since.error();
    details.ownerName = *account ? (*account)->name : QString();
    details.ownerManaged = *account && (*account)->managed;
    details.ownerRole = *role;
    details.memberSince = *since;
    return {};
}

/// What stands between the token and the organization, asked of the decision itself.
Result<void> readReach(UseCase &useCase, OrganizationId organization, const TokenRecord &token,
                       ActiveTokenDetails &details)
{
    const auto estate = PolicyStore(useCase.database()).policiesFor(organization);
    if (!estate)
        return estate.error();
    TokenReach reach{.token = token.id,
                     .organization = organization,
                     .owner = token.owner,
                     .facts = {},
                     .lastUsedAt = token.lastUsedAt};
    reach.facts.state = tokenState(token.expiresAt, token.revokedAt, useCase.now());
    reach.facts.ownerRole = details.ownerRole;
    reach.facts.createdByOwner = details.row.rule == AccessRule::CreatedByOwner;
    reach.facts.access = AccessState::Approved;
    reach.facts.repositories = token.selection;
    reach.facts.permissions = token.permissions;
    const Decision decision = reaches(reach, *estate);
    details.reaches = decision.allowed;
    details.reason = decision.reason;
    details.decidedBy = decision.decidedBy;
    return {};
}

Result<void> readPendingOf(UseCase &useCase, OrganizationId organization, ActiveTokenDetails &details)
{
    const auto pending = TokenListing(useCase.database()).pendingRequests(details.row.id, organization);
    if (!pending)
        return pending.error();
    if (!pending->isEmpty())
        details.pending = pending->constFirst();
    return {};
}

ClassicTokenRow classicRowOf(const ClassicTokenRecord &record, OrganizationId organization,
                             const EstatePolicies &estate)
{
    const TokenRecord &token = record.token;
    TokenReach reach{.token = token.id,
                     .organization = organization,
                     .owner = token.owner,
                     .facts = {},
                     .lastUsedAt = token.lastUsedAt};
    reach.facts.kind = TokenKind::Classic;
    reach.facts.ownerRole = record.ownerRole;
    reach.facts.scopes = scopesFromText(token.scopes);
    const Decision decision = reaches(reach, estate);
    return {.id = token.id,
            .note = token.name,
            .owner = record.owner,
            .ownerRole = record.ownerRole,
            .scopes = token.scopes.split(u' ', Qt::SkipEmptyParts),
            .createdAt = token.createdAt,
            .expiresAt = token.expiresAt,
            .lastUsedAt = token.lastUsedAt,
            .reaches = decision.allowed,
            .reason = decision.reason,
            .decidedBy = decision.decidedBy};
}

Result<void> mayReadTokens(UseCase &useCase, OrganizationId organization)
{
    return useCase.requireRightTo(AppPermission::Tokens, Level::Read, organization);
}

} // namespace

Result<ActiveTokens> readActiveTokens(UseCase &useCase, OrganizationId organization, int limit)
{
    if (const Result<void> right = mayReadTokens(useCase, organization); !right)
        return right.error();
    const auto estate = PolicyStore(useCase.database()).policiesFor(organization);
    if (!estate)
        return estate.error();
    ActiveTokens tokens;
    tokens.optedIn =
        effectivelyOptedIn(estate->enterpriseOf(organization), estate->organizations.value(organization).policies);
    if (!tokens.optedIn)
        return tokens;
    TokenListing listing(useCase.database());
    const auto total = listing.activeCount(organization);
    if (!total)
        return total.error();
    const auto newest = listing.newest(organization, limit);
    if (!newest)
        return newest.error();
    tokens.total = *total;
    std::ranges::transform(*newest, std::back_inserter(tokens.newest), activeRowOf);
    return tokens;
}

Result<bool> readTokenIndexPart(UseCase &useCase, OrganizationId organization, int limit, TokenIndex &index,
                                TokenId &position)
{
    if (const Result<void> right = mayReadTokens(useCase, organization); !right)
        return right.error();
    if (!position.isValid()) {
        const auto names = OrganizationStore(useCase.database()).repositoryNames(organization);
        if (!names)
            return names.error();
        for (auto it = names->cbegin(); it != names->cend(); ++it)
            index.setRepositoryName(it.key(), it.value());
    }
    TokenListing listing(useCase.database());
    const auto part = listing.after(organization, position, limit);
    if (!part)
        return part.error();
    if (part->isEmpty())
        return false;
    const auto repositories =
        listing.repositoriesBetween(organization, part->constFirst().token.id, part->constLast().token.id);
    if (!repositories)
        return repositories.error();
    for (const ActiveTokenRecord &record : *part) {
        index.setOwnerName(record.token.owner, record.owner);
        index.insert(tokenEntryOf(record, repositories->value(record.token.id)));
    }
    position = part->constLast().token.id;
    return part->size() == limit;
}

Result<QList<ActiveTokenRow>> readActiveTokenRows(UseCase &useCase, OrganizationId organization,
                                                  const QList<TokenId> &ids)
{
    if (const Result<void> right = mayReadTokens(useCase, organization); !right)
        return right.error();
    TokenListing listing(useCase.database());
    QList<ActiveTokenRow> rows;
    for (const TokenId id : ids) {
        const auto found = listing.byId(organization, id);
        if (!found)
            return found.error();
        if (*found)
            rows.append(activeRowOf(**found));
    }
    return rows;
}

Result<ActiveTokenDetails> readActiveTokenDetails(UseCase &useCase, OrganizationId organization, TokenId token)
{
    if (const Result<void> right = mayReadTokens(useCase, organization); !right)
        return right.error();
    const auto found = TokenListing(useCase.database()).byId(organization, token);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"token"_s, {}};
    const ActiveTokenRecord &record = **found;
    ActiveTokenDetails details;
    details.row = activeRowOf(record);
    details.description = record.token.description;
    details.risk = riskOfAccess(record);
    details.createdAt = record.token.createdAt;
    const Result<void> done = readOwnerOf(useCase, organization, record.token.owner, details)
                                  .then([&] { return readRepositoriesOf(useCase, organization, details); })
                                  .then([&] { return readReach(useCase, organization, record.token, details); })
                                  .then([&] { return readPendingOf(useCase, organization, details); });
    if (!done)
        return done.error();
    return details;
}

Result<QList<ClassicTokenRow>> readClassicTokens(UseCase &useCase, OrganizationId organization)
{
    if (const Result<void> right = useCase.requireOwnerOf(organization); !right)
        return right.error();
    const auto estate = PolicyStore(useCase.database()).policiesFor(organization);
    if (!estate)
        return estate.error();
    const auto records = TokenListing(useCase.database()).classic(organization, useCase.now());
    if (!records)
        return records.error();
    QList<ClassicTokenRow> rows;
    rows.reserve(records->size());
    for (const ClassicTokenRecord &record : *records)
        rows.append(classicRowOf(record, organization, *estate));
    return rows;
}

} // namespace patwarden
