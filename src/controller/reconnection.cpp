// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/reconnection.h"

#include <QFutureWatcher>

#include <algorithm>

namespace patwarden {

namespace {

constexpr int longestWait = 30;

} // namespace

Reconnection::Reconnection(DatabaseThread &database)
    : m_database(database)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reconnection::tryNow);
}

void Reconnection::begin(const Error &reason)
{
    if (isLost())
        return;
    m_reason = reason;
    m_seconds = 0;
    wait();
}

void Reconnection::stop()
{
    ++m_generation;
    m_timer.stop();
    setState(State::Connected);
}

void Reconnection::wait()
{
    m_seconds = std::clamp(2 * m_seconds, 1, longestWait);
    m_timer.start(std::chrono::seconds(m_seconds));
    setState(State::Waiting);
}

int Reconnection::secondsLeft() const
{
    const int left = m_timer.isActive() ? m_timer.remainingTime() : 0;
    return std::min((left + 999) / 1000, m_seconds); // a coarse timer may take a little longer than it was told
}

void Reconnection::tryNow()
{
    if (m_state != State::Waiting)
        return;
    m_timer.stop();
    setState(State::Trying);
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation = m_generation] {
        watcher->deleteLater();
        const auto future = watcher->future();
        if (generation == m_generation && future.resultCount() > 0)
            onTried(future.resultAt(0));
    });
    watcher->setFuture(m_database.reopen());
}

void Reconnection::onTried(const Result<void> &result)
{
    if (!result) {
        m_reason = result.error();
        wait();
        return;
    }
    setState(State::Connected);
    Q_EMIT restored();
}

void Reconnection::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace patwarden
