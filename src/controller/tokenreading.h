// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/tokencontroller.h"
#include "controller/usecase.h"

namespace patwarden {

// The reads behind TokenController, each inside the caller's transaction and only of what is the actor's own.

[[nodiscard]] Result<QList<OwnToken>> readOwnTokens(UseCase &useCase);
[[nodiscard]] Result<OwnToken> readOwnToken(UseCase &useCase, TokenId id);
[[nodiscard]] Result<QList<ResourceOwnerChoice>> readResourceOwners(UseCase &useCase);
/// Forbidden for who is no member of the organization.
[[nodiscard]] Result<QList<RepositoryChoice>> readRepositoryChoices(UseCase &useCase, OrganizationId organization,
                                                                    const QString &search, int limit);

} // namespace patwarden
