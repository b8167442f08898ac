// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"

#include "endtest.h"

#include "controller/password.h"
#include "storage/accountstore.h"
#include "storage/organizationstore.h"
#include "storage/policystore.h"

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

template <typename T>
T EstateBuilder::expect(Result<T> result)
{
    if (!result)
        endTest(result.error());
    return std::move(result).value();
}

void EstateBuilder::expect(const Result<void> &result)
{
    if (!result)
        endTest(result.error());
}

template <typename Body>
void EstateBuilder::write(Body body)
{
    Transaction transaction = expect(Transaction::begin(*m_database, Transaction::Kind::Write));
    body(transaction);
    expect(transaction.commit());
}

EstateBuilder::EstateBuilder(const QString &path, const Clock &clock)
    : m_clock(clock)
    , m_database(expect(Database::open(estateLocation(path), OpenMode::CreateIfMissing)))
{
    write([&](Transaction &transaction) {
        expect(OrganizationStore(*m_database).insertEstate(transaction, false, m_clock.now()));
    });
}

EstateBuilder::~EstateBuilder() = default;

EnterpriseId EstateBuilder::addEnterprise(const QString &name, bool optedIn)
{
    write([&](Transaction &transaction) {
        m_enterprise = expect(OrganizationStore(*m_database).insertEnterprise(transaction, name, m_clock.now()));
        if (optedIn)
            expect(PolicyStore(*m_database).setOptedIn(transaction, ScopeKind::Enterprise, m_enterprise.value()));
    });
    return m_enterprise;
}

OrganizationId EstateBuilder::addOrganization(const QString &name, bool optedIn, bool standAlone)
{
    OrganizationId id;
    write([&](Transaction &transaction) {
        id = expect(
            OrganizationStore(*m_database)
                .insertOrganization(transaction, name, standAlone ? EnterpriseId() : m_enterprise, m_clock.now()));
        if (optedIn)
            expect(PolicyStore(*m_database).setOptedIn(transaction, ScopeKind::Organization, id.value()));
    });
    return id;
}

AccountId EstateBuilder::addAccount(const QString &login, bool canSignIn)
{
    const QString hash = canSignIn ? expect(hashPassword(u"correct horse"_s)) : QString();
    AccountId id;
    write([&](Transaction &transaction) {
        id = expect(
            AccountStore(*m_database).insert(transaction, {{}, login, login, {}, false, {}}, hash, m_clock.now()));
    });
    return id;
}

void EstateBuilder::join(AccountId account, OrganizationId organization, Role role)
{
    write([&](Transaction &transaction) {
        expect(AccountStore(*m_database)
                   .join(transaction, account, organization, role, m_clock.now().plusDays(-400)));
    });
}

void EstateBuilder::joinEnterprise(AccountId account, Role role)
{
    write([&](Transaction &transaction) {
        expect(AccountStore(*m_database)
                   .join(transaction, account, m_enterprise, role, m_clock.now().plusDays(-400)));
    });
}

RepositoryId EstateBuilder::addRepository(OrganizationId organization, const QString &name, Visibility visibility)
{
    RepositoryId id;
    write([&](Transaction &transaction) {
        id = expect(OrganizationStore(*m_database)
                        .insertRepository(transaction, {{}, organization, {}, name, visibility, {}}));
    });
    return id;
}

void EstateBuilder::setChoice(OrganizationId organization, Policy policy, Choice choice, AccountId by)
{
    const bool ofEnterprise = !organization.isValid();
    write([&](Transaction &transaction) {
        expect(PolicyStore(*m_database)
                   .setChoice(transaction, ofEnterprise ? ScopeKind::Enterprise : ScopeKind::Organization,
                              ofEnterprise ? m_enterprise.value() : organization.value(), policy, choice, by,
                              m_clock.now()));
    });
}

TokenId EstateBuilder::addToken(const TokenRecord &token)
{
    TokenId id;
    write([&](Transaction &transaction) { id = expect(TokenStore(*m_database).insert(transaction, token)); });
    return id;
}

TokenId EstateBuilder::addClassicToken(AccountId owner, const QString &scopes)
{
    TokenRecord token;
    token.kind = TokenKind::Classic;
    token.owner = owner;
    token.name = u"classic"_s;
    token.scopes = scopes;
    token.createdAt = m_clock.now().plusDays(-100);
    return addToken(token);
}

void EstateBuilder::setAccess(TokenId token, OrganizationId organization, AccessState state, AccessRule rule)
{
    write([&](Transaction &transaction) {
        expect(TokenStore(*m_database)
                   .setAccess(transaction, {token, organization, state, rule, {}, {}, m_clock.now()}));
    });
}

PermissionSet EstateBuilder::permissionsFrom(const QString &words)
{
    PermissionSet permissions;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        permissions.insert(word.section(u':', 0, 0), levelFromName(word.section(u':', 1)).value_or(Level::None));
    return permissions;
}

RequestId EstateBuilder::insertRequest(Transaction &transaction, OrganizationId organization, AccountId owner,
                                       const Asking &asking)
{
    const Instant asked = m_clock.now().plusSeconds(-3600LL * asking.askedHoursAgo);
    TokenRecord token;
    token.owner = owner;
    token.organization = organization;
    token.name = asking.tokenName;
    token.selection = asking.selection;
    token.repositories = asking.repositories;
    token.permissions = permissionsFrom(asking.permissions);
    token.createdAt = asked;
    if (asking.expiresInDays)
        token.expiresAt = asked.plusDays(*asking.expiresInDays);

    Request request;
    request.organization = organization;
    request.token = expect(TokenStore(*m_database).insert(transaction, token));
    request.owner = owner;
    request.tokenName = token.name;
    request.reason = asking.reason;
    request.selection = token.selection;
    request.repositories = token.repositories;
    request.repositoryCount = int(token.repositories.size());
    request.permissions = token.permissions;
    request.createdAt = asked;
    request.tokenExpiresAt = token.expiresAt;
    const RequestId id = expect(RequestStore(*m_database).insertPending(transaction, request, std::nullopt, {}));
    expect(TokenStore(*m_database)
               .setAccess(transaction, {request.token, organization, AccessState::Pending, {}, id, {}, asked}));
    return id;
}

RequestId EstateBuilder::addRequest(OrganizationId organization, AccountId owner, const Asking &asking)
{
    RequestId id;
    write([&](Transaction &transaction) { id = insertRequest(transaction, organization, owner, asking); });
    return id;
}

QList<RequestId> EstateBuilder::addRequests(OrganizationId organization, AccountId owner, int count)
{
    QList<RequestId> ids;
    write([&](Transaction &transaction) {
        for (int i = 0; i < count; ++i) {
            ids.append(insertRequest(transaction, organization, owner,
                                     {.tokenName = u"token-%1"_s.arg(i), .askedHoursAgo = i + 1}));
        }
    });
    return ids;
}

} // namespace patwarden::test
