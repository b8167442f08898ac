// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/auditlog.h"

#include <memory>

namespace patwarden {

/// What the detail of an error begins with: of Damaged, before the number of the entry that does not fit; of
/// Invalid
/// ("checkpoint") where a backup ends with something else.
inline constexpr QLatin1StringView brokenChainPrefix("audit entry that does not fit: ");
inline constexpr QLatin1StringView otherEndPrefix("the log ends with ");

/// A copy of an estate on its way into a file: written under another name in the same folder, looked at, and only
/// then given its name. Where it goes before that, nothing is left behind. The order is write(), check() until the
/// walk is at its end, publish(). Errors have the path that was asked for as their subject, whatever the file was
/// called at that moment.
class Backup
{
public:
    /// \p path is what the file is to be called in the end.
    explicit Backup(QString path);
    ~Backup();
    Q_DISABLE_COPY_MOVE(Backup)

    /// A consistent copy of what is committed now, mode 0600, synchronised to disk. Others go on reading and
    /// writing meanwhile. Invalid ("databaseIsServer") where the source is on a server; Conflict ("file", detail:
    /// the path) where there is a file of that name; CannotOpen, DiskFull; Damaged where the source cannot be
    /// read.
    [[nodiscard]] Result<void> write(Database &source);

    /// Walks on along the chain of the copy. Damaged where it does not hold (brokenChainPrefix).
    [[nodiscard]] Result<void> check(AuditWalk &walk, int leaves);

    /// Whether the engine finds the copy whole, page by page; takes long for a big one. Damaged.
    [[nodiscard]] Result<void> checkPages();

    /// Gives the copy its name. Conflict where somebody else has taken it meanwhile.
    [[nodiscard]] Result<void> publish();

private:
    [[nodiscard]] Result<void> makeFile();
    [[nodiscard]] Error asOurs(const Error &error) const;

    QString m_path;
    QString m_scratch; ///< empty: nothing of ours is there
    std::unique_ptr<Database> m_copy; ///< read-only
};

/// Whether the engine finds every page of the database whole. Damaged, with its words.
[[nodiscard]] Result<void> checkPagesOf(Database &database);

} // namespace patwarden
