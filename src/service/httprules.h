// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/httpmessage.h"

#include <QDateTime>

namespace patwarden {

/// What HTTP asks of a request beyond its grammar, and of an answer that goes out. Pure; any thread.
struct HttpRules {
    enum class Version { Http10, Http11 };

    /// Takes the target of a request line apart into path and query: "/path?query", or "http://host/path?query" as
    /// proxies send it. \return whether it is one of these.
    [[nodiscard]] static bool takeTarget(HttpRequest &request, const QByteArray &target);

    /// The status with which a request is refused by its headers, or 0. 400 where it has no Host or two (RFC 9112
    /// 3.2), or where its end could be taken for another one than we do (6.3): two lengths, a length that is no
    /// plain number, a transfer coding that is not "chunked" alone or that comes with HTTP/1.0. 417 where it
    /// expects anything but "100-continue".
    [[nodiscard]] static int refusal(const HttpRequest &request, Version version);

    /// A header that a handler may set: its name is a token, its value has no line break, and it is not one of
    /// those that are the front's (Connection, Content-Length, Date, Transfer-Encoding).
    [[nodiscard]] static bool mayBeSent(const std::pair<QByteArray, QByteArray> &header);

    /// "Sun, 06 Nov 1994 08:49:37 GMT"
    [[nodiscard]] static QByteArray date(const QDateTime &time);
};

} // namespace patwarden
