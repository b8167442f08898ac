// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/database.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace patwarden {

/// The thread that owns the connection. Work is handed over and comes back as a QFuture; jobs run one after
/// another in the order in which they were handed over. Destroying it finishes the job that runs, drops the rest
/// (their futures end as cancelled) and closes the database.
class DatabaseThread
{
public:
    DatabaseThread();
    ~DatabaseThread();
    Q_DISABLE_COPY_MOVE(DatabaseThread)

    /// Opens and migrates the database; the outcome says whether it was made or upgraded. To be called once,
    /// first.
    [[nodiscard]] QFuture<Result<OpenOutcome>> open(const DatabaseLocation &location, OpenMode mode);

    /// Connects anew to what was opened, because the connection is lost: every statement is prepared anew. Where
    /// that fails (the errors of open()) the lost connection stays, and every use case goes on to answer
    /// ConnectionLost. CannotOpen before open().
    [[nodiscard]] QFuture<Result<void>> reopen();

    /// Runs `job(Database &)`, which returns a Result<T>. Where the database is not open the result is CannotOpen.
    template <typename Job>
    [[nodiscard]] auto run(Job job) -> QFuture<std::invoke_result_t<Job, Database &>>
    {
        using R = std::invoke_result_t<Job, Database &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        post([promise, job = std::move(job)](Database *database) mutable {
            if (promise->isCanceled()) {
                promise->finish();
                return;
            }
            promise->addResult(database ? job(*database) : R(notOpen()));
            promise->finish();
        });
        return promise->future();
    }

    /// Runs a job of many steps, each a turn of its own, so that other jobs get their turn in between.
    /// `step(Database &, QPromise<Result<T>> &)` returns true while there is more to do; before it returns false
    /// it adds its result. Progress and cancellation go through the promise. A step must not keep a transaction
    /// open. After each second of steps the job rests for a moment, so that other programs get at the file too.
    /// What `step` holds, files that go with it above all, is let go before the future ends.
    template <typename T>
    [[nodiscard]] QFuture<Result<T>> runInSteps(std::function<bool(Database &, QPromise<Result<T>> &)> step)
    {
        auto steps = std::make_shared<Steps<T>>();
        steps->step = std::move(step);
        steps->promise.start();
        steps->sinceRest.start();
        post([this, steps](Database *database) { nextStep(database, steps); });
        return steps->promise.future();
    }

private:
    using Job = std::function<void(Database *)>; ///< null where the database is not open

    template <typename T>
    struct Steps {
        QPromise<Result<T>> promise;
        std::function<bool(Database &, QPromise<Result<T>> &)> step;
        QElapsedTimer sinceRest;
    };

    void post(Job job);
    /// As post(), but not before another program that waits for the file had time to look again.
    void postAfterRest(Job job);
    /// True once a second of work; starts the next second.
    static bool isTimeToRest(QElapsedTimer &sinceRest);
    static Error notOpen();

    template <typename T>
    void nextStep(Database *database, const std::shared_ptr<Steps<T>> &steps)
    {
        QPromise<Result<T>> &promise = steps->promise;
        if (!database) {
            promise.addResult(Result<T>(notOpen()));
        } else if (!promise.isCanceled() && steps->step(*database, promise)) {
            const auto next = [this, steps](Database *later) { nextStep(later, steps); };
            if (isTimeToRest(steps->sinceRest))
                postAfterRest(next);
            else
                post(next);
            return;
        }
        steps->step = nullptr;
        promise.finish();
    }

    QThread m_thread;
    QObject *m_worker = nullptr; ///< lives in m_thread; jobs run in its context
    // touched on m_thread only
    std::unique_ptr<Database> m_database;
    OpenMode m_mode = OpenMode::OpenExisting;
};

} // namespace patwarden
