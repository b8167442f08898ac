// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryplans.h"

#include <QRegularExpression>
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

} // namespace patwarden::test
