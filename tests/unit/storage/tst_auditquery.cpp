// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkaudit.h"
#include "estate.h"
#include "testcase.h"

#include "storage/auditlog.h"
#include "storage/auditquery.h"

#include <QSqlQuery>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Reading a log of a million entries through a filter.
class TestAuditQuery : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatPasses_data();
    void findsWhatPasses();
    void looksOnlyAtWhatTheRarestFinds();
    void takesARangeOfTimeAsARangeOfSequences();
    void readsALongListInPieces();
    void looksUpTheNamesOfActions();
    void walksTheChainOfAMillion();

private:
    static constexpr qint64 total = 1'000'000;
    std::unique_ptr<Database> m_database;

    /// As the controller does: piece after piece.
    QList<qint64> newest(const AuditFilter &filter, int limit, int *pieces = nullptr);
};

void TestAuditQuery::initTestCase()
{
    auto database =
        Database::open(test::estateLocation(temporaryPath(u"million.db"_s)), OpenMode::CreateIfMissing);
    QVERIFY(database);
    m_database = std::move(database).value();
    test::fillAudit(*m_database, total);
}

QList<qint64> TestAuditQuery::newest(const AuditFilter &filter, int limit, int *pieces)
{
    const auto query = AuditQuery::prepare(*m_database, filter);
    if (!query)
        return {-1};
    QList<qint64> found;
    qint64 before = query->end();
    for (int count = 1; before > query->first() && found.size() < limit; ++count) {
        const auto from = query->pieceBefore(*m_database, before, 5'000);
        const auto rows = from ? query->rows(*m_database, *from, before, limit - int(found.size()))
                               : Result<QList<AuditRow>>(from.error());
        if (!rows || *from >= before)
            return {-2};
        for (const AuditRow &row : *rows)
            found.append(row.leaf.sequence);
        before = *from;
        if (pieces)
            *pieces = count;
    }
    return found;
}

void TestAuditQuery::findsWhatPasses_data()
{
    const QString denied = QString::fromUtf16(auditaction::requestDenied);
    QTest::addColumn<QList<qint64>>("actors");
    QTest::addColumn<QStringList>("actions");
    QTest::addColumn<QList<qint64>>("organizations");
    QTest::addColumn<QList<qint64>>("tokens");
    using Ids = QList<qint64>;
    QTest::newRow("everything") << Ids{} << QStringList{} << Ids{} << Ids{};
    QTest::newRow("one actor") << Ids{3} << QStringList{} << Ids{} << Ids{};
    QTest::newRow("the one who did one thing") << Ids{99} << QStringList{} << Ids{} << Ids{};
    QTest::newRow("two actors") << Ids{3, 99} << QStringList{} << Ids{} << Ids{};
    QTest::newRow("an action") << Ids{} << QStringList{denied} << Ids{} << Ids{};
    QTest::newRow("actions that begin so") << Ids{} << QStringList{u"patwarden."_s} << Ids{} << Ids{};
    QTest::newRow("all of it, with a star") << Ids{} << QStringList{u"*"_s} << Ids{2} << Ids{};
    QTest::newRow("an organization") << Ids{} << QStringList{} << Ids{2} << Ids{};
    QTest::newRow("three tokens") << Ids{} << QStringList{} << Ids{} << Ids{7, 8, 900};
    QTest::newRow("all at once") << Ids{1, 2, 3} << QStringList{denied} << Ids{1, 3} << Ids{3, 13, 23, 33};
    QTest::newRow("nothing at all") << Ids{99} << QStringList{denied} << Ids{2} << Ids{};
    QTest::newRow("no such action") << Ids{} << QStringList{u"team."_s} << Ids{} << Ids{};
    QTest::newRow("nobody, by itself") << Ids{0} << QStringList{} << Ids{} << Ids{};
}

void TestAuditQuery::findsWhatPasses()
{
    QFETCH(QList<qint64>, actors);
    QFETCH(QStringList, actions);
    QFETCH(QList<qint64>, organizations);
    QFETCH(QList<qint64>, tokens);
    AuditFilter filter;
    for (const qint64 id : actors)
        filter.actors.append(AccountId(id));
    for (const qint64 id : organizations)
        filter.organizations.append(OrganizationId(id));
    for (const qint64 id : tokens)
        filter.tokens.append(TokenId(id));
    filter.actions = actions;

    // The plain way, over everything.
    QList<qint64> expected;
    for (qint64 sequence = total; sequence > 0 && expected.size() < 120; --sequence) {
        const AuditLeaf leaf = test::patternLeaf(sequence);
        const auto begins = [&](const QString &wanted) {
            return wanted == leaf.action || wanted == "*"_L1
                || (wanted.endsWith(u'.') && leaf.action.startsWith(wanted));
        };
        if ((actors.isEmpty() || actors.contains(leaf.actor.value()))
            && (organizations.isEmpty() || organizations.contains(leaf.organization.value()))
            && (tokens.isEmpty() || tokens.contains(leaf.token.value()))
            && (actions.isEmpty() || std::ranges::any_of(actions, begins)))
            expected.append(sequence);
    }

    QCOMPARE(newest(filter, 120), expected);
}

void TestAuditQuery::looksOnlyAtWhatTheRarestFinds()
{
    int pieces = 0;
    // Actor 1 has 142,857 entries, the other one a single one: together they pass nothing.
    AuditFilter filter{.actors = {AccountId(99)}, .organizations = {OrganizationId(2)}};
    QCOMPARE(newest(filter, 100, &pieces), QList<qint64>());
    QCOMPARE(pieces, 1);
    // 142,857 entries have to be looked at, 5,000 at a time.
    filter = {.actors = {AccountId(1)},
              .actions = {u"patwarden.member_added"_s},
              .organizations = {OrganizationId(1)},
              .tokens = {},
              .from = {},
              .until = {}};
    const QList<qint64> found = newest(filter, 1'000'000, &pieces);
    QCOMPARE(found.size(), 9'524); // every 105th
    QVERIFY2(pieces > 20 && pieces < 50, qPrintable(QString::number(pieces)));
}

void TestAuditQuery::takesARangeOfTimeAsARangeOfSequences()
{
    AuditFilter filter;
    filter.from = test::patternLeaf(500'000).at;
    filter.until = test::patternLeaf(500'003).at;
    const auto query = AuditQuery::prepare(*m_database, filter);
    QVERIFY(query);
    QCOMPARE(query->first(), 500'000);
    QCOMPARE(query->end(), 500'003);
    QCOMPARE(query->length(), total);
    QCOMPARE(newest(filter, 100), (QList<qint64>{500'002, 500'001, 500'000}));

    filter.from = test::patternLeaf(total).at.plusDays(1); // the future
    filter.until.reset();
    QCOMPARE(newest(filter, 100), QList<qint64>());
    filter.from.reset();
    filter.until = test::patternLeaf(1).at; // before it began
    QCOMPARE(newest(filter, 100), QList<qint64>());
}

void TestAuditQuery::readsALongListInPieces()
{
    AuditFilter filter;
    for (qint64 id = 1; id <= 200; ++id)
        filter.tokens.append(TokenId(id));
    const QList<qint64> found = newest(filter, 3'000);
    QCOMPARE(found.size(), 3'000);
    QVERIFY(std::ranges::is_sorted(found, std::ranges::greater()));
    QCOMPARE(std::ranges::adjacent_find(found), found.cend());
    QCOMPARE(found.last(), 985'001); // 1,000,000, fourteen times 200, and 199
}

void TestAuditQuery::looksUpTheNamesOfActions()
{
    const auto actions = AuditQuery::actions(*m_database);
    QVERIFY(actions);
    QCOMPARE(*actions,
             (QStringList{u"patwarden.member_added"_s, u"patwarden.signed_in"_s,
                          u"personal_access_token.access_granted"_s, u"personal_access_token.request_created"_s,
                          u"personal_access_token.request_denied"_s}));
}

void TestAuditQuery::walksTheChainOfAMillion()
{
    // Of the whole only the last part, so that the test stays short; tst_auditlog walks all of a smaller one.
    AuditWalk walk;
    walk.verification.leaves = total - 20'000;
    {
        QSqlQuery query(m_database->connection());
        QVERIFY(query.exec(u"SELECT hash FROM audit_leaf WHERE sequence = 980000"_s) && query.next());
        walk.verification.head = query.value(0).toByteArray();
    }
    AuditLog log(*m_database);
    while (!walk.atEnd)
        QVERIFY(log.walk(walk, std::nullopt, 5'000));
    QVERIFY(!walk.verification.firstBroken);
    QCOMPARE(walk.verification.leaves, total);
}

PATWARDEN_TEST_MAIN(TestAuditQuery)
#include "tst_auditquery.moc"
