// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace patwarden {

inline constexpr qsizetype maximumAccountNameLength = 39;

/// Whether a login or the name of an organization may be made here: 1 to maximumAccountNameLength letters, digits
/// and single hyphens, not at the ends. Names that come from elsewhere are taken as they are.
[[nodiscard]] bool isAccountName(const QString &name);

inline constexpr qsizetype maximumPersonNameLength = 255;
inline constexpr qsizetype maximumEmailLength = 254;

/// What a person may be called here, and their e-mail address; both may be empty. An address is something before
/// and after one @; whether it exists only a mail can tell. Invalid ("name", "email").
[[nodiscard]] Result<void> demandPersonalData(const QString &name, const QString &email);

} // namespace patwarden
