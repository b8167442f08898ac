// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/request.h"
#include "domain/result.h"

namespace patwarden {

/// Invalid ("reason") where it is longer than maximumReasonLength. \p reason is trimmed already.
[[nodiscard]] inline Result<void> checkReason(const QString &reason)
{
    if (reason.size() > maximumReasonLength)
        return Error{ErrorCode::Invalid, QStringLiteral("reason"),
                     QStringLiteral("at most %1 characters").arg(maximumReasonLength)};
    return {};
}

} // namespace patwarden
