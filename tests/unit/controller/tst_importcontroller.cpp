// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include "controller/controllers.h"
#include "controller/githubrequest.h"
#include "controller/importcontroller.h"
#include "controller/importwording.h"
#include "storage/accountstore.h"
#include "storage/auditlog.h"
#include "storage/organizationstore.h"
#include "storage/outbox.h"

#include <QFile>
#include <QSqlQuery>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;
using test::resultOf;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(PATWARDEN_TEST_DATA "/github/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Taking in what GitHub's API returned: whole, broken, twice, and only by those who may.
class TestImportController : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesEveryForm_data();
    void takesEveryForm();
    void keepsWhatGithubSaid();
    void keepsTheEntryWordForWord();
    void keepsWhatItDoesNotKnow();
    void takesRepositoriesThatWereNamed();
    void findsPeopleByNumberThenByLogin();
    void refusesALoginThatWentToSomebodyElse();
    void newPeopleCannotSignIn();
    void changesNothingTheSecondTime();
    void leavesDecidedRequestsDecided();
    void leavesATokensAccessUntilMoreIsApproved();
    void approvesWhatEachRequestOfOneTokenAsks();
    void reportsBrokenLinesByPosition();
    void reportsBrokenPagesByPosition();
    void refusesRequestsOfAnotherOrganization();
    void refusesTokensOfAnotherAccount();
    void writesAuditChangesAndOneNotice();
    void takesManyInBatches();
    void takesAnEmptyAnswer();
    void letsOnlyOwnersImport_data();
    void letsOnlyOwnersImport();
    void namesTheOrganizationsThereAre();
    void createsOrganizations();
    void letsOnlyTheEnterpriseOwnerCreateOrganizations_data();
    void letsOnlyTheEnterpriseOwnerCreateOrganizations();
    void refusesOrganizationsThatCannotBe_data();
    void refusesOrganizationsThatCannotBe();

private:
    [[nodiscard]] Result<ImportReport> import(const QByteArray &content, const QString &as = u"alice"_s,
                                              const QString &organization = u"octo-org"_s);
    ImportReport imported(const QString &file);
    [[nodiscard]] Request request(qint64 externalId);
    [[nodiscard]] qint64 number(const QString &sql);
    [[nodiscard]] Session session(const QString &login) const { return {m_accounts.value(login), login}; }
    void decide(RequestId id, Verdict verdict);

    test::ManualClock m_clock;
    std::unique_ptr<test::EstateBuilder> m_estate;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<ImportController> m_import;
    QHash<QString, AccountId> m_accounts;
    OrganizationId m_octo;
    OrganizationId m_lab;
};

void TestImportController::init()
{
    TestCase::init();
    static int serial = 0;
    const QString path = temporaryPath(u"import-%1.db"_s.arg(++serial));
    m_estate = std::make_unique<test::EstateBuilder>(path, m_clock);
    m_estate->addEnterprise();
    m_octo = m_estate->addOrganization(u"octo-org"_s);
    m_lab = m_estate->addOrganization(u"lab-seven"_s, true, true);
    m_accounts.clear();
    for (const QString &login : {u"alice"_s, u"erik"_s, u"henrik"_s, u"ann"_s, u"yuki"_s, u"stranger"_s})
        m_accounts.insert(login, m_estate->addAccount(login));
    m_estate->joinEnterprise(m_accounts.value(u"erik"_s), Role::Owner);
    m_estate->join(m_accounts.value(u"alice"_s), m_octo, Role::Owner);
    m_estate->join(m_accounts.value(u"henrik"_s), m_octo, Role::Owner);
    m_estate->join(m_accounts.value(u"ann"_s), m_octo, Role::Member);
    m_estate->join(m_accounts.value(u"yuki"_s), m_lab, Role::Owner);
    m_thread = std::make_unique<DatabaseThread>();
    QVERIFY(resultOf(m_thread->open(test::locationOf(path), OpenMode::OpenExisting)).ok());
    m_import = std::make_unique<ImportController>(*m_thread, m_clock);
}

void TestImportController::cleanup()
{
    m_import.reset();
    m_thread.reset();
    m_estate.reset();
}

Result<ImportReport> TestImportController::import(const QByteArray &content, const QString &as,
                                                  const QString &organization)
{
    return resultOf(m_import->importRequests(session(as), organization, {{u"requests.json"_s, content}}));
}

ImportReport TestImportController::imported(const QString &file)
{
    const Result<ImportReport> report = import(fixture(file));
    if (!report)
        qWarning("the import failed: %d", int(report.error().code));
    return report ? *report : ImportReport{};
}

Request TestImportController::request(qint64 externalId)
{
    RequestStore store(m_estate->database());
    const auto id = store.byExternalId(externalId);
    if (!id || !*id)
        return {};
    const auto found = store.byId(**id);
    return found && *found ? (*found)->request : Request{};
}

qint64 TestImportController::number(const QString &sql)
{
    QSqlQuery query(m_estate->database().connection());
    return query.exec(sql) && query.next() ? query.value(0).toLongLong() : -1;
}

void TestImportController::decide(RequestId id, Verdict verdict)
{
    RequestController requests(*m_thread, m_clock);
    const auto outcome = resultOf(requests.review(session(u"alice"_s), m_octo, {id}, verdict, {}).future);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->decided, QList<RequestId>{id});
}

void TestImportController::takesEveryForm_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("two pages, one after the other") << u"two_pages.json"_s;
    QTest::newRow("an array of pages") << u"slurped.json"_s;
    QTest::newRow("one object a line") << u"lines.jsonl"_s;
}

void TestImportController::takesEveryForm()
{
    QFETCH(QString, file);
    const ImportReport report = imported(file);
    QCOMPARE(report.added, 5);
    QCOMPARE(report.known, 0);
    QVERIFY(report.broken.isEmpty());
    QVERIFY(!report.failure);
    QCOMPARE(number(u"SELECT count(*) FROM pending"_s), 5);
    QCOMPARE(number(u"SELECT pending_count FROM organization WHERE name = 'octo-org'"_s), 5);
    QCOMPARE(number(test::countOfBrokenForeignKeys()), 0);
    QCOMPARE(number(u"SELECT count(*) FROM account WHERE external_id IS NOT NULL"_s), 3);
}

void TestImportController::keepsWhatGithubSaid()
{
    imported(u"two_pages.json"_s);
    const Request mirror = request(25381);
    QCOMPARE(mirror.tokenName, u"nightly-mirror"_s);
    QCOMPARE(mirror.reason, u"Mirrors two repositories every night."_s);
    QCOMPARE(mirror.selection, RepositorySelection::Selected);
    QCOMPARE(mirror.repositoryCount, 0); // GitHub's list does not say
    QCOMPARE(mirror.createdAt, *instantFromGithub(u"2026-11-12T17:14:03Z"_s));
    QCOMPARE(mirror.tokenExpiresAt, instantFromGithub(u"2027-02-10T17:14:03Z"_s));
    QVERIFY(!mirror.tokenLastUsedAt);
    QCOMPARE(mirror.permissions, test::EstateBuilder::permissionsFrom(u"contents:read metadata:read"_s));

    const Request admin = request(25380);
    QCOMPARE(admin.selection, RepositorySelection::All);
    QVERIFY(!admin.tokenExpiresAt);
    QCOMPARE(admin.tokenLastUsedAt, instantFromGithub(u"2026-11-12T01:00:00Z"_s));
    QCOMPARE(admin.createdAt, *instantFromGithub(u"2026-11-11T16:31:59.5Z"_s));
    QCOMPARE(admin.permissions.level(u"organization_administration"), Level::Write);
    QCOMPARE(request(25379).selection, RepositorySelection::Public);
    QCOMPARE(request(25379).reason, QString());
    QCOMPARE(request(25300).reason, u"Reads\nseveral lines \"quoted\" and ünïcode ✓"_s);
    QCOMPARE(number(u"SELECT state FROM access WHERE request_id = %1"_s.arg(mirror.id.value())),
             qint64(AccessState::Pending));
}

void TestImportController::keepsTheEntryWordForWord()
{
    imported(u"unknown.json"_s);
    QSqlQuery query(m_estate->database().connection());
    QVERIFY(query.exec(u"SELECT source FROM request WHERE external_id = 26001"_s) && query.next());
    const QString source = query.value(0).toString();
    QVERIFY(QString::fromUtf8(fixture(u"unknown.json"_s)).contains(source));
    QVERIFY(source.startsWith(u'{') && source.endsWith(u'}'));
    QVERIFY(source.contains(u"approval_deadline"_s));
}

void TestImportController::keepsWhatItDoesNotKnow()
{
    const ImportReport report = imported(u"unknown.json"_s);
    QCOMPARE(report.added, 2);
    QVERIFY(report.broken.isEmpty());
    QHash<QString, Permission> permissions;
    for (const Permission &permission : request(26001).permissions)
        permissions.insert(permission.key, permission);
    QCOMPARE(permissions.size(), 6);
    QCOMPARE(permissions.value(u"quantum_builds"_s),
             (Permission{u"quantum_builds"_s, Level::Write, PermissionGroup::Repository, {}}));
    QCOMPARE(permissions.value(u"members"_s),
             (Permission{u"members"_s, Level::None, PermissionGroup::Organization, u"observe"_s}));
    QCOMPARE(permissions.value(u"checks"_s), (Permission{u"checks"_s, Level::Write, PermissionGroup::Other, {}}));
    QCOMPARE(permissions.value(u"gists"_s).group, PermissionGroup::Account);
    QCOMPARE(permissions.value(u"stars"_s),
             (Permission{u"stars"_s, Level::None, PermissionGroup::Other, u"align"_s}));
}

void TestImportController::takesRepositoriesThatWereNamed()
{
    const RepositoryId storefront = m_estate->addRepository(m_octo, u"storefront"_s, Visibility::Internal);
    imported(u"unknown.json"_s);
    const Request named = request(26002);
    QCOMPARE(named.repositories.size(), 4);
    QCOMPARE(named.repositories.first(), storefront);
    QCOMPARE(named.repositoryCount, 5); // as many as the entry names
    const auto visibility = [&](const QString &name) {
        return static_cast<Visibility>(number(u"SELECT visibility FROM repository WHERE name = '%1'"_s.arg(name)));
    };
    QCOMPARE(visibility(u"storefront"_s), Visibility::Internal);
    QCOMPARE(visibility(u"checkout"_s), Visibility::Private);
    QCOMPARE(visibility(u"docs"_s), Visibility::Public);
    QCOMPARE(visibility(u"ledger"_s), Visibility::Internal);
}

void TestImportController::findsPeopleByNumberThenByLogin()
{
    const AccountId ravi = m_estate->addAccount(u"Ravi-K"_s); // here already, and no member
    imported(u"two_pages.json"_s);
    QCOMPARE(request(25301).owner, ravi);
    QCOMPARE(number(u"SELECT external_id FROM account WHERE id = %1"_s.arg(ravi.value())), 410003);
    QCOMPARE(AccountStore(m_estate->database()).roleIn(ravi, m_octo).value(), Role::Member);

    QByteArray renamed = fixture(u"unknown.json"_s); // the same person under another login
    renamed.replace("ravi-k", "ravi-kumar");
    QVERIFY(import(renamed).ok());
    QCOMPARE(request(26002).owner, ravi);
    QCOMPARE(number(u"SELECT count(*) FROM account WHERE login = 'ravi-kumar'"_s), 0);
}

void TestImportController::refusesALoginThatWentToSomebodyElse()
{
    imported(u"two_pages.json"_s);
    QByteArray other = fixture(u"unknown.json"_s);
    other.replace("410003", "510003");
    const auto report = import(other);
    QVERIFY(report.ok());
    QCOMPARE(report->added, 1);
    QCOMPARE(report->broken.size(), 1);
    QCOMPARE(report->broken.first().fault, (ImportFault{u"owner.login"_s, ImportProblem::OfAnotherAccount}));
    QVERIFY(!request(26002).id.isValid());
}

void TestImportController::newPeopleCannotSignIn()
{
    imported(u"two_pages.json"_s);
    const auto credentials = AccountStore(m_estate->database()).credentials(u"monalisa-dev"_s);
    QVERIFY(credentials.ok() && *credentials);
    QVERIFY((*credentials)->passwordHash.isEmpty());
    AccountController accounts(*m_thread, m_clock);
    for (const QString &password : {QString(), u"monalisa-dev"_s}) {
        const auto session = resultOf(accounts.signIn(u"monalisa-dev"_s, password));
        QVERIFY(!session.ok());
        QCOMPARE(session.error().code, ErrorCode::WrongCredentials);
    }
}

void TestImportController::changesNothingTheSecondTime()
{
    imported(u"two_pages.json"_s);
    const QStringList tables{u"account"_s, u"membership"_s, u"token"_s,  u"request"_s,    u"pending"_s,
                             u"access"_s,  u"notice"_s,     u"change"_s, u"audit_leaf"_s, u"repository"_s};
    QList<qint64> before;
    for (const QString &table : tables)
        before.append(number(u"SELECT count(*) FROM "_s + table));
    m_clock.advanceDays(1);
    for (const QString &file : {u"two_pages.json"_s, u"lines.jsonl"_s, u"slurped.json"_s}) {
        const ImportReport again = imported(file);
        QCOMPARE(again.added, 0);
        QCOMPARE(again.known, 5);
        QVERIFY(again.broken.isEmpty());
    }
    for (qsizetype i = 0; i < tables.size(); ++i)
        QCOMPARE(number(u"SELECT count(*) FROM "_s + tables.at(i)), before.at(i));
    QCOMPARE(number(u"SELECT pending_count FROM organization WHERE name = 'octo-org'"_s), 5);
}

void TestImportController::leavesDecidedRequestsDecided()
{
    imported(u"two_pages.json"_s);
    decide(request(25381).id, Verdict::Denied);
    decide(request(25380).id, Verdict::Approved);
    const ImportReport again = imported(u"slurped.json"_s);
    QCOMPARE(again.known, 5);
    QCOMPARE(number(u"SELECT count(*) FROM pending"_s), 3);
    QCOMPARE(number(u"SELECT count(*) FROM decision"_s), 2);
    QCOMPARE(number(u"SELECT pending_count FROM organization WHERE name = 'octo-org'"_s), 3);
}

void TestImportController::leavesATokensAccessUntilMoreIsApproved()
{
    imported(u"two_pages.json"_s);
    const Request first = request(25381);
    decide(first.id, Verdict::Approved);
    QByteArray more = fixture(u"two_pages.json"_s).replace("25381", "35381");
    more.replace("\"contents\":\"read\"", "\"contents\":\"write\"");
    const auto report = import(more);
    QVERIFY(report.ok());
    QCOMPARE(report->added, 1);
    TokenStore tokens(m_estate->database());
    QCOMPARE(tokens.permissions(first.token).value().level(u"contents"), Level::Read);
    QCOMPARE(tokens.access(first.token, m_octo).value().state, AccessState::Approved);
    QCOMPARE(request(35381).token, first.token);
    decide(request(35381).id, Verdict::Approved);
    QCOMPARE(tokens.permissions(first.token).value().level(u"contents"), Level::Write);
}

/// Two requests of one token wait, and the token holds what the first asked for: the approval of the second gives
/// it what that one asks.
void TestImportController::approvesWhatEachRequestOfOneTokenAsks()
{
    imported(u"two_pages.json"_s);
    QByteArray more = fixture(u"two_pages.json"_s).replace("25381", "35381");
    more.replace("\"contents\":\"read\"", "\"contents\":\"write\"");
    QVERIFY(import(more).ok());
    const Request first = request(25381);
    TokenStore tokens(m_estate->database());
    QCOMPARE(tokens.permissions(first.token).value().level(u"contents"), Level::Read);
    decide(first.id, Verdict::Denied);
    QCOMPARE(tokens.access(first.token, m_octo).value().state, AccessState::Denied);
    decide(request(35381).id, Verdict::Approved);
    QCOMPARE(tokens.access(first.token, m_octo).value().state, AccessState::Approved);
    QCOMPARE(tokens.permissions(first.token).value().level(u"contents"), Level::Write);
}

void TestImportController::reportsBrokenLinesByPosition()
{
    const ImportReport report = imported(u"broken_lines.jsonl"_s);
    QCOMPARE(report.added, 2);
    QVERIFY(request(27001).id.isValid());
    QVERIFY(request(27099).id.isValid());
    const auto at = [](qint64 entry, qint64 line, const QString &field, ImportProblem problem) {
        return BrokenEntry{{u"requests.json"_s, 0, entry, line}, {field, problem}};
    };
    const QList<BrokenEntry> expected{
        at(2, 2, u"id"_s, ImportProblem::Missing),
        at(3, 3, u"owner.login"_s, ImportProblem::Missing),
        at(4, 4, u"owner"_s, ImportProblem::Missing),
        at(5, 5, u"repository_selection"_s, ImportProblem::NotAccepted),
        at(6, 6, u"permissions"_s, ImportProblem::WrongType),
        at(7, 7, u"permissions.repository.contents"_s, ImportProblem::WrongType),
        at(8, 8, u"created_at"_s, ImportProblem::NotAccepted),
        at(9, 9, u"token_id"_s, ImportProblem::WrongType),
        at(10, 10, u"token_name"_s, ImportProblem::Missing),
        at(11, 11, u"token_expires_at"_s, ImportProblem::WrongType),
        at(12, 12, u"id"_s, ImportProblem::NotAccepted),
        at(0, 13, {}, ImportProblem::NotJson), // with the two lines after it
        at(13, 16, {}, ImportProblem::NotJson),
        at(14, 17, u"id"_s, ImportProblem::Missing),
        at(15, 18, {}, ImportProblem::NotJson),
    };
    QCOMPARE(report.broken.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QVERIFY2(report.broken.at(i) == expected.at(i), qPrintable(ImportWording::sentence(report.broken.at(i))));
    QCOMPARE(ImportWording::sentence(report.broken.at(1)),
             u"requests.json, entry 3, line 3: “owner.login” is missing."_s);
}

void TestImportController::reportsBrokenPagesByPosition()
{
    const ImportReport report = imported(u"broken_pages.json"_s);
    QCOMPARE(report.added, 3);
    QVERIFY(request(28003).id.isValid());
    QVERIFY(request(28010).id.isValid());
    const QList<BrokenEntry> expected{
        {{u"requests.json"_s, 1, 2, 33}, {{}, ImportProblem::NotJson}},
        {{u"requests.json"_s, 1, 4, 89}, {{}, ImportProblem::NotAnObject}},
        {{u"requests.json"_s, 2, 2, 123}, {{}, ImportProblem::CutOff}},
    };
    QCOMPARE(report.broken, expected);
    QCOMPARE(ImportWording::place(report.broken.first().position), u"requests.json, page 1, entry 2, line 33"_s);
}

void TestImportController::refusesRequestsOfAnotherOrganization()
{
    imported(u"two_pages.json"_s);
    const auto wrong = import(fixture(u"two_pages.json"_s), u"yuki"_s, u"lab-seven"_s);
    QVERIFY(wrong.ok());
    QCOMPARE(wrong->added, 0);
    QCOMPARE(wrong->known, 0);
    QCOMPARE(wrong->broken.size(), 5);
    QCOMPARE(wrong->broken.first().fault, (ImportFault{u"id"_s, ImportProblem::OfAnotherOrganization}));
    const auto named = import(fixture(u"unknown.json"_s), u"yuki"_s, u"lab-seven"_s);
    QVERIFY(named.ok());
    QCOMPARE(named->added, 1);
    QCOMPARE(named->broken.first().fault, (ImportFault{u"repositories"_s, ImportProblem::OfAnotherOrganization}));
    QCOMPARE(number(u"SELECT count(*) FROM repository"_s), 0);
}

void TestImportController::refusesTokensOfAnotherAccount()
{
    imported(u"two_pages.json"_s);
    const qint64 people = number(u"SELECT count(*) FROM account"_s);
    QByteArray stolen = fixture(u"unknown.json"_s);
    stolen.replace("83101", "83002").replace("monalisa-dev", "somebody-new").replace("410001", "410009");
    const auto report = import(stolen);
    QVERIFY(report.ok());
    QCOMPARE(report->added, 1);
    QCOMPARE(report->broken.first().fault, (ImportFault{u"token_id"_s, ImportProblem::OfAnotherAccount}));
    QCOMPARE(number(u"SELECT count(*) FROM account"_s), people); // nothing of the refused entry is left
}

void TestImportController::writesAuditChangesAndOneNotice()
{
    imported(u"two_pages.json"_s);
    QCOMPARE(number(u"SELECT count(*) FROM audit_leaf WHERE action = 'personal_access_token.request_created'"_s),
             5);
    QCOMPARE(number(u"SELECT count(*) FROM audit_leaf WHERE action = 'patwarden.requests_imported'"_s), 1);
    QCOMPARE(number(u"SELECT count(DISTINCT actor_id) FROM audit_leaf"_s), 1);
    QCOMPARE(number(u"SELECT count(*) FROM change WHERE kind = 1"_s), 5);
    const auto verified = AuditLog(m_estate->database()).verify();
    QVERIFY(verified.ok() && !verified->firstBroken);

    Outbox outbox(m_estate->database());
    QCOMPARE(outbox.unreadCount(m_accounts.value(u"alice"_s)).value(), 0); // she did it herself
    const auto inbox = outbox.inbox(m_accounts.value(u"henrik"_s), 10);
    QVERIFY(inbox.ok());
    QCOMPARE(inbox->size(), 1);
    QCOMPARE(inbox->first().notice.kind, NoticeKind::RequestCreated);
    QCOMPARE(inbox->first().tokenName, u"nightly-mirror"_s); // the newest
    QCOMPARE(inbox->first().actor, u"monalisa-dev"_s);
}

void TestImportController::takesManyInBatches()
{
    const QByteArray line = fixture(u"lines.jsonl"_s).split('\n').first();
    QByteArray content;
    for (int i = 0; i < 2'500; ++i) {
        QByteArray next = line;
        content +=
            next.replace("25381", QByteArray::number(40'000 + i)).replace("83001", QByteArray::number(90'000 + i))
            + '\n';
    }
    const auto report = import(content);
    QVERIFY(report.ok());
    QCOMPARE(report->added, 2'500);
    QCOMPARE(number(u"SELECT count(*) FROM audit_leaf WHERE action = 'patwarden.requests_imported'"_s), 3);
    QCOMPARE(number(u"SELECT count(*) FROM notice"_s), 1);
    QCOMPARE(number(u"SELECT pending_count FROM organization WHERE name = 'octo-org'"_s), 2'500);
}

void TestImportController::takesAnEmptyAnswer()
{
    for (const QByteArray &content : {QByteArray("[]"), QByteArray()}) {
        const auto report = import(content);
        QVERIFY(report.ok());
        QCOMPARE(report->added + report->known, 0);
        QVERIFY(report->broken.isEmpty());
    }
}

void TestImportController::letsOnlyOwnersImport_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("owner of the organization") << u"alice"_s << true;
    QTest::newRow("its other owner") << u"henrik"_s << true;
    QTest::newRow("member") << u"ann"_s << false;
    QTest::newRow("owner of another organization") << u"yuki"_s << false;
    QTest::newRow("owner of the enterprise alone") << u"erik"_s << false;
    QTest::newRow("stranger") << u"stranger"_s << false;
    QTest::newRow("nobody") << u"nobody"_s << false;
}

void TestImportController::letsOnlyOwnersImport()
{
    QFETCH(QString, login);
    QFETCH(bool, allowed);
    for (const QByteArray &content : {fixture(u"two_pages.json"_s), QByteArray("[]")}) {
        const auto report = import(content, login);
        QCOMPARE(report.ok(), allowed);
        if (!allowed)
            QCOMPARE(report.error().code, ErrorCode::Forbidden);
    }
    QCOMPARE(number(u"SELECT count(*) FROM request"_s), allowed ? 5 : 0);
    QCOMPARE(number(u"SELECT count(*) FROM account WHERE login = 'monalisa-dev'"_s), allowed ? 1 : 0);
}

void TestImportController::namesTheOrganizationsThereAre()
{
    const auto missing = import(fixture(u"two_pages.json"_s), u"alice"_s, u"octo-corp"_s);
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error(), (Error{ErrorCode::NotFound, u"organization"_s, u"octo-org"_s}));
    const auto stranger = import("[]", u"stranger"_s, u"octo-corp"_s);
    QVERIFY(!stranger.ok());
    QCOMPARE(stranger.error().detail, QString()); // which there are is not theirs to know
    QVERIFY(import("[]", u"alice"_s, u" OCTO-org"_s).ok());
}

void TestImportController::createsOrganizations()
{
    const auto id = resultOf(m_import->createOrganization(session(u"erik"_s), u"octo-corp"_s));
    QVERIFY(id.ok());
    const auto found = OrganizationStore(m_estate->database()).byName(u"octo-corp"_s);
    QVERIFY(found.ok() && *found);
    QVERIFY((*found)->enterprise.isValid());
    QCOMPARE(AccountStore(m_estate->database()).roleIn(m_accounts.value(u"erik"_s), *id).value(), Role::Owner);
    QCOMPARE(number(u"SELECT count(*) FROM audit_leaf WHERE action = 'patwarden.organization_created'"_s), 1);
    const auto report = import(fixture(u"two_pages.json"_s), u"erik"_s, u"octo-corp"_s);
    QVERIFY(report.ok());
    QCOMPARE(report->added, 5);
}

void TestImportController::letsOnlyTheEnterpriseOwnerCreateOrganizations_data()
{
    letsOnlyOwnersImport_data();
}

void TestImportController::letsOnlyTheEnterpriseOwnerCreateOrganizations()
{
    QFETCH(QString, login);
    const auto id = resultOf(m_import->createOrganization(session(login), u"octo-corp"_s));
    QCOMPARE(id.ok(), login == "erik"_L1);
    if (!id)
        QCOMPARE(id.error().code, ErrorCode::Forbidden);
    QCOMPARE(number(u"SELECT count(*) FROM organization"_s), id.ok() ? 3 : 2);
}

void TestImportController::refusesOrganizationsThatCannotBe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no name") << QString() << ErrorCode::Invalid;
    QTest::newRow("a blank in it") << u"octo org"_s << ErrorCode::Invalid;
    QTest::newRow("a hyphen at the end") << u"octo-"_s << ErrorCode::Invalid;
    QTest::newRow("too long") << QString(40, u'a') << ErrorCode::Invalid;
    QTest::newRow("there already") << u"OCTO-ORG"_s << ErrorCode::Conflict;
}

void TestImportController::refusesOrganizationsThatCannotBe()
{
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    const auto id = resultOf(m_import->createOrganization(session(u"erik"_s), name));
    QVERIFY(!id.ok());
    QCOMPARE(id.error().code, code);
}

PATWARDEN_TEST_MAIN(TestImportController)
#include "tst_importcontroller.moc"
