// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/session.h"
#include "domain/clock.h"
#include "storage/databasethread.h"
#include "storage/patlisting.h"

#include <QFuture>
#include <QStringList>

namespace patwarden {

/// An organization as an address names it: by its name (case does not matter), or by its number.
struct OrganizationAddress {
    QString name;
    OrganizationId id; ///< counts where `name` is empty
};

/// What the REST API lets a program filter by. The parts combine ("and"); within one any of its values will do.
/// A login or a repository that nobody has matches nothing, and is no error.
struct PatFilter {
    QStringList owners; ///< logins
    QList<TokenId> tokens;
    QString repository; ///< its name; those that ask for all repositories match too, as they reach it
    QString permission; ///< key …
    QString level; ///< … and exactly that level ("read"), as in the desktop
    std::optional<Instant> usedAfter; ///< neither matches a token that was never used: both speak of a use
    std::optional<Instant> usedBefore;
};

struct PatPage {
    OrganizationRecord organization;
    Instant now; ///< of the reading: what "expired" is measured by
    qint64 total = 0; ///< of all pages, exact
    QList<PatRecord> records;
};

struct PatRepositoryPage {
    OrganizationRecord organization;
    qint64 total = 0;
    QList<RepositoryRecord> records;
};

/// What GitHub's REST API reads of the tokens that ask for an organization's resources or were granted them
/// (R-O6): whole pages by number, in one snapshot each. What it changes goes through RequestController::review and
/// ActiveTokenController::revoke, as everybody else's. Thread: any; the work is done on the database thread.
///
/// Errors: NotFound where there is no such organization, or none of which the session may know; Forbidden where it
/// may not read this.
class PatController
{
public:
    PatController(DatabaseThread &database, const Clock &clock);

    /// At most 100 records a page.
    [[nodiscard]] QFuture<Result<PatPage>> page(const Session &session, const OrganizationAddress &address,
                                                PatKind kind, const PatFilter &filter, const PatWindow &window);
    /// Of one record that selected them one by one; else empty. NotFound where the organization's list has no such
    /// record: a request that was decided is not in it any more.
    [[nodiscard]] QFuture<Result<PatRepositoryPage>> repositories(const Session &session,
                                                                  const OrganizationAddress &address, PatKind kind,
                                                                  qint64 id, const PatWindow &window);
    /// Which one that is, for those who may change what it has of \p kind.
    [[nodiscard]] QFuture<Result<OrganizationRecord>>
    organization(const Session &session, const OrganizationAddress &address, PatKind kind);

private:
    template <typename T, typename Body>
    [[nodiscard]] QFuture<Result<T>> read(const Session &session, Body body);

    DatabaseThread &m_database;
    const Clock &m_clock;
};

} // namespace patwarden
