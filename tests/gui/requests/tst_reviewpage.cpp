// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestsdesk.h"
#include "testcase.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QSqlQuery>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The review of one request.
class TestReviewPage : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhoAsksForWhatAndWhy();
    void showsWrappedFactsWhole();
    void showsPermissionsByGroup();
    void comparesWithTheLastApproval();
    void namesRepositories();
    void showsAllNamesOnlyWhenAsked();
    void goesThroughTheList();
    void followsTheOrderOfTheList();
    void approvesAndGoesOn();
    void deniesAndGoesOn();
    void returnsToTheListAfterTheLast();
    void reviewsByKeyboardAlone();
    void tellsWhoDecidedFirstAndGoesOn();
    void noticesADecisionOnComingBack();
    void showsADecisionThatWasMadeBefore();
    void saysThatThereIsNoSuchRequest();
    void tellsMembersThatOwnersReview();
};

// R-O8
void TestReviewPage::showsWhoAsksForWhatAndWhy()
{
    test::RequestsDesk desk(temporaryPath(u"who.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openReview(u"deploy-bot"_s));
    const auto *header = desk.page->findChild<QWidget *>(u"ReviewPage"_s)->findChild<PageHeader *>();
    QVERIFY(header->sentence().startsWith(u"ann asked 4 hour"_s));
    QVERIFY(header->sentence().endsWith(u"for access to octo-org."_s));
    QCOMPARE(desk.label(u"whyText"_s), u"“Deploys the storefront from our build server. <b>Not bold.</b>”"_s);
    QCOMPARE(desk.page->findChild<QLabel *>(u"whyText"_s)->textFormat(), Qt::PlainText);
    QCOMPARE(desk.label(u"repositoryText"_s), u"All repositories: 2 now, and every one that is created later."_s);
    QCOMPARE(desk.page->findChild<QWidget *>(u"riskPill"_s)->accessibleName(), u"High"_s);
    QCOMPARE(desk.label(u"expiresFact"_s), u"never"_s);
    QCOMPARE(desk.label(u"ownerFact"_s), u"ann, member since 2025"_s);
    QCOMPARE(desk.label(u"tokensFact"_s), u"0 active, 0 denied"_s);
    QCOMPARE(desk.label(u"noteLabel"_s), u"ann will be told. A denial can carry your reason."_s);
    QVERIFY(desk.button(u"approveButton"_s)->isEnabled());
    QVERIFY(desk.button(u"denyButton"_s)->isEnabled());
    QCOMPARE(desk.label(u"placeLabel"_s), u"1 of 6"_s);
}

void TestReviewPage::showsWrappedFactsWhole()
{
    test::RequestsDesk desk(temporaryPath(u"wrapped.patwarden"_s));
    const AccountId maximiliane = desk.builder.addAccount(u"maximiliane-of-the-storefront"_s);
    desk.builder.join(maximiliane, desk.octo, Role::Member);
    desk.add(maximiliane, {.tokenName = u"deploy-bot"_s, .permissions = u"contents:read"_s});
    QVERIFY(desk.openReview(u"deploy-bot"_s));
    const auto *owner = desk.page->findChild<QLabel *>(u"ownerFact"_s);
    QTRY_COMPARE_GE(owner->height(), 2 * owner->fontMetrics().height());
    QCOMPARE_GE(owner->height(), owner->heightForWidth(owner->width()));
    const auto *expires = desk.page->findChild<QLabel *>(u"expiresFact"_s);
    QCOMPARE_GE(expires->y(), owner->geometry().bottom());
}

// R-O8
void TestReviewPage::showsPermissionsByGroup()
{
    test::RequestsDesk desk(temporaryPath(u"groups.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openReview(u"deploy-bot"_s));
    const auto *repository = desk.page->findChild<DataTable *>(u"permissionTable1"_s);
    const auto *organization = desk.page->findChild<DataTable *>(u"permissionTable2"_s);
    QVERIFY(repository && organization);
    QCOMPARE(repository->accessibleName(), u"Repository"_s);
    QStringList names;
    for (int row = 0; row < repository->model()->rowCount(); ++row)
        names.append(repository->model()->index(row, 0).data().toString());
    QCOMPARE(names, QStringList({u"Administration"_s, u"Contents"_s, u"Metadata"_s})); // highest first
    QCOMPARE(repository->model()->index(2, 2).data().toString(), u"comes with every token"_s);
    QCOMPARE(organization->model()->rowCount(), 1);
}

// R-O8: against what the token was approved for
void TestReviewPage::comparesWithTheLastApproval()
{
    test::RequestsDesk desk(temporaryPath(u"compare.patwarden"_s));
    TokenRecord token;
    token.owner = desk.ann;
    token.organization = desk.octo;
    token.name = u"deploy-bot"_s;
    token.selection = RepositorySelection::All;
    token.permissions = test::EstateBuilder::permissionsFrom(u"contents:read deployments:write"_s);
    token.createdAt = desk.clock.now().plusDays(-90);
    const TokenId id = desk.builder.addToken(token);
    desk.builder.setAccess(id, desk.octo, AccessState::Approved);
    desk.addRequests();
    QSqlQuery again(desk.builder.database().connection());
    QVERIFY(again.exec(u"UPDATE request SET token_id = %1, permissions = 'repository:administration:write "
                       "repository:contents:write repository:deployments:write' WHERE id = %2"_s.arg(id.value())
                           .arg(desk.ids[u"deploy-bot"_s].value())));
    QVERIFY(desk.openReview(u"deploy-bot"_s));
    const QAbstractItemModel *model = desk.page->findChild<DataTable *>(u"permissionTable1"_s)->model();
    QStringList changes;
    for (int row = 0; row < model->rowCount(); ++row)
        changes.append(model->index(row, 2).data().toString());
    QCOMPARE(changes, QStringList({u"added"_s, u"was read"_s, u"unchanged"_s}));
}

// R-O8
void TestReviewPage::namesRepositories()
{
    test::RequestsDesk desk(temporaryPath(u"repositories.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openReview(u"nightly-mirror"_s));
    QCOMPARE(desk.label(u"repositoryText"_s), u"2 selected repository(ies):"_s);
    QCOMPARE(desk.label(u"repositoryNames"_s), u"docs · shop"_s);
    desk.click(u"nextButton"_s);
    desk.click(u"nextButton"_s);
    QTRY_COMPARE(desk.reviewed(), u"audit-export"_s);
    QCOMPARE(desk.label(u"repositoryText"_s), u"Public repositories only, to read."_s);
    QCOMPARE(desk.label(u"whyText"_s), u"No reason was given."_s);
}

void TestReviewPage::showsAllNamesOnlyWhenAsked()
{
    test::RequestsDesk desk(temporaryPath(u"many.patwarden"_s));
    QList<RepositoryId> repositories;
    for (int i = 0; i < 30; ++i)
        repositories.append(desk.builder.addRepository(desk.octo, u"repo-%1"_s.arg(i, 2, 10, QChar(u'0'))));
    desk.add(desk.ann,
             {.tokenName = u"wide"_s, .selection = RepositorySelection::Selected, .repositories = repositories});
    QVERIFY(desk.openReview(u"wide"_s));
    QVERIFY(desk.label(u"repositoryNames"_s).endsWith(u"repo-11"_s));
    QCOMPARE(desk.button(u"allRepositoriesLink"_s)->text(), u"Show all 30"_s);
    desk.click(u"allRepositoriesLink"_s);
    QTRY_VERIFY(desk.label(u"repositoryNames"_s).endsWith(u"repo-29"_s));
    QVERIFY(!desk.button(u"allRepositoriesLink"_s));
}

void TestReviewPage::goesThroughTheList()
{
    test::RequestsDesk desk(temporaryPath(u"through.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openReview(u"deploy-bot"_s));
    QVERIFY(!desk.button(u"previousButton"_s)->isEnabled());
    QSignalSpy crumb(desk.page.get(), &Page::crumbChanged);
    desk.click(u"nextButton"_s);
    QTRY_COMPARE(desk.reviewed(), u"nightly-mirror"_s);
    QCOMPARE(desk.label(u"placeLabel"_s), u"2 of 6"_s);
    QCOMPARE(desk.page->crumb(), u"nightly-mirror"_s);
    QVERIFY(!crumb.isEmpty());
    for (int i = 0; i < 4; ++i)
        desk.click(u"nextButton"_s);
    QTRY_COMPARE(desk.reviewed(), u"docs-preview"_s);
    QVERIFY(!desk.button(u"nextButton"_s)->isEnabled());
    desk.click(u"previousButton"_s);
    QTRY_COMPARE(desk.reviewed(), u"infra-sync"_s);
}

void TestReviewPage::followsTheOrderOfTheList()
{
    test::RequestsDesk desk(temporaryPath(u"order.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.filter(u"ownerFilterButton"_s, {u"ann"_s, u"bo"_s});
    QVERIFY(desk.choose(u"sortButton"_s, u"Name, A to Z"_s));
    QVERIFY(desk.listReads({u"audit-export"_s, u"deploy-bot"_s, u"infra-sync"_s, u"nightly-mirror"_s}));
    desk.clickName(u"deploy-bot"_s);
    QTRY_COMPARE(desk.reviewed(), u"deploy-bot"_s);
    QCOMPARE(desk.label(u"placeLabel"_s), u"2 of 4"_s);
    desk.click(u"nextButton"_s);
    QTRY_COMPARE(desk.reviewed(), u"infra-sync"_s);
}

// R-O1, R-O3, R-O9: "Approve" grants the access
void TestReviewPage::approvesAndGoesOn()
{
    test::RequestsDesk desk(temporaryPath(u"approve.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openReview(u"nightly-mirror"_s));
    desk.click(u"approveButton"_s);
    QVERIFY(!desk.button(u"approveButton"_s)->isEnabled()); // not twice
    QTRY_COMPARE(desk.reviewed(), u"release-notes"_s);
    QCOMPARE(desk.lastSuccess(), u"Approved nightly-mirror. bo was told."_s);
    QCOMPARE(desk.label(u"placeLabel"_s), u"2 of 5"_s);
    QCOMPARE(desk.verdictOn(u"nightly-mirror"_s), Verdict::Approved);
    QTRY_VERIFY(desk.button(u"approveButton"_s)->isEnabled());
    QCOMPARE(desk.changed->size(), 1);
}

// R-O5, R-O9
void TestReviewPage::deniesAndGoesOn()
{
    test::RequestsDesk desk(temporaryPath(u"deny.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openReview(u"docs-preview"_s));
    desk.click(u"denyButton"_s);
    QTRY_VERIFY(desk.denyDialog());
    QTest::keyClicks(desk.denyDialog()->findChild<QPlainTextEdit *>(u"reasonEdit"_s), u"Use the shared bot."_s);
    QTest::mouseClick(desk.denyDialog()->findChild<QPushButton *>(u"denyConfirmButton"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.reviewed(), u"infra-sync"_s); // it was the last one: the one before
    QCOMPARE(desk.noticesOf(desk.carla).first().notice.kind, NoticeKind::RequestDenied);
    QCOMPARE(desk.noticesOf(desk.carla).first().notice.reason, u"Use the shared bot."_s);
}

void TestReviewPage::returnsToTheListAfterTheLast()
{
    test::RequestsDesk desk(temporaryPath(u"last.patwarden"_s));
    desk.add(desk.ann, {.tokenName = u"only-one"_s});
    QVERIFY(desk.openReview(u"only-one"_s));
    desk.click(u"approveButton"_s);
    QTRY_VERIFY(desk.isShown(u"noRequestsState"_s));
    QVERIFY(!desk.inReview());
    QCOMPARE(desk.page->crumb(), u"Pending requests"_s);
}

void TestReviewPage::reviewsByKeyboardAlone()
{
    test::RequestsDesk desk(temporaryPath(u"keyboard.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.reviewed(), u"deploy-bot"_s);
    desk.press(Qt::Key_J);
    QTRY_COMPARE(desk.reviewed(), u"nightly-mirror"_s);
    QTRY_VERIFY(desk.button(u"approveButton"_s)->isEnabled());
    desk.press(Qt::Key_A);
    QTRY_COMPARE(desk.reviewed(), u"release-notes"_s);
    QTRY_VERIFY(desk.button(u"denyButton"_s)->isEnabled());
    desk.press(Qt::Key_D);
    QTRY_VERIFY(desk.denyDialog() && desk.denyDialog()->isActiveWindow());
    QTest::keyClicks(desk.denyDialog()->focusWidget(), u"No."_s);
    QTest::keyClick(desk.denyDialog()->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.reviewed(), u"audit-export"_s);
    QVERIFY(desk.activate());
    desk.press(Qt::Key_K);
    QTRY_COMPARE(desk.reviewed(), u"deploy-bot"_s);
    desk.press(Qt::Key_U);
    QVERIFY(!desk.inReview());
    QVERIFY(desk.listReads({u"deploy-bot"_s, u"audit-export"_s, u"infra-sync"_s, u"docs-preview"_s}));
    QCOMPARE(desk.verdictOn(u"nightly-mirror"_s), Verdict::Approved);
    QCOMPARE(desk.verdictOn(u"release-notes"_s), Verdict::Denied);
}

void TestReviewPage::tellsWhoDecidedFirstAndGoesOn()
{
    test::RequestsDesk desk(temporaryPath(u"first.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openReview(u"deploy-bot"_s));
    QVERIFY(desk.decideAs(desk.ben, {u"deploy-bot"_s}, Verdict::Denied));
    desk.clock.advanceSeconds(600);
    desk.click(u"approveButton"_s);
    QTRY_COMPARE(desk.reviewed(), u"nightly-mirror"_s);
    QCOMPARE(desk.prompts.notifications.size(), 1);
    QVERIFY(desk.prompts.notifications.first().text.startsWith(u"ben denied deploy-bot (10 minute"_s));
    QCOMPARE(desk.verdictOn(u"deploy-bot"_s), Verdict::Denied);
    QVERIFY(desk.succeeded->isEmpty());
}

void TestReviewPage::noticesADecisionOnComingBack()
{
    test::RequestsDesk desk(temporaryPath(u"back.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openReview(u"deploy-bot"_s));
    QVERIFY(desk.decideAs(desk.ben, {u"deploy-bot"_s}, Verdict::Approved));
    desk.clock.advanceSeconds(600);
    desk.comeBack();
    QTRY_COMPARE(desk.reviewed(), u"nightly-mirror"_s);
    QCOMPARE(desk.prompts.notifications.size(), 1);
    QVERIFY(desk.prompts.notifications.first().text.startsWith(u"ben approved deploy-bot"_s));
}

void TestReviewPage::showsADecisionThatWasMadeBefore()
{
    test::RequestsDesk desk(temporaryPath(u"before.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.decideAs(desk.ben, {u"deploy-bot"_s}, Verdict::Denied));
    desk.clock.advanceDays(2);
    QVERIFY(desk.openReview(u"deploy-bot"_s));
    const auto *banner = desk.page->findChild<Banner *>(u"reviewBanner"_s);
    QVERIFY(banner->text().startsWith(u"ben denied deploy-bot (2 day"_s));
    QVERIFY(!desk.isShown(u"approveButton"_s));
    QVERIFY(!desk.isShown(u"denyButton"_s));
    QVERIFY(!desk.isShown(u"placeLabel"_s));
    desk.press(Qt::Key_A);
    QVERIFY(desk.prompts.notifications.isEmpty());
    desk.click(u"nextButton"_s);
    QTRY_COMPARE(desk.reviewed(), u"nightly-mirror"_s);
    QVERIFY(desk.isShown(u"approveButton"_s));
}

void TestReviewPage::saysThatThereIsNoSuchRequest()
{
    test::RequestsDesk desk(temporaryPath(u"none.patwarden"_s));
    desk.addRequests();
    desk.openAs(desk.alice, u"alice"_s,
                {.place = Route::Place::Review, .organization = desk.octo, .request = RequestId(4'711)});
    QTRY_VERIFY(desk.isShown(u"reviewBanner"_s));
    QCOMPARE(desk.page->findChild<Banner *>(u"reviewBanner"_s)->text(),
             u"This organization has no such request."_s);
    QVERIFY(!desk.isShown(u"approveButton"_s));
}

// R-O1
void TestReviewPage::tellsMembersThatOwnersReview()
{
    test::RequestsDesk desk(temporaryPath(u"member.patwarden"_s));
    desk.addRequests();
    desk.openAs(desk.ann, u"ann"_s,
                {.place = Route::Place::Review, .organization = desk.octo, .request = desk.ids[u"deploy-bot"_s]});
    QTRY_VERIFY(desk.isShown(u"reviewBanner"_s));
    QCOMPARE(desk.page->findChild<Banner *>(u"reviewBanner"_s)->text(),
             u"Only owners of the organization review its requests."_s);
    QVERIFY(!desk.isShown(u"approveButton"_s));
}

PATWARDEN_GUI_TEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
