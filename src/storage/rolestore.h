// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/transaction.h"

namespace patwarden {

/// What the server knows of database roles (PostgreSQL only): each person may have one, and all of them are in a
/// group without sign-in, which has the rights that the policies of migration 0007 narrow down to rows. The group
/// is of this database (its name has the database's oid), as roles are of the whole server.
class RoleStore
{
public:
    explicit RoleStore(Database &database)
        : m_database(database)
    {
    }

    enum class Standing {
        Absent = 0,
        Exempt = 1, ///< goes past row-level security: a superuser, or one that is the owner of the tables
        Usable = 2,
    };
    [[nodiscard]] Result<Standing> standing(const QString &role);
    /// Whether the connected role may make roles, and so the group.
    [[nodiscard]] Result<bool> mayCreateRoles();

    /// With the right to sign in and no password: the administrator gives it one, or the server asks in another
    /// way.
    [[nodiscard]] Result<void> create(Transaction &transaction, const QString &role);
    /// Puts it into the group, after the group was made, or brought up to date.
    [[nodiscard]] Result<void> admit(Transaction &transaction, const QString &role);
    /// Takes it out of the group; the role stays. Nothing where there is no such role.
    [[nodiscard]] Result<void> expel(Transaction &transaction, const QString &role);

private:
    [[nodiscard]] Result<void> runFor(const QString &role, const QStringList &statements);

    Database &m_database;
};

} // namespace patwarden
