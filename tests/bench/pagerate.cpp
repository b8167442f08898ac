// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurements.h"
#include "rawsqlite.h"
#include "throughput.h"

#include "storage/organizationstore.h"
#include "storage/requeststore.h"
#include "storage/sqltext.h"

#include <QElapsedTimer>

#include <algorithm>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsOfPage = 50;
constexpr int pairs = 300;

/// The same queue as numbers and packed columns: one key that is organization and age, names by number.
constexpr const char *leanSchema = R"(
    ATTACH ':memory:' AS lean;
    CREATE TABLE lean.member (id INTEGER PRIMARY KEY, login TEXT NOT NULL);
    CREATE TABLE lean.request (sk INTEGER PRIMARY KEY, id INTEGER, owner_id INTEGER, token_id INTEGER, expires_at INTEGER,
        last_used INTEGER, sel INTEGER, token_name TEXT, reason TEXT, perms BLOB, repos BLOB);
    CREATE TABLE lean.pend (sk INTEGER PRIMARY KEY);
    INSERT INTO lean.member SELECT id, login FROM account;
    INSERT INTO lean.request
        SELECT (organization_id << 43) | ((created_at / 1000000 - 1577836800) << 12) | (id & 4095), id, account_id, token_id,
               expires_at, last_used_at, selection, token_name, reason, CAST(substr(permissions, 1, 8) AS BLOB),
               CAST(substr(repositories, 1, 8) AS BLOB)
        FROM request;
    INSERT INTO lean.pend SELECT sk FROM lean.request)";
constexpr const char *leanPage = R"(
    SELECT r.sk, r.id, r.owner_id, r.token_id, r.expires_at, r.last_used, r.sel, r.token_name, r.reason, r.perms, r.repos,
           m.login
    FROM lean.pend p CROSS JOIN lean.request r ON r.sk = p.sk CROSS JOIN lean.member m ON m.id = r.owner_id
    WHERE p.sk >= ?1 AND p.sk < ?2 ORDER BY p.sk DESC LIMIT 50)";

qint64 readAll(sqlite3_stmt *statement)
{
    qint64 bytes = 0;
    const int columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i) {
            (void)sqlite3_column_text(statement, i);
            bytes += sqlite3_column_bytes(statement, i);
        }
    }
    sqlite3_reset(statement);
    return bytes;
}

template <typename Work>
double microseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e3;
}

} // namespace

QStringList measurePage(const Load &load)
{
    const QString path = load.folder + u"/page.db"_s;
    writeBigQueue(path, int(load.requests));
    const auto database = Database::open({path}, OpenMode::OpenExisting);
    const OrganizationId organization = OrganizationStore(**database).byName(u"octo-org"_s)->value().id;
    RequestStore requests(**database);
    RawSqlite sqlite(path);
    sqlite.run(leanSchema);
    sqlite3_stmt *raw = sqlite.prepare(sqlText(u"request/pending_after"_s)->text.toUtf8());
    sqlite3_bind_int64(raw, 1, organization.value());
    sqlite3_bind_int64(raw, 2, std::numeric_limits<qint64>::max());
    sqlite3_bind_int64(raw, 3, std::numeric_limits<qint64>::max());
    sqlite3_bind_int64(raw, 4, rowsOfPage);
    sqlite3_stmt *lean = sqlite.prepare(leanPage);
    sqlite3_bind_int64(lean, 1, organization.value() << 43);
    sqlite3_bind_int64(lean, 2, (organization.value() + 1) << 43);
    QList<double> ours;
    QList<double> limit;
    QList<double> packed;
    for (int i = 0; i < pairs; ++i) {
        ours.append(microseconds([&] { (void)requests.pendingAfter(organization, {}, rowsOfPage); }));
        limit.append(microseconds([&] { (void)readAll(raw); }));
        packed.append(microseconds([&] { (void)readAll(lean); }));
    }
    QStringList lines =
        tableHead(u"A page of 50 of %1, in microseconds, best of %2"_s.arg(load.requests).arg(pairs));
    const auto best = [](const QList<double> &values) { return *std::ranges::min_element(values); };
    lines += tableRow(u"as requests of the program"_s, best(ours), best(limit), 0);
    lines += tableRow(u"raw, readable schema; limit: lean schema"_s, best(limit), best(packed), 0);
    return lines;
}

} // namespace patwarden::bench
