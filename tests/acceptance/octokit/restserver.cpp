// SPDX-License-Identifier: GPL-3.0-or-later
// Serves the REST API over an estate made for tests: what octokit.mjs talks to. Says on one line of standard
// output where it listens and what there is, and ends with its standard input.
#include "estate.h"

#include "controller/controllers.h"
#include "service/httperror.h"
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
    Session owner;
    Session stranger; ///< owns another organization
};

Made makeEstate(const QString &path, const Clock &clock)
{
    test::EstateBuilder estate(path, clock);
    estate.addEnterprise();
    Made made;
    made.organization = estate.addOrganization(u"octo-org"_s);
    const OrganizationId other = estate.addOrganization(u"other-org"_s);
    made.owner = test::EstateBuilder::sessionOf(estate.addAccount(u"olga"_s), u"olga"_s);
    estate.join(made.owner.account, made.organization, Role::Owner);
    made.stranger = test::EstateBuilder::sessionOf(estate.addAccount(u"otto"_s), u"otto"_s);
    estate.join(made.stranger.account, other, Role::Owner);
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
    estate.addRequest(other, bob, {.tokenName = u"secret"_s});
    return made;
}

/// By the token alone: who may be what is the affair of the service's own callers and is tested there.
PatCaller callerOf(const HttpRequest &request, const Made &made)
{
    const QByteArray token = request.header("Authorization").split(' ').last();
    if (token == "ghs_owner")
        return {made.owner, {}};
    if (token == "ghs_stranger")
        return {made.stranger, {}};
    return {{}, errorAnswer(401, "Bad credentials")};
}

template <typename T>
QFuture<T> ready(const T &value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const test::ManualClock clock;
    const QString path = folder.filePath(u"estate.db"_s);
    const Made made = makeEstate(path, clock);
    DatabaseThread thread;
    if (!test::resultOf(thread.open({path}, OpenMode::OpenExisting)))
        return 1;
    Controllers controllers(thread, clock);
    Router router;
    addPatRoutes(router, controllers, [&](const HttpRequest &request) { return ready(callerOf(request, made)); });
    const Router system;
    ServiceMetrics metrics;
    HttpFront front(system, router, metrics, {.perCaller = 0, .perAddress = 0}, clock);
    HttpServer server([&](const HttpRequest &request) { return front.answer(request); });
    HttpSettings settings;
    settings.port = 0;
    if (!server.start(settings))
        return 1;
    const QJsonObject place{
        {u"port"_s, server.port()}, {u"requests"_s, manyRequests}, {u"organization"_s, made.organization.value()}};
    std::printf("%s\n", QJsonDocument(place).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
