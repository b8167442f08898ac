// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/usecase.h"
#include "domain/request.h"

namespace patwarden {

/// "reviewed", "created_by_owner", "approval_not_required", "approval_stopped", "membership_ended": the words of
/// the audit log and of files.
[[nodiscard]] QString accessRuleName(AccessRule rule);

/// How one request is decided, whoever decides it: an owner, a policy that ends the need for approval, or its
/// creator who takes it back.
struct Ruling {
    Verdict verdict = Verdict::Approved;
    AccessRule rule = AccessRule::Reviewed;
    QString reason; ///< for the token's owner; may be empty
    bool ownerIsTold = true; ///< false where another notice tells it already
};

/// Takes the request out of the queue, writes the decision, gives or refuses the access, and adds the audit entry,
/// the change and the notice for the token's owner (R-O5, R-O9). A denial or withdrawal of a request for more
/// leaves the access that the token has; of a withdrawal nobody is told. \return false where it was not pending
/// any more: nothing was written. The organization's count of pending requests is the caller's to adjust, once for
/// all it decided.
[[nodiscard]] Result<bool> decideRequest(UseCase &useCase, const Request &request, const Ruling &ruling);

/// Verdict::Cancelled for one request, the organization's count included: withdrawn by its creator
/// (AccessRule::Reviewed), or ended with the membership.
[[nodiscard]] Result<bool> cancelRequest(UseCase &useCase, const Request &request, AccessRule rule);
/// The same for all that wait for one token.
[[nodiscard]] Result<void> cancelRequestsOf(UseCase &useCase, TokenId token, AccessRule rule);

/// Approves everything that waits in the organization, because approval stopped being required. \return how many.
[[nodiscard]] Result<qint64> approveAllPending(UseCase &useCase, OrganizationId organization);

} // namespace patwarden
