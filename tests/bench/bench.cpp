// SPDX-License-Identifier: GPL-3.0-or-later
// Measures and writes report.md; see README.md.
#include "measurements.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace patwarden::bench;
using namespace Qt::Literals::StringLiterals;

double patwarden::bench::median(QList<double> values)
{
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

namespace {

QString processor()
{
    QFile file(u"/proc/cpuinfo"_s);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("model name"))
                return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
        }
    }
    return QSysInfo::currentCpuArchitecture();
}

QStringList heading()
{
    return {u"# Measured"_s,
            {},
            u"%1, %2 build, Qt %3, %4, %5."_s.arg(
                QDateTime::currentDateTimeUtc().toString(Qt::ISODate), QStringLiteral(PATWARDEN_BUILD_TYPE),
                QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(), processor()),
            {}};
}

/// Settings of whoever measures must neither count nor change.
void standApart(const QString &folder)
{
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, QFile::encodeName(folder + u'/' + QString::fromLatin1(name)));
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
}

bool writeReport(const QString &path, const QStringList &lines)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).absolutePath()) && file.open(QIODevice::WriteOnly)
        && file.write(lines.join(u'\n').toUtf8() + '\n') > 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"report"_s, u"Writes the report to <path>."_s, u"path"_s, u"report.md"_s},
                       {u"only"_s, u"Measures one of firstpaint, memory, decisions."_s, u"what"_s},
                       {u"quick"_s, u"A tenth of everything, to see whether it works."_s}});
    parser.process(application);

    const QTemporaryDir folder;
    standApart(folder.path());
    Plan plan;
    plan.programs = QCoreApplication::applicationDirPath();
    plan.demo = folder.filePath(u"demo.db"_s);
    plan.bigQueue = folder.filePath(u"queue.db"_s);
    if (parser.isSet(u"quick"_s)) {
        plan.requests /= 10;
        plan.lines /= 10;
        plan.pairs = 3;
        plan.repeats = 2;
    }

    const QString only = parser.value(u"only"_s);
    if (only != u"decisions"_s)
        writeBigQueue(plan.bigQueue, plan.requests);
    QStringList report = heading();
    const std::pair<QString, QStringList (*)(const Plan &)> measurements[] = {
        {u"firstpaint"_s, measureFirstPaint}, {u"memory"_s, measureMemory}, {u"decisions"_s, measureDecisions}};
    for (const auto &[name, measure] : measurements) {
        if (!only.isEmpty() && only != name)
            continue;
        const QStringList lines = measure(plan);
        if (lines.isEmpty())
            return 1;
        std::printf("%s\n\n", qPrintable(lines.join(u'\n')));
        std::fflush(stdout);
        report += lines + QStringList{QString()};
    }
    const QString path = parser.value(u"report"_s);
    if (!writeReport(path, report)) {
        std::fprintf(stderr, "bench: %s cannot be written\n", qPrintable(path));
        return 1;
    }
    std::printf("written to %s\n", qPrintable(path));
    return 0;
}
