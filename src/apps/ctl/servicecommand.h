// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace patwarden::ctl {

/// `patwardenctl service status`: whether patwardend answers. docs/command-line.md tells its words and its JSON.
/// \return an ExitCode.
[[nodiscard]] int runService(const QStringList &arguments);

} // namespace patwarden::ctl
