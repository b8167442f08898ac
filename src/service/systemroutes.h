// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/mailcontroller.h"
#include "controller/reconnection.h"
#include "controller/setupcontroller.h"
#include "controller/webhookcontroller.h"
#include "service/deliverymetrics.h"
#include "service/httpcounts.h"
#include "service/router.h"
#include "service/servicemetrics.h"
#include "service/settings.h"

#include <QElapsedTimer>
#include <QObject>

namespace patwarden {

/// What those ask who keep the service running: `/healthz` (it answers), `/readyz` (so does the database, and
/// there is an estate in it), `/metrics` (Prometheus).
class SystemRoutes
{
public:
    struct Sources {
        SetupController &setup;
        const Reconnection &connection; ///< knows that the database has gone before anybody reads it
        MailController &mails;
        WebhookController &webhooks;
        const ServiceMetrics &metrics;
        const DeliveryMetrics &deliveries;
        const HttpServerCounts &counts;
        QByteArray version;
        HttpSettings::Metrics metricsFor = HttpSettings::Metrics::Loopback;
    };
    explicit SystemRoutes(const Sources &sources);

    /// This outlives the router.
    void addTo(Router &router);

private:
    [[nodiscard]] HttpResponse health() const;
    [[nodiscard]] QFuture<HttpResponse> readiness();
    [[nodiscard]] QFuture<HttpResponse> metrics(const HttpRequest &request);
    [[nodiscard]] HttpResponse metricsAnswer(const std::optional<DeliveryMetrics::Stock> &stock) const;

    Sources m_sources;
    QObject m_watchers; ///< their parent
    QFuture<Result<bool>> m_look; ///< whether the estate is empty
    QElapsedTimer m_sinceLook;
};

} // namespace patwarden
