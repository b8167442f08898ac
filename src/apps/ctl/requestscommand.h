// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace patwarden::ctl {

/// `patwardenctl requests`: the pending requests of an organization. docs/command-line.md tells its words and its
/// JSON. \return an ExitCode.
[[nodiscard]] int runRequests(const QStringList &arguments);

} // namespace patwarden::ctl
