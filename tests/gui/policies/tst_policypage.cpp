// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "testcase.h"

#include "views/policies/impactdialog.h"
#include "views/policies/optinwizard.h"
#include "views/policies/policycard.h"
#include "views/policies/policypage.h"
#include "views/widgets/banner.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/optionbutton.h"
#include "views/widgets/pageheader.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTableView>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(patwarden::Policy)
Q_DECLARE_METATYPE(patwarden::Choice)

namespace {

const auto accessCard = u"fineGrainedAccessCard"_s;
const auto approvalCard = u"fineGrainedApprovalCard"_s;
const auto classicCard = u"classicAccessCard"_s;

QString cardName(Policy policy)
{
    return policy == Policy::FineGrainedAccess ? accessCard
        : policy == Policy::ClassicAccess      ? classicCard
                                               : approvalCard;
}

} // namespace

/// The three policies of an enterprise and of an organization, as a person sets them.
class TestPolicyPage : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsSaved();
    void saysTheOptionsInTheWordsOfTheRequirements_data();
    void saysTheOptionsInTheWordsOfTheRequirements();
    void savesOnePolicyByItself_data();
    void savesOnePolicyByItself();
    void savesWithCtrlS();
    void undoesASavedChange();
    void countsWhoLosesAccessBeforeSaving();
    void countsForTheLatestChoiceOnly();
    void tellsWhoIsAboutToChoose();
    void keepsToOneKindOfToken();
    void showsTheTokensBehindTheCount();
    void saysWhatIsApprovedWithoutApproval();
    void asksBeforeLeavingWithUnsavedChanges();
    void keepsADraftWhenAnotherCardIsSaved();
    void keepsTheChoiceWhenSavingFails();
    void tellsThatTheEnterpriseDecidedMeanwhile();
    void locksWhatTheEnterpriseDecides_data();
    void locksWhatTheEnterpriseDecides();
    void leavesTheRestToTheOrganization();
    void refusesAMember();
    void asksTheEnterpriseToOptIn();
    void setsTheClassicPolicyBeforeTheOptIn();
    void optsInWithThePoliciesChosen();
    void letsAnOrganizationOptInByItself();
    void tellsThatSomebodyElseOptedIn();

private:
    struct Desk;
};

/// alice owns Acme Enterprise, ann octo-org; bo is a member with one token of each kind and one pending request.
struct TestPolicyPage::Desk : test::PageFixture {
    Desk(const QString &path, bool optedIn = true)
        : PageFixture(path)
    {
        builder.addEnterprise(u"Acme Enterprise"_s, optedIn);
        octo = builder.addOrganization(u"octo-org"_s);
        builder.addOrganization(u"labs"_s);
        alice = builder.addAccount(u"alice"_s);
        builder.joinEnterprise(alice, Role::Owner);
        ann = builder.addAccount(u"ann"_s);
        builder.join(ann, octo, Role::Owner);
        bo = builder.addAccount(u"bo"_s);
        builder.join(bo, octo, Role::Member);
        builder.addRepository(octo, u"web"_s);
        addTokens();
    }

    void addTokens()
    {
        TokenRecord token;
        token.owner = bo;
        token.organization = octo;
        token.name = u"nightly"_s;
        token.selection = RepositorySelection::All;
        token.permissions = test::EstateBuilder::permissionsFrom(u"contents:read"_s);
        token.createdAt = clock.now().plusDays(-30);
        token.lastUsedAt = clock.now().plusDays(-1);
        builder.setAccess(builder.addToken(token), octo, AccessState::Approved);
        builder.addClassicToken(bo, u"repo"_s);
        builder.addRequest(octo, bo, {.tokenName = u"deploy-bot"_s});
    }

    void openAs(AccountId account, const Route &route)
    {
        page = std::make_unique<PolicyPage>(contextOf(account));
        page->resize(1032, 756);
        page->show();
        page->open(route);
    }
    void openEnterprise() { openAs(alice, {.place = Route::Place::EnterprisePolicies}); }
    void openOrganization() { openAs(ann, {.place = Route::Place::OrganizationSettings, .organization = octo}); }
    void openEnterpriseAndWait()
    {
        openEnterprise();
        QTRY_VERIFY(card(classicCard)->isVisible());
    }
    void openOrganizationAndWait()
    {
        openOrganization();
        QTRY_VERIFY(card(classicCard)->isVisible());
    }

    PolicyCard *card(const QString &name) const { return page->findChild<PolicyCard *>(name); }
    OptionButton *option(const QString &cardName, const QString &name) const
    {
        return card(cardName)->findChild<OptionButton *>(name);
    }
    QPushButton *save(const QString &cardName) const
    {
        return card(cardName)->findChild<QPushButton *>(u"saveButton"_s);
    }
    Banner *banner(const QString &cardName, const QString &name) const
    {
        return card(cardName)->findChild<Banner *>(name);
    }
    QString preview(const QString &cardName) const
    {
        const auto *strip = banner(cardName, u"impactBanner"_s);
        return strip->isVisible() ? strip->accessibleName() : QString();
    }
    static void click(QWidget *widget)
    {
        QVERIFY(widget && widget->isVisible() && widget->isEnabled());
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    OptInWizard *wizard() const { return page->findChild<OptInWizard *>(); }

    void setEnterpriseRole(AccountId account, Role role)
    {
        QSqlQuery query(builder.database().connection());
        QVERIFY(query.exec(
            u"UPDATE membership SET role = %1 WHERE account_id = %2 AND enterprise_id IS NOT NULL"_s.arg(int(role))
                .arg(account.value())));
        QCOMPARE(query.numRowsAffected(), 1);
    }

    PolicySet stored(const PolicyScope &scope, AccountId owner)
    {
        const auto overview =
            test::resultOf(controllers.policies.overview(test::EstateBuilder::sessionOf(owner), scope));
        return overview ? overview->policies : PolicySet{};
    }
    PolicySet enterprise() { return stored(PolicyScope::ofEnterprise(), alice); }

    OrganizationId octo;
    AccountId alice;
    AccountId ann;
    AccountId bo;
    std::unique_ptr<PolicyPage> page;
};

void TestPolicyPage::showsWhatIsSaved()
{
    Desk desk(temporaryPath(u"default.db"_s));
    desk.builder.setChoice({}, Policy::FineGrainedApproval, Choice::Strict, desk.alice);
    desk.openEnterpriseAndWait();
    QCOMPARE(desk.page->findChild<PageHeader *>()->title(), u"Personal access tokens"_s);
    QCOMPARE(desk.page->crumb(), u"Personal access tokens"_s);
    // R-E1: three policies; R-E6: a Save each
    for (const QString &name : {accessCard, approvalCard, classicCard}) {
        QVERIFY2(desk.card(name)->isVisible(), qPrintable(name));
        QVERIFY2(desk.save(name)->isVisible(), qPrintable(name));
        QVERIFY2(!desk.save(name)->isEnabled(), qPrintable(name));
        QCOMPARE(desk.save(name)->accessibleName(), u"Save"_s);
        QCOMPARE(desk.preview(name), QString());
        QVERIFY(!desk.banner(name, u"lockBanner"_s)->isVisible());
    }
    QVERIFY(desk.option(accessCard, u"delegateOption"_s)->isChecked());
    QVERIFY(desk.option(approvalCard, u"strictOption"_s)->isChecked());
    QVERIFY(desk.option(classicCard, u"delegateOption"_s)->isChecked());
    QVERIFY(desk.option(accessCard, u"delegateOption"_s)->description().contains(u'2'));
    QVERIFY(!desk.page->findChild<Banner *>(u"optInBanner"_s)->isVisible());
    QVERIFY(!desk.wizard());
    QVERIFY(desk.prompts.questions.isEmpty());
}

void TestPolicyPage::saysTheOptionsInTheWordsOfTheRequirements_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("delegate");
    QTest::addColumn<QString>("strict");
    QTest::addColumn<QString>("open");
    QTest::newRow("R-E7 R-E8 R-E9") << Policy::FineGrainedAccess
                                    << u"Restrict access via fine-grained personal access tokens"_s
                                    << u"Allow organizations to configure access requirements"_s
                                    << u"Restrict access via fine-grained personal access tokens"_s
                                    << u"Allow access via fine-grained personal access tokens"_s;
    QTest::newRow("R-E10 R-E11 R-E12") << Policy::FineGrainedApproval
                                       << u"Require approval of fine-grained personal access tokens"_s
                                       << u"Allow organizations to configure approval requirements"_s
                                       << u"Require organizations to use the approval flow"_s
                                       << u"Disable the approval flow in all organizations"_s;
    QTest::newRow("R-E13 R-E14 R-E15")
        << Policy::ClassicAccess
        << u"Restrict personal access tokens (classic) from accessing your organizations"_s
        << u"Allow organizations to configure personal access tokens (classic) access requirements"_s
        << u"Restrict access via personal access tokens (classic)"_s
        << u"Allow access via personal access tokens (classic)"_s;
}

void TestPolicyPage::saysTheOptionsInTheWordsOfTheRequirements()
{
    QFETCH(Policy, policy);
    Desk desk(temporaryPath(u"words%1.db"_s.arg(int(policy))));
    desk.openEnterpriseAndWait();
    const QString name = cardName(policy);
    QTEST(desk.card(name)->title(), "heading");
    QTEST(desk.option(name, u"delegateOption"_s)->text(), "delegate");
    QTEST(desk.option(name, u"strictOption"_s)->text(), "strict");
    QTEST(desk.option(name, u"openOption"_s)->text(), "open");
    for (const QString &button : {u"strictOption"_s, u"openOption"_s}) {
        QVERIFY(desk.option(name, button)->description().contains(u"Organizations cannot override it."_s));
        QCOMPARE(desk.option(name, button)->accessibleName(), desk.option(name, button)->text());
    }
    // R-E8, R-E14
    if (policy != Policy::FineGrainedApproval)
        QVERIFY(desk.option(name, u"strictOption"_s)
                    ->description()
                    .contains(u"SSH keys they created go on working."_s));
    // R-E16
    if (policy == Policy::ClassicAccess)
        QCOMPARE(desk.card(name)->subtitle(), u"Classic tokens are never subject to approval."_s);
    // R-E11
    if (policy == Policy::FineGrainedApproval)
        QCOMPARE(desk.card(name)->subtitle(), u"Tokens created by owners of an organization need no approval."_s);
}

void TestPolicyPage::savesOnePolicyByItself_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<QString>("button");
    QTest::addColumn<Choice>("choice");
    QTest::newRow("R-E8") << Policy::FineGrainedAccess << u"strictOption"_s << Choice::Strict;
    QTest::newRow("R-E9") << Policy::FineGrainedAccess << u"openOption"_s << Choice::Open;
    QTest::newRow("R-E11") << Policy::FineGrainedApproval << u"strictOption"_s << Choice::Strict;
    QTest::newRow("R-E12") << Policy::FineGrainedApproval << u"openOption"_s << Choice::Open;
    QTest::newRow("R-E14") << Policy::ClassicAccess << u"strictOption"_s << Choice::Strict;
    QTest::newRow("R-E15") << Policy::ClassicAccess << u"openOption"_s << Choice::Open;
}

void TestPolicyPage::savesOnePolicyByItself()
{
    QFETCH(Policy, policy);
    QFETCH(QString, button);
    QFETCH(Choice, choice);
    Desk desk(temporaryPath(u"save%1%2.db"_s.arg(int(policy)).arg(int(choice))));
    desk.openEnterpriseAndWait();
    QSignalSpy succeeded(desk.page.get(), &Page::succeeded);
    QSignalSpy changed(desk.page.get(), &Page::changed);
    const QString name = cardName(policy);

    Desk::click(desk.option(name, button));
    QVERIFY(desk.save(name)->isEnabled());
    for (const QString &other : {accessCard, approvalCard, classicCard})
        QCOMPARE(desk.save(other)->isEnabled(), other == name); // R-E6
    Desk::click(desk.save(name));

    QTRY_COMPARE(succeeded.size(), 1);
    QVERIFY(succeeded.at(0).at(0).toString().startsWith(u"Saved. "_s));
    QCOMPARE(changed.size(), 1);
    QVERIFY(!desk.save(name)->isEnabled());
    QCOMPARE(desk.preview(name), QString());
    PolicySet expected = defaultPolicies(ScopeKind::Enterprise);
    expected.optedIn = true;
    expected.setChoice(policy, choice);
    QCOMPARE(desk.enterprise(), expected);
    // And it shows after the page was left and opened again.
    desk.openEnterpriseAndWait();
    QVERIFY(desk.option(name, button)->isChecked());
}

void TestPolicyPage::savesWithCtrlS()
{
    Desk desk(temporaryPath(u"key.db"_s));
    desk.openEnterpriseAndWait();
    desk.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get(), test::waitAtMost));
    QSignalSpy succeeded(desk.page.get(), &Page::succeeded);
    // With the keyboard alone: Down moves the choice, Ctrl+S saves it.
    desk.option(approvalCard, u"delegateOption"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(desk.option(approvalCard, u"strictOption"_s)->isChecked());
    Desk::click(desk.option(classicCard, u"strictOption"_s));
    desk.option(approvalCard, u"strictOption"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(succeeded.size(), 1);
    QCOMPARE(desk.enterprise().fineGrainedApproval, Choice::Strict);
    QCOMPARE(desk.enterprise().classicAccess, Choice::Delegate); // not the card with the focus
    QVERIFY(desk.save(classicCard)->isEnabled());
    // Nothing was changed in the card with the focus: nothing is saved.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    test::deliverEvents();
    QCOMPARE(succeeded.size(), 1);
}

void TestPolicyPage::undoesASavedChange()
{
    Desk desk(temporaryPath(u"undo.db"_s));
    desk.openEnterpriseAndWait();
    QSignalSpy succeeded(desk.page.get(), &Page::succeeded);
    Desk::click(desk.option(classicCard, u"openOption"_s));
    Desk::click(desk.save(classicCard));
    QTRY_COMPARE(succeeded.size(), 1);
    const auto undo = succeeded.at(0).at(1).value<std::function<void()>>();
    QVERIFY(undo);
    undo();
    QTRY_COMPARE(succeeded.size(), 2);
    QCOMPARE(desk.enterprise().classicAccess, Choice::Delegate);
    QTRY_VERIFY(desk.option(classicCard, u"delegateOption"_s)->isChecked());
    QVERIFY(!desk.save(classicCard)->isEnabled());
}

void TestPolicyPage::countsWhoLosesAccessBeforeSaving()
{
    Desk desk(temporaryPath(u"preview.db"_s));
    desk.openEnterpriseAndWait();
    Desk::click(desk.option(accessCard, u"strictOption"_s));
    QTRY_VERIFY(desk.preview(accessCard).contains(u"1 token"_s));
    QVERIFY2(desk.preview(accessCard).contains(u"access"_s), qPrintable(desk.preview(accessCard)));
    QVERIFY(desk.preview(accessCard).contains(u"1 were used in the last 7 days"_s)
            || desk.preview(accessCard).contains(u"1 was used in the last 7 days"_s));
    QCOMPARE(desk.banner(accessCard, u"impactBanner"_s)->kind(), Banner::Kind::Warning);
    // Back to what is saved: nothing would change.
    Desk::click(desk.option(accessCard, u"delegateOption"_s));
    QCOMPARE(desk.preview(accessCard), QString());
    QVERIFY(!desk.save(accessCard)->isEnabled());
    // Saved, and back again: the same token gains.
    Desk::click(desk.option(accessCard, u"strictOption"_s));
    Desk::click(desk.save(accessCard));
    QTRY_VERIFY(!desk.save(accessCard)->isEnabled() && desk.enterprise().fineGrainedAccess == Choice::Strict);
    Desk::click(desk.option(accessCard, u"openOption"_s));
    QTRY_VERIFY(desk.preview(accessCard).contains(u"1 token"_s));
    QVERIFY2(desk.preview(accessCard).contains(u"gain"_s), qPrintable(desk.preview(accessCard)));
    QCOMPARE(desk.banner(accessCard, u"impactBanner"_s)->kind(), Banner::Kind::Success);
}

void TestPolicyPage::countsForTheLatestChoiceOnly()
{
    Desk desk(temporaryPath(u"latest.db"_s));
    desk.openEnterpriseAndWait();
    // Three choices before any answer came.
    Desk::click(desk.option(accessCard, u"strictOption"_s));
    Desk::click(desk.option(accessCard, u"delegateOption"_s));
    Desk::click(desk.option(accessCard, u"openOption"_s));
    QTRY_COMPARE(desk.preview(accessCard), u"No token loses or gains access"_s);
    QVERIFY(!desk.card(accessCard)->findChild<QPushButton *>(u"showImpactButton"_s)->isVisible());
    (void)desk.enterprise(); // whatever was asked before has been answered
    QCOMPARE(desk.preview(accessCard), u"No token loses or gains access"_s);
}

void TestPolicyPage::tellsWhoIsAboutToChoose()
{
    Desk desk(temporaryPath(u"approached.db"_s));
    desk.openEnterpriseAndWait();
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get(), test::waitAtMost));
    QTest::mouseMove(desk.page.get(), {2, 2});
    auto *byPointer = desk.page->findChild<PolicyCard *>(accessCard);
    auto *byKeyboard = desk.page->findChild<PolicyCard *>(classicCard);
    QSignalSpy pointed(byPointer, &PolicyCard::approached);
    QSignalSpy focused(byKeyboard, &PolicyCard::approached);

    QTest::mouseMove(byPointer);
    QTRY_VERIFY(!pointed.isEmpty());
    QVERIFY(focused.isEmpty());

    const auto isInside = [&] {
        const QWidget *focus = QApplication::focusWidget();
        return focus && byKeyboard->isAncestorOf(focus);
    };
    for (int i = 0; i < 40 && !isInside(); ++i)
        QTest::keyClick(desk.page->window(), Qt::Key_Tab);
    QVERIFY(isInside());
    QVERIFY(!focused.isEmpty());
}

void TestPolicyPage::keepsToOneKindOfToken()
{
    Desk desk(temporaryPath(u"kinds.db"_s));
    desk.openEnterpriseAndWait();
    const auto kindsBehind = [&desk](const QString &name) {
        QStringList kinds;
        Desk::click(desk.card(name)->findChild<QPushButton *>(u"showImpactButton"_s));
        auto *dialog = desk.page->findChild<ImpactDialog *>();
        auto *table = dialog->findChild<QTableView *>(u"impactTable"_s);
        const bool read =
            test::waitFor([table] { return table->model()->index(0, 0).data().toString() != u"…"_s; });
        for (int row = 0; read && row < table->model()->rowCount(); ++row)
            kinds << table->model()->index(row, 1).data().toString();
        QPointer<ImpactDialog> closed(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        (void)test::waitFor([closed] { return !closed; });
        return kinds;
    };
    // R-E5: says nothing about classic tokens
    Desk::click(desk.option(accessCard, u"strictOption"_s));
    QTRY_VERIFY(desk.preview(accessCard).contains(u"1 token"_s));
    QCOMPARE(kindsBehind(accessCard), QStringList{u"Fine-grained"_s});
    // R-E14: says nothing about fine-grained tokens
    Desk::click(desk.option(classicCard, u"strictOption"_s));
    QTRY_VERIFY(desk.preview(classicCard).contains(u"1 token"_s));
    QCOMPARE(kindsBehind(classicCard), QStringList{u"Classic"_s});
}

void TestPolicyPage::showsTheTokensBehindTheCount()
{
    Desk desk(temporaryPath(u"tokens.db"_s));
    desk.openEnterpriseAndWait();
    Desk::click(desk.option(accessCard, u"strictOption"_s));
    QTRY_VERIFY(desk.preview(accessCard).contains(u"1 token"_s));
    Desk::click(desk.card(accessCard)->findChild<QPushButton *>(u"showImpactButton"_s));
    auto *dialog = desk.page->findChild<ImpactDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QCOMPARE(dialog->windowModality(), Qt::WindowModal);
    auto *table = dialog->findChild<QTableView *>(u"impactTable"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    const auto text = [table](int column) { return table->model()->index(0, column).data().toString(); };
    QTRY_COMPARE(text(0), u"nightly"_s);
    QCOMPARE(text(2), u"bo"_s);
    QCOMPARE(text(3), u"octo-org"_s);
    QCOMPARE(text(5), u"Loses access"_s);
    QVERIFY(!text(6).isEmpty());
    Desk::click(dialog->findChild<QPushButton *>(u"closeButton"_s));
    QTRY_VERIFY(!desk.page->findChild<ImpactDialog *>());
}

void TestPolicyPage::saysWhatIsApprovedWithoutApproval()
{
    Desk desk(temporaryPath(u"approval.db"_s));
    desk.openOrganizationAndWait();
    QSignalSpy succeeded(desk.page.get(), &Page::succeeded);
    QVERIFY(desk.option(approvalCard, u"openOption"_s)->description().startsWith(u"1 request"_s));
    Desk::click(desk.option(approvalCard, u"openOption"_s));
    QTRY_VERIFY(desk.preview(approvalCard).contains(u"approved with it"_s));
    Desk::click(desk.save(approvalCard));
    QTRY_COMPARE(succeeded.size(), 1);
    QVERIFY(succeeded.at(0).at(0).toString().contains(u"1 request"_s));
    // What was approved is not taken back by setting the policy back: no Undo.
    QVERIFY(!succeeded.at(0).at(1).value<std::function<void()>>());
    QTRY_VERIFY(!desk.option(approvalCard, u"openOption"_s)->description().contains(u"pending"_s));
}

void TestPolicyPage::asksBeforeLeavingWithUnsavedChanges()
{
    Desk desk(temporaryPath(u"leave.db"_s));
    desk.openEnterpriseAndWait();
    QList<bool> decisions;
    const auto leave = [&] { desk.page->requestLeave([&decisions](bool may) { decisions.append(may); }); };
    leave();
    QCOMPARE(decisions, QList{true}); // at once
    QVERIFY(desk.prompts.questions.isEmpty());

    Desk::click(desk.option(accessCard, u"strictOption"_s));
    Desk::click(desk.option(classicCard, u"openOption"_s));
    leave();
    QTRY_COMPARE(decisions, (QList{true, false})); // stays
    QCOMPARE(desk.prompts.questions.size(), 1);
    QVERIFY(desk.prompts.questions.at(0).text.contains(u'2'));
    QCOMPARE(desk.prompts.questions.at(0).verb, u"Discard changes"_s);
    QVERIFY(desk.option(accessCard, u"strictOption"_s)->isChecked());

    desk.prompts.answers.enqueue(true);
    leave();
    QTRY_COMPARE(decisions, (QList{true, false, true}));
    QVERIFY(desk.option(accessCard, u"delegateOption"_s)->isChecked());
    QVERIFY(!desk.save(accessCard)->isEnabled());
    QCOMPARE(desk.enterprise().fineGrainedAccess, Choice::Delegate);
}

void TestPolicyPage::keepsADraftWhenAnotherCardIsSaved()
{
    Desk desk(temporaryPath(u"draft.db"_s));
    desk.openEnterpriseAndWait();
    QSignalSpy succeeded(desk.page.get(), &Page::succeeded);
    Desk::click(desk.option(accessCard, u"strictOption"_s));
    Desk::click(desk.option(classicCard, u"openOption"_s));
    Desk::click(desk.save(classicCard));
    QTRY_COMPARE(succeeded.size(), 1);
    (void)desk.enterprise(); // the page has read anew by then
    QTRY_VERIFY(desk.preview(accessCard).contains(u"1 token"_s));
    QVERIFY(desk.option(accessCard, u"strictOption"_s)->isChecked());
    QVERIFY(desk.save(accessCard)->isEnabled());
    QVERIFY(!desk.save(classicCard)->isEnabled());
}

void TestPolicyPage::keepsTheChoiceWhenSavingFails()
{
    Desk desk(temporaryPath(u"fails.db"_s));
    desk.openEnterpriseAndWait();
    QSignalSpy succeeded(desk.page.get(), &Page::succeeded);
    Desk::click(desk.option(classicCard, u"strictOption"_s));
    desk.setEnterpriseRole(desk.alice, Role::Member); // somebody took the role away
    Desk::click(desk.save(classicCard));
    Banner *failure = desk.banner(classicCard, u"failureBanner"_s);
    QTRY_VERIFY(failure->isVisible());
    QVERIFY(failure->accessibleName().startsWith(u"Not saved."_s));
    QVERIFY(desk.option(classicCard, u"strictOption"_s)->isChecked());
    QVERIFY(desk.save(classicCard)->isEnabled()); // to try again
    QCOMPARE(succeeded.size(), 0);
    desk.setEnterpriseRole(desk.alice, Role::Owner);
    Desk::click(desk.save(classicCard));
    QTRY_COMPARE(succeeded.size(), 1);
    QVERIFY(!failure->isVisible());
}

void TestPolicyPage::tellsThatTheEnterpriseDecidedMeanwhile()
{
    Desk desk(temporaryPath(u"conflict.db"_s));
    desk.openOrganizationAndWait();
    Desk::click(desk.option(accessCard, u"strictOption"_s));
    desk.builder.setChoice({}, Policy::FineGrainedAccess, Choice::Open, desk.alice);
    Desk::click(desk.save(accessCard));
    QTRY_COMPARE(desk.prompts.notifications.size(), 1);
    QCOMPARE(desk.prompts.notifications.at(0).title, u"Acme Enterprise decides this policy now"_s);
    QTRY_VERIFY(desk.card(accessCard)->isLocked());
    QVERIFY(desk.option(accessCard, u"openOption"_s)->isChecked());
    QVERIFY(desk.stored(PolicyScope::of(desk.octo), desk.ann).fineGrainedAccess != Choice::Strict);
}

void TestPolicyPage::locksWhatTheEnterpriseDecides_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<Choice>("choice");
    QTest::addColumn<QString>("checked");
    QTest::newRow("R-E8") << Policy::FineGrainedAccess << Choice::Strict << u"strictOption"_s;
    QTest::newRow("R-E9") << Policy::FineGrainedAccess << Choice::Open << u"openOption"_s;
    QTest::newRow("R-E11") << Policy::FineGrainedApproval << Choice::Strict << u"strictOption"_s;
    QTest::newRow("R-E12") << Policy::FineGrainedApproval << Choice::Open << u"openOption"_s;
    QTest::newRow("R-E14") << Policy::ClassicAccess << Choice::Strict << u"strictOption"_s;
    QTest::newRow("R-E15") << Policy::ClassicAccess << Choice::Open << u"openOption"_s;
}

void TestPolicyPage::locksWhatTheEnterpriseDecides()
{
    QFETCH(Policy, policy);
    QFETCH(Choice, choice);
    QFETCH(QString, checked);
    Desk desk(temporaryPath(u"lock%1%2.db"_s.arg(int(policy)).arg(int(choice))));
    const Choice other = choice == Choice::Strict ? Choice::Open : Choice::Strict;
    desk.builder.setChoice(desk.octo, policy, other, desk.ann);
    desk.builder.setChoice({}, policy, choice, desk.alice);
    desk.openOrganizationAndWait();
    const QString name = cardName(policy);
    QVERIFY(desk.card(name)->isLocked());
    QVERIFY(desk.banner(name, u"lockBanner"_s)->isVisible());
    QCOMPARE(desk.banner(name, u"lockBanner"_s)->accessibleName(),
             u"Set by Acme Enterprise on 20 Nov 2026 by alice. Organizations cannot override it."_s);
    QVERIFY(desk.option(name, checked)->isChecked()); // in force, not what the organization once chose
    QVERIFY(!desk.option(name, u"strictOption"_s)->isEnabled());
    QVERIFY(!desk.option(name, u"openOption"_s)->isEnabled());
    QVERIFY(!desk.save(name)->isVisible());
    // A click changes nothing.
    QTest::mouseClick(desk.option(name, u"strictOption"_s), Qt::LeftButton);
    QTest::mouseClick(desk.option(name, u"openOption"_s), Qt::LeftButton);
    QVERIFY(desk.option(name, checked)->isChecked());
    for (const Policy left : allPolicies)
        QCOMPARE(desk.card(cardName(left))->isLocked(), left == policy);
}

void TestPolicyPage::leavesTheRestToTheOrganization()
{
    Desk desk(temporaryPath(u"left.db"_s)); // R-E7, R-E10, R-E13
    desk.openOrganizationAndWait();
    QCOMPARE(desk.page->crumb(), u"Settings"_s);
    QCOMPARE(desk.card(accessCard)->title(), u"Fine-grained personal access tokens"_s);
    QCOMPARE(desk.card(approvalCard)->title(), u"Require approval of fine-grained personal access tokens"_s);
    QCOMPARE(desk.card(classicCard)->title(), u"Personal access tokens (classic)"_s);
    QCOMPARE(desk.card(accessCard)->subtitle(), u"Left to the organization by Acme Enterprise."_s);
    const QList<std::tuple<QString, QString, QString>> labels{
        {accessCard, u"openOption"_s, u"Allow access via fine-grained personal access tokens"_s},
        {accessCard, u"strictOption"_s, u"Restrict access via fine-grained personal access tokens"_s},
        {approvalCard, u"strictOption"_s, u"Require administrator approval"_s},
        {approvalCard, u"openOption"_s, u"Do not require administrator approval"_s},
        {classicCard, u"openOption"_s, u"Allow access via personal access tokens (classic)"_s},
        {classicCard, u"strictOption"_s, u"Restrict access via personal access tokens (classic)"_s}};
    for (const auto &[name, button, label] : labels) {
        QCOMPARE(desk.option(name, button)->text(), label);
        QVERIFY(desk.option(name, button)->isEnabled());
        QVERIFY(!desk.option(name, u"delegateOption"_s)->isVisible());
    }
    // A token that its own settings turn away.
    QSignalSpy succeeded(desk.page.get(), &Page::succeeded);
    Desk::click(desk.option(classicCard, u"strictOption"_s));
    Desk::click(desk.save(classicCard));
    QTRY_COMPARE(succeeded.size(), 1);
    QCOMPARE(desk.stored(PolicyScope::of(desk.octo), desk.ann).classicAccess, Choice::Strict);
    QCOMPARE(desk.enterprise().classicAccess, Choice::Delegate);
}

void TestPolicyPage::refusesAMember()
{
    Desk desk(temporaryPath(u"member.db"_s));
    desk.openAs(desk.bo, {.place = Route::Place::EnterprisePolicies});
    auto *state = desk.page->findChild<EmptyState *>();
    QTRY_VERIFY(state->isVisible());
    QTRY_COMPARE(state->title(), u"The policies could not be read"_s);
    QVERIFY(!desk.card(classicCard)->isVisible());
    QVERIFY(!desk.page->findChild<QPushButton *>(u"retryButton"_s)->isVisible()); // would not help
}

void TestPolicyPage::asksTheEnterpriseToOptIn()
{
    Desk desk(temporaryPath(u"optin.db"_s), false); // R-E2
    desk.openEnterpriseAndWait();
    QTRY_VERIFY(desk.wizard() && desk.wizard()->isVisible());
    QCOMPARE(desk.wizard()->windowModality(), Qt::WindowModal);
    QVERIFY(desk.page->findChild<Banner *>(u"optInBanner"_s)->isVisible());
    QVERIFY(!desk.card(accessCard)->isVisible());
    QVERIFY(!desk.card(approvalCard)->isVisible());
    // Leaving it changes nothing.
    QTRY_VERIFY(desk.wizard()->findChild<QPushButton *>(u"nextButton"_s)->isEnabled());
    auto *step = desk.wizard()->findChild<QWidget *>(u"fineGrainedAccessStep"_s);
    Desk::click(step->findChild<OptionButton *>(u"strictOption"_s));
    Desk::click(desk.wizard()->findChild<QPushButton *>(u"cancelButton"_s));
    QTRY_VERIFY(!desk.wizard());
    QCOMPARE(desk.enterprise(), defaultPolicies(ScopeKind::Enterprise));
    // The button brings it back, Esc closes it.
    Desk::click(desk.page->findChild<QPushButton *>(u"optInButton"_s));
    QTRY_VERIFY(desk.wizard() && desk.wizard()->isVisible());
    QTest::keyClick(desk.wizard(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.wizard());
    QVERIFY(!desk.enterprise().optedIn);
}

void TestPolicyPage::setsTheClassicPolicyBeforeTheOptIn()
{
    Desk desk(temporaryPath(u"classicfirst.db"_s), false); // R-E13 … R-E15: never part of the opt-in
    desk.openEnterpriseAndWait();
    QTRY_VERIFY(desk.wizard() && desk.wizard()->isVisible());
    QTest::keyClick(desk.wizard(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.wizard());
    QSignalSpy succeeded(desk.page.get(), &Page::succeeded);
    Desk::click(desk.option(classicCard, u"strictOption"_s));
    QTRY_VERIFY(desk.preview(classicCard).contains(u"1 token"_s));
    Desk::click(desk.save(classicCard));
    QTRY_COMPARE(succeeded.size(), 1);
    QCOMPARE(desk.enterprise().classicAccess, Choice::Strict);
    QVERIFY(!desk.enterprise().optedIn);
    QVERIFY(!desk.wizard()); // asked once, not after every reading
}

void TestPolicyPage::optsInWithThePoliciesChosen()
{
    Desk desk(temporaryPath(u"optedin.db"_s), false);
    desk.openEnterpriseAndWait();
    QTRY_VERIFY(desk.wizard() && desk.wizard()->isVisible());
    QSignalSpy changed(desk.page.get(), &Page::changed);
    auto *wizard = desk.wizard();
    auto *next = wizard->findChild<QPushButton *>(u"nextButton"_s);
    auto *back = wizard->findChild<QPushButton *>(u"backButton"_s);
    auto *finish = wizard->findChild<QPushButton *>(u"finishButton"_s);
    const auto step = [wizard](const QString &name) { return wizard->findChild<QWidget *>(name); };
    QTRY_VERIFY(next->isEnabled());
    QVERIFY(step(u"fineGrainedAccessStep"_s)->isVisible());
    QVERIFY(!back->isVisible());
    Desk::click(step(u"fineGrainedAccessStep"_s)->findChild<OptionButton *>(u"openOption"_s));
    Desk::click(next);
    QVERIFY(step(u"fineGrainedApprovalStep"_s)->isVisible());
    Desk::click(step(u"fineGrainedApprovalStep"_s)->findChild<OptionButton *>(u"strictOption"_s));
    Desk::click(next);
    Desk::click(back); // and forth: nothing is lost
    QVERIFY(step(u"fineGrainedApprovalStep"_s)->findChild<OptionButton *>(u"strictOption"_s)->isChecked());
    Desk::click(next);
    QVERIFY(step(u"classicAccessStep"_s)->isVisible());
    QVERIFY(!finish->isVisible());
    Desk::click(step(u"classicAccessStep"_s)->findChild<OptionButton *>(u"strictOption"_s));
    Desk::click(next);

    QVERIFY(step(u"summaryPage"_s)->isVisible());
    QVERIFY(!next->isVisible());
    auto *strip = wizard->findChild<Banner *>(u"impactBanner"_s);
    QTRY_VERIFY(strip->isVisible() && !strip->lead().isEmpty()); // the classic token loses, the other one gains
    QVERIFY(!desk.enterprise().optedIn);
    Desk::click(finish);
    QTRY_VERIFY(!desk.wizard());
    QCOMPARE(changed.size(), 1);
    const PolicySet expected{.optedIn = true,
                             .fineGrainedAccess = Choice::Open,
                             .fineGrainedApproval = Choice::Strict,
                             .classicAccess = Choice::Strict};
    QCOMPARE(desk.enterprise(), expected);
    QTRY_VERIFY(desk.card(accessCard)->isVisible());
    QVERIFY(desk.option(accessCard, u"openOption"_s)->isChecked());
    QVERIFY(!desk.page->findChild<Banner *>(u"optInBanner"_s)->isVisible());
}

void TestPolicyPage::letsAnOrganizationOptInByItself()
{
    Desk desk(temporaryPath(u"itself.db"_s), false); // R-E3, R-O2
    desk.builder.setChoice({}, Policy::ClassicAccess, Choice::Strict, desk.alice);
    desk.openOrganizationAndWait();
    QTRY_VERIFY(desk.wizard() && desk.wizard()->isVisible());
    QVERIFY(desk.card(classicCard)->isLocked()); // in force before the enterprise opts in
    auto *wizard = desk.wizard();
    auto *next = wizard->findChild<QPushButton *>(u"nextButton"_s);
    QTRY_VERIFY(next->isEnabled());
    QVERIFY(!wizard->findChild<QWidget *>(u"classicAccessStep"_s)); // not the organization's to choose
    QTest::keyClick(next, Qt::Key_Space);
    QTest::keyClick(next, Qt::Key_Space);
    Desk::click(wizard->findChild<QPushButton *>(u"finishButton"_s));
    QTRY_VERIFY(!desk.wizard());
    QVERIFY(desk.stored(PolicyScope::of(desk.octo), desk.ann).optedIn);
    QVERIFY(!desk.enterprise().optedIn);
    QTRY_VERIFY(desk.card(approvalCard)->isVisible());
    QVERIFY(desk.option(approvalCard, u"strictOption"_s)->isEnabled());
}

void TestPolicyPage::tellsThatSomebodyElseOptedIn()
{
    Desk desk(temporaryPath(u"faster.db"_s), false);
    desk.openEnterpriseAndWait();
    QTRY_VERIFY(desk.wizard() && desk.wizard()->isVisible());
    auto *wizard = desk.wizard();
    auto *next = wizard->findChild<QPushButton *>(u"nextButton"_s);
    QTRY_VERIFY(next->isEnabled());
    PolicySet theirs = defaultPolicies(ScopeKind::Enterprise);
    theirs.classicAccess = Choice::Open;
    QVERIFY(test::resultOf(desk.controllers.policies.optIn(test::EstateBuilder::sessionOf(desk.alice),
                                                           PolicyScope::ofEnterprise(), theirs)));
    for (int i = 0; i < 3; ++i)
        Desk::click(next);
    Desk::click(wizard->findChild<QPushButton *>(u"finishButton"_s));
    QTRY_VERIFY(!desk.wizard());
    QCOMPARE(desk.prompts.notifications.size(), 1);
    QCOMPARE(desk.prompts.notifications.at(0).title, u"Acme Enterprise has opted in already"_s);
    QCOMPARE(desk.enterprise().classicAccess, Choice::Open);
    QTRY_VERIFY(desk.card(accessCard)->isVisible());
    QVERIFY(desk.option(classicCard, u"openOption"_s)->isChecked());
}

PATWARDEN_GUI_TEST_MAIN(TestPolicyPage)
#include "tst_policypage.moc"
