// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databasethread.h"

#include <QSemaphore>

#include <memory>

namespace patwarden::test {

/// Holds a DatabaseThread between two of its jobs, and so between two steps of a long one: what is under way stays
/// so while a test looks at it, however fast the machine is. It holds once what was handed over before has run.
/// Whatever the test does meanwhile has not waited for the database. Lets go at the end of its life at the latest.
class HeldThread
{
public:
    explicit HeldThread(DatabaseThread &thread)
        : m_thread(thread)
        , m_open(holdLast())
    {
    }
    ~HeldThread() { letGo(); }
    Q_DISABLE_COPY_MOVE(HeldThread)

    /// Everything that waits has its turn, of a long job one step; then the thread is held again.
    void turn()
    {
        const auto next = holdLast();
        letGo();
        m_open = next;
    }
    void letGo()
    {
        if (m_open)
            m_open->release();
        m_open.reset();
    }

private:
    /// Behind whatever waits now.
    [[nodiscard]] std::shared_ptr<QSemaphore> holdLast()
    {
        auto open = std::make_shared<QSemaphore>();
        (void)m_thread.run([open](Database &) -> Result<bool> {
            open->acquire();
            return true;
        });
        return open;
    }

    DatabaseThread &m_thread;
    std::shared_ptr<QSemaphore> m_open; ///< null once it was let go
};

} // namespace patwarden::test
