// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/tokencontroller.h"
#include "storage/tokenstore.h"

namespace patwarden {

// What is accepted of a token, whoever wants it, as far as it can be told without looking at the estate. Every
// refusal is Invalid and names the field, see TokenController.

/// What a fine-grained token reaches, or is to reach, of its resource owner.
struct TokenReachWish {
    RepositorySelection selection = RepositorySelection::Public;
    QList<RepositoryId> repositories{}; ///< in the order of their ids, each once; empty unless some are selected
    PermissionSet permissions{};

    friend bool operator==(const TokenReachWish &, const TokenReachWish &) = default;
};
[[nodiscard]] TokenReachWish reachOf(const TokenRecord &token);
[[nodiscard]] TokenReachWish reachOf(const Request &request);
/// Does \p wish go beyond \p held anywhere: a permission, a level, a repository?
[[nodiscard]] bool asksForMore(const TokenReachWish &wish, const TokenReachWish &held);

/// Trimmed; not empty, at most maximumTokenNameLength characters on one line.
[[nodiscard]] Result<QString> acceptedName(const QString &name);
/// Trimmed; at most maximumTokenDescriptionLength characters.
[[nodiscard]] Result<QString> acceptedDescription(const QString &description);
/// Trimmed; at most maximumReasonLength characters.
[[nodiscard]] Result<QString> acceptedJustification(const QString &justification);
/// In the future; of a fine-grained token at most maximumTokenLifeDays ahead.
[[nodiscard]] Result<void> checkExpiry(TokenKind kind, std::optional<Instant> expiresAt, Instant now);
/// Names of classicScopeNames(), or such that the token has; as they are stored, each once.
[[nodiscard]] Result<QString> acceptedScopes(const QStringList &scopes, const QString &held);

/// Permissions of the catalogue at levels that it offers, or such that the token has; those of an organization
/// only for an organization, those of an account only for oneself. With `metadata: read` where it comes by itself.
/// That the repositories belong to the resource owner is for the caller to check.
[[nodiscard]] Result<TokenReachWish> acceptedReach(RepositorySelection selection,
                                                   const QList<RepositoryId> &repositories,
                                                   const PermissionSet &permissions, bool ofOrganization,
                                                   const PermissionSet &held);

} // namespace patwarden
