// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "domain/impact.h"

#include <QCoreApplication>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Instant now{1'700'000'000'000'000};
constexpr OrganizationId owned(1);
constexpr OrganizationId alsoOwned(2);
constexpr OrganizationId standAlone(3);

PolicySet openOrganization()
{
    return {.optedIn = true,
            .fineGrainedAccess = Choice::Open,
            .fineGrainedApproval = Choice::Strict,
            .classicAccess = Choice::Open};
}

/// An enterprise that leaves everything to two organizations, and one beside it.
EstatePolicies estate()
{
    EstatePolicies policies;
    policies.enterprise = PolicySet{.optedIn = true};
    policies.organizations.insert(owned, {openOrganization(), true});
    policies.organizations.insert(alsoOwned, {openOrganization(), true});
    policies.organizations.insert(standAlone, {openOrganization(), false});
    return policies;
}

/// A member's approved token that selects repositories.
TokenReach fineGrainedReach(qint64 token, OrganizationId organization, AccessState access = AccessState::Approved)
{
    TokenReach reach;
    reach.token = TokenId(token);
    reach.organization = organization;
    reach.owner = AccountId(token);
    reach.facts.ownerRole = Role::Member;
    reach.facts.access = access;
    reach.facts.repositories = RepositorySelection::Selected;
    reach.facts.permissions.insert(u"contents"_s, Level::Write);
    return reach;
}

TokenReach classicReach(qint64 token, OrganizationId organization, Scopes scopes)
{
    TokenReach reach = fineGrainedReach(token, organization, AccessState::None);
    reach.facts.kind = TokenKind::Classic;
    reach.facts.permissions = {};
    reach.facts.scopes = scopes;
    return reach;
}

PolicyChange enterpriseChange(const PolicySet &after)
{
    return {ScopeKind::Enterprise, {}, after};
}

QList<qint64> tokensOf(const Impact &impact)
{
    QList<qint64> tokens;
    for (const ImpactEntry &entry : impact.entries)
        tokens.append(entry.token.value());
    return tokens;
}

} // namespace

/// What a policy change would do, in numbers and as a list.
class TestImpact : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheLeastATokenCouldDo_data();
    void asksForTheLeastATokenCouldDo();
    void showsTheEnterpriseOnlyToItsOrganizations();
    void appliesAChangeToItsScopeOnly();
    void countsWhoLoses();
    void countsWhoGains();
    void countsATokenOnceButListsEachOrganization();
    void listsLossesFirstAndTheLatestUsedFirst();
    void countsTokensUsedInTheLastWeek();
    void findsWhereApprovalStops_data();
    void findsWhereApprovalStops();
    void approvesWhatIsPendingWhereApprovalStops();
    void changesNothingWhereNothingChanges();
};

void TestImpact::asksForTheLeastATokenCouldDo_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("enterpriseItself");
    QTest::addColumn<int>("selection");
    QTest::addColumn<QString>("permissions");
    QTest::addColumn<QString>("scopes");
    QTest::addColumn<QString>("reason");
    const int fine = int(TokenKind::FineGrained);
    const int classic = int(TokenKind::Classic);
    const int none = int(RepositorySelection::Public);
    const int some = int(RepositorySelection::Selected);
    const int all = int(RepositorySelection::All);
    QTest::newRow("a selected repository") << fine << false << some << QString() << QString() << u"granted"_s;
    QTest::newRow("all repositories") << fine << false << all << QString() << QString() << u"granted"_s;
    QTest::newRow("the organization") << fine << false << none
                                      << u"repository:contents:read organization:members:write"_s << QString()
                                      << u"granted"_s;
    QTest::newRow("public repositories only")
        << fine << false << none << u"repository:contents:write"_s << QString() << u"repository_not_selected"_s;
    QTest::newRow("a level nobody knows")
        << fine << false << none << u"organization:members:own"_s << QString() << u"repository_not_selected"_s;
    QTest::newRow("repo") << classic << false << some << QString() << u"repo"_s << u"granted"_s;
    QTest::newRow("the organization's scopes")
        << classic << false << some << QString() << u"read:org"_s << u"granted"_s;
    QTest::newRow("no scope that matters")
        << classic << false << some << QString() << u"public_repo gist"_s << u"scope_missing"_s;
    QTest::newRow("the enterprise") << classic << true << some << QString() << u"read:enterprise"_s
                                    << u"granted"_s;
    QTest::newRow("not the enterprise")
        << classic << true << some << QString() << u"repo admin:org"_s << u"scope_missing"_s;
}

void TestImpact::asksForTheLeastATokenCouldDo()
{
    QFETCH(int, kind);
    QFETCH(bool, enterpriseItself);
    QFETCH(int, selection);
    QFETCH(QString, permissions);
    QFETCH(QString, scopes);
    TokenReach reach = fineGrainedReach(1, enterpriseItself ? OrganizationId() : owned);
    reach.facts.kind = TokenKind(kind);
    reach.facts.repositories = RepositorySelection(selection);
    reach.facts.permissions = PermissionSet::fromText(permissions);
    reach.facts.scopes = scopesFromText(scopes);
    QTEST(QString(reasonName(reaches(reach, estate()).reason)), "reason");
}

void TestImpact::showsTheEnterpriseOnlyToItsOrganizations()
{
    const EstatePolicies policies = estate();
    QVERIFY(policies.enterpriseOf(owned) == policies.enterprise);
    QVERIFY(policies.enterpriseOf(OrganizationId()) == policies.enterprise);
    QVERIFY(!policies.enterpriseOf(standAlone));
}

void TestImpact::appliesAChangeToItsScopeOnly()
{
    const EstatePolicies before = estate();
    const PolicySet changed{.optedIn = false, .fineGrainedAccess = Choice::Strict};

    const EstatePolicies enterprise = apply(before, enterpriseChange(changed));
    QVERIFY(enterprise.enterprise == changed);
    QVERIFY(enterprise.organizations[owned].policies == openOrganization());

    const EstatePolicies organization = apply(before, {ScopeKind::Organization, standAlone, changed});
    QVERIFY(organization.enterprise == before.enterprise);
    QVERIFY(organization.organizations[standAlone].policies == changed);
    QVERIFY(!organization.organizations[standAlone].ownedByEnterprise);
    QVERIFY(organization.organizations[owned].policies == openOrganization());
}

void TestImpact::countsWhoLoses() // R-E8: not the one beside the enterprise, not classic tokens
{
    const QList<TokenReach> reachList{fineGrainedReach(1, owned), fineGrainedReach(2, alsoOwned),
                                      fineGrainedReach(3, standAlone), classicReach(4, owned, Scope::Repo),
                                      fineGrainedReach(5, owned, AccessState::Denied)};
    const PolicySet restricted{.optedIn = true, .fineGrainedAccess = Choice::Strict};

    const Impact impact = assessImpact(reachList, estate(), enterpriseChange(restricted), now);

    QCOMPARE(tokensOf(impact), (QList<qint64>{1, 2}));
    QCOMPARE(impact.entries.first().reason, Reason::FineGrainedRestricted);
    QVERIFY(!impact.entries.first().gains);
    QCOMPARE(impact.tokensLosing, 2);
    QCOMPARE(impact.peopleLosing, 2);
    QCOMPARE(impact.tokensGaining, 0);
    QCOMPARE(impact.organizations, 2);
}

void TestImpact::countsWhoGains() // R-E15: the enterprise itself is no organization
{
    EstatePolicies before = estate();
    before.enterprise->classicAccess = Choice::Strict;
    const QList<TokenReach> reachList{classicReach(1, {}, Scope::ReadEnterprise),
                                      classicReach(1, owned, Scope::Repo),
                                      classicReach(2, standAlone, Scope::Repo), fineGrainedReach(3, owned)};
    const PolicySet allowed{.optedIn = true, .classicAccess = Choice::Open};

    const Impact impact = assessImpact(reachList, before, enterpriseChange(allowed), now);

    QCOMPARE(tokensOf(impact), (QList<qint64>{1, 1}));
    QVERIFY(impact.entries.first().gains);
    QCOMPARE(impact.entries.first().reason, Reason::ClassicRestricted);
    QCOMPARE(impact.tokensGaining, 1);
    QCOMPARE(impact.peopleGaining, 1);
    QCOMPARE(impact.tokensLosing, 0);
    QCOMPARE(impact.organizations, 1);
}

void TestImpact::countsATokenOnceButListsEachOrganization()
{
    QList<TokenReach> reachList{classicReach(1, owned, Scope::Repo), classicReach(1, alsoOwned, Scope::Repo),
                                classicReach(2, alsoOwned, Scope::Repo)};
    reachList.last().owner = AccountId(1);
    const PolicySet restricted{.optedIn = true, .classicAccess = Choice::Strict};

    const Impact impact = assessImpact(reachList, estate(), enterpriseChange(restricted), now);

    QCOMPARE(impact.entries.size(), 3);
    QCOMPARE(impact.tokensLosing, 2);
    QCOMPARE(impact.peopleLosing, 1);
    QCOMPARE(impact.organizations, 2);
}

void TestImpact::listsLossesFirstAndTheLatestUsedFirst()
{
    EstatePolicies before = estate();
    before.enterprise->classicAccess = Choice::Strict;
    QList<TokenReach> reachList{classicReach(1, owned, Scope::Repo), fineGrainedReach(2, owned),
                                fineGrainedReach(3, owned), fineGrainedReach(4, owned),
                                fineGrainedReach(5, owned)};
    reachList[2].lastUsedAt = now.plusDays(-30);
    reachList[3].lastUsedAt = now.plusDays(-1);
    const PolicySet after{.optedIn = true, .fineGrainedAccess = Choice::Strict, .classicAccess = Choice::Open};

    const Impact impact = assessImpact(reachList, before, enterpriseChange(after), now);

    QCOMPARE(tokensOf(impact), (QList<qint64>{4, 3, 2, 5, 1}));
    QCOMPARE(impact.tokensLosing, 4);
    QCOMPARE(impact.tokensGaining, 1);
}

void TestImpact::countsTokensUsedInTheLastWeek()
{
    QList<TokenReach> reachList{fineGrainedReach(1, owned), fineGrainedReach(2, owned),
                                fineGrainedReach(3, owned)};
    reachList[0].lastUsedAt = now.plusDays(-7);
    reachList[1].lastUsedAt = Instant{now.plusDays(-7).microseconds - 1};
    const PolicySet restricted{.optedIn = true, .fineGrainedAccess = Choice::Strict};
    QCOMPARE(assessImpact(reachList, estate(), enterpriseChange(restricted), now).losingUsedRecently, 1);
}

void TestImpact::findsWhereApprovalStops_data()
{
    QTest::addColumn<bool>("optedIn");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<QList<qint64>>("organizations");
    const int left = int(Choice::Delegate);
    const int required = int(Choice::Strict);
    const int disabled = int(Choice::Open);
    const QList<qint64> both{owned.value(), alsoOwned.value()};
    QTest::newRow("left, then disabled (R-E12)") << true << left << disabled << both;
    QTest::newRow("required, then disabled (R-E12)") << true << required << disabled << both;
    QTest::newRow("disabled, then required (R-E11)") << true << disabled << required << QList<qint64>();
    QTest::newRow("left, then required (R-E11)") << true << left << required << QList<qint64>();
    QTest::newRow("required, then left to those that require (R-E10)")
        << true << required << left << QList<qint64>();
    QTest::newRow("disabled before the opt-in") << false << left << disabled << QList<qint64>();
}

void TestImpact::findsWhereApprovalStops()
{
    QFETCH(bool, optedIn);
    QFETCH(int, before);
    QFETCH(int, after);
    EstatePolicies policies = estate();
    policies.enterprise = PolicySet{.optedIn = optedIn, .fineGrainedApproval = Choice(before)};
    const PolicySet changed{.optedIn = optedIn, .fineGrainedApproval = Choice(after)};

    QList<qint64> organizations;
    for (const OrganizationId id : approvalStops(policies, apply(policies, enterpriseChange(changed))))
        organizations.append(id.value());

    QTEST(organizations, "organizations");
}

void TestImpact::approvesWhatIsPendingWhereApprovalStops()
{
    const QList<TokenReach> reachList{
        fineGrainedReach(1, owned, AccessState::Pending), fineGrainedReach(2, standAlone, AccessState::Pending),
        fineGrainedReach(3, owned, AccessState::Cancelled), fineGrainedReach(4, owned, AccessState::Denied)};
    const PolicySet disabled{.optedIn = true, .fineGrainedApproval = Choice::Open};

    const Impact impact = assessImpact(reachList, estate(), enterpriseChange(disabled), now);

    QCOMPARE(impact.requestsApproved, 1);
    QCOMPARE(tokensOf(impact), (QList<qint64>{1, 3}));
    QCOMPARE(impact.entries.first().reason, Reason::ApprovalPending);
    QCOMPARE(impact.entries.last().reason, Reason::ApprovalMissing);
    QCOMPARE(impact.tokensGaining, 2);
}

void TestImpact::changesNothingWhereNothingChanges()
{
    const QList<TokenReach> reachList{fineGrainedReach(1, owned, AccessState::Pending),
                                      fineGrainedReach(2, owned)};
    const Impact impact = assessImpact(reachList, estate(), enterpriseChange({.optedIn = true}), now);
    QVERIFY(impact.entries.isEmpty());
    QCOMPARE(impact.requestsApproved, 0);
    QCOMPARE(impact.organizations, 0);
}

PATWARDEN_TEST_MAIN(TestImpact)
#include "tst_impact.moc"
