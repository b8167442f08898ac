// SPDX-License-Identifier: GPL-3.0-or-later
// The same estates on a PostgreSQL server of our own: pages and rows by id, ours against libpq itself.
#include "bed.h"
#include "measurement.h"
#include "rawpostgresql.h"
#include "report.h"
#include "sections.h"

#include "storage/organizationstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

#include <algorithm>
#include <cmath>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pairs = 300;
constexpr qint64 largestEstate = 100'000; ///< to copy a million takes longer than all else

/// A cluster that lives as long as this does (tests/support/postgresqlcluster.sh).
class Cluster
{
public:
    Cluster() { m_runs = run(u"start"_s); }
    ~Cluster() { (void)run(u"stop"_s); }
    Q_DISABLE_COPY_MOVE(Cluster)

    [[nodiscard]] bool runs() const { return m_runs; }
    [[nodiscard]] QString url(const QString &database) const
    {
        return u"postgresql://patwarden@/%1?host=%2&port=%3"_s.arg(database, m_folder, m_port);
    }

private:
    [[nodiscard]] bool run(const QString &action) const
    {
        return QProcess::execute(QStringLiteral(PATWARDEN_CLUSTER_SCRIPT), {action, m_folder, m_port}) == 0;
    }

    // Short, as the path of a socket has to be, and where the server's own user gets in too.
    const QString m_folder = QDir::tempPath() + u"/patwarden-bench-%1"_s.arg(QCoreApplication::applicationPid());
    const QString m_port = u"32123"_s;
    bool m_runs = false;
};

struct Compared {
    QString what;
    QList<double> ours;
    QList<double> limit;
};

Compared compare(const QString &what, const std::function<void()> &ours, const std::function<void()> &limit)
{
    Compared compared{what, {}, {}};
    const auto timed = [](const std::function<void()> &subject) {
        const qint64 begun = now();
        subject();
        return double(now() - begun);
    };
    ours();
    limit();
    for (int i = 0; i < pairs; ++i) {
        compared.ours.append(timed(ours));
        compared.limit.append(timed(limit));
    }
    return compared;
}

Compared comparePages(Database &database, RawConnection &raw, OrganizationId organization, QueuePosition position,
                      const QString &what)
{
    RawPrepared page(raw, RawDatabase::statementText(u"common/request/pending_after"_s));
    const auto limit = [&] {
        page.bind(":organization", organization.value());
        page.bind(":created_at", position.createdAt.microseconds);
        page.bind(":request", position.request.value());
        page.bind(":limit", pageRows);
        if (page.run() != pageRows)
            giveUp(u"not a page"_s);
    };
    const auto ours = [&] {
        if (expect(RequestStore(database).pendingAfter(organization, position, pageRows), "a page").size()
            != pageRows)
            giveUp(u"not a page"_s);
    };
    return compare(what, ours, limit);
}

Compared compareCounts(Database &database, RawConnection &raw, OrganizationId organization)
{
    RawPrepared count(raw, RawDatabase::statementText(u"common/organization/by_id"_s));
    const auto limit = [&] {
        count.bind(":id", organization.value());
        (void)count.run();
    };
    const auto ours = [&] { (void)expect(OrganizationStore(database).byId(organization), "the count"); };
    return compare(u"exact count of the busy organization"_s, ours, limit);
}

QList<Compared> measureOn(const Plan &plan, const Cluster &cluster, const Estate &estate)
{
    const QString name = u"bench_%1"_s.arg(estate.requests);
    const QString url = cluster.url(name);
    RawConnection(cluster.url(u"postgres"_s)).run("CREATE DATABASE " + name.toLatin1());
    if (QProcess::execute(plan.programs + u"/patwardenctl"_s,
                          {u"migrate"_s, u"--from"_s, estate.path, u"--to"_s, url, u"--json"_s})
        != 0)
        giveUp(u"the estate cannot be brought to the server"_s);
    const auto database = expect(
        Database::open(expect(DatabaseLocation::parse(url), "the URL"), OpenMode::OpenExisting), "the database");
    RawConnection raw(url);
    return {comparePages(*database, raw, estate.busy, {}, u"first page"_s),
            comparePages(*database, raw, estate.busy, estate.middle, u"page in the middle"_s),
            compareCounts(*database, raw, estate.busy)};
}

} // namespace

QStringList measureServer(const Plan &plan)
{
    const Cluster cluster;
    if (!cluster.runs()) {
        std::fprintf(stderr, "bench: no PostgreSQL server\n");
        return {};
    }
    QStringList lines{u"## On a PostgreSQL server"_s,
                      {},
                      u"A server on this machine, asked through its socket. Limit: the same statement, prepared, "
                      "through libpq, every value taken. %1 of each, in turns."_s.arg(pairs),
                      {},
                      u"| what | requests | ours | libpq | ours / libpq (G15) | growth |"_s,
                      u"| --- | --- | --- | --- | --- | --- |"_s};
    QHash<QString, std::pair<qint64, double>> before; // requests and time
    for (const Estate &estate : plan.estates) {
        if (estate.requests > largestEstate)
            continue;
        const QList<Compared> all = measureOn(plan, cluster, estate);
        for (const Compared &each : all) {
            const double ours = lowerQuartile(each.ours);
            const auto [requests, time] = before.value(each.what);
            const QString growth = requests > 0
                ? QString::number(std::log(ours / time) / std::log(double(estate.requests) / double(requests)),
                                  'f', 2)
                : u"–"_s;
            lines.append(u"| %1 | %2 | %3 | %4 | %5 | %6 |"_s.arg(each.what)
                             .arg(estate.requests)
                             .arg(readableTime(median(each.ours)), readableTime(median(each.limit)),
                                  verdict(1.5, ours / lowerQuartile(each.limit), true), growth));
            before.insert(each.what, {estate.requests, ours});
        }
    }
    return lines;
}

} // namespace patwarden::bench
