// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ratelimit.h"

namespace patwarden {

namespace {

constexpr qint64 secondsOfAnHour = 3600;
constexpr qint64 secondsBetweenSweeps = 60;
constexpr qsizetype mostCallers = 100'000; ///< some 10 MB

} // namespace

RateLimit::Standing RateLimit::take(const QByteArray &caller, int limit, Instant now)
{
    if (limit == 0)
        return {};
    forgetPast(now);
    Hour &hour = m_hours[caller];
    if (hour.end <= now)
        hour = {now.plusSeconds(secondsOfAnHour), 0};
    const bool isAllowed = hour.used < limit;
    hour.used += isAllowed ? 1 : 0;
    return {isAllowed, limit, hour.used, hour.end};
}

void RateLimit::forgetPast(Instant now)
{
    if (now < m_nextLook && m_hours.size() < mostCallers)
        return;
    m_nextLook = now.plusSeconds(secondsBetweenSweeps);
    m_hours.removeIf([now](const QHash<QByteArray, Hour>::iterator &hour) { return hour->end <= now; });
    // Somebody who owns so many addresses is not stopped by counting them; memory has to stay bounded.
    if (m_hours.size() >= mostCallers)
        m_hours.clear();
}

} // namespace patwarden
