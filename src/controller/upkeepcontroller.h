// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "storage/databasethread.h"

#include <QFuture>

namespace patwarden {

struct UpkeepOutcome {
    int policiesChanged = 0; ///< planned changes whose date has come, made or dropped
    qint64 noticesRaised = 0;
    /// When there is something to do next at the latest: a planned change, or an hour from now.
    Instant next;
};

/// What happens because time passes: planned policy changes take effect, people are told that tokens expire, and
/// the log of changes (storage/changelog.h) loses what is older than anybody needs. Every
/// program calls it when it has opened the estate, and the desktop again when `next` has come: so a change takes
/// effect with the first program that looks at the estate after its date. Done by Patwarden itself (no actor), in
/// one transaction a change; nothing is done twice however many programs run it. On a connection of a person's own
/// database role (Database::isPersonal) nothing is done: that is for programs of the role that owns the tables.
class UpkeepController
{
public:
    UpkeepController(DatabaseThread &database, const Clock &clock);

    [[nodiscard]] QFuture<Result<UpkeepOutcome>> run();

private:
    DatabaseThread &m_database;
    const Clock &m_clock;
};

} // namespace patwarden
