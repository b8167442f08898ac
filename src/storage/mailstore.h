// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "storage/outbox.h"

namespace patwarden {

/// Who has taken deliveries for a while: until then nobody else touches them. A holder that dies loses them with
/// the time.
struct DeliveryLease {
    QString owner; ///< one running program
    Instant until;
};

/// A mail that was taken, with what it tells.
struct LeasedMail {
    MailId id;
    QString messageId; ///< without <>; the same at every try
    int attempts = 0; ///< that have failed
    Instant createdAt;
    std::optional<qint64> digestDay; ///< of a digest; then there is no notice
    OrganizationId organization;
    QString organizationName;
    qint64 pendingCount = 0; ///< of the organization, now
    QString login, name, address; ///< the recipient's
    QString language; ///< the recipient's; empty: none chosen
    bool isSettled = false; ///< the request it tells of does not wait any more
    LabelledNotice notice;
};

/// A mail that nobody tries to send any more.
struct GivenUpMail {
    MailId id;
    QString login, address; ///< the recipient's
    bool isDigest = false;
    NoticeKind kind = NoticeKind::RequestApproved; ///< where it is none
    int attempts = 0;
    Instant endedAt;
    QString error;

    friend bool operator==(const GivenUpMail &, const GivenUpMail &) = default;
};

/// The mails on their way. A mail is made of a notice once (the message id is its key), in the order of the
/// notices, and goes to its recipient in that order.
class MailStore
{
public:
    explicit MailStore(Database &database)
        : m_database(database)
    {
    }

    /// What message ids begin and end with, around the number of what they tell.
    struct MessageIds {
        QString notices, digests; ///< prefixes
        QString suffix; ///< "@example.com"
    };

    /// Up to which notice mails were made; nullopt: never.
    [[nodiscard]] Result<std::optional<qint64>> mark();
    [[nodiscard]] Result<qint64> newestNotice(); ///< 0: none
    [[nodiscard]] Result<void> setMark(Transaction &transaction, qint64 notice, bool isFirst);
    /// \return how many mails were made of the notices after \p after up to \p upto that are not older than \p
    /// since.
    [[nodiscard]] Result<qint64> planNotices(Transaction &transaction, qint64 after, qint64 upto, Instant since,
                                             Instant now, const MessageIds &ids);
    [[nodiscard]] Result<qint64> planDigest(Transaction &transaction, OrganizationId organization, qint64 day,
                                            Instant now, const MessageIds &ids);

    [[nodiscard]] Result<bool> isAnyDue(Instant now);
    /// Takes at most \p limit; those it took, oldest first.
    [[nodiscard]] Result<QList<LeasedMail>> lease(Transaction &transaction, const DeliveryLease &lease,
                                                  Instant now, int limit);
    // Where the lease was lost meanwhile, nothing happens.
    /// \p tried: the attempt counts.
    [[nodiscard]] Result<void> end(Transaction &transaction, MailId mail, const QString &owner, MailState state,
                                   bool tried, Instant at, const QString &error);
    [[nodiscard]] Result<void> retry(Transaction &transaction, MailId mail, const QString &owner, Instant dueAt,
                                     const QString &error);
    [[nodiscard]] Result<void> release(Transaction &transaction, MailId mail, const QString &owner);

    [[nodiscard]] Result<QList<GivenUpMail>> givenUp(OrganizationId organization, int limit);
    /// False where it is not given up, or another organization's.
    [[nodiscard]] Result<bool> tryAgain(Transaction &transaction, OrganizationId organization, MailId mail,
                                        Instant now);
    /// Removes at most \p limit that were sent before. \return how many.
    [[nodiscard]] Result<qint64> trim(Transaction &transaction, Instant before, int limit);
    [[nodiscard]] Result<qint64> countWaiting();
    [[nodiscard]] Result<qint64> countGivenUp();

private:
    Database &m_database;
};

} // namespace patwarden
