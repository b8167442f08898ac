// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 leastFreeBytes = 1024 * 1024;

bool isDiskFull(const QString &path)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < leastFreeBytes;
}

/// Until the disk has it: the name must not be there before the content is.
Result<void> synchronise(const QString &path)
{
#ifdef Q_OS_UNIX
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || ::fsync(file.handle()) != 0)
        return Error{isDiskFull(path) ? ErrorCode::DiskFull : ErrorCode::CannotOpen, path, file.errorString()};
#else
    Q_UNUSED(path)
#endif
    return {};
}

Error fileExists(const QString &path)
{
    return {ErrorCode::Conflict, u"file"_s, path};
}

} // namespace

Backup::Backup(QString path)
    : m_path(std::move(path))
{
}

Backup::~Backup()
{
    m_copy.reset();
    if (m_scratch.isEmpty())
        return;
    for (const QString &suffix : {QString(), u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_scratch + suffix);
}

/// Made before the engine writes to it, so that nobody else can read it at any moment.
Result<void> Backup::makeFile()
{
    if (QFileInfo::exists(m_path) || QFileInfo(m_path).isSymLink())
        return fileExists(m_path);
    QTemporaryFile file(m_path + u".XXXXXX.part"_s);
    file.setAutoRemove(false);
    if (!file.open())
        return Error{isDiskFull(m_path) ? ErrorCode::DiskFull : ErrorCode::CannotOpen, m_path, file.errorString()};
    m_scratch = file.fileName();
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{ErrorCode::CannotOpen, m_path, file.errorString()};
    return {};
}

Error Backup::asOurs(const Error &error) const
{
    switch (error.code) {
    case ErrorCode::CannotOpen: // the engine says so of a full disk too
    case ErrorCode::ReadOnly:
        return {isDiskFull(m_path) ? ErrorCode::DiskFull : ErrorCode::CannotOpen, m_path, error.detail};
    case ErrorCode::DiskFull:
    case ErrorCode::NotADatabase:
    case ErrorCode::NewerSchema:
        return {error.code, m_path, error.detail};
    default:
        return error;
    }
}

Result<void> Backup::write(Database &source)
{
    if (source.engine() == Engine::PostgreSql)
        return Error{ErrorCode::Invalid, u"databaseIsServer"_s, source.location().display()};
    if (const Result<void> made = makeFile(); !made)
        return made;
    const auto copied = source.query(u"identity/copy_into"_s).bind("path"_L1, m_scratch).change();
    if (!copied)
        return asOurs(copied.error());
    if (const Result<void> safe = synchronise(m_scratch); !safe)
        return asOurs(safe.error());
    auto opened = Database::open({m_scratch}, OpenMode::ReadOnly);
    if (!opened)
        return asOurs(opened.error());
    m_copy = std::move(opened).value();
    return {};
}

Result<void> Backup::check(AuditWalk &walk, int leaves)
{
    const Result<void> done = AuditLog(*m_copy).walk(walk, std::nullopt, leaves);
    if (!done)
        return asOurs(done.error());
    if (walk.verification.firstBroken) {
        const QString entry = QString::number(*walk.verification.firstBroken);
        return Error{ErrorCode::Damaged, m_path, brokenChainPrefix + entry};
    }
    return {};
}

Result<void> Backup::checkPages()
{
    const Result<void> whole = checkPagesOf(*m_copy);
    return whole ? whole : asOurs(whole.error());
}

Result<void> Backup::publish()
{
    m_copy.reset();
    QFile file(m_scratch);
    if (QFileInfo::exists(m_path))
        return fileExists(m_path);
    if (!file.rename(m_path)) {
        return QFileInfo::exists(m_path) ? fileExists(m_path)
                                         : Error{ErrorCode::CannotOpen, m_path, file.errorString()};
    }
    m_scratch.clear();
    // Opened as a file: some systems do not let a folder be synchronised, and the copy itself is safe already.
    (void)synchronise(QFileInfo(m_path).absolutePath());
    return {};
}

Result<void> checkPagesOf(Database &database)
{
    Query &query = database.query(u"backup/integrity"_s);
    if (const Result<void> done = query.exec(); !done)
        return done;
    const QString words = query.next() ? query.text() : QString();
    query.finish();
    return words == "ok"_L1 ? Result<void>() : Error{ErrorCode::Damaged, database.location().display(), words};
}

} // namespace patwarden
