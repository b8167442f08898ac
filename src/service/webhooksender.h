// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/webhookcontroller.h"
#include "service/settings.h"

#include <QDeadlineTimer>
#include <QObject>

#include <memory>

namespace patwarden {

/// Delivers to webhooks on a thread of its own: to one of them one after another, to all of them at the same time,
/// so that a receiver that is slow or does not answer holds up nobody else. Thread: the one it was made on.
class WebhookSender : public QObject
{
    Q_OBJECT

public:
    WebhookSender(const WebhookSettings &settings, const Clock &clock);
    /// Breaks off what is under way.
    ~WebhookSender() override;

    /// What has not begun by \p until is given back untouched (without `attemptedAt`).
    void deliver(const WebhookBatch &batch, QDeadlineTimer until);
    /// Gives back what has not begun, now and later.
    void stop();
    [[nodiscard]] int batchesUnderWay() const { return m_underWay; }

Q_SIGNALS:
    void attempted(const patwarden::WebhookDelivery &delivery);
    /// All of a batch were told of.
    void batchDone();

private:
    class Loop;

    std::unique_ptr<Loop> m_loop;
    int m_underWay = 0;
};

} // namespace patwarden
