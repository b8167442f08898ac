// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/databaserolecontroller.h"

#include "controller/usecase.h"
#include "storage/accountstore.h"
#include "storage/rolestore.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

Error roleConflict(const QString &role)
{
    return {ErrorCode::Conflict, u"databaseRole"_s, role};
}

/// The account, where roles can be given at all.
Result<AccountRecord> accountToBeGiven(UseCase &useCase, const QString &login)
{
    if (useCase.database().engine() != Engine::PostgreSql)
        return Error{ErrorCode::Invalid, u"engine"_s, {}};
    if (const Result<void> right = useCase.requireEstateOwner(); !right)
        return right.error();
    const auto account = AccountStore(useCase.database()).byLogin(login.trimmed());
    if (!account)
        return account.error();
    if (!*account)
        return Error{ErrorCode::NotFound, u"account"_s, login};
    const auto mayCreate = RoleStore(useCase.database()).mayCreateRoles();
    if (!mayCreate)
        return mayCreate.error();
    return *mayCreate ? Result<AccountRecord>(**account) : Error{ErrorCode::Forbidden, u"createRole"_s, {}};
}

Result<void> makeUsable(UseCase &useCase, const QString &role, bool create)
{
    RoleStore roles(useCase.database());
    const auto standing = roles.standing(role);
    if (!standing)
        return standing.error();
    if (*standing == RoleStore::Standing::Exempt)
        return roleConflict(role);
    if (*standing == RoleStore::Standing::Usable)
        return {};
    return create ? roles.create(useCase.transaction(), role) : Error{ErrorCode::Invalid, u"databaseRole"_s, role};
}

Result<void> recordRole(UseCase &useCase, const QString &login, const QString &before, const QString &after)
{
    return useCase
        .record(QString::fromUtf16(auditaction::databaseRoleChanged), {},
                {{u"login"_s, login}, {u"before"_s, before}, {u"after"_s, after}})
        .then([&] { return useCase.changed(ChangeKind::MembersChanged, {}, {}); });
}

/// The former role of the account loses its rights, unless it is the same.
Result<void> giveRole(UseCase &useCase, const QString &login, const QString &role, bool create)
{
    const auto account = accountToBeGiven(useCase, login);
    if (!account)
        return account.error();
    if (role.isEmpty())
        return Error{ErrorCode::Invalid, u"databaseRole"_s, role};
    AccountStore accounts(useCase.database());
    const auto holder = accounts.byDatabaseRole(role);
    if (!holder)
        return holder.error();
    if (*holder && **holder != account->id)
        return roleConflict(role);
    const auto before = accounts.databaseRole(account->id);
    if (!before)
        return before.error();
    RoleStore roles(useCase.database());
    return makeUsable(useCase, role, create)
        .then([&] {
            const bool isAnother = !before->isEmpty() && *before != role;
            return isAnother ? roles.expel(useCase.transaction(), *before) : Result<void>();
        })
        .then([&] { return roles.admit(useCase.transaction(), role); })
        .then([&] { return accounts.setDatabaseRole(useCase.transaction(), account->id, role); })
        .then([&] { return recordRole(useCase, account->login, *before, role); });
}

Result<void> takeRoleBack(UseCase &useCase, const QString &login)
{
    const auto account = accountToBeGiven(useCase, login);
    if (!account)
        return account.error();
    AccountStore accounts(useCase.database());
    const auto before = accounts.databaseRole(account->id);
    if (!before)
        return before.error();
    if (before->isEmpty())
        return {};
    return RoleStore(useCase.database())
        .expel(useCase.transaction(), *before)
        .then([&] { return accounts.setDatabaseRole(useCase.transaction(), account->id, {}); })
        .then([&] { return recordRole(useCase, account->login, *before, {}); });
}

} // namespace

DatabaseRoleController::DatabaseRoleController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

QFuture<Result<void>> DatabaseRoleController::give(const Session &session, const QString &login,
                                                   const QString &role, bool create)
{
    return m_database.run([&clock = m_clock, session, login, role, create](Database &database) {
        return UseCase::write<void>(database, session, clock,
                                    [&](UseCase &useCase) { return giveRole(useCase, login, role, create); });
    });
}

QFuture<Result<void>> DatabaseRoleController::takeBack(const Session &session, const QString &login)
{
    return m_database.run([&clock = m_clock, session, login](Database &database) {
        return UseCase::write<void>(database, session, clock,
                                    [&](UseCase &useCase) { return takeRoleBack(useCase, login); });
    });
}

} // namespace patwarden
