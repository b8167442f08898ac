// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/accountcontroller.h"

#include "controller/password.h"
#include "controller/usecase.h"
#include "storage/accountstore.h"
#include "storage/organizationstore.h"

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int freeAttempts = 5;
constexpr qint64 firstWaitSeconds = 5;
constexpr qint64 longestWaitSeconds = 900;

qint64 waitAfter(int failures)
{
    if (failures < freeAttempts)
        return 0;
    return std::min(longestWaitSeconds, firstWaitSeconds << std::min(failures - freeAttempts, 10));
}

Result<Session> signInWith(Database &database, const Clock &clock, const QString &login, const QString &password)
{
    const Instant now = clock.now();
    const auto found = AccountStore(database).credentials(login);
    if (!found)
        return found.error();
    const Credentials credentials = found->value_or(Credentials{});
    if (now < credentials.blockedUntil) {
        const qint64 seconds = (credentials.blockedUntil.microseconds - now.microseconds) / 1'000'000 + 1;
        return Error{ErrorCode::Conflict, u"signIn"_s, QString::number(seconds)};
    }
    const bool right = verifyPassword(credentials.passwordHash, password);
    if (!credentials.account
             .isValid()) // after the same work, so that logins cannot be guessed by the time it takes
        return Error{ErrorCode::WrongCredentials, {}, {}};

    const Session session{credentials.account, credentials.login};
    const Result<bool> written =
        UseCase::write<bool>(database, session, clock, [&](UseCase &useCase) -> Result<bool> {
            const int failures = right ? 0 : credentials.failedSignIns + 1;
            const Instant blockedUntil = right ? Instant{} : now.plusSeconds(waitAfter(failures));
            const Result<void> done =
                AccountStore(useCase.database())
                    .recordSignIn(useCase.transaction(), session.account, failures, blockedUntil)
                    .then([&] {
                        return useCase.record(
                            QString::fromUtf16(right ? auditaction::signedIn : auditaction::signInFailed), {}, {});
                    });
            if (!done)
                return done.error();
            return right;
        });
    if (!written)
        return written.error();
    if (!right)
        return Error{ErrorCode::WrongCredentials, {}, {}};
    return session;
}

Result<void> requireDemo(Database &database)
{
    const Result<bool> demo = OrganizationStore(database).isDemo();
    if (!demo)
        return demo.error();
    return *demo ? Result<void>() : Error{ErrorCode::Forbidden, u"demo"_s, {}};
}

Result<QList<AccountSummary>> readDemoAccounts(Database &database)
{
    if (const Result<void> demo = requireDemo(database); !demo)
        return demo.error();
    Query &query = database.query(u"account/demo_accounts"_s);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QList<AccountSummary> accounts;
    while (query.next()) {
        AccountSummary summary{query.id<AccountId>(), query.text(), query.text(), {}, false};
        summary.enterpriseOwner = query.flag();
        summary.role = query.text();
        accounts.append(summary);
    }
    query.finish();
    return accounts;
}

} // namespace

AccountController::AccountController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

QFuture<Result<Session>> AccountController::signIn(const QString &login, const QString &password)
{
    return m_database.run([&clock = m_clock, login, password](Database &database) {
        return signInWith(database, clock, login, password);
    });
}

QFuture<Result<QList<AccountSummary>>> AccountController::demoAccounts()
{
    return m_database.run([](Database &database) { return readDemoAccounts(database); });
}

QFuture<Result<Session>> AccountController::switchTo(AccountId account)
{
    return m_database.run([account](Database &database) -> Result<Session> {
        if (const Result<void> demo = requireDemo(database); !demo)
            return demo.error();
        const auto found = AccountStore(database).byId(account);
        if (!found)
            return found.error();
        if (!*found)
            return Error{ErrorCode::NotFound, u"account"_s, {}};
        return Session{account, (*found)->login};
    });
}

} // namespace patwarden
