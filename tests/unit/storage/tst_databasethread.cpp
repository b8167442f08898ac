// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Handing work to the thread that owns the connection.
class TestDatabaseThread : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void runsJobsInOrderOnOneThread();
    void answersWithAnErrorWhereNothingIsOpen();
    void letsOtherJobsInBetweenSteps();
    void stopsACancelledJob();
    void dropsWhatWaitsWhenItGoes();
};

void TestDatabaseThread::runsJobsInOrderOnOneThread()
{
    DatabaseThread thread;
    QVERIFY(
        test::resultOf(thread.open(test::estateLocation(temporaryPath(u"t.db"_s)), OpenMode::CreateIfMissing)));
    QList<int> order;
    QSet<QThread *> threads;
    QList<QFuture<Result<int>>> futures;
    for (int i = 0; i < 20; ++i) {
        futures.append(thread.run([&, i](Database &) -> Result<int> {
            order.append(i);
            threads.insert(QThread::currentThread());
            return i;
        }));
    }
    for (int i = 0; i < 20; ++i)
        QCOMPARE(test::resultOf(futures.at(i)).value(), i);
    QCOMPARE(order.size(), 20);
    QVERIFY(std::ranges::is_sorted(order));
    QCOMPARE(threads.size(), 1);
    QVERIFY(!threads.contains(QThread::currentThread()));
}

void TestDatabaseThread::answersWithAnErrorWhereNothingIsOpen()
{
    DatabaseThread thread;
    QCOMPARE(test::resultOf(thread.open(test::locationOf(temporaryPath(u"no.db"_s)), OpenMode::OpenExisting))
                 .error()
                 .code,
             ErrorCode::NotFound);
    QCOMPARE(test::resultOf(thread.run([](Database &) -> Result<int> { return 1; })).error().code,
             ErrorCode::CannotOpen);
}

void TestDatabaseThread::letsOtherJobsInBetweenSteps()
{
    DatabaseThread thread;
    QVERIFY(
        test::resultOf(thread.open(test::estateLocation(temporaryPath(u"s.db"_s)), OpenMode::CreateIfMissing)));
    int steps = 0;
    int stepsWhenRead = -1;
    auto longJob = thread.runInSteps<int>([&](Database &, QPromise<Result<int>> &promise) {
        if (++steps < 1000)
            return true;
        promise.addResult(Result<int>(steps));
        return false;
    });
    auto read = thread.run([&](Database &) -> Result<int> {
        stepsWhenRead = steps;
        return 0;
    });
    QVERIFY(test::resultOf(read));
    QCOMPARE(test::resultOf(longJob).value(), 1000);
    QVERIFY(stepsWhenRead < 1000);
}

void TestDatabaseThread::stopsACancelledJob()
{
    DatabaseThread thread;
    QVERIFY(
        test::resultOf(thread.open(test::estateLocation(temporaryPath(u"c.db"_s)), OpenMode::CreateIfMissing)));
    auto endless = thread.runInSteps<int>([](Database &, QPromise<Result<int>> &) { return true; });
    endless.cancel();
    QTRY_VERIFY(endless.isFinished());
    QVERIFY(test::resultOf(thread.run([](Database &) -> Result<int> { return 1; })));
}

void TestDatabaseThread::dropsWhatWaitsWhenItGoes()
{
    QFuture<Result<int>> endless;
    {
        DatabaseThread thread;
        QVERIFY(test::resultOf(
            thread.open(test::estateLocation(temporaryPath(u"d.db"_s)), OpenMode::CreateIfMissing)));
        endless = thread.runInSteps<int>([](Database &, QPromise<Result<int>> &) { return true; });
    }
    QTRY_VERIFY(endless.isFinished());
    QCOMPARE(endless.resultCount(), 0);
}

PATWARDEN_TEST_MAIN(TestDatabaseThread)
#include "tst_databasethread.moc"
