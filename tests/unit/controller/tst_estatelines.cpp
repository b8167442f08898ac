// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "controller/estatelines.h"
#include "controller/estatereading.h"
#include "controller/estatewriting.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<QBuffer> deviceOf(const QByteArray &content)
{
    auto buffer = std::make_shared<QBuffer>();
    buffer->setData(content);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

QString faultOf(const QByteArray &line)
{
    const ReadLine read = readEstateLine(line);
    const auto *fault = std::get_if<LineFault>(&read);
    return fault ? QString(fault->field + u": "_s + fault->problem) : QString();
}

} // namespace

/// Single lines of an estate file, read and written, without a database.
class TestEstateLines : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItReads();
    void isDescribedAsItIs();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void ignoresFieldsItDoesNotKnow();
    void takesNullForAbsent();
    void writesTimes_data();
    void writesTimes();
    void readsTimes_data();
    void readsTimes();
    void namesRepositories_data();
    void namesRepositories();
    void takesLinesApart_data();
    void takesLinesApart();
    void passesOverALineThatIsTooLong();
};

void TestEstateLines::writesWhatItReads()
{
    QFile example(QStringLiteral(PATWARDEN_DOCS "/examples/estate.jsonl"));
    QVERIFY(example.open(QIODevice::ReadOnly));
    EstateLineWriter writer;
    QSet<size_t> kinds;
    while (!example.atEnd()) {
        const QByteArray line = example.readLine();
        const ReadLine read = readEstateLine(line);
        QVERIFY2(std::holds_alternative<exchange::Record>(read), line.constData());
        const auto &record = std::get<exchange::Record>(read);
        kinds.insert(record.index());
        QByteArray written;
        writer.append(record, written);
        QCOMPARE(written, line);
    }
    QCOMPARE(kinds.size(), qsizetype(std::variant_size_v<exchange::Record>)); // an example of each
}

void TestEstateLines::isDescribedAsItIs()
{
    QFile document(QStringLiteral(PATWARDEN_DOCS "/estate-format.md"));
    QVERIFY(document.open(QIODevice::ReadOnly));
    const QByteArray text = document.readAll();
    EstateLineWriter writer;
    QSet<size_t> kinds;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.startsWith('{'))
            continue;
        const ReadLine read = readEstateLine(line);
        QVERIFY2(std::holds_alternative<exchange::Record>(read), line.constData());
        kinds.insert(std::get<exchange::Record>(read).index());
        QByteArray written;
        writer.append(std::get<exchange::Record>(read), written);
        QCOMPARE(written.trimmed(), line);
    }
    QCOMPARE(kinds.size(), qsizetype(std::variant_size_v<exchange::Record>));

    QFile example(QStringLiteral(PATWARDEN_DOCS "/examples/estate.jsonl"));
    QVERIFY(example.open(QIODevice::ReadOnly));
    while (!example.atEnd()) {
        const QJsonObject json = QJsonDocument::fromJson(example.readLine()).object();
        for (const QString &field : json.keys())
            QVERIFY2(field == "type"_L1 || text.contains(QString(u'`' + field + u'`').toUtf8()),
                     qPrintable(field));
    }
}

void TestEstateLines::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("fault");
    const QByteArray at = R"("created_at":"2026-11-20T09:00:00.000000Z")";
    const QByteArray request =
        R"({"type":"request","ref":"r","token":"t","organization":"o","selection":"all",)" + at;

    QTest::newRow("no JSON") << QByteArray("account, please") << u": not_json"_s;
    QTest::newRow("cut off") << QByteArray(R"({"type":"account","login":"al)") << u": not_json"_s;
    QTest::newRow("an array") << QByteArray("[]") << u": not_json"_s;
    QTest::newRow("no UTF-8") << QByteArray("{\"type\":\"account\",\"login\":\"\xff\xfe\"}") << u": not_json"_s;
    QTest::newRow("no type") << QByteArray("{}") << u"type: missing"_s;
    QTest::newRow("a number as type") << QByteArray(R"({"type":7})") << u"type: wrong_type"_s;
    QTest::newRow("an unknown type") << QByteArray(R"({"type":"planet"})") << u"type: unknown_type"_s;
    QTest::newRow("another format") << R"({"type":"estate","format":2,)" + at + '}' << u"format: not_accepted"_s;
    QTest::newRow("no login") << R"({"type":"account",)" + at + '}' << u"login: missing"_s;
    QTest::newRow("an empty login") << R"({"type":"account","login":"",)" + at + '}' << u"login: not_accepted"_s;
    QTest::newRow("a login with NUL") << R"({"type":"account","login":"a\u0000b",)" + at + '}'
                                      << u"login: not_accepted"_s;
    QTest::newRow("a login that is a list")
        << R"({"type":"account","login":["a"],)" + at + '}' << u"login: wrong_type"_s;
    QTest::newRow("a word for yes") << R"({"type":"account","login":"a","managed":"yes",)" + at + '}'
                                    << u"managed: wrong_type"_s;
    QTest::newRow("half an id") << R"({"type":"account","login":"a","external_id":1.5,)" + at + '}'
                                << u"external_id: not_accepted"_s;
    QTest::newRow("no time") << QByteArray(R"({"type":"account","login":"a"})") << u"created_at: missing"_s;
    QTest::newRow("an impossible time")
        << QByteArray(R"({"type":"account","login":"a","created_at":"2026-02-30T09:00:00.000000Z"})")
        << u"created_at: not_accepted"_s;
    QTest::newRow("no scope") << QByteArray(R"({"type":"membership","account":"a","role":"owner"})")
                              << u"organization: missing"_s;
    QTest::newRow("two scopes") << QByteArray(
        R"({"type":"membership","enterprise":"e","organization":"o","account":"a","role":"owner"})")
                                << u"organization: not_accepted"_s;
    QTest::newRow("an unknown role") << QByteArray(
        R"({"type":"membership","organization":"o","account":"a","role":"boss"})")
                                     << u"role: not_accepted"_s;
    QTest::newRow("a choice that is left to nobody")
        << QByteArray(R"({"type":"policy","organization":"o","policy":"classic_access","choice":"delegate"})")
        << u"choice: not_accepted"_s;
    QTest::newRow("the choice of another policy")
        << QByteArray(R"({"type":"policy","organization":"o","policy":"classic_access","choice":"require"})")
        << u"choice: not_accepted"_s;
    QTest::newRow("a classic token of an organization")
        << QByteArray(R"({"type":"token","ref":"t","kind":"classic","owner":"a","organization":"o"})")
        << u"organization: not_accepted"_s;
    QTest::newRow("a hash that is none")
        << R"({"type":"token","ref":"t","kind":"classic","owner":"a","selection":"public",)" + at
            + R"(,"secret_sha256":"12zz"})"
        << u"secret_sha256: not_accepted"_s;
    QTest::newRow("a repository without an owner")
        << request + R"(,"repositories":["api"]})" << u"repositories.1: not_accepted"_s;
    QTest::newRow("a number as repository")
        << request + R"(,"repositories":["o/a",5]})" << u"repositories.2: wrong_type"_s;
    QTest::newRow("a group that is none")
        << request + R"(,"permissions":{"planet":{"a":"read"}}})" << u"permissions.planet: not_accepted"_s;
    QTest::newRow("a permission in two groups")
        << request + R"(,"permissions":{"repository":{"a":"read"},"organization":{"a":"read"}}})"
        << u"permissions.repository.a: not_accepted"_s;
    QTest::newRow("a level that is no word")
        << request + R"(,"permissions":{"repository":{"a":2}}})" << u"permissions.repository.a: wrong_type"_s;
    QTest::newRow("a count below zero")
        << request + R"(,"repository_count":-1})" << u"repository_count: not_accepted"_s;
    const QByteArray app =
        R"({"type":"app","enterprise":"e","slug":"a","name":"A","client_id":"c","created_by":"b",)" + at
        + R"(,"updated_at":"2026-11-20T09:00:00.000000Z","tokens":"none")";
    QTest::newRow("an App without a key") << app + R"(,"requests":"read"})" << u"public_key: missing"_s;
    QTest::newRow("an App with another key")
        << app + R"(,"requests":"read","public_key":"-----BEGIN"})" << u"public_key: not_accepted"_s;
    QTest::newRow("a slug that is none")
        << QByteArray(app).replace(R"("slug":"a")", R"("slug":"A b")") + '}' << u"slug: not_accepted"_s;
    const QByteArray hook = R"({"type":"webhook","organization":"o","made_by":"a",)" + at;
    const QByteArray digest = R"({"type":"digest_setting","organization":"o","enabled":true,)";
    QTest::newRow("a digest at no time of the day")
        << digest + R"("time":"24:00","zone":"UTC"})" << u"time: not_accepted"_s;
    QTest::newRow("a digest at half a time")
        << digest + R"("time":"9:0","zone":"UTC"})" << u"time: not_accepted"_s;
    QTest::newRow("a digest nowhere") << digest + R"("time":"09:00","zone":"Atlantis"})"
                                      << u"zone: not_accepted"_s;
    const QByteArray wish = R"({"type":"mail_preference","account":"a","approvals":"daily",)";
    QTest::newRow("mail in no language that there is")
        << wish + R"("expiry":"never","language":"tlh"})" << u"language: not_accepted"_s;
    QTest::newRow("expiry once a day") << wish + R"("expiry":"daily"})" << u"expiry: not_accepted"_s;
    QTest::newRow("a webhook without a URL") << hook + '}' << u"url: missing"_s;
    QTest::newRow("a webhook to a file") << hook + R"(,"url":"file:///etc/passwd"})" << u"url: not_accepted"_s;
    QTest::newRow("half a decision") << request + R"(,"decision":{"verdict":"approved"}})"
                                     << u"decision.rule: missing"_s;
}

void TestEstateLines::tellsWhatIsWrong()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, fault);
    QCOMPARE(faultOf(line), fault);
}

void TestEstateLines::ignoresFieldsItDoesNotKnow()
{
    const ReadLine read = readEstateLine(
        R"({"type":"enterprise","name":"Acme","mood":{"good":true},"created_at":"2026-11-20T09:00:00.000000Z"})");
    const auto *record = std::get_if<exchange::Record>(&read);
    QVERIFY(record);
    QCOMPARE(std::get<exchange::Enterprise>(*record).name, u"Acme"_s);
}

void TestEstateLines::takesNullForAbsent()
{
    const ReadLine read = readEstateLine(
        R"({"type":"account","login":"a","external_id":null,"name":null,"created_at":"2026-11-20T09:00:00Z"})");
    const auto *record = std::get_if<exchange::Record>(&read);
    QVERIFY(record);
    QVERIFY(!std::get<exchange::Account>(*record).externalId);
}

void TestEstateLines::writesTimes_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("the beginning") << qint64(0) << u"1970-01-01T00:00:00.000000Z"_s;
    QTest::newRow("a microsecond") << qint64(1) << u"1970-01-01T00:00:00.000001Z"_s;
    QTest::newRow("a microsecond before") << qint64(-1) << u"1969-12-31T23:59:59.999999Z"_s;
    QTest::newRow("a leap day") << qint64(1'709'164'800'123'456) << u"2024-02-29T00:00:00.123456Z"_s;
    QTest::newRow("far away") << qint64(253'402'300'799'999'999) << u"9999-12-31T23:59:59.999999Z"_s;
}

void TestEstateLines::writesTimes()
{
    QFETCH(qint64, microseconds);
    QFETCH(QString, text);
    QCOMPARE(estatelines::instantText({microseconds}), text);
    const auto back = estatelines::instantFromText(text);
    QVERIFY(back);
    QCOMPARE(back->microseconds, microseconds);
}

void TestEstateLines::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("without a fraction") << u"2026-11-20T09:00:00Z"_s << u"2026-11-20T09:00:00.000000Z"_s;
    QTest::newRow("with a zone") << u"2026-11-20T09:00:00.5+02:00"_s << u"2026-11-20T07:00:00.500000Z"_s;
    QTest::newRow("the 31st of June") << u"2026-06-31T09:00:00.000000Z"_s << QString();
    QTest::newRow("25 o'clock") << u"2026-11-20T25:00:00.000000Z"_s << QString();
    QTest::newRow("a letter for a digit") << u"2026-11-20T09:00:00.00000oZ"_s << QString();
    QTest::newRow("a sign for a digit") << u"-026-11-20T09:00:00.000000Z"_s << QString();
    QTest::newRow("the year nought") << u"0000-11-20T09:00:00.000000Z"_s << QString();
    QTest::newRow("before the year one, by its zone") << u"0001-01-01T00:00:00+00:01"_s << QString();
    QTest::newRow("after the year 9999, by its zone") << u"9999-12-31T23:59:59-00:01"_s << QString();
    QTest::newRow("nothing") << u" "_s << QString();
}

void TestEstateLines::readsTimes()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto instant = estatelines::instantFromText(text);
    QCOMPARE(instant ? estatelines::instantText(*instant) : QString(), written);
}

void TestEstateLines::namesRepositories_data()
{
    QTest::addColumn<bool>("ofAccount");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("of an organization") << false << u"octo-org"_s << u"api"_s << u"octo-org/api"_s;
    QTest::newRow("of a person") << true << u"bob"_s << u"dotfiles"_s << u"bob/dotfiles"_s;
    QTest::newRow("of a person called like an organization")
        << true << u"Octo-Org"_s << u"x"_s << u"@Octo-Org/x"_s;
    QTest::newRow("with a slash") << false << u"a/b"_s << u"c/%2F"_s << u"a%2Fb/c%2F%252F"_s;
    QTest::newRow("with an at") << false << u"@home"_s << u"@x"_s << u"%40home/%40x"_s;
}

void TestEstateLines::namesRepositories()
{
    QFETCH(bool, ofAccount);
    QFETCH(QString, owner);
    QFETCH(QString, name);
    QFETCH(QString, text);
    QCOMPARE(estatelines::repositoryText({ofAccount, owner, name}, {u"octo-org"_s}), text);
    const auto back = estatelines::repositoryFromText(text);
    QVERIFY(back);
    QCOMPARE(back->owner, owner);
    QCOMPARE(back->name, name);
    QCOMPARE(back->ofAccount, text.startsWith(u'@'));
}

void TestEstateLines::takesLinesApart_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArrayList>("lines"); // "number:text"
    QTest::newRow("nothing") << QByteArray() << QByteArrayList{};
    QTest::newRow("blank") << QByteArray(" \n\t\r\n\n") << QByteArrayList{};
    QTest::newRow("plain") << QByteArray("a\nb\n") << QByteArrayList{"1:a", "2:b"};
    QTest::newRow("without a last break") << QByteArray("a\nb") << QByteArrayList{"1:a", "2:b"};
    QTest::newRow("blank ones count") << QByteArray("a\n\n\nb\n") << QByteArrayList{"1:a", "4:b"};
    QTest::newRow("with a mark") << QByteArray("\xEF\xBB\xBF{}\n") << QByteArrayList{"1:{}"};
    QTest::newRow("from Windows") << QByteArray("a\r\nb\r\n") << QByteArrayList{"1:a\r", "2:b\r"};
    QTest::newRow("with NUL") << QByteArray("a\0b\nc", 5) << QByteArrayList{QByteArray("1:a\0b", 5), "2:c"};
}

void TestEstateLines::takesLinesApart()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArrayList, lines);
    EstateLines reader(deviceOf(content));
    QByteArrayList found;
    while (const auto line = reader.next())
        found.append(QByteArray::number(line->number) + ':' + line->text);
    QCOMPARE(found, lines);
}

void TestEstateLines::passesOverALineThatIsTooLong()
{
    EstateLines reader(deviceOf("a\n" + QByteArray(EstateLines::longestLine + 1, 'x') + "\n"
                                + QByteArray(EstateLines::longestLine, 'y') + "\nb\n"
                                + QByteArray(3 * EstateLines::longestLine, 'z')));
    QCOMPARE(reader.next()->text, QByteArray("a"));
    const auto tooLong = reader.next();
    QVERIFY(tooLong->tooLong);
    QCOMPARE(tooLong->number, 2);
    const auto longest = reader.next();
    QVERIFY(!longest->tooLong);
    QCOMPARE(longest->text.size(), EstateLines::longestLine);
    QCOMPARE(reader.next()->text, QByteArray("b"));
    QVERIFY(reader.next()->tooLong);
    QVERIFY(!reader.next());
}

} // namespace patwarden

PATWARDEN_TEST_MAIN(patwarden::TestEstateLines)
#include "tst_estatelines.moc"
