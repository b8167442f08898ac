// SPDX-License-Identifier: GPL-3.0-or-later
#include "scaledestate.h"

#include "bed.h"

#include "bulkqueue.h"
#include "estate.h"

#include <QProcess>

#include <algorithm>
#include <cmath>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wrongUsage = 2; ///< of patwardenctl
constexpr int mostOrganizations = 1'000;

/// Organizations, their members and repositories, in one statement each: past the stores.
void addFrame(const QString &path, qint64 organizations, qint64 members)
{
    RawDatabase raw(path);
    const auto run = [&](const QString &sql) { raw.run(sql.arg(organizations).arg(members).toUtf8()); };
    const QString numbers =
        u"WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %1) "_s;
    run(u"INSERT INTO organization (enterprise_id, name, opted_in, created_at) "_s + numbers
        + u"SELECT 1, 'org-' || i, 1, 1700000000000000 FROM n"_s);
    run(u"INSERT INTO account (login, created_at) WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n "
        "WHERE i + 1 < %2) SELECT 'member-' || i, 1700000000000000 FROM n"_s);
    run(u"INSERT INTO membership (account_id, organization_id, role, since) "
        "SELECT (SELECT id FROM account WHERE login = 'olga'), id, 2, 1700000000000000 FROM organization"_s);
    run(u"INSERT INTO membership (account_id, organization_id, role, since) "
        "SELECT id, 1 + id % %1, 1, 1700000000000000 FROM account WHERE login LIKE 'member-%'"_s);
    run(u"INSERT INTO membership (account_id, organization_id, role, since) "
        "SELECT id, 1, 1, 1700000000000000 FROM account WHERE login LIKE 'member-%' AND id % 5 = 0 AND id % %1 <> 0"_s);
    run(u"INSERT INTO repository (organization_id, name, visibility) "_s
        + u"WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 19) "
          "SELECT o.id, 'repository-' || n.i, 3 FROM organization AS o JOIN n"_s);
    run(u"UPDATE estate SET demo = 1"_s);
}

/// As long as the program cannot do it.
void writeByTests(const QString &path, qint64 requests)
{
    const Clock clock;
    test::EstateBuilder builder(path, clock);
    builder.addEnterprise();
    builder.joinEnterprise(builder.addAccount(u"olga"_s), Role::Owner);
    const qint64 organizations = std::clamp<qint64>(requests / 100, 10, mostOrganizations);
    addFrame(path, organizations, requests / 10);
    double weights = 0;
    for (qint64 i = 1; i < organizations; ++i)
        weights += std::pow(double(i), -0.7);
    for (qint64 i = 0; i < organizations; ++i) {
        const double share = i == 0 ? 0.1 : 0.9 * std::pow(double(i), -0.7) / weights;
        test::addManyRequests(builder.database(), OrganizationId(i + 1),
                              std::max(1, int(std::lround(share * double(requests)))), clock.now());
    }
}

} // namespace

bool writeScaledEstate(const QString &programs, const QString &path, qint64 requests)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(programs + u"/patwardenctl"_s, {u"demo"_s, u"--scale"_s, QString::number(requests), path});
    const bool isDone = writer.waitForFinished(-1) && writer.exitStatus() == QProcess::NormalExit;
    if (isDone && writer.exitCode() == wrongUsage) {
        writeByTests(path, requests);
        return true;
    }
    return isDone && writer.exitCode() == 0;
}

} // namespace patwarden::bench
