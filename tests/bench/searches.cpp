// SPDX-License-Identifier: GPL-3.0-or-later
// Text search in the busy organization, with the exact count.
#include "bed.h"
#include "measurement.h"

#include <cstring>
#include <vector>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Name, owner and reason of every request in lower case, one after another.
struct TextColumn {
    QByteArray text{};
    std::vector<qsizetype> ends{};
};

std::shared_ptr<TextColumn> textColumnOf(Bed &bed)
{
    auto column = std::make_shared<TextColumn>();
    RawStatement rows(bed.raw().handle(), RawDatabase::statementText(u"common/request/pending_after"_s));
    rows.bind(":organization", bed.estate().busy.value())
        .bind(":created_at", std::numeric_limits<qint64>::max())
        .bind(":request", std::numeric_limits<qint64>::max())
        .bind(":limit", -1);
    while (rows.step()) {
        column->text += (rows.text(4) + '\n' + rows.text(13) + '\n' + rows.text(5)).toLower() + '\n';
        column->ends.push_back(column->text.size());
    }
    return column;
}

qsizetype countMatches(const TextColumn &column, const QByteArray &word)
{
    qsizetype count = 0;
    const char *const begin = column.text.constData();
    const char *const end = begin + column.text.size();
    size_t row = 0;
    for (const char *at = begin; at < end;) {
        at = static_cast<const char *>(memmem(at, size_t(end - at), word.constData(), size_t(word.size())));
        if (!at)
            break;
        while (column.ends[row] <= at - begin)
            ++row;
        ++count;
        at = begin + column.ends[row]; // on with the next one
    }
    return count;
}

Subjects search(Bed &bed, const QString &word)
{
    const RequestIndex &index = bed.index();
    const RequestFilter filter{.text = word};
    const auto ours = [&index, filter] {
        (void)index.select(filter, RequestSort::Asked, Qt::DescendingOrder).size();
    };
    const auto limit = [column = textColumnOf(bed), folded = word.toLower().toUtf8()] {
        if (countMatches(*column, folded) == 0)
            giveUp(u"nothing found"_s);
    };
    PeerTable &peer = bed.peer();
    return {ours, limit, [&peer, word] { peer.page({.text = word}); }, 1,
            [&peer] {
                if (peer.proxy().rowCount() != peer.table().rowCount())
                    peer.proxy().setFilter({});
            }};
}

Subjects searchCommon(Bed &bed)
{
    return search(bed, bed.estate().commonWord);
}

Subjects searchRare(Bed &bed)
{
    return search(bed, bed.estate().rareWord);
}

} // namespace

QList<Measurement> searchMeasurements()
{
    const auto one = [](const QString &name, const QString &title, Subjects (*make)(Bed &)) {
        return Measurement{.name = name,
                           .title = title,
                           .ours = u"`RequestIndex::select`: the list and the count"_s,
                           .limit = u"memmem over the same texts in one piece, counting"_s,
                           .peer = u"QSortFilterProxyModel over all rows, loaded before"_s,
                           .goal = {u"G4"_s, 1.5, 50, 1.1, 1'500},
                           .pairs = 50,
                           .quickPairs = 20,
                           .make = make};
    };
    return {one(u"search-common"_s, u"Search: a frequent word"_s, searchCommon),
            one(u"search-rare"_s, u"Search: one name"_s, searchRare)};
}

} // namespace patwarden::bench
