// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include "service/caller.h"
#include "service/httpcounts.h"
#include "service/httpfront.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

QString lastLogged;

void takeLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    lastLogged = text;
}

} // namespace

/// What all answers have in common.
class TestHttpFront : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesEachAnswerAnId();
    void tellsWhatNobodyAnswers();
    void limitsAddresses();
    void limitsCallersWhateverTokenTheyHave();
    void tellsTheHandlerWhoWasFound();
    void countsWrongCredentialsForTheAddress();
    void takesANetworkOfIpv6AsOne();
    void asksForHealthWithoutALimit();
    void answersForHandlersThatAreCancelled();
    void countsForPrometheus();
    void logsNoSecret();

private:
    [[nodiscard]] HttpResponse ask(const HttpRequest &request);
    [[nodiscard]] HttpResponse get(const QByteArray &path, const QByteArray &peer = "192.0.2.1")
    {
        return ask({.method = "GET", .path = path, .query = {}, .headers = {}, .body = {}, .peer = peer});
    }
    [[nodiscard]] HttpResponse getWith(const QByteArray &authorization)
    {
        return ask({.method = "GET",
                    .path = "/thing",
                    .query = "token=geheim",
                    .headers = {{"Authorization", authorization}},
                    .body = {},
                    .peer = "192.0.2.1"});
    }
    [[nodiscard]] static QString messageOf(const HttpResponse &response)
    {
        return QJsonDocument::fromJson(response.body).object().value("message"_L1).toString();
    }

    Router m_system;
    Router m_api;
    std::unique_ptr<ServiceMetrics> m_metrics;
    std::unique_ptr<HttpFront> m_front;
    test::ManualClock m_clock;
};

void TestHttpFront::init()
{
    TestCase::init();
    QLoggingCategory::setFilterRules(u"patwarden.http.info=true"_s);
    m_system = {};
    m_api = {};
    const auto ok = [](const HttpRequest &, const RouteParameters &) { return answered({200, {}, "ok"}); };
    m_system.add("GET", "/healthz", ok);
    m_api.add("GET", "/thing", ok);
    m_api.add("POST", "/thing", ok);
    m_api.add("GET", "/caller", [](const HttpRequest &request, const RouteParameters &) {
        return answered({200, {}, request.caller ? "known" : "unknown"});
    });
    m_api.add("GET", "/broken", [](const HttpRequest &, const RouteParameters &) {
        QPromise<HttpResponse> promise;
        promise.start();
        return promise.future(); // dropped
    });
    m_metrics = std::make_unique<ServiceMetrics>();
    m_front = std::make_unique<HttpFront>(m_system, m_api, *m_metrics,
                                          LimitSettings{.perCaller = 3, .perAddress = 2}, m_clock);
    m_front->setCallerResolver([](const HttpRequest &request) {
        QPromise<RequestOrigin> promise;
        promise.start();
        const bool isRight = request.header("Authorization").startsWith("token right");
        promise.addResult(isRight ? RequestOrigin{"installation ID 7", std::make_shared<Caller>()}
                                  : RequestOrigin());
        promise.finish();
        return promise.future();
    });
}

HttpResponse TestHttpFront::ask(const HttpRequest &request)
{
    const QtMessageHandler handler = qInstallMessageHandler(takeLog);
    const QFuture<HttpResponse> answer = m_front->answer(request);
    const bool isThere = test::waitFor([&] { return answer.isFinished(); });
    qInstallMessageHandler(handler);
    return isThere && answer.resultCount() > 0 ? answer.result() : HttpResponse{0, {}, {}};
}

void TestHttpFront::givesEachAnswerAnId()
{
    const QByteArray first = get("/thing").header("X-GitHub-Request-Id");
    const QByteArray second = get("/nothing").header("X-GitHub-Request-Id");
    QVERIFY(first.size() > 10);
    QVERIFY(second.size() > 10);
    QVERIFY(first != second);
}

void TestHttpFront::tellsWhatNobodyAnswers()
{
    const HttpResponse missing = get("/nothing");
    QCOMPARE(missing.status, 404);
    QCOMPARE(QJsonDocument::fromJson(missing.body).object(),
             (QJsonObject{{u"message"_s, u"Not Found"_s},
                          {u"documentation_url"_s, u"https://docs.github.com/rest"_s},
                          {u"status"_s, u"404"_s}}));
    const HttpResponse wrong =
        ask({.method = "DELETE", .path = "/thing", .query = {}, .headers = {}, .body = {}, .peer = "192.0.2.1"});
    QCOMPARE(wrong.status, 405);
    QCOMPARE(wrong.header("Allow"), "GET, POST, HEAD");
}

void TestHttpFront::limitsAddresses()
{
    const HttpResponse first = get("/thing");
    QCOMPARE(first.status, 200);
    QCOMPARE(first.header("x-ratelimit-limit"), "2");
    QCOMPARE(first.header("x-ratelimit-remaining"), "1");
    QCOMPARE(first.header("x-ratelimit-used"), "1");
    QCOMPARE(first.header("x-ratelimit-resource"), "core");
    const qint64 left = first.header("x-ratelimit-reset").toLongLong() - m_clock.now().microseconds / 1'000'000;
    QCOMPARE(left, 3600);
    QCOMPARE(get("/nothing").header("x-ratelimit-remaining"), "0");
    const HttpResponse refused = get("/thing");
    QCOMPARE(refused.status, 403);
    QCOMPARE(messageOf(refused), u"API rate limit exceeded for 192.0.2.1."_s);
    QCOMPARE(refused.header("x-ratelimit-remaining"), "0");
    QCOMPARE(refused.header("retry-after"), "3600");
    QCOMPARE(get("/thing", "192.0.2.2").status, 200);
}

void TestHttpFront::limitsCallersWhateverTokenTheyHave()
{
    for (const char *token : {"token right 1", "token right 2", "token right 3"})
        QCOMPARE(getWith(token).status, 200);
    const HttpResponse refused = getWith("token right 4");
    QCOMPARE(refused.status, 403);
    QCOMPARE(messageOf(refused), u"API rate limit exceeded for installation ID 7."_s);
    QCOMPARE(get("/thing").status, 200); // the address has its own
}

void TestHttpFront::tellsTheHandlerWhoWasFound()
{
    const auto bodyFor = [this](const HttpHeaders &headers) {
        return ask({.method = "GET",
                    .path = "/caller",
                    .query = {},
                    .headers = headers,
                    .body = {},
                    .peer = "192.0.2.3"})
            .body;
    };
    QCOMPARE(bodyFor({{"Authorization", "token right"}}), "known");
    QCOMPARE(bodyFor({}), "unknown");
}

void TestHttpFront::countsWrongCredentialsForTheAddress()
{
    QCOMPARE(getWith("token wrong 1").header("x-ratelimit-limit"), "2");
    QCOMPARE(getWith("token wrong 2").status, 200);
    QCOMPARE(getWith("token wrong 3").status, 403);
}

void TestHttpFront::takesANetworkOfIpv6AsOne()
{
    QCOMPARE(get("/thing", "2001:db8:1:2::1").status, 200);
    QCOMPARE(get("/thing", "2001:db8:1:2:aaaa::2").status, 200);
    QCOMPARE(get("/thing", "2001:db8:1:2:bbbb::3").status, 403);
    QCOMPARE(get("/thing", "2001:db8:1:3::1").status, 200);
    // An address of IPv4 is one, also where it is written as IPv6.
    QCOMPARE(get("/thing", "::ffff:192.0.2.8").status, 200);
    QCOMPARE(get("/thing", "::ffff:192.0.2.9").header("x-ratelimit-used"), "1");
}

void TestHttpFront::asksForHealthWithoutALimit()
{
    for (int i = 0; i < 5; ++i) {
        const HttpResponse response = get("/healthz");
        QCOMPARE(response.status, 200);
        QVERIFY(response.header("x-ratelimit-limit").isEmpty());
    }
    QCOMPARE(get("/thing").header("x-ratelimit-used"), "1");
}

void TestHttpFront::answersForHandlersThatAreCancelled()
{
    QCOMPARE(get("/broken").status, 500);
}

void TestHttpFront::countsForPrometheus()
{
    static_cast<void>(get("/thing"));
    static_cast<void>(get("/nothing/at/all?x"));
    static_cast<void>(
        ask({.method = "BREW", .path = "/a\"b", .query = {}, .headers = {}, .body = {}, .peer = "192.0.2.2"}));
    HttpServerCounts counts;
    counts.open = 5;
    const QByteArray text = m_metrics->text(counts, "1.2.3");
    QVERIFY(text.contains("\npatwarden_http_requests_total{route=\"/thing\",method=\"GET\",status=\"200\"} 1\n"));
    QVERIFY(text.contains("\npatwarden_http_requests_total{route=\"none\",method=\"GET\",status=\"404\"} 1\n"));
    QVERIFY(text.contains("\npatwarden_http_requests_total{route=\"none\",method=\"other\",status=\"404\"} 1\n"));
    QVERIFY(text.contains("\npatwarden_http_request_duration_seconds_count{route=\"none\"} 2\n"));
    QVERIFY(text.contains("\npatwarden_http_request_duration_seconds_bucket{route=\"/thing\",le=\"+Inf\"} 1\n"));
    QVERIFY(text.contains("\npatwarden_http_connections 5\n"));
    QVERIFY(text.contains("\npatwarden_build_info{version=\"1.2.3\"} 1\n"));
}

void TestHttpFront::logsNoSecret()
{
    static_cast<void>(getWith("token right geheim"));
    QVERIFY2(lastLogged.startsWith("GET /thing 200 "_L1), qPrintable(lastLogged));
    QVERIFY2(!lastLogged.contains("geheim"_L1), qPrintable(lastLogged));
}

PATWARDEN_TEST_MAIN(TestHttpFront)
#include "tst_httpfront.moc"
