// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/requestcontroller.h"

#include "controller/approval.h"
#include "controller/batches.h"
#include "controller/reason.h"
#include "controller/requestreading.h"
#include "controller/usecase.h"
#include "storage/requeststore.h"

#include <utility>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int indexBatch = 2'000;
constexpr qsizetype rowsAtOnce = 200;
constexpr int reviewedAtOnce = 1'000; ///< one transaction: some 30 ms

/// Why one that was asked for was not decided.
Result<void> noteUndecided(UseCase &useCase, OrganizationId organization, RequestId id, ReviewOutcome &outcome)
{
    RequestStore requests(useCase.database());
    const auto found = requests.byId(id);
    if (!found)
        return found.error();
    if (!*found || (*found)->request.organization != organization) {
        outcome.notFound.append(id);
        return {};
    }
    const auto decision = requests.decision(id);
    if (!decision)
        return decision.error();
    const DecisionRecord made = decision->value_or(DecisionRecord{});
    outcome.decidedEarlier.append({id, (*found)->request.tokenName, made.verdict, made.login,
                                   *decision ? std::optional(made.decidedAt) : std::nullopt});
    return {};
}

/// One transaction's worth.
Result<ReviewOutcome> reviewBatchOf(UseCase &useCase, OrganizationId organization, const Ruling &ruling,
                                    const QList<RequestId> &batch)
{
    if (const Result<void> right = useCase.requireOwnerOf(organization); !right)
        return right.error();
    const auto decided = decideRequests(useCase, organization, batch, ruling);
    if (!decided)
        return decided.error();
    ReviewOutcome outcome;
    outcome.decided = *decided;
    if (decided->size() == batch.size())
        return outcome;
    const QSet<RequestId> done(decided->cbegin(), decided->cend());
    for (const RequestId id : batch) {
        if (done.contains(id))
            continue;
        if (const Result<void> noted = noteUndecided(useCase, organization, id, outcome); !noted)
            return noted.error();
    }
    return outcome;
}

Result<void> checkReview(const QList<RequestId> &ids, Verdict verdict, const QString &reason)
{
    if (ids.isEmpty())
        return Error{ErrorCode::Invalid, u"requests"_s, u"none is selected"_s};
    if (verdict == Verdict::Cancelled)
        return Error{ErrorCode::Invalid, u"verdict"_s, u"only the creator withdraws"_s};
    return checkReason(reason);
}

} // namespace

void add(ReviewOutcome &total, const ReviewOutcome &part)
{
    total.decided += part.decided;
    total.decidedEarlier += part.decidedEarlier;
    total.notFound += part.notFound;
}

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
    struct Loading {
        QueuePosition position;
        bool started = false;
    };
    auto loading = std::make_shared<Loading>();
    return loadInParts<RequestIndex>(
        m_database, m_clock, session, [organization, loading](UseCase &useCase, RequestIndex &index) {
            const bool started = std::exchange(loading->started, true);
            return readIndexPart(useCase, organization, indexBatch, started, index, loading->position);
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
    const QString trimmed = reason.trimmed();
    if (const Result<void> acceptable = checkReview(ids, verdict, trimmed); !acceptable)
        return Batches<RequestId, ReviewOutcome>::refuse(acceptable.error());
    const Ruling ruling{verdict, AccessRule::Reviewed, trimmed};
    return Batches<RequestId, ReviewOutcome>::run(
        m_database, m_clock, session, ids,
        [organization, ruling](UseCase &useCase, const QList<RequestId> &batch) {
            return reviewBatchOf(useCase, organization, ruling, batch);
        },
        reviewedAtOnce);
}

} // namespace patwarden
