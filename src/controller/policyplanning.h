// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/policysituation.h"
#include "storage/policychangestore.h"

namespace patwarden {

// Policy changes that take effect at a date.

/// The earliest and the latest date that is accepted.
[[nodiscard]] Instant earliestEffect(Instant now);
[[nodiscard]] Instant latestEffect(Instant now);

/// PolicyController::planPolicy.
[[nodiscard]] Result<PlannedPolicyChange> writePlan(UseCase &useCase, PolicyScope asked, Policy policy,
                                                    Choice choice, Instant takesEffectAt,
                                                    const ReachCache *reaches);
/// PolicyController::takeBack.
[[nodiscard]] Result<void> writeTakeBack(UseCase &useCase, PolicyChangeId id);

/// Makes the planned change whose date has come first, or drops it where it is not possible any more: a change of
/// Patwarden itself, without asking for a right. A choice that was set by hand meanwhile is in force already: then
/// the change only counts as made, nothing is recorded and nobody told. \return false where nothing is due.
[[nodiscard]] Result<bool> makeNextDueChange(UseCase &useCase);

/// What the audit log says of a plan.
[[nodiscard]] QJsonObject planDetails(const PolicyChangeRecord &plan);

/// As a person sees it.
[[nodiscard]] PlannedPolicyChange plannedFrom(const PolicyChangeRecord &record, const QString &scopeName,
                                              bool mayTakeBack);
[[nodiscard]] PolicyScope scopeOf(const PolicyChangeRecord &record);

} // namespace patwarden
