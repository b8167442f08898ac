// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/session.h"
#include "domain/clock.h"
#include "domain/impact.h"
#include "domain/result.h"
#include "storage/databasethread.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace patwarden {

class ReachCache;
struct Situation;

/// Whose policies a use case is about.
struct PolicyScope {
    ScopeKind kind = ScopeKind::Enterprise;
    OrganizationId organization; ///< for ScopeKind::Organization

    static PolicyScope ofEnterprise() { return {}; }
    static PolicyScope of(OrganizationId id) { return {ScopeKind::Organization, id}; }
};

/// A choice that takes effect at a date.
struct PlannedPolicyChange {
    PolicyChangeId id;
    PolicyScope scope;
    QString scopeName; ///< of the enterprise or the organization
    Policy policy = Policy::FineGrainedAccess;
    Choice before = Choice::Delegate; ///< as it was when it was planned
    Choice after = Choice::Delegate;
    QString plannedBy; ///< login
    Instant plannedAt;
    Instant takesEffectAt;
    bool mayTakeBack = false; ///< the session owns the scope
};

/// What the policy pages show.
struct PolicyOverview {
    QString name; ///< of the enterprise or the organization
    PolicySet policies; ///< as set by this scope
    struct Setting {
        QString setBy; ///< login; empty: nobody yet, the default holds
        std::optional<Instant> setAt;
    };
    std::array<Setting, 3> settings; ///< in the order of allPolicies
    std::array<std::optional<PlannedPolicyChange>, 3> planned; ///< of this scope
    std::array<std::optional<Choice>, 3> rollBackTo; ///< what "Roll back" would restore; none: nothing was changed

    // for an organization that an enterprise owns
    QString enterpriseName; ///< empty: stands alone
    std::optional<PolicySet> enterprisePolicies;
    std::array<Setting, 3> enterpriseSettings;
    std::array<std::optional<PlannedPolicyChange>, 3> enterprisePlanned;
    bool optedIn = false; ///< effectively

    // for sentences such as "Each of the 6 organizations decides for itself."
    int organizationCount = 0;
    qint64 pendingRequests = 0; ///< in this scope
};

struct PolicyOutcome {
    Choice previous = Choice::Delegate;
    qint64 requestsApproved = 0; ///< that were pending where approval stopped being required
    qint64 peopleTold = 0; ///< that their tokens are cut off now (NoticeKind::PolicyCutsOff)
};

/// An ImpactEntry with the names a person reads.
struct ImpactRow {
    QString tokenName;
    TokenKind kind = TokenKind::FineGrained;
    QString owner; ///< login
    QString organization; ///< empty: the enterprise itself
    std::optional<Instant> lastUsedAt;
    bool gains = false;
    Reason reason = Reason::Granted;
};

/// Reading, previewing and changing the three policies, and opting in. An enterprise's are its owners' (R-E1 …
/// R-E16), an organization's its owners' (R-O2). A change, its audit entries, the requests it approves and their
/// notices are one transaction. Thread: any; the work is done on the database thread.
class PolicyController
{
public:
    PolicyController(DatabaseThread &database, const Clock &clock);

    /// Forbidden unless the session owns the scope.
    [[nodiscard]] QFuture<Result<PolicyOverview>> overview(const Session &session, PolicyScope scope);

    /// Opts in and sets the policies in one step (R-E2, R-O2). Conflict where the scope has opted in already.
    [[nodiscard]] QFuture<Result<PolicyOutcome>> optIn(const Session &session, PolicyScope scope,
                                                       PolicySet choices);

    /// Conflict where an organization sets what its enterprise decides, and where \p policy is a fine-grained one
    /// and the scope has not opted in. Invalid for Choice::Delegate of an organization. Setting what is set
    /// already is no change.
    [[nodiscard]] QFuture<Result<PolicyOutcome>> setPolicy(const Session &session, PolicyScope scope,
                                                           Policy policy, Choice choice);

    /// The same at a date: until then nothing changes, and those who will be cut off are told now
    /// (NoticeKind::PolicyWillCutOff). Refused as setPolicy, and Invalid ("takesEffectAt") unless it lies between
    /// the next minute and two years ahead; Conflict ("plannedAlready") where another change of this policy is
    /// planned, ("notAChange") where the choice is in force already.
    [[nodiscard]] QFuture<Result<PlannedPolicyChange>>
    planPolicy(const Session &session, PolicyScope scope, Policy policy, Choice choice, Instant takesEffectAt);
    /// One click until its date; those who were told of it are told that it does not happen. NotFound ("plan")
    /// where it is not planned any more.
    [[nodiscard]] QFuture<Result<void>> takeBack(const Session &session, PolicyChangeId plan);
    /// Restores the choice before the last change of this policy, now, in every respect as setPolicy. Conflict
    /// ("nothingToRollBack").
    [[nodiscard]] QFuture<Result<PolicyOutcome>> rollBack(const Session &session, PolicyScope scope,
                                                          Policy policy);
    /// The planned changes that concern the person: of the organizations they belong to, and of the enterprise
    /// where it owns one of those or they own it; the nearest first. For everybody.
    [[nodiscard]] QFuture<Result<QList<PlannedPolicyChange>>> planned(const Session &session);

    /// What the change would do, before it is made. Changes nothing. The first one reads, in steps, what the
    /// scope's tokens reach; as long as nothing changes, the next ones only count. Cancel the future to stop it
    /// after the step that runs: what was read is not lost for the next one.
    [[nodiscard]] QFuture<Result<Impact>> preview(const Session &session, PolicyScope scope, Policy policy,
                                                  Choice choice);
    /// The same for opting in with these choices.
    [[nodiscard]] QFuture<Result<Impact>> previewOptIn(const Session &session, PolicyScope scope,
                                                       PolicySet choices);

    /// Reads ahead what a preview of the scope needs, so that the first one is as quick as the next, and a change
    /// as quick as its preview. For who is about to choose. Cancel the future to stop it.
    [[nodiscard]] QFuture<Result<void>> prepare(const Session &session, PolicyScope scope);

    /// Names for entries of a preview, in the order given. Ask for what is shown, in blocks of at most 200.
    [[nodiscard]] QFuture<Result<QList<ImpactRow>>> impactRows(const Session &session, PolicyScope scope,
                                                               const QList<ImpactEntry> &entries);

private:
    [[nodiscard]] QFuture<Result<Impact>> previewOf(const Session &session, PolicyScope scope,
                                                    std::function<PolicySet(const Situation &)> wish);

    DatabaseThread &m_database;
    const Clock &m_clock;
    std::shared_ptr<ReachCache> m_reaches; ///< touched on the database thread only; used by changes as well
};

} // namespace patwarden
