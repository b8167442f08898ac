// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include "storage/organizationstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlQuery>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30'000; // milliseconds, for a busy machine

QString fixture(const QString &name)
{
    return QStringLiteral(PATWARDEN_TEST_DATA "/github/") + name;
}

struct Outcome {
    int exitCode = -1;
    QString output;
    QString errors;
};

Outcome run(const QStringList &arguments, const QByteArray &input = {},
            const QString &password = u"correct horse"_s)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"PATWARDEN_PASSWORD"_s);
    if (!password.isEmpty())
        environment.insert(u"PATWARDEN_PASSWORD"_s, password);
    QProcess process;
    process.setProcessEnvironment(environment);
    // without the terminal of who runs the tests: nobody is there to answer
    process.start(u"setsid"_s, QStringList{u"--wait"_s, QStringLiteral(PATWARDENCTL)} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

/// patwardenctl import and demo as a script meets them: the real program, its streams and its exit code.
class TestImportCommand : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesFiles();
    void takesStandardInput();
    void namesBrokenEntriesAndTakesTheRest();
    void printsTheReportAsJson();
    void changesNothingTheSecondTime();
    void takesThePasswordFromAFile();
    void refuses_data();
    void refuses();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void createsTheOrganizationWhenTold();
    void writesADemoThatCanBeImportedInto();
    void leavesAnExistingFileAlone();
    void explainsItself();

private:
    [[nodiscard]] QStringList arguments(const QString &file, const QString &account = u"alice"_s,
                                        const QString &organization = u"octo-org"_s) const
    {
        return {u"import"_s, u"github"_s,         u"--database"_s, m_path, u"--account"_s,
                account,     u"--organization"_s, organization,    file};
    }
    [[nodiscard]] qint64 pendingCount(const QString &path, const QString &organization = u"octo-org"_s) const;

    test::ManualClock m_clock;
    QString m_path;
};

void TestImportCommand::init()
{
    TestCase::init();
    static int serial = 0;
    m_path = temporaryPath(u"estate-%1.db"_s.arg(++serial));
    test::EstateBuilder estate(m_path, m_clock);
    estate.addEnterprise();
    const OrganizationId octo = estate.addOrganization(u"octo-org"_s);
    const AccountId alice = estate.addAccount(u"alice"_s, true);
    estate.joinEnterprise(alice, Role::Owner);
    estate.join(alice, octo, Role::Owner);
    estate.join(estate.addAccount(u"ann"_s, true), octo, Role::Member);
}

qint64 TestImportCommand::pendingCount(const QString &path, const QString &organization) const
{
    const auto database = Database::open({path}, OpenMode::OpenExisting);
    if (!database)
        return -1;
    const auto found = OrganizationStore(**database).byName(organization);
    return found && *found ? (*found)->pendingCount : -1;
}

void TestImportCommand::takesFiles()
{
    QStringList both = arguments(fixture(u"two_pages.json"_s));
    both.append(fixture(u"unknown.json"_s));
    const Outcome outcome = run(both);
    QCOMPARE(outcome.errors, QString());
    QCOMPARE(outcome.output, u"Added: 7. Known already: 0. Broken: 0.\n"_s);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(pendingCount(m_path), 7);
}

void TestImportCommand::takesStandardInput()
{
    QFile file(fixture(u"lines.jsonl"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Outcome outcome = run(arguments(u"-"_s), file.readAll());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(pendingCount(m_path), 5);
}

void TestImportCommand::namesBrokenEntriesAndTakesTheRest()
{
    const Outcome outcome = run(arguments(fixture(u"broken_pages.json"_s)));
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.output, u"Added: 3. Known already: 0. Broken: 3.\n"_s);
    const QStringList lines = outcome.errors.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.first(),
             u"%1, page 1, entry 2, line 33: This is not valid JSON."_s.arg(fixture(u"broken_pages.json"_s)));
    QCOMPARE(pendingCount(m_path), 3);
}

void TestImportCommand::printsTheReportAsJson()
{
    const Outcome outcome = run(arguments(fixture(u"broken_lines.jsonl"_s)) << u"--json"_s);
    QCOMPARE(outcome.exitCode, 1);
    const QJsonObject report = QJsonDocument::fromJson(outcome.output.toUtf8()).object();
    QCOMPARE(report.value("added"_L1).toInt(), 2);
    QCOMPARE(report.value("known"_L1).toInt(), 0);
    const QJsonObject second = report.value("broken"_L1).toArray().at(1).toObject();
    QCOMPARE(second.value("field"_L1).toString(), u"owner.login"_s);
    QCOMPARE(second.value("problem"_L1).toString(), u"missing"_s);
    QCOMPARE(second.value("line"_L1).toInt(), 3);
    QCOMPARE(second.value("file"_L1).toString(), fixture(u"broken_lines.jsonl"_s));
}

void TestImportCommand::changesNothingTheSecondTime()
{
    QCOMPARE(run(arguments(fixture(u"two_pages.json"_s))).exitCode, 0);
    const Outcome again = run(arguments(fixture(u"slurped.json"_s)));
    QCOMPARE(again.output, u"Added: 0. Known already: 5. Broken: 0.\n"_s);
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(pendingCount(m_path), 5);
}

void TestImportCommand::takesThePasswordFromAFile()
{
    QFile file(temporaryPath(u"password"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("correct horse\r\nthe second line does not matter\n");
    file.close();
    const QStringList options{u"--password-file"_s, file.fileName()};
    QCOMPARE(run(arguments(fixture(u"two_pages.json"_s)) + options, {}, u"not this one"_s).exitCode, 0);
    const QStringList missing{u"--password-file"_s, temporaryPath(u"no such file"_s)};
    const Outcome outcome = run(arguments(fixture(u"two_pages.json"_s)) + missing);
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(outcome.errors.contains(u"no such file"_s));
}

void TestImportCommand::refuses_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("said");
    const QString good = fixture(u"two_pages.json"_s);
    const QString right = u"correct horse"_s;
    QTest::newRow("a member") << u"ann"_s << u"octo-org"_s << right << good << u"it takes an owner"_s;
    QTest::newRow("a wrong password") << u"alice"_s << u"octo-org"_s << u"battery staple"_s << good
                                      << u"The login or the password is wrong."_s;
    QTest::newRow("an unknown account")
        << u"nobody"_s << u"octo-org"_s << right << good << u"The login or the password is wrong."_s;
    QTest::newRow("no password") << u"alice"_s << u"octo-org"_s << QString() << good << u"--password-file"_s;
    QTest::newRow("no account") << QString() << u"octo-org"_s << right << good << u"--account"_s;
    QTest::newRow("an unknown organization")
        << u"alice"_s << u"octo-corp"_s << right << good
        << u"There is no organization octo-corp here. There are: octo-org. --create-organization makes it."_s;
    QTest::newRow("a missing file") << u"alice"_s << u"octo-org"_s << right << u"/no/such/file.json"_s
                                    << u"/no/such/file.json cannot be read"_s;
}

void TestImportCommand::refuses()
{
    QFETCH(QString, account);
    QFETCH(QString, organization);
    QFETCH(QString, password);
    QFETCH(QString, file);
    QFETCH(QString, said);
    const Outcome outcome = run(arguments(file, account, organization), {}, password);
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.output, QString());
    QVERIFY2(outcome.errors.contains(said), qPrintable(outcome.errors));
    QVERIFY(!outcome.errors.contains(u"correct horse"_s));
    QCOMPARE(pendingCount(m_path), 0);
}

void TestImportCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{u"import"_s};
    QTest::newRow("another source") << QStringList{u"import"_s, u"gitea"_s, u"--organization"_s, u"o"_s, u"f"_s};
    QTest::newRow("no files") << QStringList{u"import"_s, u"github"_s, u"--organization"_s, u"o"_s};
    QTest::newRow("no organization") << QStringList{u"import"_s, u"github"_s, u"f"_s};
    QTest::newRow("standard input twice")
        << QStringList{u"import"_s, u"github"_s, u"--organization"_s, u"o"_s, u"-"_s, u"-"_s};
    QTest::newRow("an unknown option") << QStringList{u"import"_s, u"github"_s, u"--force"_s, u"f"_s};
    QTest::newRow("a demo without a file") << QStringList{u"demo"_s};
    QTest::newRow("a demo with a word too many") << QStringList{u"demo"_s, u"--database"_s, u"x"_s, u"y"_s};
}

void TestImportCommand::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.output, QString());
    QVERIFY(!outcome.errors.isEmpty());
}

void TestImportCommand::createsTheOrganizationWhenTold()
{
    const QStringList told = arguments(fixture(u"two_pages.json"_s), u"alice"_s, u"octo-corp"_s)
        << u"--create-organization"_s;
    QCOMPARE(run(told).exitCode, 0);
    QCOMPARE(pendingCount(m_path, u"octo-corp"_s), 5);
    QCOMPARE(run(told).exitCode, 0); // it is there now
    const QStringList member = arguments(fixture(u"unknown.json"_s), u"ann"_s, u"anns-org"_s)
        << u"--create-organization"_s;
    QCOMPARE(run(member).exitCode, 3);
    QCOMPARE(pendingCount(m_path, u"anns-org"_s), -1);
}

void TestImportCommand::writesADemoThatCanBeImportedInto()
{
    const QString path = temporaryPath(u"demo.db"_s);
    const Outcome written = run({u"demo"_s, u"--database"_s, path});
    QCOMPARE(written.exitCode, 0);
    QCOMPARE(pendingCount(path), 18);
    m_path = path;
    const Outcome imported = run(arguments(fixture(u"two_pages.json"_s)), {}, QString()); // without a password
    QCOMPARE(imported.errors, QString());
    QCOMPARE(imported.exitCode, 0);
    QCOMPARE(pendingCount(path), 23);
}

void TestImportCommand::leavesAnExistingFileAlone()
{
    const QString path = temporaryPath(u"mine.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const Outcome outcome = run({u"demo"_s, u"--database"_s, path});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(outcome.errors.contains(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    QCOMPARE(run({u"demo"_s, u"--database"_s, path + u"/below a file.db"_s}).exitCode, 3);
}

void TestImportCommand::explainsItself()
{
    const Outcome help = run({u"import"_s, u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.output.contains(u"--create-organization"_s));
    QVERIFY(run({u"--help"_s}).output.contains(u"import"_s));
}

PATWARDEN_TEST_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
