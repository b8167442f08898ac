// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryplans.h"
#include "testcase.h"
#include "testdatabase.h"

#include "storage/database.h"

#include <QDirIterator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

/// No statement reads a large table from end to end, but for the few that have to: so a page costs the same with a
/// million requests as with forty. Looks at every statement file, not at those that a test happens to run.
class TestQueryPlans : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsNoLargeTableFromEndToEnd_data();
    void readsNoLargeTableFromEndToEnd();
    void knowsTheOnesThatDo_data();
    void knowsTheOnesThatDo();
    void seesAScan();

private:
    [[nodiscard]] QStringList largeTablesScanned(const SqlText &statement);

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

namespace {

const QSet<QString> largeTables{u"request"_s,          u"pending"_s, u"token"_s,      u"token_repository"_s,
                                u"token_permission"_s, u"access"_s,  u"notice"_s,     u"audit_leaf"_s,
                                u"decision"_s,         u"change"_s,  u"repository"_s, u"account"_s,
                                u"membership"_s};

struct Exception {
    const char *file;
    const char *why;
};
/// Walks over everything that are meant.
constexpr Exception walksOverEverything[]{
    {"common/copy/extents", "a move to another engine counts every row once"},
    {"common/account/demo_accounts", "the accounts that a demo switches to; a real estate has passwords"},
    {"common/exchange/accounts", "an export writes every account"},
    {"common/exchange/mail_preferences", "an export writes what everybody wants by mail"},
    {"common/exchange/line_count", "the progress of an export counts every line once"},
    {"common/exchange/memberships", "an export writes every membership"},
    {"common/exchange/repositories", "an export writes every repository"},
    {"common/exchange/request_ids", "an export writes every request"},
    {"common/exchange/token_ids", "an export writes every token"},
    {"postgresql/membership/count_of_enterprise", "a text is looked for in everybody of the enterprise"},
    {"postgresql/membership/members_of_enterprise", "the same"},
};

/// Of every statement of this engine that reads or changes rows: the name below :/sql, without ".sql".
QStringList statementNames()
{
    static const QSet<QString> other{u"migrations"_s,  u"open"_s,   u"identity"_s,
                                     u"transaction"_s, u"backup"_s, u"people"_s};
    const QString statistics = u"postgresql/copy/statistics"_s; // ANALYZE, which takes samples
    QStringList names;
    for (const QString &folder : {u":/sql/common"_s, sqlFolder(test::testedEngine())}) {
        QDirIterator files(folder, {u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next().sliced(u":/sql/"_s.size()).chopped(u".sql"_s.size());
            const QString statement = name.section(u'/', 1);
            const Result<SqlText> inUse = sqlText(test::testedEngine(), statement);
            if (!other.contains(name.section(u'/', 1, 1)) && name != statistics && inUse
                && inUse->file.contains(name))
                names.append(name);
        }
    }
    std::ranges::sort(names);
    return names;
}

SqlText statementNamed(const QString &name)
{
    const Result<SqlText> sql = sqlTextOf(u":/sql/"_s + name + u".sql"_s);
    return sql ? *sql : SqlText{};
}

bool isException(const QString &name)
{
    return std::ranges::any_of(walksOverEverything, [&](const Exception &exception) {
        return name == QLatin1StringView(exception.file);
    });
}

} // namespace

void TestQueryPlans::initTestCase()
{
    auto database = Database::open(test::locationOf(m_folder.filePath(u"estate.db"_s)), OpenMode::CreateIfMissing);
    QVERIFY(database);
    m_database = std::move(database).value();
}

QStringList TestQueryPlans::largeTablesScanned(const SqlText &statement)
{
    const auto scanned = test::QueryPlans(*m_database).scannedTables(statement);
    if (!scanned)
        return {u"cannot be explained: "_s + scanned.error().detail};
    QStringList large = *scanned;
    large.removeIf([](const QString &table) { return !largeTables.contains(table); });
    return large;
}

void TestQueryPlans::readsNoLargeTableFromEndToEnd_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : statementNames()) {
        if (!isException(name))
            QTest::newRow(qPrintable(name)) << name;
    }
}

void TestQueryPlans::readsNoLargeTableFromEndToEnd()
{
    QFETCH(const QString, name);
    QCOMPARE(largeTablesScanned(statementNamed(name)), QStringList());
}

void TestQueryPlans::knowsTheOnesThatDo_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = statementNames();
    for (const Exception &exception : walksOverEverything) {
        const QString name = QString::fromLatin1(exception.file);
        if (names.contains(name) || name.startsWith("common/"_L1))
            QTest::newRow(exception.file) << name;
    }
}

/// An exception that is none any more is taken off the list; so is one whose file is gone.
void TestQueryPlans::knowsTheOnesThatDo()
{
    QFETCH(const QString, name);
    const SqlText statement = statementNamed(name);
    QVERIFY(!statement.text.isEmpty());
    QVERIFY(!largeTablesScanned(statement).isEmpty());
}

void TestQueryPlans::seesAScan()
{
    QCOMPARE(largeTablesScanned({u"test"_s, u"SELECT r.id FROM request AS r WHERE r.reason = 'x'"_s, {}}),
             QStringList{u"request"_s});
    QCOMPARE(largeTablesScanned({u"test"_s, u"UPDATE notice SET read_at = 1 WHERE actor_id = 3"_s, {}}),
             QStringList{u"notice"_s});
    QCOMPARE(largeTablesScanned({u"test"_s, u"SELECT account_id FROM notice WHERE id = :id"_s, {u":id"_s}}),
             QStringList());
}

} // namespace patwarden

PATWARDEN_TEST_MAIN(patwarden::TestQueryPlans)
#include "tst_queryplans.moc"
