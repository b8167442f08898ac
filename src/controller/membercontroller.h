// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/session.h"
#include "domain/clock.h"
#include "domain/result.h"
#include "domain/token.h"
#include "storage/databasethread.h"

#include <QFuture>

namespace patwarden {

/// Whose members a use case is about.
struct MemberScope {
    OrganizationId organization{}; ///< invalid: the enterprise

    static MemberScope ofEnterprise() { return {}; }
    static MemberScope of(OrganizationId id) { return {id}; }
};

/// One person of an organization, or of the enterprise.
struct MemberRow {
    AccountId id;
    QString login;
    QString name;
    QString email;
    Role role = Role::Member;
    bool managed = false; ///< provisioned by the enterprise
    bool canSignIn = false; ///< has chosen a password
    Instant since;
    qint64 tokens = 0; ///< live tokens of theirs that belong to the organization or reach it
};

struct Members {
    QString name; ///< of the organization or the enterprise
    QList<MemberRow> rows; ///< owners first, then by login
    qint64 total = 0; ///< that match
};

/// Somebody to invite. An account with this login that exists is added as it is; name, e-mail address and
/// `managed` are used for a new one only.
struct Invitation {
    QString login;
    QString name{};
    QString email{};
    Role role = Role::Member;
    bool managed = false; ///< only an owner of the enterprise may say so
};

struct InvitationOutcome {
    AccountId account;
    /// To be handed over; shown once. Empty where the account can sign in already, or where it has no password but
    /// the code would not be this owner's to make (makeSignInCode).
    QString signInCode{};
    bool created = false; ///< the account is new
};

/// Who belongs to an organization or to the enterprise, and as what. Only its owners (and for its own
/// organizations not the enterprise's: it governs policies, R-E1); everybody else gets Forbidden. Every change is
/// audited and the person is told. Thread: any; the work is done on the database thread.
class MemberController
{
public:
    MemberController(DatabaseThread &database, const Clock &clock);

    /// Those whose login or name contains \p search; at most \p limit.
    [[nodiscard]] QFuture<Result<Members>> members(const Session &session, MemberScope scope,
                                                   const QString &search, int limit);

    /// Invalid ("login", "name", "email", "role"); Conflict ("member") where they belong to it already. A new
    /// account can sign in once it has chosen a password with the code (AccountController::acceptCode), which
    /// holds for 14 days.
    [[nodiscard]] QFuture<Result<InvitationOutcome>> invite(const Session &session, MemberScope scope,
                                                            const Invitation &invitation);
    /// Conflict ("lastOwner") where nobody would own it any more. NotFound ("member").
    [[nodiscard]] QFuture<Result<void>> setRole(const Session &session, MemberScope scope, AccountId account,
                                                Role role);
    /// Ends what their tokens reach there at once: approved accesses are revoked (AccessRule::MembershipEnded),
    /// pending requests are cancelled. Joining again does not bring them back. The account itself stays, and who
    /// is removed from the enterprise stays in its organizations. Conflict ("lastOwner"); NotFound ("member").
    [[nodiscard]] QFuture<Result<void>> remove(const Session &session, MemberScope scope, AccountId account);

    /// A new code for somebody who has not chosen a password yet, or, by an owner of the enterprise, for anybody
    /// who forgot it and does not own the enterprise. Who holds a code can sign in as that person: an owner of an
    /// organization makes one only for people who belong to nothing but what that owner owns. Else Forbidden
    /// ("signInCode"). With the enterprise as scope also for people of its organizations.
    [[nodiscard]] QFuture<Result<QString>> makeSignInCode(const Session &session, MemberScope scope,
                                                          AccountId account);

private:
    DatabaseThread &m_database;
    const Clock &m_clock;
};

} // namespace patwarden
