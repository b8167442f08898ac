// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/policycontroller.h"

#include "controller/approval.h"
#include "controller/policysituation.h"
#include "storage/policystore.h"
#include "storage/requeststore.h"
#include "storage/tokenstore.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

std::array<PolicyOverview::Setting, 3> settingsOf(const StoredPolicies &stored)
{
    std::array<PolicyOverview::Setting, 3> settings;
    for (size_t i = 0; i < settings.size(); ++i)
        settings.at(i) = {stored.settings.at(i).setBy, stored.settings.at(i).setAt};
    return settings;
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
    return {};
}

Result<PolicyOverview> readOverview(UseCase &useCase, PolicyScope asked)
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

Result<void> writeChoice(UseCase &useCase, const ScopeRecord &scope, Policy policy, Choice before, Choice after)
{
    return PolicyStore(useCase.database())
        .setChoice(useCase.transaction(), scope.kind, scope.id, policy, after, useCase.actor(), useCase.now())
        .then([&] {
            return useCase.record(actionOf(policy, after), {scope.organization, {}, {}},
                                  {{u"policy"_s, policyName(policy)},
                                   {u"before"_s, choiceName(policy, before)},
                                   {u"after"_s, choiceName(policy, after)}});
        })
        .then([&] { return useCase.changed(ChangeKind::PoliciesChanged, scope.organization, {}); });
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

Result<PolicyOutcome> writePolicy(UseCase &useCase, PolicyScope asked, Policy policy, Choice choice)
{
    const auto situation = readSituation(useCase, asked);
    if (!situation)
        return situation.error();
    const Result<void> acceptable =
        checkChoice(*situation, policy, choice).then([&] { return checkOptedIn(*situation, policy); });
    if (!acceptable)
        return acceptable.error();
    PolicyOutcome outcome{situation->own.choice(policy), 0};
    if (outcome.previous == choice)
        return outcome;

    PolicySet own = situation->own;
    own.setChoice(policy, choice);
    const auto written = writeChoice(useCase, situation->scope, policy, outcome.previous, choice);
    if (!written)
        return written.error();
    const auto approved = approveWhatNeedsNoApproval(useCase, situation->estate, policiesAfter(*situation, own));
    if (!approved)
        return approved.error();
    outcome.requestsApproved = *approved;
    return outcome;
}

Result<PolicyOutcome> writeOptIn(UseCase &useCase, PolicyScope asked, const PolicySet &choices)
{
    const auto situation = readSituation(useCase, asked);
    if (!situation)
        return situation.error();
    if (situation->own.optedIn)
        return Error{ErrorCode::Conflict, u"optedInAlready"_s, situation->scope.name};
    const PolicySet own = optInChoices(*situation, choices);
    const ScopeRecord &scope = situation->scope;

    Result<void> done =
        PolicyStore(useCase.database())
            .setOptedIn(useCase.transaction(), scope.kind, scope.id)
            .then([&] {
                return useCase.record(QString::fromUtf16(auditaction::optedIn), {scope.organization, {}, {}},
                                      {{u"name"_s, scope.name}});
            })
            .then([&] { return useCase.changed(ChangeKind::PoliciesChanged, scope.organization, {}); });
    for (const Policy policy : allPolicies) {
        if (!done)
            return done.error();
        if (own.choice(policy) != situation->own.choice(policy))
            done = writeChoice(useCase, scope, policy, situation->own.choice(policy), own.choice(policy));
    }
    if (!done)
        return done.error();
    const auto approved = approveWhatNeedsNoApproval(useCase, situation->estate, policiesAfter(*situation, own));
    if (!approved)
        return approved.error();
    return PolicyOutcome{Choice::Delegate, *approved};
}

Result<Impact> assess(UseCase &useCase, const Situation &situation, const PolicySet &own)
{
    Database &database = useCase.database();
    const auto reaches = TokenStore(database).reaches(situation.scope.organization, useCase.now());
    if (!reaches)
        return reaches.error();
    Impact impact = assessImpact(*reaches, situation.estate,
                                 {situation.scope.kind, situation.scope.organization, own}, useCase.now());
    // The whole queue is approved, also what tokens ask for that have expired meanwhile.
    impact.requestsApproved = 0;
    OrganizationStore frame(database);
    for (const OrganizationId stopped : approvalStops(situation.estate, policiesAfter(situation, own))) {
        const auto organization = frame.byId(stopped);
        if (!organization)
            return organization.error();
        impact.requestsApproved += int((*organization)->pendingCount);
    }
    return impact;
}

Result<QList<ImpactRow>> readRows(UseCase &useCase, PolicyScope scope, const QList<ImpactEntry> &entries)
{
    if (const auto owned = ownedScope(useCase, scope); !owned)
        return owned.error();
    const auto organizations = OrganizationStore(useCase.database()).organizations();
    if (!organizations)
        return organizations.error();
    QHash<OrganizationId, QString> names;
    for (const OrganizationRecord &organization : *organizations)
        names.insert(organization.id, organization.name);

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

} // namespace

PolicyController::PolicyController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

QFuture<Result<PolicyOverview>> PolicyController::overview(const Session &session, PolicyScope scope)
{
    return m_database.run([&clock = m_clock, session, scope](Database &database) {
        return UseCase::read<PolicyOverview>(database, session, clock.now(),
                                             [&](UseCase &useCase) { return readOverview(useCase, scope); });
    });
}

QFuture<Result<PolicyOutcome>> PolicyController::optIn(const Session &session, PolicyScope scope,
                                                       PolicySet choices)
{
    return m_database.run([&clock = m_clock, session, scope, choices](Database &database) {
        return UseCase::write<PolicyOutcome>(
            database, session, clock, [&](UseCase &useCase) { return writeOptIn(useCase, scope, choices); });
    });
}

QFuture<Result<PolicyOutcome>> PolicyController::setPolicy(const Session &session, PolicyScope scope,
                                                           Policy policy, Choice choice)
{
    return m_database.run([&clock = m_clock, session, scope, policy, choice](Database &database) {
        return UseCase::write<PolicyOutcome>(database, session, clock, [&](UseCase &useCase) {
            return writePolicy(useCase, scope, policy, choice);
        });
    });
}

QFuture<Result<Impact>> PolicyController::preview(const Session &session, PolicyScope scope, Policy policy,
                                                  Choice choice)
{
    return m_database.run([&clock = m_clock, session, scope, policy, choice](Database &database) {
        return UseCase::read<Impact>(database, session, clock.now(), [&](UseCase &useCase) -> Result<Impact> {
            const auto situation = readSituation(useCase, scope);
            if (!situation)
                return situation.error();
            PolicySet own = situation->own;
            own.setChoice(policy, choice);
            return assess(useCase, *situation, own);
        });
    });
}

QFuture<Result<Impact>> PolicyController::previewOptIn(const Session &session, PolicyScope scope,
                                                       PolicySet choices)
{
    return m_database.run([&clock = m_clock, session, scope, choices](Database &database) {
        return UseCase::read<Impact>(database, session, clock.now(), [&](UseCase &useCase) -> Result<Impact> {
            const auto situation = readSituation(useCase, scope);
            if (!situation)
                return situation.error();
            return assess(useCase, *situation, optInChoices(*situation, choices));
        });
    });
}

QFuture<Result<QList<ImpactRow>>> PolicyController::impactRows(const Session &session, PolicyScope scope,
                                                               const QList<ImpactEntry> &entries)
{
    return m_database.run([&clock = m_clock, session, scope, entries](Database &database) {
        return UseCase::read<QList<ImpactRow>>(
            database, session, clock.now(), [&](UseCase &useCase) { return readRows(useCase, scope, entries); });
    });
}

} // namespace patwarden
