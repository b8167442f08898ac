// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/usecase.h"

namespace patwarden {

/// The newest of the requests that an import put into the queue of an organization: it stands for all that came
/// with it.
struct ArrivedRequest {
    OrganizationId organization;
    RequestId request;
    TokenId token;
    AccountId owner; ///< of the token
};

/// One notice to each owner of the organization but the person who imports; who asks is its actor.
[[nodiscard]] Result<void> tellOwnersOfArrival(UseCase &useCase, const ArrivedRequest &newest);

} // namespace patwarden
