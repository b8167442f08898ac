// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QList>

#include <functional>
#include <memory>
#include <utility>

namespace patwarden {

struct Caller;

/// Names as they were sent or are to be sent; compared without regard to case.
using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// The value of the first header of that name, or an empty one.
[[nodiscard]] QByteArray headerOf(const HttpHeaders &headers, QByteArrayView name);

/// A request that the front has read whole and found to be well formed.
struct HttpRequest {
    QByteArray method; ///< as it was sent: "GET"
    QByteArray path; ///< percent-encoded, without the query
    QByteArray query; ///< percent-encoded, what follows "?"
    HttpHeaders headers;
    QByteArray body;
    QByteArray peer; ///< the client's address
    bool isEncrypted = false; ///< came over TLS
    std::shared_ptr<const Caller> caller{}; ///< who sent it, where that was found out already; else null

    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headerOf(headers, name); }
};

/// The front adds Date, Content-Length and Connection, and leaves out the body of an answer to HEAD.
struct HttpResponse {
    int status = 200;
    HttpHeaders headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headerOf(headers, name); }
};

/// Answers a request. It is called on the thread of the QCoreApplication, which it does not hold up; the future
/// may be answered on any thread. A future that is cancelled is answered with 500.
using HttpHandler = std::function<QFuture<HttpResponse>(const HttpRequest &)>;

/// An answer that is there already.
[[nodiscard]] QFuture<HttpResponse> answered(HttpResponse response);

} // namespace patwarden
