// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/ids.h"
#include "domain/permission.h"
#include "domain/token.h"

#include <QList>

#include <optional>

namespace patwarden {

/// What an owner decides about a request (R-O1). Stored in `decision`: frozen. Cancelled is the creator's own
/// withdrawal.
enum class Verdict { Approved = 1, Denied = 2, Cancelled = 3 };

/// The longest reason a reviewer may give, in characters.
inline constexpr qsizetype maximumReasonLength = 1024;

/// What a fine-grained token asked of an organization, as it was asked: never changes after it arrived.
struct Request {
    RequestId id;
    OrganizationId organization;
    TokenId token;
    AccountId owner; ///< who created the token
    QString tokenName;
    QString reason; ///< the creator's justification; may be empty
    RepositorySelection selection = RepositorySelection::Public;
    QList<RepositoryId> repositories; ///< with RepositorySelection::Selected, those that are known by name
    int repositoryCount =
        0; ///< how many were selected; more than `repositories` where an import did not name them
    PermissionSet permissions;
    Instant createdAt;
    std::optional<Instant> tokenExpiresAt;
    std::optional<Instant> tokenLastUsedAt; ///< as known when it arrived
};

} // namespace patwarden
