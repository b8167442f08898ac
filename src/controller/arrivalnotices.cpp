// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/arrivalnotices.h"

#include "storage/accountstore.h"
#include "storage/outbox.h"

namespace patwarden {

Result<void> tellOwnersOfArrival(UseCase &useCase, const ArrivedRequest &newest)
{
    const auto owners = AccountStore(useCase.database()).ownersOf(newest.organization);
    if (!owners)
        return owners.error();
    Result<void> done;
    for (const AccountRecord &owner : *owners) {
        if (owner.id == useCase.actor())
            continue;
        Notice notice;
        notice.recipient = owner.id;
        notice.kind = NoticeKind::RequestCreated;
        notice.organization = newest.organization;
        notice.token = newest.token;
        notice.request = newest.request;
        notice.actor = newest.owner; // who asks, not who imports: UseCase::notify would say the latter
        notice.createdAt = useCase.now();
        done = done.then([&] { return Outbox(useCase.database()).add(useCase.transaction(), notice); });
    }
    return done;
}

} // namespace patwarden
