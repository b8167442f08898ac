// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/route.h"

#include <QString>

#include <optional>

namespace patwarden {

/// The place that a link in a mail names (patwarden://open/…, made by service/maillink.h); none where it names
/// none. "mail-preferences" leads to the notices: the profile menu above them has the dialog.
[[nodiscard]] std::optional<Route> routeOfLink(const QString &link);

} // namespace patwarden
