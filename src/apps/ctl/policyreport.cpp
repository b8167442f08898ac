// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/policyreport.h"

#include "apps/ctl/words.h"
#include "controller/wording.h"

#include <QJsonArray>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One policy of an overview: where an enterprise has the last word, its setting.
struct PolicyState {
    Policy policy = Policy::FineGrainedAccess;
    Choice set = Choice::Delegate;
    std::optional<EffectivePolicy> inForce; ///< none: an enterprise that leaves it to its organizations
    PolicyOverview::Setting setting; ///< of what is set here
    PolicyOverview::Setting decisive; ///< of what is in force
    std::optional<PlannedPolicyChange> planned;
    std::optional<PlannedPolicyChange> enterprisePlanned;
    std::optional<Choice> rollBackTo;
};

std::optional<EffectivePolicy> inForce(const PolicyOverview &overview, ScopeKind kind, Policy policy)
{
    if (kind == ScopeKind::Organization)
        return effectivePolicy(policy, overview.enterprisePolicies, overview.policies);
    const Choice choice = overview.policies.choice(policy);
    const bool holds = choice != Choice::Delegate && (overview.optedIn || policy == Policy::ClassicAccess);
    return holds ? std::optional(EffectivePolicy{choice, DecidedBy::Enterprise}) : std::nullopt;
}

PolicyState stateOf(const PolicyOverview &overview, ScopeKind kind, Policy policy)
{
    const size_t at = size_t(policy) - 1;
    PolicyState state{policy,
                      overview.policies.choice(policy),
                      inForce(overview, kind, policy),
                      overview.settings.at(at),
                      overview.settings.at(at),
                      overview.planned.at(at),
                      overview.enterprisePlanned.at(at),
                      overview.rollBackTo.at(at)};
    const bool decidedAbove =
        kind == ScopeKind::Organization && state.inForce && state.inForce->decidedBy == DecidedBy::Enterprise;
    if (decidedAbove)
        state.decisive = overview.enterpriseSettings.at(at);
    return state;
}

QJsonValue choiceOrNull(Policy policy, std::optional<Choice> choice)
{
    return choice ? QJsonValue(choiceName(policy, *choice)) : QJsonValue();
}

QJsonValue planOrNull(const std::optional<PlannedPolicyChange> &plan)
{
    return plan ? QJsonValue(PolicyReport::object(*plan)) : QJsonValue();
}

QJsonObject stateToObject(const PolicyState &state)
{
    const auto &inForce = state.inForce;
    return {{u"policy"_s, policyName(state.policy)},
            {u"set"_s, choiceName(state.policy, state.set)},
            {u"set_by"_s, textOrNull(state.setting.setBy)},
            {u"set_at"_s, timeOrNull(state.setting.setAt)},
            {u"in_force"_s, inForce ? QJsonValue(choiceName(state.policy, inForce->choice)) : QJsonValue()},
            {u"decided_by"_s, inForce ? QJsonValue(QString(decidedByName(inForce->decidedBy))) : QJsonValue()},
            {u"in_force_set_by"_s, textOrNull(state.decisive.setBy)},
            {u"in_force_set_at"_s, timeOrNull(state.decisive.setAt)},
            {u"roll_back_to"_s, choiceOrNull(state.policy, state.rollBackTo)},
            {u"planned"_s, planOrNull(state.planned)},
            {u"enterprise_planned"_s, planOrNull(state.enterprisePlanned)}};
}

} // namespace

QString PolicyReport::choices(Policy policy)
{
    QStringList names;
    for (const Choice choice : {Choice::Delegate, Choice::Strict, Choice::Open})
        names.append(choiceName(policy, choice));
    return names.join(u", "_s);
}

QJsonObject PolicyReport::object(const PolicyOverview &overview, ScopeKind kind)
{
    QJsonArray policies;
    for (const Policy policy : allPolicies)
        policies.append(stateToObject(stateOf(overview, kind, policy)));
    const bool isEnterprise = kind == ScopeKind::Enterprise;
    return {{u"scope"_s, isEnterprise ? u"enterprise"_s : u"organization"_s},
            {u"name"_s, overview.name},
            {u"enterprise"_s, textOrNull(isEnterprise ? overview.name : overview.enterpriseName)},
            {u"opted_in"_s, overview.optedIn},
            {u"own_opt_in"_s, overview.policies.optedIn},
            {u"pending_requests"_s, overview.pendingRequests},
            {u"policies"_s, policies}};
}

QString PolicyReport::text(const PolicyOverview &overview, ScopeKind kind)
{
    QStringList lines{overview.optedIn
                          ? tr("%1 has opted in to fine-grained personal access tokens.").arg(overview.name)
                          : tr("%1 has not opted in to fine-grained personal access tokens.").arg(overview.name)};
    for (const Policy policy : allPolicies) {
        const PolicyState state = stateOf(overview, kind, policy);
        const QString name = policyName(policy).leftJustified(21);
        const QString set = choiceName(policy, state.set);
        if (!state.inForce)
            lines.append(tr("%1  %2, left to each organization").arg(name, set));
        else if (state.inForce->decidedBy == DecidedBy::Enterprise && kind == ScopeKind::Organization)
            lines.append(tr("%1  %2, decided by %3")
                             .arg(name, choiceName(policy, state.inForce->choice), overview.enterpriseName));
        else
            lines.append(tr("%1  %2").arg(name, choiceName(policy, state.inForce->choice)));
        if (state.decisive.setAt)
            lines.last() +=
                u' ' + tr("(set by %1 on %2)").arg(state.decisive.setBy, HumanWords::time(*state.decisive.setAt));
        for (const auto &plan : {state.planned, state.enterprisePlanned}) {
            if (plan)
                lines.append(tr("  planned by %1: %2 on %3")
                                 .arg(plan->plannedBy, choiceName(policy, plan->after),
                                      HumanWords::time(plan->takesEffectAt)));
        }
    }
    return lines.join(u'\n');
}

QStringList PolicyReport::planHeaders()
{
    return {tr("ID"), tr("Takes effect"), tr("Of"), tr("Policy"), tr("From"), tr("To"), tr("Planned by")};
}

QStringList PolicyReport::cells(const PlannedPolicyChange &plan)
{
    return {QString::number(plan.id.value()),
            HumanWords::time(plan.takesEffectAt),
            plan.scopeName,
            policyName(plan.policy),
            choiceName(plan.policy, plan.before),
            choiceName(plan.policy, plan.after),
            plan.plannedBy};
}

QJsonObject PolicyReport::object(const PlannedPolicyChange &plan)
{
    return {{u"id"_s, plan.id.value()},
            {u"scope"_s, plan.scope.kind == ScopeKind::Enterprise ? u"enterprise"_s : u"organization"_s},
            {u"name"_s, plan.scopeName},
            {u"policy"_s, policyName(plan.policy)},
            {u"before"_s, choiceName(plan.policy, plan.before)},
            {u"after"_s, choiceName(plan.policy, plan.after)},
            {u"planned_by"_s, textOrNull(plan.plannedBy)},
            {u"planned_at"_s, timeWord(plan.plannedAt)},
            {u"takes_effect_at"_s, timeWord(plan.takesEffectAt)}};
}

QJsonObject PolicyReport::object(const Impact &impact)
{
    return {
        {u"tokens_losing"_s, impact.tokensLosing},        {u"tokens_gaining"_s, impact.tokensGaining},
        {u"people_losing"_s, impact.peopleLosing},        {u"people_gaining"_s, impact.peopleGaining},
        {u"organizations"_s, impact.organizations},       {u"losing_used_recently"_s, impact.losingUsedRecently},
        {u"requests_approved"_s, impact.requestsApproved}};
}

QString PolicyReport::text(const Impact &impact)
{
    QStringList lines;
    if (impact.tokensLosing > 0)
        lines.append(tr("%Ln token(s) lose access", nullptr, impact.tokensLosing) + u", "_s
                     + tr("used in the last 7 days: %Ln", nullptr, impact.losingUsedRecently));
    if (impact.tokensGaining > 0)
        lines.append(tr("%Ln token(s) gain access", nullptr, impact.tokensGaining));
    if (impact.organizations > 0)
        lines.append(tr("%Ln organization(s) concerned", nullptr, impact.organizations));
    if (impact.requestsApproved > 0)
        lines.append(tr("%Ln request(s) that wait are approved", nullptr, impact.requestsApproved));
    return lines.isEmpty() ? tr("No token gains or loses access.") : lines.join(u'\n');
}

QStringList PolicyReport::impactHeaders()
{
    return {tr("Access"), tr("Token"), tr("Kind"), tr("Owner"), tr("Organization"), tr("Last used"), tr("Why")};
}

QStringList PolicyReport::cells(const ImpactRow &row)
{
    return {row.gains ? tr("gained") : tr("lost"),
            row.tokenName,
            tokenKindWord(row.kind),
            row.owner,
            row.organization,
            HumanWords::timeOrNever(row.lastUsedAt),
            Wording::sentence(row.reason)};
}

QJsonObject PolicyReport::object(const ImpactRow &row)
{
    return {{u"token"_s, row.tokenName},
            {u"kind"_s, tokenKindWord(row.kind)},
            {u"owner"_s, row.owner},
            {u"organization"_s, textOrNull(row.organization)},
            {u"gains"_s, row.gains},
            {u"reason"_s, QString(reasonName(row.reason))},
            {u"last_used_at"_s, timeOrNull(row.lastUsedAt)}};
}

} // namespace patwarden::ctl
