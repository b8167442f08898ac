// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/session.h"
#include "domain/clock.h"
#include "domain/notice.h"
#include "domain/result.h"
#include "storage/databasethread.h"
#include "storage/outbox.h"

#include <QFuture>

namespace patwarden {

/// A row of the inbox: the notice with the names a person reads.
using NoticeRow = LabelledNotice;

/// The inbox of the signed-in account: everyone reads their own and nobody else's. Thread: any; the work is done
/// on the database thread.
class NoticeController
{
public:
    NoticeController(DatabaseThread &database, const Clock &clock);

    /// Unread first, then the newest; at most \p limit of those that the filter lets through.
    [[nodiscard]] QFuture<Result<QList<NoticeRow>>> inbox(const Session &session, int limit,
                                                          const NoticeFilter &filter = {});
    /// Ids of other accounts are left alone. An empty list marks all of the account's notices.
    [[nodiscard]] QFuture<Result<void>> markRead(const Session &session, const QList<NoticeId> &ids);

private:
    DatabaseThread &m_database;
    const Clock &m_clock;
};

} // namespace patwarden
