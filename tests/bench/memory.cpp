// SPDX-License-Identifier: GPL-3.0-or-later
// What the running program holds once it has come to rest: its page is painted and, where it is a queue, its index
// read.
#include "childprogram.h"
#include "measurements.h"

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
    const QStringList rows{
        memoryRow(u"bare window with a table"_s, {plan.programs + u"/barewindow"_s}, painted),
        memoryRow(u"`patwarden`, the demo"_s,
                  {patwarden, u"--demo"_s, u"--database"_s, plan.demo, u"--first-paint"_s}, painted),
        memoryRow(u"`patwarden`, %1 pending requests of one organization, index read"_s.arg(plan.requests),
                  {patwarden, u"--demo"_s, u"--database"_s, plan.bigQueue, u"--first-paint"_s}, painted)};
    for (const QString &row : rows) {
        if (row.isNull())
            return {};
    }
    return QStringList{u"## Memory"_s,
                       {},
                       u"MiB resident (VmRSS) at rest, and the most there ever was (VmHWM)."_s,
                       {},
                       u"| program | resident | peak |"_s,
                       u"| --- | --- | --- |"_s}
    + rows;
}

} // namespace patwarden::bench
