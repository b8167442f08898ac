// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include "controller/accountcontroller.h"
#include "controller/demoestate.h"
#include "controller/overviewcontroller.h"
#include "controller/policycontroller.h"
#include "controller/requestcontroller.h"
#include "storage/auditlog.h"
#include "storage/organizationstore.h"
#include "storage/outbox.h"
#include "storage/policystore.h"

#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;
using test::resultOf;

class TestDemoEstate : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void hasTheNumbersOfADemo_data();
    void hasTheNumbersOfADemo();
    void holdsTogether_data();
    void holdsTogether();
    void keepsItsAuditLogInOrder();
    void letsAliceWorkAtOnce();
    void showsTheQueueOfOctoOrg();
    void hasRequestsOfEveryRisk();
    void asksForMoreThanTheTokenHas();
    void tellsMembersWhyTheyWereDenied();
    void leavesOneOrganizationNotOptedIn();
    void switchesAccountsWithoutAPassword();
    void policyChangesHaveAnImpact();
    void toldWhoLosesAccessInTwelveDays();
    void isTheSameEachTime();
    void refusesADatabaseThatIsInUse();
    void takesFewStatements();

private:
    [[nodiscard]] qint64 number(const QString &sql) const;
    [[nodiscard]] static QStringList dump(Database &database);

    test::ManualClock m_clock;
    std::unique_ptr<Database> m_database;
    DatabaseThread m_thread;
};

void TestDemoEstate::initTestCase()
{
    auto opened = Database::open(test::locationOf(temporaryPath(u"demo.db"_s)), OpenMode::CreateIfMissing);
    QVERIFY(opened.ok());
    m_database = std::move(opened).value();
    const Result<void> written = writeDemoEstate(*m_database, m_clock);
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().detail));
    QVERIFY(resultOf(m_thread.open(test::locationOf(temporaryPath(u"demo.db"_s)), OpenMode::OpenExisting)).ok());
}

void TestDemoEstate::cleanupTestCase()
{
    m_database.reset();
}

qint64 TestDemoEstate::number(const QString &sql) const
{
    QSqlQuery query(m_database->connection());
    return query.exec(sql) && query.next() ? query.value(0).toLongLong() : -1;
}

void TestDemoEstate::hasTheNumbersOfADemo_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char *name, qint64 expected, const QString &sql) {
        QTest::newRow(name) << sql << expected;
    };
    row("a demo", 1, u"SELECT demo FROM estate"_s);
    row("enterprise that opted in", 1, u"SELECT count(*) FROM enterprise WHERE opted_in = 1"_s);
    row("organizations", 6, u"SELECT count(*) FROM organization"_s);
    row("owned by the enterprise", 4, u"SELECT count(*) FROM organization WHERE enterprise_id IS NOT NULL"_s);
    row("stand alone and opted in", 1,
        u"SELECT count(*) FROM organization WHERE enterprise_id IS NULL AND opted_in = 1"_s);
    row("not opted in at all", 1,
        u"SELECT count(*) FROM organization WHERE enterprise_id IS NULL AND opted_in = 0"_s);
    row("people", 60, u"SELECT count(*) FROM account"_s);
    row("managed people, of the enterprise", 3,
        u"SELECT count(*) FROM account AS a JOIN membership AS m ON m.account_id = a.id "
        "WHERE a.managed = 1 AND m.enterprise_id IS NOT NULL"_s);
    row("nobody has a password", 0, u"SELECT count(*) FROM account WHERE password <> ''"_s);
    row("repositories", 120, u"SELECT count(*) FROM repository"_s);
    row("kinds of repositories", 3, u"SELECT count(DISTINCT visibility) FROM repository"_s);
    row("fine-grained tokens", 190, u"SELECT count(*) FROM token WHERE kind = 1"_s);
    row("classic tokens", 110, u"SELECT count(*) FROM token WHERE kind = 2"_s);
    row("pending requests", 80, u"SELECT count(*) FROM pending"_s);
    row("of octo-org", 18, u"SELECT pending_count FROM organization WHERE name = 'octo-org'"_s);
    row("kinds of verdicts", 3, u"SELECT count(DISTINCT verdict) FROM decision"_s);
    row("kinds of accesses", 5, u"SELECT count(DISTINCT state) FROM access"_s);
    row("rules of accesses", 3, u"SELECT count(DISTINCT rule) FROM access WHERE rule IS NOT NULL"_s);
    row("policy changes that are planned", 1,
        u"SELECT count(*) FROM policy_change WHERE state = 1 AND scope = 1 AND policy = 3 AND after = 1"_s);
    row("days until then", 12,
        u"SELECT round((takes_effect_at - %1) / 86400000000.0) FROM policy_change WHERE state = 1"_s.arg(
            m_clock.now().microseconds));
    row("people who can roll back approval", 1,
        u"SELECT count(*) FROM policy_change WHERE state = 2 AND scope = 1 AND policy = 2 AND after = 1"_s);
    row("alice's unread notices", 3,
        u"SELECT count(*) FROM notice JOIN account AS a ON a.id = account_id WHERE login = 'alice' AND read_at IS NULL"_s);
}

void TestDemoEstate::hasTheNumbersOfADemo()
{
    QFETCH(QString, sql);
    QFETCH(qint64, expected);
    QCOMPARE(number(sql), expected);
}

void TestDemoEstate::holdsTogether_data()
{
    QTest::addColumn<QString>("violations");
    const auto row = [](const char *name, const QString &sql) { QTest::newRow(name) << sql; };
    row("foreign keys", test::countOfBrokenForeignKeys());
    row("counts of queues",
        u"SELECT count(*) FROM organization AS o WHERE pending_count <> (SELECT count(*) FROM pending WHERE organization_id = o.id)"_s);
    row("a request waits or is decided",
        u"SELECT count(*) FROM request AS r WHERE (EXISTS (SELECT 1 FROM pending WHERE request_id = r.id)) = (EXISTS (SELECT 1 FROM decision WHERE request_id = r.id))"_s);
    row("who asks is a plain member",
        u"SELECT count(*) FROM request AS r WHERE NOT EXISTS (SELECT 1 FROM membership AS m WHERE m.account_id = r.account_id AND m.organization_id = r.organization_id AND m.role = 1)"_s);
    row("who decides is an owner",
        u"SELECT count(*) FROM decision AS d JOIN request AS r ON r.id = d.request_id WHERE d.verdict <> 3 AND NOT EXISTS (SELECT 1 FROM membership AS m WHERE m.account_id = d.account_id AND m.organization_id = r.organization_id AND m.role = 2)"_s);
    row("decided after it was asked",
        u"SELECT count(*) FROM decision AS d JOIN request AS r ON r.id = d.request_id WHERE d.decided_at <= r.created_at"_s);
    row("nothing lies in the future",
        u"SELECT (SELECT count(*) FROM request WHERE created_at > :now) + (SELECT count(*) FROM decision WHERE decided_at > :now) + (SELECT count(*) FROM access WHERE changed_at > :now) + (SELECT count(*) FROM token WHERE created_at > :now OR last_used_at > :now OR revoked_at > :now)"_s);
    row("used while it lived",
        u"SELECT count(*) FROM token WHERE last_used_at < created_at OR last_used_at > expires_at OR last_used_at > revoked_at"_s);
    row("selected repositories",
        u"SELECT count(*) FROM request WHERE (selection = 3) <> (repository_count > 0)"_s);
    row("repositories of the organization",
        u"SELECT count(*) FROM token_repository AS x JOIN token AS t ON t.id = x.token_id JOIN repository AS r ON r.id = x.repository_id WHERE r.organization_id <> t.organization_id"_s);
    row("an access a fine-grained token",
        u"SELECT count(*) FROM token AS t WHERE kind = 1 AND organization_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM access WHERE token_id = t.id)"_s);
    row("a name once an organization",
        u"SELECT count(*) FROM (SELECT 1 FROM token WHERE organization_id IS NOT NULL GROUP BY organization_id, name HAVING count(*) > 1) AS twice"_s);
    row("an audit entry a request",
        u"SELECT count(*) FROM request AS r WHERE NOT EXISTS (SELECT 1 FROM audit_leaf WHERE request_id = r.id AND action = 'personal_access_token.request_created')"_s);
    row("a notice a decision",
        u"SELECT count(*) FROM decision AS d JOIN request AS r ON r.id = d.request_id WHERE verdict <> 3 AND NOT EXISTS (SELECT 1 FROM notice AS n WHERE n.request_id = r.id AND n.account_id = r.account_id)"_s);
    row("a planned change tells each token once",
        u"SELECT count(*) FROM (SELECT 1 FROM notice WHERE kind = 8 GROUP BY token_id HAVING count(*) > 1) AS twice"_s);
    row("a policy that was changed has its history",
        u"SELECT count(*) FROM policy AS p WHERE NOT EXISTS (SELECT 1 FROM policy_change AS c WHERE c.scope = p.scope AND c.scope_id = p.scope_id AND c.policy = p.policy AND c.after = p.choice AND c.state = 2) AND p.choice <> CASE WHEN p.scope = 1 THEN 0 WHEN p.policy = 2 THEN 1 ELSE 2 END"_s);
    row("read after it was written", u"SELECT count(*) FROM notice WHERE read_at < created_at"_s);
}

void TestDemoEstate::holdsTogether()
{
    QFETCH(QString, violations);
    QCOMPARE(number(violations.replace(u":now"_s, QString::number(m_clock.now().microseconds))), 0);
}

void TestDemoEstate::keepsItsAuditLogInOrder()
{
    const auto verified = AuditLog(*m_database).verify();
    QVERIFY(verified.ok());
    QVERIFY(!verified->firstBroken);
    QVERIFY2(verified->leaves > 250, qPrintable(QString::number(verified->leaves)));
    QCOMPARE(
        number(
            u"SELECT count(*) FROM audit_leaf AS a JOIN audit_leaf AS b ON b.sequence = a.sequence + 1 WHERE b.at < a.at"_s),
        0);
}

void TestDemoEstate::letsAliceWorkAtOnce()
{
    const auto session = [&] {
        AccountController accounts(m_thread, m_clock);
        return resultOf(accounts.switchTo(AccountId(1)));
    }();
    QVERIFY(session.ok());
    QCOMPARE(session->login, u"alice"_s);
    OverviewController overview(m_thread);
    const auto seen = resultOf(overview.overview(*session));
    QVERIFY(seen.ok());
    QCOMPARE(seen->name, u"Alice Larsson"_s);
    QVERIFY(seen->demo);
    QVERIFY(seen->enterprise && seen->enterprise->optedIn && seen->enterprise->role == Role::Owner);
    QCOMPARE(seen->enterprise->name, u"Acme Enterprise"_s);
    const auto octo = std::ranges::find(seen->organizations, u"octo-org"_s, &OrganizationSummary::name);
    QVERIFY(octo != seen->organizations.end());
    QCOMPARE(octo->role, Role::Owner);
    QVERIFY(octo->optedIn);
    QCOMPARE(octo->pendingRequests, 18);
    QCOMPARE(octo->fineGrainedApproval, (EffectivePolicy{Choice::Strict, DecidedBy::Enterprise}));
}

void TestDemoEstate::showsTheQueueOfOctoOrg()
{
    const auto octo = OrganizationStore(*m_database).byName(u"octo-org"_s);
    QVERIFY(octo.ok() && *octo);
    RequestController requests(m_thread, m_clock);
    const auto queue = resultOf(requests.queue({AccountId(1), u"alice"_s}, (*octo)->id, 50));
    QVERIFY(queue.ok());
    QCOMPARE(queue->newest.size(), 18);
    QCOMPARE(queue->newest.first().tokenName, u"nightly-mirror"_s);
    QCOMPARE(queue->newest.first().owner, u"bo"_s);
    QCOMPARE(queue->newest.first().repositoryCount, 2);
    QCOMPARE(queue->newest.at(3).tokenName, u"infra-sync"_s);
    QCOMPARE(queue->newest.at(3).repositoryCount, 14);
}

void TestDemoEstate::hasRequestsOfEveryRisk()
{
    QHash<Risk, int> risks;
    const auto organizations = OrganizationStore(*m_database).organizations();
    QVERIFY(organizations.ok());
    RequestStore store(*m_database);
    for (const OrganizationRecord &organization : *organizations) {
        const auto pending = store.pendingAfter(organization.id, {}, 100);
        QVERIFY(pending.ok());
        for (const LabelledRequest &labelled : *pending) {
            const Request &request = labelled.request;
            const RiskAssessment risk =
                assessRisk(request.permissions, request.selection, request.createdAt, request.tokenExpiresAt);
            QVERIFY(!risk.factors.contains(RiskFactor::UnknownPermission));
            ++risks[risk.risk];
        }
    }
    QVERIFY(risks.value(Risk::Low) > 10);
    QVERIFY(risks.value(Risk::Medium) > 10);
    QVERIFY(risks.value(Risk::High) > 5);
}

void TestDemoEstate::asksForMoreThanTheTokenHas()
{
    RequestStore store(*m_database);
    const RequestId id(number(
        u"SELECT r.id FROM request AS r JOIN pending AS p ON p.request_id = r.id WHERE token_name = 'deploy-bot'"_s));
    RequestController requests(m_thread, m_clock);
    const auto found = store.byId(id);
    QVERIFY(found.ok() && *found);
    const auto details =
        resultOf(requests.details({AccountId(1), u"alice"_s}, (*found)->request.organization, id));
    QVERIFY(details.ok());
    QVERIFY(details->hasAccess);
    QCOMPARE(details->organizationRepositories, 42);
    QCOMPARE(details->permissions.first().permission.key, u"administration"_s);
    QCOMPARE(details->permissions.first().change, PermissionChange::Added);
    QCOMPARE(details->permissions.at(1).change, PermissionChange::Upgraded);
    QCOMPARE(details->risk.risk, Risk::High);
}

void TestDemoEstate::tellsMembersWhyTheyWereDenied()
{
    const AccountId ann(number(u"SELECT id FROM account WHERE login = 'ann'"_s));
    const auto inbox = Outbox(*m_database).inbox(ann, 10);
    QVERIFY(inbox.ok());
    QCOMPARE(inbox->first().notice.kind, NoticeKind::RequestDenied);
    QCOMPARE(inbox->first().tokenName, u"hotfix-runner"_s);
    QVERIFY(!inbox->first().notice.readAt);
    QVERIFY(inbox->first().notice.reason.contains(u"storefront and checkout"_s));
}

void TestDemoEstate::leavesOneOrganizationNotOptedIn()
{
    const auto harbor = OrganizationStore(*m_database).byName(u"old-harbor"_s);
    QVERIFY(harbor.ok() && *harbor);
    const auto estate = PolicyStore(*m_database).estatePolicies();
    QVERIFY(estate.ok());
    int optedIn = 0;
    for (auto it = estate->organizations.begin(); it != estate->organizations.end(); ++it) {
        const bool in = effectivelyOptedIn(estate->enterpriseOf(it.key()), it->policies);
        QCOMPARE(in, it.key() != (*harbor)->id);
        optedIn += int(in);
    }
    QCOMPARE(optedIn, 5);
}

void TestDemoEstate::switchesAccountsWithoutAPassword()
{
    AccountController accounts(m_thread, m_clock);
    const auto list = resultOf(accounts.demoAccounts());
    QVERIFY(list.ok());
    QVERIFY(list->first().enterpriseOwner);
    QCOMPARE(list->first().login, u"alice"_s);
    for (const AccountSummary &account : *list)
        QVERIFY2(resultOf(accounts.switchTo(account.id)).ok(), qPrintable(account.login));
    QVERIFY(std::ranges::count(*list, QString(), &AccountSummary::role) >= 3);
}

void TestDemoEstate::policyChangesHaveAnImpact()
{
    PolicyController policies(m_thread, m_clock);
    const Session alice{AccountId(1), u"alice"_s};
    const PolicyScope enterprise{ScopeKind::Enterprise, {}};
    const auto restrict = resultOf(policies.preview(alice, enterprise, Policy::FineGrainedAccess, Choice::Strict));
    QVERIFY(restrict.ok());
    QVERIFY(restrict->tokensLosing > 30);
    QVERIFY(restrict->losingUsedRecently > 5);
    QCOMPARE(restrict->organizations, 3); // the fourth restricts already
    const auto allow = resultOf(policies.preview(alice, enterprise, Policy::FineGrainedAccess, Choice::Open));
    QVERIFY(allow.ok());
    QVERIFY(allow->tokensGaining > 5);
    const auto classic = resultOf(policies.preview(alice, enterprise, Policy::ClassicAccess, Choice::Strict));
    QVERIFY(classic.ok());
    QVERIFY(classic->tokensLosing > 20);
    const auto approval =
        resultOf(policies.preview(alice, enterprise, Policy::FineGrainedApproval, Choice::Delegate));
    QVERIFY(approval.ok());
    QCOMPARE(approval->requestsApproved, 22); // acme-web would do without approval
}

QStringList TestDemoEstate::dump(Database &database)
{
    QStringList rows;
    for (const QString &table : {u"account"_s, u"token"_s, u"request"_s, u"access"_s, u"decision"_s, u"notice"_s,
                                 u"audit_leaf"_s, u"token_repository"_s}) {
        QSqlQuery query(database.connection());
        if (!query.exec(u"SELECT * FROM "_s + table))
            return {};
        while (query.next()) {
            QStringList row{table};
            for (int column = 0; column < query.record().count(); ++column)
                row.append(query.value(column).toString());
            rows.append(row.join(u'|'));
        }
    }
    return rows;
}

void TestDemoEstate::toldWhoLosesAccessInTwelveDays()
{
    PolicyController policies(m_thread, m_clock);
    AccountController accounts(m_thread, m_clock);
    const auto alice = resultOf(accounts.switchTo(resultOf(accounts.demoAccounts())->constFirst().id));
    const auto planned = resultOf(policies.planned(*alice));
    QCOMPARE(planned->size(), 1);
    QVERIFY(planned->constFirst().mayTakeBack);
    // As if she had done it through the window: who is told is whom the preview names.
    const auto impact = resultOf(policies.preview(*alice, {}, Policy::ClassicAccess, Choice::Strict));
    QVERIFY(impact->tokensLosing > 10);
    QCOMPARE(number(u"SELECT count(*) FROM notice WHERE kind = 8"_s), qint64(impact->tokensLosing));
    QCOMPARE(number(u"SELECT count(DISTINCT account_id) FROM notice WHERE kind = 8"_s),
             qint64(impact->peopleLosing));
}

void TestDemoEstate::isTheSameEachTime()
{
    auto other = Database::open(test::locationOf(temporaryPath(u"again.db"_s)), OpenMode::CreateIfMissing);
    QVERIFY(other.ok());
    QVERIFY(writeDemoEstate(*other.value(), m_clock).ok());
    const auto here = AuditLog(*m_database).verify();
    const auto there = AuditLog(*other.value()).verify();
    QVERIFY(here.ok() && there.ok());
    QVERIFY(there->leaves > 0);
    // the estate in use signs accounts in, which adds to its log; everything else is equal
    const QStringList theirs = dump(*other.value());
    QVERIFY(theirs.size() > 1000);
    QStringList ours = dump(*m_database);
    ours.removeIf([](const QString &row) { return row.contains(u"patwarden.signed_in"_s); });
    QCOMPARE(ours, theirs);
}

void TestDemoEstate::refusesADatabaseThatIsInUse()
{
    const qint64 before = number(u"SELECT count(*) FROM token"_s);
    const Result<void> again = writeDemoEstate(*m_database, m_clock);
    QVERIFY(!again.ok());
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(number(u"SELECT count(*) FROM token"_s), before);
}

/// A demo is awaited by somebody; counted instead of timed.
void TestDemoEstate::takesFewStatements()
{
    auto other = Database::open(test::locationOf(temporaryPath(u"quick.db"_s)), OpenMode::CreateIfMissing);
    QVERIFY(other.ok());
    QVERIFY(writeDemoEstate(*other.value(), m_clock).ok());
    const DatabaseWork work = other.value()->work();
    QVERIFY2(work.statements < 6'000 && work.rows < 6'000,
             qPrintable(u"%1 statements, %2 rows"_s.arg(work.statements).arg(work.rows)));
}

} // namespace patwarden

PATWARDEN_TEST_MAIN(patwarden::TestDemoEstate)
#include "tst_demoestate.moc"
