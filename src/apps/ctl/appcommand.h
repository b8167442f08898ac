// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace patwarden::ctl {

/// `patwardenctl app`: Apps that use the REST API. docs/command-line.md tells its words and its JSON. \return an
/// ExitCode.
[[nodiscard]] int runApp(const QStringList &arguments);

} // namespace patwarden::ctl
