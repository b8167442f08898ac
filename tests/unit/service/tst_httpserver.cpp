// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"
#include "testcase.h"

#include "service/httpserver.h"

#include <QSignalSpy>
#include <QTest>

#include <future>
#include <vector>

using namespace patwarden;
using namespace std::chrono_literals;
using test::RawAnswer;
using test::RawClient;

namespace {

QByteArray get(const QByteArray &path, const QByteArray &headers = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n";
}

} // namespace

/// What the server makes of bytes. Clients block, so they run on a thread of their own.
class TestHttpServer : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersARequest();
    void handsOverWhatWasSent();
    void refusesWhatIsMalformed_data();
    void refusesWhatIsMalformed();
    void refusesWhatIsTooLarge_data();
    void refusesWhatIsTooLarge();
    void takesWhatIsJustNotTooLarge();
    void ignoresWhatStandsBehindABody();
    void answersOneAfterAnother();
    void answersOldClients();
    void answersHalfClosedClients();
    void closesWhereItIsAskedTo();
    void saysContinue();
    void leavesTheBodyOutForHead();
    void leavesOutWhatIsTheFronts();
    void endsConnectionsThatAreSlow_data();
    void endsConnectionsThatAreSlow();
    void turnsFurtherConnectionsAway();
    void answersForHandlersThatFail();
    void outlivesClientsThatLeave();
    void answersWhatHasBegunBeforeItStops();
    void cutsOffWhatDoesNotEnd();
    void tellsThatAnAddressIsTaken();

private:
    void startServer(const HttpLimits &limits = {});
    /// Runs \p client elsewhere, while the handler can run here.
    template <typename Client>
    auto from(Client client)
    {
        auto result = std::async(std::launch::async, std::move(client));
        const auto isReady = [&result] { return result.wait_for(0ms) == std::future_status::ready; };
        if (!QTest::qWaitFor(isReady, 60'000))
            qWarning("the client did not come back");
        return result.get();
    }
    [[nodiscard]] RawAnswer answerTo(const QByteArray &bytes)
    {
        return from([this, bytes] { return test::answerTo(m_server->port(), bytes); });
    }

    std::unique_ptr<HttpServer> m_server;
    HttpRequest m_request; ///< the last one
    int m_requests = 0;
    std::vector<QPromise<HttpResponse>> m_waiting; ///< of requests for /wait
};

void TestHttpServer::init()
{
    TestCase::init();
    m_requests = 0;
    m_request = {};
}

void TestHttpServer::cleanup()
{
    m_server.reset();
    m_waiting.clear();
}

void TestHttpServer::startServer(const HttpLimits &limits)
{
    const auto handler = [this](const HttpRequest &request) {
        ++m_requests;
        m_request = request;
        if (request.path != "/wait")
            return answered(
                {200, {{"Content-Type", "text/plain"}, {"Date", "never"}}, request.path + request.body});
        m_waiting.emplace_back();
        m_waiting.back().start();
        return m_waiting.back().future();
    };
    m_server = std::make_unique<HttpServer>(handler, limits);
    HttpSettings settings;
    settings.port = 0;
    QVERIFY(m_server->start(settings));
}

void TestHttpServer::answersARequest()
{
    startServer();
    const RawAnswer answer = answerTo(get("/hello"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "/hello");
    QCOMPARE(answer.header("Content-Type"), "text/plain");
    QCOMPARE(answer.header("Content-Length"), "6");
    QVERIFY(answer.header("Date").endsWith(" GMT"));
}

void TestHttpServer::handsOverWhatWasSent()
{
    startServer();
    QCOMPARE(
        answerTo(
            "PATCH /a%20b?c=d HTTP/1.1\r\nHost: x\r\nX-Twice: 1\r\nx-twice: 2\r\nContent-Length: 4\r\n\r\nbody")
            .status,
        200);
    QCOMPARE(m_request.method, "PATCH");
    QCOMPARE(m_request.path, "/a%20b");
    QCOMPARE(m_request.query, "c=d");
    QCOMPARE(m_request.body, "body");
    QCOMPARE(m_request.peer, "127.0.0.1");
    QVERIFY(!m_request.isEncrypted);
    QCOMPARE(m_request.header("HOST"), "x");
    QCOMPARE(m_request.headers.size(), 4);
}

void TestHttpServer::refusesWhatIsMalformed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status = 400) {
        QTest::newRow(name) << bytes << status;
    };
    row("no HTTP", "hello\r\n\r\n");
    row("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15));
    row("no host", "GET / HTTP/1.1\r\n\r\n");
    row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
    row("no target", "GET HTTP/1.1\r\nHost: a\r\n\r\n");
    row("target without a slash", "GET a HTTP/1.1\r\nHost: a\r\n\r\n");
    row("two blanks", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n");
    row("version 2", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505);
    row("version 1.2", "GET / HTTP/1.2\r\nHost: a\r\n\r\n", 505);
    row("blank before the colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n");
    row("no colon", "GET / HTTP/1.1\r\nHost: a\r\nnonsense\r\n\r\n");
    row("zero in a header", QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n", 36));
    row("zero in the target", QByteArray("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n", 28));
    row("bare line feed", "GET / HTTP/1.1\nHost: a\n\n", 505);
    row("two lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcde");
    row("the same length twice",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 4\r\n\r\nabcd");
    row("negative length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n");
    row("length that overflows", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 18446744073709551617\r\n\r\na");
    row("length and chunks",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("chunks and length",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n");
    row("another coding", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n");
    row("coding hidden by a tab",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding:\x0b"
        "chunked\r\n\r\n0\r\n\r\n");
    row("size of a chunk", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n");
    row("size of a chunk that overflows",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n10000000000000001\r\na\r\n0\r\n\r\n");
    row("chunks of an old client", "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("an unknown wish", "POST / HTTP/1.1\r\nHost: a\r\nExpect: wonders\r\nContent-Length: 1\r\n\r\na", 417);
}

void TestHttpServer::refusesWhatIsMalformed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    startServer();
    // What is behind it must not be taken for a request.
    const QByteArray all = from([&] {
        RawClient client(m_server->port());
        client.send(bytes + get("/smuggled"));
        return client.rest();
    });
    QCOMPARE(all.mid(9, 3).toInt(), status);
    QCOMPARE(all.count("HTTP/1."), 1);
    QCOMPARE(m_requests, 0);
    QCOMPARE(m_server->counts().refused.load(), 1);
}

void TestHttpServer::refusesWhatIsTooLarge_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray large(1'100'000, 'a');
    QTest::newRow("header") << get("/", "X: " + large + "\r\n") << 431;
    QTest::newRow("many headers") << get("/", QByteArray("X: a\r\n").repeated(100'000)) << 431;
    QTest::newRow("header without an end") << "GET / HTTP/1.1\r\nHost: a\r\nX: " + large << 431;
    QTest::newRow("target") << get('/' + large) << 431;
    QTest::newRow("method") << large << 431;
    QTest::newRow("body") << "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1100000\r\n\r\n" + large << 413;
    QTest::newRow("body that is only announced")
        << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1100000\r\n\r\n") << 413;
    QTest::newRow("chunks") << "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
            + QByteArray("10000\r\n" + large.first(0x10000) + "\r\n").repeated(17)
            + "0\r\n\r\n" << 413;
    QTest::newRow("extension of a chunk") << "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1;"
            + large + "\r\na\r\n0\r\n\r\n" << 431;
    QTest::newRow("behind the last chunk")
        << "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX: " + large + "\r\n\r\n"
        << 431;
}

void TestHttpServer::refusesWhatIsTooLarge()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    startServer();
    const RawAnswer answer = answerTo(bytes);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.body.contains(QByteArray("\"status\":\"" + QByteArray::number(status) + '"')));
    QCOMPARE(m_requests, 0);
}

void TestHttpServer::takesWhatIsJustNotTooLarge()
{
    startServer();
    const QByteArray body(1024 * 1024, 'b');
    const QByteArray head = "POST / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(15'000, 'a') + "\r\n";
    QCOMPARE(answerTo(head + "Content-Length: 1048576\r\n\r\n" + body).body.size(), body.size() + 1);
    QCOMPARE(answerTo(head + "Transfer-Encoding: chunked\r\n\r\n100000\r\n" + body + "\r\n0\r\n\r\n").body.size(),
             body.size() + 1);
}

void TestHttpServer::ignoresWhatStandsBehindABody()
{
    startServer();
    QCOMPARE(answerTo("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n"
                      "Authorization: Bearer x\r\n\r\n")
                 .status,
             200);
    QCOMPARE(m_request.body, "a");
    QVERIFY(m_request.header("Authorization").isEmpty());
}

void TestHttpServer::answersOneAfterAnother()
{
    startServer();
    const QByteArray all = from([this]() -> QByteArray {
        RawClient client(m_server->port());
        client.send(get("/1") + "POST /2 HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc" + get("/3"));
        QByteArray bodies;
        for (int i = 0; i < 3; ++i)
            bodies += client.answer().body + ' ';
        client.send(get("/4"));
        return bodies + client.answer().body;
    });
    QCOMPARE(all, "/1 /2abc /3 /4");
    QCOMPARE(m_server->counts().accepted.load(), 1);
}

void TestHttpServer::answersOldClients()
{
    startServer();
    const QByteArray once = from([this] {
        RawClient client(m_server->port());
        client.send("GET /old HTTP/1.0\r\n\r\n");
        return client.rest(); // it closes
    });
    QVERIFY(once.startsWith("HTTP/1.0 200 OK\r\n"));
    QVERIFY(once.endsWith("\r\n\r\n/old"));
    const RawAnswer kept = answerTo("GET /old HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    QCOMPARE(kept.header("Connection"), "keep-alive");
}

void TestHttpServer::answersHalfClosedClients()
{
    startServer();
    const QByteArray all = from([this] {
        RawClient client(m_server->port());
        client.send(get("/half"));
        client.endSending();
        return client.rest();
    });
    QVERIFY(all.endsWith("\r\n\r\n/half"));
    const QByteArray cut = from([this] {
        RawClient client(m_server->port());
        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
        client.endSending();
        return client.rest();
    });
    QVERIFY(cut.startsWith("HTTP/1.1 400"));
    QCOMPARE(m_requests, 1);
}

void TestHttpServer::closesWhereItIsAskedTo()
{
    startServer();
    const bool isClosed = from([this] {
        RawClient client(m_server->port());
        client.send(get("/", "Connection: close\r\n"));
        return client.answer().header("Connection") == "close" && client.isClosed();
    });
    QVERIFY(isClosed);
}

void TestHttpServer::saysContinue()
{
    startServer();
    const QByteArray all = from([this]() -> QByteArray {
        RawClient client(m_server->port());
        client.send("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
        const RawAnswer first = client.answer();
        client.send("abc");
        return QByteArray::number(first.status) + ' ' + client.answer().body;
    });
    QCOMPARE(all, "100 /abc");
}

void TestHttpServer::leavesTheBodyOutForHead()
{
    startServer();
    const QByteArray all = from([this]() -> QByteArray {
        RawClient client(m_server->port());
        client.send("HEAD /hello HTTP/1.1\r\nHost: a\r\n\r\n");
        const RawAnswer head = client.answer(true);
        client.send(get("/next"));
        return head.header("Content-Length") + ' ' + client.answer().body;
    });
    QCOMPARE(all, "6 /next");
}

void TestHttpServer::leavesOutWhatIsTheFronts()
{
    startServer();
    const RawAnswer answer = answerTo(get("/"));
    QVERIFY(answer.header("Date").endsWith(" GMT"));
    QCOMPARE(answer.headers.join('\n').count("Date:"), 1);
}

void TestHttpServer::endsConnectionsThatAreSlow_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::chrono::milliseconds>("request");
    QTest::addColumn<std::chrono::milliseconds>("idle");
    QTest::addColumn<qint64>("timedOut");
    // Each waits for one limit; the client must have said its part before the other one.
    QTest::newRow("nothing") << QByteArray() << 200ms << 60'000ms << 0LL;
    QTest::newRow("half a header") << QByteArray("GET / HT") << 1'500ms << 60'000ms << 1LL;
    QTest::newRow("half a body") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\na")
                                 << 1'500ms << 60'000ms << 1LL;
    QTest::newRow("nothing more") << get("/", "X-Answer: 1\r\n") << 60'000ms << 200ms << 0LL;
}

void TestHttpServer::endsConnectionsThatAreSlow()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const std::chrono::milliseconds, request);
    QFETCH(const std::chrono::milliseconds, idle);
    QFETCH(const qint64, timedOut);
    HttpLimits limits;
    limits.request = request;
    limits.idle = idle;
    startServer(limits);
    const bool isClosed = from([&] {
        RawClient client(m_server->port());
        client.send(bytes);
        if (bytes.contains("X-Answer"))
            static_cast<void>(client.answer());
        return client.isClosed();
    });
    QVERIFY(isClosed);
    QTRY_COMPARE(m_server->counts().open.load(), 0);
    QCOMPARE(m_server->counts().timedOut.load(), timedOut);
}

void TestHttpServer::turnsFurtherConnectionsAway()
{
    HttpLimits limits;
    limits.connections = 2;
    startServer(limits);
    const QByteArray all = from([this] {
        RawClient first(m_server->port());
        RawClient second(m_server->port());
        first.send(get("/1"));
        static_cast<void>(first.answer());
        second.send(get("/2"));
        static_cast<void>(second.answer());
        RawClient third(m_server->port());
        return third.rest();
    });
    QVERIFY2(all.startsWith("HTTP/1.1 503 "), all.constData());
    QVERIFY(all.contains("Retry-After: 1"));
    QCOMPARE(m_server->counts().turnedAway.load(), 1);
    QTRY_COMPARE(m_server->counts().open.load(), 0);
    QCOMPARE(answerTo(get("/again")).status, 200);
}

void TestHttpServer::answersForHandlersThatFail()
{
    HttpLimits limits;
    limits.answer = 300ms;
    startServer(limits);
    QCOMPARE(answerTo(get("/wait")).status, 504);
    QTRY_COMPARE(m_waiting.size(), 1U);
    // It is answered all the same, when nobody waits any more.
    m_waiting.back().addResult(HttpResponse());
    m_waiting.back().finish();
    m_waiting.clear();
    // A promise that is dropped, long before the server gives up.
    startServer();
    auto answer =
        std::async(std::launch::async, [this] { return test::answerTo(m_server->port(), get("/wait")); });
    QTRY_COMPARE(m_waiting.size(), 1U);
    m_waiting.clear();
    QCOMPARE(answer.get().status, 500);
}

void TestHttpServer::outlivesClientsThatLeave()
{
    startServer();
    for (int i = 0; i < 20; ++i) {
        from([this] {
            RawClient client(m_server->port());
            client.send(get("/wait"));
            client.reset();
            return 0;
        });
    }
    QTRY_COMPARE(m_server->counts().accepted.load(), 20);
    // The last request may get to the handler later than its client was counted.
    const auto openOnceAllAreAnswered = [this] {
        for (auto &promise : std::exchange(m_waiting, {})) {
            promise.addResult(HttpResponse{200, {}, QByteArray(100'000, 'a')});
            promise.finish();
        }
        return m_server->counts().open.load();
    };
    QTRY_COMPARE(openOnceAllAreAnswered(), 0);
    QCOMPARE(answerTo(get("/hello")).body, "/hello");
}

void TestHttpServer::answersWhatHasBegunBeforeItStops()
{
    startServer();
    QSignalSpy stopped(m_server.get(), &HttpServer::stopped);
    RawClient idle(m_server->port());
    idle.send(get("/idle"));
    QTRY_COMPARE(m_requests, 1);
    QCOMPARE(idle.answer().status, 200);
    RawClient waiting(m_server->port());
    waiting.send(get("/wait"));
    QTRY_COMPARE(m_waiting.size(), 1U);
    m_server->stop();
    QVERIFY(from([&] { return idle.isClosed(); }));
    QVERIFY(!RawClient(m_server->port()).isConnected());
    QCOMPARE(stopped.size(), 0);
    m_waiting.back().addResult(HttpResponse{200, {}, "late"});
    m_waiting.back().finish();
    const RawAnswer answer = from([&] { return waiting.answer(); });
    QCOMPARE(answer.body, "late");
    QCOMPARE(answer.header("Connection"), "close");
    QTRY_COMPARE(stopped.size(), 1);
}

void TestHttpServer::cutsOffWhatDoesNotEnd()
{
    HttpLimits limits;
    limits.stop = 200ms;
    startServer(limits);
    QSignalSpy stopped(m_server.get(), &HttpServer::stopped);
    RawClient waiting(m_server->port());
    waiting.send(get("/wait"));
    RawClient slow(m_server->port());
    slow.send("GET / HT");
    QTRY_COMPARE(m_waiting.size(), 1U);
    m_server->stop();
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(m_server->counts().open.load(), 0);
}

void TestHttpServer::tellsThatAnAddressIsTaken()
{
    startServer();
    HttpServer second([](const HttpRequest &) { return answered({}); });
    HttpSettings settings;
    settings.port = m_server->port();
    const Result<void> started = second.start(settings);
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::CannotOpen);
    QVERIFY(!started.error().detail.isEmpty());
}

PATWARDEN_TEST_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
