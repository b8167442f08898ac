// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/batches.h"
#include "controller/session.h"
#include "domain/clock.h"
#include "domain/request.h"
#include "domain/requestindex.h"
#include "domain/result.h"
#include "domain/risk.h"
#include "storage/databasethread.h"

#include <QFuture>

#include <memory>

namespace patwarden {

/// One row of the table of pending requests.
struct RequestRow {
    RequestId id;
    OrganizationId organization;
    QString organizationName;
    QString tokenName;
    QString owner; ///< login
    RepositorySelection selection = RepositorySelection::Public;
    int repositoryCount = 0;
    PermissionSet permissions;
    Instant createdAt;
    std::optional<Instant> expiresAt;
    Risk risk = Risk::Low;
};

/// What the first look at a queue needs: its newest requests and how many there are.
struct RequestQueue {
    bool optedIn = true; ///< where false the rest is empty and the page asks to opt in (R-O2); of several: any
    qint64 total = 0; ///< exact
    QList<RequestRow> newest; ///< at most the limit asked for
};

/// Requests that came after an index was read, with the names that it has to know.
struct RequestArrivals {
    QList<RequestIndexEntry> entries;
    QHash<AccountId, QString> owners; ///< logins
    QHash<RepositoryId, QString> repositories; ///< of those that the entries select
    QHash<OrganizationId, QString> organizations;

    void putInto(RequestIndex &index) const;
};

/// Everything the review page shows (R-O8).
struct RequestDetails {
    Request request;
    QString organization;
    QString owner; ///< login
    QString ownerName;
    std::optional<Instant> memberSince; ///< none: the owner is not a member of the organization any more
    Role ownerRole = Role::Member;
    QStringList repositories; ///< names of those selected that are known, sorted; at most 1,000
    int organizationRepositories = 0; ///< how many the organization has today, for "All repositories"
    RiskAssessment risk;
    QList<PermissionDifference> permissions; ///< against what the token already reaches
    bool hasAccess = false; ///< the token has access already and asks for more
    int ownersActiveTokens = 0; ///< of the owner, with access to this organization
    int ownersDeniedRequests = 0;
    std::optional<Verdict> decided; ///< set: somebody has decided it already
    QString decidedBy;
    std::optional<Instant> decidedAt;
};

/// What a review did. Every id asked for is in exactly one of the lists or numbers.
struct ReviewOutcome {
    QList<RequestId> decided; ///< by this call
    struct Earlier {
        RequestId id;
        QString tokenName;
        Verdict verdict = Verdict::Approved;
        QString decidedBy; ///< login; empty: a policy or a withdrawal
        std::optional<Instant> decidedAt;
    };
    QList<Earlier> decidedEarlier; ///< by somebody else: nothing was done to them
    QList<RequestId> notFound; ///< not of this organization, or of none that the account owns
    QList<RequestId> left; ///< not reached, because it was cancelled
    std::optional<Error>
        failure; ///< why it stopped early; what is in `decided` stays decided, the rest is in `left`
};
/// Lists only; `left` and `failure` are those of the whole.
void add(ReviewOutcome &total, const ReviewOutcome &part);

/// The queue of one organization and its review (R-O1, R-O3, R-O5, R-O8 … R-O11). Only its owners, and Apps that
/// are installed there and may read or write requests; everybody else gets Forbidden. Thread: any; the work is
/// done on the database thread.
///
/// An invalid \p organization means every organization that the account owns, as one queue (of an App, that of its
/// installation); who owns none gets Forbidden. The right is looked up for each organization in the transaction
/// that reads or decides.
class RequestController
{
public:
    RequestController(DatabaseThread &database, const Clock &clock);

    /// The newest requests straight from SQL: for the first paint.
    [[nodiscard]] QFuture<Result<RequestQueue>> queue(const Session &session, OrganizationId organization,
                                                      int limit);

    /// The whole queue as an index in memory, read in steps so that other work goes on between; progress is in
    /// requests. Cancel the future to stop. The snapshot is the caller's own.
    [[nodiscard]] QFuture<Result<std::shared_ptr<RequestIndex>>> index(const Session &session,
                                                                       OrganizationId organization);

    /// Rows by id, in the order asked for; ids that are not pending any more are left out. At most 200 a call.
    [[nodiscard]] QFuture<Result<QList<RequestRow>>> rows(const Session &session, OrganizationId organization,
                                                          const QList<RequestId> &ids);

    /// What of these waits, for an index that was read before they came. At most 2,000 a call.
    [[nodiscard]] QFuture<Result<RequestArrivals>> arrivals(const Session &session, OrganizationId organization,
                                                            const QList<RequestId> &ids);
    static constexpr qsizetype arrivalsAtOnce = 2'000;

    /// NotFound where the organization has no such request. Works for decided requests too.
    [[nodiscard]] QFuture<Result<RequestDetails>> details(const Session &session, OrganizationId organization,
                                                          RequestId id);

    /// Approves or denies (Verdict::Approved, Verdict::Denied), in batches of one transaction each: decision,
    /// access, audit entry and notice of a request commit together. Progress: requests handled of requests asked
    /// for. The job's `stop` ends it between two batches. \p reason at most
    /// maximumReasonLength characters, else Invalid ("reason"); trimmed. An empty list is Invalid ("requests").
    using ReviewJob = BatchJob<ReviewOutcome>;
    [[nodiscard]] ReviewJob review(const Session &session, OrganizationId organization,
                                   const QList<RequestId> &ids, Verdict verdict, const QString &reason);

private:
    DatabaseThread &m_database;
    const Clock &m_clock;
};

} // namespace patwarden
