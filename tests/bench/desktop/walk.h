// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventloop.h"
#include "paintwatch.h"

#include "controller/session.h"
#include "domain/ids.h"

namespace patwarden {
class MainWindow;
}

namespace patwarden::bench {

/// What a person does with the queue of a busy organization, and how long each of it takes. Each step goes on
/// where the one before ended and prints "name value"; false where it did not come about.
class Walk
{
public:
    struct Target {
        OrganizationId organization;
        QString owner; ///< login of somebody who asks
    };

    Walk(MainWindow &window, Target target);

    bool signIn(const Session &session);
    bool openQueue();
    bool comeBack();
    bool filterByOwner();
    bool search();
    bool scroll();
    void tellMemory();

private:
    [[nodiscard]] QAbstractItemView *table() const;
    [[nodiscard]] QModelIndex queueEntry() const;
    bool clickEntry(const QModelIndex &entry);
    /// Prints how long it took once the table is painted as wanted.
    bool waitForPaint(const char *name);
    void rememberGaps(const EventLoop::Gaps &gaps);

    MainWindow &m_window;
    Target m_target;
    EventLoop m_loop;
    PaintWatch m_watch;
    double m_longest = 0;
};

} // namespace patwarden::bench
