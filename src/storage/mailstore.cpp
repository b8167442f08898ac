// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mailstore.h"

#include "storage/columns.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

LeasedMail leasedMailFrom(Query &row)
{
    LeasedMail mail;
    mail.id = row.id<MailId>();
    mail.messageId = row.text();
    mail.attempts = int(row.integer());
    mail.createdAt = row.instant();
    mail.digestDay = maybeNumber(row);
    mail.organization = row.id<OrganizationId>();
    mail.organizationName = row.text();
    mail.pendingCount = row.integer();
    mail.login = row.text();
    mail.name = row.text();
    mail.address = row.text();
    mail.language = row.text();
    mail.isSettled = row.flag();
    mail.notice = noticeFrom(row);
    return mail;
}

GivenUpMail givenUpFrom(Query &row)
{
    GivenUpMail mail;
    mail.id = row.id<MailId>();
    mail.login = row.text();
    mail.address = row.text();
    mail.isDigest = maybeNumber(row).has_value();
    mail.kind = row.enumerator<NoticeKind>();
    mail.attempts = int(row.integer());
    mail.endedAt = row.instant();
    mail.error = row.text();
    return mail;
}

Result<qint64> mailCount(Database &database, const QString &statement)
{
    const auto number = database.query(statement).number();
    return number ? Result<qint64>(number->value_or(0)) : Result<qint64>(number.error());
}

} // namespace

Result<std::optional<qint64>> MailStore::mark()
{
    return m_database.query(u"delivery/mark"_s).number();
}

Result<qint64> MailStore::newestNotice()
{
    return mailCount(m_database, u"delivery/newest_notice"_s);
}

Result<void> MailStore::setMark(Transaction &transaction, qint64 notice, bool isFirst)
{
    return transaction.database()
        .query(isFirst ? u"delivery/add_mark"_s : u"delivery/set_mark"_s)
        .bind("notice"_L1, notice)
        .change();
}

Result<qint64> MailStore::planNotices(Transaction &transaction, qint64 after, qint64 upto, Instant since,
                                      Instant now, const MessageIds &ids)
{
    return transaction.database()
        .query(u"delivery/plan_notices"_s)
        .bind("prefix"_L1, ids.notices)
        .bind("suffix"_L1, ids.suffix)
        .bind("now"_L1, now)
        .bind("after"_L1, after)
        .bind("upto"_L1, upto)
        .bind("since"_L1, since)
        .change();
}

Result<qint64> MailStore::planDigest(Transaction &transaction, OrganizationId organization, qint64 day,
                                     Instant now, const MessageIds &ids)
{
    return transaction.database()
        .query(u"delivery/plan_digest"_s)
        .bind("prefix"_L1, ids.digests)
        .bind("suffix"_L1, ids.suffix)
        .bind("now"_L1, now)
        .bind("organization"_L1, organization)
        .bind("day"_L1, day)
        .change();
}

Result<bool> MailStore::isAnyDue(Instant now)
{
    const auto first = m_database.query(u"delivery/any_due"_s).bind("now"_L1, now).number();
    return first ? Result<bool>(first->has_value()) : Result<bool>(first.error());
}

Result<QList<LeasedMail>> MailStore::lease(Transaction &transaction, const DeliveryLease &lease, Instant now,
                                           int limit)
{
    const auto taken = transaction.database()
                           .query(u"delivery/lease"_s)
                           .bind("until"_L1, lease.until)
                           .bind("owner"_L1, lease.owner)
                           .bind("now"_L1, now)
                           .bind("limit"_L1, limit)
                           .change();
    if (!taken)
        return taken.error();
    return m_database.query(u"delivery/leased"_s)
        .bind("owner"_L1, lease.owner)
        .bind("until"_L1, lease.until)
        .all(leasedMailFrom);
}

Result<void> MailStore::end(Transaction &transaction, MailId mail, const QString &owner, MailState state,
                            bool tried, Instant at, const QString &error)
{
    const auto changed = transaction.database()
                             .query(u"delivery/end"_s)
                             .bind("state"_L1, state)
                             .bind("tried"_L1, int(tried))
                             .bind("at"_L1, at)
                             .bind("error"_L1, error)
                             .bind("delivery"_L1, mail)
                             .bind("owner"_L1, owner)
                             .change();
    if (!changed || *changed == 0 || state != MailState::Sent)
        return changed;
    return transaction.database()
        .query(u"delivery/note_delivered"_s)
        .bind("at"_L1, at)
        .bind("delivery"_L1, mail)
        .change();
}

Result<void> MailStore::retry(Transaction &transaction, MailId mail, const QString &owner, Instant dueAt,
                              const QString &error)
{
    return transaction.database()
        .query(u"delivery/retry"_s)
        .bind("due_at"_L1, dueAt)
        .bind("error"_L1, error)
        .bind("delivery"_L1, mail)
        .bind("owner"_L1, owner)
        .change();
}

Result<void> MailStore::release(Transaction &transaction, MailId mail, const QString &owner)
{
    return transaction.database()
        .query(u"delivery/release"_s)
        .bind("delivery"_L1, mail)
        .bind("owner"_L1, owner)
        .change();
}

Result<QList<GivenUpMail>> MailStore::givenUp(OrganizationId organization, int limit)
{
    return m_database.query(u"delivery/given_up"_s)
        .bind("organization"_L1, organization)
        .bind("limit"_L1, limit)
        .all(givenUpFrom);
}

Result<bool> MailStore::tryAgain(Transaction &transaction, OrganizationId organization, MailId mail, Instant now)
{
    const auto changed = transaction.database()
                             .query(u"delivery/try_again"_s)
                             .bind("now"_L1, now)
                             .bind("delivery"_L1, mail)
                             .bind("organization"_L1, organization)
                             .change();
    return changed ? Result<bool>(*changed > 0) : Result<bool>(changed.error());
}

Result<qint64> MailStore::trim(Transaction &transaction, Instant before, int limit)
{
    return transaction.database()
        .query(u"delivery/trim"_s)
        .bind("before"_L1, before)
        .bind("limit"_L1, limit)
        .change();
}

Result<qint64> MailStore::countWaiting()
{
    return mailCount(m_database, u"delivery/count_waiting"_s);
}

Result<qint64> MailStore::countGivenUp()
{
    return mailCount(m_database, u"delivery/count_given_up"_s);
}

} // namespace patwarden
