// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/upkeepcontroller.h"

namespace patwarden {

UpkeepController::UpkeepController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

} // namespace patwarden
