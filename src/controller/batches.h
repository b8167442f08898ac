// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/usecase.h"
#include "storage/databasethread.h"

#include <QFuture>
#include <QSet>

#include <atomic>
#include <functional>
#include <memory>

namespace patwarden {

/// Long work that can be stopped: set `stop` to end it after the batch that runs. (A cancelled QFuture carries no
/// result, so cancelling it would lose what was done.)
template <typename Outcome>
struct BatchJob {
    QFuture<Result<Outcome>> future;
    std::shared_ptr<std::atomic_bool> stop = std::make_shared<std::atomic_bool>(false);
};

/// Changes many things in batches of one transaction each, so that reads and "Cancel" get their turn in between:
/// what was committed stays, whatever happens to the rest. Progress is in ids.
///
/// Outcome has `left` (ids that were not reached) and `failure` (why it stopped early), and a function
/// `add(Outcome &total, const Outcome &part)`.
template <typename IdType, typename Outcome>
class Batches
{
public:
    /// One transaction's worth, done inside it.
    using Body = std::function<Result<Outcome>(UseCase &, const QList<IdType> &)>;

    /// An id that is named twice is handled once. \p atOnce: ids a transaction, some 30 ms' worth.
    [[nodiscard]] static BatchJob<Outcome> run(DatabaseThread &thread, const Clock &clock, const Session &session,
                                               const QList<IdType> &ids, Body body, int atOnce = 250)
    {
        BatchJob<Outcome> job;
        auto work = std::make_shared<Work>(Work{session, ids, std::move(body), atOnce, job.stop, 0, {}});
        job.future =
            thread.runInSteps<Outcome>([&clock, work](Database &database, QPromise<Result<Outcome>> &promise) {
                if (work->next == 0) { // here, as it takes a while with a million
                    work->ids = withoutRepeats(work->ids);
                    promise.setProgressRange(0, int(work->ids.size())); // sets the value back, so only once
                }
                return step(database, clock, *work, promise);
            });
        return job;
    }

    /// What can be seen to be wrong without the database.
    [[nodiscard]] static BatchJob<Outcome> refuse(const Error &error)
    {
        QPromise<Result<Outcome>> refused;
        refused.start();
        refused.addResult(Result<Outcome>(error));
        refused.finish();
        return {refused.future()};
    }

private:
    struct Work {
        Session session;
        QList<IdType> ids;
        Body body;
        int atOnce;
        std::shared_ptr<std::atomic_bool> stop;
        qsizetype next = 0;
        Outcome outcome;
    };

    /// \return true while there is more to do.
    static bool step(Database &database, const Clock &clock, Work &work, QPromise<Result<Outcome>> &promise)
    {
        const auto finish = [&] {
            work.outcome.left = work.ids.sliced(work.next);
            promise.addResult(Result<Outcome>(std::move(work.outcome)));
            return false;
        };
        if (work.stop->load() || work.next == work.ids.size())
            return finish();

        // What a batch did is known only once it is committed, so it has an outcome of its own.
        const QList<IdType> batch = work.ids.mid(work.next, work.atOnce);
        const auto part = UseCase::write<Outcome>(database, work.session, clock,
                                                  [&](UseCase &useCase) { return work.body(useCase, batch); });
        if (!part) {
            if (work.next == 0) { // nothing was done at all: the plain error says it best
                promise.addResult(Result<Outcome>(part.error()));
                return false;
            }
            work.outcome.failure = part.error();
            return finish();
        }
        add(work.outcome, *part);
        work.next += batch.size();
        promise.setProgressValue(int(work.next));
        return work.next < work.ids.size() || finish();
    }

    static QList<IdType> withoutRepeats(const QList<IdType> &ids)
    {
        QList<IdType> unique;
        QSet<IdType> seen;
        for (const IdType id : ids) {
            if (!seen.contains(id)) {
                seen.insert(id);
                unique.append(id);
            }
        }
        return unique;
    }
};

/// Fills an Index part by part, each part a read of its own: `part(useCase, index)` says whether there may be
/// more. Progress is the index's size().
template <typename Index>
[[nodiscard]] QFuture<Result<std::shared_ptr<Index>>>
loadInParts(DatabaseThread &thread, const Clock &clock, const Session &session,
            std::function<Result<bool>(UseCase &, Index &)> part)
{
    using Snapshot = std::shared_ptr<Index>;
    return thread.runInSteps<Snapshot>(
        [&clock, session, part = std::move(part),
         index = std::make_shared<Index>()](Database &database, QPromise<Result<Snapshot>> &promise) {
            const auto more = UseCase::read<bool>(database, session, clock.now(),
                                                  [&](UseCase &useCase) { return part(useCase, *index); });
            if (more && *more) {
                promise.setProgressValue(int(index->size()));
                return true;
            }
            promise.addResult(more ? Result<Snapshot>(index) : Result<Snapshot>(more.error()));
            return false;
        });
}

} // namespace patwarden
