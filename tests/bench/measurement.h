// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace patwarden::bench {

class Bed;

/// Rows of a page.
inline constexpr int pageRows = 50;

/// What has to come out. Ratios are of lower quartiles; none: nothing is asked.
struct Goal {
    QString id{}; ///< "G1", …: tests/bench/README.md
    std::optional<double> atMostLimits{}; ///< ours divided by the limit
    std::optional<double> atLeastPeers{}; ///< the peer divided by ours
    std::optional<double> growth{}; ///< the exponent from one size of the estate to the next
    std::optional<double> microseconds{}; ///< ours, on the machine the goals were set on
};

/// The three that are timed in turns; each call is one sample. What they share lives as long as they do.
struct Subjects {
    std::function<void()> ours;
    std::function<void()> limit{}; ///< empty: there is none
    std::function<void()> peer{}; ///< empty: not on this estate
    double peerIsTimes = 1; ///< where the peer does a part only: how many of them make the whole
    std::function<void()> beforeEach{}; ///< not timed; before each of the three
};

/// One thing that is measured on every estate.
struct Measurement {
    QString name; ///< "first-page": for --only
    QString title;
    QString ours;
    QString limit{};
    QString peer{};
    Goal goal{};
    int pairs = 30; ///< samples of ours and of the limit, in turns
    int quickPairs = 10;
    qint64 smallestEstate = 0; ///< requests
    bool isOnOneCore = true;
    std::function<Subjects(Bed &)> make; ///< not timed; `ours` empty: cannot be measured here
};

/// Samples in nanoseconds.
struct Samples {
    QList<double> ours{};
    QList<double> limit{};
    QList<double> peer{}; ///< of the whole
    QList<double> oursAtWork{}; ///< as `ours`, in time of the processor: what others use of it does not count
    QList<double> limitAtWork{};
    bool isPeerExtrapolated = false;
};

[[nodiscard]] double median(QList<double> values); ///< of at least one
[[nodiscard]] double lowerQuartile(QList<double> values); ///< of at least one

/// In the order of the report. Each function is a file of its own.
[[nodiscard]] QList<Measurement> allMeasurements();

[[nodiscard]] QList<Measurement> pageMeasurements();
[[nodiscard]] QList<Measurement> allRequestsMeasurements();
[[nodiscard]] QList<Measurement> filterMeasurements();
[[nodiscard]] QList<Measurement> countMeasurements();
[[nodiscard]] QList<Measurement> searchMeasurements();
[[nodiscard]] QList<Measurement> facetMeasurements();
[[nodiscard]] QList<Measurement> sortMeasurements();
[[nodiscard]] QList<Measurement> indexMeasurements();
[[nodiscard]] QList<Measurement> scrollMeasurements();
[[nodiscard]] QList<Measurement> reviewMeasurements();
[[nodiscard]] QList<Measurement> decisionMeasurements();
[[nodiscard]] QList<Measurement> previewMeasurements();
[[nodiscard]] QList<Measurement> importMeasurements();

} // namespace patwarden::bench
