// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// patwardenctl account role, and working with a database role of one's own on a PostgreSQL server.
class TestCtlRoles : public test::CtlTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesARoleThatSignsIn();
    void refusesToActAsSomebodyElse();
    void takesARoleBack();
    void refusesWrongUsage();

private:
    [[nodiscard]] test::Ctl owner() const
    {
        test::Ctl ctl(test::locationOf(m_path).display());
        ctl.actAs(u"alice"_s);
        return ctl;
    }
    [[nodiscard]] test::Ctl withRole() const { return test::Ctl(test::locationAs(m_path, m_role).display()); }

    const Clock m_clock;
    const QString m_role = test::roleFor(u"ann"_s);
};

void TestCtlRoles::init()
{
    TestCase::init();
    test::EstateBuilder estate(newPath(), m_clock);
    static_cast<void>(buildOcto(estate));
}

void TestCtlRoles::givesARoleThatSignsIn()
{
    const auto given =
        owner().json({u"account"_s, u"role"_s, u"ann"_s, u"--database-role"_s, m_role, u"--create"_s});
    QVERIFY2(given.exitCode == 0, qPrintable(given.errors));
    QCOMPARE(given.object().value("database_role"_L1).toString(), m_role);

    const auto listed = withRole().json({u"org"_s, u"list"_s}); // no login, no password
    QVERIFY2(listed.exitCode == 0, qPrintable(listed.errors));
    QCOMPARE(listed.lines().size(), 1);
    QCOMPARE(listed.lines().constFirst().value("role"_L1).toString(), u"member"_s);
    QCOMPARE(withRole().plain({u"upkeep"_s, u"--database"_s, test::locationAs(m_path, m_role).display()}).exitCode,
             0);
}

void TestCtlRoles::refusesToActAsSomebodyElse()
{
    QCOMPARE(
        owner().json({u"account"_s, u"role"_s, u"ann"_s, u"--database-role"_s, m_role, u"--create"_s}).exitCode,
        0);
    test::Ctl other = withRole();
    other.actAs(u"alice"_s);
    const auto refused = other.json({u"requests"_s, u"list"_s, u"--organization"_s, u"octo-org"_s});
    QCOMPARE(refused.exitCode, 3);
    QCOMPARE(refused.error().value("code"_L1).toString(), u"forbidden"_s);
    QVERIFY(refused.error().value("message"_L1).toString().contains("as ann"_L1));
    QCOMPARE(withRole().json({u"requests"_s, u"list"_s, u"--organization"_s, u"octo-org"_s}).exitCode, 3);
    QCOMPARE(withRole().json({u"export"_s}).exitCode, 3);
}

void TestCtlRoles::takesARoleBack()
{
    QCOMPARE(
        owner().json({u"account"_s, u"role"_s, u"ann"_s, u"--database-role"_s, m_role, u"--create"_s}).exitCode,
        0);
    const auto taken = owner().json({u"account"_s, u"role"_s, u"ann"_s, u"--remove"_s});
    QVERIFY2(taken.exitCode == 0, qPrintable(taken.errors));
    QCOMPARE(withRole().json({u"org"_s, u"list"_s}).exitCode, 3);
}

void TestCtlRoles::refusesWrongUsage()
{
    QCOMPARE(owner().json({u"account"_s, u"role"_s, u"ann"_s}).exitCode, 2);
    QCOMPARE(
        owner().json({u"account"_s, u"role"_s, u"ann"_s, u"--remove"_s, u"--database-role"_s, u"x"_s}).exitCode,
        2);
    QCOMPARE(owner().json({u"account"_s, u"role"_s, u"ann"_s, u"--database-role"_s, u"no such role"_s}).exitCode,
             2);
    QCOMPARE(owner().json({u"account"_s, u"role"_s, u"nobody"_s, u"--remove"_s}).exitCode, 3);
}

PATWARDEN_TEST_MAIN(TestCtlRoles)
#include "tst_ctlroles.moc"
