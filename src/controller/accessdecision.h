// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/result.h"
#include "storage/database.h"

namespace patwarden {

/// "May this token do this there?", as a git server or the service asks it.
struct AccessQuestion {
    TokenId token;
    ResourceType type = ResourceType::Repository;
    RepositoryId repository{}; ///< for ResourceType::Repository
    OrganizationId organization{}; ///< for ResourceType::Organization
    QString permission{};
    Level level = Level::Read;
    Credential credential = Credential::Token;
};

/// What decide() looks at, read from the estate as it stands now. NotFound ("token", "repository",
/// "organization"). Thread: the database's.
[[nodiscard]] Result<Facts> readFacts(Database &database, const AccessQuestion &question, Instant now);
/// decide(readFacts(…)).
[[nodiscard]] Result<Decision> decideAccess(Database &database, const AccessQuestion &question, Instant now);

/// The token of a secret, found by its SHA-256; nullopt where there is none or the secret is not well-formed.
[[nodiscard]] Result<std::optional<TokenId>> tokenOfSecret(Database &database, const QString &secret);

} // namespace patwarden
