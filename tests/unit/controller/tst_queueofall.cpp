// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"
#include "testdatabase.h"

#include "controller/controllers.h"
#include "storage/organizationstore.h"

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The queue over every organization that an account owns: what RequestController does without an organization.
class TestQueueOfAll : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mergesTheQueuesOfAFewRequests();
    void walksByTimeWhereThereAreMany();
    void indexesEveryQueueOnce();
    void leavesOutWhatIsNotOwned();
    void readsRequestsOfAnyOwnedOrganization();
    void decidesEachByTheRightToItsOwnOrganization();
    void decidesNothingOfAnOrganizationThatIsNotOwnedAnyMore();
    void refusesWhoOwnsNone();
    void saysWhetherAnyHasOptedIn();

private:
    /// \p count requests in each of the three organizations, at the same times.
    void addRequests(int count);
    [[nodiscard]] QList<OrganizationId> organizationsOf(const QList<RequestRow> &rows) const;
    [[nodiscard]] qint64 pendingOf(OrganizationId organization);
    [[nodiscard]] ReviewOutcome approve(const QList<RequestId> &ids);

    test::ManualClock m_clock;
    std::unique_ptr<test::EstateBuilder> m_estate;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<Controllers> m_controllers;
    OrganizationId m_octo, m_web, m_foreign;
    QHash<OrganizationId, QList<RequestId>> m_requests; ///< the newest first
    AccountId m_member;
    Session m_owner;
};

void TestQueueOfAll::init()
{
    TestCase::init();
    static int serial = 0;
    const QString path = temporaryPath(u"all-%1.db"_s.arg(++serial));
    m_controllers.reset();
    m_thread.reset();
    m_requests.clear();
    m_estate = std::make_unique<test::EstateBuilder>(path, m_clock);
    m_estate->addEnterprise();
    m_octo = m_estate->addOrganization(u"octo-org"_s);
    m_web = m_estate->addOrganization(u"acme-web"_s);
    m_foreign = m_estate->addOrganization(u"foreign"_s);
    m_owner = test::EstateBuilder::sessionOf(m_estate->addAccount(u"olga"_s), u"olga"_s);
    m_member = m_estate->addAccount(u"ann"_s);
    m_estate->join(m_owner.account, m_octo, Role::Owner);
    m_estate->join(m_owner.account, m_web, Role::Owner);
    m_estate->join(m_owner.account, m_foreign, Role::Member);
    for (const OrganizationId organization : {m_octo, m_web, m_foreign})
        m_estate->join(m_member, organization, Role::Member);
    m_thread = std::make_unique<DatabaseThread>();
    QVERIFY(test::resultOf(m_thread->open(test::locationOf(path), OpenMode::OpenExisting)));
    m_controllers = std::make_unique<Controllers>(*m_thread, m_clock);
}

void TestQueueOfAll::addRequests(int count)
{
    for (const OrganizationId organization : {m_octo, m_web, m_foreign})
        m_requests.insert(organization, m_estate->addRequests(organization, m_member, count));
}

QList<OrganizationId> TestQueueOfAll::organizationsOf(const QList<RequestRow> &rows) const
{
    QList<OrganizationId> organizations;
    for (const RequestRow &row : rows)
        organizations.append(row.organization);
    return organizations;
}

qint64 TestQueueOfAll::pendingOf(OrganizationId organization)
{
    return test::resultOf(m_thread->run([organization](Database &database) -> Result<qint64> {
               return OrganizationStore(database).byId(organization)->value().pendingCount;
           }))
        .value();
}

ReviewOutcome TestQueueOfAll::approve(const QList<RequestId> &ids)
{
    return test::resultOf(m_controllers->requests.review(m_owner, {}, ids, Verdict::Approved, {}).future).value();
}

void TestQueueOfAll::mergesTheQueuesOfAFewRequests()
{
    addRequests(3);
    const auto queue = test::resultOf(m_controllers->requests.queue(m_owner, {}, 5));
    QVERIFY(queue);
    QCOMPARE(queue->total, 6);
    QCOMPARE(organizationsOf(queue->newest), (QList{m_web, m_octo, m_web, m_octo, m_web}));
    QCOMPARE(queue->newest.at(0).id, m_requests.value(m_web).at(0));
    QCOMPARE(queue->newest.at(0).organizationName, u"acme-web"_s);
    QCOMPARE(queue->newest.at(1).organizationName, u"octo-org"_s);
}

void TestQueueOfAll::walksByTimeWhereThereAreMany()
{
    addRequests(1'200);
    const auto queue = test::resultOf(m_controllers->requests.queue(m_owner, {}, 1'100));
    QVERIFY(queue);
    QCOMPARE(queue->total, 2'400);
    QCOMPARE(queue->newest.size(), 1'100);
    for (int i = 0; i < 1'100; ++i)
        QCOMPARE(queue->newest.at(i).id, m_requests.value(i % 2 == 0 ? m_web : m_octo).at(i / 2));
}

void TestQueueOfAll::indexesEveryQueueOnce()
{
    const RepositoryId docs = m_estate->addRepository(m_octo, u"docs"_s);
    const RepositoryId site = m_estate->addRepository(m_web, u"docs"_s);
    addRequests(2'100); // more than one part, of all for all repositories
    const auto index = test::resultOf(m_controllers->requests.index(m_owner, {}));
    QVERIFY(index);
    QCOMPARE((*index)->size(), 4'200);
    const RequestFacets facets = (*index)->facets({});
    QCOMPARE(facets.organizations, (QHash<OrganizationId, int>{{m_octo, 2'100}, {m_web, 2'100}}));
    QCOMPARE(facets.repositories, (QHash<RepositoryId, int>{{docs, 2'100}, {site, 2'100}}));
    QCOMPARE((*index)->organizationName(m_web), u"acme-web"_s);
    QCOMPARE((*index)->organizationOf(site), m_web);
    QCOMPARE((*index)->select({.organizations = {m_octo}}, RequestSort::Asked, Qt::DescendingOrder),
             m_requests.value(m_octo));
}

void TestQueueOfAll::leavesOutWhatIsNotOwned()
{
    addRequests(2);
    const auto index = test::resultOf(m_controllers->requests.index(m_owner, {}));
    QVERIFY(index);
    for (const RequestId id : m_requests.value(m_foreign))
        QVERIFY(!(*index)->contains(id));
    const auto rows = test::resultOf(m_controllers->requests.rows(m_owner, {}, m_requests.value(m_foreign)));
    QVERIFY(rows);
    QVERIFY(rows->isEmpty());
    const RequestId foreign = m_requests.value(m_foreign).first();
    QCOMPARE(test::resultOf(m_controllers->requests.details(m_owner, {}, foreign)).error().code,
             ErrorCode::NotFound);
}

void TestQueueOfAll::readsRequestsOfAnyOwnedOrganization()
{
    addRequests(1);
    const QList<RequestId> ids{m_requests.value(m_octo).first(), m_requests.value(m_web).first()};
    const auto rows = test::resultOf(m_controllers->requests.rows(m_owner, {}, ids));
    QVERIFY(rows);
    QCOMPARE(organizationsOf(*rows), (QList{m_octo, m_web}));
    const auto details = test::resultOf(m_controllers->requests.details(m_owner, {}, ids.last()));
    QVERIFY(details);
    QCOMPARE(details->organization, u"acme-web"_s);
}

void TestQueueOfAll::decidesEachByTheRightToItsOwnOrganization() // R-O1, R-O11
{
    addRequests(300); // more than one batch
    QList<RequestId> ids;
    for (int i = 0; i < 300; ++i) {
        for (const OrganizationId organization : {m_octo, m_foreign, m_web})
            ids.append(m_requests.value(organization).at(i));
    }
    const ReviewOutcome outcome = approve(ids);
    QCOMPARE(outcome.decided.size(), 600);
    QVERIFY(!outcome.failure);
    QCOMPARE(outcome.notFound, m_requests.value(m_foreign));
    QCOMPARE(pendingOf(m_octo), 0);
    QCOMPARE(pendingOf(m_web), 0);
    QCOMPARE(pendingOf(m_foreign), 300);
    QCOMPARE(approve(ids.first(1)).decidedEarlier.size(), 1);
}

void TestQueueOfAll::decidesNothingOfAnOrganizationThatIsNotOwnedAnyMore()
{
    addRequests(1);
    m_estate->join(m_estate->addAccount(u"otto"_s), m_web, Role::Owner);
    QVERIFY(test::resultOf(
        m_controllers->members.setRole(m_owner, MemberScope::of(m_web), m_owner.account, Role::Member)));
    const ReviewOutcome outcome = approve({m_requests.value(m_octo).first(), m_requests.value(m_web).first()});
    QCOMPARE(outcome.decided, m_requests.value(m_octo));
    QCOMPARE(outcome.notFound, m_requests.value(m_web));
    QCOMPARE(pendingOf(m_web), 1);
}

void TestQueueOfAll::refusesWhoOwnsNone() // R-O1
{
    addRequests(1);
    const Session member = test::EstateBuilder::sessionOf(m_member, u"ann"_s);
    const QList<RequestId> ids = m_requests.value(m_octo);
    RequestController &requests = m_controllers->requests;
    QCOMPARE(test::resultOf(requests.queue(member, {}, 10)).error().code, ErrorCode::Forbidden);
    QCOMPARE(test::resultOf(requests.index(member, {})).error().code, ErrorCode::Forbidden);
    QCOMPARE(test::resultOf(requests.rows(member, {}, ids)).error().code, ErrorCode::Forbidden);
    QCOMPARE(test::resultOf(requests.details(member, {}, ids.first())).error().code, ErrorCode::Forbidden);
    const auto review = test::resultOf(requests.review(member, {}, ids, Verdict::Denied, {}).future);
    QCOMPARE(review.error().code, ErrorCode::Forbidden);
    QCOMPARE(pendingOf(m_octo), 1);
}

void TestQueueOfAll::saysWhetherAnyHasOptedIn() // R-O2
{
    const Session harbormaster = test::EstateBuilder::sessionOf(m_estate->addAccount(u"hal"_s), u"hal"_s);
    const OrganizationId harbor = m_estate->addOrganization(u"harbor"_s, false, true);
    m_estate->join(harbormaster.account, harbor, Role::Owner);
    QVERIFY(!test::resultOf(m_controllers->requests.queue(harbormaster, {}, 10))->optedIn);
    m_estate->join(harbormaster.account, m_web, Role::Owner);
    QVERIFY(test::resultOf(m_controllers->requests.queue(harbormaster, {}, 10))->optedIn);
}

PATWARDEN_TEST_MAIN(TestQueueOfAll)
#include "tst_queueofall.moc"
