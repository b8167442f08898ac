// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryplans.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What of a line of SQLite's plan is read from end to end; empty for any other line. "SCAN r USING INDEX x" is an
/// index read from end to end: no better.
QString scannedBySqlite(const QString &line)
{
    static const QRegularExpression scan(u"^SCAN (\\w+)"_s);
    return scan.match(line).captured(1);
}

/// What PostgreSQL would read from end to end. An index without a condition is no better than the table, unless it
/// holds but a part of it.
void addScannedByPostgresql(const QJsonObject &node, const QSet<QString> &partialIndexes, QStringList &scanned)
{
    const QString type = node[u"Node Type"_s].toString();
    const bool readsIndex = type.startsWith("Index "_L1) && !node.contains("Index Cond"_L1)
        && !partialIndexes.contains(node["Index Name"_L1].toString());
    if (type == "Seq Scan"_L1 || readsIndex)
        scanned.append(node["Relation Name"_L1].toString());
    for (const QJsonValue &child : node["Plans"_L1].toArray())
        addScannedByPostgresql(child.toObject(), partialIndexes, scanned);
}

/// As Qt's driver writes it for the server: a number for each place.
QString numbered(const QString &sql, int *count)
{
    static const QRegularExpression place(u"(?<!:):([a-z_]+)"_s);
    QString text;
    qsizetype end = 0;
    for (auto matches = place.globalMatch(sql); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        text += QStringView(sql).sliced(end, match.capturedStart() - end);
        text += u"$%1"_s.arg(++*count);
        end = match.capturedEnd();
    }
    return text + QStringView(sql).sliced(end);
}

} // namespace

QHash<QString, QString> QueryPlans::tablesByAlias(const QString &sql)
{
    static const QRegularExpression table(u"\\b(?:FROM|JOIN|UPDATE|INTO)\\s+([a-z_]+)(?:\\s+AS\\s+([a-z_]+))?"_s);
    QHash<QString, QString> tables;
    auto matches = table.globalMatch(sql);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        tables.insert(match.hasCaptured(2) ? match.captured(2) : name, name);
    }
    return tables;
}

Result<QStringList> QueryPlans::scannedTables(const SqlText &statement)
{
    return m_engine == Engine::PostgreSql ? scannedOnPostgresql(statement) : scannedOnSqlite(statement);
}

Result<QStringList> QueryPlans::scannedOnSqlite(const SqlText &statement)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(u"EXPLAIN QUERY PLAN "_s + statement.text))
        return Error{ErrorCode::Internal, statement.file, query.lastError().text()};
    for (const QString &placeholder : statement.placeholders)
        query.bindValue(placeholder, QVariant(QMetaType::fromType<qlonglong>()));
    if (!query.exec())
        return Error{ErrorCode::Internal, statement.file, query.lastError().text()};
    const QHash<QString, QString> tables = tablesByAlias(statement.text);
    QStringList scanned;
    while (query.next()) {
        const QString name = scannedBySqlite(query.value(u"detail"_s).toString());
        if (tables.contains(name))
            scanned.append(tables.value(name));
    }
    return scanned;
}

Result<QStringList> QueryPlans::scannedOnPostgresql(const SqlText &statement)
{
    // Without statistics, so the planner is told to read whole tables only where it knows no other way.
    QStringList statements{u"SET enable_seqscan = off"_s,   u"SET enable_hashjoin = off"_s,
                           u"SET enable_mergejoin = off"_s, u"SET enable_bitmapscan = off"_s,
                           u"SET enable_material = off"_s,  u"SET plan_cache_mode = force_generic_plan"_s};
    int places = 0;
    statements.append(u"PREPARE explained AS "_s + numbered(statement.text, &places));
    QSqlQuery query(m_connection);
    const auto deallocate = qScopeGuard([&query] { query.exec(u"DEALLOCATE ALL"_s); });
    const QString values = places > 0 ? u"(%1)"_s.arg(QStringList(places, u"NULL"_s).join(u", "_s)) : QString();
    statements.append(u"EXPLAIN (FORMAT JSON) EXECUTE explained"_s + values);
    for (const QString &text : std::as_const(statements)) {
        if (!query.exec(text))
            return Error{ErrorCode::Internal, statement.file, query.lastError().text()};
    }
    if (!query.next())
        return Error{ErrorCode::Internal, statement.file, u"no plan"_s};
    const QJsonArray plans = QJsonDocument::fromJson(query.value(0).toByteArray()).array();
    QSet<QString> partialIndexes;
    query.exec(u"SELECT indexrelid::regclass::text FROM pg_index WHERE indpred IS NOT NULL"_s);
    while (query.next())
        partialIndexes.insert(query.value(0).toString());
    QStringList scanned;
    addScannedByPostgresql(plans.at(0)["Plan"_L1].toObject(), partialIndexes, scanned);
    return scanned;
}

} // namespace patwarden::test
