// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/activetokencontroller.h"

namespace patwarden {

ActiveTokenController::ActiveTokenController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

} // namespace patwarden
