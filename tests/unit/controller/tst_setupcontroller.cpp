// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include "controller/controllers.h"
#include "controller/setupcontroller.h"
#include "storage/auditlog.h"

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

EstateDraft acme()
{
    EstateDraft draft;
    draft.enterprise = u"Acme Enterprise"_s;
    draft.organizations = {u"octo-org"_s, u"lab-seven"_s};
    draft.ownerLogin = u"alice"_s;
    draft.ownerName = u"Alice Larsson"_s;
    draft.optIn = true;
    draft.policies = {.fineGrainedAccess = Choice::Open, .fineGrainedApproval = Choice::Strict};
    return draft;
}

} // namespace

/// The first start.
class TestSetupController : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void setsUpAnEnterprise();
    void setsUpAnOrganizationThatStandsAlone();
    void setsUpOnce();
    void refusesADraft_data();
    void refusesADraft();

private:
    QString m_path;
    test::ManualClock m_clock;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<SetupController> m_setup;
};

void TestSetupController::init()
{
    TestCase::init();
    static int serial = 0;
    m_path = temporaryPath(u"setup-%1.db"_s.arg(++serial));
    m_thread = std::make_unique<DatabaseThread>();
    QVERIFY(test::resultOf(m_thread->open(test::locationOf(m_path), OpenMode::CreateIfMissing)));
    m_setup = std::make_unique<SetupController>(*m_thread, m_clock);
}

void TestSetupController::setsUpAnEnterprise()
{
    QVERIFY(*test::resultOf(m_setup->isEmpty()));
    const auto session = test::resultOf(m_setup->create(acme(), u"correct horse"_s));
    QVERIFY(session);
    QVERIFY(!*test::resultOf(m_setup->isEmpty()));

    Controllers controllers(*m_thread, m_clock);
    QVERIFY(test::resultOf(controllers.accounts.signIn(u"alice"_s, u"correct horse"_s)));
    const auto overview = test::resultOf(controllers.overview.overview(*session));
    QVERIFY(overview);
    QCOMPARE(overview->enterprise->name, u"Acme Enterprise"_s);
    QCOMPARE(overview->enterprise->role, Role::Owner);
    QVERIFY(overview->enterprise->optedIn);
    QCOMPARE(overview->organizations.size(), 2);
    for (const OrganizationSummary &organization : overview->organizations) {
        QCOMPARE(organization.role, Role::Owner);
        QVERIFY(organization.optedIn);
        QCOMPARE(organization.fineGrainedApproval, (EffectivePolicy{Choice::Strict, DecidedBy::Enterprise}));
    }
    const auto chain =
        test::resultOf(m_thread->run([](Database &database) { return AuditLog(database).verify(); }));
    QVERIFY(!chain->firstBroken);
}

void TestSetupController::setsUpAnOrganizationThatStandsAlone()
{
    EstateDraft draft = acme();
    draft.enterprise.clear();
    draft.organizations = {u"lab-seven"_s};
    draft.policies = {
        .fineGrainedAccess = Choice::Strict, .fineGrainedApproval = Choice::Open, .classicAccess = Choice::Strict};
    const auto session = test::resultOf(m_setup->create(draft, u"correct horse"_s));
    QVERIFY(session);
    Controllers controllers(*m_thread, m_clock);
    const auto overview = test::resultOf(controllers.overview.overview(*session));
    QVERIFY(!overview->enterprise);
    QCOMPARE(overview->organizations.size(), 1);
    const OrganizationSummary organization = overview->organizations.first();
    QVERIFY(!organization.ownedByEnterprise);
    QVERIFY(organization.optedIn);
    QCOMPARE(organization.fineGrainedAccess, (EffectivePolicy{Choice::Strict, DecidedBy::Organization}));
    QCOMPARE(organization.classicAccess, (EffectivePolicy{Choice::Strict, DecidedBy::Organization}));
}

void TestSetupController::setsUpOnce()
{
    QVERIFY(test::resultOf(m_setup->create(acme(), u"correct horse"_s)));
    const auto again = test::resultOf(m_setup->create(acme(), u"correct horse"_s));
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(again.error().subject, u"estate"_s);
}

void TestSetupController::refusesADraft_data()
{
    QTest::addColumn<QString>("enterprise");
    QTest::addColumn<QStringList>("organizations");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("subject");
    const QString good = u"correct horse"_s;
    const QStringList octo{u"octo-org"_s};
    QTest::newRow("no organization") << u""_s << QStringList() << u"al"_s << u""_s << good << u"organizations"_s;
    QTest::newRow("two that stand alone")
        << u""_s << QStringList{u"a"_s, u"b"_s} << u"al"_s << u""_s << good << u"organizations"_s;
    QTest::newRow("a name with a space")
        << u"Acme"_s << QStringList{u"octo org"_s} << u"al"_s << u""_s << good << u"organizations"_s;
    QTest::newRow("a hyphen at the end")
        << u"Acme"_s << QStringList{u"octo-"_s} << u"al"_s << u""_s << good << u"organizations"_s;
    QTest::newRow("a line break at the end")
        << u"Acme"_s << QStringList{u"octo\n"_s} << u"al"_s << u""_s << good << u"organizations"_s;
    QTest::newRow("40 characters") << u"Acme"_s << QStringList{QString(40, u'a')} << u"al"_s << u""_s << good
                                   << u"organizations"_s;
    QTest::newRow("the same twice") << u"Acme"_s << QStringList{u"octo"_s, u"OCTO"_s} << u"al"_s << u""_s << good
                                    << u"organizations"_s;
    QTest::newRow("no login") << u"Acme"_s << octo << u""_s << u""_s << good << u"ownerLogin"_s;
    QTest::newRow("no e-mail address") << u"Acme"_s << octo << u"al"_s << u"alice"_s << good << u"ownerEmail"_s;
    QTest::newRow("nine characters") << u"Acme"_s << octo << u"al"_s << u""_s << u"123456789"_s << u"password"_s;
}

void TestSetupController::refusesADraft()
{
    EstateDraft draft = acme();
    QFETCH(QString, password);
    QFETCH(QString, enterprise);
    draft.enterprise = enterprise;
    QFETCH(QStringList, organizations);
    QFETCH(QString, login);
    QFETCH(QString, email);
    draft.organizations = organizations;
    draft.ownerLogin = login;
    draft.ownerEmail = email;

    const auto refused = test::resultOf(m_setup->create(draft, password));

    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QTEST(refused.error().subject, "subject");
    QVERIFY(*test::resultOf(m_setup->isEmpty()));
}

PATWARDEN_TEST_MAIN(TestSetupController)
#include "tst_setupcontroller.moc"
