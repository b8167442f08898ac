// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/session.h"
#include "domain/clock.h"
#include "domain/policy.h"
#include "domain/result.h"
#include "storage/databasethread.h"

#include <QFuture>
#include <QStringList>

namespace patwarden {

/// What the wizard of the first start collects.
struct EstateDraft {
    QString enterprise; ///< its name; empty: an organization that stands alone
    QStringList organizations; ///< names; with an enterprise any number, without exactly one
    QString ownerLogin;
    QString ownerName;
    QString ownerEmail; ///< may be empty
    bool optIn = false;
    PolicySet policies; ///< of the enterprise, or of the organization that stands alone; `optedIn` is ignored
};

inline constexpr qsizetype minimumPasswordLength = 10;

/// Which field of the draft is not acceptable, for the wizard to point at before anything is written: Invalid with
/// the field as subject ("organizations", "ownerLogin", "password", …). Names of organizations and logins are 1 to
/// 39 letters, digits and single hyphens, not at the ends; they differ from each other without regard to case.
[[nodiscard]] Result<void> checkDraft(const EstateDraft &draft, const QString &password);

/// The first start: writes the estate into an empty database.
class SetupController
{
public:
    SetupController(DatabaseThread &database, const Clock &clock);

    /// True where the database holds no estate yet.
    [[nodiscard]] QFuture<Result<bool>> isEmpty();
    /// Writes everything in one transaction and signs the owner in. Conflict where an estate exists; Invalid as
    /// checkDraft.
    [[nodiscard]] QFuture<Result<Session>> create(const EstateDraft &draft, const QString &password);

private:
    DatabaseThread &m_database;
    const Clock &m_clock;
};

} // namespace patwarden
