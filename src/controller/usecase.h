// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/session.h"
#include "domain/app.h"
#include "domain/auditleaf.h"
#include "domain/delivery.h"
#include "domain/notice.h"
#include "storage/appstore.h"
#include "storage/auditlog.h"
#include "storage/changelog.h"
#include "storage/transaction.h"

namespace patwarden {

/// The frame of every use case, once for all: one transaction, the session's right checked inside it, and the
/// audit entries, notices and changes that belong to what is done. Everything commits together or not at all.
///
/// An App acts where a use case asks for requireRightTo(), and nowhere else: one that ends without having asked is
/// Forbidden to it, and nothing of it is kept.
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

    /// Whom a token lets act: WrongCredentials where it is nobody's, has expired, or its App was removed;
    /// Forbidden
    /// ("suspended").
    [[nodiscard]] static Result<ActingApp> actingApp(Database &database, const QByteArray &tokenHash, Instant now);

    [[nodiscard]] Database &database() { return m_transaction.database(); }
    [[nodiscard]] Transaction &transaction() { return m_transaction; }
    [[nodiscard]] AccountId actor() const { return m_actor; } ///< invalid: Patwarden itself, or an App
    [[nodiscard]] AppId app() const { return m_app ? m_app->id : AppId(); } ///< invalid: an account acts
    [[nodiscard]] Instant now() const { return m_now; }

    /// Forbidden unless the account owns the enterprise.
    [[nodiscard]] Result<void> requireEnterpriseOwner();
    /// Forbidden unless the account owns the enterprise, or, where the estate has none, an organization: who may
    /// take the whole estate along (backup, export). Forbidden ("databaseRole") on a connection of a person's own
    /// role, which does not see all of it.
    [[nodiscard]] Result<void> requireEstateOwner();
    /// Forbidden unless the account owns the organization; an App never does.
    [[nodiscard]] Result<void> requireOwnerOf(OrganizationId organization);

    /// For its owners, and for an App that is installed there with at least that level. To an App every other
    /// organization is NotFound ("organization"), as one that does not exist; a level that is too low is
    /// Forbidden.
    [[nodiscard]] Result<void> requireRightTo(AppPermission permission, Level level, OrganizationId organization);
    /// The organization that the App acts in; invalid where an account acts.
    [[nodiscard]] OrganizationId organizationOfApp() const;

    /// The name of the program is added to the details: from where it was done; and the App, where one did it.
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
            if (const Result<void> known = useCase.requireActor(*session); !known)
                return known.error();
        }
        Result<T> result = body(useCase);
        if (!result)
            return result;
        if (const Result<void> admitted = useCase.requireAdmission(); !admitted)
            return admitted.error();
        if (const Result<void> told = useCase.tellOfNotices(); !told)
            return told.error();
        if (const Result<void> done = transaction.value().commit(); !done)
            return done.error();
        return result;
    }
    [[nodiscard]] Result<void> requireOwnConnection();
    [[nodiscard]] Result<void> requireActor(const Session &session);
    [[nodiscard]] Result<void> requireApp(const QByteArray &tokenHash);
    /// That an App was let in by requireRightTo().
    [[nodiscard]] Result<void> requireAdmission() const;
    /// Other programs hear of notices through what raised them, or else through the notices themselves.
    [[nodiscard]] Result<void> tellOfNotices();

    Transaction &m_transaction;
    AccountId m_actor;
    std::optional<ActingApp> m_app;
    bool m_appAdmitted = false;
    Instant m_now;
    AuditLog m_audit;
    bool m_raisedNotices = false;
    bool m_toldOfChanges = false;
};

} // namespace patwarden
