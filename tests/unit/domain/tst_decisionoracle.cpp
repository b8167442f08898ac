// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "decisionoracle.h"
#include "randomfacts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <functional>

using namespace patwarden;
using namespace patwarden::test;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(patwarden::Policy)
Q_DECLARE_METATYPE(patwarden::ResourceType)

namespace {

constexpr quint64 fixedSeed = 20221018;
constexpr int agreementSamples = 250'000;
constexpr int lawSamples = 30'000;

/// Empty where decide() says what the table says, else both answers and the facts.
QString disagreement(const Facts &facts)
{
    const OracleRow &row = oracleTable()[*oracleRowFor(facts)];
    const Decision decided = decide(facts);
    if (decided == row.answer)
        return {};
    return u"rule %1 says %2\ndecide() says %3\nfacts: %4"_s.arg(
        QString::fromLatin1(row.name), readable(row.answer), readable(decided), readable(facts));
}

/// Changes a random choice of \p policy where there is such an enterprise or organization.
void redraw(RandomFacts &random, std::optional<PolicySet> &policies, Policy policy)
{
    if (policies)
        policies->setChoice(policy, random.anyOf(organizationChoices));
}

/// What came of varying facts.
struct Variation {
    int concerned = 0; ///< facts
    QString difference; ///< the first two that were answered differently; empty: none were
};

/// Holds decide() before \p vary against decide() after it, for the random facts that \p concerns.
Variation variation(const std::function<bool(const Facts &)> &concerns,
                    const std::function<void(RandomFacts &, Facts &)> &vary)
{
    RandomFacts random(fixedSeed);
    Variation result;
    for (int i = 0; i < lawSamples; ++i) {
        const Facts facts = random.next();
        if (!concerns(facts))
            continue;
        ++result.concerned;
        Facts varied = facts;
        vary(random, varied);
        const Decision before = decide(facts);
        const Decision after = decide(varied);
        if (result.difference.isEmpty() && before != after) {
            result.difference = u"%1 for %2\n%3 for %4"_s.arg(readable(before), readable(facts), readable(after),
                                                              readable(varied));
        }
    }
    return result;
}

void expectIndifference(const Variation &result)
{
    QVERIFY2(result.difference.isEmpty(), qUtf8Printable(result.difference));
    QVERIFY2(result.concerned > lawSamples / 10, qPrintable(QString::number(result.concerned)));
}

} // namespace

/// decide() against a second formulation of the same rules, and against the laws the requirements state.
class TestDecisionOracle : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void agreesOnRandomFacts();
    void noticesEveryMissingRule();
    void grantsNothingForAnAbsentPermission();
    void agreesOnEveryPolicy_data();
    void agreesOnEveryPolicy();
    void leavesNoSayToTheOrganizationWhereTheEnterpriseDecides_data();
    void leavesNoSayToTheOrganizationWhereTheEnterpriseDecides();
    void letsEveryLiveTokenReadPublicRepositories();
    void keepsClassicTokensApartFromFineGrainedPolicies();
    void keepsFineGrainedTokensApartFromTheClassicPolicy();
    void leavesSshKeysAlone();
    void asksNoApprovalOfClassicTokens();
    void asksNoApprovalOfWhatAnOwnerCreated();
};

void TestDecisionOracle::agreesOnRandomFacts()
{
    qInfo("%d facts from seed %llu", agreementSamples, fixedSeed);
    RandomFacts random(fixedSeed);
    std::vector<int> hits(oracleTable().size());
    for (int i = 0; i < agreementSamples; ++i) {
        const Facts facts = random.next();
        const QString message = disagreement(facts);
        QVERIFY2(message.isEmpty(), qUtf8Printable(u"sample %1: %2"_s.arg(i).arg(message)));
        ++hits[*oracleRowFor(facts)];
    }
    for (std::size_t row = 0; row < hits.size(); ++row)
        QVERIFY2(hits[row] >= 100, oracleTable()[row].name);
}

/// The random facts are worth something only if they tell each rule from its absence.
void TestDecisionOracle::noticesEveryMissingRule()
{
    RandomFacts random(fixedSeed);
    std::vector<int> noticed(oracleTable().size());
    for (int i = 0; i < lawSamples; ++i) {
        const Facts facts = random.next();
        const std::size_t row = *oracleRowFor(facts);
        const std::optional<std::size_t> next = oracleRowFor(facts, row);
        if (!next || oracleTable()[*next].answer != decide(facts))
            ++noticed[row];
    }
    for (std::size_t row = 0; row < noticed.size(); ++row)
        QVERIFY2(noticed[row] > 0, oracleTable()[row].name);
}

/// Rule 12 denies where the permission is absent, whatever the level; no JSON can ask for Level::None, a caller in
/// C++ can.
void TestDecisionOracle::grantsNothingForAnAbsentPermission()
{
    RandomFacts random(fixedSeed);
    QString message;
    for (int i = 0; i < lawSamples && message.isEmpty(); ++i) {
        Facts facts = random.next();
        facts.action.level = Level::None;
        message = disagreement(facts);
    }
    QVERIFY2(message.isEmpty(), qUtf8Printable(message));
}

void TestDecisionOracle::agreesOnEveryPolicy_data()
{
    QTest::addColumn<ResourceType>("type");
    QTest::newRow("a repository") << ResourceType::Repository;
    QTest::newRow("an organization") << ResourceType::Organization;
}

/// Every policy of an enterprise and an organization × whatever else of a token and a resource meets a policy.
void TestDecisionOracle::agreesOnEveryPolicy()
{
    QFETCH(ResourceType, type);
    Facts facts;
    facts.token.repositories = RepositorySelection::All;
    facts.token.scopes = Scope::Repo | Scope::WriteOrg;
    facts.resource.type = type;
    facts.action.permission = u"contents"_s;
    facts.token.permissions.insert(facts.action.permission, Level::Write);
    const auto forEach = [](const auto &values, auto &field, const auto &then) {
        for (const auto &value : values) {
            field = value;
            then();
        }
    };
    int checked = 0;
    QString message;
    const auto check = [&] {
        ++checked;
        if (message.isEmpty())
            message = disagreement(facts);
    };
    const auto resources = [&] {
        forEach(allVisibilities, facts.resource.visibility,
                [&] { forEach(actionLevels, facts.action.level, check); });
    };
    const auto tokens = [&] {
        forEach(allAccessStates, facts.token.access, [&] {
            forEach(allRoles, facts.token.ownerRole, [&] {
                forEach(std::array{false, true}, facts.token.createdByOwner, resources);
            });
        });
    };
    QElapsedTimer timer;
    timer.start();
    forEach(allPolicySets(enterpriseChoices), facts.enterprise, [&] {
        forEach(allPolicySets(organizationChoices), facts.organization,
                [&] { forEach(allKinds, facts.token.kind, tokens); });
    });
    QVERIFY2(message.isEmpty(), qUtf8Printable(message));
    QCOMPARE(checked, 55 * 17 * 2 * 6 * 3 * 2 * 3 * 3);
    qInfo("%d facts in %lld ms", checked, timer.elapsed());
}

void TestDecisionOracle::leavesNoSayToTheOrganizationWhereTheEnterpriseDecides_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::newRow("fine-grained access (R-E8, R-E9)") << Policy::FineGrainedAccess;
    QTest::newRow("fine-grained approval (R-E11, R-E12)") << Policy::FineGrainedApproval;
    QTest::newRow("classic access (R-E14, R-E15)") << Policy::ClassicAccess;
}

void TestDecisionOracle::leavesNoSayToTheOrganizationWhereTheEnterpriseDecides()
{
    QFETCH(Policy, policy);
    const auto vary = [policy](RandomFacts &random, Facts &facts) { redraw(random, facts.organization, policy); };
    const auto decides = [policy](const Facts &facts) {
        return facts.enterprise && facts.enterprise->choice(policy) != Choice::Delegate
            && (facts.enterprise->optedIn || policy == Policy::ClassicAccess);
    };
    expectIndifference(variation(decides, vary));

    // R-E7, R-E10, R-E13: where the enterprise does not decide, the organization's choice does matter.
    const Variation left = variation([&decides](const Facts &facts) { return !decides(facts); }, vary);
    QVERIFY(!left.difference.isEmpty());
}

// R-E5, R-E11, R-E14, R-O3
void TestDecisionOracle::letsEveryLiveTokenReadPublicRepositories()
{
    RandomFacts random(fixedSeed);
    for (int i = 0; i < lawSamples; ++i) {
        Facts facts = random.next();
        facts.token.state = TokenState::Active;
        facts.resource.type = ResourceType::Repository;
        facts.resource.visibility = Visibility::Public;
        facts.action.level = Level::Read;
        QVERIFY2(decide(facts).allowed, qUtf8Printable(readable(facts)));
    }
}

// R-E5
void TestDecisionOracle::keepsClassicTokensApartFromFineGrainedPolicies()
{
    expectIndifference(variation([](const Facts &facts) { return facts.token.kind == TokenKind::Classic; },
                                 [](RandomFacts &random, Facts &facts) {
                                     for (auto *policies : {&facts.enterprise, &facts.organization}) {
                                         redraw(random, *policies, Policy::FineGrainedAccess);
                                         redraw(random, *policies, Policy::FineGrainedApproval);
                                         if (*policies)
                                             (*policies)->optedIn = random.coin();
                                     }
                                 }));
}

// R-E14
void TestDecisionOracle::keepsFineGrainedTokensApartFromTheClassicPolicy()
{
    expectIndifference(variation([](const Facts &facts) { return facts.token.kind == TokenKind::FineGrained; },
                                 [](RandomFacts &random, Facts &facts) {
                                     redraw(random, facts.enterprise, Policy::ClassicAccess);
                                     redraw(random, facts.organization, Policy::ClassicAccess);
                                     facts.token.scopes = {};
                                 }));
}

// R-E8, R-E14
void TestDecisionOracle::leavesSshKeysAlone()
{
    RandomFacts random(fixedSeed);
    for (int i = 0; i < lawSamples; ++i) {
        Facts facts = random.next();
        facts.credential = Credential::SshKey;
        const Decision decision = decide(facts);
        QVERIFY2(decision.allowed && decision.reason == Reason::SshKeyUnaffected, qUtf8Printable(readable(facts)));
    }
}

// R-E16
void TestDecisionOracle::asksNoApprovalOfClassicTokens()
{
    expectIndifference(variation([](const Facts &facts) { return facts.token.kind == TokenKind::Classic; },
                                 [](RandomFacts &random, Facts &facts) {
                                     facts.token.access = random.anyOf(allAccessStates);
                                     facts.token.createdByOwner = random.coin();
                                     redraw(random, facts.enterprise, Policy::FineGrainedApproval);
                                     redraw(random, facts.organization, Policy::FineGrainedApproval);
                                 }));
}

// R-E11
void TestDecisionOracle::asksNoApprovalOfWhatAnOwnerCreated()
{
    expectIndifference(variation([](const Facts &facts) { return facts.token.createdByOwner; },
                                 [](RandomFacts &random, Facts &facts) {
                                     redraw(random, facts.enterprise, Policy::FineGrainedApproval);
                                     redraw(random, facts.organization, Policy::FineGrainedApproval);
                                 }));
}

PATWARDEN_TEST_MAIN(TestDecisionOracle)
#include "tst_decisionoracle.moc"
