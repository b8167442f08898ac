// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <optional>

namespace patwarden {

/// The three policies of an enterprise and of an organization (R-E1). Stored: the numbers are frozen.
enum class Policy {
    FineGrainedAccess = 1, ///< R-E7 … R-E9
    FineGrainedApproval = 2, ///< R-E10 … R-E12
    ClassicAccess = 3, ///< R-E13 … R-E15
};
inline constexpr std::array allPolicies{Policy::FineGrainedAccess, Policy::FineGrainedApproval,
                                        Policy::ClassicAccess};

/// One choice of a policy. All three policies share the shape: leave it to the organizations, the strict option,
/// the open one. Stored: the numbers are frozen.
enum class Choice {
    Delegate = 0, ///< "Allow organizations to configure …"; an enterprise only
    Strict = 1, ///< restrict access, or require approval
    Open = 2, ///< allow access, or do without approval
};

/// Whose policy it is.
enum class ScopeKind { Enterprise = 1, Organization = 2 };

/// What an enterprise or an organization has set. For an organization no choice is Choice::Delegate.
struct PolicySet {
    bool optedIn = false;
    Choice fineGrainedAccess = Choice::Delegate;
    Choice fineGrainedApproval = Choice::Delegate;
    Choice classicAccess = Choice::Delegate;

    [[nodiscard]] Choice choice(Policy policy) const;
    void setChoice(Policy policy, Choice choice);

    friend bool operator==(const PolicySet &, const PolicySet &) = default;
};

/// Where nobody has chosen yet: an enterprise leaves everything to its organizations, an organization lets tokens
/// in and requires approval of fine-grained ones (GitHub's documented defaults, github.com 2025 and later).
[[nodiscard]] PolicySet defaultPolicies(ScopeKind scope);

/// The words of files and of the command line: "delegate", "restrict", "require", "allow", "disable".
[[nodiscard]] QString choiceName(Policy policy, Choice choice);
[[nodiscard]] std::optional<Choice> choiceFromName(Policy policy, QStringView name);
/// "fine_grained_access", "fine_grained_approval", "classic_access".
[[nodiscard]] QString policyName(Policy policy);
[[nodiscard]] std::optional<Policy> policyFromName(QStringView name);

} // namespace patwarden
