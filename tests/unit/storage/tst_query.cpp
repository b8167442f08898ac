// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include <QDirIterator>
#include <QSqlError>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The statements and the wrapper that runs them.
class TestQuery : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void preparesEveryStatement_data();
    void preparesEveryStatement();
    void refusesAnUnboundPlaceholder();
    void refusesAnUnknownPlaceholder();
    void refusesAnUnknownStatement();
    void keepsNullAndEmptyApart();
    void forgetsOldBindingsErrors();

private:
    std::unique_ptr<Database> m_database; ///< for what leaves nothing behind

    Result<std::unique_ptr<Database>> open()
    {
        return Database::open(test::estateLocation(temporaryPath(u"q.db"_s)), OpenMode::CreateIfMissing);
    }
};

void TestQuery::initTestCase()
{
    auto database = open();
    QVERIFY(database);
    m_database = std::move(database).value();
}

/// tst_databaseroles runs these: they do something to the server's roles.
static bool needsNamedRole(const QString &name)
{
    static const QStringList statements{u"people/create_role"_s, u"people/create_group"_s,
                                        u"people/grant_rights"_s, u"people/admit"_s, u"people/expel"_s};
    return statements.contains(name);
}

void TestQuery::preparesEveryStatement_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &folder : {u":/sql/common"_s, sqlFolder(test::testedEngine())}) {
        QDirIterator files(folder, {u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next().mid(folder.size() + 1).chopped(4);
            const bool isOurs = sqlText(test::testedEngine(), name)->file == files.filePath();
            if (isOurs && !name.startsWith("migrations/"_L1) && !needsNamedRole(name))
                QTest::newRow(qPrintable(name)) << name;
        }
    }
}

void TestQuery::preparesEveryStatement()
{
    QFETCH(QString, name);
    const auto sql = sqlText(test::testedEngine(), name);
    QVERIFY(sql);
    QSqlQuery query(m_database->connection());
    // PostgreSQL prepares no BEGIN, COMMIT and COMMENT: these are run, which is as good.
    static const QRegularExpression prepared(u"^(SELECT|INSERT|UPDATE|DELETE|WITH)\\b"_s);
    const bool canPrepare = test::testedEngine() == Engine::Sqlite || prepared.match(sql->text).hasMatch();
    QVERIFY2(canPrepare ? query.prepare(sql->text) : query.exec(sql->text), qPrintable(query.lastError().text()));
    if (!canPrepare)
        m_database->rollBack(); // it may have been BEGIN
}

void TestQuery::refusesAnUnboundPlaceholder()
{
    const auto database = open();
    QVERIFY(database);
    const auto result = database.value()->query(u"account/by_login"_s).exec();
    QCOMPARE(result.error().code, ErrorCode::Internal);
    QVERIFY(result.error().subject.contains("by_login"_L1));
}

void TestQuery::refusesAnUnknownPlaceholder()
{
    const auto database = open();
    QVERIFY(database);
    const auto result =
        database.value()->query(u"account/by_login"_s).bind("login"_L1, u"ann"_s).bind("name"_L1, u"x"_s).exec();
    QCOMPARE(result.error().code, ErrorCode::Internal);
    QVERIFY(result.error().detail.contains(":name"_L1));
}

void TestQuery::refusesAnUnknownStatement()
{
    const auto database = open();
    QVERIFY(database);
    QCOMPARE(database.value()->query(u"account/by_shoe_size"_s).exec().error().code, ErrorCode::Internal);
}

void TestQuery::keepsNullAndEmptyApart()
{
    const test::ManualClock clock;
    test::EstateBuilder estate(temporaryPath(u"null.db"_s), clock);
    const AccountId owner = estate.addAccount(u"ann"_s);
    TokenRecord token;
    token.owner = owner;
    token.name = u""_s;
    const TokenId id = estate.addToken(token);

    QSqlQuery query(estate.database().connection());
    QVERIFY(query.exec(u"SELECT name, expires_at, organization_id FROM token WHERE id = %1"_s.arg(id.value())));
    QVERIFY(query.next());
    QVERIFY(!query.isNull(0));
    QVERIFY(query.isNull(1));
    QVERIFY(query.isNull(2));
}

void TestQuery::forgetsOldBindingsErrors()
{
    const auto database = open();
    QVERIFY(database);
    (void)database.value()->query(u"account/by_login"_s).bind("nonsense"_L1, 1).exec();
    QVERIFY(database.value()->query(u"account/by_login"_s).bind("login"_L1, u"ann"_s).exec());
}

PATWARDEN_TEST_MAIN(TestQuery)
#include "tst_query.moc"
