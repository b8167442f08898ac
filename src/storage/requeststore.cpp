// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/requeststore.h"

#include "storage/columns.h"

#include <QHash>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<RepositoryId> idsFromText(const QString &text)
{
    QList<RepositoryId> ids;
    for (const QStringView word : QStringView(text).tokenize(u' ', Qt::SkipEmptyParts))
        ids.append(RepositoryId(word.toLongLong()));
    return ids;
}

QString idsToJson(const QList<RequestId> &ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const RequestId id : ids)
        numbers.append(QString::number(id.value()));
    return u'[' + numbers.join(u',') + u']';
}

LabelledRequest requestFrom(Query &row)
{
    LabelledRequest labelled;
    Request &request = labelled.request;
    request.id = row.id<RequestId>();
    request.organization = row.id<OrganizationId>();
    request.token = row.id<TokenId>();
    request.owner = row.id<AccountId>();
    request.tokenName = row.text();
    request.reason = row.text();
    request.selection = row.enumerator<RepositorySelection>();
    request.repositories = idsFromText(row.text());
    request.repositoryCount = int(row.integer());
    request.permissions = PermissionSet::fromText(row.text());
    request.createdAt = row.instant();
    request.tokenExpiresAt = row.maybeInstant();
    request.tokenLastUsedAt = row.maybeInstant();
    labelled.owner = row.text();
    return labelled;
}

RequestToDecide toDecideFrom(Query &row)
{
    RequestToDecide request;
    request.id = row.id<RequestId>();
    request.token = row.id<TokenId>();
    request.owner = row.id<AccountId>();
    request.tokenName = row.text();
    request.access = row.enumerator<AccessState>();
    request.accessRequest = row.id<RequestId>();
    return request;
}

} // namespace

Result<std::optional<LabelledRequest>> RequestStore::byId(RequestId id)
{
    Query &query = m_database.query(u"request/by_id"_s).bind("request"_L1, id);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    std::optional<LabelledRequest> request;
    if (query.next())
        request = requestFrom(query);
    query.finish();
    return request;
}

Result<std::optional<RequestId>> RequestStore::byExternalId(qint64 externalId)
{
    const auto id = m_database.query(u"request/by_external_id"_s).bind("external_id"_L1, externalId).number();
    if (!id)
        return id.error();
    return *id ? std::optional(RequestId(**id)) : std::nullopt;
}

Result<bool> RequestStore::isPending(RequestId id)
{
    const auto found = m_database.query(u"request/is_pending"_s).bind("request"_L1, id).number();
    if (!found)
        return found.error();
    return found->has_value();
}

Result<std::optional<DecisionRecord>> RequestStore::decision(RequestId id)
{
    Query &query = m_database.query(u"request/decision"_s).bind("request"_L1, id);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    std::optional<DecisionRecord> decision;
    if (query.next()) {
        decision = DecisionRecord{query.id<RequestId>(),
                                  query.enumerator<Verdict>(),
                                  query.enumerator<AccessRule>(),
                                  query.id<AccountId>(),
                                  query.text(),
                                  query.instant(),
                                  query.text(),
                                  {}};
    }
    query.finish();
    return decision;
}

Result<qint64> RequestStore::deniedCount(AccountId owner, OrganizationId organization)
{
    const auto count = m_database.query(u"request/denied_count"_s)
                           .bind("account"_L1, owner)
                           .bind("organization"_L1, organization)
                           .number();
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<QList<LabelledRequest>> RequestStore::pendingAfter(OrganizationId organization, QueuePosition position,
                                                          int limit)
{
    return m_database.query(u"request/pending_after"_s)
        .bind("organization"_L1, organization)
        .bind("created_at"_L1, position.createdAt)
        .bind("request"_L1, position.request)
        .bind("limit"_L1, limit)
        .all(requestFrom);
}

Result<QList<LabelledRequest>> RequestStore::pendingOwnedAfter(AccountId account, QueuePosition position,
                                                               int limit)
{
    return m_database.query(u"request/pending_owned_after"_s)
        .bind("account"_L1, account)
        .bind("created_at"_L1, position.createdAt)
        .bind("request"_L1, position.request)
        .bind("limit"_L1, limit)
        .all(requestFrom);
}

Result<QList<LabelledRequest>> RequestStore::pendingRows(const QList<RequestId> &ids)
{
    return m_database.query(u"request/pending_rows"_s).bind("requests"_L1, idsToJson(ids)).all(requestFrom);
}

Result<QList<RequestId>> RequestStore::pendingIds(OrganizationId organization)
{
    Query &query = m_database.query(u"request/pending_ids"_s).bind("organization"_L1, organization);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QList<RequestId> ids;
    while (query.next())
        ids.append(query.id<RequestId>());
    query.finish();
    return ids;
}

Result<RequestId> RequestStore::insert(Transaction &transaction, const Request &request,
                                       std::optional<qint64> externalId, const QString &source)
{
    Query &query = transaction.database().query(u"request/insert"_s);
    query.bind("organization"_L1, request.organization)
        .bind("token"_L1, request.token)
        .bind("account"_L1, request.owner)
        .bind("token_name"_L1, request.tokenName)
        .bind("reason"_L1, request.reason)
        .bind("selection"_L1, request.selection)
        .bind("repositories"_L1, idsToText(request.repositories))
        .bind("repository_count"_L1, request.repositoryCount)
        .bind("permissions"_L1, request.permissions.toText())
        .bind("created_at"_L1, request.createdAt)
        .bind("expires_at"_L1, request.tokenExpiresAt)
        .bind("last_used_at"_L1, request.tokenLastUsedAt)
        .bind("source"_L1, source);
    bindMaybe(query, "external_id"_L1, externalId);
    if (const Result<qint64> done = query.change(); !done)
        return done.error();
    return RequestId(query.insertedId());
}

Result<RequestId> RequestStore::insertPending(Transaction &transaction, const Request &request,
                                              std::optional<qint64> externalId, const QString &source)
{
    const Result<RequestId> id = insertQueued(transaction, request, externalId, source);
    if (!id)
        return id;
    if (const Result<void> counted = adjustPendingCount(transaction, request.organization, 1); !counted)
        return counted.error();
    return id;
}

Result<RequestId> RequestStore::insertQueued(Transaction &transaction, const Request &request,
                                             std::optional<qint64> externalId, const QString &source)
{
    const Result<RequestId> id = insert(transaction, request, externalId, source);
    if (!id)
        return id;
    const auto queued = transaction.database()
                            .query(u"request/enqueue"_s)
                            .bind("organization"_L1, request.organization)
                            .bind("created_at"_L1, request.createdAt)
                            .bind("request"_L1, *id)
                            .change();
    if (!queued)
        return queued.error();
    return id;
}

Result<RequestId> RequestStore::insertDecided(Transaction &transaction, const Request &request,
                                              const DecisionRecord &decision)
{
    const Result<RequestId> id = insert(transaction, request, std::nullopt, {});
    if (!id)
        return id;
    if (const Result<void> done = insertDecisions(transaction, {*id}, decision); !done)
        return done.error();
    return id;
}

Result<QList<RequestToDecide>> RequestStore::take(Transaction &transaction, OrganizationId organization,
                                                  const QList<RequestId> &ids)
{
    Database &database = transaction.database();
    const auto taken = database.query(u"request/take"_s)
                           .bind("organization"_L1, organization)
                           .bind("ids"_L1, idsToJson(ids))
                           .all([](Query &row) { return row.id<RequestId>(); });
    if (!taken)
        return taken.error();
    const auto found = database.query(u"request/to_decide"_s).bind("ids"_L1, idsToJson(*taken)).all(toDecideFrom);
    if (!found)
        return found.error();
    QHash<RequestId, qsizetype> places;
    places.reserve(found->size());
    for (qsizetype i = 0; i < found->size(); ++i)
        places.insert(found->at(i).id, i);
    QList<RequestToDecide> ordered;
    ordered.reserve(found->size());
    for (const RequestId id : ids) {
        if (const auto place = places.constFind(id); place != places.cend())
            ordered.append(found->at(*place));
    }
    return ordered;
}

Result<void> RequestStore::insertDecisions(Transaction &transaction, const QList<RequestId> &ids,
                                           const DecisionRecord &decision)
{
    return transaction.database()
        .query(u"request/insert_decisions"_s)
        .bind("ids"_L1, idsToJson(ids))
        .bind("verdict"_L1, decision.verdict)
        .bind("rule"_L1, decision.rule)
        .bind("account"_L1, decision.account)
        .bind("decided_at"_L1, decision.decidedAt)
        .bind("reason"_L1, decision.reason)
        .bind("app"_L1, decision.app)
        .change();
}

Result<void> RequestStore::adjustPendingCount(Transaction &transaction, OrganizationId organization, qint64 by)
{
    return transaction.database()
        .query(u"organization/adjust_pending_count"_s)
        .bind("organization"_L1, organization)
        .bind("by"_L1, by)
        .change();
}

} // namespace patwarden
