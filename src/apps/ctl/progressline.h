// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/ctl/waiting.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QThread>

namespace patwarden::ctl {

/// How far requests are and how many a second: for a person as one line on standard error that is written anew,
/// where that is a terminal, and for programs as numbers. The clock starts with the object.
class ProgressLine
{
    Q_DECLARE_TR_FUNCTIONS(ProgressLine)

public:
    ProgressLine();
    ~ProgressLine() { clear(); }
    Q_DISABLE_COPY_MOVE(ProgressLine)

    /// At most ten times a second something is written. \p of 0: how many there will be is not known.
    void show(qint64 requests, qint64 of = 0);
    /// "1,000,000 requests in 21.4 seconds: 46,700 a second."; empty for no requests.
    [[nodiscard]] QString sentence(qint64 requests) const;
    /// Puts that in the line's place, where there is a terminal.
    void finish(qint64 requests);
    /// "requests", "seconds", "requests_per_second".
    void addTo(QJsonObject &object, qint64 requests) const;

    /// waitFor(), while the requests that the future's progress text counts are shown.
    template <typename T>
    [[nodiscard]] Result<T> waitWhileShowing(QFuture<Result<T>> future)
    {
        while (m_isTerminal && !future.isFinished()) {
            show(future.progressText().toLongLong());
            QThread::msleep(20);
        }
        return waitFor(future);
    }

private:
    void clear();
    [[nodiscard]] double seconds() const { return double(m_sinceStart.elapsed()) / 1'000; }
    [[nodiscard]] qint64 perSecond(qint64 requests) const;

    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceShown;
    bool m_isTerminal;
    bool m_isShown = false;
};

} // namespace patwarden::ctl
