// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/policycontroller.h"

#include "controller/impactpreview.h"
#include "controller/policyplanning.h"
#include "controller/policyreading.h"
#include "controller/policywriting.h"

namespace patwarden {

PolicyController::PolicyController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
    , m_reaches(std::make_shared<ReachCache>())
{
}

QFuture<Result<PolicyOverview>> PolicyController::overview(const Session &session, PolicyScope scope)
{
    return m_database.run([&clock = m_clock, session, scope](Database &database) {
        return UseCase::read<PolicyOverview>(database, session, clock.now(),
                                             [&](UseCase &useCase) { return readPolicyOverview(useCase, scope); });
    });
}

QFuture<Result<PolicyOutcome>> PolicyController::optIn(const Session &session, PolicyScope scope,
                                                       PolicySet choices)
{
    return m_database.run([&clock = m_clock, reaches = m_reaches, session, scope, choices](Database &database) {
        return UseCase::write<PolicyOutcome>(database, session, clock, [&](UseCase &useCase) {
            return writeOptIn(useCase, scope, choices, reaches.get());
        });
    });
}

QFuture<Result<PolicyOutcome>> PolicyController::setPolicy(const Session &session, PolicyScope scope,
                                                           Policy policy, Choice choice)
{
    return m_database.run(
        [&clock = m_clock, reaches = m_reaches, session, scope, policy, choice](Database &database) {
            return UseCase::write<PolicyOutcome>(database, session, clock, [&](UseCase &useCase) {
                return writePolicy(useCase, scope, policy, choice, reaches.get());
            });
        });
}

QFuture<Result<PlannedPolicyChange>> PolicyController::planPolicy(const Session &session, PolicyScope scope,
                                                                  Policy policy, Choice choice,
                                                                  Instant takesEffectAt)
{
    return m_database.run([&clock = m_clock, reaches = m_reaches, session, scope, policy, choice,
                           takesEffectAt](Database &database) {
        return UseCase::write<PlannedPolicyChange>(database, session, clock, [&](UseCase &useCase) {
            return writePlan(useCase, scope, policy, choice, takesEffectAt, reaches.get());
        });
    });
}

QFuture<Result<void>> PolicyController::takeBack(const Session &session, PolicyChangeId plan)
{
    return m_database.run([&clock = m_clock, session, plan](Database &database) {
        return UseCase::write<void>(database, session, clock,
                                    [&](UseCase &useCase) { return writeTakeBack(useCase, plan); });
    });
}

QFuture<Result<PolicyOutcome>> PolicyController::rollBack(const Session &session, PolicyScope scope, Policy policy)
{
    return m_database.run([&clock = m_clock, reaches = m_reaches, session, scope, policy](Database &database) {
        return UseCase::write<PolicyOutcome>(database, session, clock, [&](UseCase &useCase) {
            return writeRollBack(useCase, scope, policy, reaches.get());
        });
    });
}

QFuture<Result<QList<PlannedPolicyChange>>> PolicyController::planned(const Session &session)
{
    return m_database.run([&clock = m_clock, session](Database &database) {
        return UseCase::read<QList<PlannedPolicyChange>>(database, session, clock.now(),
                                                         [](UseCase &useCase) { return readPlanned(useCase); });
    });
}

QFuture<Result<Impact>> PolicyController::preview(const Session &session, PolicyScope scope, Policy policy,
                                                  Choice choice)
{
    return previewOf(session, scope, [policy, choice](const Situation &situation) {
        PolicySet own = situation.own;
        own.setChoice(policy, choice);
        return own;
    });
}

QFuture<Result<Impact>> PolicyController::previewOptIn(const Session &session, PolicyScope scope,
                                                       PolicySet choices)
{
    return previewOf(session, scope,
                     [choices](const Situation &situation) { return optInChoices(situation, choices); });
}

QFuture<Result<void>> PolicyController::prepare(const Session &session, PolicyScope scope)
{
    auto loading = std::make_shared<ReachLoading>(scope, m_reaches);
    return m_database.runInSteps<void>(
        [&clock = m_clock, session, loading](Database &database, QPromise<Result<void>> &promise) {
            const Result<bool> more = UseCase::read<bool>(
                database, session, clock.now(), [&](UseCase &useCase) { return loading->loadPart(useCase); });
            if (more && *more)
                return true;
            promise.addResult(more ? Result<void>() : Result<void>(more.error()));
            return false;
        });
}

QFuture<Result<Impact>> PolicyController::previewOf(const Session &session, PolicyScope scope,
                                                    std::function<PolicySet(const Situation &)> wish)
{
    auto preview = std::make_shared<ImpactPreview>(session, scope, std::move(wish), m_reaches);
    return m_database.runInSteps<Impact>(
        [&clock = m_clock, preview](Database &database, QPromise<Result<Impact>> &promise) {
            return preview->step(database, clock, promise);
        });
}

QFuture<Result<QList<ImpactRow>>> PolicyController::impactRows(const Session &session, PolicyScope scope,
                                                               const QList<ImpactEntry> &entries)
{
    return m_database.run([&clock = m_clock, session, scope, entries](Database &database) {
        return UseCase::read<QList<ImpactRow>>(database, session, clock.now(), [&](UseCase &useCase) {
            return readImpactRows(useCase, scope, entries);
        });
    });
}

} // namespace patwarden
