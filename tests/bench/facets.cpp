// SPDX-License-Identifier: GPL-3.0-or-later
// How many requests each choice of each drop-down would leave.
#include "bed.h"
#include "measurement.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The choices of every request as small numbers, one after another: what has to be counted at the least.
std::vector<quint32> choicesOf(Bed &bed)
{
    QHash<QByteArray, quint32> numbers;
    std::vector<quint32> choices;
    const auto add = [&](const QByteArray &kind, const QByteArray &word) {
        const QByteArray key = kind + word;
        auto it = numbers.constFind(key);
        if (it == numbers.constEnd())
            it = numbers.insert(key, quint32(numbers.size()));
        choices.push_back(*it);
    };
    RawStatement rows(bed.raw().handle(), RawDatabase::statementText(u"common/request/pending_after"_s));
    rows.bind(":organization", bed.estate().busy.value())
        .bind(":created_at", std::numeric_limits<qint64>::max())
        .bind(":request", std::numeric_limits<qint64>::max())
        .bind(":limit", -1);
    while (rows.step()) {
        add("o", rows.text(13));
        for (const QByteArray &repository : rows.text(7).split(' '))
            add("r", repository);
        for (const QByteArray &permission : rows.text(9).split(' '))
            add("p", permission);
    }
    return choices;
}

/// As one counts them for a drop-down: through the rows of the model.
void countInModel(QAbstractItemModel &model)
{
    QHash<QString, int> counts;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto text = [&](int column) { return model.index(row, column).data().toString(); };
        ++counts[text(PeerTable::Owner)];
        for (const int column : {int(PeerTable::Repositories), int(PeerTable::Permissions)}) {
            for (const QString &word : text(column).split(u' '))
                ++counts[word];
        }
    }
}

Subjects countFacets(Bed &bed)
{
    const RequestIndex &index = bed.index();
    auto choices = std::make_shared<std::vector<quint32>>(choicesOf(bed));
    auto counts = std::make_shared<std::vector<int>>(1 + *std::ranges::max_element(*choices));
    const auto limit = [choices, counts] {
        std::ranges::fill(*counts, 0);
        for (const quint32 choice : *choices)
            ++(*counts)[choice];
        if (counts->front() == 0)
            giveUp(u"nothing counted"_s);
    };
    PeerTable &peer = bed.peer();
    return {[&index] { (void)index.facets({}); }, limit, [&peer] { countInModel(peer.proxy()); }, 1,
            [&peer] {
                if (peer.proxy().rowCount() != peer.table().rowCount())
                    peer.proxy().setFilter({});
            }};
}

} // namespace

QList<Measurement> facetMeasurements()
{
    return {{.name = u"facets"_s,
             .title = u"Counts of every choice of the drop-downs"_s,
             .ours = u"`RequestIndex::facets`: owners, repositories and permissions of the whole queue"_s,
             .limit = u"the same choices as numbers in one array, counted into another"_s,
             .peer = u"the rows of the proxy, loaded before, counted into a QHash"_s,
             .goal = {{}, {}, {}, 1.15, {}},
             .pairs = 30,
             .quickPairs = 10,
             .make = countFacets}};
}

} // namespace patwarden::bench
