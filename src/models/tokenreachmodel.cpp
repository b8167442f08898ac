// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tokenreachmodel.h"

namespace patwarden {

TokenReachModel::TokenReachModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void TokenReachModel::setToken(const OwnToken &token)
{
    beginResetModel();
    m_token = token;
    endResetModel();
}

int TokenReachModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_token.organizations.size());
}

int TokenReachModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TokenReachModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OrganizationReach &reach = m_token.organizations.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return text(reach, index.column());
    case kindRole:
        return index.column() == State ? QVariant(TokenWords::standing(m_token, reach, m_clock.now()).kind)
                                       : QVariant();
    default:
        return {};
    }
}

QString TokenReachModel::text(const OrganizationReach &reach, int column) const
{
    switch (column) {
    case Organization:
        return reach.name;
    case State:
        return TokenWords::standing(m_token, reach, m_clock.now()).word;
    case Detail:
        return TokenWords::standing(m_token, reach, m_clock.now()).detail;
    default:
        return {};
    }
}

QVariant TokenReachModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Organization:
        return tr("Organization");
    case State:
        return tr("State");
    case Detail:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace patwarden
