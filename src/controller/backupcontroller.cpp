// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/backupcontroller.h"

#include "controller/usecase.h"
#include "storage/backup.h"

#include <QDir>
#include <QFileInfo>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int checkedAtOnce = 5'000;

/// One backup from its first step to its last.
struct BackupJob {
    Session session;
    QString path;
    Backup backup;
    AuditWalk walk;
    bool written = false;
};

Result<void> requireRight(Database &database, const Session &session, Instant now)
{
    return UseCase::read<bool>(database, session, now, [](UseCase &useCase) -> Result<bool> {
        const Result<void> allowed = useCase.requireEstateOwner();
        return allowed ? Result<bool>(true) : Result<bool>(allowed.error());
    });
}

AuditCheckpoint endOf(const AuditWalk &walk, Instant at)
{
    return {walk.verification.leaves, walk.verification.head, at};
}

/// The entry and the file's name belong together: where either fails there is neither.
Result<AuditCheckpoint> recordAndPublish(Database &database, const Clock &clock, BackupJob &job)
{
    bool published = false;
    auto done = UseCase::write<AuditCheckpoint>(
        database, job.session, clock, [&](UseCase &useCase) -> Result<AuditCheckpoint> {
            const AuditCheckpoint end = endOf(job.walk, useCase.now());
            const Result<void> result =
                useCase.requireEstateOwner()
                    .then([&] {
                        return useCase.record(QString::fromUtf16(auditaction::backupMade), {},
                                              {{u"file"_s, QFileInfo(job.path).fileName()},
                                               {u"length"_s, end.length},
                                               {u"head"_s, QString::fromLatin1(end.head.toHex())}});
                    })
                    .then([&] { return job.backup.publish(); });
            published = result.ok();
            if (!result)
                return result.error();
            return end;
        });
    if (!done && published)
        QFile::remove(job.path);
    return done;
}

/// Right and copy; the copy is one statement of the engine, which cannot be done in parts.
Result<void> beginBackup(Database &database, const Clock &clock, BackupJob &job)
{
    job.written = true;
    return requireRight(database, job.session, clock.now()).then([&] { return job.backup.write(database); });
}

/// \return true while there is more to do.
bool backupStep(Database &database, const Clock &clock, BackupJob &job, QPromise<Result<AuditCheckpoint>> &promise)
{
    const Result<void> done =
        job.written ? job.backup.check(job.walk, checkedAtOnce) : beginBackup(database, clock, job);
    if (!done) {
        Error error = done.error();
        if (error.code == ErrorCode::Damaged) // the copy has it from the estate
            error.subject = database.location().display();
        promise.addResult(Result<AuditCheckpoint>(error));
        return false;
    }
    promise.setProgressValue(int(job.walk.verification.leaves));
    if (!job.walk.atEnd)
        return true;
    promise.addResult(recordAndPublish(database, clock, job));
    return false;
}

Result<AuditCheckpoint> walkAll(Backup &copy)
{
    AuditWalk walk;
    while (!walk.atEnd) {
        if (const Result<void> done = copy.check(walk, checkedAtOnce); !done)
            return done.error();
    }
    return endOf(walk, Clock().now());
}

} // namespace

BackupController::BackupController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

QFuture<Result<AuditCheckpoint>> BackupController::backup(const Session &session, const QString &path)
{
    auto job = std::shared_ptr<BackupJob>(new BackupJob{session, path, Backup(path), {}, false});
    return m_database.runInSteps<AuditCheckpoint>(
        [&clock = m_clock, job](Database &database, QPromise<Result<AuditCheckpoint>> &promise) {
            return backupStep(database, clock, *job, promise);
        });
}

Result<AuditCheckpoint> BackupController::restore(const QString &from, const DatabaseLocation &target,
                                                  const std::optional<AuditCheckpoint> &expected)
{
    if (target.engine() == Engine::PostgreSql)
        return Error{ErrorCode::Invalid, u"databaseIsServer"_s, target.display()};
    const QString &to = target.path;
    if (QFileInfo::exists(to))
        return Error{ErrorCode::Conflict, u"file"_s, to};
    auto source = Database::open({from}, OpenMode::ReadOnly);
    if (!source)
        return source.error();
    if (const Result<void> whole = checkPagesOf(*source.value()); !whole)
        return whole.error();
    if (!QDir().mkpath(QFileInfo(to).absolutePath()))
        return Error{ErrorCode::CannotOpen, to, u"the folder cannot be made"_s};
    Backup copy(to);
    if (const Result<void> written = copy.write(*source.value()); !written)
        return written.error();
    const Result<AuditCheckpoint> end = walkAll(copy);
    if (!end)
        return Error{end.error().code, from, end.error().detail}; // what is wrong is wrong with the backup
    if (expected && (expected->length != end->length || expected->head != end->head)) {
        return Error{
            ErrorCode::Invalid, u"checkpoint"_s,
            otherEndPrefix
                + u"entry %1, %2"_s.arg(QString::number(end->length), QString::fromLatin1(end->head.toHex()))};
    }
    if (const Result<void> there = copy.publish(); !there)
        return there.error();
    return end;
}

} // namespace patwarden
