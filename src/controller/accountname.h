// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patwarden {

inline constexpr qsizetype maximumAccountNameLength = 39;

/// Whether a login or the name of an organization may be made here: 1 to maximumAccountNameLength letters, digits
/// and single hyphens, not at the ends. Names that come from elsewhere are taken as they are.
[[nodiscard]] bool isAccountName(const QString &name);

} // namespace patwarden
