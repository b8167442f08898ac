// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/requestcontroller.h"
#include "controller/usecase.h"
#include "storage/requeststore.h"

namespace patwarden {

// The reads behind RequestController, each inside the caller's transaction and only for owners of the
// organization.

[[nodiscard]] Result<RequestQueue> readQueue(UseCase &useCase, OrganizationId organization, int limit);

/// Adds the next \p limit requests of the queue to \p index and moves \p position past them. The first call
/// (\p started false) reads the names too. \return whether there may be more.
[[nodiscard]] Result<bool> readIndexPart(UseCase &useCase, OrganizationId organization, int limit, bool started,
                                         RequestIndex &index, QueuePosition &position);

[[nodiscard]] Result<QList<RequestRow>> readRows(UseCase &useCase, OrganizationId organization,
                                                 const QList<RequestId> &ids);
[[nodiscard]] Result<RequestArrivals> readArrivals(UseCase &useCase, OrganizationId organization,
                                                   const QList<RequestId> &ids);
[[nodiscard]] Result<RequestDetails> readDetails(UseCase &useCase, OrganizationId organization, RequestId id);

} // namespace patwarden
