// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "domain/effectivepolicy.h"

#include <QCoreApplication>
#include <QTest>

using namespace patwarden;

Q_DECLARE_METATYPE(patwarden::Policy)
Q_DECLARE_METATYPE(patwarden::Choice)
Q_DECLARE_METATYPE(patwarden::DecidedBy)

/// Who has the last word, and who is opted in.
class TestEffectivePolicy : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheRightPrecedence_data();
    void hasTheRightPrecedence();
    void leavesAStandAloneOrganizationToItself();
    void takesTheOptInOfTheEnterprise_data();
    void takesTheOptInOfTheEnterprise();
};

void TestEffectivePolicy::hasTheRightPrecedence_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<bool>("enterpriseOptedIn");
    QTest::addColumn<Choice>("enterprise");
    QTest::addColumn<Choice>("organization");
    QTest::addColumn<Choice>("choice");
    QTest::addColumn<DecidedBy>("decidedBy");

    using enum Policy;
    using enum Choice;
    const auto byEnterprise = DecidedBy::Enterprise;
    const auto byOrganization = DecidedBy::Organization;
    // R-E7, R-E10, R-E13: left to the organization
    QTest::newRow("access left") << FineGrainedAccess << true << Delegate << Strict << Strict << byOrganization;
    QTest::newRow("approval left") << FineGrainedApproval << true << Delegate << Open << Open << byOrganization;
    QTest::newRow("classic left") << ClassicAccess << true << Delegate << Strict << Strict << byOrganization;
    // R-E8, R-E9, R-E11, R-E12, R-E14, R-E15: no override
    QTest::newRow("access restricted") << FineGrainedAccess << true << Strict << Open << Strict << byEnterprise;
    QTest::newRow("access allowed") << FineGrainedAccess << true << Open << Strict << Open << byEnterprise;
    QTest::newRow("approval required") << FineGrainedApproval << true << Strict << Open << Strict << byEnterprise;
    QTest::newRow("approval disabled") << FineGrainedApproval << true << Open << Strict << Open << byEnterprise;
    QTest::newRow("classic restricted") << ClassicAccess << true << Strict << Open << Strict << byEnterprise;
    QTest::newRow("classic allowed") << ClassicAccess << true << Open << Strict << Open << byEnterprise;
    // R-E2: not in force before the opt-in, but for the classic policy, which was never part of it
    QTest::newRow("access too early") << FineGrainedAccess << false << Strict << Open << Open << byOrganization;
    QTest::newRow("approval too early")
        << FineGrainedApproval << false << Open << Strict << Strict << byOrganization;
    QTest::newRow("classic all the same") << ClassicAccess << false << Strict << Open << Strict << byEnterprise;
}

void TestEffectivePolicy::hasTheRightPrecedence()
{
    QFETCH(Policy, policy);
    QFETCH(bool, enterpriseOptedIn);
    QFETCH(Choice, enterprise);
    QFETCH(Choice, organization);
    PolicySet ofEnterprise{.optedIn = enterpriseOptedIn};
    ofEnterprise.setChoice(policy, enterprise);
    PolicySet ofOrganization = defaultPolicies(ScopeKind::Organization);
    ofOrganization.setChoice(policy, organization);

    const EffectivePolicy effective = effectivePolicy(policy, ofEnterprise, ofOrganization);

    QTEST(effective.choice, "choice");
    QTEST(effective.decidedBy, "decidedBy");
}

void TestEffectivePolicy::leavesAStandAloneOrganizationToItself()
{
    const PolicySet own{.optedIn = true,
                        .fineGrainedAccess = Choice::Strict,
                        .fineGrainedApproval = Choice::Open,
                        .classicAccess = Choice::Strict};
    for (const Policy policy : allPolicies) {
        const EffectivePolicy effective = effectivePolicy(policy, std::nullopt, own);
        QCOMPARE(effective.choice, own.choice(policy));
        QCOMPARE(effective.decidedBy, DecidedBy::Organization);
    }
}

void TestEffectivePolicy::takesTheOptInOfTheEnterprise_data()
{
    QTest::addColumn<bool>("enterprise");
    QTest::addColumn<bool>("organization");
    QTest::addColumn<bool>("optedIn");
    QTest::newRow("neither") << false << false << false;
    QTest::newRow("the enterprise: its organizations with it (R-O2)") << true << false << true;
    QTest::newRow("the organization alone (R-E3)") << false << true << true;
    QTest::newRow("both") << true << true << true;
}

void TestEffectivePolicy::takesTheOptInOfTheEnterprise()
{
    QFETCH(bool, enterprise);
    QFETCH(bool, organization);
    QTEST(effectivelyOptedIn(PolicySet{.optedIn = enterprise}, PolicySet{.optedIn = organization}), "optedIn");
}

PATWARDEN_TEST_MAIN(TestEffectivePolicy)
#include "tst_effectivepolicy.moc"
