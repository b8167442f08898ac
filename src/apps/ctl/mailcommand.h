// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace patwarden::ctl {

/// `patwardenctl mail list|retry|digest|preferences`: mails that were given up, when digests come, and what one
/// wants by mail. \return the exit code.
[[nodiscard]] int runMail(const QStringList &arguments);

} // namespace patwarden::ctl
