// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/usecase.h"

namespace patwarden {

/// The nearest of the thresholds 1, 3, 7 and 14 that a token is within which expires at \p expiresAt, in days.
[[nodiscard]] int expiryThreshold(Instant expiresAt, Instant now);

/// Tells the owners of live tokens that expire within 14, 7, 3 or 1 days, once a threshold and the nearest one
/// only. \return how many notices. At most \p limit tokens a call; call again until it is 0.
[[nodiscard]] Result<qint64> raiseExpiryNotices(UseCase &useCase, int limit);

} // namespace patwarden
