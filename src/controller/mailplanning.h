// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/usecase.h"

namespace patwarden {

/// What MailController::plan does, in short transactions. \return how many mails were made.
[[nodiscard]] Result<qint64> planMails(Database &database, const Clock &clock, const QString &domain);

} // namespace patwarden
