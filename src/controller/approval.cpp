// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/approval.h"

#include "storage/requeststore.h"
#include "storage/tokenstore.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

NoticeKind noticeKindOf(const Ruling &ruling)
{
    if (ruling.rule != AccessRule::Reviewed)
        return NoticeKind::ApprovedByPolicy;
    return ruling.verdict == Verdict::Approved ? NoticeKind::RequestApproved : NoticeKind::RequestDenied;
}

AccessState stateAfter(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approved:
        return AccessState::Approved;
    case Verdict::Denied:
        return AccessState::Denied;
    case Verdict::Cancelled:
        break;
    }
    return AccessState::Cancelled;
}

const char16_t *actionAfter(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approved:
        return auditaction::accessGranted;
    case Verdict::Denied:
        return auditaction::requestDenied;
    case Verdict::Cancelled:
        break;
    }
    return auditaction::requestCancelled;
}

/// A refusal leaves the access a token has, and a withdrawal also the place of another request that waits.
bool leavesAccess(const AccessRecord &before, const Request &request, Verdict verdict)
{
    if (verdict == Verdict::Cancelled)
        return before.state != AccessState::Pending || before.request != request.id;
    return verdict == Verdict::Denied && before.state == AccessState::Approved;
}

Result<void> giveAccess(UseCase &useCase, const Request &request, const Ruling &ruling, AccountId decidedBy)
{
    TokenStore tokens(useCase.database());
    const auto before = tokens.access(request.token, request.organization);
    if (!before)
        return before.error();
    // From its first request on a token holds what that one asks; another one's wish is given to it with the
    // approval.
    const bool holdsIt = before->state == AccessState::Pending && before->request == request.id;
    if (leavesAccess(*before, request, ruling.verdict))
        return {};
    const AccessRecord access{request.token, request.organization, stateAfter(ruling.verdict),
                              ruling.rule,   request.id,           decidedBy,
                              useCase.now()};
    const Result<void> written = tokens.setAccess(useCase.transaction(), access);
    if (!written || holdsIt || ruling.verdict != Verdict::Approved)
        return written;
    return tokens.grantRequested(useCase.transaction(), request.token, request.selection, request.repositories,
                                 request.permissions);
}

Result<void> tell(UseCase &useCase, const Request &request, const Ruling &ruling)
{
    QJsonObject details{{u"token_name"_s, request.tokenName}};
    if (!ruling.reason.isEmpty())
        details.insert(u"reason"_s, ruling.reason);
    if (ruling.rule != AccessRule::Reviewed)
        details.insert(u"rule"_s, accessRuleName(ruling.rule));
    Notice notice;
    notice.recipient = request.owner;
    notice.kind = noticeKindOf(ruling);
    notice.organization = request.organization;
    notice.token = request.token;
    notice.request = request.id;
    notice.reason = ruling.reason;
    const bool told = ruling.ownerIsTold && ruling.verdict != Verdict::Cancelled;
    return useCase
        .record(QString::fromUtf16(actionAfter(ruling.verdict)), {request.organization, request.token, request.id},
                details)
        .then([&] { return told ? useCase.notify(notice) : Result<void>(); })
        .then([&] { return useCase.changed(ChangeKind::RequestDecided, request.organization, request.id); });
}

} // namespace

QString accessRuleName(AccessRule rule)
{
    switch (rule) {
    case AccessRule::Reviewed:
        return u"reviewed"_s;
    case AccessRule::CreatedByOwner:
        return u"created_by_owner"_s;
    case AccessRule::ApprovalNotRequired:
        return u"approval_not_required"_s;
    case AccessRule::ApprovalStopped:
        return u"approval_stopped"_s;
    case AccessRule::MembershipEnded:
        break;
    }
    return u"membership_ended"_s;
}

Result<bool> decideRequest(UseCase &useCase, const Request &request, const Ruling &ruling)
{
    const AccountId decidedBy = ruling.rule == AccessRule::Reviewed ? useCase.actor() : AccountId();
    const Result<bool> taken =
        RequestStore(useCase.database())
            .decide(useCase.transaction(),
                    {request.id, ruling.verdict, ruling.rule, decidedBy, {}, useCase.now(), ruling.reason});
    if (!taken || !*taken)
        return taken;
    const Result<void> done =
        giveAccess(useCase, request, ruling, decidedBy).then([&] { return tell(useCase, request, ruling); });
    if (!done)
        return done.error();
    return true;
}

Result<bool> cancelRequest(UseCase &useCase, const Request &request, AccessRule rule)
{
    const Result<bool> decided = decideRequest(useCase, request, {Verdict::Cancelled, rule, {}});
    if (!decided || !*decided)
        return decided;
    const Result<void> counted =
        RequestStore(useCase.database()).adjustPendingCount(useCase.transaction(), request.organization, -1);
    if (!counted)
        return counted.error();
    return true;
}

Result<void> cancelRequestsOf(UseCase &useCase, TokenId token, AccessRule rule)
{
    const auto ids = TokenStore(useCase.database()).pendingRequests(token);
    if (!ids)
        return ids.error();
    for (const RequestId id : *ids) {
        const auto found = RequestStore(useCase.database()).byId(id);
        if (!found)
            return found.error();
        if (const auto cancelled = cancelRequest(useCase, (*found)->request, rule); !cancelled)
            return cancelled.error();
    }
    return {};
}

Result<qint64> approveAllPending(UseCase &useCase, OrganizationId organization)
{
    RequestStore requests(useCase.database());
    const auto ids = requests.pendingIds(organization);
    if (!ids)
        return ids.error();
    for (const RequestId id : *ids) {
        const auto found = requests.byId(id);
        if (!found)
            return found.error();
        const auto decided =
            decideRequest(useCase, (*found)->request, {Verdict::Approved, AccessRule::ApprovalStopped, {}});
        if (!decided)
            return decided.error();
    }
    const Result<void> counted = requests.adjustPendingCount(useCase.transaction(), organization, -ids->size());
    if (!counted)
        return counted.error();
    return ids->size();
}

} // namespace patwarden
