// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace patwarden {

/// Turns SIGTERM, SIGINT and SIGHUP into signals of Qt. They are kept from every thread, so make it before the
/// first thread.
class SystemSignals : public QObject
{
    Q_OBJECT

public:
    SystemSignals();
    ~SystemSignals() override;
    Q_DISABLE_COPY_MOVE(SystemSignals)

    /// Begins to listen: needs the application.
    void listen();

Q_SIGNALS:
    void stopAsked(); ///< each time
    void reloadAsked(); ///< SIGHUP: what has nothing to read anew ends

private:
    void read();

    int m_descriptor = -1;
};

} // namespace patwarden
