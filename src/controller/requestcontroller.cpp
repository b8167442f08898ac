// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/requestcontroller.h"

#include "controller/batches.h"
#include "controller/queuereading.h"
#include "controller/reason.h"
#include "controller/requestreading.h"
#include "controller/requestreviewing.h"
#include "controller/usecase.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int indexBatch = 2'000;
constexpr qsizetype rowsAtOnce = 200;
constexpr int reviewedAtOnce = 1'000; ///< one transaction: some 30 ms

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

void RequestArrivals::putInto(RequestIndex &index) const
{
    for (auto it = owners.cbegin(); it != owners.cend(); ++it)
        index.setOwnerName(it.key(), it.value());
    for (auto it = organizations.cbegin(); it != organizations.cend(); ++it)
        index.setOrganizationName(it.key(), it.value());
    for (const RequestIndexEntry &entry : entries) {
        for (const RepositoryId id : entry.repositories) {
            if (const auto name = repositories.constFind(id); name != repositories.cend())
                index.setRepositoryName(id, *name, entry.organization);
        }
        index.insert(entry);
    }
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
    auto loading = std::make_shared<QueueLoading>();
    return loadInParts<RequestIndex>(m_database, m_clock, session,
                                     [organization, loading](UseCase &useCase, RequestIndex &index) {
                                         return readIndexPart(useCase, organization, indexBatch, index, *loading);
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

QFuture<Result<RequestArrivals>> RequestController::arrivals(const Session &session, OrganizationId organization,
                                                             const QList<RequestId> &ids)
{
    return m_database.run([&clock = m_clock, session, organization, ids](Database &database) {
        using Arrivals = RequestArrivals;
        return UseCase::read<Arrivals>(database, session, clock.now(), [&](UseCase &useCase) -> Result<Arrivals> {
            if (ids.size() > arrivalsAtOnce)
                return Error{ErrorCode::Invalid, u"requests"_s, u"at most %1 at once"_s.arg(arrivalsAtOnce)};
            return readArrivals(useCase, organization, ids);
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
            return reviewBatch(useCase, organization, ruling, batch);
        },
        reviewedAtOnce);
}

} // namespace patwarden
