// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "models/auditlogmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The rows of the audit log: blocks at the end, news at the top.
class TestAuditLogModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void growsAtTheEndWhenTheViewWantsMore();
    void takesNewsOnTop();
    void beginsAnewWhereTheBlockDoesNotJoin();
    void asksNoMoreWhereReadingFailed();
    void readsOut();

private:
    /// From \p newest down to \p oldest.
    static AuditPage block(qint64 newest, qint64 oldest, bool more)
    {
        AuditPage page;
        for (qint64 sequence = newest; sequence >= oldest; --sequence) {
            AuditRow row;
            row.leaf.sequence = sequence;
            row.leaf.action = QString::fromUtf16(auditaction::requestDenied);
            row.actor = u"alice"_s;
            row.organization = u"octo-org"_s;
            row.tokenName = u"deploy-bot"_s;
            page.rows.append(row);
        }
        page.more = more;
        page.length = newest;
        return page;
    }
};

void TestAuditLogModel::growsAtTheEndWhenTheViewWantsMore()
{
    AuditLogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy wanted(&model, &AuditLogModel::moreWanted);
    QVERIFY(!model.canFetchMore({}));
    model.takeNewest(block(100, 51, true));
    QCOMPARE(model.rowCount(), 50);
    QVERIFY(model.canFetchMore({}));
    wanted.clear(); // the tester asks too
    model.olderFailed();
    model.clear();
    model.takeNewest(block(100, 51, true));
    wanted.clear();
    model.fetchMore({});
    model.fetchMore({}); // once is enough
    QVERIFY(wanted.size() <= 1);
    QVERIFY(!model.canFetchMore({}));
    QPersistentModelIndex first(model.index(0, 0));
    model.takeOlder(block(50, 1, false));
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(first.row(), 0);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.oldest(), 1);
}

void TestAuditLogModel::takesNewsOnTop()
{
    AuditLogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.takeNewest(block(100, 1, false));
    const QPersistentModelIndex kept(model.index(3, 0));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.takeNewest(block(105, 6, true));
    QCOMPARE(model.rowCount(), 105);
    QCOMPARE(kept.row(), 8);
    QVERIFY(!model.hasMore()); // the end was read already
    model.takeNewest(block(105, 6, true));
    QCOMPARE(model.rowCount(), 105);
    QCOMPARE(resets.size(), 0);
}

void TestAuditLogModel::beginsAnewWhereTheBlockDoesNotJoin()
{
    AuditLogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.takeNewest(block(100, 1, false));
    model.takeNewest(block(900, 801, true));
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(model.recordAt(0).leaf.sequence, 900);
    QVERIFY(model.hasMore());
    model.takeNewest({});
    QCOMPARE(model.rowCount(), 0);
}

void TestAuditLogModel::asksNoMoreWhereReadingFailed()
{
    AuditLogModel model;
    model.takeNewest(block(100, 51, true));
    model.fetchMore({});
    model.olderFailed();
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.rowCount(), 50);
}

void TestAuditLogModel::readsOut()
{
    AuditLogModel model;
    model.takeNewest(block(2, 1, false));
    const auto cell = [&](int column, int role = Qt::DisplayRole) {
        return model.index(0, column).data(role).toString();
    };
    QCOMPARE(cell(AuditLogModel::Sentence), u"alice denied deploy-bot in octo-org"_s);
    QCOMPARE(cell(AuditLogModel::Event), u"personal_access_token.request_denied"_s);
    QCOMPARE(cell(AuditLogModel::Actor, Qt::AccessibleTextRole), u"Actor: alice"_s);
    QCOMPARE(cell(AuditLogModel::Organization), u"octo-org"_s);
    QCOMPARE(cell(AuditLogModel::Token), u"deploy-bot"_s);
    for (int column = 0; column < AuditLogModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

PATWARDEN_TEST_MAIN(TestAuditLogModel)
#include "tst_auditlogmodel.moc"
