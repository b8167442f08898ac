// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace patwarden::ctl {

/// `patwardenctl import github`: what GitHub's API returned for the pending requests of an organization, into its
/// queue. \return Success where every entry was taken or known, SomeFailed where some were broken (each named on
/// standard error), WrongUsage, Refused where nothing could be done, or where it had to stop.
[[nodiscard]] int runGithubImport(const QStringList &arguments);

} // namespace patwarden::ctl
