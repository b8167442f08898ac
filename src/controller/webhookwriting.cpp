// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/webhookwriting.h"

#include <QUrl>
#include <QUuid>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> demandWebhookUrl(const QString &url)
{
    return isWebhookUrl(url) ? Result<void>() : Error{ErrorCode::Invalid, u"url"_s, {}};
}

Result<void> addPing(UseCase &useCase, WebhookId webhook)
{
    WebhookDelivery ping;
    ping.guid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    ping.webhook = webhook;
    ping.actor = useCase.actor();
    ping.createdAt = useCase.now();
    return WebhookStore(useCase.database()).addDelivery(useCase.transaction(), ping);
}

/// A URL may carry a key in its query: that is nobody else's to read.
QString auditedUrl(const WebhookRecord &webhook)
{
    return QUrl(webhook.url).toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
}

Result<bool> recordWebhook(UseCase &useCase, const WebhookRecord &webhook, const char16_t *action,
                           QJsonObject details = {})
{
    details.insert(u"webhook"_s, webhook.id.value());
    details.insert(u"url"_s, auditedUrl(webhook));
    details.insert(u"active"_s, webhook.active);
    const Result<void> done =
        useCase.record(QString::fromUtf16(action), {webhook.organization, {}, {}}, std::move(details));
    return done ? Result<bool>(true) : Result<bool>(done.error());
}

Result<bool> keepWebhook(UseCase &useCase, const WebhookRecord &webhook, const char16_t *action,
                         const QJsonObject &details = {})
{
    const Result<void> kept = WebhookStore(useCase.database()).change(useCase.transaction(), webhook);
    return kept ? recordWebhook(useCase, webhook, action, details) : Result<bool>(kept.error());
}

Result<void> demandSwitchedOn(const WebhookRecord &webhook)
{
    return webhook.active ? Result<void>() : Error{ErrorCode::Conflict, u"webhook"_s, {}};
}

} // namespace

Result<WebhookRecord> ownedWebhook(UseCase &useCase, OrganizationId organization, WebhookId webhook)
{
    if (const Result<void> right = useCase.requireOwnerOf(organization); !right)
        return right.error();
    const auto found = WebhookStore(useCase.database()).byId(webhook);
    if (!found)
        return found.error();
    if (!*found || (*found)->organization != organization)
        return Error{ErrorCode::NotFound, u"webhook"_s, {}};
    return **found;
}

Result<WebhookId> addWebhook(UseCase &useCase, OrganizationId organization, const WebhookDraft &draft)
{
    const Result<void> allowed =
        useCase.requireOwnerOf(organization).then([&] { return demandWebhookUrl(draft.url); });
    if (!allowed)
        return allowed.error();
    WebhookRecord webhook;
    webhook.organization = organization;
    webhook.url = draft.url;
    webhook.secret = draft.secret.value_or(QString());
    webhook.createdAt = useCase.now();
    const auto id = WebhookStore(useCase.database()).add(useCase.transaction(), webhook, useCase.actor());
    if (!id)
        return id;
    webhook.id = *id;
    if (const Result<bool> recorded = recordWebhook(useCase, webhook, auditaction::webhookCreated); !recorded)
        return recorded.error();
    const Result<void> pinged = addPing(useCase, *id);
    return pinged ? id : Result<WebhookId>(pinged.error());
}

Result<bool> changeWebhook(UseCase &useCase, OrganizationId organization, WebhookId webhook,
                           const WebhookDraft &draft)
{
    const auto found = ownedWebhook(useCase, organization, webhook);
    if (!found)
        return found.error();
    if (const Result<void> valid = demandWebhookUrl(draft.url); !valid)
        return valid.error();
    WebhookRecord changed = *found;
    changed.url = draft.url;
    changed.secret = draft.secret.value_or(found->secret);
    if (changed == *found)
        return true;
    return keepWebhook(useCase, changed, auditaction::webhookChanged,
                       {{u"before"_s, auditedUrl(*found)},
                        {u"after"_s, auditedUrl(changed)},
                        {u"signed"_s, !changed.secret.isEmpty()},
                        {u"secret_changed"_s, changed.secret != found->secret}});
}

Result<bool> setWebhookActive(UseCase &useCase, OrganizationId organization, WebhookId webhook, bool active)
{
    const auto found = ownedWebhook(useCase, organization, webhook);
    if (!found)
        return found.error();
    if (found->active == active)
        return true;
    WebhookRecord changed = *found;
    changed.active = active;
    return keepWebhook(useCase, changed, auditaction::webhookSwitched);
}

Result<bool> removeWebhook(UseCase &useCase, OrganizationId organization, WebhookId webhook)
{
    const auto found = ownedWebhook(useCase, organization, webhook);
    if (!found)
        return found.error();
    const Result<void> done = WebhookStore(useCase.database()).remove(useCase.transaction(), webhook);
    return done ? recordWebhook(useCase, *found, auditaction::webhookRemoved) : Result<bool>(done.error());
}

Result<bool> pingWebhook(UseCase &useCase, OrganizationId organization, WebhookId webhook)
{
    const auto found = ownedWebhook(useCase, organization, webhook);
    if (!found)
        return found.error();
    const Result<void> done = demandSwitchedOn(*found).then([&] { return addPing(useCase, webhook); });
    return done ? Result<bool>(true) : Result<bool>(done.error());
}

Result<bool> redeliverToWebhook(UseCase &useCase, OrganizationId organization, WebhookDeliveryId delivery)
{
    WebhookStore webhooks(useCase.database());
    const auto found = webhooks.delivery(delivery);
    if (!found)
        return found.error();
    const auto owned = ownedWebhook(useCase, organization, *found ? (*found)->webhook : WebhookId());
    if (!owned)
        return owned.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"delivery"_s, {}};
    if (const Result<void> on = demandSwitchedOn(*owned); !on)
        return on.error();
    if ((*found)->payload.isEmpty())
        return Error{ErrorCode::Conflict, u"delivery"_s, {}};
    WebhookDelivery again = **found;
    again.isRedelivery = true;
    again.createdAt = useCase.now();
    const auto added = webhooks.addDelivery(useCase.transaction(), again);
    return added ? Result<bool>(true) : Result<bool>(added.error());
}

} // namespace patwarden
