// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/scaledestate.h"

#include "controller/estateimport.h"
#include "controller/scaledsource.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 fewestRequests = 10;
constexpr qint64 mostRequests = 100'000'000; ///< 32 bits hold everything that is counted

Result<void> beginEstate(UseCase &useCase, EstateImport &import)
{
    OrganizationStore frame(useCase.database());
    const auto exists = frame.estateExists();
    if (!exists)
        return exists.error();
    if (*exists)
        return Error{ErrorCode::Conflict, u"estate"_s, useCase.database().location().path};
    const auto header = import.begin();
    if (!header)
        return header.error();
    return frame.insertEstate(useCase.transaction(), true, header->createdAt);
}

} // namespace

Result<EstateImportReport> writeScaledEstate(Database &database, const Clock &clock, qint64 requests,
                                             const ScaledProgress &progress)
{
    if (requests < fewestRequests || requests > mostRequests)
        return Error{ErrorCode::Invalid, u"requests"_s, QString::number(fewestRequests)};
    EstateImport import(std::make_unique<ScaledSource>(requests, clock.now()), {});
    Result<void> done = UseCase::writeUnattended<void>(
        database, clock, [&](UseCase &useCase) { return beginEstate(useCase, import); });
    while (done && import.read()) {
        done = UseCase::writeUnattended<void>(database, clock,
                                              [&](UseCase &useCase) { return import.take(useCase); });
        if (!done)
            break;
        import.keepPart();
        if (!progress(import.report()))
            done = Error{ErrorCode::Cancelled, {}, {}};
    }
    return done ? Result<EstateImportReport>(import.report()) : Result<EstateImportReport>(done.error());
}

} // namespace patwarden
