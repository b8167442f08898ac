// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/revocation.h"

#include "controller/approval.h"
#include "storage/requeststore.h"
#include "storage/tokenlisting.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> denyWhatItAsksFor(UseCase &useCase, OrganizationId organization, TokenId token, const QString &reason)
{
    const auto pending = TokenListing(useCase.database()).pendingRequests(token, organization);
    if (!pending)
        return pending.error();
    if (pending->isEmpty())
        return {};
    const auto decided = decideRequests(useCase, organization, *pending,
                                        {.verdict = Verdict::Denied, .reason = reason, .ownerIsTold = false});
    if (!decided)
        return decided.error();
    return {};
}

Result<void> endAccess(UseCase &useCase, OrganizationId organization, const ActiveTokenRecord &record,
                       const QString &reason)
{
    const TokenId token = record.token.id;
    const AccessRecord access{token,          organization,    AccessState::Revoked, AccessRule::Reviewed,
                              record.request, useCase.actor(), useCase.now(),        reason,
                              useCase.app()};
    QJsonObject details{{u"token_name"_s, record.token.name}};
    if (!reason.isEmpty())
        details.insert(u"reason"_s, reason);
    Notice notice;
    notice.recipient = record.token.owner;
    notice.kind = NoticeKind::AccessRevoked;
    notice.organization = organization;
    notice.token = token;
    notice.reason = reason;
    return TokenStore(useCase.database())
        .setAccess(useCase.transaction(), access)
        .then([&] {
            return useCase.record(QString::fromUtf16(auditaction::accessRevoked),
                                  {organization, token, record.request}, details);
        })
        .then([&] { return useCase.notify(notice); });
}

} // namespace

Result<RevokeOutcome> revokeTokens(UseCase &useCase, OrganizationId organization, const QList<TokenId> &tokens,
                                   const QString &reason)
{
    if (const Result<void> right = useCase.requireRightTo(AppPermission::Tokens, Level::Write, organization);
        !right)
        return right.error();
    RevokeOutcome outcome;
    for (const TokenId token : tokens) {
        const auto record = TokenListing(useCase.database()).byId(organization, token);
        if (!record)
            return record.error();
        if (!*record) {
            outcome.gone.append(token);
            continue;
        }
        // First: a request that is denied leaves an access alone as long as it is approved.
        const Result<void> ended = denyWhatItAsksFor(useCase, organization, token, reason).then([&] {
            return endAccess(useCase, organization, **record, reason);
        });
        if (!ended)
            return ended.error();
        outcome.revoked.append(token);
    }
    if (outcome.revoked.isEmpty())
        return outcome;
    if (const Result<void> told = useCase.changed(ChangeKind::TokensChanged, organization, {}); !told)
        return told.error();
    return outcome;
}

} // namespace patwarden
