// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace patwarden::ctl {

/// `patwardenctl migrate`: an estate from one database into another.
[[nodiscard]] int runMigrate(const QStringList &arguments);

} // namespace patwarden::ctl
