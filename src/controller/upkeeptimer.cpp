// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/upkeeptimer.h"

#include <QFutureWatcher>

#include <algorithm>

namespace patwarden {

using namespace std::chrono_literals;

namespace {

// A timer does not count the time that the machine sleeps: so it looks at the clock again and again.
constexpr qint64 longestWait = 60;

} // namespace

UpkeepTimer::UpkeepTimer(UpkeepController &controller, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UpkeepTimer::look);
}

void UpkeepTimer::run()
{
    m_timer.stop();
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    auto *watcher = new QFutureWatcher<Result<UpkeepOutcome>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const auto future = watcher->future();
        onDone(future.resultCount() > 0 ? future.resultAt(0) : Error{ErrorCode::Cancelled, {}, {}});
    });
    watcher->setFuture(m_controller.run());
}

void UpkeepTimer::onDone(const Result<UpkeepOutcome> &outcome)
{
    m_running = false;
    // What failed, because the file is locked or the disk is full, is tried again: nothing is half done.
    m_next = outcome ? outcome->next : m_clock.now().plusSeconds(longestWait);
    if (outcome && (outcome->policiesChanged > 0 || outcome->noticesRaised > 0))
        Q_EMIT changed();
    Q_EMIT finished();
    if (m_again) {
        m_again = false;
        run();
    } else {
        look();
    }
}

void UpkeepTimer::look()
{
    const qint64 left = (m_next.microseconds - m_clock.now().microseconds) / 1'000'000 + 1;
    if (m_next <= m_clock.now())
        run();
    else
        m_timer.start(std::chrono::seconds(std::min(left, longestWait)));
}

} // namespace patwarden
