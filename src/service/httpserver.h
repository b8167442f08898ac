// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "service/httpcounts.h"
#include "service/httpmessage.h"
#include "service/settings.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace patwarden {

/// What a client may take of the server.
struct HttpLimits {
    quint32 headerBytes = 16 * 1024; ///< request line and headers; more is answered with 431
    quint64 bodyBytes = 1024 * 1024; ///< more is answered with 413
    std::chrono::milliseconds request{10'000}; ///< from its first byte to its last, and a TLS handshake
    std::chrono::milliseconds idle{12'000}; ///< without a byte between two requests
    std::chrono::milliseconds answer{30'000}; ///< a handler that takes longer is answered for with 504
    std::chrono::milliseconds write{30'000}; ///< until the client has taken the answer
    std::chrono::milliseconds stop{15'000}; ///< what still runs then is cut off
    int connections = 1024; ///< further ones are told 503 and closed
};

/// Speaks HTTP/1.1 and 1.0 with clients, over TCP or TLS (1.2 or newer), and hands each request to one handler. A
/// request that is not well formed, or could be read in two ways, never comes to it: two lengths, a length and a
/// transfer coding, no Host, … It has one thread of its own for all connections; the handler runs on the thread
/// that made the server and must not hold it up.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    explicit HttpServer(HttpHandler handler, const HttpLimits &limits = {}, QObject *parent = nullptr);
    /// Cuts off whatever is left.
    ~HttpServer() override;
    Q_DISABLE_COPY_MOVE(HttpServer)

    /// Whether these files can be used: Invalid with "certificate" or "key" as subject, detail: OpenSSL's words.
    [[nodiscard]] static Result<void> checkTls(const TlsFiles &files);

    /// Begins to listen and to answer. CannotOpen ("listen", detail: the system's words) where the address cannot
    /// be had, and the errors of checkTls().
    [[nodiscard]] Result<void> start(const HttpSettings &settings);
    /// After start(): the one that was free, where the settings say 0.
    [[nodiscard]] quint16 port() const { return m_port; }

    /// Reads certificate and key anew, for connections from now on. Where they cannot be used the old ones stay.
    [[nodiscard]] Result<void> reloadTls();

    /// Takes no more connections, answers the requests that have begun, then emits stopped(): at the latest after
    /// the time that the limits give.
    void stop();

    [[nodiscard]] const HttpServerCounts &counts() const { return *m_counts; }

    class Loop; ///< the side of the I/O thread

Q_SIGNALS:
    void stopped();

private:
    std::shared_ptr<HttpServerCounts> m_counts = std::make_shared<HttpServerCounts>();
    HttpHandler m_handler;
    HttpLimits m_limits;
    std::optional<TlsFiles> m_tls;
    quint16 m_port = 0;
    std::shared_ptr<Loop> m_loop; ///< null before start()
};

} // namespace patwarden
