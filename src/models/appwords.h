// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/app.h"

#include <QCoreApplication>

namespace patwarden {

/// What Apps may do, in words.
class AppWords
{
    Q_DECLARE_TR_FUNCTIONS(AppWords)

public:
    /// "Decides requests, reads tokens": writing says that it reads too.
    [[nodiscard]] static QString summary(const AppPermissions &permissions);
    /// A line for each permission: "Personal access tokens: read and write".
    [[nodiscard]] static QString details(const AppPermissions &permissions);
    [[nodiscard]] static QString permission(AppPermission permission);
    [[nodiscard]] static QString level(Level level); ///< None, Read or Write, to stand alone
};

} // namespace patwarden
