// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/auditcontroller.h"

#include "controller/auditreading.h"
#include "controller/usecase.h"

#include <QJsonArray>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int walkedInOneStep = 5'000;
constexpr qint64 exportedInOneStep = 5'000; ///< sequences
constexpr int longestPage = 1'000;

/// Runs a step as one read: `part(UseCase &) -> Result<bool>`, true while there is more. At the end \p result is
/// the answer.
template <typename T, typename Part>
bool readOn(Database &database, const Session &session, Instant now, QPromise<Result<T>> &promise, const T &result,
            Part part)
{
    const Result<bool> more = UseCase::read<bool>(database, session, now, part);
    if (more && *more)
        return true;
    promise.addResult(more ? Result<T>(result) : Result<T>(more.error()));
    return false;
}

struct AuditWalking {
    Session session;
    std::optional<AuditCheckpoint> checkpoint;
    AuditWalk walk{};
    bool begun = false;
};

/// With the gaps that somebody's own role sees, a chain that is whole would look broken.
Result<void> requireWholeChain(UseCase &useCase)
{
    if (!useCase.database().isPersonal() || useCase.requireEnterpriseOwner())
        return {};
    return Error{ErrorCode::Forbidden, u"databaseRole"_s, {}};
}

Result<bool> walkOn(UseCase &useCase, AuditWalking &walking, QPromise<Result<AuditVerification>> &promise)
{
    if (const auto allowed = visibleAudit(useCase, {}); !allowed)
        return allowed.error();
    if (const Result<void> whole = requireWholeChain(useCase); !whole)
        return whole.error();
    AuditLog log(useCase.database());
    if (!walking.begun) {
        const Result<AuditCheckpoint> end = log.checkpoint(useCase.now());
        if (!end)
            return end.error();
        promise.setProgressRange(0, int(end->length));
        walking.begun = true;
    }
    if (const Result<void> done = log.walk(walking.walk, walking.checkpoint, walkedInOneStep); !done)
        return done.error();
    promise.setProgressValue(int(walking.walk.verification.leaves));
    return !walking.walk.atEnd;
}

struct AuditExporting {
    Session session;
    AuditFilter filter;
    AuditFormat format;
    AuditExportFile file;
    std::optional<AuditQuery> query{};
    qint64 next = 0; ///< the first sequence that was not looked at
    qint64 written = 0;
};

Result<void> beginExport(UseCase &useCase, const AuditFilter &visible, AuditExporting &exporting,
                         QPromise<Result<qint64>> &promise)
{
    const Result<AuditQuery> query = AuditQuery::prepare(useCase.database(), visible);
    if (!query)
        return query.error();
    exporting.query = *query;
    exporting.next = query->first();
    promise.setProgressRange(0, int(query->length()));
    return exporting.file.open();
}

/// \return true while there is more.
Result<bool> exportOn(UseCase &useCase, AuditExporting &exporting, QPromise<Result<qint64>> &promise)
{
    const Result<AuditFilter> visible = visibleAudit(useCase, exporting.filter);
    if (!visible)
        return visible.error();
    if (!exporting.query) {
        if (const Result<void> begun = beginExport(useCase, *visible, exporting, promise); !begun)
            return begun.error();
    }
    const qint64 before = std::min(exporting.next + exportedInOneStep, exporting.query->end());
    const auto rows = exporting.query->rows(useCase.database(), exporting.next, before, int(exportedInOneStep));
    if (!rows)
        return rows.error();
    if (const Result<void> done = exporting.file.write(*rows); !done)
        return done.error();
    exporting.written += rows->size();
    exporting.next = before;
    promise.setProgressValue(int(before - 1));
    return before < exporting.query->end();
}

template <typename Ids>
QJsonArray arrayOfIds(const Ids &ids)
{
    QJsonArray array;
    for (const auto id : ids)
        array.append(id.value());
    return array;
}

QJsonObject filterAsJson(const AuditFilter &filter)
{
    QJsonObject json;
    const auto add = [&json](const QString &key, const QJsonArray &values) {
        if (!values.isEmpty())
            json.insert(key, values);
    };
    add(u"actors"_s, arrayOfIds(filter.actors));
    add(u"apps"_s, arrayOfIds(filter.apps));
    add(u"actions"_s, QJsonArray::fromStringList(filter.actions));
    add(u"organizations"_s, arrayOfIds(filter.organizations));
    add(u"tokens"_s, arrayOfIds(filter.tokens));
    if (filter.from)
        json.insert(u"from"_s, filter.from->toDateTime().toString(Qt::ISODateWithMs));
    if (filter.until)
        json.insert(u"until"_s, filter.until->toDateTime().toString(Qt::ISODateWithMs));
    return json;
}

Result<qint64> recordExport(UseCase &useCase, const AuditExporting &exporting)
{
    if (const auto allowed = visibleAudit(useCase, exporting.filter); !allowed)
        return allowed.error();
    const AuditFilter &filter = exporting.filter;
    const OrganizationId organization =
        filter.organizations.size() == 1 ? filter.organizations.constFirst() : OrganizationId();
    const Result<void> done =
        useCase.record(QString::fromUtf16(auditaction::auditExported), {organization, {}, {}},
                       {{u"format"_s, exporting.format == AuditFormat::Csv ? u"csv"_s : u"jsonl"_s},
                        {u"filter"_s, filterAsJson(filter)},
                        {u"entries"_s, exporting.written}});
    if (!done)
        return done.error();
    return exporting.written;
}

/// Recorded first: an export that nobody can see in the log must not exist.
Result<qint64> endExport(Database &database, const Clock &clock, AuditExporting &exporting)
{
    if (const Result<void> flushed = exporting.file.flush(); !flushed)
        return flushed.error();
    auto written = UseCase::write<qint64>(database, exporting.session, clock,
                                          [&](UseCase &useCase) { return recordExport(useCase, exporting); });
    if (!written)
        return written;
    if (const Result<void> done = exporting.file.commit(); !done)
        return done.error();
    return written;
}

bool exportStep(Database &database, const Clock &clock, AuditExporting &exporting,
                QPromise<Result<qint64>> &promise)
{
    const Result<bool> more = UseCase::read<bool>(database, exporting.session, clock.now(), [&](UseCase &useCase) {
        return exportOn(useCase, exporting, promise);
    });
    if (more && *more)
        return true;
    promise.addResult(more ? endExport(database, clock, exporting) : Result<qint64>(more.error()));
    return false;
}

} // namespace

AuditController::AuditController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

QFuture<Result<AuditPage>> AuditController::page(const Session &session, const AuditFilter &filter, qint64 before,
                                                 int limit)
{
    auto reading = std::make_shared<AuditPageReading>(
        AuditPageReading{.filter = filter, .before = before, .limit = std::clamp(limit, 1, longestPage)});
    return m_database.runInSteps<AuditPage>(
        [&clock = m_clock, session, reading](Database &database, QPromise<Result<AuditPage>> &promise) {
            return readOn(database, session, clock.now(), promise, reading->page,
                          [&](UseCase &useCase) { return readAuditPagePart(useCase, *reading); });
        });
}

QFuture<Result<AuditChoices>> AuditController::choices(const Session &session)
{
    return m_database.run([&clock = m_clock, session](Database &database) {
        return UseCase::read<AuditChoices>(database, session, clock.now(), readAuditChoices);
    });
}

QFuture<Result<AuditTokens>> AuditController::tokensNamed(const Session &session, const QString &part)
{
    auto search = std::make_shared<AuditTokenSearch>(AuditTokenSearch{.part = part});
    return m_database.runInSteps<AuditTokens>(
        [&clock = m_clock, session, search](Database &database, QPromise<Result<AuditTokens>> &promise) {
            return readOn(database, session, clock.now(), promise, search->found,
                          [&](UseCase &useCase) { return searchAuditTokens(useCase, *search); });
        });
}

QFuture<Result<qint64>> AuditController::exportTo(const Session &session, const AuditFilter &filter,
                                                  AuditFormat format, const QString &path)
{
    const std::shared_ptr<AuditExporting> exporting(
        new AuditExporting{session, filter, format, AuditExportFile(path, format)});
    return m_database.runInSteps<qint64>(
        [&clock = m_clock, exporting](Database &database, QPromise<Result<qint64>> &promise) {
            return exportStep(database, clock, *exporting, promise);
        });
}

QFuture<Result<AuditVerification>> AuditController::verify(const Session &session,
                                                           const std::optional<AuditCheckpoint> &checkpoint)
{
    auto walking = std::make_shared<AuditWalking>(AuditWalking{session, checkpoint});
    return m_database.runInSteps<AuditVerification>(
        [&clock = m_clock, walking](Database &database, QPromise<Result<AuditVerification>> &promise) {
            return readOn(database, walking->session, clock.now(), promise, walking->walk.verification,
                          [&](UseCase &useCase) { return walkOn(useCase, *walking, promise); });
        });
}

QFuture<Result<AuditCheckpoint>> AuditController::checkpoint(const Session &session)
{
    return m_database.run([&clock = m_clock, session](Database &database) {
        using Checkpoint = AuditCheckpoint;
        return UseCase::read<Checkpoint>(database, session, clock.now(),
                                         [](UseCase &useCase) -> Result<Checkpoint> {
                                             if (const auto allowed = visibleAudit(useCase, {}); !allowed)
                                                 return allowed.error();
                                             return AuditLog(useCase.database()).checkpoint(useCase.now());
                                         });
    });
}

} // namespace patwarden
