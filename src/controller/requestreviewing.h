// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/approval.h"
#include "controller/requestcontroller.h"

namespace patwarden {

/// One transaction's worth of RequestController::review. With a valid \p scope only requests of that organization;
/// else each by the right to its own organization.
[[nodiscard]] Result<ReviewOutcome> reviewBatch(UseCase &useCase, OrganizationId scope, const Ruling &ruling,
                                                const QList<RequestId> &batch);

} // namespace patwarden
