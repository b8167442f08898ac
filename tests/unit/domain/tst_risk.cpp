// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "domain/risk.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(QList<patwarden::RiskFactor>)

/// Which word a request gets, and why.
class TestRisk : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFactors_data();
    void findsTheFactors();
    void countsDaysFromTheRequest();
    void knowsEveryKeyItLooksFor_data();
    void knowsEveryKeyItLooksFor();
};

void TestRisk::findsTheFactors_data()
{
    QTest::addColumn<QString>("permissions");
    QTest::addColumn<int>("selection");
    QTest::addColumn<int>("days"); ///< until it expires; -1: never
    QTest::addColumn<int>("risk");
    QTest::addColumn<QList<RiskFactor>>("factors");

    using enum RiskFactor;
    const int all = int(RepositorySelection::All);
    const int some = int(RepositorySelection::Selected);
    const int low = int(Risk::Low);
    const int medium = int(Risk::Medium);
    const int high = int(Risk::High);
    const auto factors = [](std::initializer_list<RiskFactor> list) { return QList<RiskFactor>(list); };

    QTest::newRow("changes settings") << u"repository:administration:write"_s << some << 30 << high
                                      << factors({ChangesSettings});
    QTest::newRow("changes the organization")
        << u"organization:members:write"_s << some << 30 << high << factors({ChangesSettings, WritesOrganization});
    QTest::newRow("writes secrets") << u"repository:secrets:write"_s << some << 30 << high
                                    << factors({WritesSecrets});
    QTest::newRow("writes everywhere for ever")
        << u"repository:contents:write"_s << all << -1 << high << factors({WritesEverywhereForever, NeverExpires});
    QTest::newRow("writes everywhere") << u"repository:contents:write"_s << all << 30 << medium
                                       << factors({WritesEverywhere});
    QTest::newRow("writes no code everywhere, for ever")
        << u"repository:issues:write"_s << all << -1 << medium << factors({WritesEverywhere, NeverExpires});
    QTest::newRow("writes code") << u"repository:pull_requests:write"_s << some << 30 << medium
                                 << factors({WritesCode});
    QTest::newRow("writes of the organization")
        << u"organization:organization_projects:write"_s << some << 30 << medium << factors({WritesOrganization});
    QTest::newRow("never expires") << u"repository:issues:write"_s << some << -1 << medium
                                   << factors({NeverExpires});
    QTest::newRow("lives long") << u"repository:issues:write"_s << some << 181 << medium << factors({LongLived});
    QTest::newRow("an unknown permission")
        << u"other:brand_new:read"_s << some << 30 << medium << factors({UnknownPermission});
    QTest::newRow("an unknown level") << u"repository:contents:own"_s << some << 30 << medium
                                      << factors({UnknownPermission});
    QTest::newRow("reads everywhere") << u"repository:contents:read"_s << all << 30 << medium
                                      << factors({ReadsEverywhere, ReadsOnly});
    QTest::newRow("reads only") << u"repository:secrets:read organization:members:read"_s << some << 30 << low
                                << factors({ReadsOnly});
    QTest::newRow("asks for nothing") << QString() << some << 30 << low << factors({ReadsOnly});
    QTest::newRow("writes a little") << u"repository:issues:write"_s << some << 180 << low << factors({});
    QTest::newRow("writes of the account") << u"account:profile:write"_s << some << 30 << low << factors({});
}

void TestRisk::findsTheFactors()
{
    QFETCH(QString, permissions);
    QFETCH(int, selection);
    QFETCH(int, days);
    const Instant asked{1'700'000'000'000'000};
    const std::optional<Instant> expires = days < 0 ? std::nullopt : std::optional(asked.plusDays(days));

    const RiskAssessment assessment =
        assessRisk(PermissionSet::fromText(permissions), RepositorySelection(selection), asked, expires);

    QTEST(assessment.factors, "factors");
    QTEST(int(assessment.risk), "risk");
    QVERIFY(std::ranges::is_sorted(assessment.factors, std::ranges::greater(), riskOf)); // the gravest first
}

void TestRisk::countsDaysFromTheRequest()
{
    const Instant asked{1'700'000'000'000'000};
    const PermissionSet permissions = PermissionSet::fromText(u"repository:issues:write");
    const auto risk = [&](Instant expires) {
        return assessRisk(permissions, RepositorySelection::Selected, asked, expires).risk;
    };
    QCOMPARE(risk(asked.plusDays(180)), Risk::Low);
    QCOMPARE(risk(Instant{asked.plusDays(180).microseconds + 1}), Risk::Medium);
}

void TestRisk::knowsEveryKeyItLooksFor_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key :
         {"administration", "workflows", "repository_hooks", "environments", "members",
          "organization_administration", "organization_hooks", "organization_custom_org_roles",
          "organization_custom_roles", "organization_self_hosted_runners", "organization_network_configurations",
          "secrets", "actions_variables", "codespaces_secrets", "dependabot_secrets", "organization_secrets",
          "organization_actions_variables", "organization_codespaces_secrets", "organization_dependabot_secrets"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestRisk::knowsEveryKeyItLooksFor()
{
    QFETCH(QString, key);
    QVERIFY(catalogueEntry(key)); // spelled as GitHub does
    PermissionSet permissions;
    permissions.insert(key, Level::Write);
    const Instant asked{1};
    QCOMPARE(assessRisk(permissions, RepositorySelection::Selected, asked, asked.plusDays(1)).risk, Risk::High);
}

PATWARDEN_TEST_MAIN(TestRisk)
#include "tst_risk.moc"
