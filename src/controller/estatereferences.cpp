// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/estatereferences.h"

#include "controller/estatelines.h"
#include "storage/accountstore.h"
#include "storage/organizationstore.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

int EstateOccurrences::countBefore(const QString &key, Instant moment)
{
    if (moment != m_moment)
        m_counts.clear();
    m_moment = moment;
    return m_counts[key]++;
}

EstateReferences::EstateReferences(UseCase &useCase, EstateMemory &memory)
    : m_useCase(useCase)
    , m_memory(memory)
    , m_intake(useCase.database())
{
}

void EstateReferences::refuse(const QString &field, QLatin1StringView problem)
{
    if (!m_fault)
        m_fault = LineFault{field, problem};
}

AccountId EstateReferences::findAccount(const QString &login)
{
    const QString key = estatelines::folded(login);
    if (const auto known = m_memory.accounts.constFind(key); known != m_memory.accounts.cend())
        return *known;
    const auto found = keep(AccountStore(m_useCase.database()).byLogin(login));
    if (!found)
        return {}; // not remembered: its line may still come
    m_memory.accounts.insert(key, found->id);
    return found->id;
}

AccountId EstateReferences::account(const QString &field, const QString &login)
{
    if (login.isEmpty())
        return {};
    const AccountId id = findAccount(login);
    if (!id.isValid())
        refuse(field, "unknown_reference"_L1);
    return id;
}

OrganizationId EstateReferences::findOrganization(const QString &name)
{
    const QString key = estatelines::folded(name);
    if (const auto known = m_memory.organizations.constFind(key); known != m_memory.organizations.cend())
        return *known;
    const auto found = keep(OrganizationStore(m_useCase.database()).byName(name));
    if (!found)
        return {};
    m_memory.organizations.insert(key, found->id);
    return found->id;
}

OrganizationId EstateReferences::organization(const QString &field, const QString &name)
{
    if (name.isEmpty())
        return {};
    const OrganizationId id = findOrganization(name);
    if (!id.isValid())
        refuse(field, "unknown_reference"_L1);
    return id;
}

AppId EstateReferences::app(const QString &field, const QString &slug)
{
    if (!m_memory.apps.contains(slug)) {
        if (const auto found = keep(AppStore(m_useCase.database()).bySlug(slug)))
            m_memory.apps.insert(slug, found->id);
    }
    const AppId id = m_memory.apps.value(slug);
    if (!id.isValid())
        refuse(field, "unknown_reference"_L1);
    return id;
}

EnterpriseId EstateReferences::enterprise(const QString &field, const QString &name)
{
    if (name.isEmpty())
        return {};
    if (!m_memory.enterprise.isValid()) {
        if (const auto found = keep(OrganizationStore(m_useCase.database()).enterprise())) {
            m_memory.enterprise = found->id;
            m_memory.enterpriseName = found->name;
        }
    }
    if (m_memory.enterprise.isValid() && name == m_memory.enterpriseName)
        return m_memory.enterprise;
    refuse(field, "unknown_reference"_L1);
    return {};
}

EstateReferences::ScopeId EstateReferences::scope(const exchange::Scope &scope)
{
    if (scope.organization.isEmpty())
        return {ScopeKind::Enterprise, enterprise(u"enterprise"_s, scope.enterprise).value()};
    return {ScopeKind::Organization, organization(u"organization"_s, scope.organization).value()};
}

std::pair<qint64, QString> EstateReferences::repositoryKey(const exchange::RepositoryName &name, qint64 owner)
{
    return {name.ofAccount ? -owner : owner, estatelines::folded(name.name)};
}

RepositoryId EstateReferences::find(const exchange::RepositoryName &name)
{
    const qint64 owner = name.ofAccount ? findAccount(name.owner).value() : findOrganization(name.owner).value();
    if (owner == 0)
        return {};
    const auto key = repositoryKey(name, owner);
    if (const auto known = m_memory.repositories.constFind(key); known != m_memory.repositories.cend())
        return *known;
    const auto found = keep(m_intake.repository(name.ofAccount, owner, name.name));
    if (!found)
        return {};
    m_memory.repositories.insert(key, found->id);
    return found->id;
}

RepositoryId EstateReferences::repository(const exchange::RepositoryName &name)
{
    RepositoryId id = find(name);
    if (!id.isValid() && !name.ofAccount)
        id = find({true, name.owner, name.name});
    return id;
}

QList<RepositoryId> EstateReferences::repositories(const QList<exchange::RepositoryName> &names)
{
    QList<RepositoryId> ids;
    ids.reserve(names.size());
    QSet<RepositoryId> seen;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const RepositoryId id = repository(names.at(i));
        if (!id.isValid())
            refuse(u"repositories.%1"_s.arg(i + 1), "unknown_reference"_L1);
        else if (seen.contains(id))
            refuse(u"repositories.%1"_s.arg(i + 1));
        seen.insert(id);
        ids.append(id);
    }
    return ids;
}

TokenIdentity EstateReferences::token(const QString &field, const QString &reference)
{
    const TokenIdentity identity = m_memory.tokens.value(reference);
    if (!identity.id.isValid())
        refuse(field, "unknown_reference"_L1);
    return identity;
}

EstateIntake::FoundRequest EstateReferences::request(const QString &field, const QString &reference)
{
    if (reference.isEmpty())
        return {};
    const EstateIntake::FoundRequest request = m_memory.requests.value(reference);
    if (!request.id.isValid())
        refuse(field, "unknown_reference"_L1);
    return request;
}

void EstateReferences::requireOwn(OrganizationId organization)
{
    if (m_memory.foreign.contains(organization))
        refuse(u"organization"_s, "not_allowed"_L1);
}

void EstateReferences::requireOwnPeople(AccountId account)
{
    if (m_memory.foreign.isEmpty())
        return;
    if (!m_memory.foreignPeople.contains(account)) {
        const auto roles = keep(AccountStore(m_useCase.database()).rolesOf(account));
        bool belongs = false;
        for (auto it = roles.cbegin(); it != roles.cend(); ++it)
            belongs = belongs || m_memory.foreign.contains(it.key());
        m_memory.foreignPeople.insert(account, belongs);
    }
    if (m_memory.foreignPeople.value(account))
        refuse(u"owner"_s, "not_allowed"_L1);
}

} // namespace patwarden
