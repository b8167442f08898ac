// SPDX-License-Identifier: GPL-3.0-or-later
// Serves the REST API over an estate made for tests: what octokit.mjs talks to. Says on one line of standard
// output where it listens and what there is, and ends with its standard input.
#include "estate.h"

#include "controller/controllers.h"
#include "service/approutes.h"
#include "service/caller.h"
#include "service/httpfront.h"
#include "service/httpserver.h"
#include "service/patroutes.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <cstdio>
#include <unistd.h>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int manyRequests = 5'000;

struct Made {
    OrganizationId organization;
    OrganizationId other;
    Session owner; ///< of the enterprise and both organizations
};

Made makeEstate(const QString &path, const Clock &clock)
{
    test::EstateBuilder estate(path, clock);
    estate.addEnterprise();
    Made made;
    made.organization = estate.addOrganization(u"octo-org"_s);
    made.other = estate.addOrganization(u"other-org"_s);
    made.owner = test::EstateBuilder::sessionOf(estate.addAccount(u"olga"_s), u"olga"_s);
    estate.joinEnterprise(made.owner.account, Role::Owner);
    for (const OrganizationId organization : {made.organization, made.other})
        estate.join(made.owner.account, organization, Role::Owner);
    const AccountId ann = estate.addAccount(u"ann"_s);
    const AccountId bob = estate.addAccount(u"bob"_s);
    for (const AccountId member : {ann, bob})
        estate.join(member, made.organization, Role::Member);
    QList<RepositoryId> repositories;
    for (int i = 0; i < 120; ++i)
        repositories.append(estate.addRepository(made.organization, u"repo-%1"_s.arg(i),
                                                 i % 2 ? Visibility::Private : Visibility::Public));

    estate.addRequests(made.organization, ann, manyRequests - 3);
    estate.addRequest(made.organization, bob,
                      {.tokenName = u"bobs-writer"_s,
                       .permissions = u"issues:write members:read"_s,
                       .reason = u"triage"_s,
                       .selection = RepositorySelection::Public,
                       .askedHoursAgo = 0});
    estate.addRequest(made.organization, bob,
                      {.tokenName = u"bobs-selection"_s,
                       .permissions = u"contents:read metadata:read"_s,
                       .selection = RepositorySelection::Selected,
                       .repositories = repositories,
                       .askedHoursAgo = 0});
    estate.addRequest(made.organization, bob,
                      {.tokenName = u"bobs-odd"_s,
                       .permissions = u"made_up:read"_s,
                       .selection = RepositorySelection::Selected,
                       .repositories = {repositories.first()},
                       .expiresInDays = std::nullopt,
                       .askedHoursAgo = 0});
    estate.addRequest(made.other, bob, {.tokenName = u"secret"_s});
    return made;
}

/// What Octokit needs to sign in as an App of that name, installed in the organization.
QJsonObject installedApp(Controllers &controllers, const Session &owner, const QString &name,
                         const AppPermissions &permissions, OrganizationId organization)
{
    const auto made =
        test::resultOf(controllers.apps.registerApp(owner, {.name = name, .permissions = permissions}));
    if (!made)
        return {};
    const auto installed = test::resultOf(controllers.apps.install(owner, made->app.id, organization));
    if (!installed)
        return {};
    return {{u"appId"_s, made->app.id.value()},
            {u"privateKey"_s, QString::fromLatin1(made->privateKey)},
            {u"installationId"_s, installed->value()}};
}

QJsonObject installedApps(Controllers &controllers, const Made &made)
{
    const AppPermissions all{Level::Write, Level::Write};
    return {{u"writer"_s, installedApp(controllers, made.owner, u"Writer"_s, all, made.organization)},
            {u"reader"_s,
             installedApp(controllers, made.owner, u"Reader"_s, {Level::None, Level::Read}, made.organization)},
            {u"stranger"_s, installedApp(controllers, made.owner, u"Stranger"_s, all, made.other)}};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const Clock clock; // clients sign in by their own
    const QString path = folder.filePath(u"estate.db"_s);
    const Made made = makeEstate(path, clock);
    DatabaseThread thread;
    if (!test::resultOf(thread.open({path}, OpenMode::OpenExisting)))
        return 1;
    Controllers controllers(thread, clock);
    Router router;
    const Callers callers(controllers.apps);
    addAppRoutes(router, controllers.apps);
    addPatRoutes(router, controllers, patCallers(callers));
    const Router system;
    ServiceMetrics metrics;
    HttpFront front(system, router, metrics, {.perCaller = 0, .perAddress = 0}, clock);
    HttpServer server([&](const HttpRequest &request) { return front.answer(request); });
    HttpSettings settings;
    settings.port = 0;
    if (!server.start(settings))
        return 1;
    const QJsonObject place{{u"port"_s, server.port()},
                            {u"requests"_s, manyRequests},
                            {u"organization"_s, made.organization.value()},
                            {u"apps"_s, installedApps(controllers, made)}};
    std::printf("%s\n", QJsonDocument(place).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
