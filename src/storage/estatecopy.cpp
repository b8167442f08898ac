// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/estatecopy.h"

#include "storage/auditlog.h"
#include "storage/backup.h"

#include <algorithm>
#include <numeric>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 keysAtOnce = 5'000;

} // namespace

Result<QList<EstateCopy::Extent>> EstateCopy::extentsOf(Database &database)
{
    return database.query(u"copy/extents"_s).all([](Query &row) {
        Extent extent;
        extent.table = row.text();
        extent.rows = row.integer();
        extent.last = row.integer();
        return extent;
    });
}

Result<AuditCheckpoint> EstateCopy::endOfWholeChain(Database &database, Instant now)
{
    const Result<AuditVerification> verified = AuditLog(database).verify();
    if (!verified)
        return verified.error();
    if (verified->firstBroken) {
        return Error{ErrorCode::Damaged, database.location().display(),
                     brokenChainPrefix + QString::number(*verified->firstBroken)};
    }
    return AuditCheckpoint{verified->leaves, verified->head, now};
}

Result<void> EstateCopy::requireEmptyTarget()
{
    const Result<QList<Extent>> extents = extentsOf(m_target);
    if (!extents)
        return extents.error();
    const bool isEmpty = std::ranges::all_of(*extents, [](const Extent &extent) { return extent.rows == 0; });
    return isEmpty ? Result<void>() : Error{ErrorCode::Conflict, u"estate"_s, m_target.location().display()};
}

Result<AuditCheckpoint> EstateCopy::run(Instant now, const CopyProgress &progress)
{
    // Before the long look at the source; and again where it counts.
    if (const Result<void> empty = requireEmptyTarget(); !empty)
        return empty.error();
    const Result<Transaction> snapshot = Transaction::begin(m_source, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    const Result<AuditCheckpoint> end = endOfWholeChain(m_source, now);
    if (!end)
        return end.error();
    const Result<QList<Extent>> extents = extentsOf(m_source);
    if (!extents)
        return extents.error();
    Result<Transaction> transaction = Transaction::begin(m_target, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const Result<void> copied = requireEmptyTarget().then([&] { return copyAll(*extents, progress); });
    if (!copied)
        return copied.error();
    Result<AuditCheckpoint> same = compared(*extents, *end);
    if (!same)
        return same;
    if (const Result<void> kept = transaction.value().commit(); !kept)
        return kept.error();
    if (m_target.engine() == Engine::PostgreSql)
        (void)m_target.run(u"copy/statistics"_s); // the server would do it later by itself
    return same;
}

Result<void> EstateCopy::copyAll(const QList<Extent> &extents, const CopyProgress &progress)
{
    const qint64 total = std::accumulate(extents.cbegin(), extents.cend(), qint64(0),
                                         [](qint64 sum, const Extent &extent) { return sum + extent.rows; });
    qint64 done = 0;
    for (const Extent &extent : extents) {
        for (qint64 after = 0; after < extent.last; after += keysAtOnce) {
            const Result<qint64> rows = copyPart(extent.table, after, after + keysAtOnce);
            if (!rows)
                return rows.error();
            done += *rows;
            progress(done, total);
        }
    }
    return m_target.engine() == Engine::PostgreSql ? m_target.run(u"copy/sequences"_s) : Result<void>();
}

Result<qint64> EstateCopy::copyPart(const QString &table, qint64 after, qint64 upto)
{
    Query &read = m_source.query(u"copy/read/"_s + table);
    if (const Result<void> done = read.bind("after"_L1, after).bind("upto"_L1, upto).exec(); !done)
        return done.error();
    qint64 rows = 0;
    for (; read.next(); ++rows) {
        const auto written = m_target.query(u"copy/write/"_s + table).bindRow(read).change();
        if (!written) {
            read.finish();
            return written.error();
        }
    }
    read.finish();
    return rows;
}

Result<AuditCheckpoint> EstateCopy::compared(const QList<Extent> &extents, const AuditCheckpoint &end)
{
    const Result<QList<Extent>> arrived = extentsOf(m_target);
    if (!arrived)
        return arrived.error();
    if (*arrived != extents)
        return Error{ErrorCode::Internal, u"copy"_s, u"the target has other rows than the source"_s};
    const Result<AuditCheckpoint> there = endOfWholeChain(m_target, end.at);
    if (!there)
        return there.error();
    return there->head == end.head && there->length == end.length
        ? there
        : Error{ErrorCode::Internal, u"copy"_s, u"the audit log ends differently in the target"_s};
}

} // namespace patwarden
