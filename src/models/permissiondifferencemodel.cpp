// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permissiondifferencemodel.h"

#include "controller/wording.h"
#include "domain/risk.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

QString levelShownFor(const Permission &permission)
{
    return permission.unknownLevel.isEmpty() ? Wording::levelWord(permission.level) : permission.unknownLevel;
}

/// GitHub gives every fine-grained token the right to read metadata; asking for it means nothing.
bool comesWithEveryToken(const Permission &permission)
{
    return permission.key == "metadata"_L1 && permission.level == Level::Read;
}

} // namespace

PermissionDifferenceModel::PermissionDifferenceModel(PermissionGroup group,
                                                     QList<PermissionDifference> differences, bool hasAccess,
                                                     QObject *parent)
    : QAbstractTableModel(parent)
    , m_group(group)
    , m_differences(std::move(differences))
    , m_hasAccess(hasAccess)
{
}

int PermissionDifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_differences.size());
}

int PermissionDifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PermissionDifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PermissionDifference &difference = m_differences.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(difference, index.column());
    if (role == riskRole && index.column() == Change)
        return risk(difference);
    return {};
}

QVariant PermissionDifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return Wording::groupWord(m_group);
    case LevelWord:
        return tr("Level");
    case Change:
        return tr("Since the last approval");
    default:
        return {};
    }
}

QString PermissionDifferenceModel::text(const PermissionDifference &difference, int column) const
{
    const Permission &permission = difference.permission;
    if (column == Name)
        return permissionDisplayName(permission.key);
    if (column == LevelWord)
        return levelShownFor(permission);
    if (comesWithEveryToken(permission))
        return tr("comes with every token");
    switch (difference.change) {
    case PermissionChange::Added:
        return tr("added");
    case PermissionChange::Unchanged:
        return tr("unchanged");
    case PermissionChange::Upgraded:
    case PermissionChange::Lowered:
        break;
    }
    switch (difference.before) {
    case Level::Read:
        return tr("was read");
    case Level::Write:
        return tr("was write");
    case Level::Admin:
        return tr("was admin");
    case Level::None:
        break;
    }
    return tr("was an unknown level");
}

QVariant PermissionDifferenceModel::risk(const PermissionDifference &difference) const
{
    if (!m_hasAccess || comesWithEveryToken(difference.permission))
        return {};
    if (difference.change == PermissionChange::Upgraded)
        return int(Risk::Medium);
    if (difference.change != PermissionChange::Added)
        return {};
    return int(difference.permission.level == Level::Read ? Risk::Low : Risk::High);
}

} // namespace patwarden
