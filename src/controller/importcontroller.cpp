// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/importcontroller.h"

#include "controller/accountname.h"
#include "controller/arrivalnotices.h"
#include "controller/githubpages.h"
#include "controller/importwriting.h"
#include "controller/usecase.h"
#include "storage/accountstore.h"
#include "storage/requeststore.h"

#include <QtConcurrent>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype importBatch = 1'000; ///< one transaction
constexpr qsizetype bytesOfProgress = 1024;

struct ImportEntry {
    ImportPosition position;
    GithubRequest request;
};

struct ImportBatch {
    QList<ImportEntry> entries;
    QList<BrokenEntry> broken;
    qsizetype bytesRead = 0; ///< of all files, up to its end
    bool last = false;
};

/// Reads the files, a batch ahead on another thread: that takes as long as writing what they say.
class ImportReader
{
public:
    explicit ImportReader(QList<ImportFile> files)
        : m_files(std::move(files))
    {
    }
    ~ImportReader()
    {
        if (m_ahead)
            m_ahead->waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(ImportReader)

    [[nodiscard]] ImportBatch next()
    {
        const auto read = [this] { return QtConcurrent::run([this] { return readBatch(); }); };
        if (!m_ahead)
            m_ahead = read();
        ImportBatch batch = m_ahead->takeResult();
        m_ahead.reset();
        if (!batch.last)
            m_ahead = read();
        return batch;
    }

private:
    [[nodiscard]] ImportBatch readBatch();
    [[nodiscard]] std::optional<GithubPages::Piece> nextPiece();

    QList<ImportFile> m_files;
    qsizetype m_nextFile = 0;
    std::unique_ptr<GithubPages> m_pages;
    qsizetype m_bytesBefore = 0; ///< of the files that are done
    std::optional<QFuture<ImportBatch>> m_ahead;
};

/// Nothing at the end of the last file.
std::optional<GithubPages::Piece> ImportReader::nextPiece()
{
    for (;;) {
        if (!m_pages) {
            if (m_nextFile == m_files.size())
                return std::nullopt;
            const ImportFile &file = m_files.at(m_nextFile++);
            m_pages = std::make_unique<GithubPages>(file.name, file.content);
        }
        if (auto piece = m_pages->next())
            return piece;
        m_bytesBefore += m_pages->consumed();
        m_pages.reset();
    }
}

/// Reads on until the batch is full or the files end.
ImportBatch ImportReader::readBatch()
{
    ImportBatch batch;
    while (batch.entries.size() < importBatch) {
        const std::optional<GithubPages::Piece> piece = nextPiece();
        if (!piece) {
            batch.last = true;
            break;
        }
        ImportEntry entry{piece->position, {}};
        if (piece->problem)
            batch.broken.append({piece->position, {{}, *piece->problem}});
        else if (const auto fault = readGithubRequest(piece->text, entry.request))
            batch.broken.append({piece->position, *fault});
        else
            batch.entries.append(std::move(entry));
    }
    batch.bytesRead = m_bytesBefore + (m_pages ? m_pages->consumed() : 0);
    return batch;
}

/// One import from its first batch to its last.
struct Import {
    Import(Session who, QString whose, QList<ImportFile> files)
        : session(std::move(who))
        , organization(std::move(whose))
        , reader(std::move(files))
    {
    }

    Session session;
    QString organization;
    ImportReader reader;
    bool begun = false;
    bool ownersTold = false;
    ImportReport report;
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
    const Result<void> told =
        RequestStore(useCase.database())
            .adjustPendingCount(useCase.transaction(), organization->id, report.added)
            .then([&] { return sumUp(useCase, *organization, report); })
            .then([&]() -> Result<void> {
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
    const ImportBatch batch = import.reader.next();
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
    promise.setProgressValueAndText(int(batch.bytesRead / bytesOfProgress), QString::number(import.report.added));
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
    auto import = std::make_shared<Import>(session, organization.trimmed(), files);
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
