// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QCoreApplication>

#include <optional>

namespace patwarden {

/// The part of Wording::sentence that speaks of accounts and of who belongs where.
class AccountErrorWording
{
    Q_DECLARE_TR_FUNCTIONS(AccountErrorWording)

public:
    /// nullopt: the error is about something else.
    [[nodiscard]] static std::optional<QString> sentence(const Error &error);
};

} // namespace patwarden
