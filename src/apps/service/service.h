// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/controllers.h"
#include "controller/setupcontroller.h"
#include "controller/upkeeptimer.h"
#include "service/caller.h"
#include "service/delivery.h"
#include "service/httpfront.h"
#include "service/httpserver.h"
#include "service/systemroutes.h"

#include <QObject>

#include <memory>

namespace patwarden::service {

/// Wires patwardend: the database, its controllers, the routes, the server. Ends the program
/// (QCoreApplication::exit) with 0 after stop(), with 3 where it cannot begin.
class Service : public QObject
{
    Q_OBJECT

public:
    Service(const ServiceSettings &settings, const QByteArray &version);
    ~Service() override;

    /// Opens the database, then listens; goes on from the event loop.
    void start();
    /// Answers what has begun, then ends the program. Asked again: ends it at once.
    void stop();
    /// Reads the certificate anew.
    void reload();

private:
    void onOpened(const Result<OpenOutcome> &outcome);
    void onRoleKnown(const Result<bool> &personal);
    void listen();
    void watchConnection();
    void fail(const Error &error);
    void endWhereAllStopped();

    const ServiceSettings m_settings;
    const QByteArray m_version;
    Clock m_clock;
    // In this order: the database goes first, and its jobs end while those who wait for them are still there.
    Router m_system;
    Router m_api;
    ServiceMetrics m_metrics;
    HttpFront m_front;
    DatabaseThread m_database;
    Controllers m_controllers;
    SetupController m_setup;
    UpkeepTimer m_upkeep;
    Callers m_callers;
    Delivery m_delivery;
    HttpServer m_server;
    SystemRoutes m_systemRoutes;
    bool m_isStopping = false;
    bool m_isServerStopped = false;
    bool m_isDeliveryStopped = false;
};

} // namespace patwarden::service
