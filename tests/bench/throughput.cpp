// SPDX-License-Identifier: GPL-3.0-or-later
// Measures bulk work, see throughput.h: throughputbench review|import|preview|page [REQUESTS [ROUNDS]]
#include "throughput.h"

#include "rawsqlite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace patwarden::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

QString ratio(double a, double b)
{
    return a > 0 && b > 0 ? QString::number(a / b, 'f', 2) : u"–"_s;
}

} // namespace

QString patwarden::bench::tableRow(const QString &what, double ours, double limit, double peer)
{
    const auto cell = [](double value) { return value > 0 ? QString::number(value, 'f', 3) : u"–"_s; };
    return u"| %1 | %2 | %3 | %4 | %5 | %6 |"_s.arg(what, cell(ours), cell(limit), cell(peer), ratio(ours, limit),
                                                    ratio(peer, ours));
}

QStringList patwarden::bench::tableHead(const QString &title)
{
    return {u"## "_s + title,
            {},
            u"| what | ours | limit | peer | ours / limit | peer / ours |"_s,
            u"| --- | --- | --- | --- | --- | --- |"_s};
}

void patwarden::bench::copyEstate(const QString &from, const QString &to)
{
    RawSqlite(from).run("PRAGMA wal_checkpoint(TRUNCATE)");
    QFile::remove(to);
    if (!QFile::copy(from, to))
        std::fprintf(stderr, "bench: %s cannot be copied\n", qPrintable(from));
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    const QTemporaryDir folder(qEnvironmentVariable("PATWARDEN_BENCH_FOLDER", QDir::tempPath())
                               + u"/throughput-XXXXXX"_s);
    Load load{.folder = folder.path()};
    if (words.size() > 2)
        load.requests = words.at(2).toLongLong();
    if (words.size() > 3)
        load.rounds = words.at(3).toInt();
    const std::pair<QString, QStringList (*)(const Load &)> measurements[] = {{u"review"_s, measureReview},
                                                                              {u"import"_s, measureImport},
                                                                              {u"preview"_s, measurePreview},
                                                                              {u"page"_s, measurePage}};
    for (const auto &[name, measure] : measurements) {
        if (words.size() > 1 && words.at(1) != name)
            continue;
        const QStringList lines = measure(load);
        if (lines.isEmpty())
            return 1;
        std::printf("%s\n\n", qPrintable(lines.join(u'\n')));
        std::fflush(stdout);
    }
    return 0;
}
