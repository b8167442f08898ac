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

const QStringList &classicScopeNames()
{
    static const QStringList names =
        u"repo repo:status repo_deployment public_repo repo:invite security_events workflow write:packages "
        "read:packages delete:packages admin:org write:org read:org manage_runners:org admin:public_key "
        "write:public_key read:public_key admin:repo_hook write:repo_hook read:repo_hook admin:org_hook gist "
        "notifications user read:user user:email user:follow delete_repo write:discussion read:discussion "
        "admin:enterprise manage_runners:enterprise manage_billing:enterprise read:enterprise scim:enterprise "
        "audit_log read:audit_log codespace codespace:secrets copilot manage_billing:copilot project read:project "
        "admin:gpg_key write:gpg_key read:gpg_key admin:ssh_signing_key write:ssh_signing_key read:ssh_signing_key"_s
            .split(u' ');
    return names;
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
