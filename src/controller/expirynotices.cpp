// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/expirynotices.h"

#include "storage/tokenstore.h"

#include <array>

namespace patwarden {

namespace {

constexpr std::array thresholds{1, 3, 7, 14}; ///< days ahead, the nearest first

} // namespace

int expiryThreshold(Instant expiresAt, Instant now)
{
    for (const int days : thresholds) {
        if (expiresAt <= now.plusDays(days))
            return days;
    }
    return thresholds.back();
}

Result<qint64> raiseExpiryNotices(UseCase &useCase, int limit)
{
    TokenStore tokens(useCase.database());
    const auto expiring = tokens.expiring(useCase.now(), limit);
    if (!expiring)
        return expiring.error();
    for (const ExpiringToken &token : *expiring) {
        Notice notice;
        notice.recipient = token.owner;
        notice.kind = NoticeKind::TokenExpires;
        notice.organization = token.organization;
        notice.token = token.id;
        notice.about = token.expiresAt;
        const int days = expiryThreshold(token.expiresAt, useCase.now());
        const Result<void> told = useCase.notify(notice).then(
            [&] { return tokens.setExpiryTold(useCase.transaction(), token.id, days); });
        if (!told)
            return told.error();
    }
    return expiring->size();
}

} // namespace patwarden
