// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QByteArray>
#include <QHash>

namespace patwarden {

/// How many requests each caller has made in its hour, which begins with the first of them. As at GitHub: what is
/// refused does not count. Thread: one.
class RateLimit
{
public:
    struct Standing {
        bool isAllowed = true;
        int limit = 0; ///< 0: there is none
        int used = 0; ///< this one included
        Instant reset{}; ///< when the hour ends

        [[nodiscard]] int remaining() const { return limit - used; }
    };
    /// Counts a request of \p caller. \p limit: requests an hour; 0: any number.
    [[nodiscard]] Standing take(const QByteArray &caller, int limit, Instant now);

    [[nodiscard]] qsizetype callerCount() const { return m_hours.size(); }

private:
    struct Hour {
        Instant end;
        int used = 0;
    };
    void forgetPast(Instant now);

    QHash<QByteArray, Hour> m_hours;
    Instant m_nextLook{}; ///< for hours that have ended
};

} // namespace patwarden
