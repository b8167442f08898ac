// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notice.h"
#include "domain/policy.h"
#include "storage/transaction.h"

#include <QList>

namespace patwarden {

/// What became of a change. Stored: frozen.
enum class PolicyChangeState {
    Planned = 1,
    Made = 2,
    TakenBack = 3, ///< before its date
    Dropped = 4, ///< not possible any more at its date
};

/// One choice of one policy, made at once or to be made at a date.
struct PolicyChangeRecord {
    PolicyChangeId id;
    ScopeKind scope = ScopeKind::Enterprise;
    qint64 scopeId = 0; ///< of the enterprise or organization
    Policy policy = Policy::FineGrainedAccess;
    Choice before = Choice::Delegate; ///< planned: as it was when it was planned; made: what it replaced
    Choice after = Choice::Delegate;
    PolicyChangeState state = PolicyChangeState::Planned;
    AccountId decidedBy;
    Instant decidedAt;
    Instant takesEffectAt; ///< at once: decidedAt
    QString decidedByLogin{}; ///< as read; not written
};

/// The history of the policies, and what is to come: a row a change. Planned changes are few (one a policy and
/// scope at a time), made ones are only ever asked for the last.
class PolicyChangeStore
{
public:
    explicit PolicyChangeStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<PolicyChangeRecord>> byId(PolicyChangeId id);
    /// Of the whole estate, the nearest date first.
    [[nodiscard]] Result<QList<PolicyChangeRecord>> planned();
    /// The last one that changed something: what "Roll back" undoes.
    [[nodiscard]] Result<std::optional<PolicyChangeRecord>> lastMade(ScopeKind scope, qint64 scopeId,
                                                                     Policy policy);
    /// When the next planned change takes effect; none: nothing is planned.
    [[nodiscard]] Result<std::optional<Instant>> nextDate();
    /// The notices of one kind that were written because of the change: recipient, organization, token.
    [[nodiscard]] Result<QList<Notice>> told(PolicyChangeId id, NoticeKind kind);

    /// State Planned or Made; its own id does not matter.
    [[nodiscard]] Result<PolicyChangeId> add(Transaction &transaction, const PolicyChangeRecord &change);
    /// A planned change is made; \p before is what it replaces (its own choice where it was in force already).
    [[nodiscard]] Result<void> make(Transaction &transaction, PolicyChangeId id, Choice before, Instant at);
    /// A planned change ends without being made. \p by is invalid where nobody did it.
    [[nodiscard]] Result<void> end(Transaction &transaction, PolicyChangeId id, PolicyChangeState state,
                                   Instant at, AccountId by);

private:
    Database &m_database;
};

} // namespace patwarden
