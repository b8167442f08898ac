// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "testcase.h"

#include "models/membermodel.h"
#include "storage/accountstore.h"
#include "storage/memberstore.h"
#include "views/members/invitedialog.h"
#include "views/members/memberspage.h"
#include "views/members/signincodedialog.h"
#include "views/widgets/banner.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// "Members" of an organization and "People" of the enterprise.
class TestMembersPage : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    // looking
    void showsWhoBelongsThere();
    void searches();
    void saysWhenNobodyMatches();
    void showsTheFirstOfMany();
    void saysWhenOneIsAlone();
    void tellsAMemberWhyThereIsNothingToSee();
    void showsThePeopleOfTheEnterprise();

    // inviting
    void invitesSomebodyNew();
    void addsSomebodyWhoExists();
    void keepsWhatWasTypedWhenItIsRefused();
    void onlyTheEnterpriseOffersManagedUsers();

    // changing
    void makesAnOwnerAfterAsking();
    void changesNothingWhenTheAnswerIsCancel();
    void namesTheTokensBeforeRemoving();
    void tellsThatTheLastOwnerCannotGo();
    void leavesWhenAnOwnerRemovesThemselves();
    void makesANewCode();
    void offersNoCodeForWhoCanSignIn();
    void worksWithTheKeyboardAlone();

private:
    struct Desk;
};

/// olga owns octo-org, mia is a member with two tokens, alice owns the enterprise.
struct TestMembersPage::Desk : test::PageFixture {
    explicit Desk(const QString &path)
        : PageFixture(path)
    {
        builder.addEnterprise();
        octo = builder.addOrganization(u"octo-org"_s);
        alice = builder.addAccount(u"alice"_s, true);
        olga = builder.addAccount(u"olga"_s, true);
        mia = builder.addAccount(u"mia"_s);
        builder.joinEnterprise(alice, Role::Owner);
        builder.join(olga, octo, Role::Owner);
        builder.join(mia, octo, Role::Member);
        builder.addRequest(octo, mia, {});
        builder.addClassicToken(mia, u"repo"_s);
    }

    void openAs(AccountId account, const QString &login = {}, Route::Place place = Route::Place::Members)
    {
        page = std::make_unique<MembersPage>(contextOf(account, login));
        page->resize(1032, 756);
        page->show();
        QApplication::setActiveWindow(page.get());
        QSignalSpy ready(page.get(), &Page::ready);
        page->open({.place = place, .organization = place == Route::Place::Members ? octo : OrganizationId()});
        QTRY_VERIFY(!ready.isEmpty());
    }
    void openAsOlga()
    {
        openAs(olga, u"olga"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QTRY_VERIFY(find(u"manageButton_mia"_s));
    }

    template <typename T = QWidget>
    T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    /// In whatever window.
    template <typename T = QWidget>
    static T *findAnywhere(const QString &name)
    {
        const QWidgetList all = QApplication::allWidgets();
        for (QWidget *each : all) {
            if (each->objectName() == name && each->isVisible())
                return qobject_cast<T *>(each);
        }
        return nullptr;
    }
    DataTable *table() const { return find<DataTable>(u"memberTable"_s); }
    QString text(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString banner(const QString &name) const
    {
        const auto *found = find<Banner>(name);
        return found->isVisible() ? found->text() : QString();
    }
    void click(const QString &name) const
    {
        QWidget *button = nullptr;
        QTRY_VERIFY(button = findAnywhere(name));
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const QString &name, const QString &words) const
    {
        auto *field = findAnywhere<QLineEdit>(name);
        QVERIFY2(field, qPrintable(name));
        field->clear();
        QTest::keyClicks(field, words);
    }
    /// Opens the menu of a row and takes an entry.
    void manage(const QString &login, const QString &action) const
    {
        click(u"manageButton_"_s + login);
        QMenu *menu = nullptr;
        QTRY_VERIFY(menu = findAnywhere<QMenu>(u"memberMenu"_s));
        const QList<QAction *> actions = menu->actions();
        for (QAction *each : actions) {
            if (each->objectName() == action) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(each).center());
                return;
            }
        }
        QFAIL(qPrintable(action));
    }
    Role roleOf(AccountId account) { return AccountStore(builder.database()).roleIn(account, octo).value(); }

    OrganizationId octo;
    AccountId alice;
    AccountId olga;
    AccountId mia;
    std::unique_ptr<MembersPage> page;
};

void TestMembersPage::showsWhoBelongsThere()
{
    Desk desk(temporaryPath(u"shows.db"_s));
    desk.openAsOlga();
    const QAbstractItemModelTester tester(desk.table()->model());
    QCOMPARE(desk.page->crumb(), u"Members"_s);
    QCOMPARE(desk.page->findChild<PageHeader *>()->sentence(),
             u"Who belongs to octo-org, and who decides there."_s);
    QCOMPARE(desk.text(0, MemberModel::Login), u"olga"_s); // owners first
    QCOMPARE(desk.text(0, MemberModel::RoleColumn), u"Owner"_s);
    QCOMPARE(desk.text(0, MemberModel::SignIn), u"Can sign in"_s);
    QCOMPARE(desk.text(1, MemberModel::Login), u"mia"_s);
    QCOMPARE(desk.text(1, MemberModel::SignIn), u"Invited"_s);
    QCOMPARE(desk.text(1, MemberModel::Tokens), u"2"_s);
    QVERIFY(desk.find<QLabel>(u"countLabel"_s)->text().startsWith(u"2 "_s));
    QCOMPARE(desk.banner(u"aloneBanner"_s), QString());
}

void TestMembersPage::searches()
{
    Desk desk(temporaryPath(u"search.db"_s));
    desk.openAsOlga();
    QTest::keyClick(desk.table(), Qt::Key_Slash);
    auto *field = desk.find<SearchField>(u"searchField"_s);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"MI"_s);
    QTRY_COMPARE(desk.table()->model()->rowCount(), 1);
    QCOMPARE(desk.text(0, MemberModel::Login), u"mia"_s);
    QCOMPARE(desk.banner(u"aloneBanner"_s), QString()); // one is found; there are more
}

void TestMembersPage::saysWhenNobodyMatches()
{
    Desk desk(temporaryPath(u"nobody.db"_s));
    desk.openAsOlga();
    QTest::keyClicks(desk.find<SearchField>(u"searchField"_s), u"<b>zzz"_s);
    QTRY_VERIFY(desk.page->findChild<EmptyState *>()->isVisible());
    QCOMPARE(desk.page->findChild<EmptyState *>()->title(), u"Nobody matches “<b>zzz”"_s);
    desk.click(u"clearSearchButton"_s);
    QTRY_COMPARE(desk.table()->model()->rowCount(), 2);
    QTRY_VERIFY(desk.table()->isVisible());
}

void TestMembersPage::showsTheFirstOfMany()
{
    Desk desk(temporaryPath(u"many.db"_s));
    {
        auto transaction = Transaction::begin(desk.builder.database(), Transaction::Kind::Write);
        AccountStore accounts(desk.builder.database());
        for (int i = 0; i < 600; ++i) {
            const auto id = accounts.insert(transaction.value(),
                                            {{}, u"person-%1"_s.arg(i, 4, 10, QChar(u'0')), {}, {}, false, {}}, {},
                                            desk.clock.now());
            QVERIFY(accounts.join(transaction.value(), *id, desk.octo, Role::Member, desk.clock.now()));
        }
        QVERIFY(transaction.value().commit());
    }
    desk.openAs(desk.olga);
    QTRY_COMPARE(desk.table()->model()->rowCount(), 500);
    QCOMPARE(desk.find<QLabel>(u"countLabel"_s)->text(), u"Showing 500 of 602; search to narrow"_s);
    QTest::keyClicks(desk.find<SearchField>(u"searchField"_s), u"person-0599"_s);
    QTRY_COMPARE(desk.table()->model()->rowCount(), 1);
    // Buttons are there for what is seen only.
    QVERIFY(desk.page->findChildren<QPushButton *>().size() < 60);
}

void TestMembersPage::saysWhenOneIsAlone()
{
    Desk desk(temporaryPath(u"alone.db"_s));
    desk.openAs(desk.alice, u"alice"_s, Route::Place::EnterpriseMembers);
    QTRY_COMPARE(desk.table()->model()->rowCount(), 1);
    QVERIFY(desk.banner(u"aloneBanner"_s).startsWith(u"You are the only one."_s));
}

void TestMembersPage::tellsAMemberWhyThereIsNothingToSee()
{
    Desk desk(temporaryPath(u"member.db"_s));
    for (const AccountId account :
         {desk.mia, desk.alice}) { // owning the enterprise is not owning its organization
        desk.openAs(account);
        QTRY_VERIFY(desk.page->findChild<EmptyState *>()->isVisible());
        QCOMPARE(desk.page->findChild<EmptyState *>()->title(),
                 u"Only owners of the organization see its members"_s);
        QVERIFY(!desk.find(u"inviteButton"_s)->isEnabled());
        QVERIFY(!desk.find(u"retryButton"_s)->isVisible());
        QVERIFY(!desk.find(u"searchField"_s)->isVisible());
    }
}

void TestMembersPage::showsThePeopleOfTheEnterprise()
{
    Desk desk(temporaryPath(u"enterprise.db"_s));
    desk.openAs(desk.alice, u"alice"_s, Route::Place::EnterpriseMembers);
    QCOMPARE(desk.page->crumb(), u"People"_s);
    QTRY_COMPARE(desk.text(0, MemberModel::Login), u"alice"_s);
    // The same page for an organization, where nothing is searched yet.
    auto *field = desk.find<SearchField>(u"searchField"_s);
    QTest::keyClicks(field, u"ali"_s);
    QTest::keyClick(field, Qt::Key_Return);
    desk.builder.join(desk.alice, desk.octo, Role::Owner);
    desk.page->open({.place = Route::Place::Members, .organization = desk.octo});
    QTRY_COMPARE(desk.table()->model()->rowCount(), 3);
    QCOMPARE(desk.page->crumb(), u"Members"_s);
    QVERIFY(field->text().isEmpty());
    QTest::keyClicks(field, u"ali"_s); // the same words as before
    QTRY_COMPARE(desk.table()->model()->rowCount(), 1);
}

void TestMembersPage::invitesSomebodyNew()
{
    Desk desk(temporaryPath(u"invite.db"_s));
    desk.openAsOlga();
    QSignalSpy changed(desk.page.get(), &Page::changed);
    desk.click(u"inviteButton"_s);
    QTRY_VERIFY(desk.findAnywhere(u"inviteLoginField"_s));
    QTRY_VERIFY(desk.findAnywhere(u"inviteLoginField"_s)->hasFocus());
    desk.type(u"inviteLoginField"_s, u"bo"_s);
    desk.type(u"inviteNameField"_s, u"Bo"_s);
    desk.type(u"inviteEmailField"_s, u"bo@example.com"_s);
    QTest::keyClick(desk.findAnywhere(u"inviteEmailField"_s), Qt::Key_Return);

    QTRY_VERIFY(desk.findAnywhere(u"codeField"_s));
    QVERIFY(!desk.findAnywhere(u"inviteLoginField"_s));
    const QString code = desk.findAnywhere<QLineEdit>(u"codeField"_s)->text();
    QCOMPARE(code.size(), 23);
    QVERIFY(desk.findAnywhere<QLineEdit>(u"codeField"_s)->isReadOnly());
    desk.click(u"copyCodeButton"_s);
    QCOMPARE(QApplication::clipboard()->text(), code);
    desk.click(u"doneButton"_s);
    QTRY_COMPARE(desk.table()->model()->rowCount(), 3);
    QCOMPARE(desk.text(1, MemberModel::Login), u"bo"_s);
    QVERIFY(!changed.isEmpty());
    QVERIFY(test::resultOf(desk.controllers.accounts.acceptCode(u"bo"_s, code, u"ten letters"_s)));
}

void TestMembersPage::addsSomebodyWhoExists()
{
    Desk desk(temporaryPath(u"exists.db"_s));
    desk.openAsOlga();
    QSignalSpy succeeded(desk.page.get(), &Page::succeeded);
    desk.click(u"inviteButton"_s);
    QTRY_VERIFY(desk.findAnywhere(u"inviteLoginField"_s));
    desk.type(u"inviteLoginField"_s, u"Alice"_s);
    desk.click(u"ownerOption"_s);
    desk.click(u"inviteConfirmButton"_s);
    QTRY_COMPARE(succeeded.size(), 1);
    QVERIFY(!desk.findAnywhere(u"codeField"_s)); // she has a password
    QTRY_COMPARE(desk.table()->model()->rowCount(), 3);
    QCOMPARE(desk.roleOf(desk.alice), Role::Owner);
}

void TestMembersPage::keepsWhatWasTypedWhenItIsRefused()
{
    Desk desk(temporaryPath(u"refused.db"_s));
    desk.openAsOlga();
    desk.click(u"inviteButton"_s);
    QTRY_VERIFY(desk.findAnywhere(u"inviteLoginField"_s));
    const auto failure = [&] {
        const auto *dialog = desk.page->findChild<InviteDialog *>();
        const auto *banner = dialog ? dialog->findChild<Banner *>(u"failureBanner"_s) : nullptr;
        return banner && banner->isVisible() ? banner->text() : QString();
    };
    desk.click(u"inviteConfirmButton"_s);
    QTRY_COMPARE(failure(), u"Enter the login of the person."_s);
    desk.type(u"inviteLoginField"_s, u"mia"_s);
    desk.click(u"inviteConfirmButton"_s);
    QTRY_COMPARE(failure(), u"mia belongs to it already. Nothing was changed."_s);
    desk.type(u"inviteLoginField"_s, u"not a login"_s);
    desk.type(u"inviteNameField"_s, u"Somebody"_s);
    desk.click(u"inviteConfirmButton"_s);
    QTRY_COMPARE(failure(), u"A login has 1 to 39 letters, digits and single hyphens."_s);
    desk.type(u"inviteLoginField"_s, u"bo"_s);
    desk.type(u"inviteEmailField"_s, u"nowhere"_s);
    desk.click(u"inviteConfirmButton"_s);
    QTRY_COMPARE(failure(), u"That is no e-mail address. Correct it, or leave it empty."_s);
    QTRY_VERIFY(desk.findAnywhere(u"inviteEmailField"_s)->hasFocus());
    QCOMPARE(desk.findAnywhere<QLineEdit>(u"inviteNameField"_s)->text(), u"Somebody"_s);
    desk.click(u"cancelButton"_s);
    QCOMPARE(MemberStore(desk.builder.database()).count(desk.octo, {}).value(), 2);
}

// R-E4
void TestMembersPage::onlyTheEnterpriseOffersManagedUsers()
{
    Desk desk(temporaryPath(u"managed.db"_s));
    desk.openAsOlga();
    desk.click(u"inviteButton"_s);
    QTRY_VERIFY(desk.findAnywhere(u"inviteLoginField"_s));
    QVERIFY(!desk.findAnywhere(u"managedBox"_s));
    desk.click(u"cancelButton"_s);

    desk.openAs(desk.alice, u"alice"_s, Route::Place::EnterpriseMembers);
    QTRY_VERIFY(desk.find(u"inviteButton"_s)->isEnabled());
    desk.click(u"inviteButton"_s);
    QTRY_VERIFY(desk.findAnywhere(u"managedBox"_s));
    desk.type(u"inviteLoginField"_s, u"max"_s);
    QTest::mouseClick(desk.findAnywhere(u"managedBox"_s), Qt::LeftButton, {}, {10, 10});
    desk.click(u"inviteConfirmButton"_s);
    desk.click(u"doneButton"_s);
    QTRY_COMPARE(desk.table()->model()->rowCount(), 2);
    QCOMPARE(desk.text(1, MemberModel::Managed), u"Managed"_s);
}

void TestMembersPage::makesAnOwnerAfterAsking()
{
    Desk desk(temporaryPath(u"owner.db"_s));
    desk.openAsOlga();
    desk.prompts.answers.enqueue(true);
    QSignalSpy succeeded(desk.page.get(), &Page::succeeded);
    desk.manage(u"mia"_s, u"makeOwnerAction"_s);
    QTRY_COMPARE(succeeded.size(), 1);
    QCOMPARE(desk.prompts.questions.constFirst().title, u"Make mia an owner of octo-org?"_s);
    QCOMPARE(desk.prompts.questions.constFirst().verb, u"Make owner"_s);
    QCOMPARE(succeeded.constFirst().constFirst().toString(), u"mia is an owner now."_s);
    QTRY_COMPARE(desk.text(0, MemberModel::Login), u"mia"_s); // among the owners, by login
    QCOMPARE(desk.roleOf(desk.mia), Role::Owner);
}

void TestMembersPage::changesNothingWhenTheAnswerIsCancel()
{
    Desk desk(temporaryPath(u"cancel.db"_s));
    desk.openAsOlga();
    desk.manage(u"mia"_s, u"makeOwnerAction"_s);
    QTRY_COMPARE(desk.prompts.questions.size(), 1);
    desk.manage(u"mia"_s, u"removeMemberAction"_s);
    QTRY_COMPARE(desk.prompts.questions.size(), 2);
    test::deliverEvents();
    QCOMPARE(desk.roleOf(desk.mia), Role::Member);
}

void TestMembersPage::namesTheTokensBeforeRemoving()
{
    Desk desk(temporaryPath(u"remove.db"_s));
    desk.openAsOlga();
    desk.prompts.answers.enqueue(true);
    QSignalSpy changed(desk.page.get(), &Page::changed);
    desk.manage(u"mia"_s, u"removeMemberAction"_s);
    QTRY_COMPARE(desk.table()->model()->rowCount(), 1);
    const ConfirmQuestion question = desk.prompts.questions.constFirst();
    QCOMPARE(question.title, u"Remove mia from octo-org?"_s);
    QVERIFY2(question.text.startsWith(u"2 token"_s), qPrintable(question.text));
    QVERIFY(question.text.contains(u"Requests that wait are cancelled."_s));
    QVERIFY(question.danger);
    QCOMPARE(desk.roleOf(desk.mia), Role::Outside);
    QVERIFY(!changed.isEmpty()); // the count of pending requests is another one
}

void TestMembersPage::tellsThatTheLastOwnerCannotGo()
{
    Desk desk(temporaryPath(u"last.db"_s));
    desk.openAsOlga();
    desk.prompts.answers.append({true, true});
    desk.manage(u"olga"_s, u"removeMemberAction"_s);
    const QString sentence =
        u"Nobody would own it any more. Make somebody else an owner first. Nothing was changed."_s;
    QTRY_COMPARE(desk.banner(u"failureBanner"_s), sentence);
    QCOMPARE(desk.prompts.questions.constFirst().title, u"Leave octo-org?"_s);
    desk.manage(u"olga"_s, u"makeMemberAction"_s);
    QTRY_COMPARE(desk.prompts.questions.size(), 2);
    QTRY_COMPARE(desk.banner(u"failureBanner"_s), sentence);
    QCOMPARE(desk.roleOf(desk.olga), Role::Owner);
}

void TestMembersPage::leavesWhenAnOwnerRemovesThemselves()
{
    Desk desk(temporaryPath(u"leave.db"_s));
    desk.builder.join(desk.alice, desk.octo, Role::Owner);
    desk.openAs(desk.olga, u"olga"_s);
    QTRY_VERIFY(desk.find(u"manageButton_olga"_s));
    desk.prompts.answers.enqueue(true);
    QSignalSpy navigate(desk.page.get(), &Page::navigate);
    desk.manage(u"olga"_s, u"removeMemberAction"_s);
    QTRY_COMPARE(navigate.size(), 1);
    QCOMPARE(navigate.constFirst().constFirst().value<Route>().place, Route::Place::Organizations);
    QCOMPARE(desk.roleOf(desk.olga), Role::Outside);
}

void TestMembersPage::makesANewCode()
{
    Desk desk(temporaryPath(u"code.db"_s));
    desk.openAsOlga();
    desk.prompts.answers.enqueue(true);
    desk.manage(u"mia"_s, u"signInCodeAction"_s);
    QTRY_VERIFY(desk.findAnywhere(u"codeField"_s));
    const QString code = desk.findAnywhere<QLineEdit>(u"codeField"_s)->text();
    desk.click(u"doneButton"_s);
    QVERIFY(test::resultOf(desk.controllers.accounts.acceptCode(u"mia"_s, code, u"ten letters"_s)));
}

void TestMembersPage::offersNoCodeForWhoCanSignIn()
{
    Desk desk(temporaryPath(u"nocode.db"_s));
    desk.builder.join(desk.alice, desk.octo, Role::Member);
    desk.openAs(desk.olga, u"olga"_s);
    QTRY_VERIFY(desk.find(u"manageButton_alice"_s));
    desk.click(u"manageButton_alice"_s);
    QMenu *menu = nullptr;
    QTRY_VERIFY(menu = desk.findAnywhere<QMenu>(u"memberMenu"_s));
    QVERIFY(!menu->findChild<QAction *>(u"signInCodeAction"_s));
    menu->close();
}

void TestMembersPage::worksWithTheKeyboardAlone()
{
    Desk desk(temporaryPath(u"keys.db"_s));
    desk.openAsOlga();
    desk.prompts.answers.enqueue(true);
    desk.page->setFocus();
    QTRY_VERIFY(desk.table()->hasFocus());
    QTest::keyClick(desk.table(), Qt::Key_Down);
    desk.table()->setCurrentIndex(desk.table()->model()->index(1, 0));
    QTest::keyClick(desk.table(), Qt::Key_Return);
    QMenu *menu = nullptr;
    QTRY_VERIFY(menu = desk.findAnywhere<QMenu>(u"memberMenu"_s));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(desk.roleOf(desk.mia), Role::Owner);
}

PATWARDEN_GUI_TEST_MAIN(TestMembersPage)
#include "tst_memberspage.moc"
