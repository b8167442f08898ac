// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include <cmath>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A machine that does other things too: what is missed by less counts as met.
constexpr double slack = 1.15;

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

std::optional<double> limits(const Samples &samples)
{
    if (samples.limit.isEmpty())
        return std::nullopt;
    return lowerQuartile(samples.ours) / lowerQuartile(samples.limit);
}

/// The same in time of the processor.
std::optional<double> limitsAtWork(const Samples &samples)
{
    if (samples.limitAtWork.isEmpty())
        return std::nullopt;
    return lowerQuartile(samples.oursAtWork) / lowerQuartile(samples.limitAtWork);
}

std::optional<double> peers(const Samples &samples)
{
    if (samples.peer.isEmpty())
        return std::nullopt;
    return lowerQuartile(samples.peer) / lowerQuartile(samples.ours);
}

/// From the estate before to this one.
std::optional<double> growth(const QMap<qint64, Samples> &samples, qint64 requests)
{
    const auto it = samples.constFind(requests);
    if (it == samples.constBegin())
        return std::nullopt;
    const auto before = std::prev(it);
    return std::log(lowerQuartile(it->ours) / lowerQuartile(before->ours))
        / std::log(double(it.key()) / double(before.key()));
}

/// An exponent near zero cannot be missed "by a factor".
QString growthVerdict(std::optional<double> wanted, std::optional<double> found)
{
    if (!wanted || !found)
        return found ? number(*found) : u"–"_s;
    const QString how = *found <= *wanted ? u"met"_s
        : *found <= *wanted + 0.06        ? u"met within noise"_s
                                          : u"**missed by %1**"_s.arg(number(*found - *wanted));
    return u"≤ %1: %2, %3"_s.arg(number(*wanted), number(*found), how);
}

std::optional<double> steepest(const QMap<qint64, Samples> &samples)
{
    std::optional<double> most;
    for (const qint64 requests : samples.keys()) {
        const auto found = growth(samples, requests);
        if (found && (!most || *found > *most))
            most = found;
    }
    return most;
}

/// Of the largest estate.
QString goalRow(const Measured &measured)
{
    const Samples &samples = measured.samples.last();
    const Goal &goal = measured.measurement.goal;
    const QString time = goal.microseconds
        ? verdict(goal.microseconds, median(samples.ours) / 1e3, true) + u" (µs)"_s
        : readableTime(median(samples.ours));
    return u"| %1 | %2 | %3 | %4 | %5 | %6 |"_s.arg(
        goal.id.isEmpty() ? u"–"_s : goal.id, measured.measurement.title,
        verdict(goal.atMostLimits, limits(samples), true), verdict(goal.atLeastPeers, peers(samples), false),
        growthVerdict(goal.growth, steepest(measured.samples)), time);
}

QString timeOf(const QList<double> &values)
{
    return values.isEmpty() ? u"–"_s : readableTime(median(values));
}

QString ratioOf(std::optional<double> ratio)
{
    return ratio ? number(*ratio) : u"–"_s;
}

QStringList sectionOf(const Measured &measured)
{
    const Measurement &measurement = measured.measurement;
    QStringList lines{
        u"### %1 (`%2`)"_s.arg(measurement.title, measurement.name), {}, u"Ours: %1."_s.arg(measurement.ours)};
    if (!measurement.limit.isEmpty())
        lines.append(u"Limit: %1."_s.arg(measurement.limit));
    if (!measurement.peer.isEmpty())
        lines.append(u"Peer: %1."_s.arg(measurement.peer));
    lines += {{},
              u"| requests | pairs | ours | limit | ours / limit | at work | peer | peer / ours | growth |"_s,
              u"| --- | --- | --- | --- | --- | --- | --- | --- | --- |"_s};
    for (auto it = measured.samples.cbegin(); it != measured.samples.cend(); ++it) {
        const QString peer = timeOf(it->peer) + (it->isPeerExtrapolated ? u" (extrapolated)"_s : QString());
        lines.append(u"| %1 | %2 | %3 | %4 | %5 | %6 | %7 | %8 | %9 |"_s.arg(it.key())
                         .arg(it->ours.size())
                         .arg(timeOf(it->ours), timeOf(it->limit), ratioOf(limits(*it)),
                              ratioOf(limitsAtWork(*it)), peer, ratioOf(peers(*it)),
                              ratioOf(growth(measured.samples, it.key()))));
    }
    lines.append(QString());
    return lines;
}

} // namespace

QString verdict(std::optional<double> wanted, std::optional<double> found, bool isMost)
{
    if (!wanted)
        return found ? number(*found) : u"–"_s;
    const QString asked = (isMost ? u"≤ "_s : u"≥ "_s) + number(*wanted);
    if (!found)
        return asked + u": –"_s;
    const double missedBy = isMost ? *found / *wanted : *wanted / *found;
    const QString how = missedBy <= 1 ? u"met"_s
        : missedBy <= slack           ? u"met within noise"_s
                                      : u"**missed by %1 ×**"_s.arg(number(missedBy));
    return u"%1: %2, %3"_s.arg(asked, number(*found), how);
}

QString readableTime(double nanoseconds)
{
    if (nanoseconds < 1e3)
        return number(nanoseconds) + u" ns"_s;
    if (nanoseconds < 1e6)
        return number(nanoseconds / 1e3) + u" µs"_s;
    if (nanoseconds < 1e9)
        return number(nanoseconds / 1e6) + u" ms"_s;
    return number(nanoseconds / 1e9) + u" s"_s;
}

QStringList reportOf(const QList<Measured> &all)
{
    QStringList lines{
        u"## Goals on the largest estate"_s,
        {},
        u"Ratios are of lower quartiles, times are medians; growth is the steepest exponent from one "
        "estate to the next. What is missed by less than %1 × counts as met within noise."_s.arg(slack),
        {},
        u"| goal | what | ours / limit | peer / ours | growth | ours |"_s,
        u"| --- | --- | --- | --- | --- | --- |"_s};
    for (const Measured &measured : all) {
        if (!measured.samples.isEmpty())
            lines.append(goalRow(measured));
    }
    lines += {{}, u"## Each measurement"_s, {}};
    for (const Measured &measured : all) {
        if (!measured.samples.isEmpty())
            lines += sectionOf(measured);
    }
    return lines;
}

} // namespace patwarden::bench
