// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/transaction.h"

namespace patwarden {

/// What programs that have the estate open need to hear of. Stored: frozen.
enum class ChangeKind {
    RequestArrived = 1,
    RequestDecided = 2,
    PoliciesChanged = 3,
    TokensChanged = 4,
    MembersChanged = 5
};

/// The log of changes that keeps every open program in step.
class ChangeLog
{
public:
    [[nodiscard]] static Result<void> append(Transaction &transaction, ChangeKind kind,
                                             OrganizationId organization, RequestId request);
    /// One line for each request.
    [[nodiscard]] static Result<void> appendAll(Transaction &transaction, ChangeKind kind,
                                                OrganizationId organization, const QList<RequestId> &requests);
};

} // namespace patwarden
