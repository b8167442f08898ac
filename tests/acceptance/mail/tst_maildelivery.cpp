// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "eximserver.h"
#include "testcase.h"

#include "service/delivery.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlQuery>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Mails through a real server with STARTTLS and AUTH, and a program that dies while it sends them.
class TestMailDelivery : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void mailsADecision(); // R-O5, R-O9
    void givesUpWhatIsRefused();
    void triesAgainWhatIsPutOff();
    void waitsForAServerThatLetsNobodyIn_data();
    void waitsForAServerThatLetsNobodyIn();
    void losesNothingWhereItIsKilled();

private:
    void approve(const QList<RequestId> &requests);
    [[nodiscard]] ServiceSettings settings() const;
    [[nodiscard]] qint64 count(const QString &condition);
    [[nodiscard]] Controllers &controllers() { return *m_controllers; }

    test::ManualClock m_past; ///< of what is built
    Clock m_clock;
    QTemporaryDir m_exims;
    std::unique_ptr<test::EximServer> m_exim;
    QString m_path;
    std::unique_ptr<test::EstateBuilder> m_estate;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<Controllers> m_controllers;
    OrganizationId m_organization;
    Session m_owner;
    AccountId m_ann;
};

void TestMailDelivery::initTestCase()
{
    // Exim gives up being root, so the folder has to be one that anybody may enter.
    QVERIFY(QFile::setPermissions(m_exims.path(),
                                  QFile::permissions(m_exims.path()) | QFile::ExeGroup | QFile::ExeOther
                                      | QFile::ReadGroup | QFile::ReadOther));
}

void TestMailDelivery::init()
{
    TestCase::init();
    static int serial = 0;
    m_controllers.reset();
    m_thread.reset();
    m_exim.reset();
    m_exim = std::make_unique<test::EximServer>(m_exims.filePath(QString::number(++serial)));
    QVERIFY(m_exim->start());
    m_path = temporaryPath(u"mail-%1.db"_s.arg(serial));
    m_estate = std::make_unique<test::EstateBuilder>(m_path, m_past);
    m_estate->addEnterprise();
    m_organization = m_estate->addOrganization(u"octo-org"_s, true);
    m_owner = test::EstateBuilder::sessionOf(m_estate->addAccount(u"olga"_s), u"olga"_s);
    m_estate->join(m_owner.account, m_organization, Role::Owner);
    m_ann = m_estate->addAccount(u"ann"_s);
    m_estate->join(m_ann, m_organization, Role::Member);
    QSqlQuery query(m_estate->database().connection());
    QVERIFY(query.exec(u"UPDATE account SET email = 'ann@example.com', name = 'Änn' WHERE login = 'ann'"_s));
    m_thread = std::make_unique<DatabaseThread>();
    QVERIFY(test::resultOf(m_thread->open({m_path, {}}, OpenMode::OpenExisting)));
    m_controllers = std::make_unique<Controllers>(*m_thread, m_clock);
    QVERIFY(test::resultOf(m_controllers->mails.plan(u"example.com"_s))); // mail begins now
}

ServiceSettings TestMailDelivery::settings() const
{
    ServiceSettings settings;
    settings.mail = MailSettings{.host = u"localhost"_s,
                                 .port = m_exim->port(),
                                 .user = u"patwarden"_s,
                                 .password = u"s3cret"_s,
                                 .from = u"Patwarden <patwarden@example.com>"_s,
                                 .caFile = m_exim->certificate()};
    return settings;
}

void TestMailDelivery::approve(const QList<RequestId> &requests)
{
    QVERIFY(test::resultOf(
        m_controllers->requests.review(m_owner, m_organization, requests, Verdict::Approved, u"fine"_s).future));
}

qint64 TestMailDelivery::count(const QString &condition)
{
    QSqlQuery query(m_estate->database().connection());
    return query.exec(u"SELECT count(*) FROM delivery WHERE "_s + condition) && query.next()
        ? query.value(0).toLongLong()
        : -1;
}

void TestMailDelivery::mailsADecision()
{
    Delivery delivery(controllers(), m_clock, settings(), {.lookMilliseconds = 20});
    delivery.start();
    approve({m_estate->addRequest(m_organization, m_ann, {})});
    QTRY_COMPARE_WITH_TIMEOUT(count(u"state = 2"_s), 1, 30'000);
    const auto taken = m_exim->taken();
    QCOMPARE(taken.size(), 1);
    const test::EximServer::Mail mail = taken.cbegin()->first();
    QVERIFY(mail.headers.contains("To: =?UTF-8?B?"));
    QVERIFY(mail.headers.contains("deploy-bot was approved for octo-org"));
    QVERIFY(mail.body.contains("patwarden://open/tokens/"));
    QVERIFY(mail.body.contains("> fine"));
    QSignalSpy stopped(&delivery, &Delivery::stopped);
    delivery.stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 30'000);
}

void TestMailDelivery::givesUpWhatIsRefused()
{
    QSqlQuery query(m_estate->database().connection());
    QVERIFY(query.exec(u"UPDATE account SET email = 'nobody@example.com' WHERE login = 'ann'"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^mail \\d+ .*550"_s));
    Delivery delivery(controllers(), m_clock, settings(), {.lookMilliseconds = 20});
    delivery.start();
    approve({m_estate->addRequest(m_organization, m_ann, {})});
    QTRY_COMPARE_WITH_TIMEOUT(count(u"state = 3 AND attempts = 1 AND last_error LIKE '%550%'"_s), 1, 30'000);
}

void TestMailDelivery::triesAgainWhatIsPutOff()
{
    QSqlQuery query(m_estate->database().connection());
    QVERIFY(query.exec(u"UPDATE account SET email = 'later@example.com' WHERE login = 'ann'"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^mail \\d+ .*451"_s));
    Delivery delivery(controllers(), m_clock, settings(), {.lookMilliseconds = 20});
    delivery.start();
    approve(m_estate->addRequests(m_organization, m_ann, 3));
    QTRY_COMPARE_WITH_TIMEOUT(count(u"state = 1 AND attempts = 1 AND lease_until = 0"_s), 1, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"state = 1 AND attempts = 0 AND lease_until = 0"_s), 2, 30'000);
}

void TestMailDelivery::waitsForAServerThatLetsNobodyIn_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("warning");
    QTest::newRow("wrong password") << u"wrong"_s << true << u"535"_s;
    QTest::newRow("a stranger's certificate") << u"s3cret"_s << false << u"certificate"_s;
}

void TestMailDelivery::waitsForAServerThatLetsNobodyIn()
{
    QFETCH(QString, password);
    QFETCH(bool, trusted);
    QFETCH(QString, warning);
    ServiceSettings wrong = settings();
    wrong.mail->password = password;
    if (!trusted)
        wrong.mail->caFile.clear();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^the mail server: .*"_s + warning));
    Delivery delivery(controllers(), m_clock, wrong, {.lookMilliseconds = 20, .troubleSeconds = 3'600});
    QSignalSpy stopped(&delivery, &Delivery::stopped);
    QSignalSpy failed(&delivery, &Delivery::mailServerFailed);
    approve(m_estate->addRequests(m_organization, m_ann, 2));
    delivery.start();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"state = 1 AND attempts = 0 AND lease_until = 0"_s), 2, 30'000);
    delivery.stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 30'000);
    QCOMPARE(m_exim->takenCount(), 0);
}

/// Killed at random points while it sends: in the end each mail is there, and one that came twice has the same
/// message id both times.
void TestMailDelivery::losesNothingWhereItIsKilled()
{
    constexpr int mails = 1'000;
    constexpr int rounds = 30;
    approve(m_estate->addRequests(m_organization, m_ann, mails));
    QCOMPARE(test::resultOf(m_controllers->mails.plan(u"example.com"_s)).value(), mails);
    QRandomGenerator random(1);
    const QStringList arguments{m_path, QString::number(m_exim->port()), m_exim->certificate(),
                                u"patwarden@example.com"_s};
    int killed = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess deliverer;
        const qsizetype before = m_exim->takenCount();
        const qsizetype until = before + random.bounded(40);
        deliverer.start(QStringLiteral(PATWARDEN_DELIVERER), arguments);
        QVERIFY(deliverer.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(m_exim->takenCount() > until || count(u"state = 1"_s) == 0, 120'000);
        killed += count(u"state = 1"_s) > 0 ? 1 : 0;
        deliverer.kill();
        QVERIFY(deliverer.waitForFinished());
    }
    QVERIFY(killed > 0);
    QProcess last;
    last.start(QStringLiteral(PATWARDEN_DELIVERER), arguments);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"state = 2"_s), mails, 240'000);
    last.kill();
    QVERIFY(last.waitForFinished());
    const auto taken = m_exim->taken();
    QCOMPARE(taken.size(), mails); // by message id
    qInfo("killed %d times, %lld mails came twice", killed, m_exim->takenCount() - taken.size());
}

PATWARDEN_TEST_MAIN(TestMailDelivery)
#include "tst_maildelivery.moc"
