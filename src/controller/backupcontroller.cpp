// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/backupcontroller.h"

namespace patwarden {

BackupController::BackupController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

} // namespace patwarden
