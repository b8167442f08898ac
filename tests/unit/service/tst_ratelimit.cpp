// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "service/ratelimit.h"

#include <QTest>

using namespace patwarden;

/// How many requests a caller may make within an hour.
class TestRateLimit : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void countsWithinAnHourFromTheFirstRequest();
    void countsCallersApart();
    void countsNothingWithoutALimit();
    void forgetsCallersWhoseHourIsOver();
    void keepsItsMemoryBounded();

private:
    const Instant m_start{1'700'000'000'000'000};
};

void TestRateLimit::countsWithinAnHourFromTheFirstRequest()
{
    RateLimit limit;
    const RateLimit::Standing first = limit.take("a", 2, m_start);
    QVERIFY(first.isAllowed);
    QCOMPARE(first.used, 1);
    QCOMPARE(first.remaining(), 1);
    QVERIFY(first.reset == m_start.plusSeconds(3600));
    const RateLimit::Standing last = limit.take("a", 2, m_start.plusSeconds(3599));
    QVERIFY(last.isAllowed);
    QCOMPARE(last.remaining(), 0);
    const RateLimit::Standing refused = limit.take("a", 2, m_start.plusSeconds(3599));
    QVERIFY(!refused.isAllowed);
    QCOMPARE(refused.used, 2);
    QVERIFY(refused.reset == first.reset);
    const RateLimit::Standing anew = limit.take("a", 2, m_start.plusSeconds(3600));
    QVERIFY(anew.isAllowed);
    QCOMPARE(anew.used, 1);
    QVERIFY(anew.reset == m_start.plusSeconds(7200));
}

void TestRateLimit::countsCallersApart()
{
    RateLimit limit;
    QVERIFY(limit.take("a", 1, m_start).isAllowed);
    QVERIFY(!limit.take("a", 1, m_start).isAllowed);
    QVERIFY(limit.take("b", 1, m_start).isAllowed);
}

void TestRateLimit::countsNothingWithoutALimit()
{
    RateLimit limit;
    for (int i = 0; i < 3; ++i)
        QVERIFY(limit.take("a", 0, m_start).isAllowed);
    QCOMPARE(limit.take("a", 0, m_start).limit, 0);
    QCOMPARE(limit.callerCount(), 0);
}

void TestRateLimit::forgetsCallersWhoseHourIsOver()
{
    RateLimit limit;
    static_cast<void>(limit.take("a", 10, m_start));
    static_cast<void>(limit.take("b", 10, m_start.plusSeconds(1800)));
    QCOMPARE(limit.callerCount(), 2);
    static_cast<void>(limit.take("b", 10, m_start.plusSeconds(3700)));
    QCOMPARE(limit.callerCount(), 1);
}

void TestRateLimit::keepsItsMemoryBounded()
{
    RateLimit limit;
    for (int i = 0; i < 250'000; ++i)
        static_cast<void>(limit.take(QByteArray::number(i), 10, m_start));
    QVERIFY(limit.callerCount() <= 100'000);
}

PATWARDEN_TEST_MAIN(TestRateLimit)
#include "tst_ratelimit.moc"
