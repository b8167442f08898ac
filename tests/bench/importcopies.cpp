// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcopies.h"

#include "bed.h"

#include "controller/importcontroller.h"

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 firstNumber = 900'000'000; ///< above what an estate has

QByteArray lineOf(const ImportedRequest &request)
{
    const QString line =
        uR"({"id":%1,"reason":"%2","owner":{"login":"%3","id":%4,"type":"User"},"repository_selection":"all",)"
        uR"("permissions":{"repository":{"contents":"read","metadata":"read"}},"created_at":"2026-11-12T09:14:03.000Z",)"
        uR"("token_id":%1,"token_name":"%5","token_expired":false,"token_expires_at":"2027-11-12T09:14:03.000Z",)"
        uR"("token_last_used_at":null})"_s;
    return line.arg(request.number)
               .arg(request.reason, request.login)
               .arg(request.account + firstNumber)
               .arg(request.tokenName)
               .toUtf8()
        + '\n';
}

} // namespace

QList<ImportedRequest> requestsToImport(const Estate &estate, qint64 count)
{
    QList<ImportedRequest> people;
    RawDatabase raw(estate.path);
    RawStatement members(raw.handle(),
                         "SELECT a.id, a.login FROM membership AS m "
                         "JOIN account AS a ON a.id = m.account_id AND a.external_id IS NULL "
                         "WHERE m.organization_id = :organization ORDER BY a.id LIMIT 1000");
    members.bind(":organization", estate.busy.value());
    while (members.step())
        people.append({0, members.integer(0), QString::fromUtf8(members.text(1)), {}, {}, {}});
    if (people.isEmpty())
        giveUp(u"nobody there to import requests of"_s);
    QList<ImportedRequest> requests;
    requests.reserve(count);
    for (qint64 i = 0; i < count; ++i) {
        ImportedRequest request = people[i % people.size()];
        request.number = firstNumber + i;
        request.tokenName = u"imported-%1"_s.arg(i);
        request.reason = u"Deploys what was built in night %1"_s.arg(i % 97);
        request.permissions = u"repository:contents:read repository:metadata:read"_s;
        requests.append(request);
    }
    return requests;
}

QList<QByteArray> importStatements()
{
    return {
        "INSERT INTO token (id, external_id, kind, account_id, organization_id, name, selection, created_at, "
        "expires_at) VALUES (:id, :id, 1, :account, :organization, :name, 2, :created_at, :expires_at)",
        "INSERT INTO token_permission (token_id, permissions) VALUES (:id, :permissions)",
        "INSERT INTO request (id, external_id, organization_id, token_id, account_id, token_name, reason, "
        "selection, permissions, created_at, expires_at, source) VALUES (:id, :id, :organization, :id, :account, "
        ":name, :reason, 2, :permissions, :created_at, :expires_at, :source)",
        "INSERT INTO pending (organization_id, created_at, request_id) VALUES (:organization, :created_at, :id)",
        "INSERT INTO access (token_id, organization_id, state, request_id, changed_at) "
        "VALUES (:id, :organization, 1, :id, :created_at)",
        "INSERT INTO audit_leaf (sequence, at, action, organization_id, token_id, request_id, details, hash) "
        "VALUES (:id, :created_at, 'personal_access_token.request_created', :organization, :id, :id, :details, "
        ":hash)",
        "INSERT INTO change (kind, organization_id, request_id) VALUES (1, :organization, :id)"};
}

ImportCopy::ImportCopy(const Estate &estate, QString name, qint64 count)
    : m_estate(estate)
    , m_name(std::move(name))
    , m_count(count)
{
}

ImportCopy::~ImportCopy() = default;

void ImportCopy::remove()
{
    close();
    removeDatabase(m_path);
}

void ImportCopy::provide()
{
    if (!m_isUsed)
        return;
    close();
    m_path = copyOf(m_estate, m_name);
    open(m_path);
    m_isUsed = false;
}

const QList<ImportedRequest> &ImportCopy::requests()
{
    if (m_requests.isEmpty())
        m_requests = requestsToImport(m_estate, m_count);
    return m_requests;
}

OurImport::OurImport(const Estate &estate, const Clock &clock, qint64 count)
    : ImportCopy(estate, u"import-ours.db"_s, count)
    , m_clock(clock)
{
    for (const ImportedRequest &request : requests())
        m_lines += lineOf(request);
}

OurImport::~OurImport()
{
    remove();
}

void OurImport::open(const QString &path)
{
    m_thread = std::make_unique<DatabaseThread>();
    (void)await(m_thread->open({path}, OpenMode::OpenExisting), "the copy");
}

void OurImport::import()
{
    m_isUsed = true;
    ImportController imports(*m_thread, m_clock);
    const ImportReport report =
        await(imports.importRequests(estate().owner, estate().busyName, {{u"lines"_s, m_lines}}), "an import");
    if (report.added != requests().size())
        giveUp(u"%1 of %2 requests were imported"_s.arg(report.added).arg(requests().size()));
}

} // namespace patwarden::bench
