// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/tokencontroller.h"

namespace patwarden {

TokenController::TokenController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

} // namespace patwarden
