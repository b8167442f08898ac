// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/session.h"
#include "domain/auditleaf.h"
#include "domain/delivery.h"
#include "domain/notice.h"
#include "storage/auditlog.h"
#include "storage/changelog.h"
#include "storage/transaction.h"

namespace patwarden {

/// The frame of every use case, once for all: one transaction, the session's right checked inside it, and the
/// audit entries, notices and changes that belong to what is done. Everything commits together or not at all.
class UseCase
{
public:
    /// What an audit entry is about; invalid ids where it concerns none.
    struct Subject {
        OrganizationId organization;
        TokenId token;
        RequestId request;
    };

    /// Runs `body(UseCase &) -> Result<T>` and commits where it succeeds.
    template <typename T, typename Body>
    [[nodiscard]] static Result<T> write(Database &database, const Session &session, const Clock &clock, Body body)
    {
        return run<T>(database, &session, clock.now(), Transaction::Kind::Write, std::move(body));
    }
    /// What Patwarden does by itself because time has passed (UpkeepController): nobody's right is asked, and the
    /// audit entries and notices have no actor.
    template <typename T, typename Body>
    [[nodiscard]] static Result<T> writeUnattended(Database &database, const Clock &clock, Body body)
    {
        return run<T>(database, nullptr, clock.now(), Transaction::Kind::Write, std::move(body));
    }
    /// The same for reading: one snapshot, nothing to commit.
    template <typename T, typename Body>
    [[nodiscard]] static Result<T> read(Database &database, const Session &session, Instant now, Body body)
    {
        return run<T>(database, &session, now, Transaction::Kind::Read, std::move(body));
    }

    [[nodiscard]] Database &database() { return m_transaction.database(); }
    [[nodiscard]] Transaction &transaction() { return m_transaction; }
    [[nodiscard]] AccountId actor() const { return m_actor; } ///< invalid: Patwarden itself
    [[nodiscard]] Instant now() const { return m_now; }

    /// Forbidden unless the account owns the enterprise.
    [[nodiscard]] Result<void> requireEnterpriseOwner();
    /// Forbidden unless the account owns the enterprise, or, where the estate has none, an organization: who may
    /// take the whole estate along (backup, export).
    [[nodiscard]] Result<void> requireEstateOwner();
    /// Forbidden unless the account owns the organization.
    [[nodiscard]] Result<void> requireOwnerOf(OrganizationId organization);

    /// The name of the program is added to the details: from where it was done.
    [[nodiscard]] Result<void> record(const QString &action, const Subject &subject, QJsonObject details);
    /// Time and actor are set here.
    [[nodiscard]] Result<void> notify(Notice notice);
    [[nodiscard]] Result<void> changed(ChangeKind kind, OrganizationId organization, RequestId request);
    /// The same notice to the owners of the tokens that these requests are for; kind and reason of \p notice.
    [[nodiscard]] Result<void> notifyOwners(const QList<RequestId> &requests, Notice notice);
    [[nodiscard]] Result<void> allChanged(ChangeKind kind, OrganizationId organization,
                                          const QList<RequestId> &requests);

    /// What the organization's webhooks are told about these requests of it; costs next to nothing where it has
    /// none.
    [[nodiscard]] Result<void> tellWebhooks(OrganizationId organization, const QList<RequestId> &requests,
                                            WebhookAction action);

private:
    UseCase(Transaction &transaction, AccountId actor, Instant now);

    template <typename T, typename Body>
    [[nodiscard]] static Result<T> run(Database &database, const Session *session, Instant now,
                                       Transaction::Kind kind, Body body)
    {
        Result<Transaction> transaction = Transaction::begin(database, kind);
        if (!transaction)
            return transaction.error();
        UseCase useCase(transaction.value(), session ? session->account : AccountId(), now);
        if (session) {
            if (const Result<void> known = useCase.requireAccount(); !known)
                return known.error();
        }
        Result<T> result = body(useCase);
        if (!result)
            return result;
        if (const Result<void> told = useCase.tellOfNotices(); !told)
            return told.error();
        if (const Result<void> done = transaction.value().commit(); !done)
            return done.error();
        return result;
    }
    [[nodiscard]] Result<void> requireAccount();
    /// Other programs hear of notices through what raised them, or else through the notices themselves.
    [[nodiscard]] Result<void> tellOfNotices();

    Transaction &m_transaction;
    AccountId m_actor;
    Instant m_now;
    AuditLog m_audit;
    bool m_raisedNotices = false;
    bool m_toldOfChanges = false;
};

} // namespace patwarden
