// SPDX-License-Identifier: GPL-3.0-or-later
// A page of 50 of the busy organization: the newest, from the middle on, and the last ones.
#include "bed.h"
#include "measurement.h"

#include <QSqlQuery>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

const Goal pageGoal{u"G1"_s, 2.2, 50, 0.15, 150};

std::function<void()> ourPage(Bed &bed, QueuePosition position)
{
    Database &database = bed.database();
    return [&database, organization = bed.estate().busy, position] {
        (void)expect(RequestStore(database).pendingAfter(organization, position, pageRows), "a page");
    };
}

std::function<void()> rawPage(Bed &bed, QueuePosition position)
{
    auto page = std::make_shared<RawStatement>(bed.raw().handle(),
                                               RawDatabase::statementText(u"common/request/pending_after"_s));
    return [page, organization = bed.estate().busy.value(), position] {
        page->bind(":organization", organization)
            .bind(":created_at", position.createdAt.microseconds)
            .bind(":request", position.request.value())
            .bind(":limit", pageRows);
        qint64 sum = 0;
        while (page->step())
            sum += page->touch();
        page->reset();
        if (sum == 0)
            giveUp(u"an empty page"_s);
    };
}

/// As one writes it: joins and OFFSET.
std::function<void()> offsetPage(Bed &bed, qint64 offset)
{
    const QString sql = u"SELECT r.*, a.login FROM pending p JOIN request r ON r.id = p.request_id "
                        "JOIN account a ON a.id = r.account_id WHERE p.organization_id = %1 "
                        "ORDER BY r.created_at DESC LIMIT 50 OFFSET %2"_s.arg(bed.estate().busy.value())
                            .arg(offset);
    return [connection = bed.peerConnection(), sql] {
        QSqlQuery query(sql, connection);
        while (query.next()) {
            for (int column = 0; column < 14; ++column)
                (void)query.value(column);
        }
    };
}

Subjects firstPage(Bed &bed)
{
    const auto reload = [&bed] { PeerTable(bed.peerConnection(), bed.estate().busy.value()).page({}); };
    return {ourPage(bed, {}), rawPage(bed, {}), reload};
}

Subjects middlePage(Bed &bed)
{
    const QueuePosition position = bed.estate().middle;
    return {ourPage(bed, position), rawPage(bed, position), offsetPage(bed, bed.estate().busyRequests / 2)};
}

Subjects lastPage(Bed &bed)
{
    const QueuePosition position = bed.estate().nearEnd;
    return {ourPage(bed, position), rawPage(bed, position), offsetPage(bed, bed.estate().busyRequests - 50)};
}

} // namespace

QList<Measurement> pageMeasurements()
{
    const QString ours = u"`RequestStore::pendingAfter`, 50 rows"_s;
    const QString limit = u"the same statement through sqlite3"_s;
    const QString offset = u"QSqlQuery: the joins with ORDER BY, LIMIT and OFFSET"_s;
    Goal firstGoal = pageGoal;
    firstGoal.atLeastPeers = 1'000;
    return {{.name = u"page-first"_s,
             .title = u"First page of the busy organization"_s,
             .ours = ours,
             .limit = limit,
             .peer = u"QSqlRelationalTableModel and QSortFilterProxyModel, until the newest 50 can be read"_s,
             .goal = firstGoal,
             .pairs = 300,
             .quickPairs = 100,
             .make = firstPage},
            {.name = u"page-middle"_s,
             .title = u"Page in the middle"_s,
             .ours = ours + u", by keyset"_s,
             .limit = limit,
             .peer = offset,
             .goal = pageGoal,
             .pairs = 300,
             .quickPairs = 100,
             .make = middlePage},
            {.name = u"page-last"_s,
             .title = u"Last page"_s,
             .ours = ours + u", by keyset"_s,
             .limit = limit,
             .peer = offset,
             .goal = pageGoal,
             .pairs = 300,
             .quickPairs = 100,
             .make = lastPage}};
}

} // namespace patwarden::bench
