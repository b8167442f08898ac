// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/mailcontroller.h"

#include <QByteArray>
#include <QMap>

#include <optional>
#include <utility>

namespace patwarden {

/// What became of mails and of deliveries to webhooks since this program began, as Prometheus reads it; with what
/// waits in the estate, whoever sends it. Thread: one.
class DeliveryMetrics
{
public:
    /// \p state: Waiting where it failed and will be tried again.
    void countMail(bool isDigest, MailState state);
    void countWebhook(WebhookState state);

    /// What is in the estate now.
    struct Stock {
        MailCounts mails;
        qint64 webhooksWaiting = 0;
    };
    /// Without \p stock (the database does not answer) its gauges are left out: nothing is said rather than zero.
    [[nodiscard]] QByteArray text(const std::optional<Stock> &stock) const;

private:
    QMap<std::pair<bool, MailState>, qint64> m_mails; ///< isDigest
    QMap<WebhookState, qint64> m_webhooks;
};

} // namespace patwarden
