// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/membercontroller.h"
#include "controller/usecase.h"

namespace patwarden {

/// The work of MemberController inside its transaction, once the right was checked.
namespace memberchanges {

[[nodiscard]] Result<void> requireOwner(UseCase &useCase, MemberScope scope);
[[nodiscard]] Result<InvitationOutcome> invite(UseCase &useCase, MemberScope scope, const Invitation &invitation);
[[nodiscard]] Result<void> setRole(UseCase &useCase, MemberScope scope, AccountId account, Role role);
[[nodiscard]] Result<void> remove(UseCase &useCase, MemberScope scope, AccountId account);
[[nodiscard]] Result<QString> makeSignInCode(UseCase &useCase, MemberScope scope, AccountId account);

} // namespace memberchanges
} // namespace patwarden
