// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/deliverymetrics.h"

#include "service/prometheus.h"

namespace patwarden {

namespace {

QByteArray resultLabel(MailState state)
{
    switch (state) {
    case MailState::Waiting:
        return "retried";
    case MailState::Sent:
        return "sent";
    case MailState::GivenUp:
        return "given_up";
    case MailState::Dropped:
        break;
    }
    return "dropped";
}

QByteArray resultLabel(WebhookState state)
{
    switch (state) {
    case WebhookState::Waiting:
        return "failed";
    case WebhookState::Delivered:
        return "delivered";
    case WebhookState::GivenUp:
        break;
    }
    return "given_up";
}

} // namespace

void DeliveryMetrics::countMail(bool isDigest, MailState state)
{
    ++m_mails[{isDigest, state}];
}

void DeliveryMetrics::countWebhook(WebhookState state)
{
    ++m_webhooks[state];
}

QByteArray DeliveryMetrics::text(const std::optional<Stock> &stock) const
{
    // Also those that are zero: a counter that comes into being with its first failure has no rate.
    QByteArray text =
        prometheus::head("patwarden_mails_total", "counter", "What became of attempts to send mails.");
    for (const bool isDigest : {false, true}) {
        for (const MailState state : {MailState::Sent, MailState::Waiting, MailState::GivenUp, MailState::Dropped})
            text += QByteArray("patwarden_mails_total{kind=\"") + (isDigest ? "digest" : "notice") + "\",result=\""
                + resultLabel(state) + "\"} " + QByteArray::number(m_mails.value({isDigest, state})) + '\n';
    }
    text += prometheus::head("patwarden_webhook_deliveries_total", "counter",
                             "What became of attempts to tell webhooks.");
    for (const WebhookState state : {WebhookState::Delivered, WebhookState::Waiting, WebhookState::GivenUp})
        text += "patwarden_webhook_deliveries_total{result=\"" + resultLabel(state) + "\"} "
            + QByteArray::number(m_webhooks.value(state)) + '\n';
    if (!stock)
        return text;
    return text + prometheus::single("patwarden_mails_waiting", "gauge", "Mails to be sent.", stock->mails.waiting)
        + prometheus::single("patwarden_mails_given_up", "gauge", "Mails that nobody has tried again yet.",
                             stock->mails.givenUp)
        + prometheus::single("patwarden_webhook_deliveries_waiting", "gauge", "What webhooks are to be told.",
                             stock->webhooksWaiting);
}

} // namespace patwarden
