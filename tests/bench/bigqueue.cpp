// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurements.h"

#include "bulkqueue.h"
#include "estate.h"

#include <QSqlQuery>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

void writeBigQueue(const QString &path, int requests)
{
    const Clock clock;
    test::EstateBuilder builder(path, clock);
    const OrganizationId organization = builder.addOrganization(u"octo-org"_s, true, true);
    builder.join(builder.addAccount(u"olga"_s), organization, Role::Owner);
    for (int i = 0; i < 200; ++i)
        builder.addRepository(organization, u"repository-%1"_s.arg(i));
    for (int i = 0; i < 400; ++i)
        builder.join(builder.addAccount(u"member-%1"_s.arg(i)), organization, Role::Member);
    test::addManyRequests(builder.database(), organization, requests, clock.now());
    QSqlQuery(u"UPDATE estate SET demo = 1"_s, builder.database().connection());
}

} // namespace patwarden::bench
