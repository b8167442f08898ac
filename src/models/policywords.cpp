// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policywords.h"

#include "models/timewords.h"

#include <QStringList>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

QList<Choice> PolicyWords::choices(ScopeKind scope, Policy policy)
{
    if (scope == ScopeKind::Enterprise)
        return {Choice::Delegate, Choice::Strict, Choice::Open};
    if (policy == Policy::FineGrainedApproval)
        return {Choice::Strict, Choice::Open};
    return {Choice::Open, Choice::Strict};
}

QString PolicyWords::heading(ScopeKind scope, Policy policy)
{
    const bool enterprise = scope == ScopeKind::Enterprise;
    switch (policy) {
    case Policy::FineGrainedAccess:
        return enterprise ? tr("Restrict access via fine-grained personal access tokens")
                          : tr("Fine-grained personal access tokens");
    case Policy::FineGrainedApproval:
        return tr("Require approval of fine-grained personal access tokens");
    case Policy::ClassicAccess:
        return enterprise ? tr("Restrict personal access tokens (classic) from accessing your organizations")
                          : tr("Personal access tokens (classic)");
    }
    return {};
}

QString PolicyWords::label(ScopeKind scope, Policy policy, Choice choice)
{
    const bool enterprise = scope == ScopeKind::Enterprise;
    switch (policy) {
    case Policy::FineGrainedAccess:
        if (choice == Choice::Delegate)
            return tr("Allow organizations to configure access requirements");
        return choice == Choice::Strict ? tr("Restrict access via fine-grained personal access tokens")
                                        : tr("Allow access via fine-grained personal access tokens");
    case Policy::FineGrainedApproval:
        if (choice == Choice::Delegate)
            return tr("Allow organizations to configure approval requirements");
        if (enterprise)
            return choice == Choice::Strict ? tr("Require organizations to use the approval flow")
                                            : tr("Disable the approval flow in all organizations");
        return choice == Choice::Strict ? tr("Require administrator approval")
                                        : tr("Do not require administrator approval");
    case Policy::ClassicAccess:
        if (choice == Choice::Delegate)
            return tr("Allow organizations to configure personal access tokens (classic) access requirements");
        return choice == Choice::Strict ? tr("Restrict access via personal access tokens (classic)")
                                        : tr("Allow access via personal access tokens (classic)");
    }
    return {};
}

QString PolicyWords::sentence(ScopeKind scope, Policy policy, const PolicyOverview &overview)
{
    if (scope == ScopeKind::Organization && !overview.enterpriseName.isEmpty())
        return tr("Left to the organization by %1.", "an enterprise").arg(overview.enterpriseName);
    switch (policy) {
    case Policy::FineGrainedAccess:
        return tr("Private and internal resources only. Public resources stay readable.");
    case Policy::FineGrainedApproval:
        return tr("Tokens created by owners of an organization need no approval.");
    case Policy::ClassicAccess:
        return tr("Classic tokens are never subject to approval.");
    }
    return {};
}

QString PolicyWords::consequence(ScopeKind scope, Policy policy, Choice choice, const PolicyOverview &overview)
{
    return scope == ScopeKind::Enterprise ? enterpriseConsequence(policy, choice, overview)
                                          : organizationConsequence(policy, choice, overview);
}

QString PolicyWords::enterpriseConsequence(Policy policy, Choice choice, const PolicyOverview &overview)
{
    if (choice == Choice::Delegate)
        return tr("Each of the %Ln organization(s) decides for itself.", nullptr, overview.organizationCount);
    const bool strict = choice == Choice::Strict;
    switch (policy) {
    case Policy::FineGrainedAccess:
        return strict
            ? tr("None of them reaches an organization. SSH keys they created go on working. "
                 "Organizations cannot override it.")
            : tr("They reach every organization, within their permissions. Organizations cannot override it.");
    case Policy::FineGrainedApproval:
        return strict ? tr("An owner approves every token before it reaches private resources. "
                           "Organizations cannot override it.")
                      : tr("Members’ tokens need no approval. Organizations cannot override it.");
    case Policy::ClassicAccess:
        return strict ? tr("They reach neither the enterprise nor its organizations. SSH keys they created go on "
                           "working. Organizations cannot override it.")
                      : tr("They reach the enterprise and its organizations. Organizations cannot override it.");
    }
    return {};
}

QString PolicyWords::organizationConsequence(Policy policy, Choice choice, const PolicyOverview &overview)
{
    const bool strict = choice == Choice::Strict;
    switch (policy) {
    case Policy::FineGrainedAccess:
        return strict ? tr("None of them reaches %1. SSH keys they created go on working.").arg(overview.name)
                      : tr("They reach %1, within their permissions.").arg(overview.name);
    case Policy::FineGrainedApproval: {
        if (strict)
            return tr("An owner of %1 approves every member’s token.").arg(overview.name);
        const bool approves =
            overview.pendingRequests > 0 && overview.policies.fineGrainedApproval == Choice::Strict;
        return approves ? tr("%Ln request(s) that are pending now are approved when you save.", nullptr,
                             int(overview.pendingRequests))
                        : tr("Members’ tokens need no approval.");
    }
    case Policy::ClassicAccess:
        return strict ? tr("Public resources stay readable. SSH keys they created go on working.")
                      : tr("They reach %1 as far as their owners do.").arg(overview.name);
    }
    return {};
}

QString PolicyWords::impactLead(const Impact &impact)
{
    if (impact.tokensLosing > 0)
        return tr("%Ln token(s) of %1 lose access", "%1: how many people", impact.tokensLosing)
            .arg(tr("%Ln people", nullptr, impact.peopleLosing));
    if (impact.tokensGaining > 0)
        return tr("%Ln token(s) of %1 gain access", "%1: how many people", impact.tokensGaining)
            .arg(tr("%Ln people", nullptr, impact.peopleGaining));
    if (impact.requestsApproved > 0)
        return tr("%Ln pending request(s) are approved with it", nullptr, impact.requestsApproved);
    return tr("No token loses or gains access");
}

QString PolicyWords::impactFacts(ScopeKind scope, const Impact &impact)
{
    QStringList facts;
    const bool loses = impact.tokensLosing > 0;
    const bool gains = impact.tokensGaining > 0;
    if (loses && gains)
        facts << tr("%Ln token(s) of %1 gain access", "%1: how many people", impact.tokensGaining)
                     .arg(tr("%Ln people", nullptr, impact.peopleGaining));
    if (scope == ScopeKind::Enterprise && (loses || gains) && impact.organizations > 0)
        facts << tr("in %Ln organization(s)", nullptr, impact.organizations);
    if (loses)
        facts << tr("%Ln were used in the last 7 days", nullptr, impact.losingUsedRecently);
    if ((loses || gains) && impact.requestsApproved > 0)
        facts << tr("%Ln pending request(s) are approved with it", nullptr, impact.requestsApproved);
    return facts.join(u" · "_s);
}

QString PolicyWords::plannedWhen(const PlannedPolicyChange &plan, Instant now)
{
    return tr("From %1 (%2):", "a date and time; in how many days")
        .arg(TimeWords::dateAndTime(plan.takesEffectAt), TimeWords::ahead(plan.takesEffectAt, now));
}

QString PolicyWords::plannedWhat(const PlannedPolicyChange &plan)
{
    return tr("%1 · planned by %2", "the label of a choice, a person")
        .arg(label(plan.scope.kind, plan.policy, plan.after), plan.plannedBy);
}

QString PolicyWords::plannedOfScope(const PlannedPolicyChange &plan)
{
    return tr("%1: %2", "an enterprise or organization, what it plans").arg(plan.scopeName, plannedWhat(plan));
}

QString PolicyWords::plannedInShort(const PlannedPolicyChange &plan)
{
    return tr("%1: %2", "an enterprise or organization, what it plans")
        .arg(plan.scopeName, label(plan.scope.kind, plan.policy, plan.after));
}

QString PolicyWords::toldAhead(const Impact &impact)
{
    if (impact.peopleLosing == 0)
        return tr(
            "Nobody loses access, so nobody is told. Until then nothing changes, and one click takes it back.");
    return tr("%Ln people are told at once which of their tokens lose access, and what to do. Until then nothing "
              "changes, and one click takes it back.",
              nullptr, impact.peopleLosing);
}

QString PolicyWords::impactInWords(ScopeKind scope, const Impact &impact)
{
    QStringList facts{impactLead(impact)};
    if (const QString more = impactFacts(scope, impact); !more.isEmpty())
        facts.append(more);
    const QString all = tr("%1.", "facts, as a sentence").arg(facts.join(u" · "_s));
    return impact.requestsApproved > 0 ? tr("%1 What is approved stays approved.").arg(all) : all;
}

QString PolicyWords::fineGrainedInShort(const OrganizationSummary &organization)
{
    if (!organization.optedIn)
        return tr("Not opted in");
    if (organization.fineGrainedAccess.choice == Choice::Strict)
        return tr("Restricted");
    return organization.fineGrainedApproval.choice == Choice::Strict ? tr("Allowed, with approval")
                                                                     : tr("Allowed, without approval");
}

QString PolicyWords::classicInShort(const OrganizationSummary &organization)
{
    return organization.classicAccess.choice == Choice::Strict ? tr("Restricted") : tr("Allowed");
}

} // namespace patwarden
