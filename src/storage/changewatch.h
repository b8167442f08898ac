// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changelog.h"

#include <QMetaObject>

namespace patwarden {

/// What others have committed between two looks.
struct ChangeNews {
    /// The changes cannot be told one by one: too many, or the log was trimmed meanwhile. Read everything anew.
    bool isGap = false;
    QList<Change> changes; ///< by others, oldest first; empty where isGap

    [[nodiscard]] bool isEmpty() const { return !isGap && changes.isEmpty(); }
};

/// Notices what other connections commit, be it of this program or of another. A look costs next to nothing as
/// long as nobody else has committed: the log is read only after the engine has said so. That is the statement
/// change/stamp of the engine, whose number becomes another one (SQLite: PRAGMA data_version); where the driver
/// hands out notifications (PostgreSQL) nothing is asked at all until one has come, but for a sign of life now and
/// then.
///
/// What the own connection commits is left out: who did it knows. One for each Database; on its thread.
class ChangeWatch
{
public:
    /// More than these at once are a gap.
    static constexpr int mostAtOnce = 5'000;

    explicit ChangeWatch(Database &database);
    ~ChangeWatch();
    Q_DISABLE_COPY_MOVE(ChangeWatch)

    /// What came since the last look; the first one only remembers where the log ends. Any error means that the
    /// database cannot be read now; the next look tells what this one could not.
    [[nodiscard]] Result<ChangeNews> look();

    // for ChangeLog and Transaction: what the own connection does
    void noteOwn(qint64 first, qint64 last); ///< revisions
    void keepOwn(); ///< it was committed
    void dropOwn(); ///< it was rolled back

private:
    struct Range {
        qint64 first = 0;
        qint64 last = 0;
    };

    [[nodiscard]] Result<void> begin();
    void listen();
    [[nodiscard]] Result<bool> wasWoken();
    [[nodiscard]] Result<ChangeNews> read();
    [[nodiscard]] bool isOwn(qint64 revision) const;
    static void add(QList<Range> &ranges, Range range);

    Database &m_database;
    QMetaObject::Connection m_notifications;
    QList<Range> m_own; ///< committed, and newer than m_revision
    QList<Range> m_pending; ///< of the transaction that runs
    qint64 m_revision = 0; ///< up to which everything was told
    qint64 m_stamp = 0;
    bool m_begun = false;
    bool m_unread = false; ///< woken, and not read since
    bool m_notified = false;
    int m_quietLooks = 0; ///< since the engine was asked the last time
};

} // namespace patwarden
