// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "heldthread.h"
#include "testcase.h"

#include "controller/accessdecision.h"
#include "controller/controllers.h"
#include "storage/auditlog.h"
#include "storage/organizationstore.h"
#include "storage/outbox.h"

#include <QRegularExpression>
#include <QSqlQuery>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The tokens that reach an organization, and ending that.
class TestActiveTokenController : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsTheLatestGrantsFirst();
    void leavesOutWhatHasNoAccess();
    void showsNothingBeforeTheOptIn();
    void loadsAllOfThemAsAnIndex();
    void readsRowsInTheOrderAskedFor();
    void showsEverythingOfOneToken();
    void saysWhyATokenReachesNothing_data();
    void saysWhyATokenReachesNothing();
    void knowsNoTokenOfAnotherOrganization();
    void listsTheClassicTokensOfMembers();
    void saysWhoKeepsAClassicTokenOut();

    void revokes();
    void revokesWithoutAReason();
    void reachesNothingAfterwards();
    void revokesOnce();
    void leavesOtherOrganizationsAlone();
    void deniesWhatItAsksForOnTop();
    void changesAllOrNothing();
    void refusesWhatIsNotAcceptable_data();
    void refusesWhatIsNotAcceptable();
    void stopsBetweenBatches();
    void revokesThousandsExactlyOnce();

private:
    template <typename Job>
    auto onDatabase(Job job)
    {
        return test::resultOf(m_thread->run(job)).value();
    }
    TokenRecord plain(const QString &name, AccountId owner) const;
    TokenId addActive(const QString &name, AccessRule rule = AccessRule::Reviewed);
    TokenId addActive(const TokenRecord &token, AccessRule rule = AccessRule::Reviewed);
    QList<TokenId> addMany(int count);
    RevokeOutcome revoke(const QList<TokenId> &ids, const QString &reason = {});
    ActiveTokenDetails detailsOf(TokenId token);
    AccessRecord accessOf(TokenId token);
    qint64 pendingCount();
    qint64 unread();

    test::ManualClock m_clock;
    std::unique_ptr<test::EstateBuilder> m_estate;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<Controllers> m_controllers;
    OrganizationId m_organization;
    AccountId m_member;
    Session m_owner;
};

void TestActiveTokenController::init()
{
    TestCase::init();
    static int serial = 0;
    const QString path = temporaryPath(u"active-%1.db"_s.arg(++serial));
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

TokenRecord TestActiveTokenController::plain(const QString &name, AccountId owner) const
{
    TokenRecord token;
    token.owner = owner;
    token.organization = m_organization;
    token.name = name;
    token.selection = RepositorySelection::All;
    token.permissions = test::EstateBuilder::permissionsFrom(u"contents:read"_s);
    token.createdAt = m_clock.now();
    token.expiresAt = m_clock.now().plusDays(30);
    return token;
}

TokenId TestActiveTokenController::addActive(const TokenRecord &token, AccessRule rule)
{
    const TokenId id = m_estate->addToken(token);
    m_estate->setAccess(id, m_organization, AccessState::Approved, rule);
    m_clock.advanceSeconds(60);
    return id;
}

TokenId TestActiveTokenController::addActive(const QString &name, AccessRule rule)
{
    return addActive(plain(name, m_member), rule);
}

/// Past the stores, in one transaction.
QList<TokenId> TestActiveTokenController::addMany(int count)
{
    const TokenId first = addActive(u"many-0"_s);
    const auto added = onDatabase([&](Database &database) -> Result<bool> {
        QSqlQuery query(database.connection());
        const bool tokens =
            query.exec(u"INSERT INTO token (kind, account_id, organization_id, name, selection, created_at) "
                       "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                       "SELECT 1, %2, %3, 'many-' || i, 2, %4 FROM n"_s.arg(count - 1)
                           .arg(m_member.value())
                           .arg(m_organization.value())
                           .arg(m_clock.now().microseconds));
        return tokens
            && query.exec(u"INSERT INTO access (token_id, organization_id, state, rule, changed_at) "
                          "SELECT id, %1, 2, 3, created_at FROM token WHERE id > %2"_s.arg(m_organization.value())
                              .arg(first.value()));
    });
    QList<TokenId> ids;
    for (qint64 id = first.value(); added && id < first.value() + count; ++id)
        ids.append(TokenId(id));
    return ids;
}

RevokeOutcome TestActiveTokenController::revoke(const QList<TokenId> &ids, const QString &reason)
{
    return test::resultOf(m_controllers->activeTokens.revoke(m_owner, m_organization, ids, reason).future).value();
}

ActiveTokenDetails TestActiveTokenController::detailsOf(TokenId token)
{
    return test::resultOf(m_controllers->activeTokens.details(m_owner, m_organization, token)).value();
}

AccessRecord TestActiveTokenController::accessOf(TokenId token)
{
    return onDatabase(
        [this, token](Database &database) { return TokenStore(database).access(token, m_organization); });
}

qint64 TestActiveTokenController::pendingCount()
{
    return onDatabase([this](Database &database) -> Result<qint64> {
        return OrganizationStore(database).byId(m_organization)->value().pendingCount;
    });
}

qint64 TestActiveTokenController::unread()
{
    return onDatabase([this](Database &database) { return Outbox(database).unreadCount(m_member); });
}

// ------------------------------------------------------------------------------------------------------ reading

void TestActiveTokenController::listsTheLatestGrantsFirst()
{
    const TokenId first = addActive(u"first"_s);
    const TokenId second = addActive(u"second"_s, AccessRule::ApprovalNotRequired);
    const TokenId third = addActive(u"third"_s, AccessRule::CreatedByOwner);
    const auto tokens = test::resultOf(m_controllers->activeTokens.tokens(m_owner, m_organization, 2));
    QVERIFY(tokens);
    QCOMPARE(tokens->total, 3);
    QCOMPARE(tokens->newest.size(), 2);
    QCOMPARE(tokens->newest.at(0).id, third);
    QCOMPARE(tokens->newest.at(0).rule, AccessRule::CreatedByOwner);
    QCOMPARE(tokens->newest.at(1).id, second);
    QCOMPARE(tokens->newest.at(1).owner, u"ann"_s);
    QVERIFY(accessOf(first).changedAt < tokens->newest.at(1).grantedAt);
}

void TestActiveTokenController::leavesOutWhatHasNoAccess()
{
    TokenRecord expired = plain(u"expired"_s, m_member);
    expired.expiresAt = m_clock.now().plusDays(-1);
    const TokenId kept = addActive(expired); // it is a token that somebody may renew
    TokenRecord deleted = plain(u"deleted"_s, m_member);
    deleted.revokedAt = m_clock.now();
    const TokenId gone = addActive(deleted);
    for (const AccessState state : {AccessState::Pending, AccessState::Denied, AccessState::Revoked}) {
        const TokenId id = m_estate->addToken(plain(u"other"_s, m_member));
        m_estate->setAccess(id, m_organization, state);
    }
    const auto tokens = test::resultOf(m_controllers->activeTokens.tokens(m_owner, m_organization, 10));
    QCOMPARE(tokens->total, 1);
    QCOMPARE(tokens->newest.size(), 1);
    QCOMPARE(tokens->newest.first().id, kept);
    QCOMPARE(test::resultOf(m_controllers->activeTokens.rows(m_owner, m_organization, {kept, gone}))->size(), 1);
    QCOMPARE((*test::resultOf(m_controllers->activeTokens.index(m_owner, m_organization)))->size(), 1);
}

void TestActiveTokenController::showsNothingBeforeTheOptIn() // R-O2
{
    const OrganizationId alone = m_estate->addOrganization(u"old-harbor"_s, false, true);
    m_estate->join(m_owner.account, alone, Role::Owner);
    const TokenId id = m_estate->addToken(plain(u"deploy"_s, m_member));
    m_estate->setAccess(id, alone, AccessState::Approved);
    const auto tokens = test::resultOf(m_controllers->activeTokens.tokens(m_owner, alone, 10));
    QVERIFY(tokens);
    QVERIFY(!tokens->optedIn);
    QCOMPARE(tokens->total, 0);
    QVERIFY(tokens->newest.isEmpty());
}

void TestActiveTokenController::loadsAllOfThemAsAnIndex()
{
    const RepositoryId web = m_estate->addRepository(m_organization, u"web"_s);
    const RepositoryId api = m_estate->addRepository(m_organization, u"api"_s);
    const QList<TokenId> many = addMany(4'100); // more than two parts
    TokenRecord token = plain(u"nightly"_s, m_member);
    token.selection = RepositorySelection::Selected;
    token.repositories = {web};
    token.expiresAt = m_clock.now().plusDays(3);
    const TokenId one = addActive(token);
    const auto read = test::resultOf(m_controllers->activeTokens.index(m_owner, m_organization));
    QVERIFY(read);
    const TokenIndex &index = **read;
    QCOMPARE(index.size(), 4'101);
    QVERIFY(std::ranges::all_of(many, [&](TokenId id) { return index.contains(id); }));
    QCOMPARE(index.ownerName(m_member), u"ann"_s);
    QCOMPARE(index.repositoryName(api), u"api"_s);
    const auto select = [&](const TokenFilter &filter) {
        return index.select(filter, TokenSort::Granted, Qt::DescendingOrder, m_clock.now());
    };
    QCOMPARE(select({.expiry = {TokenExpiry::Soon}}), QList{one});
    RequestFilter permission;
    permission.permissions = {u"contents:read"_s};
    QCOMPARE(select({.asked = permission}).size(), 2);
    RequestFilter repository;
    repository.text = u"nightly"_s;
    repository.repositories = {web};
    QCOMPARE(select({.asked = repository}), QList{one});
    repository.repositories = {api};
    QVERIFY(select({.asked = repository}).isEmpty());
}

void TestActiveTokenController::readsRowsInTheOrderAskedFor()
{
    const TokenId first = addActive(u"first"_s);
    const TokenId second = addActive(u"second"_s);
    const auto rows = test::resultOf(
        m_controllers->activeTokens.rows(m_owner, m_organization, {second, TokenId(99'999), first}));
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0).name, u"second"_s);
    QCOMPARE(rows->at(1).name, u"first"_s);
    const auto tooMany =
        test::resultOf(m_controllers->activeTokens.rows(m_owner, m_organization, QList<TokenId>(201, first)));
    QCOMPARE(tooMany.error().code, ErrorCode::Invalid);
}

void TestActiveTokenController::showsEverythingOfOneToken()
{
    const RepositoryId web = m_estate->addRepository(m_organization, u"web"_s);
    const RepositoryId api = m_estate->addRepository(m_organization, u"api"_s);
    const RequestId asked = m_estate->addRequest(m_organization, m_member,
                                                 {.tokenName = u"infra-sync"_s,
                                                  .permissions = u"secrets:write contents:read"_s,
                                                  .selection = RepositorySelection::Selected,
                                                  .repositories = {web, api},
                                                  .expiresInDays = std::nullopt});
    m_clock.advanceDays(2);
    QVERIFY(test::resultOf(
        m_controllers->requests.review(m_owner, m_organization, {asked}, Verdict::Approved, {}).future));
    const TokenId token = onDatabase([asked](Database &database) -> Result<TokenId> {
        return RequestStore(database).byId(asked)->value().request.token;
    });

    const ActiveTokenDetails details = detailsOf(token);

    QCOMPARE(details.row.name, u"infra-sync"_s);
    QCOMPARE(details.row.owner, u"ann"_s);
    QCOMPARE(details.row.rule, AccessRule::Reviewed);
    QCOMPARE(details.row.grantedBy, u"olga"_s);
    QCOMPARE(details.row.grantedAt, m_clock.now());
    QCOMPARE(details.row.repositoryCount, 2);
    QCOMPARE(details.repositories, (QStringList{u"api"_s, u"web"_s}));
    QCOMPARE(details.organization, u"octo-org"_s);
    QCOMPARE(details.ownerRole, Role::Member);
    QVERIFY(details.memberSince);
    QVERIFY(!details.ownerManaged);
    QCOMPARE(details.risk.risk, Risk::High);
    QCOMPARE(details.row.risk, Risk::High);
    QVERIFY(details.reaches);
    QVERIFY(!details.pending.isValid());
}

void TestActiveTokenController::saysWhyATokenReachesNothing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("decidedBy");
    QTest::newRow("nothing stands in its way") << u"nothing"_s << int(Reason::Granted) << int(DecidedBy::Token);
    QTest::newRow("it has expired") << u"expired"_s << int(Reason::TokenExpired) << int(DecidedBy::Token);
    QTest::newRow("the enterprise restricts")
        << u"enterprise"_s << int(Reason::FineGrainedRestricted) << int(DecidedBy::Enterprise);
    QTest::newRow("the organization restricts")
        << u"organization"_s << int(Reason::FineGrainedRestricted) << int(DecidedBy::Organization);
    QTest::newRow("its owner is no member")
        << u"outside"_s << int(Reason::NotAMember) << int(DecidedBy::Organization);
    QTest::newRow("it selects nothing")
        << u"public"_s << int(Reason::RepositoryNotSelected) << int(DecidedBy::Token);
}

void TestActiveTokenController::saysWhyATokenReachesNothing()
{
    QFETCH(QString, what);
    TokenRecord token = plain(u"deploy"_s, what == u"outside"_s ? m_estate->addAccount(u"guest"_s) : m_member);
    if (what == u"expired"_s)
        token.expiresAt = m_clock.now();
    if (what == u"public"_s)
        token.selection = RepositorySelection::Public;
    if (what == u"enterprise"_s)
        m_estate->setChoice({}, Policy::FineGrainedAccess, Choice::Strict, m_owner.account);
    if (what == u"organization"_s)
        m_estate->setChoice(m_organization, Policy::FineGrainedAccess, Choice::Strict, m_owner.account);
    const ActiveTokenDetails details = detailsOf(addActive(token));
    QTEST(int(details.reason), "reason");
    QTEST(int(details.decidedBy), "decidedBy");
    QCOMPARE(details.reaches, what == u"nothing"_s);
    QCOMPARE(details.memberSince.has_value(), what != u"outside"_s);
}

void TestActiveTokenController::knowsNoTokenOfAnotherOrganization()
{
    const OrganizationId other = m_estate->addOrganization(u"other"_s);
    const TokenId foreign = m_estate->addToken(plain(u"foreign"_s, m_member));
    m_estate->setAccess(foreign, other, AccessState::Approved);
    const auto details = test::resultOf(m_controllers->activeTokens.details(m_owner, m_organization, foreign));
    QCOMPARE(details.error().code, ErrorCode::NotFound);
    QCOMPARE(details.error().subject, u"token"_s);
    QVERIFY(test::resultOf(m_controllers->activeTokens.rows(m_owner, m_organization, {foreign}))->isEmpty());
}

void TestActiveTokenController::listsTheClassicTokensOfMembers()
{
    const AccountId guest = m_estate->addAccount(u"guest"_s);
    m_estate->addClassicToken(guest, u"repo"_s);
    TokenRecord classic = plain(u"ci"_s, m_member);
    classic.kind = TokenKind::Classic;
    classic.organization = {};
    classic.scopes = u"repo gist"_s;
    const TokenId unused = m_estate->addToken(classic);
    classic.lastUsedAt = m_clock.now().plusDays(-9);
    const TokenId old = m_estate->addToken(classic);
    classic.lastUsedAt = m_clock.now().plusDays(-1);
    classic.scopes = u"gist"_s;
    classic.owner = m_owner.account;
    const TokenId recent = m_estate->addToken(classic);
    classic.expiresAt = m_clock.now();
    (void)m_estate->addToken(classic);
    classic.expiresAt.reset();
    classic.revokedAt = m_clock.now();
    (void)m_estate->addToken(classic);

    const auto rows = test::resultOf(m_controllers->activeTokens.classicTokens(m_owner, m_organization));

    QVERIFY(rows);
    QCOMPARE(rows->size(), 3); // alive ones of members
    QCOMPARE(rows->at(0).id, recent);
    QCOMPARE(rows->at(0).ownerRole, Role::Owner);
    QVERIFY(!rows->at(0).reaches);
    QCOMPARE(rows->at(0).reason, Reason::ScopeMissing);
    QCOMPARE(rows->at(1).id, old);
    QVERIFY(rows->at(1).reaches);
    QCOMPARE(rows->at(1).scopes, (QStringList{u"repo"_s, u"gist"_s}));
    QCOMPARE(rows->at(2).id, unused);
    QVERIFY(!rows->at(2).lastUsedAt);
}

void TestActiveTokenController::saysWhoKeepsAClassicTokenOut() // R-E13
{
    m_estate->addClassicToken(m_member, u"repo"_s);
    const auto row = [this] {
        return test::resultOf(m_controllers->activeTokens.classicTokens(m_owner, m_organization))->first();
    };
    QVERIFY(row().reaches);
    m_estate->setChoice(m_organization, Policy::ClassicAccess, Choice::Strict, m_owner.account);
    QVERIFY(!row().reaches);
    QCOMPARE(row().reason, Reason::ClassicRestricted);
    QCOMPARE(row().decidedBy, DecidedBy::Organization);
    m_estate->setChoice({}, Policy::ClassicAccess, Choice::Strict, m_owner.account);
    QCOMPARE(row().decidedBy, DecidedBy::Enterprise);
}

// ----------------------------------------------------------------------------------------------------- revoking

void TestActiveTokenController::revokes()
{
    const TokenId token = addActive(u"deploy"_s);
    const TokenId other = addActive(u"other"_s);

    const RevokeOutcome outcome = revoke({token}, u"  Found in a log.  "_s);

    QCOMPARE(outcome.revoked, QList{token});
    QVERIFY(outcome.gone.isEmpty() && outcome.left.isEmpty() && !outcome.failure);
    const AccessRecord access = accessOf(token);
    QCOMPARE(access.state, AccessState::Revoked);
    QCOMPARE(access.account, m_owner.account);
    QCOMPARE(access.changedAt, m_clock.now());
    QCOMPARE(access.reason, u"Found in a log."_s);
    QCOMPARE(accessOf(other).state, AccessState::Approved);
    const auto inbox = onDatabase([this](Database &database) { return Outbox(database).inbox(m_member, 10); });
    QCOMPARE(inbox.size(), 1);
    QCOMPARE(inbox.first().notice.kind, NoticeKind::AccessRevoked);
    QCOMPARE(inbox.first().notice.token, token);
    QCOMPARE(inbox.first().notice.organization, m_organization);
    QCOMPARE(inbox.first().notice.reason, u"Found in a log."_s);
    QCOMPARE(inbox.first().actor, u"olga"_s);
    const auto chain = onDatabase([](Database &database) { return AuditLog(database).verify(); });
    QVERIFY(!chain.firstBroken);
    QCOMPARE(chain.leaves, 1);
    const auto page =
        test::resultOf(m_controllers->audit.page(m_owner, {.organizations = {m_organization}}, 0, 1));
    QVERIFY(page);
    const AuditLeaf &leaf = page->rows.first().leaf;
    QCOMPARE(leaf.action, u"personal_access_token.access_revoked"_s);
    QCOMPARE(leaf.token, token);
    QCOMPARE(leaf.details.value(u"token_name"_s).toString(), u"deploy"_s);
    QCOMPARE(leaf.details.value(u"reason"_s).toString(), u"Found in a log."_s);
    const auto changes = onDatabase([this](Database &database) -> Result<int> {
        QSqlQuery query(database.connection());
        query.exec(
            u"SELECT count(*) FROM change WHERE kind = 4 AND organization_id = %1"_s.arg(m_organization.value()));
        query.next();
        return query.value(0).toInt();
    });
    QCOMPARE(changes, 1);
}

void TestActiveTokenController::revokesWithoutAReason()
{
    const TokenId token = addActive(u"deploy"_s);
    QCOMPARE(revoke({token}, u"   "_s).revoked, QList{token});
    QCOMPARE(accessOf(token).reason, QString());
    const auto page =
        test::resultOf(m_controllers->audit.page(m_owner, {.organizations = {m_organization}}, 0, 1));
    QVERIFY(!page->rows.first().leaf.details.contains(u"reason"_s));
}

void TestActiveTokenController::reachesNothingAfterwards()
{
    const RepositoryId web = m_estate->addRepository(m_organization, u"web"_s);
    const RepositoryId open = m_estate->addRepository(m_organization, u"open"_s, Visibility::Public);
    const TokenId token = addActive(u"deploy"_s);
    const auto decide = [&](RepositoryId repository) {
        return onDatabase([&](Database &database) {
            return decideAccess(database, {.token = token, .repository = repository, .permission = u"contents"_s},
                                m_clock.now());
        });
    };
    QVERIFY(decide(web).allowed);
    revoke({token});
    QCOMPARE(decide(web), (Decision{false, Reason::AccessRevoked, DecidedBy::Organization}));
    QVERIFY(decide(open).allowed); // R-O3: what is public stays readable
    const auto details = test::resultOf(m_controllers->activeTokens.details(m_owner, m_organization, token));
    QCOMPARE(details.error().code, ErrorCode::NotFound);
    QCOMPARE(test::resultOf(m_controllers->activeTokens.tokens(m_owner, m_organization, 10))->total, 0);
}

void TestActiveTokenController::revokesOnce()
{
    const TokenId first = addActive(u"first"_s);
    const TokenId second = addActive(u"second"_s);
    revoke({first}, u"the first time"_s);

    const RevokeOutcome outcome = revoke({first, second, second, TokenId(99'999)}, u"again"_s);

    QCOMPARE(outcome.revoked, QList{second});
    QCOMPARE(outcome.gone, (QList{first, TokenId(99'999)}));
    QCOMPARE(accessOf(first).reason, u"the first time"_s);
    QCOMPARE(unread(), 2);
}

void TestActiveTokenController::leavesOtherOrganizationsAlone()
{
    const OrganizationId other = m_estate->addOrganization(u"other"_s);
    const TokenId foreign = m_estate->addToken(plain(u"foreign"_s, m_member));
    m_estate->setAccess(foreign, other, AccessState::Approved);

    const RevokeOutcome outcome = revoke({foreign});

    QCOMPARE(outcome.gone, QList{foreign});
    const auto state = onDatabase([&](Database &database) -> Result<AccessState> {
        return TokenStore(database).access(foreign, other)->state;
    });
    QCOMPARE(state, AccessState::Approved);
    QCOMPARE(unread(), 0);
}

void TestActiveTokenController::deniesWhatItAsksForOnTop()
{
    const RequestId first = m_estate->addRequest(m_organization, m_member, {.permissions = u"contents:read"_s});
    const RequestId unrelated = m_estate->addRequest(m_organization, m_member, {.tokenName = u"unrelated"_s});
    QVERIFY(test::resultOf(
        m_controllers->requests.review(m_owner, m_organization, {first}, Verdict::Approved, {}).future));
    struct Asked {
        TokenId token;
        RequestId more;
    };
    const auto asked = onDatabase([&](Database &database) -> Result<Asked> {
        auto transaction = Transaction::begin(database, Transaction::Kind::Write);
        Request request = RequestStore(database).byId(first)->value().request;
        request.permissions = test::EstateBuilder::permissionsFrom(u"contents:write"_s);
        const auto id = RequestStore(database).insertPending(transaction.value(), request, std::nullopt, {});
        return transaction.value().commit() ? Result<Asked>(Asked{request.token, *id}) : Error{};
    });
    QCOMPARE(detailsOf(asked.token).pending, asked.more);
    QCOMPARE(pendingCount(), 2);
    const qint64 before = unread();

    revoke({asked.token}, u"Leaked."_s);

    QCOMPARE(accessOf(asked.token).state, AccessState::Revoked); // a denial of more would have left it approved
    const auto decision = onDatabase([&](Database &database) -> Result<DecisionRecord> {
        return **RequestStore(database).decision(asked.more);
    });
    QCOMPARE(decision.verdict, Verdict::Denied);
    QCOMPARE(decision.reason, u"Leaked."_s);
    QCOMPARE(decision.account, m_owner.account);
    QCOMPARE(pendingCount(), 1);
    QVERIFY(onDatabase([&](Database &database) { return RequestStore(database).isPending(unrelated); }));
    QCOMPARE(unread() - before, 1); // one thing happened, one notice tells it
    const auto page =
        test::resultOf(m_controllers->audit.page(m_owner, {.organizations = {m_organization}}, 0, 10));
    QStringList actions;
    for (const AuditRow &row : page->rows)
        actions.append(row.leaf.action.section(u'.', 1));
    QCOMPARE(actions, (QStringList{u"access_revoked"_s, u"request_denied"_s, u"access_granted"_s}));
}

/// The last thing that is written fails: nothing of the batch stays.
void TestActiveTokenController::changesAllOrNothing()
{
    const QList<TokenId> tokens{addActive(u"first"_s), addActive(u"second"_s)};
    QVERIFY(onDatabase([&](Database &database) -> Result<bool> {
        const QString condition = u"NEW.token_id = %1"_s.arg(tokens.last().value());
        QSqlQuery query(database.connection());
        if (test::testedEngine() == Engine::Sqlite)
            return query.exec(u"CREATE TRIGGER refuse BEFORE INSERT ON notice WHEN %1 "
                              "BEGIN SELECT RAISE(ABORT, 'refused by the test'); END"_s.arg(condition));
        return query.exec(u"CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS "
                          "$$ BEGIN RAISE EXCEPTION 'refused by the test'; END $$"_s)
            && query.exec(u"CREATE TRIGGER refuse BEFORE INSERT ON notice FOR EACH ROW WHEN (%1) "
                          "EXECUTE FUNCTION refuse()"_s.arg(condition));
    }));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"refused by the test"_s));
    const auto outcome =
        test::resultOf(m_controllers->activeTokens.revoke(m_owner, m_organization, tokens, {}).future);
    QVERIFY(!outcome);
    for (const TokenId token : tokens)
        QCOMPARE(accessOf(token).state, AccessState::Approved);
    QCOMPARE(unread(), 0);
    QCOMPARE(onDatabase([](Database &database) { return AuditLog(database).verify(); }).leaves, 0);
}

void TestActiveTokenController::refusesWhatIsNotAcceptable_data()
{
    QTest::addColumn<bool>("none");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("subject");
    QTest::newRow("no token") << true << QString() << u"tokens"_s;
    QTest::newRow("a reason that is too long") << false << QString(1'025, u'x') << u"reason"_s;
    QTest::newRow("the longest reason") << false << QString(QString(1'024, u'x') + u"  "_s) << QString();
}

void TestActiveTokenController::refusesWhatIsNotAcceptable()
{
    QFETCH(bool, none);
    QFETCH(QString, reason);
    QFETCH(QString, subject);
    const TokenId token = addActive(u"deploy"_s);
    const auto outcome = test::resultOf(
        m_controllers->activeTokens.revoke(m_owner, m_organization, none ? QList<TokenId>() : QList{token}, reason)
            .future);
    QCOMPARE(outcome.ok(), subject.isEmpty());
    QCOMPARE(accessOf(token).state, subject.isEmpty() ? AccessState::Revoked : AccessState::Approved);
    if (outcome)
        return;
    QCOMPARE(outcome.error().code, ErrorCode::Invalid);
    QCOMPARE(outcome.error().subject, subject);
}

void TestActiveTokenController::stopsBetweenBatches()
{
    const QList<TokenId> tokens = addMany(600);
    test::HeldThread held(*m_thread);
    const auto job = m_controllers->activeTokens.revoke(m_owner, m_organization, tokens, {});
    // Jobs take turns with the batches: this one comes after the first.
    const auto between = m_thread->run([stop = job.stop](Database &) -> Result<bool> {
        stop->store(true);
        return true;
    });
    held.letGo();
    QVERIFY(test::resultOf(between));
    const auto outcome = test::resultOf(job.future);
    QVERIFY(outcome);
    QCOMPARE(outcome->revoked, tokens.first(250));
    QCOMPARE(outcome->left, tokens.sliced(250));
    QCOMPARE(test::resultOf(m_controllers->activeTokens.tokens(m_owner, m_organization, 1))->total,
             outcome->left.size());
    QCOMPARE(unread(), outcome->revoked.size());
}

void TestActiveTokenController::revokesThousandsExactlyOnce()
{
    QList<TokenId> tokens = addMany(1'200);
    tokens.append(tokens.first(10));
    const RevokeOutcome outcome = revoke(tokens);
    QCOMPARE(outcome.revoked.size(), 1'200);
    QVERIFY(outcome.left.isEmpty() && outcome.gone.isEmpty());
    const auto chain = onDatabase([](Database &database) { return AuditLog(database).verify(); });
    QCOMPARE(chain.leaves, 1'200);
    QVERIFY(!chain.firstBroken);
    QCOMPARE(unread(), 1'200);
}

PATWARDEN_TEST_MAIN(TestActiveTokenController)
#include "tst_activetokencontroller.moc"
