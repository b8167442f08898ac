// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/appchanges.h"

#include "domain/tokensecret.h"
#include "storage/accountstore.h"
#include "storage/organizationstore.h"

#include <QSet>

#include <algorithm>

#include <sodium.h>

namespace patwarden::appchanges {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestAppName = 60;
constexpr qsizetype longestAppDescription = 500;
constexpr qsizetype clientIdLength = 16;
constexpr qsizetype appTokenLength = 36; // of 62 letters: 214 bits

Result<QString> randomLetters(qsizetype length)
{
    constexpr std::string_view letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    if (sodium_init() < 0)
        return Error{ErrorCode::Internal, u"app"_s, u"no source of randomness"_s};
    QString text(length, u'\0');
    for (QChar &letter : text)
        letter = QLatin1Char(letters[randombytes_uniform(uint32_t(letters.size()))]);
    return text;
}

/// Owners of the organization, and of the enterprise that it belongs to.
Result<void> requireGovernor(UseCase &useCase, OrganizationId organization)
{
    const auto found = OrganizationStore(useCase.database()).byId(organization);
    if (!found)
        return found.error();
    if (*found && (*found)->enterprise.isValid()) {
        const Result<void> governs = useCase.requireEnterpriseOwner();
        if (governs || governs.error().code != ErrorCode::Forbidden)
            return governs;
    }
    return useCase.requireOwnerOf(organization);
}

Result<void> requireKeeper(UseCase &useCase, const App &app)
{
    return app.owner.isValid() ? requireGovernor(useCase, app.owner) : useCase.requireEnterpriseOwner();
}

/// Who may not change it does not learn whether it is there.
Result<App> keptApp(UseCase &useCase, AppId id)
{
    const auto found = AppStore(useCase.database()).byId(id);
    if (!found)
        return found.error();
    const Result<void> right = *found ? requireKeeper(useCase, **found) : useCase.requireEstateOwner();
    if (!right)
        return right.error();
    return *found ? Result<App>(**found) : Error{ErrorCode::NotFound, u"app"_s, {}};
}

struct Installed {
    App app;
    AppInstallation installation;
};

Result<Installed> governedInstallation(UseCase &useCase, InstallationId id)
{
    AppStore apps(useCase.database());
    const auto found = apps.installation(id);
    if (!found)
        return found.error();
    const Result<void> right =
        *found ? requireGovernor(useCase, (*found)->organization) : useCase.requireEstateOwner();
    if (!right)
        return right.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"installation"_s, {}};
    const auto app = apps.byId((*found)->app);
    if (!app)
        return app.error();
    return *app ? Result<Installed>({**app, **found}) : Error{ErrorCode::NotFound, u"app"_s, {}};
}

QJsonObject levelsOf(const AppPermissions &permissions)
{
    QJsonObject levels;
    for (const AppPermission permission : appPermissions)
        levels.insert(appPermissionName(permission), appLevelName(permissions.level(permission)));
    return levels;
}

Result<void> tell(UseCase &useCase, const char16_t *action, const App &app, OrganizationId organization,
                  QJsonObject details = {})
{
    details.insert(u"app_name"_s, app.name);
    details.insert(u"app_slug"_s, app.slug);
    return useCase.record(QString::fromUtf16(action), {organization, {}, {}}, details).then([&] {
        return useCase.changed(ChangeKind::MembersChanged, organization, {});
    });
}

bool isAppLevel(Level level)
{
    return level == Level::None || level == Level::Read || level == Level::Write;
}

Result<void> checkPermissions(const AppPermissions &permissions)
{
    if (permissions.isEmpty() || !isAppLevel(permissions.requests) || !isAppLevel(permissions.tokens))
        return Error{ErrorCode::Invalid, u"appPermissions"_s, {}};
    return {};
}

Result<void> checkDraft(const AppDraft &draft)
{
    if (draft.name.size() > longestAppName || appSlug(draft.name).isEmpty())
        return Error{ErrorCode::Invalid, u"appName"_s, QString::number(longestAppName)};
    if (draft.description.size() > longestAppDescription)
        return Error{ErrorCode::Invalid, u"appDescription"_s, QString::number(longestAppDescription)};
    return checkPermissions(draft.permissions);
}

Result<void> demandFreeSlug(UseCase &useCase, const QString &slug)
{
    const auto taken = AppStore(useCase.database()).isSlugTaken(slug);
    if (!taken)
        return taken.error();
    return *taken ? Error{ErrorCode::Conflict, u"appName"_s, slug} : Result<void>();
}

Result<void> endInstallation(UseCase &useCase, const App &app, const AppInstallation &installation)
{
    return AppStore(useCase.database()).removeInstallation(useCase.transaction(), installation.id).then([&] {
        return tell(useCase, auditaction::appUninstalled, app, installation.organization);
    });
}

/// An App of an organization is for itself; the enterprise's for its organizations.
Result<bool> isOffered(UseCase &useCase, const App &app, OrganizationId organization)
{
    if (app.owner.isValid())
        return app.owner == organization;
    const auto found = OrganizationStore(useCase.database()).byId(organization);
    if (!found)
        return found.error();
    return *found && (*found)->enterprise.isValid();
}

/// Those that are asked for, each once, by number.
Result<QList<RepositoryRecord>> repositoriesOf(UseCase &useCase, OrganizationId organization,
                                               const AppTokenWish &wish)
{
    OrganizationStore store(useCase.database());
    QSet<RepositoryId> ids(wish.repositoryIds.cbegin(), wish.repositoryIds.cend());
    for (const QString &name : wish.repositories) {
        const auto found = store.repositoryByName(organization, name);
        if (!found)
            return found.error();
        if (!*found)
            return Error{ErrorCode::Invalid, u"repositories"_s, name};
        ids.insert(**found);
    }
    QList<RepositoryRecord> records;
    for (const RepositoryId id : ids) {
        const auto found = store.repository(id);
        if (!found)
            return found.error();
        if (!*found || (*found)->organization != organization)
            return Error{ErrorCode::Invalid, u"repositories"_s, QString::number(id.value())};
        records.append(**found);
    }
    std::ranges::sort(records, {}, &RepositoryRecord::id);
    return records;
}

} // namespace

Result<QList<AppRow>> list(UseCase &useCase, OrganizationId organization)
{
    const Result<void> right =
        organization.isValid() ? requireGovernor(useCase, organization) : useCase.requireEnterpriseOwner();
    if (!right)
        return right.error();
    AppStore store(useCase.database());
    const auto apps = organization.isValid() ? store.ofOrganization(organization) : store.all();
    if (!apps)
        return apps.error();
    QList<AppRow> rows;
    for (const App &app : *apps) {
        const Result<void> keeps = requireKeeper(useCase, app);
        if (!keeps && keeps.error().code != ErrorCode::Forbidden)
            return keeps.error();
        if (!organization.isValid() && !keeps)
            continue; // of an organization that stands alone
        auto installations = store.installations(app.id);
        if (!installations)
            return installations.error();
        if (organization.isValid()) {
            installations.value().removeIf(
                [organization](const AppInstallation &each) { return each.organization != organization; });
        }
        rows.append(AppRow{app, *installations, keeps.ok()});
    }
    return rows;
}

Result<App> add(UseCase &useCase, const AppDraft &draft, const QByteArray &publicKey)
{
    App app;
    app.owner = draft.owner;
    app.name = draft.name.trimmed();
    app.slug = appSlug(app.name);
    app.description = draft.description.trimmed();
    app.permissions = draft.permissions;
    app.publicKey = publicKey;
    app.createdAt = app.updatedAt = useCase.now();
    app.createdBy = useCase.actor();
    const Result<void> fits = requireKeeper(useCase, app).then([&] { return checkDraft(draft); }).then([&] {
        return demandFreeSlug(useCase, app.slug);
    });
    if (!fits)
        return fits.error();
    const Result<QString> letters = randomLetters(clientIdLength);
    if (!letters)
        return letters.error();
    app.clientId = u"Iv23"_s + *letters;
    AppStore store(useCase.database());
    const Result<AppId> id = store.insert(useCase.transaction(), app);
    if (!id)
        return id.error();
    const Result<void> told =
        tell(useCase, auditaction::appRegistered, app, app.owner, {{u"permissions"_s, levelsOf(app.permissions)}});
    if (!told)
        return told.error();
    const auto stored = store.byId(*id);
    return stored ? Result<App>(**stored) : Result<App>(stored.error());
}

Result<void> replaceKey(UseCase &useCase, AppId id, const QByteArray &publicKey)
{
    const Result<App> app = keptApp(useCase, id);
    if (!app)
        return app.error();
    return AppStore(useCase.database()).setKey(useCase.transaction(), id, publicKey, useCase.now()).then([&] {
        return tell(useCase, auditaction::appKeyReplaced, *app, app->owner);
    });
}

Result<void> setPermissions(UseCase &useCase, AppId id, const AppPermissions &permissions)
{
    const Result<App> app = keptApp(useCase, id);
    if (!app)
        return app.error();
    if (const Result<void> fits = checkPermissions(permissions); !fits)
        return fits;
    AppStore store(useCase.database());
    const auto installations = store.installations(id);
    if (!installations)
        return installations.error();
    Result<void> done = store.setPermissions(useCase.transaction(), id, permissions, useCase.now());
    for (const AppInstallation &installation : *installations) {
        // Written, not only compared when it acts: or raising it again would grant what nobody accepted again.
        const AppPermissions left = installation.permissions.cutTo(permissions);
        if (left != installation.permissions)
            done = done.then(
                [&] { return store.setGranted(useCase.transaction(), installation.id, left, useCase.now()); });
    }
    return done.then([&] {
        return tell(useCase, auditaction::appChanged, *app, app->owner,
                    {{u"before"_s, levelsOf(app->permissions)}, {u"after"_s, levelsOf(permissions)}});
    });
}

Result<void> remove(UseCase &useCase, AppId id)
{
    const Result<App> app = keptApp(useCase, id);
    if (!app)
        return app.error();
    AppStore store(useCase.database());
    const auto installations = store.installations(id);
    if (!installations)
        return installations.error();
    Result<void> done;
    for (const AppInstallation &installation : *installations)
        done = done.then([&] { return endInstallation(useCase, *app, installation); });
    return done.then([&] { return store.remove(useCase.transaction(), id, useCase.now()); }).then([&] {
        return tell(useCase, auditaction::appRemoved, *app, app->owner);
    });
}

Result<InstallationId> install(UseCase &useCase, AppId id, OrganizationId organization)
{
    if (const Result<void> right = requireGovernor(useCase, organization); !right)
        return right.error();
    AppStore store(useCase.database());
    const auto app = store.byId(id);
    if (!app)
        return app.error();
    const Result<bool> offered = *app ? isOffered(useCase, **app, organization) : Result<bool>(false);
    if (!offered)
        return offered.error();
    if (!*offered)
        return Error{ErrorCode::NotFound, u"app"_s, {}};
    const auto there = store.installationIn(id, organization);
    if (!there)
        return there.error();
    if (*there)
        return Error{ErrorCode::Conflict, u"installation"_s, (*app)->name};
    AppInstallation installation;
    installation.app = id;
    installation.organization = organization;
    installation.permissions = (*app)->permissions;
    installation.createdAt = installation.updatedAt = useCase.now();
    const Result<InstallationId> inserted = store.insertInstallation(useCase.transaction(), installation);
    if (!inserted)
        return inserted;
    const Result<void> told = tell(useCase, auditaction::appInstalled, **app, organization,
                                   {{u"permissions"_s, levelsOf(installation.permissions)}});
    return told ? inserted : Result<InstallationId>(told.error());
}

Result<void> acceptPermissions(UseCase &useCase, InstallationId id)
{
    const Result<Installed> installed = governedInstallation(useCase, id);
    if (!installed)
        return installed.error();
    const auto &[app, installation] = *installed;
    if (installation.permissions == app.permissions)
        return {};
    return AppStore(useCase.database())
        .setGranted(useCase.transaction(), id, app.permissions, useCase.now())
        .then([&] {
            return tell(
                useCase, auditaction::appGranted, app, installation.organization,
                {{u"before"_s, levelsOf(installation.permissions)}, {u"after"_s, levelsOf(app.permissions)}});
        });
}

Result<void> setSuspended(UseCase &useCase, InstallationId id, bool suspended)
{
    const Result<Installed> installed = governedInstallation(useCase, id);
    if (!installed)
        return installed.error();
    const auto &[app, installation] = *installed;
    if (installation.suspendedAt.has_value() == suspended)
        return {};
    const std::optional<Instant> since = suspended ? std::optional(useCase.now()) : std::nullopt;
    return AppStore(useCase.database()).setSuspended(useCase.transaction(), id, since, useCase.now()).then([&] {
        return tell(useCase, suspended ? auditaction::appSuspended : auditaction::appUnsuspended, app,
                    installation.organization);
    });
}

Result<void> uninstall(UseCase &useCase, InstallationId id)
{
    const Result<Installed> installed = governedInstallation(useCase, id);
    if (!installed)
        return installed.error();
    return endInstallation(useCase, installed->app, installed->installation);
}

Result<IssuedAppToken> giveToken(UseCase &useCase, AppId app, InstallationId id, const AppTokenWish &wish)
{
    AppStore store(useCase.database());
    const auto known = store.byId(app);
    if (!known)
        return known.error();
    const auto found = store.installation(id);
    if (!found)
        return found.error();
    if (!*known || !*found || (*found)->app != app)
        return Error{ErrorCode::NotFound, u"installation"_s, {}};
    AppInstallation installation = **found;
    if (installation.suspendedAt)
        return Error{ErrorCode::Forbidden, u"suspended"_s, {}};
    const AppPermissions granted = installation.permissions.cutTo((*known)->permissions);
    if (wish.permissions && !wish.permissions->within(granted))
        return Error{ErrorCode::Invalid, u"permissions"_s, {}};
    const auto repositories = repositoriesOf(useCase, installation.organization, wish);
    if (!repositories)
        return repositories.error();
    const Result<QString> letters = randomLetters(appTokenLength);
    if (!letters)
        return letters.error();
    IssuedAppToken issued{u"ghs_"_s + *letters, useCase.now().plusSeconds(AppController::tokenLifeSeconds),
                          wish.permissions.value_or(granted), installation, *repositories};
    const auto inserted =
        store.insertToken(useCase.transaction(),
                          {id, secretHash(issued.token), issued.permissions, useCase.now(), issued.expiresAt});
    return inserted ? Result<IssuedAppToken>(issued) : Result<IssuedAppToken>(inserted.error());
}

} // namespace patwarden::appchanges
