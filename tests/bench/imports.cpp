// SPDX-License-Identifier: GPL-3.0-or-later
// Taking requests into the busy organization: a tenth of what the estate has.
#include "bed.h"
#include "importcopies.h"
#include "measurement.h"

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

Subjects import(Bed &bed)
{
    const qint64 count = bed.estate().requests / 10;
    auto ours = std::make_shared<OurImport>(bed.estate(), bed.clock(), count);
    auto limit = std::make_shared<RawImport>(bed.estate(), count);
    auto peer = std::make_shared<PeerImport>(bed.estate(), count);
    return {[ours] { ours->import(); }, [limit] { limit->import(); }, [peer] { peer->import(); }, 1,
            [ours, limit, peer] {
                ours->provide();
                limit->provide();
                peer->provide();
            }};
}

} // namespace

QList<Measurement> importMeasurements()
{
    return {{.name = u"import"_s,
             .title = u"Import of a tenth of the estate's requests"_s,
             .ours =
                 u"`ImportController::importRequests` of JSON lines as GitHub writes them: parsed, checked, with "
                 "people, tokens, requests, audit leaves and notices"_s,
             .limit = u"the same rows in one transaction through sqlite3, the values at hand"_s,
             .peer = u"the same rows with prepared QSqlQuery in one transaction, the values at hand"_s,
             .goal = {u"G14"_s, 2.5, {}, 1.15, {}},
             .pairs = 3,
             .quickPairs = 1,
             .make = import}};
}

} // namespace patwarden::bench
