// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "storage/database.h"

namespace patwarden {

/// Writes the estate of the demo into an empty database, in one transaction: an enterprise, six organizations, 60
/// people, 120 repositories, 300 tokens of both kinds, 80 pending requests, and the history that led there
/// (decisions, accesses, notices, audit entries). Names and numbers are the same each time; every time counts back
/// from `clock.now()`.
///
/// "Acme Enterprise" has opted in and owns octo-org, acme-web, acme-data and acme-platform. Two stand alone:
/// "lab-seven" has opted in by itself, "old-harbor" has not. An enterprise that opted in opts its organizations
/// in, so that the one that has not can only stand outside of it; the owner of the enterprise finds working
/// policies at once. alice (Alice Larsson) owns the enterprise and octo-org. Nobody has a password: the accounts
/// of a demo are switched.
///
/// Errors: Conflict ("estate") where the database holds an estate already, else those of the database.
[[nodiscard]] Result<void> writeDemoEstate(Database &database, const Clock &clock);

} // namespace patwarden
