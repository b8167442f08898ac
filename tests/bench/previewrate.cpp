// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawsqlite.h"
#include "throughput.h"

#include "controller/policycontroller.h"
#include "controller/scaledestate.h"
#include "storage/policystore.h"
#include "storage/sqltext.h"
#include "storage/tokenstore.h"

#include <QElapsedTimer>

#include <cstdio>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

const Session alice{AccountId(1), u"alice"_s};

double secondsOf(PolicyController &policies, Choice choice, qsizetype &entries)
{
    QElapsedTimer timer;
    timer.start();
    auto future = policies.preview(alice, {}, Policy::FineGrainedAccess, choice);
    future.waitForFinished();
    const auto impact = future.result();
    entries = impact ? impact->entries.size() : -1;
    return double(timer.nsecsElapsed()) / 1e9;
}

/// The statements that the preview reads with, and nothing done with what they bring.
double readRaw(const QString &path)
{
    RawSqlite sqlite(path);
    QElapsedTimer timer;
    timer.start();
    qint64 sum = 0;
    for (const QString &name : {u"reach/members"_s, u"reach/tokens"_s}) {
        sqlite3_stmt *statement = sqlite.prepare(sqlText(name)->text.toUtf8());
        sqlite3_bind_int64(statement, 1, 0);
        sqlite3_bind_int64(statement, 2, -1);
        const int columns = sqlite3_column_count(statement);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int i = 0; i < columns; ++i)
                sum += sqlite3_column_int64(statement, i);
        }
        sqlite3_reset(statement);
    }
    return sum != 0 ? double(timer.nsecsElapsed()) / 1e9 : -1;
}

double askDefinition(const QString &path, const Clock &clock)
{
    const auto database = Database::open({path}, OpenMode::OpenExisting);
    QElapsedTimer timer;
    timer.start();
    const auto estate = PolicyStore(**database).estatePolicies();
    PolicySet own = *estate->enterprise;
    own.setChoice(Policy::FineGrainedAccess, Choice::Strict);
    const auto reaches = TokenStore(**database).reaches({}, clock.now());
    const Impact impact = assessImpact(*reaches, *estate, {ScopeKind::Enterprise, {}, own}, clock.now());
    return impact.entries.isEmpty() ? -1 : double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

QStringList measurePreview(const Load &load)
{
    const Clock clock;
    const QString given = qEnvironmentVariable("PATWARDEN_BENCH_ESTATE");
    const QString path = given.isEmpty() ? load.folder + u"/preview.db"_s : given;
    if (given.isEmpty()) {
        const auto database = Database::open({path}, OpenMode::CreateIfMissing);
        if (!writeScaledEstate(**database, clock, load.requests, [](const EstateImportReport &) { return true; }))
            return {};
    }
    QStringList lines =
        tableHead(u"%1 requests, %2 tokens, in seconds"_s.arg(load.requests).arg(2 * load.requests));
    for (int round = 0; round < load.rounds; ++round) {
        DatabaseThread thread;
        thread.open({path}, OpenMode::OpenExisting).waitForFinished();
        PolicyController policies(thread, clock);
        qsizetype entries = 0;
        const double first = secondsOf(policies, Choice::Strict, entries);
        const double next = secondsOf(policies, Choice::Open, entries);
        const double most = secondsOf(policies, Choice::Strict, entries);
        const double limit = readRaw(path);
        const double peer = askDefinition(path, clock);
        lines += tableRow(u"the first"_s, first, limit, peer);
        lines += tableRow(u"the next, few change"_s, next, 0, peer);
        lines += tableRow(u"the next, %1 change"_s.arg(entries), most, 0, peer);
    }
    return lines;
}

} // namespace patwarden::bench
