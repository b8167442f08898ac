// SPDX-License-Identifier: GPL-3.0-or-later
// A filter of the busy organization: the exact count and the first 50 rows.
#include "bed.h"
#include "measurement.h"

#include "controller/requestcontroller.h"

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The rows of ids that are known, in one read transaction.
std::function<void()> rawRows(Bed &bed, const QList<RequestId> &ids)
{
    auto row =
        std::make_shared<RawStatement>(bed.raw().handle(), RawDatabase::statementText(u"common/request/by_id"_s));
    return [&raw = bed.raw(), row, ids] {
        raw.run("BEGIN");
        for (const RequestId id : ids) {
            row->bind(":request", id.value());
            while (row->step())
                (void)row->touch();
            row->reset();
        }
        raw.run("COMMIT");
    };
}

Subjects filtered(Bed &bed, const RequestFilter &filter, const PeerFilter &peerFilter)
{
    const RequestIndex &index = bed.index();
    const auto select = [&index, filter] { return index.select(filter, RequestSort::Asked, Qt::DescendingOrder); };
    auto requests = std::make_shared<RequestController>(bed.databaseThread(), bed.clock());
    const auto ours = [select, requests, &estate = bed.estate()] {
        const QList<RequestId> found = select();
        (void)await(
            requests->rows(estate.owner, estate.busy, found.first(std::min<qsizetype>(pageRows, found.size()))),
            "rows");
    };
    const QList<RequestId> found = select();
    PeerTable &peer = bed.peer();
    const auto peerPage = [&peer, peerFilter] { peer.page(peerFilter); };
    return {ours, rawRows(bed, found.first(std::min<qsizetype>(pageRows, found.size()))), peerPage, 1, [&peer] {
                if (peer.proxy().rowCount() != peer.table().rowCount())
                    peer.proxy().setFilter({}); // each filter is set on the whole list
            }};
}

Subjects byOwner(Bed &bed)
{
    return filtered(bed, {.owners = {bed.estate().asker}}, {.owner = bed.estate().askerLogin});
}

Subjects byRepository(Bed &bed)
{
    const RepositoryId repository = bed.estate().repository;
    return filtered(bed, {.repositories = {repository}}, {.repository = QString::number(repository.value())});
}

Subjects byPermission(Bed &bed)
{
    return filtered(bed, {.permissions = {bed.estate().permission}},
                    {.permission = bed.estate().storedPermission});
}

Subjects byAll(Bed &bed)
{
    const Estate &estate = bed.estate();
    return filtered(
        bed, {.owners = {estate.asker}, .repositories = {estate.repository}, .permissions = {estate.permission}},
        {.owner = estate.askerLogin,
         .repository = QString::number(estate.repository.value()),
         .permission = estate.storedPermission});
}

} // namespace

QList<Measurement> filterMeasurements()
{
    const auto one = [](const QString &name, const QString &title, Subjects (*make)(Bed &)) {
        return Measurement{
            .name = name,
            .title = title,
            .ours = u"`RequestIndex::select` for list and count, then `RequestController::rows` of 50 "
                    "through the database thread"_s,
            .limit = u"50 rows by id through sqlite3, the ids known beforehand"_s,
            .peer = u"QSortFilterProxyModel over all rows, loaded before: its rowCount and 50 rows"_s,
            .goal = {u"G3"_s, {}, 250, 0.7, 120},
            .pairs = 100,
            .quickPairs = 30,
            .make = make};
    };
    return {one(u"filter-owner"_s, u"Filter: owner"_s, byOwner),
            one(u"filter-repository"_s, u"Filter: repository"_s, byRepository),
            one(u"filter-permission"_s, u"Filter: a frequent permission"_s, byPermission),
            one(u"filter-all"_s, u"Filter: owner, repository and permission"_s, byAll)};
}

} // namespace patwarden::bench
