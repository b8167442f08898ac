// SPDX-License-Identifier: GPL-3.0-or-later
// First pages read by one connection while another one reviews the whole queue. On all cores: it is about locks.
#include "bed.h"
#include "childprogram.h"
#include "measurement.h"
#include "report.h"
#include "sections.h"

#include "controller/requestcontroller.h"

#include <algorithm>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

double readOnePage(Database &database, OrganizationId organization)
{
    const qint64 begun = now();
    (void)expect(RequestStore(database).pendingAfter(organization, {}, pageRows), "a page");
    return double(now() - begun);
}

double slowestHundredth(QList<double> times)
{
    std::ranges::sort(times);
    return times[times.size() * 99 / 100];
}

QString readsRow(const QString &when, const QList<double> &times, std::optional<double> timesAtRest = {})
{
    return u"| %1 | %2 | %3 | %4 | %5 | %6 |"_s.arg(when)
        .arg(times.size())
        .arg(readableTime(median(times)), readableTime(slowestHundredth(times)),
             readableTime(*std::ranges::max_element(times)), timesAtRest ? verdict(2, timesAtRest, true) : u"–"_s);
}

QStringList readsOn(const Estate &estate, const Clock &clock)
{
    const QString copy = copyOf(estate, u"reads.db"_s);
    QStringList rows;
    {
        const auto reader = expect(Database::open({copy}, OpenMode::OpenExisting), "the copy");
        DatabaseThread thread;
        (void)await(thread.open({copy}, OpenMode::OpenExisting), "the copy");
        const QList<RequestId> ids = expect(RequestStore(*reader).pendingIds(estate.busy), "the queue");
        QList<double> before;
        for (int i = 0; i < 2'000; ++i)
            before.append(readOnePage(*reader, estate.busy));
        RequestController requests(thread, clock);
        const auto job = requests.review(estate.owner, estate.busy, ids, Verdict::Approved, {});
        QList<double> during;
        while (!job.future.isFinished())
            during.append(readOnePage(*reader, estate.busy));
        const ReviewOutcome outcome = await(job.future, "a review");
        if (outcome.decided.size() != ids.size())
            giveUp(u"not all were decided"_s);
        rows = {readsRow(u"%1 requests, at rest"_s.arg(estate.requests), before),
                readsRow(u"%1 requests, while %2 are reviewed"_s.arg(estate.requests).arg(ids.size()), during,
                         slowestHundredth(during) / slowestHundredth(before))};
    }
    removeDatabase(copy);
    return rows;
}

} // namespace

QStringList measureReadsDuringReview(const Plan &plan)
{
    QStringList lines{u"## First pages while the queue is reviewed"_s,
                      {},
                      u"| when | pages | median | 99 of 100 within | longest | G8: × at rest, 99 of 100 |"_s,
                      u"| --- | --- | --- | --- | --- | --- |"_s};
    const Clock clock;
    for (const Estate &estate : plan.estates)
        lines += readsOn(estate, clock);
    return lines;
}

} // namespace patwarden::bench
