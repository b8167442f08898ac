// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <compare>

namespace patwarden {

/// A moment: microseconds since 1970-01-01T00:00:00Z, as stored. Local time exists only where a person reads it.
struct Instant {
    qint64 microseconds = 0;

    static Instant fromDateTime(const QDateTime &time) { return {time.toMSecsSinceEpoch() * 1000}; }
    [[nodiscard]] QDateTime toDateTime() const
    {
        return QDateTime::fromMSecsSinceEpoch(microseconds / 1000, Qt::UTC);
    }
    [[nodiscard]] Instant plusSeconds(qint64 seconds) const { return {microseconds + seconds * 1'000'000}; }
    [[nodiscard]] Instant plusDays(qint64 days) const { return plusSeconds(days * 86'400); }

    friend constexpr auto operator<=>(Instant, Instant) = default;
};

/// Where "now" comes from. One of the two seams that tests replace (the other is views/prompts.h). Thread-safe.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    [[nodiscard]] virtual Instant now() const { return Instant::fromDateTime(QDateTime::currentDateTimeUtc()); }
};

} // namespace patwarden
