// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventloop.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace patwarden::bench {

namespace {

constexpr int pulse = 4; // milliseconds
constexpr double longTurn = 50;
constexpr qint64 patience = 120'000;

} // namespace

EventLoop::EventLoop()
{
    m_sincePulse.start();
    m_pulse.start(pulse, Qt::PreciseTimer, this);
}

void EventLoop::timerEvent(QTimerEvent *)
{
    const double gap = double(m_sincePulse.nsecsElapsed()) / 1e6;
    m_sincePulse.start();
    ++m_gaps.turns;
    m_gaps.longTurns += gap > longTurn ? 1 : 0;
    m_gaps.longest = std::max(m_gaps.longest, gap);
}

EventLoop::Gaps EventLoop::takeGaps()
{
    m_sincePulse.start();
    return std::exchange(m_gaps, {});
}

bool EventLoop::runUntil(const std::function<bool()> &isTrue)
{
    QElapsedTimer sinceBegin;
    sinceBegin.start();
    while (!isTrue()) {
        if (sinceBegin.elapsed() > patience)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

void EventLoop::runFor(int milliseconds)
{
    QElapsedTimer sinceBegin;
    sinceBegin.start();
    (void)runUntil([&] { return sinceBegin.elapsed() >= milliseconds; });
}

} // namespace patwarden::bench
