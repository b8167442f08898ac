// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/noticewords.h"

#include "controller/auditwording.h"
#include "models/timewords.h"

namespace patwarden {

QString NoticeWords::sentence(const NoticeRow &row, Instant now)
{
    switch (groupOf(row.notice.kind)) {
    case NoticeGroup::Requests:
        return ofRequest(row);
    case NoticeGroup::Tokens:
        return ofToken(row, now);
    case NoticeGroup::Policies:
        return ofPolicy(row);
    case NoticeGroup::Memberships:
    case NoticeGroup::Any:
        break;
    }
    return ofMembership(row);
}

QString NoticeWords::ofRequest(const NoticeRow &row)
{
    switch (row.notice.kind) {
    case NoticeKind::RequestApproved:
        return row.actor.isEmpty()
            ? tr("%1 was approved for %2", "a token, an organization").arg(row.tokenName, row.organization)
            : tr("%1 approved %2 for %3", "a person, a token, an organization")
                  .arg(AuditWording::actor(row.actor), row.tokenName, row.organization);
    case NoticeKind::RequestDenied:
        return row.actor.isEmpty()
            ? tr("%1 was denied for %2", "a token, an organization").arg(row.tokenName, row.organization)
            : tr("%1 denied %2 for %3", "a person, a token, an organization")
                  .arg(AuditWording::actor(row.actor), row.tokenName, row.organization);
    case NoticeKind::ApprovedByPolicy:
        return tr("%1 was approved: %2 no longer requires approval", "a token, an organization")
            .arg(row.tokenName, row.organization);
    default: // RequestCreated, the last of its group
        return row.actor.isEmpty()
            ? tr("%1 asks for access to %2", "a token, an organization").arg(row.tokenName, row.organization)
            : tr("%1 asks for access to %2 with %3", "a person, an organization, a token")
                  .arg(AuditWording::actor(row.actor), row.organization, row.tokenName);
    }
}

QString NoticeWords::ofToken(const NoticeRow &row, Instant now)
{
    if (row.notice.kind == NoticeKind::AccessRevoked)
        return row.actor.isEmpty() ? tr("The access of %1 to %2 was revoked", "a token, an organization")
                                         .arg(row.tokenName, row.organization)
                                   : tr("%1 revoked the access of %2 to %3", "a person, a token, an organization")
                                         .arg(AuditWording::actor(row.actor), row.tokenName, row.organization);
    const Instant expires = row.notice.about.value_or(row.notice.createdAt);
    if (expires <= now)
        return tr("%1 expired on %2", "a token, a date").arg(row.tokenName, TimeWords::date(expires));
    return tr("%1 expires %2, on %3", "a token, “in 3 days”, a date")
        .arg(row.tokenName, TimeWords::ahead(expires, now), TimeWords::dateAndTime(expires));
}

QString NoticeWords::ofPolicy(const NoticeRow &row)
{
    switch (row.notice.kind) {
    case NoticeKind::PolicyCutsOff:
        return cutsOff(row);
    case NoticeKind::PolicyWillCutOff:
        return willCutOff(row);
    case NoticeKind::PolicyChangeTakenBack:
        return tr("The policy change of %1 does not happen: %2 goes on reaching %3",
                  "a date, a token, an organization")
            .arg(TimeWords::date(row.notice.about.value_or(row.notice.createdAt)), row.tokenName, place(row));
    default: // PlannedChangeDropped, the last of its group
        return tr("The policy change that you planned for %1 on %2 was not possible any more",
                  "an organization or the enterprise, a date")
            .arg(row.organization, TimeWords::date(row.notice.about.value_or(row.notice.createdAt)));
    }
}

/// The organization, or that there are several.
QString NoticeWords::place(const NoticeRow &row)
{
    return row.notice.organization.isValid() ? row.organization
                                             : tr("several organizations of %1").arg(row.organization);
}

QString NoticeWords::cutsOff(const NoticeRow &row)
{
    if (row.policy == Policy::ClassicAccess)
        return tr("Tokens (classic) are restricted now: %1 reaches %2 no more", "a token, an organization")
            .arg(row.tokenName, place(row));
    if (row.policy == Policy::FineGrainedAccess)
        return tr("Fine-grained tokens are restricted now: %1 reaches %2 no more", "a token, an organization")
            .arg(row.tokenName, place(row));
    if (row.policy == Policy::FineGrainedApproval)
        return tr("Approval is required now: %1 reaches %2 no more", "a token, an organization")
            .arg(row.tokenName, place(row));
    return tr("A policy was changed: %1 reaches %2 no more", "a token, an organization")
        .arg(row.tokenName, place(row));
}

QString NoticeWords::willCutOff(const NoticeRow &row)
{
    const QString date = TimeWords::dateAndTime(row.notice.about.value_or(row.notice.createdAt));
    if (row.policy == Policy::ClassicAccess)
        return tr("Tokens (classic) are restricted from %1 on: %2 will reach %3 no more",
                  "a date, a token, an organization")
            .arg(date, row.tokenName, place(row));
    if (row.policy == Policy::FineGrainedAccess)
        return tr("Fine-grained tokens are restricted from %1 on: %2 will reach %3 no more",
                  "a date, a token, an organization")
            .arg(date, row.tokenName, place(row));
    if (row.policy == Policy::FineGrainedApproval)
        return tr("Approval is required from %1 on: %2 will reach %3 no more", "a date, a token, an organization")
            .arg(date, row.tokenName, place(row));
    return tr("A policy changes on %1: %2 will reach %3 no more", "a date, a token, an organization")
        .arg(date, row.tokenName, place(row));
}

QString NoticeWords::ofMembership(const NoticeRow &row)
{
    if (row.notice.kind == NoticeKind::MemberRemoved)
        return row.actor.isEmpty() ? tr("You do not belong to %1 any more").arg(row.organization)
                                   : tr("%1 removed you from %2", "a person, an organization")
                                         .arg(AuditWording::actor(row.actor), row.organization);
    return roleGiven(row);
}

QString NoticeWords::roleGiven(const NoticeRow &row)
{
    if (row.notice.role == Role::Owner)
        return row.actor.isEmpty() ? tr("You own %1 now").arg(row.organization)
                                   : tr("%1 made you an owner of %2", "a person, an organization")
                                         .arg(AuditWording::actor(row.actor), row.organization);
    if (row.notice.kind == NoticeKind::RoleChanged)
        return row.actor.isEmpty()
            ? tr("You are a member of %1 now and own it no more").arg(row.organization)
            : tr("%1 made you a member of %2: you own it no more", "a person, an organization")
                  .arg(AuditWording::actor(row.actor), row.organization);
    return row.actor.isEmpty() ? tr("You are a member of %1 now").arg(row.organization)
                               : tr("%1 added you to %2", "a person, an organization")
                                     .arg(AuditWording::actor(row.actor), row.organization);
}

QString NoticeWords::advice(const NoticeRow &row, Instant now)
{
    switch (row.notice.kind) {
    case NoticeKind::RequestDenied:
        return tr("Change what it asks for, and ask again.");
    case NoticeKind::AccessRevoked:
        return tr(
            "It reads public resources only. Where you still need it, generate a new token and ask for access.");
    case NoticeKind::TokenExpires:
        return row.notice.about.value_or(now) > now
            ? tr("Regenerate it before that, and put the new secret wherever the old one is used.")
            : tr("Regenerate it, and put the new secret wherever the old one is used.");
    case NoticeKind::PolicyCutsOff:
        return afterCutOff(row);
    case NoticeKind::PolicyWillCutOff:
        return aheadOfCutOff(row);
    case NoticeKind::PolicyChangeTakenBack:
        return tr("There is nothing to do.");
    case NoticeKind::PlannedChangeDropped:
        return tr("Look at the policies, and choose again.");
    case NoticeKind::MemberRemoved:
        return tr("Your tokens reach its public resources only.");
    case NoticeKind::RequestApproved:
    case NoticeKind::ApprovedByPolicy:
    case NoticeKind::RequestCreated:
    case NoticeKind::MemberAdded:
    case NoticeKind::RoleChanged:
        break;
    }
    return {};
}

QString NoticeWords::afterCutOff(const NoticeRow &row)
{
    if (row.policy == Policy::ClassicAccess)
        return tr("Generate a fine-grained token in place of the classic one.");
    if (row.policy == Policy::FineGrainedApproval)
        return tr("Open the token and ask for access.");
    return tr("Ask an owner what to use instead.");
}

QString NoticeWords::aheadOfCutOff(const NoticeRow &row)
{
    if (row.policy == Policy::ClassicAccess)
        return tr("Generate a fine-grained token in place of the classic one before that.");
    if (row.policy == Policy::FineGrainedApproval)
        return tr("Open the token and ask for access before that.");
    return tr("Ask an owner before that what to use instead.");
}

} // namespace patwarden
