// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include "controller/policycontroller.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two days ago.
class PastClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return Clock::now().plusDays(-2); }
};

} // namespace

/// patwardenctl policy and org: what holds, what would change, and changing it (R-E1 … R-E16, R-O2).
class TestCtlPolicy : public test::CtlTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void getsWhatIsSetAndWhatIsInForce();
    void setsAndSaysWhatItWas();
    void approvesWhatWaitedWithIt();
    void previewsWithoutChangingAnything();
    void listsWhoWouldBeCutOff();
    void plansAndTakesBack();
    void refusesAPlanInThePast();
    void takesEffectWhenAnyCommandOpensTheEstate();
    void rollsBack();
    void refusesWhatTheEnterpriseDecides();
    void optsIn();
    void listsOrganizations();
    void makesAnOrganization();
    void refusesMembers_data();
    void refusesMembers();
    void refusesWrongUsage_data();
    void refusesWrongUsage();

private:
    /// One policy as `get` tells it.
    [[nodiscard]] QJsonObject policy(int index, const QStringList &options = {}) const
    {
        const QStringList words = QStringList{u"policy"_s, u"get"_s} + options;
        return ctl().json(words).object().value("policies"_L1).toArray().at(index).toObject();
    }

    const Clock m_clock; ///< the real one: it decides what lies ahead
    const QStringList m_octo{u"--organization"_s, u"octo-org"_s};
};

void TestCtlPolicy::init()
{
    TestCase::init();
    test::EstateBuilder estate(newPath(), m_clock);
    const Octo octo = buildOcto(estate);
    estate.addOrganization(u"octo-corp"_s);
    estate.addRepository(octo.organization, u"web"_s);
    estate.addClassicToken(octo.ann, u"repo"_s);
}

void TestCtlPolicy::getsWhatIsSetAndWhatIsInForce()
{
    const test::CtlOutcome outcome = ctl().json({u"policy"_s, u"get"_s});
    QCOMPARE(outcome.errors, QString());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.object().value("scope"_L1).toString(), u"enterprise"_s);
    QCOMPARE(outcome.object().value("opted_in"_L1).toBool(), true);
    QCOMPARE(policy(2).value("policy"_L1).toString(), u"classic_access"_s);
    QCOMPARE(policy(2).value("set"_L1).toString(), u"delegate"_s);
    QVERIFY(policy(2).value("in_force"_L1).isNull()); // left to the organizations
    QCOMPARE(policy(1, m_octo).value("in_force"_L1).toString(), u"require"_s); // R-E10: the default
    QCOMPARE(policy(1, m_octo).value("decided_by"_L1).toString(), u"organization"_s);
    const test::CtlOutcome told = ctl()({u"policy"_s, u"get"_s});
    QVERIFY(told.output.contains(u"fine_grained_access"_s));
}

void TestCtlPolicy::setsAndSaysWhatItWas()
{
    const test::CtlOutcome outcome =
        ctl().json({u"policy"_s, u"set"_s, u"classic-access"_s, u"restrict"_s}); // R-E14
    QCOMPARE(outcome.errors, QString());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.object().value("before"_L1).toString(), u"delegate"_s);
    QCOMPARE(outcome.object().value("after"_L1).toString(), u"restrict"_s);
    QCOMPARE(outcome.object().value("changed"_L1).toBool(), true);
    QCOMPARE(outcome.object().value("people_told"_L1).toInt(), 1);
    QCOMPARE(policy(2).value("set_by"_L1).toString(), u"alice"_s);
    const QJsonObject below = policy(2, m_octo);
    QCOMPARE(below.value("set"_L1).toString(), u"allow"_s);
    QCOMPARE(below.value("in_force"_L1).toString(), u"restrict"_s);
    QCOMPARE(below.value("decided_by"_L1).toString(), u"enterprise"_s);
    QCOMPARE(below.value("in_force_set_by"_L1).toString(), u"alice"_s);
    const test::CtlOutcome again = ctl().json({u"policy"_s, u"set"_s, u"classic_access"_s, u"restrict"_s});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.object().value("changed"_L1).toBool(), false);
}

void TestCtlPolicy::approvesWhatWaitedWithIt()
{
    {
        test::ManualClock clock;
        m_path = temporaryPath(u"waiting.db"_s);
        test::EstateBuilder estate(m_path, clock);
        const OrganizationId octo = estate.addOrganization(u"octo-org"_s, true);
        estate.join(estate.addAccount(u"alice"_s, true), octo, Role::Owner);
        const AccountId ann = estate.addAccount(u"ann"_s);
        estate.join(ann, octo, Role::Member);
        estate.addRequests(octo, ann, 3);
    }
    const QStringList words{u"fine_grained_approval"_s, u"disable"_s};
    QCOMPARE(
        ctl().json(QStringList{u"policy"_s, u"preview"_s} + words).object().value("requests_approved"_L1).toInt(),
        3);
    // R-E12; and without an enterprise the one organization is meant
    QCOMPARE(ctl().json(QStringList{u"policy"_s, u"set"_s} + words).object().value("requests_approved"_L1).toInt(),
             3);
}

void TestCtlPolicy::previewsWithoutChangingAnything()
{
    const test::CtlOutcome outcome = ctl().json({u"policy"_s, u"preview"_s, u"classic_access"_s, u"restrict"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.object().value("tokens_losing"_L1).toInt(), 1);
    QCOMPARE(outcome.object().value("people_losing"_L1).toInt(), 1);
    QCOMPARE(policy(2).value("set"_L1).toString(), u"delegate"_s);
}

void TestCtlPolicy::listsWhoWouldBeCutOff()
{
    const test::CtlOutcome outcome =
        ctl().json({u"policy"_s, u"preview"_s, u"classic_access"_s, u"restrict"_s, u"--list"_s});
    QCOMPARE(outcome.lines().size(), 2); // the counts, then a token a line
    const QJsonObject token = outcome.lines().at(1);
    QCOMPARE(token.value("owner"_L1).toString(), u"ann"_s);
    QCOMPARE(token.value("kind"_L1).toString(), u"classic"_s);
    QCOMPARE(token.value("gains"_L1).toBool(), false);
    QCOMPARE(token.value("reason"_L1).toString(), u"classic_restricted"_s);
}

void TestCtlPolicy::plansAndTakesBack()
{
    const QString date = QDateTime::currentDateTimeUtc().addDays(10).toString(u"yyyy-MM-ddT09:00:00Z"_s);
    const test::CtlOutcome planned =
        ctl().json({u"policy"_s, u"set"_s, u"classic_access"_s, u"restrict"_s, u"--on"_s, date});
    QCOMPARE(planned.errors, QString());
    QCOMPARE(planned.exitCode, 0);
    QCOMPARE(planned.object().value("takes_effect_at"_L1).toString(), date);
    QCOMPARE(policy(2).value("set"_L1).toString(), u"delegate"_s);
    QCOMPARE(policy(2).value("planned"_L1).toObject().value("after"_L1).toString(), u"restrict"_s);
    const QList<QJsonObject> plans = ctl().json({u"policy"_s, u"plan"_s, u"list"_s}).lines();
    QCOMPARE(plans.size(), 1);
    QCOMPARE(plans[0].value("planned_by"_L1).toString(), u"alice"_s);
    const QString id = QString::number(plans[0].value("id"_L1).toInteger());
    QCOMPARE(ctl(u"ann"_s).json({u"policy"_s, u"plan"_s, u"take-back"_s, id}).exitCode, 3);
    QCOMPARE(ctl().json({u"policy"_s, u"plan"_s, u"take-back"_s, id}).exitCode, 0);
    QCOMPARE(ctl().json({u"policy"_s, u"plan"_s, u"list"_s}).lines().size(), 0);
    QCOMPARE(ctl().json({u"policy"_s, u"plan"_s, u"take-back"_s, id}).exitCode, 3);
}

void TestCtlPolicy::refusesAPlanInThePast()
{
    const test::CtlOutcome past =
        ctl().json({u"policy"_s, u"set"_s, u"classic_access"_s, u"restrict"_s, u"--on"_s, u"2020-01-01"_s});
    QCOMPARE(past.exitCode, 2);
    QCOMPARE(past.error().value("subject"_L1).toString(), u"takesEffectAt"_s);
    QCOMPARE(policy(2).value("set"_L1).toString(), u"delegate"_s);
}

void TestCtlPolicy::takesEffectWhenAnyCommandOpensTheEstate()
{
    const PastClock clock;
    {
        DatabaseThread thread;
        QVERIFY(test::resultOf(thread.open({m_path}, OpenMode::OpenExisting)));
        PolicyController policies(thread, clock);
        const auto planned = test::resultOf(policies.planPolicy(
            test::EstateBuilder::sessionOf(AccountId(1), u"alice"_s), PolicyScope::ofEnterprise(),
            Policy::ClassicAccess, Choice::Strict, clock.now().plusSeconds(3600)));
        QVERIFY(planned);
    }
    QCOMPARE(policy(2).value("set"_L1).toString(), u"restrict"_s);
    QVERIFY(policy(2).value("planned"_L1).isNull());
    const test::CtlOutcome upkeep = test::Ctl(m_path).json({u"upkeep"_s}); // needs no account
    QCOMPARE(upkeep.exitCode, 0);
    QCOMPARE(upkeep.object().value("policies_changed"_L1).toInt(-1), 0); // done already
}

void TestCtlPolicy::rollsBack()
{
    QCOMPARE(ctl()({u"policy"_s, u"set"_s, u"classic_access"_s, u"restrict"_s}).exitCode, 0);
    QCOMPARE(policy(2).value("roll_back_to"_L1).toString(), u"delegate"_s);
    const test::CtlOutcome outcome = ctl().json({u"policy"_s, u"rollback"_s, u"classic_access"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.object().value("before"_L1).toString(), u"restrict"_s);
    QCOMPARE(outcome.object().value("after"_L1).toString(), u"delegate"_s);
    QCOMPARE(policy(2).value("set"_L1).toString(), u"delegate"_s);
    const test::CtlOutcome nothing = ctl().json({u"policy"_s, u"rollback"_s, u"fine_grained_access"_s});
    QCOMPARE(nothing.exitCode, 3);
    QCOMPARE(nothing.error().value("subject"_L1).toString(), u"nothingToRollBack"_s);
}

void TestCtlPolicy::refusesWhatTheEnterpriseDecides()
{
    QCOMPARE(ctl()({u"policy"_s, u"set"_s, u"classic_access"_s, u"restrict"_s}).exitCode, 0);
    const test::CtlOutcome outcome =
        ctl().json(QStringList{u"policy"_s, u"set"_s, u"classic_access"_s, u"allow"_s} + m_octo);
    QCOMPARE(outcome.exitCode, 3); // R-E16
    QCOMPARE(outcome.error().value("code"_L1).toString(), u"conflict"_s);
    QCOMPARE(policy(2, m_octo).value("in_force"_L1).toString(), u"restrict"_s);
}

void TestCtlPolicy::optsIn()
{
    {
        m_path = temporaryPath(u"alone.db"_s);
        test::EstateBuilder estate(m_path, m_clock);
        const OrganizationId solo = estate.addOrganization(u"solo"_s);
        estate.join(estate.addAccount(u"alice"_s, true), solo, Role::Owner);
    }
    const QStringList words{u"org"_s, u"opt-in"_s, u"solo"_s, u"--fine-grained-approval"_s, u"disable"_s};
    const test::CtlOutcome outcome = ctl().json(words);
    QCOMPARE(outcome.errors, QString());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(policy(1).value("in_force"_L1).toString(), u"disable"_s);
    QCOMPARE(policy(0).value("in_force"_L1).toString(), u"allow"_s); // not given: as it was
    QCOMPARE(ctl().json(words).exitCode, 3); // R-O2: once
    QCOMPARE(ctl().json({u"policy"_s, u"opt-in"_s}).error().value("subject"_L1).toString(), u"optedInAlready"_s);
    QCOMPARE(ctl()({u"org"_s, u"opt-in"_s, u"solo"_s, u"--classic-access"_s, u"maybe"_s}).exitCode, 2);
}

void TestCtlPolicy::listsOrganizations()
{
    const QList<QJsonObject> organizations = ctl().json({u"org"_s, u"list"_s}).lines();
    QCOMPARE(organizations.size(), 2);
    QCOMPARE(organizations[0].value("name"_L1).toString(), u"octo-corp"_s);
    QCOMPARE(organizations[0].value("role"_L1).toString(), u"outside"_s);
    QCOMPARE(organizations[1].value("role"_L1).toString(), u"owner"_s);
    QCOMPARE(ctl(u"ann"_s).json({u"org"_s, u"list"_s}).lines().size(), 1);
    const QJsonObject octo = ctl().json({u"org"_s, u"show"_s, u"OCTO-org"_s}).object();
    QCOMPARE(octo.value("fine_grained_approval"_L1).toObject().value("in_force"_L1).toString(), u"require"_s);
    const test::CtlOutcome unknown = ctl().json({u"org"_s, u"show"_s, u"nothing"_s});
    QCOMPARE(unknown.exitCode, 3);
    QVERIFY(unknown.error().value("message"_L1).toString().contains(u"octo-corp, octo-org"_s));
}

void TestCtlPolicy::makesAnOrganization()
{
    QCOMPARE(ctl().json({u"org"_s, u"add"_s, u"new-org"_s}).exitCode, 0);
    QCOMPARE(ctl().json({u"org"_s, u"list"_s}).lines().size(), 3);
    QCOMPARE(ctl().json({u"org"_s, u"add"_s, u"new-org"_s}).exitCode, 3);
    QCOMPARE(ctl().json({u"org"_s, u"add"_s, u"no name"_s}).exitCode, 2);
    QCOMPARE(ctl(u"ann"_s).json({u"org"_s, u"add"_s, u"anns"_s}).error().value("code"_L1).toString(),
             u"forbidden"_s);
}

void TestCtlPolicy::refusesMembers_data()
{
    QTest::addColumn<QStringList>("words");
    const QStringList change{u"classic_access"_s, u"restrict"_s};
    QTest::newRow("get") << QStringList{u"get"_s};
    QTest::newRow("set") << QStringList{u"set"_s} + change;
    QTest::newRow("preview") << QStringList{u"preview"_s} + change;
    QTest::newRow("roll back") << QStringList{u"rollback"_s, u"classic_access"_s};
    QTest::newRow("opt in") << QStringList{u"opt-in"_s};
}

void TestCtlPolicy::refusesMembers()
{
    QFETCH(QStringList, words);
    const test::CtlOutcome outcome = ctl(u"ann"_s).json(QStringList{u"policy"_s} + words + m_octo);
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.output, QString());
    QCOMPARE(outcome.error().value("code"_L1).toString(), u"forbidden"_s);
}

void TestCtlPolicy::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no policy") << QStringList{u"set"_s};
    QTest::newRow("no choice") << QStringList{u"set"_s, u"classic_access"_s};
    QTest::newRow("an unknown policy") << QStringList{u"set"_s, u"ssh_access"_s, u"allow"_s};
    QTest::newRow("another policy’s choice") << QStringList{u"set"_s, u"classic_access"_s, u"disable"_s};
    QTest::newRow("a time that is none")
        << QStringList{u"set"_s, u"classic_access"_s, u"restrict"_s, u"--on"_s, u"tomorrow"_s};
    QTest::newRow("a time that is none, to look")
        << QStringList{u"preview"_s, u"classic_access"_s, u"restrict"_s, u"--on"_s, u"tomorrow"_s};
    QTest::newRow("a plan by name") << QStringList{u"plan"_s, u"take-back"_s, u"mine"_s};
    QTest::newRow("delegate for an organization")
        << QStringList{u"set"_s, u"classic_access"_s, u"delegate"_s, u"--organization"_s, u"octo-org"_s};
}

void TestCtlPolicy::refusesWrongUsage()
{
    QFETCH(QStringList, words);
    const test::CtlOutcome outcome = ctl().json(QStringList{u"policy"_s} + words);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.output, QString());
    QVERIFY(!outcome.error().value("message"_L1).toString().isEmpty());
    QCOMPARE(policy(2, m_octo).value("set"_L1).toString(), u"allow"_s);
}

PATWARDEN_TEST_MAIN(TestCtlPolicy)
#include "tst_ctlpolicy.moc"
