// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QCoreApplication>

#include <optional>

namespace patwarden {

/// The sentences for what checkpoints and backups can be refused for.
class AuditErrorWording
{
    Q_DECLARE_TR_FUNCTIONS(AuditErrorWording)

public:
    /// nullopt where the error is about something else.
    [[nodiscard]] static std::optional<QString> sentence(const Error &error);
};

} // namespace patwarden
