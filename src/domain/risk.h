// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/request.h"

namespace patwarden {

/// How much could go wrong: a word and a shape for the reader, never a verdict. High ▲, Medium ◆, Low ●.
enum class Risk { Low = 1, Medium = 2, High = 3 };

/// One thing that makes a request more or less risky; the sentence for it is made in controller/wording.h.
enum class RiskFactor {
    // raise to High
    ChangesSettings, ///< writes administration, hooks, workflows or organization settings: can change who may do
    ///< what
    WritesSecrets, ///< writes secrets or variables that builds trust
    WritesEverywhereForever, ///< writes code in every repository and never expires
    // raise to Medium
    WritesEverywhere, ///< writes in every repository, but no code, or not forever
    WritesCode, ///< writes contents or pull requests in the repositories named
    WritesOrganization, ///< writes anything else of the organization
    NeverExpires,
    LongLived, ///< expires more than 180 days after it was asked
    UnknownPermission, ///< asks for something this version does not know
    ReadsEverywhere, ///< reads the contents of every repository
    // leave at Low
    ReadsOnly,
};

struct RiskAssessment {
    Risk risk = Risk::Low;
    QList<RiskFactor> factors; ///< the gravest first; empty where it writes little, in few places, for a while

    friend bool operator==(const RiskAssessment &, const RiskAssessment &) = default;
};

[[nodiscard]] Risk riskOf(RiskFactor factor);
/// The assessment's risk is that of its gravest factor.
[[nodiscard]] RiskAssessment assessRisk(const PermissionSet &permissions, RepositorySelection selection,
                                        Instant createdAt, std::optional<Instant> expiresAt);

} // namespace patwarden
