// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/estatemove.h"

#include "domain/clock.h"

#include <QFile>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

Result<AuditCheckpoint> EstateMove::run(const DatabaseLocation &from, const DatabaseLocation &to,
                                        const CopyProgress &progress)
{
    auto source = Database::open(from, OpenMode::OpenExisting);
    if (!source)
        return source.error();
    OpenOutcome made;
    auto target = Database::open(to, OpenMode::CreateIfMissing, &made);
    if (!target)
        return target.error();
    Result<AuditCheckpoint> end = EstateCopy(*source.value(), *target.value()).run(Clock().now(), progress);
    target.value().reset();
    if (!end && made.created && to.engine() == Engine::Sqlite) {
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(to.path + suffix);
    }
    return end;
}

} // namespace patwarden
