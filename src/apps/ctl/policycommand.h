// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace patwarden::ctl {

/// `patwardenctl policy`: the three policies of an enterprise or an organization. docs/command-line.md tells its
/// words and its JSON. \return an ExitCode.
[[nodiscard]] int runPolicy(const QStringList &arguments);

} // namespace patwarden::ctl
