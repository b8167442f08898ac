// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// patwardenctl account: who belongs where, codes and passwords, none of which is ever an argument.
class TestCtlAccount : public test::CtlTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsMembers();
    void listsTheEnterpriseWithoutAnOrganization();
    void showsOne();
    void addsSomebodyWhoChoosesAPassword();
    void addsAManagedOwner();
    void changesRoles();
    void keepsTheLastOwner();
    void removes();
    void asksBeforeRemoving();
    void makesANewCode();
    void changesThePassword();
    void refusesAShortPassword();
    void refusesMembers_data();
    void refusesMembers();
    void refusesWrongUsage_data();
    void refusesWrongUsage();

private:
    [[nodiscard]] QStringList logins(const QStringList &options) const
    {
        QStringList logins;
        for (const QJsonObject &row : ctl().json(QStringList{u"account"_s, u"list"_s} + options).lines())
            logins.append(row.value("login"_L1).toString());
        return logins;
    }
    [[nodiscard]] QString role(const QString &login) const
    {
        const QStringList words{u"account"_s, u"show"_s, login};
        return ctl().json(words + m_octo).object().value("role"_L1).toString();
    }

    const Clock m_clock;
    const QStringList m_octo{u"--organization"_s, u"octo-org"_s};
};

void TestCtlAccount::init()
{
    TestCase::init();
    test::EstateBuilder estate(newPath(), m_clock);
    static_cast<void>(buildOcto(estate));
}

void TestCtlAccount::listsMembers()
{
    const test::CtlOutcome outcome = ctl().json(QStringList{u"account"_s, u"list"_s} + m_octo);
    QCOMPARE(outcome.errors, QString());
    QCOMPARE(outcome.exitCode, 0);
    const QList<QJsonObject> rows = outcome.lines();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].value("login"_L1).toString(), u"alice"_s); // owners first
    QCOMPARE(rows[0].value("role"_L1).toString(), u"owner"_s);
    QCOMPARE(rows[1].value("can_sign_in"_L1).toBool(), true);
    QCOMPARE(rows[1].value("managed"_L1).toBool(), false);
    QCOMPARE(logins(m_octo + QStringList{u"--search"_s, u"nn"_s}), QStringList{u"ann"_s});
    QCOMPARE(logins(m_octo + QStringList{u"--limit"_s, u"1"_s}), QStringList{u"alice"_s});
}

void TestCtlAccount::listsTheEnterpriseWithoutAnOrganization()
{
    QCOMPARE(logins({}), QStringList{u"alice"_s});
}

void TestCtlAccount::showsOne()
{
    QCOMPARE(role(u"ANN"_s), u"member"_s);
    const test::CtlOutcome outcome = ctl().json(QStringList{u"account"_s, u"show"_s, u"an"_s} + m_octo);
    QCOMPARE(outcome.exitCode, 3); // not "ann": a login is named in full
    QCOMPARE(outcome.error().value("code"_L1).toString(), u"not_found"_s);
}

void TestCtlAccount::addsSomebodyWhoChoosesAPassword()
{
    const test::CtlOutcome added = ctl().json(QStringList{u"account"_s, u"add"_s, u"cy"_s, u"--name"_s,
                                                          u"Cy Young"_s, u"--email"_s, u"cy@acme.example"_s}
                                              + m_octo);
    QCOMPARE(added.errors, QString());
    QCOMPARE(added.exitCode, 0);
    QCOMPARE(added.object().value("created"_L1).toBool(), true);
    const QString code = added.object().value("sign_in_code"_L1).toString();
    QVERIFY(!code.isEmpty());
    test::Ctl cy(m_path);
    cy.actAs(u"cy"_s, u"battery staple"_s);
    QCOMPARE(cy.json({u"org"_s, u"list"_s}).exitCode, 3); // not yet
    cy.setVariable(u"PATWARDEN_CODE"_s, code);
    cy.setVariable(u"PATWARDEN_NEW_PASSWORD"_s, u"battery staple"_s);
    QCOMPARE(cy.json({u"account"_s, u"accept-code"_s}).exitCode, 0);
    QCOMPARE(cy.json({u"org"_s, u"list"_s}).lines().size(), 1);
    QCOMPARE(cy.json({u"account"_s, u"accept-code"_s}).error().value("code"_L1).toString(),
             u"wrong_credentials"_s); // once
    QCOMPARE(ctl().json(QStringList{u"account"_s, u"add"_s, u"cy"_s} + m_octo).exitCode, 3); // belongs to it
}

void TestCtlAccount::addsAManagedOwner()
{
    const QStringList words{u"account"_s, u"add"_s, u"dee"_s, u"--role"_s, u"owner"_s, u"--managed"_s};
    QCOMPARE(ctl().json(words + m_octo).exitCode, 0);
    const QJsonObject dee = ctl().json(QStringList{u"account"_s, u"show"_s, u"dee"_s} + m_octo).object();
    QCOMPARE(dee.value("role"_L1).toString(), u"owner"_s);
    QCOMPARE(dee.value("managed"_L1).toBool(), true); // R-E4
}

void TestCtlAccount::changesRoles()
{
    const QStringList words{u"account"_s, u"set-role"_s, u"ann"_s, u"owner"_s};
    const test::CtlOutcome outcome = ctl().json(words + m_octo);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.object().value("before"_L1).toString(), u"member"_s);
    QCOMPARE(role(u"ann"_s), u"owner"_s);
}

void TestCtlAccount::keepsTheLastOwner()
{
    const test::CtlOutcome demoted =
        ctl().json(QStringList{u"account"_s, u"set-role"_s, u"alice"_s, u"member"_s} + m_octo);
    QCOMPARE(demoted.exitCode, 3);
    QCOMPARE(demoted.error().value("subject"_L1).toString(), u"lastOwner"_s);
    QCOMPARE(ctl().json(QStringList{u"account"_s, u"remove"_s, u"alice"_s} + m_octo).exitCode, 3);
    QCOMPARE(role(u"alice"_s), u"owner"_s);
}

void TestCtlAccount::removes()
{
    QCOMPARE(ctl().json(QStringList{u"account"_s, u"remove"_s, u"ann"_s} + m_octo).exitCode, 0);
    QCOMPARE(logins(m_octo), QStringList{u"alice"_s});
    QCOMPARE(ctl().json(QStringList{u"account"_s, u"remove"_s, u"ann"_s} + m_octo).exitCode, 3);
}

void TestCtlAccount::asksBeforeRemoving()
{
    const QStringList words = QStringList{u"account"_s, u"remove"_s, u"ann"_s} + m_octo;
    const test::CtlOutcome outcome = ctl().atTerminal(words, {{"[y/N]", ""}});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.output.contains(u"Remove ann from octo-org?"_s), qPrintable(outcome.output));
    QCOMPARE(logins(m_octo).size(), 2);
    QCOMPARE(ctl().atTerminal(words + QStringList{u"--yes"_s}, {}).exitCode, 0);
    QCOMPARE(logins(m_octo).size(), 1);
}

void TestCtlAccount::makesANewCode()
{
    QCOMPARE(ctl().json(QStringList{u"account"_s, u"add"_s, u"cy"_s} + m_octo).exitCode, 0);
    const test::CtlOutcome outcome = ctl().json(QStringList{u"account"_s, u"code"_s, u"cy"_s} + m_octo);
    QCOMPARE(outcome.exitCode, 0);
    QFile file(temporaryPath(u"code"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(outcome.object().value("sign_in_code"_L1).toString().toUtf8() + '\n');
    file.close();
    test::Ctl cy(m_path);
    cy.actAs(u"cy"_s);
    cy.setVariable(u"PATWARDEN_NEW_PASSWORD"_s, u"battery staple"_s);
    QCOMPARE(cy({u"account"_s, u"accept-code"_s, u"--code-file"_s, file.fileName()}).exitCode, 0);
}

void TestCtlAccount::changesThePassword()
{
    test::Ctl ann = ctl(u"ann"_s);
    QCOMPARE(ann.json({u"account"_s, u"password"_s}).exitCode, 3); // no new one, and nobody to ask
    QFile file(temporaryPath(u"new"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("battery staple\n");
    file.close();
    const test::CtlOutcome outcome =
        ann.json({u"account"_s, u"password"_s, u"--new-password-file"_s, file.fileName()});
    QCOMPARE(outcome.errors, QString());
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(!outcome.output.contains(u"battery"_s));
    QCOMPARE(ann.json({u"org"_s, u"list"_s}).error().value("code"_L1).toString(), u"wrong_credentials"_s);
    ann.actAs(u"ann"_s, u"battery staple"_s);
    QCOMPARE(ann.json({u"org"_s, u"list"_s}).exitCode, 0);
}

void TestCtlAccount::refusesAShortPassword()
{
    test::Ctl ann = ctl(u"ann"_s);
    ann.setVariable(u"PATWARDEN_NEW_PASSWORD"_s, u"short"_s);
    const test::CtlOutcome outcome = ann.json({u"account"_s, u"password"_s});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.error().value("subject"_L1).toString(), u"password"_s);
    QCOMPARE(ann.json({u"org"_s, u"list"_s}).exitCode, 0);
}

void TestCtlAccount::refusesMembers_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("list") << QStringList{u"list"_s};
    QTest::newRow("add") << QStringList{u"add"_s, u"friend"_s};
    QTest::newRow("promote oneself") << QStringList{u"set-role"_s, u"ann"_s, u"owner"_s};
    QTest::newRow("remove") << QStringList{u"remove"_s, u"alice"_s, u"--yes"_s};
    QTest::newRow("code") << QStringList{u"code"_s, u"alice"_s};
}

void TestCtlAccount::refusesMembers()
{
    QFETCH(QStringList, words);
    const test::CtlOutcome outcome = ctl(u"ann"_s).json(QStringList{u"account"_s} + words + m_octo);
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.output, QString());
    QCOMPARE(outcome.error().value("code"_L1).toString(), u"forbidden"_s);
    QCOMPARE(logins(m_octo), QStringList({u"alice"_s, u"ann"_s}));
}

void TestCtlAccount::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nobody to add") << QStringList{u"add"_s};
    QTest::newRow("an unknown role") << QStringList{u"set-role"_s, u"ann"_s, u"king"_s};
    QTest::newRow("an unknown role of somebody new") << QStringList{u"add"_s, u"cy"_s, u"--role"_s, u"king"_s};
    QTest::newRow("a password as an argument") << QStringList{u"password"_s, u"--password"_s, u"hunter2hunter2"_s};
    QTest::newRow("a password as a word") << QStringList{u"password"_s, u"hunter2hunter2"_s};
    QTest::newRow("a login that is none") << QStringList{u"add"_s, u"c y"_s};
}

void TestCtlAccount::refusesWrongUsage()
{
    QFETCH(QStringList, words);
    const test::CtlOutcome outcome = ctl().json(QStringList{u"account"_s} + words);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.output, QString());
    QVERIFY(!outcome.error().value("message"_L1).toString().isEmpty());
}

PATWARDEN_TEST_MAIN(TestCtlAccount)
#include "tst_ctlaccount.moc"
