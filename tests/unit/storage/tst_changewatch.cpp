// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtest.h"
#include "estate.h"
#include "testcase.h"

#include "storage/changewatch.h"

#include <QDir>
#include <QSqlQuery>

#include <cstdlib>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// What one connection hears of what others commit.
class TestChangeWatch : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatOthersCommit();
    void remembersOnlyWhereTheLogEndsAtFirst();
    void leavesOutWhatItDoesItself();
    void forgetsWhatWasRolledBack();
    void readsTheLogOnlyWhenOthersHaveCommitted();
    void saysThatThereIsAGap_data();
    void saysThatThereIsAGap();
    void neverGivesARevisionTwice();
    void noticesThatTheFileIsGone();

private:
    struct Connections;
};

/// Two connections to one file.
struct TestChangeWatch::Connections {
    explicit Connections(const QString &path)
        : first(open(path))
        , second(open(path))
    {
    }

    static std::unique_ptr<Database> open(const QString &path)
    {
        auto database = Database::open({path}, OpenMode::CreateIfMissing);
        if (!database)
            test::endTest(database.error());
        return std::move(database).value();
    }
    /// Decisions about the requests \p from to \p to, in one transaction.
    static bool decide(Database &database, qint64 from, qint64 to, bool commit = true)
    {
        auto transaction = Transaction::begin(database, Transaction::Kind::Write);
        bool done = transaction.ok();
        for (qint64 id = from; done && id <= to; ++id)
            done = ChangeLog::append(transaction.value(), ChangeKind::RequestDecided, OrganizationId(7),
                                     RequestId(id))
                       .ok();
        return done && (!commit || transaction.value().commit().ok());
    }
    static bool trim(Database &database, qint64 revision)
    {
        auto transaction = Transaction::begin(database, Transaction::Kind::Write);
        return transaction && ChangeLog::trim(transaction.value(), revision) && transaction.value().commit();
    }
    /// The requests that the first one hears of; {-1} for a gap.
    [[nodiscard]] QList<qint64> heard() const
    {
        const auto news = first->changeWatch().look();
        if (!news)
            return {-2};
        if (news->isGap)
            return {-1};
        QList<qint64> ids;
        for (const Change &change : news->changes)
            ids.append(change.request.value());
        return ids;
    }

    std::unique_ptr<Database> first;
    std::unique_ptr<Database> second;
};

void TestChangeWatch::tellsWhatOthersCommit()
{
    Connections both(temporaryPath(u"told.db"_s));
    QCOMPARE(both.heard(), QList<qint64>());
    QVERIFY(Connections::decide(*both.second, 1, 3));
    const auto news = both.first->changeWatch().look();
    QVERIFY(news);
    QVERIFY(!news->isGap);
    QCOMPARE(news->changes.size(), 3);
    QCOMPARE(news->changes.at(1).kind, ChangeKind::RequestDecided);
    QCOMPARE(news->changes.at(1).organization, OrganizationId(7));
    QCOMPARE(news->changes.at(1).request, RequestId(2));
    QVERIFY(news->changes.at(0).revision < news->changes.at(1).revision);
    QCOMPARE(both.heard(), QList<qint64>()); // told once
}

void TestChangeWatch::remembersOnlyWhereTheLogEndsAtFirst()
{
    Connections both(temporaryPath(u"first.db"_s));
    QVERIFY(Connections::decide(*both.second, 1, 3));
    QCOMPARE(both.heard(), QList<qint64>());
    QVERIFY(Connections::decide(*both.second, 4, 4));
    QCOMPARE(both.heard(), QList<qint64>{4});
}

void TestChangeWatch::leavesOutWhatItDoesItself()
{
    Connections both(temporaryPath(u"own.db"_s));
    QCOMPARE(both.heard(), QList<qint64>());
    QVERIFY(Connections::decide(*both.first, 1, 2));
    QCOMPARE(both.heard(), QList<qint64>());
    QVERIFY(Connections::decide(*both.second, 3, 3));
    QVERIFY(Connections::decide(*both.first, 4, 5));
    QVERIFY(Connections::decide(*both.second, 6, 6));
    QVERIFY(Connections::decide(*both.first, 7, 7));
    QCOMPARE(both.heard(), (QList<qint64>{3, 6}));
    const auto news = both.second->changeWatch().look();
    QVERIFY(news);
}

void TestChangeWatch::forgetsWhatWasRolledBack()
{
    Connections both(temporaryPath(u"rolled.db"_s));
    QCOMPARE(both.heard(), QList<qint64>());
    QVERIFY(Connections::decide(*both.first, 1, 2, false));
    QVERIFY(Connections::decide(*both.second, 3, 4)); // gets the numbers that the first one gave back
    QCOMPARE(both.heard(), (QList<qint64>{3, 4}));
}

void TestChangeWatch::readsTheLogOnlyWhenOthersHaveCommitted()
{
    Connections both(temporaryPath(u"woken.db"_s));
    QCOMPARE(both.heard(), QList<qint64>());
    // A line that the watch was not told of: it would be heard if the log were read.
    QSqlQuery insert(both.first->connection());
    QVERIFY(insert.exec(u"INSERT INTO change (kind, organization_id, request_id) VALUES (2, 7, 1)"_s));
    QCOMPARE(both.heard(), QList<qint64>());
    QVERIFY(Connections::decide(*both.second, 2, 2));
    QCOMPARE(both.heard(), (QList<qint64>{1, 2}));
}

void TestChangeWatch::saysThatThereIsAGap_data()
{
    QTest::addColumn<qint64>("changes");
    QTest::addColumn<qint64>("trimmed");
    QTest::addColumn<bool>("gap");
    QTest::newRow("all of them") << qint64(5'000) << qint64(0) << false;
    QTest::newRow("too many") << qint64(5'001) << qint64(0) << true;
    QTest::newRow("what was told is trimmed") << qint64(10) << qint64(2) << false;
    QTest::newRow("the next one is trimmed") << qint64(10) << qint64(3) << true;
    QTest::newRow("all but the newest are trimmed") << qint64(10) << qint64(11) << true;
}

void TestChangeWatch::saysThatThereIsAGap()
{
    QFETCH(qint64, changes);
    QFETCH(qint64, trimmed);
    QFETCH(bool, gap);
    Connections both(temporaryPath(u"gap-%1.db"_s.arg(QString::fromLatin1(QTest::currentDataTag()))));
    QVERIFY(Connections::decide(*both.second, 1, 2));
    QCOMPARE(both.heard(), QList<qint64>());
    QVERIFY(Connections::decide(*both.second, 3, 2 + changes));
    QVERIFY(Connections::trim(*both.second, trimmed));
    const auto news = both.first->changeWatch().look();
    QVERIFY(news);
    QCOMPARE(news->isGap, gap);
    QCOMPARE(news->changes.size(), gap ? 0 : changes);
    // And from there on as ever.
    QVERIFY(Connections::decide(*both.second, 9, 9));
    QCOMPARE(both.heard(), QList<qint64>{9});
}

void TestChangeWatch::neverGivesARevisionTwice()
{
    Connections both(temporaryPath(u"twice.db"_s));
    QVERIFY(Connections::decide(*both.second, 1, 5));
    QCOMPARE(ChangeLog::head(*both.first).value(), 5);
    QVERIFY(Connections::trim(*both.second, 5));
    QCOMPARE(ChangeLog::oldest(*both.first).value(), 0);
    QVERIFY(Connections::decide(*both.second, 6, 6));
    QCOMPARE(ChangeLog::head(*both.first).value(), 6);
}

void TestChangeWatch::noticesThatTheFileIsGone()
{
    const QDir folder(temporaryPath(u"place"_s));
    QVERIFY(folder.mkpath(u"."_s));
    Connections both(folder.filePath(u"gone.db"_s));
    QCOMPARE(both.heard(), QList<qint64>());
    QVERIFY(QDir().rename(folder.path(), folder.path() + u"-away"_s));
    QCOMPARE(both.first->changeWatch().look().error().code, ErrorCode::ConnectionLost);
    // What is written now would land where nobody looks.
    QCOMPARE(Transaction::begin(*both.first, Transaction::Kind::Write).error().code, ErrorCode::ConnectionLost);
    QCOMPARE(Transaction::begin(*both.first, Transaction::Kind::Read).error().code, ErrorCode::ConnectionLost);
    QVERIFY(QDir().rename(folder.path() + u"-away"_s, folder.path()));
    QVERIFY(Connections::decide(*both.second, 1, 1));
    QCOMPARE(both.heard(), QList<qint64>{1});
}

PATWARDEN_TEST_MAIN(TestChangeWatch)
#include "tst_changewatch.moc"
