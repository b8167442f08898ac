// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace patwarden::ctl {

/// `patwardenctl upkeep`: what time brings about. docs/command-line.md tells its words and its JSON. \return an
/// ExitCode.
[[nodiscard]] int runUpkeep(const QStringList &arguments);

} // namespace patwarden::ctl
