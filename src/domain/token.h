// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/ids.h"
#include "domain/permission.h"

#include <QFlags>
#include <QStringList>

#include <optional>

namespace patwarden {

/// Stored enumerators here have frozen numbers.
enum class TokenKind { FineGrained = 1, Classic = 2 };
enum class TokenState { Active, Expired, Revoked };
enum class Visibility { Public = 1, Internal = 2, Private = 3 };
/// What a person is to an organization or an enterprise. Stored in `membership`; Outside is the absence of a row.
enum class Role { Outside = 0, Member = 1, Owner = 2 };

/// A fine-grained token's access to one organization. Stored in `access`; None is the absence of a row.
enum class AccessState { None = 0, Pending = 1, Approved = 2, Denied = 3, Cancelled = 4, Revoked = 5 };

/// By which rule an access was granted or ended. Stored: frozen.
enum class AccessRule {
    Reviewed = 1, ///< an owner decided
    CreatedByOwner = 2, ///< an owner of the organization made the token (R-E11)
    ApprovalNotRequired = 3, ///< nobody had to approve when it was made (R-E12)
    ApprovalStopped = 4, ///< it was pending when approval stopped being required
    MembershipEnded = 5, ///< it ended, or a request was cancelled, when its owner left the organization
};

/// Which repositories of its resource owner a fine-grained token asks for. Public ones are always readable.
/// Stored: frozen.
enum class RepositorySelection { Public = 1, All = 2, Selected = 3 };

/// The scopes of a classic token that matter here; others are kept in the text form only.
enum class Scope {
    Repo = 1,
    PublicRepo = 2,
    ReadOrg = 4,
    WriteOrg = 8,
    AdminOrg = 16,
    ReadEnterprise = 32,
    AdminEnterprise = 64,
};
Q_DECLARE_FLAGS(Scopes, Scope)
Q_DECLARE_OPERATORS_FOR_FLAGS(Scopes)

/// "repo" -> Scope::Repo; nullopt for a scope that reaches neither repositories, organizations nor enterprises.
[[nodiscard]] std::optional<Scope> scopeFromName(QStringView name);
/// Every scope that a classic token can be given, in the order people see them; most of them reach nothing that a
/// policy governs.
[[nodiscard]] const QStringList &classicScopeNames();
/// From the stored form: names separated by spaces.
[[nodiscard]] Scopes scopesFromText(QStringView text);

/// Active, expired at \p now, or revoked.
[[nodiscard]] TokenState tokenState(std::optional<Instant> expiresAt, std::optional<Instant> revokedAt,
                                    Instant now);

} // namespace patwarden
