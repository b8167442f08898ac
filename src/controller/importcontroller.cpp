// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/importcontroller.h"

#include "controller/accountname.h"
#include "controller/arrivalnotices.h"
#include "controller/githubpages.h"
#include "controller/importwriting.h"
#include "controller/usecase.h"
#include "storage/accountstore.h"

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype importBatch = 200;
constexpr qsizetype bytesOfProgress = 1024;

struct ImportEntry {
    ImportPosition position;
    GithubRequest request;
};

/// One import from its first batch to its last.
struct Import {
    Session session;
    QString organization;
    QList<ImportFile> files;
    qsizetype nextFile = 0;
    std::unique_ptr<GithubPages> pages;
    qsizetype bytesBefore = 0; ///< of the files that are done
    bool begun = false;
    bool ownersTold = false;
    ImportReport report;
};

struct ImportBatch {
    QList<ImportEntry> entries;
    QList<BrokenEntry> broken;
    bool last = false;
};

/// The names the account may see: all for the owner of the enterprise, else those it belongs to.
Result<QStringList> visibleOrganizations(UseCase &useCase)
{
    AccountStore accounts(useCase.database());
    const auto roles = accounts.rolesOf(useCase.actor());
    if (!roles)
        return roles.error();
    const auto enterpriseRole = accounts.roleInEnterprise(useCase.actor());
    if (!enterpriseRole)
        return enterpriseRole.error();
    const auto organizations = OrganizationStore(useCase.database()).organizations();
    if (!organizations)
        return organizations.error();
    QStringList names;
    for (const OrganizationRecord &organization : *organizations) {
        const bool owned = *enterpriseRole == Role::Owner && organization.enterprise.isValid();
        if (owned || roles->contains(organization.id))
            names.append(organization.name);
    }
    return names;
}

Result<OrganizationRecord> ownedOrganization(UseCase &useCase, const QString &name)
{
    const auto found = OrganizationStore(useCase.database()).byName(name);
    if (!found)
        return found.error();
    if (*found) {
        const Result<void> allowed = useCase.requireOwnerOf((*found)->id);
        return allowed ? Result<OrganizationRecord>(**found) : Result<OrganizationRecord>(allowed.error());
    }
    const auto names = visibleOrganizations(useCase);
    if (!names)
        return names.error();
    return Error{ErrorCode::NotFound, u"organization"_s, names->join(u", "_s)};
}

/// Reads on until the batch is full or the files end; outside of any transaction, as it may take a while.
ImportBatch readBatch(Import &import)
{
    ImportBatch batch;
    while (batch.entries.size() < importBatch) {
        if (!import.pages) {
            if (import.nextFile == import.files.size()) {
                batch.last = true;
                break;
            }
            const ImportFile &file = import.files.at(import.nextFile++);
            import.pages = std::make_unique<GithubPages>(file.name, file.content);
        }
        const std::optional<GithubPages::Piece> piece = import.pages->next();
        if (!piece) {
            import.bytesBefore += import.pages->consumed();
            import.pages.reset();
            continue;
        }
        ImportEntry entry{piece->position, {}};
        if (piece->problem)
            batch.broken.append({piece->position, {{}, *piece->problem}});
        else if (const auto fault = readGithubRequest(piece->text, entry.request))
            batch.broken.append({piece->position, *fault});
        else
            batch.entries.append(std::move(entry));
    }
    return batch;
}

Result<void> sumUp(UseCase &useCase, const OrganizationRecord &organization, const ImportReport &report)
{
    return useCase.record(
        QString::fromUtf16(auditaction::requestsImported), {organization.id, {}, {}},
        {{u"added"_s, report.added}, {u"known"_s, report.known}, {u"broken"_s, report.broken.size()}});
}

Result<ImportReport> takeBatch(UseCase &useCase, const Import &import, const ImportBatch &batch)
{
    const auto organization = ownedOrganization(useCase, import.organization);
    if (!organization)
        return organization.error();
    ImportReport report;
    report.broken = batch.broken;
    ImportAdded newest;
    for (const ImportEntry &entry : batch.entries) {
        const Result<ImportTaken> taken = takeGithubRequest(useCase, *organization, entry.request);
        if (!taken)
            return taken.error();
        if (const auto *added = std::get_if<ImportAdded>(&*taken)) {
            ++report.added;
            if (!newest.request.isValid() || added->createdAt > newest.createdAt)
                newest = *added;
        } else if (const auto *fault = std::get_if<ImportFault>(&*taken)) {
            report.broken.append({entry.position, *fault});
        } else {
            ++report.known;
        }
    }
    if (report.added == 0)
        return report;
    const Result<void> told = sumUp(useCase, *organization, report).then([&]() -> Result<void> {
        return import.ownersTold
            ? Result<void>()
            : tellOwnersOfArrival(useCase, {organization->id, newest.request, newest.token, newest.owner});
    });
    if (!told)
        return told.error();
    return report;
}

void addPart(Import &import, const ImportReport &part)
{
    import.begun = true;
    import.ownersTold = import.ownersTold || part.added > 0;
    import.report.added += part.added;
    import.report.known += part.known;
    import.report.broken += part.broken;
}

/// \return true while there is more to do.
bool importStep(Database &database, const Clock &clock, Import &import, QPromise<Result<ImportReport>> &promise)
{
    const auto finish = [&] {
        std::ranges::stable_sort(import.report.broken, [](const BrokenEntry &a, const BrokenEntry &b) {
            return a.position.file == b.position.file && a.position.line < b.position.line;
        });
        promise.addResult(Result<ImportReport>(std::move(import.report)));
        return false;
    };
    const ImportBatch batch = readBatch(import);
    const auto part = UseCase::write<ImportReport>(
        database, import.session, clock, [&](UseCase &useCase) { return takeBatch(useCase, import, batch); });
    if (!part && !import.begun) { // nothing was done at all: the plain error says it best
        promise.addResult(Result<ImportReport>(part.error()));
        return false;
    }
    if (!part) {
        import.report.failure = part.error();
        return finish();
    }
    addPart(import, *part);
    const qsizetype read = import.bytesBefore + (import.pages ? import.pages->consumed() : 0);
    promise.setProgressValue(int(read / bytesOfProgress));
    return !batch.last || finish();
}

Result<OrganizationId> writeOrganization(UseCase &useCase, const QString &name)
{
    if (const Result<void> allowed = useCase.requireEnterpriseOwner(); !allowed)
        return allowed.error();
    if (!isAccountName(name))
        return Error{ErrorCode::Invalid, u"organizations"_s, name};
    OrganizationStore frame(useCase.database());
    const auto exists = frame.byName(name);
    if (!exists)
        return exists.error();
    if (*exists)
        return Error{ErrorCode::Conflict, u"organization"_s, name};
    const auto enterprise = frame.enterprise();
    if (!enterprise)
        return enterprise.error();
    if (!*enterprise)
        return Error{ErrorCode::NotFound, u"enterprise"_s, {}};
    const auto id = frame.insertOrganization(useCase.transaction(), name, (*enterprise)->id, useCase.now());
    if (!id)
        return id.error();
    const Result<void> done = AccountStore(useCase.database())
                                  .join(useCase.transaction(), useCase.actor(), *id, Role::Owner, useCase.now())
                                  .then([&] {
                                      return useCase.record(QString::fromUtf16(auditaction::organizationCreated),
                                                            {*id, {}, {}}, {{u"name"_s, name}});
                                  })
                                  .then([&] { return useCase.changed(ChangeKind::PoliciesChanged, *id, {}); });
    if (!done)
        return done.error();
    return id;
}

} // namespace

ImportController::ImportController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

QFuture<Result<ImportReport>> ImportController::importRequests(const Session &session, const QString &organization,
                                                               const QList<ImportFile> &files)
{
    auto import = std::make_shared<Import>();
    import->session = session;
    import->organization = organization.trimmed();
    import->files = files;
    qsizetype bytes = 0;
    for (const ImportFile &file : files)
        bytes += file.content.size();
    return m_database.runInSteps<ImportReport>(
        [&clock = m_clock, import, bytes](Database &database, QPromise<Result<ImportReport>> &promise) {
            promise.setProgressRange(0, int(bytes / bytesOfProgress));
            return importStep(database, clock, *import, promise);
        });
}

QFuture<Result<OrganizationId>> ImportController::createOrganization(const Session &session, const QString &name)
{
    return m_database.run([&clock = m_clock, session, name](Database &database) {
        return UseCase::write<OrganizationId>(database, session, clock, [&](UseCase &useCase) {
            return writeOrganization(useCase, name.trimmed());
        });
    });
}

} // namespace patwarden
