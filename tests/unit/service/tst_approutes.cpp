// SPDX-License-Identifier: GPL-3.0-or-later
#include "appdesk.h"
#include "testcase.h"

#include "service/approutes.h"
#include "service/caller.h"
#include "service/patroutes.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Signing in as an App over the REST API, and what an installation then reaches (R-O6).
class TestAppRoutes : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsTheAppOfItself();
    void listsInstallationsByPages();
    void findsTheInstallationOfAnOrganization();
    void givesAToken();
    void narrowsAToken_data();
    void narrowsAToken();
    void listsTheRepositoriesOfAToken_data();
    void listsTheRepositoriesOfAToken();
    void namesTheOwner();
    void refusesBodies_data();
    void refusesBodies();
    void turnsAway_data();
    void turnsAway();
    void saysWhatIsWrongWithAJwt_data();
    void saysWhatIsWrongWithAJwt();
    void countsAnInstallationByItself();
    void anInstallationReadsAndDecides();
    void anInstallationIsHeldToWhatItWasGranted();
    void aKnownTokenEndsAtOnce();
    void asksForAKnownTokenOnceItIsNotTrustedAnyMore();
    void saysNothingOfOtherOrganizations();

private:
    HttpResponse ask(const QByteArray &method, const QByteArray &target, const QByteArray &authorization,
                     const QByteArray &body = {});
    static QJsonObject objectOf(const HttpResponse &response)
    {
        return QJsonDocument::fromJson(response.body).object();
    }
    static QString messageOf(const HttpResponse &response)
    {
        return objectOf(response).value("message"_L1).toString();
    }
    QByteArray jwt() const { return "Bearer " + m_desk->jwtOf(m_app); }
    QByteArray tokensPath() const
    {
        return "/app/installations/" + QByteArray::number(m_installation.value()) + "/access_tokens";
    }

    std::unique_ptr<test::AppDesk> m_desk;
    std::unique_ptr<Callers> m_callers;
    Router m_router;
    RegisteredApp m_app;
    InstallationId m_installation;
};

void TestAppRoutes::init()
{
    TestCase::init();
    static int serial = 0;
    m_router = Router();
    m_desk = std::make_unique<test::AppDesk>(temporaryPath(u"approutes-%1.db"_s.arg(++serial)));
    m_callers = std::make_unique<Callers>(m_desk->controllers.apps);
    m_app = m_desk->add(u"Octo Bot"_s, Level::Write, Level::Read);
    m_installation = m_desk->installIn(m_app, m_desk->octo);
    addAppRoutes(m_router, m_desk->controllers.apps);
    addPatRoutes(m_router, m_desk->controllers, patCallers(*m_callers));
}

HttpResponse TestAppRoutes::ask(const QByteArray &method, const QByteArray &target,
                                const QByteArray &authorization, const QByteArray &body)
{
    HttpRequest request;
    request.method = method;
    request.path = target.split('?').first();
    request.query = target.mid(request.path.size() + 1);
    request.headers = {{"Host", "example.com"}, {"User-Agent", "test"}};
    if (!authorization.isNull())
        request.headers.append({"Authorization", authorization});
    request.body = body;
    const Router::Match match = m_router.find(method, request.path);
    if (!match.handler)
        return {};
    const QFuture<HttpResponse> future = (*match.handler)(request, match.parameters);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        return {};
    return future.result();
}

void TestAppRoutes::tellsTheAppOfItself()
{
    for (const QByteArray &path : QByteArrayList{"/app", "/api/v3/app"}) {
        const HttpResponse response = ask("GET", path, jwt());
        const QJsonObject app = objectOf(response);

        QCOMPARE(response.status, 200);
        QCOMPARE(app.value("id"_L1).toInteger(), m_app.app.id.value());
        QCOMPARE(app.value("slug"_L1).toString(), u"octo-bot"_s);
        QCOMPARE(app.value("installations_count"_L1).toInt(), 1);
        QCOMPARE(app.value("permissions"_L1).toObject(),
                 (QJsonObject{{u"organization_personal_access_token_requests"_s, u"write"_s},
                              {u"organization_personal_access_tokens"_s, u"read"_s}}));
        QVERIFY(!response.body.contains("PUBLIC"));
    }
}

void TestAppRoutes::listsInstallationsByPages()
{
    m_desk->installIn(m_app, m_desk->other);
    const HttpResponse first = ask("GET", "/app/installations?per_page=1", jwt());
    const HttpResponse second = ask("GET", "/app/installations?per_page=1&page=2", jwt());
    const HttpResponse beyond = ask("GET", "/app/installations?per_page=1&page=3", jwt());
    const auto nameIn = [](const HttpResponse &response) {
        return QJsonDocument::fromJson(response.body).array().first().toObject().value("account"_L1).toObject();
    };

    QCOMPARE(nameIn(first).value("login"_L1).toString(), u"octo-org"_s);
    QCOMPARE(nameIn(second).value("login"_L1).toString(), u"other-org"_s);
    QVERIFY(first.header("Link").contains("page=2>; rel=\"next\""));
    QCOMPARE(beyond.body, QByteArray("[]"));
    QCOMPARE(ask("GET", "/app/installations?since=2030-01-01T00:00:00Z", jwt()).body, QByteArray("[]"));
}

void TestAppRoutes::findsTheInstallationOfAnOrganization()
{
    const HttpResponse response = ask("GET", "/orgs/Octo-Org/installation", jwt());

    QCOMPARE(response.status, 200);
    QCOMPARE(objectOf(response).value("id"_L1).toInteger(), m_installation.value());
    QVERIFY(
        objectOf(response).value("access_tokens_url"_L1).toString().endsWith(QString::fromLatin1(tokensPath())));
    const HttpResponse elsewhere = ask("GET", "/orgs/other-org/installation", jwt());
    const HttpResponse nowhere = ask("GET", "/orgs/nowhere/installation", jwt());
    QCOMPARE(elsewhere.status, 404);
    QCOMPARE(elsewhere.body, nowhere.body);
}

void TestAppRoutes::givesAToken()
{
    const HttpResponse response = ask("POST", tokensPath(), jwt());
    const QJsonObject token = objectOf(response);

    QCOMPARE(response.status, 201);
    QVERIFY(token.value("token"_L1).toString().startsWith(u"ghs_"_s));
    QCOMPARE(token.value("expires_at"_L1).toString(), u"2026-11-20T10:00:00Z"_s);
    QCOMPARE(token.value("repository_selection"_L1).toString(), u"all"_s);
    const RegisteredApp other = m_desk->add(u"Another"_s);
    QCOMPARE(ask("POST", tokensPath(), "Bearer " + m_desk->jwtOf(other)).status, 404);
    QCOMPARE(ask("POST", "/app/installations/4711/access_tokens", jwt()).status, 404);
    QCOMPARE(ask("POST", "/app/installations/x/access_tokens", jwt()).status, 404);
}

void TestAppRoutes::narrowsAToken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QByteArray("{}") << 201;
    QTest::newRow("less") << QByteArray(
        R"({"permissions":{"organization_personal_access_token_requests":"read"}})")
                          << 201;
    QTest::newRow("more") << QByteArray(R"({"permissions":{"organization_personal_access_tokens":"write"}})")
                          << 422;
    QTest::newRow("something else") << QByteArray(R"({"permissions":{"contents":"read"}})") << 422;
    QTest::newRow("a repository") << QByteArray(R"({"repositories":["web"]})") << 201;
    QTest::newRow("no such repository") << QByteArray(R"({"repositories":["web","none"]})") << 422;
}

void TestAppRoutes::narrowsAToken()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QCOMPARE(ask("POST", tokensPath(), jwt(), body).status, status);
}

void TestAppRoutes::listsTheRepositoriesOfAToken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("by name") << QByteArray(R"({"repositories":["told"]})");
    QTest::newRow("by number") << QByteArray(R"({"repository_ids":[%1]})");
    QTest::newRow("by both") << QByteArray(R"({"repositories":["told"],"repository_ids":[%1]})");
}

void TestAppRoutes::listsTheRepositoriesOfAToken()
{
    QFETCH(QByteArray, body);
    const RepositoryId repository = m_desk->builder.addRepository(m_desk->octo, u"told"_s);
    const HttpResponse response =
        ask("POST", tokensPath(), jwt(), body.replace("%1", QByteArray::number(repository.value())));

    QCOMPARE(response.status, 201);
    const QJsonObject token = objectOf(response);
    QCOMPARE(token.value("repository_selection"_L1).toString(), u"selected"_s);
    const QJsonArray told = token.value("repositories"_L1).toArray();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().toObject().value("id"_L1).toInteger(), repository.value());
    QCOMPARE(told.first().toObject().value("full_name"_L1).toString(), u"octo-org/told"_s);
}

void TestAppRoutes::namesTheOwner()
{
    const QJsonObject enterprise = objectOf(ask("GET", "/app", jwt())).value("owner"_L1).toObject();
    QCOMPARE(enterprise.value("type"_L1).toString(), u"Enterprise"_s);
    QCOMPARE(enterprise.value("name"_L1).toString(), u"Acme Enterprise"_s);
    QCOMPARE(enterprise.value("slug"_L1).toString(), u"acme-enterprise"_s);
    QCOMPARE(enterprise.value("login"_L1).toString(), u"acme-enterprise"_s);
    QCOMPARE(QStringList{QString::number(enterprise.value("id"_L1).toInteger())},
             m_desk->ask(u"SELECT id FROM enterprise"_s));

    AppDraft draft = test::AppDesk::draftOf(u"Own Bot"_s);
    draft.owner = m_desk->other;
    const RegisteredApp own =
        test::AppDesk::demand(test::resultOf(m_desk->controllers.apps.registerApp(m_desk->eve, draft)));
    const QJsonObject owner =
        objectOf(ask("GET", "/app", "Bearer " + m_desk->jwtOf(own))).value("owner"_L1).toObject();
    QCOMPARE(owner.value("login"_L1).toString(), u"other-org"_s);
    QCOMPARE(owner.value("type"_L1).toString(), u"Organization"_s);
    QCOMPARE(owner.value("id"_L1).toInteger(), m_desk->other.value());
}

void TestAppRoutes::refusesBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("no JSON") << QByteArray("{") << 400;
    QTest::newRow("no object") << QByteArray("[]") << 400;
    QTest::newRow("permissions as a list") << QByteArray(R"({"permissions":[]})") << 422;
    QTest::newRow("no such level") << QByteArray(
        R"({"permissions":{"organization_personal_access_tokens":"admin"}})")
                                   << 422;
    QTest::newRow("level as a number") << QByteArray(
        R"({"permissions":{"organization_personal_access_tokens":1}})")
                                       << 422;
    QTest::newRow("an id of nothing") << QByteArray(R"({"repository_ids":[4711]})") << 422;
    QTest::newRow("ids that are none") << QByteArray(R"({"repository_ids":["1"]})") << 422;
    QTest::newRow("half an id") << QByteArray(R"({"repository_ids":[1.5]})") << 422;
    QTest::newRow("ids as a number") << QByteArray(R"({"repository_ids":1})") << 422;
    QTest::newRow("names as a text") << QByteArray(R"({"repositories":"web"})") << 422;
    QTest::newRow("a name that is none") << QByteArray(R"({"repositories":[1]})") << 422;
    QTest::newRow("too many ids") << QByteArray("{\"repository_ids\":[1" + QByteArray(",1").repeated(500) + "]}")
                                  << 422;
}

void TestAppRoutes::refusesBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QCOMPARE(ask("POST", tokensPath(), jwt(), body).status, status);
    QCOMPARE(m_desk->ask(u"SELECT count(*) FROM app_token"_s), QStringList{u"0"_s});
}

void TestAppRoutes::turnsAway_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const QString personal = u"Resource not accessible by personal access token"_s;
    const QString bad = u"Bad credentials"_s;
    QTest::newRow("nobody") << QByteArray() << 401 << u"Requires authentication"_s;
    QTest::newRow("a word") << QByteArray("hello") << 401 << bad;
    QTest::newRow("Basic") << QByteArray("Basic YTpi") << 401 << bad;
    QTest::newRow("no token") << QByteArray("Bearer ") << 401 << bad;
    QTest::newRow("made up") << QByteArray("Bearer ghs_0123456789abcdef0123456789abcdef0123") << 401 << bad;
    QTest::newRow("classic") << QByteArray("token ghp_0123456789abcdef0123456789abcdef0123") << 403 << personal;
    QTest::newRow("fine-grained") << QByteArray("Bearer github_pat_x") << 403 << personal;
    QTest::newRow("ours") << QByteArray("bearer pwfg_x") << 403 << personal;
    QTest::newRow("OAuth") << QByteArray("token gho_x") << 403 << u"Resource not accessible by integration"_s;
    QTest::newRow("not decodable") << QByteArray("Bearer a.b.c") << 401
                                   << u"A JSON web token could not be decoded"_s;
}

void TestAppRoutes::turnsAway()
{
    QFETCH(QByteArray, authorization);
    QFETCH(int, status);
    QFETCH(QString, message);
    for (const QByteArray &path : QByteArrayList{"/app", "/orgs/octo-org/personal-access-tokens"}) {
        const HttpResponse response = ask("GET", path, authorization);
        QCOMPARE(response.status, status);
        QCOMPARE(messageOf(response), message);
    }
}

void TestAppRoutes::saysWhatIsWrongWithAJwt_data()
{
    QTest::addColumn<qint64>("issuedAgo");
    QTest::addColumn<qint64>("expiresIn");
    QTest::addColumn<QString>("part");
    QTest::newRow("late") << qint64(0) << qint64(900) << u"('exp') is too far in the future"_s;
    QTest::newRow("over") << qint64(900) << qint64(-300) << u"('exp') must be a numeric value"_s;
    QTest::newRow("early") << qint64(-300) << qint64(600) << u"('iat') must be an Integer"_s;
}

void TestAppRoutes::saysWhatIsWrongWithAJwt()
{
    QFETCH(qint64, issuedAgo);
    QFETCH(qint64, expiresIn);
    QFETCH(QString, part);
    const HttpResponse response = ask("GET", "/app", "Bearer " + m_desk->jwtOf(m_app, issuedAgo, expiresIn));

    QCOMPARE(response.status, 401);
    QVERIFY2(messageOf(response).contains(part), response.body.constData());
    QCOMPARE(ask("GET", "/app", "token " + m_desk->jwtOf(m_app)).status, 401); // only with Bearer
}

void TestAppRoutes::countsAnInstallationByItself()
{
    const auto keyOf = [this](const QByteArray &authorization) {
        HttpRequest request;
        request.headers = {{"Authorization", authorization}};
        const QFuture<RequestOrigin> origin = m_callers->origin(request);
        return QTest::qWaitFor([&] { return origin.isFinished(); }, 30'000) ? origin.result().limitKey
                                                                            : "no answer";
    };
    const QByteArray id = QByteArray::number(m_installation.value());
    for (int i = 0; i < 2; ++i) // two tokens
        QCOMPARE(keyOf("token " + m_desk->tokenFor(m_app, m_installation).toLatin1()), "installation ID " + id);
    QCOMPARE(keyOf(jwt()), "app ID " + QByteArray::number(m_app.app.id.value()));
    QCOMPARE(keyOf("token ghs_0123456789012345678901234567890123456789"), "");
    QCOMPARE(keyOf("Bearer a.b.c"), "");
}

void TestAppRoutes::anInstallationReadsAndDecides()
{
    const RequestId request = m_desk->create(m_desk->mia, m_desk->draft()).request;
    const QByteArray token = m_desk->tokenFor(m_app, m_installation).toLatin1();
    const QByteArray list = "/orgs/octo-org/personal-access-token-requests";
    const QByteArray one = list + '/' + QByteArray::number(request.value());

    QCOMPARE(QJsonDocument::fromJson(ask("GET", list, "token " + token).body).array().size(), 1);
    QCOMPARE(ask("POST", one, "Bearer " + token, R"({"action":"approve"})").status, 204);
    QCOMPARE(m_desk->pendingCount(), 0);
    QCOMPARE(ask("GET", "/app", "Bearer " + token).status, 401); // only as the App itself
    QCOMPARE(ask("GET", list, jwt()).status, 403); // only as an installation
}

void TestAppRoutes::anInstallationIsHeldToWhatItWasGranted()
{
    const QByteArray token = "token " + m_desk->tokenFor(m_app, m_installation).toLatin1();
    const HttpResponse revoked =
        ask("POST", "/orgs/octo-org/personal-access-tokens/1", token, R"({"action":"revoke"})");

    QCOMPARE(revoked.status, 403);
    QCOMPARE(messageOf(revoked), u"Resource not accessible by integration"_s);
    QVERIFY(test::resultOf(m_desk->controllers.apps.setSuspended(m_desk->olga, m_installation, true)));
    const HttpResponse suspended = ask("GET", "/orgs/octo-org/personal-access-tokens", token);
    QCOMPARE(suspended.status, 403);
    QCOMPARE(messageOf(suspended), u"This installation has been suspended"_s);
    QCOMPARE(ask("POST", tokensPath(), jwt()).status, 403);
}

/// A token that was good a moment ago is not looked up to count the request, but it is to answer it.
void TestAppRoutes::aKnownTokenEndsAtOnce()
{
    const QByteArray token = "token " + m_desk->tokenFor(m_app, m_installation).toLatin1();
    const QByteArray list = "/orgs/octo-org/personal-access-token-requests";
    QCOMPARE(ask("GET", list, token).status, 200);
    QVERIFY(test::resultOf(m_desk->controllers.apps.uninstall(m_desk->olga, m_installation)));
    const HttpResponse ended = ask("GET", list, token);
    QCOMPARE(ended.status, 401);
    QCOMPARE(messageOf(ended), u"Bad credentials"_s);
    QCOMPARE(ask("POST", list + "/1", token, R"({"action":"deny"})").status, 401);

    // SQLite gives the next token the number of the one that went: the old secret must not open what it opens.
    const QByteArray next = m_desk->tokenFor(m_app, m_desk->installIn(m_app, m_desk->octo)).toLatin1();
    QCOMPARE(ask("GET", list, "token " + next).status, 200);
    QCOMPARE(ask("GET", list, token).status, 401);
}

void TestAppRoutes::asksForAKnownTokenOnceItIsNotTrustedAnyMore()
{
    HttpRequest request;
    request.headers = {{"Authorization", "token " + m_desk->tokenFor(m_app, m_installation).toLatin1()}};
    const auto keyBy = [&request](const Callers &callers) {
        const QFuture<RequestOrigin> origin = callers.origin(request);
        return QTest::qWaitFor([&] { return origin.isFinished(); }, 30'000) ? origin.result().limitKey
                                                                            : "no answer";
    };
    const Callers forgetful(m_desk->controllers.apps, std::make_shared<KnownTokens>(std::chrono::milliseconds(0)));
    const QByteArray key = "installation ID " + QByteArray::number(m_installation.value());
    QCOMPARE(keyBy(*m_callers), key);
    QCOMPARE(keyBy(forgetful), key);
    QVERIFY(test::resultOf(m_desk->controllers.apps.uninstall(m_desk->olga, m_installation)));
    QCOMPARE(keyBy(*m_callers), key);
    QCOMPARE(keyBy(forgetful), "");
}

void TestAppRoutes::saysNothingOfOtherOrganizations()
{
    const QByteArray token = "token " + m_desk->tokenFor(m_app, m_installation).toLatin1();
    for (const QByteArray &list : QByteArrayList{"personal-access-token-requests", "personal-access-tokens"}) {
        const HttpResponse other = ask("GET", "/orgs/other-org/" + list, token);
        const HttpResponse nowhere = ask("GET", "/orgs/nowhere/" + list, token);
        QCOMPARE(other.status, 404);
        QCOMPARE(other.body, nowhere.body);
    }
}

PATWARDEN_TEST_MAIN(TestAppRoutes)
#include "tst_approutes.moc"
