// SPDX-License-Identifier: GPL-3.0-or-later
// What the running program holds once it has come to rest: its page is painted and, where it is a queue, its index
// read. With the queue of the busy organization open: see desktop.cpp.
#include "childprogram.h"
#include "report.h"
#include "sections.h"

#include <cstdio>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

QString mebibytes(qint64 kibibytes)
{
    return QString::number(double(kibibytes) / 1024.0, 'f', 1);
}

struct Memory {
    QString name;
    qint64 resident = 0; ///< KiB, as the other
    qint64 peak = 0;
};

/// None where it could not be measured.
std::optional<Memory> memoryOf(const QString &name, const QStringList &command)
{
    ChildProgram program(command);
    if (!program.waitForWord("first paint: ") || !program.waitForRest()) {
        std::fprintf(stderr, "bench: does not come to rest: %s\n", qPrintable(command.join(u' ')));
        return std::nullopt;
    }
    return Memory{name, program.memory("VmRSS"), program.memory("VmHWM")};
}

} // namespace

QStringList measureMemory(const Plan &plan)
{
    const QString patwarden = plan.programs + u"/patwarden"_s;
    QList<std::optional<Memory>> all{
        memoryOf(u"bare window with a table"_s, {plan.programs + u"/barewindow"_s}),
        memoryOf(u"`patwarden`, the demo"_s, {patwarden, u"--demo"_s, u"--first-paint"_s})};
    for (const Estate &estate : plan.estates) {
        const QString copy = copyOf(estate, u"started.db"_s); // what runs may write
        all.append(memoryOf(u"`patwarden`, estate of %1 requests, at its first page"_s.arg(estate.requests),
                            {patwarden, u"--demo"_s, u"--database"_s, copy, u"--first-paint"_s}));
        removeDatabase(copy);
    }
    QStringList lines{u"## Memory"_s,
                      {},
                      u"MiB resident (VmRSS) at rest, and the most there ever was (VmHWM)."_s,
                      {},
                      u"| program | resident | peak |"_s,
                      u"| --- | --- | --- |"_s};
    for (const auto &memory : std::as_const(all)) {
        if (!memory)
            return {};
        lines.append(
            u"| %1 | %2 | %3 |"_s.arg(memory->name, mebibytes(memory->resident), mebibytes(memory->peak)));
    }
    const double bare = double(all.constFirst()->resident);
    lines += {{},
              u"G12 on the largest estate: × bare %1."_s.arg(
                  verdict(1.5, double(all.constLast()->resident) / bare, true))};
    return lines;
}

} // namespace patwarden::bench
