// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activetokenwords.h"

#include "controller/auditwording.h"
#include "controller/wording.h"

namespace patwarden {

QString ActiveTokenWords::granted(AccessRule rule, const QString &grantedBy)
{
    switch (rule) {
    case AccessRule::CreatedByOwner:
        return tr("created by an owner");
    case AccessRule::ApprovalNotRequired:
        return tr("no approval required");
    case AccessRule::ApprovalStopped:
        return tr("approval stopped being required");
    case AccessRule::Reviewed:
    case AccessRule::MembershipEnded:
        break;
    }
    return grantedBy.isEmpty() ? tr("by an owner") : tr("by %1").arg(AuditWording::actor(grantedBy));
}

QString ActiveTokenWords::expiryChoice(TokenExpiry expiry)
{
    switch (expiry) {
    case TokenExpiry::Expired:
        return tr("Expired");
    case TokenExpiry::Soon:
        return tr("Expires soon");
    case TokenExpiry::Later:
        return tr("Expires later");
    case TokenExpiry::Never:
        break;
    }
    return tr("Never expires");
}

QString ActiveTokenWords::classicReach(const ClassicTokenRow &token)
{
    if (token.reaches)
        return tr("Reaches");
    switch (token.reason) {
    case Reason::ClassicRestricted:
        return token.decidedBy == DecidedBy::Enterprise
            ? tr("Kept out: the enterprise restricts classic tokens")
            : tr("Kept out: the organization restricts classic tokens");
    case Reason::ScopeMissing:
        return tr("Kept out: its scopes do not go that far");
    default:
        return tr("Kept out: %1").arg(Wording::sentence(token.reason));
    }
}

QString ActiveTokenWords::reachSentence(const ActiveTokenDetails &details)
{
    if (details.reaches)
        return tr("It reaches resources of %1 that are not public, now.").arg(details.organization);
    switch (details.reason) {
    case Reason::TokenExpired:
        return tr("It reaches nothing any more: it has expired. Its owner can renew it.");
    case Reason::FineGrainedRestricted:
        return details.decidedBy == DecidedBy::Enterprise
            ? tr("It reaches nothing here now: the enterprise restricts fine-grained tokens.")
            : tr("It reaches nothing here now: %1 restricts fine-grained tokens.").arg(details.organization);
    case Reason::NotAMember:
        return tr("It reaches nothing here now: its owner is not a member of %1.").arg(details.organization);
    case Reason::RepositoryNotSelected:
        return tr("It reads public repositories only.");
    case Reason::PermissionMissing:
        return tr("It has no permission for anything that is not public.");
    default:
        return tr("It reaches nothing here now: %1.").arg(Wording::sentence(details.reason));
    }
}

} // namespace patwarden
