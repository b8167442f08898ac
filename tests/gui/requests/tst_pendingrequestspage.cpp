// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestsdesk.h"
#include "testcase.h"

#include "views/policies/optinwizard.h"

#include <QApplication>
#include <QLineEdit>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The list of pending requests: what it shows, filters, sorts and ticks.
class TestPendingRequestsPage : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWaits();
    void namesTheColumns();
    void opensAtOnceAndFiltersOnceAllIsRead();
    void filtersByOwner();
    void combinesTwoFiltersWithSeveralValues();
    void countsWhatTheOtherFiltersLeave();
    void keepsATickedChoiceThatLeavesNothing();
    void searchesNamesAndReasons();
    void saysHowManyTheFilterHides();
    void sortsByAClickOnAColumn();
    void leavesAColumnAloneThatCannotBeSorted();
    void sortsByTheMenu();
    void ticksByClick();
    void ticksARangeWithShift();
    void keepsTheSelectionWhileFilteringAndSorting();
    void selectsAllThatTheFilterShows();
    void saysThatNothingIsPending();
    void asksToOptIn();
    void tellsMembersThatOwnersReview();
    void dropsWhatSomebodyElseDecided();
    void keepsTheCurrentRowNear();
    void opensTheReviewByItsName();
    void movesTicksAndOpensByKeys();
    void neverTakesKeysWhileTyping();
    void announcesThatItIsReadyOnce();
};

void TestPendingRequestsPage::showsWhatWaits()
{
    test::RequestsDesk desk(temporaryPath(u"shows.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    QVERIFY(desk.listReads({u"deploy-bot"_s, u"nightly-mirror"_s, u"release-notes"_s, u"audit-export"_s,
                            u"infra-sync"_s, u"docs-preview"_s}));
    const auto *header = desk.page->findChild<QWidget *>(u"RequestList"_s)->findChild<PageHeader *>();
    QCOMPARE(header->title(), u"Pending requests"_s);
    QTRY_VERIFY(header->sentence().endsWith(u"private resources of octo-org."_s));
    QCOMPARE(desk.page->crumb(), u"Pending requests"_s);
    QVERIFY(!desk.isShown(u"selectedButton"_s)); // nothing is ticked
    QVERIFY(!desk.isShown(u"bulkProgressBar"_s));
    QVERIFY(desk.isShown(u"ownerFilterButton"_s));
    QCOMPARE(desk.button(u"sortButton"_s)->text(), u"Newest first"_s);
    QVERIFY(desk.table()->hasFocus());
}

void TestPendingRequestsPage::namesTheColumns()
{
    test::RequestsDesk desk(temporaryPath(u"columns.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    QStringList heads;
    for (int column = 1; column < desk.model()->columnCount(); ++column)
        if (!desk.table()->isColumnHidden(column)) // of one organization
            heads.append(desk.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(heads,
             QStringList({u"6 request(s)"_s, u"Owner"_s, u"Repository access"_s, u"Permissions"_s, u"Expires"_s,
                          u"Risk"_s, u"Asked"_s}));
}

void TestPendingRequestsPage::opensAtOnceAndFiltersOnceAllIsRead()
{
    QSemaphore seen;
    test::RequestsDesk desk(temporaryPath(u"index.patwarden"_s));
    desk.builder.addRequests(desk.octo, desk.ann, 6'000);
    desk.openAs(desk.alice, u"alice"_s, {.place = Route::Place::PendingRequests, .organization = desk.octo});
    // Comes after the first look and before the index, which has to wait until the test has seen the first look.
    const auto between = desk.thread.run([&seen](Database &) -> Result<bool> {
        seen.acquire();
        return true;
    });
    auto letGo = qScopeGuard([&seen] { seen.release(); });
    QTRY_COMPARE(desk.model()->rowCount(), PendingRequestModel::firstLook);
    QVERIFY(!desk.button(u"ownerFilterButton"_s)->isEnabled());
    QVERIFY(!desk.button(u"ownerFilterButton"_s)->toolTip().isEmpty());
    desk.clickSelectAll(); // would be less than all
    QCOMPARE(desk.model()->tickedCount(), 0);

    letGo.dismiss();
    seen.release();
    QVERIFY(test::resultOf(between));
    QTRY_COMPARE(desk.model()->rowCount(), 6'000);
    QVERIFY(desk.button(u"ownerFilterButton"_s)->isEnabled());
    QVERIFY(desk.button(u"ownerFilterButton"_s)->toolTip().isEmpty());
    desk.clickSelectAll();
    QCOMPARE(desk.model()->tickedCount(), 6'000);
}

// R-O10
void TestPendingRequestsPage::filtersByOwner()
{
    test::RequestsDesk desk(temporaryPath(u"owner.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    const QStringList offered = desk.filter(u"ownerFilterButton"_s, {u"bo"_s});
    QCOMPARE(offered, QStringList({u"ann 2"_s, u"bo 2"_s, u"carla 2"_s}));
    QVERIFY(desk.listReads({u"nightly-mirror"_s, u"audit-export"_s}));
    QCOMPARE(desk.button(u"ownerFilterButton"_s)->text(), u"Owner: bo"_s);
}

// R-O10: several values of one filter are "or", filters are "and"
void TestPendingRequestsPage::combinesTwoFiltersWithSeveralValues()
{
    test::RequestsDesk desk(temporaryPath(u"combine.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.filter(u"ownerFilterButton"_s, {u"ann"_s, u"carla"_s});
    QVERIFY(desk.listReads({u"deploy-bot"_s, u"release-notes"_s, u"infra-sync"_s, u"docs-preview"_s}));
    desk.filter(u"permissionFilterButton"_s, {u"secrets: write"_s, u"pages: write"_s});
    QVERIFY(desk.listReads({u"infra-sync"_s, u"docs-preview"_s}));
    desk.filter(u"repositoryFilterButton"_s, {u"docs"_s});
    QVERIFY(desk.listReads({u"docs-preview"_s}));
    desk.filter(u"repositoryFilterButton"_s, {u"docs"_s}); // unticks
    QVERIFY(desk.listReads({u"infra-sync"_s, u"docs-preview"_s}));
}

// R-O10
void TestPendingRequestsPage::countsWhatTheOtherFiltersLeave()
{
    test::RequestsDesk desk(temporaryPath(u"counts.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.filter(u"repositoryFilterButton"_s, {u"docs"_s});
    QVERIFY(desk.listReads({u"deploy-bot"_s, u"nightly-mirror"_s, u"release-notes"_s, u"docs-preview"_s}));
    QCOMPARE(desk.filter(u"ownerFilterButton"_s, {}), QStringList({u"carla 2"_s, u"ann 1"_s, u"bo 1"_s}));
}

void TestPendingRequestsPage::keepsATickedChoiceThatLeavesNothing()
{
    test::RequestsDesk desk(temporaryPath(u"zero.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.filter(u"ownerFilterButton"_s, {u"bo"_s});
    QTest::keyClicks(desk.page->findChild<QLineEdit *>(u"requestSearch"_s), u"deploy"_s);
    QTRY_VERIFY(desk.isShown(u"filteredState"_s));
    QCOMPARE(desk.filter(u"ownerFilterButton"_s, {u"bo"_s}), QStringList({u"bo 0"_s, u"ann 1"_s}));
    QVERIFY(desk.listReads({u"deploy-bot"_s}));
}

void TestPendingRequestsPage::searchesNamesAndReasons()
{
    test::RequestsDesk desk(temporaryPath(u"search.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.press(Qt::Key_Slash);
    auto *search = desk.page->findChild<QLineEdit *>(u"requestSearch"_s);
    QTRY_VERIFY(search->hasFocus());
    QVERIFY(search->text().isEmpty());
    QTest::keyClicks(search, u"Storefront"_s);
    QVERIFY(desk.listReads({u"deploy-bot"_s, u"docs-preview"_s}));
    QTest::keyClicks(search, u" preview"_s);
    QVERIFY(desk.listReads({u"docs-preview"_s}));
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(desk.model()->rowCount(), 6);
}

void TestPendingRequestsPage::saysHowManyTheFilterHides()
{
    test::RequestsDesk desk(temporaryPath(u"hides.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    QTest::keyClicks(desk.page->findChild<QLineEdit *>(u"requestSearch"_s), u"no such thing"_s);
    QTRY_VERIFY(desk.isShown(u"filteredState"_s));
    QCOMPARE(desk.page->findChild<EmptyState *>(u"filteredState"_s)->title(), u"The filter hides 6 request(s)"_s);
    QVERIFY(desk.isShown(u"requestSearch"_s));
    desk.click(u"clearFilterButton"_s);
    QCOMPARE(desk.model()->rowCount(), 6);
    QVERIFY(desk.isShown(u"requestTable"_s));
    QVERIFY(desk.page->findChild<QLineEdit *>(u"requestSearch"_s)->text().isEmpty());
}

void TestPendingRequestsPage::sortsByAClickOnAColumn()
{
    test::RequestsDesk desk(temporaryPath(u"sort.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    QHeaderView *header = desk.table()->horizontalHeader();
    const auto clickHead = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 12, header->height() / 2));
    };
    clickHead(PendingRequestModel::Name);
    QVERIFY(desk.listReads({u"audit-export"_s, u"deploy-bot"_s, u"docs-preview"_s, u"infra-sync"_s,
                            u"nightly-mirror"_s, u"release-notes"_s}));
    QCOMPARE(desk.button(u"sortButton"_s)->text(), u"Name, A to Z"_s);
    clickHead(PendingRequestModel::Name);
    QTRY_COMPARE(desk.names().first(), u"release-notes"_s);
    clickHead(PendingRequestModel::RiskWord); // the gravest first
    QTRY_COMPARE(desk.names().first(), u"deploy-bot"_s);
    QCOMPARE(desk.button(u"sortButton"_s)->text(), u"Highest risk first"_s);
    QCOMPARE(header->sortIndicatorSection(), int(PendingRequestModel::RiskWord));
}

void TestPendingRequestsPage::leavesAColumnAloneThatCannotBeSorted()
{
    test::RequestsDesk desk(temporaryPath(u"nosort.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    QHeaderView *header = desk.table()->horizontalHeader();
    QTest::mouseClick(
        header->viewport(), Qt::LeftButton, {},
        QPoint(header->sectionViewportPosition(PendingRequestModel::Permissions) + 12, header->height() / 2));
    QCOMPARE(header->sortIndicatorSection(), int(PendingRequestModel::Asked));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(desk.button(u"sortButton"_s)->text(), u"Newest first"_s);
}

void TestPendingRequestsPage::sortsByTheMenu()
{
    test::RequestsDesk desk(temporaryPath(u"sortmenu.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    QVERIFY(desk.choose(u"sortButton"_s, u"Oldest first"_s));
    QTRY_COMPARE(desk.names().first(), u"docs-preview"_s);
    QCOMPARE(desk.button(u"sortButton"_s)->text(), u"Oldest first"_s);
    QCOMPARE(desk.button(u"sortButton"_s)->accessibleName(), u"Oldest first"_s);
}

// R-O11
void TestPendingRequestsPage::ticksByClick()
{
    test::RequestsDesk desk(temporaryPath(u"tick.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.tick(u"deploy-bot"_s);
    desk.tick(u"infra-sync"_s);
    QVERIFY(desk.isShown(u"selectedButton"_s));
    QCOMPARE(desk.button(u"selectedButton"_s)->text(), u"2 request(s) selected…"_s);
    QCOMPARE(desk.table()->selectAllState(), Qt::PartiallyChecked);
    desk.tick(u"deploy-bot"_s);
    desk.tick(u"infra-sync"_s);
    QVERIFY(!desk.isShown(u"selectedButton"_s));
}

// R-O11
void TestPendingRequestsPage::ticksARangeWithShift()
{
    test::RequestsDesk desk(temporaryPath(u"shift.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.tick(u"nightly-mirror"_s);
    desk.tick(u"infra-sync"_s, Qt::ShiftModifier);
    QCOMPARE(desk.model()->ticked(),
             QList({desk.ids[u"nightly-mirror"_s], desk.ids[u"release-notes"_s], desk.ids[u"audit-export"_s],
                    desk.ids[u"infra-sync"_s]}));
}

// R-O11
void TestPendingRequestsPage::keepsTheSelectionWhileFilteringAndSorting()
{
    test::RequestsDesk desk(temporaryPath(u"keep.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.tick(u"deploy-bot"_s);
    desk.tick(u"nightly-mirror"_s);
    desk.filter(u"ownerFilterButton"_s, {u"bo"_s});
    QVERIFY(desk.listReads({u"nightly-mirror"_s, u"audit-export"_s}));
    QCOMPARE(desk.button(u"selectedButton"_s)->text(), u"2 request(s) selected…"_s);
    QVERIFY(desk.choose(u"sortButton"_s, u"Name, A to Z"_s));
    QVERIFY(desk.listReads({u"audit-export"_s, u"nightly-mirror"_s}));
    desk.filter(u"ownerFilterButton"_s, {u"bo"_s});
    QTRY_COMPARE(desk.model()->rowCount(), 6);
    QCOMPARE(desk.model()->ticked(), QList({desk.ids[u"deploy-bot"_s], desk.ids[u"nightly-mirror"_s]}));
}

// R-O11
void TestPendingRequestsPage::selectsAllThatTheFilterShows()
{
    test::RequestsDesk desk(temporaryPath(u"selectall.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.filter(u"ownerFilterButton"_s, {u"carla"_s});
    desk.clickSelectAll();
    QCOMPARE(desk.table()->selectAllState(), Qt::Checked);
    desk.filter(u"ownerFilterButton"_s, {u"carla"_s});
    QTRY_COMPARE(desk.model()->rowCount(), 6);
    QCOMPARE(desk.model()->ticked(), QList({desk.ids[u"release-notes"_s], desk.ids[u"docs-preview"_s]}));
    QCOMPARE(desk.table()->selectAllState(), Qt::PartiallyChecked);
    desk.clickSelectAll();
    QCOMPARE(desk.model()->tickedCount(), 6);
    desk.clickSelectAll();
    QCOMPARE(desk.model()->tickedCount(), 0);
}

void TestPendingRequestsPage::saysThatNothingIsPending()
{
    test::RequestsDesk desk(temporaryPath(u"nothing.patwarden"_s));
    QVERIFY(desk.openList());
    QTRY_VERIFY(desk.isShown(u"noRequestsState"_s));
    QCOMPARE(desk.page->findChild<EmptyState *>(u"noRequestsState"_s)->title(), u"No requests are pending"_s);
    QVERIFY(!desk.isShown(u"requestSearch"_s));
    QTest::keyClick(desk.page.get(), Qt::Key_A);
    QVERIFY(desk.prompts.questions.isEmpty());
}

// R-O2
void TestPendingRequestsPage::asksToOptIn()
{
    test::RequestsDesk desk(temporaryPath(u"optin.patwarden"_s));
    const OrganizationId harbor = desk.builder.addOrganization(u"old-harbor"_s, false, true);
    desk.builder.join(desk.alice, harbor, Role::Owner);
    desk.openAs(desk.alice, u"alice"_s, {.place = Route::Place::PendingRequests, .organization = harbor});
    QTRY_VERIFY(desk.isShown(u"notOptedInState"_s));
    QVERIFY(!desk.isShown(u"requestSearch"_s));
    desk.click(u"optInButton"_s);
    auto *wizard = desk.page->findChild<OptInWizard *>();
    QVERIFY(wizard);
    QTRY_VERIFY(wizard->isVisible());

    // Once it is opted in the page shows the queue and the window hears of it.
    QVERIFY(test::resultOf(desk.controllers.policies.optIn({desk.alice, u"alice"_s}, PolicyScope::of(harbor),
                                                           defaultPolicies(ScopeKind::Organization)))
                .ok());
    Q_EMIT wizard->optedIn(0);
    wizard->close();
    QTRY_VERIFY(desk.isShown(u"noRequestsState"_s));
    QCOMPARE(desk.changed->size(), 1);
}

// R-O1
void TestPendingRequestsPage::tellsMembersThatOwnersReview()
{
    test::RequestsDesk desk(temporaryPath(u"member.patwarden"_s));
    desk.addRequests();
    desk.openAs(desk.ann, u"ann"_s, {.place = Route::Place::PendingRequests, .organization = desk.octo});
    QTRY_VERIFY(desk.isShown(u"failedState"_s));
    const auto *state = desk.page->findChild<EmptyState *>(u"failedState"_s);
    QCOMPARE(state->title(), u"Only owners review requests"_s);
    QTRY_COMPARE(state->text(), u"You are not an owner of octo-org."_s);
    QVERIFY(!desk.isShown(u"requestTable"_s));
    QVERIFY(!desk.isShown(u"retryButton"_s)); // it would be refused again
}

void TestPendingRequestsPage::dropsWhatSomebodyElseDecided()
{
    test::RequestsDesk desk(temporaryPath(u"drops.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.tick(u"nightly-mirror"_s);
    QSignalSpy reset(desk.model(), &QAbstractItemModel::modelReset);
    QVERIFY(desk.decideAs(desk.ben, {u"nightly-mirror"_s, u"infra-sync"_s}, Verdict::Denied));
    desk.comeBack();
    QVERIFY(desk.listReads({u"deploy-bot"_s, u"release-notes"_s, u"audit-export"_s, u"docs-preview"_s}));
    QVERIFY(reset.isEmpty());
    QVERIFY(!desk.isShown(u"selectedButton"_s));
}

void TestPendingRequestsPage::keepsTheCurrentRowNear()
{
    test::RequestsDesk desk(temporaryPath(u"near.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.clickCell(u"release-notes"_s, PendingRequestModel::Owner);
    QVERIFY(desk.decideAs(desk.ben, {u"release-notes"_s}, Verdict::Denied));
    desk.comeBack();
    QTRY_COMPARE(desk.model()->rowCount(), 5);
    QCOMPARE(desk.table()->currentIndex().row(), 2);
    // Across another order it is the same request.
    desk.clickCell(u"infra-sync"_s, PendingRequestModel::Owner);
    QVERIFY(desk.choose(u"sortButton"_s, u"Name, A to Z"_s));
    QCOMPARE(desk.model()->requestAt(desk.table()->currentIndex().row()), desk.ids[u"infra-sync"_s]);
}

// R-O8
void TestPendingRequestsPage::opensTheReviewByItsName()
{
    test::RequestsDesk desk(temporaryPath(u"name.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    QSignalSpy navigate(desk.page.get(), &Page::navigate);
    desk.clickName(u"nightly-mirror"_s);
    QTRY_COMPARE(desk.reviewed(), u"nightly-mirror"_s);
    QCOMPARE(desk.page->crumb(), u"nightly-mirror"_s);
    QCOMPARE(navigate.size(), 1);
    const auto route = navigate.first().first().value<Route>();
    QCOMPARE(route.place, Route::Place::Review);
    QCOMPARE(route.request, desk.ids[u"nightly-mirror"_s]);
    desk.click(u"backButton"_s);
    QVERIFY(!desk.inReview());
    QCOMPARE(desk.model()->requestAt(desk.table()->currentIndex().row()), desk.ids[u"nightly-mirror"_s]);
}

void TestPendingRequestsPage::movesTicksAndOpensByKeys()
{
    test::RequestsDesk desk(temporaryPath(u"keys.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    for (const Qt::Key key : {Qt::Key_J, Qt::Key_X, Qt::Key_Down, Qt::Key_K, Qt::Key_J, Qt::Key_X})
        desk.press(key);
    QCOMPARE(desk.model()->ticked(), QList({desk.ids[u"nightly-mirror"_s], desk.ids[u"release-notes"_s]}));
    desk.press(Qt::Key_X);
    QCOMPARE(desk.model()->tickedCount(), 1);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.reviewed(), u"release-notes"_s);
    desk.press(Qt::Key_U);
    QVERIFY(!desk.inReview());
    QVERIFY(desk.table()->hasFocus());
}

void TestPendingRequestsPage::neverTakesKeysWhileTyping()
{
    test::RequestsDesk desk(temporaryPath(u"typing.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.clickCell(u"deploy-bot"_s, PendingRequestModel::Owner);
    desk.press(Qt::Key_Slash);
    auto *search = desk.page->findChild<QLineEdit *>(u"requestSearch"_s);
    QTRY_VERIFY(search->hasFocus());
    for (const Qt::Key key : {Qt::Key_J, Qt::Key_X, Qt::Key_A, Qt::Key_D, Qt::Key_Slash})
        desk.press(key);
    QCOMPARE(search->text(), u"jxad/"_s);
    QCOMPARE(desk.model()->tickedCount(), 0);
    QVERIFY(!desk.denyDialog());
    QVERIFY(!desk.verdictOn(u"deploy-bot"_s));
}

void TestPendingRequestsPage::announcesThatItIsReadyOnce()
{
    test::RequestsDesk desk(temporaryPath(u"ready.patwarden"_s));
    desk.addRequests();
    const Route route{.place = Route::Place::PendingRequests, .organization = desk.octo};
    PendingRequestsPage page(desk.contextOf(desk.alice, u"alice"_s), RequestList::Of::OneOrganization);
    QSignalSpy ready(&page, &Page::ready);
    page.open(route);
    QVERIFY(ready.isEmpty());
    QTRY_COMPARE(ready.size(), 1);
    page.open(route);
    QTRY_COMPARE(ready.size(), 2);
}

PATWARDEN_GUI_TEST_MAIN(TestPendingRequestsPage)
#include "tst_pendingrequestspage.moc"
