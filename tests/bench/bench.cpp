// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the estates, measures, and writes the report; see README.md.
#include "rawsqlite.h"
#include "report.h"
#include "sections.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

using namespace patwarden::bench;
using namespace Qt::Literals::StringLiterals;

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

QString load()
{
    QFile file(u"/proc/loadavg"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).section(u' ', 0, 2) : QString();
}

QStringList heading(const Plan &plan, const QString &loadBefore)
{
    QStringList lines{u"# Measured"_s,
                      {},
                      u"%1, %2 build, Qt %3, SQLite %4, %5, %6; load before %7, after %8.%9"_s.arg(
                          QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
                          QStringLiteral(PATWARDEN_BUILD_TYPE), QString::fromLatin1(qVersion()),
                          QString::fromLatin1(sqlite3_libversion()), QSysInfo::prettyProductName(), processor(),
                          loadBefore, load(), plan.isQuick ? u" Quick: few samples."_s : QString()),
                      {},
                      u"| estate | requests | of the busy organization |"_s,
                      u"| --- | --- | --- |"_s};
    for (const Estate &estate : plan.estates) {
        lines.append(u"| %1 | %2 | %3 |"_s.arg(QFileInfo(estate.path).fileName())
                         .arg(estate.requests)
                         .arg(estate.busyRequests));
    }
    return lines + QStringList{QString()};
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
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(lines.join(u'\n').toUtf8() + '\n') > 0;
    if (!isWritten)
        std::fprintf(stderr, "bench: %s cannot be written\n", qPrintable(path));
    return isWritten;
}

/// What is measured on programs as they are started. After each \p write has its turn, so that nothing is lost of
/// a long run. \return false where something could not be measured.
bool addSections(const Plan &plan, QStringList &report, const std::function<bool()> &write)
{
    const std::pair<QString, QStringList (*)(const Plan &)> sections[] = {
        {u"firstpaint"_s, measureFirstPaint}, {u"memory"_s, measureMemory},
        {u"scale"_s, measureScale},           {u"reads"_s, measureReadsDuringReview},
        {u"decisions"_s, measureDecisions},   {u"postgresql"_s, measureServer},
        {u"service"_s, measureService},       {u"desktop"_s, measureDesktop}};
    bool isComplete = true;
    for (const auto &[name, measure] : sections) {
        if (!plan.asksFor(name))
            continue;
        std::printf("measuring %s …\n", qPrintable(name));
        std::fflush(stdout);
        const QStringList lines = measure(plan);
        isComplete = isComplete && !lines.isEmpty();
        report += lines + QStringList{QString()};
        isComplete = write() && isComplete;
    }
    return isComplete;
}

Plan planOf(const QCommandLineParser &parser)
{
    Plan plan;
    plan.programs = QCoreApplication::applicationDirPath();
    const QDir folder(parser.value(u"folder"_s));
    plan.folder = folder.absoluteFilePath(u"estates"_s);
    plan.json = folder.absoluteFilePath(u"report.json"_s);
    plan.only = parser.value(u"only"_s);
    plan.isQuick = parser.isSet(u"quick"_s);
    QDir().mkpath(plan.folder);
    QList<qint64> sizes{10'000, 100'000};
    if (!plan.isQuick)
        sizes.append(1'000'000);
    for (const qint64 requests : sizes)
        plan.estates.append(openEstate(plan.programs, plan.folder, requests));
    return plan;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"folder"_s, u"Keeps the estates and writes report.md and report.json there."_s, u"path"_s,
          u"build/bench"_s},
         {u"only"_s, u"Measures what begins with this name, as in page-first, page, desktop."_s, u"name"_s},
         {u"quick"_s, u"Without the estate of a million, and with few samples: minutes."_s}});
    parser.process(application);

    QElapsedTimer sinceStart;
    sinceStart.start();
    const QTemporaryDir settings;
    standApart(settings.path());
    const QString loadBefore = load();
    const Plan plan = planOf(parser);
    const QList<Measured> all = runMeasurements(plan);
    const QString path = QDir(parser.value(u"folder"_s)).absoluteFilePath(u"report.md"_s);
    QStringList sections;
    QStringList report;
    const auto write = [&] {
        report = heading(plan, loadBefore) + (all.isEmpty() ? QStringList() : reportOf(all)) + sections
            + QStringList{u"Took %1 s."_s.arg(sinceStart.elapsed() / 1000)};
        return writeReport(path, report);
    };
    const bool isWritten = all.isEmpty() || write();
    const bool isComplete = addSections(plan, sections, write) && isWritten;
    if (report.isEmpty()) {
        std::fprintf(stderr, "bench: nothing is called %s\n", qPrintable(plan.only));
        return 2;
    }
    std::printf("\n%s\n\n", qPrintable(report.join(u'\n')));
    if (isComplete)
        std::printf("written to %s\n", qPrintable(path));
    return isComplete ? 0 : 1;
}
