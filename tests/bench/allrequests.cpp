// SPDX-License-Identifier: GPL-3.0-or-later
// The queue over all organizations of an owner: of the one who owns most of them.
#include "bed.h"
#include "measurement.h"

#include "controller/requestcontroller.h"

#include <QFile>
#include <QSqlQuery>
#include <QSqlQueryModel>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto statementName = u"common/request/pending_owned_after"_s;

/// Where the program has no such queue yet there is nothing to measure.
bool hasQueueOfAll(Bed &bed)
{
    if (!QFile::exists(u":/sql/%1.sql"_s.arg(statementName)))
        return false;
    RequestController requests(bed.databaseThread(), bed.clock());
    auto queue = requests.queue(bed.estate().ownerOfMost, {}, pageRows);
    queue.waitForFinished();
    return queue.result().ok();
}

std::function<void()> rawQueue(Bed &bed, qint64 limit)
{
    auto rows = std::make_shared<RawStatement>(bed.raw().handle(), RawDatabase::statementText(statementName));
    return [rows, limit, account = bed.estate().ownerOfMost.account.value()] {
        rows->bind(":account", account)
            .bind(":created_at", std::numeric_limits<qint64>::max())
            .bind(":request", std::numeric_limits<qint64>::max())
            .bind(":limit", limit);
        qint64 sum = 0;
        while (rows->step())
            sum += rows->touch();
        rows->reset();
        if (sum == 0)
            giveUp(u"an empty queue"_s);
    };
}

Subjects newestOfAll(Bed &bed)
{
    if (!hasQueueOfAll(bed))
        return {};
    auto requests = std::make_shared<RequestController>(bed.databaseThread(), bed.clock());
    const auto ours = [requests, &owner = bed.estate().ownerOfMost] {
        (void)await(requests->queue(owner, {}, pageRows), "the queue of all");
    };
    const auto peer = [connection = bed.peerConnection()] {
        QSqlQueryModel model;
        model.setQuery(
            QSqlQuery(u"SELECT r.*, a.login, o.name FROM pending p JOIN request r ON r.id = p.request_id "
                      "JOIN account a ON a.id = r.account_id "
                      "JOIN organization o ON o.id = p.organization_id "
                      "ORDER BY r.created_at DESC LIMIT 50"_s,
                      connection));
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                (void)model.index(row, column).data();
        }
    };
    return {ours, rawQueue(bed, pageRows), peer};
}

Subjects indexOfAll(Bed &bed)
{
    if (!hasQueueOfAll(bed))
        return {};
    auto requests = std::make_shared<RequestController>(bed.databaseThread(), bed.clock());
    const auto ours = [requests, &owner = bed.estate().ownerOfMost] {
        (void)await(requests->index(owner, {}), "the index of all");
    };
    return {ours, rawQueue(bed, -1)};
}

} // namespace

QList<Measurement> allRequestsMeasurements()
{
    return {{.name = u"all-first"_s,
             .title = u"All requests: the newest 50 of every organization of an owner"_s,
             .ours = u"`RequestController::queue` without an organization, through the database thread: with the "
                     "rights and the count"_s,
             .limit = u"the statement of its rows through sqlite3"_s,
             .peer = u"QSqlQueryModel: the joins with ORDER BY and LIMIT, rights not asked for"_s,
             .goal = {u"G1"_s, 2.2, 50, 0.15, {}},
             .pairs = 100,
             .quickPairs = 30,
             .make = newestOfAll},
            {.name = u"all-index"_s,
             .title = u"All requests: load of the index"_s,
             .ours = u"`RequestController::index` without an organization, through the database thread"_s,
             .limit = u"the statement of its pages without an end, through sqlite3: every column of every row"_s,
             .goal = {u"G13"_s, 2.2, {}, 1.15, {}},
             .pairs = 3,
             .quickPairs = 2,
             .make = indexOfAll}};
}

} // namespace patwarden::bench
