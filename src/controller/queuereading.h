// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/requestcontroller.h"
#include "controller/usecase.h"
#include "storage/organizationstore.h"
#include "storage/requeststore.h"

#include <QSet>

namespace patwarden {

// How RequestController reads queues, each inside the caller's transaction. A scope is one organization or, where
// it is invalid, every organization that the account owns.

/// The organizations of \p scope that the account owns, by name; Forbidden where there is none. Of an App the one
/// that it is installed in, where it may do what takes \p level.
[[nodiscard]] Result<QList<OrganizationRecord>> reviewedOrganizations(UseCase &useCase, OrganizationId scope,
                                                                      Level level = Level::Read);

[[nodiscard]] Result<RequestQueue> readQueue(UseCase &useCase, OrganizationId scope, int limit);

/// How far the reading of an index is.
struct QueueLoading {
    QSet<OrganizationId> named; ///< whose repositories are named already
    QueuePosition position;
    /// Of a queue over so many that it is read by time: that statement looks the rights up itself, and thousands
    /// of organizations are not read again for each part.
    std::optional<QList<OrganizationRecord>> organizations;
};
/// Adds the next \p limit requests of the queue to \p index, newest first; before them the names, organization by
/// organization. \return whether there may be more.
[[nodiscard]] Result<bool> readIndexPart(UseCase &useCase, OrganizationId scope, int limit, RequestIndex &index,
                                         QueueLoading &loading);

[[nodiscard]] Result<QList<RequestRow>> readRows(UseCase &useCase, OrganizationId scope,
                                                 const QList<RequestId> &ids);

[[nodiscard]] Result<RequestArrivals> readArrivals(UseCase &useCase, OrganizationId scope,
                                                   const QList<RequestId> &ids);

} // namespace patwarden
