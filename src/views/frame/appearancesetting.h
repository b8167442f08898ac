// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

namespace patwarden {

/// What the person chose last; FollowSystem at first.
[[nodiscard]] Appearance rememberedAppearance();
void rememberAppearance(Appearance appearance);

} // namespace patwarden
