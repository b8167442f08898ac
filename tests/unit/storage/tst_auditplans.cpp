// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include <QSqlQuery>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// How SQLite goes about the statements that read the log.
class TestAuditPlans : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksEveryStatementOfAnIndex_data();
    void asksEveryStatementOfAnIndex();

private:
    std::unique_ptr<Database> m_database;

    QString plan(const QString &statement);
};

void TestAuditPlans::initTestCase()
{
    auto database = Database::open({temporaryPath(u"plans.db"_s)}, OpenMode::CreateIfMissing);
    QVERIFY(database);
    m_database = std::move(database).value();
}

QString TestAuditPlans::plan(const QString &statement)
{
    const auto sql = sqlText(Engine::Sqlite, u"audit/"_s + statement);
    if (!sql)
        return {};
    QSqlQuery query(m_database->connection());
    if (!query.prepare(u"EXPLAIN QUERY PLAN "_s + sql->text) || !query.exec())
        return {};
    QStringList lines;
    while (query.next())
        lines.append(query.value(3).toString());
    return lines.join(u'\n');
}

void TestAuditPlans::asksEveryStatementOfAnIndex_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("rows_by_sequence") << u"SEARCH l USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"_s;
    QTest::newRow("rows_by_actor")
        << u"SEARCH l USING INDEX audit_by_actor (actor_id=? AND sequence>? AND sequence<?)"_s;
    QTest::newRow("rows_by_action")
        << u"SEARCH l USING INDEX audit_by_action (action=? AND sequence>? AND sequence<?)"_s;
    QTest::newRow("rows_by_organization")
        << u"SEARCH l USING INDEX audit_by_organization (organization_id=? AND sequence>? AND sequence<?)"_s;
    QTest::newRow("rows_by_token")
        << u"SEARCH l USING INDEX audit_by_token (token_id=? AND sequence>? AND sequence<?)"_s;
    QTest::newRow("count_by_actor")
        << u"USING COVERING INDEX audit_by_actor (actor_id=? AND sequence>? AND sequence<?)"_s;
    QTest::newRow("count_by_action")
        << u"USING COVERING INDEX audit_by_action (action=? AND sequence>? AND sequence<?)"_s;
    QTest::newRow("count_by_organization")
        << u"USING COVERING INDEX audit_by_organization (organization_id=? AND sequence>? AND sequence<?)"_s;
    QTest::newRow("count_by_token")
        << u"USING COVERING INDEX audit_by_token (token_id=? AND sequence>? AND sequence<?)"_s;
    QTest::newRow("first_since") << u"SEARCH audit_leaf USING COVERING INDEX audit_by_time (at>?)"_s;
    QTest::newRow("part") << u"SEARCH audit_leaf USING INTEGER PRIMARY KEY (rowid>?)"_s;
    QTest::newRow("actions") << u"SEARCH audit_leaf USING COVERING INDEX audit_by_action (action>?)"_s;
    QTest::newRow("actors") << u"SEARCH audit_leaf USING COVERING INDEX audit_by_actor (actor_id>?)"_s;
    QTest::newRow("organization_actors")
        << u"SEARCH audit_leaf USING INDEX audit_by_organization (organization_id=?)"_s;
    QTest::newRow("organization_apps")
        << u"SEARCH audit_leaf USING INDEX audit_by_organization (organization_id=?)"_s;
    QTest::newRow("tokens_named") << u"SEARCH l USING INDEX audit_by_token (token_id=?)"_s;
}

void TestAuditPlans::asksEveryStatementOfAnIndex()
{
    QFETCH(QString, expected);
    const QString found = plan(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(found.contains(expected), qPrintable(found));
    QVERIFY2(!found.contains(u"SCAN l"_s) && !found.contains(u"SCAN audit_leaf\n"_s), qPrintable(found));
    QVERIFY2(!found.contains(u"TEMP B-TREE FOR ORDER BY"_s) || found.contains(u"occurring"_s)
                 || found.contains(u"newest"_s),
             qPrintable(found));
}

PATWARDEN_TEST_MAIN(TestAuditPlans)
#include "tst_auditplans.moc"
