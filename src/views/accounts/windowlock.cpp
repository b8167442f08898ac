// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/windowlock.h"

#include "views/accounts/lockscreen.h"
#include "views/accounts/locksetting.h"

#include <QMainWindow>

namespace patwarden {

using namespace std::chrono_literals;

WindowLock::WindowLock(QMainWindow *window, AccountController &accounts, const Clock &clock)
    : QObject(window)
    , m_window(window)
    , m_accounts(accounts)
    , m_shelf(window)
    , m_watcher(clock)
{
    connect(&m_watcher, &InactivityWatcher::idle, this, &WindowLock::lock);
}

void WindowLock::start(const Session &session)
{
    m_shelf.bringBack();
    m_session = session;
    m_demo = false;
    m_after = rememberedLock(session.login);
    m_watcher.setInterval(m_after);
}

void WindowLock::setDemo(bool demo)
{
    if (demo == m_demo)
        return;
    m_demo = demo;
    m_after = demo ? 0min : rememberedLock(m_session.login);
    if (!isLocked())
        m_watcher.setInterval(m_after);
}

void WindowLock::stop()
{
    m_watcher.setInterval(0ms);
    m_session = {};
}

void WindowLock::lock()
{
    if (isLocked() || !m_session.isSignedIn())
        return;
    m_watcher.setInterval(0ms);
    auto *screen = new LockScreen(m_accounts, m_session, m_demo);
    connect(screen, &LockScreen::unlocked, this, &WindowLock::unlock);
    connect(screen, &LockScreen::signOutAsked, this, &WindowLock::signOutAsked);
    m_shelf.putAway(screen);
    Q_EMIT locked();
}

void WindowLock::unlock()
{
    m_shelf.bringBack();
    m_watcher.setInterval(m_after);
    Q_EMIT unlocked();
}

void WindowLock::setLockAfter(std::chrono::minutes after)
{
    m_after = after;
    if (!m_demo)
        rememberLock(m_session.login, after);
    m_watcher.setInterval(after);
}

} // namespace patwarden
