// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

#include <array>
#include <chrono>
#include <tuple>

namespace patwarden {

struct HttpServerCounts;

/// What the service has answered, as Prometheus reads it (text format 0.0.4). Labels have few values whatever
/// clients send: routes, not paths. Thread: one.
class ServiceMetrics
{
public:
    /// \p route: as it was added to the router; empty where there was none.
    void count(const QByteArray &route, const QByteArray &method, int status, std::chrono::microseconds duration);

    [[nodiscard]] QByteArray text(const HttpServerCounts &server, const QByteArray &version) const;

private:
    static constexpr std::array<double, 10> bounds{0.001, 0.0025, 0.005, 0.01, 0.025,
                                                   0.05,  0.1,    0.5,   2.5,  10}; // s

    struct Durations {
        std::array<qint64, bounds.size()> within{}; ///< each counts what is at most its bound
        qint64 count = 0;
        double seconds = 0;
    };
    using Answer = std::tuple<QByteArray, QByteArray, int>; ///< route, method, status

    QMap<Answer, qint64> m_answers;
    QMap<QByteArray, Durations> m_durations; ///< by route
};

} // namespace patwarden
