// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/patquery.h"

#include "controller/githubrequest.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostOwners = 10;
constexpr qsizetype mostTokens = 50;

void readOrder(const QueryString &query, PatQuery &pats)
{
    if (query.value(u"sort"_s).value_or(u"created_at"_s) != u"created_at"_s)
        pats.errors.append({u"sort"_s, u"invalid"_s});
    const QString direction = query.value(u"direction"_s).value_or(u"desc"_s);
    if (direction != u"asc"_s && direction != u"desc"_s)
        pats.errors.append({u"direction"_s, u"invalid"_s});
    pats.isOldestFirst = direction == u"asc"_s;
}

void readTokens(const QueryString &query, PatQuery &pats)
{
    const QStringList ids = query.list(u"token_id"_s);
    bool areNumbers = true;
    for (const QString &id : ids) {
        bool isNumber = false;
        pats.filter.tokens.append(TokenId(id.toLongLong(&isNumber)));
        areNumbers = areNumbers && isNumber;
    }
    if (!areNumbers || ids.size() > mostTokens)
        pats.errors.append({u"token_id"_s, u"invalid"_s});
}

/// The last underscore parts key and level: keys have underscores too.
void readPermission(const QueryString &query, PatQuery &pats)
{
    const auto permission = query.value(u"permission"_s);
    if (!permission)
        return;
    const qsizetype end = permission->lastIndexOf(u'_');
    if (end < 1 || end == permission->size() - 1) {
        pats.errors.append({u"permission"_s, u"invalid"_s});
        return;
    }
    pats.filter.permission = permission->first(end);
    pats.filter.level = permission->sliced(end + 1);
}

std::optional<Instant> readTime(const QueryString &query, const QString &name, PatQuery &pats)
{
    auto text = query.value(name);
    if (!text)
        return std::nullopt;
    // "+02:00" that was not encoded
    const auto time = instantFromGithub(text->replace(u' ', u'+'));
    if (!time)
        pats.errors.append({name, u"invalid"_s});
    return time;
}

} // namespace

PatQuery readPatQuery(const QByteArray &text)
{
    const QueryString query(text);
    PatQuery pats;
    pats.number = PageNumber::of(query);
    readOrder(query, pats);
    pats.filter.owners = query.list(u"owner"_s);
    if (pats.filter.owners.size() > mostOwners)
        pats.errors.append({u"owner"_s, u"invalid"_s});
    pats.filter.repository = query.value(u"repository"_s).value_or(QString());
    readPermission(query, pats);
    pats.filter.usedBefore = readTime(query, u"last_used_before"_s, pats);
    pats.filter.usedAfter = readTime(query, u"last_used_after"_s, pats);
    readTokens(query, pats);
    return pats;
}

} // namespace patwarden
