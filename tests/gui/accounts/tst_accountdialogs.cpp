// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "testcase.h"

#include "storage/accountstore.h"
#include "views/accounts/accountactions.h"
#include "views/accounts/mailpreferenceaction.h"
#include "views/accounts/mailpreferencesdialog.h"
#include "views/accounts/passworddialog.h"
#include "views/accounts/profiledialog.h"
#include "views/widgets/banner.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSqlQuery>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// "Your profile…" and "Change password…".
class TestAccountDialogs : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void changesThePassword();
    void saysWhatIsWrongWithANewPassword();
    void tellsAWrongPresentPassword();
    void savesTheProfile();
    void keepsAWrongAddressOnTheScreen();
    void tellsManagedUsersWhoDecides();
    void setsWhatIsMailed();

private:
    struct Desk;
};

struct TestAccountDialogs::Desk : test::PageFixture {
    explicit Desk(const QString &path)
        : PageFixture(path)
        , ann(builder.addAccount(u"ann"_s, true))
        , actions(controllers.accounts, prompts, &window)
        , succeeded(&actions, &AccountActions::succeeded)
    {
        actions.setSession({ann, u"ann"_s});
        window.show();
    }

    template <typename T = QLineEdit>
    T *find(const QString &name) const
    {
        return window.findChild<T *>(name);
    }
    void openPassword()
    {
        actions.changePassword();
        QTRY_VERIFY(find<PasswordDialog>(u"passwordDialog"_s));
    }
    void openProfile()
    {
        actions.editProfile();
        QTRY_VERIFY(find<ProfileDialog>(u"profileDialog"_s));
    }
    void enter(const QString &present, const QString &password, const QString &again) const
    {
        type(u"presentPasswordField"_s, present);
        type(u"newPasswordField"_s, password);
        type(u"repeatPasswordField"_s, again);
        QTest::mouseClick(find<QPushButton>(u"changePasswordButton"_s), Qt::LeftButton);
    }
    void type(const QString &name, const QString &words) const
    {
        find(name)->clear();
        QTest::keyClicks(find(name), words);
    }
    /// A key a step: letters are a search that begins anew after a pause.
    void choose(const QString &name, const QString &entry) const
    {
        auto *combo = find<QComboBox>(name);
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < combo->count() && combo->currentText() != entry; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentText(), entry);
    }
    QString failure() const
    {
        const auto *banner = find<Banner>(u"failureBanner"_s);
        return banner && banner->isVisible() ? banner->text() : QString();
    }

    AccountId ann;
    QWidget window;
    AccountActions actions;
    QSignalSpy succeeded;
};

void TestAccountDialogs::changesThePassword()
{
    Desk desk(temporaryPath(u"password.db"_s));
    desk.openPassword();
    for (const QString &name : {u"presentPasswordField"_s, u"newPasswordField"_s, u"repeatPasswordField"_s})
        QCOMPARE(desk.find(name)->echoMode(), QLineEdit::Password);
    desk.enter(u"correct horse"_s, u"battery staple"_s, u"battery staple"_s);
    QTRY_COMPARE(desk.succeeded.size(), 1);
    QTRY_VERIFY(!desk.find<PasswordDialog>(u"passwordDialog"_s));
    QVERIFY(test::resultOf(desk.controllers.accounts.signIn(u"ann"_s, u"battery staple"_s)));
}

void TestAccountDialogs::saysWhatIsWrongWithANewPassword()
{
    Desk desk(temporaryPath(u"weak.db"_s));
    desk.openPassword();
    desk.enter({}, u"battery staple"_s, u"battery staple"_s);
    QCOMPARE(desk.failure(), u"Enter your present password."_s);
    desk.enter(u"correct horse"_s, u"battery"_s, u"battery"_s);
    QVERIFY(desk.failure().startsWith(u"The password is too short"_s));
    desk.enter(u"correct horse"_s, u"battery staple"_s, u"battery stable"_s);
    QCOMPARE(desk.failure(), u"The two new passwords are not the same."_s);
    QVERIFY(test::resultOf(desk.controllers.accounts.signIn(u"ann"_s, u"correct horse"_s)));
}

void TestAccountDialogs::tellsAWrongPresentPassword()
{
    Desk desk(temporaryPath(u"wrong.db"_s));
    desk.openPassword();
    desk.enter(u"guess"_s, u"battery staple"_s, u"battery staple"_s);
    QTRY_COMPARE(desk.failure(), u"The present password is wrong."_s);
    for (int i = 0; i < 4; ++i) {
        QVERIFY(!test::resultOf(desk.controllers.accounts.signIn(u"ann"_s, u"guess"_s)));
    }
    desk.enter(u"correct horse"_s, u"battery staple"_s, u"battery staple"_s);
    QTRY_VERIFY(desk.failure().startsWith(u"Too many wrong attempts."_s));
    QCOMPARE(desk.succeeded.size(), 0);
}

void TestAccountDialogs::savesTheProfile()
{
    Desk desk(temporaryPath(u"profile.db"_s));
    QSignalSpy changed(&desk.actions, &AccountActions::profileChanged);
    desk.openProfile();
    QCOMPARE(desk.find(u"profileNameField"_s)->text(), u"ann"_s);
    desk.type(u"profileNameField"_s, u"Ann Miller"_s);
    desk.type(u"profileEmailField"_s, u"ann@example.com"_s);
    QTest::keyClick(desk.find(u"profileEmailField"_s), Qt::Key_Return);
    QTRY_COMPARE(changed.size(), 1);
    const auto found = AccountStore(desk.builder.database()).byId(desk.ann);
    QVERIFY(found && *found);
    const AccountRecord &ann = **found;
    QCOMPARE(ann.name, u"Ann Miller"_s);
    QCOMPARE(ann.email, u"ann@example.com"_s);
}

void TestAccountDialogs::keepsAWrongAddressOnTheScreen()
{
    Desk desk(temporaryPath(u"address.db"_s));
    desk.openProfile();
    desk.type(u"profileEmailField"_s, u"nowhere"_s);
    QTest::mouseClick(desk.find<QPushButton>(u"saveButton"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.failure(), u"That is no e-mail address. Correct it, or leave it empty."_s);
    QCOMPARE(desk.find(u"profileEmailField"_s)->text(), u"nowhere"_s);
}

// R-E4
void TestAccountDialogs::tellsManagedUsersWhoDecides()
{
    Desk desk(temporaryPath(u"managed.db"_s));
    QSqlQuery query(desk.builder.database().connection());
    QVERIFY(query.exec(u"UPDATE account SET managed = 1"_s));
    query.finish();
    desk.openProfile();
    QVERIFY(desk.find<Banner>(u"managedBanner"_s)->text().contains(u"the enterprise provisions it"_s));
    QVERIFY(desk.find(u"profileNameField"_s)->isReadOnly());
    QVERIFY(!desk.find<QPushButton>(u"saveButton"_s)->isVisible());
    QTest::mouseClick(desk.find<QPushButton>(u"cancelButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!desk.find<ProfileDialog>(u"profileDialog"_s));
}

void TestAccountDialogs::setsWhatIsMailed()
{
    Desk desk(temporaryPath(u"mail.db"_s));
    MailPreferenceAction action(desk.controllers.mails, desk.prompts, &desk.window);
    action.setSession({desk.ann, u"ann"_s});
    QSignalSpy saved(&action, &MailPreferenceAction::succeeded);
    action.edit();
    QTRY_VERIFY(desk.find<MailPreferencesDialog>(u"mailPreferencesDialog"_s));
    auto *approvals = desk.find<QComboBox>(u"approvalsBox"_s);
    QCOMPARE(approvals->currentText(), u"Once a day"_s);
    QTRY_VERIFY(approvals->hasFocus());
    desk.choose(u"approvalsBox"_s, u"Never"_s);
    desk.choose(u"expiryBox"_s, u"Never"_s);
    desk.choose(u"languageBox"_s, u"German"_s);
    QTest::mouseClick(desk.find<QPushButton>(u"saveButton"_s), Qt::LeftButton);
    QTRY_COMPARE(saved.size(), 1);
    QTRY_VERIFY(!desk.find<MailPreferencesDialog>(u"mailPreferencesDialog"_s));
    const MailPreference kept = test::resultOf(desk.controllers.mails.preference({desk.ann, u"ann"_s})).value();
    QCOMPARE(kept, (MailPreference{u"de"_s, MailTiming::Never, MailTiming::Never}));
    action.edit();
    QTRY_VERIFY(desk.find<MailPreferencesDialog>(u"mailPreferencesDialog"_s));
    QCOMPARE(desk.find<QComboBox>(u"languageBox"_s)->currentText(), u"German"_s);
    QCOMPARE(desk.find<QComboBox>(u"approvalsBox"_s)->currentText(), u"Never"_s);
}

PATWARDEN_GUI_TEST_MAIN(TestAccountDialogs)
#include "tst_accountdialogs.moc"
