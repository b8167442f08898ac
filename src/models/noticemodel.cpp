// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/noticemodel.h"

#include "models/rowmerge.h"
#include "models/timewords.h"

namespace patwarden {

namespace {

bool showsTheSame(const NoticeRow &a, const NoticeRow &b)
{
    return a.notice.readAt.has_value() == b.notice.readAt.has_value() && a.notice.kind == b.notice.kind
        && a.notice.reason == b.notice.reason && a.organization == b.organization && a.tokenName == b.tokenName
        && a.actor == b.actor && a.notice.createdAt == b.notice.createdAt;
}

} // namespace

NoticeModel::NoticeModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

void NoticeModel::mergeRows(const QList<NoticeRow> &notices)
{
    RowMerge::merge(
        *this, m_rows, notices, [](const NoticeRow &row) { return row.notice.id; }, showsTheSame);
}

int NoticeModel::rowOf(NoticeId id) const
{
    const auto it =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [id](const NoticeRow &row) { return row.notice.id == id; });
    return it == m_rows.cend() ? -1 : int(it - m_rows.cbegin());
}

bool NoticeModel::isUnread(int row) const
{
    return !m_rows.at(row).notice.readAt;
}

int NoticeModel::unreadCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [](const NoticeRow &row) { return !row.notice.readAt.has_value(); }));
}

void NoticeModel::markRead(const QList<NoticeId> &ids)
{
    if (!ids.isEmpty()) {
        setRead(ids, m_clock.now());
        return;
    }
    QList<NoticeId> all;
    for (const NoticeRow &row : std::as_const(m_rows))
        all.append(row.notice.id);
    setRead(all, m_clock.now());
}

void NoticeModel::markUnread(const QList<NoticeId> &ids)
{
    setRead(ids, std::nullopt);
}

void NoticeModel::setRead(const QList<NoticeId> &ids, std::optional<Instant> readAt)
{
    for (const NoticeId id : ids) {
        const int row = rowOf(id);
        if (row < 0 || m_rows.at(row).notice.readAt.has_value() == readAt.has_value())
            continue;
        m_rows[row].notice.readAt = readAt;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void NoticeModel::updateTimes()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {TimeRole, Qt::AccessibleTextRole});
}

int NoticeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant NoticeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const NoticeRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return sentence(row);
    case Qt::AccessibleTextRole:
        return readOut(index.row());
    case Qt::ToolTipRole:
        return TimeWords::moment(row.notice.createdAt);
    case UnreadRole:
        return isUnread(index.row());
    case ReasonRole:
        return row.notice.reason.isEmpty() ? QString() : tr("“%1”").arg(row.notice.reason);
    case TimeRole:
        return TimeWords::ago(row.notice.createdAt, m_clock.now());
    case KindRole:
        return int(row.notice.kind);
    default:
        return {};
    }
}

QString NoticeModel::sentence(const NoticeRow &row) const
{
    switch (row.notice.kind) {
    case NoticeKind::RequestApproved:
        return row.actor.isEmpty()
            ? tr("%1 was approved for %2", "a token, an organization").arg(row.tokenName, row.organization)
            : tr("%1 approved %2 for %3", "a person, a token, an organization")
                  .arg(row.actor, row.tokenName, row.organization);
    case NoticeKind::RequestDenied:
        return row.actor.isEmpty()
            ? tr("%1 was denied for %2", "a token, an organization").arg(row.tokenName, row.organization)
            : tr("%1 denied %2 for %3", "a person, a token, an organization")
                  .arg(row.actor, row.tokenName, row.organization);
    case NoticeKind::ApprovedByPolicy:
        return tr("%1 was approved: %2 no longer requires approval", "a token, an organization")
            .arg(row.tokenName, row.organization);
    case NoticeKind::RequestCreated:
        return row.actor.isEmpty()
            ? tr("%1 asks for access to %2", "a token, an organization").arg(row.tokenName, row.organization)
            : tr("%1 asks for access to %2 with %3", "a person, an organization, a token")
                  .arg(row.actor, row.organization, row.tokenName);
    default:
        break;
    }
    return {};
}

QString NoticeModel::readOut(int row) const
{
    const NoticeRow &record = m_rows.at(row);
    const QString time = TimeWords::ago(record.notice.createdAt, m_clock.now());
    QString words = isUnread(row) ? tr("Unread. %1, %2.", "a sentence, a time").arg(sentence(record), time)
                                  : tr("Read. %1, %2.", "a sentence, a time").arg(sentence(record), time);
    if (!record.notice.reason.isEmpty())
        words = tr("%1 Reason: %2").arg(words, record.notice.reason);
    return words;
}

} // namespace patwarden
