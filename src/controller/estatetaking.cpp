// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/estatetaking.h"

#include "controller/estatelines.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

EstateTaker::EstateTaker(UseCase &useCase, EstateMemory &memory, FirstOwner firstOwner)
    : m_useCase(useCase)
    , m_memory(memory)
    , m_firstOwner(std::move(firstOwner))
    , m_references(useCase, memory)
    , m_intake(useCase.database())
    , m_accounts(useCase.database())
    , m_frame(useCase.database())
    , m_policies(useCase.database())
    , m_tokens(useCase.database())
{
}

Result<EstateTaken> EstateTaker::take(const exchange::Record &record)
{
    m_references.beginLine();
    const EstateTaken taken = std::visit([this](const auto &one) { return takeRecord(one); }, record);
    if (!m_references.result())
        return m_references.result().error();
    return m_references.fault() ? EstateTaken::Refused : taken;
}

/// The first line was taken before; a second one means that files were put together, whose references clash.
EstateTaken EstateTaker::takeRecord(const exchange::Estate &)
{
    m_references.refuse(u"type"_s);
    return EstateTaken::Refused;
}

EstateTaken EstateTaker::takeRecord(const exchange::Enterprise &enterprise)
{
    const auto found = m_references.keep(m_frame.enterprise());
    if (found && found->name == enterprise.name)
        return EstateTaken::Known;
    if (found)
        m_references.refuse(u"name"_s); // an estate has one
    else if (!m_memory.foreign.isEmpty())
        m_references.refuse(u"name"_s, "not_allowed"_L1);
    if (!m_references.isFine())
        return EstateTaken::Refused;
    const EnterpriseId id = m_references.keep(
        m_frame.insertEnterprise(m_useCase.transaction(), enterprise.name, enterprise.createdAt));
    if (enterprise.optedIn)
        m_references.keep(m_policies.setOptedIn(m_useCase.transaction(), ScopeKind::Enterprise, id.value()));
    return EstateTaken::Added;
}

AccountId EstateTaker::knownAccount(const exchange::Account &account)
{
    if (account.externalId) {
        if (const auto same = m_references.keep(m_accounts.byExternalId(*account.externalId)))
            return same->id;
    }
    const auto found = m_references.keep(m_accounts.byLogin(account.login));
    if (!found)
        return {};
    // The number tells people apart where they come from; a login can go over to somebody else.
    if (account.externalId && found->externalId)
        m_references.refuse(u"external_id"_s);
    return found->id;
}

EstateTaken EstateTaker::takeRecord(const exchange::Account &account)
{
    const QString key = estatelines::folded(account.login);
    const AccountId known = knownAccount(account);
    if (!m_references.isFine()) {
        m_memory.accounts.insert(key, AccountId());
        return EstateTaken::Refused;
    }
    if (known.isValid()) {
        m_memory.accounts.insert(key, known);
        return EstateTaken::Known;
    }
    const bool isFirstOwner = key == estatelines::folded(m_firstOwner.login);
    const AccountId id = m_references.keep(
        m_accounts.insert(m_useCase.transaction(),
                          {{}, account.login, account.name, account.email, account.managed, account.externalId},
                          isFirstOwner ? m_firstOwner.passwordHash : QString(), account.createdAt));
    m_memory.accounts.insert(key, id);
    m_memory.newAccounts.insert(id);
    return EstateTaken::Added;
}

EstateTaken EstateTaker::takeRecord(const exchange::Organization &organization)
{
    const QString key = estatelines::folded(organization.name);
    if (const auto found = m_references.keep(m_frame.byName(organization.name))) {
        m_memory.organizations.insert(key, found->id);
        return EstateTaken::Known;
    }
    const EnterpriseId enterprise = m_references.enterprise(u"enterprise"_s, organization.enterprise);
    if (!m_references.isFine())
        return EstateTaken::Refused;
    const OrganizationId id = m_references.keep(m_frame.insertOrganization(
        m_useCase.transaction(), organization.name, enterprise, organization.createdAt));
    if (organization.optedIn)
        m_references.keep(m_policies.setOptedIn(m_useCase.transaction(), ScopeKind::Organization, id.value()));
    m_memory.organizations.insert(key, id);
    return EstateTaken::Added;
}

EstateTaken EstateTaker::takeRecord(const exchange::Membership &membership)
{
    const EstateReferences::ScopeId scope = m_references.scope(membership.scope);
    const AccountId account = m_references.account(u"account"_s, membership.account);
    if (!m_references.isFine())
        return EstateTaken::Refused;
    const OrganizationId organization = scope.organization();
    const Role here = m_references.keep(organization.isValid() ? m_accounts.roleIn(account, organization)
                                                               : m_accounts.roleInEnterprise(account));
    if (here != Role::Outside)
        return EstateTaken::Known;
    m_references.requireOwn(organization);
    if (!m_references.isFine())
        return EstateTaken::Refused;
    if (organization.isValid())
        m_references.keep(
            m_accounts.join(m_useCase.transaction(), account, organization, membership.role, membership.since));
    else
        m_references.keep(m_accounts.join(m_useCase.transaction(), account, EnterpriseId(scope.id),
                                          membership.role, membership.since));
    return EstateTaken::Added;
}

RepositoryId EstateTaker::knownRepository(const exchange::Repository &repository, qint64 owner)
{
    if (repository.externalId) {
        const auto same = m_references.keep(m_intake.repositoryByExternalId(*repository.externalId));
        if (same)
            return *same;
    }
    const auto found =
        m_references.keep(m_intake.repository(repository.name.ofAccount, owner, repository.name.name));
    if (!found)
        return {};
    if (repository.externalId && found->externalId)
        m_references.refuse(u"external_id"_s);
    return found->id;
}

EstateTaken EstateTaker::takeRecord(const exchange::Repository &repository)
{
    const exchange::RepositoryName &name = repository.name;
    const AccountId account = name.ofAccount ? m_references.account(u"account"_s, name.owner) : AccountId();
    const OrganizationId organization =
        name.ofAccount ? OrganizationId() : m_references.organization(u"organization"_s, name.owner);
    if (!m_references.isFine())
        return EstateTaken::Refused;
    const qint64 owner = name.ofAccount ? account.value() : organization.value();
    const auto key = EstateReferences::repositoryKey(name, owner);
    const RepositoryId known = knownRepository(repository, owner);
    if (known.isValid() && m_references.isFine()) {
        m_memory.repositories.insert(key, known);
        return EstateTaken::Known;
    }
    m_references.requireOwn(organization);
    if (!m_references.isFine()) {
        m_memory.repositories.insert(key, RepositoryId());
        return EstateTaken::Refused;
    }
    m_memory.repositories.insert(
        key,
        m_references.keep(m_frame.insertRepository(
            m_useCase.transaction(),
            {{}, organization, account, name.name, repository.visibility, repository.externalId})));
    return EstateTaken::Added;
}

EstateTaken EstateTaker::takeRecord(const exchange::PolicyChoice &policy)
{
    const EstateReferences::ScopeId scope = m_references.scope(policy.scope);
    const AccountId setBy = m_references.account(u"set_by"_s, policy.setBy);
    if (!m_references.isFine())
        return EstateTaken::Refused;
    if (m_references.keep(m_intake.policyExists(scope.kind, scope.id, policy.policy)))
        return EstateTaken::Known;
    m_references.requireOwn(scope.organization());
    if (!m_references.isFine())
        return EstateTaken::Refused;
    m_references.keep(m_policies.setChoice(m_useCase.transaction(), scope.kind, scope.id, policy.policy,
                                           policy.choice, setBy, policy.setAt));
    return EstateTaken::Added;
}

EstateTaken EstateTaker::takeRecord(const exchange::PolicyChange &change)
{
    const EstateReferences::ScopeId scope = m_references.scope(change.scope);
    PolicyChangeRecord record;
    record.scope = scope.kind;
    record.scopeId = scope.id;
    record.policy = change.policy;
    record.before = change.before;
    record.after = change.after;
    record.state = change.state;
    record.decidedBy = m_references.account(u"decided_by"_s, change.decidedBy);
    record.decidedAt = change.decidedAt;
    record.takesEffectAt = change.takesEffectAt;
    const AccountId endedBy = m_references.account(u"ended_by"_s, change.endedBy);
    if (!m_references.isFine())
        return EstateTaken::Refused;
    const QString key = u"%1 %2 %3 %4 %5 %6 %7"_s.arg(int(scope.kind))
                            .arg(scope.id)
                            .arg(int(change.policy))
                            .arg(int(change.after))
                            .arg(record.decidedBy.value())
                            .arg(change.decidedAt.microseconds)
                            .arg(change.takesEffectAt.microseconds);
    const int before = m_memory.alikeChanges[key]++;
    if (m_references.keep(m_intake.policyChangeCount(record)) > before)
        return EstateTaken::Known;
    m_references.requireOwn(scope.organization());
    const bool isPlanned = change.state == PolicyChangeState::Planned;
    if (isPlanned && m_references.keep(m_intake.isChangePlanned(scope.kind, scope.id, change.policy)))
        m_references.refuse(u"state"_s); // there is one at a time
    if (!m_references.isFine())
        return EstateTaken::Refused;
    m_references.keep(m_intake.insertPolicyChange(m_useCase.transaction(), record, change.endedAt, endedBy));
    return EstateTaken::Added;
}

} // namespace patwarden
