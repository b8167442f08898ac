// SPDX-License-Identifier: GPL-3.0-or-later
// How many wait: exact, and always on the screen.
#include "bed.h"
#include "measurement.h"

#include "storage/organizationstore.h"

#include <QSqlQuery>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

Subjects countOfOrganization(Bed &bed)
{
    Database &database = bed.database();
    const OrganizationId organization = bed.estate().busy;
    const auto ours = [&database, organization] {
        (void)expect(OrganizationStore(database).byId(organization), "a count");
    };
    auto row = std::make_shared<RawStatement>(bed.raw().handle(),
                                              RawDatabase::statementText(u"common/organization/by_id"_s));
    const auto limit = [row, organization] {
        row->bind(":id", organization.value());
        while (row->step())
            (void)row->touch();
        row->reset();
    };
    const auto peer = [connection = bed.peerConnection(), organization] {
        QSqlQuery query(u"SELECT count(*) FROM pending WHERE organization_id = %1"_s.arg(organization.value()),
                        connection);
        (void)query.next();
    };
    return {ours, limit, peer};
}

} // namespace

QList<Measurement> countMeasurements()
{
    return {{.name = u"count"_s,
             .title = u"Exact count of the busy organization"_s,
             .ours = u"`OrganizationStore::byId`: kept with every change"_s,
             .limit = u"the same statement through sqlite3"_s,
             .peer = u"QSqlQuery: count(*)"_s,
             .goal = {u"G2"_s, 1.3, {}, 0.1, {}},
             .pairs = 1'000,
             .quickPairs = 300,
             .make = countOfOrganization}};
}

} // namespace patwarden::bench
