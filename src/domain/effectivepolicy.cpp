// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/effectivepolicy.h"

namespace patwarden {

EffectivePolicy effectivePolicy(Policy policy, const std::optional<PolicySet> &enterprise,
                                const std::optional<PolicySet> &organization)
{
    if (enterprise && (enterprise->optedIn || policy == Policy::ClassicAccess)) {
        const Choice choice = enterprise->choice(policy);
        if (choice != Choice::Delegate)
            return {choice, DecidedBy::Enterprise};
    }
    const Choice own = organization ? organization->choice(policy) : Choice::Open;
    return {own, DecidedBy::Organization};
}

bool effectivelyOptedIn(const std::optional<PolicySet> &enterprise, const std::optional<PolicySet> &organization)
{
    return (enterprise && enterprise->optedIn) || (organization && organization->optedIn);
}

} // namespace patwarden
