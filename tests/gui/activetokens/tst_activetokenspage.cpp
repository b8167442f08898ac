// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "activetokensdesk.h"
#include "heldthread.h"
#include "views/policies/optinwizard.h"
#include "worktime.h"

#include <QLineEdit>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The lists of active tokens and the page of one of them.
class TestActiveTokensPage : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatReachesTheOrganization();
    void filtersByExpiry();
    void filtersByOwnerAndSearches();
    void saysHowManyTheFilterHides();
    void sortsByTheMenu();
    void opensATokenAndGoesThroughTheList();
    void showsEverythingOfOneToken();
    void leadsToTheRequestForMore();
    void showsAnExpiredToken();
    void listsClassicTokensAndSaysWhatEndsThem();
    void saysThatNothingIsThere();
    void asksToOptIn();
    void tellsMembersThatOwnersSeeThem();
    void saysThatATokenIsGone();
    void worksByKeys();
    void opensTwentyThousandWithoutAPause();
};

void TestActiveTokensPage::showsWhatReachesTheOrganization()
{
    test::ActiveTokensDesk desk(temporaryPath(u"shows.patwarden"_s));
    desk.addTokens();
    QVERIFY(desk.openList());
    QCOMPARE(desk.page->crumb(), u"Active tokens"_s);
    QVERIFY(desk.listReads({u"deploy-bot"_s, u"nightly-mirror"_s, u"release-notes"_s, u"audit-export"_s,
                            u"infra-sync"_s, u"docs-preview"_s}));
    QStringList heads;
    for (int column = ActiveTokenModel::Name; column < ActiveTokenModel::ColumnCount; ++column)
        heads.append(desk.entries()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(heads,
             (QStringList{u"6 token(s)"_s, u"Owner"_s, u"Repositories"_s, u"Permissions"_s, u"Granted"_s,
                          u"Expires"_s, u"Last used"_s}));
    QCOMPARE(desk.tabs()->tabText(0), u"Fine-grained tokens · 6"_s);
    QTRY_COMPARE(desk.tabs()->tabText(1), u"Tokens (classic) · 2"_s);
    const auto *header = desk.page->findChild<QWidget *>(u"TokenLists"_s)->findChild<PageHeader *>();
    QTRY_VERIFY(header->sentence().contains(u"octo-org"_s));
    QVERIFY(!desk.isShown(u"selectedButton"_s));
}

void TestActiveTokensPage::filtersByExpiry()
{
    test::ActiveTokensDesk desk(temporaryPath(u"expiry.patwarden"_s));
    desk.addTokens();
    QVERIFY(desk.openList());
    const QStringList offered = desk.filter(u"expiryFilterButton"_s, {u"Expired"_s, u"Expires soon"_s});
    QCOMPARE(offered.size(), 4);
    QVERIFY(offered.contains(u"Expires later 3"_s));
    QVERIFY(offered.contains(u"Never expires 1"_s));
    QVERIFY(desk.listReads({u"release-notes"_s, u"audit-export"_s}));
    QCOMPARE(desk.tabs()->tabText(0), u"Fine-grained tokens · 6"_s); // all of them, whatever is shown
}

void TestActiveTokensPage::filtersByOwnerAndSearches()
{
    test::ActiveTokensDesk desk(temporaryPath(u"owner.patwarden"_s));
    desk.addTokens();
    QVERIFY(desk.openList());
    desk.filter(u"ownerFilterButton"_s, {u"bo"_s});
    QVERIFY(desk.listReads({u"nightly-mirror"_s, u"audit-export"_s}));
    QTest::keyClicks(desk.page->findChild<QLineEdit *>(u"tokenSearch"_s), u"audit"_s);
    QVERIFY(desk.listReads({u"audit-export"_s}));
    QCOMPARE(desk.filter(u"expiryFilterButton"_s, {}), QStringList{u"Expires soon 1"_s});
}

void TestActiveTokensPage::saysHowManyTheFilterHides()
{
    test::ActiveTokensDesk desk(temporaryPath(u"hides.patwarden"_s));
    desk.addTokens();
    QVERIFY(desk.openList());
    desk.filter(u"expiryFilterButton"_s, {u"Never expires"_s});
    desk.filter(u"ownerFilterButton"_s, {}); // offers ann alone
    QTest::keyClicks(desk.page->findChild<QLineEdit *>(u"tokenSearch"_s), u"nothing like that"_s);
    QTRY_VERIFY(desk.isShown(u"filteredState"_s));
    QCOMPARE(desk.page->findChild<EmptyState *>(u"filteredState"_s)->title(), u"The filter hides 6 token(s)"_s);
    desk.click(u"clearFilterButton"_s);
    QVERIFY(desk.isShown(u"tokenTable"_s));
    QCOMPARE(desk.names().size(), 6);
    QVERIFY(desk.page->findChild<FilterButton *>(u"expiryFilterButton"_s)->checkedKeys().isEmpty());
}

void TestActiveTokensPage::sortsByTheMenu()
{
    test::ActiveTokensDesk desk(temporaryPath(u"sorts.patwarden"_s));
    desk.addTokens();
    QVERIFY(desk.openList());
    QVERIFY(desk.choose(u"sortButton"_s, u"Used last"_s));
    QCOMPARE(desk.names().first(), u"nightly-mirror"_s);
    QVERIFY(desk.choose(u"sortButton"_s, u"Expires first"_s));
    QCOMPARE(desk.names().first(), u"release-notes"_s);
    QCOMPARE(desk.button(u"sortButton"_s)->text(), u"Expires first"_s);
}

void TestActiveTokensPage::opensATokenAndGoesThroughTheList()
{
    test::ActiveTokensDesk desk(temporaryPath(u"opens.patwarden"_s));
    desk.addTokens();
    QVERIFY(desk.openList());
    const QSignalSpy navigated(desk.page.get(), &Page::navigate);
    desk.clickName(u"nightly-mirror"_s);
    QTRY_COMPARE(desk.shownToken(), u"nightly-mirror"_s);
    QCOMPARE(navigated.last().first().value<Route>(),
             (Route{.place = Route::Place::ActiveToken,
                    .organization = desk.octo,
                    .token = desk.ids.value(u"nightly-mirror"_s)}));
    QCOMPARE(desk.page->crumb(), u"nightly-mirror"_s);
    QCOMPARE(desk.label(u"placeLabel"_s), u"2 of 6"_s);
    desk.click(u"nextButton"_s);
    QTRY_COMPARE(desk.shownToken(), u"release-notes"_s);
    desk.click(u"previousButton"_s);
    desk.click(u"previousButton"_s);
    QTRY_COMPARE(desk.shownToken(), u"deploy-bot"_s);
    QVERIFY(!desk.button(u"previousButton"_s)->isEnabled());
    desk.click(u"backButton"_s);
    QVERIFY(desk.isShown(u"tokenTable"_s));
    QCOMPARE(desk.entries()->rowOf(desk.ids.value(u"deploy-bot"_s).value()), desk.table()->currentIndex().row());
}

void TestActiveTokensPage::showsEverythingOfOneToken()
{
    test::ActiveTokensDesk desk(temporaryPath(u"one.patwarden"_s));
    desk.addTokens();
    QVERIFY(desk.openToken(u"deploy-bot"_s));
    QCOMPARE(desk.label(u"reachText"_s), u"It reaches resources of octo-org that are not public, now."_s);
    QCOMPARE(desk.label(u"descriptionText"_s), u"Deploys the storefront. <b>Not bold.</b>"_s);
    QCOMPARE(desk.page->findChild<QLabel *>(u"descriptionText"_s)->textFormat(), Qt::PlainText);
    QVERIFY(desk.label(u"ownerFact"_s).startsWith(u"ann, member since"_s));
    QVERIFY(desk.label(u"grantedFact"_s).endsWith(u"by an owner"_s));
    QCOMPARE(desk.label(u"expiresFact"_s), u"never"_s);
    QCOMPARE(desk.label(u"lastUsedFact"_s), u"3 day(s) ago"_s);
    QVERIFY(desk.label(u"repositoryText"_s).startsWith(u"All repositories"_s));
    const auto *repository = desk.page->findChild<DataTable *>(u"permissionTable1"_s);
    QVERIFY(repository && repository->isVisible());
    QVERIFY(repository->isColumnHidden(2)); // nothing to compare with
    QVERIFY(!desk.isShown(u"pendingRequestLink"_s));
    QCOMPARE(desk.button(u"revokeButton"_s)->text(), u"Revoke…"_s);
    QVERIFY(desk.button(u"revokeButton"_s)->isEnabled());
}

void TestActiveTokensPage::leadsToTheRequestForMore()
{
    test::ActiveTokensDesk desk(temporaryPath(u"more.patwarden"_s));
    const RequestId request = desk.builder.addRequest(desk.octo, desk.ann, {.tokenName = u"wants-more"_s});
    const TokenId token = RequestStore(desk.builder.database()).byId(request)->value().request.token;
    desk.builder.setAccess(token, desk.octo, AccessState::Approved);
    desk.ids.insert(u"wants-more"_s, token);
    QVERIFY(desk.openToken(u"wants-more"_s));
    QVERIFY(desk.isShown(u"pendingRequestLink"_s));
    const QSignalSpy navigated(desk.page.get(), &Page::navigate);
    desk.click(u"pendingRequestLink"_s);
    QCOMPARE(navigated.last().first().value<Route>(),
             (Route{.place = Route::Place::Review, .organization = desk.octo, .request = request}));
}

void TestActiveTokensPage::showsAnExpiredToken()
{
    test::ActiveTokensDesk desk(temporaryPath(u"expired.patwarden"_s));
    desk.addTokens();
    QVERIFY(desk.openToken(u"release-notes"_s));
    QVERIFY(desk.label(u"reachText"_s).startsWith(u"It reaches nothing any more: it has expired."_s));
    QVERIFY(desk.label(u"expiresFact"_s).contains(u"Expired"_s));
    QCOMPARE(desk.label(u"repositoryNames"_s), u"docs"_s);
    QVERIFY(!desk.page->findChild<QWidget *>(u"descriptionCard"_s)->isVisible());
}

void TestActiveTokensPage::listsClassicTokensAndSaysWhatEndsThem()
{
    test::ActiveTokensDesk desk(temporaryPath(u"classic.patwarden"_s));
    desk.addTokens();
    QVERIFY(desk.openList());
    desk.clickTab(1);
    QTRY_VERIFY(desk.isShown(u"classicTable"_s));
    QTRY_COMPARE(desk.page->findChild<DataTable *>(u"classicTable"_s)->model()->rowCount(), 2);
    QVERIFY(desk.label(u"explanationLabel"_s).startsWith(u"Classic tokens cannot be revoked here one by one"_s));
    QTRY_COMPARE(desk.label(u"reachLabel"_s), u"1 token(s) reach(es) octo-org."_s);
    const QSignalSpy navigated(desk.page.get(), &Page::navigate);
    desk.click(u"settingsLink"_s);
    QCOMPARE(navigated.last().first().value<Route>(),
             (Route{.place = Route::Place::OrganizationSettings, .organization = desk.octo}));
}

void TestActiveTokensPage::saysThatNothingIsThere()
{
    test::ActiveTokensDesk desk(temporaryPath(u"nothing.patwarden"_s));
    QVERIFY(desk.openList());
    QVERIFY(desk.isShown(u"noTokensState"_s));
    QVERIFY(!desk.isShown(u"tokenSearch"_s));
    desk.clickTab(1);
    QTRY_VERIFY(desk.isShown(u"noClassicState"_s));
    QCOMPARE(desk.tabs()->tabText(1), u"Tokens (classic) · 0"_s);
}

void TestActiveTokensPage::asksToOptIn() // R-O2
{
    test::ActiveTokensDesk desk(temporaryPath(u"optin.patwarden"_s));
    const OrganizationId alone = desk.builder.addOrganization(u"old-harbor"_s, false, true);
    desk.builder.join(desk.alice, alone, Role::Owner);
    desk.builder.join(desk.ann, alone, Role::Member);
    desk.builder.addClassicToken(desk.ann, u"repo"_s);
    desk.openAs(desk.alice, u"alice"_s, {.place = Route::Place::ActiveTokens, .organization = alone});
    QTRY_VERIFY(desk.isShown(u"notOptedInState"_s));
    desk.clickTab(1); // classic tokens need no opt-in
    QTRY_VERIFY(desk.isShown(u"classicTable"_s));
    desk.clickTab(0);
    desk.click(u"optInButton"_s);
    const auto *wizard = desk.page->findChild<OptInWizard *>();
    QVERIFY(wizard);
    QTRY_VERIFY(wizard->isVisible());
}

void TestActiveTokensPage::tellsMembersThatOwnersSeeThem()
{
    test::ActiveTokensDesk desk(temporaryPath(u"member.patwarden"_s));
    desk.addTokens();
    desk.openAs(desk.ann, u"ann"_s, {.place = Route::Place::ActiveTokens, .organization = desk.octo});
    QTRY_VERIFY(desk.isShown(u"failedState"_s));
    QCOMPARE(desk.page->findChild<EmptyState *>(u"failedState"_s)->title(), u"Only owners see active tokens"_s);
    QVERIFY(!desk.isShown(u"retryButton"_s));
    desk.clickTab(1);
    QTRY_VERIFY(desk.isShown(u"classicFailedState"_s));
    desk.page->open(
        {.place = Route::Place::ActiveToken, .organization = desk.octo, .token = desk.ids.value(u"deploy-bot"_s)});
    QTRY_VERIFY(desk.isShown(u"tokenBanner"_s));
    QVERIFY(!desk.button(u"revokeButton"_s)->isEnabled() || !desk.isShown(u"revokeButton"_s));
}

void TestActiveTokensPage::saysThatATokenIsGone()
{
    test::ActiveTokensDesk desk(temporaryPath(u"gone.patwarden"_s));
    desk.addTokens();
    desk.openAs(desk.alice, u"alice"_s,
                {.place = Route::Place::ActiveToken, .organization = desk.octo, .token = TokenId(99'999)});
    QTRY_VERIFY(desk.isShown(u"tokenBanner"_s));
    QCOMPARE(desk.page->findChild<Banner *>(u"tokenBanner"_s)->text(),
             u"This token has no access to the organization any more."_s);
    desk.click(u"backButton"_s);
    QVERIFY(desk.isShown(u"tokenTable"_s));
}

void TestActiveTokensPage::worksByKeys()
{
    test::ActiveTokensDesk desk(temporaryPath(u"keys.patwarden"_s));
    desk.addTokens();
    QVERIFY(desk.openList());
    desk.press(Qt::Key_J);
    desk.press(Qt::Key_X);
    QVERIFY(desk.entries()->isIdTicked(desk.ids.value(u"nightly-mirror"_s).value()));
    QCOMPARE(desk.button(u"selectedButton"_s)->text(), u"1 token(s) selected…"_s);
    desk.press(Qt::Key_K);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.shownToken(), u"deploy-bot"_s);
    desk.press(Qt::Key_J);
    QTRY_COMPARE(desk.shownToken(), u"nightly-mirror"_s);
    desk.press(Qt::Key_U);
    QVERIFY(desk.isShown(u"tokenTable"_s));
    desk.press(Qt::Key_Slash);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"tokenSearch"_s);
    desk.press(Qt::Key_R); // a letter here
    QVERIFY(!desk.reasonDialog());
}

/// The window's own thread waits for nothing, and works for no long time at once.
void TestActiveTokensPage::opensTwentyThousandWithoutAPause()
{
    test::ActiveTokensDesk desk(temporaryPath(u"many.patwarden"_s));
    desk.addMany(20'000);
    qint64 lastTurn = 0;
    qint64 longest = 0;
    QTimer turns;
    QObject::connect(&turns, &QTimer::timeout, &turns, [&] {
        longest = std::max(longest, test::workTime() - lastTurn);
        lastTurn = test::workTime();
    });
    desk.openAs(desk.alice, u"alice"_s, {.place = Route::Place::ActiveTokens, .organization = desk.octo});
    test::HeldThread held(desk.thread); // comes after the first look and before all the rest
    QVERIFY(desk.activate());
    lastTurn = test::workTime();
    turns.start(0);
    QTRY_VERIFY(desk.entries()->rowCount() > 0);
    QVERIFY(!desk.entries()->hasIndex());
    held.letGo();
    QTRY_VERIFY(desk.entries()->hasIndex());
    turns.stop();
    QCOMPARE(desk.entries()->rowCount(), 20'000);
    QCOMPARE(desk.names().first(), u"many-1"_s);
    QVERIFY2(longest < 500, qPrintable(QString::number(longest))); // far above what it takes, for a slow machine
}

PATWARDEN_GUI_TEST_MAIN(TestActiveTokensPage)
#include "tst_activetokenspage.moc"
