// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QCoreApplication>

#include <optional>

namespace patwarden {

/// The sentences for what can go wrong with one's own tokens (controller/tokencontroller.h).
class TokenErrorWording
{
    Q_DECLARE_TR_FUNCTIONS(TokenErrorWording)

public:
    /// nullopt where the error is about something else.
    [[nodiscard]] static std::optional<QString> sentence(const Error &error);

private:
    [[nodiscard]] static std::optional<QString> conflict(const Error &error);
    [[nodiscard]] static std::optional<QString> invalid(const Error &error);
};

} // namespace patwarden
