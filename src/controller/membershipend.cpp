// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/membershipend.h"

#include "storage/memberstore.h"
#include "storage/requeststore.h"
#include "storage/tokenstore.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject endDetails(const QString &tokenName)
{
    return {{u"token_name"_s, tokenName}, {u"rule"_s, u"membership_ended"_s}};
}

AccessRecord endedAccess(const UseCase &useCase, OrganizationId organization, TokenId token, RequestId request,
                         AccessState state)
{
    return {token, organization, state, AccessRule::MembershipEnded, request, useCase.actor(), useCase.now()};
}

Result<void> revokeAccesses(UseCase &useCase, AccountId account, OrganizationId organization)
{
    const auto accesses = MemberStore(useCase.database()).approvedAccesses(account, organization);
    if (!accesses)
        return accesses.error();
    for (const ApprovedAccess &access : *accesses) {
        const Result<void> done =
            TokenStore(useCase.database())
                .setAccess(useCase.transaction(),
                           endedAccess(useCase, organization, access.token, access.request, AccessState::Revoked))
                .then([&] {
                    return useCase.record(QString::fromUtf16(auditaction::accessRevoked),
                                          {organization, access.token, access.request},
                                          endDetails(access.tokenName));
                });
        if (!done)
            return done;
    }
    return accesses->isEmpty() ? Result<void>() : useCase.changed(ChangeKind::TokensChanged, organization, {});
}

/// A token that waited for its first access has none now; what another one had was revoked before.
Result<void> cancelAccess(UseCase &useCase, const Request &request)
{
    TokenStore tokens(useCase.database());
    const auto access = tokens.access(request.token, request.organization);
    if (!access)
        return access.error();
    if (access->state != AccessState::Pending)
        return {};
    return tokens.setAccess(
        useCase.transaction(),
        endedAccess(useCase, request.organization, request.token, request.id, AccessState::Cancelled));
}

Result<void> cancelRequest(UseCase &useCase, RequestId id)
{
    RequestStore requests(useCase.database());
    const auto found = requests.byId(id);
    if (!found)
        return found.error();
    const Request &request = (*found)->request;
    const auto taken = requests.take(useCase.transaction(), request.organization, {id});
    if (!taken)
        return taken.error();
    return requests
        .insertDecisions(
            useCase.transaction(), {id},
            {{}, Verdict::Cancelled, AccessRule::MembershipEnded, useCase.actor(), {}, useCase.now(), {}})
        .then([&] { return requests.adjustPendingCount(useCase.transaction(), request.organization, -1); })
        .then([&] { return cancelAccess(useCase, request); })
        .then([&] {
            return useCase.record(QString::fromUtf16(auditaction::requestCancelled),
                                  {request.organization, request.token, id}, endDetails(request.tokenName));
        })
        .then([&] { return useCase.tellWebhooks(request.organization, {id}, WebhookAction::Cancelled); })
        .then([&] { return useCase.changed(ChangeKind::RequestDecided, request.organization, id); });
}

} // namespace

Result<void> endReach(UseCase &useCase, AccountId account, OrganizationId organization)
{
    if (const Result<void> done = revokeAccesses(useCase, account, organization); !done)
        return done;
    const auto requests = MemberStore(useCase.database()).pendingRequests(account, organization);
    if (!requests)
        return requests.error();
    for (const RequestId id : *requests) {
        if (const Result<void> done = cancelRequest(useCase, id); !done)
            return done;
    }
    return {};
}

} // namespace patwarden
