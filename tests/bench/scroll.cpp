// SPDX-License-Identifier: GPL-3.0-or-later
// All rows of the busy organization, page by page.
#include "bed.h"
#include "measurement.h"

#include <QSqlQuery>

#include <algorithm>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 samplePages = 10;

void scrollOurs(Database &database, OrganizationId organization)
{
    RequestStore store(database);
    QueuePosition position;
    for (;;) {
        const auto page = expect(store.pendingAfter(organization, position, pageRows), "a page");
        if (page.isEmpty())
            return;
        position = {page.constLast().request.createdAt, page.constLast().request.id};
    }
}

void scrollRaw(RawStatement &page, qint64 organization)
{
    qint64 createdAt = std::numeric_limits<qint64>::max();
    qint64 request = createdAt;
    for (int rows = pageRows; rows == pageRows;) {
        page.bind(":organization", organization)
            .bind(":created_at", createdAt)
            .bind(":request", request)
            .bind(":limit", pageRows);
        rows = 0;
        while (page.step()) {
            (void)page.touch();
            request = page.integer(0);
            createdAt = page.integer(10);
            ++rows;
        }
        page.reset();
    }
}

/// Some of the pages, spread evenly.
void scrollByOffset(const QSqlDatabase &connection, const Estate &estate)
{
    for (qint64 i = 0; i < samplePages; ++i) {
        const qint64 offset = (2 * i + 1) * estate.busyRequests / (2 * samplePages);
        QSqlQuery query(u"SELECT r.*, a.login FROM pending p JOIN request r ON r.id = p.request_id "
                        "JOIN account a ON a.id = r.account_id WHERE p.organization_id = %1 "
                        "ORDER BY r.created_at DESC LIMIT 50 OFFSET %2"_s.arg(estate.busy.value())
                            .arg(offset),
                        connection);
        while (query.next()) {
            for (int column = 0; column < 14; ++column)
                (void)query.value(column);
        }
    }
}

Subjects scrollAll(Bed &bed)
{
    auto page = std::make_shared<RawStatement>(bed.raw().handle(),
                                               RawDatabase::statementText(u"common/request/pending_after"_s));
    const Estate &estate = bed.estate();
    return {[&database = bed.database(), organization = estate.busy] { scrollOurs(database, organization); },
            [page, organization = estate.busy.value()] { scrollRaw(*page, organization); },
            [connection = bed.peerConnection(), &estate] { scrollByOffset(connection, estate); },
            std::max(1.0, double(estate.busyRequests) / double(pageRows * samplePages))};
}

} // namespace

QList<Measurement> scrollMeasurements()
{
    return {{.name = u"scroll"_s,
             .title = u"Scroll through the busy organization from top to bottom"_s,
             .ours = u"`RequestStore::pendingAfter`, 50 rows a page, by keyset"_s,
             .limit = u"the same statements through sqlite3"_s,
             .peer =
                 u"QSqlQuery: the joins with ORDER BY, LIMIT 50 and OFFSET; 10 pages, spread evenly, stand for "
                 "all"_s,
             .goal = {u"G5"_s, 2.2, 5'000, 1.15, {}},
             .pairs = 15,
             .quickPairs = 5,
             .make = scrollAll}};
}

} // namespace patwarden::bench
