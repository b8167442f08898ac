// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bitset.h"
#include "domain/impact.h"

#include <vector>

namespace patwarden {

/// Many token reaches in little memory (some 40 bytes each), so that what a policy change would do to a million of
/// them is answered by one walk over numbers. What decide() would say depends on a reach's class (everything about
/// the token that the probe looks at, see reachClass) and on the policies above its organization; of both there
/// are few, so that reaches() is asked once for each pair that occurs. The answers are those of assessImpact()
/// (tests/unit/domain/tst_reachcolumns.cpp).
class ReachColumns
{
public:
    /// \p expiresAt: from then on the token reaches nothing. The reaches of one token follow one another.
    void append(const TokenReach &reach, std::optional<Instant> expiresAt);
    /// To be called when everything was appended, before assess().
    void finish();

    [[nodiscard]] qsizetype size() const { return qsizetype(m_reaches.size()); }

    /// assessImpact() of what is alive at \p now.
    [[nodiscard]] Impact assess(const EstatePolicies &before, const PolicyChange &change, Instant now) const;

private:
    struct Reach {
        TokenId token;
        qint64 lastUsedAt; ///< 0: never
        qint64 expiresAt; ///< the largest number: never
        quint32 owner; ///< place in m_owners
        quint32 organization; ///< place in m_organizations
        quint32 number; ///< of the token
        quint16 kind; ///< place in m_classes
    };

    [[nodiscard]] quint16 classOf(const Facts::Token &facts);
    [[nodiscard]] static ImpactEntry entryOf(const ReachColumns &columns, const Reach &reach);

    std::vector<Reach> m_reaches; ///< the most recently used first, once finished
    std::vector<Facts::Token> m_classes;
    QHash<QString, quint16> m_classPlaces;
    std::vector<quint16> m_plainClasses; ///< places of classes without permissions, by what they are packed into
    std::vector<OrganizationId> m_organizations;
    QHash<OrganizationId, quint32> m_organizationPlaces;
    std::vector<AccountId> m_owners;
    QHash<AccountId, quint32> m_ownerPlaces;
    quint32 m_tokens = 0;

    friend class ReachAssessment;
};

} // namespace patwarden
