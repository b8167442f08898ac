// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/controllers.h"
#include "service/deliverymetrics.h"
#include "service/mailer.h"
#include "service/settings.h"
#include "service/webhooksender.h"

#include <QSet>
#include <QTimer>

#include <memory>

namespace patwarden {

/// How patiently deliveries are taken; tests are less so.
struct DeliveryPace {
    int lookMilliseconds = 1'000; ///< between two looks where nothing is due
    qint64 leaseSeconds = 180; ///< what a program took that died is taken by another one after that
    qint64 beginSeconds = 60; ///< of the lease, in which something is begun; the rest is for what has begun
    int mails = 50; ///< taken at once
    int webhooks = 256; ///< told at the same time
    int deliveriesEach = 8; ///< taken at once for one webhook
    qint64 troubleSeconds =
        15; ///< after the mail server could not be reached; twice that each time, up to 20 times
};

/// Sends what waits, as long as it runs: mails and digests where the settings have a mail server, and webhooks.
/// One or several programs may do so on one database at the same time: what one has taken no other one takes.
/// Thread: the one of the event loop; sending happens on threads of its own.
class Delivery : public QObject
{
    Q_OBJECT

public:
    Delivery(Controllers &controllers, const Clock &clock, const ServiceSettings &settings,
             DeliveryPace pace = {});
    ~Delivery() override;

    /// Once the database is open.
    void start();
    /// Begins nothing any more; stopped() when what has begun has ended and was written down.
    void stop();

    [[nodiscard]] const DeliveryMetrics &metrics() const { return m_metrics; }

Q_SIGNALS:
    void stopped();
    /// The mail server cannot be reached, or does not let us in.
    void mailServerFailed(const QString &words);

private:
    void look();
    void lookAtMail();
    void planMail();
    void leaseMail();
    void sendMail(const QList<MailToSend> &mails);
    void onMailsEnded(const QList<MailOutcome> &outcomes);
    void onMailFinished(const QString &trouble);
    void lookAtWebhooks();
    void deliver(const QList<WebhookBatch> &batches);
    void reportAttempts();
    void tidy();
    void endWhereIdle();
    [[nodiscard]] DeliveryLease newLease() const;

    /// A result that only matters where it is an error, and the number of those under way.
    template <typename T, typename Next>
    void await(QFuture<Result<T>> future, Next next);

    Controllers &m_controllers;
    const Clock &m_clock;
    const ServiceSettings m_settings;
    const DeliveryPace m_pace;
    const QString m_owner; ///< of leases: this run
    std::unique_ptr<Mailer> m_mailer; ///< none: no mail
    WebhookSender m_webhooks;
    QTimer m_look;
    int m_awaited = 0; ///< answers of controllers that are under way
    bool m_isMailBusy = false;
    bool m_isWebhookBusy = false;
    bool m_isStopping = false;
    bool m_isStopped = false;
    int m_troubles = 0; ///< of the mail server, one after another
    Instant m_noMailBefore{};
    QSet<MailId> m_digests; ///< of the mails that are being sent
    DeliveryMetrics m_metrics;
    Instant m_nextTidying{};
    QList<WebhookDelivery> m_attempts; ///< not written down yet
    bool m_isReporting = false;
};

} // namespace patwarden
