// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/router.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace patwarden {

namespace {

/// \p segments: percent-decoded.
std::optional<RouteParameters> matched(const QByteArrayList &route, const QStringList &segments)
{
    if (route.size() != segments.size())
        return std::nullopt;
    RouteParameters parameters;
    for (qsizetype i = 0; i < route.size(); ++i) {
        const QByteArray &expected = route.at(i);
        const QString &segment = segments.at(i);
        if (!expected.startsWith('{')) {
            if (segment != QLatin1StringView(expected))
                return std::nullopt;
        } else if (segment.isEmpty()) {
            return std::nullopt;
        } else {
            parameters.insert(expected.mid(1, expected.size() - 2), segment);
        }
    }
    return parameters;
}

} // namespace

void Router::add(const QByteArray &method, const QByteArray &path, RouteHandler handler)
{
    m_routes.append({method, path, path.split('/'), std::move(handler)});
}

Router::Match Router::find(const QByteArray &method, const QByteArray &path) const
{
    QStringList segments;
    for (const QByteArray &segment : path.split('/'))
        segments.append(QUrl::fromPercentEncoding(segment));
    const QByteArray asked = method == "HEAD" ? "GET" : method;
    Match match;
    for (const Route &route : m_routes) {
        const auto parameters = matched(route.segments, segments);
        if (!parameters)
            continue;
        if (match.route.isEmpty())
            match.route = route.path;
        if (route.method == asked)
            return {&route.handler, *parameters, route.path, {}};
        if (!match.allowed.contains(route.method))
            match.allowed.append(route.method);
    }
    std::ranges::sort(match.allowed);
    return match;
}

} // namespace patwarden
