// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/session.h"
#include "domain/clock.h"
#include "domain/delivery.h"
#include "storage/databasethread.h"
#include "storage/mailstore.h"

#include <QFuture>
#include <QStringList>

namespace patwarden {

/// A request as a digest lists it.
struct DigestEntry {
    RequestId request;
    QString tokenName, owner, reason;
    Instant createdAt;
};

/// A mail to be written and sent.
struct MailToSend {
    LeasedMail mail;
    QList<DigestEntry> entries{}; ///< of a digest: the newest; there may be more, see `mail.pendingCount`

    [[nodiscard]] bool isDigest() const { return mail.digestDay.has_value(); }
    /// What it told of is over, or the recipient has no address any more: it is dropped.
    [[nodiscard]] bool saysNothing() const
    {
        return mail.isSettled || mail.address.isEmpty() || (isDigest() && entries.isEmpty());
    }
};

/// How sending one ended.
struct MailOutcome {
    enum class End {
        Sent, ///< the server has it
        Failed, ///< try again later
        Refused, ///< the server will never take it
        Dropped, ///< there was nothing to say
        Untouched, ///< not tried: give it back
    };
    MailId id;
    int attempts = 0; ///< that had failed before
    End end = End::Sent;
    QString error{}; ///< technical words without a secret
};

struct MailCounts {
    qint64 waiting = 0;
    qint64 givenUp = 0;
};

/// The mails on their way (R-O4, R-O5, R-O9): made of notices and of the queue, taken in turns by who sends them,
/// and what owners and accounts set about them. A notice is the outbox: nothing else is written where something is
/// decided, and mails are made of all that came since the last time, each once. Thread: any.
class MailController
{
public:
    MailController(DatabaseThread &database, const Clock &clock);

    // For who delivers: as Patwarden itself, nobody's right is asked.

    /// Makes mails of the notices since the last call (of the first call on: those before are not mailed), and of
    /// the digests that are due: one a day for each organization and owner, none where nothing waits.
    /// \p domain ends the message ids. Notices older than a week are not mailed any more. \return how many it
    /// made.
    [[nodiscard]] QFuture<Result<qint64>> plan(const QString &domain);
    /// Takes the oldest that are due, until the end of the lease, with what they tell. A recipient's mails are
    /// taken in their order only.
    [[nodiscard]] QFuture<Result<QList<MailToSend>>> lease(const DeliveryLease &lease, int limit);
    /// Keeps how sending ended. What failed comes back later and later (`mailRetry`), and is given up in the end.
    /// \return what each is now: Waiting where it comes back.
    [[nodiscard]] QFuture<Result<QList<MailState>>> report(const QString &owner,
                                                           const QList<MailOutcome> &outcomes);
    /// Removes what was sent more than 90 days ago. \return how many.
    [[nodiscard]] QFuture<Result<qint64>> tidy();
    [[nodiscard]] QFuture<Result<MailCounts>> counts();

    // For owners of the organization; Forbidden for others.
    [[nodiscard]] QFuture<Result<DigestSetting>> digestSetting(const Session &session,
                                                               OrganizationId organization);
    /// Invalid ("digestTime", "zone").
    [[nodiscard]] QFuture<Result<void>> setDigestSetting(const Session &session, OrganizationId organization,
                                                         const DigestSetting &setting);
    /// The newest first.
    [[nodiscard]] QFuture<Result<QList<GivenUpMail>>> givenUp(const Session &session, OrganizationId organization);
    /// They wait again, as if they were new. \return how many of them.
    [[nodiscard]] QFuture<Result<qint64>> tryAgain(const Session &session, OrganizationId organization,
                                                   const QList<MailId> &mails);

    // For everyone, about oneself.
    [[nodiscard]] QFuture<Result<MailPreference>> preference(const Session &session);
    /// Invalid ("expiry", "language").
    [[nodiscard]] QFuture<Result<void>> setPreference(const Session &session, const MailPreference &preference);

private:
    DatabaseThread &m_database;
    const Clock &m_clock;
};

} // namespace patwarden
