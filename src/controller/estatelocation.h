// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patwarden {

/// Where an estate lies when nobody says otherwise: `patwarden/patwarden.db` in the XDG data directory of the user
/// (~/.local/share). The same for every program of Patwarden, whatever its own name is.
[[nodiscard]] QString defaultDatabasePath();

} // namespace patwarden
