// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/activetokencontroller.h"
#include "controller/usecase.h"

namespace patwarden {

// The reads behind ActiveTokenController, each inside the caller's transaction and only for owners of the
// organization.

[[nodiscard]] Result<ActiveTokens> readActiveTokens(UseCase &useCase, OrganizationId organization, int limit);

/// Adds the next \p limit tokens to \p index and moves \p position past them. The first call (\p position invalid)
/// reads the names of the repositories too. \return whether there may be more.
[[nodiscard]] Result<bool> readTokenIndexPart(UseCase &useCase, OrganizationId organization, int limit,
                                              TokenIndex &index, TokenId &position);

[[nodiscard]] Result<QList<ActiveTokenRow>> readActiveTokenRows(UseCase &useCase, OrganizationId organization,
                                                                const QList<TokenId> &ids);
[[nodiscard]] Result<ActiveTokenDetails> readActiveTokenDetails(UseCase &useCase, OrganizationId organization,
                                                                TokenId token);
[[nodiscard]] Result<QList<ClassicTokenRow>> readClassicTokens(UseCase &useCase, OrganizationId organization);

} // namespace patwarden
