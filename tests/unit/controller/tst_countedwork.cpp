// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include "controller/controllers.h"

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// What a page costs, counted instead of timed: statements and rows, which do not grow with the queue.
class TestCountedWork : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTheFirstPage_data();
    void readsTheFirstPage();
    void mergesAFewQueues();
    void walksManyQueuesByTime();
    void readsABlockOfRowsWithOneStatement();
    void readsOneRequest();

private:
    static constexpr int page = 100;

    [[nodiscard]] DatabaseWork work()
    {
        return test::resultOf(m_thread.run([](Database &database) { return Result(database.work()); })).value();
    }
    /// What \p read costs beyond the frame of every read: a transaction that begins and
    /// ends, and the account.
    template <typename T>
    [[nodiscard]] DatabaseWork costOf(QFuture<Result<T>> (*read)(TestCountedWork &))
    {
        (void)test::resultOf(read(*this)); // statements are prepared once
        const DatabaseWork before = work();
        if (!test::resultOf(read(*this)))
            return {};
        return work() - before - frame;
    }
    static constexpr DatabaseWork frame{3, 1};

    test::ManualClock m_clock;
    DatabaseThread m_thread;
    Controllers m_controllers{m_thread, m_clock};
    OrganizationId m_small, m_large, m_larger;
    Session m_owner; ///< of all three
    Session m_other; ///< of the small one and the large one
    QList<RequestId> m_requests; ///< of the large one
};

void TestCountedWork::initTestCase()
{
    const QString path = temporaryPath(u"work.db"_s);
    test::EstateBuilder estate(path, m_clock);
    estate.addEnterprise();
    m_small = estate.addOrganization(u"small"_s);
    m_large = estate.addOrganization(u"large"_s);
    m_larger = estate.addOrganization(u"larger"_s);
    m_owner = test::EstateBuilder::sessionOf(estate.addAccount(u"olga"_s));
    m_other = test::EstateBuilder::sessionOf(estate.addAccount(u"otto"_s));
    const AccountId member = estate.addAccount(u"ann"_s);
    for (const OrganizationId organization : {m_small, m_large, m_larger}) {
        estate.join(m_owner.account, organization, Role::Owner);
        estate.join(member, organization, Role::Member);
        for (int i = 0; i < 30; ++i)
            estate.addRepository(organization, u"repository-%1"_s.arg(i));
    }
    estate.join(m_other.account, m_small, Role::Owner);
    estate.join(m_other.account, m_large, Role::Owner);
    estate.addRequests(m_small, member, page);
    m_requests = estate.addRequests(m_large, member, 1'000);
    estate.addRequests(m_larger, member, 3'000);
    QVERIFY(test::resultOf(m_thread.open({path}, OpenMode::OpenExisting)));
}

void TestCountedWork::readsTheFirstPage_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("a hundred wait") << 0;
    QTest::newRow("a thousand wait") << 1;
    QTest::newRow("three thousand wait") << 2;
}

void TestCountedWork::readsTheFirstPage()
{
    QFETCH(int, size);
    const OrganizationId organization = QList{m_small, m_large, m_larger}.at(size);
    const auto read = [&] { return test::resultOf(m_controllers.requests.queue(m_owner, organization, page)); };
    QVERIFY(read());
    const DatabaseWork before = work();
    QCOMPARE(read()->newest.size(), page);
    const DatabaseWork cost = work() - before - frame;
    QCOMPARE(cost.statements, 7); // the role, the organization, the policies (4), the page
    QCOMPARE(cost.rows, page + 1 + 1 + 2); // of policies: the enterprise and this organization
}

void TestCountedWork::mergesAFewQueues()
{
    const DatabaseWork cost = costOf<RequestQueue>(
        [](TestCountedWork &self) { return self.m_controllers.requests.queue(self.m_other, {}, page); });
    QCOMPARE(cost.statements, 6); // what is owned, the policies (3), a page of each of two
    QCOMPARE(cost.rows, 2 * page + 2 + 4);
}

void TestCountedWork::walksManyQueuesByTime()
{
    const auto read = [this] { return test::resultOf(m_controllers.requests.queue(m_owner, {}, 1'000)); };
    QVERIFY(read());
    const DatabaseWork before = work();
    QCOMPARE(read()->newest.size(), 1'000);
    const DatabaseWork cost = work() - before - frame;
    QCOMPARE(cost.statements, 5); // what is owned, the policies (3), one page of all
    QCOMPARE(cost.rows, 1'000 + 3 + 4);
}

void TestCountedWork::readsABlockOfRowsWithOneStatement()
{
    const DatabaseWork cost = costOf<QList<RequestRow>>([](TestCountedWork &self) {
        return self.m_controllers.requests.rows(self.m_owner, self.m_large, self.m_requests.mid(400, page));
    });
    QCOMPARE(cost.statements, 3); // the role, the organization, the rows
    QCOMPARE(cost.rows, page + 2);
}

void TestCountedWork::readsOneRequest()
{
    const DatabaseWork cost = costOf<RequestDetails>([](TestCountedWork &self) {
        return self.m_controllers.requests.details(self.m_owner, self.m_large, self.m_requests.at(500));
    });
    QVERIFY(cost.statements > 0);
    QVERIFY2(cost.statements <= 14, qPrintable(QString::number(cost.statements)));
    QVERIFY2(cost.rows <= 12, qPrintable(QString::number(cost.rows))); // whatever the organization has
}

PATWARDEN_TEST_MAIN(TestCountedWork)
#include "tst_countedwork.moc"
