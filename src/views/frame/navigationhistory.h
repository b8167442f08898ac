// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/route.h"

#include <QList>

namespace patwarden {

/// The places one has been to. Going somewhere new forgets what lay ahead.
class NavigationHistory
{
public:
    void add(const Route &route)
    {
        if (current() == route)
            return;
        m_routes.resize(m_position + 1);
        m_routes.append(route);
        if (m_routes.size() > longest)
            m_routes.removeFirst();
        m_position = m_routes.size() - 1;
    }
    void clear() { *this = {}; }

    /// The place \p steps away (-1: the one before), where there is one.
    [[nodiscard]] std::optional<Route> at(qsizetype steps) const
    {
        const qsizetype position = m_position + steps;
        return position >= 0 && position < m_routes.size() ? std::optional(m_routes[position]) : std::nullopt;
    }
    [[nodiscard]] std::optional<Route> current() const { return at(0); }
    void move(qsizetype steps) { m_position += steps; } ///< only where at(steps) has a value

private:
    static constexpr qsizetype longest = 100;

    QList<Route> m_routes;
    qsizetype m_position = -1;
};

} // namespace patwarden
