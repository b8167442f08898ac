// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/ctl/invocation.h"
#include "domain/auditcheckpoint.h"

namespace patwarden::ctl {

/// Checkpoints of the audit log in files of their own. What goes wrong is told; the caller ends with
/// call.exitCode().
class CheckpointFile
{
    Q_DECLARE_TR_FUNCTIONS(CheckpointFile)

public:
    [[nodiscard]] static std::optional<AuditCheckpoint> read(Invocation &call, const QString &path);
    /// An existing file is replaced once all of it is written.
    [[nodiscard]] static bool write(Invocation &call, const QString &path, const AuditCheckpoint &checkpoint);
    /// The checkpoint on standard output: with --json as `audit checkpoint` prints it, else behind \p sentence.
    static void tell(const Invocation &call, const AuditCheckpoint &checkpoint, const QString &sentence);
};

} // namespace patwarden::ctl
