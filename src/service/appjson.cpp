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

/// An organization as a user, the enterprise as GitHub's `enterprise`, which has a slug in place of a login: the
/// login is there too, for clients that look for one whatever the owner is.
QJsonObject ownerJson(const GithubAddresses &addresses, const App &app)
{
    if (app.owner.isValid())
        return simpleUser(addresses, app.ownerId, app.ownerName, true);
    const QString slug = appSlug(app.ownerName);
    return {{u"login"_s, slug},
            {u"type"_s, u"Enterprise"_s},
            {u"id"_s, app.ownerId},
            {u"node_id"_s,
             QString::fromLatin1(QByteArray("010:Enterprise" + QByteArray::number(app.ownerId)).toBase64())},
            {u"name"_s, app.ownerName},
            {u"slug"_s, slug},
            {u"html_url"_s, QString(addresses.root + u"/enterprises/" + slug)},
            {u"avatar_url"_s, QString(addresses.root + u"/avatars/" + slug)},
            {u"description"_s, QJsonValue()},
            {u"website_url"_s, QJsonValue()},
            {u"created_at"_s, QJsonValue()},
            {u"updated_at"_s, QJsonValue()}};
}

QString githubTimeOr(const std::optional<Instant> &time)
{
    return time ? githubTime(*time) : QString();
}

} // namespace

QJsonObject appJson(const GithubAddresses &addresses, const App &app, qsizetype installations)
{
    return {{u"id"_s, app.id.value()},
            {u"slug"_s, app.slug},
            {u"node_id"_s, appNodeId(app.id.value())},
            {u"client_id"_s, app.clientId},
            {u"owner"_s, ownerJson(addresses, app)},
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

QJsonObject tokenJson(const GithubAddresses &addresses, const IssuedAppToken &token)
{
    QJsonObject json{{u"token"_s, token.token},
                     {u"expires_at"_s, githubTime(token.expiresAt)},
                     {u"permissions"_s, grantedJson(token.permissions)},
                     {u"repository_selection"_s, token.repositories.isEmpty() ? u"all"_s : u"selected"_s}};
    if (token.repositories.isEmpty())
        return json;
    QJsonArray repositories;
    const AppInstallation &installation = token.installation;
    for (const RepositoryRecord &repository : token.repositories)
        repositories.append(
            fullRepository(addresses, installation.organization, installation.organizationName, repository));
    json.insert(u"repositories"_s, repositories);
    return json;
}

} // namespace patwarden
