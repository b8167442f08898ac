// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"

#include <QList>

#include <array>
#include <random>
#include <vector>

namespace patwarden::test {

inline constexpr std::array enterpriseChoices{Choice::Delegate, Choice::Strict, Choice::Open};
inline constexpr std::array organizationChoices{Choice::Strict, Choice::Open};
inline constexpr std::array allKinds{TokenKind::FineGrained, TokenKind::Classic};
inline constexpr std::array allRoles{Role::Outside, Role::Member, Role::Owner};
inline constexpr std::array allAccessStates{AccessState::None,   AccessState::Pending,   AccessState::Approved,
                                            AccessState::Denied, AccessState::Cancelled, AccessState::Revoked};
inline constexpr std::array allVisibilities{Visibility::Public, Visibility::Internal, Visibility::Private};
inline constexpr std::array actionLevels{Level::Read, Level::Write, Level::Admin};

/// Draws facts from everything the JSON form can say, and beyond it: an organization's resource without an
/// organization, an organization that has not chosen (Choice::Delegate), a permission at a level with an unknown
/// word. The same seed gives the same facts with every standard library. What would end a decision early (an SSH
/// key, a dead token) is drawn less often, so that the later rules get their share.
class RandomFacts
{
public:
    explicit RandomFacts(quint64 seed);

    [[nodiscard]] Facts next();

    /// One of \p values, all equally often.
    template <typename Values>
    [[nodiscard]] auto anyOf(const Values &values)
    {
        return values[static_cast<typename Values::size_type>(below(values.size()))];
    }
    [[nodiscard]] bool coin() { return below(2) == 0; }

private:
    [[nodiscard]] quint64 below(quint64 end) { return m_engine() % end; }
    template <typename Choices>
    [[nodiscard]] std::optional<PolicySet> policies(const Choices &choices);
    [[nodiscard]] Facts::Token token();

    std::mt19937_64 m_engine;
    std::vector<PermissionSet> m_permissionSets;
};

/// The policies of every enterprise or organization there can be, and none: 1 + 2 × choices³ of them.
template <typename Choices>
[[nodiscard]] QList<std::optional<PolicySet>> allPolicySets(const Choices &choices)
{
    QList<std::optional<PolicySet>> sets{std::nullopt};
    for (const bool optedIn : {false, true}) {
        for (const Choice access : choices) {
            for (const Choice approval : choices) {
                for (const Choice classic : choices)
                    sets.append(PolicySet{optedIn, access, approval, classic});
            }
        }
    }
    return sets;
}

/// One line of JSON as `patwardenctl decide` reads it.
[[nodiscard]] QString readable(const Facts &facts);
[[nodiscard]] QString readable(const Decision &decision);

} // namespace patwarden::test
