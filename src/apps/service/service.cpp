// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/service/service.h"

#include "apps/service/systemd.h"
#include "controller/estatelocation.h"
#include "controller/wording.h"
#include "service/approutes.h"
#include "service/patroutes.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace patwarden::service {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(serviceLog, "patwarden.service", QtInfoMsg)

namespace {

constexpr int cannotBegin = 3; ///< as patwardenctl ends where something was refused

HttpLimits limitsOf(const ServiceSettings &settings)
{
    HttpLimits limits;
    limits.connections = settings.http.maxConnections;
    return limits;
}

QString shownAddress(const HttpSettings &settings, quint16 port)
{
    const QString address = settings.address.toString();
    const bool isV6 = settings.address.protocol() == QAbstractSocket::IPv6Protocol;
    return (settings.tls ? u"https://"_s : u"http://"_s) + (isV6 ? u'[' + address + u']' : address) + u':'
        + QString::number(port);
}

} // namespace

Service::Service(const ServiceSettings &settings, const QByteArray &version)
    : m_settings(settings)
    , m_version(version)
    , m_front(m_system, m_api, m_metrics, settings.limits, m_clock)
    , m_controllers(m_database, m_clock)
    , m_setup(m_database, m_clock)
    , m_upkeep(m_controllers.upkeep, m_clock)
    , m_callers(m_controllers.apps)
    , m_delivery(m_controllers, m_clock, settings)
    , m_server([this](const HttpRequest &request) { return m_front.answer(request); }, limitsOf(settings))
    , m_systemRoutes({m_setup, m_controllers.changes.connection(), m_controllers.mails, m_controllers.webhooks,
                      m_metrics, m_delivery.metrics(), m_server.counts(), version, settings.http.metrics})
{
    m_systemRoutes.addTo(m_system);
    m_front.setCallerResolver([this](const HttpRequest &request) { return m_callers.origin(request); });
    const ServiceAddress address(settings.http.publicUrl);
    addAppRoutes(m_api, m_controllers.apps, address);
    addPatRoutes(m_api, m_controllers, patCallers(m_callers), address);
    connect(&m_server, &HttpServer::stopped, this, [this] {
        m_isServerStopped = true;
        endWhereAllStopped();
    });
    connect(&m_delivery, &Delivery::stopped, this, [this] {
        m_isDeliveryStopped = true;
        endWhereAllStopped();
    });
}

void Service::endWhereAllStopped()
{
    if (m_isStopping && m_isServerStopped && m_isDeliveryStopped)
        QCoreApplication::exit(0);
}

Service::~Service() = default;

void Service::start()
{
    const DatabaseLocation location =
        m_settings.database.value_or(DatabaseLocation{.path = defaultDatabasePath(), .parameters = {}});
    qCInfo(serviceLog).noquote() << u"patwardend %1, database %2"_s.arg(QString::fromLatin1(m_version),
                                                                        location.display());
    m_database.open(location, OpenMode::OpenExisting).then(this, [this](const Result<OpenOutcome> &outcome) {
        onOpened(outcome);
    });
}

void Service::onOpened(const Result<OpenOutcome> &outcome)
{
    if (m_isStopping)
        return;
    if (!outcome) {
        fail(outcome.error());
        return;
    }
    // What it does is Patwarden's own: a person's role sees a part only, and may not.
    m_database.run([](Database &database) -> Result<bool> { return database.isPersonal(); })
        .then(this, [this](const Result<bool> &personal) { onRoleKnown(personal); });
}

void Service::onRoleKnown(const Result<bool> &personal)
{
    if (m_isStopping)
        return;
    if (!personal || *personal) {
        fail(personal ? Error{ErrorCode::Forbidden, u"databaseRole"_s, {}} : personal.error());
        return;
    }
    watchConnection();
    m_controllers.changes.start();
    m_upkeep.run();
    m_delivery.start();
    listen();
}

void Service::listen()
{
    const Result<void> started = m_server.start(m_settings.http);
    if (!started) {
        const Error &error = started.error();
        qCCritical(serviceLog).noquote()
            << (error.subject == "listen"_L1 ? shownAddress(m_settings.http, m_settings.http.port) : error.subject)
            << error.detail;
        QCoreApplication::exit(cannotBegin);
        return;
    }
    qCInfo(serviceLog).noquote() << "listening on" << shownAddress(m_settings.http, m_server.port());
    tellSystemd("READY=1");
}

/// The feed is who notices that the database has gone, and brings it back.
void Service::watchConnection()
{
    Reconnection &connection = m_controllers.changes.connection();
    connect(&connection, &Reconnection::stateChanged, this, [&connection] {
        if (connection.state() == Reconnection::State::Waiting)
            qCWarning(serviceLog).noquote() << Wording::sentence(connection.reason());
    });
    connect(&connection, &Reconnection::restored, this, [] { qCInfo(serviceLog, "the database is back"); });
}

void Service::stop()
{
    if (m_isStopping || m_server.port() == 0) {
        QCoreApplication::exit(0);
        return;
    }
    m_isStopping = true;
    qCInfo(serviceLog, "stopping: requests that have begun are answered");
    tellSystemd("STOPPING=1");
    m_server.stop();
    m_delivery.stop();
}

void Service::reload()
{
    tellSystemd("RELOADING=1");
    const Result<void> reloaded = m_server.reloadTls();
    if (reloaded)
        qCInfo(serviceLog, "certificate and key were read anew");
    else
        qCWarning(serviceLog).noquote()
            << "the certificate stays the old one:" << reloaded.error().subject << reloaded.error().detail;
    tellSystemd("READY=1");
}

void Service::fail(const Error &error)
{
    qCCritical(serviceLog).noquote() << Wording::sentence(error);
    QCoreApplication::exit(cannotBegin);
}

} // namespace patwarden::service
