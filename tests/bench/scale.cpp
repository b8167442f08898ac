// SPDX-License-Identifier: GPL-3.0-or-later
// How fast `patwardenctl demo --scale` writes an estate, and how fast the same rows go in through sqlite3.
#include "bed.h"
#include "childprogram.h"
#include "report.h"
#include "scaledestate.h"
#include "sections.h"

#include <cmath>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Every row of a table, one INSERT each.
void copyTable(RawDatabase &from, RawDatabase &to, const QByteArray &table)
{
    RawStatement rows(from.handle(), "SELECT * FROM " + table);
    const int columns = rows.columnCount();
    QByteArray places = "?";
    for (int i = 1; i < columns; ++i)
        places += ",?";
    RawStatement insert(to.handle(), "INSERT INTO " + table + " VALUES (" + places + ')');
    while (rows.step()) {
        insert.bindRow(rows);
        insert.run();
    }
}

QList<QByteArray> tablesOf(RawDatabase &database)
{
    RawStatement names(database.handle(),
                       "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                       "'sqlite_%' AND name NOT LIKE 'schema_%' ORDER BY rowid");
    QList<QByteArray> tables;
    while (names.step())
        tables.append(names.text(0));
    return tables;
}

/// Into an empty database of our schema, in one transaction. \return seconds.
double copyRows(const QString &path, const QString &copy)
{
    removeDatabase(copy);
    (void)expect(Database::open({copy}, OpenMode::CreateIfMissing), "an empty estate");
    RawDatabase from(path);
    RawDatabase to(copy);
    to.run("PRAGMA foreign_keys = OFF");
    const qint64 begun = now();
    to.run("BEGIN IMMEDIATE");
    for (const QByteArray &table : tablesOf(from))
        copyTable(from, to, table);
    to.run("COMMIT");
    return double(now() - begun) / 1e9;
}

} // namespace

QStringList measureScale(const Plan &plan)
{
    QStringList lines{
        u"## Writing an estate"_s,
        {},
        u"Ours: `patwardenctl demo --scale`, started as a program. Limit: every row of that estate read "
        "and inserted, table by table, in one transaction, through sqlite3; foreign keys not checked."_s,
        {},
        u"| requests | ours | a second | limit | ours / limit (G14) | growth |"_s,
        u"| --- | --- | --- | --- | --- | --- |"_s};
    double before = 0;
    qint64 fewer = 0;
    for (const Estate &estate : plan.estates) {
        const QString path = plan.folder + u"/scale.db"_s;
        removeDatabase(path);
        const qint64 begun = now();
        if (!writeScaledEstate(plan.programs, path, estate.requests))
            return {};
        const double ours = double(now() - begun) / 1e9;
        const double limit = copyRows(path, plan.folder + u"/scale-limit.db"_s);
        const QString growth = fewer == 0
            ? u"–"_s
            : QString::number(std::log(ours / before) / std::log(double(estate.requests) / double(fewer)), 'f', 2);
        lines.append(u"| %1 | %2 | %3 | %4 | %5 | %6 |"_s.arg(estate.requests)
                         .arg(readableTime(ours * 1e9), QString::number(double(estate.requests) / ours, 'f', 0),
                              readableTime(limit * 1e9), verdict(2.5, ours / limit, true), growth));
        before = ours;
        fewer = estate.requests;
    }
    removeDatabase(plan.folder + u"/scale.db"_s);
    removeDatabase(plan.folder + u"/scale-limit.db"_s);
    return lines;
}

} // namespace patwarden::bench
