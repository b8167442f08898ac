// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"
#include "tampering.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// patwardenctl init, audit, backup, restore, upkeep: an estate from its first start to another machine.
class TestCtlEstate : public test::CtlTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void setsUpAnEnterprise();
    void setsUpOneOrganization();
    void setsUpFromAFile();
    void leavesNothingBehindWhereItFails_data();
    void leavesNothingBehindWhereItFails();
    void leavesAnEstateAlone();
    void listsTheLog();
    void filtersTheLog_data();
    void filtersTheLog();
    void findsWhatWasChanged();
    void findsWhatWasCutOff();
    void exportsTheLog();
    void refusesTheLogToMembers();
    void backsUpAndRestores();
    void refusesARestoreThatDoesNotFit();
    void saysHowItIsUsed_data();
    void saysHowItIsUsed();
    void answersMistakesInJson_data();
    void answersMistakesInJson();
    void neverShowsAPassword();
    void takesThePasswordAtTheTerminal();
    void endsQuietlyWhenNobodyReadsOn();

private:
    [[nodiscard]] test::CtlOutcome start(const QStringList &options) const
    {
        return ctl().json(QStringList{u"init"_s} + options);
    }
    /// Runs a statement behind the program's back.
    [[nodiscard]] QString fileWith(const QString &name, const QString &content) const;

    const QStringList m_acme{u"--enterprise"_s,   u"Acme"_s,     u"--organization"_s, u"octo-org"_s,
                             u"--organization"_s, u"octo-two"_s, u"--opt-in"_s};
};

void TestCtlEstate::init()
{
    TestCase::init();
    newPath();
}

QString TestCtlEstate::fileWith(const QString &name, const QString &content) const
{
    QFile file(temporaryPath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content.toUtf8());
    return file.fileName();
}

void TestCtlEstate::setsUpAnEnterprise()
{
    const test::CtlOutcome outcome =
        start(m_acme + QStringList{u"--classic-access"_s, u"restrict"_s, u"--name"_s, u"Alice L"_s});
    QCOMPARE(outcome.errors, QString());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.object().value("owner"_L1).toString(), u"alice"_s);
    QCOMPARE(outcome.object().value("organizations"_L1).toArray().size(), 2);
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QJsonObject policies = ctl().json({u"policy"_s, u"get"_s}).object();
    QCOMPARE(policies.value("name"_L1).toString(), u"Acme"_s);
    QCOMPARE(policies.value("opted_in"_L1).toBool(), true);
    QCOMPARE(policies.value("policies"_L1).toArray().at(2).toObject().value("set"_L1).toString(), u"restrict"_s);
    QCOMPARE(policies.value("policies"_L1).toArray().at(0).toObject().value("set"_L1).toString(), u"delegate"_s);
}

void TestCtlEstate::setsUpOneOrganization()
{
    QCOMPARE(start({u"--organization"_s, u"solo"_s}).exitCode, 0);
    const QJsonObject policies = ctl().json({u"policy"_s, u"get"_s}).object();
    QCOMPARE(policies.value("scope"_L1).toString(), u"organization"_s);
    QVERIFY(policies.value("enterprise"_L1).isNull());
}

void TestCtlEstate::setsUpFromAFile()
{
    const QString broken = fileWith(u"broken.jsonl"_s, u"{\"type\": \"nothing\"}\nno json\n"_s);
    const test::CtlOutcome refused = start({u"--from"_s, broken});
    QVERIFY(refused.exitCode == 1 || refused.exitCode == 3 || refused.exitCode == 2);
    QCOMPARE(start({u"--from"_s, broken, u"--opt-in"_s}).exitCode, 2);
    QCOMPARE(start({u"--from"_s, temporaryPath(u"missing"_s)}).exitCode, 3);
}

void TestCtlEstate::leavesNothingBehindWhereItFails_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("password");
    const QString good = u"correct horse"_s;
    QTest::newRow("no organization") << QStringList{} << good;
    QTest::newRow("two without an enterprise")
        << QStringList{u"--organization"_s, u"a"_s, u"--organization"_s, u"b"_s} << good;
    QTest::newRow("a bad name") << QStringList{u"--organization"_s, u"not a name"_s} << good;
    QTest::newRow("a short password") << QStringList{u"--organization"_s, u"a"_s} << u"short"_s;
    QTest::newRow("a bad policy") << QStringList{u"--organization"_s, u"a"_s, u"--classic-access"_s, u"perhaps"_s}
                                  << good;
    QTest::newRow("a bad address") << QStringList{u"--organization"_s, u"a"_s, u"--email"_s, u"nowhere"_s} << good;
}

void TestCtlEstate::leavesNothingBehindWhereItFails()
{
    QFETCH(QStringList, options);
    QFETCH(QString, password);
    test::Ctl ctl(m_path);
    ctl.actAs(u"alice"_s, password);
    const test::CtlOutcome outcome = ctl.json(QStringList{u"init"_s} + options);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(!outcome.error().value("message"_L1).toString().isEmpty());
    QVERIFY(!QFile::exists(m_path));
}

void TestCtlEstate::leavesAnEstateAlone()
{
    QCOMPARE(start(m_acme).exitCode, 0);
    const test::CtlOutcome again = start({u"--organization"_s, u"other"_s});
    QCOMPARE(again.exitCode, 3);
    QCOMPARE(again.error().value("code"_L1).toString(), u"conflict"_s);
    QCOMPARE(ctl().json({u"org"_s, u"list"_s}).lines().size(), 2);
}

void TestCtlEstate::listsTheLog()
{
    QCOMPARE(start(m_acme).exitCode, 0);
    QCOMPARE(ctl()({u"policy"_s, u"set"_s, u"classic_access"_s, u"restrict"_s}).exitCode, 0);
    const test::CtlOutcome outcome = ctl().json({u"audit"_s, u"list"_s, u"--all"_s});
    QCOMPARE(outcome.errors, QString());
    QCOMPARE(outcome.exitCode, 0);
    const QList<QJsonObject> entries = outcome.lines();
    for (qsizetype i = 0; i < entries.size(); ++i)
        QCOMPARE(entries[i].value("sequence"_L1).toInteger(), entries.size() - i); // newest first, none left out
    QCOMPARE(ctl().json({u"audit"_s, u"list"_s, u"--limit"_s, u"2"_s}).lines().size(), 2);
    QVERIFY(ctl()({u"audit"_s, u"list"_s}).output.contains(u"access_restriction_enabled"_s));
}

void TestCtlEstate::filtersTheLog_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("any");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("an action") << QStringList{u"--action"_s, u"patwarden.estate_created"_s} << true << 0;
    QTest::newRow("a beginning") << QStringList{u"--action"_s, u"patwarden.*"_s} << true << 0;
    QTest::newRow("another action") << QStringList{u"--action"_s, u"personal_access_token.create"_s} << false << 0;
    QTest::newRow("a person") << QStringList{u"--actor"_s, u"ALICE"_s} << true << 0;
    QTest::newRow("nobody") << QStringList{u"--actor"_s, u"nobody"_s} << false << 3;
    QTest::newRow("long ago") << QStringList{u"--until"_s, u"2001-01-01"_s} << false << 0;
    QTest::newRow("since then") << QStringList{u"--from"_s, u"2001-01-01T00:00:00Z"_s} << true << 0;
    QTest::newRow("a token") << QStringList{u"--token"_s, u"4711"_s} << false << 0;
    QTest::newRow("an unknown organization") << QStringList{u"--organization"_s, u"nothing"_s} << false << 3;
    QTest::newRow("a token by name") << QStringList{u"--token"_s, u"deploy"_s} << false << 2;
    QTest::newRow("a time that is none") << QStringList{u"--from"_s, u"yesterday"_s} << false << 2;
}

void TestCtlEstate::filtersTheLog()
{
    QFETCH(QStringList, options);
    QFETCH(bool, any);
    QFETCH(int, exitCode);
    QCOMPARE(start(m_acme).exitCode, 0);
    const test::CtlOutcome outcome = ctl().json(QStringList{u"audit"_s, u"list"_s} + options);
    QCOMPARE(outcome.exitCode, exitCode);
    QCOMPARE(!outcome.lines().isEmpty(), any);
}

void TestCtlEstate::findsWhatWasChanged()
{
    QCOMPARE(start(m_acme).exitCode, 0);
    const test::CtlOutcome good = ctl().json({u"audit"_s, u"verify"_s});
    QCOMPARE(good.exitCode, 0);
    QCOMPARE(good.object().value("fits"_L1).toBool(), true);
    QVERIFY(good.object().value("checked"_L1).toInt() > 0);
    test::tamper(m_path, u"UPDATE audit_leaf SET action = 'patwarden.nothing' WHERE sequence = 2"_s);
    const test::CtlOutcome bad = ctl().json({u"audit"_s, u"verify"_s});
    QCOMPARE(bad.exitCode, 1);
    QCOMPARE(bad.object().value("fits"_L1).toBool(true), false);
    QCOMPARE(bad.object().value("first_broken"_L1).toInt(), 2);
    QCOMPARE(bad.object().value("fault"_L1).toString(), u"does_not_fit"_s);
}

void TestCtlEstate::findsWhatWasCutOff()
{
    QCOMPARE(start(m_acme).exitCode, 0);
    const test::CtlOutcome printed = ctl()({u"audit"_s, u"checkpoint"_s});
    QCOMPARE(printed.exitCode, 0);
    const QString kept = fileWith(u"kept.json"_s, printed.output);
    const QString written = temporaryPath(u"written.json"_s);
    QCOMPARE(ctl().json({u"audit"_s, u"checkpoint"_s, u"--output"_s, written}).exitCode, 0);
    QCOMPARE(ctl()({u"audit"_s, u"verify"_s, u"--checkpoint"_s, kept}).exitCode, 0);
    QCOMPARE(ctl()({u"audit"_s, u"verify"_s, u"--checkpoint"_s, written}).exitCode, 0);
    QCOMPARE(ctl()({u"audit"_s, u"verify"_s, u"--checkpoint"_s, fileWith(u"none"_s, u"{}"_s)}).exitCode, 2);
    const qint64 length = printed.object().value("length"_L1).toInteger();
    test::tamper(m_path, u"DELETE FROM audit_leaf WHERE sequence >= %1"_s.arg(length));
    QCOMPARE(ctl().json({u"audit"_s, u"verify"_s}).exitCode, 0); // the chain alone cannot know
    const test::CtlOutcome outcome = ctl().json({u"audit"_s, u"verify"_s, u"--checkpoint"_s, kept});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(!outcome.object().value("fault"_L1).isNull());
}

void TestCtlEstate::exportsTheLog()
{
    QCOMPARE(start(m_acme).exitCode, 0);
    const QString csv = temporaryPath(u"log.csv"_s);
    const test::CtlOutcome outcome = ctl().json({u"audit"_s, u"export"_s, u"--output"_s, csv});
    QCOMPARE(outcome.errors, QString());
    QCOMPARE(outcome.exitCode, 0);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), outcome.object().value("entries"_L1).toInteger() + 1);
    const QString lines = temporaryPath(u"log.txt"_s);
    QCOMPARE(ctl().json({u"audit"_s, u"export"_s, u"--output"_s, lines}).exitCode, 2); // which format?
    QCOMPARE(ctl().json({u"audit"_s, u"export"_s, u"--output"_s, lines, u"--format"_s, u"jsonl"_s}).exitCode, 0);
    QCOMPARE(ctl().json({u"audit"_s, u"export"_s, u"--format"_s, u"csv"_s}).exitCode, 2);
    QCOMPARE(ctl().json({u"audit"_s, u"export"_s, u"--output"_s, u"/no/such/folder/log.csv"_s}).exitCode, 3);
}

void TestCtlEstate::refusesTheLogToMembers()
{
    QCOMPARE(start(m_acme).exitCode, 0);
    const QStringList add{u"account"_s, u"add"_s, u"ann"_s, u"--organization"_s, u"octo-org"_s};
    test::Ctl ann = ctl(u"ann"_s);
    ann.setVariable(u"PATWARDEN_CODE"_s, ctl().json(add).object().value("sign_in_code"_L1).toString());
    ann.setVariable(u"PATWARDEN_NEW_PASSWORD"_s, u"correct horse"_s);
    QCOMPARE(ann({u"account"_s, u"accept-code"_s}).exitCode, 0);
    const QString file = temporaryPath(u"stolen.db"_s);
    const QList<QStringList> refused{{u"audit"_s, u"list"_s},
                                     {u"audit"_s, u"verify"_s},
                                     {u"audit"_s, u"checkpoint"_s},
                                     {u"audit"_s, u"export"_s, u"--output"_s, file + u".csv"_s},
                                     {u"backup"_s, file}};
    for (const QStringList &words : refused) {
        const test::CtlOutcome outcome = ann.json(words);
        QCOMPARE(outcome.exitCode, 3);
        QCOMPARE(outcome.error().value("code"_L1).toString(), u"forbidden"_s);
    }
    QVERIFY(!QFile::exists(file) && !QFile::exists(file + u".csv"_s));
}

void TestCtlEstate::backsUpAndRestores()
{
    QCOMPARE(start(m_acme).exitCode, 0);
    const QString copy = m_path + u".copy"_s;
    const test::CtlOutcome backup = ctl().json({u"backup"_s, copy});
    QCOMPARE(backup.errors, QString());
    QCOMPARE(backup.exitCode, 0);
    QCOMPARE(ctl().json({u"backup"_s, copy}).error().value("code"_L1).toString(), u"conflict"_s);
    const QString checkpoint = fileWith(u"copy.json"_s, backup.output);
    const QStringList words{u"restore"_s, copy, u"--checkpoint"_s, checkpoint, u"--json"_s, u"--database"_s};
    QCOMPARE(ctl().plain(words + QStringList{m_path}).exitCode, 3); // there is one
    const QString elsewhere = m_path + u".elsewhere"_s;
    const test::CtlOutcome restored = ctl().plain(words + QStringList{elsewhere});
    QCOMPARE(restored.errors, QString());
    QCOMPARE(restored.exitCode, 0);
    QCOMPARE(restored.object().value("head"_L1), backup.object().value("head"_L1));
    m_path = elsewhere;
    QCOMPARE(ctl().json({u"org"_s, u"list"_s}).lines().size(), 2);
    QCOMPARE(ctl().json({u"audit"_s, u"verify"_s, u"--checkpoint"_s, checkpoint}).exitCode, 0);
}

void TestCtlEstate::refusesARestoreThatDoesNotFit()
{
    QCOMPARE(start(m_acme).exitCode, 0);
    const QString early = m_path + u".early"_s;
    QCOMPARE(ctl().json({u"backup"_s, early}).exitCode, 0);
    QCOMPARE(ctl()({u"policy"_s, u"set"_s, u"classic_access"_s, u"restrict"_s}).exitCode, 0);
    const QString later = fileWith(u"later.json"_s, ctl()({u"audit"_s, u"checkpoint"_s}).output);
    const QString target = m_path + u".target"_s;
    const test::CtlOutcome outcome =
        ctl().plain({u"restore"_s, early, u"--checkpoint"_s, later, u"--database"_s, target, u"--json"_s});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(!outcome.error().isEmpty());
    QVERIFY(!QFile::exists(target));
    const QString junk = fileWith(u"junk.db"_s, u"this is no estate"_s);
    QCOMPARE(ctl().plain({u"restore"_s, junk, u"--database"_s, target}).exitCode, 3);
    QVERIFY(!QFile::exists(target));
}

void TestCtlEstate::saysHowItIsUsed_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("the program") << QStringList{} << u"Exit status"_s;
    QTest::newRow("a noun") << QStringList{u"policy"_s} << u"plan take-back"_s;
    QTest::newRow("a verb") << QStringList{u"requests"_s, u"approve"_s}
                            << u"Usage: patwardenctl requests approve"_s;
    QTest::newRow("a verb of two words")
        << QStringList{u"policy"_s, u"plan"_s, u"list"_s} << u"Usage: patwardenctl policy plan list"_s;
    for (const char *name : {"init", "backup", "restore", "upkeep"})
        QTest::newRow(name) << QStringList{QString::fromLatin1(name)}
                            << u"Usage: patwardenctl %1"_s.arg(QString::fromLatin1(name));
    for (const char *name : {"org", "account", "requests", "tokens", "audit"})
        QTest::newRow(name) << QStringList{QString::fromLatin1(name)} << u"list"_s;
}

void TestCtlEstate::saysHowItIsUsed()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    const test::CtlOutcome outcome = ctl().plain(words + QStringList{u"--help"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.errors, QString());
    QVERIFY2(outcome.output.contains(said), qPrintable(outcome.output));
}

void TestCtlEstate::answersMistakesInJson_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no verb") << QStringList{u"audit"_s} << u"usage"_s << 2;
    QTest::newRow("an unknown option") << QStringList{u"audit"_s, u"list"_s, u"--wrong"_s} << u"usage"_s << 2;
    QTest::newRow("no estate") << QStringList{u"org"_s, u"list"_s} << u"not_found"_s << 3;
}

void TestCtlEstate::answersMistakesInJson()
{
    QFETCH(QStringList, words);
    QFETCH(QString, code);
    QFETCH(int, exitCode);
    const test::CtlOutcome outcome = ctl().json(words);
    QCOMPARE(outcome.exitCode, exitCode);
    QCOMPARE(outcome.output, QString());
    QCOMPARE(outcome.error().value("code"_L1).toString(), code);
    QVERIFY(!QFile::exists(m_path));
}

void TestCtlEstate::neverShowsAPassword()
{
    QCOMPARE(start(m_acme).exitCode, 0);
    test::Ctl wrong = ctl();
    wrong.actAs(u"alice"_s, u"battery staple"_s);
    wrong.setVariable(u"QT_LOGGING_RULES"_s, u"*=true"_s); // with every log line there is
    const test::CtlOutcome outcome = wrong.json({u"org"_s, u"list"_s});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(!outcome.errors.contains(u"battery"_s));
    test::Ctl right = ctl();
    right.setVariable(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    const test::CtlOutcome good = right.json({u"audit"_s, u"list"_s, u"--all"_s});
    QCOMPARE(good.exitCode, 0);
    QVERIFY(!good.errors.contains(u"correct horse"_s) && !good.output.contains(u"correct horse"_s));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("correct horse"));
}

void TestCtlEstate::takesThePasswordAtTheTerminal()
{
    const test::Ctl nobody(m_path);
    const QStringList words{u"init"_s, u"--organization"_s, u"solo"_s, u"--account"_s, u"alice"_s};
    const test::CtlOutcome differs =
        nobody.atTerminal(words, {{"Password", "correct horse"}, {"Once more", "battery staple"}});
    QCOMPARE(differs.exitCode, 3);
    QVERIFY(!QFile::exists(m_path));
    const test::CtlOutcome outcome =
        nobody.atTerminal(words, {{"Password", "correct horse"}, {"Once more", "correct horse"}});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.output));
    QCOMPARE(ctl().json({u"org"_s, u"list"_s}).exitCode, 0);
}

void TestCtlEstate::endsQuietlyWhenNobodyReadsOn()
{
    QCOMPARE(start(m_acme).exitCode, 0);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ctl()({u"policy"_s, u"preview"_s, u"classic_access"_s, u"restrict"_s}).exitCode, 0);
    const test::CtlOutcome outcome = ctl().intoClosedPipe({u"audit"_s, u"list"_s, u"--all"_s});
    QCOMPARE(outcome.errors, QString());
}

PATWARDEN_TEST_MAIN(TestCtlEstate)
#include "tst_ctlestate.moc"
