// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditquery.h"

#include "domain/app.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <limits>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int countedAtMost = 2'000; ///< to choose what leads: a few milliseconds
constexpr int leastLooked = 16;

template <typename Ids>
QString jsonOfIds(const Ids &ids)
{
    QJsonArray array;
    for (const auto id : ids)
        array.append(id.value());
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// Who did it as one number: an account, 0 for Patwarden itself, or an App below it.
QString jsonOfActors(const AuditFilter &filter)
{
    QJsonArray array;
    for (const AccountId id : filter.actors)
        array.append(id.value());
    for (const AppId id : filter.apps)
        array.append(-id.value());
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString jsonOfNames(const QStringList &names)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact));
}

bool isPrefix(const QString &action)
{
    return action.endsWith(u'.') || action.endsWith(u'*');
}

bool asksFor(const QString &wanted, const QString &action)
{
    if (!isPrefix(wanted))
        return action == wanted;
    return action.startsWith(wanted.endsWith(u'*') ? wanted.chopped(1) : wanted);
}

AuditRow readAuditRow(Query &query)
{
    AuditRow row;
    row.leaf = {query.integer(),
                query.instant(),
                query.id<AccountId>(),
                query.text(),
                query.id<OrganizationId>(),
                query.id<TokenId>(),
                query.id<RequestId>(),
                QJsonDocument::fromJson(query.text().toUtf8()).object()};
    row.hash = query.bytes();
    row.actor = query.text();
    if (row.actor.isEmpty()) {
        if (const QString app = row.leaf.details.value("app"_L1).toString(); !app.isEmpty())
            row.actor = appLogin(app);
    }
    row.organization = query.text();
    row.tokenName = query.text();
    return row;
}

/// As the statements call it.
QString leadName(int lead)
{
    static constexpr std::array names{"sequence"_L1, "token"_L1, "actor"_L1, "organization"_L1, "action"_L1};
    return names.at(size_t(lead));
}

Result<qint64> firstSince(Database &database, Instant at, qint64 otherwise)
{
    const auto sequence = database.query(u"audit/first_since"_s).bind("at"_L1, at).number();
    if (!sequence)
        return sequence.error();
    return sequence->value_or(otherwise);
}

} // namespace

AuditQuery::AuditQuery(AuditFilter filter)
    : m_filter(std::move(filter))
    , m_leadingActors(m_filter.actors)
{
    if (!m_filter.apps.isEmpty() && !m_leadingActors.contains(AccountId()))
        m_leadingActors.append(AccountId());
}

Result<AuditQuery> AuditQuery::prepare(Database &database, const AuditFilter &filter)
{
    AuditQuery query(filter);
    const Result<void> done =
        query.findRange(database).then([&] { return query.findActions(database); }).then([&] {
            return query.chooseLead(database);
        });
    if (!done)
        return done.error();
    return query;
}

Result<void> AuditQuery::findRange(Database &database)
{
    const auto last = database.query(u"audit/head"_s).number();
    if (!last)
        return last.error();
    m_length = last->value_or(0);
    m_end = m_length + 1;
    if (m_filter.from) {
        const Result<qint64> first = firstSince(database, *m_filter.from, m_end);
        if (!first)
            return first.error();
        m_first = *first;
    }
    if (m_filter.until) {
        const Result<qint64> end = firstSince(database, *m_filter.until, m_end);
        if (!end)
            return end.error();
        m_end = std::max(m_first, *end);
    }
    return {};
}

Result<void> AuditQuery::findActions(Database &database)
{
    if (std::ranges::none_of(m_filter.actions, isPrefix)) {
        m_filter.actions.removeDuplicates();
        return {};
    }
    const Result<QStringList> occurring = actions(database);
    if (!occurring)
        return occurring.error();
    QStringList names;
    for (const QString &action : *occurring) {
        if (std::ranges::any_of(m_filter.actions, [&](const QString &wanted) { return asksFor(wanted, action); }))
            names.append(action);
    }
    if (names.isEmpty())
        m_end = m_first; // nothing begins like that
    m_filter.actions = names;
    return {};
}

Result<void> AuditQuery::chooseLead(Database &database)
{
    qint64 fewest = std::numeric_limits<qint64>::max();
    for (const Lead lead : {Lead::Token, Lead::Actor, Lead::Organization, Lead::Action}) {
        const qsizetype values = valuesOf(lead);
        if (values == 0)
            continue;
        qint64 entries = 0;
        for (qsizetype i = 0; i < values && entries < countedAtMost; ++i) {
            const Result<Count> counted = count(database, lead, i, m_end, countedAtMost);
            if (!counted)
                return counted.error();
            entries += counted->entries;
        }
        if (entries < fewest) {
            fewest = entries;
            m_lead = lead;
        }
    }
    return {};
}

qsizetype AuditQuery::valuesOf(Lead lead) const
{
    switch (lead) {
    case Lead::Token:
        return m_filter.tokens.size();
    case Lead::Actor:
        return m_leadingActors.size();
    case Lead::Organization:
        return m_filter.organizations.size();
    case Lead::Action:
        return m_filter.actions.size();
    case Lead::Sequence:
        break;
    }
    return 0;
}

void AuditQuery::bindValue(Query &query, Lead lead, qsizetype index) const
{
    switch (lead) {
    case Lead::Token:
        query.bind("value"_L1, m_filter.tokens.at(index));
        break;
    case Lead::Actor:
        query.bind("value"_L1, m_leadingActors.at(index));
        break;
    case Lead::Organization:
        query.bind("value"_L1, m_filter.organizations.at(index));
        break;
    case Lead::Action:
        query.bind("value"_L1, m_filter.actions.at(index));
        break;
    case Lead::Sequence:
        break;
    }
}

Result<AuditQuery::Count> AuditQuery::count(Database &database, Lead lead, qsizetype value, qint64 before,
                                            int limit) const
{
    Query &query = database.query(u"audit/count_by_"_s + leadName(int(lead)));
    bindValue(query, lead, value);
    query.bind("from"_L1, m_first).bind("before"_L1, before).bind("limit"_L1, limit);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    Count counted;
    if (query.next())
        counted = {query.integer(), query.integer()};
    query.finish();
    return counted;
}

Result<qint64> AuditQuery::pieceBefore(Database &database, qint64 before, int looked) const
{
    if (m_lead == Lead::Sequence)
        return std::max(m_first, before - looked);
    const qsizetype values = valuesOf(m_lead);
    const int share = std::max(leastLooked, int(looked / values));
    qint64 from = m_first;
    for (qsizetype i = 0; i < values; ++i) {
        const Result<Count> counted = count(database, m_lead, i, before, share);
        if (!counted)
            return counted.error();
        if (counted->entries == share) // there may be more of it
            from = std::max(from, counted->lowest);
    }
    return from;
}

Result<QList<AuditRow>> AuditQuery::rows(Database &database, qint64 from, qint64 before, int limit) const
{
    QList<AuditRow> rows;
    const qsizetype reads = std::max<qsizetype>(1, valuesOf(m_lead));
    for (qsizetype i = 0; i < reads && from < before; ++i) {
        Query &query = database.query(u"audit/rows_by_"_s + leadName(int(m_lead)));
        bindValue(query, m_lead, i);
        if (const Result<void> done = addRows(query, from, before, limit, rows); !done)
            return done.error();
    }
    if (reads > 1) {
        std::ranges::sort(rows, std::ranges::greater(), [](const AuditRow &row) { return row.leaf.sequence; });
        rows.resize(std::min<qsizetype>(rows.size(), limit));
    }
    return rows;
}

Result<void> AuditQuery::addRows(Query &query, qint64 from, qint64 before, int limit, QList<AuditRow> &rows) const
{
    query.bind("from"_L1, from)
        .bind("before"_L1, before)
        .bind("from_time"_L1, m_filter.from.value_or(Instant{std::numeric_limits<qint64>::min()}))
        .bind("until_time"_L1, m_filter.until.value_or(Instant{std::numeric_limits<qint64>::max()}))
        .bind("actors"_L1, jsonOfActors(m_filter))
        .bind("actions"_L1, jsonOfNames(m_filter.actions))
        .bind("organizations"_L1, jsonOfIds(m_filter.organizations))
        .bind("tokens"_L1, jsonOfIds(m_filter.tokens))
        .bind("limit"_L1, limit);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    while (query.next())
        rows.append(readAuditRow(query));
    query.finish();
    return {};
}

Result<QStringList> AuditQuery::actions(Database &database)
{
    Query &query = database.query(u"audit/actions"_s);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QStringList names;
    while (query.next())
        names.append(query.text());
    query.finish();
    return names;
}

} // namespace patwarden
