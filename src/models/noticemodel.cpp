// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/noticemodel.h"

#include "models/noticewords.h"
#include "models/rowmerge.h"
#include "models/timewords.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

using Gravity = NoticeModel::Gravity;

struct Look {
    QString icon;
    Gravity gravity = Gravity::Neutral;
};

Look lookOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::RequestApproved:
    case NoticeKind::ApprovedByPolicy:
        return {u"check"_s, Gravity::Good};
    case NoticeKind::RequestDenied:
        return {u"cross"_s, Gravity::Bad};
    case NoticeKind::RequestCreated:
        return {u"inbox"_s, Gravity::Neutral};
    case NoticeKind::AccessRevoked:
        return {u"lock"_s, Gravity::Bad};
    case NoticeKind::TokenExpires:
        return {u"clock"_s, Gravity::Warning};
    case NoticeKind::PolicyCutsOff:
        return {u"shield"_s, Gravity::Bad};
    case NoticeKind::PolicyWillCutOff:
        return {u"warning"_s, Gravity::Warning};
    case NoticeKind::PolicyChangeTakenBack:
        return {u"undo"_s, Gravity::Good};
    case NoticeKind::PlannedChangeDropped:
        return {u"info"_s, Gravity::Warning};
    case NoticeKind::MemberAdded:
    case NoticeKind::RoleChanged:
        return {u"person"_s, Gravity::Neutral};
    case NoticeKind::MemberRemoved:
        break;
    }
    return {u"sign-out"_s, Gravity::Bad};
}

Route toPolicies(OrganizationId organization)
{
    return organization.isValid()
        ? Route{.place = Route::Place::OrganizationSettings, .organization = organization}
        : Route{.place = Route::Place::EnterprisePolicies};
}

Route toRequest(const Notice &notice)
{
    const auto place = notice.request.isValid() ? Route::Place::Review : Route::Place::PendingRequests;
    return {.place = place, .organization = notice.organization, .request = notice.request};
}

bool showsTheSame(const NoticeRow &a, const NoticeRow &b)
{
    return a.notice.readAt.has_value() == b.notice.readAt.has_value() && a.notice.kind == b.notice.kind
        && a.notice.reason == b.notice.reason && a.organization == b.organization && a.tokenName == b.tokenName
        && a.actor == b.actor && a.notice.createdAt == b.notice.createdAt && a.notice.about == b.notice.about
        && a.notice.role == b.notice.role && a.policy == b.policy;
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
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1),
                           {Qt::DisplayRole, TimeRole, AdviceRole, Qt::AccessibleTextRole});
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
        return NoticeWords::sentence(row, m_clock.now());
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
    case AdviceRole:
        return NoticeWords::advice(row, m_clock.now());
    case IconRole:
        return lookOf(row.notice.kind).icon;
    case GravityRole:
        return int(lookOf(row.notice.kind).gravity);
    case LeadsRole:
        return destination(index.row()).has_value();
    default:
        return {};
    }
}

std::optional<Route> NoticeModel::destination(int row) const
{
    const Notice &notice = m_rows.at(row).notice;
    switch (notice.kind) {
    case NoticeKind::RequestCreated:
        return toRequest(notice);
    case NoticeKind::PlannedChangeDropped:
        return toPolicies(notice.organization);
    case NoticeKind::MemberAdded:
    case NoticeKind::RoleChanged:
        return notice.role == patwarden::Role::Owner ? toPolicies(notice.organization)
                                                     : Route{.place = Route::Place::YourTokens};
    case NoticeKind::MemberRemoved:
        return Route{.place = Route::Place::YourTokens};
    case NoticeKind::RequestApproved:
    case NoticeKind::RequestDenied:
    case NoticeKind::ApprovedByPolicy:
    case NoticeKind::AccessRevoked:
    case NoticeKind::TokenExpires:
    case NoticeKind::PolicyCutsOff:
    case NoticeKind::PolicyWillCutOff:
    case NoticeKind::PolicyChangeTakenBack:
        break;
    }
    return notice.token.isValid() ? std::optional(Route{.place = Route::Place::YourToken, .token = notice.token})
                                  : std::nullopt;
}

QString NoticeModel::readOut(int row) const
{
    const NoticeRow &record = m_rows.at(row);
    const Instant now = m_clock.now();
    const QString time = TimeWords::ago(record.notice.createdAt, now);
    const QString sentence = NoticeWords::sentence(record, now);
    QString words = isUnread(row) ? tr("Unread. %1, %2.", "a sentence, a time").arg(sentence, time)
                                  : tr("Read. %1, %2.", "a sentence, a time").arg(sentence, time);
    if (!record.notice.reason.isEmpty())
        words = tr("%1 Reason: %2").arg(words, record.notice.reason);
    if (const QString advice = NoticeWords::advice(record, now); !advice.isEmpty())
        words = tr("%1 %2", "what happened, what to do about it").arg(words, advice);
    return words;
}

} // namespace patwarden
