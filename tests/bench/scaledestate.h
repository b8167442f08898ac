// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patwarden::bench {

/// A new database at \p path: \p requests that wait, in organizations of which one has a tenth of them and the
/// others ever fewer. \return false where it fails (said on stderr).
[[nodiscard]] bool writeScaledEstate(const QString &programs, const QString &path, qint64 requests);

} // namespace patwarden::bench
