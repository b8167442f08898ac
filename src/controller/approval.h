// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/usecase.h"
#include "domain/request.h"

namespace patwarden {

/// "reviewed", "created_by_owner", "approval_not_required", "approval_stopped", "membership_ended": the words of
/// the audit log and of files.
[[nodiscard]] QString accessRuleName(AccessRule rule);

/// How requests are decided, whoever decides it: an owner, a policy that ends the need for approval, or its
/// creator who takes it back.
struct Ruling {
    Verdict verdict = Verdict::Approved;
    AccessRule rule = AccessRule::Reviewed;
    QString reason; ///< for the token's owner; may be empty
    bool ownerIsTold = true; ///< false where another notice tells it already
};

/// Takes the requests out of the organization's queue, writes the decisions, gives or refuses the access, adjusts
/// the organization's count, and adds the audit entries, the changes and the notices for the tokens' owners (R-O5,
/// R-O9). A denial or withdrawal of a request for more leaves the access that the token has; of a withdrawal
/// nobody is told. A handful of statements for all of them, however many; no id twice. \return those that were
/// decided; the others do not wait (any more) in this organization: nothing was written for them.
[[nodiscard]] Result<QList<RequestId>> decideRequests(UseCase &useCase, OrganizationId organization,
                                                      const QList<RequestId> &ids, const Ruling &ruling);

/// Verdict::Cancelled for one request: withdrawn by its creator (AccessRule::Reviewed), or ended with the
/// membership. \return false where it did not wait any more.
[[nodiscard]] Result<bool> cancelRequest(UseCase &useCase, const Request &request, AccessRule rule);
/// The same for all that wait for one token.
[[nodiscard]] Result<void> cancelRequestsOf(UseCase &useCase, TokenId token, AccessRule rule);

/// Approves everything that waits in the organization, because approval stopped being required. \return how many.
[[nodiscard]] Result<qint64> approveAllPending(UseCase &useCase, OrganizationId organization);

} // namespace patwarden
