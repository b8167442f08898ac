// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/session.h"
#include "domain/clock.h"
#include "storage/databasethread.h"
#include "storage/webhookstore.h"

#include <QFuture>

namespace patwarden {

/// What an owner enters about a webhook.
struct WebhookDraft {
    QString url; ///< http or https, without a user in it
    std::optional<QString> secret{}; ///< empty: unsigned; nullopt: the one it has, of a new one: none
};

/// A webhook as its owners see it: the secret is never shown again.
struct WebhookRow {
    WebhookId id;
    QString url;
    bool hasSecret = false;
    bool active = true;
    QString madeBy; ///< login
    Instant createdAt;
    std::optional<WebhookState> last; ///< of its newest delivery

    friend bool operator==(const WebhookRow &, const WebhookRow &) = default;
};

/// What one webhook is to be told now, in this order.
struct WebhookBatch {
    WebhookRecord webhook;
    QList<WebhookDelivery> deliveries;
};

/// Webhooks of organizations: what is decided about requests is told to a URL (GitHub's event
/// `personal_access_token_request`). Deliveries are written in the transaction of what they tell. Thread: any.
///
/// One that is switched off keeps its log. What waits for it then stays and goes out first when it is switched on
/// again; what happens meanwhile it is never told.
class WebhookController
{
public:
    WebhookController(DatabaseThread &database, const Clock &clock);

    // For owners of the organization; Forbidden for others, NotFound ("webhook", "delivery") for other
    // organizations' things. Invalid ("url").
    [[nodiscard]] QFuture<Result<QList<WebhookRow>>> list(const Session &session, OrganizationId organization);
    /// Switched on; a ping waits for it then.
    [[nodiscard]] QFuture<Result<WebhookId>> add(const Session &session, OrganizationId organization,
                                                 const WebhookDraft &draft);
    [[nodiscard]] QFuture<Result<void>> change(const Session &session, OrganizationId organization,
                                               WebhookId webhook, const WebhookDraft &draft);
    /// Switches it on or off. As it is already: nothing happens.
    [[nodiscard]] QFuture<Result<void>> setActive(const Session &session, OrganizationId organization,
                                                  WebhookId webhook, bool active);
    /// With its log.
    [[nodiscard]] QFuture<Result<void>> remove(const Session &session, OrganizationId organization,
                                               WebhookId webhook);
    /// Conflict ("webhook") where it is switched off.
    [[nodiscard]] QFuture<Result<void>> ping(const Session &session, OrganizationId organization,
                                             WebhookId webhook);
    /// The newest first.
    [[nodiscard]] QFuture<Result<QList<WebhookDelivery>>>
    deliveries(const Session &session, OrganizationId organization, WebhookId webhook, int limit);
    /// The same payload with the same GUID once more. Conflict ("delivery") where it was never attempted,
    /// ("webhook") where the webhook is switched off.
    [[nodiscard]] QFuture<Result<void>> redeliver(const Session &session, OrganizationId organization,
                                                  WebhookDeliveryId delivery);

    // For who delivers: as Patwarden itself, nobody's right is asked.

    /// Takes of at most \p webhooks that are being told nothing at most \p each deliveries, until the end of the
    /// lease. A payload is made at its first attempt and kept; its links begin with \p baseUrl.
    [[nodiscard]] QFuture<Result<QList<WebhookBatch>>> lease(const DeliveryLease &lease, int webhooks, int each,
                                                             const QString &baseUrl);
    /// Keeps how attempts ended: status to error, and `attemptedAt` where there was one; what has none is given
    /// back. What was not answered with 2xx comes back later and later (`webhookRetry`). \return what each is now.
    [[nodiscard]] QFuture<Result<QList<WebhookState>>> report(const QString &owner,
                                                              const QList<WebhookDelivery> &attempts);
    [[nodiscard]] QFuture<Result<qint64>> countWaiting();
    /// Removes what ended more than 30 days ago. \return how many.
    [[nodiscard]] QFuture<Result<qint64>> tidy();

private:
    DatabaseThread &m_database;
    const Clock &m_clock;
};

} // namespace patwarden
