// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/usecase.h"

namespace patwarden {

/// Ends what the person's tokens have in an organization, because the membership ends: approved accesses are
/// revoked, pending requests are cancelled, both with AccessRule::MembershipEnded and who did it. The rows stay: a
/// person who joins again has to ask again. Audited one by one; telling the person is the caller's.
[[nodiscard]] Result<void> endReach(UseCase &useCase, AccountId account, OrganizationId organization);

} // namespace patwarden
