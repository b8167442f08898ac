// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/impact.h"
#include "views/widgets/await.h"

#include <utility>

namespace patwarden {

/// The preview that runs for one place that shows an impact: where another one begins, or the place goes, it is
/// cancelled, and its work ends with the step that runs. A member of what waits.
class PreviewRun
{
public:
    PreviewRun() = default;
    ~PreviewRun() { stop(); }
    Q_DISABLE_COPY_MOVE(PreviewRun)

    /// Calls `then(Result<Impact>)` as await() does, unless it was stopped meanwhile.
    template <typename F>
    void start(QObject *receiver, const QFuture<Result<Impact>> &future, F then)
    {
        stop();
        m_future = future;
        await(receiver, future,
              [this, number = m_number, then = std::move(then)](const Result<Impact> &impact) mutable {
                  if (number == m_number)
                      then(impact);
              });
    }
    void stop()
    {
        ++m_number;
        m_future.cancel();
    }

private:
    QFuture<Result<Impact>> m_future;
    int m_number = 0; ///< drops the answers of earlier ones
};

} // namespace patwarden
