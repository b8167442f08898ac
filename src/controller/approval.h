// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/usecase.h"
#include "domain/request.h"

namespace patwarden {

/// How one request is decided, whoever decides it: an owner, or a policy that ends the need for approval.
struct Ruling {
    Verdict verdict = Verdict::Approved;
    AccessRule rule = AccessRule::Reviewed;
    QString reason; ///< for the token's owner; may be empty
};

/// Takes the request out of the queue, writes the decision, gives or refuses the access, and adds the audit entry,
/// the change and the notice for the token's owner (R-O5, R-O9). A denial of a request for more leaves the access
/// that the token has. \return false where it was not pending any more: nothing was written. The organization's
/// count of pending requests is the caller's to adjust, once for all it decided.
[[nodiscard]] Result<bool> decideRequest(UseCase &useCase, const Request &request, const Ruling &ruling);

/// Approves everything that waits in the organization, because approval stopped being required. \return how many.
[[nodiscard]] Result<qint64> approveAllPending(UseCase &useCase, OrganizationId organization);

} // namespace patwarden
