// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QQueue>
#include <QtConcurrentRun>

#include <functional>
#include <type_traits>
#include <utility>

namespace patwarden {

/// Jobs that take too long for the GUI thread: one after another on the thread pool, each answer back on the
/// thread of this object. What they work on they share among themselves only. When this dies, the job that runs
/// ends unheard and the others do not begin.
class SerialWork : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool isBusy() const { return m_isRunning; }

    /// `then(answer)` follows `job()`, whose answer can be copied.
    template <typename Job, typename Then>
    void run(Job job, Then then)
    {
        using Answer = std::invoke_result_t<Job>;
        m_waiting.enqueue([this, job = std::move(job), then = std::move(then)] {
            auto *watcher = new QFutureWatcher<Answer>(this);
            connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, then] {
                const auto answer = watcher->future();
                watcher->deleteLater();
                startNext();
                then(answer.result());
            });
            watcher->setFuture(QtConcurrent::run(job));
        });
        if (!m_isRunning)
            startNext();
    }

    /// `job()` on the thread of this object: at once, or between the jobs before it and those after it.
    void runHere(std::function<void()> job)
    {
        if (!m_isRunning) {
            job();
            return;
        }
        m_waiting.enqueue([this, job = std::move(job)] {
            m_isRunning = false; // nothing runs beside it
            job();
            if (!m_isRunning)
                startNext();
        });
    }

private:
    void startNext()
    {
        m_isRunning = !m_waiting.isEmpty();
        if (m_isRunning)
            m_waiting.dequeue()();
    }

    QQueue<std::function<void()>> m_waiting;
    bool m_isRunning = false;
};

} // namespace patwarden
