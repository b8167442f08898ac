// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <sched.h>

namespace patwarden::bench {

/// Binds this thread, and the threads and programs it starts, to one core for as long as it lives.
class OneCore
{
public:
    OneCore();
    ~OneCore() { sched_setaffinity(0, sizeof m_before, &m_before); }
    Q_DISABLE_COPY_MOVE(OneCore)

private:
    cpu_set_t m_before{};
};

} // namespace patwarden::bench
