// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/estateexchangecontroller.h"

namespace patwarden {

EstateExchangeController::EstateExchangeController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

} // namespace patwarden
