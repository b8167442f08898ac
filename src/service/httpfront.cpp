// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/httpfront.h"

#include "service/httperror.h"

#include <QHostAddress>
#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(httpLog, "patwarden.http", QtInfoMsg)

namespace {

constexpr qsizetype loggedPath = 200; ///< characters
constexpr auto rateDocumentation = "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api";

qint64 secondsOf(Instant time)
{
    return time.microseconds / 1'000'000;
}

/// Rounded up: who waits so long is let in.
qint64 secondsUntil(Instant end, Instant now)
{
    return (end.microseconds - now.microseconds + 999'999) / 1'000'000;
}

/// A client with IPv6 has a network of its own to choose addresses from.
QByteArray networkOf(const QByteArray &peer)
{
    const QHostAddress address(QString::fromLatin1(peer));
    bool isV4 = false;
    address.toIPv4Address(&isV4);
    if (isV4 || address.isNull())
        return peer;
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes).toString().toLatin1() + "/64";
}

HttpResponse notFound(const Router::Match &match)
{
    if (match.allowed.isEmpty())
        return errorAnswer(404, "Not Found");
    HttpResponse response = errorAnswer(405, "Method Not Allowed");
    QByteArrayList allowed = match.allowed;
    if (allowed.contains("GET"))
        allowed.append("HEAD");
    response.headers.emplaceBack("Allow", allowed.join(", "));
    return response;
}

HttpResponse overLimit(const QByteArray &caller, qint64 secondsLeft)
{
    HttpResponse response =
        errorAnswer(403, "API rate limit exceeded for " + caller + '.', QByteArray(rateDocumentation));
    response.headers.emplaceBack("Retry-After", QByteArray::number(secondsLeft));
    return response;
}

} // namespace

HttpFront::HttpFront(const Router &system, const Router &api, ServiceMetrics &metrics, const LimitSettings &limits,
                     const Clock &clock)
    : m_system(system)
    , m_api(api)
    , m_metrics(metrics)
    , m_limits(limits)
    , m_clock(clock)
{
}

QFuture<HttpResponse> HttpFront::answer(const HttpRequest &request)
{
    const auto passage = std::make_shared<Passage>();
    passage->sinceStart.start();
    passage->request = request;
    passage->id = nextId();
    passage->match = m_system.find(request.method, request.path);
    passage->isSystem = !passage->match.route.isEmpty();
    if (passage->isSystem)
        return finish(passage, handled(passage));
    passage->match = m_api.find(request.method, request.path);
    if (!m_resolver || request.header("Authorization").isEmpty())
        return answerCaller(passage, {});
    QFuture<RequestOrigin> found = m_resolver(request);
    if (found.isFinished() && found.resultCount() > 0)
        return answerCaller(passage, found.result());
    return found.then(this, [this, passage](const RequestOrigin &origin) { return answerCaller(passage, origin); })
        .unwrap();
}

QFuture<HttpResponse> HttpFront::answerCaller(const Shared &passage, const RequestOrigin &origin)
{
    const Instant now = m_clock.now();
    const bool isKnown = !origin.limitKey.isEmpty();
    const QByteArray key = isKnown ? origin.limitKey : networkOf(passage->request.peer);
    passage->request.caller = origin.caller;
    passage->standing = m_rates.take(key, isKnown ? m_limits.perCaller : m_limits.perAddress, now);
    if (!passage->standing.isAllowed)
        return finish(passage, answered(overLimit(key, secondsUntil(passage->standing.reset, now))));
    return finish(passage, handled(passage));
}

QFuture<HttpResponse> HttpFront::handled(const Shared &passage) const
{
    const Router::Match &match = passage->match;
    return match.handler ? (*match.handler)(passage->request, match.parameters) : answered(notFound(match));
}

QFuture<HttpResponse> HttpFront::finish(const Shared &passage, QFuture<HttpResponse> answer)
{
    return answer
        .then(this,
              [this, passage](const QFuture<HttpResponse> &given) {
                  const bool isThere = given.resultCount() > 0;
                  return finished(*passage, isThere ? given.result() : errorAnswer(500, "Server Error"));
              })
        .onCanceled(this, [this, passage] { return finished(*passage, errorAnswer(500, "Server Error")); });
}

HttpResponse HttpFront::finished(Passage &passage, HttpResponse response)
{
    const HttpRequest &request = passage.request;
    response.headers.emplaceBack("X-GitHub-Request-Id", passage.id);
    response.headers.emplaceBack("X-Content-Type-Options", "nosniff");
    addRateHeaders(passage.standing, response.headers);
    const std::chrono::nanoseconds taken(passage.sinceStart.nsecsElapsed());
    m_metrics.count(passage.match.route, request.method, response.status,
                    std::chrono::duration_cast<std::chrono::microseconds>(taken));
    if (!passage.isSystem)
        qCInfo(httpLog).noquote().nospace()
            << request.method.left(16) << ' ' << request.path.left(loggedPath) << ' ' << response.status << ' '
            << std::chrono::duration_cast<std::chrono::milliseconds>(taken).count() << " ms " << request.peer
            << ' ' << passage.id;
    return response;
}

void HttpFront::addRateHeaders(const RateLimit::Standing &standing, HttpHeaders &headers) const
{
    if (standing.limit == 0)
        return;
    headers.emplaceBack("X-RateLimit-Limit", QByteArray::number(standing.limit));
    headers.emplaceBack("X-RateLimit-Remaining", QByteArray::number(standing.remaining()));
    headers.emplaceBack("X-RateLimit-Used", QByteArray::number(standing.used));
    headers.emplaceBack("X-RateLimit-Reset", QByteArray::number(secondsOf(standing.reset)));
    headers.emplaceBack("X-RateLimit-Resource", "core");
}

/// As GitHub's look: "9E3A:1B2C4D:0000002A:5F1C22D3:6745F0AB".
QByteArray HttpFront::nextId()
{
    const auto hex = [](quint64 number, int width) {
        return QByteArray::number(number, 16).rightJustified(width, '0').toUpper();
    };
    const quint64 random = QRandomGenerator::global()->generate64();
    return hex(random & 0xffff, 4) + ':' + hex((random >> 16) & 0xff'ffff, 6) + ':' + hex(++m_serial, 8) + ':'
        + hex(random >> 40, 6) + ':' + hex(quint64(secondsOf(m_clock.now())), 8);
}

} // namespace patwarden
