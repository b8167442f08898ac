// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/otherschanges.h"
#include "controller/reconnection.h"

#include <QObject>
#include <QTimer>

namespace patwarden {

/// Hears what others do with the estate, in other programs or windows, and tells the windows: within a third of a
/// second of their commit, and no oftener than that however much they do. Looks again only after the database
/// thread has answered the look before, so that a busy one is not buried. What this program does itself is not
/// told.
///
/// It is also who notices first that the database cannot be read any more; then it rests until connection() is
/// back, and tells that everything may have changed. Thread: that of the windows.
class ChangeFeed : public QObject
{
    Q_OBJECT

public:
    explicit ChangeFeed(DatabaseThread &database);

    /// Tells what is committed from now on. Again: as if for the first time, but nothing that was told comes
    /// twice.
    void start();
    void stop();

    [[nodiscard]] Reconnection &connection() { return m_connection; }

Q_SIGNALS:
    void changed(const patwarden::OthersChanges &changes);

private:
    void look();
    void onLooked(const Result<ChangeNews> &news);

    DatabaseThread &m_database;
    Reconnection m_connection;
    QTimer m_timer;
    int m_generation = 0; ///< drops the answer to a look from before start() or stop()
};

} // namespace patwarden
