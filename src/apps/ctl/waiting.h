// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFuture>

namespace patwarden::ctl {

/// What the future brings; a command has nothing else to do meanwhile. Cancelled where it brings nothing.
template <typename T>
[[nodiscard]] Result<T> waitFor(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.resultCount() > 0 ? future.result() : Result<T>(Error{ErrorCode::Cancelled, {}, {}});
}

} // namespace patwarden::ctl
