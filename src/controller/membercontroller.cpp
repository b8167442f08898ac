// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/membercontroller.h"

namespace patwarden {

MemberController::MemberController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

} // namespace patwarden
