// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/inactivitywatcher.h"

#include <QCoreApplication>
#include <QEvent>

namespace patwarden {

namespace {

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

InactivityWatcher::InactivityWatcher(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &InactivityWatcher::giveUp);
}

InactivityWatcher::~InactivityWatcher() = default;

void InactivityWatcher::setInterval(std::chrono::milliseconds interval)
{
    m_interval = interval;
    m_timer.stop();
    QCoreApplication *application = QCoreApplication::instance();
    application->removeEventFilter(this);
    if (interval.count() <= 0)
        return;
    m_lastTouch = m_clock.now();
    m_timer.start(interval);
    application->installEventFilter(this);
}

void InactivityWatcher::giveUp()
{
    setInterval(std::chrono::milliseconds(0));
    Q_EMIT idle();
}

bool InactivityWatcher::eventFilter(QObject *watched, QEvent *event)
{
    if (!isTouch(event->type()))
        return QObject::eventFilter(watched, event);
    const Instant now = m_clock.now();
    const std::chrono::microseconds away(now.microseconds - m_lastTouch.microseconds);
    if (away >= m_interval) {
        giveUp();
        return true;
    }
    m_lastTouch = now;
    m_timer.start();
    return QObject::eventFilter(watched, event);
}

} // namespace patwarden
