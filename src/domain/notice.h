// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/ids.h"
#include "domain/token.h"

#include <QString>

#include <optional>

namespace patwarden {

/// What a notice tells of. Stored: frozen.
enum class NoticeKind {
    RequestApproved = 1, ///< to the token's owner (R-O5)
    RequestDenied = 2, ///< to the token's owner, with the reason (R-O5, R-O9)
    ApprovedByPolicy = 3, ///< to the token's owner: approval stopped being required
    RequestCreated = 4, ///< to the organization's owners: something waits for them
    AccessRevoked = 5, ///< to the token's owner, with the reason: an owner ended what the token reached
    TokenExpires = 6, ///< to the token's owner, 14, 7, 3 and 1 days ahead; `about` says when
    PolicyCutsOff = 7, ///< to the token's owner: a policy that was changed just now ends what the token reaches
    PolicyWillCutOff = 8, ///< the same ahead of time: the policy takes effect at `about`
    PolicyChangeTakenBack = 9, ///< to those who got PolicyWillCutOff: it does not happen
    PlannedChangeDropped = 10, ///< to who planned it: at its date the change was not possible any more
    MemberAdded = 11, ///< to the account: it belongs to the organization (or enterprise) now, as `role`
    RoleChanged = 12, ///< to the account: it is `role` now
    MemberRemoved = 13, ///< to the account: its tokens reach the organization (or enterprise) no more
};

/// Something one account is told. Inbox (the desktop) and outbox (delivery by mail) are the same row.
struct Notice {
    NoticeId id;
    AccountId recipient;
    NoticeKind kind = NoticeKind::RequestApproved;
    OrganizationId organization; ///< invalid: the enterprise, or several organizations
    TokenId token;
    RequestId request;
    AccountId actor; ///< who caused it; invalid: Patwarden itself, or an App
    QString reason; ///< the reviewer's words; may be empty
    Instant createdAt;
    std::optional<Instant> readAt{};
    std::optional<Instant> about{}; ///< the moment it speaks of: when a token expires, a policy takes effect
    PolicyChangeId policyChange{}; ///< of the kinds that tell of a policy
    Role role = Role::Outside; ///< of the kinds that tell of a membership
    AppId app{}; ///< caused it in place of an account; write only
};

} // namespace patwarden
