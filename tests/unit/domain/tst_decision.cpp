// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "domain/decision.h"

#include <QCoreApplication>
#include <QTest>

#include <functional>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(patwarden::Facts)

namespace {

using Change = std::function<void(Facts &)>;

/// A member's approved fine-grained token that reads a private repository of an organization whose enterprise
/// leaves everything to it: allowed, and one change away from each refusal.
Facts fineGrained(const Change &change = {})
{
    Facts facts;
    facts.enterprise = PolicySet{.optedIn = true};
    facts.organization = PolicySet{.optedIn = true,
                                   .fineGrainedAccess = Choice::Open,
                                   .fineGrainedApproval = Choice::Strict,
                                   .classicAccess = Choice::Open};
    facts.token.ownerRole = Role::Member;
    facts.token.access = AccessState::Approved;
    facts.token.repositories = RepositorySelection::All;
    facts.token.permissions.insert(u"contents"_s, Level::Write);
    facts.action = {u"contents"_s, Level::Read};
    if (change)
        change(facts);
    return facts;
}

Facts classic(const Change &change = {})
{
    Facts facts = fineGrained();
    facts.token.kind = TokenKind::Classic;
    facts.token.access = AccessState::None;
    facts.token.permissions = {};
    facts.token.scopes = Scope::Repo;
    if (change)
        change(facts);
    return facts;
}

void makePublic(Facts &facts)
{
    facts.resource.visibility = Visibility::Public;
}

void makeUsersOwn(Facts &facts)
{
    facts.organization.reset();
    facts.resource.owner = ResourceOwner::User;
    facts.token.resourceOwner = ResourceOwner::User;
    facts.token.access = AccessState::None;
}

/// "deny approval_pending enterprise"
QString described(const Decision &decision)
{
    return QStringList{decision.allowed ? u"allow"_s : u"deny"_s, reasonName(decision.reason),
                       decidedByName(decision.decidedBy)}
        .join(u' ');
}

void row(const char *name, const Facts &facts, const char *answer)
{
    QTest::newRow(name) << facts << QString::fromLatin1(answer);
}

} // namespace

/// The 19 rules, one by one and in their order.
class TestDecision : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void decidesForBothKinds_data();
    void decidesForBothKinds();
    void decidesForFineGrainedTokens_data();
    void decidesForFineGrainedTokens();
    void decidesForClassicTokens_data();
    void decidesForClassicTokens();
    void takesTheFirstRuleThatApplies_data();
    void takesTheFirstRuleThatApplies();
    void readsScopes_data();
    void readsScopes();

private:
    static void addColumns();
    static void compare();
};

void TestDecision::addColumns()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QString>("answer");
}

void TestDecision::compare()
{
    QFETCH(Facts, facts);
    QTEST(described(decide(facts)), "answer");
}

void TestDecision::decidesForBothKinds_data()
{
    addColumns();
    row("rule 1: a key of a restricted fine-grained token (R-E8)", fineGrained([](Facts &f) {
            f.enterprise->fineGrainedAccess = Choice::Strict;
            f.credential = Credential::SshKey;
        }),
        "allow ssh_key_unaffected credential");
    row("rule 1: a key of a restricted classic token (R-E14)", classic([](Facts &f) {
            f.enterprise->classicAccess = Choice::Strict;
            f.credential = Credential::SshKey;
        }),
        "allow ssh_key_unaffected credential");
    row("rule 2: expired", fineGrained([](Facts &f) { f.token.state = TokenState::Expired; }),
        "deny token_expired token");
    row("rule 2: revoked", classic([](Facts &f) { f.token.state = TokenState::Revoked; }),
        "deny token_revoked token");
    row("rule 2: a dead token does not read public repositories", fineGrained([](Facts &f) {
            makePublic(f);
            f.token.state = TokenState::Revoked;
        }),
        "deny token_revoked token");

    row("rule 3: public though fine-grained tokens are restricted (R-E5)", fineGrained([](Facts &f) {
            makePublic(f);
            f.enterprise->fineGrainedAccess = Choice::Strict;
        }),
        "allow public_resource resource");
    for (const auto &[name, access] :
         {std::pair{"rule 3: public without access (R-O3)", AccessState::None},
          std::pair{"rule 3: public while pending (R-E11, R-O3)", AccessState::Pending},
          std::pair{"rule 3: public though denied (R-O3)", AccessState::Denied},
          std::pair{"rule 3: public though revoked (R-O3)", AccessState::Revoked}}) {
        row(name, fineGrained([access](Facts &f) {
                makePublic(f);
                f.token.access = access;
            }),
            "allow public_resource resource");
    }
    row("rule 3: public though classic tokens are restricted (R-E14)", classic([](Facts &f) {
            makePublic(f);
            f.enterprise->classicAccess = Choice::Strict;
        }),
        "allow public_resource resource");
    row("rule 3: somebody else's public repository", classic([](Facts &f) {
            makePublic(f);
            f.resource.owner = ResourceOwner::Other;
            f.token.scopes = {};
        }),
        "allow public_resource resource");
    row("rule 3: not for internal repositories", fineGrained([](Facts &f) {
            f.resource.visibility = Visibility::Internal;
            f.enterprise->fineGrainedAccess = Choice::Strict;
        }),
        "deny fine_grained_restricted enterprise");
    row("rule 3: not for writing", fineGrained([](Facts &f) {
            makePublic(f);
            f.action.level = Level::Write;
            f.enterprise->fineGrainedAccess = Choice::Strict;
        }),
        "deny fine_grained_restricted enterprise");
    row("rule 3: not for the organization itself", fineGrained([](Facts &f) {
            makePublic(f);
            f.resource.type = ResourceType::Organization;
            f.enterprise->fineGrainedAccess = Choice::Strict;
        }),
        "deny fine_grained_restricted enterprise");
}

void TestDecision::decidesForBothKinds()
{
    compare();
}

void TestDecision::decidesForFineGrainedTokens_data()
{
    addColumns();
    row("rule 4: the enterprise itself", fineGrained([](Facts &f) { f.resource.type = ResourceType::Enterprise; }),
        "deny resource_owner_mismatch token");
    row("rule 5: made for the user, used on the organization",
        fineGrained([](Facts &f) { f.token.resourceOwner = ResourceOwner::User; }),
        "deny resource_owner_mismatch token");
    row("rule 5: made for the organization, used on the user's own",
        fineGrained([](Facts &f) { f.resource.owner = ResourceOwner::User; }),
        "deny resource_owner_mismatch token");
    row("rule 5: somebody else's, even where the token says so", fineGrained([](Facts &f) {
            f.resource.owner = ResourceOwner::Other;
            f.token.resourceOwner = ResourceOwner::Other;
        }),
        "deny resource_owner_mismatch token");
    row("rule 6: nobody opted in", fineGrained([](Facts &f) {
            f.enterprise->optedIn = false;
            f.organization->optedIn = false;
        }),
        "deny not_opted_in organization");
    row("rule 6: stands alone and has not opted in", fineGrained([](Facts &f) {
            f.enterprise.reset();
            f.organization->optedIn = false;
        }),
        "deny not_opted_in organization");
    row("rule 6: the enterprise opted in for it (R-O2)",
        fineGrained([](Facts &f) { f.organization->optedIn = false; }), "allow granted token");
    row("rule 6: it opted in by itself (R-E3)", fineGrained([](Facts &f) { f.enterprise->optedIn = false; }),
        "allow granted token");
    row("rule 7: restricted by the enterprise, no override (R-E8)",
        fineGrained([](Facts &f) { f.enterprise->fineGrainedAccess = Choice::Strict; }),
        "deny fine_grained_restricted enterprise");
    row("rule 7: left to an organization that restricts (R-E7)",
        fineGrained([](Facts &f) { f.organization->fineGrainedAccess = Choice::Strict; }),
        "deny fine_grained_restricted organization");
    row("rule 7: allowed by the enterprise, no override (R-E9)", fineGrained([](Facts &f) {
            f.enterprise->fineGrainedAccess = Choice::Open;
            f.organization->fineGrainedAccess = Choice::Strict;
        }),
        "allow granted token");
    row("rule 7: the classic policy says nothing about it (R-E14)",
        fineGrained([](Facts &f) { f.enterprise->classicAccess = Choice::Strict; }), "allow granted token");
    row("rule 7: an enterprise that has not opted in restricts nothing (R-E2)", fineGrained([](Facts &f) {
            f.enterprise->optedIn = false;
            f.enterprise->fineGrainedAccess = Choice::Strict;
        }),
        "allow granted token");
    row("rule 8: not a member", fineGrained([](Facts &f) { f.token.ownerRole = Role::Outside; }),
        "deny not_a_member organization");
    row("rule 9: denied (R-O1)", fineGrained([](Facts &f) { f.token.access = AccessState::Denied; }),
        "deny access_denied organization");
    row("rule 9: revoked", fineGrained([](Facts &f) { f.token.access = AccessState::Revoked; }),
        "deny access_revoked organization");

    const auto pending = [](Facts &f) { f.token.access = AccessState::Pending; };
    row("rule 10: pending, the organization requires approval (R-E10, R-O3)", fineGrained(pending),
        "deny approval_pending organization");
    row("rule 10: pending, the enterprise requires approval (R-E11)", fineGrained([](Facts &f) {
            f.token.access = AccessState::Pending;
            f.enterprise->fineGrainedApproval = Choice::Strict;
            f.organization->fineGrainedApproval = Choice::Open;
        }),
        "deny approval_pending enterprise");
    row("rule 10: never asked", fineGrained([](Facts &f) { f.token.access = AccessState::None; }),
        "deny approval_missing organization");
    row("rule 10: withdrawn", fineGrained([](Facts &f) { f.token.access = AccessState::Cancelled; }),
        "deny approval_missing organization");
    row("rule 10: made by an owner (R-E11)", fineGrained([](Facts &f) {
            f.token.access = AccessState::None;
            f.token.createdByOwner = true;
        }),
        "allow granted token");
    row("rule 10: no approval needed, no override (R-E12)", fineGrained([](Facts &f) {
            f.token.access = AccessState::Pending;
            f.enterprise->fineGrainedApproval = Choice::Open;
        }),
        "allow granted token");
    row("rule 10: the organization needs none (R-E10)", fineGrained([](Facts &f) {
            f.token.access = AccessState::None;
            f.organization->fineGrainedApproval = Choice::Open;
        }),
        "allow granted token");

    row("rule 11: public repositories only",
        fineGrained([](Facts &f) { f.token.repositories = RepositorySelection::Public; }),
        "deny repository_not_selected token");
    row("rule 11: others selected",
        fineGrained([](Facts &f) { f.token.repositories = RepositorySelection::Selected; }),
        "deny repository_not_selected token");
    row("rule 11: this one selected", fineGrained([](Facts &f) {
            f.token.repositories = RepositorySelection::Selected;
            f.token.repositorySelected = true;
        }),
        "allow granted token");
    row("rule 11: not asked of the organization itself", fineGrained([](Facts &f) {
            f.token.repositories = RepositorySelection::Public;
            f.token.permissions.insert(u"members"_s, Level::Read);
            f.resource.type = ResourceType::Organization;
            f.action.permission = u"members"_s;
        }),
        "allow granted token");
    row("rule 12: absent", fineGrained([](Facts &f) { f.action.permission = u"issues"_s; }),
        "deny permission_missing token");
    row("rule 12: lower than asked", fineGrained([](Facts &f) { f.action.level = Level::Admin; }),
        "deny permission_missing token");
    row("rule 12: metadata comes with the repositories",
        fineGrained([](Facts &f) { f.action.permission = u"metadata"_s; }), "allow granted token");
    row("rule 12: but for reading only", fineGrained([](Facts &f) {
            f.action = {u"metadata"_s, Level::Write};
        }),
        "deny permission_missing token");
    row("rule 12: and not where none are selected", fineGrained([](Facts &f) {
            f.token.repositories = RepositorySelection::Public;
            f.resource.type = ResourceType::Organization;
            f.action.permission = u"metadata"_s;
        }),
        "deny permission_missing token");
    row("rule 13: read is part of write", fineGrained(), "allow granted token");
    row("rule 13: the user's own, whatever the enterprise says (R-E4)", fineGrained([](Facts &f) {
            makeUsersOwn(f);
            f.enterprise = PolicySet{.optedIn = true, .fineGrainedAccess = Choice::Strict};
            f.token.ownerRole = Role::Outside;
        }),
        "allow granted token");
    row("rule 13: the user's own before any opt-in (R-E4)", fineGrained([](Facts &f) {
            makeUsersOwn(f);
            f.enterprise = PolicySet{};
        }),
        "allow granted token");
}

void TestDecision::decidesForFineGrainedTokens()
{
    compare();
}

void TestDecision::decidesForClassicTokens_data()
{
    addColumns();
    const auto onEnterprise = [](Facts &f) {
        f.resource = {ResourceType::Enterprise, ResourceOwner::Organization, Visibility::Private};
        f.organization.reset();
        f.token.scopes = Scope::AdminEnterprise;
    };
    row("rule 14: restricted by the enterprise (R-E14)", classic([&](Facts &f) {
            onEnterprise(f);
            f.enterprise->classicAccess = Choice::Strict;
        }),
        "deny classic_restricted enterprise");
    row("rule 14: even before it has opted in", classic([&](Facts &f) {
            onEnterprise(f);
            f.enterprise = PolicySet{.optedIn = false, .classicAccess = Choice::Strict};
        }),
        "deny classic_restricted enterprise");
    row("rule 14: allowed by the enterprise (R-E15)", classic([&](Facts &f) {
            onEnterprise(f);
            f.enterprise->classicAccess = Choice::Open;
        }),
        "allow granted token");
    row("rule 15: restricted by the enterprise, no override (R-E14)",
        classic([](Facts &f) { f.enterprise->classicAccess = Choice::Strict; }),
        "deny classic_restricted enterprise");
    row("rule 15: even before it has opted in",
        classic([](Facts &f) { f.enterprise = PolicySet{.optedIn = false, .classicAccess = Choice::Strict}; }),
        "deny classic_restricted enterprise");
    row("rule 15: left to an organization that restricts (R-E13)",
        classic([](Facts &f) { f.organization->classicAccess = Choice::Strict; }),
        "deny classic_restricted organization");
    row("rule 15: allowed by the enterprise, no override (R-E15)", classic([](Facts &f) {
            f.enterprise->classicAccess = Choice::Open;
            f.organization->classicAccess = Choice::Strict;
        }),
        "allow granted token");
    row("rule 15: the fine-grained policy says nothing about it (R-E5)",
        classic([](Facts &f) { f.enterprise->fineGrainedAccess = Choice::Strict; }), "allow granted token");
    row("rule 15: no opt-in and no approval needed (R-E16)", classic([](Facts &f) {
            f.enterprise->optedIn = false;
            f.organization->optedIn = false;
            f.token.access = AccessState::Denied;
        }),
        "allow granted token");
    row("rule 16: not a member", classic([](Facts &f) { f.token.ownerRole = Role::Outside; }),
        "deny not_a_member organization");
    row("rule 16: not a member, but public", classic([](Facts &f) {
            makePublic(f);
            f.token.ownerRole = Role::Outside;
            f.action.level = Level::Write;
        }),
        "allow granted token");
    row("rule 17: somebody else's", classic([](Facts &f) { f.resource.owner = ResourceOwner::Other; }),
        "deny resource_owner_mismatch token");
    row("rule 17: somebody else's, but public", classic([](Facts &f) {
            makePublic(f);
            f.resource.owner = ResourceOwner::Other;
            f.action.level = Level::Write;
        }),
        "allow granted token");
    row("rule 18: no scope", classic([](Facts &f) { f.token.scopes = {}; }), "deny scope_missing token");
    row("rule 18: public_repo is not for private ones",
        classic([](Facts &f) { f.token.scopes = Scope::PublicRepo; }), "deny scope_missing token");
    row("rule 18: public_repo on a public one", classic([](Facts &f) {
            makePublic(f);
            f.token.scopes = Scope::PublicRepo;
            f.action.level = Level::Write;
        }),
        "allow granted token");
    row("rule 19: repo covers every level", classic([](Facts &f) { f.action.level = Level::Admin; }),
        "allow granted token");
    row("rule 19: the user's own, though the organizations are closed (R-E14)", classic([](Facts &f) {
            makeUsersOwn(f);
            f.enterprise->classicAccess = Choice::Strict;
        }),
        "allow granted token");
}

void TestDecision::decidesForClassicTokens()
{
    compare();
}

/// Each row starts from one where everything forbids, and takes away what the rules before the named one look at.
void TestDecision::takesTheFirstRuleThatApplies_data()
{
    addColumns();
    Facts facts = fineGrained([](Facts &f) {
        f.enterprise = PolicySet{};
        f.organization = PolicySet{.optedIn = false,
                                   .fineGrainedAccess = Choice::Strict,
                                   .fineGrainedApproval = Choice::Strict,
                                   .classicAccess = Choice::Strict};
        f.token.state = TokenState::Expired;
        f.token.resourceOwner = ResourceOwner::User;
        f.token.ownerRole = Role::Outside;
        f.token.access = AccessState::Denied;
        f.token.repositories = RepositorySelection::Public;
        f.token.permissions = {};
        f.credential = Credential::SshKey;
    });
    row("fine-grained 1", facts, "allow ssh_key_unaffected credential");
    facts.credential = Credential::Token;
    row("fine-grained 2", facts, "deny token_expired token");
    facts.token.state = TokenState::Active;
    row("fine-grained 5", facts, "deny resource_owner_mismatch token");
    facts.token.resourceOwner = ResourceOwner::Organization;
    row("fine-grained 6", facts, "deny not_opted_in organization");
    facts.organization->optedIn = true;
    row("fine-grained 7", facts, "deny fine_grained_restricted organization");
    facts.organization->fineGrainedAccess = Choice::Open;
    row("fine-grained 8", facts, "deny not_a_member organization");
    facts.token.ownerRole = Role::Member;
    row("fine-grained 9", facts, "deny access_denied organization");
    facts.token.access = AccessState::None;
    row("fine-grained 10", facts, "deny approval_missing organization");
    facts.token.access = AccessState::Approved;
    row("fine-grained 11", facts, "deny repository_not_selected token");
    facts.token.repositories = RepositorySelection::All;
    row("fine-grained 12", facts, "deny permission_missing token");
    facts.token.permissions.insert(u"contents"_s, Level::Read);
    row("fine-grained 13", facts, "allow granted token");

    facts = classic([](Facts &f) {
        f.organization->classicAccess = Choice::Strict;
        f.token.ownerRole = Role::Outside;
        f.token.scopes = {};
    });
    row("classic 15", facts, "deny classic_restricted organization");
    facts.organization->classicAccess = Choice::Open;
    row("classic 16", facts, "deny not_a_member organization");
    facts.token.ownerRole = Role::Member;
    row("classic 18", facts, "deny scope_missing token");
    facts.resource.owner = ResourceOwner::Other;
    row("classic 17", facts, "deny resource_owner_mismatch token");
}

void TestDecision::takesTheFirstRuleThatApplies()
{
    compare();
}

void TestDecision::readsScopes_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("scopes");
    QTest::addColumn<int>("highest"); ///< the highest level that is covered; 0: none
    const int organization = int(ResourceType::Organization);
    const int enterprise = int(ResourceType::Enterprise);
    QTest::newRow("read:org") << organization << u"read:org"_s << 1;
    QTest::newRow("write:org") << organization << u"write:org"_s << 2;
    QTest::newRow("admin:org") << organization << u"admin:org"_s << 3;
    QTest::newRow("the highest of several") << organization << u"read:org write:org gist"_s << 2;
    QTest::newRow("repo on an organization") << organization << u"repo"_s << 0;
    QTest::newRow("enterprise's on an organization") << organization << u"admin:enterprise"_s << 0;
    QTest::newRow("read:enterprise") << enterprise << u"read:enterprise"_s << 1;
    QTest::newRow("admin:enterprise") << enterprise << u"admin:enterprise"_s << 3;
    QTest::newRow("organization's on an enterprise") << enterprise << u"admin:org repo"_s << 0;
}

void TestDecision::readsScopes()
{
    QFETCH(int, type);
    QFETCH(QString, scopes);
    QFETCH(int, highest);
    for (const Level level : {Level::Read, Level::Write, Level::Admin}) {
        const Facts facts = classic([&](Facts &f) {
            f.resource.type = ResourceType(type);
            f.token.scopes = scopesFromText(scopes);
            f.action.level = level;
        });
        QCOMPARE(decide(facts).allowed, int(level) <= highest);
    }
}

PATWARDEN_TEST_MAIN(TestDecision)
#include "tst_decision.moc"
