// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "testcase.h"

#include "controller/demoestate.h"
#include "views/setup/signindialog.h"
#include "views/widgets/banner.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace patwarden;
using namespace patwarden::test;
using namespace Qt::Literals::StringLiterals;

/// Signing in with a login and a password.
class TestSignIn : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void signsIn();
    void keepsTheLoginAfterAWrongPassword();
    void asksForALogin();
    void givesNoSessionWhenLeft();
    void offersTheAccountsOfADemo();

    // with an invitation code
    void choosesAPasswordWithACode();
    void saysWhatIsMissingBeforeSending();
    void tellsAWrongCodeAndAnOldOne();
    void goesBackToThePassword();

private:
    [[nodiscard]] QString nextPath() { return temporaryPath(u"estate-%1.db"_s.arg(++m_files)); }

    int m_files = 0;
};

namespace {

struct Desk {
    explicit Desk(const QString &path)
        : fixture(path)
        , ann(fixture.builder.addAccount(u"ann"_s, true))
        , dialog(fixture.controllers.accounts, path)
        , signedIn(&dialog, &SignInDialog::signedIn)
    {
        dialog.show();
        QApplication::setActiveWindow(&dialog);
    }

    [[nodiscard]] QLineEdit *login() const { return dialog.findChild<QLineEdit *>(u"loginField"_s); }
    [[nodiscard]] QLineEdit *password() const { return dialog.findChild<QLineEdit *>(u"passwordField"_s); }
    [[nodiscard]] QPushButton *button() const { return dialog.findChild<QPushButton *>(u"signInButton"_s); }
    [[nodiscard]] Banner *banner() const { return dialog.findChild<Banner *>(u"failureBanner"_s); }

    PageFixture fixture;
    AccountId ann;
    SignInDialog dialog;
    QSignalSpy signedIn;
};

} // namespace

void TestSignIn::startsEmpty()
{
    Desk desk(nextPath());
    QVERIFY(QTest::qWaitForWindowActive(&desk.dialog, test::waitAtMost));
    QVERIFY(desk.login()->text().isEmpty());
    QVERIFY(desk.login()->hasFocus());
    QCOMPARE(desk.password()->echoMode(), QLineEdit::Password);
    QVERIFY(desk.banner()->isHidden());
    QCOMPARE(desk.button()->text(), u"Sign in"_s);
}

void TestSignIn::signsIn()
{
    Desk desk(nextPath());
    QTest::keyClicks(desk.login(), u"ann"_s);
    QTest::keyClicks(desk.password(), u"correct horse"_s);
    QTest::keyClick(desk.password(), Qt::Key_Return);
    QTRY_COMPARE(desk.signedIn.size(), 1);
    QCOMPARE(desk.signedIn.constFirst().constFirst().value<Session>().account, desk.ann);
    QVERIFY(!desk.dialog.isVisible());
}

void TestSignIn::keepsTheLoginAfterAWrongPassword()
{
    Desk desk(nextPath());
    QVERIFY(QTest::qWaitForWindowActive(&desk.dialog, test::waitAtMost));
    QTest::keyClicks(desk.login(), u"ann"_s);
    QTest::keyClicks(desk.password(), u"wrong horse"_s);
    QTest::mouseClick(desk.button(), Qt::LeftButton);
    QTRY_VERIFY(!desk.banner()->isHidden());
    QCOMPARE(desk.banner()->text(), u"The login or the password is wrong."_s);
    QCOMPARE(desk.login()->text(), u"ann"_s);
    QVERIFY(desk.password()->hasFocus());
    QCOMPARE(desk.password()->selectedText().size(), 11);
    QVERIFY(desk.button()->isEnabled());
    // What is typed next replaces it.
    QTest::keyClicks(desk.password(), u"correct horse"_s);
    QTest::keyClick(desk.password(), Qt::Key_Return);
    QTRY_COMPARE(desk.signedIn.size(), 1);
}

void TestSignIn::asksForALogin()
{
    Desk desk(nextPath());
    QTest::mouseClick(desk.button(), Qt::LeftButton);
    QVERIFY(!desk.banner()->isHidden());
    QCOMPARE(desk.signedIn.size(), 0);
}

void TestSignIn::givesNoSessionWhenLeft()
{
    Desk desk(nextPath());
    QSignalSpy rejected(&desk.dialog, &QDialog::rejected);
    QTest::keyClick(desk.login(), Qt::Key_Escape);
    QCOMPARE(rejected.size(), 1);
    QCOMPARE(desk.signedIn.size(), 0);
}

void TestSignIn::offersTheAccountsOfADemo()
{
    DatabaseThread thread;
    ManualClock clock;
    AccountController accounts(thread, clock);
    QVERIFY(resultOf(thread.open({nextPath()}, OpenMode::CreateIfMissing)).ok());
    QVERIFY(resultOf(thread.run([&clock](Database &database) { return writeDemoEstate(database, clock); })).ok());
    SignInDialog dialog(accounts, {});
    QSignalSpy signedIn(&dialog, &SignInDialog::signedIn);
    dialog.show();
    QPushButton *button = nullptr;
    QTRY_VERIFY(button = dialog.findChild<QPushButton *>(u"signInAs_alice"_s));
    QVERIFY(!dialog.findChild<QLineEdit *>(u"passwordField"_s)->isVisible());
    button->click();
    QTRY_COMPARE(signedIn.size(), 1);
    QCOMPARE(signedIn.constFirst().constFirst().value<Session>().login, u"alice"_s);
}

namespace {

/// A desk where bo was invited, and the dialog asks for the code.
struct InvitedDesk : Desk {
    explicit InvitedDesk(const QString &path)
        : Desk(path)
    {
        const OrganizationId octo = fixture.builder.addOrganization(u"octo-org"_s, true, true);
        fixture.builder.join(ann, octo, Role::Owner);
        const auto invited = resultOf(
            fixture.controllers.members.invite({ann, u"ann"_s}, MemberScope::of(octo), {.login = u"bo"_s}));
        code = invited ? invited->signInCode : QString();
        QTest::mouseClick(find<QPushButton>(u"codeButton"_s), Qt::LeftButton);
    }

    template <typename T = QLineEdit>
    [[nodiscard]] T *find(const QString &name) const
    {
        return dialog.findChild<T *>(name);
    }
    void enter(const QString &who, const QString &typed, const QString &password, const QString &again) const
    {
        const std::initializer_list<std::pair<QString, QString>> all{{u"loginField"_s, who},
                                                                     {u"codeField"_s, typed},
                                                                     {u"newPasswordField"_s, password},
                                                                     {u"repeatPasswordField"_s, again}};
        for (const auto &[name, words] : all) {
            find(name)->clear();
            QTest::keyClicks(find(name), words);
        }
        QTest::mouseClick(button(), Qt::LeftButton);
    }
    [[nodiscard]] QString failure() const { return banner()->isVisible() ? banner()->text() : QString(); }

    QString code;
};

} // namespace

void TestSignIn::choosesAPasswordWithACode()
{
    InvitedDesk desk(nextPath());
    QVERIFY(!desk.password()->isVisible());
    QVERIFY(desk.find<QLabel>(u"strengthLabel"_s)->text().startsWith(u"At least 10"_s)); // said beforehand
    QCOMPARE(desk.find(u"newPasswordField"_s)->echoMode(), QLineEdit::Password);
    desk.enter(u"bo"_s, desk.code.toLower(), u"ten letters"_s, u"ten letters"_s);
    QTRY_COMPARE(desk.signedIn.size(), 1);
    QCOMPARE(desk.signedIn.constFirst().constFirst().value<Session>().login, u"bo"_s);
    QVERIFY(resultOf(desk.fixture.controllers.accounts.signIn(u"bo"_s, u"ten letters"_s)));
}

void TestSignIn::saysWhatIsMissingBeforeSending()
{
    InvitedDesk desk(nextPath());
    desk.enter({}, desk.code, u"ten letters"_s, u"ten letters"_s);
    QCOMPARE(desk.failure(), u"Enter your login."_s);
    desk.enter(u"bo"_s, {}, u"ten letters"_s, u"ten letters"_s);
    QCOMPARE(desk.failure(), u"Enter the code that you were given."_s);
    desk.enter(u"bo"_s, desk.code, u"short"_s, u"short"_s);
    QVERIFY(desk.failure().startsWith(u"The password is too short"_s));
    desk.enter(u"bo"_s, desk.code, u"ten letters"_s, u"ten other letters"_s);
    QCOMPARE(desk.failure(), u"The two passwords are not the same."_s);
    deliverEvents();
    QCOMPARE(desk.signedIn.size(), 0);
}

void TestSignIn::tellsAWrongCodeAndAnOldOne()
{
    InvitedDesk desk(nextPath());
    desk.enter(u"bo"_s, u"AAAAA-AAAAA"_s, u"ten letters"_s, u"ten letters"_s);
    QTRY_VERIFY(desk.failure().startsWith(u"The login or the code is wrong, or the code is too old."_s));
    QTest::mouseClick(desk.find<QPushButton>(u"codeButton"_s), Qt::LeftButton);
    QCOMPARE(desk.failure(), QString());
    QTest::mouseClick(desk.find<QPushButton>(u"codeButton"_s), Qt::LeftButton);
    desk.fixture.clock.advanceDays(14);
    desk.enter(u"bo"_s, desk.code, u"ten letters"_s, u"ten letters"_s);
    QTRY_VERIFY(desk.failure().startsWith(u"The login or the code is wrong, or the code is too old."_s));
    QCOMPARE(desk.signedIn.size(), 0);
}

void TestSignIn::goesBackToThePassword()
{
    InvitedDesk desk(nextPath());
    QVERIFY(desk.find(u"codeField"_s)->isVisible());
    QTest::mouseClick(desk.find<QPushButton>(u"codeButton"_s), Qt::LeftButton);
    QVERIFY(!desk.find(u"codeField"_s)->isVisible());
    QTest::keyClicks(desk.login(), u"ann"_s);
    QTest::keyClicks(desk.password(), u"correct horse"_s);
    QTest::keyClick(desk.password(), Qt::Key_Return);
    QTRY_COMPARE(desk.signedIn.size(), 1);
}

PATWARDEN_GUI_TEST_MAIN(TestSignIn)
#include "tst_signin.moc"
