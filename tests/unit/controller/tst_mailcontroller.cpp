// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include "controller/controllers.h"
#include "controller/usecase.h"

#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTimeZone>

#include <set>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Mails on their way: what is mailed to whom, in which order, and what becomes of it.
class TestMailController : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mailsNothingOfBefore();
    void mailsDecisionsOnOnesOwnTokens();
    void mailsEachNoticeOnce();
    void mailsArrivalsAtOnceOnlyToWhoWantsThem();
    void dropsWhatWasDecidedMeanwhile();
    void takesAMailOnce();
    void givesALeaseBackWithTheTime();
    void keepsTheOrderOfARecipient();
    void comesBackLaterAndLater();
    void isGivenUpAndTriedAgain();
    void makesOneDigestADay();
    void makesNoDigestWhereNothingWaits();
    void makesOneDigestADayWhateverTheClockDoes_data();
    void makesOneDigestADayWhateverTheClockDoes();
    void letsOnlyOwnersLook();
    void saysWhatOfADigestIsWrong_data();
    void saysWhatOfADigestIsWrong();
    void auditsTheDigest();
    void keepsPreferences();

private:
    [[nodiscard]] qint64 plan() { return test::resultOf(m_controllers->mails.plan(u"example.com"_s)).value(); }
    [[nodiscard]] QList<MailToSend> lease(int limit = 100, const QString &owner = u"me"_s)
    {
        return test::resultOf(m_controllers->mails.lease({owner, m_clock.now().plusSeconds(60)}, limit)).value();
    }
    void report(const QList<MailOutcome> &outcomes, const QString &owner = u"me"_s)
    {
        QVERIFY(test::resultOf(m_controllers->mails.report(owner, outcomes)));
    }
    void decide(RequestId request, Verdict verdict, const QString &reason = {})
    {
        QVERIFY(test::resultOf(
            m_controllers->requests.review(m_owner, m_organization, {request}, verdict, reason).future));
    }
    RequestId ask(AccountId account) { return m_estate->addRequest(m_organization, account, {}); }
    AccountId member(const QString &login)
    {
        const AccountId account = m_estate->addAccount(login);
        m_estate->join(account, m_organization, Role::Member);
        setAddress(account, login + u"@example.com"_s);
        return account;
    }
    void setAddress(AccountId account, const QString &address)
    {
        QSqlQuery query(m_estate->database().connection());
        QVERIFY(query.exec(u"UPDATE account SET email = '%1' WHERE id = %2"_s.arg(address).arg(account.value())));
    }
    void prefer(AccountId account, MailTiming approvals)
    {
        QVERIFY(test::resultOf(m_controllers->mails.setPreference(test::EstateBuilder::sessionOf(account),
                                                                  {u"de"_s, approvals, MailTiming::AtOnce})));
    }

    test::ManualClock m_clock;
    const Instant m_start = m_clock.now(); ///< a Friday, 9:00 UTC
    std::unique_ptr<test::EstateBuilder> m_estate;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<Controllers> m_controllers;
    OrganizationId m_organization;
    Session m_owner;
    AccountId m_ann, m_bo;
};

void TestMailController::init()
{
    TestCase::init();
    static int serial = 0;
    const QString path = temporaryPath(u"mail-%1.db"_s.arg(++serial));
    m_controllers.reset();
    m_thread.reset();
    m_estate.reset();
    m_clock.advanceSeconds((m_start.microseconds - m_clock.now().microseconds) / 1'000'000);
    m_estate = std::make_unique<test::EstateBuilder>(path, m_clock);
    m_estate->addEnterprise();
    m_organization = m_estate->addOrganization(u"octo-org"_s, true);
    m_owner = test::EstateBuilder::sessionOf(m_estate->addAccount(u"olga"_s), u"olga"_s);
    m_estate->join(m_owner.account, m_organization, Role::Owner);
    setAddress(m_owner.account, u"olga@example.com"_s);
    m_ann = member(u"ann"_s);
    m_bo = member(u"bo"_s);
    m_thread = std::make_unique<DatabaseThread>();
    QVERIFY(test::resultOf(m_thread->open(test::locationOf(path), OpenMode::OpenExisting)));
    m_controllers = std::make_unique<Controllers>(*m_thread, m_clock);
}

void TestMailController::mailsNothingOfBefore()
{
    decide(ask(m_ann), Verdict::Approved);
    QCOMPARE(plan(), 0);
    decide(ask(m_ann), Verdict::Approved);
    QCOMPARE(plan(), 1);
}

// R-O5, R-O9
void TestMailController::mailsDecisionsOnOnesOwnTokens()
{
    QCOMPARE(plan(), 0);
    prefer(m_ann, MailTiming::Never); // does not matter here
    decide(ask(m_ann), Verdict::Denied, u"too broad"_s);
    QCOMPARE(plan(), 1);
    const QList<MailToSend> mails = lease();
    QCOMPARE(mails.size(), 1);
    const LeasedMail &mail = mails.first().mail;
    QCOMPARE(mail.address, u"ann@example.com"_s);
    QCOMPARE(mail.language, u"de"_s);
    QCOMPARE(mail.notice.notice.kind, NoticeKind::RequestDenied);
    QCOMPARE(mail.notice.notice.reason, u"too broad"_s);
    QCOMPARE(mail.notice.tokenName, u"deploy-bot"_s);
    QCOMPARE(mail.notice.organization, u"octo-org"_s);
    QVERIFY(mail.messageId.endsWith("@example.com"_L1));
    QVERIFY(!mails.first().saysNothing());
}

void TestMailController::mailsEachNoticeOnce()
{
    QCOMPARE(plan(), 0);
    QList<RequestId> requests = m_estate->addRequests(m_organization, m_ann, 50);
    QVERIFY(test::resultOf(
        m_controllers->requests.review(m_owner, m_organization, requests, Verdict::Approved, {}).future));
    QCOMPARE(plan(), 50);
    QCOMPARE(plan(), 0);
    std::set<QString> ids;
    for (const MailToSend &mail : lease())
        ids.insert(mail.mail.messageId);
    QCOMPARE(ids.size(), size_t(50));
}

void TestMailController::mailsArrivalsAtOnceOnlyToWhoWantsThem()
{
    const auto arrive = [this] {
        const auto written = test::resultOf(m_thread->run([this](Database &database) {
            return UseCase::writeUnattended<bool>(database, m_clock, [this](UseCase &useCase) -> Result<bool> {
                Notice notice;
                notice.recipient = m_owner.account;
                notice.kind = NoticeKind::RequestCreated;
                notice.organization = m_organization;
                if (const Result<void> done = useCase.notify(notice); !done)
                    return done.error();
                return true;
            });
        }));
        QVERIFY(written);
    };
    QCOMPARE(plan(), 0);
    arrive();
    QCOMPARE(plan(), 0); // daily, by default
    prefer(m_owner.account, MailTiming::Never);
    arrive();
    QCOMPARE(plan(), 0);
    prefer(m_owner.account, MailTiming::AtOnce);
    arrive();
    QCOMPARE(plan(), 1);
}

void TestMailController::dropsWhatWasDecidedMeanwhile()
{
    QCOMPARE(plan(), 0);
    prefer(m_owner.account, MailTiming::AtOnce);
    const RequestId request = ask(m_ann);
    QVERIFY(test::resultOf(m_thread->run([&](Database &database) {
        return UseCase::writeUnattended<bool>(database, m_clock, [&](UseCase &useCase) -> Result<bool> {
            Notice notice;
            notice.recipient = m_owner.account;
            notice.kind = NoticeKind::RequestCreated;
            notice.organization = m_organization;
            notice.request = request;
            return useCase.notify(notice) ? Result<bool>(true) : Result<bool>(Error{});
        });
    })));
    QCOMPARE(plan(), 1);
    decide(request, Verdict::Approved);
    const QList<MailToSend> mails = lease();
    QCOMPARE(mails.size(), 1);
    QVERIFY(mails.first().saysNothing());
}

void TestMailController::takesAMailOnce()
{
    QCOMPARE(plan(), 0);
    decide(ask(m_ann), Verdict::Approved);
    decide(ask(m_bo), Verdict::Approved);
    QCOMPARE(plan(), 2);
    const QList<MailToSend> mine = lease(1);
    const QList<MailToSend> others = lease(10, u"other"_s);
    QCOMPARE(mine.size(), 1);
    QCOMPARE(others.size(), 1);
    QVERIFY(mine.first().mail.id != others.first().mail.id);
    report({{mine.first().mail.id, 0, MailOutcome::End::Sent}}, u"other"_s); // not theirs to tell
    QCOMPARE(test::resultOf(m_controllers->mails.counts()).value().waiting, 2);
    report({{mine.first().mail.id, 0, MailOutcome::End::Sent}});
    QCOMPARE(test::resultOf(m_controllers->mails.counts()).value().waiting, 1);
}

void TestMailController::givesALeaseBackWithTheTime()
{
    QCOMPARE(plan(), 0);
    decide(ask(m_ann), Verdict::Approved);
    QCOMPARE(plan(), 1);
    const QList<MailToSend> first = lease();
    QVERIFY(lease(10, u"other"_s).isEmpty());
    m_clock.advanceSeconds(61);
    const QList<MailToSend> second = lease(10, u"other"_s);
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.first().mail.messageId, first.first().mail.messageId);
}

void TestMailController::keepsTheOrderOfARecipient()
{
    QCOMPARE(plan(), 0);
    for (int i = 0; i < 3; ++i) {
        decide(ask(m_ann), Verdict::Approved);
        decide(ask(m_bo), Verdict::Approved);
    }
    QCOMPARE(plan(), 6);
    const QList<MailToSend> first = lease(1);
    QCOMPARE(first.first().mail.login, u"ann"_s);
    for (const MailToSend &mail : lease(10, u"other"_s))
        QCOMPARE(mail.mail.login, u"bo"_s); // ann's later ones wait for her first
    report({{first.first().mail.id, 0, MailOutcome::End::Failed, u"later"_s}});
    QVERIFY(lease().isEmpty()); // and go on waiting while that one does
    m_clock.advanceSeconds(61);
    const QList<MailToSend> again = lease();
    QCOMPARE(again.first().mail.id, first.first().mail.id);
    QCOMPARE(again.first().mail.attempts, 1);
    for (qsizetype i = 1; i < again.size(); ++i)
        QVERIFY(again.at(i - 1).mail.id < again.at(i).mail.id);
}

void TestMailController::comesBackLaterAndLater()
{
    qint64 before = 0;
    for (int failed = 1; failed < mailRetry.attempts; ++failed) {
        const qint64 longest = mailRetry.waitAfter(failed, 0).value();
        const qint64 shortest = mailRetry.waitAfter(failed, 1).value();
        QVERIFY(longest >= before && longest <= mailRetry.longestSeconds);
        QVERIFY(shortest < longest && shortest * 4 >= longest * 3);
        before = longest;
    }
    QCOMPARE(mailRetry.waitAfter(1, 0).value(), 60);
    QCOMPARE(mailRetry.waitAfter(3, 0).value(), 240);
    QVERIFY(!mailRetry.waitAfter(mailRetry.attempts, 0));
}

void TestMailController::isGivenUpAndTriedAgain()
{
    QCOMPARE(plan(), 0);
    decide(ask(m_ann), Verdict::Approved);
    QCOMPARE(plan(), 1);
    for (int attempt = 0; attempt < mailRetry.attempts; ++attempt) {
        const QList<MailToSend> mails = lease();
        QCOMPARE(mails.size(), 1);
        QCOMPARE(mails.first().mail.attempts, attempt);
        report({{mails.first().mail.id, attempt, MailOutcome::End::Failed, u"no room"_s}});
        m_clock.advanceSeconds(mailRetry.longestSeconds);
    }
    QVERIFY(lease().isEmpty());
    const auto givenUp = test::resultOf(m_controllers->mails.givenUp(m_owner, m_organization));
    QVERIFY(givenUp);
    QCOMPARE(givenUp->size(), 1);
    QCOMPARE(givenUp->first().login, u"ann"_s);
    QCOMPARE(givenUp->first().error, u"no room"_s);
    QCOMPARE(givenUp->first().attempts, mailRetry.attempts);
    QCOMPARE(test::resultOf(m_controllers->mails.tryAgain(m_owner, m_organization, {givenUp->first().id})).value(),
             1);
    QCOMPARE(lease().size(), 1);
}

// R-O4
void TestMailController::makesOneDigestADay()
{
    QVERIFY(test::resultOf(
        m_controllers->mails.setDigestSetting(m_owner, m_organization, {true, 10 * 60, "Europe/Berlin"})));
    ask(m_ann);
    m_clock.advanceSeconds(-10 * 60); // 9:50 there
    QCOMPARE(plan(), 0);
    m_clock.advanceSeconds(10 * 60);
    QCOMPARE(plan(), 1);
    QCOMPARE(plan(), 0);
    const QList<MailToSend> mails = lease();
    QCOMPARE(mails.size(), 1);
    QVERIFY(mails.first().isDigest());
    QCOMPARE(mails.first().mail.login, u"olga"_s);
    QCOMPARE(mails.first().entries.size(), 1);
    QCOMPARE(mails.first().entries.first().owner, u"ann"_s);
    m_clock.advanceSeconds(12 * 3600);
    QCOMPARE(plan(), 0);
    m_clock.advanceSeconds(12 * 3600);
    QCOMPARE(plan(), 1);
}

void TestMailController::makesNoDigestWhereNothingWaits()
{
    QCOMPARE(plan(), 0); // 9:00: its time has come
    ask(m_ann);
    QCOMPARE(plan(), 0); // today was seen to
    prefer(m_owner.account, MailTiming::Never);
    m_clock.advanceDays(1);
    QCOMPARE(plan(), 0);
    prefer(m_owner.account, MailTiming::Daily);
    m_clock.advanceDays(1);
    QCOMPARE(plan(), 1);
}

void TestMailController::makesOneDigestADayWhateverTheClockDoes_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("minute");
    QTest::newRow("in the gap of spring") << QByteArray("Europe/Berlin") << 2 * 60 + 30;
    QTest::newRow("in the hour that comes twice") << QByteArray("America/New_York") << 60 + 30;
    QTest::newRow("at midnight") << QByteArray("America/Havana") << 0;
    QTest::newRow("half an hour") << QByteArray("Australia/Lord_Howe") << 2 * 60;
    QTest::newRow("late") << QByteArray("Pacific/Apia") << 23 * 60 + 59;
    QTest::newRow("never any change") << QByteArray("Asia/Kolkata") << 9 * 60;
}

/// Months of looks at random times, with restarts, and clocks that jump to and fro: for each day there at most one
/// digest, and exactly one for each day that was looked at after its time.
void TestMailController::makesOneDigestADayWhateverTheClockDoes()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, minute);
    QVERIFY(test::resultOf(m_controllers->mails.setDigestSetting(m_owner, m_organization, {true, minute, zone})));
    ask(m_ann);
    QRandomGenerator random(4711);
    const QTimeZone there(zone);
    std::set<QDate> expected;
    qint64 made = 0;
    for (int look = 0; look < 300; ++look) {
        const bool jumpsBack = random.bounded(50) == 0;
        if (random.bounded(4) == 0) { // a moment after the time, as a service that runs looks
            const QDateTime local = m_clock.now().toDateTime().toTimeZone(there);
            m_clock.advanceSeconds((minute * 60 - local.time().msecsSinceStartOfDay() / 1'000 + 86'400) % 86'400);
        }
        const qint64 step = jumpsBack ? -qint64(random.bounded(3 * 86'400))
                                      : qint64(random.bounded(30 * 3'600) * (random.bounded(3) != 0));
        m_clock.advanceSeconds(step);
        const QDateTime now = m_clock.now().toDateTime().toTimeZone(there);
        if (now.time().msecsSinceStartOfDay() / 60'000 >= minute)
            expected.insert(now.date());
        if (random.bounded(20) == 0)
            m_controllers = std::make_unique<Controllers>(*m_thread, m_clock); // remembers nothing
        made += plan();
        QCOMPARE(made, qint64(expected.size()));
    }
    QVERIFY(expected.size() > 10);
}

void TestMailController::letsOnlyOwnersLook()
{
    const Session ann = test::EstateBuilder::sessionOf(m_ann);
    MailController &mails = m_controllers->mails;
    QCOMPARE(test::resultOf(mails.digestSetting(ann, m_organization)).error().code, ErrorCode::Forbidden);
    QCOMPARE(test::resultOf(mails.setDigestSetting(ann, m_organization, {})).error().code, ErrorCode::Forbidden);
    QCOMPARE(test::resultOf(mails.givenUp(ann, m_organization)).error().code, ErrorCode::Forbidden);
    QCOMPARE(test::resultOf(mails.tryAgain(ann, m_organization, {MailId(1)})).error().code, ErrorCode::Forbidden);
}

void TestMailController::saysWhatOfADigestIsWrong_data()
{
    QTest::addColumn<int>("minute");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("subject");
    QTest::newRow("zone") << 9 * 60 << QByteArray("Mars/Olympus") << u"zone"_s;
    QTest::newRow("no zone") << 9 * 60 << QByteArray() << u"zone"_s;
    QTest::newRow("before the day") << -1 << QByteArray("UTC") << u"digestTime"_s;
    QTest::newRow("after the day") << 24 * 60 << QByteArray("UTC") << u"digestTime"_s;
}

void TestMailController::saysWhatOfADigestIsWrong()
{
    QFETCH(int, minute);
    QFETCH(QByteArray, zone);
    QFETCH(QString, subject);
    const auto set =
        test::resultOf(m_controllers->mails.setDigestSetting(m_owner, m_organization, {true, minute, zone}));
    QCOMPARE(set.error().code, ErrorCode::Invalid);
    QCOMPARE(set.error().subject, subject);
}

void TestMailController::auditsTheDigest()
{
    MailController &mails = m_controllers->mails;
    const DigestSetting setting{true, 8 * 60 + 5, "Europe/Berlin"};
    QVERIFY(test::resultOf(mails.setDigestSetting(m_owner, m_organization, setting)));
    QVERIFY(test::resultOf(mails.setDigestSetting(m_owner, m_organization, setting))); // changes nothing
    const auto page =
        test::resultOf(m_controllers->audit.page(m_owner, {.organizations = {m_organization}}, 0, 20));
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 1);
    const AuditRow &row = page->rows.first();
    QCOMPARE(row.leaf.action, u"patwarden.digest_changed"_s);
    QCOMPARE(row.actor, u"olga"_s);
    QCOMPARE(row.leaf.details.value("before"_L1).toObject(),
             (QJsonObject{{u"enabled"_s, true}, {u"at"_s, u"09:00"_s}, {u"zone"_s, u"UTC"_s}}));
    QCOMPARE(row.leaf.details.value("after"_L1).toObject(),
             (QJsonObject{{u"enabled"_s, true}, {u"at"_s, u"08:05"_s}, {u"zone"_s, u"Europe/Berlin"_s}}));
}

void TestMailController::keepsPreferences()
{
    const Session ann = test::EstateBuilder::sessionOf(m_ann);
    MailController &mails = m_controllers->mails;
    QCOMPARE(test::resultOf(mails.preference(ann)).value(), MailPreference());
    const MailPreference wanted{u"de"_s, MailTiming::AtOnce, MailTiming::Never};
    QVERIFY(test::resultOf(mails.setPreference(ann, wanted)));
    QVERIFY(test::resultOf(mails.setPreference(ann, wanted)));
    QCOMPARE(test::resultOf(mails.preference(ann)).value(), wanted);
    QCOMPARE(test::resultOf(mails.setPreference(ann, {{}, MailTiming::Daily, MailTiming::Daily})).error().code,
             ErrorCode::Invalid);
}

PATWARDEN_TEST_MAIN(TestMailController)
#include "tst_mailcontroller.moc"
