// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawsqlite.h"
#include "throughput.h"

#include "estate.h"

#include "controller/estateexchangecontroller.h"
#include "controller/scaledestate.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsAtOnce = 20'000;

template <typename T>
T waitedFor(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const Result<T> result = future.result();
    if (!result) {
        std::fprintf(stderr, "bench: %s %s\n", qPrintable(result.error().subject),
                     qPrintable(result.error().detail));
        std::abort();
    }
    return *result;
}

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

double writeScaled(const QString &path, qint64 requests)
{
    QElapsedTimer timer;
    timer.start();
    const auto database = Database::open({path}, OpenMode::CreateIfMissing);
    const auto report =
        writeScaledEstate(**database, Clock(), requests, [](const EstateImportReport &) { return true; });
    return report ? seconds(timer) : -1;
}

double copyRaw(const QString &from, const QString &to)
{
    (void)Database::open({to}, OpenMode::CreateIfMissing);
    RawSqlite source(from);
    RawSqlite target(to);
    QElapsedTimer timer;
    timer.start();
    copyRows(source, target, rowsAtOnce);
    return seconds(timer);
}

/// The requests alone in a schema of numbers and packed columns, as few bytes as they can be.
double copyLean(const QString &from, const QString &to)
{
    RawSqlite source(from);
    RawSqlite target(to);
    target.run("CREATE TABLE request (sk INTEGER PRIMARY KEY, id INTEGER, owner_id INTEGER, token_id INTEGER, "
               "expires_at INTEGER, last_used INTEGER, sel INTEGER, token_name TEXT, reason TEXT, perms BLOB, "
               "repos BLOB);"
               "CREATE TABLE ext (id INTEGER PRIMARY KEY, sk INTEGER NOT NULL);"
               "CREATE TABLE pend (sk INTEGER PRIMARY KEY);"
               "CREATE TABLE pend_time (t INTEGER, sk INTEGER, PRIMARY KEY (t, sk)) WITHOUT ROWID");
    sqlite3_stmt *rows = source.prepare(
        "SELECT (organization_id << 43) | ((created_at / 1000000 - 1577836800) << 12) | (id & 4095), id, "
        "account_id, token_id, "
        "expires_at, last_used_at, selection, token_name, reason, CAST(substr(permissions, 1, 16) AS BLOB), "
        "CAST(substr(repositories, 1, 40) AS BLOB), created_at FROM request");
    sqlite3_stmt *request = target.prepare("INSERT OR IGNORE INTO request VALUES (?,?,?,?,?,?,?,?,?,?,?)");
    const QList<sqlite3_stmt *> others{target.prepare("INSERT INTO ext VALUES (?2, ?1)"),
                                       target.prepare("INSERT OR IGNORE INTO pend VALUES (?1)"),
                                       target.prepare("INSERT INTO pend_time VALUES (?3, ?1)")};
    QElapsedTimer timer;
    timer.start();
    target.run("BEGIN IMMEDIATE");
    for (int count = 1; sqlite3_step(rows) == SQLITE_ROW; ++count) {
        for (int i = 0; i < 11; ++i)
            sqlite3_bind_value(request, i + 1, sqlite3_column_value(rows, i));
        RawSqlite::change(request);
        for (sqlite3_stmt *other : others) {
            for (const auto &[place, column] : {std::pair(1, 0), std::pair(2, 1), std::pair(3, 11)})
                sqlite3_bind_value(other, place, sqlite3_column_value(rows, column));
            RawSqlite::change(other);
        }
        if (count % rowsAtOnce == 0)
            target.run("COMMIT; BEGIN IMMEDIATE");
    }
    sqlite3_reset(rows);
    target.run("COMMIT");
    return seconds(timer);
}

void exportEstate(const QString &path, const QString &lines)
{
    DatabaseThread thread;
    const Clock clock;
    waitedFor(thread.open({path}, OpenMode::OpenExisting));
    auto file = std::make_shared<QFile>(lines);
    file->open(QIODevice::WriteOnly);
    const Session alice{AccountId(1), u"alice"_s};
    waitedFor(EstateExchangeController(thread, clock).exportTo(alice, file));
}

/// Into an estate that knows its owner and nothing else.
double takeLines(const QString &path, const QString &lines)
{
    const Clock clock;
    {
        test::EstateBuilder builder(path, clock);
        builder.addEnterprise();
        builder.joinEnterprise(builder.addAccount(u"alice"_s), Role::Owner);
    }
    DatabaseThread thread;
    waitedFor(thread.open({path}, OpenMode::OpenExisting));
    auto file = std::make_shared<QFile>(lines);
    file->open(QIODevice::ReadOnly);
    QElapsedTimer timer;
    timer.start();
    const Session alice{AccountId(1), u"alice"_s};
    const EstateImportReport report = waitedFor(EstateExchangeController(thread, clock).importFrom(alice, file));
    if (report.failure || !report.broken.isEmpty())
        std::fprintf(stderr, "bench: the import is not complete\n");
    return seconds(timer);
}

} // namespace

QStringList measureImport(const Load &load)
{
    QStringList lines = tableHead(u"%1 requests written, in seconds"_s.arg(load.requests));
    for (int round = 0; round < load.rounds; ++round) {
        const QString scaled = load.folder + u"/scaled-%1.db"_s.arg(round);
        const QString raw = load.folder + u"/raw-%1.db"_s.arg(round);
        const QString taken = load.folder + u"/taken-%1.db"_s.arg(round);
        const QString file = load.folder + u"/estate.jsonl"_s;
        const double demo = writeScaled(scaled, load.requests);
        const double limit = copyRaw(scaled, raw);
        if (!QFile::exists(file))
            exportEstate(scaled, file);
        const double import = takeLines(taken, file);
        const QString lean = load.folder + u"/lean-%1.db"_s.arg(round);
        lines += tableRow(u"demo --scale"_s, demo, limit, 0);
        lines += tableRow(u"all rows raw; limit: requests alone, lean"_s, limit, copyLean(scaled, lean), 0);
        lines += tableRow(u"import of the file"_s, import, limit, 0);
        for (const QString &path : {scaled, raw, taken, lean})
            QFile::remove(path);
    }
    return lines;
}

} // namespace patwarden::bench
