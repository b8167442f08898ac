// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/tokencontroller.h"
#include "controller/usecase.h"
#include "storage/tokenstore.h"

namespace patwarden {

// The writes behind TokenController, each inside the caller's transaction and only on the actor's own tokens.

/// Of the actor; else NotFound ("token"), whether there is one or not.
[[nodiscard]] Result<TokenRecord> findOwnToken(UseCase &useCase, TokenId id);
/// The same, and Conflict ("tokenDeleted") where it is dead for good.
[[nodiscard]] Result<TokenRecord> findLivingToken(UseCase &useCase, TokenId id);

/// Invalid ("repositories") unless all belong to the resource owner of the token.
[[nodiscard]] Result<void> requireRepositoriesOf(UseCase &useCase, const TokenRecord &token,
                                                 const QList<RepositoryId> &repositories);

/// \p secret is new and well-formed; its SHA-256 is stored.
[[nodiscard]] Result<IssuedToken> createToken(UseCase &useCase, const TokenDraft &draft, const QString &secret);
[[nodiscard]] Result<IssuedToken> regenerateToken(UseCase &useCase, const TokenRecord &token,
                                                  std::optional<Instant> expiresAt, const QString &secret);
[[nodiscard]] Result<EditOutcome> editToken(UseCase &useCase, TokenId id, const TokenEdit &edit);
[[nodiscard]] Result<void> removeToken(UseCase &useCase, TokenId id);
[[nodiscard]] Result<void> withdrawRequest(UseCase &useCase, RequestId id);
[[nodiscard]] Result<EditOutcome> askAgainFor(UseCase &useCase, TokenId id, const QString &justification);

} // namespace patwarden
