// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/webhookcontroller.h"

#include "controller/usecase.h"
#include "controller/webhookpayload.h"
#include "controller/webhookwriting.h"

#include <QRandomGenerator>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int trimmedDeliveriesAtOnce = 1'000;
constexpr qint64 keptDeliveryDays = 30;
constexpr int firstSuccess = 200;
constexpr int lastSuccess = 299;

Result<WebhookBatch> leaseOf(UseCase &useCase, WebhookId id, const DeliveryLease &lease, int each,
                             const QString &baseUrl)
{
    WebhookStore webhooks(useCase.database());
    const auto webhook = webhooks.byId(id);
    if (!webhook)
        return webhook.error();
    if (!*webhook)
        return WebhookBatch{};
    const auto leased = webhooks.lease(useCase.transaction(), id, lease, useCase.now(), each);
    if (!leased)
        return leased.error();
    WebhookBatch batch{**webhook, *leased};
    for (WebhookDelivery &delivery : batch.deliveries) {
        if (!delivery.payload.isEmpty())
            continue;
        const auto payload = webhookPayload(useCase, batch.webhook, delivery, baseUrl);
        if (!payload)
            return payload.error();
        delivery.payload = QString::fromUtf8(*payload);
        const Result<void> kept = webhooks.setPayload(useCase.transaction(), delivery.id, delivery.payload);
        if (!kept)
            return kept.error();
    }
    return batch;
}

/// \return what it is now.
Result<WebhookState> keepAttempt(UseCase &useCase, const QString &owner, WebhookDelivery attempt)
{
    WebhookStore webhooks(useCase.database());
    if (!attempt.attemptedAt) {
        const Result<void> released = webhooks.release(useCase.transaction(), attempt.id, owner);
        return released ? Result<WebhookState>(WebhookState::Waiting) : released.error();
    }
    Instant dueAt = useCase.now();
    const bool isDelivered = attempt.status >= firstSuccess && attempt.status <= lastSuccess;
    attempt.state = isDelivered ? WebhookState::Delivered : WebhookState::Waiting;
    if (!isDelivered) {
        const auto wait =
            webhookRetry.waitAfter(attempt.attempts + 1, QRandomGenerator::global()->generateDouble());
        if (wait)
            dueAt = dueAt.plusSeconds(*wait);
        else
            attempt.state = WebhookState::GivenUp;
    }
    const Result<void> kept = webhooks.attempted(useCase.transaction(), attempt, owner, dueAt);
    return kept ? Result<WebhookState>(attempt.state) : kept.error();
}

WebhookRow webhookRowOf(const WebhookRecord &webhook)
{
    return {webhook.id,        webhook.url, !webhook.secret.isEmpty(), webhook.active, webhook.madeBy,
            webhook.createdAt, webhook.last};
}

template <typename T, typename Body>
QFuture<Result<void>> writeWebhook(DatabaseThread &thread, const Clock &clock, const Session &session, Body body)
{
    return thread.run([&clock, session, body](Database &database) -> Result<void> {
        return UseCase::write<T>(database, session, clock, body);
    });
}

} // namespace

WebhookController::WebhookController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

QFuture<Result<QList<WebhookRow>>> WebhookController::list(const Session &session, OrganizationId organization)
{
    using Rows = QList<WebhookRow>;
    return m_database.run([&clock = m_clock, session, organization](Database &database) {
        return UseCase::read<Rows>(database, session, clock.now(), [&](UseCase &useCase) -> Result<Rows> {
            if (const Result<void> right = useCase.requireOwnerOf(organization); !right)
                return right.error();
            const auto webhooks = WebhookStore(useCase.database()).ofOrganization(organization);
            if (!webhooks)
                return webhooks.error();
            Rows rows;
            for (const WebhookRecord &webhook : *webhooks)
                rows.append(webhookRowOf(webhook));
            return rows;
        });
    });
}

QFuture<Result<WebhookId>> WebhookController::add(const Session &session, OrganizationId organization,
                                                  const WebhookDraft &draft)
{
    return m_database.run([&clock = m_clock, session, organization, draft](Database &database) {
        return UseCase::write<WebhookId>(
            database, session, clock, [&](UseCase &useCase) { return addWebhook(useCase, organization, draft); });
    });
}

QFuture<Result<void>> WebhookController::change(const Session &session, OrganizationId organization,
                                                WebhookId webhook, const WebhookDraft &draft)
{
    return writeWebhook<bool>(m_database, m_clock, session, [organization, webhook, draft](UseCase &useCase) {
        return changeWebhook(useCase, organization, webhook, draft);
    });
}

QFuture<Result<void>> WebhookController::setActive(const Session &session, OrganizationId organization,
                                                   WebhookId webhook, bool active)
{
    return writeWebhook<bool>(m_database, m_clock, session, [organization, webhook, active](UseCase &useCase) {
        return setWebhookActive(useCase, organization, webhook, active);
    });
}

QFuture<Result<void>> WebhookController::remove(const Session &session, OrganizationId organization,
                                                WebhookId webhook)
{
    return writeWebhook<bool>(m_database, m_clock, session, [organization, webhook](UseCase &useCase) {
        return removeWebhook(useCase, organization, webhook);
    });
}

QFuture<Result<void>> WebhookController::ping(const Session &session, OrganizationId organization,
                                              WebhookId webhook)
{
    return writeWebhook<bool>(m_database, m_clock, session, [organization, webhook](UseCase &useCase) {
        return pingWebhook(useCase, organization, webhook);
    });
}

QFuture<Result<QList<WebhookDelivery>>>
WebhookController::deliveries(const Session &session, OrganizationId organization, WebhookId webhook, int limit)
{
    using Log = QList<WebhookDelivery>;
    return m_database.run([&clock = m_clock, session, organization, webhook, limit](Database &database) {
        return UseCase::read<Log>(database, session, clock.now(), [&](UseCase &useCase) -> Result<Log> {
            const auto owned = ownedWebhook(useCase, organization, webhook);
            if (!owned)
                return owned.error();
            return WebhookStore(useCase.database()).log(webhook, limit);
        });
    });
}

QFuture<Result<void>> WebhookController::redeliver(const Session &session, OrganizationId organization,
                                                   WebhookDeliveryId delivery)
{
    return writeWebhook<bool>(m_database, m_clock, session, [organization, delivery](UseCase &useCase) {
        return redeliverToWebhook(useCase, organization, delivery);
    });
}

QFuture<Result<QList<WebhookBatch>>> WebhookController::lease(const DeliveryLease &lease, int webhooks, int each,
                                                              const QString &baseUrl)
{
    using Batches = QList<WebhookBatch>;
    return m_database.run(
        [&clock = m_clock, lease, webhooks, each, baseUrl](Database &database) -> Result<Batches> {
            const auto ready = WebhookStore(database).ready(clock.now(), webhooks); // none: no write lock
            if (!ready)
                return ready.error();
            if (ready->isEmpty())
                return Batches();
            return UseCase::writeUnattended<Batches>(database, clock, [&](UseCase &useCase) -> Result<Batches> {
                Batches batches;
                for (const WebhookId id : *ready) {
                    const auto batch = leaseOf(useCase, id, lease, each, baseUrl);
                    if (!batch)
                        return batch.error();
                    if (!batch->deliveries.isEmpty())
                        batches.append(*batch);
                }
                return batches;
            });
        });
}

QFuture<Result<QList<WebhookState>>> WebhookController::report(const QString &owner,
                                                               const QList<WebhookDelivery> &attempts)
{
    using States = QList<WebhookState>;
    return m_database.run([&clock = m_clock, owner, attempts](Database &database) {
        return UseCase::writeUnattended<States>(database, clock, [&](UseCase &useCase) -> Result<States> {
            States states;
            for (const WebhookDelivery &attempt : attempts) {
                const Result<WebhookState> state = keepAttempt(useCase, owner, attempt);
                if (!state)
                    return state.error();
                states.append(*state);
            }
            return states;
        });
    });
}

QFuture<Result<qint64>> WebhookController::countWaiting()
{
    return m_database.run([](Database &database) { return WebhookStore(database).countWaiting(); });
}

QFuture<Result<qint64>> WebhookController::tidy()
{
    return m_database.run([&clock = m_clock](Database &database) {
        return UseCase::writeUnattended<qint64>(database, clock, [&](UseCase &useCase) {
            return WebhookStore(useCase.database())
                .trim(useCase.transaction(), useCase.now().plusDays(-keptDeliveryDays), trimmedDeliveriesAtOnce);
        });
    });
}

} // namespace patwarden
