// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/approval.h"

#include "storage/requeststore.h"
#include "storage/tokenstore.h"

#include <QHash>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype approvedAtOnce = 2'000; ///< what a statement is given

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

WebhookAction webhookActionAfter(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approved:
        return WebhookAction::Approved;
    case Verdict::Denied:
        return WebhookAction::Denied;
    case Verdict::Cancelled:
        break;
    }
    return WebhookAction::Cancelled;
}

/// Decides what was taken out of a queue: first what becomes of each, in memory and in the order of the requests,
/// then all of it with one statement a table.
class Decider
{
public:
    Decider(UseCase &useCase, OrganizationId organization, const Ruling &ruling)
        : m_useCase(useCase)
        , m_organization(organization)
        , m_ruling(ruling)
        , m_decidedBy(ruling.rule == AccessRule::Reviewed ? useCase.actor() : AccountId())
        , m_app(ruling.rule == AccessRule::Reviewed ? useCase.app() : AppId())
    {
    }

    [[nodiscard]] Result<QList<RequestId>> decide(const QList<RequestId> &ids)
    {
        const auto taken = RequestStore(m_useCase.database()).take(m_useCase.transaction(), m_organization, ids);
        if (!taken)
            return taken.error();
        if (taken->isEmpty())
            return QList<RequestId>();
        for (const RequestToDecide &request : *taken)
            weigh(request);
        const Result<void> done =
            writeDecisions().then([&] { return writeAccesses(); }).then([&] { return record(*taken); }).then([&] {
                return tell();
            });
        if (!done)
            return done.error();
        return m_decided;
    }

private:
    struct Access {
        AccessState state = AccessState::None;
        RequestId request;
    };

    /// A refusal leaves the access a token has, and a withdrawal also the place of another request that waits.
    [[nodiscard]] bool leaves(const Access &before, RequestId request) const
    {
        if (m_ruling.verdict == Verdict::Cancelled)
            return before.state != AccessState::Pending || before.request != request;
        return m_ruling.verdict == Verdict::Denied && before.state == AccessState::Approved;
    }

    void weigh(const RequestToDecide &request)
    {
        m_decided.append(request.id);
        // A token may have several requests here: each finds what the one before it left.
        const Access before = m_accesses.value(request.token, {request.access, request.accessRequest});
        if (leaves(before, request.id))
            return;
        m_accesses.insert(request.token, {stateAfter(m_ruling.verdict), request.id});
        // From its first request on a token holds what that one asks; another one's wish is given to it with the
        // approval.
        const bool holdsIt = before.state == AccessState::Pending && before.request == request.id;
        if (!holdsIt && m_ruling.verdict == Verdict::Approved)
            m_granted.append(request.id);
    }

    [[nodiscard]] Result<void> writeDecisions()
    {
        RequestStore requests(m_useCase.database());
        return requests
            .insertDecisions(
                m_useCase.transaction(), m_decided,
                {{}, m_ruling.verdict, m_ruling.rule, m_decidedBy, {}, m_useCase.now(), m_ruling.reason, m_app})
            .then([&] {
                return requests.adjustPendingCount(m_useCase.transaction(), m_organization, -m_decided.size());
            });
    }

    [[nodiscard]] Result<void> writeAccesses()
    {
        QList<RequestId> last;
        last.reserve(m_accesses.size());
        for (const Access &access : std::as_const(m_accesses))
            last.append(access.request);
        std::ranges::sort(last); // not in the order of a hash
        const AccessRecord access{
            {}, m_organization, stateAfter(m_ruling.verdict), m_ruling.rule, {}, m_decidedBy, m_useCase.now(),
            {}, m_app};
        Result<void> done = last.isEmpty()
            ? Result<void>()
            : TokenStore(m_useCase.database()).setAccesses(m_useCase.transaction(), last, access);
        for (const RequestId id : std::as_const(m_granted))
            done = done.then([&] { return grant(id); });
        return done;
    }

    [[nodiscard]] Result<void> grant(RequestId id)
    {
        const auto found = RequestStore(m_useCase.database()).byId(id);
        if (!found)
            return found.error();
        const Request &request = (*found)->request;
        return TokenStore(m_useCase.database())
            .grantRequested(m_useCase.transaction(), request.token, request.selection, request.repositories,
                            request.permissions);
    }

    [[nodiscard]] Result<void> record(const QList<RequestToDecide> &taken)
    {
        const QString action = QString::fromUtf16(actionAfter(m_ruling.verdict));
        for (const RequestToDecide &request : taken) {
            QJsonObject details{{u"token_name"_s, request.tokenName}};
            if (!m_ruling.reason.isEmpty())
                details.insert(u"reason"_s, m_ruling.reason);
            if (m_ruling.rule != AccessRule::Reviewed)
                details.insert(u"rule"_s, accessRuleName(m_ruling.rule));
            const Result<void> done =
                m_useCase.record(action, {m_organization, request.token, request.id}, details);
            if (!done)
                return done;
        }
        return {};
    }

    [[nodiscard]] Result<void> tell()
    {
        Notice notice;
        notice.kind = noticeKindOf(m_ruling);
        notice.reason = m_ruling.reason;
        const bool told = m_ruling.ownerIsTold && m_ruling.verdict != Verdict::Cancelled;
        return (told ? m_useCase.notifyOwners(m_decided, notice) : Result<void>())
            .then([&] {
                return m_useCase.tellWebhooks(m_organization, m_decided, webhookActionAfter(m_ruling.verdict));
            })
            .then([&] { return m_useCase.allChanged(ChangeKind::RequestDecided, m_organization, m_decided); });
    }

    UseCase &m_useCase;
    OrganizationId m_organization;
    const Ruling &m_ruling;
    AccountId m_decidedBy; ///< invalid: a policy, or an App
    AppId m_app; ///< invalid: an account, or a policy
    QList<RequestId> m_decided;
    QList<RequestId> m_granted; ///< those that give a token more than it holds
    QHash<TokenId, Access> m_accesses; ///< that are to be written
};

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

Result<QList<RequestId>> decideRequests(UseCase &useCase, OrganizationId organization, const QList<RequestId> &ids,
                                        const Ruling &ruling)
{
    return Decider(useCase, organization, ruling).decide(ids);
}

Result<bool> cancelRequest(UseCase &useCase, const Request &request, AccessRule rule)
{
    const auto decided =
        decideRequests(useCase, request.organization, {request.id}, {Verdict::Cancelled, rule, {}});
    if (!decided)
        return decided.error();
    return !decided->isEmpty();
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
    const auto ids = RequestStore(useCase.database()).pendingIds(organization);
    if (!ids)
        return ids.error();
    for (qsizetype next = 0; next < ids->size(); next += approvedAtOnce) {
        const auto decided = decideRequests(useCase, organization, ids->mid(next, approvedAtOnce),
                                            {Verdict::Approved, AccessRule::ApprovalStopped, {}});
        if (!decided)
            return decided.error();
    }
    return ids->size();
}

} // namespace patwarden
