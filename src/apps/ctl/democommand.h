// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace patwarden::ctl {

/// `patwardenctl demo --database PATH`: writes the estate of the demo into a new file.
/// \return Success, WrongUsage, Refused where the file exists or cannot be written.
[[nodiscard]] int runDemo(const QStringList &arguments);

} // namespace patwarden::ctl
