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

Result<void> giveAccess(UseCase &useCase, const Request &request, const Ruling &ruling, AccountId decidedBy)
{
    TokenStore tokens(useCase.database());
    const auto before = tokens.access(request.token, request.organization);
    if (!before)
        return before.error();
    const bool hadAccess = before->state == AccessState::Approved;
    // From its first request on a token holds what that one asks; another one's wish is given to it with the
    // approval.
    const bool holdsIt = before->state == AccessState::Pending && before->request == request.id;
    if (ruling.verdict == Verdict::Denied && hadAccess)
        return {};
    const AccessRecord access{request.token,
                              request.organization,
                              ruling.verdict == Verdict::Approved ? AccessState::Approved : AccessState::Denied,
                              ruling.rule,
                              request.id,
                              decidedBy,
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
        details.insert(u"rule"_s, u"approval_stopped"_s);
    const auto *action =
        ruling.verdict == Verdict::Approved ? auditaction::accessGranted : auditaction::requestDenied;
    Notice notice;
    notice.recipient = request.owner;
    notice.kind = noticeKindOf(ruling);
    notice.organization = request.organization;
    notice.token = request.token;
    notice.request = request.id;
    notice.reason = ruling.reason;
    return useCase.record(QString::fromUtf16(action), {request.organization, request.token, request.id}, details)
        .then([&] { return useCase.notify(notice); })
        .then([&] { return useCase.changed(ChangeKind::RequestDecided, request.organization, request.id); });
}

} // namespace

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
