// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estates.h"
#include "measurement.h"

#include <QMap>

namespace patwarden::bench {

/// How much is measured, and with what.
struct Plan {
    QString programs; ///< the folder of patwarden, patwardenctl, barewindow and desktopbench
    QString folder; ///< of the estates and of what is copied from them
    QString json; ///< where Google Benchmark writes what it saw; empty: nowhere
    QString only; ///< a name; empty: all
    bool isQuick = false;

    QList<Estate> estates; ///< from small to large

    [[nodiscard]] bool asksFor(const QString &name) const { return only.isEmpty() || name.startsWith(only); }
};

/// A measurement and its samples, for each estate it was made on.
struct Measured {
    Measurement measurement;
    QMap<qint64, Samples> samples; ///< by the requests of the estate
};

/// Runs what the plan asks for under Google Benchmark: estate by estate, in each the measurements in their order.
/// Whatever is compared alternates in one process on one core.
[[nodiscard]] QList<Measured> runMeasurements(const Plan &plan);

} // namespace patwarden::bench
