// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/approutes.h"

#include "service/appjson.h"
#include "service/caller.h"
#include "service/githubanswers.h"
#include "service/githubapi.h"
#include "service/httperror.h"
#include "service/querystring.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <memory>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostRepositories = 500;

/// What a token is asked for with, or the answer that refuses it.
struct TokenBody {
    std::optional<HttpResponse> refusal;
    AppTokenWish wish;
};

HttpResponse unprocessable(const QByteArray &message)
{
    return errorAnswer(422, message,
                       "https://docs.github.com/rest/apps/apps#create-an-installation-access-token-for-an-app");
}

HttpResponse invalidField(const QString &field)
{
    return validationFailed(u"InstallationToken"_s, {{field, u"invalid"_s}});
}

HttpResponse moreThanGranted()
{
    return unprocessable("The permissions requested are not granted to this installation.");
}

void readPermissions(const QJsonObject &asked, TokenBody &body)
{
    AppPermissions permissions;
    for (auto it = asked.constBegin(); it != asked.constEnd(); ++it) {
        const auto level = appLevelFrom(it.value().toString());
        if (!level || *level == Level::None) {
            body.refusal = invalidField(it.key());
            return;
        }
        if (it.key() == appPermissionName(AppPermission::Requests)) {
            permissions.requests = *level;
        } else if (it.key() == appPermissionName(AppPermission::Tokens)) {
            permissions.tokens = *level;
        } else { // nobody is granted it here
            body.refusal = moreThanGranted();
            return;
        }
    }
    body.wish.permissions = permissions;
}

/// A list of at most 500 things; left out or null is none of them. `read(QJsonValue) -> bool`, whether it is such
/// a thing.
template <typename Read>
void readList(const QJsonObject &object, const QString &field, TokenBody &body, Read read)
{
    const QJsonValue value = object.value(field);
    if (value.isUndefined() || value.isNull())
        return;
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > mostRepositories || !std::all_of(array.begin(), array.end(), read))
        body.refusal = invalidField(field);
}

TokenBody readTokenBody(const QByteArray &text)
{
    TokenBody body;
    if (text.trimmed().isEmpty())
        return body;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isNull())
        return {errorAnswer(400, "Problems parsing JSON"), {}};
    if (!document.isObject())
        return {errorAnswer(400, "Body should be a JSON object"), {}};
    const QJsonObject object = document.object();
    readList(object, u"repositories"_s, body, [&body](const QJsonValue &name) {
        body.wish.repositories.append(name.toString());
        return name.isString();
    });
    readList(object, u"repository_ids"_s, body, [&body](const QJsonValue &id) {
        body.wish.repositoryIds.append(RepositoryId(id.toInteger()));
        return id.toInteger() > 0;
    });
    const QJsonValue permissions = object.value("permissions"_L1);
    if (permissions.isObject())
        readPermissions(permissions.toObject(), body);
    else if (!permissions.isNull() && !permissions.isUndefined())
        body.refusal = invalidField(u"permissions"_s);
    return body;
}

HttpResponse answerToToken(const Error &error)
{
    if (error.code == ErrorCode::Forbidden)
        return errorAnswer(403, "This installation has been suspended");
    if (error.code == ErrorCode::Invalid && error.subject == u"permissions"_s)
        return moreThanGranted();
    if (error.code == ErrorCode::Invalid)
        return unprocessable("There is at least one repository that does not exist or is not accessible to the "
                             "parent installation.");
    return answerTo(error, u"InstallationToken"_s);
}

/// What was changed since, where that is asked for.
QList<AppInstallation> since(QList<AppInstallation> installations, const QString &time)
{
    const QDateTime from = QDateTime::fromString(time, Qt::ISODate);
    if (from.isValid()) {
        installations.removeIf(
            [start = Instant::fromDateTime(from)](const AppInstallation &each) { return each.updatedAt < start; });
    }
    return installations;
}

/// What the handlers share; each of them owns it.
class AppApi : public std::enable_shared_from_this<AppApi>
{
public:
    AppApi(AppController &apps, const ServiceAddress &address)
        : m_apps(apps)
        , m_callers(apps)
        , m_address(address)
    {
    }

    [[nodiscard]] QFuture<HttpResponse> own(const HttpRequest &request, const App &app) const
    {
        return m_apps.installations(app.id).then(
            [app, to = addressesFor(request)](const Result<QList<AppInstallation>> &found) {
                return found ? jsonAnswer(200, appJson(to, app, found->size()))
                             : answerTo(found.error(), u"Integration"_s);
            });
    }
    [[nodiscard]] QFuture<HttpResponse> installations(const HttpRequest &request, const App &app) const
    {
        return m_apps.installations(app.id).then(
            [self = shared_from_this(), app, request](const Result<QList<AppInstallation>> &found) {
                return found ? self->pageOf(request, app, *found) : answerTo(found.error(), u"Installation"_s);
            });
    }
    [[nodiscard]] QFuture<HttpResponse> installationIn(const HttpRequest &request, const App &app,
                                                       const QString &organization) const
    {
        return m_apps.installationIn(app.id, organization)
            .then([app, to = addressesFor(request)](const Result<AppInstallation> &found) {
                if (!found)
                    return answerTo(found.error(), u"Installation"_s);
                JsonWriter json;
                writeInstallation(json, to, app, *found);
                return jsonAnswer(200, json.take());
            });
    }
    [[nodiscard]] QFuture<HttpResponse> token(const HttpRequest &request, const App &app, const QString &id) const
    {
        bool isNumber = false;
        const InstallationId installation(id.toLongLong(&isNumber));
        if (!isNumber || !installation.isValid())
            return answered(errorAnswer(404, "Not Found"));
        const TokenBody body = readTokenBody(request.body);
        if (body.refusal)
            return answered(*body.refusal);
        return m_apps.createToken(app.id, installation, body.wish)
            .then([to = addressesFor(request)](const Result<IssuedAppToken> &issued) {
                if (!issued)
                    return answerToToken(issued.error());
                HttpResponse response = jsonAnswer(201, tokenJson(to, *issued));
                response.headers += HttpHeaders{{"Cache-Control", "no-store"}};
                return response;
            });
    }

    /// `body(HttpRequest, App, RouteParameters) -> QFuture<HttpResponse>`, for Apps.
    template <typename Body>
    [[nodiscard]] RouteHandler forApps(Body body) const
    {
        return [self = shared_from_this(), body](const HttpRequest &request, const RouteParameters &parameters) {
            return self->m_callers.app(request)
                .then([self, body, request, parameters](const Caller &caller) {
                    return caller.app ? body(*self, request, *caller.app, parameters)
                                      : answered(caller.refusal.value_or(errorAnswer(401, "Bad credentials")));
                })
                .unwrap();
        };
    }

private:
    [[nodiscard]] GithubAddresses addressesFor(const HttpRequest &request) const
    {
        return {QString::fromUtf8(m_address.root(request)), QString::fromUtf8(m_address.api(request))};
    }
    [[nodiscard]] HttpResponse pageOf(const HttpRequest &request, const App &app,
                                      const QList<AppInstallation> &all) const
    {
        const QueryString query(request.query);
        const PageNumber number = PageNumber::of(query);
        const QList<AppInstallation> asked = since(all, query.value(u"since").value_or(QString()));
        const qsizetype from = std::min<qsizetype>(number.offset(), asked.size());
        const GithubAddresses to = addressesFor(request);
        JsonWriter json;
        json.beginArray();
        for (const AppInstallation &installation : asked.mid(from, number.perPage))
            writeInstallation(json, to, app, installation);
        json.endArray();
        return listAnswer(request,
                          pageLinks(m_address.root(request) + request.path, request.query, number, asked.size()),
                          json.take());
    }

    AppController &m_apps;
    Callers m_callers;
    ServiceAddress m_address;
};

} // namespace

void addAppRoutes(Router &router, AppController &apps, const ServiceAddress &address)
{
    const auto api = std::make_shared<const AppApi>(apps, address);
    const auto add = [&](const QByteArray &method, const QByteArray &path, const auto &body) {
        const RouteHandler wrapped = githubApi({}, api->forApps(body));
        router.add(method, path, wrapped);
        router.add(method, ServiceAddress::enterprisePrefix + path, wrapped);
    };
    using Names = RouteParameters;
    add("GET", "/app", [](const AppApi &self, const HttpRequest &request, const App &app, const Names &) {
        return self.own(request, app);
    });
    add("GET", "/app/installations",
        [](const AppApi &self, const HttpRequest &request, const App &app, const Names &) {
            return self.installations(request, app);
        });
    add("GET", "/orgs/{org}/installation",
        [](const AppApi &self, const HttpRequest &request, const App &app, const Names &names) {
            return self.installationIn(request, app, names.value("org"));
        });
    add("POST", "/app/installations/{installation_id}/access_tokens",
        [](const AppApi &self, const HttpRequest &request, const App &app, const Names &names) {
            return self.token(request, app, names.value("installation_id"));
        });
}

} // namespace patwarden
