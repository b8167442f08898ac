// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/policychangestore.h"

#include "storage/columns.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

PolicyChangeRecord policyChangeFrom(Query &row)
{
    return {row.id<PolicyChangeId>(),
            row.enumerator<ScopeKind>(),
            row.integer(),
            row.enumerator<Policy>(),
            row.enumerator<Choice>(),
            row.enumerator<Choice>(),
            row.enumerator<PolicyChangeState>(),
            row.id<AccountId>(),
            row.instant(),
            row.instant(),
            row.text()};
}

Result<std::optional<PolicyChangeRecord>> onePolicyChange(Query &query)
{
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    std::optional<PolicyChangeRecord> change;
    if (query.next())
        change = policyChangeFrom(query);
    query.finish();
    return change;
}

} // namespace

Result<std::optional<PolicyChangeRecord>> PolicyChangeStore::byId(PolicyChangeId id)
{
    return onePolicyChange(m_database.query(u"policy_change/by_id"_s).bind("id"_L1, id));
}

Result<QList<PolicyChangeRecord>> PolicyChangeStore::planned()
{
    Query &query = m_database.query(u"policy_change/planned"_s);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QList<PolicyChangeRecord> changes;
    while (query.next())
        changes.append(policyChangeFrom(query));
    query.finish();
    return changes;
}

Result<std::optional<PolicyChangeRecord>> PolicyChangeStore::lastMade(ScopeKind scope, qint64 scopeId,
                                                                      Policy policy)
{
    return onePolicyChange(m_database.query(u"policy_change/last_made"_s)
                               .bind("scope"_L1, scope)
                               .bind("scope_id"_L1, scopeId)
                               .bind("policy"_L1, policy));
}

Result<std::optional<Instant>> PolicyChangeStore::nextDate()
{
    const auto date = m_database.query(u"policy_change/next_date"_s).number();
    if (!date)
        return date.error();
    return *date ? std::optional(Instant{**date}) : std::nullopt;
}

Result<QList<Notice>> PolicyChangeStore::told(PolicyChangeId id, NoticeKind kind)
{
    Query &query = m_database.query(u"policy_change/told"_s).bind("id"_L1, id).bind("kind"_L1, kind);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QList<Notice> notices;
    while (query.next()) {
        Notice notice;
        notice.kind = kind;
        notice.recipient = query.id<AccountId>();
        notice.organization = query.id<OrganizationId>();
        notice.token = query.id<TokenId>();
        notice.policyChange = id;
        notices.append(notice);
    }
    query.finish();
    return notices;
}

Result<PolicyChangeId> PolicyChangeStore::add(Transaction &transaction, const PolicyChangeRecord &change)
{
    const bool made = change.state == PolicyChangeState::Made;
    Query &query = bindPolicyChange(transaction.database().query(u"policy_change/add"_s), change)
                       .bind("before"_L1, change.before)
                       .bind("state"_L1, change.state)
                       .bind("ended_at"_L1, made ? std::optional(change.takesEffectAt) : std::nullopt);
    if (const Result<qint64> done = query.change(); !done)
        return done.error();
    return PolicyChangeId(query.insertedId());
}

Result<void> PolicyChangeStore::make(Transaction &transaction, PolicyChangeId id, Choice before, Instant at)
{
    return transaction.database()
        .query(u"policy_change/make"_s)
        .bind("id"_L1, id)
        .bind("before"_L1, before)
        .bind("at"_L1, at)
        .change();
}

Result<void> PolicyChangeStore::end(Transaction &transaction, PolicyChangeId id, PolicyChangeState state,
                                    Instant at, AccountId by)
{
    return transaction.database()
        .query(u"policy_change/end"_s)
        .bind("id"_L1, id)
        .bind("state"_L1, state)
        .bind("at"_L1, at)
        .bind("by"_L1, by)
        .change();
}

} // namespace patwarden
