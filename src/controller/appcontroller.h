// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/jwt.h"
#include "controller/session.h"
#include "domain/app.h"
#include "domain/clock.h"
#include "domain/result.h"
#include "storage/databasethread.h"
#include "storage/organizationstore.h"

#include <QFuture>

namespace patwarden {

struct AppDraft {
    QString name; ///< 1 to 60 characters, at least one of them a letter or digit of ASCII
    QString description{}; ///< at most 500 characters
    OrganizationId owner{}; ///< invalid: the enterprise
    AppPermissions permissions{};
    QByteArray publicKey{}; ///< PEM; empty: a key pair is made
};

/// \c privateKey is shown once and stored nowhere; empty where a public key was brought.
struct RegisteredApp {
    App app;
    QByteArray privateKey;
};

struct AppRow {
    App app;
    QList<AppInstallation> installations; ///< of an organization's list: its own only
    bool mayChange = false; ///< key, permissions, removal
};

/// Who signed in as an App, or why nobody did.
struct AppSignIn {
    std::optional<App> app;
    std::optional<JwtFault> fault;
};

/// A token of an installation; it is told once.
/// What a token of an installation is asked for with.
struct AppTokenWish {
    std::optional<AppPermissions> permissions{}; ///< nullopt: all that was granted
    // Of the organization. They are looked up and told; they narrow nothing, as all permissions are an
    // organization's.
    QStringList repositories{}; ///< by name
    QList<RepositoryId> repositoryIds{};
};

struct IssuedAppToken {
    QString token; ///< "ghs_" and 36 letters and digits
    Instant expiresAt; ///< an hour after it was made
    AppPermissions permissions;
    AppInstallation installation;
    QList<RepositoryRecord> repositories{}; ///< those that were asked for, each once
};

/// What is stored of a token of an installation, and what a Session has of it.
[[nodiscard]] QByteArray appTokenHash(const QByteArray &token);

/// Apps (R-O6): programs that act through the REST API with rights of their own. An App is the enterprise's, to be
/// installed in any of its organizations, or one organization's, for itself. The enterprise's owners govern the
/// Apps of the enterprise and of its organizations, an organization's owners those of theirs and what is installed
/// there; everybody else gets Forbidden. Every change is audited. Thread: any; the work is done on the database
/// thread.
class AppController
{
public:
    AppController(DatabaseThread &database, const Clock &clock);

    /// Those of the enterprise and its organizations, or, with a valid \p organization, those it owns, has
    /// installed, or could install. By slug.
    [[nodiscard]] QFuture<Result<QList<AppRow>>> apps(const Session &session, OrganizationId organization);

    /// Invalid ("appName", "appDescription", "appPermissions" where both are none, "publicKey" as
    /// checkedPublicKey()); Conflict ("appName") where the slug is or was another's.
    [[nodiscard]] QFuture<Result<RegisteredApp>> registerApp(const Session &session, const AppDraft &draft);
    /// From now on only \p publicKey holds, or that of the pair that is made where it is empty: \return its
    /// private half. Tokens that were given out stay as they are.
    [[nodiscard]] QFuture<Result<QByteArray>> replaceKey(const Session &session, AppId app,
                                                         const QByteArray &publicKey);
    /// Less holds in every installation at once, and for tokens that are out; more after acceptPermissions().
    [[nodiscard]] QFuture<Result<void>> setPermissions(const Session &session, AppId app,
                                                       const AppPermissions &permissions);
    /// With all its installations.
    [[nodiscard]] QFuture<Result<void>> remove(const Session &session, AppId app);

    /// Grants what the App asks for. NotFound ("app") where it is not offered to the organization; Conflict
    /// ("installation") where it is installed there.
    [[nodiscard]] QFuture<Result<InstallationId>> install(const Session &session, AppId app,
                                                          OrganizationId organization);
    /// Grants what the App asks for by now. NotFound ("installation"), as in all below.
    [[nodiscard]] QFuture<Result<void>> acceptPermissions(const Session &session, InstallationId installation);
    /// A suspended installation keeps everything and may do nothing.
    [[nodiscard]] QFuture<Result<void>> setSuspended(const Session &session, InstallationId installation,
                                                     bool suspended);
    /// Its tokens end at once.
    [[nodiscard]] QFuture<Result<void>> uninstall(const Session &session, InstallationId installation);

    // what programs ask; no session has to be there yet

    [[nodiscard]] QFuture<Result<AppSignIn>> authenticate(const QByteArray &jwt);
    /// The session of the installation that a token is for. WrongCredentials where there is none or it has
    /// expired, Forbidden ("suspended").
    [[nodiscard]] QFuture<Result<Session>> authenticateToken(const QByteArray &token);
    [[nodiscard]] QFuture<Result<QList<AppInstallation>>> installations(AppId app);
    /// NotFound ("installation") where it is not installed there or there is no such organization.
    [[nodiscard]] QFuture<Result<AppInstallation>> installationIn(AppId app, const QString &organization);
    /// With all that the installation may, or less. NotFound ("installation") for another App's; Forbidden
    /// ("suspended"); Invalid ("permissions") for more than was granted, ("repositories") where the organization
    /// has none of a name or number.
    [[nodiscard]] QFuture<Result<IssuedAppToken>> createToken(AppId app, InstallationId installation,
                                                              const AppTokenWish &wish);

    static constexpr qint64 tokenLifeSeconds = 3'600;

private:
    template <typename T, typename Body>
    [[nodiscard]] QFuture<Result<T>> write(const Session &session, Body body);
    template <typename T, typename Body>
    [[nodiscard]] QFuture<Result<T>> look(Body body);

    DatabaseThread &m_database;
    const Clock &m_clock;
};

} // namespace patwarden
