// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/tokenstore.h"

#include <QHash>

namespace patwarden {

/// A fine-grained token with access to an organization, as a list shows it.
struct ActiveTokenRecord {
    TokenRecord token; ///< `repositories` is left empty
    QString owner; ///< login
    int repositoryCount = 0; ///< selected ones; more than are known where an import did not name them
    RequestId request; ///< that was granted; invalid: by a rule
    AccessRule rule = AccessRule::Reviewed;
    QString grantedBy; ///< login; may be empty
    Instant grantedAt;
};

/// A classic token of a member.
struct ClassicTokenRecord {
    TokenRecord token;
    QString owner; ///< login
    Role ownerRole = Role::Member;
};

/// Reads the tokens that reach an organization. "Active" is an approved access of a token that was neither deleted
/// nor revoked; one that has expired is among them.
class TokenListing
{
public:
    explicit TokenListing(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<qint64> activeCount(OrganizationId organization);
    /// By the time of the grant.
    [[nodiscard]] Result<QList<ActiveTokenRecord>> newest(OrganizationId organization, int limit);
    /// By number, from after \p token (invalid: from the first).
    [[nodiscard]] Result<QList<ActiveTokenRecord>> after(OrganizationId organization, TokenId token, int limit);
    [[nodiscard]] Result<std::optional<ActiveTokenRecord>> byId(OrganizationId organization, TokenId token);

    /// What the active tokens with numbers from \p first to \p last select.
    [[nodiscard]] Result<QHash<TokenId, QList<RepositoryId>>> repositoriesBetween(OrganizationId organization,
                                                                                  TokenId first, TokenId last);
    [[nodiscard]] Result<QList<RepositoryId>> repositories(TokenId token);
    /// What the token asks for on top of what it has there, the newest first.
    [[nodiscard]] Result<QList<RequestId>> pendingRequests(TokenId token, OrganizationId organization);

    /// Of members, alive at \p now; most recently used first, those that never were last.
    [[nodiscard]] Result<QList<ClassicTokenRecord>> classic(OrganizationId organization, Instant now);

private:
    Database &m_database;
};

} // namespace patwarden
