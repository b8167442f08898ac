// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/importwriting.h"

#include "storage/accountstore.h"
#include "storage/requeststore.h"
#include "storage/tokenstore.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes one entry: looks everything up first, so that an entry that cannot be taken leaves nothing behind.
class GithubRequestTaker
{
public:
    GithubRequestTaker(UseCase &useCase, const OrganizationRecord &organization, const GithubRequest &entry)
        : m_useCase(useCase)
        , m_organization(organization)
        , m_entry(entry)
        , m_accounts(useCase.database())
        , m_tokens(useCase.database())
        , m_requests(useCase.database())
        , m_frame(useCase.database())
    {
    }

    [[nodiscard]] Result<ImportTaken> take();

private:
    [[nodiscard]] Result<void> lookUpAccount();
    [[nodiscard]] Result<void> lookUpToken();
    [[nodiscard]] Result<ImportTaken> alreadyHere(RequestId request);
    [[nodiscard]] Result<void> write();
    [[nodiscard]] Result<void> writeAccount();
    [[nodiscard]] Result<void> writeMembership();
    [[nodiscard]] Result<void> writeRepositories();
    [[nodiscard]] Result<void> writeToken();
    [[nodiscard]] Result<void> writeRequest();
    [[nodiscard]] Result<void> writeAccess();
    [[nodiscard]] Result<void> tell();

    UseCase &m_useCase;
    const OrganizationRecord &m_organization;
    const GithubRequest &m_entry;
    AccountStore m_accounts;
    TokenStore m_tokens;
    RequestStore m_requests;
    OrganizationStore m_frame;

    std::optional<ImportFault> m_fault;
    std::optional<AccountRecord> m_account;
    bool m_tokenIsNew = true;
    AccessState m_accessBefore = AccessState::None;
    Request m_request;
};

Result<ImportTaken> GithubRequestTaker::take()
{
    const auto known = m_requests.byExternalId(m_entry.id);
    if (!known)
        return known.error();
    if (*known)
        return alreadyHere(**known);
    if (!m_entry.repositoriesOwner.isEmpty()
        && m_entry.repositoriesOwner.compare(m_organization.name, Qt::CaseInsensitive) != 0)
        return ImportTaken(ImportFault{u"repositories"_s, ImportProblem::OfAnotherOrganization});
    const Result<void> found = lookUpAccount().then([&] { return lookUpToken(); });
    if (!found)
        return found.error();
    if (m_fault)
        return ImportTaken(*m_fault);
    const Result<void> written = write();
    if (!written)
        return written.error();
    return ImportTaken(ImportAdded{m_request.id, m_request.token, m_request.owner, m_request.createdAt});
}

Result<ImportTaken> GithubRequestTaker::alreadyHere(RequestId request)
{
    const auto found = m_requests.byId(request);
    if (!found)
        return found.error();
    if (*found && (*found)->request.organization == m_organization.id)
        return ImportTaken(ImportKnown{});
    return ImportTaken(ImportFault{u"id"_s, ImportProblem::OfAnotherOrganization});
}

Result<void> GithubRequestTaker::lookUpAccount()
{
    auto found = m_accounts.byExternalId(m_entry.ownerId);
    if (found && !*found)
        found = m_accounts.byLogin(m_entry.ownerLogin);
    if (!found)
        return found.error();
    m_account = *found;
    // The login went over to somebody else: GitHub's number tells people apart, not their logins.
    if (m_account && m_account->externalId && *m_account->externalId != m_entry.ownerId)
        m_fault = {u"owner.login"_s, ImportProblem::OfAnotherAccount};
    return {};
}

Result<void> GithubRequestTaker::lookUpToken()
{
    const auto found = m_tokens.byExternalId(m_entry.tokenId);
    if (!found)
        return found.error();
    if (!*found || m_fault)
        return {};
    m_tokenIsNew = false;
    m_request.token = **found;
    const auto label = m_tokens.label(m_request.token);
    if (!label)
        return label.error();
    const auto access = m_tokens.access(m_request.token, m_organization.id);
    if (!access)
        return access.error();
    m_accessBefore = access->state;
    if (!m_account || !*label || (*label)->owner.compare(m_account->login, Qt::CaseInsensitive) != 0)
        m_fault = {u"token_id"_s, ImportProblem::OfAnotherAccount};
    else if (m_accessBefore == AccessState::None)
        m_fault = {u"token_id"_s, ImportProblem::OfAnotherOrganization};
    return {};
}

Result<void> GithubRequestTaker::write()
{
    m_request.organization = m_organization.id;
    m_request.tokenName = m_entry.tokenName;
    m_request.reason = m_entry.reason;
    m_request.selection = m_entry.selection;
    m_request.repositoryCount = m_entry.repositoryCount;
    m_request.permissions = m_entry.permissions;
    m_request.createdAt = m_entry.createdAt;
    m_request.tokenExpiresAt = m_entry.tokenExpiresAt;
    m_request.tokenLastUsedAt = m_entry.tokenLastUsedAt;
    return writeAccount()
        .then([&] { return writeMembership(); })
        .then([&] { return writeRepositories(); })
        .then([&] { return writeToken(); })
        .then([&] { return writeRequest(); })
        .then([&] { return writeAccess(); })
        .then([&] { return tell(); });
}

Result<void> GithubRequestTaker::writeAccount()
{
    if (!m_account) {
        const auto inserted = m_accounts.insert(
            m_useCase.transaction(), {{}, m_entry.ownerLogin, m_entry.ownerName, {}, false, m_entry.ownerId}, {},
            m_useCase.now());
        if (!inserted)
            return inserted.error();
        m_request.owner = *inserted;
        return {};
    }
    m_request.owner = m_account->id;
    if (m_account->externalId)
        return {};
    return m_accounts.setExternalId(m_useCase.transaction(), m_account->id, m_entry.ownerId);
}

/// Who asks an organization is a member of it; since when, GitHub does not say: at the latest since the request.
Result<void> GithubRequestTaker::writeMembership()
{
    const auto role = m_accounts.roleIn(m_request.owner, m_organization.id);
    if (!role)
        return role.error();
    if (*role != Role::Outside)
        return {};
    return m_accounts.join(m_useCase.transaction(), m_request.owner, m_organization.id, Role::Member,
                           m_entry.createdAt);
}

Result<void> GithubRequestTaker::writeRepositories()
{
    for (const GithubRequest::Repository &repository : m_entry.repositories) {
        const auto found = m_frame.repositoryByName(m_organization.id, repository.name);
        if (!found)
            return found.error();
        RepositoryId id = found->value_or(RepositoryId());
        if (!id.isValid()) {
            const auto inserted = m_frame.insertRepository(
                m_useCase.transaction(), {{}, m_organization.id, {}, repository.name, repository.visibility, {}});
            if (!inserted)
                return inserted.error();
            id = *inserted;
        }
        if (!m_request.repositories.contains(id))
            m_request.repositories.append(id);
    }
    return {};
}

Result<void> GithubRequestTaker::writeToken()
{
    if (!m_tokenIsNew)
        return {};
    TokenRecord token;
    token.owner = m_request.owner;
    token.organization = m_organization.id;
    token.name = m_request.tokenName;
    token.selection = m_request.selection;
    token.repositories = m_request.repositories;
    token.permissions = m_request.permissions;
    token.createdAt = m_request.createdAt;
    token.expiresAt = m_request.tokenExpiresAt;
    token.lastUsedAt = m_request.tokenLastUsedAt;
    token.externalId = m_entry.tokenId;
    const auto inserted = m_tokens.insert(m_useCase.transaction(), token);
    if (!inserted)
        return inserted.error();
    m_request.token = *inserted;
    return {};
}

Result<void> GithubRequestTaker::writeRequest()
{
    const auto inserted = m_requests.insertQueued(m_useCase.transaction(), m_request, m_entry.id, m_entry.source);
    if (!inserted)
        return inserted.error();
    m_request.id = *inserted;
    return {};
}

/// A token that has access keeps what it has until the request for more is approved; one whose other request waits
/// keeps that one's place.
Result<void> GithubRequestTaker::writeAccess()
{
    if (m_accessBefore == AccessState::Approved || m_accessBefore == AccessState::Pending)
        return {};
    const Result<void> waits = m_tokens.setAccess(
        m_useCase.transaction(),
        {m_request.token, m_organization.id, AccessState::Pending, {}, m_request.id, {}, m_useCase.now()});
    if (!waits || m_tokenIsNew)
        return waits;
    return m_tokens.grantRequested(m_useCase.transaction(), m_request.token, m_request.selection,
                                   m_request.repositories, m_request.permissions);
}

Result<void> GithubRequestTaker::tell()
{
    return m_useCase
        .record(QString::fromUtf16(auditaction::requestCreated),
                {m_organization.id, m_request.token, m_request.id},
                {{u"token_name"_s, m_request.tokenName}, {u"imported"_s, true}})
        .then([&] { return m_useCase.tellWebhooks(m_organization.id, {m_request.id}, WebhookAction::Created); })
        .then([&] { return m_useCase.changed(ChangeKind::RequestArrived, m_organization.id, m_request.id); });
}

} // namespace

Result<ImportTaken> takeGithubRequest(UseCase &useCase, const OrganizationRecord &organization,
                                      const GithubRequest &entry)
{
    return GithubRequestTaker(useCase, organization, entry).take();
}

} // namespace patwarden
