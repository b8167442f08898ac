// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/appstore.h"

#include "storage/columns.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

AppPermissions appPermissionsFrom(Query &row)
{
    const auto requests = row.enumerator<Level>();
    return {requests, row.enumerator<Level>()};
}

Query &bindLevels(Query &query, const AppPermissions &permissions)
{
    return query.bind("requests_level"_L1, permissions.requests).bind("tokens_level"_L1, permissions.tokens);
}

App appFrom(Query &row)
{
    App app;
    app.id = row.id<AppId>();
    app.owner = row.id<OrganizationId>();
    app.slug = row.text();
    app.name = row.text();
    app.description = row.text();
    app.clientId = row.text();
    app.publicKey = row.text().toLatin1();
    app.permissions = appPermissionsFrom(row);
    app.createdAt = row.instant();
    app.updatedAt = row.instant();
    app.createdBy = row.id<AccountId>();
    app.ownerName = row.text();
    app.ownerId = row.integer();
    return app;
}

AppInstallation installationFrom(Query &row)
{
    AppInstallation installation;
    installation.id = row.id<InstallationId>();
    installation.app = row.id<AppId>();
    installation.organization = row.id<OrganizationId>();
    installation.permissions = appPermissionsFrom(row);
    installation.createdAt = row.instant();
    installation.updatedAt = row.instant();
    installation.suspendedAt = row.maybeInstant();
    installation.organizationName = row.text();
    return installation;
}

ActingApp actingFrom(Query &row)
{
    ActingApp acting;
    acting.id = row.id<AppId>();
    acting.slug = row.text();
    acting.name = row.text();
    acting.installation = row.id<InstallationId>();
    acting.organization = row.id<OrganizationId>();
    acting.permissions = appPermissionsFrom(row);
    acting.permissions = acting.permissions.cutTo(appPermissionsFrom(row));
    acting.permissions = acting.permissions.cutTo(appPermissionsFrom(row));
    acting.expiresAt = row.instant();
    acting.suspended = row.maybeInstant().has_value();
    return acting;
}

template <typename Read>
auto oneOf(Query &query, Read read) -> Result<std::optional<std::invoke_result_t<Read, Query &>>>
{
    const auto rows = query.all(read);
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

} // namespace

Result<QList<App>> AppStore::all()
{
    return m_database.query(u"app/all"_s).all(appFrom);
}

Result<QList<App>> AppStore::ofOrganization(OrganizationId organization)
{
    return m_database.query(u"app/of_organization"_s)
        .bind("organization"_L1, organization)
        .bind("installed_in"_L1, organization)
        .bind("offered_to"_L1, organization)
        .all(appFrom);
}

Result<std::optional<App>> AppStore::byId(AppId id)
{
    return oneOf(m_database.query(u"app/by_id"_s).bind("id"_L1, id), appFrom);
}

Result<std::optional<App>> AppStore::byClientId(const QString &clientId)
{
    return oneOf(m_database.query(u"app/by_client_id"_s).bind("client_id"_L1, clientId), appFrom);
}

Result<std::optional<App>> AppStore::bySlug(const QString &slug)
{
    return oneOf(m_database.query(u"app/by_slug"_s).bind("slug"_L1, slug), appFrom);
}

Result<bool> AppStore::isSlugTaken(const QString &slug)
{
    const auto taken = m_database.query(u"app/slug_taken"_s).bind("slug"_L1, slug).number();
    if (!taken)
        return taken.error();
    return taken->has_value();
}

Result<AppId> AppStore::insert(Transaction &transaction, const App &app)
{
    Query &query = transaction.database().query(u"app/insert"_s);
    query.bind("organization"_L1, app.owner)
        .bind("slug"_L1, app.slug)
        .bind("name"_L1, app.name)
        .bind("description"_L1, app.description)
        .bind("client_id"_L1, app.clientId)
        .bind("public_key"_L1, QString::fromLatin1(app.publicKey))
        .bind("created_at"_L1, app.createdAt)
        .bind("updated_at"_L1, app.updatedAt)
        .bind("created_by"_L1, app.createdBy);
    if (const auto done = bindLevels(query, app.permissions).change(); !done)
        return done.error();
    return AppId(query.insertedId());
}

Result<void> AppStore::setKey(Transaction &transaction, AppId id, const QByteArray &pem, Instant at)
{
    return transaction.database()
        .query(u"app/set_key"_s)
        .bind("id"_L1, id)
        .bind("public_key"_L1, QString::fromLatin1(pem))
        .bind("at"_L1, at)
        .change();
}

Result<void> AppStore::setPermissions(Transaction &transaction, AppId id, const AppPermissions &permissions,
                                      Instant at)
{
    Query &query = transaction.database().query(u"app/set_permissions"_s).bind("id"_L1, id).bind("at"_L1, at);
    return bindLevels(query, permissions).change();
}

Result<void> AppStore::remove(Transaction &transaction, AppId id, Instant at)
{
    return transaction.database()
        .query(u"app/remove"_s)
        .bind("id"_L1, id)
        .bind("at"_L1, at)
        .bind("updated_at"_L1, at)
        .change();
}

Result<QList<AppInstallation>> AppStore::installations(AppId app)
{
    return m_database.query(u"app_installation/of_app"_s).bind("app"_L1, app).all(installationFrom);
}

Result<std::optional<AppInstallation>> AppStore::installation(InstallationId id)
{
    return oneOf(m_database.query(u"app_installation/by_id"_s).bind("id"_L1, id), installationFrom);
}

Result<std::optional<AppInstallation>> AppStore::installationIn(AppId app, OrganizationId organization)
{
    return oneOf(
        m_database.query(u"app_installation/of_pair"_s).bind("app"_L1, app).bind("organization"_L1, organization),
        installationFrom);
}

Result<InstallationId> AppStore::insertInstallation(Transaction &transaction, const AppInstallation &installation)
{
    Query &query = transaction.database()
                       .query(u"app_installation/insert"_s)
                       .bind("app"_L1, installation.app)
                       .bind("organization"_L1, installation.organization)
                       .bind("created_at"_L1, installation.createdAt)
                       .bind("updated_at"_L1, installation.updatedAt);
    if (const auto done = bindLevels(query, installation.permissions).change(); !done)
        return done.error();
    return InstallationId(query.insertedId());
}

Result<void> AppStore::setGranted(Transaction &transaction, InstallationId id, const AppPermissions &permissions,
                                  Instant at)
{
    Query &query =
        transaction.database().query(u"app_installation/set_permissions"_s).bind("id"_L1, id).bind("at"_L1, at);
    return bindLevels(query, permissions).change();
}

Result<void> AppStore::setSuspended(Transaction &transaction, InstallationId id,
                                    std::optional<Instant> suspendedAt, Instant at)
{
    return transaction.database()
        .query(u"app_installation/set_suspended"_s)
        .bind("id"_L1, id)
        .bind("suspended_at"_L1, suspendedAt)
        .bind("at"_L1, at)
        .change();
}

Result<void> AppStore::removeInstallation(Transaction &transaction, InstallationId id)
{
    Database &database = transaction.database();
    return Result<void>(database.query(u"app_token/remove_of_installation"_s).bind("installation"_L1, id).change())
        .then([&]() -> Result<void> {
            return database.query(u"app_installation/remove"_s).bind("id"_L1, id).change();
        });
}

Result<AppTokenId> AppStore::insertToken(Transaction &transaction, const AppTokenRecord &token)
{
    Query &query = transaction.database()
                       .query(u"app_token/insert"_s)
                       .bind("installation"_L1, token.installation)
                       .bind("secret_hash"_L1, token.sha256)
                       .bind("created_at"_L1, token.createdAt)
                       .bind("expires_at"_L1, token.expiresAt);
    if (const auto done = bindLevels(query, token.permissions).change(); !done)
        return done.error();
    return AppTokenId(query.insertedId());
}

Result<std::optional<ActingApp>> AppStore::acting(const QByteArray &tokenHash)
{
    return oneOf(m_database.query(u"app_token/acting"_s).bind("secret_hash"_L1, tokenHash), actingFrom);
}

Result<std::optional<Instant>> AppStore::firstExpiry()
{
    const auto first = m_database.query(u"app_token/first_expiry"_s).number();
    if (!first)
        return first.error();
    return *first ? std::optional(Instant{**first}) : std::nullopt;
}

Result<qint64> AppStore::removeExpiredTokens(Transaction &transaction, Instant now)
{
    return transaction.database().query(u"app_token/remove_expired"_s).bind("at"_L1, now).change();
}

} // namespace patwarden
