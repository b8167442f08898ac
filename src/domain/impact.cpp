// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/impact.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 recentDays = 7;

const Permission *firstForOrganization(const PermissionSet &permissions)
{
    const auto found = std::ranges::find_if(permissions, [](const Permission &permission) {
        return permission.group == PermissionGroup::Organization && permission.level != Level::None;
    });
    return found == permissions.end() ? nullptr : &*found;
}

void probeFineGrained(Facts &facts)
{
    facts.resource.type = ResourceType::Repository;
    facts.action = {u"metadata"_s, Level::Read};
    facts.token.repositorySelected = true;
    if (facts.token.repositories != RepositorySelection::Public)
        return;
    if (const Permission *permission = firstForOrganization(facts.token.permissions)) {
        facts.resource.type = ResourceType::Organization;
        facts.action = {permission->key, permission->level};
    }
}

void probeClassic(Facts &facts, bool enterpriseItself)
{
    facts.action = {QString(), Level::Read};
    if (enterpriseItself)
        facts.resource.type = ResourceType::Enterprise;
    else
        facts.resource.type =
            facts.token.scopes.testFlag(Scope::Repo) ? ResourceType::Repository : ResourceType::Organization;
}

bool usedRecently(const ImpactEntry &entry, Instant now)
{
    return entry.lastUsedAt && *entry.lastUsedAt >= now.plusDays(-recentDays);
}

void count(Impact &impact, Instant now)
{
    QSet<TokenId> losing;
    QSet<TokenId> gaining;
    QSet<TokenId> recent;
    QSet<AccountId> peopleLosing;
    QSet<AccountId> peopleGaining;
    QSet<OrganizationId> organizations;
    for (const ImpactEntry &entry : std::as_const(impact.entries)) {
        (entry.gains ? gaining : losing).insert(entry.token);
        (entry.gains ? peopleGaining : peopleLosing).insert(entry.owner);
        if (entry.organization.isValid())
            organizations.insert(entry.organization);
        if (!entry.gains && usedRecently(entry, now))
            recent.insert(entry.token);
    }
    impact.tokensLosing = int(losing.size());
    impact.tokensGaining = int(gaining.size());
    impact.peopleLosing = int(peopleLosing.size());
    impact.peopleGaining = int(peopleGaining.size());
    impact.organizations = int(organizations.size());
    impact.losingUsedRecently = int(recent.size());
}

} // namespace

std::optional<PolicySet> EstatePolicies::enterpriseOf(OrganizationId organization) const
{
    const auto it = organizations.constFind(organization);
    return it == organizations.cend() || it->ownedByEnterprise ? enterprise : std::nullopt;
}

EstatePolicies apply(const EstatePolicies &before, const PolicyChange &change)
{
    EstatePolicies after = before;
    if (change.scope == ScopeKind::Enterprise)
        after.enterprise = change.after;
    else
        after.organizations[change.organization].policies = change.after;
    return after;
}

PermissionSet probedPermissions(const Facts::Token &token)
{
    PermissionSet probed;
    // Metadata, which the probe of the others reads, comes with the selection.
    if (token.kind == TokenKind::FineGrained && token.repositories == RepositorySelection::Public) {
        if (const Permission *permission = firstForOrganization(token.permissions))
            probed.insert(*permission);
    }
    return probed;
}

bool isApprovedWithChange(const Facts::Token &token)
{
    return token.kind == TokenKind::FineGrained && token.access == AccessState::Pending;
}

Decision reaches(const TokenReach &reach, const EstatePolicies &policies)
{
    const bool enterpriseItself = !reach.organization.isValid();
    Facts facts;
    facts.enterprise = policies.enterpriseOf(reach.organization);
    if (!enterpriseItself)
        facts.organization = policies.organizations.value(reach.organization).policies;
    facts.token = reach.facts;
    facts.resource = {ResourceType::Repository, ResourceOwner::Organization, Visibility::Private};
    if (facts.token.kind == TokenKind::FineGrained)
        probeFineGrained(facts);
    else
        probeClassic(facts, enterpriseItself);
    return decide(facts);
}

QList<OrganizationId> approvalStops(const EstatePolicies &before, const EstatePolicies &after)
{
    const auto required = [](const EstatePolicies &policies, OrganizationId id) {
        return effectivePolicy(Policy::FineGrainedApproval, policies.enterpriseOf(id),
                               policies.organizations.value(id).policies)
                   .choice
            == Choice::Strict;
    };
    QList<OrganizationId> stopped;
    for (auto it = before.organizations.cbegin(); it != before.organizations.cend(); ++it) {
        if (required(before, it.key()) && !required(after, it.key()))
            stopped.append(it.key());
    }
    std::ranges::sort(stopped);
    return stopped;
}

Impact assessImpact(const QList<TokenReach> &reachList, const EstatePolicies &before, const PolicyChange &change,
                    Instant now)
{
    const EstatePolicies after = apply(before, change);
    const QList<OrganizationId> stops = approvalStops(before, after);
    const QSet<OrganizationId> stopped(stops.cbegin(), stops.cend());

    Impact impact;
    for (const TokenReach &reach : reachList) {
        const Decision was = reaches(reach, before);
        TokenReach afterwards = reach;
        if (isApprovedWithChange(reach.facts) && stopped.contains(reach.organization)) {
            afterwards.facts.access = AccessState::Approved;
            ++impact.requestsApproved;
        }
        const Decision will = reaches(afterwards, after);
        if (was.allowed == will.allowed)
            continue;
        impact.entries.append({reach.token, reach.organization, reach.owner, will.allowed,
                               will.allowed ? was.reason : will.reason, reach.lastUsedAt});
    }
    std::ranges::sort(impact.entries, [](const ImpactEntry &a, const ImpactEntry &b) {
        return std::tuple(a.gains, b.lastUsedAt.value_or(Instant{}), a.token, a.organization)
            < std::tuple(b.gains, a.lastUsedAt.value_or(Instant{}), b.token, b.organization);
    });
    count(impact, now);
    return impact;
}

} // namespace patwarden
