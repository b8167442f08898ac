// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "service/githubjson.h"
#include "service/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <limits>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// What is written by hand has to be what Qt writes from a tree, byte for byte.
class TestJsonWriter : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writesTextsAsQtDoes_data();
    void writesTextsAsQtDoes();
    void writesAnyTextAsQtDoes();
    void writesEachEncodingAlike();
    void writesTreesAsQtDoes();
    void beginsAnewOnceTaken();
    void writesTimesAsQtDoes();
};

namespace {

QByteArray byQt(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray byUs(QAnyStringView text)
{
    JsonWriter json(0);
    json.text(text);
    return json.take();
}

/// Any unit, but those that are written in a way of their own, and surrogates, oftener than by chance.
QString randomText(QRandomGenerator &random)
{
    QString text;
    const int size = random.bounded(40);
    for (int i = 0; i < size; ++i) {
        switch (random.bounded(5)) {
        case 0:
            text += QChar(char16_t(random.bounded(0x80)));
            break;
        case 1:
            text += QChar(char16_t(0xd800 + random.bounded(0x800)));
            break;
        case 2:
            text += QString::fromUcs4(std::array{char32_t(0x1'0000 + random.bounded(0x10'0000))}.data(), 1);
            break;
        default:
            text += QChar(char16_t(random.bounded(0x1'0000)));
        }
    }
    return text;
}

void writeRandom(QRandomGenerator &random, JsonWriter &json, QJsonValue &tree, int depth)
{
    switch (random.bounded(depth > 3 ? 4 : 6)) {
    case 0:
        json.null();
        tree = QJsonValue();
        break;
    case 1: {
        const bool value = random.bounded(2) == 1;
        json.boolean(value);
        tree = value;
        break;
    }
    case 2: {
        const qint64 value = qint64(random.generate64()) >> random.bounded(64);
        json.number(value);
        tree = value;
        break;
    }
    case 3: {
        const QString value = randomText(random);
        json.text({value, "|"_L1, value});
        tree = QString(value + u'|' + value);
        break;
    }
    case 4: {
        QJsonArray array;
        json.beginArray();
        for (int i = random.bounded(4); i > 0; --i) {
            QJsonValue value;
            writeRandom(random, json, value, depth + 1);
            array.append(value);
        }
        json.endArray();
        tree = array;
        break;
    }
    default: {
        QJsonObject object;
        json.beginObject();
        for (char16_t name = u'a', count = char16_t(random.bounded(4)); name < u'a' + count; ++name) {
            const QString key = name + u" key \" é"_s;
            json.key(key);
            QJsonValue value;
            writeRandom(random, json, value, depth + 1);
            object.insert(key, value);
        }
        json.endObject();
        tree = object;
    }
    }
}

} // namespace

void TestJsonWriter::writesTextsAsQtDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("plain") << u"The least that will do: a text of more than one vector of bytes."_s;
    QTest::newRow("quoted") << u"\"a\\b/c\""_s;
    QTest::newRow("control") << u"\b\f\n\r\t\x01\x1f\x7f"_s;
    QTest::newRow("zero") << QString(u'a' + QString(QChar(0)) + u'b');
    QTest::newRow("two bytes") << u"naïve Übersicht \x80\xff\u07ff"_s;
    QTest::newRow("three bytes") << u"\u0800€漢\uffff\ufeff"_s;
    QTest::newRow("four bytes") << u"😀 \U00010000 \U0010ffff"_s;
    QTest::newRow("half of a pair") << QString(QChar(0xd83d));
    QTest::newRow("the other half") << QString(QChar(0xde00)) + u"x"_s;
    QTest::newRow("halves the wrong way round") << QString(QChar(0xde00)) + QChar(0xd83d);
    QTest::newRow("two first halves") << QString(QChar(0xd83d)) + QChar(0xd83d) + QChar(0xde00);
}

void TestJsonWriter::writesTextsAsQtDoes()
{
    QFETCH(QString, text);
    QCOMPARE(byUs(text), byQt(text));
}

void TestJsonWriter::writesAnyTextAsQtDoes()
{
    QRandomGenerator random(20'261'129);
    for (int i = 0; i < 20'000; ++i) {
        const QString text = randomText(random);
        QCOMPARE(byUs(text), byQt(text));
    }
}

void TestJsonWriter::writesEachEncodingAlike()
{
    const QString text = u"grün \"\n"_s;
    const QByteArray latin1 = text.toLatin1();
    const QByteArray utf8 = text.toUtf8();
    QCOMPARE(byUs(QLatin1StringView(latin1)), byQt(text));
    QCOMPARE(byUs(QUtf8StringView(utf8)), byQt(text));
    QCOMPARE(byUs("plain"_L1), "\"plain\"");
    QCOMPARE(byUs(u8"plain"), "\"plain\"");
}

void TestJsonWriter::writesTreesAsQtDoes()
{
    QRandomGenerator random(4);
    for (int i = 0; i < 2'000; ++i) {
        JsonWriter json(random.bounded(100));
        QJsonValue tree;
        writeRandom(random, json, tree, 0);
        QCOMPARE(json.take(), byQt(tree));
    }
}

void TestJsonWriter::beginsAnewOnceTaken()
{
    JsonWriter json;
    json.beginArray()
        .number(std::numeric_limits<qint64>::min())
        .number(std::numeric_limits<qint64>::max())
        .endArray();
    QCOMPARE(json.take(), "[-9223372036854775808,9223372036854775807]");
    QCOMPARE(json.take(), "");
    json.beginObject().key("a").beginArray().endArray().key("b").boolean(false).endObject();
    QCOMPARE(json.take(), R"({"a":[],"b":false})");
}

void TestJsonWriter::writesTimesAsQtDoes()
{
    QRandomGenerator random(7);
    const qint64 tenThousandYears = 253'402'300'800; // s, from 1970
    for (int i = 0; i < 20'000; ++i) {
        const Instant time{random.bounded(tenThousandYears) * 1'000'000 + random.bounded(1'000'000)};
        QCOMPARE(githubTime(time), time.toDateTime().toString(Qt::ISODate));
    }
    QCOMPARE(githubTime({0}), u"1970-01-01T00:00:00Z"_s);
    QCOMPARE(githubTime({-1'000'000}), u"1969-12-31T23:59:59Z"_s);
    QCOMPARE(githubTime({tenThousandYears * 1'000'000 - 1}), u"9999-12-31T23:59:59Z"_s);
    QCOMPARE(githubTime({tenThousandYears * 1'000'000}), QString());
}

PATWARDEN_TEST_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
