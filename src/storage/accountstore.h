// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/token.h"
#include "storage/transaction.h"

#include <QHash>
#include <QList>

namespace patwarden {

struct AccountRecord {
    AccountId id;
    QString login;
    QString name;
    QString email;
    bool managed = false;
    std::optional<qint64> externalId;
};

/// What signing in looks at. The hash never leaves the controller.
struct Credentials {
    AccountId account;
    QString login;
    QString passwordHash; ///< Argon2id; empty: cannot sign in
    int failedSignIns = 0;
    Instant blockedUntil;
};

/// A code to choose a password with, as it is stored.
struct SignInCode {
    QByteArray hash; ///< SHA-256
    Instant expiresAt;
};

/// Accounts and what they are to the enterprise and its organizations.
class AccountStore
{
public:
    explicit AccountStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<AccountRecord>> byId(AccountId id);
    [[nodiscard]] Result<std::optional<AccountRecord>> byLogin(const QString &login); ///< case does not matter
    [[nodiscard]] Result<std::optional<AccountRecord>> byExternalId(qint64 externalId);
    [[nodiscard]] Result<std::optional<Credentials>> credentials(const QString &login);
    [[nodiscard]] Result<std::optional<Credentials>> credentialsOf(AccountId account);
    /// Whether there is one; the hash is not everybody's to read (Database::isPersonal).
    [[nodiscard]] Result<bool> hasPassword(AccountId account);
    /// Whose database role this connection is signed in with; nullopt: nobody's. Database::isPersonal only.
    [[nodiscard]] Result<std::optional<AccountRecord>> connected();
    /// As connected(), the id alone.
    [[nodiscard]] Result<AccountId> connectedId();
    /// The account's database role; empty: none.
    [[nodiscard]] Result<QString> databaseRole(AccountId account);
    [[nodiscard]] Result<std::optional<AccountId>> byDatabaseRole(const QString &role);
    /// Empty: none.
    [[nodiscard]] Result<void> setDatabaseRole(Transaction &transaction, AccountId account, const QString &role);
    [[nodiscard]] Result<std::optional<SignInCode>> signInCode(AccountId account);

    [[nodiscard]] Result<Role> roleInEnterprise(AccountId account); ///< of the one enterprise of this estate
    [[nodiscard]] Result<Role> roleIn(AccountId account, OrganizationId organization);
    /// In every organization the account belongs to.
    [[nodiscard]] Result<QHash<OrganizationId, Role>> rolesOf(AccountId account);
    [[nodiscard]] Result<std::optional<Instant>> memberSince(AccountId account, OrganizationId organization);
    [[nodiscard]] Result<QList<AccountRecord>> ownersOf(OrganizationId organization);

    [[nodiscard]] Result<AccountId> insert(Transaction &transaction, const AccountRecord &account,
                                           const QString &passwordHash, Instant createdAt);
    /// Only where it has none yet.
    [[nodiscard]] Result<void> setExternalId(Transaction &transaction, AccountId account, qint64 externalId);
    [[nodiscard]] Result<void> join(Transaction &transaction, AccountId account, EnterpriseId enterprise,
                                    Role role, Instant since);
    [[nodiscard]] Result<void> join(Transaction &transaction, AccountId account, OrganizationId organization,
                                    Role role, Instant since);
    [[nodiscard]] Result<void> recordSignIn(Transaction &transaction, AccountId account, int failedSignIns,
                                            Instant blockedUntil);
    [[nodiscard]] Result<void> setPassword(Transaction &transaction, AccountId account, const QString &hash);
    [[nodiscard]] Result<void> setProfile(Transaction &transaction, AccountId account, const QString &name,
                                          const QString &email);
    /// Replaces the one there is.
    [[nodiscard]] Result<void> setSignInCode(Transaction &transaction, AccountId account, const SignInCode &code,
                                             AccountId madeBy, Instant madeAt);
    /// False where there was none.
    [[nodiscard]] Result<bool> removeSignInCode(Transaction &transaction, AccountId account);

private:
    Database &m_database;
};

} // namespace patwarden
