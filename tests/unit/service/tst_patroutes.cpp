// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include "controller/controllers.h"
#include "service/patroutes.h"
#include "storage/changelog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The eight operations of the REST API over a real database, called as the front would call them (R-O6).
class TestPatRoutes : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void listsRequestsNewestFirst();
    void listsTheOldestFirstOnDemand();
    void hasEveryEntryOnExactlyOnePage_data();
    void hasEveryEntryOnExactlyOnePage();
    void filters_data();
    void filters();
    void filtersGrants_data();
    void filtersGrants();
    void tellsEverythingOfARequest();
    void tellsEverythingOfAGrant();
    void listsSelectedRepositories();
    void linksToWhatIsThere();
    void countsAFilterOnce();
    void countsAnewWhatOthersChanged();

    void approvesOne();
    void deniesOneWithAReason();
    void saysThatOneWasDecidedEarlier();
    void reviewsMany();
    void doesWhatCanBeDoneOfMany();
    void revokesOneAndMany();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();

    void turnsAwayWhoMayNot_data();
    void turnsAwayWhoMayNot();
    void answersOnlyWhomTheCallersLetIn();
    void saysNothingOfOtherOrganizations();

    void saysWhatIsServed();
    void refusesWhatIsNotServed();
    void knowsWhatAClientHasAlready();

private:
    using Headers = HttpHeaders;
    HttpResponse ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                     const Headers &headers = {{"User-Agent", "test"}, {"Host", "pat.example"}});
    QJsonArray listOf(const QByteArray &target);
    QStringList namesIn(const QByteArray &target);
    RequestId request(const QString &name, test::EstateBuilder::Asking asking, AccountId owner);
    TokenId grant(const QString &name, const test::EstateBuilder::Asking &asking, AccountId owner);
    void used(const QString &tokenName, int daysAgo);
    qint64 statementsOf(const QByteArray &target);
    QString text(const QString &sql);

    test::ManualClock m_clock;
    std::unique_ptr<test::EstateBuilder> m_estate;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<Controllers> m_controllers;
    std::unique_ptr<Router> m_router;
    OrganizationId m_organization;
    AccountId m_ann;
    AccountId m_bob;
    RepositoryId m_site;
    RepositoryId m_docs;
    PatCaller m_caller;
};

namespace {

QString written(Instant time)
{
    return time.toDateTime().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

} // namespace

void TestPatRoutes::init()
{
    TestCase::init();
    static int serial = 0;
    const QString path = temporaryPath(u"routes-%1.db"_s.arg(++serial));
    m_router.reset();
    m_controllers.reset();
    m_thread.reset();
    m_estate = std::make_unique<test::EstateBuilder>(path, m_clock);
    m_estate->addEnterprise();
    m_organization = m_estate->addOrganization(u"octo-org"_s);
    m_caller = {test::EstateBuilder::sessionOf(m_estate->addAccount(u"olga"_s), u"olga"_s), {}};
    m_estate->join(m_caller.session.account, m_organization, Role::Owner);
    m_ann = m_estate->addAccount(u"ann"_s);
    m_bob = m_estate->addAccount(u"bob"_s);
    m_estate->join(m_ann, m_organization, Role::Member);
    m_estate->join(m_bob, m_organization, Role::Member);
    m_site = m_estate->addRepository(m_organization, u"site"_s, Visibility::Public);
    m_docs = m_estate->addRepository(m_organization, u"docs"_s);
    m_thread = std::make_unique<DatabaseThread>();
    QVERIFY(test::resultOf(m_thread->open(test::locationOf(path), OpenMode::OpenExisting)));
    m_controllers = std::make_unique<Controllers>(*m_thread, m_clock);
    m_router = std::make_unique<Router>();
    addPatRoutes(*m_router, *m_controllers, [this](const HttpRequest &) {
        QPromise<PatCaller> promise;
        promise.start();
        promise.addResult(m_caller);
        promise.finish();
        return promise.future();
    });
}

HttpResponse TestPatRoutes::ask(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                                const Headers &headers)
{
    const qsizetype mark = target.indexOf('?');
    HttpRequest request;
    request.method = method;
    request.path = mark < 0 ? target : target.first(mark);
    request.query = mark < 0 ? QByteArray() : target.sliced(mark + 1);
    request.headers = headers;
    request.body = body;
    const Router::Match match = m_router->find(method, request.path);
    if (!match.handler)
        return {0, {}, "no route"};
    const QFuture<HttpResponse> future = (*match.handler)(request, match.parameters);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) || future.resultCount() == 0)
        return {0, {}, "no answer"};
    return future.result();
}

QJsonArray TestPatRoutes::listOf(const QByteArray &target)
{
    const HttpResponse response = ask("GET", target);
    if (response.status != 200)
        qWarning() << target << response.status << response.body;
    return QJsonDocument::fromJson(response.body).array();
}

QStringList TestPatRoutes::namesIn(const QByteArray &target)
{
    QStringList names;
    for (const QJsonValue entry : listOf(target))
        names.append(entry[u"token_name"_s].toString());
    return names;
}

RequestId TestPatRoutes::request(const QString &name, test::EstateBuilder::Asking asking, AccountId owner)
{
    asking.tokenName = name;
    return m_estate->addRequest(m_organization, owner, asking);
}

TokenId TestPatRoutes::grant(const QString &name, const test::EstateBuilder::Asking &asking, AccountId owner)
{
    TokenRecord token;
    token.owner = owner;
    token.organization = m_organization;
    token.name = name;
    token.selection = asking.selection;
    token.repositories = asking.repositories;
    token.permissions = test::EstateBuilder::permissionsFrom(asking.permissions);
    token.createdAt = m_clock.now();
    token.expiresAt = m_clock.now().plusDays(asking.expiresInDays.value_or(30));
    const TokenId id = m_estate->addToken(token);
    m_estate->setAccess(id, m_organization, AccessState::Approved);
    m_clock.advanceSeconds(60);
    return id;
}

void TestPatRoutes::used(const QString &tokenName, int daysAgo)
{
    QSqlQuery query(m_estate->database().connection());
    QVERIFY(query.exec(u"UPDATE token SET last_used_at = %1 WHERE name = '%2'"_s
                           .arg(m_clock.now().plusDays(-daysAgo).microseconds)
                           .arg(tokenName)));
}

QString TestPatRoutes::text(const QString &sql)
{
    QSqlQuery query(m_estate->database().connection());
    if (!query.exec(sql) || !query.next())
        return query.lastError().text();
    return query.value(0).toString();
}

void TestPatRoutes::listsRequestsNewestFirst()
{
    m_estate->addRequests(m_organization, m_ann, 40);
    const QJsonArray first = listOf("/orgs/octo-org/personal-access-token-requests");
    QCOMPARE(first.size(), 30);
    QCOMPARE(first.at(0)[u"token_name"_s], u"token-0"_s);
    QCOMPARE(first.at(29)[u"token_name"_s], u"token-29"_s);
    QCOMPARE(namesIn("/orgs/OCTO-org/personal-access-token-requests?page=2&per_page=39"),
             QStringList{u"token-39"_s});
    QCOMPARE(listOf("/api/v3/orgs/octo-org/personal-access-token-requests?per_page=100").size(), 40);
    QCOMPARE(listOf("/orgs/octo-org/personal-access-token-requests?page=9"), QJsonArray());
}

void TestPatRoutes::listsTheOldestFirstOnDemand()
{
    m_estate->addRequests(m_organization, m_ann, 5);
    QCOMPARE(namesIn("/orgs/octo-org/personal-access-token-requests?direction=asc&per_page=2&page=2"),
             (QStringList{u"token-2"_s, u"token-1"_s}));
}

void TestPatRoutes::hasEveryEntryOnExactlyOnePage_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("query");
    const QByteArray requests = "/orgs/octo-org/personal-access-token-requests?per_page=7";
    const QByteArray grants = "/orgs/octo-org/personal-access-tokens?per_page=7";
    QTest::newRow("requests") << requests << QByteArray();
    QTest::newRow("requests, oldest first") << requests << QByteArray("&direction=asc");
    QTest::newRow("requests with a filter") << requests << QByteArray("&permission=contents_read");
    QTest::newRow("filter, oldest first") << requests << QByteArray("&permission=contents_read&direction=asc");
    QTest::newRow("requests of an owner") << requests << QByteArray("&owner[]=ann");
    QTest::newRow("grants") << grants << QByteArray();
    QTest::newRow("grants, oldest first") << grants << QByteArray("&direction=asc");
    QTest::newRow("grants of an owner") << grants << QByteArray("&owner[]=ann&direction=asc");
}

/// From whichever end a page is read.
void TestPatRoutes::hasEveryEntryOnExactlyOnePage()
{
    QFETCH(const QByteArray, list);
    QFETCH(const QByteArray, query);
    m_estate->addRequests(m_organization, m_ann, 40);
    for (int i = 0; i < 40; ++i) {
        grant(u"granted"_s, {}, m_ann);
        m_clock.advanceSeconds(i % 3 == 0 ? -60 : 0); // some at the same time
    }
    const bool isRequests = list.contains("requests");
    QList<qint64> ids;
    for (int page = 1; page <= 7; ++page) {
        const QJsonArray entries = listOf(list + query + "&page=" + QByteArray::number(page));
        QCOMPARE(entries.size(), page < 6 ? 7 : (page == 6 ? 5 : 0));
        for (const QJsonValue entry : entries)
            ids.append(entry[u"id"_s].toInteger());
    }
    QCOMPARE(ids.size(), 40);
    const bool isAscending = query.contains("asc");
    // Of the requests "token-0" came in first and is the newest.
    QVERIFY(std::ranges::is_sorted(ids,
                                   [&](qint64 a, qint64 b) { return isRequests == isAscending ? a > b : a < b; }));
}

void TestPatRoutes::filters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("names");
    QTest::newRow("nothing") << QByteArray() << u"five four three two one"_s;
    QTest::newRow("owner") << QByteArray("owner[]=BOB") << u"four two"_s;
    QTest::newRow("owners") << QByteArray("owner[]=ann&owner[]=bob&owner[]=ann") << u"five four three two one"_s;
    QTest::newRow("nobody") << QByteArray("owner[]=nobody") << QString();
    QTest::newRow("a list as Octokit sends it") << QByteArray("owner=bob%2Cnobody") << u"four two"_s;
    QTest::newRow("repository") << QByteArray("repository=docs") << u"four three"_s;
    QTest::newRow("all reach it too") << QByteArray("repository=Site") << u"five four"_s;
    QTest::newRow("no such repository") << QByteArray("repository=other") << QString();
    QTest::newRow("permission") << QByteArray("permission=contents_read") << u"five three"_s;
    QTest::newRow("another level") << QByteArray("permission=contents_write") << u"two"_s;
    QTest::newRow("of an organization") << QByteArray("permission=members_read") << u"one"_s;
    QTest::newRow("a wildcard is none") << QByteArray("permission=%25ontents_read") << QString();
    QTest::newRow("used before") << QByteArray("last_used_before=2026-11-15T00:00:00Z") << u"two"_s;
    QTest::newRow("used after") << QByteArray("last_used_after=2026-11-15T00:00:00Z") << u"one"_s;
    QTest::newRow("used between") << QByteArray(
        "last_used_after=2026-01-01T00:00:00Z&last_used_before=2027-01-01T00:00:00Z")
                                  << u"two one"_s;
    QTest::newRow("combined") << QByteArray("repository=docs&owner[]=bob&permission=issues_write") << u"four"_s;
    QTest::newRow("combined, none") << QByteArray("repository=docs&owner[]=bob&permission=contents_write")
                                    << QString();
}

void TestPatRoutes::filters()
{
    QFETCH(const QByteArray, query);
    using Selection = RepositorySelection;
    request(u"one"_s, {.permissions = u"members:read"_s, .selection = Selection::Public, .askedHoursAgo = 5},
            m_ann);
    request(u"two"_s, {.permissions = u"contents:write"_s, .selection = Selection::Public, .askedHoursAgo = 4},
            m_bob);
    request(u"three"_s,
            {.permissions = u"contents:read"_s,
             .selection = Selection::Selected,
             .repositories = {m_docs},
             .askedHoursAgo = 3},
            m_ann);
    request(u"four"_s, {.permissions = u"issues:write"_s, .askedHoursAgo = 2}, m_bob);
    request(u"five"_s,
            {.permissions = u"contents:read metadata:read"_s,
             .selection = Selection::Selected,
             .repositories = {m_site},
             .askedHoursAgo = 1},
            m_ann);
    used(u"two"_s, 10);
    used(u"one"_s, 1);
    const OrganizationId other = m_estate->addOrganization(u"other"_s);
    m_estate->addRequest(other, m_bob, {.tokenName = u"elsewhere"_s, .permissions = u"contents:read"_s});
    const QString names = namesIn("/orgs/octo-org/personal-access-token-requests?" + query).join(u' ');
    QTEST(names, "names");
}

void TestPatRoutes::filtersGrants_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("names");
    QTest::newRow("nothing") << QByteArray() << u"three two one"_s;
    QTest::newRow("oldest first") << QByteArray("direction=asc") << u"one two three"_s;
    QTest::newRow("owner") << QByteArray("owner[]=bob") << u"two"_s;
    QTest::newRow("repository") << QByteArray("repository=docs") << u"three one"_s;
    QTest::newRow("permission") << QByteArray("permission=contents_read") << u"one"_s;
    QTest::newRow("used before") << QByteArray("last_used_before=2026-11-15T00:00:00Z") << u"two"_s;
    QTest::newRow("combined") << QByteArray("owner[]=ann&repository=docs&permission=issues_write") << u"three"_s;
}

void TestPatRoutes::filtersGrants()
{
    QFETCH(const QByteArray, query);
    using Selection = RepositorySelection;
    grant(u"one"_s, {.permissions = u"contents:read"_s}, m_ann);
    grant(u"two"_s, {.permissions = u"members:read"_s, .selection = Selection::Public}, m_bob);
    grant(u"three"_s,
          {.permissions = u"issues:write"_s, .selection = Selection::Selected, .repositories = {m_docs}}, m_ann);
    used(u"two"_s, 10);
    const TokenId gone = grant(u"gone"_s, {}, m_ann);
    m_estate->setAccess(gone, m_organization, AccessState::Revoked);
    const QString names = namesIn("/orgs/octo-org/personal-access-tokens?" + query).join(u' ');
    QTEST(names, "names");
    const QByteArray byId = "/orgs/octo-org/personal-access-tokens?token_id[]=" + QByteArray::number(gone.value());
    QCOMPARE(listOf(byId), QJsonArray());
}

void TestPatRoutes::tellsEverythingOfARequest()
{
    const RequestId id = request(u"deploy"_s,
                                 {.permissions = u"contents:write members:read made_up:odd"_s,
                                  .reason = u"to deploy"_s,
                                  .selection = RepositorySelection::Selected,
                                  .repositories = {m_docs},
                                  .expiresInDays = 30},
                                 m_ann);
    const QJsonObject entry = listOf("/orgs/octo-org/personal-access-token-requests").at(0).toObject();
    QCOMPARE(entry[u"id"_s].toInteger(), id.value());
    QCOMPARE(entry[u"reason"_s], u"to deploy"_s);
    QCOMPARE(entry[u"owner"_s][u"login"_s], u"ann"_s);
    QCOMPARE(entry[u"owner"_s][u"id"_s].toInteger(), m_ann.value());
    QCOMPARE(entry[u"repository_selection"_s], u"subset"_s);
    QCOMPARE(entry[u"permissions"_s][u"repository"_s], (QJsonObject{{u"contents"_s, u"write"_s}}));
    QCOMPARE(entry[u"permissions"_s][u"organization"_s], (QJsonObject{{u"members"_s, u"read"_s}}));
    QCOMPARE(entry[u"created_at"_s], written(m_clock.now().plusSeconds(-3600)));
    QCOMPARE(entry[u"token_expires_at"_s], written(m_clock.now().plusSeconds(-3600).plusDays(30)));
    QCOMPARE(entry[u"token_expired"_s], false);
    QVERIFY(entry[u"token_last_used_at"_s].isNull());
    QCOMPARE(entry[u"repositories_url"_s],
             u"http://pat.example/organizations/%1/personal-access-token-requests/%2/repositories"_s
                 .arg(m_organization.value())
                 .arg(id.value()));
    QVERIFY(!entry.contains(u"access_granted_at"_s));
}

void TestPatRoutes::tellsEverythingOfAGrant()
{
    const Instant granted = m_clock.now();
    const TokenId id =
        grant(u"ci"_s, {.permissions = {}, .selection = RepositorySelection::Public, .expiresInDays = 0}, m_bob);
    const QJsonObject entry = listOf("/api/v3/orgs/octo-org/personal-access-tokens").at(0).toObject();
    QCOMPARE(entry[u"id"_s].toInteger(), id.value());
    QCOMPARE(entry[u"token_id"_s].toInteger(), id.value());
    QCOMPARE(entry[u"repository_selection"_s], u"none"_s);
    QCOMPARE(entry[u"permissions"_s], QJsonObject());
    QCOMPARE(entry[u"access_granted_at"_s], written(granted));
    QCOMPARE(entry[u"token_expired"_s], true);
    QVERIFY(entry[u"repositories_url"_s].toString().startsWith(u"http://pat.example/api/v3/organizations/"_s));
    QVERIFY(!entry.contains(u"reason"_s) && !entry.contains(u"created_at"_s));
}

void TestPatRoutes::listsSelectedRepositories()
{
    const QList<RepositoryId> both{m_site, m_docs};
    const RequestId id =
        request(u"some"_s, {.selection = RepositorySelection::Selected, .repositories = both}, m_ann);
    const RequestId all = request(u"all"_s, {.selection = RepositorySelection::All}, m_ann);
    const TokenId token =
        grant(u"granted"_s, {.selection = RepositorySelection::Selected, .repositories = both}, m_ann);
    const QByteArray number = QByteArray::number(id.value());
    const QByteArray requests = "/orgs/octo-org/personal-access-token-requests/";
    const QJsonArray found = listOf(requests + number + "/repositories");
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0)[u"full_name"_s], u"octo-org/site"_s);
    QCOMPARE(found.at(0)[u"private"_s], false);
    QCOMPARE(found.at(1)[u"private"_s], true);
    QCOMPARE(found.at(1)[u"owner"_s][u"type"_s], u"Organization"_s);
    QCOMPARE(listOf(requests + number + "/repositories?per_page=1&page=2").at(0)[u"name"_s], u"docs"_s);
    QCOMPARE(listOf("/organizations/" + QByteArray::number(m_organization.value())
                    + "/personal-access-token-requests/" + number + "/repositories")
                 .size(),
             2);
    QCOMPARE(listOf("/orgs/octo-org/personal-access-tokens/" + QByteArray::number(token.value()) + "/repositories")
                 .size(),
             2);
    QCOMPARE(listOf(requests + QByteArray::number(all.value()) + "/repositories"), QJsonArray());
    QCOMPARE(ask("GET", requests + "999/repositories").status, 404);
    QCOMPARE(ask("GET", requests + "x/repositories").status, 404);
    QCOMPARE(ask("GET", "/orgs/octo-org/personal-access-tokens/999/repositories").status, 404);
}

void TestPatRoutes::linksToWhatIsThere()
{
    m_estate->addRequests(m_organization, m_ann, 3);
    const HttpResponse first =
        ask("GET", "/api/v3/orgs/octo-org/personal-access-token-requests?per_page=2&owner[]=ann");
    QCOMPARE(
        first.header("Link"),
        "<http://pat.example/api/v3/orgs/octo-org/personal-access-token-requests?per_page=2&owner[]=ann&page=2>; "
        "rel=\"next\", "
        "<http://pat.example/api/v3/orgs/octo-org/personal-access-token-requests?per_page=2&owner[]=ann&page=2>; "
        "rel=\"last\"");
    QVERIFY(ask("GET", "/orgs/octo-org/personal-access-token-requests").header("Link").isEmpty());
}

qint64 TestPatRoutes::statementsOf(const QByteArray &target)
{
    const auto done = [this] {
        return test::resultOf(
                   m_thread->run([](Database &database) -> Result<qint64> { return database.work().statements; }))
            .value();
    };
    const qint64 before = done();
    static_cast<void>(listOf(target));
    return done() - before;
}

void TestPatRoutes::countsAFilterOnce()
{
    for (int i = 1; i <= 5; ++i)
        request(u"r%1"_s.arg(i), {}, m_ann);
    const QByteArray list = "/orgs/octo-org/personal-access-token-requests?per_page=2&permission=contents_read";
    const qint64 first = statementsOf(list);
    QCOMPARE(statementsOf(list + "&page=2"), first - 1); // all but the one that counts
    QCOMPARE(statementsOf(list), first - 1);
    QCOMPARE(namesIn(list + "&page=3"), QStringList{u"r1"_s});
    QCOMPARE(statementsOf(list + "&repository=site"),
             first + 1); // another question: the repository is looked up too
}

/// What is asked for between two pages of a filter is counted at once, whoever changed it (R-O6).
void TestPatRoutes::countsAnewWhatOthersChanged()
{
    QList<RequestId> requests;
    for (int i = 1; i <= 5; ++i)
        requests.append(request(u"r%1"_s.arg(i), {}, m_ann));
    const QByteArray list = "/orgs/octo-org/personal-access-token-requests?per_page=1&permission=contents_read";
    const auto pages = [&] {
        const QByteArray link = ask("GET", list).header("Link");
        const qsizetype last = link.indexOf(">; rel=\"last\"");
        return last < 0 ? QByteArray("1") : link.first(last).mid(link.first(last).lastIndexOf('=') + 1);
    };
    QCOMPARE(pages(), "5");
    QCOMPARE(ask("POST",
                 "/orgs/octo-org/personal-access-token-requests/" + QByteArray::number(requests[0].value()),
                 R"({"action":"approve"})")
                 .status,
             204);
    QCOMPARE(pages(), "4");

    DatabaseThread other;
    QVERIFY(test::resultOf(other.open(m_estate->database().location(), OpenMode::OpenExisting)));
    Controllers others(other, m_clock);
    QVERIFY(test::resultOf(
        others.requests.review(m_caller.session, m_organization, {requests[1], requests[2]}, Verdict::Denied, {})
            .future));
    QCOMPARE(pages(), "2");
    QCOMPARE(namesIn(list + "&page=2"), QStringList{u"r4"_s});

    // What is removed from the log says nothing any more.
    QVERIFY(test::resultOf(
        others.requests.review(m_caller.session, m_organization, {requests[3]}, Verdict::Denied, {}).future));
    QVERIFY(test::resultOf(other.run([](Database &database) -> Result<void> {
        auto transaction = Transaction::begin(database, Transaction::Kind::Write);
        const auto head = ChangeLog::head(database);
        return ChangeLog::trim(transaction.value(), *head - 1).then([&] { return transaction.value().commit(); });
    })));
    QCOMPARE(pages(), "1");
}

void TestPatRoutes::approvesOne()
{
    const RequestId id = request(u"one"_s, {}, m_ann);
    const QByteArray target = "/orgs/octo-org/personal-access-token-requests/" + QByteArray::number(id.value());
    const HttpResponse response = ask("POST", target, R"({"action":"approve"})");
    QCOMPARE(response.status, 204);
    QVERIFY(response.body.isEmpty());
    QCOMPARE(listOf("/orgs/octo-org/personal-access-token-requests"), QJsonArray());
    QCOMPARE(namesIn("/orgs/octo-org/personal-access-tokens"), QStringList{u"one"_s});
    QCOMPARE(text(u"SELECT count(*) FROM audit_leaf WHERE action = 'personal_access_token.access_granted'"_s),
             u"1"_s);
}

void TestPatRoutes::deniesOneWithAReason()
{
    const RequestId id = request(u"one"_s, {}, m_ann);
    const QByteArray target = "/orgs/octo-org/personal-access-token-requests/" + QByteArray::number(id.value());
    QCOMPARE(ask("POST", target, R"({"action":"deny","reason":"too much"})").status, 204);
    QCOMPARE(text(u"SELECT reason FROM decision WHERE verdict = 2"_s), u"too much"_s);
    QCOMPARE(text(u"SELECT reason FROM notice"_s), u"too much"_s);
}

void TestPatRoutes::saysThatOneWasDecidedEarlier()
{
    const RequestId id = request(u"one"_s, {}, m_ann);
    const QByteArray target = "/orgs/octo-org/personal-access-token-requests/" + QByteArray::number(id.value());
    QCOMPARE(ask("POST", target, R"({"action":"approve"})").status, 204);
    const HttpResponse again = ask("POST", target, R"({"action":"deny"})");
    QCOMPARE(again.status, 422);
    QVERIFY(again.body.contains("was already decided"));
    QCOMPARE(ask("GET", target + "/repositories").status, 404);
    QCOMPARE(text(u"SELECT count(*) FROM decision"_s), u"1"_s);
}

void TestPatRoutes::reviewsMany()
{
    QJsonArray ids;
    for (const RequestId id : m_estate->addRequests(m_organization, m_ann, 100))
        ids.append(id.value());
    const QJsonObject body{{u"action"_s, u"deny"_s}, {u"reason"_s, u"no"_s}, {u"pat_request_ids"_s, ids}};
    const HttpResponse response =
        ask("POST", "/orgs/octo-org/personal-access-token-requests", QJsonDocument(body).toJson());
    QCOMPARE(response.status, 202);
    QCOMPARE(response.body, "{}");
    QCOMPARE(text(u"SELECT count(*) FROM decision WHERE reason = 'no'"_s), u"100"_s);
}

void TestPatRoutes::doesWhatCanBeDoneOfMany()
{
    const QByteArray target = "/orgs/octo-org/personal-access-token-requests";
    const QByteArray one = QByteArray::number(request(u"one"_s, {}, m_ann).value());
    QCOMPARE(ask("POST", target, R"({"action":"approve","pat_request_ids":[999,)" + one + "]}").status, 202);
    QCOMPARE(ask("POST", target, R"({"action":"approve","pat_request_ids":[999]})").status, 404);
    QCOMPARE(ask("POST", target, R"({"action":"approve","pat_request_ids":[999,)" + one + "]}").status, 422);
}

void TestPatRoutes::revokesOneAndMany()
{
    QByteArrayList ids;
    for (const char *name : {"one", "two", "three"})
        ids.append(QByteArray::number(grant(QString::fromLatin1(name), {}, m_ann).value()));
    const QByteArray target = "/orgs/octo-org/personal-access-tokens";
    QCOMPARE(ask("POST", target + '/' + ids.at(0), R"({"action":"revoke"})").status, 204);
    QCOMPARE(ask("POST", target + '/' + ids.at(0), R"({"action":"revoke"})").status, 404);
    QCOMPARE(namesIn(target), (QStringList{u"three"_s, u"two"_s}));
    const HttpResponse many = ask("POST", target, R"({"action":"revoke","pat_ids":[)" + ids.join(',') + "]}");
    QCOMPARE(many.status, 202);
    QCOMPARE(many.body, "{}");
    QCOMPARE(listOf(target), QJsonArray());
    QCOMPARE(text(u"SELECT count(*) FROM audit_leaf WHERE action = 'personal_access_token.access_revoked'"_s),
             u"3"_s);
}

void TestPatRoutes::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray requests = "/orgs/octo-org/personal-access-token-requests";
    const QByteArray tokens = "/orgs/octo-org/personal-access-tokens";
    QTest::newRow("sort") << QByteArray("GET") << requests + "?sort=name" << QByteArray() << 422;
    QTest::newRow("time") << QByteArray("GET") << tokens + "?last_used_after=x" << QByteArray() << 422;
    QTest::newRow("no JSON") << QByteArray("POST") << requests + "/1" << QByteArray("x") << 400;
    QTest::newRow("no action") << QByteArray("POST") << tokens + "/1" << QByteArray("{}") << 422;
    QTest::newRow("approve a grant") << QByteArray("POST") << tokens + "/1"
                                     << QByteArray(R"({"action":"approve"})") << 422;
    QTest::newRow("nothing there") << QByteArray("POST") << requests + "/1"
                                   << QByteArray(R"({"action":"approve"})") << 404;
    QTest::newRow("no number") << QByteArray("POST") << requests + "/one" << QByteArray(R"({"action":"approve"})")
                               << 404;
    QTest::newRow("no organization") << QByteArray("GET") << QByteArray("/orgs/none/personal-access-tokens")
                                     << QByteArray() << 404;
    QTest::newRow("no organization to change")
        << QByteArray("POST") << QByteArray("/orgs/none/personal-access-tokens/1")
        << QByteArray(R"({"action":"revoke"})") << 404;
}

void TestPatRoutes::refusesWhatIsWrong()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, body);
    const HttpResponse response = ask(method, target, body);
    QTEST(response.status, "status");
    const QJsonObject json = QJsonDocument::fromJson(response.body).object();
    QVERIFY(json.contains(u"message"_s) && json.contains(u"documentation_url"_s));
    QCOMPARE(json[u"status"_s].toString().toInt(), response.status);
}

void TestPatRoutes::turnsAwayWhoMayNot_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    for (const char *target :
         {"/orgs/octo-org/personal-access-token-requests", "/orgs/octo-org/personal-access-tokens",
          "/orgs/octo-org/personal-access-token-requests/1/repositories",
          "/orgs/octo-org/personal-access-tokens/1/repositories"})
        QTest::newRow(target) << QByteArray("GET") << QByteArray(target);
    for (const char *target :
         {"/orgs/octo-org/personal-access-token-requests", "/orgs/octo-org/personal-access-tokens",
          "/orgs/octo-org/personal-access-token-requests/1", "/orgs/octo-org/personal-access-tokens/1"})
        QTest::addRow("POST %s", target) << QByteArray("POST") << QByteArray(target);
}

/// Who may not is told so before what was asked is looked at.
void TestPatRoutes::turnsAwayWhoMayNot()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    request(u"one"_s, {}, m_ann);
    m_caller.session = test::EstateBuilder::sessionOf(m_ann);
    const HttpResponse response = ask(method, target, "{}");
    QCOMPARE(response.status, 403);
    QVERIFY(!response.body.contains("one"));
}

void TestPatRoutes::answersOnlyWhomTheCallersLetIn()
{
    request(u"one"_s, {}, m_ann);
    m_caller.refusal = HttpResponse{401, {}, "who?"};
    for (const char *method : {"GET", "POST"}) {
        const HttpResponse response = ask(method, "/orgs/octo-org/personal-access-token-requests",
                                          R"({"action":"approve","pat_request_ids":[1]})");
        QCOMPARE(response.status, 401);
        QCOMPARE(response.body, "who?");
    }
    QCOMPARE(text(u"SELECT count(*) FROM pending"_s), u"1"_s);
}

void TestPatRoutes::saysNothingOfOtherOrganizations()
{
    const OrganizationId other = m_estate->addOrganization(u"other"_s);
    const RequestId foreign =
        m_estate->addRequest(other, m_bob,
                             {.selection = RepositorySelection::Selected,
                              .repositories = {m_estate->addRepository(other, u"secret"_s)}});
    const QByteArray id = QByteArray::number(foreign.value());
    const QByteArray own = "/orgs/octo-org/personal-access-token-requests";
    QCOMPARE(ask("GET", own + '/' + id + "/repositories").status, 404);
    QCOMPARE(ask("POST", own + '/' + id, R"({"action":"approve"})").status, 404);
    QCOMPARE(ask("POST", own, R"({"action":"approve","pat_request_ids":[)" + id + "]}").status, 404);
    QCOMPARE(listOf(own + "?token_id[]="
                    + text(u"SELECT token_id FROM pending p JOIN request r ON r.id = p.request_id"_s).toLatin1()),
             QJsonArray());
    QCOMPARE(text(u"SELECT count(*) FROM pending"_s), u"1"_s);
}

void TestPatRoutes::saysWhatIsServed()
{
    const HttpResponse response = ask("GET", "/orgs/octo-org/personal-access-tokens");
    QCOMPARE(response.header("Content-Type"), "application/json; charset=utf-8");
    QCOMPARE(response.header("X-GitHub-Media-Type"), "github.v3; format=json");
    QCOMPARE(response.header("X-GitHub-Api-Version-Selected"), "2022-11-28");
    QCOMPARE(response.header("X-Accepted-GitHub-Permissions"), "organization_personal_access_tokens=read");
    QCOMPARE(ask("POST", "/orgs/octo-org/personal-access-token-requests").header("X-Accepted-GitHub-Permissions"),
             "organization_personal_access_token_requests=write");
}

void TestPatRoutes::refusesWhatIsNotServed()
{
    const QByteArray target = "/orgs/octo-org/personal-access-tokens";
    QCOMPARE(ask("GET", target, {}, {}).status, 403);
    const Headers known{{"User-Agent", "test"}, {"X-GitHub-Api-Version", "2022-11-28"}};
    const Headers unknown{{"User-Agent", "test"}, {"X-GitHub-Api-Version", "2019-01-01"}};
    QCOMPARE(ask("GET", target, {}, known).status, 200);
    QCOMPARE(ask("GET", target, {}, unknown).status, 400);
}

void TestPatRoutes::knowsWhatAClientHasAlready()
{
    const QByteArray target = "/orgs/octo-org/personal-access-token-requests";
    request(u"one"_s, {}, m_ann);
    const HttpResponse first = ask("GET", target);
    const QByteArray tag = first.header("ETag");
    QVERIFY(tag.startsWith("W/\""));
    const HttpResponse same = ask(
        "GET", target, {}, {{"User-Agent", "test"}, {"Host", "pat.example"}, {"If-None-Match", "\"x\", " + tag}});
    QCOMPARE(same.status, 304);
    QVERIFY(same.body.isEmpty());
    QCOMPARE(same.header("ETag"), tag);
    request(u"two"_s, {}, m_ann);
    QCOMPARE(
        ask("GET", target, {}, {{"User-Agent", "test"}, {"Host", "pat.example"}, {"If-None-Match", tag}}).status,
        200);
}

PATWARDEN_TEST_MAIN(TestPatRoutes)
#include "tst_patroutes.moc"
