// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/overviewcontroller.h"
#include "controller/policycontroller.h"

#include <QCoreApplication>
#include <QString>

namespace patwarden {

/// What the policy pages say: the labels of the requirements and one sentence of consequence each, in one place
/// for the cards, the opt-in wizard and the list of organizations. An organization never shows Choice::Delegate.
class PolicyWords
{
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)

public:
    /// In the order in which they are shown: an enterprise leaves, restricts, allows; an organization has two
    /// choices.
    [[nodiscard]] static QList<Choice> choices(ScopeKind scope, Policy policy);

    [[nodiscard]] static QString heading(ScopeKind scope, Policy policy);
    /// The label of a radio button (R-E7 … R-E15).
    [[nodiscard]] static QString label(ScopeKind scope, Policy policy, Choice choice);
    /// One sentence below the heading of a card.
    [[nodiscard]] static QString sentence(ScopeKind scope, Policy policy, const PolicyOverview &overview);
    /// What follows from a choice, with the numbers of this scope.
    [[nodiscard]] static QString consequence(ScopeKind scope, Policy policy, Choice choice,
                                             const PolicyOverview &overview);

    /// "143 tokens of 61 people lose access", or what else is the gist of a preview.
    [[nodiscard]] static QString impactLead(const Impact &impact);
    /// "in 5 organizations · 37 were used in the last 7 days"; may be empty.
    [[nodiscard]] static QString impactFacts(ScopeKind scope, const Impact &impact);

    /// "From 1 Dec 2026, 09:00 (in 12 days):"
    [[nodiscard]] static QString plannedWhen(const PlannedPolicyChange &plan, Instant now);
    /// "Restrict access via personal access tokens (classic) · planned by alice"
    [[nodiscard]] static QString plannedWhat(const PlannedPolicyChange &plan);
    /// The same with the name of the scope in front, for those who look from outside.
    [[nodiscard]] static QString plannedOfScope(const PlannedPolicyChange &plan);
    /// "Acme Enterprise: Restrict access via personal access tokens (classic)"
    [[nodiscard]] static QString plannedInShort(const PlannedPolicyChange &plan);
    /// Who is told, and when, if this change is planned for a date: whole sentences.
    [[nodiscard]] static QString toldAhead(const Impact &impact);
    /// What a change of one policy does, in one paragraph, for a question before it is made.
    [[nodiscard]] static QString impactInWords(ScopeKind scope, const Impact &impact);

    /// "Allowed, with approval" and "Restricted": the policies in force, for a table.
    [[nodiscard]] static QString fineGrainedInShort(const OrganizationSummary &organization);
    [[nodiscard]] static QString classicInShort(const OrganizationSummary &organization);

private:
    [[nodiscard]] static QString enterpriseConsequence(Policy policy, Choice choice,
                                                       const PolicyOverview &overview);
    [[nodiscard]] static QString organizationConsequence(Policy policy, Choice choice,
                                                         const PolicyOverview &overview);
};

} // namespace patwarden
