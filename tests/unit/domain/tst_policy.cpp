// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "domain/policy.h"

#include <QCoreApplication>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The three policies with their three options each (R-E1).
class TestPolicy : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesChoices_data();
    void namesChoices();
    void refusesWordsOfAnotherPolicy();
    void namesPolicies();
    void setsOneChoiceAndLeavesTheOthers();
    void leavesEverythingToTheOrganizationsAtFirst();
    void requiresApprovalAtFirst();
};

void TestPolicy::namesChoices_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("name");
    const auto rows = [](Policy policy, const QString &strict, const QString &open) {
        const QString name = policyName(policy);
        QTest::addRow("%s left", qPrintable(name)) << int(policy) << int(Choice::Delegate) << u"delegate"_s;
        QTest::addRow("%s strict", qPrintable(name)) << int(policy) << int(Choice::Strict) << strict;
        QTest::addRow("%s open", qPrintable(name)) << int(policy) << int(Choice::Open) << open;
    };
    rows(Policy::FineGrainedAccess, u"restrict"_s, u"allow"_s);
    rows(Policy::FineGrainedApproval, u"require"_s, u"disable"_s);
    rows(Policy::ClassicAccess, u"restrict"_s, u"allow"_s);
}

void TestPolicy::namesChoices()
{
    QFETCH(int, policy);
    QFETCH(int, choice);
    QFETCH(QString, name);
    QCOMPARE(choiceName(Policy(policy), Choice(choice)), name);
    QCOMPARE(choiceFromName(Policy(policy), name), Choice(choice));
}

void TestPolicy::refusesWordsOfAnotherPolicy()
{
    QCOMPARE(choiceFromName(Policy::FineGrainedAccess, u"require"), std::nullopt);
    QCOMPARE(choiceFromName(Policy::FineGrainedApproval, u"allow"), std::nullopt);
    QCOMPARE(choiceFromName(Policy::ClassicAccess, u""), std::nullopt);
    QCOMPARE(choiceFromName(Policy::ClassicAccess, u"Allow"), std::nullopt);
}

void TestPolicy::namesPolicies()
{
    for (const Policy policy : allPolicies)
        QCOMPARE(policyFromName(policyName(policy)), policy);
    QCOMPARE(policyName(Policy::FineGrainedApproval), u"fine_grained_approval"_s);
    QCOMPARE(policyFromName(u"something_else"), std::nullopt);
}

void TestPolicy::setsOneChoiceAndLeavesTheOthers()
{
    for (const Policy changed : allPolicies) {
        PolicySet set = defaultPolicies(ScopeKind::Enterprise);
        set.setChoice(changed, Choice::Strict);
        for (const Policy policy : allPolicies)
            QCOMPARE(set.choice(policy), policy == changed ? Choice::Strict : Choice::Delegate);
    }
}

void TestPolicy::leavesEverythingToTheOrganizationsAtFirst()
{
    const PolicySet set = defaultPolicies(ScopeKind::Enterprise);
    QVERIFY(!set.optedIn);
    for (const Policy policy : allPolicies)
        QCOMPARE(set.choice(policy), Choice::Delegate);
}

void TestPolicy::requiresApprovalAtFirst()
{
    const PolicySet set = defaultPolicies(ScopeKind::Organization);
    QVERIFY(!set.optedIn);
    QCOMPARE(set.fineGrainedAccess, Choice::Open);
    QCOMPARE(set.fineGrainedApproval, Choice::Strict);
    QCOMPARE(set.classicAccess, Choice::Open);
}

PATWARDEN_TEST_MAIN(TestPolicy)
#include "tst_policy.moc"
