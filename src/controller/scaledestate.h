// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/estateexchangecontroller.h"
#include "storage/database.h"

#include <functional>

namespace patwarden {

/// Told after each transaction what was written so far. \return false to stop.
using ScaledProgress = std::function<bool(const EstateImportReport &)>;

/// Fills an empty database with an estate of a size, through the writer of imports, in batches of one transaction
/// each: \p requests pending requests (at least 10), a hundredth as many organizations (at least five), a tenth as
/// many people, about as many repositories, and as many other tokens, active and classic ones. "octo-org" has a
/// tenth of the requests, the others a share by a power law. Requests and tokens have one to eight permissions,
/// few of them often; of the requests 20 % ask for public repositories only, 30 % for all, 50 % for one to twenty.
///
/// The same number gives the same estate each time; every time counts back from `clock.now()`. alice owns the
/// enterprise and every organization. Nobody has a password: the accounts of a demo are switched.
///
/// Errors: Conflict ("estate") where the database holds an estate already, Invalid ("requests"), Cancelled, else
/// those of the database; what was committed before a failure stays in the file.
[[nodiscard]] Result<EstateImportReport> writeScaledEstate(Database &database, const Clock &clock, qint64 requests,
                                                           const ScaledProgress &progress);

} // namespace patwarden
