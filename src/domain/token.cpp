// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/token.h"

#include <array>
#include <utility>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

std::optional<Scope> scopeFromName(QStringView name)
{
    static constexpr std::array<std::pair<QLatin1StringView, Scope>, 7> names{{
        {"repo"_L1, Scope::Repo},
        {"public_repo"_L1, Scope::PublicRepo},
        {"read:org"_L1, Scope::ReadOrg},
        {"write:org"_L1, Scope::WriteOrg},
        {"admin:org"_L1, Scope::AdminOrg},
        {"read:enterprise"_L1, Scope::ReadEnterprise},
        {"admin:enterprise"_L1, Scope::AdminEnterprise},
    }};
    for (const auto &[known, scope] : names) {
        if (name == known)
            return scope;
    }
    return std::nullopt;
}

Scopes scopesFromText(QStringView text)
{
    Scopes scopes;
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (const std::optional<Scope> scope = scopeFromName(word))
            scopes |= *scope;
    }
    return scopes;
}

TokenState tokenState(std::optional<Instant> expiresAt, std::optional<Instant> revokedAt, Instant now)
{
    if (revokedAt)
        return TokenState::Revoked;
    return expiresAt && *expiresAt <= now ? TokenState::Expired : TokenState::Active;
}

} // namespace patwarden
