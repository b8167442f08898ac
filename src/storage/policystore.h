// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/impact.h"
#include "storage/transaction.h"

#include <array>

namespace patwarden {

/// Who set a policy, and when. Both empty where the default holds.
struct PolicySetting {
    QString setBy;
    std::optional<Instant> setAt;
};

struct StoredPolicies {
    PolicySet policies;
    std::array<PolicySetting, 3> settings; ///< in the order of allPolicies
};

/// The policies of the enterprise and of the organizations: a row a scope and policy, the default where there is
/// none.
class PolicyStore
{
public:
    explicit PolicyStore(Database &database)
        : m_database(database)
    {
    }

    /// \p scopeId is the id of the enterprise or organization; \p optedIn its flag as read there.
    [[nodiscard]] Result<StoredPolicies> policies(ScopeKind scope, qint64 scopeId, bool optedIn);
    /// Everything that precedence looks at, of the whole estate.
    [[nodiscard]] Result<EstatePolicies> estatePolicies();
    /// The same with one organization in it, or with none where the id is invalid: costs the same however many
    /// there are.
    [[nodiscard]] Result<EstatePolicies> policiesFor(OrganizationId organization);

    [[nodiscard]] Result<void> setOptedIn(Transaction &transaction, ScopeKind scope, qint64 scopeId);
    [[nodiscard]] Result<void> setChoice(Transaction &transaction, ScopeKind scope, qint64 scopeId, Policy policy,
                                         Choice choice, AccountId setBy, Instant setAt);

private:
    Database &m_database;
};

} // namespace patwarden
