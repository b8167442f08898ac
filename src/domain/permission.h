// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace patwarden {

/// How far a permission goes; each level includes the lower ones. Stored: the numbers are frozen.
enum class Level { None = 0, Read = 1, Write = 2, Admin = 3 };

/// Where a permission belongs. `Other` is what the catalogue does not know: kept as it came. Stored: frozen.
enum class PermissionGroup { Repository = 1, Organization = 2, Account = 3, Other = 4 };

/// One permission that a token has or asks for. The key is GitHub's ("contents"); an unknown key or a level this
/// program does not know is kept: `levelName` then holds the level's own word and `level` is None.
struct Permission {
    QString key;
    Level level = Level::None;
    PermissionGroup group = PermissionGroup::Other;
    QString unknownLevel; ///< the word, where it is no level we know; else empty

    friend bool operator==(const Permission &, const Permission &) = default;
};

/// The permissions of one token or request: at most one level a key, in the order of the keys.
class PermissionSet
{
public:
    PermissionSet() = default;

    /// Replaces the level where the key is there already. The group is looked up in the catalogue.
    void insert(const QString &key, Level level);
    void insert(Permission permission);

    /// Level::None where the permission is absent.
    [[nodiscard]] Level level(QStringView key) const;
    [[nodiscard]] bool isEmpty() const { return m_permissions.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_permissions.size(); }
    [[nodiscard]] auto begin() const { return m_permissions.cbegin(); }
    [[nodiscard]] auto end() const { return m_permissions.cend(); }

    /// The stored form, one word a permission: "repository:contents:write organization:members:read". Readable in
    /// the database, and read back without loss. A key or level with a space or colon is percent-encoded.
    [[nodiscard]] QString toText() const;
    /// Words that are not of that form are left out.
    [[nodiscard]] static PermissionSet fromText(QStringView text);

    friend bool operator==(const PermissionSet &, const PermissionSet &) = default;

private:
    QList<Permission> m_permissions;
};

/// One entry of the catalogue.
struct CatalogueEntry {
    QString key;
    QString displayName; ///< GitHub's name, a proper name that is not translated ("Dependabot alerts")
    PermissionGroup group = PermissionGroup::Other;
    QList<Level> levels; ///< what can be asked for, lowest first
};

/// Every fine-grained permission this version knows, in the order people see them. Read once from the resource
/// `:/data/permissions.json`; safe from any thread after that.
[[nodiscard]] const QList<CatalogueEntry> &permissionCatalogue();
/// Null where the catalogue does not know the key.
[[nodiscard]] const CatalogueEntry *catalogueEntry(QStringView key);
/// The catalogue's display name, or the key itself where it is unknown.
[[nodiscard]] QString permissionDisplayName(QStringView key);

/// "read", "write", "admin"; empty for None.
[[nodiscard]] QString levelName(Level level);
[[nodiscard]] std::optional<Level> levelFromName(QStringView name);
/// The level's word whether known or not.
[[nodiscard]] QString levelName(const Permission &permission);
[[nodiscard]] QString groupName(PermissionGroup group);
[[nodiscard]] PermissionGroup groupFromName(QStringView name);

/// How a requested permission differs from what the token already has (the review page shows it). A level that
/// this version does not know counts as Upgraded, unless it is the one the token has: better looked at once too
/// often.
enum class PermissionChange { Added, Upgraded, Unchanged, Lowered };
struct PermissionDifference {
    Permission permission; ///< as requested
    Level before = Level::None; ///< what the token has now
    PermissionChange change = PermissionChange::Added;
};
/// One entry a requested permission: repository, organization, account, other; highest level first, then by name.
[[nodiscard]] QList<PermissionDifference> comparePermissions(const PermissionSet &requested,
                                                             const PermissionSet &current);

} // namespace patwarden
