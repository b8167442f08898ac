// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/accessdecision.h"

#include "domain/tokensecret.h"
#include "storage/accountstore.h"
#include "storage/organizationstore.h"
#include "storage/policystore.h"
#include "storage/tokenstore.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Gathers the facts of one question: the resource first, as all others are seen from its organization.
class FactsReader
{
public:
    FactsReader(Database &database, const AccessQuestion &question, const TokenRecord &token)
        : m_database(database)
        , m_question(question)
        , m_token(token)
    {
    }

    [[nodiscard]] Result<Facts> read(Instant now);

private:
    [[nodiscard]] Result<void> readRepository();
    [[nodiscard]] Result<void> readOrganization();
    [[nodiscard]] Result<void> readEnterprise();
    [[nodiscard]] Result<void> seenFrom(OrganizationId organization);
    [[nodiscard]] Result<void> readResource();
    [[nodiscard]] ResourceOwner ownerSeenFrom(OrganizationId organization) const;

    Database &m_database;
    const AccessQuestion &m_question;
    const TokenRecord &m_token;
    Facts m_facts;
};

Result<Facts> FactsReader::read(Instant now)
{
    Facts::Token &token = m_facts.token;
    token.kind = m_token.kind;
    token.state = tokenState(m_token.expiresAt, m_token.revokedAt, now);
    token.resourceOwner = ownerSeenFrom({});
    token.repositories = m_token.selection;
    if (m_token.kind == TokenKind::FineGrained)
        token.permissions = m_token.permissions;
    else
        token.scopes = scopesFromText(m_token.scopes);
    m_facts.action = {m_question.permission, m_question.level};
    m_facts.credential = m_question.credential;
    m_facts.resource.type = m_question.type;
    if (const Result<void> done = readResource(); !done)
        return done.error();
    return m_facts;
}

Result<void> FactsReader::readResource()
{
    switch (m_question.type) {
    case ResourceType::Repository:
        return readRepository();
    case ResourceType::Organization:
        return readOrganization();
    case ResourceType::Enterprise:
        break;
    }
    return readEnterprise();
}

Result<void> FactsReader::readRepository()
{
    const auto found = OrganizationStore(m_database).repository(m_question.repository);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"repository"_s, {}};
    const RepositoryRecord &repository = **found;
    m_facts.resource.visibility = repository.visibility;
    m_facts.token.repositorySelected = m_token.repositories.contains(repository.id);
    if (repository.organization.isValid())
        return seenFrom(repository.organization);
    m_facts.resource.owner = repository.account == m_token.owner ? ResourceOwner::User : ResourceOwner::Other;
    return {};
}

Result<void> FactsReader::readOrganization()
{
    const auto found = OrganizationStore(m_database).byId(m_question.organization);
    if (!found)
        return found.error();
    return *found ? seenFrom(m_question.organization) : Error{ErrorCode::NotFound, u"organization"_s, {}};
}

Result<void> FactsReader::readEnterprise()
{
    const auto estate = PolicyStore(m_database).policiesFor({});
    if (!estate)
        return estate.error();
    m_facts.enterprise = estate->enterprise;
    const auto role = AccountStore(m_database).roleInEnterprise(m_token.owner);
    if (!role)
        return role.error();
    m_facts.token.ownerRole = *role;
    m_facts.resource.owner = ResourceOwner::Organization;
    return {};
}

Result<void> FactsReader::seenFrom(OrganizationId organization)
{
    m_facts.resource.owner = ResourceOwner::Organization;
    m_facts.token.resourceOwner = ownerSeenFrom(organization);
    const auto estate = PolicyStore(m_database).policiesFor(organization);
    if (!estate)
        return estate.error();
    m_facts.enterprise = estate->enterpriseOf(organization);
    m_facts.organization = estate->organizations.value(organization).policies;
    const auto role = AccountStore(m_database).roleIn(m_token.owner, organization);
    if (!role)
        return role.error();
    m_facts.token.ownerRole = *role;
    const auto access = TokenStore(m_database).access(m_token.id, organization);
    if (!access)
        return access.error();
    m_facts.token.access = access->state;
    m_facts.token.createdByOwner = access->rule == AccessRule::CreatedByOwner;
    return {};
}

ResourceOwner FactsReader::ownerSeenFrom(OrganizationId organization) const
{
    if (!m_token.organization.isValid())
        return ResourceOwner::User;
    return m_token.organization == organization ? ResourceOwner::Organization : ResourceOwner::Other;
}

} // namespace

Result<Facts> readFacts(Database &database, const AccessQuestion &question, Instant now)
{
    const auto token = TokenStore(database).byId(question.token);
    if (!token)
        return token.error();
    if (!*token)
        return Error{ErrorCode::NotFound, u"token"_s, {}};
    return FactsReader(database, question, **token).read(now);
}

Result<Decision> decideAccess(Database &database, const AccessQuestion &question, Instant now)
{
    const auto facts = readFacts(database, question, now);
    if (!facts)
        return facts.error();
    return decide(*facts);
}

Result<std::optional<TokenId>> tokenOfSecret(Database &database, const QString &secret)
{
    if (!isWellFormedSecret(secret))
        return std::optional<TokenId>();
    return TokenStore(database).bySecretHash(secretHash(secret));
}

} // namespace patwarden
