// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionoracle.h"

#include <algorithm>
#include <array>

namespace patwarden::test {

namespace {

// Who a row is for.

bool oracleAlways(const Facts &)
{
    return true;
}

template <TokenKind kind>
bool oracleKind(const Facts &facts)
{
    return facts.token.kind == kind;
}

template <TokenKind kind, ResourceType type>
bool oracleKindAndType(const Facts &facts)
{
    return oracleKind<kind>(facts) && facts.resource.type == type;
}

// An organization's resource is one that an organization owns, whatever its type.
template <TokenKind kind, ResourceOwner owner>
bool oracleKindAndOwner(const Facts &facts)
{
    return oracleKind<kind>(facts) && facts.resource.owner == owner;
}

// When a row decides.

template <TokenState state>
bool oracleState(const Facts &facts)
{
    return facts.token.state == state;
}

template <AccessState access>
bool oracleAccess(const Facts &facts)
{
    return facts.token.access == access;
}

bool oraclePublic(const Facts &facts)
{
    return facts.resource.visibility == Visibility::Public;
}

bool oracleOutside(const Facts &facts)
{
    return facts.token.ownerRole == Role::Outside;
}

/// A column of the policies; the classic one is in force without an opt-in.
using Column = Choice PolicySet::*;

template <Column column>
Choice oracleFromAbove(const Facts &facts)
{
    constexpr bool beforeOptIn = column == &PolicySet::classicAccess;
    const bool inForce = facts.enterprise && (beforeOptIn || facts.enterprise->optedIn);
    return inForce ? (*facts.enterprise).*column : Choice::Delegate;
}

/// The effective value is the strict one, and it is \p who that says so.
template <Column column, DecidedBy who>
bool oracleStrict(const Facts &facts)
{
    const Choice above = oracleFromAbove<column>(facts);
    if constexpr (who == DecidedBy::Enterprise)
        return above == Choice::Strict;
    return above == Choice::Delegate && facts.organization && (*facts.organization).*column == Choice::Strict;
}

template <bool pending, DecidedBy who>
bool oracleUnapproved(const Facts &facts)
{
    return oracleAccess<AccessState::Pending>(facts) == pending && !oracleAccess<AccessState::Approved>(facts)
        && !facts.token.createdByOwner && oracleStrict<&PolicySet::fineGrainedApproval, who>(facts);
}

bool oracleNotOptedIn(const Facts &facts)
{
    const std::array flags{facts.enterprise && facts.enterprise->optedIn,
                           facts.organization && facts.organization->optedIn};
    return std::ranges::count(flags, true) == 0;
}

bool oracleForeign(const Facts &facts)
{
    return facts.resource.owner != facts.token.resourceOwner || facts.resource.owner == ResourceOwner::Other;
}

bool oracleUnselected(const Facts &facts)
{
    return facts.token.repositories == RepositorySelection::Public
        || (facts.token.repositories == RepositorySelection::Selected && !facts.token.repositorySelected);
}

bool oracleUnpermitted(const Facts &facts)
{
    const bool comesAlong = facts.action.permission == QLatin1StringView("metadata")
        && facts.token.repositories != RepositorySelection::Public;
    const Level held =
        std::max(facts.token.permissions.level(facts.action.permission), comesAlong ? Level::Read : Level::None);
    return held == Level::None || held < facts.action.level;
}

/// What a scope reaches.
struct ScopeRow {
    Scope scope;
    ResourceType type;
    Level upTo;
    bool publicOnly;
};
constexpr std::array scopeRows{
    ScopeRow{Scope::Repo, ResourceType::Repository, Level::Admin, false},
    ScopeRow{Scope::PublicRepo, ResourceType::Repository, Level::Admin, true},
    ScopeRow{Scope::ReadOrg, ResourceType::Organization, Level::Read, false},
    ScopeRow{Scope::WriteOrg, ResourceType::Organization, Level::Write, false},
    ScopeRow{Scope::AdminOrg, ResourceType::Organization, Level::Admin, false},
    ScopeRow{Scope::ReadEnterprise, ResourceType::Enterprise, Level::Read, false},
    ScopeRow{Scope::AdminEnterprise, ResourceType::Enterprise, Level::Admin, false},
};

bool oracleUncovered(const Facts &facts)
{
    return std::ranges::none_of(scopeRows, [&facts](const ScopeRow &row) {
        return facts.token.scopes.testFlag(row.scope) && facts.resource.type == row.type
            && facts.action.level <= row.upTo && (!row.publicOnly || oraclePublic(facts));
    });
}

constexpr Decision oracleAllow(Reason reason, DecidedBy who)
{
    return {.allowed = true, .reason = reason, .decidedBy = who};
}

constexpr Decision oracleDeny(Reason reason, DecidedBy who)
{
    return {.allowed = false, .reason = reason, .decidedBy = who};
}

constexpr auto byEnterprise = DecidedBy::Enterprise;
constexpr auto byOrganization = DecidedBy::Organization;
constexpr auto byToken = DecidedBy::Token;

constexpr auto fineGrained = oracleKind<TokenKind::FineGrained>;
constexpr auto fineGrainedInOrg = oracleKindAndOwner<TokenKind::FineGrained, ResourceOwner::Organization>;
constexpr auto classic = oracleKind<TokenKind::Classic>;
constexpr auto classicInOrg = oracleKindAndOwner<TokenKind::Classic, ResourceOwner::Organization>;

// The document's table, in its order.
// clang-format off
constexpr std::array oracleRows{
    OracleRow{"1 an SSH key", [](const Facts &f) { return f.credential == Credential::SshKey; }, oracleAlways,
              oracleAllow(Reason::SshKeyUnaffected, DecidedBy::Credential)},
    OracleRow{"2 expired", oracleAlways, oracleState<TokenState::Expired>, oracleDeny(Reason::TokenExpired, byToken)},
    OracleRow{"2 revoked", oracleAlways, oracleState<TokenState::Revoked>, oracleDeny(Reason::TokenRevoked, byToken)},
    OracleRow{"3 reading a public repository",
              [](const Facts &f) { return f.resource.type == ResourceType::Repository && oraclePublic(f); },
              [](const Facts &f) { return f.action.level == Level::Read; },
              oracleAllow(Reason::PublicResource, DecidedBy::Resource)},

    OracleRow{"4 an enterprise", oracleKindAndType<TokenKind::FineGrained, ResourceType::Enterprise>, oracleAlways,
              oracleDeny(Reason::ResourceOwnerMismatch, byToken)},
    OracleRow{"5 another owner", fineGrained, oracleForeign, oracleDeny(Reason::ResourceOwnerMismatch, byToken)},
    OracleRow{"6 not opted in", fineGrainedInOrg, oracleNotOptedIn, oracleDeny(Reason::NotOptedIn, byOrganization)},
    OracleRow{"7 restricted by the enterprise", fineGrainedInOrg,
              oracleStrict<&PolicySet::fineGrainedAccess, byEnterprise>,
              oracleDeny(Reason::FineGrainedRestricted, byEnterprise)},
    OracleRow{"7 restricted by the organization", fineGrainedInOrg,
              oracleStrict<&PolicySet::fineGrainedAccess, byOrganization>,
              oracleDeny(Reason::FineGrainedRestricted, byOrganization)},
    OracleRow{"8 not a member", fineGrainedInOrg, oracleOutside, oracleDeny(Reason::NotAMember, byOrganization)},
    OracleRow{"9 access denied", fineGrainedInOrg, oracleAccess<AccessState::Denied>,
              oracleDeny(Reason::AccessDenied, byOrganization)},
    OracleRow{"9 access revoked", fineGrainedInOrg, oracleAccess<AccessState::Revoked>,
              oracleDeny(Reason::AccessRevoked, byOrganization)},
    OracleRow{"10 pending, the enterprise requires approval", fineGrainedInOrg, oracleUnapproved<true, byEnterprise>,
              oracleDeny(Reason::ApprovalPending, byEnterprise)},
    OracleRow{"10 pending, the organization requires approval", fineGrainedInOrg,
              oracleUnapproved<true, byOrganization>, oracleDeny(Reason::ApprovalPending, byOrganization)},
    OracleRow{"10 not asked, the enterprise requires approval", fineGrainedInOrg,
              oracleUnapproved<false, byEnterprise>, oracleDeny(Reason::ApprovalMissing, byEnterprise)},
    OracleRow{"10 not asked, the organization requires approval", fineGrainedInOrg,
              oracleUnapproved<false, byOrganization>, oracleDeny(Reason::ApprovalMissing, byOrganization)},
    OracleRow{"11 not selected", oracleKindAndType<TokenKind::FineGrained, ResourceType::Repository>,
              oracleUnselected, oracleDeny(Reason::RepositoryNotSelected, byToken)},
    OracleRow{"12 no such permission", fineGrained, oracleUnpermitted, oracleDeny(Reason::PermissionMissing, byToken)},
    OracleRow{"13 granted", fineGrained, oracleAlways, oracleAllow(Reason::Granted, byToken)},

    OracleRow{"14 an enterprise that restricts", oracleKindAndType<TokenKind::Classic, ResourceType::Enterprise>,
              oracleStrict<&PolicySet::classicAccess, byEnterprise>,
              oracleDeny(Reason::ClassicRestricted, byEnterprise)},
    OracleRow{"15 restricted by the enterprise", classicInOrg, oracleStrict<&PolicySet::classicAccess, byEnterprise>,
              oracleDeny(Reason::ClassicRestricted, byEnterprise)},
    OracleRow{"15 restricted by the organization", classicInOrg,
              oracleStrict<&PolicySet::classicAccess, byOrganization>,
              oracleDeny(Reason::ClassicRestricted, byOrganization)},
    OracleRow{"16 not a member", classicInOrg, [](const Facts &f) { return oracleOutside(f) && !oraclePublic(f); },
              oracleDeny(Reason::NotAMember, byOrganization)},
    OracleRow{"17 somebody else's", oracleKindAndOwner<TokenKind::Classic, ResourceOwner::Other>,
              [](const Facts &f) { return !oraclePublic(f); }, oracleDeny(Reason::ResourceOwnerMismatch, byToken)},
    OracleRow{"18 no such scope", classic, oracleUncovered, oracleDeny(Reason::ScopeMissing, byToken)},
    OracleRow{"19 granted", classic, oracleAlways, oracleAllow(Reason::Granted, byToken)},
};
// clang-format on

} // namespace

std::span<const OracleRow> oracleTable()
{
    return oracleRows;
}

std::optional<std::size_t> oracleRowFor(const Facts &facts, std::optional<std::size_t> leftOut)
{
    for (std::size_t i = 0; i < oracleRows.size(); ++i) {
        if (i != leftOut && oracleRows[i].appliesTo(facts) && oracleRows[i].when(facts))
            return i;
    }
    return std::nullopt;
}

} // namespace patwarden::test
