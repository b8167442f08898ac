// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace patwarden {

/// Moments as a person reads them, in local time and the locale's own way.
class TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeWords)

public:
    /// "just now", "5 minutes ago", "3 hours ago", "2 days ago"; beyond 30 days and for the future the date.
    [[nodiscard]] static QString ago(Instant moment, Instant now);
    /// The same, and "never" where there is none: the last use of a token.
    [[nodiscard]] static QString lastUse(std::optional<Instant> moment, Instant now);
    /// "12 Nov 2026"
    [[nodiscard]] static QString date(Instant moment);
    /// "1 Dec 2026, 09:00"
    [[nodiscard]] static QString dateAndTime(Instant moment);
    /// "in 12 days", "in 1 day", "in 5 hours", "in 3 minutes", "in less than a minute"; "any moment now" for what
    /// has passed. From 24 hours on the days of the calendar count.
    [[nodiscard]] static QString ahead(Instant moment, Instant now);
    /// Date and time in full, for tool tips.
    [[nodiscard]] static QString moment(Instant moment);
};

} // namespace patwarden
