// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QCoreApplication>

#include <optional>

namespace patwarden {

/// Sentences for what goes wrong with a database on a PostgreSQL server, whose errors have its URL as their
/// subject, and with the words that name a database. See Wording, which asks here.
class DatabaseErrorWording
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseErrorWording)

public:
    /// Nothing where the error is about something else.
    [[nodiscard]] static std::optional<QString> sentence(const Error &error);
};

} // namespace patwarden
