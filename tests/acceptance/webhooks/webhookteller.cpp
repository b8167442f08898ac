// SPDX-License-Identifier: GPL-3.0-or-later
// A program in which something is decided and that tells a webhook of it.
//
//   webhookteller DATABASE URL SECRET
//
// Makes an estate with an organization, a webhook, and requests of every kind, of which one is created, one
// approved, one denied, one cancelled; delivers, and ends with 0 when the webhook has taken all, with 1 where it
// has not after 60 s.
#include "estate.h"

#include "controller/usecase.h"
#include "service/delivery.h"

#include <QCoreApplication>
#include <QTimer>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<bool> tell(UseCase &useCase, OrganizationId organization, RequestId request, WebhookAction action)
{
    const Result<void> told = useCase.tellWebhooks(organization, {request}, action);
    return told ? Result<bool>(true) : Result<bool>(told.error());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const Clock clock;
    test::EstateBuilder estate(arguments[1], clock);
    estate.addEnterprise();
    const OrganizationId organization = estate.addOrganization(u"octo-org"_s, true);
    const Session owner = test::EstateBuilder::sessionOf(estate.addAccount(u"olga"_s), u"olga"_s);
    estate.join(owner.account, organization, Role::Owner);
    const AccountId member = estate.addAccount(u"ann"_s);
    estate.join(member, organization, Role::Member);
    const RepositoryId repository = estate.addRepository(organization, u"website"_s);
    const RequestId plain = estate.addRequest(organization, member, {});
    const RequestId some = estate.addRequest(organization, member,
                                             {.tokenName = u"Überwachung"_s,
                                              .permissions = u"contents:write members:read"_s,
                                              .selection = RepositorySelection::Selected,
                                              .repositories = {repository}});
    const RequestId open = estate.addRequest(
        organization, member,
        {.selection = RepositorySelection::Public, .expiresInDays = std::nullopt, .askedHoursAgo = 30});

    DatabaseThread database;
    Controllers controllers(database, clock);
    ServiceSettings settings;
    settings.webhooks.allowedPrivateTargets = {u"127.0.0.1"_s};
    Delivery delivery(controllers, clock, settings, {.lookMilliseconds = 50});
    const bool isReady = test::resultOf(database.open({arguments[1], {}}, OpenMode::OpenExisting)).ok();
    const auto webhook =
        test::resultOf(controllers.webhooks.add(owner, organization, {arguments[2], arguments[3]}));
    const auto direct = [&](RequestId request, WebhookAction action) {
        return test::resultOf(database.run([&](Database &opened) {
            return UseCase::writeUnattended<bool>(
                opened, clock, [&](UseCase &useCase) { return tell(useCase, organization, request, action); });
        }));
    };
    const auto review = [&](RequestId request, Verdict verdict) {
        return test::resultOf(
            controllers.requests.review(owner, organization, {request}, verdict, u"because"_s).future);
    };
    // Approved by an App, as the REST API would.
    AppDraft draft;
    draft.name = u"Octo Bot"_s;
    draft.owner = organization;
    draft.permissions = {Level::Write, Level::None};
    const auto app = test::resultOf(controllers.apps.registerApp(owner, draft));
    const auto installation =
        app ? test::resultOf(controllers.apps.install(owner, app->app.id, organization)) : app.error();
    const auto token = installation ? test::resultOf(controllers.apps.createToken(app->app.id, *installation, {}))
                                    : Result<IssuedAppToken>(installation.error());
    const auto bot = token ? test::resultOf(controllers.apps.authenticateToken(token->token.toLatin1()))
                           : Result<Session>(token.error());
    if (!bot)
        return 3;
    const auto approve = [&](const Session &session, RequestId request) {
        return test::resultOf(
            controllers.requests.review(session, organization, {request}, Verdict::Approved, {}).future);
    };
    if (!isReady || !webhook || !direct(plain, WebhookAction::Created) || !approve(*bot, plain)
        || !review(some, Verdict::Denied) || !direct(open, WebhookAction::Cancelled))
        return 3;

    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &delivery, [&] {
        const auto log = test::resultOf(controllers.webhooks.deliveries(owner, organization, *webhook, 10));
        const bool isDone = log && std::ranges::all_of(*log, [](const WebhookDelivery &told) {
                                return told.state == WebhookState::Delivered;
                            });
        if (isDone)
            QCoreApplication::exit(0);
    });
    look.start(200);
    QTimer::singleShot(60'000, &application, [] { QCoreApplication::exit(1); });
    delivery.start();
    return QCoreApplication::exec();
}
