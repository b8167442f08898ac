// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "storage/database.h"

namespace patwarden::test {

/// Adds \p count pending requests for an organization that has members already: asked for by its members in turn,
/// for its repositories in turn, with permissions, reasons and life times of several kinds; a minute apart, the
/// last one the newest. Leaves the rows that EstateBuilder::addRequests leaves, but past the stores, some 50 times
/// as fast. Ends the program where it fails.
void addManyRequests(Database &database, OrganizationId organization, int count, Instant now);

} // namespace patwarden::test
