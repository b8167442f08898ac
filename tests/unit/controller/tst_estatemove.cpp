// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include "controller/demoestate.h"
#include "controller/estatemove.h"
#include "controller/wording.h"
#include "storage/auditlog.h"

#include <QDir>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// An estate goes from one database to another, of either engine.
class TestEstateMove : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void bringsEverythingAcross_data();
    void bringsEverythingAcross();
    void knowsEveryColumn_data();
    void knowsEveryColumn();
    void refusesATamperedSource_data();
    void refusesATamperedSource();
    void refusesATargetThatHoldsAnything_data();
    void refusesATargetThatHoldsAnything();
    void leavesNothingBehindWhereItFails();

private:
    test::ManualClock m_clock;

    DatabaseLocation at(Engine engine, const QString &name) const
    {
        const QString path = temporaryPath(name);
        return engine == Engine::Sqlite ? DatabaseLocation{path, {}} : test::locationOf(path);
    }
    void writeDemo(const DatabaseLocation &location);
    static void run(const DatabaseLocation &location, const QString &statement);
    static QStringList tables();
    static qint64 rows(const DatabaseLocation &location);
    static QStringList contentOf(const DatabaseLocation &location);
};

void TestEstateMove::writeDemo(const DatabaseLocation &location)
{
    const auto database = Database::open(location, OpenMode::CreateIfMissing);
    QVERIFY(database);
    QVERIFY(writeDemoEstate(*database.value(), m_clock));
}

void TestEstateMove::run(const DatabaseLocation &location, const QString &statement)
{
    const auto database = Database::open(location, OpenMode::OpenExisting);
    QVERIFY(database);
    QSqlQuery query(database.value()->connection());
    QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
}

QStringList TestEstateMove::tables()
{
    QStringList names = QDir(u":/sql/common/copy/write"_s).entryList({u"*.sql"_s});
    for (QString &name : names)
        name.chop(4);
    return names;
}

qint64 TestEstateMove::rows(const DatabaseLocation &location)
{
    const auto database = Database::open(location, OpenMode::OpenExisting);
    if (!database)
        return -1;
    qint64 sum = 0;
    for (const QString &table : tables()) {
        QSqlQuery query(database.value()->connection());
        if (!query.exec(u"SELECT count(*) FROM "_s + table) || !query.next())
            return -1;
        sum += query.value(0).toLongLong();
    }
    return sum;
}

/// Every row of every table, sorted.
QStringList TestEstateMove::contentOf(const DatabaseLocation &location)
{
    const auto database = Database::open(location, OpenMode::OpenExisting);
    if (!database)
        return {};
    QStringList lines;
    for (const QString &table : tables()) {
        const auto sql = sqlText(database.value()->engine(), u"copy/write/"_s + table);
        QString columns = sql->placeholders.join(u", "_s);
        QSqlQuery query(database.value()->connection());
        if (!query.exec(u"SELECT %1 FROM %2"_s.arg(columns.remove(u':'), table)))
            return {};
        while (query.next()) {
            QStringList line{table};
            for (int column = 0; column < int(sql->placeholders.size()); ++column)
                line.append(query.isNull(column)
                                ? u"NULL"_s
                                : QString::fromLatin1(query.value(column).toByteArray().toBase64()));
            lines.append(line.join(u' '));
        }
    }
    lines.sort();
    return lines;
}

void TestEstateMove::bringsEverythingAcross_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("from a file to a server") << int(Engine::Sqlite) << int(Engine::PostgreSql);
    QTest::newRow("from a server to a file") << int(Engine::PostgreSql) << int(Engine::Sqlite);
    QTest::newRow("from a server to a server") << int(Engine::PostgreSql) << int(Engine::PostgreSql);
}

void TestEstateMove::bringsEverythingAcross()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const DatabaseLocation source = at(Engine(from), u"source %1%2.db"_s.arg(from).arg(to));
    const DatabaseLocation target = at(Engine(to), u"target %1%2.db"_s.arg(from).arg(to));
    writeDemo(source);
    const QStringList before = contentOf(source);
    QVERIFY(before.size() > 1'000);
    qint64 told = 0;
    qint64 toldOf = 0;

    const auto end = EstateMove::run(source, target, [&](qint64 done, qint64 total) {
        told = done;
        toldOf = total;
    });

    QVERIFY2(end, end ? "" : qPrintable(end.error().detail));
    QCOMPARE(told, before.size());
    QCOMPARE(toldOf, before.size());
    QCOMPARE(contentOf(target), before);
    QCOMPARE(contentOf(source), before);

    // Work goes on there: new rows get ids of their own, and the chain its next entry.
    DatabaseThread thread;
    QVERIFY(test::resultOf(thread.open(target, OpenMode::OpenExisting)));
    const auto appended = test::resultOf(thread.run([this](Database &database) -> Result<AuditVerification> {
        Result<Transaction> transaction = Transaction::begin(database, Transaction::Kind::Write);
        if (!transaction)
            return transaction.error();
        TokenRecord token;
        token.owner = AccountId(1);
        token.name = u"after"_s;
        token.createdAt = m_clock.now();
        AuditLeaf leaf;
        leaf.at = m_clock.now();
        leaf.action = QString::fromUtf16(auditaction::signedIn);
        const auto inserted = TokenStore(database).insert(transaction.value(), token);
        const auto logged = AuditLog(database).append(transaction.value(), leaf);
        if (!inserted || !logged)
            return inserted ? logged.error() : inserted.error();
        if (const Result<void> done = transaction.value().commit(); !done)
            return done.error();
        return AuditLog(database).verify();
    }));
    QVERIFY2(appended, appended ? "" : qPrintable(appended.error().detail));
    QCOMPARE(appended->leaves, end->length + 1);
    QVERIFY(!appended->firstBroken);
}

void TestEstateMove::knowsEveryColumn_data()
{
    QTest::addColumn<int>("engine");
    QTest::newRow("of a file") << int(Engine::Sqlite);
    QTest::newRow("of a server") << int(Engine::PostgreSql);
}

/// Who adds a table or a column has to add it to resources/sql/common/copy, too.
void TestEstateMove::knowsEveryColumn()
{
    QFETCH(int, engine);
    const DatabaseLocation location = at(Engine(engine), u"columns %1.db"_s.arg(engine));
    const auto database = Database::open(location, OpenMode::CreateIfMissing);
    QVERIFY(database);
    QSet<QString> inSchema;
    for (const QString &table : database.value()->connection().tables(QSql::Tables)) {
        if (table == "schema_version"_L1 || table.startsWith("sqlite_"_L1))
            continue;
        const QSqlRecord record = database.value()->connection().record(table);
        for (int column = 0; column < record.count(); ++column)
            inSchema.insert(table + u'.' + record.fieldName(column));
    }
    QSet<QString> copied;
    for (const QString &table : tables()) {
        const auto sql = sqlText(Engine(engine), u"copy/write/"_s + table);
        QVERIFY(sql);
        for (const QString &placeholder : sql->placeholders)
            copied.insert(table + u'.' + placeholder.mid(1));
    }
    inSchema.remove(u"account.has_password"_s); // the server works it out
    QCOMPARE(copied - inSchema, QSet<QString>());
    QCOMPARE(inSchema - copied, QSet<QString>());
    const auto extents = sqlText(Engine(engine), u"copy/extents"_s);
    for (const QString &table : tables())
        QVERIFY2(extents->text.contains(u"'%1'"_s.arg(table)), qPrintable(table));
}

void TestEstateMove::refusesATamperedSource_data()
{
    bringsEverythingAcross_data();
}

void TestEstateMove::refusesATamperedSource()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const DatabaseLocation source = at(Engine(from), u"tampered %1%2.db"_s.arg(from).arg(to));
    const DatabaseLocation target = at(Engine(to), u"clean %1%2.db"_s.arg(from).arg(to));
    writeDemo(source);
    run(source, u"UPDATE audit_leaf SET details = '{}' WHERE sequence = 7"_s);

    const auto refused = EstateMove::run(source, target, [](qint64, qint64) {});

    QCOMPARE(refused.error().code, ErrorCode::Damaged);
    QCOMPARE(refused.error().subject, source.display());
    QVERIFY(Wording::sentence(refused.error()).contains("entry 7"_L1));
    if (Engine(to) == Engine::Sqlite)
        QVERIFY(!QFile::exists(target.path));
    else
        QCOMPARE(rows(target), 0);
}

void TestEstateMove::refusesATargetThatHoldsAnything_data()
{
    bringsEverythingAcross_data();
}

void TestEstateMove::refusesATargetThatHoldsAnything()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const DatabaseLocation source = at(Engine(from), u"full source %1%2.db"_s.arg(from).arg(to));
    const DatabaseLocation target = at(Engine(to), u"full target %1%2.db"_s.arg(from).arg(to));
    writeDemo(source);
    QVERIFY(Database::open(target, OpenMode::CreateIfMissing));
    run(target, u"INSERT INTO enterprise (name, created_at) VALUES ('Acme', 1)"_s);

    const auto refused = EstateMove::run(source, target, [](qint64, qint64) {});

    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(rows(target), 1);
}

void TestEstateMove::leavesNothingBehindWhereItFails()
{
    // Text that PostgreSQL cannot hold, in one of the last tables.
    const DatabaseLocation source = at(Engine::Sqlite, u"odd.db"_s);
    const DatabaseLocation target = at(Engine::PostgreSql, u"odd target"_s);
    writeDemo(source);
    run(source, u"UPDATE notice SET reason = 'a' || char(0) || 'b' WHERE id = (SELECT max(id) FROM notice)"_s);

    const auto failed = EstateMove::run(source, target, [](qint64, qint64) {});

    QCOMPARE(failed.error().code, ErrorCode::Invalid);
    QVERIFY2(failed.error().detail.contains("U+0000"_L1), qPrintable(failed.error().detail));
    QCOMPARE(rows(target), 0);

    run(source, u"UPDATE notice SET reason = ''"_s);
    QVERIFY(EstateMove::run(source, target, [](qint64, qint64) {}));
}

PATWARDEN_TEST_MAIN(TestEstateMove)
#include "tst_estatemove.moc"
