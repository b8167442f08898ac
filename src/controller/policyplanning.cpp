// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/policyplanning.h"

#include "controller/policywriting.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 secondsAhead = 60;
constexpr int yearsAhead = 2;

/// Times in the audit log are UTC in the form of ISO 8601.
QString writtenDate(Instant moment)
{
    return moment.toDateTime().toString(Qt::ISODate);
}

Result<void> checkPlan(UseCase &useCase, const Situation &situation, const PolicyChangeRecord &plan)
{
    const Result<void> acceptable =
        checkChoice(situation, plan.policy, plan.after).then([&] { return checkOptedIn(situation, plan.policy); });
    if (!acceptable)
        return acceptable;
    if (plan.takesEffectAt < earliestEffect(useCase.now()) || plan.takesEffectAt > latestEffect(useCase.now()))
        return Error{ErrorCode::Invalid, u"takesEffectAt"_s, u"from the next minute to two years ahead"_s};
    const auto planned = PolicyChangeStore(useCase.database()).planned();
    if (!planned)
        return planned.error();
    for (const PolicyChangeRecord &other : *planned) {
        if (other.scope == plan.scope && other.scopeId == plan.scopeId && other.policy == plan.policy)
            return Error{ErrorCode::Conflict, u"plannedAlready"_s, policyName(plan.policy)};
    }
    if (plan.before == plan.after)
        return Error{ErrorCode::Conflict, u"notAChange"_s, policyName(plan.policy)};
    return {};
}

/// Everybody who was told that the change cuts them off is told that it does not happen.
Result<void> tellItDoesNotHappen(UseCase &useCase, const PolicyChangeRecord &plan)
{
    const auto told = PolicyChangeStore(useCase.database()).told(plan.id, NoticeKind::PolicyWillCutOff);
    if (!told)
        return told.error();
    for (Notice notice : *told) {
        notice.kind = NoticeKind::PolicyChangeTakenBack;
        notice.about = plan.takesEffectAt;
        if (const Result<void> done = useCase.notify(notice); !done)
            return done;
    }
    return {};
}

Result<void> dropPlan(UseCase &useCase, const Situation &situation, const PolicyChangeRecord &plan,
                      const Error &why)
{
    const OrganizationId organization = situation.scope.organization;
    QJsonObject details = planDetails(plan);
    details.insert(u"planned_by"_s, plan.decidedByLogin);
    details.insert(u"why"_s, why.subject);
    Notice notice;
    notice.recipient = plan.decidedBy;
    notice.kind = NoticeKind::PlannedChangeDropped;
    notice.organization = organization;
    notice.about = plan.takesEffectAt;
    notice.policyChange = plan.id;
    return PolicyChangeStore(useCase.database())
        .end(useCase.transaction(), plan.id, PolicyChangeState::Dropped, useCase.now(), {})
        .then([&] {
            return useCase.record(QString::fromUtf16(auditaction::policyPlanDropped), {organization, {}, {}},
                                  details);
        })
        .then([&] { return useCase.notify(notice); })
        .then([&] { return tellItDoesNotHappen(useCase, plan); })
        .then([&] { return useCase.changed(ChangeKind::PoliciesChanged, organization, {}); });
}

Result<void> makePlan(UseCase &useCase, const PolicyChangeRecord &plan)
{
    auto scope = findScope(useCase, scopeOf(plan));
    if (!scope)
        return scope.error();
    const auto situation = situationOf(useCase, std::move(scope).value());
    if (!situation)
        return situation.error();
    const Result<void> possible = checkChoice(*situation, plan.policy, plan.after).then([&] {
        return checkOptedIn(*situation, plan.policy);
    });
    if (!possible && possible.error().code == ErrorCode::Conflict)
        return dropPlan(useCase, *situation, plan, possible.error());
    if (!possible)
        return possible;
    if (situation->own.choice(plan.policy) == plan.after)
        return PolicyChangeStore(useCase.database())
            .make(useCase.transaction(), plan.id, plan.after, useCase.now())
            .then([&] { return useCase.changed(ChangeKind::PoliciesChanged, situation->scope.organization, {}); });
    return makePolicyChange(useCase, *situation, {plan.policy, plan.after, &plan});
}

} // namespace

QJsonObject planDetails(const PolicyChangeRecord &plan)
{
    return {{u"policy"_s, policyName(plan.policy)},
            {u"before"_s, choiceName(plan.policy, plan.before)},
            {u"after"_s, choiceName(plan.policy, plan.after)},
            {u"takes_effect_at"_s, writtenDate(plan.takesEffectAt)}};
}

Instant earliestEffect(Instant now)
{
    return now.plusSeconds(secondsAhead);
}

Instant latestEffect(Instant now)
{
    return Instant::fromDateTime(now.toDateTime().addYears(yearsAhead));
}

PolicyScope scopeOf(const PolicyChangeRecord &record)
{
    return record.scope == ScopeKind::Enterprise ? PolicyScope::ofEnterprise()
                                                 : PolicyScope::of(OrganizationId(record.scopeId));
}

PlannedPolicyChange plannedFrom(const PolicyChangeRecord &record, const QString &scopeName, bool mayTakeBack)
{
    return {record.id,    scopeOf(record),       scopeName,        record.policy,        record.before,
            record.after, record.decidedByLogin, record.decidedAt, record.takesEffectAt, mayTakeBack};
}

Result<PlannedPolicyChange> writePlan(UseCase &useCase, PolicyScope asked, Policy policy, Choice choice,
                                      Instant takesEffectAt, const ReachCache *reaches)
{
    const auto situation = readSituation(useCase, asked, reaches);
    if (!situation)
        return situation.error();
    const ScopeRecord &scope = situation->scope;
    PolicyChangeRecord plan{{},
                            scope.kind,
                            scope.id,
                            policy,
                            situation->own.choice(policy),
                            choice,
                            PolicyChangeState::Planned,
                            useCase.actor(),
                            useCase.now(),
                            takesEffectAt};
    if (const Result<void> acceptable = checkPlan(useCase, *situation, plan); !acceptable)
        return acceptable.error();
    const auto impact = assess(useCase, *situation, policy, choice);
    if (!impact)
        return impact.error();
    PolicyChangeStore changes(useCase.database());
    const auto id = changes.add(useCase.transaction(), plan);
    if (!id)
        return id.error();
    CutOffNews news{NoticeKind::PolicyWillCutOff, {}, takesEffectAt, {}};
    news.changes.fill(*id);
    const auto told = tellCutOff(useCase, *impact, news);
    if (!told)
        return told.error();
    const Result<void> done =
        useCase
            .record(QString::fromUtf16(auditaction::policyPlanned), {scope.organization, {}, {}},
                    planDetails(plan))
            .then([&] { return useCase.changed(ChangeKind::PoliciesChanged, scope.organization, {}); });
    if (!done)
        return done.error();
    const auto written = changes.byId(*id);
    if (!written)
        return written.error();
    return plannedFrom(**written, scope.name, true);
}

Result<void> writeTakeBack(UseCase &useCase, PolicyChangeId id)
{
    PolicyChangeStore changes(useCase.database());
    const auto plan = changes.byId(id);
    if (!plan)
        return plan.error();
    if (!*plan)
        return Error{ErrorCode::NotFound, u"plan"_s, {}};
    const auto scope = ownedScope(useCase, scopeOf(**plan));
    if (!scope)
        return scope.error();
    const bool isDue = (*plan)->takesEffectAt <= useCase.now(); // in force already, as far as people can tell
    if ((*plan)->state != PolicyChangeState::Planned || isDue)
        return Error{ErrorCode::NotFound, u"plan"_s, {}};
    return changes.end(useCase.transaction(), id, PolicyChangeState::TakenBack, useCase.now(), useCase.actor())
        .then([&] {
            return useCase.record(QString::fromUtf16(auditaction::policyPlanTakenBack),
                                  {scope->organization, {}, {}}, planDetails(**plan));
        })
        .then([&] { return tellItDoesNotHappen(useCase, **plan); })
        .then([&] { return useCase.changed(ChangeKind::PoliciesChanged, scope->organization, {}); });
}

Result<bool> makeNextDueChange(UseCase &useCase)
{
    const auto planned = PolicyChangeStore(useCase.database()).planned();
    if (!planned)
        return planned.error();
    if (planned->isEmpty() || planned->constFirst().takesEffectAt > useCase.now())
        return false;
    if (const Result<void> done = makePlan(useCase, planned->constFirst()); !done)
        return done.error();
    return true;
}

} // namespace patwarden
