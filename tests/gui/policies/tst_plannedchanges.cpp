// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "testcase.h"

#include "views/policies/plannedbanner.h"
#include "views/policies/planpolicydialog.h"
#include "views/policies/policycard.h"
#include "views/policies/policypage.h"
#include "views/widgets/banner.h"
#include "views/widgets/optionbutton.h"

#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSqlQuery>
#include <QTest>
#include <QTimeEdit>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto accessCard = u"fineGrainedAccessCard"_s;
const auto approvalCard = u"fineGrainedApprovalCard"_s;
const auto classicCard = u"classicAccessCard"_s;

} // namespace

/// Policy changes at a date on the policy pages: planned, counted down, taken back; and rolling back.
class TestPlannedChanges : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void offersADateForADraftOnly();
    void plansInFourteenDaysByDefault();
    void plansForTheDateThatIsTyped();
    void plansWithTheKeyboardAlone();
    void refusesADateThatIsOver();
    void refusesADateThatIsTooFarAway();
    void leavesEverythingWhenCancelled();
    void saysWhoIsToldBeforehand();
    void countsDownWhileItIsLookedAt();
    void takesBackWithOneClick();
    void offersNoSecondPlan();
    void tellsThatSomebodyElsePlannedMeanwhile();
    void tellsThatSomebodyElseTookItBack();
    void keepsTheDraftWhenPlanningFails();
    void rollsBackAfterAsking();
    void rollsNothingBackWithoutAYes();
    void offersNoRollBackAtFirst();
    void saysWhatARollBackApproves();
    void showsAnOrganizationWhatTheEnterprisePlans();
    void saysBeforehandWhatIsApproved();

private:
    struct Desk;
};

/// alice owns Acme Enterprise, ann octo-org; bo is a member with a token of each kind and a pending request.
struct TestPlannedChanges::Desk : test::PageFixture {
    explicit Desk(const QString &path)
        : PageFixture(path)
    {
        builder.addEnterprise();
        octo = builder.addOrganization(u"octo-org"_s);
        alice = builder.addAccount(u"alice"_s);
        builder.joinEnterprise(alice, Role::Owner);
        ann = builder.addAccount(u"ann"_s);
        builder.join(ann, octo, Role::Owner);
        bo = builder.addAccount(u"bo"_s);
        builder.join(bo, octo, Role::Member);
        TokenRecord token;
        token.owner = bo;
        token.organization = octo;
        token.name = u"nightly"_s;
        token.selection = RepositorySelection::All;
        token.permissions = test::EstateBuilder::permissionsFrom(u"contents:read"_s);
        builder.setAccess(builder.addToken(token), octo, AccessState::Approved);
        builder.addClassicToken(bo, u"repo"_s);
        builder.addRequest(octo, bo, {.tokenName = u"deploy-bot"_s});
    }

    void openAs(AccountId account, const Route &route)
    {
        page = std::make_unique<PolicyPage>(contextOf(account, u"alice"_s));
        page->resize(1032, 756);
        page->show();
        page->open(route);
        QTRY_VERIFY(card(classicCard)->isVisible());
    }
    void openEnterprise() { openAs(alice, {.place = Route::Place::EnterprisePolicies}); }
    void openOrganization() { openAs(ann, {.place = Route::Place::OrganizationSettings, .organization = octo}); }

    PolicyCard *card(const QString &name) const { return page->findChild<PolicyCard *>(name); }
    template <typename T>
    T *in(const QString &cardName, const QString &name) const
    {
        return card(cardName)->findChild<T *>(name);
    }
    OptionButton *option(const QString &cardName, const QString &name) const
    {
        return in<OptionButton>(cardName, name);
    }
    QPushButton *button(const QString &cardName, const QString &name) const
    {
        return in<QPushButton>(cardName, name);
    }
    PlannedBanner *banner(const QString &cardName = classicCard) const
    {
        return in<PlannedBanner>(cardName, u"plannedBanner"_s);
    }
    QPushButton *takeBack() const { return banner()->findChild<QPushButton *>(u"takeBackButton"_s); }
    static void click(QWidget *widget)
    {
        QVERIFY(widget && widget->isVisible() && widget->isEnabled());
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    PlanPolicyDialog *dialog() const { return page->findChild<PlanPolicyDialog *>(); }
    template <typename T>
    T *inDialog(const QString &name) const
    {
        return dialog()->findChild<T *>(name);
    }
    void openDialog(const QString &cardName = classicCard, const QString &choice = u"strictOption"_s)
    {
        click(option(cardName, choice));
        click(button(cardName, u"planButton"_s));
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }
    void planForClassic()
    {
        openDialog();
        click(inDialog<QPushButton>(u"planConfirmButton"_s));
        QTRY_VERIFY(banner()->isVisible());
    }
    std::optional<PlannedPolicyChange> planned()
    {
        const auto plans = test::resultOf(controllers.policies.planned(test::EstateBuilder::sessionOf(alice)));
        return plans->isEmpty() ? std::nullopt : std::optional(plans->constFirst());
    }
    PolicySet enterprise()
    {
        return test::resultOf(controllers.policies.overview(test::EstateBuilder::sessionOf(alice), {}))->policies;
    }
    static Instant local(const QDate &date, const QTime &time)
    {
        return Instant::fromDateTime(QDateTime(date, time));
    }

    OrganizationId octo;
    AccountId alice;
    AccountId ann;
    AccountId bo;
    std::unique_ptr<PolicyPage> page;
};

void TestPlannedChanges::offersADateForADraftOnly()
{
    Desk desk(temporaryPath(u"offer.db"_s));
    desk.openEnterprise();
    for (const QString &name : {accessCard, approvalCard, classicCard})
        QVERIFY(!desk.button(name, u"planButton"_s)->isVisible());
    Desk::click(desk.option(classicCard, u"strictOption"_s));
    QVERIFY(desk.button(classicCard, u"planButton"_s)->isVisible());
    QCOMPARE(desk.button(classicCard, u"planButton"_s)->accessibleName(), u"On a date…"_s);
    QVERIFY(!desk.button(accessCard, u"planButton"_s)->isVisible());
    Desk::click(desk.option(classicCard, u"delegateOption"_s));
    QVERIFY(!desk.button(classicCard, u"planButton"_s)->isVisible());
}

void TestPlannedChanges::plansInFourteenDaysByDefault() // R-E14
{
    Desk desk(temporaryPath(u"default.db"_s));
    desk.openEnterprise();
    QSignalSpy succeeded(desk.page.get(), &Page::succeeded);
    QSignalSpy changed(desk.page.get(), &Page::changed);
    desk.openDialog();
    QCOMPARE(desk.dialog()->windowModality(), Qt::WindowModal);
    QCOMPARE(desk.inDialog<QDateEdit>(u"dateEdit"_s)->date(), QDate(2026, 12, 4));
    QCOMPARE(desk.inDialog<QTimeEdit>(u"timeEdit"_s)->time(), QTime(9, 0));
    Desk::click(desk.inDialog<QPushButton>(u"planConfirmButton"_s));
    QTRY_VERIFY(desk.banner()->isVisible());
    QCOMPARE(succeeded.size(), 1);
    QCOMPARE(changed.size(), 1);
    QVERIFY(desk.planned());
    QCOMPARE(desk.planned()->after, Choice::Strict);
    QCOMPARE(desk.planned()->takesEffectAt, Desk::local(QDate(2026, 12, 4), QTime(9, 0)));
    // Nothing has changed yet, and the draft is gone.
    QVERIFY(desk.option(classicCard, u"delegateOption"_s)->isChecked());
    QVERIFY(!desk.button(classicCard, u"saveButton"_s)->isEnabled());
    QCOMPARE(desk.enterprise().classicAccess, Choice::Delegate);
}

void TestPlannedChanges::plansForTheDateThatIsTyped()
{
    Desk desk(temporaryPath(u"typed.db"_s));
    desk.openEnterprise();
    desk.openDialog();
    auto *date = desk.inDialog<QDateEdit>(u"dateEdit"_s);
    date->setFocus();
    QTest::keyClick(date, Qt::Key_Home);
    QTest::keyClicks(date, u"24"_s); // the day; the month follows
    auto *time = desk.inDialog<QTimeEdit>(u"timeEdit"_s);
    time->setFocus();
    QTest::keyClick(time, Qt::Key_Home);
    QTest::keyClick(time, Qt::Key_Up); // 10 o'clock
    QCOMPARE(date->date(), QDate(2026, 12, 24));
    QVERIFY(desk.inDialog<QLabel>(u"aheadLabel"_s)->text().contains(u"in 34 day"_s));
    Desk::click(desk.inDialog<QPushButton>(u"planConfirmButton"_s));
    QTRY_VERIFY(desk.banner()->isVisible());
    QCOMPARE(desk.planned()->takesEffectAt, Desk::local(QDate(2026, 12, 24), QTime(10, 0)));
}

void TestPlannedChanges::plansWithTheKeyboardAlone()
{
    Desk desk(temporaryPath(u"keys.db"_s));
    desk.openEnterprise();
    desk.option(classicCard, u"delegateOption"_s)->setFocus();
    QTest::keyClick(desk.page->focusWidget(), Qt::Key_Down);
    QVERIFY(desk.option(classicCard, u"strictOption"_s)->isChecked());
    auto *plan = desk.button(classicCard, u"planButton"_s);
    plan->setFocus();
    QTest::keyClick(plan, Qt::Key_Space);
    QTRY_VERIFY(desk.dialog() && desk.dialog()->isVisible());
    QVERIFY(desk.inDialog<QDateEdit>(u"dateEdit"_s)->hasFocus()
            || desk.dialog()->focusWidget() == desk.inDialog<QDateEdit>(u"dateEdit"_s));
    QTest::keyClick(desk.dialog()->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(desk.banner()->isVisible());
    QVERIFY(desk.planned());
}

void TestPlannedChanges::refusesADateThatIsOver()
{
    Desk desk(temporaryPath(u"over.db"_s));
    desk.openEnterprise();
    desk.openDialog();
    auto *verb = desk.inDialog<QPushButton>(u"planConfirmButton"_s);
    desk.inDialog<QDateEdit>(u"dateEdit"_s)->setDate(QDate(2026, 11, 19));
    QVERIFY(!verb->isEnabled());
    QVERIFY(desk.inDialog<QLabel>(u"aheadLabel"_s)->text().contains(u"later"_s));
    QTest::keyClick(desk.dialog(), Qt::Key_Return);
    QVERIFY(desk.dialog()->isVisible());
    desk.inDialog<QDateEdit>(u"dateEdit"_s)->setDate(QDate(2026, 11, 30));
    QVERIFY(verb->isEnabled());
    // The dialog was open for too long.
    desk.clock.advanceDays(30);
    QTest::mouseClick(verb, Qt::LeftButton);
    QVERIFY(!verb->isEnabled());
    QVERIFY(desk.dialog()->isVisible());
    QVERIFY(!desk.planned());
}

void TestPlannedChanges::refusesADateThatIsTooFarAway()
{
    Desk desk(temporaryPath(u"far.db"_s));
    desk.openEnterprise();
    desk.openDialog();
    desk.inDialog<QDateEdit>(u"dateEdit"_s)->setDate(QDate(2028, 11, 22));
    QVERIFY(!desk.inDialog<QPushButton>(u"planConfirmButton"_s)->isEnabled());
    QVERIFY(desk.inDialog<QLabel>(u"aheadLabel"_s)->text().contains(u"two years"_s));
}

void TestPlannedChanges::leavesEverythingWhenCancelled()
{
    Desk desk(temporaryPath(u"cancel.db"_s));
    desk.openEnterprise();
    desk.openDialog();
    QTest::keyClick(desk.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog());
    QVERIFY(!desk.planned());
    QVERIFY(desk.option(classicCard, u"strictOption"_s)->isChecked()); // the draft stays
    QVERIFY(desk.button(classicCard, u"saveButton"_s)->isEnabled());
}

void TestPlannedChanges::saysWhoIsToldBeforehand()
{
    Desk desk(temporaryPath(u"told.db"_s));
    desk.openEnterprise();
    desk.openDialog();
    auto *told = desk.inDialog<QLabel>(u"toldLabel"_s);
    QTRY_VERIFY(told->text().startsWith(u"1 "_s));
    auto *impact = desk.inDialog<Banner>(u"impactBanner"_s);
    QVERIFY(impact->isVisible());
    QVERIFY(impact->accessibleName().startsWith(u"1 token"_s));
    QTest::keyClick(desk.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog());
    Desk::click(desk.option(classicCard, u"delegateOption"_s));
    desk.openDialog(classicCard, u"openOption"_s);
    QTRY_VERIFY(desk.inDialog<QLabel>(u"toldLabel"_s)->text().startsWith(u"Nobody"_s));
}

void TestPlannedChanges::countsDownWhileItIsLookedAt()
{
    Desk desk(temporaryPath(u"countdown.db"_s));
    desk.openEnterprise();
    desk.planForClassic();
    QVERIFY(desk.banner()->lead().startsWith(u"From 4 Dec 2026, "_s));
    QVERIFY(desk.banner()->lead().contains(u"in 14 day"_s));
    QCOMPARE(desk.banner()->text(), u"Restrict access via personal access tokens (classic) · planned by alice"_s);
    desk.clock.advanceDays(2);
    QTRY_VERIFY(desk.banner()->lead().contains(u"in 12 day"_s));
    desk.clock.advanceSeconds(12 * 86'400 - 7200 - QDateTime(QDate(2026, 12, 4), QTime(9, 0)).offsetFromUtc());
    QTRY_VERIFY(desk.banner()->lead().contains(u"in 2 hour"_s));
    desk.clock.advanceSeconds(7140);
    QTRY_VERIFY(desk.banner()->lead().contains(u"in 1 minute"_s));
    desk.clock.advanceSeconds(60);
    QTRY_VERIFY(desk.banner()->lead().contains(u"any moment now"_s));
}

void TestPlannedChanges::takesBackWithOneClick()
{
    Desk desk(temporaryPath(u"takeback.db"_s));
    desk.openEnterprise();
    desk.planForClassic();
    QSignalSpy succeeded(desk.page.get(), &Page::succeeded);
    Desk::click(desk.takeBack());
    QTRY_VERIFY(!desk.banner()->isVisible());
    QCOMPARE(succeeded.size(), 1);
    QVERIFY(desk.prompts.questions.isEmpty()); // one click
    QVERIFY(!desk.planned());
}

void TestPlannedChanges::offersNoSecondPlan()
{
    Desk desk(temporaryPath(u"second.db"_s));
    desk.openEnterprise();
    desk.planForClassic();
    Desk::click(desk.option(classicCard, u"openOption"_s));
    QVERIFY(desk.button(classicCard, u"planButton"_s)->isVisible());
    QVERIFY(!desk.button(classicCard, u"planButton"_s)->isEnabled());
    QVERIFY(!desk.button(classicCard, u"planButton"_s)->toolTip().isEmpty());
    QVERIFY(desk.button(classicCard, u"saveButton"_s)->isEnabled()); // now is still possible
    Desk::click(desk.option(accessCard, u"strictOption"_s));
    QVERIFY(desk.button(accessCard, u"planButton"_s)->isEnabled());
}

void TestPlannedChanges::tellsThatSomebodyElsePlannedMeanwhile()
{
    Desk desk(temporaryPath(u"raced.db"_s));
    desk.openEnterprise();
    desk.openDialog();
    QVERIFY(test::resultOf(desk.controllers.policies.planPolicy(test::EstateBuilder::sessionOf(desk.alice), {},
                                                                Policy::ClassicAccess, Choice::Open,
                                                                desk.clock.now().plusDays(3))));
    Desk::click(desk.inDialog<QPushButton>(u"planConfirmButton"_s));
    QTRY_COMPARE(desk.prompts.notifications.size(), 1);
    QVERIFY(desk.prompts.notifications.at(0).text.contains(u"is planned"_s));
    QTRY_VERIFY(desk.banner()->isVisible()); // the other one
    QVERIFY(desk.banner()->text().startsWith(u"Allow access"_s));
}

void TestPlannedChanges::tellsThatSomebodyElseTookItBack()
{
    Desk desk(temporaryPath(u"gone.db"_s));
    desk.openEnterprise();
    desk.planForClassic();
    QVERIFY(test::resultOf(
        desk.controllers.policies.takeBack(test::EstateBuilder::sessionOf(desk.alice), desk.planned()->id)));
    Desk::click(desk.takeBack());
    QTRY_COMPARE(desk.prompts.notifications.size(), 1);
    QVERIFY(desk.prompts.notifications.at(0).text.contains(u"not planned any more"_s));
    QTRY_VERIFY(!desk.banner()->isVisible());
}

void TestPlannedChanges::keepsTheDraftWhenPlanningFails()
{
    Desk desk(temporaryPath(u"fails.db"_s));
    desk.openEnterprise();
    desk.openDialog();
    QSqlQuery query(desk.builder.database().connection());
    QVERIFY(
        query.exec(u"UPDATE membership SET role = 1 WHERE enterprise_id IS NOT NULL"_s)); // somebody took it away
    Desk::click(desk.inDialog<QPushButton>(u"planConfirmButton"_s));
    auto *failure = desk.in<Banner>(classicCard, u"failureBanner"_s);
    QTRY_VERIFY(failure->isVisible());
    QVERIFY(desk.option(classicCard, u"strictOption"_s)->isChecked());
    QVERIFY(desk.button(classicCard, u"saveButton"_s)->isEnabled());
}

void TestPlannedChanges::rollsBackAfterAsking() // R-E14
{
    Desk desk(temporaryPath(u"rollback.db"_s));
    desk.openEnterprise();
    Desk::click(desk.option(classicCard, u"strictOption"_s));
    Desk::click(desk.button(classicCard, u"saveButton"_s));
    auto *rollBack = desk.button(classicCard, u"rollBackButton"_s);
    QTRY_VERIFY(rollBack->isVisible());
    QCOMPARE(desk.in<QLabel>(classicCard, u"historyLabel"_s)->text(), u"Set by alice on 20 Nov 2026."_s);
    desk.prompts.answers.enqueue(true);
    QSignalSpy succeeded(desk.page.get(), &Page::succeeded);
    Desk::click(rollBack);
    QTRY_COMPARE(desk.prompts.questions.size(), 1);
    QVERIFY(desk.prompts.questions.at(0).title.contains(
        u"Allow organizations to configure personal access tokens (classic) access requirements"_s));
    QVERIFY(desk.prompts.questions.at(0).text.contains(u"gain access"_s));
    QCOMPARE(desk.prompts.questions.at(0).verb, u"Roll back"_s);
    QTRY_VERIFY(desk.option(classicCard, u"delegateOption"_s)->isChecked());
    QCOMPARE(succeeded.size(), 1);
    QCOMPARE(desk.enterprise().classicAccess, Choice::Delegate);
}

void TestPlannedChanges::rollsNothingBackWithoutAYes()
{
    Desk desk(temporaryPath(u"norollback.db"_s));
    QVERIFY(test::resultOf(desk.controllers.policies.setPolicy(test::EstateBuilder::sessionOf(desk.alice), {},
                                                               Policy::ClassicAccess, Choice::Strict)));
    desk.openEnterprise();
    Desk::click(desk.button(classicCard, u"rollBackButton"_s));
    QTRY_COMPARE(desk.prompts.questions.size(), 1);
    test::deliverEvents();
    QCOMPARE(desk.enterprise().classicAccess, Choice::Strict);
}

void TestPlannedChanges::offersNoRollBackAtFirst()
{
    Desk desk(temporaryPath(u"first.db"_s));
    desk.openEnterprise();
    for (const QString &name : {accessCard, approvalCard, classicCard})
        QVERIFY(!desk.button(name, u"rollBackButton"_s)->isVisible());
}

void TestPlannedChanges::saysWhatARollBackApproves() // R-E11, R-E12
{
    Desk desk(temporaryPath(u"approves.db"_s));
    desk.builder.setChoice(desk.octo, Policy::FineGrainedApproval, Choice::Open, desk.ann);
    QVERIFY(test::resultOf(desk.controllers.policies.setPolicy(test::EstateBuilder::sessionOf(desk.alice), {},
                                                               Policy::FineGrainedApproval, Choice::Strict)));
    desk.openEnterprise();
    Desk::click(desk.button(approvalCard, u"rollBackButton"_s));
    QTRY_COMPARE(desk.prompts.questions.size(), 1);
    QVERIFY(desk.prompts.questions.at(0).text.contains(u"1 pending request"_s));
    QVERIFY(desk.prompts.questions.at(0).danger); // the approval would stay
}

void TestPlannedChanges::showsAnOrganizationWhatTheEnterprisePlans() // R-O2, R-E15
{
    Desk desk(temporaryPath(u"above.db"_s));
    const Session alice = test::EstateBuilder::sessionOf(desk.alice);
    QVERIFY(test::resultOf(desk.controllers.policies.setPolicy(alice, {}, Policy::ClassicAccess, Choice::Open)));
    for (const Policy policy : {Policy::ClassicAccess, Policy::FineGrainedAccess}) {
        QVERIFY(test::resultOf(desk.controllers.policies.planPolicy(alice, {}, policy, Choice::Strict,
                                                                    desk.clock.now().plusDays(14))));
    }
    desk.openOrganization();
    QVERIFY(desk.card(classicCard)->isLocked());
    for (const QString &name : {classicCard, accessCard}) { // locked, and not locked yet
        auto *above = desk.in<PlannedBanner>(name, u"enterprisePlannedBanner"_s);
        QVERIFY(above->isVisible());
        QVERIFY(above->text().startsWith(u"Acme Enterprise: Restrict access"_s));
        QVERIFY(!above->findChild<QPushButton *>(u"takeBackButton"_s)->isVisible());
        QVERIFY(!desk.banner(name)->isVisible());
    }
    QVERIFY(!desk.button(classicCard, u"rollBackButton"_s)->isVisible());
}

void TestPlannedChanges::saysBeforehandWhatIsApproved() // R-E12, R-O2
{
    Desk desk(temporaryPath(u"beforehand.db"_s));
    desk.openOrganization();
    Desk::click(desk.option(approvalCard, u"openOption"_s));
    auto *own = desk.in<Banner>(approvalCard, u"impactBanner"_s);
    QTRY_VERIFY(own->isVisible() && own->accessibleName().contains(u"1 pending request"_s));
    desk.openEnterprise();
    Desk::click(desk.option(approvalCard, u"openOption"_s));
    auto *ofEnterprise = desk.in<Banner>(approvalCard, u"impactBanner"_s);
    QTRY_VERIFY(ofEnterprise->isVisible() && ofEnterprise->accessibleName().contains(u"1 pending request"_s));
}

PATWARDEN_GUI_TEST_MAIN(TestPlannedChanges)
#include "tst_plannedchanges.moc"
