// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permission.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace patwarden {

/// Every permission of the catalogue with the level that was chosen for it: what the form of a token edits. The
/// rows are the catalogue's and never change; a group that does not fit the resource owner is not offered, and
/// what was chosen there counts again as soon as it is. Thread: the GUI thread.
class PermissionCatalogueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, LevelWord, ColumnCount };
    static constexpr int keyRole = Qt::UserRole + 1; ///< QString
    static constexpr int groupRole = Qt::UserRole + 2; ///< int, PermissionGroup
    static constexpr int levelRole = Qt::UserRole + 3; ///< int, Level
    static constexpr int levelsRole = Qt::UserRole + 4; ///< QList<int>: the levels on offer, No access first
    static constexpr int lockedRole = Qt::UserRole + 5; ///< bool: comes by itself and cannot be chosen

    explicit PermissionCatalogueModel(QObject *parent = nullptr);

    void setOffered(const QList<PermissionGroup> &groups);
    [[nodiscard]] bool isOffered(PermissionGroup group) const { return m_offered.contains(group); }
    /// What was chosen in the groups that are offered. `metadata: read` is there where repository permissions are.
    [[nodiscard]] PermissionSet permissions() const;
    /// How many of a group are chosen, offered or not; what comes by itself is not counted.
    [[nodiscard]] int chosenIn(PermissionGroup group) const;
    void setPermissions(const PermissionSet &permissions);

    /// "No access", "Read", "Read and write", "Admin".
    [[nodiscard]] static QString levelText(Level level);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Qt::EditRole: the level as int; refuses one that is not on offer.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// What permissions() gives may be another.
    void permissionsChanged();

private:
    [[nodiscard]] static bool isLocked(const CatalogueEntry &entry);
    [[nodiscard]] Level levelOf(const CatalogueEntry &entry) const;

    QSet<PermissionGroup> m_offered{PermissionGroup::Repository};
    QHash<QString, Level> m_levels;
    QList<Permission> m_unknown; ///< what a token has that the catalogue does not know: kept
};

} // namespace patwarden
