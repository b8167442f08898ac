// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/policysituation.h"

#include "controller/reachcache.h"
#include "storage/policystore.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ScopeRecord> findOrganization(OrganizationStore &frame, OrganizationId id)
{
    const auto organization = frame.byId(id);
    if (!organization)
        return organization.error();
    if (!*organization)
        return Error{ErrorCode::NotFound, u"organization"_s, {}};
    return ScopeRecord{ScopeKind::Organization,
                       id.value(),
                       (*organization)->name,
                       id,
                       (*organization)->enterprise.isValid(),
                       (*organization)->optedIn,
                       (*organization)->pendingCount};
}

} // namespace

Result<ScopeRecord> findEnterprise(OrganizationStore &frame)
{
    const auto enterprise = frame.enterprise();
    if (!enterprise)
        return enterprise.error();
    if (!*enterprise)
        return Error{ErrorCode::NotFound, u"enterprise"_s, {}};
    ScopeRecord scope{ScopeKind::Enterprise,
                      (*enterprise)->id.value(),
                      (*enterprise)->name,
                      {},
                      false,
                      (*enterprise)->optedIn,
                      0};
    const auto organizations = frame.organizations();
    if (!organizations)
        return organizations.error();
    for (const OrganizationRecord &organization : *organizations) {
        if (organization.enterprise.isValid())
            scope.pendingRequests += organization.pendingCount;
    }
    return scope;
}

Result<ScopeRecord> findScope(UseCase &useCase, PolicyScope scope)
{
    OrganizationStore frame(useCase.database());
    return scope.kind == ScopeKind::Enterprise ? findEnterprise(frame)
                                               : findOrganization(frame, scope.organization);
}

// The right comes first: who may not ask does not learn whether the scope exists.
Result<ScopeRecord> ownedScope(UseCase &useCase, PolicyScope scope)
{
    const Result<void> right = scope.kind == ScopeKind::Enterprise ? useCase.requireEnterpriseOwner()
                                                                   : useCase.requireOwnerOf(scope.organization);
    if (!right)
        return right.error();
    return findScope(useCase, scope);
}

Result<Situation> readSituation(UseCase &useCase, PolicyScope asked, const ReachCache *reaches)
{
    auto scope = ownedScope(useCase, asked);
    if (!scope)
        return scope.error();
    auto situation = situationOf(useCase, std::move(scope).value());
    if (situation)
        situation.value().reaches = reaches;
    return situation;
}

Result<Situation> situationOf(UseCase &useCase, ScopeRecord scope)
{
    auto estate = PolicyStore(useCase.database()).estatePolicies();
    if (!estate)
        return estate.error();
    const PolicySet own = scope.kind == ScopeKind::Enterprise
        ? estate->enterprise.value_or(PolicySet{})
        : estate->organizations.value(scope.organization).policies;
    return Situation{std::move(scope), own, std::move(estate).value()};
}

Result<void> checkChoice(const Situation &situation, Policy policy, Choice choice)
{
    if (situation.scope.kind == ScopeKind::Enterprise)
        return {};
    if (choice == Choice::Delegate)
        return Error{ErrorCode::Invalid, policyName(policy),
                     u"an organization cannot leave it to somebody else"_s};
    const auto enterprise = situation.estate.enterpriseOf(situation.scope.organization);
    if (effectivePolicy(policy, enterprise, situation.own).decidedBy == DecidedBy::Enterprise)
        return Error{ErrorCode::Conflict, u"policyDecidedByEnterprise"_s, policyName(policy)};
    return {};
}

Result<void> checkOptedIn(const Situation &situation, Policy policy)
{
    if (policy == Policy::ClassicAccess)
        return {};
    const bool optedIn = situation.scope.kind == ScopeKind::Enterprise
        ? situation.own.optedIn
        : effectivelyOptedIn(situation.estate.enterpriseOf(situation.scope.organization), situation.own);
    return optedIn ? Result<void>() : Error{ErrorCode::Conflict, u"notOptedIn"_s, policyName(policy)};
}

PolicySet optInChoices(const Situation &situation, PolicySet choices)
{
    choices.optedIn = true;
    if (situation.scope.kind == ScopeKind::Enterprise)
        return choices;
    for (const Policy policy : allPolicies) {
        if (!checkChoice(situation, policy, choices.choice(policy)))
            choices.setChoice(policy, situation.own.choice(policy));
    }
    return choices;
}

EstatePolicies policiesAfter(const Situation &situation, const PolicySet &own)
{
    return apply(situation.estate, {situation.scope.kind, situation.scope.organization, own});
}

Result<Impact> assess(UseCase &useCase, const Situation &situation, const PolicySet &own,
                      const ReachColumns &reaches)
{
    Impact impact =
        reaches.assess(situation.estate, {situation.scope.kind, situation.scope.organization, own}, useCase.now());
    // The whole queue is approved, also what tokens ask for that have expired meanwhile.
    impact.requestsApproved = 0;
    const QList<OrganizationId> stops = approvalStops(situation.estate, policiesAfter(situation, own));
    if (stops.isEmpty())
        return impact;
    const auto organizations = OrganizationStore(useCase.database()).organizations();
    if (!organizations)
        return organizations.error();
    const QSet<OrganizationId> stopped(stops.cbegin(), stops.cend());
    for (const OrganizationRecord &organization : *organizations) {
        if (stopped.contains(organization.id))
            impact.requestsApproved += int(organization.pendingCount);
    }
    return impact;
}

Result<Impact> assess(UseCase &useCase, const Situation &situation, const PolicySet &own)
{
    if (situation.reaches) {
        const auto known = situation.reaches->current(useCase.database(), situation.scope.organization);
        if (!known)
            return known.error();
        if (*known)
            return assess(useCase, situation, own, **known);
    }
    const auto reaches = ReachReader::readAll(useCase.database(), situation.scope.organization);
    if (!reaches)
        return reaches.error();
    return assess(useCase, situation, own, *reaches);
}

Result<Impact> assess(UseCase &useCase, const Situation &situation, Policy policy, Choice choice)
{
    PolicySet own = situation.own;
    own.setChoice(policy, choice);
    return assess(useCase, situation, own);
}

} // namespace patwarden
