// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/activetokencontroller.h"

#include "controller/activetokenreading.h"
#include "controller/reason.h"
#include "controller/revocation.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tokenIndexPart = 2'000;
constexpr qsizetype tokenRowsAtOnce = 200;

Result<void> checkRevocation(const QList<TokenId> &ids, const QString &reason)
{
    if (ids.isEmpty())
        return Error{ErrorCode::Invalid, u"tokens"_s, u"none is selected"_s};
    return checkReason(reason);
}

} // namespace

void add(RevokeOutcome &total, const RevokeOutcome &part)
{
    total.revoked += part.revoked;
    total.gone += part.gone;
}

ActiveTokenController::ActiveTokenController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

template <typename T, typename Body>
QFuture<Result<T>> ActiveTokenController::read(const Session &session, Body body)
{
    return m_database.run([&clock = m_clock, session, body = std::move(body)](Database &database) {
        return UseCase::read<T>(database, session, clock.now(), body);
    });
}

QFuture<Result<ActiveTokens>> ActiveTokenController::tokens(const Session &session, OrganizationId organization,
                                                            int limit)
{
    return read<ActiveTokens>(session, [organization, limit](UseCase &useCase) {
        return readActiveTokens(useCase, organization, limit);
    });
}

QFuture<Result<std::shared_ptr<TokenIndex>>> ActiveTokenController::index(const Session &session,
                                                                          OrganizationId organization)
{
    auto position = std::make_shared<TokenId>();
    return loadInParts<TokenIndex>(
        m_database, m_clock, session, [organization, position](UseCase &useCase, TokenIndex &index) {
            return readTokenIndexPart(useCase, organization, tokenIndexPart, index, *position);
        });
}

QFuture<Result<QList<ActiveTokenRow>>>
ActiveTokenController::rows(const Session &session, OrganizationId organization, const QList<TokenId> &ids)
{
    using Rows = QList<ActiveTokenRow>;
    return read<Rows>(session, [organization, ids](UseCase &useCase) -> Result<Rows> {
        if (ids.size() > tokenRowsAtOnce)
            return Error{ErrorCode::Invalid, u"tokens"_s, u"at most %1 at once"_s.arg(tokenRowsAtOnce)};
        return readActiveTokenRows(useCase, organization, ids);
    });
}

QFuture<Result<ActiveTokenDetails>> ActiveTokenController::details(const Session &session,
                                                                   OrganizationId organization, TokenId token)
{
    return read<ActiveTokenDetails>(session, [organization, token](UseCase &useCase) {
        return readActiveTokenDetails(useCase, organization, token);
    });
}

QFuture<Result<QList<ClassicTokenRow>>> ActiveTokenController::classicTokens(const Session &session,
                                                                             OrganizationId organization)
{
    return read<QList<ClassicTokenRow>>(
        session, [organization](UseCase &useCase) { return readClassicTokens(useCase, organization); });
}

ActiveTokenController::RevokeJob ActiveTokenController::revoke(const Session &session, OrganizationId organization,
                                                               const QList<TokenId> &ids, const QString &reason)
{
    const QString trimmed = reason.trimmed();
    if (const Result<void> acceptable = checkRevocation(ids, trimmed); !acceptable)
        return Batches<TokenId, RevokeOutcome>::refuse(acceptable.error());
    return Batches<TokenId, RevokeOutcome>::run(
        m_database, m_clock, session, ids, [organization, trimmed](UseCase &useCase, const QList<TokenId> &batch) {
            return revokeTokens(useCase, organization, batch, trimmed);
        });
}

} // namespace patwarden
