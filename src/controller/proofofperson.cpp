// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/proofofperson.h"

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int freeAttempts = 5;
constexpr qint64 firstWaitSeconds = 5;
constexpr qint64 longestWaitSeconds = 900;

Error wrongProof()
{
    return {ErrorCode::WrongCredentials, {}, {}};
}

qint64 waitAfter(int failures)
{
    if (failures < freeAttempts)
        return 0;
    return std::min(longestWaitSeconds, firstWaitSeconds << std::min(failures - freeAttempts, 10));
}

Result<void> demandNoWait(const Credentials &credentials, Instant now)
{
    if (now >= credentials.blockedUntil)
        return {};
    const qint64 seconds = (credentials.blockedUntil.microseconds - now.microseconds) / 1'000'000 + 1;
    return Error{ErrorCode::Conflict, u"signIn"_s, QString::number(seconds)};
}

/// Counts the try with what stands in the database now: others may have tried while the password was hashed.
Result<bool> countTry(UseCase &useCase, const Credentials &tried, bool holds, const ProofOfPerson &proof)
{
    AccountStore accounts(useCase.database());
    const auto found = accounts.credentialsOf(tried.account);
    if (!found)
        return found.error();
    const Credentials now = found->value_or(Credentials{});
    if (const Result<void> free = demandNoWait(now, useCase.now()); !free)
        return free.error();
    const bool right = holds && now.passwordHash == tried.passwordHash;
    const int failures = right ? 0 : now.failedSignIns + 1;
    const Instant blockedUntil = right ? Instant{} : useCase.now().plusSeconds(waitAfter(failures));
    QJsonObject details;
    if (!proof.purpose.isEmpty())
        details.insert(u"purpose"_s, proof.purpose);
    const Result<void> done =
        accounts.recordSignIn(useCase.transaction(), now.account, failures, blockedUntil)
            .then([&] {
                return useCase.record(right ? proof.action : QString::fromUtf16(auditaction::signInFailed), {},
                                      details);
            })
            .then([&] { return right && proof.then ? proof.then(useCase, now) : Result<void>(); });
    if (!done)
        return done.error();
    return right;
}

Result<Session> proveWith(Database &database, const Clock &clock, const Credentials &credentials,
                          const ProofOfPerson &proof)
{
    if (const Result<void> free = demandNoWait(credentials, clock.now()); !free)
        return free.error();
    const Result<bool> holds = proof.holds(credentials);
    if (!holds)
        return holds.error();
    // After the same work, so that logins cannot be guessed by the time it takes.
    if (!credentials.account.isValid())
        return wrongProof();
    const Session session{credentials.account, credentials.login};
    const Result<bool> right = UseCase::write<bool>(
        database, session, clock, [&](UseCase &useCase) { return countTry(useCase, credentials, *holds, proof); });
    if (!right)
        return right.error();
    if (!*right)
        return wrongProof();
    return session;
}

} // namespace

Result<Session> prove(Database &database, const Clock &clock, const QString &login, const ProofOfPerson &proof)
{
    const auto credentials = AccountStore(database).credentials(login);
    if (!credentials)
        return credentials.error();
    return proveWith(database, clock, credentials->value_or(Credentials{}), proof);
}

Result<Session> prove(Database &database, const Clock &clock, AccountId account, const ProofOfPerson &proof)
{
    const auto credentials = AccountStore(database).credentialsOf(account);
    if (!credentials)
        return credentials.error();
    if (!*credentials)
        return Error{ErrorCode::Forbidden, {}, {}};
    return proveWith(database, clock, **credentials, proof);
}

} // namespace patwarden
