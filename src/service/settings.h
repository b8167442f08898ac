// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaselocation.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace patwarden {

/// A certificate chain and its private key, PEM files that are read anew on SIGHUP.
struct TlsFiles {
    QString certificate; ///< the server's first, then those between it and the authority
    QString key; ///< not encrypted
};

/// [http]: where the service listens and what it lets a client have.
struct HttpSettings {
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 8080; ///< 0: any that is free
    std::optional<TlsFiles> tls; ///< none: plain HTTP
    /// What links in answers begin with ("https://patwarden.example.com"), without a slash at the end. Empty: the
    /// scheme and the Host of the request.
    QString publicUrl;
    int maxConnections = 1024;

    /// Who is answered at /metrics.
    enum class Metrics { Nobody, Loopback, Everybody };
    Metrics metrics = Metrics::Loopback;
};

/// [limits]: requests within an hour; 0: as many as they like.
struct LimitSettings {
    int perCaller = 5000; ///< an installation of an App, or an App itself
    int perAddress = 60; ///< a client that has not said who it is, or not truly
};

/// [mail]: the server that takes mail.
struct MailSettings {
    enum class Security {
        None, ///< plain: only to a server on this machine
        StartTls,
        Tls, ///< from the first byte
    };
    QString host;
    quint16 port = 587; ///< 465 with Tls and 25 with None, unless it is said
    Security security = Security::StartTls;
    QString user; ///< empty: does not sign in
    QString password; ///< the first line of password-file; never to be logged
    QString from; ///< "Patwarden <patwarden@example.com>" or the address alone
    QString caFile; ///< PEM: the authorities that the server's certificate may come from; empty: the system's
};

/// [webhooks]
struct WebhookSettings {
    /// Hosts on private networks, or this machine, that deliveries may go to: names or addresses in lower case,
    /// without a port. Everything else there is refused.
    QStringList allowedPrivateTargets;
    QString caFile; ///< as in MailSettings
};

/// What the configuration file of patwardend says. docs/service.md has the keys.
struct ServiceSettings {
    std::optional<DatabaseLocation> database; ///< none: where the other programs look (estatelocation.h)
    HttpSettings http;
    LimitSettings limits;
    std::optional<MailSettings> mail; ///< none: no mail is sent
    WebhookSettings webhooks;
};

} // namespace patwarden
