// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/tokenreading.h"

#include "controller/tokenasking.h"
#include "controller/tokenwriting.h"
#include "storage/accountstore.h"
#include "storage/organizationstore.h"
#include "storage/policystore.h"
#include "storage/requeststore.h"

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What all of a person's tokens are looked at with: read once.
class OwnTokenReader
{
public:
    explicit OwnTokenReader(UseCase &useCase)
        : m_useCase(useCase)
        , m_tokens(useCase.database())
        , m_requests(useCase.database())
        , m_accounts(useCase.database())
    {
    }

    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<OwnToken> read(const TokenRecord &record);

private:
    [[nodiscard]] Result<void> readFineGrained(const TokenRecord &record, OwnToken &token);
    void readClassic(const TokenRecord &record, OwnToken &token) const;
    [[nodiscard]] Result<void> readDecision(const AccessRecord &access, OrganizationReach &reach);
    void decideReach(const TokenRecord &record, const AccessRecord &access, OrganizationReach &reach) const;

    UseCase &m_useCase;
    TokenStore m_tokens;
    RequestStore m_requests;
    AccountStore m_accounts;
    EstatePolicies m_estate;
    QHash<OrganizationId, Role> m_roles;
    QHash<OrganizationId, QString> m_names;
};

Result<void> OwnTokenReader::prepare()
{
    auto estate = PolicyStore(m_useCase.database()).estatePolicies();
    if (!estate)
        return estate.error();
    m_estate = std::move(estate).value();
    const auto roles = m_accounts.rolesOf(m_useCase.actor());
    if (!roles)
        return roles.error();
    m_roles = *roles;
    const auto organizations = OrganizationStore(m_useCase.database()).organizations();
    if (!organizations)
        return organizations.error();
    for (const OrganizationRecord &organization : *organizations)
        m_names.insert(organization.id, organization.name);
    return {};
}

Result<OwnToken> OwnTokenReader::read(const TokenRecord &record)
{
    OwnToken token{.id = record.id,
                   .kind = record.kind,
                   .name = record.name,
                   .description = record.description,
                   .organization = record.organization,
                   .organizationName = m_names.value(record.organization),
                   .selection = record.selection,
                   .permissions = record.permissions,
                   .scopes = record.scopes.split(u' ', Qt::SkipEmptyParts),
                   .createdAt = record.createdAt,
                   .expiresAt = record.expiresAt,
                   .lastUsedAt = record.lastUsedAt,
                   .state = tokenState(record.expiresAt, record.revokedAt, m_useCase.now()),
                   .lastEight = record.lastEight};
    if (record.kind == TokenKind::Classic) {
        readClassic(record, token);
        return token;
    }
    if (const Result<void> done = readFineGrained(record, token); !done)
        return done.error();
    return token;
}

Result<void> OwnTokenReader::readFineGrained(const TokenRecord &record, OwnToken &token)
{
    if (record.selection == RepositorySelection::Selected) {
        const auto repositories = m_tokens.repositories(record.id);
        if (!repositories)
            return repositories.error();
        for (const auto &[id, name] : *repositories) {
            token.repositories.append(id);
            token.repositoryNames.append(name);
        }
    }
    if (!record.organization.isValid())
        return {};
    const auto access = m_tokens.access(record.id, record.organization);
    if (!access)
        return access.error();
    OrganizationReach reach{
        .organization = record.organization, .name = m_names.value(record.organization), .access = access->state};
    decideReach(record, *access, reach);
    if (const Result<void> done = readDecision(*access, reach); !done)
        return done;
    const auto waiting = m_tokens.pendingRequests(record.id);
    if (!waiting)
        return waiting.error();
    if (!waiting->isEmpty())
        reach.pending = waiting->constLast();
    token.organizations.append(reach);
    return {};
}

Result<void> OwnTokenReader::readDecision(const AccessRecord &access, OrganizationReach &reach)
{
    if (access.state == AccessState::None)
        return {};
    reach.rule = access.rule;
    reach.changedAt = access.changedAt;
    reach.decisionReason = access.reason;
    if (access.account.isValid()) {
        const auto account = m_accounts.byId(access.account);
        if (!account)
            return account.error();
        reach.decidedBy = *account ? (*account)->login : QString();
    }
    if (access.state == AccessState::Denied && access.request.isValid()) {
        const auto decision = m_requests.decision(access.request);
        if (!decision)
            return decision.error();
        if (*decision)
            reach.decisionReason = (*decision)->reason;
    }
    return {};
}

void OwnTokenReader::readClassic(const TokenRecord &record, OwnToken &token) const
{
    for (auto it = m_roles.cbegin(); it != m_roles.cend(); ++it) {
        OrganizationReach reach{.organization = it.key(), .name = m_names.value(it.key())};
        decideReach(record, {}, reach);
        token.organizations.append(reach);
    }
    std::ranges::sort(token.organizations, [](const OrganizationReach &a, const OrganizationReach &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
}

void OwnTokenReader::decideReach(const TokenRecord &record, const AccessRecord &access,
                                 OrganizationReach &reach) const
{
    TokenReach probe;
    probe.token = record.id;
    probe.organization = reach.organization;
    probe.owner = record.owner;
    probe.facts.kind = record.kind;
    probe.facts.state = tokenState(record.expiresAt, record.revokedAt, m_useCase.now());
    probe.facts.resourceOwner = ResourceOwner::Organization;
    probe.facts.ownerRole = m_roles.value(reach.organization, Role::Outside);
    probe.facts.createdByOwner = access.rule == AccessRule::CreatedByOwner;
    probe.facts.access = access.state;
    probe.facts.repositories = record.selection;
    probe.facts.permissions = record.permissions;
    probe.facts.scopes = scopesFromText(record.scopes);
    const Decision decision = reaches(probe, m_estate);
    reach.reaches = decision.allowed;
    reach.reason = decision.reason;
    reach.blockedBy = decision.decidedBy;
}

} // namespace

Result<QList<OwnToken>> readOwnTokens(UseCase &useCase)
{
    OwnTokenReader reader(useCase);
    if (const Result<void> prepared = reader.prepare(); !prepared)
        return prepared.error();
    const auto records = TokenStore(useCase.database()).ofOwner(useCase.actor());
    if (!records)
        return records.error();
    QList<OwnToken> tokens;
    for (const TokenRecord &record : *records) {
        auto token = reader.read(record);
        if (!token)
            return token.error();
        tokens.append(std::move(token).value());
    }
    return tokens;
}

Result<OwnToken> readOwnToken(UseCase &useCase, TokenId id)
{
    const auto record = findOwnToken(useCase, id);
    if (!record)
        return record.error();
    if (record->deletedAt)
        return Error{ErrorCode::NotFound, u"token"_s, {}};
    OwnTokenReader reader(useCase);
    if (const Result<void> prepared = reader.prepare(); !prepared)
        return prepared.error();
    return reader.read(*record);
}

Result<QList<ResourceOwnerChoice>> readResourceOwners(UseCase &useCase)
{
    const auto account = AccountStore(useCase.database()).byId(useCase.actor());
    if (!account)
        return account.error();
    QList<ResourceOwnerChoice> choices{{.name = *account ? (*account)->login : QString()}};
    const auto organizations = OrganizationStore(useCase.database()).organizations();
    if (!organizations)
        return organizations.error();
    const auto roles = AccountStore(useCase.database()).rolesOf(useCase.actor());
    if (!roles)
        return roles.error();
    for (const OrganizationRecord &organization : *organizations) {
        if (!roles->contains(organization.id))
            continue;
        const auto standing = readStanding(useCase, organization.id);
        if (!standing)
            return standing.error();
        if (standing->letsIn)
            choices.append(
                {organization.id, organization.name, standing->approvalRequired, standing->role == Role::Owner});
    }
    return choices;
}

Result<QList<RepositoryChoice>> readRepositoryChoices(UseCase &useCase, OrganizationId organization,
                                                      const QString &search, int limit)
{
    if (organization.isValid()) {
        const auto role = AccountStore(useCase.database()).roleIn(useCase.actor(), organization);
        if (!role)
            return role.error();
        if (*role == Role::Outside)
            return Error{ErrorCode::Forbidden, {}, {}};
    }
    const auto repositories = OrganizationStore(useCase.database())
                                  .repositoriesNamed(organization, useCase.actor(), search.trimmed(), limit);
    if (!repositories)
        return repositories.error();
    QList<RepositoryChoice> choices;
    for (const RepositoryRecord &repository : *repositories)
        choices.append({repository.id, repository.name, repository.visibility});
    return choices;
}

} // namespace patwarden
