// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rolestore.h"

#include <QStringList>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

Result<RoleStore::Standing> RoleStore::standing(const QString &role)
{
    const auto standing = m_database.query(u"people/role_standing"_s).bind("role"_L1, role).number();
    if (!standing)
        return standing.error();
    return static_cast<Standing>(standing->value_or(0));
}

Result<bool> RoleStore::mayCreateRoles()
{
    const auto may = m_database.query(u"people/may_create_roles"_s).number();
    if (!may)
        return may.error();
    return may->value_or(0) != 0;
}

Result<void> RoleStore::create(Transaction &, const QString &role)
{
    return runFor(role, {u"people/create_role"_s});
}

Result<void> RoleStore::admit(Transaction &, const QString &role)
{
    return runFor(role, {u"people/create_group"_s, u"people/grant_rights"_s, u"people/admit"_s});
}

Result<void> RoleStore::expel(Transaction &, const QString &role)
{
    return runFor(role, {u"people/expel"_s});
}

Result<void> RoleStore::runFor(const QString &role, const QStringList &statements)
{
    Query &named = m_database.query(u"people/name_role"_s).bind("role"_L1, role);
    Result<void> done = named.exec();
    named.finish();
    for (const QString &statement : statements)
        done = done.then([&] { return m_database.run(statement); });
    return done;
}

} // namespace patwarden
