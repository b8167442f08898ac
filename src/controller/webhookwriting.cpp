// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/webhookwriting.h"

#include <QUrl>
#include <QUuid>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestUrl = 2'000;

Result<void> demandWebhookUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment()
        || text.size() > longestUrl)
        return Error{ErrorCode::Invalid, u"url"_s, {}};
    return {};
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
QJsonObject auditDetails(const WebhookRecord &webhook)
{
    const QUrl url(webhook.url);
    return {{u"webhook"_s, webhook.id.value()},
            {u"url"_s, url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo)},
            {u"active"_s, webhook.active}};
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
    webhook.active = draft.active;
    webhook.createdAt = useCase.now();
    const auto id = WebhookStore(useCase.database()).add(useCase.transaction(), webhook, useCase.actor());
    if (!id)
        return id;
    webhook.id = *id;
    const Result<void> done =
        useCase
            .record(QString::fromUtf16(auditaction::webhookCreated), {organization, {}, {}}, auditDetails(webhook))
            .then([&] { return addPing(useCase, *id); });
    return done ? id : Result<WebhookId>(done.error());
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
    changed.active = draft.active;
    changed.secret = draft.secret.value_or(found->secret);
    const Result<void> done = WebhookStore(useCase.database()).change(useCase.transaction(), changed).then([&] {
        return useCase.record(QString::fromUtf16(auditaction::webhookChanged), {organization, {}, {}},
                              auditDetails(changed));
    });
    return done ? Result<bool>(true) : Result<bool>(done.error());
}

Result<bool> removeWebhook(UseCase &useCase, OrganizationId organization, WebhookId webhook)
{
    const auto found = ownedWebhook(useCase, organization, webhook);
    if (!found)
        return found.error();
    const Result<void> done = WebhookStore(useCase.database()).remove(useCase.transaction(), webhook).then([&] {
        return useCase.record(QString::fromUtf16(auditaction::webhookRemoved), {organization, {}, {}},
                              auditDetails(*found));
    });
    return done ? Result<bool>(true) : Result<bool>(done.error());
}

Result<bool> pingWebhook(UseCase &useCase, OrganizationId organization, WebhookId webhook)
{
    const auto found = ownedWebhook(useCase, organization, webhook);
    if (!found)
        return found.error();
    const Result<void> done = addPing(useCase, webhook);
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
    if ((*found)->payload.isEmpty())
        return Error{ErrorCode::Conflict, u"delivery"_s, {}};
    WebhookDelivery again = **found;
    again.isRedelivery = true;
    again.createdAt = useCase.now();
    const auto added = webhooks.addDelivery(useCase.transaction(), again);
    return added ? Result<bool>(true) : Result<bool>(added.error());
}

} // namespace patwarden
