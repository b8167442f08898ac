// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/policysituation.h"

namespace patwarden {

// What PolicyController shows and does not change.

/// PolicyController::overview.
[[nodiscard]] Result<PolicyOverview> readPolicyOverview(UseCase &useCase, PolicyScope asked);
/// PolicyController::planned.
[[nodiscard]] Result<QList<PlannedPolicyChange>> readPlanned(UseCase &useCase);
/// PolicyController::impactRows.
[[nodiscard]] Result<QList<ImpactRow>> readImpactRows(UseCase &useCase, PolicyScope scope,
                                                      const QList<ImpactEntry> &entries);

} // namespace patwarden
