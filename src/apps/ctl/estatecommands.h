// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace patwarden::ctl {

/// `patwardenctl export [FILE|-]`: the whole estate as JSON lines (docs/estate-format.md). A file appears when it
/// is complete, readable for its owner only, and replaces one of that name. \return Success, WrongUsage, Refused.
[[nodiscard]] int runExport(const QStringList &arguments);

/// `patwardenctl import github …` (ctl/importcommand.h), and `patwardenctl import FILE…`: what `export` wrote,
/// into the estate. \return Success where every line was taken or known, SomeFailed where some were broken (each
/// named on standard error, or in the JSON), WrongUsage, Refused where nothing could be done, or where it had to
/// stop.
[[nodiscard]] int runImport(const QStringList &arguments);

} // namespace patwarden::ctl
