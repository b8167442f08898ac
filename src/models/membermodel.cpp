// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/membermodel.h"

#include "models/rowmerge.h"
#include "models/timewords.h"

#include <QLocale>

#include <tuple>

namespace patwarden {

namespace {

auto shownOfMember(const MemberRow &row)
{
    return std::make_tuple(row.login, row.name, row.email, row.role, row.managed, row.canSignIn, row.since,
                           row.tokens);
}

} // namespace

void MemberModel::mergeRows(const QList<MemberRow> &members)
{
    RowMerge::merge(
        *this, m_rows, members, [](const MemberRow &row) { return row.id; },
        [](const MemberRow &a, const MemberRow &b) { return shownOfMember(a) == shownOfMember(b); });
}

int MemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MemberModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MemberRow &member = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(member, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Managed && member.managed)
            return tr("Provisioned by the enterprise");
        if (index.column() == SignIn && !member.canSignIn)
            return tr("Has not chosen a password yet");
        return index.column() == Name && !member.email.isEmpty() ? QVariant(member.email) : QVariant();
    case Qt::TextAlignmentRole:
        if (index.column() == Tokens)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case PillKindRole:
        return index.column() == Managed && member.managed ? QVariant(0) : QVariant();
    default:
        return {};
    }
}

QString MemberModel::roleWord(Role role)
{
    return role == Role::Owner ? tr("Owner") : tr("Member");
}

QString MemberModel::text(const MemberRow &member, int column)
{
    switch (column) {
    case Login:
        return member.login;
    case Name:
        return member.name;
    case RoleColumn:
        return roleWord(member.role);
    case Managed:
        return member.managed ? tr("Managed") : QString();
    case SignIn:
        return member.canSignIn ? tr("Can sign in") : tr("Invited");
    case Since:
        return TimeWords::date(member.since);
    case Tokens:
        return QLocale().toString(member.tokens);
    default:
        return {};
    }
}

QVariant MemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Tokens ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Login:
        return tr("Login");
    case Name:
        return tr("Name");
    case RoleColumn:
        return tr("Role");
    case Managed:
        return role == Qt::AccessibleTextRole ? tr("Managed") : QString();
    case SignIn:
        return tr("Sign-in");
    case Since:
        return tr("Since");
    case Tokens:
        return tr("Tokens");
    case Manage:
        return role == Qt::AccessibleTextRole ? tr("Manage") : QString();
    default:
        return {};
    }
}

} // namespace patwarden
