// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/tokenrules.h"
#include "controller/usecase.h"

namespace patwarden {

// Asking an organization for access, inside the caller's transaction; the person who asks is the use case's actor.

/// What an organization is to the person who asks.
struct Standing {
    Role role = Role::Outside;
    bool letsIn = false; ///< a member, opted in, fine-grained tokens not restricted
    bool approvalRequired = true; ///< for this person (R-E11, R-E12)
};
[[nodiscard]] Result<Standing> readStanding(UseCase &useCase, OrganizationId organization);
/// Conflict ("notLetIn") where it does not let the person in.
[[nodiscard]] Result<void> requireLetIn(UseCase &useCase, OrganizationId organization);

/// The request of the owner of \p token to its organization for \p wish, not written yet.
[[nodiscard]] Request requestFor(const TokenRecord &token, const TokenReachWish &wish,
                                 const QString &justification, Instant at);

/// What asking led to.
struct AskedAccess {
    AccessState access = AccessState::None;
    std::optional<AccessRule> rule{}; ///< why it was given at once
    RequestId request{}; ///< what waits; invalid: nothing
};

/// Asks the organization of \p token for \p wish. Where nobody has to approve, access is given at once: a request
/// that is decided already records it (R-E11, R-E12). Else the request waits and the organization's owners are
/// told (R-O3); a token that has access keeps it meanwhile. That the token holds what was given is the caller's to
/// see to.
[[nodiscard]] Result<AskedAccess> askForAccess(UseCase &useCase, const TokenRecord &token,
                                               const TokenReachWish &wish, const QString &justification);

} // namespace patwarden
