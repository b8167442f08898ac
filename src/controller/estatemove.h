// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/estatecopy.h"

namespace patwarden {

/// Moves an estate from one engine to the other, or to another database of the same: everything, ids and audit
/// chain too. The source stays as it is; nobody should work on it meanwhile, as what they do would stay behind.
/// Needs no session: whoever may open both databases has both. Waits; for programs without a window.
class EstateMove
{
public:
    /// Both are brought to the schema of this version first. The target is made where it is a file, and has to be
    /// empty where it is there. Errors: those of Database::open and EstateCopy::run; a file that was made is
    /// removed again.
    [[nodiscard]] static Result<AuditCheckpoint> run(const DatabaseLocation &from, const DatabaseLocation &to,
                                                     const CopyProgress &progress);
};

} // namespace patwarden
