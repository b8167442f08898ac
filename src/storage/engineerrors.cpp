// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engineerrors.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 fullDiskBytes = 1024 * 1024;

/// SQLite's primary result codes; the extended code's low byte.
ErrorCode fromSqlite(int extendedCode, const QString &path)
{
    switch (extendedCode & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return ErrorCode::Locked;
    case 8: // SQLITE_READONLY
        return ErrorCode::ReadOnly;
    case 10: // SQLITE_IOERR: a full disk shows as this where shared memory is written
        return QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < fullDiskBytes
            ? ErrorCode::DiskFull
            : ErrorCode::CannotOpen;
    case 11: // SQLITE_CORRUPT
        return ErrorCode::Damaged;
    case 13: // SQLITE_FULL
        return ErrorCode::DiskFull;
    case 14: // SQLITE_CANTOPEN
        return ErrorCode::CannotOpen;
    case 19: // SQLITE_CONSTRAINT
        return ErrorCode::Conflict;
    case 26: // SQLITE_NOTADB
        return ErrorCode::NotADatabase;
    default:
        return ErrorCode::Internal;
    }
}

struct State {
    QLatin1StringView prefix;
    ErrorCode code;
};

/// PostgreSQL's SQLSTATEs; the first that fits.
constexpr std::array states{
    State{"08"_L1, ErrorCode::ConnectionLost}, // connection_exception
    State{"57P"_L1, ErrorCode::ConnectionLost}, // the server goes, or has ended the session
    State{"25P03"_L1, ErrorCode::ConnectionLost}, // idle_in_transaction_session_timeout
    State{"25006"_L1, ErrorCode::ReadOnly}, // read_only_sql_transaction: a standby
    State{"23"_L1, ErrorCode::Conflict}, // integrity_constraint_violation
    State{"40"_L1, ErrorCode::Locked}, // a deadlock, or a change that another one overtook
    State{"55P03"_L1, ErrorCode::Locked}, // lock_not_available
    State{"42501"_L1, ErrorCode::CannotOpen}, // insufficient_privilege
    State{"53100"_L1, ErrorCode::DiskFull},
    State{"53"_L1, ErrorCode::Unreachable}, // too_many_connections, out_of_memory
    State{"58"_L1, ErrorCode::CannotOpen}, // system_error
    State{"XX00"_L1, ErrorCode::Damaged}, // data_corrupted, index_corrupted; XX000 is a defect of the server
};

ErrorCode fromPostgreSql(const QString &state)
{
    if (state.isEmpty())
        return ErrorCode::ConnectionLost;
    const auto known =
        std::ranges::find_if(states, [&](const State &one) { return state.startsWith(one.prefix); });
    return known == states.end() ? ErrorCode::Internal : known->code;
}

} // namespace

ErrorCode codeOf(const QSqlError &error, const DatabaseLocation &location)
{
    return location.engine() == Engine::Sqlite ? fromSqlite(error.nativeErrorCode().toInt(), location.path)
                                               : fromPostgreSql(error.nativeErrorCode());
}

bool isRefusal(const QSqlError &error)
{
    return error.nativeErrorCode() == "42501"_L1; // insufficient_privilege, row-level security too
}

QString wordsOf(const QSqlError &error, Engine engine)
{
    if (engine == Engine::Sqlite)
        return error.databaseText();
    const QString state = error.nativeErrorCode();
    const bool quotesValues = state.startsWith("22"_L1); // data_exception
    const QString line = error.databaseText().section(u'\n', 0, 0, QString::SectionSkipEmpty).simplified();
    return quotesValues ? u"SQLSTATE "_s + state : line;
}

} // namespace patwarden
