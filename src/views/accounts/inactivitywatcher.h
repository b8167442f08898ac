// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace patwarden {

/// Tells when nobody has touched keyboard, mouse, pen or screen for a while, in any window of the program. A
/// computer that slept does not count its timers on: what comes first after it woke up is then not delivered, but
/// answered with idle().
class InactivityWatcher : public QObject
{
    Q_OBJECT

public:
    explicit InactivityWatcher(const Clock &clock, QObject *parent = nullptr);
    ~InactivityWatcher() override;

    /// Counts from now on; 0: never.
    void setInterval(std::chrono::milliseconds interval);
    [[nodiscard]] std::chrono::milliseconds interval() const { return m_interval; }

Q_SIGNALS:
    /// Once; then setInterval() begins anew.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void giveUp();

    const Clock &m_clock;
    std::chrono::milliseconds m_interval{0};
    Instant m_lastTouch;
    QTimer m_timer;
};

} // namespace patwarden
