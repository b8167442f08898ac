// SPDX-License-Identifier: GPL-3.0-or-later
// Approving many requests of the busy organization at once.
#include "bed.h"
#include "measurement.h"
#include "reviewcopies.h"

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

Subjects review(Bed &bed, qint64 count, bool isPeerTheModel)
{
    if (count > bed.estate().busyRequests)
        return {};
    auto ours = std::make_shared<OurReview>(bed.estate(), bed.clock());
    auto limit = std::make_shared<RawReview>(bed.estate());
    auto peer = std::make_shared<PeerReview>(bed.estate());
    const auto beforeEach = [ours, limit, peer, count] {
        ours->provide(count);
        limit->provide(count);
        peer->provide(count);
    };
    const auto asPeer = [peer, count, isPeerTheModel] {
        if (isPeerTheModel)
            peer->reviewWithModels(count);
        else
            peer->reviewWithQueries(count);
    };
    return {[ours, count] { ours->review(count); }, [limit, count] { limit->review(count); }, asPeer, 1,
            beforeEach};
}

Measurement reviewOf(qint64 count, const Goal &goal, int pairs, int quickPairs)
{
    return {.name = u"review-%1"_s.arg(count),
            .title = u"Approving %1 at once"_s.arg(count),
            .ours =
                u"`RequestController::review` through the database thread: request, decision, access, audit leaf, "
                "notice and change"_s,
            .limit = u"the same rows in one transaction through sqlite3, one prepared statement a table"_s,
            .peer = u"the same with prepared QSqlQuery in one transaction"_s,
            .goal = goal,
            .pairs = pairs,
            .quickPairs = quickPairs,
            .smallestEstate = 9 * count,
            .make = [count](Bed &bed) { return review(bed, count, false); }};
}

} // namespace

QList<Measurement> reviewMeasurements()
{
    Measurement one = reviewOf(1, {u"G7"_s, 1.5, 100, {}, {}}, 30, 10);
    one.peer =
        u"QSqlTableModel on `pending` and `decision`: select, removeRow, insertRecord, submitAll; neither access "
        "nor audit leaf nor notice"_s;
    one.make = [](Bed &bed) { return review(bed, 1, true); };
    return {one, reviewOf(100, {u"G7"_s, 1.5, 1.5, {}, {}}, 30, 8),
            reviewOf(10'000, {u"G6"_s, 1.5, 2.5, {}, {}}, 5, 1),
            reviewOf(100'000, {u"G6"_s, 1.5, 2.5, {}, 1'100'000}, 3, 1)};
}

} // namespace patwarden::bench
