// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/accountstore.h"

#include "storage/columns.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

AccountRecord accountFrom(Query &row)
{
    AccountRecord account{row.id<AccountId>(), row.text(), row.text(), row.text(), row.flag(), {}};
    if (const qint64 externalId = row.integer(); externalId != 0)
        account.externalId = externalId;
    return account;
}

Result<std::optional<AccountRecord>> oneAccount(Query &query)
{
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    std::optional<AccountRecord> account;
    if (query.next())
        account = accountFrom(query);
    query.finish();
    return account;
}

Result<std::optional<Credentials>> oneCredentials(Query &query)
{
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    std::optional<Credentials> credentials;
    if (query.next()) {
        credentials =
            Credentials{query.id<AccountId>(), query.text(), query.text(), int(query.integer()), query.instant()};
    }
    query.finish();
    return credentials;
}

Result<Role> roleFrom(const Result<std::optional<qint64>> &number)
{
    if (!number)
        return number.error();
    return static_cast<Role>(number->value_or(0));
}

/// Of the one or of the other: the id that is not meant is invalid.
Result<void> insertMembership(Transaction &transaction, AccountId account, EnterpriseId enterprise,
                              OrganizationId organization, Role role, Instant since)
{
    return transaction.database()
        .query(u"membership/insert"_s)
        .bind("account"_L1, account)
        .bind("enterprise"_L1, enterprise)
        .bind("organization"_L1, organization)
        .bind("role"_L1, role)
        .bind("since"_L1, since)
        .change();
}

} // namespace

Result<std::optional<AccountRecord>> AccountStore::byId(AccountId id)
{
    return oneAccount(m_database.query(u"account/by_id"_s).bind("id"_L1, id));
}

Result<std::optional<AccountRecord>> AccountStore::byLogin(const QString &login)
{
    return oneAccount(m_database.query(u"account/by_login"_s).bind("login"_L1, login));
}

Result<std::optional<AccountRecord>> AccountStore::byExternalId(qint64 externalId)
{
    return oneAccount(m_database.query(u"account/by_external_id"_s).bind("external_id"_L1, externalId));
}

Result<std::optional<Credentials>> AccountStore::credentials(const QString &login)
{
    return oneCredentials(m_database.query(u"account/credentials"_s).bind("login"_L1, login));
}

Result<std::optional<Credentials>> AccountStore::credentialsOf(AccountId account)
{
    return oneCredentials(m_database.query(u"account/credentials_of"_s).bind("account"_L1, account));
}

Result<bool> AccountStore::hasPassword(AccountId account)
{
    const auto has = m_database.query(u"account/has_password"_s).bind("account"_L1, account).number();
    if (!has)
        return has.error();
    return has->value_or(0) != 0;
}

Result<std::optional<AccountRecord>> AccountStore::connected()
{
    return oneAccount(m_database.query(u"account/connected"_s));
}

Result<AccountId> AccountStore::connectedId()
{
    const auto id = m_database.query(u"account/me"_s).number();
    if (!id)
        return id.error();
    return AccountId(id->value_or(0));
}

Result<QString> AccountStore::databaseRole(AccountId account)
{
    Query &query = m_database.query(u"account/role_of"_s).bind("account"_L1, account);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QString role;
    if (query.next())
        role = query.text();
    query.finish();
    return role;
}

Result<std::optional<AccountId>> AccountStore::byDatabaseRole(const QString &role)
{
    const auto id = m_database.query(u"account/of_role"_s).bind("role"_L1, role).number();
    if (!id)
        return id.error();
    return *id ? std::optional(AccountId(**id)) : std::nullopt;
}

Result<void> AccountStore::setDatabaseRole(Transaction &transaction, AccountId account, const QString &role)
{
    Query &query = transaction.database().query(u"account/set_role"_s);
    query.bind("account"_L1, account);
    return role.isEmpty() ? query.bindNull("role"_L1).change() : query.bind("role"_L1, role).change();
}

Result<std::optional<SignInCode>> AccountStore::signInCode(AccountId account)
{
    Query &query = m_database.query(u"account/sign_in_code"_s).bind("account"_L1, account);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    std::optional<SignInCode> code;
    if (query.next())
        code = SignInCode{query.bytes(), query.instant()};
    query.finish();
    return code;
}

Result<Role> AccountStore::roleInEnterprise(AccountId account)
{
    return roleFrom(m_database.query(u"membership/role_in_enterprise"_s).bind("account"_L1, account).number());
}

Result<Role> AccountStore::roleIn(AccountId account, OrganizationId organization)
{
    return roleFrom(m_database.query(u"membership/role_in_organization"_s)
                        .bind("account"_L1, account)
                        .bind("organization"_L1, organization)
                        .number());
}

Result<QHash<OrganizationId, Role>> AccountStore::rolesOf(AccountId account)
{
    Query &query = m_database.query(u"membership/roles_of"_s).bind("account"_L1, account);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QHash<OrganizationId, Role> roles;
    while (query.next()) {
        const auto organization = query.id<OrganizationId>();
        roles.insert(organization, query.enumerator<Role>());
    }
    query.finish();
    return roles;
}

Result<std::optional<Instant>> AccountStore::memberSince(AccountId account, OrganizationId organization)
{
    const auto since = m_database.query(u"membership/since"_s)
                           .bind("account"_L1, account)
                           .bind("organization"_L1, organization)
                           .number();
    if (!since)
        return since.error();
    return *since ? std::optional(Instant{**since}) : std::nullopt;
}

Result<QList<AccountRecord>> AccountStore::ownersOf(OrganizationId organization)
{
    Query &query = m_database.query(u"membership/owners"_s).bind("organization"_L1, organization);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QList<AccountRecord> owners;
    while (query.next())
        owners.append(accountFrom(query));
    query.finish();
    return owners;
}

Result<AccountId> AccountStore::insert(Transaction &transaction, const AccountRecord &account,
                                       const QString &passwordHash, Instant createdAt)
{
    Query &query = transaction.database().query(u"account/insert"_s);
    query.bind("login"_L1, account.login)
        .bind("name"_L1, account.name)
        .bind("email"_L1, account.email)
        .bind("managed"_L1, account.managed)
        .bind("password"_L1, passwordHash)
        .bind("created_at"_L1, createdAt);
    bindMaybe(query, "external_id"_L1, account.externalId);
    if (const Result<qint64> done = query.change(); !done)
        return done.error();
    return AccountId(query.insertedId());
}

Result<void> AccountStore::setExternalId(Transaction &transaction, AccountId account, qint64 externalId)
{
    return transaction.database()
        .query(u"account/set_external_id"_s)
        .bind("account"_L1, account)
        .bind("external_id"_L1, externalId)
        .change();
}

Result<void> AccountStore::join(Transaction &transaction, AccountId account, EnterpriseId enterprise, Role role,
                                Instant since)
{
    return insertMembership(transaction, account, enterprise, OrganizationId(), role, since);
}

Result<void> AccountStore::join(Transaction &transaction, AccountId account, OrganizationId organization,
                                Role role, Instant since)
{
    return insertMembership(transaction, account, EnterpriseId(), organization, role, since);
}

Result<void> AccountStore::recordSignIn(Transaction &transaction, AccountId account, int failedSignIns,
                                        Instant blockedUntil)
{
    return transaction.database()
        .query(u"account/record_sign_in"_s)
        .bind("account"_L1, account)
        .bind("failed_sign_ins"_L1, failedSignIns)
        .bind("blocked_until"_L1, blockedUntil)
        .change();
}

Result<void> AccountStore::setPassword(Transaction &transaction, AccountId account, const QString &hash)
{
    return transaction.database()
        .query(u"account/set_password"_s)
        .bind("account"_L1, account)
        .bind("password"_L1, hash)
        .change();
}

Result<void> AccountStore::setProfile(Transaction &transaction, AccountId account, const QString &name,
                                      const QString &email)
{
    return transaction.database()
        .query(u"account/set_profile"_s)
        .bind("account"_L1, account)
        .bind("name"_L1, name)
        .bind("email"_L1, email)
        .change();
}

Result<void> AccountStore::setSignInCode(Transaction &transaction, AccountId account, const SignInCode &code,
                                         AccountId madeBy, Instant madeAt)
{
    return transaction.database()
        .query(u"account/set_sign_in_code"_s)
        .bind("account"_L1, account)
        .bind("code_hash"_L1, code.hash)
        .bind("made_by"_L1, madeBy)
        .bind("made_at"_L1, madeAt)
        .bind("expires_at"_L1, code.expiresAt)
        .change();
}

Result<bool> AccountStore::removeSignInCode(Transaction &transaction, AccountId account)
{
    const auto removed =
        transaction.database().query(u"account/remove_sign_in_code"_s).bind("account"_L1, account).change();
    if (!removed)
        return removed.error();
    return *removed > 0;
}

} // namespace patwarden
