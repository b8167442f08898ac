// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/token.h"
#include "storage/transaction.h"

#include <QList>

namespace patwarden {

/// A membership as it is stored.
struct MembershipRecord {
    qint64 id = 0;
    Role role = Role::Outside;
};

/// One person of an organization or of the enterprise, with what a list shows.
struct MemberRecord {
    AccountId account;
    QString login;
    QString name;
    QString email;
    Role role = Role::Member;
    bool managed = false;
    bool canSignIn = false;
    Instant since;
    qint64 tokens = 0; ///< alive, that belong to it or, as classic ones do, reach it
};

/// What a person's tokens have in an organization.
struct ApprovedAccess {
    TokenId token;
    QString tokenName;
    RequestId request;
};

/// Who belongs where. Everywhere an invalid organization means the enterprise of this estate.
class MemberStore
{
public:
    explicit MemberStore(Database &database)
        : m_database(database)
    {
    }

    /// Those whose login or name contains \p search, owners first, then by login. Case does not matter, in names
    /// as far as all of \p search is written the same way.
    [[nodiscard]] Result<QList<MemberRecord>> members(OrganizationId organization, const QString &search,
                                                      int limit, Instant now);
    [[nodiscard]] Result<qint64> count(OrganizationId organization, const QString &search);
    [[nodiscard]] Result<std::optional<MembershipRecord>> membership(AccountId account,
                                                                     OrganizationId organization);
    /// How many own it besides the account.
    [[nodiscard]] Result<qint64> otherOwners(AccountId account, OrganizationId organization);
    /// Whether \p owner owns everything that the account belongs to.
    [[nodiscard]] Result<bool> ownsAllOf(AccountId owner, AccountId account);
    /// Whether the account belongs to the enterprise or to one of its organizations.
    [[nodiscard]] Result<bool> isOfEnterprise(AccountId account);
    [[nodiscard]] Result<QList<ApprovedAccess>> approvedAccesses(AccountId account, OrganizationId organization);
    [[nodiscard]] Result<QList<RequestId>> pendingRequests(AccountId account, OrganizationId organization);

    [[nodiscard]] Result<void> setRole(Transaction &transaction, qint64 membership, Role role);
    [[nodiscard]] Result<void> remove(Transaction &transaction, qint64 membership);

private:
    Database &m_database;
};

} // namespace patwarden
