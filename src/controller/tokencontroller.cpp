// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/tokencontroller.h"

#include "controller/tokenreading.h"
#include "controller/tokenwriting.h"
#include "domain/tokensecret.h"

#include <sodium.h>

#include <array>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QString> newSecret(TokenKind kind)
{
    if (sodium_init() < 0)
        return Error{ErrorCode::Internal, u"secret"_s, u"no source of randomness"_s};
    static constexpr std::array digits = std::to_array("0123456789"
                                                       "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                                       "abcdefghijklmnopqrstuvwxyz");
    QString random(secretEntropyLength(kind), Qt::Uninitialized);
    for (QChar &c : random)
        c = QLatin1Char(digits.at(randombytes_uniform(62)));
    return composeSecret(kind, random);
}

Result<void> valueless(const Result<bool> &result)
{
    return result;
}

} // namespace

TokenController::TokenController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

QFuture<Result<QList<OwnToken>>> TokenController::own(const Session &session)
{
    return m_database.run([&clock = m_clock, session](Database &database) {
        return UseCase::read<QList<OwnToken>>(database, session, clock.now(), readOwnTokens);
    });
}

QFuture<Result<OwnToken>> TokenController::details(const Session &session, TokenId token)
{
    return m_database.run([&clock = m_clock, session, token](Database &database) {
        return UseCase::read<OwnToken>(database, session, clock.now(),
                                       [&](UseCase &useCase) { return readOwnToken(useCase, token); });
    });
}

QFuture<Result<QList<ResourceOwnerChoice>>> TokenController::resourceOwners(const Session &session)
{
    return m_database.run([&clock = m_clock, session](Database &database) {
        return UseCase::read<QList<ResourceOwnerChoice>>(database, session, clock.now(), readResourceOwners);
    });
}

QFuture<Result<QList<RepositoryChoice>>> TokenController::repositories(const Session &session,
                                                                       OrganizationId organization,
                                                                       const QString &search, int limit)
{
    return m_database.run([&clock = m_clock, session, organization, search, limit](Database &database) {
        return UseCase::read<QList<RepositoryChoice>>(database, session, clock.now(), [&](UseCase &useCase) {
            return readRepositoryChoices(useCase, organization, search, limit);
        });
    });
}

QFuture<Result<IssuedToken>> TokenController::create(const Session &session, const TokenDraft &draft)
{
    return m_database.run([&clock = m_clock, session, draft](Database &database) {
        using Issued = Result<IssuedToken>;
        return UseCase::write<IssuedToken>(database, session, clock, [&](UseCase &useCase) -> Issued {
            const auto secret = newSecret(draft.kind);
            return secret ? createToken(useCase, draft, *secret) : Issued(secret.error());
        });
    });
}

QFuture<Result<EditOutcome>> TokenController::edit(const Session &session, TokenId token, const TokenEdit &edit)
{
    return m_database.run([&clock = m_clock, session, token, edit](Database &database) {
        return UseCase::write<EditOutcome>(database, session, clock,
                                           [&](UseCase &useCase) { return editToken(useCase, token, edit); });
    });
}

QFuture<Result<IssuedToken>> TokenController::regenerate(const Session &session, TokenId token,
                                                         std::optional<Instant> expiresAt)
{
    return m_database.run([&clock = m_clock, session, token, expiresAt](Database &database) {
        using Issued = Result<IssuedToken>;
        return UseCase::write<IssuedToken>(database, session, clock, [&](UseCase &useCase) -> Issued {
            const auto found = findLivingToken(useCase, token);
            if (!found)
                return found.error();
            const auto secret = newSecret(found->kind);
            return secret ? regenerateToken(useCase, *found, expiresAt, *secret) : Issued(secret.error());
        });
    });
}

QFuture<Result<void>> TokenController::remove(const Session &session, TokenId token)
{
    return m_database.run([&clock = m_clock, session, token](Database &database) {
        return valueless(UseCase::write<bool>(database, session, clock, [&](UseCase &useCase) -> Result<bool> {
            const Result<void> done = removeToken(useCase, token);
            return done ? Result<bool>(true) : done.error();
        }));
    });
}

QFuture<Result<void>> TokenController::withdraw(const Session &session, RequestId request)
{
    return m_database.run([&clock = m_clock, session, request](Database &database) {
        return valueless(UseCase::write<bool>(database, session, clock, [&](UseCase &useCase) -> Result<bool> {
            const Result<void> done = withdrawRequest(useCase, request);
            return done ? Result<bool>(true) : done.error();
        }));
    });
}

QFuture<Result<EditOutcome>> TokenController::askAgain(const Session &session, TokenId token,
                                                       const QString &justification)
{
    return m_database.run([&clock = m_clock, session, token, justification](Database &database) {
        return UseCase::write<EditOutcome>(database, session, clock, [&](UseCase &useCase) {
            return askAgainFor(useCase, token, justification);
        });
    });
}

} // namespace patwarden
