// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tokenwords.h"

#include "controller/wording.h"
#include "domain/risk.h"
#include "models/requesttext.h"
#include "models/timewords.h"

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int neutralKind = 0;
constexpr int goodKind = int(Risk::Low);
constexpr int waitingKind = int(Risk::Medium);
constexpr int badKind = int(Risk::High);

} // namespace

TokenStanding TokenWords::standing(const OwnToken &token, const OrganizationReach &reach, Instant now)
{
    if (token.kind == TokenKind::Classic)
        return reach.reaches ? TokenStanding{goodKind, tr("Reaches it")} : blocked(reach);
    const bool isKeptOut = reach.reason == Reason::FineGrainedRestricted || reach.reason == Reason::NotOptedIn
        || reach.reason == Reason::NotAMember;
    if (!reach.reaches && isKeptOut)
        return blocked(reach);
    return reach.access == AccessState::Approved ? approved(reach, now) : decided(reach, now);
}

TokenStanding TokenWords::standing(const OwnToken &token, Instant now)
{
    if (token.state == TokenState::Expired)
        return {badKind, tr("Expired"), tr("Regenerate it to use it again")};
    if (token.state == TokenState::Revoked)
        return {badKind, tr("Revoked"), {}};
    if (token.kind == TokenKind::Classic)
        return classic(token);
    if (!token.organization.isValid())
        return {goodKind, tr("No approval required"), tr("your own resources")};
    if (token.organizations.isEmpty())
        return {neutralKind, tr("Not asked for"), {}};
    return standing(token, token.organizations.first(), now);
}

TokenStanding TokenWords::blocked(const OrganizationReach &reach)
{
    switch (reach.reason) {
    case Reason::FineGrainedRestricted:
    case Reason::ClassicRestricted:
        return {badKind, tr("Restricted"), restrictedBy(reach.blockedBy)};
    case Reason::NotOptedIn:
        return {waitingKind, tr("Not opted in"), tr("%1 does not take fine-grained tokens yet").arg(reach.name)};
    case Reason::NotAMember:
        return {badKind, tr("Not a member"), tr("you do not belong to %1 any more").arg(reach.name)};
    case Reason::ScopeMissing:
        return {neutralKind, tr("No scope for it"), tr("public resources only")};
    case Reason::TokenExpired:
        return {badKind, tr("Expired"), {}};
    default:
        return {neutralKind, tr("Not reached"), Wording::sentence(reach.reason)};
    }
}

QString TokenWords::restrictedBy(DecidedBy decidedBy)
{
    return decidedBy == DecidedBy::Enterprise ? tr("by the enterprise") : tr("by the organization");
}

TokenStanding TokenWords::approved(const OrganizationReach &reach, Instant now)
{
    if (reach.pending.isValid())
        return {waitingKind, tr("Waiting for more"), tr("the rest is approved")};
    switch (reach.rule.value_or(AccessRule::Reviewed)) {
    case AccessRule::CreatedByOwner:
        return {goodKind, tr("Approved"), tr("because you own %1").arg(reach.name)};
    case AccessRule::ApprovalNotRequired:
        return {goodKind, tr("Approved"), tr("no approval required")};
    case AccessRule::ApprovalStopped:
        return {goodKind, tr("Approved"), tr("approval is not required any more")};
    case AccessRule::Reviewed:
    case AccessRule::MembershipEnded:
        break;
    }
    return {goodKind, tr("Approved"), decidedBy(reach, now)};
}

TokenStanding TokenWords::decided(const OrganizationReach &reach, Instant now)
{
    //: quotation marks around a reason
    const QString why =
        reach.decisionReason.isEmpty() ? decidedBy(reach, now) : tr("“%1”").arg(reach.decisionReason);
    switch (reach.access) {
    case AccessState::Pending:
        return {waitingKind, tr("Waiting for approval"),
                reach.changedAt ? tr("asked %1", "how long ago").arg(TimeWords::ago(*reach.changedAt, now))
                                : QString()};
    case AccessState::Denied:
        return {badKind, tr("Denied"), why};
    case AccessState::Revoked:
        return {badKind, tr("Revoked"),
                reach.rule == AccessRule::MembershipEnded ? tr("you left %1").arg(reach.name) : why};
    case AccessState::Cancelled:
        return {neutralKind, tr("Withdrawn"), reach.changedAt ? TimeWords::ago(*reach.changedAt, now) : QString()};
    case AccessState::None:
    case AccessState::Approved:
        break;
    }
    return {neutralKind, tr("Not asked for"), {}};
}

QString TokenWords::decidedBy(const OrganizationReach &reach, Instant now)
{
    const QString when = reach.changedAt ? TimeWords::ago(*reach.changedAt, now) : QString();
    if (reach.decidedBy.isEmpty())
        return when;
    if (when.isEmpty())
        return tr("by %1", "a person").arg(reach.decidedBy);
    //: who decided, and how long ago
    return tr("by %1, %2").arg(reach.decidedBy, when);
}

TokenStanding TokenWords::classic(const OwnToken &token)
{
    const auto all = int(token.organizations.size());
    const auto reached = int(
        std::ranges::count_if(token.organizations, [](const OrganizationReach &each) { return each.reaches; }));
    if (all == 0)
        return {neutralKind, tr("No organization"), tr("you belong to none")};
    QStringList reasons;
    for (const OrganizationReach &each : token.organizations) {
        if (each.reaches)
            continue;
        const TokenStanding why = blocked(each);
        //: name of an organization, and why a token does not reach it
        reasons.append(tr("%1: %2").arg(each.name,
                                        why.detail.isEmpty()
                                            ? why.word
                                            //: "Restricted by the enterprise"
                                            : tr("%1 %2", "a state and by whom").arg(why.word, why.detail)));
    }
    if (reasons.isEmpty())
        return {goodKind, tr("%Ln organization(s)", nullptr, all), tr("reaches every one of yours")};
    //: organizations that a token reaches, of all
    return {reached > 0 ? waitingKind : badKind,
            tr("%1 of %Ln organization(s)", nullptr, all).arg(QLocale().toString(reached)),
            reasons.join(tr(" · "))};
}

QString TokenWords::expiry(const std::optional<Instant> &at, Instant now)
{
    if (!at)
        return tr("never");
    if (*at <= now)
        return tr("Expired");
    if (*at > now.plusDays(soonDays))
        return TimeWords::date(*at);
    //: how long until a token expires: "in 3 days"
    return tr("in %1").arg(RequestText::expires(at, now));
}

std::optional<int> TokenWords::expiryKind(const std::optional<Instant> &at, Instant now)
{
    if (!at || *at > now.plusDays(soonDays))
        return std::nullopt;
    return *at <= now ? badKind : waitingKind;
}

QString TokenWords::resourceOwner(const OwnToken &token)
{
    if (token.organization.isValid())
        return token.organizationName;
    return tr("yourself", "resource owner");
}

QString TokenWords::rights(const OwnToken &token)
{
    if (token.kind == TokenKind::Classic)
        return token.scopes.isEmpty() ? tr("No scopes") : token.scopes.join(tr(" · "));
    const QString access = RequestText::repositoryAccess(token.selection, int(token.repositories.size()));
    if (token.permissions.isEmpty())
        return access;
    //: repositories, and permissions
    return tr("%1 · %2").arg(access, RequestText::permissions(token.permissions));
}

} // namespace patwarden
