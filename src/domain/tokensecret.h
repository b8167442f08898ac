// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/token.h"

#include <QByteArray>
#include <QString>

namespace patwarden {

/// How many random base62 characters a secret of this kind is made of: 30 for a classic token, 22 + 53 for a
/// fine-grained one.
[[nodiscard]] qsizetype secretEntropyLength(TokenKind kind);

/// The secret of a token: `pwp_` and 36 characters (classic), `pwfg_`, 22 characters, `_` and 59 (fine-grained).
/// The last six are the CRC-32 of everything before them in base62, so that a mistyped or cut-off secret is known
/// for one without asking a database. \p random: secretEntropyLength() characters of 0-9A-Za-z from the system's
/// random source.
[[nodiscard]] QString composeSecret(TokenKind kind, const QString &random);

/// Shape and checksum are right. Says nothing about whether such a token exists.
[[nodiscard]] bool isWellFormedSecret(QStringView secret);

/// SHA-256: what is stored.
[[nodiscard]] QByteArray secretHash(QStringView secret);

} // namespace patwarden
