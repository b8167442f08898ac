// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/request.h"
#include "storage/mailstore.h"

namespace patwarden {

struct WebhookRecord {
    WebhookId id;
    OrganizationId organization;
    QString url;
    QString secret; ///< empty: deliveries are not signed. Leaves the controller only to sign
    bool active = true;
    QString madeBy; ///< login
    Instant createdAt;
    std::optional<WebhookState> last{}; ///< of its newest delivery; read with a list only

    friend bool operator==(const WebhookRecord &, const WebhookRecord &) = default;
};

/// One thing that a webhook is told, and how the last attempt ended.
struct WebhookDelivery {
    WebhookDeliveryId id;
    QString guid; ///< the same when it is delivered again
    WebhookId webhook;
    RequestId request; ///< invalid: a ping
    WebhookAction action = WebhookAction::Ping;
    AccountId actor; ///< invalid: Patwarden itself
    bool isRedelivery = false;
    QString payload; ///< as it was signed; empty until the first attempt
    WebhookState state = WebhookState::Waiting;
    int attempts = 0;
    Instant createdAt;
    std::optional<Instant> attemptedAt{};
    int status = 0; ///< HTTP's; 0: no answer
    qint64 milliseconds = 0;
    QString response; ///< how the answer's body begins
    QString error; ///< technical words; empty where it was answered

    friend bool operator==(const WebhookDelivery &, const WebhookDelivery &) = default;
};

struct DecidingApp {
    AppId id;
    QString slug;
};

/// Webhooks, and the log of what they were and are to be told.
class WebhookStore
{
public:
    explicit WebhookStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<WebhookRecord>> ofOrganization(OrganizationId organization);
    [[nodiscard]] Result<std::optional<WebhookRecord>> byId(WebhookId id);
    /// How many there are of the same organization, URL and moment.
    [[nodiscard]] Result<qint64> countAlike(const WebhookRecord &webhook);
    [[nodiscard]] Result<WebhookId> add(Transaction &transaction, const WebhookRecord &webhook, AccountId madeBy);
    [[nodiscard]] Result<void> change(Transaction &transaction, const WebhookRecord &webhook);
    [[nodiscard]] Result<void> remove(Transaction &transaction, WebhookId id); ///< with its log

    /// One for each active webhook of the organization and each of the requests, which are all of it.
    [[nodiscard]] Result<void> addOfRequests(Transaction &transaction, OrganizationId organization,
                                             const QList<RequestId> &requests, WebhookAction action,
                                             AccountId actor, Instant at);
    /// Waits from `createdAt` on.
    [[nodiscard]] Result<WebhookDeliveryId> addDelivery(Transaction &transaction, const WebhookDelivery &delivery);

    /// What is to be told to all of them.
    [[nodiscard]] Result<qint64> countWaiting();
    /// Those that have something to be told at \p now and are not being told anything.
    [[nodiscard]] Result<QList<WebhookId>> ready(Instant now, int limit);
    [[nodiscard]] Result<QList<WebhookDelivery>> lease(Transaction &transaction, WebhookId webhook,
                                                       const DeliveryLease &lease, Instant now, int limit);
    [[nodiscard]] Result<void> setPayload(Transaction &transaction, WebhookDeliveryId delivery,
                                          const QString &payload);
    /// Keeps how the attempt ended: state to error of \p delivery. Nothing happens where the lease was lost.
    [[nodiscard]] Result<void> attempted(Transaction &transaction, const WebhookDelivery &delivery,
                                         const QString &owner, Instant dueAt);
    [[nodiscard]] Result<void> release(Transaction &transaction, WebhookDeliveryId delivery, const QString &owner);

    [[nodiscard]] Result<QList<WebhookDelivery>> log(WebhookId webhook, int limit); ///< newest first
    [[nodiscard]] Result<std::optional<WebhookDelivery>> delivery(WebhookDeliveryId id);
    [[nodiscard]] Result<qint64> trim(Transaction &transaction, Instant before, int limit);

    /// The App that has decided the request.
    [[nodiscard]] Result<std::optional<DecidingApp>> decidingApp(RequestId request);
    /// What the token had in the organization before the request.
    [[nodiscard]] Result<PermissionSet> permissionsBefore(const Request &request);

private:
    Database &m_database;
};

} // namespace patwarden
