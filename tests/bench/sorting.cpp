// SPDX-License-Identifier: GPL-3.0-or-later
// The whole queue of the busy organization in another order.
#include "bed.h"
#include "measurement.h"

#include <algorithm>
#include <string>
#include <vector>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

Subjects sortByName(Bed &bed)
{
    const RequestIndex &index = bed.index();
    auto names = std::make_shared<std::vector<std::string>>();
    RawStatement rows(bed.raw().handle(), RawDatabase::statementText(u"common/request/pending_after"_s));
    rows.bind(":organization", bed.estate().busy.value())
        .bind(":created_at", std::numeric_limits<qint64>::max())
        .bind(":request", std::numeric_limits<qint64>::max())
        .bind(":limit", -1);
    while (rows.step())
        names->push_back(rows.text(4).toLower().toStdString());
    const auto limit = [names] {
        std::vector<quint32> order(names->size());
        for (quint32 i = 0; i < order.size(); ++i)
            order[i] = i;
        std::ranges::stable_sort(order, {}, [&names](quint32 i) -> const std::string & { return (*names)[i]; });
    };
    PeerTable &peer = bed.peer();
    // Sorted back before each of the three, which costs the peer as much again but is not timed.
    return {[&index] { (void)index.select({}, RequestSort::Name, Qt::AscendingOrder); }, limit,
            [&peer] { peer.proxy().sort(PeerTable::TokenName, Qt::AscendingOrder); }, 1,
            [&peer] { peer.proxy().sort(PeerTable::CreatedAt, Qt::DescendingOrder); }};
}

} // namespace

QList<Measurement> sortMeasurements()
{
    return {{.name = u"sort"_s,
             .title = u"Sort by name"_s,
             .ours = u"`RequestIndex::select` of all"_s,
             .limit = u"std::stable_sort of their numbers by name"_s,
             .peer = u"QSortFilterProxyModel::sort, all rows loaded before"_s,
             .goal = {{}, {}, 20, 1.15, {}},
             .pairs = 15,
             .quickPairs = 5,
             .make = sortByName}};
}

} // namespace patwarden::bench
