// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QCoreApplication>

#include <optional>

namespace patwarden {

/// The part of Wording::sentence that speaks of Apps.
class AppErrorWording
{
    Q_DECLARE_TR_FUNCTIONS(AppErrorWording)

public:
    /// nullopt: the error is about something else.
    [[nodiscard]] static std::optional<QString> sentence(const Error &error);

private:
    [[nodiscard]] static QString ofKey(const QString &why);
};

} // namespace patwarden
