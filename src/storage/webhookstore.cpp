// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/webhookstore.h"

#include "storage/columns.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

WebhookRecord webhookFrom(Query &row)
{
    WebhookRecord webhook;
    webhook.id = row.id<WebhookId>();
    webhook.organization = row.id<OrganizationId>();
    webhook.url = row.text();
    webhook.secret = row.text();
    webhook.active = row.flag();
    webhook.madeBy = row.text();
    webhook.createdAt = row.instant();
    if (const qint64 last = row.integer(); last != 0)
        webhook.last = static_cast<WebhookState>(last);
    return webhook;
}

WebhookDelivery webhookDeliveryFrom(Query &row)
{
    WebhookDelivery delivery;
    delivery.id = row.id<WebhookDeliveryId>();
    delivery.guid = row.text();
    delivery.webhook = row.id<WebhookId>();
    delivery.request = row.id<RequestId>();
    delivery.action = row.enumerator<WebhookAction>();
    delivery.actor = row.id<AccountId>();
    delivery.isRedelivery = row.flag();
    delivery.payload = row.text();
    delivery.state = row.enumerator<WebhookState>();
    delivery.attempts = int(row.integer());
    delivery.createdAt = row.instant();
    delivery.attemptedAt = row.maybeInstant();
    delivery.status = int(row.integer());
    delivery.milliseconds = row.integer();
    delivery.response = row.text();
    delivery.error = row.text();
    return delivery;
}

} // namespace

Result<QList<WebhookRecord>> WebhookStore::ofOrganization(OrganizationId organization)
{
    return m_database.query(u"webhook/of_organization"_s).bind("organization"_L1, organization).all(webhookFrom);
}

Result<std::optional<WebhookRecord>> WebhookStore::byId(WebhookId id)
{
    return onlyOf(m_database.query(u"webhook/by_id"_s).bind("webhook"_L1, id).all(webhookFrom));
}

Result<qint64> WebhookStore::countAlike(const WebhookRecord &webhook)
{
    const auto count = m_database.query(u"webhook/alike"_s)
                           .bind("organization"_L1, webhook.organization)
                           .bind("url"_L1, webhook.url)
                           .bind("created_at"_L1, webhook.createdAt)
                           .number();
    return count ? Result<qint64>(count->value_or(0)) : Result<qint64>(count.error());
}

Result<WebhookId> WebhookStore::add(Transaction &transaction, const WebhookRecord &webhook, AccountId madeBy)
{
    Query &query = transaction.database().query(u"webhook/add"_s);
    const Result<qint64> added = query.bind("organization"_L1, webhook.organization)
                                     .bind("url"_L1, webhook.url)
                                     .bind("secret"_L1, webhook.secret)
                                     .bind("active"_L1, webhook.active)
                                     .bind("account"_L1, madeBy)
                                     .bind("created_at"_L1, webhook.createdAt)
                                     .change();
    return added ? Result<WebhookId>(WebhookId(query.insertedId())) : Result<WebhookId>(added.error());
}

Result<void> WebhookStore::change(Transaction &transaction, const WebhookRecord &webhook)
{
    return transaction.database()
        .query(u"webhook/change"_s)
        .bind("url"_L1, webhook.url)
        .bind("secret"_L1, webhook.secret)
        .bind("active"_L1, webhook.active)
        .bind("webhook"_L1, webhook.id)
        .change();
}

Result<void> WebhookStore::remove(Transaction &transaction, WebhookId id)
{
    const Result<void> emptied =
        transaction.database().query(u"webhook/remove_deliveries"_s).bind("webhook"_L1, id).change();
    return emptied.then(
        [&] { return transaction.database().query(u"webhook/remove"_s).bind("webhook"_L1, id).change(); });
}

Result<void> WebhookStore::addOfRequests(Transaction &transaction, OrganizationId organization,
                                         const QList<RequestId> &requests, WebhookAction action, AccountId actor,
                                         Instant at)
{
    if (transaction.database().isPersonal()) {
        return Result<void>(transaction.database()
                                .query(u"webhook/tell_of_requests"_s)
                                .bind("action"_L1, action)
                                .bind("at"_L1, at)
                                .bind("ids"_L1, idsToJson(requests))
                                .bind("organization"_L1, organization)
                                .number());
    }
    return transaction.database()
        .query(u"webhook/add_of_requests"_s)
        .bind("action"_L1, action)
        .bind("actor"_L1, actor)
        .bind("at"_L1, at)
        .bind("ids"_L1, idsToJson(requests))
        .bind("organization"_L1, organization)
        .change();
}

Result<WebhookDeliveryId> WebhookStore::addDelivery(Transaction &transaction, const WebhookDelivery &delivery)
{
    Query &query = transaction.database().query(u"webhook/add_delivery"_s);
    const Result<qint64> added = query.bind("guid"_L1, delivery.guid)
                                     .bind("webhook"_L1, delivery.webhook)
                                     .bind("request"_L1, delivery.request)
                                     .bind("action"_L1, delivery.action)
                                     .bind("actor"_L1, delivery.actor)
                                     .bind("redelivery"_L1, delivery.isRedelivery)
                                     .bind("payload"_L1, delivery.payload)
                                     .bind("created_at"_L1, delivery.createdAt)
                                     .bind("due_at"_L1, delivery.createdAt)
                                     .change();
    return added ? Result<WebhookDeliveryId>(WebhookDeliveryId(query.insertedId()))
                 : Result<WebhookDeliveryId>(added.error());
}

Result<QList<WebhookId>> WebhookStore::ready(Instant now, int limit)
{
    return m_database.query(u"webhook/ready"_s).bind("now"_L1, now).bind("limit"_L1, limit).all([](Query &row) {
        return row.id<WebhookId>();
    });
}

Result<QList<WebhookDelivery>> WebhookStore::lease(Transaction &transaction, WebhookId webhook,
                                                   const DeliveryLease &lease, Instant now, int limit)
{
    const auto taken = transaction.database()
                           .query(u"webhook/lease"_s)
                           .bind("until"_L1, lease.until)
                           .bind("owner"_L1, lease.owner)
                           .bind("webhook"_L1, webhook)
                           .bind("now"_L1, now)
                           .bind("limit"_L1, limit)
                           .change();
    if (!taken)
        return taken.error();
    return m_database.query(u"webhook/leased"_s)
        .bind("webhook"_L1, webhook)
        .bind("owner"_L1, lease.owner)
        .bind("until"_L1, lease.until)
        .all(webhookDeliveryFrom);
}

Result<void> WebhookStore::setPayload(Transaction &transaction, WebhookDeliveryId delivery, const QString &payload)
{
    return transaction.database()
        .query(u"webhook/set_payload"_s)
        .bind("payload"_L1, payload)
        .bind("delivery"_L1, delivery)
        .change();
}

Result<void> WebhookStore::attempted(Transaction &transaction, const WebhookDelivery &delivery,
                                     const QString &owner, Instant dueAt)
{
    return transaction.database()
        .query(u"webhook/attempted"_s)
        .bind("state"_L1, delivery.state)
        .bind("at"_L1, delivery.attemptedAt)
        .bind("due_at"_L1, dueAt)
        .bind("status"_L1, delivery.status)
        .bind("duration"_L1, delivery.milliseconds)
        .bind("response"_L1, delivery.response)
        .bind("error"_L1, delivery.error)
        .bind("delivery"_L1, delivery.id)
        .bind("owner"_L1, owner)
        .change();
}

Result<void> WebhookStore::release(Transaction &transaction, WebhookDeliveryId delivery, const QString &owner)
{
    return transaction.database()
        .query(u"webhook/release"_s)
        .bind("delivery"_L1, delivery)
        .bind("owner"_L1, owner)
        .change();
}

Result<QList<WebhookDelivery>> WebhookStore::log(WebhookId webhook, int limit)
{
    return m_database.query(u"webhook/log"_s)
        .bind("webhook"_L1, webhook)
        .bind("limit"_L1, limit)
        .all(webhookDeliveryFrom);
}

Result<std::optional<WebhookDelivery>> WebhookStore::delivery(WebhookDeliveryId id)
{
    return onlyOf(m_database.query(u"webhook/delivery"_s).bind("delivery"_L1, id).all(webhookDeliveryFrom));
}

Result<qint64> WebhookStore::countWaiting()
{
    const auto count = m_database.query(u"webhook/count_waiting"_s).number();
    return count ? Result<qint64>(count->value_or(0)) : Result<qint64>(count.error());
}

Result<qint64> WebhookStore::trim(Transaction &transaction, Instant before, int limit)
{
    return transaction.database()
        .query(u"webhook/trim"_s)
        .bind("before"_L1, before)
        .bind("limit"_L1, limit)
        .change();
}

Result<std::optional<DecidingApp>> WebhookStore::decidingApp(RequestId request)
{
    return onlyOf(m_database.query(u"webhook/deciding_app"_s).bind("request"_L1, request).all([](Query &row) {
        const auto id = row.id<AppId>();
        return DecidingApp{id, row.text()};
    }));
}

Result<PermissionSet> WebhookStore::permissionsBefore(const Request &request)
{
    const auto rows = m_database.query(u"webhook/permissions_before"_s)
                          .bind("token"_L1, request.token)
                          .bind("organization"_L1, request.organization)
                          .bind("request"_L1, request.id)
                          .all([](Query &row) { return PermissionSet::fromText(row.text()); });
    return rows ? Result<PermissionSet>(rows->value(0)) : Result<PermissionSet>(rows.error());
}

} // namespace patwarden
