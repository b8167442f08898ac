// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/settings.h"

#include <QStringList>

namespace patwarden {

/// What a configuration file says, and everything that is wrong with it.
struct SettingsReading {
    ServiceSettings settings; ///< only to be used where there is no problem
    QStringList
        problems; ///< "/etc/patwarden/patwardend.conf:12: listen: …", for people, in the order of the lines
};

/// Reads the configuration file of patwardend (docs/service.md). Every key and every value is checked, files that
/// are named are looked for, and mail's password is read. What would listen to others in plain HTTP is a problem
/// unless `allow-plain-http = yes` stands there.
[[nodiscard]] SettingsReading readSettings(const QString &path);

} // namespace patwarden
