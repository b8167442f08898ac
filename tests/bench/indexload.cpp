// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the queue of the busy organization into memory.
#include "bed.h"
#include "measurement.h"

#include "controller/requestcontroller.h"

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

Subjects loadIndex(Bed &bed)
{
    auto requests = std::make_shared<RequestController>(bed.databaseThread(), bed.clock());
    const auto ours = [requests, &estate = bed.estate()] {
        (void)await(requests->index(estate.owner, estate.busy), "the index");
    };
    auto rows = std::make_shared<RawStatement>(bed.raw().handle(),
                                               RawDatabase::statementText(u"common/request/pending_after"_s));
    const auto limit = [rows, organization = bed.estate().busy.value()] {
        rows->bind(":organization", organization)
            .bind(":created_at", std::numeric_limits<qint64>::max())
            .bind(":request", std::numeric_limits<qint64>::max())
            .bind(":limit", -1);
        qint64 sum = 0;
        while (rows->step())
            sum += rows->touch();
        rows->reset();
        if (sum == 0)
            giveUp(u"an empty queue"_s);
    };
    return {ours, limit, [&bed] { const PeerTable table(bed.peerConnection(), bed.estate().busy.value()); }};
}

} // namespace

QList<Measurement> indexMeasurements()
{
    return {{.name = u"index"_s,
             .title = u"Load of the index"_s,
             .ours = u"`RequestController::index` through the database thread"_s,
             .limit = u"the statement of its pages without an end, through sqlite3: every column of every row"_s,
             .peer = u"QSqlRelationalTableModel and QSortFilterProxyModel, every row fetched"_s,
             .goal = {u"G13"_s, 2.2, 7, 1.15, {}},
             .pairs = 12,
             .quickPairs = 4,
             .make = loadIndex}};
}

} // namespace patwarden::bench
