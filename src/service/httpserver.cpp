// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that compiles Boost.Beast, with httploop.h and httpconversation.h: it takes half a minute.
#include "service/httpserver.h"

#include "service/httpconversation.h"
#include "service/httperror.h"
#include "service/httploop.h"

#include <QLoggingCategory>

namespace patwarden {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(httpServerLog, "patwarden.http.server", QtInfoMsg)

namespace {

constexpr int turnedAwayAtOnce = 64; ///< told so; further ones are only closed

QString textOf(const error_code &error)
{
    return QString::fromStdString(error.message());
}

Result<TlsContext> contextOf(const TlsFiles &files)
{
    using namespace Qt::Literals::StringLiterals;
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    SSL_CTX *native = context->native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
    SSL_CTX_set_options(native, SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(native, SSL_MODE_RELEASE_BUFFERS);
    // Else OpenSSL asks at the terminal for the password of a key that has one.
    SSL_CTX_set_default_passwd_cb(native, [](char *, int, int, void *) { return 0; });
    error_code error;
    context->use_certificate_chain_file(files.certificate.toStdString(), error);
    if (error)
        return Error{ErrorCode::Invalid, u"certificate"_s, textOf(error)};
    context->use_private_key_file(files.key.toStdString(), ssl::context::pem, error);
    if (error)
        return Error{ErrorCode::Invalid, u"key"_s, textOf(error)};
    return context;
}

/// Has a connection among those of the loop as long as this lives.
class Registration
{
public:
    Registration(HttpServer::Loop &loop, Connection &connection)
        : m_loop(loop)
        , m_connection(connection)
    {
        m_loop.connections.insert(&m_connection);
        ++m_loop.counts->open;
    }
    ~Registration()
    {
        m_loop.connections.erase(&m_connection);
        --m_loop.counts->open;
    }
    Q_DISABLE_COPY_MOVE(Registration)

private:
    HttpServer::Loop &m_loop;
    Connection &m_connection;
};

QByteArray peerOf(const tcp::socket &socket)
{
    error_code error;
    const tcp::endpoint endpoint = socket.remote_endpoint(error);
    return error ? QByteArray() : QByteArray::fromStdString(endpoint.address().to_string());
}

} // namespace

Result<quint16> HttpServer::Loop::listen(const HttpSettings &settings)
{
    using namespace Qt::Literals::StringLiterals;
    error_code error;
    const auto address = asio::ip::make_address(settings.address.toString().toStdString(), error);
    const tcp::endpoint endpoint(address, settings.port);
    for (const auto &step : std::initializer_list<std::function<void()>>{
             [&] { acceptor.open(endpoint.protocol(), error); },
             [&] { acceptor.set_option(tcp::acceptor::reuse_address(true), error); },
             [&] { acceptor.bind(endpoint, error); },
             [&] { acceptor.listen(tcp::acceptor::max_listen_connections, error); },
         }) {
        if (!error)
            step();
    }
    if (error)
        return Error{ErrorCode::CannotOpen, u"listen"_s, textOf(error)};
    return acceptor.local_endpoint(error).port();
}

void HttpServer::Loop::startThread()
{
    asio::co_spawn(io, acceptAll(), asio::detached);
    thread = std::jthread([this] { run(); });
}

void HttpServer::Loop::run()
{
    for (;;) {
        try {
            io.run();
            break;
        } catch (const std::exception &problem) { // no memory: one connection less, the others go on
            qCWarning(httpServerLog) << problem.what();
        }
    }
    QMetaObject::invokeMethod(
        server, [owner = server] { Q_EMIT owner->stopped(); }, Qt::QueuedConnection);
}

Awaitable<void> HttpServer::Loop::acceptAll()
{
    asio::steady_timer pause(io);
    while (!isStopping) {
        error_code error;
        tcp::socket socket = co_await acceptor.async_accept(resultIn(error));
        if (!error) {
            begin(std::move(socket));
        } else if (!isStopping) { // no file descriptor is left, for example: some may be soon
            qCWarning(httpServerLog) << "no connection can be taken:" << error.message().c_str();
            pause.expires_after(100ms);
            co_await pause.async_wait(resultIn(error));
        }
    }
}

void HttpServer::Loop::begin(tcp::socket socket)
{
    error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    ++counts->accepted;
    if (m_serving < limits.connections) {
        spawn(tls ? serveEncrypted(std::move(socket)) : serve(std::move(socket)), m_serving);
        return;
    }
    ++counts->turnedAway;
    if (!tls && m_turningAway < turnedAwayAtOnce)
        spawn(turnAway(std::move(socket)), m_turningAway);
}

void HttpServer::Loop::spawn(Awaitable<void> coroutine, int &running)
{
    ++running;
    asio::co_spawn(io, std::move(coroutine), [this, &running](const std::exception_ptr &) {
        --running;
        endStopWhereDone();
    });
}

void HttpServer::Loop::endStopWhereDone()
{
    if (isStopping && m_serving == 0 && m_turningAway == 0)
        deadline.cancel(); // nothing is left to run for
}

Awaitable<void> HttpServer::Loop::turnAway(tcp::socket socket)
{
    beast::tcp_stream stream(std::move(socket));
    stream.expires_after(lingering);
    const QByteArray body = errorAnswer(503, "Too many connections").body;
    const QByteArray answer = "HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nRetry-After: 1\r\n"
                              "Content-Type: application/json; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    error_code error;
    const asio::const_buffer bytes(answer.constData(), std::size_t(answer.size()));
    co_await asio::async_write(stream, bytes, resultIn(error));
    stream.socket().shutdown(tcp::socket::shutdown_send, error);
    std::array<char, 1024> dropped{};
    while (!error)
        co_await stream.async_read_some(asio::buffer(dropped), resultIn(error));
}

Awaitable<void> HttpServer::Loop::serve(tcp::socket socket)
{
    Connection connection;
    connection.peer = peerOf(socket);
    beast::tcp_stream stream(std::move(socket));
    connection.stream = &stream;
    const Registration registration(*this, connection);
    Conversation<beast::tcp_stream> conversation(*this, stream, connection);
    co_await conversation.run();
}

Awaitable<void> HttpServer::Loop::serveEncrypted(tcp::socket socket)
{
    Connection connection;
    connection.peer = peerOf(socket);
    connection.isEncrypted = true;
    const TlsContext context = tls; // one that is replaced lives as long as its connections
    beast::ssl_stream<beast::tcp_stream> stream(std::move(socket), *context);
    connection.stream = &beast::get_lowest_layer(stream);
    const Registration registration(*this, connection);
    connection.stream->expires_after(limits.request);
    error_code error;
    co_await stream.async_handshake(ssl::stream_base::server, resultIn(error));
    if (error)
        co_return;
    Conversation<beast::ssl_stream<beast::tcp_stream>> conversation(*this, stream, connection);
    co_await conversation.run();
}

Awaitable<HttpResponse> HttpServer::Loop::ask(HttpRequest &request, Connection &connection)
{
    const auto exchange = std::make_shared<Exchange>(io);
    connection.stream->expires_never();
    connection.exchange = exchange.get();
    exchange->timer.expires_after(limits.answer);
    handOver(std::move(request), exchange);
    error_code cancelled;
    co_await exchange->timer.async_wait(resultIn(cancelled));
    connection.exchange = nullptr;
    co_return exchange->answer ? std::move(*exchange->answer) : errorAnswer(504, "Gateway Timeout");
}

void HttpServer::Loop::handOver(HttpRequest request, const std::shared_ptr<Exchange> &exchange)
{
    // Handlers may answer long after the client, or even the server, has gone.
    const auto deliver = [loop = weak_from_this(), waiting = std::weak_ptr(exchange)](HttpResponse response) {
        const std::shared_ptr<Loop> alive = loop.lock();
        if (!alive)
            return;
        asio::post(alive->io, [waiting, response = std::move(response)]() mutable {
            const std::shared_ptr<Exchange> stillWaiting = waiting.lock();
            if (!stillWaiting)
                return;
            stillWaiting->answer = std::move(response);
            stillWaiting->timer.cancel();
        });
    };
    const auto fail = [deliver] { deliver(errorAnswer(500, "Server Error")); };
    const auto call = [owner = server, request = std::move(request), deliver, fail] {
        owner->m_handler(request)
            .then([deliver, fail](const QFuture<HttpResponse> &answer) {
                if (answer.resultCount() > 0)
                    deliver(answer.result());
                else
                    fail();
            })
            .onCanceled(fail);
    };
    QMetaObject::invokeMethod(server, call, Qt::QueuedConnection);
}

void HttpServer::Loop::stop()
{
    if (std::exchange(isStopping, true))
        return;
    // Who has connected already is not turned away: a request may be on its way.
    error_code error;
    acceptor.non_blocking(true, error);
    while (!error) {
        tcp::socket socket(io);
        acceptor.accept(socket, error);
        if (!error)
            begin(std::move(socket));
    }
    acceptor.close(error);
    for (Connection *connection : connections) {
        if (connection->isIdle && connection->stream->socket().available(error) == 0)
            connection->stream->cancel();
    }
    deadline.expires_after(limits.stop);
    deadline.async_wait([this](const error_code &cancelled) {
        if (!cancelled)
            cutOff();
    });
    endStopWhereDone();
}

void HttpServer::Loop::cutOff()
{
    for (Connection *connection : connections) {
        connection->stream->close();
        if (connection->exchange)
            connection->exchange->timer.cancel();
    }
}

HttpServer::HttpServer(HttpHandler handler, const HttpLimits &limits, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_limits(limits)
{
}

HttpServer::~HttpServer()
{
    if (!m_loop || !m_loop->thread.joinable())
        return;
    m_loop->beginCutOff();
    m_loop->thread.join();
}

Result<void> HttpServer::checkTls(const TlsFiles &files)
{
    return contextOf(files);
}

Result<void> HttpServer::start(const HttpSettings &settings)
{
    m_loop = std::make_shared<Loop>(this, m_limits, m_counts);
    m_tls = settings.tls;
    if (m_tls) {
        const auto context = contextOf(*m_tls);
        if (!context)
            return context.error();
        m_loop->tls = *context;
    }
    const auto port = m_loop->listen(settings);
    if (!port)
        return port.error();
    m_port = *port;
    m_loop->startThread();
    return {};
}

Result<void> HttpServer::reloadTls()
{
    if (!m_tls || !m_loop)
        return {};
    const auto context = contextOf(*m_tls);
    if (context)
        m_loop->setTls(*context);
    return context;
}

void HttpServer::stop()
{
    if (m_loop)
        m_loop->beginStop();
}

} // namespace patwarden
