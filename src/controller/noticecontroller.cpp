// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/noticecontroller.h"

#include "controller/usecase.h"
#include "storage/outbox.h"

namespace patwarden {

NoticeController::NoticeController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

QFuture<Result<QList<NoticeRow>>> NoticeController::inbox(const Session &session, int limit,
                                                          const NoticeFilter &filter)
{
    return m_database.run([&clock = m_clock, session, limit, filter](Database &database) {
        using Rows = QList<NoticeRow>;
        return UseCase::read<Rows>(database, session, clock.now(), [&](UseCase &useCase) -> Result<Rows> {
            return Outbox(useCase.database()).inbox(useCase.actor(), limit, filter);
        });
    });
}

QFuture<Result<void>> NoticeController::markRead(const Session &session, const QList<NoticeId> &ids)
{
    return m_database.run([&clock = m_clock, session, ids](Database &database) -> Result<void> {
        return UseCase::write<bool>(database, session, clock, [&](UseCase &useCase) -> Result<bool> {
            Outbox outbox(useCase.database());
            Result<void> done;
            if (ids.isEmpty())
                done = outbox.markAllRead(useCase.transaction(), useCase.actor(), useCase.now());
            for (qsizetype i = 0; i < ids.size() && done; ++i)
                done = outbox.markRead(useCase.transaction(), useCase.actor(), ids.at(i), useCase.now());
            done = done.then([&] { return useCase.changed(ChangeKind::NoticesChanged, {}, {}); });
            if (!done)
                return done.error();
            return true;
        });
    });
}

} // namespace patwarden
