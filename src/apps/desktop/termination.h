// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace patwarden::desktop {

/// Turns SIGTERM, SIGINT and SIGHUP into a signal of Qt, so that the program ends as after closing its window. The
/// system's signals are kept from every thread, so make it before the first thread.
class Termination : public QObject
{
    Q_OBJECT

public:
    Termination();
    ~Termination() override;
    Q_DISABLE_COPY_MOVE(Termination)

    /// Begins to listen: needs the application.
    void listen();

Q_SIGNALS:
    void requested();

private:
    int m_descriptor = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace patwarden::desktop
