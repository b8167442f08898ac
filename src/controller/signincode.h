// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/usecase.h"

namespace patwarden {

/// How long a code to choose a password with holds.
inline constexpr qint64 signInCodeDays = 14;

/// Makes a code for the account, in place of any it had, and records that. \return four groups of five characters
/// (100 bits), to be shown once: what is stored is its SHA-256. Internal where the system has no randomness.
[[nodiscard]] Result<QString> giveSignInCode(UseCase &useCase, AccountId account, const QString &login,
                                             OrganizationId organization);

/// The hash of a code as somebody typed it: case, spaces and hyphens do not matter, nor O for 0 and I or L for 1,
/// which no code has.
[[nodiscard]] QByteArray signInCodeHash(const QString &typed);

/// Compares in constant time.
[[nodiscard]] bool isSameHash(const QByteArray &one, const QByteArray &other);

} // namespace patwarden
