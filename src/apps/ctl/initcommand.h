// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace patwarden::ctl {

/// `patwardenctl init`: the first start, without a window. docs/command-line.md tells its words and its JSON.
/// \return an ExitCode.
[[nodiscard]] int runInit(const QStringList &arguments);

} // namespace patwarden::ctl
