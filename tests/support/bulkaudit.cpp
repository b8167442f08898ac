// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkaudit.h"

#include "endtest.h"
#include <QCryptographicHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace patwarden::test {

namespace {

constexpr std::array actions{auditaction::requestCreated, auditaction::accessGranted, auditaction::requestDenied,
                             auditaction::signedIn, auditaction::memberAdded};
constexpr qint64 start = 1'767'225'600'000'000; // 2026-01-01T00:00:00Z

void run(QSqlQuery &query, const QString &sql = {})
{
    if (!(sql.isEmpty() ? query.exec() : query.exec(sql)))
        endTest(query.lastError().text());
}

/// As canonicalForm() has it, but without a leaf, an object and a document in between; a test walks over the
/// result.
QByteArray chained(const QByteArray &previous, qint64 sequence)
{
    static const QByteArrayList names = [] {
        QByteArrayList all;
        for (const char16_t *action : actions)
            all.append(QString::fromUtf16(action).toLatin1());
        return all;
    }();
    std::array<char, 400> form{};
    const int size = std::snprintf(
        form.data(), form.size(),
        R"({"action":"%s","actor":%lld,"at":%lld,"details":{},"organization":%lld,"request":0,"sequence":%lld,"token":%lld})",
        names.at(sequence % names.size()).constData(), sequence == 123'456 ? 99 : sequence % 7 + 1,
        start + sequence * 1'000'000, sequence % 3 + 1, sequence, sequence % 1'000 + 1);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(QByteArrayView(form.data(), size));
    return hash.result();
}

/// Everything but the hash follows from the number s: binding it would take longer than storing it.
QString insertStatement(const QString &source)
{
    QString actionOf = u"CASE s % 5"_s;
    for (size_t i = 0; i < actions.size(); ++i)
        actionOf += u" WHEN %1 THEN '%2'"_s.arg(i).arg(QString::fromUtf16(actions.at(i)));
    return u"INSERT INTO audit_leaf (sequence, at, actor_id, action, organization_id, token_id, details, hash) "
           "SELECT s, %1 + s * 1000000, CASE s WHEN 123456 THEN 99 ELSE s % 7 + 1 END, %2 END, s % 3 + 1, "
           "s % 1000 + 1, '{}', h FROM (%3) AS leaves"_s.arg(QString::number(start), actionOf, source);
}

/// The numbers from the first bound value on, and their hashes, one behind the other in the second.
QString sourceOf(Engine engine, int rows)
{
    if (engine == Engine::Sqlite)
        return u"WITH RECURSIVE number (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM number WHERE i < %1) "
               "SELECT ? + i AS s, substr(?, i * 32 + 1, 32) AS h FROM number"_s.arg(rows - 1);
    return u"SELECT CAST(? AS BIGINT) + i AS s, substring(CAST(? AS BYTEA) FROM i * 32 + 1 FOR 32) AS h "
           "FROM generate_series(0, %1) AS i"_s.arg(rows - 1);
}

void insertLeaves(Database &database, qint64 count)
{
    QByteArray hash;
    for (qint64 first = 1; first <= count;) {
        const int rows = int(std::min<qint64>(5'000, count - first + 1));
        QByteArray hashes;
        for (int row = 0; row < rows; ++row) {
            hash = chained(hash, first + row);
            hashes += hash;
        }
        QSqlQuery insert(database.connection());
        if (!insert.prepare(insertStatement(sourceOf(database.engine(), rows))))
            endTest(insert.lastError().text());
        insert.bindValue(0, first);
        insert.bindValue(1, hashes);
        run(insert);
        first += rows;
    }
}

} // namespace

AuditLeaf patternLeaf(qint64 sequence)
{
    const qint64 actor = sequence == 123'456 ? 99 : sequence % 7 + 1;
    return {sequence,
            {start + sequence * 1'000'000},
            AccountId(actor),
            QString::fromUtf16(actions.at(size_t(sequence) % actions.size())),
            OrganizationId(sequence % 3 + 1),
            TokenId(sequence % 1'000 + 1),
            {},
            {}};
}

void fillAudit(Database &database, qint64 count)
{
    QSqlQuery query(database.connection());
    QStringList indexes;
    run(query,
        database.engine() == Engine::Sqlite
            ? u"SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'audit_leaf'"_s
            : u"SELECT indexname, indexdef FROM pg_indexes WHERE indexname LIKE 'audit\\_by\\_%'"_s);
    QStringList drops;
    while (query.next()) {
        drops.append(u"DROP INDEX "_s + query.value(0).toString());
        indexes.append(query.value(1).toString());
    }
    run(query, u"BEGIN"_s);
    for (const QString &drop : std::as_const(drops))
        run(query, drop);
    insertLeaves(database, count);
    for (const QString &index : std::as_const(indexes))
        run(query, index);
    run(query, u"COMMIT"_s);
    if (database.engine() == Engine::PostgreSql)
        run(query, u"VACUUM ANALYZE audit_leaf"_s); // as the server does by itself, some time
}

} // namespace patwarden::test
