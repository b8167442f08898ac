// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "domain/reachcolumns.h"

#include <QRandomGenerator>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The columns answer as assessImpact() does, whatever the estate and the change.
class TestReachColumns : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsTheDefinition_data();
    void answersAsTheDefinition();
    void leavesOutWhatHasExpired();
    void isEmptyWithoutReaches();
};

namespace {

constexpr Instant now{1'800'000'000'000'000};
constexpr int organizationsOfEstate = 7;

class RandomReaches
{
public:
    explicit RandomReaches(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] EstatePolicies estate()
    {
        EstatePolicies estate;
        if (below(4) > 0)
            estate.enterprise = policies(true);
        for (int i = 1; i <= organizationsOfEstate; ++i)
            estate.organizations.insert(OrganizationId(i), {policies(false), below(3) > 0});
        return estate;
    }
    [[nodiscard]] PolicyChange change(const EstatePolicies &estate)
    {
        const bool ofEnterprise = estate.enterprise && below(2) == 0;
        return {ofEnterprise ? ScopeKind::Enterprise : ScopeKind::Organization,
                OrganizationId(ofEnterprise ? 0 : 1 + below(organizationsOfEstate)), policies(ofEnterprise)};
    }
    [[nodiscard]] QList<TokenReach> reaches(int tokens)
    {
        QList<TokenReach> list;
        for (int id = 1; id <= tokens; ++id) {
            TokenReach reach;
            reach.token = TokenId(id);
            reach.owner = AccountId(1 + below(tokens / 3));
            if (below(4) > 0)
                reach.lastUsedAt = now.plusDays(-below(30));
            if (below(3) == 0)
                addClassic(reach, list);
            else
                list.append(fineGrained(reach));
        }
        return list;
    }

private:
    [[nodiscard]] int below(int limit) { return m_random.bounded(limit); }
    [[nodiscard]] PolicySet policies(bool mayDelegate)
    {
        PolicySet policies;
        policies.optedIn = below(4) > 0;
        for (const Policy policy : allPolicies)
            policies.setChoice(policy, static_cast<Choice>(mayDelegate ? below(3) : 1 + below(2)));
        return policies;
    }
    [[nodiscard]] TokenReach fineGrained(TokenReach reach)
    {
        reach.organization = OrganizationId(1 + below(organizationsOfEstate));
        reach.facts.kind = TokenKind::FineGrained;
        reach.facts.ownerRole = static_cast<Role>(below(3));
        reach.facts.createdByOwner = below(5) == 0;
        reach.facts.access = static_cast<AccessState>(below(6));
        reach.facts.repositories = static_cast<RepositorySelection>(1 + below(3));
        for (const QString &key : {u"contents"_s, u"metadata"_s, u"members"_s, u"organization_secrets"_s})
            if (below(2) == 0)
                reach.facts.permissions.insert(key, static_cast<Level>(below(4)));
        if (below(5) == 0)
            reach.facts.permissions.insert(
                {u"members"_s, Level::None, PermissionGroup::Organization, u"sometimes"_s});
        return reach;
    }
    void addClassic(TokenReach reach, QList<TokenReach> &list)
    {
        reach.facts.kind = TokenKind::Classic;
        reach.facts.scopes = Scopes::fromInt(below(128));
        for (int organization = 0; organization <= organizationsOfEstate; ++organization) {
            if (below(3) > 0)
                continue;
            reach.organization = OrganizationId(organization);
            reach.facts.ownerRole = static_cast<Role>(1 + below(2));
            list.append(reach);
        }
    }

    QRandomGenerator m_random;
};

ReachColumns columnsOf(const QList<TokenReach> &reaches)
{
    ReachColumns columns;
    for (const TokenReach &reach : reaches)
        columns.append(reach, std::nullopt);
    columns.finish();
    return columns;
}

} // namespace

void TestReachColumns::answersAsTheDefinition_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestReachColumns::answersAsTheDefinition()
{
    QFETCH(const quint32, seed);
    RandomReaches random(seed);
    const EstatePolicies estate = random.estate();
    const QList<TokenReach> reaches = random.reaches(120);
    const ReachColumns columns = columnsOf(reaches);
    QCOMPARE(columns.size(), reaches.size());
    for (int i = 0; i < 5; ++i) { // one load answers any change
        const PolicyChange change = random.change(estate);
        const Impact is = columns.assess(estate, change, now);
        const Impact expected = assessImpact(reaches, estate, change, now);
        QCOMPARE(is.entries, expected.entries);
        QCOMPARE(is.tokensLosing, expected.tokensLosing);
        QCOMPARE(is.tokensGaining, expected.tokensGaining);
        QCOMPARE(is.peopleLosing, expected.peopleLosing);
        QCOMPARE(is.peopleGaining, expected.peopleGaining);
        QCOMPARE(is.organizations, expected.organizations);
        QCOMPARE(is.losingUsedRecently, expected.losingUsedRecently);
        QCOMPARE(is.requestsApproved, expected.requestsApproved);
    }
}

void TestReachColumns::leavesOutWhatHasExpired()
{
    EstatePolicies estate;
    estate.enterprise = PolicySet{true, Choice::Open, Choice::Open, Choice::Open};
    estate.organizations.insert(OrganizationId(1), {{true, Choice::Open, Choice::Open, Choice::Open}, true});
    TokenReach reach{TokenId(1), OrganizationId(1), AccountId(1), {}, {}};
    reach.facts.ownerRole = Role::Member;
    reach.facts.access = AccessState::Approved;
    reach.facts.repositories = RepositorySelection::All;
    ReachColumns columns;
    columns.append(reach, now);
    reach.token = TokenId(2);
    columns.append(reach, now.plusSeconds(1));
    columns.finish();
    const PolicyChange restricted{ScopeKind::Enterprise, {}, {true, Choice::Strict, Choice::Open, Choice::Open}};

    const Impact impact = columns.assess(estate, restricted, now);

    QCOMPARE(impact.tokensLosing, 1);
    QCOMPARE(impact.entries.constFirst().token, TokenId(2));
}

void TestReachColumns::isEmptyWithoutReaches()
{
    const Impact impact = columnsOf({}).assess({}, {ScopeKind::Enterprise, {}, {}}, now);

    QVERIFY(impact.entries.isEmpty());
    QCOMPARE(impact.tokensLosing, 0);
}

PATWARDEN_TEST_MAIN(TestReachColumns)
#include "tst_reachcolumns.moc"
