// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/givenupmailmodel.h"

#include "models/rowmerge.h"
#include "models/timewords.h"

namespace patwarden {

void GivenUpMailModel::mergeRows(const QList<GivenUpMail> &mails)
{
    RowMerge::merge(
        *this, m_rows, mails, [](const GivenUpMail &row) { return row.id; },
        [](const GivenUpMail &a, const GivenUpMail &b) { return a == b; });
}

int GivenUpMailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GivenUpMailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GivenUpMailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const GivenUpMail &mail = m_rows.at(index.row());
    if (role == Qt::ToolTipRole) {
        if (index.column() == To)
            return mail.address;
        return index.column() == LastError ? QVariant(mail.error) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case To:
        return mail.login;
    case About:
        return about(mail);
    case Since:
        return TimeWords::dateAndTime(mail.endedAt);
    case LastError:
        return mail.error.simplified();
    default:
        return {};
    }
}

QString GivenUpMailModel::about(const GivenUpMail &mail)
{
    if (mail.isDigest)
        return tr("Daily digest");
    switch (mail.kind) {
    case NoticeKind::RequestApproved:
    case NoticeKind::ApprovedByPolicy:
        return tr("Request approved");
    case NoticeKind::RequestDenied:
        return tr("Request denied");
    case NoticeKind::RequestCreated:
        return tr("New request");
    case NoticeKind::AccessRevoked:
        return tr("Access revoked");
    case NoticeKind::TokenExpires:
        return tr("Token expires");
    case NoticeKind::PolicyCutsOff:
    case NoticeKind::PolicyWillCutOff:
    case NoticeKind::PolicyChangeTakenBack:
    case NoticeKind::PlannedChangeDropped:
        return tr("Policy changed");
    case NoticeKind::MemberAdded:
    case NoticeKind::RoleChanged:
    case NoticeKind::MemberRemoved:
        return tr("Membership");
    }
    return {};
}

QVariant GivenUpMailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case To:
        return tr("To");
    case About:
        return tr("About");
    case Since:
        return tr("Since");
    case LastError:
        return tr("Last error");
    default:
        return {};
    }
}

} // namespace patwarden
