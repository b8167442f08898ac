// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace patwarden::ctl {

/// `patwardenctl backup` and `patwardenctl restore`: the whole estate to another file, and back from it.
/// docs/command-line.md tells their words and their JSON. \return an ExitCode.
[[nodiscard]] int runBackup(const QStringList &arguments);
[[nodiscard]] int runRestore(const QStringList &arguments);

} // namespace patwarden::ctl
