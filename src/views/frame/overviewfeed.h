// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/overviewcontroller.h"

#include <QObject>

namespace patwarden {

/// Keeps the Overview of the session fresh: read at once, and whenever somebody asks: the frame
/// does when others change something (ChangeFeed) and when the window is come back to. One read
/// at a time; what is asked for meanwhile is read once more after it.
class OverviewFeed : public QObject
{
    Q_OBJECT

public:
    explicit OverviewFeed(OverviewController &controller, QObject *parent = nullptr);

    /// Forgets what was read of another session and reads.
    void start(const Session &session);
    void stop();
    void refresh();

    /// Null until the first read of this session has succeeded.
    [[nodiscard]] const Overview *overview() const { return m_overview ? &*m_overview : nullptr; }

Q_SIGNALS:
    void updated();
    void failed(const patwarden::Error &error);

private:
    void onRead(const Result<Overview> &result);

    OverviewController &m_controller;
    Session m_session;
    std::optional<Overview> m_overview;
    int m_generation = 0; ///< of sessions: drops answers for an earlier one
    bool m_reading = false;
    bool m_again = false;
};

} // namespace patwarden
