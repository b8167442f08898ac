// SPDX-License-Identifier: GPL-3.0-or-later
#include "onecore.h"

namespace patwarden::bench {

OneCore::OneCore()
{
    sched_getaffinity(0, sizeof m_before, &m_before);
    cpu_set_t one;
    CPU_ZERO(&one);
    // The last one: the first is where a small machine handles its interrupts.
    for (size_t core = CPU_SETSIZE; core > 0 && CPU_COUNT(&one) == 0; --core) {
        if (CPU_ISSET(core - 1, &m_before))
            CPU_SET(core - 1, &one);
    }
    sched_setaffinity(0, sizeof one, &one);
}

} // namespace patwarden::bench
