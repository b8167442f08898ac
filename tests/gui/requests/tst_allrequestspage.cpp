// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestsdesk.h"
#include "testcase.h"

#include "views/requests/requestfilterbar.h"

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

/// alice owns acme-data too, where bo asks for "lake-reader"; ben alone owns lab, where ann asks for "lab-bot".
struct AllRequestsDesk : test::RequestsDesk {
    explicit AllRequestsDesk(const QString &path)
        : RequestsDesk(path)
    {
        addRequests();
        data = builder.addOrganization(u"acme-data"_s);
        lab = builder.addOrganization(u"lab"_s);
        builder.join(alice, data, Role::Owner);
        builder.join(ben, lab, Role::Owner);
        builder.join(bo, data, Role::Member);
        builder.join(ann, lab, Role::Member);
        lake = builder.addRepository(data, u"docs"_s);
        ids.insert(u"lake-reader"_s,
                   builder.addRequest(data, bo,
                                      {.tokenName = u"lake-reader"_s,
                                       .selection = RepositorySelection::Selected,
                                       .repositories = {lake},
                                       .askedHoursAgo = 8}));
        ids.insert(u"lab-bot"_s, builder.addRequest(lab, ann, {.tokenName = u"lab-bot"_s}));
    }

    bool openAll(const Route &route = {.place = Route::Place::AllRequests})
    {
        openPageAs<PendingRequestsPage>(alice, u"alice"_s, route, RequestList::Of::EveryOwned);
        navigated = std::make_unique<QSignalSpy>(page.get(), &Page::navigate);
        return QTest::qWaitForWindowActive(page.get(), test::waitAtMost)
            && QTest::qWaitFor([&] { return model()->hasIndex(); }, patience);
    }
    [[nodiscard]] QString cell(const QString &token, int column) const
    {
        const int row = model()->rowOfRequest(ids.value(token));
        return model()->index(row, column).data().toString();
    }
    [[nodiscard]] std::optional<Verdict> verdictIn(OrganizationId organization, const QString &token)
    {
        const auto details = test::resultOf(controllers.requests.details(
            test::EstateBuilder::sessionOf(organization == lab ? ben : alice), organization, ids.value(token)));
        return details ? details->decided : std::nullopt;
    }

    OrganizationId data, lab;
    RepositoryId lake;
    std::unique_ptr<QSignalSpy> navigated;
};

} // namespace

/// One queue over every organization that the account owns.
class TestAllRequestsPage : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryOwnedQueueAsOne();
    void filtersByOrganization();
    void namesRepositoriesWithTheirOrganization();
    void sortsByOrganization();
    void decidesAcrossOrganizations();
    void namesTheOrganizationOfTheOneThatIsDenied();
    void stepsThroughRequestsOfSeveralAndComesBack();
    void opensAReviewDirectly();
    void leadsToTheOrganizationsWhereNoneHasOptedIn();
    void tellsWhoOwnsNone();
};

void TestAllRequestsPage::showsEveryOwnedQueueAsOne()
{
    AllRequestsDesk desk(temporaryPath(u"all.patwarden"_s));
    QVERIFY(desk.openAll());
    QVERIFY(desk.listReads({u"deploy-bot"_s, u"nightly-mirror"_s, u"release-notes"_s, u"audit-export"_s,
                            u"lake-reader"_s, u"infra-sync"_s, u"docs-preview"_s}));
    QVERIFY(!desk.table()->isColumnHidden(PendingRequestModel::Organization));
    QCOMPARE(desk.cell(u"lake-reader"_s, PendingRequestModel::Organization), u"acme-data"_s);
    QCOMPARE(desk.cell(u"deploy-bot"_s, PendingRequestModel::Organization), u"octo-org"_s);
    QCOMPARE(desk.page->crumb(), u"All requests"_s);
    QCOMPARE(desk.table()->accessibleName(), u"All requests"_s);
}

void TestAllRequestsPage::filtersByOrganization() // R-O10
{
    AllRequestsDesk desk(temporaryPath(u"filter.patwarden"_s));
    QVERIFY(desk.openAll());
    QCOMPARE(desk.filter(u"organizationFilterButton"_s, {u"acme-data"_s}),
             (QStringList{u"octo-org 6"_s, u"acme-data 1"_s}));
    QVERIFY(desk.listReads({u"lake-reader"_s}));
    QCOMPARE(desk.button(u"organizationFilterButton"_s)->text(), u"Organization: acme-data"_s);
    QCOMPARE(desk.filter(u"ownerFilterButton"_s, {}), QStringList{u"bo 1"_s}); // counts what the other one leaves
    desk.page->findChild<RequestFilterBar *>()->clear();
    QTRY_COMPARE(desk.model()->rowCount(), 7);
    QTRY_COMPARE(desk.button(u"organizationFilterButton"_s)->text(), u"Organization"_s);
}

void TestAllRequestsPage::namesRepositoriesWithTheirOrganization()
{
    AllRequestsDesk desk(temporaryPath(u"names.patwarden"_s));
    QVERIFY(desk.openAll());
    // deploy-bot asks for all repositories: of octo-org, so it does not count for the other docs.
    QCOMPARE(desk.filter(u"repositoryFilterButton"_s, {u"acme-data/docs"_s}),
             (QStringList{u"octo-org/docs 4"_s, u"octo-org/shop 3"_s, u"acme-data/docs 1"_s}));
    QVERIFY(desk.listReads({u"lake-reader"_s}));
}

void TestAllRequestsPage::sortsByOrganization()
{
    AllRequestsDesk desk(temporaryPath(u"sort.patwarden"_s));
    QVERIFY(desk.openAll());
    QVERIFY(desk.choose(u"sortButton"_s, u"Organization, A to Z"_s));
    QTRY_COMPARE(desk.model()->requestAt(0), desk.ids.value(u"lake-reader"_s));
    QVERIFY(desk.choose(u"sortButton"_s, u"Organization, Z to A"_s));
    QTRY_COMPARE(desk.model()->requestAt(6), desk.ids.value(u"lake-reader"_s));
}

void TestAllRequestsPage::decidesAcrossOrganizations() // R-O11
{
    AllRequestsDesk desk(temporaryPath(u"decide.patwarden"_s));
    QVERIFY(desk.openAll());
    QTRY_VERIFY(desk.model()->request(desk.ids.value(u"lake-reader"_s)));
    desk.tick(u"lake-reader"_s);
    desk.tick(u"deploy-bot"_s);
    desk.prompts.answers.enqueue(true);
    QVERIFY(desk.choose(u"selectedButton"_s, u"Approve…"_s));
    QTRY_COMPARE(desk.prompts.questions.size(), 1);
    QVERIFY(desk.prompts.questions.constLast().text.contains(u"each in its own organization"_s));
    QTRY_COMPARE(desk.model()->rowCount(), 5);
    QCOMPARE(desk.verdictIn(desk.data, u"lake-reader"_s), Verdict::Approved);
    QCOMPARE(desk.verdictIn(desk.octo, u"deploy-bot"_s), Verdict::Approved);
    QCOMPARE(desk.verdictIn(desk.lab, u"lab-bot"_s), std::nullopt);
}

void TestAllRequestsPage::namesTheOrganizationOfTheOneThatIsDenied()
{
    AllRequestsDesk desk(temporaryPath(u"deny.patwarden"_s));
    QVERIFY(desk.openAll());
    QTRY_VERIFY(desk.model()->request(desk.ids.value(u"lake-reader"_s)));
    desk.clickCell(u"lake-reader"_s, PendingRequestModel::Owner);
    QTest::keyClick(desk.table(), Qt::Key_D);
    QTRY_VERIFY(desk.denyDialog());
    QVERIFY(desk.denyDialog()->findChild<QLabel *>(u"consequenceLabel"_s)->text().contains(u"acme-data"_s));
}

void TestAllRequestsPage::stepsThroughRequestsOfSeveralAndComesBack()
{
    AllRequestsDesk desk(temporaryPath(u"steps.patwarden"_s));
    QVERIFY(desk.openAll());
    QTRY_VERIFY(desk.model()->request(desk.ids.value(u"audit-export"_s)));
    desk.clickName(u"audit-export"_s);
    QTRY_COMPARE(desk.reviewed(), u"audit-export"_s);
    const auto route = desk.navigated->constLast().first().value<Route>();
    QCOMPARE(route.place, Route::Place::ReviewInAll);
    QCOMPARE(route.request, desk.ids.value(u"audit-export"_s));
    desk.click(u"nextButton"_s);
    QTRY_COMPARE(desk.reviewed(), u"lake-reader"_s);
    desk.click(u"approveButton"_s); // the next one comes by itself
    QTRY_COMPARE(desk.reviewed(), u"infra-sync"_s);
    QCOMPARE(desk.verdictIn(desk.data, u"lake-reader"_s), Verdict::Approved);
    desk.click(u"backButton"_s);
    QTRY_VERIFY(!desk.inReview());
    QCOMPARE(desk.navigated->constLast().first().value<Route>(), Route{Route::Place::AllRequests});
    QCOMPARE(desk.model()->rowCount(), 6);
}

void TestAllRequestsPage::opensAReviewDirectly()
{
    AllRequestsDesk desk(temporaryPath(u"direct.patwarden"_s));
    QVERIFY(desk.openAll({.place = Route::Place::ReviewInAll, .request = desk.ids.value(u"lake-reader"_s)}));
    QTRY_COMPARE(desk.reviewed(), u"lake-reader"_s);
    QTRY_COMPARE(desk.label(u"placeLabel"_s), u"5 of 7"_s);
}

void TestAllRequestsPage::leadsToTheOrganizationsWhereNoneHasOptedIn() // R-O2
{
    test::RequestsDesk desk(temporaryPath(u"optin.patwarden"_s));
    const AccountId hal = desk.builder.addAccount(u"hal"_s);
    for (const QString &name : {u"harbor"_s, u"pier"_s})
        desk.builder.join(hal, desk.builder.addOrganization(name, false, true), Role::Owner);
    desk.openPageAs<PendingRequestsPage>(hal, u"hal"_s, {.place = Route::Place::AllRequests},
                                         RequestList::Of::EveryOwned);
    QSignalSpy navigated(desk.page.get(), &Page::navigate);
    QTRY_VERIFY(desk.isShown(u"notOptedInState"_s));
    QCOMPARE(desk.button(u"optInButton"_s)->text(), u"Your organizations"_s);
    desk.click(u"optInButton"_s);
    QCOMPARE(navigated.constLast().first().value<Route>().place, Route::Place::Organizations);
}

void TestAllRequestsPage::tellsWhoOwnsNone()
{
    AllRequestsDesk desk(temporaryPath(u"member.patwarden"_s));
    desk.openPageAs<PendingRequestsPage>(desk.ann, u"ann"_s, {.place = Route::Place::AllRequests},
                                         RequestList::Of::EveryOwned);
    QTRY_VERIFY(desk.isShown(u"failedState"_s));
    QCOMPARE(desk.page->findChild<EmptyState *>(u"failedState"_s)->text(), u"You own no organization."_s);
}

PATWARDEN_GUI_TEST_MAIN(TestAllRequestsPage)
#include "tst_allrequestspage.moc"
