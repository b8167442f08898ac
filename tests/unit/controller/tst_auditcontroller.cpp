// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkaudit.h"
#include "estate.h"
#include "heldthread.h"
#include "tampering.h"
#include "testcase.h"

#include "controller/auditcontroller.h"
#include "controller/auditwording.h"
#include "controller/requestcontroller.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

/// RFC 4180 and nothing else: records end with CRLF, a quote inside quotes is doubled. Empty where a rule is
/// broken.
QList<QStringList> parseCsv(const QByteArray &bytes)
{
    QList<QStringList> records;
    QStringList record;
    QByteArray cell;
    bool quoted = false;
    bool wasQuoted = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        const char next = i + 1 < bytes.size() ? bytes.at(i + 1) : '\0';
        if (quoted) {
            if (c != '"') {
                cell += c;
            } else if (next == '"') {
                cell += c;
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == '"') {
            if (!cell.isEmpty() || wasQuoted)
                return {};
            quoted = wasQuoted = true;
        } else if (c == ',' || c == '\r') {
            record.append(QString::fromUtf8(cell));
            cell.clear();
            wasQuoted = false;
            if (c == '\r') {
                if (next != '\n')
                    return {};
                ++i;
                records.append(record);
                record.clear();
            }
        } else if (c == '\n' || wasQuoted) {
            return {};
        } else {
            cell += c;
        }
    }
    return quoted || !cell.isEmpty() || !record.isEmpty() ? QList<QStringList>() : records;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

/// The history: who sees what of it, the proof that it is whole, and the files it is exported to.
class TestAuditController : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsPagesFromTheNewestOn();
    void showsAnOwnerOfAnOrganizationItsOwnEntries();
    void showsTheOwnerOfALoneOrganizationWhatConcernsNone();
    void offersWhoAndWhatOccurs();
    void findsTokensByName();
    void verifiesTheChain();
    void namesTheFirstEntryThatDoesNotFit_data();
    void namesTheFirstEntryThatDoesNotFit();
    void findsWhatACheckpointKnows_data();
    void findsWhatACheckpointKnows();
    void writesACheckpointAndReadsIt_data();
    void writesACheckpointAndReadsIt();
    void exportsCsvThatFollowsTheRules();
    void guardsNamesThatLookLikeFormulas();
    void exportsJsonLines();
    void exportsOnlyWhatPasses();
    void leavesNothingBehindWhenItIsStopped();
    void keepsTheOldFileWhereItFails_data();
    void keepsTheOldFileWhereItFails();
    void letsOthersInBetween();
    void hasASentenceForEveryAction();

private:
    [[nodiscard]] QString path(const QString &name) const
    {
        return temporaryPath(u"%1/%2"_s.arg(m_serial).arg(name));
    }
    AuditPage page(const Session &session, const AuditFilter &filter = {}, qint64 before = 0, int limit = 100)
    {
        const auto read = test::resultOf(m_audit->page(session, filter, before, limit));
        return read ? *read : AuditPage{};
    }
    Result<AuditVerification> verify(const std::optional<AuditCheckpoint> &checkpoint = {})
    {
        return test::resultOf(m_audit->verify(m_alice, checkpoint));
    }
    Result<qint64> exportTo(const QString &name, AuditFormat format, const AuditFilter &filter = {})
    {
        return test::resultOf(m_audit->exportTo(m_alice, filter, format, path(name)));
    }
    void change(const QString &statement)
    {
        QSqlQuery query(m_estate->database().connection());
        QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }

    int m_serial = 0;
    test::ManualClock m_clock;
    std::unique_ptr<test::EstateBuilder> m_estate;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<AuditController> m_audit;
    Session m_alice; ///< owns the enterprise
    Session m_olga; ///< owns octo-org
    OrganizationId m_octo;
    OrganizationId m_other;
};

/// Ten requests were decided in each of two organizations: twenty entries.
void TestAuditController::init()
{
    TestCase::init();
    ++m_serial;
    m_audit.reset();
    m_thread.reset();
    m_estate.reset();
    QVERIFY(QDir().mkpath(QFileInfo(path(u"x"_s)).absolutePath()));
    m_estate = std::make_unique<test::EstateBuilder>(path(u"estate.db"_s), m_clock);
    m_estate->addEnterprise(u"Acme"_s);
    m_octo = m_estate->addOrganization(u"octo-org"_s);
    m_other = m_estate->addOrganization(u"other-org"_s);
    m_alice = {m_estate->addAccount(u"alice"_s), u"alice"_s};
    m_olga = {m_estate->addAccount(u"olga"_s), u"olga"_s};
    const Session otto{m_estate->addAccount(u"otto"_s), u"otto"_s};
    const AccountId bo = m_estate->addAccount(u"bo"_s);
    m_estate->joinEnterprise(m_alice.account, Role::Owner);
    m_estate->join(m_olga.account, m_octo, Role::Owner);
    m_estate->join(otto.account, m_other, Role::Owner);
    m_estate->join(bo, m_octo, Role::Member);
    m_estate->join(bo, m_other, Role::Member);
    m_thread = std::make_unique<DatabaseThread>();
    QVERIFY(test::resultOf(m_thread->open(test::locationOf(path(u"estate.db"_s)), OpenMode::OpenExisting)));
    m_audit = std::make_unique<AuditController>(*m_thread, m_clock);
    RequestController requests(*m_thread, m_clock);
    const auto approved = m_estate->addRequests(m_octo, bo, 10);
    QVERIFY(test::resultOf(requests.review(m_olga, m_octo, approved, Verdict::Approved, {}).future));
    m_clock.advanceDays(1);
    const auto denied = m_estate->addRequests(m_other, bo, 10);
    QVERIFY(test::resultOf(
        requests.review(otto, m_other, denied, Verdict::Denied, u"Use \"an App\",\r\nplease."_s).future));
}

void TestAuditController::readsPagesFromTheNewestOn()
{
    AuditPage first = page(m_alice, {}, 0, 15);
    QCOMPARE(first.rows.size(), 15);
    QVERIFY(first.more);
    QCOMPARE(first.length, 20);
    QCOMPARE(first.rows.first().leaf.sequence, 20);
    QCOMPARE(AuditWording::sentence(first.rows.first()), u"otto denied token-9 in other-org"_s);
    QCOMPARE(first.rows.first().hash.size(), 32);
    const AuditPage second = page(m_alice, {}, first.rows.last().leaf.sequence, 15);
    QCOMPARE(second.rows.size(), 5);
    QVERIFY(!second.more);
    QCOMPARE(second.rows.last().leaf.sequence, 1);
    QCOMPARE(second.rows.last().actor, u"olga"_s);
    QVERIFY(!page(m_alice, {}, 0, 20).more); // exactly all

    const AuditPage day = page(m_alice, {.from = m_clock.now()});
    QCOMPARE(day.rows.size(), 10);
    QCOMPARE(page(m_alice, {.until = m_clock.now()}).rows.size(), 10);
}

void TestAuditController::showsAnOwnerOfAnOrganizationItsOwnEntries()
{
    const AuditPage own = page(m_olga);
    QCOMPARE(own.rows.size(), 10);
    QVERIFY(
        std::ranges::all_of(own.rows, [this](const AuditRow &row) { return row.leaf.organization == m_octo; }));
    QCOMPARE(page(m_olga, {.organizations = {m_octo}}).rows.size(), 10);
    const auto refused = test::resultOf(m_audit->page(m_olga, {.organizations = {m_other}}, 0, 10));
    QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    const auto refusedBoth = test::resultOf(m_audit->page(m_olga, {.organizations = {m_octo, m_other}}, 0, 10));
    QCOMPARE(refusedBoth.error().code, ErrorCode::Forbidden);
    // What concerns no organization is the enterprise's.
    QCOMPARE(test::resultOf(m_audit->page(m_olga, {.organizations = {OrganizationId()}}, 0, 10)).error().code,
             ErrorCode::Forbidden);
}

void TestAuditController::showsTheOwnerOfALoneOrganizationWhatConcernsNone()
{
    test::EstateBuilder estate(path(u"alone.db"_s), m_clock);
    const OrganizationId alone = estate.addOrganization(u"alone"_s);
    const Session owner{estate.addAccount(u"owen"_s), u"owen"_s};
    estate.join(owner.account, alone, Role::Owner);
    auto transaction = Transaction::begin(estate.database(), Transaction::Kind::Write);
    AuditLog log(estate.database());
    QVERIFY(log.append(transaction.value(), test::leafAt(m_clock.now())));
    QVERIFY(transaction.value().commit());
    DatabaseThread thread;
    QVERIFY(test::resultOf(thread.open(test::locationOf(path(u"alone.db"_s)), OpenMode::OpenExisting)));
    AuditController audit(thread, m_clock);
    const auto read = test::resultOf(audit.page(owner, {}, 0, 10));
    QVERIFY(read);
    QCOMPARE(read->rows.size(), 1);
}

void TestAuditController::offersWhoAndWhatOccurs()
{
    change(
        u"INSERT INTO audit_leaf VALUES (21, 1, NULL, 'patwarden.policy_plan_dropped', NULL, NULL, NULL, '{}', (SELECT hash FROM audit_leaf WHERE sequence = 20))"_s);
    const auto all = test::resultOf(m_audit->choices(m_alice));
    QVERIFY(all);
    QStringList actors;
    for (const auto &[id, login] : all->actors)
        actors.append(login);
    QCOMPARE(actors, (QStringList{QString(), u"olga"_s, u"otto"_s})); // bo did nothing yet
    QCOMPARE(all->actions,
             (QStringList{u"patwarden.policy_plan_dropped"_s, u"personal_access_token.access_granted"_s,
                          u"personal_access_token.request_denied"_s}));
    QCOMPARE(all->organizations.size(), 2);

    const auto own = test::resultOf(m_audit->choices(m_olga));
    actors.clear();
    for (const auto &[id, login] : own->actors)
        actors.append(login);
    QCOMPARE(actors, (QStringList{u"bo"_s, u"olga"_s}));
    QCOMPARE(own->organizations.size(), 1);
    QCOMPARE(own->organizations.first().second, u"octo-org"_s);
}

void TestAuditController::findsTokensByName()
{
    const auto found = test::resultOf(m_audit->tokensNamed(m_alice, u"TOKEN-3"_s));
    QVERIFY(found);
    QCOMPARE(found->tokens.size(), 2); // one in each organization
    QVERIFY(!found->more);
    QCOMPARE(page(m_alice, {.tokens = found->tokens}).rows.size(), 2);
    QCOMPARE(test::resultOf(m_audit->tokensNamed(m_olga, u"token-3"_s))->tokens.size(), 1); // her organization's
    QCOMPARE(test::resultOf(m_audit->tokensNamed(m_alice, u"token_3"_s))->tokens.size(), 0); // no wildcard
    QCOMPARE(test::resultOf(m_audit->tokensNamed(m_alice, u""_s))->tokens.size(), 0);
}

void TestAuditController::verifiesTheChain()
{
    const auto verification = verify();
    QVERIFY(verification);
    QCOMPARE(verification->leaves, 20);
    QVERIFY(!verification->firstBroken);
    const auto end = test::resultOf(m_audit->checkpoint(m_olga)); // any owner may
    QCOMPARE(end->length, 20);
    QCOMPARE(end->head, verification->head);
    QVERIFY(!verify(*end)->firstBroken);
}

void TestAuditController::namesTheFirstEntryThatDoesNotFit_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<qint64>("firstBroken");
    QTest::newRow("another token") << u"UPDATE audit_leaf SET token_id = 4711 WHERE sequence = 9"_s << 9LL;
    QTest::newRow("taken out") << u"DELETE FROM audit_leaf WHERE sequence = 9"_s << 10LL;
    QTest::newRow("details spelled differently")
        << u"UPDATE audit_leaf SET details = ' ' || details WHERE sequence = 12"_s << 12LL;
    QTest::newRow("another organization")
        << u"UPDATE audit_leaf SET organization_id = NULL WHERE sequence = 20"_s << 20LL;
}

void TestAuditController::namesTheFirstEntryThatDoesNotFit()
{
    QFETCH(QString, statement);
    QFETCH(qint64, firstBroken);
    change(statement);
    const auto verification = verify();
    QVERIFY(verification);
    QCOMPARE(verification->firstBroken.value_or(0), firstBroken);
    QCOMPARE(verification->fault, AuditFault::DoesNotFit);
    QCOMPARE(verification->leaves, firstBroken - 1 - (statement.startsWith(u"DELETE"_s) ? 1 : 0));
}

void TestAuditController::findsWhatACheckpointKnows_data()
{
    QTest::addColumn<bool>("cutsOff");
    QTest::newRow("a tail that was cut off") << true;
    QTest::newRow("a tail that was written anew") << false;
}

void TestAuditController::findsWhatACheckpointKnows()
{
    QFETCH(bool, cutsOff);
    const auto kept = test::resultOf(m_audit->checkpoint(m_alice));
    change(u"DELETE FROM audit_leaf WHERE sequence > 15"_s);
    if (!cutsOff) { // and six others in their place, with a chain that fits
        auto transaction = Transaction::begin(m_estate->database(), Transaction::Kind::Write);
        AuditLog log(m_estate->database());
        for (int i = 0; i < 6; ++i)
            QVERIFY(log.append(transaction.value(), test::leafAt({i})));
        QVERIFY(transaction.value().commit());
    }
    QVERIFY(!verify()->firstBroken); // alone it looks whole
    const auto verification = verify(*kept);
    QCOMPARE(verification->firstBroken.value_or(0), 20);
    QCOMPARE(verification->fault, cutsOff ? AuditFault::CutOff : AuditFault::WrittenAnew);
}

void TestAuditController::writesACheckpointAndReadsIt_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("good");
    const QByteArray head = QByteArray(32, 'h').toHex();
    QTest::newRow("as written") << QByteArray(R"({"at":"2026-11-20T09:00:00Z","head":")" + head
                                              + R"(","length":1204})")
                                << true;
    QTest::newRow("spaces and milliseconds") << QByteArray(
        " {\"length\": 1204, \"at\": \"2026-11-20T09:00:00.125Z\", \"head\": \"" + head.toUpper() + "\"}\n")
                                             << true;
    QTest::newRow("empty log") << QByteArray(R"({"at":"2026-11-20T09:00:00Z","head":"","length":0})") << true;
    QTest::newRow("no JSON") << QByteArray("length 1204") << false;
    QTest::newRow("no object") << QByteArray("[]") << false;
    QTest::newRow("no length") << QByteArray(R"({"at":"2026-11-20T09:00:00Z","head":")" + head + R"("})") << false;
    QTest::newRow("half an entry") << QByteArray(R"({"at":"2026-11-20T09:00:00Z","head":")" + head
                                                 + R"(","length":1.5})")
                                   << false;
    QTest::newRow("length below zero") << QByteArray(R"({"at":"2026-11-20T09:00:00Z","head":")" + head
                                                     + R"(","length":-4})")
                                       << false;
    QTest::newRow("short head") << QByteArray(R"({"at":"2026-11-20T09:00:00Z","head":"9f","length":4})") << false;
    QTest::newRow("odd head") << QByteArray(R"({"at":"2026-11-20T09:00:00Z","head":"g)" + head.sliced(1)
                                            + R"(","length":4})")
                              << false;
    QTest::newRow("no head") << QByteArray(R"({"at":"2026-11-20T09:00:00Z","head":"","length":4})") << false;
    QTest::newRow("no time") << QByteArray(R"({"at":"yesterday","head":")" + head + R"(","length":4})") << false;
    QTest::newRow("endless") << QByteArray(100'000, ' ') << false;
}

void TestAuditController::writesACheckpointAndReadsIt()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, good);
    const auto checkpoint = checkpointFromJson(json);
    QCOMPARE(checkpoint.ok(), good);
    if (!good) {
        QCOMPARE(checkpoint.error().code, ErrorCode::Invalid);
        QCOMPARE(checkpoint.error().subject, u"checkpoint"_s);
        QVERIFY(!checkpoint.error().detail.isEmpty());
        return;
    }
    const auto again = checkpointFromJson(checkpointToJson(*checkpoint));
    QVERIFY(again);
    QVERIFY(*again == *checkpoint);
    if (QTest::currentDataTag() == QByteArray("as written"))
        QCOMPARE(checkpointToJson(*checkpoint), json);
}

void TestAuditController::exportsCsvThatFollowsTheRules()
{
    const auto written = exportTo(u"log.csv"_s, AuditFormat::Csv);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
    QCOMPARE(*written, 20);
    const QList<QStringList> records = parseCsv(contentOf(path(u"log.csv"_s)));
    QCOMPARE(records.size(), 21);
    QCOMPARE(records.first().join(u','), u"sequence,at,actor,action,organization,token,request,details,hash"_s);
    QVERIFY(std::ranges::all_of(records, [](const QStringList &record) { return record.size() == 9; }));
    const QStringList last = records.last();
    QCOMPARE(last.at(0), u"20"_s); // oldest first
    QCOMPARE(last.at(1), m_clock.now().toDateTime().toString(u"yyyy-MM-dd'T'09:00:00.000'Z'"_s));
    QCOMPARE(last.at(2), u"otto"_s);
    QCOMPARE(last.at(3), u"personal_access_token.request_denied"_s);
    QCOMPARE(last.at(4), u"other-org"_s);
    QCOMPARE(last.at(5), u"token-9"_s);
    QCOMPARE(QJsonDocument::fromJson(last.at(7).toUtf8()).object().value("reason"_L1).toString(),
             u"Use \"an App\",\r\nplease."_s);
    QCOMPARE(last.at(8).size(), 64);
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QCOMPARE(QFileInfo(path(u"log.csv"_s)).permissions() & others, QFileDevice::Permissions());

    const AuditRow noted = page(m_alice).rows.first();
    QCOMPARE(noted.leaf.action, u"patwarden.audit_exported"_s);
    QVERIFY(noted.leaf.actor == m_alice.account);
    QCOMPARE(noted.leaf.details.value("format"_L1).toString(), u"csv"_s);
    QCOMPARE(noted.leaf.details.value("entries"_L1).toInt(), 20);
    QVERIFY(!verify()->firstBroken);
}

void TestAuditController::guardsNamesThatLookLikeFormulas()
{
    const auto cell = [](const QString &token) {
        AuditRow row;
        row.tokenName = token;
        const QList<QStringList> records = parseCsv(auditCsvLine(row));
        return records.isEmpty() ? u"broken"_s : records.first().at(5);
    };
    for (const QString &name : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s})
        QCOMPARE(cell(name), QString(u'\'' + name));
    for (const QString &name : {u"deploy-bot"_s, u"a=b"_s, u"é, \"x\"\n"_s, u""_s})
        QCOMPARE(cell(name), name);
}

void TestAuditController::exportsJsonLines()
{
    QCOMPARE(exportTo(u"log.jsonl"_s, AuditFormat::JsonLines).value(), 20);
    const QByteArray content = contentOf(path(u"log.jsonl"_s));
    QVERIFY(content.endsWith('\n'));
    const QByteArrayList lines = content.chopped(1).split('\n');
    QCOMPARE(lines.size(), 20);
    // Whoever has the file can walk the chain again.
    QByteArray hash;
    for (const QByteArray &line : lines) {
        QJsonParseError problem;
        const QJsonObject entry = QJsonDocument::fromJson(line, &problem).object();
        QCOMPARE(problem.error, QJsonParseError::NoError);
        const auto number = [&entry](QLatin1StringView key) { return entry.value(key).toInteger(); };
        const AuditLeaf leaf{number("sequence"_L1),
                             {number("@timestamp"_L1) * 1000},
                             AccountId(number("actor_id"_L1)),
                             entry.value("action"_L1).toString(),
                             OrganizationId(number("org_id"_L1)),
                             TokenId(number("token_id"_L1)),
                             RequestId(number("user_programmatic_access_request_id"_L1)),
                             entry.value("details"_L1).toObject()};
        hash = chainHash(hash, leaf);
        QCOMPARE(QString::fromLatin1(hash.toHex()), entry.value("hash"_L1).toString());
    }
    const QJsonObject first = QJsonDocument::fromJson(lines.first()).object();
    QCOMPARE(first.value("actor"_L1).toString(), u"olga"_s);
    QCOMPARE(first.value("org"_L1).toString(), u"octo-org"_s);
    QCOMPARE(first.value("user_programmatic_access_name"_L1).toString(), u"token-0"_s);
}

void TestAuditController::exportsOnlyWhatPasses()
{
    const auto read = test::resultOf(m_audit->exportTo(m_olga, {}, AuditFormat::Csv, path(u"olga.csv"_s)));
    QCOMPARE(read.value(), 10); // what she may see
    const auto denied = exportTo(u"denied.csv"_s, AuditFormat::Csv,
                                 {.actions = {u"personal_access_token.request_*"_s}, .organizations = {m_other}});
    QCOMPARE(denied.value(), 10);
    const QJsonObject filter = page(m_alice).rows.first().leaf.details.value("filter"_L1).toObject();
    QCOMPARE(filter.value("actions"_L1).toArray().first().toString(), u"personal_access_token.request_*"_s);
    const auto none = exportTo(u"none.csv"_s, AuditFormat::Csv, {.until = Instant{1}});
    QCOMPARE(none.value(), 0);
    QCOMPARE(contentOf(path(u"none.csv"_s)), auditCsvHeader());
    const auto refused = test::resultOf(
        m_audit->exportTo(m_olga, {.organizations = {m_other}}, AuditFormat::Csv, path(u"no.csv"_s)));
    QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    QVERIFY(!QFile::exists(path(u"no.csv"_s)));
}

void TestAuditController::leavesNothingBehindWhenItIsStopped()
{
    change(u"DELETE FROM audit_leaf"_s);
    test::fillAudit(m_estate->database(), 60'000);
    test::HeldThread held(*m_thread);
    auto job = m_audit->exportTo(m_alice, {}, AuditFormat::Csv, path(u"stopped.csv"_s));
    // Jobs take turns with the steps of the export: this one comes after the first.
    const auto stop = m_thread->run([job](Database &) mutable -> Result<bool> {
        const bool isHalfway = job.progressValue() > 0 && !job.isFinished();
        job.cancel();
        return isHalfway;
    });
    held.letGo();
    const auto wasHalfway = test::resultOf(stop);
    QVERIFY(wasHalfway && *wasHalfway);
    QCOMPARE(job.progressMaximum(), 60'000);
    QTRY_VERIFY(job.isFinished());
    QCOMPARE(job.resultCount(), 0);
    (void)test::resultOf(m_thread->run([](Database &) -> Result<int> { return 0; })); // the job has gone
    QVERIFY(QDir(QFileInfo(path(u"x"_s)).absolutePath()).entryList({u"stopped*"_s}).isEmpty());
    QCOMPARE(page(m_alice).rows.first().leaf.sequence, 60'000); // nothing was noted either
}

void TestAuditController::keepsTheOldFileWhereItFails_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no such folder") << u"no/folder/log.csv"_s;
    QTest::newRow("a folder of that name") << u"folder"_s;
    QTest::newRow("no room") << u"full.csv"_s;
}

void TestAuditController::keepsTheOldFileWhereItFails()
{
    QFETCH(QString, name);
    QVERIFY(QDir().mkpath(path(u"folder"_s)));
    QFile old(path(u"full.csv"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
#ifdef Q_OS_UNIX
    std::optional<test::FullDisk> disk;
    if (name == "full.csv"_L1) {
        disk.emplace(rlim_t(1'000));
        QVERIFY(disk->isSet());
    }
#endif
    const auto written = exportTo(name, AuditFormat::Csv);
#ifdef Q_OS_UNIX
    disk.reset();
#endif
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::CannotOpen);
    QCOMPARE(written.error().subject, path(name));
    QCOMPARE(contentOf(path(u"full.csv"_s)), QByteArray("old"));
    QCOMPARE(page(m_alice).rows.first().leaf.sequence, 20); // what did not happen is not noted
}

void TestAuditController::letsOthersInBetween()
{
    change(u"DELETE FROM audit_leaf"_s);
    test::fillAudit(m_estate->database(), 200'000);
    // Nothing passes, and a fifth of the log has to be looked at for that: these tokens never do this.
    AuditFilter filter{.actions = {u"patwarden.member_added"_s}};
    for (qint64 token = 1; token <= 1'000; token += 5)
        filter.tokens.append(TokenId(token));
    test::HeldThread held(*m_thread);
    auto looking = m_audit->verify(m_alice, {});
    const auto page = m_audit->page(m_alice, filter, 0, 10);
    // Takes its turn after each of theirs.
    const auto watching = m_thread->runInSteps<bool>([page, looking](Database &, QPromise<Result<bool>> &promise) {
        if (!page.isFinished())
            return true;
        promise.addResult(Result<bool>(!looking.isFinished()));
        return false;
    });
    held.letGo();
    const auto read = test::resultOf(page);
    QVERIFY(read);
    QVERIFY(read->rows.isEmpty() && !read->more);
    const auto isLooking = test::resultOf(watching);
    QVERIFY(isLooking && *isLooking); // the page came in between its steps
    looking.cancel();
    QTRY_VERIFY(looking.isFinished());
}

void TestAuditController::hasASentenceForEveryAction()
{
    using namespace auditaction;
    for (const char16_t *action : {requestCreated,
                                   requestCancelled,
                                   requestDenied,
                                   accessGranted,
                                   accessRevoked,
                                   accessRestrictionEnabled,
                                   accessRestrictionDisabled,
                                   autoApproveEnabled,
                                   autoApproveDisabled,
                                   tokenCreated,
                                   tokenUpdated,
                                   tokenDeleted,
                                   tokenRegenerated,
                                   policyDelegated,
                                   optedIn,
                                   policyPlanned,
                                   policyPlanTakenBack,
                                   policyPlanDropped,
                                   memberAdded,
                                   memberRemoved,
                                   roleChanged,
                                   accountCreated,
                                   signInCodeMade,
                                   passwordChanged,
                                   profileChanged,
                                   estateImported,
                                   estateExported,
                                   auditExported,
                                   backupMade,
                                   estateCreated,
                                   organizationCreated,
                                   requestsImported,
                                   signedIn,
                                   signInFailed}) {
        AuditRow row;
        row.leaf.action = QString::fromUtf16(action);
        row.actor = u"alice %2"_s; // a name must not be taken for a place in the sentence
        row.organization = u"octo-org"_s;
        row.tokenName = u"deploy-bot"_s;
        const QString sentence = AuditWording::sentence(row);
        QVERIFY2(!sentence.contains(row.leaf.action), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"%1"_s) && !sentence.contains(u"%3"_s) && !sentence.contains(u"%n"_s),
                 qPrintable(sentence));
        QVERIFY2(AuditWording::kind(row.leaf.action) != row.leaf.action, qPrintable(row.leaf.action));
    }
    AuditRow row;
    row.leaf.action = u"team.create"_s;
    QCOMPARE(AuditWording::sentence(row), u"Patwarden: team.create"_s);
    QCOMPARE(AuditWording::kind(row.leaf.action), u"team.create"_s);
}

PATWARDEN_TEST_MAIN(TestAuditController)
#include "tst_auditcontroller.moc"
