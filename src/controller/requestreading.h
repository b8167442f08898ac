// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/requestcontroller.h"
#include "controller/usecase.h"

namespace patwarden {

/// The read behind RequestController::details, inside the caller's transaction: a request of the organization
/// \p scope or, where it is invalid, of any that the account owns.
[[nodiscard]] Result<RequestDetails> readDetails(UseCase &useCase, OrganizationId scope, RequestId id);

} // namespace patwarden
