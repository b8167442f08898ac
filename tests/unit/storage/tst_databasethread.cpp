// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "heldthread.h"
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
    void letsGoOfWhatAJobHeldBeforeItIsOver();
    void stopsACancelledJob();
    void dropsWhatWaitsWhenItGoes();
    void connectsAnew();
    void keepsTheLostConnectionWhereNothingIsThere();
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
    test::HeldThread held(thread);
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
    held.letGo();
    QVERIFY(test::resultOf(read));
    QCOMPARE(test::resultOf(longJob).value(), 1000);
    QVERIFY(stepsWhenRead < 1000);
}

/// Else a file that a job had open would still lie there when somebody hears that it failed.
void TestDatabaseThread::letsGoOfWhatAJobHeldBeforeItIsOver()
{
    DatabaseThread thread;
    QVERIFY(
        test::resultOf(thread.open(test::estateLocation(temporaryPath(u"h.db"_s)), OpenMode::CreateIfMissing)));
    QFuture<Result<int>> job;
    bool wasOver = true;
    test::HeldThread gate(thread);
    {
        const std::shared_ptr<int> held(new int(1), [&](const int *number) {
            wasOver = job.isFinished();
            delete number;
        });
        job = thread.runInSteps<int>([held](Database &, QPromise<Result<int>> &promise) {
            promise.addResult(Result<int>(*held));
            return false;
        });
    }
    gate.letGo();
    QCOMPARE(test::resultOf(job).value(), 1);
    QVERIFY(!wasOver);
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

void TestDatabaseThread::connectsAnew()
{
    const QString path = temporaryPath(u"anew.db"_s);
    DatabaseThread thread;
    QVERIFY(test::resultOf(thread.open({path}, OpenMode::CreateIfMissing)));
    Database *before = nullptr;
    const auto begin = [&](Database &database) -> Result<bool> {
        const auto transaction = Transaction::begin(database, Transaction::Kind::Write);
        return transaction ? Result<bool>(&database == before) : Result<bool>(transaction.error());
    };
    QVERIFY(test::resultOf(thread.run([&](Database &database) -> Result<bool> {
        before = &database;
        return true;
    })));
    // Another file lies there now, as after somebody has put a backup back.
    QVERIFY(Database::open({path + u".other"_s}, OpenMode::CreateIfMissing));
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QVERIFY(QFile::rename(path + suffix, path + u".away"_s + suffix));
    QVERIFY(QFile::rename(path + u".other"_s, path));
    QCOMPARE(test::resultOf(thread.run(begin)).error().code, ErrorCode::ConnectionLost);
    QVERIFY(test::resultOf(thread.reopen()));
    QVERIFY(test::resultOf(thread.run(begin)));
}

void TestDatabaseThread::keepsTheLostConnectionWhereNothingIsThere()
{
    const QString path = temporaryPath(u"lost.db"_s);
    DatabaseThread thread;
    QCOMPARE(test::resultOf(thread.reopen()).error().code, ErrorCode::CannotOpen);
    QVERIFY(test::resultOf(thread.open({path}, OpenMode::CreateIfMissing)));
    QVERIFY(QFile::rename(path, path + u".away"_s));
    QCOMPARE(test::resultOf(thread.reopen()).error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(path)); // what is gone is not made anew
    const auto begin = [](Database &database) -> Result<void> {
        return Transaction::begin(database, Transaction::Kind::Read);
    };
    QCOMPARE(test::resultOf(thread.run(begin)).error().code, ErrorCode::ConnectionLost);
    QVERIFY(QFile::rename(path + u".away"_s, path));
    QVERIFY(test::resultOf(thread.run(begin)));
}

PATWARDEN_TEST_MAIN(TestDatabaseThread)
#include "tst_databasethread.moc"
