// SPDX-License-Identifier: GPL-3.0-or-later
// What the running program holds once it has come to rest: its page is painted and, where it is a queue, its index
// read. With the queue of the busy organization open: see desktop.cpp.
#include "childprogram.h"
#include "sections.h"

#include <cstdio>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

QString mebibytes(qint64 kibibytes)
{
    return QString::number(double(kibibytes) / 1024.0, 'f', 1);
}

/// \return a row; null where it could not be measured.
QString memoryRow(const QString &name, const QStringList &command, const QByteArray &painted)
{
    ChildProgram program(command);
    if (!program.waitForWord(painted) || !program.waitForRest()) {
        std::fprintf(stderr, "bench: does not come to rest: %s\n", qPrintable(command.join(u' ')));
        return {};
    }
    return u"| %1 | %2 | %3 |"_s.arg(name, mebibytes(program.memory("VmRSS")), mebibytes(program.memory("VmHWM")));
}

} // namespace

QStringList measureMemory(const Plan &plan)
{
    const QString patwarden = plan.programs + u"/patwarden"_s;
    const QByteArray painted = "first paint: ";
    QStringList rows{memoryRow(u"bare window with a table"_s, {plan.programs + u"/barewindow"_s}, painted),
                     memoryRow(u"`patwarden`, the demo"_s, {patwarden, u"--demo"_s, u"--first-paint"_s}, painted)};
    for (const Estate &estate : plan.estates) {
        const QString copy = copyOf(estate, u"started.db"_s); // what runs may write
        rows.append(memoryRow(u"`patwarden`, estate of %1 requests, at its first page"_s.arg(estate.requests),
                              {patwarden, u"--demo"_s, u"--database"_s, copy, u"--first-paint"_s}, painted));
        removeDatabase(copy);
    }
    for (const QString &row : std::as_const(rows)) {
        if (row.isNull())
            return {};
    }
    return QStringList{u"## Memory (G12: at most 1.5 × bare after the first page)"_s,
                       {},
                       u"MiB resident (VmRSS) at rest, and the most there ever was (VmHWM)."_s,
                       {},
                       u"| program | resident | peak |"_s,
                       u"| --- | --- | --- |"_s}
    + rows;
}

} // namespace patwarden::bench
