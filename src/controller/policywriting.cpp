// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/policywriting.h"

#include "controller/approval.h"
#include "storage/policystore.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

size_t placeOf(Policy policy)
{
    return size_t(policy) - 1;
}

/// The audit entry of one policy that changed.
QString actionOf(Policy policy, Choice choice)
{
    if (choice == Choice::Delegate)
        return QString::fromUtf16(auditaction::policyDelegated);
    const bool strict = choice == Choice::Strict;
    if (policy == Policy::FineGrainedApproval)
        return QString::fromUtf16(strict ? auditaction::autoApproveDisabled : auditaction::autoApproveEnabled);
    return QString::fromUtf16(strict ? auditaction::accessRestrictionEnabled
                                     : auditaction::accessRestrictionDisabled);
}

/// Which policy refuses a token for this reason.
Policy policyBehind(Reason reason)
{
    if (reason == Reason::ClassicRestricted)
        return Policy::ClassicAccess;
    return reason == Reason::FineGrainedRestricted ? Policy::FineGrainedAccess : Policy::FineGrainedApproval;
}

Result<PolicyChangeId> writeHistory(UseCase &useCase, const ScopeRecord &scope, const PolicyMaking &making,
                                    Choice before)
{
    PolicyChangeStore changes(useCase.database());
    if (!making.plan) {
        return changes.add(useCase.transaction(),
                           {{},
                            scope.kind,
                            scope.id,
                            making.policy,
                            before,
                            making.choice,
                            PolicyChangeState::Made,
                            useCase.actor(),
                            useCase.now(),
                            useCase.now()});
    }
    const auto made = changes.make(useCase.transaction(), making.plan->id, before, useCase.now());
    if (!made)
        return made.error();
    return making.plan->id;
}

Result<PolicyChangeId> writeChoice(UseCase &useCase, const ScopeRecord &scope, const PolicyMaking &making,
                                   Choice before)
{
    QJsonObject details{{u"policy"_s, policyName(making.policy)},
                        {u"before"_s, choiceName(making.policy, before)},
                        {u"after"_s, choiceName(making.policy, making.choice)}};
    if (making.plan)
        details.insert(u"planned_by"_s, making.plan->decidedByLogin);
    if (making.rollsBack)
        details.insert(u"rolls_back"_s, true);
    const AccountId setBy = making.plan ? making.plan->decidedBy : useCase.actor();
    const Result<void> done =
        PolicyStore(useCase.database())
            .setChoice(useCase.transaction(), scope.kind, scope.id, making.policy, making.choice, setBy,
                       useCase.now())
            .then([&] {
                return useCase.record(actionOf(making.policy, making.choice), {scope.organization, {}, {}},
                                      details);
            })
            .then([&] { return useCase.changed(ChangeKind::PoliciesChanged, scope.organization, {}); });
    if (!done)
        return done.error();
    return writeHistory(useCase, scope, making, before);
}

/// What waits where approval stopped being required is approved with the change.
Result<qint64> approveWhatNeedsNoApproval(UseCase &useCase, const EstatePolicies &before,
                                          const EstatePolicies &after)
{
    qint64 approved = 0;
    for (const OrganizationId organization : approvalStops(before, after)) {
        const Result<qint64> count = approveAllPending(useCase, organization);
        if (!count)
            return count.error();
        approved += *count;
    }
    return approved;
}

/// Of whom a plan has been told ahead of time.
Result<QSet<TokenId>> toldOf(UseCase &useCase, const PolicyChangeRecord *plan)
{
    QSet<TokenId> tokens;
    if (!plan)
        return tokens;
    const auto told = PolicyChangeStore(useCase.database()).told(plan->id, NoticeKind::PolicyWillCutOff);
    if (!told)
        return told.error();
    for (const Notice &notice : *told)
        tokens.insert(notice.token);
    return tokens;
}

/// What comes with choices that are written: approvals, and notices to whom they cut off.
Result<PolicyOutcome> follow(UseCase &useCase, const Situation &situation, const PolicySet &own,
                             const Impact &impact, const CutOffNews &news)
{
    const auto approved = approveWhatNeedsNoApproval(useCase, situation.estate, policiesAfter(situation, own));
    if (!approved)
        return approved.error();
    const auto told = tellCutOff(useCase, impact, news);
    if (!told)
        return told.error();
    return PolicyOutcome{Choice::Delegate, *approved, *told};
}

} // namespace

QList<Notice> noticesOfCutOff(const Impact &impact, const CutOffNews &news)
{
    QList<Notice> notices;
    QHash<TokenId, qsizetype> placeOfToken;
    for (const ImpactEntry &entry : impact.entries) {
        if (entry.gains || news.toldAlready.contains(entry.token))
            continue;
        if (const auto known = placeOfToken.constFind(entry.token); known != placeOfToken.cend()) {
            notices[*known].organization = {}; // more than one
            continue;
        }
        placeOfToken.insert(entry.token, notices.size());
        Notice notice;
        notice.recipient = entry.owner;
        notice.kind = news.kind;
        notice.organization = entry.organization;
        notice.token = entry.token;
        notice.about = news.about;
        notice.policyChange = news.changes.at(placeOf(policyBehind(entry.reason)));
        notices.append(notice);
    }
    return notices;
}

Result<qint64> tellCutOff(UseCase &useCase, const Impact &impact, const CutOffNews &news)
{
    const QList<Notice> notices = noticesOfCutOff(impact, news);
    QSet<AccountId> people;
    for (const Notice &notice : notices) {
        if (const Result<void> done = useCase.notify(notice); !done)
            return done.error();
        people.insert(notice.recipient);
    }
    return people.size();
}

Result<PolicyOutcome> makePolicyChange(UseCase &useCase, const Situation &situation, const PolicyMaking &making)
{
    const Choice before = situation.own.choice(making.policy);
    if (before == making.choice)
        return PolicyOutcome{before, 0, 0};
    PolicySet own = situation.own;
    own.setChoice(making.policy, making.choice);
    const auto impact = assess(useCase, situation, own);
    if (!impact)
        return impact.error();
    auto toldAlready = toldOf(useCase, making.plan);
    if (!toldAlready)
        return toldAlready.error();
    const auto change = writeChoice(useCase, situation.scope, making, before);
    if (!change)
        return change.error();
    CutOffNews news{NoticeKind::PolicyCutsOff, {}, {}, std::move(toldAlready).value()};
    news.changes.fill(*change);
    auto outcome = follow(useCase, situation, own, *impact, news);
    if (outcome)
        outcome.value().previous = before;
    return outcome;
}

Result<PolicyOutcome> writePolicy(UseCase &useCase, PolicyScope asked, Policy policy, Choice choice,
                                  const ReachCache *reaches)
{
    const auto situation = readSituation(useCase, asked, reaches);
    if (!situation)
        return situation.error();
    const Result<void> acceptable =
        checkChoice(*situation, policy, choice).then([&] { return checkOptedIn(*situation, policy); });
    if (!acceptable)
        return acceptable.error();
    return makePolicyChange(useCase, *situation, {policy, choice});
}

Result<PolicyOutcome> writeRollBack(UseCase &useCase, PolicyScope asked, Policy policy, const ReachCache *reaches)
{
    const auto situation = readSituation(useCase, asked, reaches);
    if (!situation)
        return situation.error();
    const auto last =
        PolicyChangeStore(useCase.database()).lastMade(situation->scope.kind, situation->scope.id, policy);
    if (!last)
        return last.error();
    if (!*last || (*last)->before == situation->own.choice(policy))
        return Error{ErrorCode::Conflict, u"nothingToRollBack"_s, policyName(policy)};
    const Choice choice = (*last)->before;
    const Result<void> acceptable =
        checkChoice(*situation, policy, choice).then([&] { return checkOptedIn(*situation, policy); });
    if (!acceptable)
        return acceptable.error();
    return makePolicyChange(useCase, *situation,
                            {.policy = policy, .choice = choice, .plan = nullptr, .rollsBack = true});
}

Result<PolicyOutcome> writeOptIn(UseCase &useCase, PolicyScope asked, const PolicySet &choices,
                                 const ReachCache *reaches)
{
    const auto situation = readSituation(useCase, asked, reaches);
    if (!situation)
        return situation.error();
    if (situation->own.optedIn)
        return Error{ErrorCode::Conflict, u"optedInAlready"_s, situation->scope.name};
    const PolicySet own = optInChoices(*situation, choices);
    const ScopeRecord &scope = situation->scope;
    const auto impact = assess(useCase, *situation, own);
    if (!impact)
        return impact.error();

    const Result<void> done =
        PolicyStore(useCase.database())
            .setOptedIn(useCase.transaction(), scope.kind, scope.id)
            .then([&] {
                return useCase.record(QString::fromUtf16(auditaction::optedIn), {scope.organization, {}, {}},
                                      {{u"name"_s, scope.name}});
            })
            .then([&] { return useCase.changed(ChangeKind::PoliciesChanged, scope.organization, {}); });
    if (!done)
        return done.error();
    CutOffNews news;
    for (const Policy policy : allPolicies) {
        const Choice before = situation->own.choice(policy);
        if (own.choice(policy) == before)
            continue;
        const auto change = writeChoice(useCase, scope, {policy, own.choice(policy)}, before);
        if (!change)
            return change.error();
        news.changes.at(placeOf(policy)) = *change;
    }
    return follow(useCase, *situation, own, *impact, news);
}

} // namespace patwarden
