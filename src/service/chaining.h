// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>

namespace patwarden {

/// `next(T)`, which gives back a future itself, with the result of \p future: at once where that is there already.
/// A chain of QFuture::then() and unwrap() takes as long as looking a token up.
template <typename T, typename Next>
[[nodiscard]] auto chained(QFuture<T> future, Next next) -> std::invoke_result_t<Next, T>
{
    if (future.isFinished() && future.resultCount() > 0)
        return next(future.result());
    return future.then(std::move(next)).unwrap();
}

} // namespace patwarden
