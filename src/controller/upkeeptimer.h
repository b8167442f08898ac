// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/upkeepcontroller.h"

#include <QObject>
#include <QTimer>

namespace patwarden {

/// Runs the upkeep when it is started and whenever its next moment has come, as long as the program runs. The
/// clock on the wall counts, also after the machine has slept.
class UpkeepTimer : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the timer.
    UpkeepTimer(UpkeepController &controller, const Clock &clock, QObject *parent = nullptr);

    /// Runs it now. While it runs already it runs once more afterwards.
    void run();

Q_SIGNALS:
    /// Something happened that a window shows.
    void changed();
    /// A run has ended, well or not.
    void finished();

private:
    void look();
    void onDone(const Result<UpkeepOutcome> &outcome);

    UpkeepController &m_controller;
    const Clock &m_clock;
    QTimer m_timer;
    Instant m_next;
    bool m_running = false;
    bool m_again = false;
};

} // namespace patwarden
