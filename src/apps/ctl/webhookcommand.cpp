// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/webhookcommand.h"

#include "apps/ctl/invocation.h"
#include "apps/ctl/listing.h"
#include "apps/ctl/words.h"

#include <QFile>

#include <algorithm>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deliveriesShown = 30;

class WebhookCommand
{
    Q_DECLARE_TR_FUNCTIONS(WebhookCommand)

public:
    static QList<Verb> verbs();

private:
    template <typename IdType>
    static std::optional<IdType> number(Invocation &call);
    static std::optional<NamedScope> scope(Invocation &call)
    {
        return call.signIn() ? call.organization() : std::nullopt;
    }
    static std::optional<WebhookRow> rowOf(Invocation &call, OrganizationId organization, WebhookId webhook);
    static bool readSecret(Invocation &call, std::optional<QString> &secret);
    static QJsonObject toObject(const WebhookRow &row);
    static QString stateName(const WebhookDelivery &delivery);
    static int list(Invocation &call);
    static int add(Invocation &call);
    static int edit(Invocation &call);
    static int enable(Invocation &call);
    static int disable(Invocation &call);
    static int setActive(Invocation &call, bool active, const QString &sentence);
    static int remove(Invocation &call);
    static int ping(Invocation &call);
    static int deliveries(Invocation &call);
    static int redeliver(Invocation &call);
};

QList<Verb> WebhookCommand::verbs()
{
    const VerbOption secret{u"secret-file"_s, tr("file"),
                            tr("Signs deliveries with the first line of this file.")};
    const VerbOption limit{u"limit"_s, tr("number"), tr("At most so many, the newest.")};
    const QList<VerbOption> common{organizationOption()};
    const QString id = tr("ID");
    return {
        {u"list"_s, {}, tr("Lists the webhooks of an organization."), common, 0, 0, &WebhookCommand::list},
        {u"add"_s, tr("URL"), tr("Tells a URL of decisions from now on, first of all a ping."),
         common + QList<VerbOption>{secret}, 1, 1, &WebhookCommand::add},
        {u"edit"_s, id, tr("Changes the URL of a webhook, or what it signs with."),
         common
             + QList<VerbOption>{{u"url"_s, tr("URL"), tr("What waits goes there too.")},
                                 secret,
                                 {u"no-secret"_s, {}, tr("Deliveries are not signed any more.")}},
         1, 1, &WebhookCommand::edit},
        {u"disable"_s, id, tr("Tells it nothing until it is enabled. Its log stays, and what waits for it."),
         common, 1, 1, &WebhookCommand::disable},
        {u"enable"_s, id, tr("Tells it again. What was decided meanwhile it is never told."), common, 1, 1,
         &WebhookCommand::enable},
        {u"remove"_s, id, tr("Removes a webhook and its log."), common + QList<VerbOption>{yesOption()}, 1, 1,
         &WebhookCommand::remove},
        {u"ping"_s, id, tr("Sends a ping."), common, 1, 1, &WebhookCommand::ping},
        {u"deliveries"_s, id, tr("Lists what a webhook was told, newest first."),
         common + QList<VerbOption>{limit}, 1, 1, &WebhookCommand::deliveries},
        {u"redeliver"_s, tr("DELIVERY"), tr("Delivers the same once more, with the same GUID."), common, 1, 1,
         &WebhookCommand::redeliver},
    };
}

template <typename IdType>
std::optional<IdType> WebhookCommand::number(Invocation &call)
{
    bool ok = false;
    const IdType id(call.word(0).toLongLong(&ok));
    if (ok && id.isValid())
        return id;
    call.misuse(tr("“%1” is no number of one.").arg(call.word(0)));
    return std::nullopt;
}

QString WebhookCommand::stateName(const WebhookDelivery &delivery)
{
    switch (delivery.state) {
    case WebhookState::Delivered:
        return u"delivered"_s;
    case WebhookState::GivenUp:
        return u"given_up"_s;
    case WebhookState::Waiting:
        break;
    }
    return u"waiting"_s;
}

QJsonObject WebhookCommand::toObject(const WebhookRow &row)
{
    return {{u"id"_s, row.id.value()},
            {u"url"_s, row.url},
            {u"active"_s, row.active},
            {u"signed"_s, row.hasSecret},
            {u"made_by"_s, row.madeBy}};
}

int WebhookCommand::list(Invocation &call)
{
    const auto organization = scope(call);
    const auto rows = organization
        ? call.take(call.controllers().webhooks.list(call.session(), organization->organization))
        : std::nullopt;
    if (!rows)
        return call.exitCode();
    Listing listing(call.reporter(), {tr("ID"), tr("URL"), tr("Active"), tr("Signed"), tr("Made by")}, {0});
    for (const WebhookRow &row : *rows) {
        listing.add(toObject(row),
                    {QString::number(row.id.value()), row.url, HumanWords::yesOrNo(row.active),
                     HumanWords::yesOrNo(row.hasSecret), row.madeBy});
    }
    return Success;
}

/// From a file, as the words of a command are everybody's to read. False after a complaint.
bool WebhookCommand::readSecret(Invocation &call, std::optional<QString> &secret)
{
    if (!call.isSet(u"secret-file"_s))
        return true;
    if (secret) {
        call.misuse(tr("--secret-file and --no-secret exclude each other."));
        return false;
    }
    QFile file(call.value(u"secret-file"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        call.misuse(tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString()));
        return false;
    }
    secret = QString::fromUtf8(file.readLine()).trimmed();
    if (secret->isEmpty())
        call.misuse(tr("The first line of %1 is empty.").arg(file.fileName()));
    return !secret->isEmpty();
}

std::optional<WebhookRow> WebhookCommand::rowOf(Invocation &call, OrganizationId organization, WebhookId webhook)
{
    const auto rows = call.take(call.controllers().webhooks.list(call.session(), organization));
    if (!rows)
        return std::nullopt;
    const auto found = std::ranges::find(*rows, webhook, &WebhookRow::id);
    if (found != rows->cend())
        return *found;
    call.refuse({ErrorCode::NotFound, u"webhook"_s, {}}, tr("There is no webhook %1 here.").arg(webhook.value()));
    return std::nullopt;
}

int WebhookCommand::add(Invocation &call)
{
    std::optional<QString> secret;
    const auto organization = readSecret(call, secret) ? scope(call) : std::nullopt;
    const auto id = organization ? call.take(call.controllers().webhooks.add(
                        call.session(), organization->organization, {call.word(0), secret}))
                                 : std::nullopt;
    if (!id)
        return call.exitCode();
    call.reporter().tell({{u"id"_s, id->value()}, {u"url"_s, call.word(0)}},
                         tr("Webhook %1 was added.").arg(id->value()));
    return Success;
}

int WebhookCommand::edit(Invocation &call)
{
    const auto id = number<WebhookId>(call);
    std::optional<QString> secret;
    if (call.isSet(u"no-secret"_s))
        secret = QString();
    if (!id || !readSecret(call, secret))
        return call.exitCode();
    if (!secret && !call.isSet(u"url"_s))
        return call.misuse(tr("Say what to change: --url, --secret-file or --no-secret."));
    const auto organization = scope(call);
    const auto row = organization ? rowOf(call, organization->organization, *id) : std::nullopt;
    if (!row)
        return call.exitCode();
    const WebhookDraft draft{call.isSet(u"url"_s) ? call.value(u"url"_s) : row->url, secret};
    if (!call.done(call.controllers().webhooks.change(call.session(), organization->organization, *id, draft)))
        return call.exitCode();
    const auto changed = rowOf(call, organization->organization, *id);
    if (changed)
        call.reporter().tell(toObject(*changed), tr("Webhook %1 was changed.").arg(id->value()));
    return call.exitCode();
}

int WebhookCommand::enable(Invocation &call)
{
    return setActive(call, true, tr("Webhook %1 is told again."));
}

int WebhookCommand::disable(Invocation &call)
{
    return setActive(call, false, tr("Webhook %1 is told nothing until it is enabled."));
}

int WebhookCommand::setActive(Invocation &call, bool active, const QString &sentence)
{
    const auto id = number<WebhookId>(call);
    const auto organization = id ? scope(call) : std::nullopt;
    if (organization
        && call.done(
            call.controllers().webhooks.setActive(call.session(), organization->organization, *id, active)))
        call.reporter().tell({{u"id"_s, id->value()}, {u"active"_s, active}}, sentence.arg(id->value()));
    return call.exitCode();
}

int WebhookCommand::remove(Invocation &call)
{
    const auto id = number<WebhookId>(call);
    const auto organization = id ? scope(call) : std::nullopt;
    if (!organization || !call.confirm(tr("Remove webhook %1 and its log?").arg(id->value()), false))
        return call.exitCode();
    if (call.done(call.controllers().webhooks.remove(call.session(), organization->organization, *id)))
        call.reporter().tell({{u"removed"_s, id->value()}}, tr("Webhook %1 was removed.").arg(id->value()));
    return call.exitCode();
}

int WebhookCommand::ping(Invocation &call)
{
    const auto id = number<WebhookId>(call);
    const auto organization = id ? scope(call) : std::nullopt;
    if (organization
        && call.done(call.controllers().webhooks.ping(call.session(), organization->organization, *id)))
        call.reporter().tell({{u"pinged"_s, id->value()}}, tr("A ping waits to be delivered."));
    return call.exitCode();
}

int WebhookCommand::deliveries(Invocation &call)
{
    const auto id = number<WebhookId>(call);
    const auto limit = id ? call.number(u"limit"_s, deliveriesShown) : std::nullopt;
    const auto organization = limit ? scope(call) : std::nullopt;
    const auto log = organization ? call.take(call.controllers().webhooks.deliveries(
                         call.session(), organization->organization, *id, *limit))
                                  : std::nullopt;
    if (!log)
        return call.exitCode();
    Listing listing(
        call.reporter(),
        {tr("Delivery"), tr("Action"), tr("Request"), tr("State"), tr("Status"), tr("ms"), tr("Error")},
        {0, 4, 5});
    for (const WebhookDelivery &delivery : *log) {
        const QString request = delivery.request.isValid() ? QString::number(delivery.request.value()) : QString();
        listing.add({{u"id"_s, delivery.id.value()},
                     {u"guid"_s, delivery.guid},
                     {u"action"_s, webhookActionName(delivery.action)},
                     {u"request"_s, delivery.request.value()},
                     {u"redelivery"_s, delivery.isRedelivery},
                     {u"state"_s, stateName(delivery)},
                     {u"attempts"_s, delivery.attempts},
                     {u"status"_s, delivery.status},
                     {u"milliseconds"_s, delivery.milliseconds},
                     {u"error"_s, delivery.error}},
                    {QString::number(delivery.id.value()), webhookActionName(delivery.action), request,
                     stateName(delivery), QString::number(delivery.status), QString::number(delivery.milliseconds),
                     delivery.error});
    }
    return Success;
}

int WebhookCommand::redeliver(Invocation &call)
{
    const auto id = number<WebhookDeliveryId>(call);
    const auto organization = id ? scope(call) : std::nullopt;
    if (organization
        && call.done(call.controllers().webhooks.redeliver(call.session(), organization->organization, *id)))
        call.reporter().tell({{u"redelivered"_s, id->value()}}, tr("It waits to be delivered once more."));
    return call.exitCode();
}

} // namespace

int runWebhook(const QStringList &arguments)
{
    return VerbRunner::run(u"webhook"_s, WebhookCommand::verbs(), arguments);
}

} // namespace patwarden::ctl
