// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "service/ratelimit.h"
#include "service/requestorigin.h"
#include "service/router.h"
#include "service/servicemetrics.h"
#include "service/settings.h"

#include <QElapsedTimer>
#include <QObject>

namespace patwarden {

using CallerResolver = std::function<QFuture<RequestOrigin>(const HttpRequest &)>;

/// What all answers have in common: finds the route, counts the request against its caller's limit, calls the
/// handler, adds the headers that GitHub has (X-GitHub-Request-Id, x-ratelimit-…), counts and logs. Paths nobody
/// answers are 404; methods a path does not have are 405 with Allow. What is logged is the path without its query,
/// never a header.
///
/// Thread: that of the QCoreApplication.
class HttpFront : public QObject
{
    Q_OBJECT

public:
    /// \p system: routes that are asked without a limit and not logged (health). All outlive it.
    HttpFront(const Router &system, const Router &api, ServiceMetrics &metrics, const LimitSettings &limits,
              const Clock &clock);

    /// Without one every caller counts by its address.
    void setCallerResolver(CallerResolver resolver) { m_resolver = std::move(resolver); }

    [[nodiscard]] QFuture<HttpResponse> answer(const HttpRequest &request);

private:
    /// A request on its way.
    struct Passage {
        HttpRequest request;
        Router::Match match;
        QByteArray id;
        QElapsedTimer sinceStart;
        bool isSystem = false;
        RateLimit::Standing standing;
    };
    using Shared = std::shared_ptr<Passage>;

    [[nodiscard]] QFuture<HttpResponse> answerCaller(const Shared &passage, const RequestOrigin &origin);
    [[nodiscard]] QFuture<HttpResponse> handled(const Shared &passage) const;
    [[nodiscard]] QFuture<HttpResponse> finish(const Shared &passage, QFuture<HttpResponse> answer);
    [[nodiscard]] HttpResponse finished(Passage &passage, HttpResponse response);
    [[nodiscard]] QByteArray nextId();
    void addRateHeaders(const RateLimit::Standing &standing, HttpHeaders &headers) const;

    const Router &m_system;
    const Router &m_api;
    ServiceMetrics &m_metrics;
    const LimitSettings m_limits;
    const Clock &m_clock;
    CallerResolver m_resolver;
    RateLimit m_rates;
    quint32 m_serial = 0;
};

} // namespace patwarden
