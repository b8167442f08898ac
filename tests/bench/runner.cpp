// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner.h"

#include "bed.h"
#include "childprogram.h"
#include "onecore.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <optional>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

double median(QList<double> values)
{
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double lowerQuartile(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 4];
}

namespace {

constexpr double second = 1e9;
/// A peer that takes long is asked less often, but once at least.
constexpr double peersTime = 5 * second;
constexpr double quickPeersTime = second;

struct Timing {
    double time = 0;
    double work = 0; ///< of the processor
};

Timing timed(const Subjects &subjects, const std::function<void()> &what)
{
    if (subjects.beforeEach)
        subjects.beforeEach();
    const qint64 worked = workDone();
    const qint64 begun = now();
    what();
    const qint64 ended = now();
    return {double(ended - begun), double(workDone() - worked)};
}

void takeLimit(const Subjects &subjects, Samples &samples)
{
    const Timing timing = timed(subjects, subjects.limit);
    samples.limit.append(timing.time);
    samples.limitAtWork.append(timing.work);
}

/// Whoever comes first in one round comes second in the next. \return the time of ours.
double takePair(const Subjects &subjects, bool isLimitFirst, Samples &samples)
{
    if (subjects.limit && isLimitFirst)
        takeLimit(subjects, samples);
    const Timing ours = timed(subjects, subjects.ours);
    samples.ours.append(ours.time);
    samples.oursAtWork.append(ours.work);
    if (subjects.limit && !isLimitFirst)
        takeLimit(subjects, samples);
    return ours.time;
}

Samples measure(benchmark::State &state, const Measurement &measurement, Bed &bed, const Plan &plan)
{
    std::optional<OneCore> oneCore;
    if (measurement.isOnOneCore)
        oneCore.emplace();
    Samples samples;
    const Subjects subjects = measurement.make(bed);
    if (!subjects.ours) {
        state.SkipWithError("not on this estate");
        return samples;
    }
    if (measurement.pairs > 10) {
        Samples warmUp; // pages into the cache, statements prepared
        (void)takePair(subjects, false, warmUp);
    }
    samples.isPeerExtrapolated = subjects.peerIsTimes > 1;
    double peers = 0;
    bool isLimitFirst = false;
    for ([[maybe_unused]] auto turn : state) {
        state.SetIterationTime(takePair(subjects, isLimitFirst, samples) / second);
        isLimitFirst = !isLimitFirst;
        if (subjects.peer && (samples.peer.isEmpty() || peers < (plan.isQuick ? quickPeersTime : peersTime))) {
            const double time = timed(subjects, subjects.peer).time;
            peers += time;
            samples.peer.append(time * subjects.peerIsTimes);
        }
    }
    if (!samples.limit.isEmpty())
        state.counters["x_limit"] = lowerQuartile(samples.ours) / lowerQuartile(samples.limit);
    if (!samples.peer.isEmpty())
        state.counters["x_peer"] = lowerQuartile(samples.peer) / lowerQuartile(samples.ours);
    return samples;
}

void registerOne(const Plan &plan, Measured &measured, const Estate &estate, std::unique_ptr<Bed> &bed)
{
    const QString name = u"%1/%2"_s.arg(measured.measurement.name).arg(estate.requests);
    const auto run = [&plan, &measured, &estate, &bed](benchmark::State &state) {
        if (!bed || bed->estate().path != estate.path) {
            bed.reset(); // the one before gives its memory back first
            bed = std::make_unique<Bed>(plan.programs, estate);
        }
        const Samples samples = measure(state, measured.measurement, *bed, plan);
        if (!samples.ours.isEmpty())
            measured.samples.insert(estate.requests, samples);
    };
    benchmark::RegisterBenchmark(qPrintable(name), run)
        ->Iterations(plan.isQuick ? measured.measurement.quickPairs : measured.measurement.pairs)
        ->UseManualTime()
        ->Unit(benchmark::kMicrosecond);
}

void start(const Plan &plan)
{
    QList<QByteArray> words{"patwardenbench"};
    if (!plan.json.isEmpty())
        words += {"--benchmark_out=" + plan.json.toLocal8Bit(), "--benchmark_out_format=json"};
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    int count = int(arguments.size());
    arguments.push_back(nullptr);
    benchmark::Initialize(&count, arguments.data());
}

} // namespace

QList<Measured> runMeasurements(const Plan &plan)
{
    QList<Measured> all;
    for (const Measurement &measurement : allMeasurements()) {
        if (plan.asksFor(measurement.name))
            all.append({measurement, {}});
    }
    if (all.isEmpty())
        return all;
    start(plan);
    std::unique_ptr<Bed> bed;
    for (const Estate &estate : plan.estates) {
        for (Measured &measured : all) {
            if (estate.requests >= measured.measurement.smallestEstate)
                registerOne(plan, measured, estate, bed);
        }
    }
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return all;
}

} // namespace patwarden::bench
