// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permissioncataloguemodel.h"

#include "controller/wording.h"

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

PermissionCatalogueModel::PermissionCatalogueModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

/// GitHub gives it to every token that selects repositories.
bool PermissionCatalogueModel::isLocked(const CatalogueEntry &entry)
{
    return entry.key == "metadata"_L1;
}

Level PermissionCatalogueModel::levelOf(const CatalogueEntry &entry) const
{
    return isLocked(entry) ? Level::Read : m_levels.value(entry.key, Level::None);
}

void PermissionCatalogueModel::setOffered(const QList<PermissionGroup> &groups)
{
    const QSet<PermissionGroup> offered(groups.cbegin(), groups.cend());
    if (offered == m_offered)
        return;
    m_offered = offered;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT permissionsChanged();
}

PermissionSet PermissionCatalogueModel::permissions() const
{
    PermissionSet chosen;
    for (const CatalogueEntry &entry : permissionCatalogue()) {
        if (isOffered(entry.group) && levelOf(entry) != Level::None)
            chosen.insert(entry.key, levelOf(entry));
    }
    for (const Permission &permission : m_unknown)
        chosen.insert(permission);
    return chosen;
}

int PermissionCatalogueModel::chosenIn(PermissionGroup group) const
{
    return int(std::ranges::count_if(permissionCatalogue(), [&](const CatalogueEntry &entry) {
        return entry.group == group && !isLocked(entry) && levelOf(entry) != Level::None;
    }));
}

void PermissionCatalogueModel::setPermissions(const PermissionSet &permissions)
{
    m_levels.clear();
    m_unknown.clear();
    for (const Permission &permission : permissions) {
        const CatalogueEntry *entry = catalogueEntry(permission.key);
        if (entry && entry->levels.contains(permission.level))
            m_levels.insert(permission.key, permission.level);
        else
            m_unknown.append(permission);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT permissionsChanged();
}

QString PermissionCatalogueModel::levelText(Level level)
{
    return level == Level::None ? tr("No access") : Wording::levelWord(level);
}

int PermissionCatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(permissionCatalogue().size());
}

int PermissionCatalogueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PermissionCatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CatalogueEntry &entry = permissionCatalogue().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return index.column() == Name ? entry.displayName : levelText(levelOf(entry));
    case keyRole:
        return entry.key;
    case groupRole:
        return int(entry.group);
    case Qt::EditRole:
    case levelRole:
        return int(levelOf(entry));
    case levelsRole: {
        QList<int> levels;
        if (!isLocked(entry))
            levels.append(int(Level::None));
        for (const Level level : entry.levels)
            levels.append(int(level));
        return QVariant::fromValue(levels);
    }
    case lockedRole:
        return isLocked(entry);
    default:
        return {};
    }
}

bool PermissionCatalogueModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const CatalogueEntry &entry = permissionCatalogue().at(index.row());
    const auto level = Level(value.toInt());
    if (isLocked(entry) || (level != Level::None && !entry.levels.contains(level)))
        return false;
    if (levelOf(entry) == level)
        return true;
    if (level == Level::None)
        m_levels.remove(entry.key);
    else
        m_levels.insert(entry.key, level);
    Q_EMIT dataChanged(index.siblingAtColumn(Name), index.siblingAtColumn(LevelWord));
    Q_EMIT permissionsChanged();
    return true;
}

Qt::ItemFlags PermissionCatalogueModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const CatalogueEntry &entry = permissionCatalogue().at(index.row());
    if (!isOffered(entry.group))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsEditable, index.column() == LevelWord && !isLocked(entry));
    return flags;
}

QVariant PermissionCatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Permission") : tr("Level");
}

} // namespace patwarden
