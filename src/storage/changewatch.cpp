// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changewatch.h"

#include "storage/database.h"

#include <QSqlDriver>

#include <algorithm>
#include <utility>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The channel of NOTIFY; the engine's change/append tells it.
constexpr auto channel = "patwarden_change"_L1;
/// A server that is gone sends no notification either.
constexpr int quietLooksAtMost = 10;

} // namespace

ChangeWatch::ChangeWatch(Database &database)
    : m_database(database)
{
}

ChangeWatch::~ChangeWatch()
{
    QObject::disconnect(m_notifications);
}

Result<ChangeNews> ChangeWatch::look()
{
    if (const Result<void> there = m_database.checkReachable(); !there)
        return there.error();
    if (!m_begun) {
        const Result<void> begun = begin();
        return begun ? Result<ChangeNews>(ChangeNews()) : Result<ChangeNews>(begun.error());
    }
    const Result<bool> woken = wasWoken();
    if (!woken)
        return woken.error();
    m_unread = m_unread || *woken;
    if (!m_unread)
        return ChangeNews();
    Result<ChangeNews> news = read();
    if (news)
        m_unread = false;
    return news;
}

Result<void> ChangeWatch::begin()
{
    listen();
    // The stamp first: what is committed between the two is told twice rather than never.
    const auto stamp = m_database.query(u"change/stamp"_s).number();
    if (!stamp)
        return stamp.error();
    const auto head = ChangeLog::head(m_database);
    if (!head)
        return head.error();
    m_stamp = stamp->value_or(0);
    m_revision = *head;
    m_own.clear();
    m_begun = true;
    return {};
}

void ChangeWatch::listen()
{
    QSqlDriver *driver = m_database.connection().driver();
    // SQLite's driver has notifications too, but only of what its own connection does.
    if (m_notifications || driver->dbmsType() != QSqlDriver::PostgreSQL
        || !driver->subscribeToNotification(channel))
        return;
    m_notifications = QObject::connect(driver, &QSqlDriver::notification, driver, [this] { m_notified = true; });
}

Result<bool> ChangeWatch::wasWoken()
{
    if (m_notifications && !std::exchange(m_notified, false) && ++m_quietLooks < quietLooksAtMost)
        return false;
    m_quietLooks = 0;
    const auto stamp = m_database.query(u"change/stamp"_s).number();
    if (!stamp)
        return stamp.error();
    const qint64 before = std::exchange(m_stamp, stamp->value_or(0));
    return m_stamp != before;
}

Result<ChangeNews> ChangeWatch::read()
{
    auto since = ChangeLog::since(m_database, m_revision, mostAtOnce + 1);
    if (!since)
        return since.error();
    QList<Change> changes = std::move(since).value();
    // Afterwards: what is trimmed between the two shows as a gap that is none, and not the other way round.
    const auto oldest = ChangeLog::oldest(m_database);
    if (!oldest)
        return oldest.error();
    ChangeNews news;
    news.isGap = changes.size() > mostAtOnce || *oldest > m_revision + 1 || (*oldest == 0 && m_revision > 0);
    if (news.isGap) {
        const auto head = ChangeLog::head(m_database);
        if (!head)
            return head.error();
        m_revision = *head;
    } else {
        if (!changes.isEmpty())
            m_revision = changes.constLast().revision;
        changes.removeIf([this](const Change &change) { return isOwn(change.revision); });
        news.changes = std::move(changes);
    }
    m_own.removeIf([this](const Range &range) { return range.last <= m_revision; });
    return news;
}

void ChangeWatch::noteOwn(qint64 first, qint64 last)
{
    if (first <= last)
        add(m_pending, {first, last});
}

void ChangeWatch::keepOwn()
{
    if (m_begun) { // before, nobody asks
        for (const Range &range : std::as_const(m_pending))
            add(m_own, range);
    }
    m_pending.clear();
}

void ChangeWatch::dropOwn()
{
    m_pending.clear();
}

bool ChangeWatch::isOwn(qint64 revision) const
{
    return std::ranges::any_of(
        m_own, [revision](const Range &range) { return revision >= range.first && revision <= range.last; });
}

/// A long run of own changes stays one range.
void ChangeWatch::add(QList<Range> &ranges, Range range)
{
    if (!ranges.isEmpty() && ranges.constLast().last + 1 == range.first)
        ranges.last().last = range.last;
    else
        ranges.append(range);
}

} // namespace patwarden
