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
        , m_gate(gateBehindAll())
    {
    }
    ~HeldThread() { letGo(); }
    Q_DISABLE_COPY_MOVE(HeldThread)

    /// The thread has come so far.
    [[nodiscard]] bool holds() const { return m_gate && m_gate->reached.available() > 0; }
    /// Everything that waits has its turn, of a long job one step; then the thread is held again.
    void turn()
    {
        const auto next = gateBehindAll();
        letGo();
        m_gate = next;
    }
    void letGo()
    {
        if (m_gate)
            m_gate->open.release();
        m_gate.reset();
    }

private:
    struct Gate {
        QSemaphore reached;
        QSemaphore open;
    };

    [[nodiscard]] std::shared_ptr<Gate> gateBehindAll()
    {
        auto gate = std::make_shared<Gate>();
        (void)m_thread.run([gate](Database &) -> Result<bool> {
            gate->reached.release();
            gate->open.acquire();
            return true;
        });
        return gate;
    }

    DatabaseThread &m_thread;
    std::shared_ptr<Gate> m_gate; ///< null once it was let go
};

} // namespace patwarden::test
