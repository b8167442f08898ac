// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/session.h"
#include "domain/effectivepolicy.h"
#include "domain/result.h"
#include "domain/token.h"
#include "storage/databasethread.h"

#include <QFuture>

namespace patwarden {

/// One organization as the signed-in account sees it.
struct OrganizationSummary {
    OrganizationId id;
    QString name;
    Role role = Role::Outside; ///< the account's own; Outside: seen as an owner of the enterprise
    bool ownedByEnterprise = false;
    bool ownOptIn = false; ///< its own flag
    bool optedIn = false; ///< by itself or through the enterprise (R-O2, R-E3)
    EffectivePolicy fineGrainedAccess;
    EffectivePolicy fineGrainedApproval;
    EffectivePolicy classicAccess;
    qint64 pendingRequests = 0; ///< exact; 0 for those who may not review
};

/// Everything the frame of the window shows: who is signed in, what they may see, what waits for them.
struct Overview {
    AccountId account;
    QString login;
    QString name;
    bool demo = false; ///< accounts may be switched without a password

    struct Enterprise {
        EnterpriseId id;
        QString name;
        bool optedIn = false;
        Role role = Role::Outside; ///< Owner sees its policies
    };
    std::optional<Enterprise> enterprise;
    QList<OrganizationSummary> organizations; ///< by name
    qint64 unreadNotices = 0;

    /// Whether one queue over all owned organizations is worth a page: with a single organization it would be the
    /// page of that one over again, and before any of them has opted in nothing can wait.
    [[nodiscard]] bool ownsSeveralQueues() const;
    [[nodiscard]] qint64 pendingRequests() const; ///< in all that the account owns
};

/// Reads only. Thread: any; the work is done on the database thread.
class OverviewController
{
public:
    explicit OverviewController(DatabaseThread &database);

    [[nodiscard]] QFuture<Result<Overview>> overview(const Session &session);

private:
    DatabaseThread &m_database;
};

} // namespace patwarden
