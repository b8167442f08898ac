// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/estateexchangecontroller.h"

#include "controller/estateimport.h"
#include "controller/estatewriting.h"
#include "controller/password.h"
#include "controller/setupcontroller.h"
#include "storage/estatesnapshot.h"

#include <QFileDevice>

#include <limits>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int linesOfStep = 500;

struct EstateExport {
    Session session;
    std::shared_ptr<QIODevice> device;
    std::unique_ptr<EstateSnapshot> snapshot;
    EstateLineWriter writer;
    qint64 lines = 0;
};

int asProgress(qint64 lines)
{
    return int(std::min<qint64>(lines, std::numeric_limits<int>::max()));
}

Error cannotWrite(const QIODevice &device)
{
    return {ErrorCode::Invalid, u"exportDevice"_s, device.errorString()};
}

/// Checks the right and says in the log that the estate is taken along, before anything of it leaves.
Result<qint64> beginExport(Database &database, const Clock &clock, EstateExport &run)
{
    auto snapshot = EstateSnapshot::open(database.location());
    if (!snapshot)
        return snapshot.error();
    run.snapshot = std::move(snapshot).value();
    const auto count = run.snapshot->count();
    if (!count)
        return count;
    return UseCase::write<qint64>(database, run.session, clock, [&](UseCase &useCase) -> Result<qint64> {
        const Result<void> done = useCase.requireEstateOwner().then([&] {
            return useCase.record(QString::fromUtf16(auditaction::estateExported), {}, {{u"lines"_s, *count}});
        });
        return done ? count : Result<qint64>(done.error());
    });
}

/// \return false at the end.
Result<bool> exportLines(EstateExport &run)
{
    QByteArray lines;
    bool more = true;
    for (int i = 0; i < linesOfStep && more; ++i) {
        const auto record = run.snapshot->next();
        if (!record)
            return record.error();
        more = record->has_value();
        if (!more)
            break;
        run.writer.append(**record, lines);
        ++run.lines;
    }
    if (run.device->write(lines) != lines.size())
        return cannotWrite(*run.device);
    auto *const file = qobject_cast<QFileDevice *>(run.device.get());
    if (!more && file && !file->flush())
        return cannotWrite(*run.device);
    return more;
}

/// \return true while there is more to do.
bool exportStep(Database &database, const Clock &clock, EstateExport &run, QPromise<Result<qint64>> &promise)
{
    if (!run.snapshot) {
        const Result<qint64> begun = beginExport(database, clock, run);
        if (begun) {
            promise.setProgressRange(0, asProgress(*begun));
            return true;
        }
        run.snapshot.reset();
        promise.addResult(begun);
        return false;
    }
    const Result<bool> more = exportLines(run);
    promise.setProgressValue(asProgress(run.lines));
    if (more && *more)
        return true;
    run.snapshot.reset();
    promise.addResult(more ? Result<qint64>(run.lines) : Result<qint64>(more.error()));
    return false;
}

struct RunningImport {
    RunningImport(Session who, std::shared_ptr<QIODevice> device)
        : session(std::move(who))
        , import(std::make_unique<EstateFile>(std::move(device)), {})
    {
    }

    Session session;
    EstateImport import;
    bool begun = false;
};

Result<void> beginImport(Database &database, const Clock &clock, RunningImport &run)
{
    const auto foreign = UseCase::read<QSet<OrganizationId>>(
        database, run.session, clock.now(), [](UseCase &useCase) -> Result<QSet<OrganizationId>> {
            if (const Result<void> allowed = useCase.requireEstateOwner(); !allowed)
                return allowed.error();
            return EstateIntake(useCase.database()).foreignOrganizations(useCase.actor());
        });
    if (!foreign)
        return foreign.error();
    run.import.memory().foreign = *foreign;
    if (const auto header = run.import.begin(); !header)
        return header.error();
    ++run.import.report().known; // the first line: there is an estate
    run.begun = true;
    return {};
}

/// \return true while there is more to do.
bool importStep(Database &database, const Clock &clock, RunningImport &run,
                QPromise<Result<EstateImportReport>> &promise)
{
    const auto finish = [&](const Result<EstateImportReport> &result) {
        promise.addResult(result);
        return false;
    };
    if (!run.begun) {
        if (const Result<void> begun = beginImport(database, clock, run); !begun)
            return finish(begun.error());
    }
    EstateImportReport &report = run.import.report();
    const bool isAnything = run.import.read();
    if (!run.import.readFailure().isEmpty())
        report.failure = Error{ErrorCode::Invalid, u"estateFile"_s, run.import.readFailure()};
    if (!isAnything)
        return finish(report);
    const auto taken = UseCase::write<bool>(database, run.session, clock, [&](UseCase &useCase) -> Result<bool> {
        const Result<void> done = useCase.requireEstateOwner().then([&] { return run.import.take(useCase); });
        return done ? Result<bool>(true) : Result<bool>(done.error());
    });
    if (!taken) {
        report.failure = taken.error();
        return finish(report);
    }
    run.import.keepPart();
    promise.setProgressValueAndText(run.import.linesRead(), QString::number(report.requests));
    return true;
}

/// Who may do what only an owner of the estate may; else NotFound with the names of those who may.
Result<void> requireFirstOwner(UseCase &useCase, const QString &login)
{
    AccountStore accounts(useCase.database());
    const auto account = accounts.byLogin(login);
    if (!account)
        return account.error();
    const Error none{ErrorCode::NotFound, u"owner"_s, login};
    if (!*account)
        return none;
    const auto enterprise = OrganizationStore(useCase.database()).enterprise();
    if (!enterprise)
        return enterprise.error();
    const auto role = accounts.roleInEnterprise((*account)->id);
    const auto roles = accounts.rolesOf((*account)->id);
    if (!role || !roles)
        return !role ? role.error() : roles.error();
    const bool ownsAny = std::ranges::find(*roles, Role::Owner) != roles->cend();
    return (*enterprise ? *role == Role::Owner : ownsAny) ? Result<void>() : Result<void>(none);
}

/// Everything or nothing: half an estate that nobody can sign in to would be of no use.
Result<EstateImportReport> importAll(UseCase &useCase, EstateImport &import, const QString &owner,
                                     QPromise<Result<EstateImportReport>> &promise)
{
    OrganizationStore frame(useCase.database());
    const auto exists = frame.estateExists();
    if (!exists)
        return exists.error();
    if (*exists)
        return Error{ErrorCode::Conflict, u"estate"_s, useCase.database().location().display()};
    const auto header = import.begin();
    if (!header)
        return header.error();
    Result<void> done = frame.insertEstate(useCase.transaction(), false, header->createdAt);
    ++import.report().added;
    while (done && import.read()) {
        if (promise.isCanceled())
            return Error{ErrorCode::Cancelled, {}, {}};
        done = import.take(useCase);
        import.keepPart();
        promise.setProgressValueAndText(import.linesRead(), QString::number(import.report().requests));
    }
    if (done && !import.readFailure().isEmpty())
        return Error{ErrorCode::Invalid, u"estateFile"_s, import.readFailure()};
    done = done.then([&] { return requireFirstOwner(useCase, owner); });
    return done ? Result<EstateImportReport>(import.report()) : Result<EstateImportReport>(done.error());
}

} // namespace

EstateExchangeController::EstateExchangeController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

QFuture<Result<qint64>> EstateExchangeController::exportTo(const Session &session,
                                                           std::shared_ptr<QIODevice> device)
{
    auto run = std::make_shared<EstateExport>();
    run->session = session;
    run->device = std::move(device);
    return m_database.runInSteps<qint64>(
        [&clock = m_clock, run](Database &database, QPromise<Result<qint64>> &promise) {
            return exportStep(database, clock, *run, promise);
        });
}

QFuture<Result<EstateImportReport>> EstateExchangeController::importFrom(const Session &session,
                                                                         std::shared_ptr<QIODevice> device)
{
    auto run = std::make_shared<RunningImport>(session, std::move(device));
    return m_database.runInSteps<EstateImportReport>(
        [&clock = m_clock, run](Database &database, QPromise<Result<EstateImportReport>> &promise) {
            return importStep(database, clock, *run, promise);
        });
}

QFuture<Result<EstateImportReport>> EstateExchangeController::importIntoEmpty(std::shared_ptr<QIODevice> device,
                                                                              const QString &owner,
                                                                              const QString &password)
{
    return m_database.runInSteps<EstateImportReport>(
        [&clock = m_clock, device, owner, password](Database &database,
                                                    QPromise<Result<EstateImportReport>> &promise) {
            const auto run = [&]() -> Result<EstateImportReport> {
                if (password.size() < minimumPasswordLength)
                    return Error{ErrorCode::Invalid, u"password"_s, QString::number(minimumPasswordLength)};
                const auto hash = hashPassword(password);
                if (!hash)
                    return hash.error();
                EstateImport import(std::make_unique<EstateFile>(device), {owner, *hash});
                return UseCase::writeUnattended<EstateImportReport>(
                    database, clock, [&](UseCase &useCase) { return importAll(useCase, import, owner, promise); });
            };
            promise.addResult(run());
            return false;
        });
}

} // namespace patwarden
