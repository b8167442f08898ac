// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include "controller/controllers.h"

#include <QSqlQuery>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Signing in, and slowing down who guesses.
class TestAccountController : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsInWithTheRightPassword();
    void refusesTheRest_data();
    void refusesTheRest();
    void slowsDownAfterFiveWrongAttempts();
    void auditsEachAttempt();
    void switchesAccountsOnlyInADemo();

private:
    Result<Session> signIn(const QString &login, const QString &password)
    {
        return test::resultOf(m_controllers->accounts.signIn(login, password));
    }

    test::ManualClock m_clock;
    std::unique_ptr<test::EstateBuilder> m_estate;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<Controllers> m_controllers;
    AccountId m_alice;
};

void TestAccountController::init()
{
    TestCase::init();
    static int serial = 0;
    const QString path = temporaryPath(u"accounts-%1.db"_s.arg(++serial));
    m_controllers.reset();
    m_thread = std::make_unique<DatabaseThread>();
    m_estate = std::make_unique<test::EstateBuilder>(path, m_clock);
    m_alice = m_estate->addAccount(u"alice"_s, true);
    m_estate->addAccount(u"imported"_s);
    QVERIFY(test::resultOf(m_thread->open({path}, OpenMode::OpenExisting)));
    m_controllers = std::make_unique<Controllers>(*m_thread, m_clock);
}

void TestAccountController::signsInWithTheRightPassword()
{
    const auto session = signIn(u"Alice"_s, u"correct horse"_s);
    QVERIFY(session);
    QCOMPARE(session->account, m_alice);
    QCOMPARE(session->login, u"alice"_s);
}

void TestAccountController::refusesTheRest_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::newRow("wrong password") << u"alice"_s << u"battery staple"_s;
    QTest::newRow("other case") << u"alice"_s << u"Correct Horse"_s;
    QTest::newRow("empty password") << u"alice"_s << u""_s;
    QTest::newRow("unknown login") << u"mallory"_s << u"correct horse"_s;
    QTest::newRow("account without a password") << u"imported"_s << u""_s;
}

void TestAccountController::refusesTheRest()
{
    QFETCH(QString, login);
    QFETCH(QString, password);
    QCOMPARE(signIn(login, password).error(), (Error{ErrorCode::WrongCredentials, {}, {}}));
}

void TestAccountController::slowsDownAfterFiveWrongAttempts()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(signIn(u"alice"_s, u"guess"_s).error().code, ErrorCode::WrongCredentials);

    const auto tooSoon = signIn(u"alice"_s, u"correct horse"_s);
    QCOMPARE(tooSoon.error().code, ErrorCode::Conflict);
    QCOMPARE(tooSoon.error().subject, u"signIn"_s);
    QVERIFY(tooSoon.error().detail.toInt() > 0);

    m_clock.advanceSeconds(tooSoon.error().detail.toInt());
    QVERIFY(signIn(u"alice"_s, u"correct horse"_s));
    QCOMPARE(signIn(u"alice"_s, u"guess"_s).error().code, ErrorCode::WrongCredentials); // counting anew
}

void TestAccountController::auditsEachAttempt()
{
    (void)signIn(u"alice"_s, u"guess"_s);
    (void)signIn(u"alice"_s, u"correct horse"_s);
    QSqlQuery query(m_estate->database().connection());
    QVERIFY(query.exec(u"SELECT group_concat(action, ' ') FROM audit_leaf"_s));
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toString(), u"patwarden.sign_in_failed patwarden.signed_in"_s);
}

void TestAccountController::switchesAccountsOnlyInADemo()
{
    QCOMPARE(test::resultOf(m_controllers->accounts.switchTo(m_alice)).error().code, ErrorCode::Forbidden);
    QCOMPARE(test::resultOf(m_controllers->accounts.demoAccounts()).error().code, ErrorCode::Forbidden);
}

PATWARDEN_TEST_MAIN(TestAccountController)
#include "tst_accountcontroller.moc"
