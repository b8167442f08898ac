// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/policyreading.h"

#include "controller/policyplanning.h"
#include "storage/accountstore.h"
#include "storage/policystore.h"
#include "storage/tokenstore.h"

#include <algorithm>

namespace patwarden {

namespace {

std::array<PolicyOverview::Setting, 3> settingsOf(const StoredPolicies &stored)
{
    std::array<PolicyOverview::Setting, 3> settings;
    for (size_t i = 0; i < settings.size(); ++i)
        settings.at(i) = {stored.settings.at(i).setBy, stored.settings.at(i).setAt};
    return settings;
}

using PlansOfScope = std::array<std::optional<PlannedPolicyChange>, 3>;

Result<void> readPlansOf(UseCase &useCase, const ScopeRecord &scope, bool mayTakeBack, PlansOfScope &plans)
{
    const auto planned = PolicyChangeStore(useCase.database()).planned();
    if (!planned)
        return planned.error();
    for (const PolicyChangeRecord &plan : *planned) {
        if (plan.scope == scope.kind && plan.scopeId == scope.id)
            plans.at(size_t(plan.policy) - 1) = plannedFrom(plan, scope.name, mayTakeBack);
    }
    return {};
}

Result<void> readEnterpriseAbove(UseCase &useCase, PolicyOverview &overview)
{
    OrganizationStore frame(useCase.database());
    const auto enterprise = findEnterprise(frame);
    if (!enterprise)
        return enterprise.error();
    const auto stored =
        PolicyStore(useCase.database()).policies(ScopeKind::Enterprise, enterprise->id, enterprise->optedIn);
    if (!stored)
        return stored.error();
    overview.enterpriseName = enterprise->name;
    overview.enterprisePolicies = stored->policies;
    overview.enterpriseSettings = settingsOf(*stored);
    return readPlansOf(useCase, *enterprise, false, overview.enterprisePlanned);
}

/// What "Roll back" would restore: nothing where the enterprise decides.
Result<void> readRollBacks(UseCase &useCase, const ScopeRecord &scope, PolicyOverview &overview)
{
    PolicyChangeStore changes(useCase.database());
    for (size_t i = 0; i < allPolicies.size(); ++i) {
        const Policy policy = allPolicies.at(i);
        if (effectivePolicy(policy, overview.enterprisePolicies, overview.policies).decidedBy
                == DecidedBy::Enterprise
            && scope.kind == ScopeKind::Organization)
            continue;
        const auto last = changes.lastMade(scope.kind, scope.id, policy);
        if (!last)
            return last.error();
        if (*last && (*last)->before != overview.policies.choice(policy))
            overview.rollBackTo.at(i) = (*last)->before;
    }
    return {};
}

} // namespace

Result<PolicyOverview> readPolicyOverview(UseCase &useCase, PolicyScope asked)
{
    const auto scope = ownedScope(useCase, asked);
    if (!scope)
        return scope.error();
    const auto stored = PolicyStore(useCase.database()).policies(scope->kind, scope->id, scope->optedIn);
    if (!stored)
        return stored.error();
    PolicyOverview overview;
    overview.name = scope->name;
    overview.policies = stored->policies;
    overview.settings = settingsOf(*stored);
    overview.pendingRequests = scope->pendingRequests;
    if (scope->ownedByEnterprise) {
        if (const Result<void> done = readEnterpriseAbove(useCase, overview); !done)
            return done.error();
    }
    const Result<void> changes = readPlansOf(useCase, *scope, true, overview.planned).then([&] {
        return readRollBacks(useCase, *scope, overview);
    });
    if (!changes)
        return changes.error();
    overview.optedIn = scope->kind == ScopeKind::Enterprise
        ? scope->optedIn
        : effectivelyOptedIn(overview.enterprisePolicies, overview.policies);
    const auto organizations = OrganizationStore(useCase.database()).organizations();
    if (!organizations)
        return organizations.error();
    for (const OrganizationRecord &organization : *organizations)
        overview.organizationCount += organization.enterprise.isValid() ? 1 : 0;
    return overview;
}

Result<QList<PlannedPolicyChange>> readPlanned(UseCase &useCase)
{
    const auto planned = PolicyChangeStore(useCase.database()).planned();
    if (!planned)
        return planned.error();
    if (planned->isEmpty())
        return QList<PlannedPolicyChange>();
    AccountStore accounts(useCase.database());
    const auto roles = accounts.rolesOf(useCase.actor());
    if (!roles)
        return roles.error();
    const auto inEnterprise = accounts.roleInEnterprise(useCase.actor());
    if (!inEnterprise)
        return inEnterprise.error();
    OrganizationStore frame(useCase.database());
    const auto enterprise = frame.enterprise();
    if (!enterprise)
        return enterprise.error();
    const auto organizations = frame.organizations();
    if (!organizations)
        return organizations.error();

    bool belongsToEnterprise = *inEnterprise == Role::Owner;
    QHash<OrganizationId, QString> names;
    for (const OrganizationRecord &organization : *organizations) {
        if (!roles->contains(organization.id))
            continue;
        names.insert(organization.id, organization.name);
        belongsToEnterprise = belongsToEnterprise || organization.enterprise.isValid();
    }
    QList<PlannedPolicyChange> changes;
    for (const PolicyChangeRecord &plan : *planned) {
        const PolicyScope scope = scopeOf(plan);
        if (scope.kind == ScopeKind::Enterprise && belongsToEnterprise && *enterprise)
            changes.append(plannedFrom(plan, (*enterprise)->name, *inEnterprise == Role::Owner));
        else if (scope.kind == ScopeKind::Organization && names.contains(scope.organization))
            changes.append(plannedFrom(plan, names.value(scope.organization),
                                       roles->value(scope.organization) == Role::Owner));
    }
    return changes;
}

Result<QList<ImpactRow>> readImpactRows(UseCase &useCase, PolicyScope scope, const QList<ImpactEntry> &entries)
{
    if (const auto owned = ownedScope(useCase, scope); !owned)
        return owned.error();
    OrganizationStore frame(useCase.database());
    QHash<OrganizationId, QString> names; // of the few that are shown: there may be thousands
    for (const ImpactEntry &entry : entries) {
        if (!entry.organization.isValid() || names.contains(entry.organization))
            continue;
        const auto organization = frame.byId(entry.organization);
        if (!organization)
            return organization.error();
        names.insert(entry.organization, *organization ? (*organization)->name : QString());
    }

    TokenStore tokens(useCase.database());
    QList<ImpactRow> rows;
    for (const ImpactEntry &entry : entries) {
        const auto label = tokens.label(entry.token);
        if (!label)
            return label.error();
        const TokenLabel token = label->value_or(TokenLabel{});
        rows.append({token.name, token.kind, token.owner, names.value(entry.organization), entry.lastUsedAt,
                     entry.gains, entry.reason});
    }
    return rows;
}

} // namespace patwarden
