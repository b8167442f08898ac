// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/demonotices.h"

#include "controller/expirynotices.h"

#include <algorithm>

namespace patwarden {

namespace {

constexpr int moreThanThereAre = 10'000;

Notice noticeTo(AccountId recipient, NoticeKind kind, OrganizationId organization, Instant at)
{
    Notice notice;
    notice.recipient = recipient;
    notice.kind = kind;
    notice.organization = organization;
    notice.createdAt = at;
    return notice;
}

Result<void> tellOfExpiry(Transaction &transaction, Instant now, DemoChronicle &chronicle)
{
    TokenStore tokens(transaction.database());
    const auto expiring = tokens.expiring(now, moreThanThereAre);
    if (!expiring)
        return expiring.error();
    for (const ExpiringToken &token : *expiring) {
        const auto record = tokens.byId(token.id);
        if (!record)
            return record.error();
        const int days = expiryThreshold(token.expiresAt, now);
        const Instant at = std::max(token.expiresAt.plusDays(-days), (*record)->createdAt);
        Notice notice = noticeTo(token.owner, NoticeKind::TokenExpires, token.organization, at);
        notice.token = token.id;
        notice.about = token.expiresAt;
        chronicle.told(notice, at > DemoTokens::inboxReadAt(now));
        if (const Result<void> told = tokens.setExpiryTold(transaction, token.id, days); !told)
            return told;
    }
    return {};
}

} // namespace

Result<void> writeDemoNotices(Transaction &transaction, Instant now, const DemoCast &cast,
                              DemoChronicle &chronicle)
{
    const AccountId founder = cast.everybody.constFirst();
    for (const DemoCast::Organization &organization : cast.organizations) {
        for (const AccountId owner : organization.owners) {
            if (owner == founder)
                continue;
            Notice notice = noticeTo(owner, NoticeKind::MemberAdded, organization.id, organization.createdAt);
            notice.actor = founder;
            notice.role = Role::Owner;
            chronicle.told(notice, false);
        }
    }
    return tellOfExpiry(transaction, now, chronicle);
}

} // namespace patwarden
