// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notice.h"
#include "domain/policy.h"
#include "storage/transaction.h"

#include <QList>

namespace patwarden {

/// A notice with the names it mentions.
struct LabelledNotice {
    Notice notice;
    QString organization; ///< the enterprise's name where the notice names no organization
    QString tokenName;
    QString actor; ///< login; empty: a policy, or Patwarden itself
    std::optional<Policy> policy{}; ///< of the kinds that tell of a policy
    Choice choice = Choice::Delegate; ///< what it is set to
};

/// The next columns of a row, from the notice's id to the choice of its policy: see `notice/unread`.
[[nodiscard]] LabelledNotice noticeFrom(Query &row);

/// What a notice is about, for filtering.
enum class NoticeGroup { Any, Requests, Tokens, Policies, Memberships };
[[nodiscard]] NoticeGroup groupOf(NoticeKind kind); ///< never Any

struct NoticeFilter {
    bool unreadOnly = false;
    NoticeGroup group = NoticeGroup::Any;

    friend bool operator==(const NoticeFilter &, const NoticeFilter &) = default;
};

/// What people are told. A notice is written in the transaction that causes it; reading it and delivering it come
/// later.
class Outbox
{
public:
    explicit Outbox(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<void> add(Transaction &transaction, const Notice &notice);
    /// One to the owner of each token that these requests are for; kind, actor, reason and time of \p notice.
    [[nodiscard]] Result<void> addOfRequests(Transaction &transaction, const QList<RequestId> &requests,
                                             const Notice &notice);
    /// Unread first, then read ones; the newest first in each. At most \p limit of those that pass.
    [[nodiscard]] Result<QList<LabelledNotice>> inbox(AccountId recipient, int limit,
                                                      const NoticeFilter &filter = {});
    [[nodiscard]] Result<qint64> unreadCount(AccountId recipient);
    /// Only where the notice is the recipient's and unread.
    [[nodiscard]] Result<void> markRead(Transaction &transaction, AccountId recipient, NoticeId notice,
                                        Instant at);
    [[nodiscard]] Result<void> markAllRead(Transaction &transaction, AccountId recipient, Instant at);

private:
    [[nodiscard]] Result<void> collect(const QString &statement, AccountId recipient, NoticeGroup group, int limit,
                                       QList<LabelledNotice> &notices);

    Database &m_database;
};

} // namespace patwarden
