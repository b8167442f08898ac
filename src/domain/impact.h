// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"

#include <QHash>
#include <QList>

namespace patwarden {

/// The policies of one estate: the enterprise (null where there is none) and its organizations.
struct EstatePolicies {
    std::optional<PolicySet> enterprise;
    /// With the flag whether the enterprise owns it; one that stands alone does not see the enterprise's policies.
    struct Organization {
        PolicySet policies;
        bool ownedByEnterprise = true;
    };
    QHash<OrganizationId, Organization> organizations;

    /// The enterprise's policies as \p organization sees them.
    [[nodiscard]] std::optional<PolicySet> enterpriseOf(OrganizationId organization) const;
};

/// What a policy change is: one scope opts in, or sets one or more policies.
struct PolicyChange {
    ScopeKind scope = ScopeKind::Enterprise;
    OrganizationId organization; ///< for ScopeKind::Organization
    PolicySet after; ///< the whole set of that scope after the change
};
[[nodiscard]] EstatePolicies apply(const EstatePolicies &before, const PolicyChange &change);

/// One token in one organization (or, for a classic token, in the enterprise itself: organization invalid), as far
/// as access depends on it. Everything but the policies.
struct TokenReach {
    TokenId token;
    OrganizationId organization; ///< invalid: the enterprise itself
    AccountId owner;
    Facts::Token facts;
    std::optional<Instant> lastUsedAt;
};

/// Does the token reach anything of the organization (or enterprise) that is not public? The probe is the least
/// the token could do there: read metadata of a private repository it selects, else use the first organization
/// permission it has; for a classic token read a private repository, else the organization, else the enterprise,
/// as its scopes allow. A token that asks for nothing but public repositories reaches nothing. Asks decide().
[[nodiscard]] Decision reaches(const TokenReach &reach, const EstatePolicies &policies);

/// Of the token's permissions what that probe looks at: at most one.
[[nodiscard]] PermissionSet probedPermissions(const Facts::Token &token);

/// Whether a change that ends the need for approval approves what the token waits for.
[[nodiscard]] bool isApprovedWithChange(const Facts::Token &token);

/// What one change takes away or gives, for one token in one organization.
struct ImpactEntry {
    TokenId token;
    OrganizationId organization;
    AccountId owner;
    bool gains = false; ///< else it loses
    Reason reason = Reason::Granted; ///< why it is refused after (lost) or was refused before (gained)
    std::optional<Instant> lastUsedAt;

    friend bool operator==(const ImpactEntry &, const ImpactEntry &) = default;
};

struct Impact {
    QList<ImpactEntry> entries; ///< losses first; most recently used first
    int tokensLosing = 0; ///< distinct tokens
    int tokensGaining = 0;
    int peopleLosing = 0;
    int peopleGaining = 0;
    int organizations = 0; ///< distinct organizations touched (the enterprise itself not counted)
    int losingUsedRecently = 0; ///< of tokensLosing: used in the 7 days before `now`
    int requestsApproved = 0; ///< pending requests that the change approves, because approval stops being required
};

/// The organizations in which approval was required and is not any more: what is pending there is approved
/// together with the change (docs/decisions/access-decision.md).
[[nodiscard]] QList<OrganizationId> approvalStops(const EstatePolicies &before, const EstatePolicies &after);

/// What \p change would do, computed by asking decide() before and after; for many reaches see
/// domain/reachcolumns.h. The list equals what is refused once the
/// change is made (tests/unit/controller/tst_impactofchange.cpp).
[[nodiscard]] Impact assessImpact(const QList<TokenReach> &reaches, const EstatePolicies &before,
                                  const PolicyChange &change, Instant now);

} // namespace patwarden
