// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/ctl/invocation.h"
#include "domain/tokenindex.h"

#include <algorithm>
#include <functional>

namespace patwarden::ctl {

/// --owner, --repository, --permission, --text, each but the text any number of times.
[[nodiscard]] QList<VerbOption> filterOptions();
/// Whether any of them is given.
[[nodiscard]] bool isFiltered(const Invocation &call);

/// What the options ask of one index. A name that nothing in the index has finds nothing, and is told.
class FilterReader
{
    Q_DECLARE_TR_FUNCTIONS(FilterReader)

public:
    /// \p Index: RequestIndex or TokenIndex; \p facets: those without a filter.
    template <typename Index>
    [[nodiscard]] static std::optional<RequestFilter> read(Invocation &call, const Index &index,
                                                           const RequestFacets &facets)
    {
        RequestFilter filter;
        for (const QString &login : call.values(QStringLiteral("owner")))
            filter.owners += find(call, facets.owners, login, [&](auto id) { return index.ownerName(id); });
        for (const QString &name : call.values(QStringLiteral("repository")))
            filter.repositories +=
                find(call, facets.repositories, name, [&](auto id) { return index.repositoryName(id); });
        filter.text = call.value(QStringLiteral("text"));
        // What reaches all repositories would pass for one that is unknown, too.
        filter.repositories.remove(RepositoryId(nobody));
        if (filter.repositories.isEmpty() && call.isSet(QStringLiteral("repository")))
            filter.owners = {AccountId(nobody)};
        return readPermissions(call, filter) ? std::optional(filter) : std::nullopt;
    }

private:
    /// More than one where several organizations have a repository of that name.
    template <typename Id, typename NameOf>
    [[nodiscard]] static QSet<Id> find(const Invocation &call, const QHash<Id, int> &known, const QString &name,
                                       NameOf nameOf)
    {
        QSet<Id> found;
        for (auto it = known.keyBegin(); it != known.keyEnd(); ++it) {
            if (nameOf(*it).compare(name, Qt::CaseInsensitive) == 0)
                found.insert(*it);
        }
        if (found.isEmpty()) {
            tellUnknown(call, name);
            found.insert(Id(nobody));
        }
        return found;
    }
    static constexpr qint64 nobody = -1; ///< an id that nothing has: a filter by it finds nothing

    static void tellUnknown(const Invocation &call, const QString &name);
    static bool readPermissions(Invocation &call, RequestFilter &filter);
};

/// The ids that words on the command line mean: a number is an id, anything else a name. A name that nothing or
/// more than one thing has is refused, with the ids.
class WordsToIds
{
    Q_DECLARE_TR_FUNCTIONS(WordsToIds)

public:
    using Named = QList<std::pair<qint64, QString>>;
    /// What may have the name; nothing after a complaint.
    using Search = std::function<std::optional<Named>(const QString &name)>;

    [[nodiscard]] static std::optional<QList<qint64>> find(Invocation &call, const QStringList &words,
                                                           const Search &search);
};

/// Reads rows of \p ids in blocks by `rows(block)`, a future, and calls \p body with each. False after a
/// complaint.
template <typename T, typename Rows, typename Body>
[[nodiscard]] bool eachRow(Invocation &call, const QList<T> &ids, Rows rows, Body body)
{
    constexpr qsizetype block = 200; // the most that controllers take a call
    for (qsizetype i = 0; i < ids.size(); i += block) {
        const auto taken = call.take(rows(ids.mid(i, block)));
        if (!taken)
            return false;
        for (const auto &row : *taken)
            body(row);
    }
    return true;
}

/// Ids of one kind from numbers.
template <typename Id>
[[nodiscard]] QList<Id> idsFrom(const QList<qint64> &numbers)
{
    QList<Id> ids;
    for (const qint64 number : numbers)
        ids.append(Id(number));
    return ids;
}

/// What the words of a call mean in an index: names are looked up among what the index finds by them.
template <typename Id, typename Select, typename Rows, typename NameOf>
[[nodiscard]] std::optional<QList<Id>> namedIds(Invocation &call, Select select, Rows rows, NameOf nameOf)
{
    const auto search = [&](const QString &name) -> std::optional<WordsToIds::Named> {
        WordsToIds::Named candidates;
        const auto collect = [&](const auto &row) { candidates.append({row.id.value(), nameOf(row)}); };
        return eachRow(call, select(name), rows, collect) ? std::optional(candidates) : std::nullopt;
    };
    const auto numbers = WordsToIds::find(call, call.words(), search);
    return numbers ? std::optional(idsFrom<Id>(*numbers)) : std::nullopt;
}

/// --all, for what takes either words or filters.
[[nodiscard]] VerbOption allOption();
/// Whether the call names things or says --all, and not both. False after a complaint.
[[nodiscard]] bool saysWhich(Invocation &call);

} // namespace patwarden::ctl
