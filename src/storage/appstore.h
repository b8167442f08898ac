// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/app.h"
#include "domain/result.h"
#include "storage/transaction.h"

#include <QList>

namespace patwarden {

/// A token of an installation, as it is stored.
struct AppTokenRecord {
    InstallationId installation;
    QByteArray sha256; ///< 32 bytes; the token itself is nowhere
    AppPermissions permissions;
    Instant createdAt;
    Instant expiresAt;
};

/// Who acts with a token of an installation.
struct ActingApp {
    AppId id;
    QString slug;
    QString name;
    InstallationId installation;
    OrganizationId organization;
    AppPermissions permissions; ///< the lowest of the token's, the installation's and the App's
    Instant expiresAt;
    bool suspended = false;
};

/// Apps, where they are installed, and the tokens of the installations.
class AppStore
{
public:
    explicit AppStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<App>> all(); ///< by slug
    /// Those it owns, those installed there, and those that its enterprise offers it; by slug.
    [[nodiscard]] Result<QList<App>> ofOrganization(OrganizationId organization);
    [[nodiscard]] Result<std::optional<App>> byId(AppId id);
    [[nodiscard]] Result<std::optional<App>> byClientId(const QString &clientId);
    [[nodiscard]] Result<std::optional<App>> bySlug(const QString &slug);
    /// By an App that was removed, too.
    [[nodiscard]] Result<bool> isSlugTaken(const QString &slug);
    [[nodiscard]] Result<AppId> insert(Transaction &transaction, const App &app);
    [[nodiscard]] Result<void> setKey(Transaction &transaction, AppId id, const QByteArray &pem, Instant at);
    [[nodiscard]] Result<void> setPermissions(Transaction &transaction, AppId id,
                                              const AppPermissions &permissions, Instant at);
    /// Its installations have to be removed first.
    [[nodiscard]] Result<void> remove(Transaction &transaction, AppId id, Instant at);

    [[nodiscard]] Result<QList<AppInstallation>> installations(AppId app); ///< by id
    [[nodiscard]] Result<std::optional<AppInstallation>> installation(InstallationId id);
    [[nodiscard]] Result<std::optional<AppInstallation>> installationIn(AppId app, OrganizationId organization);
    [[nodiscard]] Result<InstallationId> insertInstallation(Transaction &transaction,
                                                            const AppInstallation &installation);
    [[nodiscard]] Result<void> setGranted(Transaction &transaction, InstallationId id,
                                          const AppPermissions &permissions, Instant at);
    [[nodiscard]] Result<void> setSuspended(Transaction &transaction, InstallationId id,
                                            std::optional<Instant> suspendedAt, Instant at);
    /// With its tokens.
    [[nodiscard]] Result<void> removeInstallation(Transaction &transaction, InstallationId id);

    [[nodiscard]] Result<AppTokenId> insertToken(Transaction &transaction, const AppTokenRecord &token);
    /// With the token of that SHA-256, also an expired one. Nothing where there is no such token (any more), or
    /// its App was removed.
    [[nodiscard]] Result<std::optional<ActingApp>> acting(const QByteArray &tokenHash);
    /// When the first of all tokens expires, or has expired.
    [[nodiscard]] Result<std::optional<Instant>> firstExpiry();
    /// \return how many were removed.
    [[nodiscard]] Result<qint64> removeExpiredTokens(Transaction &transaction, Instant now);

private:
    Database &m_database;
};

} // namespace patwarden
