// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/policycontroller.h"
#include "controller/usecase.h"
#include "domain/reachcolumns.h"
#include "storage/organizationstore.h"

namespace patwarden {

class ReachCache;

// What the use cases of PolicyController look at before they change anything, inside their transaction.

/// A scope as it stands in the database.
struct ScopeRecord {
    ScopeKind kind = ScopeKind::Enterprise;
    qint64 id = 0;
    QString name;
    OrganizationId organization; ///< invalid for the enterprise
    bool ownedByEnterprise = false;
    bool optedIn = false; ///< its own flag
    qint64 pendingRequests = 0;
};

/// NotFound where the estate has no enterprise.
[[nodiscard]] Result<ScopeRecord> findEnterprise(OrganizationStore &frame);

/// Asks for no right. NotFound where the estate has no such scope.
[[nodiscard]] Result<ScopeRecord> findScope(UseCase &useCase, PolicyScope scope);

/// Forbidden unless the session owns the scope, whether it exists or not.
[[nodiscard]] Result<ScopeRecord> ownedScope(UseCase &useCase, PolicyScope scope);

/// A scope that the session owns, what it has set, and the policies of the whole estate around it.
struct Situation {
    ScopeRecord scope;
    PolicySet own;
    EstatePolicies estate;
    const ReachCache *reaches = nullptr; ///< what previews have read, used where it is up to date; null: nothing
};

/// Forbidden unless the session owns the scope.
[[nodiscard]] Result<Situation> readSituation(UseCase &useCase, PolicyScope asked,
                                              const ReachCache *reaches = nullptr);
/// The same for a scope whose right was asked for already, or needs none.
[[nodiscard]] Result<Situation> situationOf(UseCase &useCase, ScopeRecord scope);

/// An organization chooses only what its enterprise leaves to it (else Conflict), and never "delegate" (Invalid).
[[nodiscard]] Result<void> checkChoice(const Situation &situation, Policy policy, Choice choice);

/// Conflict where a fine-grained policy is set before anybody opted in (R-E2, R-O2).
[[nodiscard]] Result<void> checkOptedIn(const Situation &situation, Policy policy);

/// The choices of an opt-in as they are written: where the enterprise has decided one already, the organization's
/// stays.
[[nodiscard]] PolicySet optInChoices(const Situation &situation, PolicySet choices);

/// The estate once the scope has set \p own.
[[nodiscard]] EstatePolicies policiesAfter(const Situation &situation, const PolicySet &own);

/// What setting \p own would do to the tokens that \p reaches is about and to the pending requests as they are
/// now.
[[nodiscard]] Result<Impact> assess(UseCase &useCase, const Situation &situation, const PolicySet &own,
                                    const ReachColumns &reaches);
/// The same for all tokens as they are now.
[[nodiscard]] Result<Impact> assess(UseCase &useCase, const Situation &situation, const PolicySet &own);
/// The same for one choice.
[[nodiscard]] Result<Impact> assess(UseCase &useCase, const Situation &situation, Policy policy, Choice choice);

} // namespace patwarden
