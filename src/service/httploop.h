// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Only for httpserver.cpp: what it is made of, in the words of Boost.Asio.
#include "service/httprules.h"
#include "service/httpserver.h"

#include <utility> // before asio, which uses std::exchange without it

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>

#include <set>
#include <thread>

namespace patwarden {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace ssl = boost::asio::ssl;
using tcp = asio::ip::tcp;
using boost::system::error_code;

template <typename T>
using Awaitable = asio::awaitable<T>;

/// co_await something(…, resultIn(error)): no exceptions.
inline auto resultIn(error_code &error)
{
    return asio::redirect_error(asio::use_awaitable, error);
}

inline constexpr std::size_t firstRead = 2048; ///< what a connection holds between requests
/// For a client that still sends to read why it is not listened to.
inline constexpr std::chrono::seconds lingering{2};

using TlsContext = std::shared_ptr<ssl::context>;

/// A request that waits for its handler.
struct Exchange {
    explicit Exchange(asio::io_context &context)
        : timer(context)
    {
    }
    asio::steady_timer timer; ///< cancelled when the answer has come
    std::optional<HttpResponse> answer;
};

/// One client, as long as its coroutine runs.
struct Connection {
    beast::tcp_stream *stream = nullptr;
    Exchange *exchange = nullptr; ///< null unless a handler is at work
    QByteArray peer;
    bool isEncrypted = false;
    bool isIdle = false; ///< between requests
};

/// The I/O thread's side: everything here runs on it, but what says otherwise.
class HttpServer::Loop : public std::enable_shared_from_this<HttpServer::Loop>
{
public:
    Loop(HttpServer *owner, const HttpLimits &itsLimits, std::shared_ptr<HttpServerCounts> itsCounts)
        : server(owner)
        , limits(itsLimits)
        , counts(std::move(itsCounts))
    {
    }

    // before run()
    Result<quint16> listen(const HttpSettings &settings);
    void startThread();
    // any thread
    void beginStop()
    {
        asio::post(io, [this] { stop(); });
    }
    void beginCutOff()
    {
        asio::post(io, [this] { stop(), cutOff(); });
    }
    void setTls(TlsContext context)
    {
        asio::post(io, [this, context = std::move(context)] { tls = context; });
    }

    Awaitable<HttpResponse> ask(HttpRequest &request, Connection &connection);

    HttpServer *server;
    HttpLimits limits;
    std::shared_ptr<HttpServerCounts> counts;
    std::set<Connection *> connections;
    TlsContext tls;
    bool isStopping = false;
    asio::io_context io{1}; ///< behind what its coroutines touch when they go
    tcp::acceptor acceptor{io};
    asio::steady_timer deadline{io}; ///< of the stop
    std::jthread thread;

private:
    void run();
    Awaitable<void> acceptAll();
    void begin(tcp::socket socket);
    void spawn(Awaitable<void> coroutine, int &running);
    void endStopWhereDone();
    Awaitable<void> turnAway(tcp::socket socket);
    Awaitable<void> serve(tcp::socket socket);
    Awaitable<void> serveEncrypted(tcp::socket socket);
    void handOver(HttpRequest request, const std::shared_ptr<Exchange> &exchange);
    void stop();
    void cutOff();

    int m_serving = 0; ///< connections, also those whose coroutine is about to begin
    int m_turningAway = 0;
};

} // namespace patwarden
