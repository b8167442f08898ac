// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>

#include <functional>

namespace patwarden::bench {

/// Runs the events of the window as exec() would, and watches how long it is kept from doing so: a timer that
/// should come every few milliseconds comes late where something else holds the thread.
class EventLoop : public QObject
{
public:
    EventLoop();

    /// Runs until \p isTrue; asked after each turn. \return false where that takes longer than two minutes.
    bool runUntil(const std::function<bool()> &isTrue);
    void runFor(int milliseconds);

    struct Gaps {
        qint64 turns = 0;
        qint64 longTurns = 0; ///< more than 50 ms
        double longest = 0; ///< milliseconds
    };
    /// Since the last call.
    [[nodiscard]] Gaps takeGaps();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QBasicTimer m_pulse;
    QElapsedTimer m_sincePulse;
    Gaps m_gaps;
};

} // namespace patwarden::bench
