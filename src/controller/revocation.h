// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/activetokencontroller.h"
#include "controller/usecase.h"

namespace patwarden {

/// Ends the access of \p tokens to the organization, inside the caller's transaction; only for its owners and
/// for Apps that may write tokens there. For each token: the access, the audit entry, the notice for its owner,
/// and the end of what it asked for on top of that access (denied for the same reason, without a second notice). A
/// token that had no access any more is in `gone` and nothing was written for it.
[[nodiscard]] Result<RevokeOutcome> revokeTokens(UseCase &useCase, OrganizationId organization,
                                                 const QList<TokenId> &tokens, const QString &reason);

} // namespace patwarden
