// SPDX-License-Identifier: GPL-3.0-or-later
#include "estatedesk.h"
#include "testcase.h"

#include "controller/estatereading.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;
using test::EstateDesk;

namespace {

constexpr int roundCount = 10'000;
constexpr int roundsOfFile = 250;

QByteArrayList exampleLines()
{
    QFile example(QStringLiteral(PATWARDEN_DOCS "/examples/estate.jsonl"));
    return example.open(QIODevice::ReadOnly) ? example.readAll().trimmed().split('\n') : QByteArrayList();
}

/// Breaks lines in any way a program, a disk or a person might.
class Breaker
{
public:
    explicit Breaker(const QByteArrayList &lines)
        : m_lines(lines)
    {
    }

    [[nodiscard]] int below(qsizetype limit)
    {
        return int(m_random.bounded(quint32(std::max<qsizetype>(limit, 1))));
    }
    /// A line of the file with a reference and a moment of its own, so that it is neither refused for being the
    /// second, nor known.
    [[nodiscard]] QByteArray line(int serial)
    {
        QByteArray line = m_lines.at(below(m_lines.size()));
        const qsizetype at = line.indexOf("\"ref\":");
        if (at >= 0) {
            const QByteArray reference = QByteArray("\"ref\":\"m").append(QByteArray::number(serial)).append('"');
            line.replace(at, line.indexOf(',', at) - at, reference);
            const qsizetype fraction = line.indexOf(".000000Z", line.indexOf("\"created_at\":"));
            line.replace(fraction + 1, 6, QByteArray::number(100'000 + serial));
            line.replace("\"secret_sha256\"", "\"x\"");
        }
        return line;
    }
    [[nodiscard]] QByteArray broken(const QByteArray &line)
    {
        QByteArray bytes = below(3) == 0 ? line : withOtherValues(line);
        if (below(2) == 0)
            bytes = withOtherBytes(bytes);
        return bytes.replace('\n', ' ');
    }

private:
    [[nodiscard]] QByteArray withOtherBytes(QByteArray bytes)
    {
        for (int i = 1 + below(3); i > 0; --i) {
            const int at = below(bytes.size());
            const int length = std::min<int>(1 + below(12), int(bytes.size()) - at);
            switch (below(5)) {
            case 0:
                bytes[at] = char(below(256));
                break;
            case 1:
                bytes.remove(at, length);
                break;
            case 2:
                bytes.insert(at, char(below(256)));
                break;
            case 3:
                bytes.insert(at, bytes.mid(below(bytes.size()), length));
                break;
            default:
                bytes[at] = char(bytes.at(at) ^ (1 << below(7)));
                break;
            }
        }
        return bytes;
    }
    [[nodiscard]] QByteArray withOtherValues(const QByteArray &line)
    {
        QJsonObject json = QJsonDocument::fromJson(line).object();
        const QStringList keys = json.keys();
        for (int i = 1 + below(2); i > 0; --i) {
            const QString key = keys.at(below(keys.size()));
            if (key != "type"_L1 || below(10) == 0)
                json[key] = oddValue();
        }
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] QJsonValue oddValue()
    {
        const QJsonArray odd{QJsonValue(),
                             true,
                             -1,
                             0,
                             1.5,
                             std::numeric_limits<qint64>::max(),
                             1e300,
                             QString(),
                             u"x"_s,
                             u"alice"_s,
                             u"bob"_s,
                             u"octo-org"_s,
                             u"Acme Enterprise"_s,
                             u"t2"_s,
                             u"r1"_s,
                             u"2026-01-01T00:00:00.000000Z"_s,
                             u"9999-12-31T23:59:59.999999Z"_s,
                             u"0001-01-01T00:00:00+23:59"_s,
                             u"octo-org/api"_s,
                             u"a\0b"_s,
                             QString(QChar(0xD800)),
                             QString(5'000, u'x'),
                             QJsonArray{u"octo-org/api"_s, u"octo-org/api"_s},
                             QJsonArray{u"bob/dotfiles"_s},
                             QJsonArray{1, QJsonArray{}},
                             QJsonObject{{u"repository"_s, QJsonObject{{u"contents"_s, u"write"_s}}}},
                             QJsonObject{{u"verdict"_s, u"approved"_s}},
                             u"fine_grained"_s,
                             u"classic"_s,
                             u"owner"_s,
                             u"all"_s,
                             u"approved"_s,
                             u"pending"_s,
                             u"allow"_s,
                             u"planned"_s,
                             583231,
                             42};
        return odd.at(below(odd.size()));
    }

    QByteArrayList m_lines;
    QRandomGenerator m_random{20'261'120};
};

/// Each is a SELECT that gives 0 where no row is only half there.
const QStringList wholenessChecks{
    u"SELECT count(*) FROM request AS r WHERE (EXISTS (SELECT 1 FROM pending AS p WHERE p.request_id = r.id)) = "
    "(EXISTS (SELECT 1 FROM decision AS d WHERE d.request_id = r.id))"_s,
    u"SELECT count(*) FROM organization AS o WHERE pending_count <> (SELECT count(*) FROM pending AS p "
    "WHERE p.organization_id = o.id)"_s,
    u"SELECT count(*) FROM request AS r JOIN token AS t ON t.id = r.token_id WHERE t.account_id <> r.account_id "
    u"OR "
    "t.organization_id IS DISTINCT FROM r.organization_id"_s,
    u"SELECT count(*) FROM access AS a JOIN token AS t ON t.id = a.token_id WHERE t.organization_id IS DISTINCT "
    u"FROM "
    "a.organization_id OR t.kind <> 1"_s,
    u"SELECT count(*) FROM token WHERE kind = 2 AND organization_id IS NOT NULL"_s,
    u"SELECT count(*) FROM token WHERE secret_hash IS NOT NULL AND length(secret_hash) <> 32"_s,
    u"SELECT count(*) FROM policy_change WHERE scope_id NOT IN (SELECT id FROM organization) AND scope = 2"_s,
};

} // namespace

/// Whatever happened to a line, it is taken whole or not at all, and the next one is looked at.
class TestEstateRobustness : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnything();
    void takesLinesWholeOrNotAtAll();
    void survivesABrokenFile();

private:
    test::ManualClock m_clock;
};

void TestEstateRobustness::readsAnything()
{
    Breaker breaker(exampleLines());
    int good = 0;
    for (int i = 0; i < roundCount; ++i) {
        const ReadLine read = readEstateLine(breaker.broken(breaker.line(i)));
        const auto *fault = std::get_if<LineFault>(&read);
        good += fault ? 0 : 1;
        QVERIFY(!fault || !fault->problem.isEmpty());
    }
    QVERIFY(good > roundCount / 50 && good < roundCount); // both happen
}

void TestEstateRobustness::takesLinesWholeOrNotAtAll()
{
    const QByteArrayList example = exampleLines();
    Breaker breaker(example);
    EstateDesk desk(temporaryPath(u"robust.db"_s), m_clock);
    QVERIFY(desk.takeIntoEmpty(example.join('\n'), u"alice"_s));
    const Session alice = desk.sessionOf(u"alice"_s);
    qint64 added = 0;
    for (int round = 0; round < roundCount;) {
        QByteArrayList lines = example;
        for (int i = 0; i < roundsOfFile; ++i, ++round) {
            QByteArray broken = breaker.broken(breaker.line(round));
            lines.append(broken.trimmed().isEmpty() ? QByteArray("{}") : broken);
        }
        const auto report = desk.take(alice, lines.join('\n'));
        QVERIFY(report);
        QVERIFY2(!report->failure, report->failure ? qPrintable(report->failure->detail) : "");
        QCOMPARE(report->added + report->known + report->broken.size(), lines.size());
        for (const BrokenLine &line : report->broken)
            QVERIFY2(line.line > example.size(), lines.at(line.line - 1).constData());
        added += report->added;
        for (const QString &check : wholenessChecks)
            QVERIFY2(desk.number(check) == 0, qPrintable(check));
        QCOMPARE(desk.number(test::countOfBrokenForeignKeys()), 0);
    }
    QVERIFY(added > 200);

    // what was taken can be told again, and is all there is
    const auto written = desk.write(alice);
    QVERIFY(written);
    const auto again = desk.take(alice, *written);
    QVERIFY(again);
    QCOMPARE(again->added, 0);
    for (const BrokenLine &line : again->broken)
        qInfo("%s %s: %s", qPrintable(line.field), qPrintable(line.problem),
              written->split('\n').at(line.line - 1).left(1'000).constData());
    QCOMPARE(again->broken, QList<BrokenLine>());
    EstateDesk other(temporaryPath(u"robust-again.db"_s), m_clock);
    QVERIFY(other.takeIntoEmpty(*written, u"alice"_s));
    QCOMPARE(*other.write(other.sessionOf(u"alice"_s)), *written);
}

void TestEstateRobustness::survivesABrokenFile()
{
    const QByteArray example = exampleLines().join('\n');
    QRandomGenerator random(7);
    EstateDesk desk(temporaryPath(u"file.db"_s), m_clock);
    QVERIFY(desk.takeIntoEmpty(example, u"alice"_s));
    const Session alice = desk.sessionOf(u"alice"_s);
    for (int round = 0; round < 100; ++round) {
        QByteArray bytes = example;
        for (int i = 0; i < 20; ++i)
            bytes[int(random.bounded(quint32(bytes.size())))] = char(random.bounded(256));
        bytes.truncate(bytes.size() - int(random.bounded(quint32(bytes.size() / 2))));
        const auto report = desk.take(alice, bytes);
        if (!report) // its first line was hit
            QCOMPARE(report.error().subject, u"estateFile"_s);
        else
            QVERIFY(!report->failure);
        for (const QString &check : wholenessChecks)
            QVERIFY2(desk.number(check) == 0, qPrintable(check));
    }
}

} // namespace patwarden

PATWARDEN_TEST_MAIN(patwarden::TestEstateRobustness)
#include "tst_estaterobustness.moc"
