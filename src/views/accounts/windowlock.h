// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/accountcontroller.h"
#include "views/accounts/contentshelf.h"
#include "views/accounts/inactivitywatcher.h"

#include <QObject>

namespace patwarden {

/// Locks a window when nobody has been at the desk for as long as the person chose, or at once when asked to. The
/// page that is open, what was typed, and work that is under way survive it.
class WindowLock : public QObject
{
    Q_OBJECT

public:
    WindowLock(QMainWindow *window, AccountController &accounts, const Clock &clock);

    /// Watches over this session; one that was locked before is gone. A demo does not lock by itself.
    void start(const Session &session);
    void setDemo(bool demo);
    void stop();

    [[nodiscard]] bool isLocked() const { return m_shelf.isFull(); }
    void lock();

    /// 0: never.
    [[nodiscard]] std::chrono::minutes lockAfter() const { return m_after; }
    /// Remembered for the person.
    void setLockAfter(std::chrono::minutes after);
    /// For tests, which do not wait for minutes.
    void setInterval(std::chrono::milliseconds interval) { m_watcher.setInterval(interval); }

Q_SIGNALS:
    void locked();
    void unlocked();
    /// The person at the locked window does not know the password, or does not want to go on.
    void signOutAsked();

private:
    void unlock();

    QMainWindow *m_window;
    AccountController &m_accounts;
    ContentShelf m_shelf;
    InactivityWatcher m_watcher;
    Session m_session;
    std::chrono::minutes m_after{0};
    bool m_demo = false;
};

} // namespace patwarden
