// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasethread.h"

#include <QTimer>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

// Who waits for SQLite's write lock looks again every 100 ms, and so never in the moment between two transactions.
constexpr qint64 workMilliseconds = 1'000;
constexpr int restMilliseconds = 110;

} // namespace

DatabaseThread::DatabaseThread()
    : m_worker(new QObject)
{
    m_thread.setObjectName(u"database"_s);
    m_worker->moveToThread(&m_thread);
    // The connection has to go on the thread that made it.
    QObject::connect(
        &m_thread, &QThread::finished, m_worker,
        [this] {
            m_database.reset();
            delete m_worker;
        },
        Qt::DirectConnection);
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<OpenOutcome>> DatabaseThread::open(const DatabaseLocation &location, OpenMode mode)
{
    auto promise = std::make_shared<QPromise<Result<OpenOutcome>>>();
    promise->start();
    post([this, promise, location, mode](Database *) {
        OpenOutcome outcome;
        Result<std::unique_ptr<Database>> database = Database::open(location, mode, &outcome);
        if (database) {
            m_database = std::move(database).value();
            // What is gone must come back, not be made anew.
            m_mode = mode == OpenMode::ReadOnly ? mode : OpenMode::OpenExisting;
        }
        promise->addResult(database ? Result<OpenOutcome>(outcome) : Result<OpenOutcome>(database.error()));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> DatabaseThread::reopen()
{
    return run([this](Database &lost) -> Result<void> {
        Result<std::unique_ptr<Database>> database = Database::open(lost.location(), m_mode);
        if (!database)
            return database.error();
        m_database = std::move(database).value();
        return {};
    });
}

void DatabaseThread::post(Job job)
{
    QMetaObject::invokeMethod(
        m_worker, [this, job = std::move(job)] { job(m_database.get()); }, Qt::QueuedConnection);
}

void DatabaseThread::postAfterRest(Job job)
{
    QTimer::singleShot(restMilliseconds, m_worker, [this, job = std::move(job)] { job(m_database.get()); });
}

bool DatabaseThread::isTimeToRest(QElapsedTimer &sinceRest)
{
    if (sinceRest.elapsed() < workMilliseconds)
        return false;
    sinceRest.restart();
    return true;
}

Error DatabaseThread::notOpen()
{
    return {ErrorCode::CannotOpen, {}, u"the database is not open"_s};
}

} // namespace patwarden
