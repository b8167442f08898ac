// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/session.h"
#include "domain/clock.h"
#include "storage/databasethread.h"

#include <QFuture>

namespace patwarden {

/// Gives people a database role of their own on a PostgreSQL server, with which they sign in, and which row-level
/// security holds to what they may (docs/threat-model.md). Owners of the estate only, connected as the role that
/// owns the tables, which has to be one that may make roles. Audited. Thread: any; the work is done on the
/// database thread.
///
/// Errors: Forbidden (the right; "databaseRole" on a person's own connection; "createRole" where the server does
/// not let this one make or grant roles), NotFound ("account"), Invalid ("engine" where it is no server;
/// "databaseRole" with the role as detail where there is none), Conflict ("databaseRole" with the role: somebody
/// else's, or not held by row-level security).
class DatabaseRoleController
{
public:
    DatabaseRoleController(DatabaseThread &database, const Clock &clock);

    /// Records the role and grants it what the people of this estate may. Giving it again brings the grants up to
    /// date. \param create makes it where it is not there, without a password.
    [[nodiscard]] QFuture<Result<void>> give(const Session &session, const QString &login, const QString &role,
                                             bool create);
    /// Takes it back: the next statement of that role is refused. The role itself stays on the server.
    [[nodiscard]] QFuture<Result<void>> takeBack(const Session &session, const QString &login);

private:
    DatabaseThread &m_database;
    const Clock &m_clock;
};

} // namespace patwarden
