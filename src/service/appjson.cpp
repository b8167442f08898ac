// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/appjson.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

void writeGranted(JsonWriter &json, const AppPermissions &granted)
{
    json.beginObject();
    for (const AppPermission permission : appPermissions) {
        if (granted.level(permission) != Level::None)
            json.key(appPermissionName(permission)).text(appLevelName(granted.level(permission)));
    }
    json.endObject();
}

QByteArray appNodeId(qint64 id)
{
    return QByteArray("011:Integration" + QByteArray::number(id)).toBase64();
}

void writeTextOrNull(JsonWriter &json, const QString &text)
{
    if (text.isEmpty())
        json.null();
    else
        json.text(text);
}

/// An organization as a user, the enterprise as GitHub's `enterprise`, which has a slug in place of a login: the
/// login is there too, for clients that look for one whatever the owner is.
void writeOwner(JsonWriter &json, const GithubAddresses &addresses, const App &app)
{
    if (app.owner.isValid()) {
        writeUser(json, addresses, app.ownerId, app.ownerName, true);
        return;
    }
    const QString slug = appSlug(app.ownerName);
    json.beginObject();
    json.key("avatar_url"_L1).text({addresses.root, "/avatars/"_L1, slug});
    json.key("created_at"_L1).null();
    json.key("description"_L1).null();
    json.key("html_url"_L1).text({addresses.root, "/enterprises/"_L1, slug});
    json.key("id"_L1).number(app.ownerId);
    json.key("login"_L1).text(slug);
    json.key("name"_L1).text(app.ownerName);
    json.key("node_id"_L1).text(QByteArray("010:Enterprise" + QByteArray::number(app.ownerId)).toBase64());
    json.key("slug"_L1).text(slug);
    json.key("type"_L1).text("Enterprise"_L1);
    json.key("updated_at"_L1).null();
    json.key("website_url"_L1).null();
    json.endObject();
}

} // namespace

QByteArray appJson(const GithubAddresses &addresses, const App &app, qsizetype installations)
{
    JsonWriter json;
    json.beginObject();
    json.key("client_id"_L1).text(app.clientId);
    json.key("created_at"_L1).text(githubTime(app.createdAt));
    json.key("description"_L1);
    writeTextOrNull(json, app.description);
    json.key("events"_L1).beginArray().endArray();
    json.key("external_url"_L1).text(addresses.root);
    json.key("html_url"_L1).text({addresses.root, "/apps/"_L1, app.slug});
    json.key("id"_L1).number(app.id.value());
    json.key("installations_count"_L1).number(installations);
    json.key("name"_L1).text(app.name);
    json.key("node_id"_L1).text(appNodeId(app.id.value()));
    json.key("owner"_L1);
    writeOwner(json, addresses, app);
    json.key("permissions"_L1);
    writeGranted(json, app.permissions);
    json.key("slug"_L1).text(app.slug);
    json.key("updated_at"_L1).text(githubTime(app.updatedAt));
    json.endObject();
    return json.take();
}

void writeInstallation(JsonWriter &json, const GithubAddresses &addresses, const App &app,
                       const AppInstallation &installation)
{
    const QString id = QString::number(installation.id.value());
    json.beginObject();
    json.key("access_tokens_url"_L1).text({addresses.api, "/app/installations/"_L1, id, "/access_tokens"_L1});
    json.key("account"_L1);
    writeUser(json, addresses, installation.organization.value(), installation.organizationName, true);
    json.key("app_id"_L1).number(app.id.value());
    json.key("app_slug"_L1).text(app.slug);
    json.key("client_id"_L1).text(app.clientId);
    json.key("created_at"_L1).text(githubTime(installation.createdAt));
    json.key("events"_L1).beginArray().endArray();
    json.key("has_multiple_single_files"_L1).boolean(false);
    json.key("html_url"_L1)
        .text({addresses.root, "/organizations/"_L1, installation.organizationName, "/settings/installations/"_L1,
               id});
    json.key("id"_L1).number(installation.id.value());
    json.key("permissions"_L1);
    writeGranted(json, installation.permissions.cutTo(app.permissions));
    json.key("repositories_url"_L1).text({addresses.api, "/installation/repositories"_L1});
    json.key("repository_selection"_L1).text("all"_L1);
    json.key("single_file_name"_L1).null();
    json.key("single_file_paths"_L1).beginArray().endArray();
    json.key("suspended_at"_L1);
    writeTextOrNull(json, installation.suspendedAt ? githubTime(*installation.suspendedAt) : QString());
    json.key("suspended_by"_L1).null();
    json.key("target_id"_L1).number(installation.organization.value());
    json.key("target_type"_L1).text("Organization"_L1);
    json.key("updated_at"_L1).text(githubTime(installation.updatedAt));
    json.endObject();
}

QByteArray tokenJson(const GithubAddresses &addresses, const IssuedAppToken &token)
{
    const AppInstallation &installation = token.installation;
    const bool isNarrowed = !token.repositories.isEmpty();
    JsonWriter json;
    json.beginObject();
    json.key("expires_at"_L1).text(githubTime(token.expiresAt));
    json.key("permissions"_L1);
    writeGranted(json, token.permissions);
    if (isNarrowed) {
        json.key("repositories"_L1).beginArray();
        for (const RepositoryRecord &repository : token.repositories)
            writeFullRepository(json, addresses, installation.organization, installation.organizationName,
                                repository);
        json.endArray();
    }
    json.key("repository_selection"_L1).text(isNarrowed ? "selected"_L1 : "all"_L1);
    json.key("token"_L1).text(token.token);
    json.endObject();
    return json.take();
}

} // namespace patwarden
