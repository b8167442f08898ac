// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/request.h"
#include "domain/requestindex.h"
#include "storage/transaction.h"

namespace patwarden {

/// A request with its owner's login.
struct LabelledRequest {
    Request request;
    QString owner;
};

struct DecisionRecord {
    RequestId request;
    Verdict verdict = Verdict::Approved;
    AccessRule rule = AccessRule::Reviewed;
    AccountId account; ///< who; invalid: a policy
    QString login; ///< of `account`, or of `app` (appLogin()); read only
    Instant decidedAt;
    QString reason;
    AppId app{}; ///< decided in place of an account; write only
};

/// What deciding a request has to know of it.
struct RequestToDecide {
    RequestId id;
    TokenId token;
    AccountId owner;
    QString tokenName;
    AccessState access = AccessState::None; ///< of the token in the organization
    RequestId accessRequest; ///< which that came from
};

/// A place in a queue, newest first: what comes after it is older.
struct QueuePosition {
    Instant createdAt{std::numeric_limits<qint64>::max()};
    RequestId request{std::numeric_limits<qint64>::max()};
};

/// Requests, the queue of those that wait, and what was decided.
class RequestStore
{
public:
    explicit RequestStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<LabelledRequest>> byId(RequestId id);
    [[nodiscard]] Result<std::optional<RequestId>> byExternalId(qint64 externalId);
    [[nodiscard]] Result<bool> isPending(RequestId id);
    [[nodiscard]] Result<std::optional<DecisionRecord>> decision(RequestId id);
    [[nodiscard]] Result<qint64> deniedCount(AccountId owner, OrganizationId organization);

    /// The queue of an organization, newest first, from after \p position.
    [[nodiscard]] Result<QList<LabelledRequest>> pendingAfter(OrganizationId organization, QueuePosition position,
                                                              int limit);
    /// The same over all organizations that \p account owns: a walk by time past everybody else's.
    [[nodiscard]] Result<QList<LabelledRequest>> pendingOwnedAfter(AccountId account, QueuePosition position,
                                                                   int limit);
    /// Those of \p ids that are pending, in their order; one statement.
    [[nodiscard]] Result<QList<LabelledRequest>> pendingRows(const QList<RequestId> &ids);
    [[nodiscard]] Result<QList<RequestId>> pendingIds(OrganizationId organization);

    /// Writes the request, puts it into the queue and counts it. `request.id` is given here. \p source is an
    /// imported entry word for word, or empty.
    [[nodiscard]] Result<RequestId> insertPending(Transaction &transaction, const Request &request,
                                                  std::optional<qint64> externalId, const QString &source);
    /// The same without counting it, see adjustPendingCount: once for many.
    [[nodiscard]] Result<RequestId> insertQueued(Transaction &transaction, const Request &request,
                                                 std::optional<qint64> externalId, const QString &source);
    /// A request that was decided long ago (history of an import or a demo): it does not enter the queue.
    [[nodiscard]] Result<RequestId> insertDecided(Transaction &transaction, const Request &request,
                                                  const DecisionRecord &decision);
    /// Takes them out of the organization's queue. \return those that waited there, in the order of \p ids; to the
    /// others nothing was done. No id twice. Does not touch the organization's count, see adjustPendingCount.
    [[nodiscard]] Result<QList<RequestToDecide>> take(Transaction &transaction, OrganizationId organization,
                                                      const QList<RequestId> &ids);
    /// The same decision for all of them: `decision.request` does not matter.
    [[nodiscard]] Result<void> insertDecisions(Transaction &transaction, const QList<RequestId> &ids,
                                               const DecisionRecord &decision);
    [[nodiscard]] Result<void> adjustPendingCount(Transaction &transaction, OrganizationId organization,
                                                  qint64 by);

private:
    [[nodiscard]] Result<RequestId> insert(Transaction &transaction, const Request &request,
                                           std::optional<qint64> externalId, const QString &source);

    Database &m_database;
};

} // namespace patwarden
