// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace patwarden {

/// Writes a private key to a file that only its owner may read (mode 0600), whatever a file of that name allowed
/// before: all of it or nothing. \return the system's words where it could not be written, else an empty string.
[[nodiscard]] QString writePrivateKey(const QString &path, const QByteArray &pem);

} // namespace patwarden
