// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QThread>

#include <utility>

namespace patwarden {

namespace detail {

template <typename T, typename F>
QFutureWatcher<Result<T>> *watch(QObject *receiver, F then)
{
    Q_ASSERT(receiver && receiver->thread() == QThread::currentThread());
    auto *watcher = new QFutureWatcher<Result<T>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, then = std::move(then)]() mutable {
        const auto future = watcher->future();
        watcher->deleteLater();
        // A promise that was cancelled or dropped finishes without a result, and asking for it would crash.
        if (future.resultCount() == 0)
            then(Result<T>(Error{ErrorCode::Cancelled, {}, {}}));
        else
            then(future.resultAt(0));
    });
    return watcher;
}

} // namespace detail

/// Calls `then(Result<T>)` once, on receiver's thread, from the event loop, when `future` has finished: also when
/// it was cancelled or dropped (ErrorCode::Cancelled). Never calls it when receiver dies first. `then` may delete
/// receiver. \param receiver must live on the calling thread: the page or dialog that waits.
template <typename T, typename F>
void await(QObject *receiver, const QFuture<Result<T>> &future, F then)
{
    detail::watch<T>(receiver, std::move(then))->setFuture(future);
}

/// The same, and reports on the way: `progress(int done, int total)`, total 0 as long as it is not known.
template <typename T, typename P, typename F>
void await(QObject *receiver, const QFuture<Result<T>> &future, P progress, F then)
{
    auto *watcher = detail::watch<T>(receiver, std::move(then));
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, watcher,
                     [watcher, progress = std::move(progress)](int done) mutable {
                         progress(done, watcher->progressMaximum());
                     });
    watcher->setFuture(future);
}

} // namespace patwarden
