// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/systemroutes.h"

#include "service/httperror.h"

#include <QFutureWatcher>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 lookIsGood =
    500; ///< ms: whoever asks oftener gets the same answer, so that the database has its rest

HttpResponse statusAnswer(int status, QJsonObject object, const QString &word)
{
    object.insert(u"status"_s, word);
    return {status,
            {{"Content-Type", "application/json; charset=utf-8"}, {"Cache-Control", "no-store"}},
            QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

HttpResponse readinessAnswer(const Result<bool> &isEmpty)
{
    if (!isEmpty)
        return statusAnswer(503, {{u"reason"_s, u"the database does not answer"_s}}, u"not ready"_s);
    if (*isEmpty)
        return statusAnswer(503, {{u"reason"_s, u"the database holds no estate yet"_s}}, u"not ready"_s);
    return statusAnswer(200, {}, u"ready"_s);
}

} // namespace

SystemRoutes::SystemRoutes(const Sources &sources)
    : m_sources(sources)
{
}

void SystemRoutes::addTo(Router &router)
{
    router.add("GET", "/healthz",
               [this](const HttpRequest &, const RouteParameters &) { return answered(health()); });
    router.add("GET", "/readyz", [this](const HttpRequest &, const RouteParameters &) { return readiness(); });
    router.add("GET", "/metrics",
               [this](const HttpRequest &request, const RouteParameters &) { return metrics(request); });
}

HttpResponse SystemRoutes::health() const
{
    return statusAnswer(200, {{u"version"_s, QString::fromLatin1(m_sources.version)}}, u"ok"_s);
}

QFuture<HttpResponse> SystemRoutes::readiness()
{
    if (m_sources.connection.isLost())
        return answered(readinessAnswer(m_sources.connection.reason()));
    const bool isFresh = m_sinceLook.isValid() && (!m_look.isFinished() || !m_sinceLook.hasExpired(lookIsGood));
    if (!isFresh) {
        m_sinceLook.start();
        m_look = m_sources.setup.isEmpty();
    }
    // A future takes one continuation: several clients may wait for the same look.
    const auto promise = std::make_shared<QPromise<HttpResponse>>();
    promise->start();
    auto *watcher = new QFutureWatcher<Result<bool>>(&m_watchers);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, promise] {
        watcher->deleteLater();
        const auto look = watcher->future();
        promise->addResult(
            readinessAnswer(look.resultCount() > 0 ? look.resultAt(0) : Error{ErrorCode::Cancelled, {}, {}}));
        promise->finish();
    });
    watcher->setFuture(m_look);
    return promise->future();
}

QFuture<HttpResponse> SystemRoutes::metrics(const HttpRequest &request)
{
    const bool isLocal = QHostAddress(QString::fromLatin1(request.peer)).isLoopback();
    const bool mayRead = m_sources.metricsFor == HttpSettings::Metrics::Everybody
        || (m_sources.metricsFor == HttpSettings::Metrics::Loopback && isLocal);
    if (!mayRead)
        return answered(errorAnswer(404, "Not Found"));
    if (m_sources.connection.isLost())
        return answered(metricsAnswer(std::nullopt));
    const auto answer = [this](const Result<MailCounts> &mails, const Result<qint64> &webhooks) {
        if (!mails || !webhooks)
            return metricsAnswer(std::nullopt);
        return metricsAnswer(DeliveryMetrics::Stock{*mails, *webhooks});
    };
    return m_sources.mails.counts()
        .then(&m_watchers,
              [this, answer](const Result<MailCounts> &mails) {
                  return m_sources.webhooks.countWaiting().then(
                      &m_watchers,
                      [answer, mails](const Result<qint64> &webhooks) { return answer(mails, webhooks); });
              })
        .unwrap();
}

HttpResponse SystemRoutes::metricsAnswer(const std::optional<DeliveryMetrics::Stock> &stock) const
{
    return {200,
            {{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"}},
            m_sources.metrics.text(m_sources.counts, m_sources.version) + m_sources.deliveries.text(stock)};
}

} // namespace patwarden
