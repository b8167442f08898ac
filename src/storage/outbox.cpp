// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outbox.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

Result<void> Outbox::add(Transaction &transaction, const Notice &notice)
{
    return transaction.database()
        .query(u"notice/add"_s)
        .bind("account"_L1, notice.recipient)
        .bind("kind"_L1, notice.kind)
        .bind("organization"_L1, notice.organization)
        .bind("token"_L1, notice.token)
        .bind("request"_L1, notice.request)
        .bind("actor"_L1, notice.actor)
        .bind("reason"_L1, notice.reason)
        .bind("created_at"_L1, notice.createdAt)
        .bind("about_at"_L1, notice.about)
        .bind("policy_change"_L1, notice.policyChange)
        .bind("role"_L1, notice.role)
        .change();
}

Result<QList<LabelledNotice>> Outbox::inbox(AccountId recipient, int limit, const NoticeFilter &filter)
{
    Q_UNUSED(filter)
    QList<LabelledNotice> notices;
    Query &unread = m_database.query(u"notice/unread"_s).bind("account"_L1, recipient).bind("limit"_L1, limit);
    if (const Result<void> done = collect(unread, notices); !done)
        return done.error();
    if (notices.size() < limit) {
        Query &read = m_database.query(u"notice/read"_s)
                          .bind("account"_L1, recipient)
                          .bind("limit"_L1, limit - int(notices.size()));
        if (const Result<void> done = collect(read, notices); !done)
            return done.error();
    }
    return notices;
}

Result<void> Outbox::collect(Query &query, QList<LabelledNotice> &notices)
{
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    while (query.next()) {
        Notice notice{query.id<NoticeId>(),       query.id<AccountId>(), query.enumerator<NoticeKind>(),
                      query.id<OrganizationId>(), query.id<TokenId>(),   query.id<RequestId>(),
                      query.id<AccountId>(),      query.text(),          query.instant(),
                      query.maybeInstant()};
        notices.append({std::move(notice), query.text(), query.text(), query.text()});
    }
    query.finish();
    return {};
}

Result<qint64> Outbox::unreadCount(AccountId recipient)
{
    const auto count = m_database.query(u"notice/unread_count"_s).bind("account"_L1, recipient).number();
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<void> Outbox::markRead(Transaction &transaction, AccountId recipient, NoticeId notice, Instant at)
{
    return transaction.database()
        .query(u"notice/mark_read"_s)
        .bind("account"_L1, recipient)
        .bind("notice"_L1, notice)
        .bind("at"_L1, at)
        .change();
}

Result<void> Outbox::markAllRead(Transaction &transaction, AccountId recipient, Instant at)
{
    return transaction.database()
        .query(u"notice/mark_all_read"_s)
        .bind("account"_L1, recipient)
        .bind("at"_L1, at)
        .change();
}

} // namespace patwarden
