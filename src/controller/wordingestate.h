// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/estateexchangecontroller.h"

#include <QCoreApplication>

#include <optional>

namespace patwarden {

/// The sentences for what an estate file can be refused for (controller/estateexchangecontroller.h).
class EstateFileWording
{
    Q_DECLARE_TR_FUNCTIONS(EstateFileWording)

public:
    /// nullopt where the error is about something else.
    [[nodiscard]] static std::optional<QString> sentence(const Error &error);
    /// "Line 12: “created_at” is missing."
    [[nodiscard]] static QString sentence(const BrokenLine &broken);

private:
    [[nodiscard]] static QString problem(const BrokenLine &broken);
};

} // namespace patwarden
