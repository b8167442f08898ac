// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace patwarden {

/// The Argon2id form of a password, salted, with its parameters: what is stored. Takes some 90 ms and 64 MiB on
/// purpose. Internal where the system has no memory or no randomness.
[[nodiscard]] Result<QString> hashPassword(const QString &password);

/// Compares in constant time; false for an empty hash, after the same work.
[[nodiscard]] bool verifyPassword(const QString &hash, const QString &password);

} // namespace patwarden
