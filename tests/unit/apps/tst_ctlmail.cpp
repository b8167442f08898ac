// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include "controller/controllers.h"

#include <QSqlQuery>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// patwardenctl mail: the digest, preferences, and mails that were given up.
class TestCtlMail : public test::CtlTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void setsTheDigest(); // R-O4
    void keepsPreferencesOfTheAccount();
    void listsAndRetriesWhatWasGivenUp();
    void refuses_data();
    void refuses();
    void refusesMembers();

private:
    [[nodiscard]] test::CtlOutcome run(const QStringList &words, const QString &login = u"alice"_s) const
    {
        return ctl(login).json(QStringList{u"mail"_s} + words);
    }
    [[nodiscard]] QJsonObject digest() const { return run({u"digest"_s}).object(); }
    void giveAMailUp();

    const Clock m_clock;
    std::unique_ptr<test::EstateBuilder> m_estate;
    Octo m_octo;
};

void TestCtlMail::init()
{
    TestCase::init();
    m_estate = std::make_unique<test::EstateBuilder>(newPath(), m_clock);
    m_octo = buildOcto(*m_estate);
}

/// To ann, of a request that alice has approved: her server knows no such mailbox.
void TestCtlMail::giveAMailUp()
{
    DatabaseThread thread;
    Controllers controllers(thread, m_clock);
    QVERIFY(test::resultOf(thread.open(test::locationOf(m_path), OpenMode::OpenExisting)));
    QVERIFY(test::resultOf(controllers.mails.plan(u"example.com"_s)));
    QSqlQuery query(m_estate->database().connection());
    QVERIFY(query.exec(u"UPDATE account SET email = 'ann@example.com' WHERE id = %1"_s.arg(m_octo.ann.value())));
    const RequestId request = m_estate->addRequest(m_octo.organization, m_octo.ann, {});
    QVERIFY(test::resultOf(controllers.requests
                               .review(test::EstateBuilder::sessionOf(m_octo.alice), m_octo.organization,
                                       {request}, Verdict::Approved, {})
                               .future));
    QCOMPARE(test::resultOf(controllers.mails.plan(u"example.com"_s)).value(), 1);
    const auto leased = test::resultOf(controllers.mails.lease({u"me"_s, m_clock.now().plusSeconds(60)}, 10));
    QCOMPARE(leased->size(), 1);
    QVERIFY(test::resultOf(controllers.mails.report(
        u"me"_s, {{leased->first().mail.id, 0, MailOutcome::End::Refused, u"550 no such mailbox"_s}})));
}

void TestCtlMail::setsTheDigest()
{
    QCOMPARE(digest(), (QJsonObject{{u"enabled"_s, true}, {u"at"_s, u"09:00"_s}, {u"zone"_s, u"UTC"_s}}));
    const test::CtlOutcome set = run({u"digest"_s, u"--at"_s, u"08:30"_s, u"--zone"_s, u"Europe/Berlin"_s});
    QCOMPARE(set.errors, QString());
    QCOMPARE(set.exitCode, 0);
    const QJsonObject wanted{{u"enabled"_s, true}, {u"at"_s, u"08:30"_s}, {u"zone"_s, u"Europe/Berlin"_s}};
    QCOMPARE(set.object(), wanted);
    QCOMPARE(digest(), wanted);
    QCOMPARE(run({u"digest"_s, u"--off"_s}).exitCode, 0);
    QVERIFY(!digest().value("enabled"_L1).toBool(true));
    QCOMPARE(digest().value("at"_L1).toString(), u"08:30"_s);
    QCOMPARE(run({u"digest"_s, u"--on"_s}).exitCode, 0);
    QCOMPARE(digest(), wanted);
    const QList<QJsonObject> audited =
        ctl().json({u"audit"_s, u"list"_s, u"--action"_s, u"patwarden.digest_changed"_s}).lines();
    QCOMPARE(audited.size(), 3);
}

void TestCtlMail::keepsPreferencesOfTheAccount()
{
    const test::CtlOutcome set =
        run({u"preferences"_s, u"--language"_s, u"de"_s, u"--approvals"_s, u"never"_s, u"--expiry"_s, u"never"_s},
            u"ann"_s);
    QCOMPARE(set.errors, QString());
    QCOMPARE(set.exitCode, 0);
    const QJsonObject wanted{{u"language"_s, u"de"_s}, {u"approvals"_s, u"never"_s}, {u"expiry"_s, u"never"_s}};
    QCOMPARE(set.object(), wanted);
    QCOMPARE(run({u"preferences"_s}, u"ann"_s).object(), wanted);
    QCOMPARE(run({u"preferences"_s}).object(),
             (QJsonObject{{u"language"_s, QString()}, {u"approvals"_s, u"daily"_s}, {u"expiry"_s, u"at-once"_s}}));
}

void TestCtlMail::listsAndRetriesWhatWasGivenUp()
{
    QVERIFY(run({u"list"_s}).lines().isEmpty());
    giveAMailUp();
    const QList<QJsonObject> mails = run({u"list"_s}).lines();
    QCOMPARE(mails.size(), 1);
    QCOMPARE(mails.first().value("to"_L1).toString(), u"ann"_s);
    QCOMPARE(mails.first().value("address"_L1).toString(), u"ann@example.com"_s);
    QCOMPARE(mails.first().value("error"_L1).toString(), u"550 no such mailbox"_s);
    QVERIFY(!mails.first().value("digest"_L1).toBool(true));
    const QString id = QString::number(mails.first().value("id"_L1).toInteger());
    QCOMPARE(run({u"retry"_s, u"4711"_s}).exitCode, 1); // there is no such mail
    const test::CtlOutcome again = run({u"retry"_s, id});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.object(), (QJsonObject{{u"waiting"_s, 1}}));
    QVERIFY(run({u"list"_s}).lines().isEmpty());
}

void TestCtlMail::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no time") << QStringList{u"digest"_s, u"--at"_s, u"noon"_s} << u"--at is a time"_s;
    QTest::newRow("no time of a day") << QStringList{u"digest"_s, u"--at"_s, u"25:00"_s} << u"--at is a time"_s;
    QTest::newRow("no zone") << QStringList{u"digest"_s, u"--zone"_s, u"Mars/Olympus"_s} << u"time zone"_s;
    QTest::newRow("on and off") << QStringList{u"digest"_s, u"--on"_s, u"--off"_s} << u"exclude each other"_s;
    QTest::newRow("no timing") << QStringList{u"preferences"_s, u"--approvals"_s, u"weekly"_s}
                               << u"--approvals is"_s;
    QTest::newRow("expiry daily") << QStringList{u"preferences"_s, u"--expiry"_s, u"daily"_s} << u"expiry"_s;
    QTest::newRow("no language") << QStringList{u"preferences"_s, u"--language"_s, u"tlh"_s} << u"“language”"_s;
    QTest::newRow("no number") << QStringList{u"retry"_s, u"one"_s} << u"“one”"_s;
    QTest::newRow("no mail") << QStringList{u"retry"_s} << u"ID"_s;
}

void TestCtlMail::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(QString, sentence);
    const test::CtlOutcome outcome = ctl()(QStringList{u"mail"_s} + words);

    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.errors.contains(sentence), qPrintable(outcome.errors));
    QCOMPARE(outcome.output, QString());
    QCOMPARE(digest(), (QJsonObject{{u"enabled"_s, true}, {u"at"_s, u"09:00"_s}, {u"zone"_s, u"UTC"_s}}));
}

void TestCtlMail::refusesMembers()
{
    const QList<QStringList> all{{u"list"_s}, {u"retry"_s, u"1"_s}, {u"digest"_s}, {u"digest"_s, u"--off"_s}};
    for (const QStringList &words : all) {
        const test::CtlOutcome outcome = run(words, u"ann"_s);
        QCOMPARE(outcome.exitCode, 3);
        QCOMPARE(outcome.error().value("code"_L1).toString(), u"forbidden"_s);
    }
    QVERIFY(digest().value("enabled"_L1).toBool());
}

PATWARDEN_TEST_MAIN(TestCtlMail)
#include "tst_ctlmail.moc"
