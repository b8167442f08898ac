// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/revocation.h"

#include "controller/approval.h"
#include "storage/requeststore.h"
#include "storage/tokenlisting.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// \return how many requests do not wait any more.
Result<int> denyWhatItAsksFor(UseCase &useCase, OrganizationId organization, TokenId token, const QString &reason)
{
    const auto pending = TokenListing(useCase.database()).pendingRequests(token, organization);
    if (!pending)
        return pending.error();
    int denied = 0;
    for (const RequestId id : *pending) {
        const auto found = RequestStore(useCase.database()).byId(id);
        if (!found)
            return found.error();
        const auto decided = decideRequest(useCase, (*found)->request,
                                           {.verdict = Verdict::Denied, .reason = reason, .ownerIsTold = false});
        if (!decided)
            return decided.error();
        denied += int(*decided);
    }
    return denied;
}

Result<void> endAccess(UseCase &useCase, OrganizationId organization, const ActiveTokenRecord &record,
                       const QString &reason)
{
    const TokenId token = record.token.id;
    const AccessRecord access{token,          organization,    AccessState::Revoked, AccessRule::Reviewed,
                              record.request, useCase.actor(), useCase.now(),        reason};
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
    if (const Result<void> right = useCase.requireOwnerOf(organization); !right)
        return right.error();
    RevokeOutcome outcome;
    int requestsDenied = 0;
    for (const TokenId token : tokens) {
        const auto record = TokenListing(useCase.database()).byId(organization, token);
        if (!record)
            return record.error();
        if (!*record) {
            outcome.gone.append(token);
            continue;
        }
        // First: a request that is denied leaves an access alone as long as it is approved.
        const auto denied = denyWhatItAsksFor(useCase, organization, token, reason);
        if (!denied)
            return denied.error();
        requestsDenied += *denied;
        if (const Result<void> ended = endAccess(useCase, organization, **record, reason); !ended)
            return ended.error();
        outcome.revoked.append(token);
    }
    if (outcome.revoked.isEmpty())
        return outcome;
    Result<void> told = useCase.changed(ChangeKind::TokensChanged, organization, {});
    if (requestsDenied > 0) {
        told = told.then([&] {
            return RequestStore(useCase.database())
                .adjustPendingCount(useCase.transaction(), organization, -requestsDenied);
        });
    }
    if (!told)
        return told.error();
    return outcome;
}

} // namespace patwarden
