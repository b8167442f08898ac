// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "controller/githubpages.h"
#include "controller/githubrequest.h"

#include <QElapsedTimer>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "page/entry@line text", or "!" and the problem's number in place of the text.
QStringList piecesOf(const QByteArray &content)
{
    QStringList pieces;
    GithubPages pages(u"f"_s, content);
    while (const auto piece = pages.next()) {
        const QString what = piece->problem ? u"!%1"_s.arg(int(*piece->problem)) : QString::fromUtf8(piece->text);
        pieces.append(u"%1/%2@%3 %4"_s.arg(QString::number(piece->position.page),
                                           QString::number(piece->position.entry),
                                           QString::number(piece->position.line), what));
    }
    return pieces;
}

QString problem(ImportProblem problem)
{
    return u"!%1"_s.arg(int(problem));
}

} // namespace

/// Finding the entries in what people saved, whole or broken.
class TestGithubPages : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheEntriesOfEveryForm_data();
    void findsTheEntriesOfEveryForm();
    void keepsWhatItFindsWordForWord();
    void goesOnBehindWhatIsBroken_data();
    void goesOnBehindWhatIsBroken();
    void staysQuickWhereEverythingIsBroken();
    void readsTimes_data();
    void readsTimes();
};

void TestGithubPages::findsTheEntriesOfEveryForm_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("pieces");
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("blank") << QByteArray(" \r\n\t") << QStringList();
    QTest::newRow("an empty page") << QByteArray("[]") << QStringList();
    QTest::newRow("a page") << QByteArray("[{\"a\":1},{\"a\":2}]")
                            << QStringList{u"1/1@1 {\"a\":1}"_s, u"1/2@1 {\"a\":2}"_s};
    QTest::newRow("pages one after another")
        << QByteArray("[{\"a\":1}][{\"a\":2}]\n[{\"a\":3}]")
        << QStringList{u"1/1@1 {\"a\":1}"_s, u"2/1@1 {\"a\":2}"_s, u"3/1@2 {\"a\":3}"_s};
    QTest::newRow("an array of pages") << QByteArray("[[{\"a\":1},\n{\"a\":2}],[],[{\"a\":3}]]")
                                       << QStringList{u"1/1@1 {\"a\":1}"_s, u"1/2@2 {\"a\":2}"_s,
                                                      u"2/1@2 {\"a\":3}"_s};
    QTest::newRow("lines") << QByteArray("{\"a\":1}\n\n{\"a\":2}\r\n{\"a\":3}")
                           << QStringList{u"0/1@1 {\"a\":1}"_s, u"0/2@3 {\"a\":2}"_s, u"0/3@4 {\"a\":3}"_s};
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF[{}]") << QStringList{u"1/1@1 {}"_s};
    QTest::newRow("brackets and quotes in strings")
        << QByteArray(R"([{"a":"]}\" [{"},{"b":{"c":[1,[2,{}]]}}])")
        << QStringList{uR"(1/1@1 {"a":"]}\" [{"})"_s, uR"(1/2@1 {"b":{"c":[1,[2,{}]]}})"_s};
    QTest::newRow("laid out") << QByteArray("[\n  {\n    \"a\": {\n      \"b\": 1\n    }\n  },\n  {}\n]\n")
                              << QStringList{u"1/1@2 {\n    \"a\": {\n      \"b\": 1\n    }\n  }"_s,
                                             u"1/2@7 {}"_s};
}

void TestGithubPages::findsTheEntriesOfEveryForm()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, pieces);
    QCOMPARE(piecesOf(content), pieces);
}

void TestGithubPages::keepsWhatItFindsWordForWord()
{
    const QByteArray entry = "{ \"z\" :1.50,\t\"a\": \"\\u00fc\" }";
    GithubPages pages(u"f"_s, "[" + entry + "]");
    const auto piece = pages.next();
    QVERIFY(piece);
    QCOMPARE(piece->text.toByteArray(), entry);
}

void TestGithubPages::goesOnBehindWhatIsBroken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("pieces");
    const QString notJson = problem(ImportProblem::NotJson);
    const QString cutOff = problem(ImportProblem::CutOff);
    const QString notAnObject = problem(ImportProblem::NotAnObject);
    QTest::newRow("values that are no entries")
        << QByteArray("[1, \"]\", null, {\"a\":1}, [], [2]]")
        << QStringList{u"1/1@1 "_s + notAnObject, u"1/2@1 "_s + notAnObject, u"1/3@1 "_s + notAnObject,
                       u"1/4@1 {\"a\":1}"_s, u"2/1@1 "_s + notAnObject};
    QTest::newRow("words before the page") << QByteArray("HTTP/2 200\ndate: today\n\n[{\"a\":1}]")
                                           << QStringList{u"0/0@1 "_s + notJson, u"1/1@4 {\"a\":1}"_s};
    QTest::newRow("a line without its end")
        << QByteArray("{\"a\":1\n{\"a\":2}\n") << QStringList{u"0/1@1 "_s + notJson, u"0/2@2 {\"a\":2}"_s};
    QTest::newRow("a string without its end")
        << QByteArray("{\"a\":\"x\n{\"a\":2}") << QStringList{u"0/1@1 "_s + notJson, u"0/2@2 {\"a\":2}"_s};
    QTest::newRow("the wrong bracket") << QByteArray("[\n  {\"a\":[1}},\n  {\"a\":2}\n]")
                                       << QStringList{u"1/1@2 "_s + notJson, u"1/2@3 {\"a\":2}"_s};
    QTest::newRow("the wrong bracket in one line")
        << QByteArray("[{\"id\":[1}},{\"id\":2},{\"id\":3}]")
        << QStringList{u"1/1@1 "_s + notJson, u"1/2@1 {\"id\":2}"_s, u"1/3@1 {\"id\":3}"_s};
    QTest::newRow("a broken page before a whole one")
        << QByteArray("[{\"x\":[1}}]\n[{\"a\":2}]\n") << QStringList{u"1/1@1 "_s + notJson, u"2/1@2 {\"a\":2}"_s};
    QTest::newRow("an entry cut off") << QByteArray("[{\"a\":1},{\"a\":")
                                      << QStringList{u"1/1@1 {\"a\":1}"_s, u"1/2@1 "_s + cutOff};
    QTest::newRow("a string cut off") << QByteArray("[{\"a\":1},{\"a\":\"x")
                                      << QStringList{u"1/1@1 {\"a\":1}"_s, u"1/2@1 "_s + cutOff};
    QTest::newRow("a page cut off") << QByteArray("[{\"a\":1},")
                                    << QStringList{u"1/1@1 {\"a\":1}"_s, u"1/2@1 "_s + cutOff};
    QTest::newRow("an escape cut off") << QByteArray("{\"a\\") << QStringList{u"0/1@1 "_s + cutOff};
}

void TestGithubPages::goesOnBehindWhatIsBroken()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, pieces);
    QCOMPARE(piecesOf(content), pieces);
}

/// Each entry lacks its end: looking for it must not read the rest of the file anew for each.
void TestGithubPages::staysQuickWhereEverythingIsBroken()
{
    QByteArray content;
    for (int i = 0; i < 50'000; ++i)
        content += "{\"id\":1,\"owner\":{\"login\":\"x\"},\"reason\":\"some more words\"\n";
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(piecesOf(content).size(), 50'000);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void TestGithubPages::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("microseconds"); // -1: none
    const auto utc = [](const char *text) {
        return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch() * 1000;
    };
    QTest::newRow("UTC") << u"2026-11-12T08:00:00Z"_s << utc("2026-11-12T08:00:00Z");
    QTest::newRow("an offset") << u"2023-05-16T08:47:09.000-07:00"_s << utc("2023-05-16T15:47:09Z");
    QTest::newRow("half an hour") << u"2026-11-12T22:01:59.5+05:30"_s << utc("2026-11-12T16:31:59Z") + 500'000;
    QTest::newRow("microseconds") << u"2026-11-02T08:00:00.123456Z"_s << utc("2026-11-02T08:00:00Z") + 123'456;
    QTest::newRow("nanoseconds") << u"2026-11-02T08:00:00.123456789Z"_s << utc("2026-11-02T08:00:00Z") + 123'456;
    QTest::newRow("no offset") << u"2026-11-02T08:00:00"_s << utc("2026-11-02T08:00:00Z");
    QTest::newRow("a blank between") << u"2026-11-02 08:00:00 -0700"_s << utc("2026-11-02T15:00:00Z");
    QTest::newRow("a leap day") << u"2028-02-29T00:00:00Z"_s << utc("2028-02-29T00:00:00Z");
    for (const char *wrong : {"", "yesterday", "2026-11-02", "2026-13-02T08:00:00Z", "2027-02-29T00:00:00Z",
                              "2026-11-02T25:00:00Z", "1795000000", "2026-11-02T08:00:00Zulu"})
        QTest::addRow("refuses '%s'", wrong) << QString::fromLatin1(wrong) << qint64(-1);
}

void TestGithubPages::readsTimes()
{
    QFETCH(QString, text);
    QFETCH(qint64, microseconds);
    QCOMPARE(instantFromGithub(text).value_or(Instant{-1}).microseconds, microseconds);
}

PATWARDEN_TEST_MAIN(TestGithubPages)
#include "tst_githubpages.moc"
