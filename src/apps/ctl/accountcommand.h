// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace patwarden::ctl {

/// `patwardenctl account`: who belongs to an organization or the enterprise, and passwords. docs/command-line.md
/// tells its words and its JSON. \return an ExitCode.
[[nodiscard]] int runAccount(const QStringList &arguments);

} // namespace patwarden::ctl
