// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/requestcontroller.h"

#include "controller/approval.h"
#include "controller/requestreading.h"
#include "controller/usecase.h"
#include "storage/requeststore.h"

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int reviewBatch = 250; ///< one transaction: some 30 ms, so that reads and Cancel get their turn
constexpr int indexBatch = 2'000;
constexpr qsizetype rowsAtOnce = 200;

/// Reviewing goes on over many steps; this is what it carries along.
struct Review {
    Session session;
    OrganizationId organization;
    QList<RequestId> ids;
    Ruling ruling;
    std::shared_ptr<std::atomic_bool> stop;
    qsizetype next = 0;
    ReviewOutcome outcome;
};

Result<void> noteEarlierDecision(UseCase &useCase, const Request &request, ReviewOutcome &outcome)
{
    const auto decision = RequestStore(useCase.database()).decision(request.id);
    if (!decision)
        return decision.error();
    const DecisionRecord made = decision->value_or(DecisionRecord{});
    outcome.decidedEarlier.append({request.id, request.tokenName, made.verdict, made.login,
                                   *decision ? std::optional(made.decidedAt) : std::nullopt});
    return {};
}

Result<void> reviewOne(UseCase &useCase, const Review &review, RequestId id, ReviewOutcome &outcome)
{
    const auto found = RequestStore(useCase.database()).byId(id);
    if (!found)
        return found.error();
    if (!*found || (*found)->request.organization != review.organization) {
        outcome.notFound.append(id);
        return {};
    }
    const Request &request = (*found)->request;
    const auto decided = decideRequest(useCase, request, review.ruling);
    if (!decided)
        return decided.error();
    if (!*decided)
        return noteEarlierDecision(useCase, request, outcome);
    outcome.decided.append(id);
    return {};
}

/// One transaction's worth. What it did is known only once it is committed, so it fills an outcome of its own.
Result<ReviewOutcome> reviewBatchOf(UseCase &useCase, const Review &review, const QList<RequestId> &batch)
{
    if (const Result<void> right = useCase.requireOwnerOf(review.organization); !right)
        return right.error();
    ReviewOutcome outcome;
    for (const RequestId id : batch) {
        if (const Result<void> done = reviewOne(useCase, review, id, outcome); !done)
            return done.error();
    }
    if (!outcome.decided.isEmpty()) {
        const Result<void> counted =
            RequestStore(useCase.database())
                .adjustPendingCount(useCase.transaction(), review.organization, -outcome.decided.size());
        if (!counted)
            return counted.error();
    }
    return outcome;
}

void add(ReviewOutcome &total, const ReviewOutcome &part)
{
    total.decided += part.decided;
    total.decidedEarlier += part.decidedEarlier;
    total.notFound += part.notFound;
}

/// \return true while there is more to do.
bool reviewStep(Database &database, const Clock &clock, Review &review, QPromise<Result<ReviewOutcome>> &promise)
{
    const auto finish = [&] {
        review.outcome.left = review.ids.sliced(review.next);
        promise.addResult(Result<ReviewOutcome>(std::move(review.outcome)));
        return false;
    };
    if (review.stop->load() || review.next == review.ids.size())
        return finish();

    const QList<RequestId> batch = review.ids.mid(review.next, reviewBatch);
    const auto part = UseCase::write<ReviewOutcome>(
        database, review.session, clock, [&](UseCase &useCase) { return reviewBatchOf(useCase, review, batch); });
    if (!part) {
        if (review.next == 0) { // nothing was done at all: the plain error says it best
            promise.addResult(Result<ReviewOutcome>(part.error()));
            return false;
        }
        review.outcome.failure = part.error();
        return finish();
    }
    add(review.outcome, *part);
    review.next += batch.size();
    promise.setProgressValue(int(review.next));
    return review.next < review.ids.size() || finish();
}

Result<void> checkReview(const QList<RequestId> &ids, Verdict verdict, const QString &reason)
{
    if (ids.isEmpty())
        return Error{ErrorCode::Invalid, u"requests"_s, u"none is selected"_s};
    if (verdict == Verdict::Cancelled)
        return Error{ErrorCode::Invalid, u"verdict"_s, u"only the creator withdraws"_s};
    if (reason.size() > maximumReasonLength)
        return Error{ErrorCode::Invalid, u"reason"_s, u"at most %1 characters"_s.arg(maximumReasonLength)};
    return {};
}

QList<RequestId> withoutRepeats(const QList<RequestId> &ids)
{
    QList<RequestId> unique;
    QSet<RequestId> seen;
    for (const RequestId id : ids) {
        if (!seen.contains(id)) {
            seen.insert(id);
            unique.append(id);
        }
    }
    return unique;
}

} // namespace

RequestController::RequestController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

QFuture<Result<RequestQueue>> RequestController::queue(const Session &session, OrganizationId organization,
                                                       int limit)
{
    return m_database.run([&clock = m_clock, session, organization, limit](Database &database) {
        return UseCase::read<RequestQueue>(database, session, clock.now(), [&](UseCase &useCase) {
            return readQueue(useCase, organization, limit);
        });
    });
}

QFuture<Result<std::shared_ptr<RequestIndex>>> RequestController::index(const Session &session,
                                                                        OrganizationId organization)
{
    using Snapshot = std::shared_ptr<RequestIndex>;
    struct Loading {
        Snapshot index = std::make_shared<RequestIndex>();
        QueuePosition position;
        bool started = false;
    };
    auto loading = std::make_shared<Loading>();
    return m_database.runInSteps<Snapshot>([&clock = m_clock, session, organization,
                                            loading](Database &database, QPromise<Result<Snapshot>> &promise) {
        const auto more = UseCase::read<bool>(database, session, clock.now(), [&](UseCase &useCase) {
            return readIndexPart(useCase, organization, indexBatch, loading->started, *loading->index,
                                 loading->position);
        });
        loading->started = true;
        if (more && *more) {
            promise.setProgressValue(int(loading->index->size()));
            return true;
        }
        promise.addResult(more ? Result<Snapshot>(loading->index) : Result<Snapshot>(more.error()));
        return false;
    });
}

QFuture<Result<QList<RequestRow>>> RequestController::rows(const Session &session, OrganizationId organization,
                                                           const QList<RequestId> &ids)
{
    return m_database.run([&clock = m_clock, session, organization, ids](Database &database) {
        using Rows = QList<RequestRow>;
        return UseCase::read<Rows>(database, session, clock.now(), [&](UseCase &useCase) -> Result<Rows> {
            if (ids.size() > rowsAtOnce)
                return Error{ErrorCode::Invalid, u"requests"_s, u"at most %1 at once"_s.arg(rowsAtOnce)};
            return readRows(useCase, organization, ids);
        });
    });
}

QFuture<Result<RequestDetails>> RequestController::details(const Session &session, OrganizationId organization,
                                                           RequestId id)
{
    return m_database.run([&clock = m_clock, session, organization, id](Database &database) {
        return UseCase::read<RequestDetails>(database, session, clock.now(), [&](UseCase &useCase) {
            return readDetails(useCase, organization, id);
        });
    });
}

RequestController::ReviewJob RequestController::review(const Session &session, OrganizationId organization,
                                                       const QList<RequestId> &ids, Verdict verdict,
                                                       const QString &reason)
{
    auto stop = std::make_shared<std::atomic_bool>(false);
    const QString trimmed = reason.trimmed();
    if (const Result<void> acceptable = checkReview(ids, verdict, trimmed); !acceptable) {
        QPromise<Result<ReviewOutcome>> refused;
        refused.start();
        refused.addResult(Result<ReviewOutcome>(acceptable.error()));
        refused.finish();
        return {refused.future(), stop};
    }
    auto review = std::make_shared<Review>(
        Review{session, organization, withoutRepeats(ids), {verdict, AccessRule::Reviewed, trimmed}, stop, 0, {}});
    auto future = m_database.runInSteps<ReviewOutcome>(
        [&clock = m_clock, review](Database &database, QPromise<Result<ReviewOutcome>> &promise) {
            if (review->next == 0)
                promise.setProgressRange(0, int(review->ids.size())); // sets the value back, so only once
            return reviewStep(database, clock, *review, promise);
        });
    return {future, stop};
}

} // namespace patwarden
