// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditleaf.h"
#include "storage/database.h"

#include <functional>

namespace patwarden::test {

/// Leaf number \p sequence of a log that has a pattern: a second apart from 2026-01-01T00:00:01Z on, actors 1 to
/// 7, organizations 1 to 3, tokens 1 to 1,000, five actions in turn. Leaf 123,456 is by actor 99.
[[nodiscard]] AuditLeaf patternLeaf(qint64 sequence);

/// Fills an empty log with \p count such leaves and their chain, quickly: the indexes are made afterwards. A
/// failure ends the test program.
void fillAudit(Database &database, qint64 count);

} // namespace patwarden::test
