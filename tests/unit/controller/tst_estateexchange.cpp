// SPDX-License-Identifier: GPL-3.0-or-later
#include "estatedesk.h"
#include "randomestate.h"
#include "testcase.h"

#include "controller/accountcontroller.h"
#include "controller/demoestate.h"
#include "controller/requestcontroller.h"
#include "controller/setupcontroller.h"
#include "storage/auditlog.h"
#include "storage/organizationstore.h"
#include "storage/outbox.h"
#include "storage/policystore.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;
using test::EstateDesk;
using test::resultOf;

namespace {

QByteArray exampleFile()
{
    QFile example(QStringLiteral(PATWARDEN_DOCS "/examples/estate.jsonl"));
    return example.open(QIODevice::ReadOnly) ? example.readAll() : QByteArray();
}

const QByteArray firstLine = R"({"type":"estate","format":1,"created_at":"2026-01-01T00:00:00.000000Z"})"
                             "\n";

/// What every token of the estate may do, by names.
Result<QStringList> decisionsOf(Database &database, Instant now)
{
    const auto policies = PolicyStore(database).estatePolicies();
    const auto organizations = OrganizationStore(database).organizations();
    if (!policies || !organizations)
        return Error{};
    QStringList lines;
    const auto add = [&](OrganizationId organization, const QString &name) -> Result<void> {
        const auto reached = TokenStore(database).reaches(organization, now);
        if (!reached)
            return reached.error();
        for (const TokenReach &reach : *reached) {
            const auto label = TokenStore(database).label(reach.token);
            const Decision decision = reaches(reach, *policies);
            lines.append(u"%1 %2 %3 %4 %5"_s.arg(name, (*label)->owner, (*label)->name)
                             .arg(decision.allowed)
                             .arg(int(decision.reason)));
        }
        return {};
    };
    Result<void> done = add(OrganizationId(), u"enterprise"_s);
    for (const OrganizationRecord &organization : *organizations)
        done = done.then([&] { return add(organization.id, organization.name); });
    if (!done)
        return done.error();
    lines.sort();
    return lines;
}

} // namespace

/// The whole estate out and in again: equal, once, and whatever lines are broken.
class TestEstateExchange : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void decidesAsBefore();
    void bringsTheDemoAcross();
    void bringsAnEstateWithoutAnythingAcross();
    void bringsTheExampleAcross();
    void addsNothingTheSecondTime();
    void mergesIntoAnotherEstate();
    void reportsBadLinesAndTakesTheOthers();
    void bringsAppsThatGoOnSigningIn();
    void switchesWebhooksOff();
    void keepsWhatIsMailed();
    void keepsAppsOutOfWhereTheyDoNotBelong();
    void refusesWhatIsNoEstateFile_data();
    void refusesWhatIsNoEstateFile();
    void leavesWhatIsHereAsItIs();
    void doesNotBringARegeneratedSecretBack();
    void tellsPeopleApartByTheirNumber();
    void keepsOutOfOrganizationsOfOthers();
    void letsNobodyButAnOwner();
    void tellsOwnersOnce();
    void sumsUpInTheAuditLog();
    void letsTheFirstOwnerSignIn();
    void makesNothingOfAFileWithoutThatOwner();
    void refusesAnEstateThatExists();
    void stopsAtADeviceThatIsFull();
    void writesWhileOthersWork();

private:
    [[nodiscard]] QString newPath();
    [[nodiscard]] QByteArray writtenAgain(const QByteArray &lines, const QString &owner);

    test::ManualClock m_clock;
    int m_serial = 0;
};

QString TestEstateExchange::newPath()
{
    return temporaryPath(u"exchange-%1.db"_s.arg(++m_serial));
}

/// What comes out of a new estate that the lines went into; nothing where any of them was broken.
QByteArray TestEstateExchange::writtenAgain(const QByteArray &lines, const QString &owner)
{
    EstateDesk desk(newPath(), m_clock);
    const auto report = desk.takeIntoEmpty(lines, owner);
    if (!report) {
        qInfo("%s %s", qPrintable(report.error().subject), qPrintable(report.error().detail));
        return {};
    }
    for (const BrokenLine &broken : report->broken)
        qInfo("%lld %s %s", broken.line, qPrintable(broken.field), qPrintable(broken.problem));
    if (!report->broken.isEmpty() || report->added != lines.count('\n'))
        return {};
    const auto written = desk.write(desk.sessionOf(owner));
    return written ? *written : QByteArray();
}

void TestEstateExchange::comesBackAsItWas_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 30; ++seed)
        QTest::addRow("estate %u", seed) << seed;
}

void TestEstateExchange::comesBackAsItWas()
{
    QFETCH(quint32, seed);
    const test::RandomEstate estate(seed);
    const QByteArray lines = estate.lines();
    const QByteArray once = writtenAgain(lines, estate.owner());
    const QByteArrayList before = lines.split('\n');
    const QByteArrayList after = once.split('\n');
    for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i)
        QCOMPARE(after.at(i), before.at(i));
    QCOMPARE(once, lines);
    QCOMPARE(writtenAgain(once, estate.owner()), lines);
}

void TestEstateExchange::decidesAsBefore()
{
    const QString original = newPath();
    {
        const auto database = Database::open(test::locationOf(original), OpenMode::CreateIfMissing);
        QVERIFY(database);
        QVERIFY(writeDemoEstate(**database, m_clock));
    }
    EstateDesk before(original, m_clock);
    const auto lines = before.write(before.sessionOf(u"alice"_s));
    QVERIFY(lines);
    EstateDesk after(newPath(), m_clock);
    QVERIFY(after.takeIntoEmpty(*lines, u"alice"_s));
    const auto decide = [now = m_clock.now()](Database &database) { return decisionsOf(database, now); };
    const auto was = before.look(decide);
    const auto is = after.look(decide);
    QVERIFY(was && is);
    QVERIFY(was->size() > 100);
    QCOMPARE(*is, *was);

    // the queue, its counts and who belongs where
    const QString pending = u"SELECT count(*) FROM pending"_s;
    QVERIFY(before.number(pending) > 50);
    QCOMPARE(after.number(pending), before.number(pending));
    QCOMPARE(after.number(u"SELECT count(*) FROM organization AS o WHERE pending_count <> "
                          "(SELECT count(*) FROM pending AS p WHERE p.organization_id = o.id)"_s),
             0);
    const QString members = u"SELECT count(*) FROM membership"_s;
    QCOMPARE(after.number(members), before.number(members));
    QCOMPARE(after.number(u"SELECT count(*) FROM request AS r WHERE "
                          "(EXISTS (SELECT 1 FROM pending AS p WHERE p.request_id = r.id)) = "
                          "(EXISTS (SELECT 1 FROM decision AS d WHERE d.request_id = r.id))"_s),
             0);
}

void TestEstateExchange::bringsTheDemoAcross()
{
    const QString original = newPath();
    {
        const auto database = Database::open(test::locationOf(original), OpenMode::CreateIfMissing);
        QVERIFY(database);
        QVERIFY(writeDemoEstate(**database, m_clock));
    }
    EstateDesk demo(original, m_clock);
    const auto lines = demo.write(demo.sessionOf(u"alice"_s));
    QVERIFY(lines);
    QVERIFY(lines->count('\n') > 800);
    QCOMPARE(writtenAgain(*lines, u"alice"_s), *lines);
}

void TestEstateExchange::bringsAnEstateWithoutAnythingAcross()
{
    DatabaseThread thread;
    const QString path = newPath();
    QVERIFY(resultOf(thread.open(test::locationOf(path), OpenMode::CreateIfMissing)));
    SetupController setup(thread, m_clock);
    EstateDraft draft;
    draft.enterprise = u"Acme"_s;
    draft.ownerLogin = u"alice"_s;
    QVERIFY(resultOf(setup.create(draft, u"correct horse"_s)));
    EstateDesk desk(path, m_clock);
    const auto lines = desk.write(desk.sessionOf(u"alice"_s));
    QVERIFY(lines);
    QVERIFY(lines->startsWith(R"({"type":"estate","format":1,"created_at":"2026-11-20T09:00:00.000000Z"})"));
    QVERIFY(!lines->contains("assword"));
    QCOMPARE(writtenAgain(*lines, u"alice"_s), *lines);
}

void TestEstateExchange::bringsTheExampleAcross()
{
    QVERIFY(!exampleFile().isEmpty());
    QCOMPARE(writtenAgain(exampleFile(), u"alice"_s), exampleFile());
}

void TestEstateExchange::addsNothingTheSecondTime()
{
    for (quint32 seed = 101; seed <= 110; ++seed) {
        const test::RandomEstate estate(seed);
        const QByteArray lines = estate.lines();
        EstateDesk desk(newPath(), m_clock);
        QVERIFY(desk.takeIntoEmpty(lines, estate.owner()));
        const Session owner = desk.sessionOf(estate.owner());
        const qint64 leaves = desk.number(u"SELECT count(*) FROM audit_leaf"_s);
        const auto report = desk.take(owner, lines);
        QVERIFY(report);
        QCOMPARE(report->added, 0);
        QCOMPARE(report->broken, QList<BrokenLine>());
        QCOMPARE(report->known, lines.count('\n'));
        QVERIFY(!report->failure);
        QCOMPARE(desk.number(u"SELECT count(*) FROM audit_leaf"_s), leaves);
        QCOMPARE(*desk.write(owner), lines);
    }
}

void TestEstateExchange::mergesIntoAnotherEstate()
{
    const QString path = newPath();
    AccountId alice;
    {
        test::EstateBuilder estate(path, m_clock);
        estate.addEnterprise(u"Acme Enterprise"_s);
        alice = estate.addAccount(u"ALICE"_s);
        estate.joinEnterprise(alice, Role::Owner);
        estate.addOrganization(u"OCTO-org"_s);
    }
    EstateDesk desk(path, m_clock);
    const auto report = desk.take({alice, u"ALICE"_s}, exampleFile());
    QVERIFY(report);
    QCOMPARE(report->broken, QList<BrokenLine>());
    QCOMPARE(report->known, 5); // the estate, the enterprise, alice, octo-org, alice's part in the enterprise
    QCOMPARE(report->added, exampleFile().count('\n') - 5);
    QCOMPARE(desk.number(u"SELECT count(*) FROM organization"_s), 2);
    QCOMPARE(desk.number(u"SELECT count(*) FROM pending"_s), 1);
    QCOMPARE(desk.number(u"SELECT pending_count FROM organization WHERE name = 'octo-org'"_s), 1);
}

void TestEstateExchange::reportsBadLinesAndTakesTheOthers()
{
    QByteArrayList lines = exampleFile().split('\n');
    const auto lineOf = [&](const char *part) {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines.at(i).contains(part))
                return i;
        }
        return qsizetype(-1);
    };
    lines[lineOf("\"login\":\"carol\"")] = "{\"type\":\"account\",\"login\":\"carol\"}";
    lines.insert(1, "# not JSON");
    lines.insert(2, QByteArray());
    const auto problemOf = [&](const EstateImportReport &report, const char *part) {
        for (const BrokenLine &broken : report.broken) {
            if (broken.line == lineOf(part) + 1)
                return QString(broken.field + u' ' + broken.problem);
        }
        return u"taken"_s;
    };
    EstateDesk desk(newPath(), m_clock);
    const auto report = desk.takeIntoEmpty(lines.join('\n'), u"alice"_s);
    QVERIFY(report);
    QCOMPARE(report->broken.first(), (BrokenLine{2, {}, u"not_json"_s}));
    QCOMPARE(problemOf(*report, "\"login\":\"carol\""), u"created_at missing"_s);
    QCOMPARE(problemOf(*report, "\"lab-seven\",\"account\":\"carol\""), u"account unknown_reference"_s);
    QCOMPARE(problemOf(*report, "\"ref\":\"t4\""), u"owner unknown_reference"_s);
    QCOMPARE(problemOf(*report, "\"access\",\"token\":\"t4\""), u"token unknown_reference"_s);
    QCOMPARE(problemOf(*report, "\"lab-watch\""), u"created_by unknown_reference"_s);
    QCOMPARE(report->broken.size(), 6);
    QCOMPARE(report->added, exampleFile().count('\n') - 5);
    QVERIFY(std::ranges::is_sorted(report->broken, {}, &BrokenLine::line));
    QCOMPARE(desk.number(u"SELECT count(*) FROM token"_s), 4);
}

void TestEstateExchange::bringsAppsThatGoOnSigningIn()
{
    EstateDesk desk(newPath(), m_clock);
    QVERIFY(desk.takeIntoEmpty(exampleFile(), u"alice"_s));
    QCOMPARE(desk.number(u"SELECT count(*) FROM app WHERE client_id = 'Iv23ctVg7s0aQdLfTrjw' "
                         "AND public_key LIKE '-----BEGIN PUBLIC KEY-----%'"_s),
             1);
    QCOMPARE(desk.number(u"SELECT count(*) FROM app_installation WHERE suspended_at IS NOT NULL"_s), 1);
    QCOMPARE(desk.number(u"SELECT count(*) FROM app_token"_s), 0);
}

void TestEstateExchange::switchesWebhooksOff()
{
    EstateDesk desk(newPath(), m_clock);
    QVERIFY(desk.takeIntoEmpty(exampleFile(), u"alice"_s));
    QCOMPARE(desk.number(u"SELECT count(*) FROM webhook WHERE active = 0 AND secret = ''"_s), 1);
    QCOMPARE(desk.number(u"SELECT count(*) FROM webhook_delivery"_s), 0);
}

void TestEstateExchange::keepsWhatIsMailed()
{
    EstateDesk desk(newPath(), m_clock);
    QVERIFY(desk.takeIntoEmpty(exampleFile(), u"alice"_s));
    const QString digest =
        u"SELECT count(*) FROM digest_setting WHERE enabled = 1 AND minute = %1 AND zone = '%2'"_s;
    QCOMPARE(desk.number(digest.arg(7 * 60 + 30).arg("Europe/Berlin"_L1)), 1);
    const QString wishes = u"SELECT count(*) FROM mail_preference"_s;
    QCOMPARE(desk.number(wishes + u" WHERE language = 'de' AND approvals = 3 AND expiry = 1"_s), 1);

    // What somebody here has chosen, or has not, is theirs; what an organization has set stays.
    const QByteArray lines = firstLine
        + R"({"type":"digest_setting","organization":"octo-org","enabled":false,"time":"23:59","zone":"UTC"}
{"type":"mail_preference","account":"bob","approvals":"daily","expiry":"never"}
{"type":"mail_preference","account":"carol","approvals":"daily","expiry":"never"}
)";
    const auto report = desk.take(desk.sessionOf(u"alice"_s), lines);
    QVERIFY(report);
    QCOMPARE(report->added, 0);
    QCOMPARE(desk.number(digest.arg(7 * 60 + 30).arg("Europe/Berlin"_L1)), 1);
    QCOMPARE(desk.number(wishes), 1);
}

void TestEstateExchange::keepsAppsOutOfWhereTheyDoNotBelong()
{
    EstateDesk desk(newPath(), m_clock);
    QVERIFY(desk.takeIntoEmpty(exampleFile(), u"alice"_s));
    const auto installed = [](const char *app, const char *organization) {
        return QByteArray(
                   R"({"type":"app_installation","app":"%1","organization":"%2","requests":"read","tokens":"none",)"
                   R"("created_at":"2026-11-20T09:00:00.000000Z","updated_at":"2026-11-20T09:00:00.000000Z"})"
                   "\n")
            .replace("%1", app)
            .replace("%2", organization);
    };
    QByteArray taken = exampleFile();
    taken = taken.split('\n').at(taken.left(taken.indexOf("\"lab-watch\"")).count('\n')) + '\n';
    const QByteArray lines = firstLine + installed("lab-watch", "octo-org") + installed("octo-bot", "lab-seven")
        + installed("nobody", "octo-org") + taken.replace("Iv23aa0bb1cc2dd3ee4f", "Iv23another");
    const auto report = desk.take(desk.sessionOf(u"alice"_s), lines);
    QVERIFY(report);
    QCOMPARE(report->added, 0);
    QCOMPARE(report->broken,
             QList<BrokenLine>({{2, u"organization"_s, u"not_accepted"_s},
                                {3, u"organization"_s, u"not_accepted"_s},
                                {4, u"app"_s, u"unknown_reference"_s},
                                {5, u"slug"_s, u"not_accepted"_s}}));
}

void TestEstateExchange::refusesWhatIsNoEstateFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing") << QByteArray() << u"first_line"_s;
    QTest::newRow("something else") << QByteArray("[{\"id\": 1}]\n") << u"first_line"_s;
    QTest::newRow("another line first") << exampleFile().mid(exampleFile().indexOf('\n') + 1) << u"first_line"_s;
    QTest::newRow("a newer format") << QByteArray(
        R"({"type":"estate","format":7,"created_at":"2026-01-01T00:00:00Z"})")
                                    << u"format 7"_s;
}

void TestEstateExchange::refusesWhatIsNoEstateFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, detail);
    EstateDesk desk(newPath(), m_clock);
    const auto report = desk.takeIntoEmpty(content, u"alice"_s);
    QVERIFY(!report);
    QCOMPARE(report.error(), (Error{ErrorCode::Invalid, u"estateFile"_s, detail}));
    QCOMPARE(desk.number(u"SELECT count(*) FROM estate"_s), 0);
}

void TestEstateExchange::leavesWhatIsHereAsItIs()
{
    EstateDesk desk(newPath(), m_clock);
    QVERIFY(desk.takeIntoEmpty(exampleFile(), u"alice"_s));
    const Session alice = desk.sessionOf(u"alice"_s);
    // meanwhile the request that waits is approved, and the file still says that it waits
    RequestController requests(desk.thread(), m_clock);
    const OrganizationId octo(desk.number(u"SELECT id FROM organization WHERE name = 'octo-org'"_s));
    const RequestId waiting(desk.number(u"SELECT request_id FROM pending"_s));
    const auto decided = resultOf(requests.review(alice, octo, {waiting}, Verdict::Approved, {}).future);
    QVERIFY(decided);
    QByteArray other = exampleFile();
    other.replace("Alice Larsson", "Somebody Else").replace("\"choice\":\"require\"", "\"choice\":\"disable\"");
    const auto report = desk.take(alice, other);
    QVERIFY(report);
    QCOMPARE(report->added, 0);
    QCOMPARE(desk.number(u"SELECT count(*) FROM pending"_s), 0);
    const auto written = desk.write(alice);
    QVERIFY(written->contains("Alice Larsson"));
    QVERIFY(written->contains("\"choice\":\"require\""));
}

void TestEstateExchange::doesNotBringARegeneratedSecretBack()
{
    EstateDesk desk(newPath(), m_clock);
    QVERIFY(desk.takeIntoEmpty(exampleFile(), u"alice"_s));
    QByteArray older = exampleFile();
    older.replace("2c26b46b68ffc68ff99b453c1d304134", "00000000000000000000000000000000");
    const auto report = desk.take(desk.sessionOf(u"alice"_s), older);
    QVERIFY(report);
    QCOMPARE(report->added, 0);
    QVERIFY(report->broken.isEmpty());
    QCOMPARE(desk.number(u"SELECT count(*) FROM token WHERE "_s + test::hexadecimal(u"secret_hash"_s)
                         + u" LIKE '0000%'"_s),
             0);
}

void TestEstateExchange::tellsPeopleApartByTheirNumber()
{
    EstateDesk desk(newPath(), m_clock);
    QVERIFY(desk.takeIntoEmpty(exampleFile(), u"alice"_s));
    const Session alice = desk.sessionOf(u"alice"_s);
    const QByteArray at = R"("created_at":"2026-01-01T00:00:00.000000Z"})";
    const QByteArray membership = R"({"type":"membership","organization":"lab-seven-2","account":)";
    const auto report =
        desk.take(alice,
                  firstLine
                      // bob's login belongs to somebody else now: neither is he, nor what he has
                      + R"({"type":"account","login":"bob","external_id":7,)" + at + "\n"
                      + R"({"type":"organization","name":"lab-seven-2",)" + at + "\n" + membership
                      + R"("bob","role":"member","since":"2026-01-01T00:00:00Z"})"
                      + "\n"
                      // bob is called robert now
                      + R"({"type":"account","login":"robert","external_id":583231,)" + at + "\n" + membership
                      + R"("robert","role":"owner","since":"2026-01-01T00:00:00Z"})" + "\n");
    QVERIFY(report);
    QCOMPARE(
        report->broken,
        (QList<BrokenLine>{{2, u"external_id"_s, u"not_accepted"_s}, {4, u"account"_s, u"unknown_reference"_s}}));
    QCOMPARE(desk.number(u"SELECT count(*) FROM account"_s), 3);
    QCOMPARE(
        desk.number(u"SELECT a.external_id FROM membership AS m JOIN account AS a ON a.id = m.account_id JOIN "
                    "organization AS o ON o.id = m.organization_id WHERE o.name = 'lab-seven-2'"_s),
        583231);
}

void TestEstateExchange::keepsOutOfOrganizationsOfOthers() // R-O: who owns an organization decides in it
{
    EstateDesk desk(newPath(), m_clock);
    QVERIFY(desk.takeIntoEmpty(exampleFile(), u"alice"_s));
    const Session alice = desk.sessionOf(u"alice"_s); // owns the enterprise, and not lab-seven
    const QByteArray since = R"("2026-01-01T00:00:00.000000Z"})";
    const auto report = desk.take(
        alice,
        firstLine + R"({"type":"membership","organization":"lab-seven","account":"alice","role":"owner","since":)"
            + since + "\n"
            + R"({"type":"policy","organization":"lab-seven","policy":"classic_access","choice":"allow",)"
            + R"("set_by":"alice","set_at":)" + since + "\n"
            + R"({"type":"token","ref":"c","kind":"classic","owner":"carol","name":"mine","selection":"public",)"
            + R"("scopes":"repo","secret_sha256":")" + QByteArray(64, 'a') + R"(","created_at":)" + since + "\n"
            + R"({"type":"token","ref":"f","kind":"fine_grained","owner":"carol","organization":"lab-seven",)"
            + R"("name":"mine","selection":"all","created_at":)" + since + "\n"
            + R"({"type":"repository","organization":"lab-seven","name":"x","visibility":"private"})" + "\n"
            + R"({"type":"webhook","organization":"lab-seven","url":"https://x.example","made_by":"alice",)"
            + R"("created_at":)" + since + "\n"
            + R"({"type":"digest_setting","organization":"lab-seven","time":"09:00","zone":"UTC"})" + "\n"
            + R"({"type":"membership","organization":"octo-org","account":"carol","role":"owner","since":)" + since
            + "\n");
    QVERIFY(report);
    QCOMPARE(report->added, 1); // octo-org is the enterprise's
    QCOMPARE(report->broken,
             (QList<BrokenLine>{{2, u"organization"_s, u"not_allowed"_s},
                                {3, u"organization"_s, u"not_allowed"_s},
                                {4, u"owner"_s, u"not_allowed"_s},
                                {5, u"organization"_s, u"not_allowed"_s},
                                {6, u"organization"_s, u"not_allowed"_s},
                                {7, u"organization"_s, u"not_allowed"_s},
                                {8, u"organization"_s, u"not_allowed"_s}}));
}

void TestEstateExchange::letsNobodyButAnOwner()
{
    EstateDesk desk(newPath(), m_clock);
    QVERIFY(desk.takeIntoEmpty(exampleFile(), u"alice"_s));
    const qint64 leaves = desk.number(u"SELECT count(*) FROM audit_leaf"_s);
    for (const QString &login : {u"bob"_s, u"carol"_s}) {
        const auto taken = desk.take(desk.sessionOf(login), exampleFile());
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::Forbidden);
        const auto written = desk.write(desk.sessionOf(login));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Forbidden);
    }
    QCOMPARE(desk.number(u"SELECT count(*) FROM audit_leaf"_s), leaves);
}

void TestEstateExchange::tellsOwnersOnce()
{
    QByteArray lines = exampleFile();
    const QByteArray since = R"("2026-11-19T10:00:00.000000Z"})";
    lines += R"({"type":"membership","organization":"octo-org","account":"carol","role":"owner","since":)" + since
        + "\n";
    for (int i = 0; i < 4'500; ++i) { // more than two batches
        lines += R"({"type":"request","ref":"more)" + QByteArray::number(i)
            + R"(","token":"t2","organization":"octo-org","token_name":"deploy-bot","selection":"all","created_at":)"
            + since + "\n";
    }
    EstateDesk desk(newPath(), m_clock);
    const auto report = desk.takeIntoEmpty(lines, u"alice"_s);
    QVERIFY(report);
    QCOMPARE(report->broken, QList<BrokenLine>());
    QCOMPARE(desk.number(u"SELECT pending_count FROM organization WHERE name = 'octo-org'"_s), 4'501);
    QCOMPARE(desk.number(u"SELECT count(*) FROM notice"_s), 2); // alice and carol own octo-org
    QCOMPARE(
        desk.number(u"SELECT count(*) FROM notice AS n JOIN account AS a ON a.id = n.actor_id "
                    "WHERE n.kind = 4 AND a.login = 'bob' AND n.request_id IN (SELECT request_id FROM pending)"_s),
        2);

    // who imports is not told
    EstateDesk other(newPath(), m_clock);
    QVERIFY(other.takeIntoEmpty(exampleFile().left(exampleFile().indexOf("{\"type\":\"request\"")), u"alice"_s));
    QVERIFY(other.take(other.sessionOf(u"alice"_s), lines));
    QCOMPARE(other.number(u"SELECT count(*) FROM notice"_s), 1);
}

void TestEstateExchange::sumsUpInTheAuditLog()
{
    EstateDesk desk(newPath(), m_clock);
    QVERIFY(desk.takeIntoEmpty(exampleFile(), u"alice"_s));
    QVERIFY(desk.write(desk.sessionOf(u"alice"_s)));
    const auto details = desk.look([](Database &database) -> Result<QStringList> {
        QSqlQuery query(database.connection());
        query.exec(u"SELECT action, coalesce(actor_id, 0), details FROM audit_leaf ORDER BY sequence"_s);
        QStringList lines;
        while (query.next())
            lines.append(query.value(0).toString() + u' ' + query.value(1).toString() + u' '
                         + query.value(2).toString());
        return lines;
    });
    QCOMPARE(details->size(), 2);
    QVERIFY(details->first().startsWith(u"patwarden.estate_imported 0 "_s));
    const QJsonObject summary = QJsonDocument::fromJson(details->first().section(u' ', 2).toUtf8()).object();
    QCOMPARE(summary.value("added"_L1).toObject().value("token"_L1).toInt(), 5);
    QCOMPARE(summary.value("broken"_L1).toInt(), 0);
    QVERIFY(details->last().startsWith(u"patwarden.estate_exported 1 "_s));
    const auto verified = desk.look([](Database &database) { return AuditLog(database).verify(); });
    QVERIFY(verified && !verified->firstBroken);
}

void TestEstateExchange::letsTheFirstOwnerSignIn()
{
    EstateDesk desk(newPath(), m_clock);
    QVERIFY(desk.takeIntoEmpty(exampleFile(), u"Alice"_s));
    AccountController accounts(desk.thread(), m_clock);
    QVERIFY(resultOf(accounts.signIn(u"alice"_s, u"correct horse"_s)));
    QVERIFY(!resultOf(accounts.signIn(u"bob"_s, u"correct horse"_s)));
    QCOMPARE(desk.number(u"SELECT count(*) FROM account WHERE password <> ''"_s), 1);
    // a demo's file makes no demo, in which nobody is asked for a password
    QCOMPARE(desk.number(u"SELECT demo FROM estate"_s), 0);
}

void TestEstateExchange::makesNothingOfAFileWithoutThatOwner()
{
    EstateDesk desk(newPath(), m_clock);
    for (const QString &login : {u"bob"_s, u"carol"_s, u"nobody"_s}) {
        const auto report = desk.takeIntoEmpty(exampleFile(), login);
        QVERIFY(!report);
        QCOMPARE(report.error(), (Error{ErrorCode::NotFound, u"owner"_s, login}));
    }
    const auto tooShort = desk.takeIntoEmpty(exampleFile(), u"alice"_s, u"short"_s);
    QVERIFY(!tooShort);
    QCOMPARE(tooShort.error().subject, u"password"_s);
    QCOMPARE(desk.number(u"SELECT (SELECT count(*) FROM estate) + (SELECT count(*) FROM account)"_s), 0);
}

void TestEstateExchange::refusesAnEstateThatExists()
{
    EstateDesk desk(newPath(), m_clock);
    QVERIFY(desk.takeIntoEmpty(exampleFile(), u"alice"_s));
    const auto again = desk.takeIntoEmpty(exampleFile(), u"alice"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(again.error().subject, u"estate"_s);
}

void TestEstateExchange::stopsAtADeviceThatIsFull()
{
    EstateDesk desk(newPath(), m_clock);
    QVERIFY(desk.takeIntoEmpty(exampleFile(), u"alice"_s));
    auto full = std::make_shared<QFile>(u"/dev/full"_s);
    QVERIFY(full->open(QIODevice::WriteOnly));
    const auto written = resultOf(desk.exchange().exportTo(desk.sessionOf(u"alice"_s), full));
    QVERIFY(!written);
    QCOMPARE(written.error().subject, u"exportDevice"_s);
}

void TestEstateExchange::writesWhileOthersWork()
{
    EstateDesk desk(newPath(), m_clock);
    QVERIFY(desk.takeIntoEmpty(exampleFile(), u"alice"_s));
    QByteArray more = firstLine;
    for (int i = 0; i < 3'000; ++i) {
        more += R"({"type":"account","login":"person-)" + QByteArray::number(i)
            + R"(","created_at":"2026-01-01T00:00:00.000000Z"})" + "\n";
    }
    const Session alice = desk.sessionOf(u"alice"_s);
    auto buffer = std::make_shared<QBuffer>();
    buffer->open(QIODevice::WriteOnly);
    const auto written = desk.exchange().exportTo(alice, buffer);
    const auto taken = desk.exchange().importFrom(alice, EstateDesk::reading(more));
    QCOMPARE(*resultOf(written), exampleFile().count('\n')); // one moment: before, as its turn came first
    QCOMPARE(buffer->data(), exampleFile());
    QCOMPARE(resultOf(taken)->added, 3'000);
}

} // namespace patwarden

PATWARDEN_TEST_MAIN(patwarden::TestEstateExchange)
#include "tst_estateexchange.moc"
