// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

namespace patwarden {

/// Who had the last word. `Credential`, `Token` and `Resource` occur in decisions only (domain/decision.h).
enum class DecidedBy { Enterprise, Organization, Token, Resource, Credential };

/// A policy as it applies in one organization: never Choice::Delegate.
struct EffectivePolicy {
    Choice choice = Choice::Open;
    DecidedBy decidedBy = DecidedBy::Organization;

    friend bool operator==(const EffectivePolicy &, const EffectivePolicy &) = default;
};

/// The precedence of an enterprise over its organizations ("Effective policy" in
/// docs/decisions/access-decision.md). \p enterprise is null where the organization stands alone, \p organization
/// where the resource belongs to no organization. An enterprise that has not opted in leaves the two fine-grained
/// policies to its organizations; its classic policy is in force all the same (R-E13 … R-E15).
[[nodiscard]] EffectivePolicy effectivePolicy(Policy policy, const std::optional<PolicySet> &enterprise,
                                              const std::optional<PolicySet> &organization);

/// Opted in by its own choice (R-E3) or by that of the enterprise that owns it (R-O2).
[[nodiscard]] bool effectivelyOptedIn(const std::optional<PolicySet> &enterprise,
                                      const std::optional<PolicySet> &organization);

} // namespace patwarden
