// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"

#include <QByteArray>

namespace patwarden {

/// How long the audit log was at a moment, and the hash it ended with. Kept outside of the database, it shows
/// later that nothing of what was there then has been taken away or rewritten.
struct AuditCheckpoint {
    qint64 length = 0;
    QByteArray head; ///< 32 bytes; empty for an empty log
    Instant at;

    friend bool operator==(const AuditCheckpoint &, const AuditCheckpoint &) = default;
};

/// `{"at":"2026-11-20T09:00:00Z","head":"9f…","length":1204}`
[[nodiscard]] QByteArray checkpointToJson(const AuditCheckpoint &checkpoint);
/// Invalid ("checkpoint") with what is wrong as detail.
[[nodiscard]] Result<AuditCheckpoint> checkpointFromJson(const QByteArray &json);

} // namespace patwarden
