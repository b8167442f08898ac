// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop on each estate, on an X server of its own where xvfb-run is there.
#include "sections.h"

#include <QMap>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

using Values = QMap<QString, QString>;

QProcessEnvironment environment(bool isOnX)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    if (isOnX)
        variables.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    return variables;
}

/// What desktopbench prints: "name value" a line.
std::optional<Values> runDesktop(const Plan &plan, const Estate &estate)
{
    const QString copy = copyOf(estate, u"desktop.db"_s); // the program may write
    QStringList command{plan.programs + u"/desktopbench"_s,
                        copy,
                        QString::number(estate.owner.account.value()),
                        estate.owner.login,
                        QString::number(estate.busy.value()),
                        estate.askerLogin};
    const QString xvfb = QStandardPaths::findExecutable(u"xvfb-run"_s);
    if (!xvfb.isEmpty())
        command = QStringList{xvfb, u"-a"_s, u"-s"_s, u"-screen 0 1280x800x24 -noreset"_s} + command;
    QProcess process;
    process.setProcessEnvironment(environment(!xvfb.isEmpty()));
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QString program = command.takeFirst();
    process.start(program, command);
    const bool isDone = process.waitForFinished(900'000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    if (!isDone)
        process.kill();
    process.waitForFinished();
    removeDatabase(copy);
    if (!isDone) {
        std::fprintf(stderr, "bench: desktopbench failed on %s\n", qPrintable(estate.path));
        return std::nullopt;
    }
    Values values;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QString text = QString::fromUtf8(line).trimmed();
        values.insert(text.section(u' ', 0, 0), text.section(u' ', 1));
    }
    values.insert(u"platform"_s, xvfb.isEmpty() ? u"offscreen (xvfb-run is not there)"_s : u"Xvfb, 1280 × 800"_s);
    return values;
}

} // namespace

QStringList measureDesktop(const Plan &plan)
{
    const std::pair<QString, QString> rows[] = {
        {u"platform"_s, u"where"_s},
        {u"rows"_s, u"rows of the busy organization"_s},
        {u"first_open_ms"_s, u"click on \"Pending requests\" for the first time until rows are painted, ms"_s},
        {u"index_ms"_s, u"the same click until filters work (the index is read), ms"_s},
        {u"open_again_ms"_s, u"click on it again, coming from another page, until rows are painted, ms"_s},
        {u"popup_ms"_s, u"click on the filter \"Owner\" until its choices are painted, ms"_s},
        {u"filter_ms"_s, u"click on a choice until the rows of the filter are painted, ms"_s},
        {u"search_ms"_s,
         u"last key in the search until the rows found are painted, ms (waits for the typing to end)"_s},
        {u"unfilter_ms"_s, u"click on \"Clear\" until all rows are back, ms"_s},
        {u"scroll_s"_s, u"scrolling from top to bottom, a page a turn of the wheel, s"_s},
        {u"scroll_frames"_s, u"turns of the event loop while scrolling"_s},
        {u"scroll_long"_s, u"of these longer than 50 ms"_s},
        {u"scroll_longest_ms"_s, u"the longest of them, ms"_s},
        {u"scroll_paints"_s, u"paints of the table while scrolling"_s},
        {u"scroll_unread"_s, u"of these with rows that were not there yet"_s},
        {u"longest_ms"_s, u"the longest turn of the event loop in all, ms"_s},
        {u"resident_mib"_s, u"resident after all this (VmRSS), MiB"_s},
        {u"peak_mib"_s, u"peak memory (VmHWM), MiB"_s}};
    QList<Values> all;
    QString head = u"| what |"_s;
    QString rule = u"| --- |"_s;
    for (const Estate &estate : plan.estates) {
        const auto values = runDesktop(plan, estate);
        if (!values)
            return {};
        all.append(*values);
        head += u" %1 requests |"_s.arg(estate.requests);
        rule += u" --- |"_s;
    }
    QStringList lines{
        u"## The desktop"_s,
        {},
        u"The window with everything behind it in one process (`desktopbench`), clicked and scrolled "
        "through widgets found by their names."_s,
        {},
        head,
        rule};
    for (const auto &[name, words] : rows) {
        QString line = u"| %1 |"_s.arg(words);
        for (const Values &values : std::as_const(all))
            line += u" %1 |"_s.arg(values.value(name, u"–"_s));
        lines.append(line);
    }
    return lines;
}

} // namespace patwarden::bench
