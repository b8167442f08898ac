// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "heldthread.h"
#include "testcase.h"

#include "controller/controllers.h"
#include "storage/auditlog.h"
#include "storage/organizationstore.h"
#include "storage/outbox.h"

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Reading a queue and reviewing what waits in it.
class TestRequestController : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheNewestFirst();
    void showsNothingBeforeTheOptIn();
    void loadsTheWholeQueueAsAnIndex();
    void leavesDecidedRequestsOutOfRows();
    void showsWhatWasAskedFor();
    void showsWhatIsNewAgainstWhatTheTokenHas();
    void approves();
    void denies();
    void neverDecidesTwice();
    void reportsRequestsOfOtherOrganizations();
    void refusesWhatIsNotAcceptable_data();
    void refusesWhatIsNotAcceptable();
    void stopsBetweenBatches();
    void reviewsThousandsExactlyOnce();
    void grantsMoreOnlyWithTheApproval();
    void keepsTheAccessWhereMoreIsDenied();
    void decidesRequestsOfOneTokenInTheirOrder();
    void leavesTheQueuesOfOthersAlone();

private:
    template <typename Job>
    auto onDatabase(Job job)
    {
        return test::resultOf(m_thread->run(job)).value();
    }
    /// The token of \p first asks again, for other permissions.
    RequestId askAgain(RequestId first, const QString &permissions);
    ReviewOutcome review(const QList<RequestId> &ids, Verdict verdict, const QString &reason = {});
    AccessState accessOf(RequestId id);

    test::ManualClock m_clock;
    std::unique_ptr<test::EstateBuilder> m_estate;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<Controllers> m_controllers;
    OrganizationId m_organization;
    AccountId m_member;
    Session m_owner;
};

void TestRequestController::init()
{
    TestCase::init();
    static int serial = 0;
    const QString path = temporaryPath(u"requests-%1.db"_s.arg(++serial));
    m_controllers.reset();
    m_thread.reset();
    m_estate = std::make_unique<test::EstateBuilder>(path, m_clock);
    m_estate->addEnterprise();
    m_organization = m_estate->addOrganization(u"octo-org"_s);
    m_owner = test::EstateBuilder::sessionOf(m_estate->addAccount(u"olga"_s), u"olga"_s);
    m_estate->join(m_owner.account, m_organization, Role::Owner);
    m_member = m_estate->addAccount(u"ann"_s);
    m_estate->join(m_member, m_organization, Role::Member);
    m_thread = std::make_unique<DatabaseThread>();
    QVERIFY(test::resultOf(m_thread->open(test::locationOf(path), OpenMode::OpenExisting)));
    m_controllers = std::make_unique<Controllers>(*m_thread, m_clock);
}

RequestId TestRequestController::askAgain(RequestId first, const QString &permissions)
{
    return onDatabase([&](Database &database) -> Result<RequestId> {
        auto transaction = Transaction::begin(database, Transaction::Kind::Write);
        Request request = RequestStore(database).byId(first)->value().request;
        request.permissions = test::EstateBuilder::permissionsFrom(permissions);
        const auto id = RequestStore(database).insertPending(transaction.value(), request, std::nullopt, {});
        return transaction.value().commit() ? id : Result<RequestId>(Error{});
    });
}

ReviewOutcome TestRequestController::review(const QList<RequestId> &ids, Verdict verdict, const QString &reason)
{
    return test::resultOf(m_controllers->requests.review(m_owner, m_organization, ids, verdict, reason).future)
        .value();
}

AccessState TestRequestController::accessOf(RequestId id)
{
    return onDatabase([this, id](Database &database) -> Result<AccessState> {
        const auto request = RequestStore(database).byId(id);
        return TokenStore(database).access(request->value().request.token, m_organization)->state;
    });
}

void TestRequestController::showsTheNewestFirst()
{
    const QList<RequestId> ids = m_estate->addRequests(m_organization, m_member, 60);
    const auto queue = test::resultOf(m_controllers->requests.queue(m_owner, m_organization, 50));
    QVERIFY(queue);
    QCOMPARE(queue->total, 60);
    QCOMPARE(queue->newest.size(), 50);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(queue->newest.at(i).id, ids.at(i));
    QCOMPARE(queue->newest.first().owner, u"ann"_s);
}

void TestRequestController::showsNothingBeforeTheOptIn() // R-O2
{
    const OrganizationId alone = m_estate->addOrganization(u"old-harbor"_s, false, true);
    m_estate->join(m_owner.account, alone, Role::Owner);
    m_estate->addRequests(alone, m_member, 3);
    const auto queue = test::resultOf(m_controllers->requests.queue(m_owner, alone, 50));
    QVERIFY(queue);
    QVERIFY(!queue->optedIn);
    QVERIFY(queue->newest.isEmpty());
}

void TestRequestController::loadsTheWholeQueueAsAnIndex()
{
    const RepositoryId web = m_estate->addRepository(m_organization, u"web"_s);
    const QList<RequestId> many = m_estate->addRequests(m_organization, m_member, 4'500);
    const RequestId one = m_estate->addRequest(m_organization, m_member,
                                               {.tokenName = u"nightly"_s,
                                                .permissions = u"issues:write"_s,
                                                .selection = RepositorySelection::Selected,
                                                .repositories = {web}});
    const auto index = test::resultOf(m_controllers->requests.index(m_owner, m_organization));
    QVERIFY(index);
    QCOMPARE((*index)->size(), 4'501);
    QCOMPARE((*index)->ownerName(m_member), u"ann"_s);
    QCOMPARE((*index)->repositoryName(web), u"web"_s);
    RequestFilter filter;
    filter.permissions = {u"issues:write"_s};
    QCOMPARE((*index)->select(filter, RequestSort::Asked, Qt::DescendingOrder), QList{one});
}

void TestRequestController::leavesDecidedRequestsOutOfRows()
{
    const QList<RequestId> ids = m_estate->addRequests(m_organization, m_member, 3);
    review({ids.at(1)}, Verdict::Approved);
    const auto rows = test::resultOf(m_controllers->requests.rows(m_owner, m_organization, ids));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0).id, ids.at(0));
    QCOMPARE(rows->at(1).id, ids.at(2));
}

void TestRequestController::showsWhatWasAskedFor() // R-O8
{
    const RepositoryId web = m_estate->addRepository(m_organization, u"web"_s);
    m_estate->addRepository(m_organization, u"api"_s);
    const RequestId id = m_estate->addRequest(m_organization, m_member,
                                              {.tokenName = u"infra-sync"_s,
                                               .permissions = u"secrets:write contents:read"_s,
                                               .reason = u"Rotates keys."_s,
                                               .selection = RepositorySelection::Selected,
                                               .repositories = {web},
                                               .expiresInDays = std::nullopt});
    const auto details = test::resultOf(m_controllers->requests.details(m_owner, m_organization, id));
    QVERIFY(details);
    QCOMPARE(details->owner, u"ann"_s);
    QCOMPARE(details->request.reason, u"Rotates keys."_s);
    QCOMPARE(details->repositories, QStringList{u"web"_s});
    QCOMPARE(details->organizationRepositories, 2);
    QCOMPARE(details->permissions.size(), 2);
    QCOMPARE(details->permissions.first().permission.key, u"secrets"_s); // highest first
    QVERIFY(!details->request.tokenExpiresAt);
    QCOMPARE(details->risk.risk, Risk::High);
    QVERIFY(!details->decided);
}

void TestRequestController::showsWhatIsNewAgainstWhatTheTokenHas()
{
    const RequestId first =
        m_estate->addRequest(m_organization, m_member, {.permissions = u"contents:read issues:read"_s});
    review({first}, Verdict::Approved);
    const RequestId more = askAgain(first, u"contents:write issues:read pages:read"_s);

    const auto details = test::resultOf(m_controllers->requests.details(m_owner, m_organization, more));

    QVERIFY(details);
    QVERIFY(details->hasAccess);
    QMap<QString, PermissionChange> changes;
    for (const PermissionDifference &difference : details->permissions)
        changes.insert(difference.permission.key, difference.change);
    QCOMPARE(changes.value(u"contents"_s), PermissionChange::Upgraded);
    QCOMPARE(changes.value(u"issues"_s), PermissionChange::Unchanged);
    QCOMPARE(changes.value(u"pages"_s), PermissionChange::Added);
}

void TestRequestController::approves() // R-O1, R-O5, R-O9
{
    const RequestId id = m_estate->addRequests(m_organization, m_member, 2).first();

    const ReviewOutcome outcome = review({id}, Verdict::Approved);

    QCOMPARE(outcome.decided, QList{id});
    QCOMPARE(accessOf(id), AccessState::Approved);
    const auto pending = onDatabase([this](Database &database) -> Result<qint64> {
        return OrganizationStore(database).byId(m_organization)->value().pendingCount;
    });
    QCOMPARE(pending, 1);
    const auto inbox = onDatabase([this](Database &database) { return Outbox(database).inbox(m_member, 10); });
    QCOMPARE(inbox.size(), 1);
    QCOMPARE(inbox.first().notice.kind, NoticeKind::RequestApproved);
    QCOMPARE(inbox.first().actor, u"olga"_s);
    QCOMPARE(inbox.first().organization, u"octo-org"_s);
    const auto chain = onDatabase([](Database &database) { return AuditLog(database).verify(); });
    QVERIFY(!chain.firstBroken);
    QCOMPARE(chain.leaves, 1);
}

void TestRequestController::denies() // R-O5, R-O9
{
    const RequestId id = m_estate->addRequest(m_organization, m_member, {});

    review({id}, Verdict::Denied, u"  Use an app instead.  "_s);

    QCOMPARE(accessOf(id), AccessState::Denied);
    const auto inbox = onDatabase([this](Database &database) { return Outbox(database).inbox(m_member, 10); });
    QCOMPARE(inbox.size(), 1);
    QCOMPARE(inbox.first().notice.kind, NoticeKind::RequestDenied);
    QCOMPARE(inbox.first().notice.reason, u"Use an app instead."_s);
}

void TestRequestController::neverDecidesTwice()
{
    const QList<RequestId> ids = m_estate->addRequests(m_organization, m_member, 3);
    review({ids.at(0)}, Verdict::Denied, u"no"_s);

    const ReviewOutcome outcome = review(ids, Verdict::Approved);

    QCOMPARE(outcome.decided, (QList{ids.at(1), ids.at(2)}));
    QCOMPARE(outcome.decidedEarlier.size(), 1);
    QCOMPARE(outcome.decidedEarlier.first().id, ids.at(0));
    QCOMPARE(outcome.decidedEarlier.first().verdict, Verdict::Denied);
    QCOMPARE(outcome.decidedEarlier.first().decidedBy, u"olga"_s);
    QCOMPARE(outcome.decidedEarlier.first().decidedAt, m_clock.now());
    QCOMPARE(accessOf(ids.at(0)), AccessState::Denied);
    const auto inbox = onDatabase([this](Database &database) { return Outbox(database).inbox(m_member, 10); });
    QCOMPARE(inbox.size(), 3);
}

void TestRequestController::reportsRequestsOfOtherOrganizations()
{
    const OrganizationId other = m_estate->addOrganization(u"other"_s);
    const RequestId foreign = m_estate->addRequest(other, m_member, {});
    const RequestId own = m_estate->addRequest(m_organization, m_member, {});

    const ReviewOutcome outcome = review({foreign, own, RequestId(99'999)}, Verdict::Approved);

    QCOMPARE(outcome.decided, QList{own});
    QCOMPARE(outcome.notFound, (QList{foreign, RequestId(99'999)}));
    QVERIFY(onDatabase([foreign](Database &database) { return RequestStore(database).isPending(foreign); }));
}

void TestRequestController::refusesWhatIsNotAcceptable_data()
{
    QTest::addColumn<bool>("none");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("subject");
    QTest::newRow("no request") << true << Verdict::Approved << QString() << u"requests"_s;
    QTest::newRow("a withdrawal") << false << Verdict::Cancelled << QString() << u"verdict"_s;
    QTest::newRow("a reason that is too long") << false << Verdict::Denied << QString(1'025, u'x') << u"reason"_s;
}

void TestRequestController::refusesWhatIsNotAcceptable()
{
    QFETCH(bool, none);
    QFETCH(Verdict, verdict);
    QFETCH(QString, reason);
    const RequestId id = m_estate->addRequest(m_organization, m_member, {});
    const auto job = m_controllers->requests.review(m_owner, m_organization, none ? QList<RequestId>() : QList{id},
                                                    verdict, reason);
    const auto outcome = test::resultOf(job.future);
    QCOMPARE(outcome.error().code, ErrorCode::Invalid);
    QTEST(outcome.error().subject, "subject");
    QVERIFY(onDatabase([id](Database &database) { return RequestStore(database).isPending(id); }));
}

void TestRequestController::stopsBetweenBatches()
{
    const QList<RequestId> ids = m_estate->addRequests(m_organization, m_member, 2'400);
    test::HeldThread held(*m_thread);
    const auto job = m_controllers->requests.review(m_owner, m_organization, ids, Verdict::Approved, {});
    // Jobs take turns with the steps of the review: this one comes after the first.
    const auto between = m_thread->run([stop = job.stop](Database &) -> Result<bool> {
        stop->store(true);
        return true;
    });
    held.letGo();
    QVERIFY(test::resultOf(between));
    const auto outcome = test::resultOf(job.future);
    QVERIFY(outcome);
    QCOMPARE(outcome->decided, ids.first(1'000)); // one batch
    QCOMPARE(outcome->left, ids.sliced(1'000));
    const auto pending = onDatabase([this](Database &database) -> Result<qint64> {
        return OrganizationStore(database).byId(m_organization)->value().pendingCount;
    });
    QCOMPARE(pending, outcome->left.size());
}

void TestRequestController::reviewsThousandsExactlyOnce() // R-O11
{
    QList<RequestId> ids = m_estate->addRequests(m_organization, m_member, 1'200);
    ids.append(ids.first(10)); // ticked twice is decided once

    const ReviewOutcome outcome = review(ids, Verdict::Approved);

    QCOMPARE(outcome.decided.size(), 1'200);
    QVERIFY(outcome.left.isEmpty());
    const auto chain = onDatabase([](Database &database) { return AuditLog(database).verify(); });
    QCOMPARE(chain.leaves, 1'200);
    QVERIFY(!chain.firstBroken);
    QCOMPARE(onDatabase([this](Database &database) { return Outbox(database).unreadCount(m_member); }), 1'200);
}

void TestRequestController::grantsMoreOnlyWithTheApproval()
{
    const RequestId first = m_estate->addRequest(m_organization, m_member, {.permissions = u"contents:read"_s});
    review({first}, Verdict::Approved);
    const RequestId more = askAgain(first, u"contents:write"_s);
    const auto level = [&](Database &database) -> Result<Level> {
        const TokenId token = RequestStore(database).byId(first)->value().request.token;
        return TokenStore(database).permissions(token)->level(u"contents");
    };
    QCOMPARE(onDatabase(level), Level::Read);

    review({more}, Verdict::Approved);

    QCOMPARE(onDatabase(level), Level::Write);
}

void TestRequestController::keepsTheAccessWhereMoreIsDenied()
{
    const RequestId first = m_estate->addRequest(m_organization, m_member, {.permissions = u"contents:read"_s});
    review({first}, Verdict::Approved);
    const RequestId more = askAgain(first, u"contents:write"_s);

    review({more}, Verdict::Denied, u"too much"_s);

    QCOMPARE(accessOf(first), AccessState::Approved);
}

void TestRequestController::decidesRequestsOfOneTokenInTheirOrder()
{
    const RequestId first = m_estate->addRequest(m_organization, m_member, {.permissions = u"contents:read"_s});
    const RequestId more = askAgain(first, u"contents:write"_s);

    const ReviewOutcome outcome = review({first, more}, Verdict::Approved);

    QCOMPARE(outcome.decided, (QList<RequestId>{first, more}));
    const auto token = onDatabase([&](Database &database) -> Result<TokenId> {
        return RequestStore(database).byId(first)->value().request.token;
    });
    const auto permissions =
        onDatabase([&](Database &database) { return TokenStore(database).permissions(token); });
    QCOMPARE(permissions.level(u"contents"), Level::Write);
    const auto access =
        onDatabase([&](Database &database) { return TokenStore(database).access(token, m_organization); });
    QCOMPARE(access.state, AccessState::Approved);
    QCOMPARE(access.request, more);
    QCOMPARE(onDatabase([this](Database &database) { return Outbox(database).unreadCount(m_member); }), 2);
}

void TestRequestController::leavesTheQueuesOfOthersAlone()
{
    const OrganizationId other = m_estate->addOrganization(u"other-org"_s);
    m_estate->join(m_member, other, Role::Member);
    const RequestId theirs = m_estate->addRequest(other, m_member, {});
    const RequestId ours = m_estate->addRequest(m_organization, m_member, {});

    const ReviewOutcome outcome = review({theirs, ours}, Verdict::Approved);

    QCOMPARE(outcome.decided, QList<RequestId>{ours});
    QCOMPARE(outcome.notFound, QList<RequestId>{theirs});
    QVERIFY(onDatabase([theirs](Database &database) { return RequestStore(database).isPending(theirs); }));
    QCOMPARE(onDatabase([other](Database &database) -> Result<qint64> {
                 return OrganizationStore(database).byId(other)->value().pendingCount;
             }),
             1);
}

PATWARDEN_TEST_MAIN(TestRequestController)
#include "tst_requestcontroller.moc"
