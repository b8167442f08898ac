// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/policysituation.h"
#include "storage/policychangestore.h"

#include <QSet>

namespace patwarden {

// What changing policies writes: the choice, its row in the history, the audit entry, the requests that are
// approved with it, and the notices for whom it cuts off. One transaction, whoever causes it.

/// A change of one policy that is made now.
struct PolicyMaking {
    Policy policy = Policy::FineGrainedAccess;
    Choice choice = Choice::Delegate;
    const PolicyChangeRecord *plan = nullptr; ///< its date has come; null: a person decides it now
    bool rollsBack = false; ///< for the audit entry
};

/// Setting what is set already is no change and writes nothing. The choice must be acceptable (checkChoice,
/// checkOptedIn). Who was told of the plan ahead of time is not told again for the same token.
[[nodiscard]] Result<PolicyOutcome> makePolicyChange(UseCase &useCase, const Situation &situation,
                                                     const PolicyMaking &making);

/// PolicyController::setPolicy.
[[nodiscard]] Result<PolicyOutcome> writePolicy(UseCase &useCase, PolicyScope asked, Policy policy, Choice choice,
                                                const ReachCache *reaches);
/// PolicyController::optIn.
[[nodiscard]] Result<PolicyOutcome> writeOptIn(UseCase &useCase, PolicyScope asked, const PolicySet &choices,
                                               const ReachCache *reaches);
/// PolicyController::rollBack.
[[nodiscard]] Result<PolicyOutcome> writeRollBack(UseCase &useCase, PolicyScope asked, Policy policy,
                                                  const ReachCache *reaches);

/// What the owners of tokens that lose access are told.
struct CutOffNews {
    NoticeKind kind = NoticeKind::PolicyCutsOff;
    std::array<PolicyChangeId, 3> changes; ///< in the order of allPolicies: which change does it
    std::optional<Instant> about; ///< when
    QSet<TokenId> toldAlready; ///< of these tokens nothing is said
};

/// One notice a token; its organization is named where it is the only one concerned. Without sender and time.
[[nodiscard]] QList<Notice> noticesOfCutOff(const Impact &impact, const CutOffNews &news);
/// Sends them. \return to how many people.
[[nodiscard]] Result<qint64> tellCutOff(UseCase &useCase, const Impact &impact, const CutOffNews &news);

} // namespace patwarden
