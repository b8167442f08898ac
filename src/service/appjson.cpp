// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/appjson.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject grantedJson(const AppPermissions &granted)
{
    QJsonObject permissions;
    for (const AppPermission permission : appPermissions) {
        if (granted.level(permission) != Level::None)
            permissions.insert(appPermissionName(permission), appLevelName(granted.level(permission)));
    }
    return permissions;
}

QString appNodeId(qint64 id)
{
    return QString::fromLatin1(QByteArray("011:Integration" + QByteArray::number(id)).toBase64());
}

QString githubTimeOr(const std::optional<Instant> &time)
{
    return time ? githubTime(*time) : QString();
}

} // namespace

QJsonObject appJson(const GithubAddresses &addresses, const App &app, qsizetype installations)
{
    // The enterprise has no login; what its name is as one stands for it.
    const QString owner = app.owner.isValid() ? app.ownerName : appSlug(app.ownerName);
    const qint64 ownerId = app.owner.isValid() ? app.owner.value() : 1;
    return {{u"id"_s, app.id.value()},
            {u"slug"_s, app.slug},
            {u"node_id"_s, appNodeId(app.id.value())},
            {u"client_id"_s, app.clientId},
            {u"owner"_s, simpleUser(addresses, ownerId, owner, true)},
            {u"name"_s, app.name},
            {u"description"_s, app.description.isEmpty() ? QJsonValue() : QJsonValue(app.description)},
            {u"external_url"_s, addresses.root},
            {u"html_url"_s, QString(addresses.root + u"/apps/" + app.slug)},
            {u"created_at"_s, githubTime(app.createdAt)},
            {u"updated_at"_s, githubTime(app.updatedAt)},
            {u"permissions"_s, grantedJson(app.permissions)},
            {u"events"_s, QJsonArray()},
            {u"installations_count"_s, installations}};
}

QJsonObject installationJson(const GithubAddresses &addresses, const App &app, const AppInstallation &installation)
{
    const QString own = addresses.api + u"/app/installations/" + QString::number(installation.id.value());
    const QString suspendedAt = githubTimeOr(installation.suspendedAt);
    return {{u"id"_s, installation.id.value()},
            {u"client_id"_s, app.clientId},
            {u"account"_s,
             simpleUser(addresses, installation.organization.value(), installation.organizationName, true)},
            {u"repository_selection"_s, u"all"_s},
            {u"access_tokens_url"_s, QString(own + u"/access_tokens")},
            {u"repositories_url"_s, QString(addresses.api + u"/installation/repositories")},
            {u"html_url"_s,
             QString(addresses.root + u"/organizations/" + installation.organizationName
                     + u"/settings/installations/" + QString::number(installation.id.value()))},
            {u"app_id"_s, app.id.value()},
            {u"target_id"_s, installation.organization.value()},
            {u"target_type"_s, u"Organization"_s},
            {u"permissions"_s, grantedJson(installation.permissions.cutTo(app.permissions))},
            {u"events"_s, QJsonArray()},
            {u"created_at"_s, githubTime(installation.createdAt)},
            {u"updated_at"_s, githubTime(installation.updatedAt)},
            {u"single_file_name"_s, QJsonValue()},
            {u"has_multiple_single_files"_s, false},
            {u"single_file_paths"_s, QJsonArray()},
            {u"app_slug"_s, app.slug},
            {u"suspended_by"_s, QJsonValue()},
            {u"suspended_at"_s, suspendedAt.isEmpty() ? QJsonValue() : QJsonValue(suspendedAt)}};
}

QJsonObject tokenJson(const IssuedAppToken &token, bool isNarrowed)
{
    return {{u"token"_s, token.token},
            {u"expires_at"_s, githubTime(token.expiresAt)},
            {u"permissions"_s, grantedJson(token.permissions)},
            {u"repository_selection"_s, isNarrowed ? u"selected"_s : u"all"_s}};
}

} // namespace patwarden
