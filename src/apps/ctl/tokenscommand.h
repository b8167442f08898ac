// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace patwarden::ctl {

/// `patwardenctl tokens`: tokens that reach an organization, and one’s own. docs/command-line.md tells its words
/// and its JSON. \return an ExitCode.
[[nodiscard]] int runTokens(const QStringList &arguments);

} // namespace patwarden::ctl
