// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/batches.h"
#include "controller/session.h"
#include "domain/clock.h"
#include "domain/decision.h"
#include "domain/request.h"
#include "domain/result.h"
#include "domain/risk.h"
#include "domain/tokenindex.h"
#include "storage/databasethread.h"

#include <QFuture>
#include <QStringList>

#include <memory>

namespace patwarden {

/// One row of "Active tokens": a fine-grained token with access to the organization.
struct ActiveTokenRow {
    TokenId id;
    QString name;
    QString owner; ///< login
    RepositorySelection selection = RepositorySelection::Public;
    int repositoryCount = 0;
    PermissionSet permissions;
    AccessRule rule = AccessRule::Reviewed; ///< how access was granted
    QString grantedBy; ///< login; empty: by the rule
    Instant grantedAt;
    std::optional<Instant> expiresAt;
    std::optional<Instant> lastUsedAt;
    Risk risk = Risk::Low;
};

struct ActiveTokens {
    bool optedIn = true; ///< where false the rest is empty and the page asks to opt in (R-O2)
    qint64 total = 0; ///< exact
    QList<ActiveTokenRow> newest; ///< by the time of the grant; at most the limit asked for
};

/// Everything the page of one active token shows.
struct ActiveTokenDetails {
    ActiveTokenRow row;
    QString organization;
    QString description;
    QString ownerName;
    Role ownerRole = Role::Member;
    bool ownerManaged = false;
    std::optional<Instant> memberSince;
    QStringList repositories; ///< names of those selected, sorted; at most 1,000
    RiskAssessment risk;
    Instant createdAt;
    bool reaches = false; ///< what is not public, now
    Reason reason = Reason::Granted; ///< why not, where it does not (a policy restricts it, it has expired)
    DecidedBy decidedBy = DecidedBy::Token; ///< whose policy that is
    RequestId pending; ///< it asks for more; invalid: it does not
};

/// One classic token of a member, as far as it reaches the organization.
struct ClassicTokenRow {
    TokenId id;
    QString note;
    QString owner; ///< login
    Role ownerRole = Role::Member;
    QStringList scopes;
    Instant createdAt;
    std::optional<Instant> expiresAt;
    std::optional<Instant> lastUsedAt;
    bool reaches = false; ///< now; false: the classic policy keeps it out, or its scopes do not reach that far
    Reason reason = Reason::Granted;
    DecidedBy decidedBy = DecidedBy::Token; ///< whose policy keeps it out

    friend bool operator==(const ClassicTokenRow &, const ClassicTokenRow &) = default;
};

/// What a revocation did. Every id asked for is in exactly one of the lists.
struct RevokeOutcome {
    QList<TokenId> revoked; ///< by this call
    QList<TokenId> gone; ///< had no access any more
    QList<TokenId> left; ///< not reached, because it was stopped or failed
    std::optional<Error> failure; ///< why it stopped early; what was revoked stays revoked
};
/// Lists only; `left` and `failure` are those of the whole.
void add(RevokeOutcome &total, const RevokeOutcome &part);

/// The tokens that reach one organization, and ending that. Only its owners, and, but for classic tokens, Apps
/// that are installed there and may read or write tokens; everybody else gets Forbidden. Thread: any; the work is
/// done on the database thread.
class ActiveTokenController
{
public:
    ActiveTokenController(DatabaseThread &database, const Clock &clock);

    /// The newest accesses straight from SQL: for the first paint. Expired tokens are among them, deleted ones
    /// not.
    [[nodiscard]] QFuture<Result<ActiveTokens>> tokens(const Session &session, OrganizationId organization,
                                                       int limit);
    /// All of them as an index in memory, read in steps; progress is in tokens. Cancel the future to stop.
    [[nodiscard]] QFuture<Result<std::shared_ptr<TokenIndex>>> index(const Session &session,
                                                                     OrganizationId organization);
    /// Rows by id, in the order asked for; ids without access any more are left out. At most 200 a call.
    [[nodiscard]] QFuture<Result<QList<ActiveTokenRow>>> rows(const Session &session, OrganizationId organization,
                                                              const QList<TokenId> &ids);
    /// NotFound where the token has no access to the organization.
    [[nodiscard]] QFuture<Result<ActiveTokenDetails>> details(const Session &session, OrganizationId organization,
                                                              TokenId token);
    /// Classic tokens of members, most recently used first; alive ones only.
    [[nodiscard]] QFuture<Result<QList<ClassicTokenRow>>> classicTokens(const Session &session,
                                                                        OrganizationId organization);

    /// Ends the access of these tokens, in batches of one transaction each: access, audit entry
    /// (personal_access_token.access_revoked) and notice commit together. A request of such a token for more is
    /// denied with the same reason. \p reason at most maximumReasonLength characters, else Invalid ("reason");
    /// trimmed. An empty list is Invalid ("tokens"). The job's `stop` ends it after the batch that runs.
    using RevokeJob = BatchJob<RevokeOutcome>;
    [[nodiscard]] RevokeJob revoke(const Session &session, OrganizationId organization, const QList<TokenId> &ids,
                                   const QString &reason);

private:
    template <typename T, typename Body>
    [[nodiscard]] QFuture<Result<T>> read(const Session &session, Body body);

    DatabaseThread &m_database;
    const Clock &m_clock;
};

} // namespace patwarden
