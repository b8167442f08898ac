// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databasethread.h"

#include <QObject>
#include <QTimer>

namespace patwarden {

/// Brings a lost connection back: tries after 1, 2, 4 … at most 30 seconds, and at once when it is asked to.
/// Thread: that of the windows.
class Reconnection : public QObject
{
    Q_OBJECT

public:
    enum class State { Connected, Waiting, Trying };

    explicit Reconnection(DatabaseThread &database);

    /// The connection is lost. Nothing where that is known.
    void begin(const Error &reason);
    /// Nobody waits for it any more.
    void stop();
    /// Does not wait for the time to come; nothing unless it waits.
    void tryNow();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isLost() const { return m_state != State::Connected; }
    /// Why the last attempt failed, or why it was lost.
    [[nodiscard]] const Error &reason() const { return m_reason; }
    /// Until the next attempt, rounded up; 0 unless it waits.
    [[nodiscard]] int secondsLeft() const;

Q_SIGNALS:
    void stateChanged();
    /// It is back. After stateChanged().
    void restored();

private:
    void wait();
    void onTried(const Result<void> &result);
    void setState(State state);

    DatabaseThread &m_database;
    QTimer m_timer;
    State m_state = State::Connected;
    Error m_reason;
    int m_seconds = 0; ///< of the wait that runs
    int m_generation = 0; ///< drops the answer to an attempt that nobody waits for
};

} // namespace patwarden
