// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/tokenasking.h"

#include "controller/approval.h"
#include "storage/accountstore.h"
#include "storage/policystore.h"
#include "storage/requeststore.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<AskedAccess> giveAtOnce(UseCase &useCase, const Request &request, AccessRule rule)
{
    const auto id = RequestStore(useCase.database())
                        .insertDecided(useCase.transaction(), request,
                                       {{}, Verdict::Approved, rule, {}, {}, useCase.now(), {}});
    if (!id)
        return id.error();
    const Result<void> done =
        TokenStore(useCase.database())
            .setAccess(useCase.transaction(),
                       {request.token, request.organization, AccessState::Approved, rule, *id, {}, useCase.now()})
            .then([&] {
                return useCase.record(QString::fromUtf16(auditaction::accessGranted),
                                      {request.organization, request.token, *id},
                                      {{u"token_name"_s, request.tokenName}, {u"rule"_s, accessRuleName(rule)}});
            })
            .then([&] { return useCase.changed(ChangeKind::TokensChanged, request.organization, *id); });
    if (!done)
        return done.error();
    return AskedAccess{AccessState::Approved, rule, {}};
}

Result<void> tellOwners(UseCase &useCase, const Request &request, RequestId id)
{
    const auto owners = AccountStore(useCase.database()).ownersOf(request.organization);
    if (!owners)
        return owners.error();
    for (const AccountRecord &owner : *owners) {
        Notice notice;
        notice.recipient = owner.id;
        notice.kind = NoticeKind::RequestCreated;
        notice.organization = request.organization;
        notice.token = request.token;
        notice.request = id;
        notice.reason = request.reason;
        if (const Result<void> done = useCase.notify(notice); !done)
            return done;
    }
    return {};
}

Result<AskedAccess> wait(UseCase &useCase, const Request &request)
{
    TokenStore tokens(useCase.database());
    const auto before = tokens.access(request.token, request.organization);
    if (!before)
        return before.error();
    const auto id =
        RequestStore(useCase.database()).insertPending(useCase.transaction(), request, std::nullopt, {});
    if (!id)
        return id.error();
    const bool keepsAccess = before->state == AccessState::Approved;
    Result<void> done;
    if (!keepsAccess)
        done = tokens.setAccess(
            useCase.transaction(),
            {request.token, request.organization, AccessState::Pending, {}, *id, {}, useCase.now()});
    QJsonObject details{{u"token_name"_s, request.tokenName}};
    if (!request.reason.isEmpty())
        details.insert(u"reason"_s, request.reason);
    done = done.then([&] {
                   return useCase.record(QString::fromUtf16(auditaction::requestCreated),
                                         {request.organization, request.token, *id}, details);
               })
               .then([&] { return tellOwners(useCase, request, *id); })
               .then([&] { return useCase.tellWebhooks(request.organization, {*id}, WebhookAction::Created); })
               .then([&] { return useCase.changed(ChangeKind::RequestArrived, request.organization, *id); });
    if (!done)
        return done.error();
    return AskedAccess{keepsAccess ? AccessState::Approved : AccessState::Pending, {}, *id};
}

} // namespace

Request requestFor(const TokenRecord &token, const TokenReachWish &wish, const QString &justification, Instant at)
{
    Request request;
    request.organization = token.organization;
    request.token = token.id;
    request.owner = token.owner;
    request.tokenName = token.name;
    request.reason = justification;
    request.selection = wish.selection;
    request.repositories = wish.repositories;
    request.repositoryCount = int(wish.repositories.size());
    request.permissions = wish.permissions;
    request.createdAt = at;
    request.tokenExpiresAt = token.expiresAt;
    request.tokenLastUsedAt = token.lastUsedAt;
    return request;
}

Result<Standing> readStanding(UseCase &useCase, OrganizationId organization)
{
    const auto role = AccountStore(useCase.database()).roleIn(useCase.actor(), organization);
    if (!role)
        return role.error();
    if (*role == Role::Outside)
        return Standing{};
    const auto estate = PolicyStore(useCase.database()).policiesFor(organization);
    if (!estate)
        return estate.error();
    const std::optional<PolicySet> enterprise = estate->enterpriseOf(organization);
    const std::optional<PolicySet> own = estate->organizations.value(organization).policies;
    const auto strict = [&](Policy policy) {
        return effectivePolicy(policy, enterprise, own).choice == Choice::Strict;
    };
    return Standing{*role, effectivelyOptedIn(enterprise, own) && !strict(Policy::FineGrainedAccess),
                    *role != Role::Owner && strict(Policy::FineGrainedApproval)};
}

Result<void> requireLetIn(UseCase &useCase, OrganizationId organization)
{
    const auto standing = readStanding(useCase, organization);
    if (!standing)
        return standing.error();
    return standing->letsIn ? Result<void>() : Error{ErrorCode::Conflict, u"notLetIn"_s, {}};
}

Result<AskedAccess> askForAccess(UseCase &useCase, const TokenRecord &token, const TokenReachWish &wish,
                                 const QString &justification)
{
    const auto standing = readStanding(useCase, token.organization);
    if (!standing)
        return standing.error();
    const Request request = requestFor(token, wish, justification, useCase.now());
    if (standing->approvalRequired)
        return wait(useCase, request);
    const bool owns = standing->role == Role::Owner;
    return giveAtOnce(useCase, request, owns ? AccessRule::CreatedByOwner : AccessRule::ApprovalNotRequired);
}

} // namespace patwarden
