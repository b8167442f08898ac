// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/membercontroller.h"

#include "controller/memberchanges.h"
#include "storage/memberstore.h"
#include "storage/organizationstore.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QString> scopeName(Database &database, MemberScope scope)
{
    OrganizationStore frame(database);
    if (scope.organization.isValid()) {
        const auto organization = frame.byId(scope.organization);
        if (!organization)
            return organization.error();
        return *organization ? (*organization)->name : QString();
    }
    const auto enterprise = frame.enterprise();
    if (!enterprise)
        return enterprise.error();
    return *enterprise ? (*enterprise)->name : QString();
}

Result<Members> readMembers(UseCase &useCase, MemberScope scope, const QString &search, int limit)
{
    if (const Result<void> right = memberchanges::requireOwner(useCase, scope); !right)
        return right.error();
    MemberStore store(useCase.database());
    const auto rows = store.members(scope.organization, search, limit, useCase.now());
    if (!rows)
        return rows.error();
    const auto total = store.count(scope.organization, search);
    if (!total)
        return total.error();
    const auto name = scopeName(useCase.database(), scope);
    if (!name)
        return name.error();
    Members members{*name, {}, *total};
    members.rows.reserve(rows->size());
    for (const MemberRecord &row : *rows) {
        members.rows.append(MemberRow{row.account, row.login, row.name, row.email, row.role, row.managed,
                                      row.canSignIn, row.since, row.tokens});
    }
    return members;
}

} // namespace

MemberController::MemberController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

QFuture<Result<Members>> MemberController::members(const Session &session, MemberScope scope,
                                                   const QString &search, int limit)
{
    return m_database.run(
        [&clock = m_clock, session, scope, search = search.trimmed(), limit](Database &database) {
            return UseCase::read<Members>(database, session, clock.now(), [&](UseCase &useCase) {
                return readMembers(useCase, scope, search, limit);
            });
        });
}

QFuture<Result<InvitationOutcome>> MemberController::invite(const Session &session, MemberScope scope,
                                                            const Invitation &invitation)
{
    return m_database.run([&clock = m_clock, session, scope, invitation](Database &database) {
        using Outcome = InvitationOutcome;
        return UseCase::write<Outcome>(database, session, clock, [&](UseCase &useCase) -> Result<Outcome> {
            if (const Result<void> right = memberchanges::requireOwner(useCase, scope); !right)
                return right.error();
            return memberchanges::invite(useCase, scope, invitation);
        });
    });
}

QFuture<Result<void>> MemberController::setRole(const Session &session, MemberScope scope, AccountId account,
                                                Role role)
{
    return m_database.run([&clock = m_clock, session, scope, account, role](Database &database) {
        return UseCase::write<void>(database, session, clock, [&](UseCase &useCase) {
            return memberchanges::requireOwner(useCase, scope).then([&] {
                return memberchanges::setRole(useCase, scope, account, role);
            });
        });
    });
}

QFuture<Result<void>> MemberController::remove(const Session &session, MemberScope scope, AccountId account)
{
    return m_database.run([&clock = m_clock, session, scope, account](Database &database) {
        return UseCase::write<void>(database, session, clock, [&](UseCase &useCase) {
            return memberchanges::requireOwner(useCase, scope).then([&] {
                return memberchanges::remove(useCase, scope, account);
            });
        });
    });
}

QFuture<Result<QString>> MemberController::makeSignInCode(const Session &session, MemberScope scope,
                                                          AccountId account)
{
    return m_database.run([&clock = m_clock, session, scope, account](Database &database) {
        return UseCase::write<QString>(database, session, clock, [&](UseCase &useCase) -> Result<QString> {
            if (const Result<void> right = memberchanges::requireOwner(useCase, scope); !right)
                return right.error();
            return memberchanges::makeSignInCode(useCase, scope, account);
        });
    });
}

} // namespace patwarden
