// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace patwarden::ctl {

/// `patwardenctl audit`: the audit log. docs/command-line.md tells its words and its JSON. \return an ExitCode.
[[nodiscard]] int runAudit(const QStringList &arguments);

} // namespace patwarden::ctl
