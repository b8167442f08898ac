// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decision.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Decision allow(Reason reason, DecidedBy by)
{
    return {true, reason, by};
}

constexpr Decision deny(Reason reason, DecidedBy by)
{
    return {false, reason, by};
}

bool isPublic(const Facts::Resource &resource)
{
    return resource.visibility == Visibility::Public;
}

bool isOrganizations(const Facts::Resource &resource)
{
    return resource.owner == ResourceOwner::Organization;
}

/// Metadata comes with every token that selects a repository.
Level grantedLevel(const Facts::Token &token, const QString &permission)
{
    const Level level = token.permissions.level(permission);
    if (level == Level::None && token.repositories != RepositorySelection::Public && permission == "metadata"_L1)
        return Level::Read;
    return level;
}

bool scopesCover(Scopes scopes, const Facts::Resource &resource, Level level)
{
    switch (resource.type) {
    case ResourceType::Repository:
        return scopes.testFlag(Scope::Repo) || (isPublic(resource) && scopes.testFlag(Scope::PublicRepo));
    case ResourceType::Organization:
        return scopes.testFlag(Scope::AdminOrg) || (level <= Level::Write && scopes.testFlag(Scope::WriteOrg))
            || (level <= Level::Read && scopes.testFlag(Scope::ReadOrg));
    case ResourceType::Enterprise:
        break;
    }
    return scopes.testFlag(Scope::AdminEnterprise)
        || (level <= Level::Read && scopes.testFlag(Scope::ReadEnterprise));
}

/// Rules 6 to 10: what stands between a fine-grained token and an organization. Nothing where they let it pass.
std::optional<Decision> organizationRefuses(const Facts &facts)
{
    const Facts::Token &token = facts.token;
    if (!effectivelyOptedIn(facts.enterprise, facts.organization))
        return deny(Reason::NotOptedIn, DecidedBy::Organization);

    const auto access = effectivePolicy(Policy::FineGrainedAccess, facts.enterprise, facts.organization);
    if (access.choice == Choice::Strict)
        return deny(Reason::FineGrainedRestricted, access.decidedBy);
    if (token.ownerRole == Role::Outside)
        return deny(Reason::NotAMember, DecidedBy::Organization);
    if (token.access == AccessState::Denied)
        return deny(Reason::AccessDenied, DecidedBy::Organization);
    if (token.access == AccessState::Revoked)
        return deny(Reason::AccessRevoked, DecidedBy::Organization);

    const auto approval = effectivePolicy(Policy::FineGrainedApproval, facts.enterprise, facts.organization);
    if (token.access != AccessState::Approved && approval.choice == Choice::Strict && !token.createdByOwner) {
        const bool pending = token.access == AccessState::Pending;
        return deny(pending ? Reason::ApprovalPending : Reason::ApprovalMissing, approval.decidedBy);
    }
    return std::nullopt;
}

/// Rules 4 to 13.
Decision decideFineGrained(const Facts &facts)
{
    const Facts::Token &token = facts.token;
    const Facts::Resource &resource = facts.resource;
    if (resource.type == ResourceType::Enterprise || resource.owner != token.resourceOwner
        || resource.owner == ResourceOwner::Other)
        return deny(Reason::ResourceOwnerMismatch, DecidedBy::Token);
    if (isOrganizations(resource)) {
        if (const std::optional<Decision> refusal = organizationRefuses(facts))
            return *refusal;
    }
    if (resource.type == ResourceType::Repository) {
        const bool selected = token.repositories == RepositorySelection::All
            || (token.repositories == RepositorySelection::Selected && token.repositorySelected);
        if (!selected)
            return deny(Reason::RepositoryNotSelected, DecidedBy::Token);
    }
    const Level granted = grantedLevel(token, facts.action.permission);
    if (granted == Level::None || granted < facts.action.level)
        return deny(Reason::PermissionMissing, DecidedBy::Token);
    return allow(Reason::Granted, DecidedBy::Token);
}

/// Rules 14 to 19.
Decision decideClassic(const Facts &facts)
{
    const Facts::Resource &resource = facts.resource;
    if (resource.type == ResourceType::Enterprise && facts.enterprise
        && facts.enterprise->classicAccess == Choice::Strict)
        return deny(Reason::ClassicRestricted, DecidedBy::Enterprise);
    if (isOrganizations(resource)) {
        const auto access = effectivePolicy(Policy::ClassicAccess, facts.enterprise, facts.organization);
        if (access.choice == Choice::Strict)
            return deny(Reason::ClassicRestricted, access.decidedBy);
        if (facts.token.ownerRole == Role::Outside && !isPublic(resource))
            return deny(Reason::NotAMember, DecidedBy::Organization);
    }
    if (resource.owner == ResourceOwner::Other && !isPublic(resource))
        return deny(Reason::ResourceOwnerMismatch, DecidedBy::Token);
    if (!scopesCover(facts.token.scopes, resource, facts.action.level))
        return deny(Reason::ScopeMissing, DecidedBy::Token);
    return allow(Reason::Granted, DecidedBy::Token);
}

} // namespace

Decision decide(const Facts &facts)
{
    if (facts.credential == Credential::SshKey)
        return allow(Reason::SshKeyUnaffected, DecidedBy::Credential);
    if (facts.token.state == TokenState::Expired)
        return deny(Reason::TokenExpired, DecidedBy::Token);
    if (facts.token.state == TokenState::Revoked)
        return deny(Reason::TokenRevoked, DecidedBy::Token);
    if (facts.resource.type == ResourceType::Repository && isPublic(facts.resource)
        && facts.action.level == Level::Read)
        return allow(Reason::PublicResource, DecidedBy::Resource);
    return facts.token.kind == TokenKind::FineGrained ? decideFineGrained(facts) : decideClassic(facts);
}

QLatin1StringView reasonName(Reason reason)
{
    switch (reason) {
    case Reason::SshKeyUnaffected:
        return "ssh_key_unaffected"_L1;
    case Reason::TokenExpired:
        return "token_expired"_L1;
    case Reason::TokenRevoked:
        return "token_revoked"_L1;
    case Reason::PublicResource:
        return "public_resource"_L1;
    case Reason::ResourceOwnerMismatch:
        return "resource_owner_mismatch"_L1;
    case Reason::NotOptedIn:
        return "not_opted_in"_L1;
    case Reason::FineGrainedRestricted:
        return "fine_grained_restricted"_L1;
    case Reason::NotAMember:
        return "not_a_member"_L1;
    case Reason::AccessDenied:
        return "access_denied"_L1;
    case Reason::AccessRevoked:
        return "access_revoked"_L1;
    case Reason::ApprovalPending:
        return "approval_pending"_L1;
    case Reason::ApprovalMissing:
        return "approval_missing"_L1;
    case Reason::RepositoryNotSelected:
        return "repository_not_selected"_L1;
    case Reason::PermissionMissing:
        return "permission_missing"_L1;
    case Reason::Granted:
        return "granted"_L1;
    case Reason::ClassicRestricted:
        return "classic_restricted"_L1;
    case Reason::ScopeMissing:
        break;
    }
    return "scope_missing"_L1;
}

QLatin1StringView decidedByName(DecidedBy decidedBy)
{
    switch (decidedBy) {
    case DecidedBy::Enterprise:
        return "enterprise"_L1;
    case DecidedBy::Organization:
        return "organization"_L1;
    case DecidedBy::Token:
        return "token"_L1;
    case DecidedBy::Resource:
        return "resource"_L1;
    case DecidedBy::Credential:
        break;
    }
    return "credential"_L1;
}

} // namespace patwarden
