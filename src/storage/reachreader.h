// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reachcolumns.h"
#include "storage/database.h"

#include <QSet>

namespace patwarden {

/// Fills ReachColumns part by part, each a short read: first who belongs to what, then the tokens. What changes
/// between two parts may be seen half; whoever minds asks lastChange() before and after.
class ReachReader
{
public:
    /// Of one organization, or (invalid) of all that the enterprise owns and of the enterprise itself.
    explicit ReachReader(OrganizationId organization = {})
        : m_organization(organization)
    {
    }

    /// Reads on by about \p rows. \return false when everything was read and the columns are finished.
    [[nodiscard]] Result<bool> readPart(Database &database, ReachColumns &columns, int rows);
    /// All at once.
    [[nodiscard]] static Result<ReachColumns> readAll(Database &database, OrganizationId organization);

    /// The newest line of the change log after \p since that concerns what tokens reach; \p since where there is
    /// none.
    [[nodiscard]] static Result<qint64> lastChange(Database &database, qint64 since);

private:
    enum class Part { Organizations, Members, Tokens, Classic, Finish, Done };
    struct Membership {
        OrganizationId organization; ///< invalid: the enterprise
        Role role = Role::Outside;
    };

    [[nodiscard]] Result<void> readOrganizations(Database &database);
    [[nodiscard]] Result<void> readMembers(Database &database, int rows);
    [[nodiscard]] Result<void> readTokens(Database &database, ReachColumns &columns, int rows);
    [[nodiscard]] Result<void> readClassic(Database &database, ReachColumns &columns);
    [[nodiscard]] Result<void> take(Query &query, ReachColumns &columns);
    void appendToken(Query &row, ReachColumns &columns);
    [[nodiscard]] Role roleOf(AccountId account, OrganizationId organization) const;

    OrganizationId m_organization;
    Part m_part = Part::Organizations;
    QSet<OrganizationId> m_organizations; ///< of the enterprise
    QHash<AccountId, QList<Membership>> m_members;
    QList<AccountId> m_accounts; ///< of one organization, sorted
    qsizetype m_accountsDone = 0;
    qint64 m_after = 0; ///< of the part: what was read last
    qint64 m_taken = 0; ///< rows of the last statement
};

} // namespace patwarden
