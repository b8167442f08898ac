// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtest.h"
#include "estate.h"
#include "testcase.h"
#include "testdatabase.h"

#include "controller/controllers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>

#include <cstdlib>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// What a program hears of another one that has the same estate open, each with its own thread and connection.
class TestChangeFeed : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAnotherProgramDecides();
    void doesNotTellWhatItDoesItself();
    void tellsOfNoticesThatComeAlone();
    void tellsABurstInFewWords();
    void saysThatEverythingMayHaveChanged();
    void rests();
    void bringsALostConnectionBack();
    void waitsLongerAndLonger();
    void trimsTheLog();

private:
    struct Program;
    struct Programs;
};

/// One that has the estate open.
struct TestChangeFeed::Program {
    Program(const QString &path, const Clock &clock)
        : controllers(thread, clock)
    {
        if (const auto opened = test::resultOf(thread.open(test::locationOf(path), OpenMode::OpenExisting));
            !opened)
            test::endTest(opened.error());
        QObject::connect(&controllers.changes, &ChangeFeed::changed, &controllers.changes,
                         [this](const OthersChanges &changes) { heard.append(changes); });
    }

    DatabaseThread thread;
    Controllers controllers;
    QList<OthersChanges> heard;
};

/// alice owns octo-org, where bo asks for access; one program listens, the other one works.
struct TestChangeFeed::Programs {
    explicit Programs(const QString &path)
        : builder(path, clock)
        , listening(path, clock)
        , working(path, clock)
    {
        octo = builder.addOrganization(u"octo-org"_s, true);
        alice = test::EstateBuilder::sessionOf(builder.addAccount(u"alice"_s));
        bo = builder.addAccount(u"bo"_s);
        builder.join(alice.account, octo, Role::Owner);
        builder.join(bo, octo, Role::Member);
    }

    /// Waits until the feed knows where the log ends.
    [[nodiscard]] bool listen()
    {
        listening.controllers.changes.start();
        return flush();
    }
    /// Everything that was posted to the listening thread is done.
    [[nodiscard]] bool flush()
    {
        return test::resultOf(listening.thread.run([](Database &) -> Result<bool> { return true; })).ok();
    }
    [[nodiscard]] static bool decide(Program &program, const Session &session, OrganizationId organization,
                                     const QList<RequestId> &ids)
    {
        const auto outcome = test::resultOf(
            program.controllers.requests.review(session, organization, ids, Verdict::Denied, {}).future);
        return outcome && outcome->decided.size() == ids.size();
    }
    [[nodiscard]] QList<RequestId> decidedAsHeard() const
    {
        QList<RequestId> ids;
        for (const OthersChanges &changes : listening.heard)
            ids += changes.requests(ChangeKind::RequestDecided, octo);
        return ids;
    }
    /// Lines in the log, in one transaction of the builder's connection.
    [[nodiscard]] bool addChanges(int count)
    {
        auto transaction = Transaction::begin(builder.database(), Transaction::Kind::Write);
        bool done = transaction.ok();
        for (int i = 0; done && i < count; ++i)
            done = ChangeLog::append(transaction.value(), ChangeKind::TokensChanged, octo, {}).ok();
        return done && transaction.value().commit();
    }

    test::ManualClock clock;
    test::EstateBuilder builder;
    Program listening;
    Program working;
    OrganizationId octo;
    Session alice;
    AccountId bo;
};

void TestChangeFeed::tellsWhatAnotherProgramDecides()
{
    Programs both(temporaryPath(u"decides.db"_s));
    const RequestId request = both.builder.addRequest(both.octo, both.bo, {});
    QVERIFY(both.listen());
    QVERIFY(Programs::decide(both.working, both.alice, both.octo, {request}));
    QTRY_COMPARE(both.listening.heard.size(), 1);
    const OthersChanges &heard = both.listening.heard.constFirst();
    QVERIFY(!heard.isEverything());
    QCOMPARE(heard.requests(ChangeKind::RequestDecided, both.octo), QList<RequestId>{request});
    QVERIFY(heard.namesAll(ChangeKind::RequestDecided, both.octo));
    QVERIFY(heard.concern({ChangeKind::RequestDecided}));
    QVERIFY(heard.concern({ChangeKind::RequestDecided}, both.octo));
    QVERIFY(!heard.concern({ChangeKind::RequestDecided}, OrganizationId(4711)));
    QVERIFY(!heard.concern({ChangeKind::PoliciesChanged}, both.octo));
    QVERIFY(heard.requests(ChangeKind::RequestDecided, OrganizationId(4711)).isEmpty());
}

void TestChangeFeed::doesNotTellWhatItDoesItself()
{
    Programs both(temporaryPath(u"itself.db"_s));
    const QList<RequestId> ids = both.builder.addRequests(both.octo, both.bo, 3);
    QVERIFY(both.listen());
    QVERIFY(Programs::decide(both.listening, both.alice, both.octo, {ids.at(0)}));
    QVERIFY(Programs::decide(both.working, both.alice, both.octo, {ids.at(1)}));
    QVERIFY(Programs::decide(both.listening, both.alice, both.octo, {ids.at(2)}));
    QTRY_COMPARE(both.decidedAsHeard(), QList<RequestId>{ids.at(1)});
    QCOMPARE(both.listening.heard.size(), 1);
}

void TestChangeFeed::tellsOfNoticesThatComeAlone()
{
    Programs both(temporaryPath(u"notices.db"_s));
    TokenRecord token;
    token.owner = both.bo;
    token.organization = both.octo;
    token.name = u"nightly"_s;
    token.createdAt = both.clock.now().plusDays(-29);
    token.expiresAt = both.clock.now().plusDays(1);
    both.builder.setAccess(both.builder.addToken(token), both.octo, AccessState::Approved);
    QVERIFY(both.listen());
    const auto upkeep = test::resultOf(both.working.controllers.upkeep.run());
    QVERIFY(upkeep);
    QCOMPARE(upkeep->noticesRaised, 1);
    QTRY_COMPARE(both.listening.heard.size(), 1);
    QVERIFY(both.listening.heard.constFirst().concern({ChangeKind::NoticesChanged}));
    // And when they are read: the same person may have two windows.
    QVERIFY(
        test::resultOf(both.working.controllers.notices.markRead(test::EstateBuilder::sessionOf(both.bo), {})));
    QTRY_COMPARE(both.listening.heard.size(), 2);
}

void TestChangeFeed::tellsABurstInFewWords()
{
    Programs both(temporaryPath(u"burst.db"_s));
    const QList<RequestId> ids = both.builder.addRequests(both.octo, both.bo, 200);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(both.listen());
    for (const RequestId id : ids) // 200 commits
        QVERIFY(Programs::decide(both.working, both.alice, both.octo, {id}));
    QTRY_COMPARE(both.decidedAsHeard().size(), 200);
    QCOMPARE(both.decidedAsHeard(), ids);
    // However long they took: no oftener than every third of a second.
    QVERIFY2(both.listening.heard.size() <= timer.elapsed() / 250 + 1,
             qPrintable(u"%1 in %2 ms"_s.arg(both.listening.heard.size()).arg(timer.elapsed())));
}

void TestChangeFeed::saysThatEverythingMayHaveChanged()
{
    Programs both(temporaryPath(u"everything.db"_s));
    QVERIFY(both.listen());
    QVERIFY(both.addChanges(100'000));
    QTRY_COMPARE(both.listening.heard.size(), 1);
    const OthersChanges &heard = both.listening.heard.constFirst();
    QVERIFY(heard.isEverything());
    QVERIFY(heard.concern({ChangeKind::MembersChanged}, OrganizationId(4711)));
    QVERIFY(!heard.namesAll(ChangeKind::RequestArrived, both.octo));
}

void TestChangeFeed::rests()
{
    Programs both(temporaryPath(u"rests.db"_s));
    const QList<RequestId> ids = both.builder.addRequests(both.octo, both.bo, 2);
    QVERIFY(both.listen());
    both.listening.controllers.changes.stop();
    QVERIFY(Programs::decide(both.working, both.alice, both.octo, {ids.at(0)}));
    QVERIFY(both.flush());
    test::deliverEvents();
    QVERIFY(both.listening.heard.isEmpty());
    both.listening.controllers.changes.start();
    QVERIFY(Programs::decide(both.working, both.alice, both.octo, {ids.at(1)}));
    QTRY_VERIFY(both.decidedAsHeard().contains(ids.at(1)));
}

void TestChangeFeed::bringsALostConnectionBack()
{
    const QDir folder(temporaryPath(u"estate"_s));
    QVERIFY(folder.mkpath(u"."_s));
    Programs both(folder.filePath(u"patwarden.db"_s));
    const RequestId request = both.builder.addRequest(both.octo, both.bo, {});
    QVERIFY(both.listen());
    Reconnection &connection = both.listening.controllers.changes.connection();
    QSignalSpy restored(&connection, &Reconnection::restored);
    QVERIFY(!connection.isLost());

    QVERIFY(QDir().rename(folder.path(), folder.path() + u"-away"_s));
    QTRY_COMPARE(connection.state(), Reconnection::State::Waiting);
    QCOMPARE(connection.reason().code, ErrorCode::ConnectionLost);
    // What is asked for meanwhile says so, and nothing is done.
    const auto refused = test::resultOf(
        both.listening.controllers.requests.review(both.alice, both.octo, {request}, Verdict::Denied, {}).future);
    QCOMPARE(refused.error().code, ErrorCode::ConnectionLost);
    connection.tryNow(); // in vain
    QCOMPARE(connection.state(), Reconnection::State::Trying);
    QTRY_COMPARE(connection.reason().code, ErrorCode::NotFound);
    QCOMPARE(restored.size(), 0);

    QVERIFY(QDir().rename(folder.path() + u"-away"_s, folder.path()));
    connection.tryNow(); // or its own time has come
    QTRY_COMPARE(restored.size(), 1);
    QVERIFY(!connection.isLost());
    QCOMPARE(both.listening.heard.size(), 1);
    QVERIFY(both.listening.heard.constFirst().isEverything());
    QVERIFY(both.flush()); // where the log ends by then is everything, what comes after that is told
    // The command can be repeated, and what others do is heard again.
    QVERIFY(Programs::decide(both.working, both.alice, both.octo, {request}));
    QTRY_COMPARE(both.decidedAsHeard(), QList<RequestId>{request});
}

void TestChangeFeed::waitsLongerAndLonger()
{
    const QString path = temporaryPath(u"waits.db"_s);
    test::ManualClock clock;
    {
        test::EstateBuilder builder(path, clock);
    }
    DatabaseThread thread;
    QVERIFY(test::resultOf(thread.open(test::locationOf(path), OpenMode::OpenExisting)));
    QVERIFY(QFile::rename(path, path + u".away"_s));
    Reconnection connection(thread);
    QList<int> waits;
    connect(&connection, &Reconnection::stateChanged, this, [&] {
        if (connection.state() == Reconnection::State::Waiting)
            waits.append(connection.secondsLeft()); // as it begins
    });
    connection.begin({ErrorCode::ConnectionLost, path, {}});
    for (int i = 1; i < 7; ++i) {
        connection.tryNow();
        QCOMPARE(connection.state(), Reconnection::State::Trying);
        connection.tryNow(); // one at a time
        QTRY_VERIFY(waits.size() > i);
    }
    QCOMPARE(waits.first(7), (QList<int>{1, 2, 4, 8, 16, 30, 30})); // more where it tried by itself in between
    QCOMPARE(connection.reason().code, ErrorCode::NotFound); // of the last attempt
    connection.stop();
    QVERIFY(!connection.isLost());
    QVERIFY(QFile::rename(path + u".away"_s, path));
    // By itself, when its time has come.
    QSignalSpy restored(&connection, &Reconnection::restored);
    connection.begin({ErrorCode::ConnectionLost, path, {}});
    QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, 30'000);
}

void TestChangeFeed::trimsTheLog()
{
    Programs both(temporaryPath(u"trims.db"_s));
    QVERIFY(both.addChanges(int(ChangeLog::kept) + 25'000));
    const auto count = [&] {
        return *ChangeLog::head(both.builder.database()) - *ChangeLog::oldest(both.builder.database()) + 1;
    };
    const qint64 before = count();
    const qint64 head = *ChangeLog::head(both.builder.database());
    QVERIFY(test::resultOf(both.working.controllers.upkeep.run()));
    QVERIFY2(count() >= ChangeLog::kept && count() <= ChangeLog::kept + 10'000,
             qPrintable(u"%1 of %2"_s.arg(count()).arg(before)));
    QCOMPARE(*ChangeLog::head(both.builder.database()), head);
    // Nothing to do the next time.
    const qint64 kept = count();
    QVERIFY(test::resultOf(both.working.controllers.upkeep.run()));
    QCOMPARE(count(), kept);
}

PATWARDEN_TEST_MAIN(TestChangeFeed)
#include "tst_changefeed.moc"
