// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/servicemetrics.h"

#include "service/httpcounts.h"
#include "service/prometheus.h"

#include <QByteArrayList>

namespace patwarden {

using prometheus::head;
using prometheus::single;

namespace {

/// A client may send any word as a method.
QByteArray methodLabel(const QByteArray &method)
{
    static const QByteArrayList known{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    return known.contains(method) ? method : QByteArray("other");
}

} // namespace

void ServiceMetrics::count(const QByteArray &route, const QByteArray &method, int status,
                           std::chrono::microseconds duration)
{
    const QByteArray label = route.isEmpty() ? QByteArray("none") : route;
    ++m_answers[{label, methodLabel(method), status}];
    Durations &durations = m_durations[label];
    const double seconds = double(duration.count()) / 1e6;
    for (std::size_t i = 0; i < bounds.size(); ++i)
        durations.within[i] += seconds <= bounds[i] ? 1 : 0;
    ++durations.count;
    durations.seconds += seconds;
}

QByteArray ServiceMetrics::text(const HttpServerCounts &server, const QByteArray &version) const
{
    QByteArray text = head("patwarden_build_info", "gauge", "The version that runs.")
        + "patwarden_build_info{version=\"" + version + "\"} 1\n";
    text += head("patwarden_http_requests_total", "counter", "Requests answered.");
    for (auto answer = m_answers.cbegin(); answer != m_answers.cend(); ++answer) {
        const auto &[route, method, status] = answer.key();
        text += "patwarden_http_requests_total{route=\"" + route + "\",method=\"" + method + "\",status=\""
            + QByteArray::number(status) + "\"} " + QByteArray::number(*answer) + '\n';
    }
    const QByteArray name = "patwarden_http_request_duration_seconds";
    text += head(name, "histogram", "From the whole request to its answer.");
    for (auto route = m_durations.cbegin(); route != m_durations.cend(); ++route) {
        const QByteArray label = "{route=\"" + route.key() + '"';
        for (std::size_t i = 0; i < bounds.size(); ++i)
            text += name + "_bucket" + label + ",le=\"" + QByteArray::number(bounds[i]) + "\"} "
                + QByteArray::number(route->within[i]) + '\n';
        text += name + "_bucket" + label + ",le=\"+Inf\"} " + QByteArray::number(route->count) + '\n';
        text += name + "_sum" + label + "} " + QByteArray::number(route->seconds) + '\n';
        text += name + "_count" + label + "} " + QByteArray::number(route->count) + '\n';
    }
    return text + single("patwarden_http_connections", "gauge", "Connections that are open.", server.open)
        + single("patwarden_http_connections_total", "counter", "Connections that clients made.", server.accepted)
        + single("patwarden_http_connections_turned_away_total", "counter", "Connections beyond max-connections.",
                 server.turnedAway)
        + single("patwarden_http_requests_refused_total", "counter",
                 "Requests that were malformed or too large, before any route.", server.refused)
        + single("patwarden_http_requests_timed_out_total", "counter",
                 "Connections cut off because a request or an answer took too long.", server.timedOut);
}

} // namespace patwarden
