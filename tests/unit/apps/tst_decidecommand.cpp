// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30'000; // milliseconds, for a busy machine

/// A token that is allowed to read its user's own repository.
QByteArray factsLine(const QByteArray &permission = "contents")
{
    return R"({"enterprise": null, "organization": null, "token": {"kind": "fine_grained", "state": "active",)"
           R"( "resource_owner": "user", "owner_role": "outside", "created_by_owner": false, "access": "none",)"
           R"( "repositories": "all", "repository_selected": false, "permissions": {"contents": "write"}},)"
           R"( "resource": {"type": "repository", "owner": "user", "visibility": "private"},)"
           R"( "action": {"permission": ")"
        + permission + R"(", "level": "read"}, "credential": "token"})";
}

const QByteArray granted = R"({"allowed": true, "reason": "granted", "decided_by": "token"})";
const QByteArray missing = R"({"allowed": false, "reason": "permission_missing", "decided_by": "token"})";

struct Outcome {
    int exitCode = -1;
    QList<QByteArray> lines;
    QByteArray errors;
};

Outcome run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(PATWARDENCTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {};
    QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    lines.removeLast(); // behind the last line break
    return {process.exitCode(), lines, process.readAllStandardError()};
}

QString errorOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object().value("error"_L1).toString();
}

} // namespace

/// patwardenctl as a script meets it: the real program, its three streams and its exit code.
class TestDecideCommand : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void answersLineByLine();
    void answersNothingWithNothing();
    void answersALastLineWithoutBreak();
    void namesBadLinesAndAnswersTheRest();
    void answersMoreThanAPipeHolds();
    void answersBeforeTheInputEnds();
    void refusesAnEndlessLine();
    void explainsItself_data();
    void explainsItself();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
};

void TestDecideCommand::answersLineByLine()
{
    const QByteArray input = factsLine() + '\n' + factsLine("issues") + "\r\n" + factsLine() + '\n';
    const Outcome outcome = run({u"decide"_s}, input);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.lines, (QList{granted, missing, granted}));
    QCOMPARE(outcome.errors, QByteArray());
}

void TestDecideCommand::answersNothingWithNothing()
{
    const Outcome outcome = run({u"decide"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.lines.isEmpty());
}

void TestDecideCommand::answersALastLineWithoutBreak()
{
    const QByteArray input = factsLine() + '\n' + factsLine("issues");
    const Outcome outcome = run({u"decide"_s}, input);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.lines, (QList{granted, missing}));
}

void TestDecideCommand::namesBadLinesAndAnswersTheRest()
{
    const QByteArray unknownWord = factsLine().replace("fine_grained", "coarse");
    const QByteArray noAction = factsLine().replace("\"action\"", "\"deed\"");
    const QByteArray wrongType =
        factsLine().replace("\"repository_selected\": false", "\"repository_selected\": 0");
    const QByteArray input =
        QByteArrayList{factsLine(), unknownWord, "", noAction, "{", factsLine(), wrongType}.join('\n');

    const Outcome outcome = run({u"decide"_s}, QByteArray(input + '\n'));

    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.lines.size(), 7);
    QCOMPARE(outcome.lines.at(0), granted);
    QCOMPARE(errorOf(outcome.lines.at(1)), u"token.kind must be one of fine_grained, classic"_s);
    QVERIFY(errorOf(outcome.lines.at(2)).startsWith(u"the line is not JSON"));
    QCOMPARE(errorOf(outcome.lines.at(3)), u"action is missing"_s);
    QVERIFY(errorOf(outcome.lines.at(4)).startsWith(u"the line is not JSON"));
    QCOMPARE(outcome.lines.at(5), granted);
    QCOMPARE(errorOf(outcome.lines.at(6)), u"token.repository_selected must be true or false"_s);
}

void TestDecideCommand::answersMoreThanAPipeHolds()
{
    constexpr int count = 5000; // pieces end in the middle of lines
    QByteArray input;
    for (int i = 0; i < count; ++i)
        input += factsLine(i % 3 == 0 ? "issues" : "contents") + '\n';
    const Outcome outcome = run({u"decide"_s}, input);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.lines.size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(outcome.lines.at(i), i % 3 == 0 ? missing : granted);
}

void TestDecideCommand::answersBeforeTheInputEnds()
{
    QProcess process;
    process.start(QStringLiteral(PATWARDENCTL), {u"decide"_s});
    for (const auto &[line, answer] : {std::pair(factsLine(), granted), std::pair(factsLine("issues"), missing)}) {
        process.write(QByteArray(line + '\n'));
        while (!process.canReadLine())
            QVERIFY(process.waitForReadyRead(patience));
        QCOMPARE(process.readLine(), QByteArray(answer + '\n'));
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 0);
}

void TestDecideCommand::refusesAnEndlessLine()
{
    const QByteArray input = QByteArray(5 * 1024 * 1024, 'x') + '\n' + factsLine() + '\n';
    const Outcome outcome = run({u"decide"_s}, input);
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.lines.size(), 2);
    QCOMPARE(errorOf(outcome.lines.at(0)), u"the line is longer than 1 MiB"_s);
    QCOMPARE(outcome.lines.at(1), granted);
}

void TestDecideCommand::explainsItself_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("the program") << QStringList{u"--help"_s} << QByteArray("decide");
    QTest::newRow("one command") << QStringList{u"decide"_s, u"--help"_s} << QByteArray("standard input");
    QTest::newRow("its version") << QStringList{u"--version"_s} << QByteArray("patwardenctl ");
}

void TestDecideCommand::explainsItself()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, expected);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.lines.join('\n').contains(expected), outcome.lines.join('\n').constData());
    QCOMPARE(outcome.errors, QByteArray());
}

void TestDecideCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("no command") << QStringList() << QByteArray("--help");
    QTest::newRow("an unknown command") << QStringList{u"decode"_s} << QByteArray("\"decode\"");
    QTest::newRow("an unknown option") << QStringList{u"decide"_s, u"--fast"_s} << QByteArray("fast");
    QTest::newRow("a file's name") << QStringList{u"decide"_s, u"facts.jsonl"_s} << QByteArray("standard input");
}

void TestDecideCommand::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const Outcome outcome = run(arguments, factsLine());
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.lines.isEmpty());
    QCOMPARE(outcome.errors.count('\n'), 1);
    QVERIFY2(outcome.errors.contains(named), outcome.errors.constData());
}

PATWARDEN_TEST_MAIN(TestDecideCommand)
#include "tst_decidecommand.moc"
