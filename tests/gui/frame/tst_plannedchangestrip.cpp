// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "testcase.h"

#include "controller/upkeeptimer.h"
#include "views/frame/mainwindow.h"
#include "views/frame/plannedchangestrip.h"
#include "views/policies/policycard.h"
#include "views/widgets/banner.h"
#include "views/widgets/optionbutton.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

using Place = Route::Place;

/// alice owns the enterprise and octo-org, olga octo-org, bo is a member of it; otto owns one that stands alone.
struct StripDesk : test::PageFixture {
    explicit StripDesk(const QString &path)
        : PageFixture(path)
        , window({controllers, prompts, clock, theme})
    {
        builder.addEnterprise();
        octo = builder.addOrganization(u"octo-org"_s, true);
        alone = builder.addOrganization(u"alone"_s, true, true);
        alice = person(u"alice"_s, octo, Role::Owner);
        builder.joinEnterprise(alice, Role::Owner);
        olga = person(u"olga"_s, octo, Role::Owner);
        bo = person(u"bo"_s, octo, Role::Member);
        builder.joinEnterprise(bo, Role::Member);
        otto = person(u"otto"_s, alone, Role::Owner);
        builder.addClassicToken(bo, u"repo"_s);
    }

    AccountId person(const QString &login, OrganizationId organization, Role role)
    {
        const AccountId id = builder.addAccount(login);
        builder.join(id, organization, role);
        return id;
    }
    void plan(Policy policy, int days, PolicyScope scope = {})
    {
        const auto planned = test::resultOf(controllers.policies.planPolicy(
            test::EstateBuilder::sessionOf(alice), scope, policy, Choice::Strict, clock.now().plusDays(days)));
        QVERIFY(planned);
    }
    void signIn(AccountId account, const QString &login)
    {
        window.signIn(test::EstateBuilder::sessionOf(account, login));
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window, test::waitAtMost));
        QTRY_VERIFY(window.page());
    }
    /// Signed in and at the place, with the strip in sight.
    void see(AccountId account, const QString &login, const Route &route)
    {
        signIn(account, login);
        window.navigate(route);
        QTRY_COMPARE(window.place(), std::optional(route));
        QTRY_VERIFY(strip()->isVisible());
    }

    PlannedChangeStrip *strip() const { return window.findChild<PlannedChangeStrip *>(u"plannedChangeStrip"_s); }
    Banner *banner() const { return strip()->findChild<Banner *>(u"plannedChangeBanner"_s); }
    QPushButton *button(const QString &name) const { return strip()->findChild<QPushButton *>(name); }
    static void click(QWidget *widget)
    {
        QVERIFY(widget && widget->isVisible() && widget->isEnabled());
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    Route pending() const { return {.place = Place::PendingRequests, .organization = octo}; }

    Theme theme;
    OrganizationId octo;
    OrganizationId alone;
    AccountId alice;
    AccountId olga;
    AccountId bo;
    AccountId otto;
    MainWindow window;
};

} // namespace

/// The strip that counts down to a planned policy change, and the timer that makes it.
class TestPlannedChangeStrip : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void staysAwayWithoutAPlan();
    void countsDownForAnOwnerOfAnOrganization();
    void letsAMemberSeeAndNotTakeBack();
    void leadsToThePolicy();
    void takesBackWithOneClick();
    void showsTheNearestAndHowManyMore();
    void hidesForTheSession();
    void concernsTheRightPages_data();
    void concernsTheRightPages();
    void leavesOthersAlone();
    void makesTheChangeWhenItsTimeHasCome();
    void runsOnceMoreWhenAskedMeanwhile();
};

void TestPlannedChangeStrip::initTestCase()
{
    QCoreApplication::setOrganizationName(u"patwarden-strip-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, temporaryPath(u"settings"_s));
}

void TestPlannedChangeStrip::staysAwayWithoutAPlan()
{
    StripDesk desk(temporaryPath(u"none.db"_s));
    desk.signIn(desk.olga, u"olga"_s);
    QVERIFY(test::resultOf(desk.controllers.policies.planned(test::EstateBuilder::sessionOf(desk.olga))));
    test::deliverEvents();
    QVERIFY(!desk.strip()->isVisible());
}

void TestPlannedChangeStrip::countsDownForAnOwnerOfAnOrganization() // R-E14
{
    StripDesk desk(temporaryPath(u"countdown.db"_s));
    desk.plan(Policy::ClassicAccess, 12);
    desk.see(desk.olga, u"olga"_s, desk.pending());
    QVERIFY(desk.banner()->lead().contains(u"in 12 day"_s));
    QVERIFY(desk.banner()->text().startsWith(
        u"Acme Enterprise: Restrict access via personal access tokens (classic)"_s));
    desk.clock.advanceDays(5);
    QTRY_VERIFY(desk.banner()->lead().contains(u"in 7 day"_s));
    QVERIFY(!desk.button(u"takeBackPlannedButton"_s)->isVisible());
}

void TestPlannedChangeStrip::letsAMemberSeeAndNotTakeBack()
{
    StripDesk desk(temporaryPath(u"member.db"_s));
    desk.plan(Policy::ClassicAccess, 12);
    desk.see(desk.bo, u"bo"_s, {.place = Place::Organizations});
    QVERIFY(!desk.button(u"takeBackPlannedButton"_s)->isVisible());
    QVERIFY(!desk.button(u"showPlannedButton"_s)->isVisible()); // there is no page for them
    QVERIFY(desk.button(u"hidePlannedButton"_s)->isVisible());
}

void TestPlannedChangeStrip::leadsToThePolicy()
{
    StripDesk desk(temporaryPath(u"show.db"_s));
    desk.plan(Policy::ClassicAccess, 12);
    desk.see(desk.olga, u"olga"_s, desk.pending());
    StripDesk::click(desk.button(u"showPlannedButton"_s));
    const Route settings{.place = Place::OrganizationSettings, .organization = desk.octo};
    QTRY_COMPARE(desk.window.place(), std::optional(settings));
    QTRY_VERIFY(!desk.button(u"showPlannedButton"_s)->isVisible()); // one is there
    desk.see(desk.alice, u"alice"_s, desk.pending());
    StripDesk::click(desk.button(u"showPlannedButton"_s));
    QTRY_COMPARE(desk.window.place(), std::optional(Route{.place = Place::EnterprisePolicies}));
}

void TestPlannedChangeStrip::takesBackWithOneClick()
{
    StripDesk desk(temporaryPath(u"takeback.db"_s));
    desk.plan(Policy::ClassicAccess, 12);
    desk.see(desk.alice, u"alice"_s, {.place = Place::EnterprisePolicies});
    auto *onCard =
        desk.window.findChild<QWidget *>(u"classicAccessCard"_s)->findChild<QWidget *>(u"plannedBanner"_s);
    QTRY_VERIFY(onCard->isVisible());
    StripDesk::click(desk.button(u"takeBackPlannedButton"_s));
    QTRY_VERIFY(!desk.strip()->isVisible());
    QTRY_VERIFY(!onCard->isVisible()); // the page below follows
    QVERIFY(desk.prompts.questions.isEmpty());
}

void TestPlannedChangeStrip::showsTheNearestAndHowManyMore()
{
    StripDesk desk(temporaryPath(u"several.db"_s));
    desk.plan(Policy::ClassicAccess, 12);
    desk.plan(Policy::FineGrainedAccess, 4, PolicyScope::of(desk.octo));
    desk.plan(Policy::FineGrainedAccess, 30);
    desk.see(desk.olga, u"olga"_s, desk.pending());
    QVERIFY(desk.banner()->lead().contains(u"in 4 day"_s));
    QVERIFY(desk.banner()->text().startsWith(u"octo-org: "_s));
    QVERIFY(desk.banner()->text().endsWith(u"and 2 more"_s));
    StripDesk::click(desk.button(u"takeBackPlannedButton"_s)); // her own
    QTRY_VERIFY(desk.banner()->lead().contains(u"in 12 day"_s));
    QVERIFY(desk.banner()->text().endsWith(u"and 1 more"_s));
    QVERIFY(!desk.button(u"takeBackPlannedButton"_s)->isVisible());
}

void TestPlannedChangeStrip::hidesForTheSession()
{
    StripDesk desk(temporaryPath(u"hide.db"_s));
    desk.plan(Policy::ClassicAccess, 12);
    desk.see(desk.olga, u"olga"_s, desk.pending());
    StripDesk::click(desk.button(u"hidePlannedButton"_s));
    QVERIFY(!desk.strip()->isVisible());
    desk.window.navigate({.place = Place::Organizations});
    desk.window.refresh();
    QVERIFY(test::resultOf(desk.controllers.policies.planned(test::EstateBuilder::sessionOf(desk.olga))));
    test::deliverEvents();
    QVERIFY(!desk.strip()->isVisible());
    // Another plan is another thing, and another session starts anew.
    desk.plan(Policy::FineGrainedAccess, 20);
    desk.window.refresh();
    QTRY_VERIFY(desk.strip()->isVisible());
    QVERIFY(desk.banner()->lead().contains(u"in 20 day"_s));
    desk.see(desk.olga, u"olga"_s, desk.pending());
    QTRY_VERIFY(desk.banner()->lead().contains(u"in 12 day"_s));
}

void TestPlannedChangeStrip::concernsTheRightPages_data()
{
    QTest::addColumn<Route::Place>("place");
    QTest::addColumn<qint64>("organization");
    QTest::addColumn<int>("plans");
    constexpr qint64 owned = 1;
    constexpr qint64 other = 2;
    constexpr qint64 alone = 3;
    QTest::newRow("the enterprise's policies") << Place::EnterprisePolicies << qint64(0) << 1;
    QTest::newRow("all organizations") << Place::Organizations << qint64(0) << 2;
    QTest::newRow("one's tokens") << Place::YourTokens << qint64(0) << 2;
    QTest::newRow("its settings") << Place::OrganizationSettings << owned << 2;
    QTest::newRow("its tokens") << Place::ActiveTokens << owned << 2;
    QTest::newRow("its requests") << Place::PendingRequests << owned << 2;
    QTest::newRow("another organization") << Place::PendingRequests << other << 1;
    QTest::newRow("one that stands alone") << Place::PendingRequests << alone << 0;
    QTest::newRow("notices") << Place::Notices << qint64(0) << 0;
    QTest::newRow("a review") << Place::Review << owned << 0;
}

void TestPlannedChangeStrip::concernsTheRightPages()
{
    QFETCH(Route::Place, place);
    QFETCH(qint64, organization);
    QFETCH(int, plans);
    Overview overview;
    for (const qint64 id : {1, 2, 3}) {
        OrganizationSummary summary;
        summary.id = OrganizationId(id);
        summary.ownedByEnterprise = id != 3;
        overview.organizations.append(summary);
    }
    PlannedPolicyChange ofEnterprise;
    ofEnterprise.id = PolicyChangeId(1);
    PlannedPolicyChange ofOrganization;
    ofOrganization.id = PolicyChangeId(2);
    ofOrganization.scope = PolicyScope::of(OrganizationId(1));
    const auto found = PlannedChangeStrip::concerning(
        {ofEnterprise, ofOrganization}, overview, {.place = place, .organization = OrganizationId(organization)});
    QCOMPARE(int(found.size()), plans);
}

void TestPlannedChangeStrip::leavesOthersAlone()
{
    StripDesk desk(temporaryPath(u"alone.db"_s));
    desk.plan(Policy::ClassicAccess, 12);
    desk.signIn(desk.otto, u"otto"_s);
    desk.window.navigate({.place = Place::Organizations});
    QVERIFY(test::resultOf(desk.controllers.policies.planned(test::EstateBuilder::sessionOf(desk.otto))));
    test::deliverEvents();
    QVERIFY(!desk.strip()->isVisible());
}

void TestPlannedChangeStrip::makesTheChangeWhenItsTimeHasCome()
{
    StripDesk desk(temporaryPath(u"upkeep.db"_s));
    desk.plan(Policy::ClassicAccess, 12);
    desk.see(desk.alice, u"alice"_s, {.place = Place::EnterprisePolicies});
    UpkeepTimer upkeep(desk.controllers.upkeep, desk.clock);
    connect(&upkeep, &UpkeepTimer::changed, &desk.window, &MainWindow::refresh);
    QSignalSpy changed(&upkeep, &UpkeepTimer::changed);
    QSignalSpy finished(&upkeep, &UpkeepTimer::finished);
    upkeep.run();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(changed.size(), 0);
    desk.clock.advanceDays(12);
    upkeep.run(); // as its own timer does within the minute
    QTRY_COMPARE(changed.size(), 1);
    QTRY_VERIFY(!desk.strip()->isVisible());
    auto *card = desk.window.findChild<PolicyCard *>(u"classicAccessCard"_s);
    QTRY_VERIFY(card->findChild<OptionButton *>(u"strictOption"_s)->isChecked());
}

void TestPlannedChangeStrip::runsOnceMoreWhenAskedMeanwhile()
{
    StripDesk desk(temporaryPath(u"again.db"_s));
    UpkeepTimer upkeep(desk.controllers.upkeep, desk.clock);
    QSignalSpy finished(&upkeep, &UpkeepTimer::finished);
    upkeep.run();
    upkeep.run();
    upkeep.run();
    QTRY_COMPARE(finished.size(), 2);
    // By itself: a change that is due in a second is made without being asked for.
    QSignalSpy changed(&upkeep, &UpkeepTimer::changed);
    desk.plan(Policy::ClassicAccess, 1);
    desk.clock.advanceSeconds(86'399);
    upkeep.run();
    QTRY_COMPARE(finished.size(), 3);
    QCOMPARE(changed.size(), 0);
    desk.clock.advanceSeconds(1);
    QTRY_COMPARE(changed.size(), 1);
}

PATWARDEN_GUI_TEST_MAIN(TestPlannedChangeStrip)
#include "tst_plannedchangestrip.moc"
