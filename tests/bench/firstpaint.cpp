// SPDX-License-Identifier: GPL-3.0-or-later
// From just before the start of the process to the line it prints after its first complete paint, as the parent
// sees it: the same for a bare window and for patwarden, in turns, so that whatever else the machine does falls on
// both.
#include "childprogram.h"
#include "measurement.h"
#include "report.h"
#include "sections.h"

#include <QScopeGuard>

#include <algorithm>
#include <cstdio>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Candidate {
    QString name;
    QStringList command;
    QList<double> times{};
};

bool paintOnce(Candidate &candidate, bool counts)
{
    ChildProgram program(candidate.command);
    const std::optional<double> time = program.waitForWord("first paint: ");
    if (!time) {
        std::fprintf(stderr, "bench: no first paint of %s\n", qPrintable(candidate.command.join(u' ')));
        return false;
    }
    if (counts)
        candidate.times.append(*time);
    return true;
}

QString paintRow(const Candidate &candidate, double bare)
{
    const auto [least, most] = std::ranges::minmax(candidate.times);
    const double middle = median(candidate.times);
    return u"| %1 | %2 | %3 | %4 | %5 |"_s.arg(candidate.name, QString::number(middle, 'f', 1),
                                               QString::number(least, 'f', 1), QString::number(most, 'f', 1),
                                               QString::number(middle / bare, 'f', 2));
}

} // namespace

QStringList measureFirstPaint(const Plan &plan)
{
    const QString patwarden = plan.programs + u"/patwarden"_s;
    const int starts = plan.isQuick ? 3 : 15;
    QList<Candidate> candidates{
        {u"bare window with a table"_s, {plan.programs + u"/barewindow"_s}},
        {u"`patwarden --demo`, estate made on the way"_s, {patwarden, u"--demo"_s, u"--first-paint"_s}}};
    for (const Estate &estate : plan.estates) {
        const QString copy = copyOf(estate, u"started-%1.db"_s.arg(estate.requests)); // what runs may write
        candidates.append({u"`patwarden`, estate of %1 requests"_s.arg(estate.requests),
                           {patwarden, u"--demo"_s, u"--database"_s, copy, u"--first-paint"_s}});
    }
    const auto removeCopies = qScopeGuard([&plan] {
        for (const Estate &estate : plan.estates)
            removeDatabase(u"%1/started-%2.db"_s.arg(plan.folder).arg(estate.requests));
    });
    const qsizetype count = candidates.size();
    for (int round = -1; round < starts; ++round) { // the first only warms the file cache
        // Whoever comes first in one round comes last in the next.
        for (qsizetype i = 0; i < count; ++i) {
            if (!paintOnce(candidates[round % 2 == 0 ? i : count - 1 - i], round >= 0))
                return {};
        }
    }
    QStringList lines{
        u"## Start to first paint"_s,
        {},
        u"Milliseconds from the start of the process until its first complete paint; %1 starts each, in "
        u"turns."_s.arg(starts),
        {},
        u"| program | median | least | most | × bare |"_s,
        u"| --- | --- | --- | --- | --- |"_s};
    const double bare = median(candidates[0].times);
    for (const Candidate &candidate : candidates)
        lines.append(paintRow(candidate, bare));
    lines += {{},
              u"G11 on the largest estate: × bare %1."_s.arg(
                  verdict(1.5, median(candidates.last().times) / bare, true))};
    return lines;
}

} // namespace patwarden::bench
