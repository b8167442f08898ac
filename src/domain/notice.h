// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/ids.h"

#include <QString>

#include <optional>

namespace patwarden {

/// What a notice tells of. Stored: frozen.
enum class NoticeKind {
    RequestApproved = 1, ///< to the token's owner (R-O5)
    RequestDenied = 2, ///< to the token's owner, with the reason (R-O5, R-O9)
    ApprovedByPolicy = 3, ///< to the token's owner: approval stopped being required
    RequestCreated = 4, ///< to the organization's owners: something waits for them
};

/// Something one account is told. Inbox (the desktop) and outbox (delivery by mail) are the same row.
struct Notice {
    NoticeId id;
    AccountId recipient;
    NoticeKind kind = NoticeKind::RequestApproved;
    OrganizationId organization;
    TokenId token;
    RequestId request;
    AccountId actor; ///< who caused it; invalid: a policy
    QString reason; ///< the reviewer's words; may be empty
    Instant createdAt;
    std::optional<Instant> readAt;
};

} // namespace patwarden
