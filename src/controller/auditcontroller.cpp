// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/auditcontroller.h"

namespace patwarden {

AuditController::AuditController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

} // namespace patwarden
