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

    // codes
    void choosesAPasswordWithACode();
    void takesACodeAsPeopleTypeIt();
    void refusesACode_data();
    void refusesACode();
    void wrongCodesCountAsWrongAttempts();

    // passwords
    void changesThePassword();
    void refusesANewPassword_data();
    void refusesANewPassword();
    void slowsDownWhoGuessesThePresentPassword();
    void aChangedPasswordEndsACode();
    void unlocksWithThePassword();
    void slowsDownWhoGuessesAtALockedWindow();
    void writesNoPasswordAnywhere();

    // profile
    void changesThePersonsData();
    void refusesWrongData_data();
    void refusesWrongData();
    void theEnterpriseKeepsTheDataOfManagedUsers();

private:
    /// A code for somebody who was just invited into an organization of alice's.
    QString invite(const QString &login);
    QString text(const QString &sql);
    Result<Session> signIn(const QString &login, const QString &password)
    {
        return test::resultOf(m_controllers->accounts.signIn(login, password));
    }

    test::ManualClock m_clock;
    std::unique_ptr<test::EstateBuilder> m_estate;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<Controllers> m_controllers;
    AccountId m_alice;
    OrganizationId m_organization;
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
    m_organization = m_estate->addOrganization(u"octo-org"_s, false, true);
    m_estate->join(m_alice, m_organization, Role::Owner);
    QVERIFY(test::resultOf(m_thread->open(test::locationOf(path), OpenMode::OpenExisting)));
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
    QVERIFY(query.exec(u"SELECT "_s + test::joined(u"action"_s) + u" FROM audit_leaf"_s));
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toString(), u"patwarden.sign_in_failed patwarden.signed_in"_s);
}

void TestAccountController::switchesAccountsOnlyInADemo()
{
    QCOMPARE(test::resultOf(m_controllers->accounts.switchTo(m_alice)).error().code, ErrorCode::Forbidden);
    QCOMPARE(test::resultOf(m_controllers->accounts.demoAccounts()).error().code, ErrorCode::Forbidden);
}

QString TestAccountController::invite(const QString &login)
{
    const auto outcome = test::resultOf(
        m_controllers->members.invite({m_alice, u"alice"_s}, MemberScope::of(m_organization), {.login = login}));
    return outcome ? outcome->signInCode : QString();
}

QString TestAccountController::text(const QString &sql)
{
    QSqlQuery query(m_estate->database().connection());
    if (!query.exec(sql) || !query.next())
        return u"no answer"_s;
    return query.value(0).toString();
}

void TestAccountController::choosesAPasswordWithACode()
{
    const QString code = invite(u"bo"_s);
    QCOMPARE(signIn(u"bo"_s, u""_s).error().code, ErrorCode::WrongCredentials);

    const auto session = test::resultOf(m_controllers->accounts.acceptCode(u"bo"_s, code, u"ten letters"_s));

    QVERIFY(session);
    QCOMPARE(session->login, u"bo"_s);
    QVERIFY(signIn(u"bo"_s, u"ten letters"_s));
    QVERIFY(text(u"SELECT password FROM account WHERE login = 'bo'"_s).startsWith(u"$argon2id$"_s));
    QCOMPARE(text(u"SELECT count(*) FROM sign_in_code"_s), u"0"_s);
    QCOMPARE(text(u"SELECT "_s + test::joined(u"action"_s)
                  + u" FROM (SELECT action FROM audit_leaf ORDER BY sequence LIMIT 2 OFFSET 4) AS part"_s),
             u"patwarden.signed_in patwarden.password_changed"_s);
    // It worked once.
    QCOMPARE(test::resultOf(m_controllers->accounts.acceptCode(u"bo"_s, code, u"another one"_s)).error().code,
             ErrorCode::WrongCredentials);
    QVERIFY(signIn(u"bo"_s, u"ten letters"_s));
}

void TestAccountController::takesACodeAsPeopleTypeIt()
{
    QString code = invite(u"bo"_s).toLower();
    code.replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l');
    QVERIFY(test::resultOf(m_controllers->accounts.acceptCode(u"BO"_s, code + u' ', u"ten letters"_s)));
}

void TestAccountController::refusesACode_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("rightCode");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("password");
    QTest::addColumn<Error>("error");
    const Error wrong{ErrorCode::WrongCredentials, {}, {}};
    QTest::newRow("last day") << u"bo"_s << true << 13 << u"ten letters"_s << Error{ErrorCode::Internal, {}, {}};
    QTest::newRow("too old") << u"bo"_s << true << 14 << u"ten letters"_s << wrong;
    QTest::newRow("wrong code") << u"bo"_s << false << 0 << u"ten letters"_s << wrong;
    QTest::newRow("somebody else") << u"alice"_s << true << 0 << u"ten letters"_s << wrong;
    QTest::newRow("nobody") << u"mallory"_s << true << 0 << u"ten letters"_s << wrong;
    QTest::newRow("weak password") << u"bo"_s << true << 0 << u"nine lett"_s
                                   << Error{ErrorCode::Invalid, u"password"_s, u"10"_s};
}

void TestAccountController::refusesACode()
{
    QFETCH(QString, login);
    QFETCH(bool, rightCode);
    QFETCH(int, days);
    QFETCH(QString, password);
    QFETCH(Error, error);
    const QString code = invite(u"bo"_s);
    m_clock.advanceDays(days);

    const auto session = test::resultOf(
        m_controllers->accounts.acceptCode(login, rightCode ? code : u"AAAAA-AAAAA-AAAAA-AAAAA"_s, password));

    if (error.code == ErrorCode::Internal) { // a control: it holds up to its last day
        QVERIFY(session);
        return;
    }
    QCOMPARE(session.error(), error);
    QCOMPARE(text(u"SELECT count(*) FROM account WHERE login = 'bo' AND password = ''"_s), u"1"_s);
    QVERIFY(signIn(u"alice"_s, u"correct horse"_s)); // hers is as it was
}

void TestAccountController::wrongCodesCountAsWrongAttempts()
{
    const QString code = invite(u"bo"_s);
    const auto attempt = [this](const QString &typed) {
        return test::resultOf(m_controllers->accounts.acceptCode(u"bo"_s, typed, u"ten letters"_s));
    };
    for (int i = 0; i < 5; ++i)
        QCOMPARE(attempt(u"AAAAA"_s).error().code, ErrorCode::WrongCredentials);
    const auto tooSoon = attempt(code);
    QCOMPARE(tooSoon.error().code, ErrorCode::Conflict);
    QCOMPARE(tooSoon.error().subject, u"signIn"_s);
    m_clock.advanceSeconds(tooSoon.error().detail.toInt());
    QVERIFY(attempt(code));
}

void TestAccountController::changesThePassword()
{
    const Session alice{m_alice, u"alice"_s};
    QVERIFY(
        test::resultOf(m_controllers->accounts.changePassword(alice, u"correct horse"_s, u"battery staple"_s)));
    QVERIFY(signIn(u"alice"_s, u"battery staple"_s));
    QCOMPARE(signIn(u"alice"_s, u"correct horse"_s).error().code, ErrorCode::WrongCredentials);
    QCOMPARE(text(u"SELECT action FROM audit_leaf WHERE sequence = 1"_s), u"patwarden.password_changed"_s);
}

void TestAccountController::refusesANewPassword_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("password");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("wrong present one") << u"alice"_s << u"guess"_s << u"battery staple"_s
                                       << ErrorCode::WrongCredentials;
    QTest::newRow("too short") << u"alice"_s << u"correct horse"_s << u"battery"_s << ErrorCode::Invalid;
    QTest::newRow("never had one") << u"imported"_s << u""_s << u"battery staple"_s << ErrorCode::WrongCredentials;
}

void TestAccountController::refusesANewPassword()
{
    QFETCH(QString, login);
    QFETCH(QString, present);
    QFETCH(QString, password);
    QFETCH(ErrorCode, code);
    const Session session{AccountId(text(u"SELECT id FROM account WHERE login = '%1'"_s.arg(login)).toLongLong()),
                          login};
    const QString before = text(u"SELECT "_s + test::joined(u"password"_s)
                                + u" FROM (SELECT password FROM account ORDER BY id) AS ordered"_s);
    QCOMPARE(test::resultOf(m_controllers->accounts.changePassword(session, present, password)).error().code,
             code);
    QCOMPARE(text(u"SELECT "_s + test::joined(u"password"_s)
                  + u" FROM (SELECT password FROM account ORDER BY id) AS ordered"_s),
             before);
}

void TestAccountController::slowsDownWhoGuessesThePresentPassword()
{
    const Session alice{m_alice, u"alice"_s};
    const auto attempt = [&](const QString &present) {
        return test::resultOf(m_controllers->accounts.changePassword(alice, present, u"battery staple"_s));
    };
    for (int i = 0; i < 5; ++i)
        QCOMPARE(attempt(u"guess"_s).error().code, ErrorCode::WrongCredentials);
    QCOMPARE(attempt(u"correct horse"_s).error().subject, u"signIn"_s);
    QCOMPARE(signIn(u"alice"_s, u"correct horse"_s).error().subject, u"signIn"_s); // one count for all
}

void TestAccountController::aChangedPasswordEndsACode()
{
    const AccountId boss = m_estate->addAccount(u"boss"_s);
    m_estate->addEnterprise();
    m_estate->joinEnterprise(boss, Role::Owner);
    m_estate->joinEnterprise(m_alice, Role::Member);
    const auto code = test::resultOf(
        m_controllers->members.makeSignInCode({boss, u"boss"_s}, MemberScope::ofEnterprise(), m_alice));
    QVERIFY(code);
    QVERIFY(test::resultOf(
        m_controllers->accounts.changePassword({m_alice, u"alice"_s}, u"correct horse"_s, u"battery staple"_s)));
    QCOMPARE(test::resultOf(m_controllers->accounts.acceptCode(u"alice"_s, *code, u"ten letters"_s)).error().code,
             ErrorCode::WrongCredentials);
}

void TestAccountController::unlocksWithThePassword()
{
    const Session alice{m_alice, u"alice"_s};
    QCOMPARE(test::resultOf(m_controllers->accounts.unlock(alice, u"guess"_s)).error().code,
             ErrorCode::WrongCredentials);
    QVERIFY(test::resultOf(m_controllers->accounts.unlock(alice, u"correct horse"_s)));
    QCOMPARE(text(u"SELECT "_s + test::joined(u"action || details"_s) + u" FROM audit_leaf"_s)
                 .count(u"\"purpose\":\"unlock\""_s),
             2);
    QCOMPARE(
        test::resultOf(m_controllers->accounts.unlock({AccountId(4711), {}}, u"correct horse"_s)).error().code,
        ErrorCode::Forbidden);
}

void TestAccountController::slowsDownWhoGuessesAtALockedWindow()
{
    const Session alice{m_alice, u"alice"_s};
    for (int i = 0; i < 5; ++i)
        (void)test::resultOf(m_controllers->accounts.unlock(alice, u"guess"_s));
    QCOMPARE(test::resultOf(m_controllers->accounts.unlock(alice, u"correct horse"_s)).error().subject,
             u"signIn"_s);
}

void TestAccountController::writesNoPasswordAnywhere()
{
    const Session alice{m_alice, u"alice"_s};
    (void)signIn(u"alice"_s, u"correct horse"_s);
    (void)test::resultOf(m_controllers->accounts.unlock(alice, u"my wrong guess"_s));
    (void)test::resultOf(m_controllers->accounts.changePassword(alice, u"correct horse"_s, u"battery staple"_s));
    const QString details = text(u"SELECT "_s + test::joined(u"details"_s) + u" FROM audit_leaf"_s);
    for (const QString &secret : {u"correct"_s, u"guess"_s, u"battery"_s, u"argon"_s})
        QVERIFY2(!details.contains(secret), qPrintable(details));
}

void TestAccountController::changesThePersonsData()
{
    const Session alice{m_alice, u"alice"_s};
    QVERIFY(test::resultOf(m_controllers->accounts.setProfile(alice, u" Alice Liddell "_s, u"al@example.com"_s)));
    const auto profile = test::resultOf(m_controllers->accounts.profile(alice));
    QCOMPARE(profile->login, u"alice"_s);
    QCOMPARE(profile->name, u"Alice Liddell"_s);
    QCOMPARE(profile->email, u"al@example.com"_s);
    QVERIFY(profile->hasPassword);
    QVERIFY(!profile->managed);
    QCOMPARE(text(u"SELECT action FROM audit_leaf"_s), u"patwarden.profile_changed"_s);
    QVERIFY(!text(u"SELECT details FROM audit_leaf"_s).contains(u"example.com"_s));
    QVERIFY(test::resultOf(m_controllers->accounts.setProfile(alice, u"Alice Liddell"_s, u"al@example.com"_s)));
    QCOMPARE(text(u"SELECT count(*) FROM audit_leaf"_s), u"1"_s); // nothing was changed
}

void TestAccountController::refusesWrongData_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("subject");
    QTest::newRow("long name") << QString(256, u'x') << u""_s << u"name"_s;
    QTest::newRow("no address") << u""_s << u"alice"_s << u"email"_s;
    QTest::newRow("blank in it") << u""_s << u"al ice@example.com"_s << u"email"_s;
    QTest::newRow("long address") << u""_s << QString(QString(250, u'x') + u"@x.de"_s) << u"email"_s;
}

void TestAccountController::refusesWrongData()
{
    QFETCH(QString, name);
    QFETCH(QString, email);
    QFETCH(QString, subject);
    const auto refused = test::resultOf(m_controllers->accounts.setProfile({m_alice, u"alice"_s}, name, email));
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QCOMPARE(refused.error().subject, subject);
}

// R-E4
void TestAccountController::theEnterpriseKeepsTheDataOfManagedUsers()
{
    QSqlQuery query(m_estate->database().connection());
    QVERIFY(query.exec(u"UPDATE account SET managed = 1 WHERE login = 'alice'"_s));
    query.finish();
    const Session alice{m_alice, u"alice"_s};
    QCOMPARE(test::resultOf(m_controllers->accounts.setProfile(alice, u"A"_s, {})).error(),
             (Error{ErrorCode::Forbidden, u"managed"_s, {}}));
    QVERIFY(test::resultOf(m_controllers->accounts.profile(alice))->managed);
    QVERIFY(
        test::resultOf(m_controllers->accounts.changePassword(alice, u"correct horse"_s, u"battery staple"_s)));
}

PATWARDEN_TEST_MAIN(TestAccountController)
#include "tst_accountcontroller.moc"
