// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldthread.h"
#include "pagefixture.h"
#include "testcase.h"

#include "controller/demoestate.h"
#include "models/settingssidebarmodel.h"
#include "views/frame/bellbutton.h"
#include "views/frame/breadcrumbs.h"
#include "views/frame/crumbbutton.h"
#include "views/frame/mainwindow.h"
#include "views/frame/shortcuts.h"
#include "views/frame/sidebar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QMenu>
#include <QRadioButton>
#include <QSettings>
#include <QTest>

using namespace patwarden;
using namespace patwarden::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window on an estate: alice owns the enterprise and octo-org, olga owns octo-org, bo is a member of it.
struct Desk {
    explicit Desk(const QString &path)
        : fixture(path)
        , window({fixture.controllers, fixture.prompts, fixture.clock, theme})
    {
        EstateBuilder &estate = fixture.builder;
        estate.addEnterprise();
        octo = estate.addOrganization(u"octo-org"_s);
        web = estate.addOrganization(u"acme-web"_s);
        alice = estate.addAccount(u"alice"_s);
        olga = estate.addAccount(u"olga"_s);
        bo = estate.addAccount(u"bo"_s);
        estate.joinEnterprise(alice, Role::Owner);
        estate.join(alice, octo, Role::Owner);
        estate.join(olga, octo, Role::Owner);
        estate.join(bo, octo, Role::Member);
        request = estate.addRequest(octo, bo, {});
    }

    void signIn(AccountId account, const QString &login, const std::optional<Route> &place = {})
    {
        window.signIn(EstateBuilder::sessionOf(account, login), place);
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window, test::waitAtMost));
        QTRY_VERIFY(window.page());
    }

    template <typename T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        return window.findChild<T *>(name);
    }

    [[nodiscard]] SettingsSidebarModel *sidebarModel() const
    {
        return static_cast<SettingsSidebarModel *>(find<Sidebar>(u"sidebar"_s)->model());
    }

    /// The entry below these headers and entries; invalid where there is none.
    [[nodiscard]] QModelIndex entry(const QStringList &path) const
    {
        QModelIndex index;
        for (const QString &text : path) {
            const QAbstractItemModel *model = sidebarModel();
            QModelIndex found;
            for (int row = 0; row < model->rowCount(index); ++row) {
                if (model->index(row, 0, index).data().toString() == text)
                    found = model->index(row, 0, index);
            }
            if (!found.isValid())
                return {};
            index = found;
        }
        return index;
    }

    void clickEntry(const QStringList &path) const
    {
        auto *sidebar = find<Sidebar>(u"sidebar"_s);
        const QModelIndex index = entry(path);
        QVERIFY2(index.isValid(), qPrintable(path.join(u'/')));
        QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {}, sidebar->visualRect(index).center());
    }

    [[nodiscard]] QString selectedEntry() const
    {
        const QModelIndexList selected = find<Sidebar>(u"sidebar"_s)->selectionModel()->selectedIndexes();
        return selected.isEmpty() ? QString() : selected.constFirst().data().toString();
    }

    /// Opens the profile menu and clicks an action in it, or in one of its submenus.
    void choose(const QStringList &actionNames) const
    {
        QTest::mouseClick(find(u"profileButton"_s), Qt::LeftButton);
        QMenu *menu = nullptr;
        QTRY_VERIFY(menu = find<QMenu>(u"profileMenu"_s));
        QTRY_VERIFY(menu->isVisible());
        for (const QString &name : actionNames) {
            QAction *action = nullptr;
            const QList<QAction *> actions = menu->actions();
            for (QAction *each : actions) {
                if (each->objectName() == name || (each->menu() && each->menu()->objectName() == name))
                    action = each;
            }
            QVERIFY2(action, qPrintable(name));
            const QPoint place = menu->actionGeometry(action).center();
            if (action->menu()) {
                QTest::mouseMove(menu, place);
                menu = action->menu();
                QTRY_VERIFY(menu->isVisible());
            } else {
                QTest::mouseClick(menu, Qt::LeftButton, {}, place);
            }
        }
    }

    [[nodiscard]] QStringList crumbs() const
    {
        QStringList texts;
        const QList<Crumb> all = find<Breadcrumbs>(u"breadcrumbs"_s)->crumbs();
        for (const Crumb &crumb : all)
            texts.append(crumb.text);
        return texts;
    }

    PageFixture fixture;
    Theme theme;
    OrganizationId octo;
    OrganizationId web;
    AccountId alice;
    AccountId olga;
    AccountId bo;
    RequestId request;
    MainWindow window;
};

} // namespace

/// Getting around in the window, by its own ways and by those of the two texts.
class TestMainWindow : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void startsAtTheLandingPlace_data();
    void startsAtTheLandingPlace();
    void beginsWhereALinkLeads();
    void showsAMemberLess();
    void reachesTheEnterprisePolicies();
    void reachesThePendingRequests();
    void showsTheWayInCrumbs();
    void goesBackAndForward();
    void goesByKeyboardThroughTheSidebar();
    void keepsTheKeyboardWhereItIs_data();
    void keepsTheKeyboardWhereItIs();
    void asksBeforeChangesAreLost();
    void asksBeforeItCloses();
    void countsNoticesAndRequests();
    void showsTheKeys();
    void switchesTheAppearance();
    void signsOut();
    void switchesAccountsInADemo();
    void offersNoOtherAccountOutsideADemo();
    void saysWhyNothingCanBeShown();

private:
    [[nodiscard]] QString nextPath() { return temporaryPath(u"estate-%1.db"_s.arg(++m_files)); }

    int m_files = 0;
};

void TestMainWindow::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, temporaryPath(u"settings"_s));
    QCoreApplication::setOrganizationName(u"patwarden-test"_s);
}

void TestMainWindow::init()
{
    TestCase::init();
    QSettings().clear();
}

void TestMainWindow::startsAtTheLandingPlace_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<Route::Place>("place");
    QTest::addColumn<QString>("entry");
    QTest::newRow("enterprise owner") << u"alice"_s << Route::Place::EnterprisePolicies
                                      << u"Personal access tokens"_s;
    QTest::newRow("organization owner") << u"olga"_s << Route::Place::PendingRequests << u"Pending requests"_s;
    QTest::newRow("member") << u"bo"_s << Route::Place::YourTokens << u"Your tokens"_s;
}

void TestMainWindow::startsAtTheLandingPlace()
{
    QFETCH(QString, login);
    Desk desk(nextPath());
    desk.signIn(login == u"alice"_s ? desk.alice : login == u"olga"_s ? desk.olga : desk.bo, login);
    QTEST(desk.window.place()->place, "place");
    QTEST(desk.selectedEntry(), "entry");
    QVERIFY(desk.window.windowTitle().endsWith(u"Patwarden"_s));
    QCOMPARE(desk.find(u"profileButton"_s)->accessibleName(), u"Profile"_s);
    QCOMPARE(desk.find(u"notificationsButton"_s)->accessibleName(), u"Notifications"_s);
}

void TestMainWindow::beginsWhereALinkLeads()
{
    Desk desk(nextPath());
    const Route review{.place = Route::Place::Review, .organization = desk.octo, .request = desk.request};
    desk.signIn(desk.alice, u"alice"_s, review);
    QCOMPARE(desk.window.place(), std::optional(review));
    QTRY_VERIFY(desk.window.page()->findChild<QWidget *>(u"approveButton"_s)->isVisible());
    QCOMPARE(desk.selectedEntry(), u"Pending requests"_s);
}

void TestMainWindow::showsAMemberLess()
{
    Desk desk(nextPath());
    desk.signIn(desk.bo, u"bo"_s);
    const QAbstractItemModelTester tester(desk.sidebarModel());
    QVERIFY(!desk.entry({u"Acme Enterprise"_s, u"Policies"_s}).isValid());
    QVERIFY(!desk.entry({u"octo-org"_s}).isValid());
    QVERIFY(desk.entry({u"You"_s, u"Notices"_s}).isValid());
    QTest::mouseClick(desk.find(u"profileButton"_s), Qt::LeftButton);
    QTRY_VERIFY(desk.find<QMenu>(u"profileMenu"_s));
    auto *menu = desk.find<QMenu>(u"profileMenu"_s);
    QVERIFY(menu->findChild<QAction *>(u"yourOrganizationsAction"_s));
    QVERIFY(!menu->findChild<QAction *>(u"enterpriseSettingsAction"_s));
    menu->close();
}

void TestMainWindow::reachesTheEnterprisePolicies() // R-E6
{
    Desk desk(nextPath());
    desk.signIn(desk.alice, u"alice"_s);
    desk.clickEntry({u"You"_s, u"Notices"_s});
    QTRY_COMPARE(desk.window.place()->place, Route::Place::Notices);
    desk.choose({u"enterpriseSettingsAction"_s});
    QTRY_COMPARE(desk.window.place()->place, Route::Place::EnterprisePolicies);
    desk.clickEntry({u"You"_s, u"Notices"_s});
    desk.clickEntry({u"Acme Enterprise"_s, u"Policies"_s});
    desk.clickEntry({u"Acme Enterprise"_s, u"Policies"_s, u"Personal access tokens"_s});
    QCOMPARE(desk.window.place()->place, Route::Place::EnterprisePolicies);
    QTRY_VERIFY(desk.window.page()->findChild<QWidget *>(u"fineGrainedAccessCard"_s)->isVisible());
}

void TestMainWindow::reachesThePendingRequests() // R-O7
{
    Desk desk(nextPath());
    desk.signIn(desk.alice, u"alice"_s);
    desk.choose({u"yourOrganizationsAction"_s});
    QTRY_COMPARE(desk.window.place()->place, Route::Place::Organizations);
    QWidget *settings = nullptr;
    QTRY_VERIFY(settings = desk.find(u"settingsButton_octo-org"_s));
    QTRY_VERIFY(settings->isVisible());
    QTest::mouseClick(settings, Qt::LeftButton);
    const Route place{Route::Place::OrganizationSettings, desk.octo};
    QTRY_COMPARE(*desk.window.place(), place);
    desk.clickEntry({u"octo-org"_s, u"Personal access tokens"_s, u"Pending requests"_s});
    const Route pending{Route::Place::PendingRequests, desk.octo};
    QCOMPARE(*desk.window.place(), pending);
    QCOMPARE(desk.selectedEntry(), u"Pending requests"_s);
}

void TestMainWindow::showsTheWayInCrumbs()
{
    Desk desk(nextPath());
    desk.signIn(desk.alice, u"alice"_s);
    const QStringList policies{u"Acme Enterprise"_s, u"Policies"_s, u"Personal access tokens"_s};
    QCOMPARE(desk.crumbs(), policies);
    desk.window.navigate(Route{Route::Place::PendingRequests, desk.octo});
    const QStringList pending{u"Acme Enterprise"_s, u"octo-org"_s, u"Pending requests"_s};
    QCOMPARE(desk.crumbs(), pending);
    auto *enterprise = desk.find(u"breadcrumbs"_s)->findChild<CrumbButton *>();
    QTest::mouseClick(enterprise, Qt::LeftButton);
    QTRY_COMPARE(desk.window.place()->place, Route::Place::EnterprisePolicies);
    // Where the room is short the first crumbs go and the place itself stays.
    desk.window.navigate(Route{Route::Place::PendingRequests, desk.octo});
    desk.find(u"breadcrumbs"_s)->resize(120, 30);
    QVERIFY(!desk.find(u"breadcrumbs"_s)->findChild<CrumbButton *>()->isVisible());
    QVERIFY(desk.find(u"currentCrumb"_s)->isVisible());
}

void TestMainWindow::goesBackAndForward()
{
    Desk desk(nextPath());
    desk.signIn(desk.alice, u"alice"_s);
    QTest::mouseClick(desk.find(u"notificationsButton"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.window.place()->place, Route::Place::Notices);
    QTest::keyClick(&desk.window, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(desk.window.place()->place, Route::Place::EnterprisePolicies);
    QCOMPARE(desk.selectedEntry(), u"Personal access tokens"_s);
    QTest::keyClick(&desk.window, Qt::Key_Left, Qt::AltModifier); // nothing lies before it
    QCOMPARE(desk.window.place()->place, Route::Place::EnterprisePolicies);
    QTest::keyClick(&desk.window, Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(desk.window.place()->place, Route::Place::Notices);
    // Going somewhere new forgets what lay ahead.
    desk.window.back();
    desk.window.navigate(Route{Route::Place::Organizations});
    desk.window.forward();
    QCOMPARE(desk.window.place()->place, Route::Place::Organizations);
}

void TestMainWindow::goesByKeyboardThroughTheSidebar()
{
    Desk desk(nextPath());
    desk.signIn(desk.alice, u"alice"_s);
    auto *sidebar = desk.find<Sidebar>(u"sidebar"_s);
    sidebar->setFocus();
    QTest::keyClick(sidebar, Qt::Key_Down);
    QCOMPARE(sidebar->currentIndex().data().toString(), u"Organizations"_s);
    QCOMPARE(desk.selectedEntry(), u"Personal access tokens"_s); // not gone there yet
    for (int down = 0; down < 3; ++down)
        QTest::keyClick(sidebar, Qt::Key_Down);
    QCOMPARE(sidebar->currentIndex().data().toString(), u"Audit log"_s);
    QTest::keyClick(sidebar, Qt::Key_Down); // passes over the header
    QCOMPARE(sidebar->currentIndex().parent().data().toString(), u"octo-org"_s);
    for (int up = 0; up < 4; ++up)
        QTest::keyClick(sidebar, Qt::Key_Up);
    QTest::keyClick(sidebar, Qt::Key_Return);
    QTRY_COMPARE(desk.window.place()->place, Route::Place::Organizations);
    QCOMPARE(desk.selectedEntry(), u"Organizations"_s);
}

void TestMainWindow::keepsTheKeyboardWhereItIs_data()
{
    QTest::addColumn<Route::Place>("left");
    QTest::newRow("active tokens") << Route::Place::ActiveTokens;
    QTest::newRow("pending requests") << Route::Place::PendingRequests;
    QTest::newRow("your tokens") << Route::Place::YourTokens;
}

// A page that was left while it read takes the keyboard from no other one when the answer comes.
void TestMainWindow::keepsTheKeyboardWhereItIs()
{
    QFETCH(Route::Place, left);
    Desk desk(nextPath());
    desk.fixture.builder.addClassicToken(desk.olga, u"repo"_s);
    TokenRecord active;
    active.owner = desk.bo;
    active.organization = desk.octo;
    active.name = u"nightly"_s;
    desk.fixture.builder.setAccess(desk.fixture.builder.addToken(active), desk.octo, AccessState::Approved);
    desk.signIn(desk.olga, u"olga"_s, Route{.place = Route::Place::Notices});
    for (int visit = 0; visit < 2; ++visit) { // the first one finds an empty page
        test::HeldThread held(desk.fixture.thread);
        const bool ofOrganization = left != Route::Place::YourTokens;
        desk.window.navigate({.place = left, .organization = ofOrganization ? desk.octo : OrganizationId()});
        test::deliverEvents();
        desk.window.navigate({.place = Route::Place::Notices});
        QVERIFY(desk.window.page()->isAncestorOf(QApplication::focusWidget()));
        held.letGo();
        // The jobs of the database run one after another, those of the page that was left before these.
        for (int turn = 0; turn < 3; ++turn) {
            QVERIFY(resultOf(desk.fixture.controllers.overview.overview(EstateBuilder::sessionOf(desk.olga))));
            test::deliverEvents();
        }
        QVERIFY(desk.window.page()->isAncestorOf(QApplication::focusWidget()));
    }
}

void TestMainWindow::asksBeforeChangesAreLost()
{
    Desk desk(nextPath());
    desk.signIn(desk.alice, u"alice"_s);
    auto *card = desk.window.page()->findChild<QWidget *>(u"fineGrainedAccessCard"_s);
    auto *strict = card->findChild<QRadioButton *>(u"strictOption"_s);
    QTRY_VERIFY(strict->isVisible());
    strict->click();

    desk.fixture.prompts.answers.enqueue(false);
    desk.clickEntry({u"You"_s, u"Notices"_s});
    QTRY_COMPARE(desk.fixture.prompts.questions.size(), 1);
    test::deliverEvents();
    QCOMPARE(desk.window.place()->place, Route::Place::EnterprisePolicies);
    QVERIFY(strict->isChecked());
    QCOMPARE(desk.selectedEntry(), u"Personal access tokens"_s);

    desk.fixture.prompts.answers.enqueue(true);
    desk.clickEntry({u"You"_s, u"Notices"_s});
    QTRY_COMPARE(desk.window.place()->place, Route::Place::Notices);
    QCOMPARE(desk.fixture.prompts.questions.size(), 2);
}

void TestMainWindow::asksBeforeItCloses()
{
    Desk desk(nextPath());
    desk.signIn(desk.alice, u"alice"_s);
    auto *strict = desk.window.page()
                       ->findChild<QWidget *>(u"classicAccessCard"_s)
                       ->findChild<QRadioButton *>(u"strictOption"_s);
    QTRY_VERIFY(strict->isVisible());
    strict->click();
    QSignalSpy closed(&desk.window, &MainWindow::closed);

    desk.fixture.prompts.answers.enqueue(false);
    desk.window.close();
    QTRY_COMPARE(desk.fixture.prompts.questions.size(), 1);
    test::deliverEvents();
    QVERIFY(desk.window.isVisible());
    QCOMPARE(closed.size(), 0);

    desk.fixture.prompts.answers.enqueue(true);
    desk.window.close();
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!desk.window.isVisible());
}

void TestMainWindow::countsNoticesAndRequests()
{
    Desk desk(nextPath());
    desk.signIn(desk.olga, u"olga"_s);
    const Route pending{Route::Place::PendingRequests, desk.octo};
    const auto badge = [&] {
        return desk.sidebarModel()->indexOf(pending).data(SettingsSidebarModel::BadgeRole).toLongLong();
    };
    QCOMPARE(badge(), 1);
    auto job = desk.fixture.controllers.requests.review(EstateBuilder::sessionOf(desk.alice), desk.octo,
                                                        {desk.request}, Verdict::Approved, {});
    QVERIFY(resultOf(job.future).ok());
    // Coming back to the window reads anew.
    QEvent activated(QEvent::ActivationChange);
    QCoreApplication::sendEvent(&desk.window, &activated);
    QTRY_COMPARE(badge(), 0);

    desk.window.signIn(EstateBuilder::sessionOf(desk.bo, u"bo"_s));
    QTRY_COMPARE(desk.find<BellButton>(u"notificationsButton"_s)->count(), 1); // R-O5
    QTRY_COMPARE(desk.window.place()->place, Route::Place::YourTokens); // the bell tells, nobody is sent there
}

void TestMainWindow::showsTheKeys()
{
    Desk desk(nextPath());
    desk.signIn(desk.bo, u"bo"_s);
    desk.find(u"sidebar"_s)->setFocus();
    QTest::keyClick(desk.find(u"sidebar"_s), Qt::Key_Question);
    QDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = desk.find<QDialog>(u"KeysDialog"_s));
    auto *box = dialog->findChild<QCheckBox *>(u"singleKeysBox"_s);
    QVERIFY(box->isChecked());
    box->click();
    QVERIFY(!Shortcuts::singleKeysEnabled());
    QTest::mouseClick(dialog->findChild<QWidget *>(u"closeButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!desk.find<QDialog>(u"KeysDialog"_s));
    // Switched off: the menu is the way back.
    desk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window, test::waitAtMost));
    QTest::keyClick(desk.find(u"sidebar"_s), Qt::Key_Question);
    QVERIFY(!desk.find<QDialog>(u"KeysDialog"_s));
    desk.choose({u"keysAction"_s});
    QTRY_VERIFY(desk.find<QDialog>(u"KeysDialog"_s));
}

void TestMainWindow::switchesTheAppearance()
{
    Desk desk(nextPath());
    desk.theme.setAppearance(Appearance::Light);
    desk.signIn(desk.bo, u"bo"_s);
    desk.choose({u"appearanceMenu"_s, u"darkAction"_s});
    QTRY_VERIFY(desk.theme.isDark());
    QCOMPARE(desk.theme.appearance(), Appearance::Dark);
    QCOMPARE(QSettings().value(u"appearance"_s).toInt(), int(Appearance::Dark));
    desk.theme.setAppearance(Appearance::Light);
}

void TestMainWindow::signsOut()
{
    Desk desk(nextPath());
    desk.signIn(desk.olga, u"olga"_s);
    QSignalSpy signedOut(&desk.window, &MainWindow::signedOut);
    desk.choose({u"signOutAction"_s});
    QTRY_COMPARE(signedOut.size(), 1);
    QVERIFY(!desk.window.page());
    QVERIFY(!desk.window.place());
}

void TestMainWindow::switchesAccountsInADemo()
{
    DatabaseThread thread;
    ManualClock clock;
    Controllers controllers(thread, clock);
    StubPrompts prompts;
    Theme theme;
    QVERIFY(resultOf(thread.open({nextPath()}, OpenMode::CreateIfMissing)).ok());
    QVERIFY(resultOf(thread.run([&clock](Database &database) { return writeDemoEstate(database, clock); })).ok());
    const auto accounts = resultOf(controllers.accounts.demoAccounts());
    QVERIFY(accounts.ok());
    QVERIFY(accounts->size() > 1);
    const auto session = resultOf(controllers.accounts.switchTo(accounts->constFirst().id));
    QVERIFY(session.ok());

    MainWindow window({controllers, prompts, clock, theme});
    window.signIn(session.value());
    window.show();
    QTRY_VERIFY(window.page());
    QCOMPARE(window.place()->place, Route::Place::EnterprisePolicies);
    QPointer<Page> before = window.page();
    const AccountSummary member = accounts->constLast();
    QMenu *menu = nullptr;
    QVERIFY(test::waitFor([&] { // the accounts come a moment later
        QTest::mouseClick(window.findChild<QWidget *>(u"profileButton"_s), Qt::LeftButton);
        menu = window.findChild<QMenu *>(u"switchAccountMenu"_s);
        if (!menu)
            window.findChild<QMenu *>(u"profileMenu"_s)->close();
        return menu != nullptr;
    }));
    auto *action = menu->findChild<QAction *>(u"switchTo_"_s + member.login);
    QVERIFY(action);
    action->trigger();
    window.findChild<QMenu *>(u"profileMenu"_s)->close();
    QTRY_VERIFY(!before); // nothing of the other session is left
    QTRY_VERIFY(window.page());
    QTRY_COMPARE(window.place()->place, Route::Place::YourTokens);
    window.back();
    QCOMPARE(window.place()->place, Route::Place::YourTokens);
}

void TestMainWindow::offersNoOtherAccountOutsideADemo()
{
    Desk desk(nextPath());
    desk.signIn(desk.alice, u"alice"_s);
    QTest::mouseClick(desk.find(u"profileButton"_s), Qt::LeftButton);
    QTRY_VERIFY(desk.find<QMenu>(u"profileMenu"_s));
    QVERIFY(!desk.find<QMenu>(u"switchAccountMenu"_s));
    desk.find<QMenu>(u"profileMenu"_s)->close();
}

void TestMainWindow::saysWhyNothingCanBeShown()
{
    DatabaseThread unopened; // every use case fails with CannotOpen
    ManualClock clock;
    Controllers controllers(unopened, clock);
    StubPrompts prompts;
    Theme theme;
    MainWindow window({controllers, prompts, clock, theme});
    window.signIn(EstateBuilder::sessionOf(AccountId(1), u"ann"_s));
    window.show();
    QTRY_VERIFY(window.findChild<QWidget *>(u"frameProblem"_s));
    QTRY_VERIFY(window.findChild<QWidget *>(u"frameProblem"_s)->isVisible());
    QTest::mouseClick(window.findChild<QWidget *>(u"retryButton"_s), Qt::LeftButton);
    QVERIFY(!window.page());
    window.close();
    QTRY_VERIFY(!window.isVisible());
}

PATWARDEN_GUI_TEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
