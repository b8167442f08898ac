// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/transaction.h"

#include <QList>

namespace patwarden {

/// What programs that have the estate open need to hear of. Stored: frozen.
enum class ChangeKind {
    RequestArrived = 1, ///< without a request: many of the organization
    RequestDecided = 2,
    PoliciesChanged = 3,
    TokensChanged = 4,
    MembersChanged = 5,
    NoticesChanged = 6 ///< where nothing else changed that is told of
};

/// One line of the log.
struct Change {
    qint64 revision = 0; ///< grows with every change; never given twice
    ChangeKind kind = ChangeKind::PoliciesChanged;
    OrganizationId organization; ///< invalid: it may concern all of them
    RequestId request; ///< of RequestArrived and RequestDecided

    friend bool operator==(const Change &, const Change &) = default;
};

/// The log of changes that keeps every open program in step (storage/changewatch.h reads it). Not the record of
/// what was done, which is the audit log: old lines go.
class ChangeLog
{
public:
    /// How many lines stay; who is further behind than that reads everything anew.
    static constexpr qint64 kept = 100'000;

    [[nodiscard]] static Result<void> append(Transaction &transaction, ChangeKind kind,
                                             OrganizationId organization, RequestId request);
    /// One line for each request.
    [[nodiscard]] static Result<void> appendAll(Transaction &transaction, ChangeKind kind,
                                                OrganizationId organization, const QList<RequestId> &requests);

    /// The revision of the newest line; 0 where there is none.
    [[nodiscard]] static Result<qint64> head(Database &database);
    /// The revision of the oldest line that was not trimmed; 0 where there is none.
    [[nodiscard]] static Result<qint64> oldest(Database &database);
    /// What came after \p revision, oldest first.
    [[nodiscard]] static Result<QList<Change>> since(Database &database, qint64 revision, int limit);
    /// Removes the lines up to \p revision.
    [[nodiscard]] static Result<void> trim(Transaction &transaction, qint64 revision);
};

} // namespace patwarden
