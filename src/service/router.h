// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/httpmessage.h"

#include <QByteArrayList>
#include <QHash>
#include <QString>

namespace patwarden {

/// What a route's path had in the places of its {names}, percent-decoded.
using RouteParameters = QHash<QByteArray, QString>;
using RouteHandler = std::function<QFuture<HttpResponse>(const HttpRequest &, const RouteParameters &)>;

/// Which handler answers a path. A path is the same only where it has the same number of segments: "/orgs/acme/"
/// is not "/orgs/acme". Literal segments compare with regard to case.
class Router
{
public:
    /// \p path as "/orgs/{org}/personal-access-tokens"; of two that match, the one that was added first answers.
    void add(const QByteArray &method, const QByteArray &path, RouteHandler handler);

    struct Match {
        const RouteHandler *handler = nullptr; ///< null: nobody answers this
        RouteParameters parameters;
        QByteArray route; ///< as it was added: for logs and counters; empty where no path matches
        QByteArrayList allowed; ///< methods of the path, sorted, where it matches and the method does not
    };
    /// HEAD is answered by who answers GET.
    [[nodiscard]] Match find(const QByteArray &method, const QByteArray &path) const;

private:
    struct Route {
        QByteArray method;
        QByteArray path;
        QByteArrayList segments;
        RouteHandler handler;
    };
    QList<Route> m_routes;
};

} // namespace patwarden
