// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databasethread.h"

#include <QSemaphore>

#include <memory>

namespace patwarden::test {

/// Keeps a database thread from beginning anything until letGo(), or until this goes: so that all that a test
/// hands over takes its turns in the order in which it was handed over, however fast the thread is.
class HeldThread
{
public:
    explicit HeldThread(DatabaseThread &thread)
    {
        (void)thread.run([gate = m_gate](Database &) -> Result<bool> {
            gate->acquire();
            return true;
        });
    }
    ~HeldThread() { letGo(); }
    Q_DISABLE_COPY_MOVE(HeldThread)

    void letGo()
    {
        if (!m_isLetGo)
            m_gate->release();
        m_isLetGo = true;
    }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
    bool m_isLetGo = false;
};

} // namespace patwarden::test
