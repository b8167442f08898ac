// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"
#include "estate.h"
#include "testcase.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// patwardenctl export and import: the example file in, out, and into another estate.
class TestCtlExchange : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesToAFile();
    void writesToStandardOutput();
    void keepsTheOldFileWhereItMayNot();
    void takesFiles();
    void namesBrokenLines();
    void refusesWhatIsNoEstateFile();
    void letsNobodyButAnOwner();
    void saysHowItIsUsed_data();
    void saysHowItIsUsed();

private:
    [[nodiscard]] test::Ctl ctl(const QString &login = u"alice"_s) const
    {
        test::Ctl ctl(m_path);
        ctl.actAs(login);
        return ctl;
    }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString fileWith(const QString &name, const QByteArray &content) const
    {
        QFile file(temporaryPath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }

    const QString m_example = QStringLiteral(PATWARDEN_DOCS "/examples/estate.jsonl");
    QString m_path;
};

void TestCtlExchange::init()
{
    TestCase::init();
    static int serial = 0;
    m_path = temporaryPath(u"exchange-%1.db"_s.arg(++serial));
    const test::CtlOutcome made = ctl()({u"init"_s, u"--from"_s, m_example});
    QCOMPARE(made.errors, QString());
    QCOMPARE(made.exitCode, 0);
}

void TestCtlExchange::writesToAFile()
{
    const QString path = temporaryPath(u"out.jsonl"_s);
    const test::CtlOutcome written = ctl().json({u"export"_s, path});
    QCOMPARE(written.exitCode, 0);
    QCOMPARE(written.object().value("lines"_L1).toInt(), 37);
    QCOMPARE(contentOf(path), contentOf(m_example));
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFileInfo(path).permissions() & others)); // there are hashes of secrets in it
    const test::CtlOutcome replaced = ctl()({u"export"_s, path});
    QCOMPARE(replaced.exitCode, 0);
    QVERIFY(replaced.output.startsWith(u"37 line"_s) && replaced.output.endsWith(path + u".\n"_s));
}

void TestCtlExchange::writesToStandardOutput()
{
    for (const QStringList &words : {QStringList{u"export"_s}, QStringList{u"export"_s, u"-"_s}}) {
        const test::CtlOutcome written = ctl()(words);
        QCOMPARE(written.exitCode, 0);
        QCOMPARE(written.errors, QString());
        QCOMPARE(written.output, QString::fromUtf8(contentOf(m_example)));
    }
}

void TestCtlExchange::keepsTheOldFileWhereItMayNot()
{
    const QString path = fileWith(u"kept.jsonl"_s, "older");
    const test::CtlOutcome refused = ctl(u"nobody"_s)({u"export"_s, path});
    QCOMPARE(refused.exitCode, 3);
    QCOMPARE(contentOf(path), QByteArray("older"));
    const test::CtlOutcome nowhere = ctl()({u"export"_s, temporaryPath(u"no/such/folder"_s)});
    QCOMPARE(nowhere.exitCode, 3);
    QVERIFY(!nowhere.errors.isEmpty());
}

void TestCtlExchange::takesFiles()
{
    const test::CtlOutcome again = ctl()({u"import"_s, m_example});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.output, u"Added: 0. Known already: 37. Broken: 0.\n"_s);
    const QByteArray first = contentOf(m_example).split('\n').first() + '\n';
    const auto person = [&](const char *login) {
        return QByteArray(first + R"({"type":"account","login":")" + login
                          + R"(","created_at":"2026-01-01T00:00:00Z"})");
    };
    const QString dora = fileWith(u"dora.jsonl"_s, person("dora"));
    const QString emil = fileWith(u"emil.jsonl"_s, person("emil"));
    const test::CtlOutcome both = ctl().json({u"import"_s, dora, emil});
    QCOMPARE(both.exitCode, 0);
    QCOMPARE(both.object().value("added"_L1).toInt(), 2);
    QCOMPARE(both.object().value("known"_L1).toInt(), 2);
}

void TestCtlExchange::namesBrokenLines()
{
    const QByteArray first = contentOf(m_example).split('\n').first() + '\n';
    const QByteArray content = first + "nonsense\n" + R"({"type":"account","login":"dora"})" + "\n"
        + R"({"type":"account","login":"emil","created_at":"2026-01-01T00:00:00Z"})";
    const QString path = fileWith(u"broken.jsonl"_s, content);
    const test::CtlOutcome told = ctl()({u"import"_s, path});
    QCOMPARE(told.exitCode, 1);
    QCOMPARE(told.output, u"Added: 1. Known already: 1. Broken: 2.\n"_s);
    QCOMPARE(told.errors,
             u"%1: Line 2: This is no JSON object.\n%1: Line 3: “created_at” is missing.\n"_s.arg(path));
    const test::CtlOutcome object = ctl().json({u"import"_s, path});
    QCOMPARE(object.exitCode, 1);
    QCOMPARE(object.object().value("known"_L1).toInt(), 2);
    QCOMPARE(object.object().value("broken"_L1).toArray().last().toObject(),
             (QJsonObject{
                 {u"file"_s, path}, {u"line"_s, 3}, {u"field"_s, u"created_at"_s}, {u"problem"_s, u"missing"_s}}));
}

void TestCtlExchange::refusesWhatIsNoEstateFile()
{
    const QString path = fileWith(u"github.json"_s, "[{\"id\": 25381}]");
    const test::CtlOutcome refused = ctl()({u"import"_s, path});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY(refused.errors.contains(u"no estate file"_s));
    QVERIFY(ctl()({u"import"_s, temporaryPath(u"missing.jsonl"_s)}).errors.contains(u"cannot be read"_s));
    const test::CtlOutcome folder = ctl()({u"import"_s, QFileInfo(path).path()});
    QCOMPARE(folder.exitCode, 3);
}

void TestCtlExchange::letsNobodyButAnOwner()
{
    m_path = temporaryPath(u"members.db"_s);
    {
        const test::ManualClock clock;
        test::EstateBuilder estate(m_path, clock);
        estate.addEnterprise();
        estate.joinEnterprise(estate.addAccount(u"alice"_s, true), Role::Owner);
        estate.join(estate.addAccount(u"mia"_s, true), estate.addOrganization(u"octo-org"_s), Role::Owner);
    }
    const QString path = fileWith(u"kept-too.jsonl"_s, "older");
    for (const QStringList &words : {QStringList{u"export"_s, path}, QStringList{u"import"_s, m_example}}) {
        const test::CtlOutcome refused = ctl(u"mia"_s)(words);
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(refused.output, QString());
        QVERIFY(!refused.errors.isEmpty());
    }
    QCOMPARE(contentOf(path), QByteArray("older"));
    QCOMPARE(ctl()({u"export"_s, path}).exitCode, 0);
    QVERIFY(!contentOf(path).contains("bob"));
}

void TestCtlExchange::saysHowItIsUsed_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("help of export") << QStringList{u"export"_s, u"--help"_s} << 0;
    QTest::newRow("help of import") << QStringList{u"import"_s, u"--help"_s} << 0;
    QTest::newRow("nothing to import") << QStringList{u"import"_s} << 2;
    QTest::newRow("standard input twice") << QStringList{u"import"_s, u"-"_s, u"-"_s} << 2;
    QTest::newRow("two files to write") << QStringList{u"export"_s, u"a"_s, u"b"_s} << 2;
    QTest::newRow("an unknown option") << QStringList{u"export"_s, u"--everything"_s} << 2;
}

void TestCtlExchange::saysHowItIsUsed()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);
    const test::CtlOutcome outcome = ctl().plain(words);
    QCOMPARE(outcome.exitCode, exitCode);
    QCOMPARE(outcome.output.isEmpty(), exitCode != 0);
    QCOMPARE(outcome.errors.isEmpty(), exitCode == 0);
}

PATWARDEN_TEST_MAIN(TestCtlExchange)
#include "tst_ctlexchange.moc"
