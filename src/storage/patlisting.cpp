// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/patlisting.h"

#include "storage/columns.h"
#include "storage/countmemory.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

QString numbersToJson(const QList<qint64> &numbers)
{
    QByteArray json("[");
    for (const qint64 number : numbers)
        json += (json.size() > 1 ? "," : "") + QByteArray::number(number);
    return QString::fromLatin1(json + ']');
}

/// The stored form of a permission set has "…:key:level" in it, between spaces or ends.
QString permissionWord(const PatCriteria &criteria)
{
    if (criteria.permission.isEmpty())
        return u"%"_s;
    QString word = criteria.permission + u':' + criteria.level;
    for (const QChar special : {u'!', u'%', u'_'})
        word.replace(special, u'!' + QString(special));
    return u"%:"_s + word + u" %"_s;
}

/// The same bytes for the same criteria, but for their tokens, which are counted by reading them.
QByteArray questionOf(PatKind kind, const PatCriteria &criteria)
{
    QByteArray question;
    QDataStream stream(&question, QIODevice::WriteOnly);
    stream << int(kind) << criteria.permission << criteria.level << criteria.repository.value();
    for (const std::optional<Instant> &time : {criteria.usedAfter, criteria.usedBefore})
        stream << time.has_value() << time.value_or(Instant()).microseconds;
    return question;
}

qint64 numberFrom(Query &row)
{
    return row.integer();
}

PatRecord patFrom(Query &row)
{
    PatRecord record;
    record.id = row.integer();
    record.token = row.id<TokenId>();
    record.owner = row.id<AccountId>();
    record.login = row.text();
    record.tokenName = row.text();
    record.reason = row.text();
    record.selection = row.enumerator<RepositorySelection>();
    record.permissions = PermissionSet::fromText(row.text());
    record.at = row.instant();
    record.tokenExpiresAt = row.maybeInstant();
    record.tokenLastUsedAt = row.maybeInstant();
    return record;
}

RepositoryRecord repositoryFrom(Query &row)
{
    RepositoryRecord repository;
    repository.id = row.id<RepositoryId>();
    repository.name = row.text();
    repository.visibility = row.enumerator<Visibility>();
    return repository;
}

QList<qint64> partOf(QList<qint64> ids, const PatWindow &window)
{
    if (window.isOldestFirst)
        std::ranges::reverse(ids);
    return window.offset < ids.size() ? ids.mid(window.offset, window.size) : QList<qint64>();
}

} // namespace

Query &PatListing::statement(const char *name)
{
    return m_database.query((m_kind == PatKind::Request ? u"pat_request/"_s : u"pat_grant/"_s)
                            + QLatin1StringView(name));
}

Query &PatListing::filtered(const char *name, OrganizationId organization, const PatCriteria &criteria)
{
    Query &query = statement(name);
    query.bind("organization"_L1, organization)
        .bind("permission_word"_L1, permissionWord(criteria))
        .bind("any_use"_L1, !criteria.usedAfter && !criteria.usedBefore)
        .bind("used_after"_L1, criteria.usedAfter.value_or(Instant{std::numeric_limits<qint64>::min()}))
        .bind("used_before"_L1, criteria.usedBefore.value_or(Instant{std::numeric_limits<qint64>::max()}));
    const QString repository = QString::number(criteria.repository.value());
    if (m_kind == PatKind::Request)
        query.bind("repository_word"_L1, criteria.repository.isValid() ? u"% "_s + repository + u" %"_s : u"%"_s);
    else
        query.bind("repository"_L1, criteria.repository.value())
            .bind("any_permission"_L1, criteria.permission.isEmpty());
    return query;
}

Result<qint64> PatListing::count(const OrganizationRecord &organization, const PatCriteria &criteria)
{
    if (m_kind == PatKind::Request && criteria.isEmpty())
        return organization.pendingCount;
    CountMemory &counts = m_database.counts();
    if (const Result<void> updated = counts.update(m_database); !updated)
        return updated.error();
    const QByteArray question = questionOf(m_kind, criteria);
    if (const std::optional<qint64> known = counts.find(organization.id, question))
        return *known;
    const auto counted = filtered("filtered_count", organization.id, criteria).number();
    if (!counted)
        return counted.error();
    counts.keep(organization.id, question, counted->value_or(0));
    return counted->value_or(0);
}

Result<QList<qint64>> PatListing::walk(OrganizationId organization, const PatCriteria &criteria, PatWindow window,
                                       qint64 total)
{
    const qint64 behind = std::max<qint64>(0, total - window.offset - window.size);
    const bool fromOtherEnd = window.offset > behind;
    if (fromOtherEnd) {
        window.size = total - behind - window.offset;
        window.offset = behind;
        window.isOldestFirst = !window.isOldestFirst;
    }
    Query &query = m_kind == PatKind::Request && criteria.isEmpty()
        ? statement(window.isOldestFirst ? "oldest" : "newest").bind("organization"_L1, organization)
        : filtered(window.isOldestFirst ? "filtered_oldest" : "filtered_newest", organization, criteria);
    auto ids = query.bind("limit"_L1, window.size).bind("offset"_L1, window.offset).all(numberFrom);
    if (ids && fromOtherEnd)
        std::ranges::reverse(ids.value());
    return ids;
}

Result<QList<qint64>> PatListing::pageOfTokens(OrganizationId organization, const PatCriteria &criteria,
                                               const PatWindow &window, qint64 &total)
{
    const auto ids = filtered("of_tokens", organization, criteria)
                         .bind("tokens"_L1, idsToJson(*criteria.tokens))
                         .all(numberFrom);
    if (!ids)
        return ids.error();
    total = ids->size();
    return partOf(*ids, window);
}

Result<QList<PatRecord>> PatListing::records(OrganizationId organization, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return QList<PatRecord>();
    return statement("rows").bind("organization"_L1, organization).bind("ids"_L1, numbersToJson(ids)).all(patFrom);
}

Result<PatListing::Page> PatListing::page(const OrganizationRecord &organization, const PatCriteria &criteria,
                                          const PatWindow &window)
{
    Page page;
    if (!criteria.tokens) {
        const auto total = count(organization, criteria);
        if (!total)
            return total.error();
        page.total = *total;
        if (window.offset >= page.total)
            return page;
    }
    const auto ids = criteria.tokens ? pageOfTokens(organization.id, criteria, window, page.total)
                                     : walk(organization.id, criteria, window, page.total);
    if (!ids)
        return ids.error();
    auto found = records(organization.id, *ids);
    if (!found)
        return found.error();
    page.records = std::move(found).value();
    return page;
}

Result<std::optional<PatRecord>> PatListing::byId(OrganizationId organization, qint64 id)
{
    const auto listed = m_kind == PatKind::Request
        ? m_database.query(u"request/is_pending"_s).bind("request"_L1, id).number()
        : m_database.query(u"pat/is_granted"_s)
              .bind("organization"_L1, organization)
              .bind("token"_L1, id)
              .number();
    if (!listed)
        return listed.error();
    if (!*listed)
        return std::optional<PatRecord>();
    const auto found = records(organization, {id});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Result<QList<TokenId>> PatListing::tokensOf(AccountId owner, OrganizationId organization)
{
    return m_database.query(u"pat/tokens_of_owner"_s)
        .bind("account"_L1, owner)
        .bind("organization"_L1, organization)
        .all([](Query &row) { return row.id<TokenId>(); });
}

Result<std::pair<QList<qint64>, qint64>> PatListing::selected(const PatRecord &record, qint64 offset, qint64 size)
{
    QList<qint64> ids;
    if (m_kind == PatKind::Request) {
        const auto request = RequestStore(m_database).byId(RequestId(record.id));
        if (!request)
            return request.error();
        const QList<RepositoryId> all = *request ? (*request)->request.repositories : QList<RepositoryId>();
        for (qint64 i = offset; i < std::min<qint64>(all.size(), offset + size); ++i)
            ids.append(all.at(i).value());
        return std::pair(ids, all.size());
    }
    const auto total =
        m_database.query(u"pat/repository_count_of_token"_s).bind("token"_L1, record.token).number();
    if (!total)
        return total.error();
    const auto page = m_database.query(u"pat/repositories_of_token"_s)
                          .bind("token"_L1, record.token)
                          .bind("limit"_L1, size)
                          .bind("offset"_L1, offset)
                          .all(numberFrom);
    if (!page)
        return page.error();
    return std::pair(*page, total->value_or(0));
}

Result<PatListing::Repositories> PatListing::repositories(const PatRecord &record, qint64 offset, qint64 size)
{
    if (record.selection != RepositorySelection::Selected)
        return Repositories();
    const auto ids = selected(record, offset, size);
    if (!ids)
        return ids.error();
    const auto found =
        m_database.query(u"pat/repositories"_s).bind("ids"_L1, numbersToJson(ids->first)).all(repositoryFrom);
    if (!found)
        return found.error();
    return Repositories{ids->second, *found};
}

} // namespace patwarden
