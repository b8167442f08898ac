// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outbox.h"

#include "storage/columns.h"

#include <array>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As many as the statements have room for; 0 where there is none.
std::array<int, 4> kindsOf(NoticeGroup group)
{
    std::array<int, 4> kinds{};
    size_t next = 0;
    for (int kind = int(NoticeKind::RequestApproved); kind <= int(NoticeKind::MemberRemoved); ++kind) {
        if (groupOf(static_cast<NoticeKind>(kind)) == group)
            kinds.at(next++) = kind;
    }
    return kinds;
}

} // namespace

LabelledNotice noticeFrom(Query &row)
{
    LabelledNotice labelled;
    Notice &notice = labelled.notice;
    notice.id = row.id<NoticeId>();
    notice.recipient = row.id<AccountId>();
    notice.kind = row.enumerator<NoticeKind>();
    notice.organization = row.id<OrganizationId>();
    notice.token = row.id<TokenId>();
    notice.request = row.id<RequestId>();
    notice.actor = row.id<AccountId>();
    notice.reason = row.text();
    notice.createdAt = row.instant();
    notice.readAt = row.maybeInstant();
    notice.about = row.maybeInstant();
    notice.policyChange = row.id<PolicyChangeId>();
    notice.role = row.enumerator<Role>();
    labelled.organization = row.text();
    labelled.tokenName = row.text();
    labelled.actor = row.text();
    if (const qint64 policy = row.integer(); policy != 0)
        labelled.policy = static_cast<Policy>(policy);
    labelled.choice = row.enumerator<Choice>();
    return labelled;
}

NoticeGroup groupOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::RequestApproved:
    case NoticeKind::RequestDenied:
    case NoticeKind::ApprovedByPolicy:
    case NoticeKind::RequestCreated:
        return NoticeGroup::Requests;
    case NoticeKind::AccessRevoked:
    case NoticeKind::TokenExpires:
        return NoticeGroup::Tokens;
    case NoticeKind::PolicyCutsOff:
    case NoticeKind::PolicyWillCutOff:
    case NoticeKind::PolicyChangeTakenBack:
    case NoticeKind::PlannedChangeDropped:
        return NoticeGroup::Policies;
    case NoticeKind::MemberAdded:
    case NoticeKind::RoleChanged:
    case NoticeKind::MemberRemoved:
        break;
    }
    return NoticeGroup::Memberships;
}

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
        .bind("app"_L1, notice.app)
        .change();
}

Result<void> Outbox::addOfRequests(Transaction &transaction, const QList<RequestId> &requests,
                                   const Notice &notice)
{
    return transaction.database()
        .query(u"notice/add_of_requests"_s)
        .bind("ids"_L1, idsToJson(requests))
        .bind("kind"_L1, notice.kind)
        .bind("actor"_L1, notice.actor)
        .bind("reason"_L1, notice.reason)
        .bind("created_at"_L1, notice.createdAt)
        .bind("app"_L1, notice.app)
        .change();
}

Result<QList<LabelledNotice>> Outbox::inbox(AccountId recipient, int limit, const NoticeFilter &filter)
{
    QList<LabelledNotice> notices;
    Result<void> done = collect(u"notice/unread"_s, recipient, filter.group, limit, notices);
    if (done && !filter.unreadOnly && notices.size() < limit)
        done = collect(u"notice/read"_s, recipient, filter.group, limit - int(notices.size()), notices);
    if (!done)
        return done.error();
    return notices;
}

Result<void> Outbox::collect(const QString &statement, AccountId recipient, NoticeGroup group, int limit,
                             QList<LabelledNotice> &notices)
{
    const std::array kinds = kindsOf(group);
    Query &query = m_database.query(statement)
                       .bind("account"_L1, recipient)
                       .bind("any_kind"_L1, group == NoticeGroup::Any)
                       .bind("kind_a"_L1, kinds.at(0))
                       .bind("kind_b"_L1, kinds.at(1))
                       .bind("kind_c"_L1, kinds.at(2))
                       .bind("kind_d"_L1, kinds.at(3))
                       .bind("limit"_L1, limit);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    while (query.next())
        notices.append(noticeFrom(query));
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
