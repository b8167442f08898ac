// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/demoestate.h"

#include "controller/demonotices.h"
#include "controller/demoplan.h"
#include "controller/demotokens.h"
#include "controller/keeper.h"
#include "storage/accountstore.h"
#include "storage/organizationstore.h"
#include "storage/policychangestore.h"
#include "storage/policystore.h"

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int estateDays = 2440;
constexpr int enterpriseOptedInDays = 300;
constexpr int organizationOptedInDays = 240;
constexpr int approvalRequiredDays = 9;

/// The frame of the demo: enterprise, people, organizations, repositories, policies.
class DemoFrame : private Keeper
{
public:
    DemoFrame(Transaction &transaction, Instant now, const DemoData &data, DemoCast &cast,
              DemoChronicle &chronicle)
        : m_transaction(transaction)
        , m_organizations(transaction.database())
        , m_accounts(transaction.database())
        , m_policies(transaction.database())
        , m_now(now)
        , m_data(data)
        , m_cast(cast)
        , m_chronicle(chronicle)
    {
    }

    [[nodiscard]] Result<void> write();

private:
    void writePerson(const DemoData::Person &person);
    void writeOrganization(const DemoData::Organization &organization);
    void writeMemberships(const DemoData::Person &person);
    void writeRepositories(DemoCast::Organization &cast, const QStringList &names, Visibility visibility);
    void writeEnterprisePolicies();
    void setPolicy(ScopeKind scope, qint64 scopeId, const DemoData::Setting &setting);
    [[nodiscard]] Instant daysAgo(int days) const { return m_now.plusDays(-days); }
    [[nodiscard]] bool inEnterprise(const DemoData::Person &person) const;
    void happened(const char16_t *action, int days, AccountId actor, OrganizationId organization,
                  const QJsonObject &details)
    {
        m_chronicle.happened({0, daysAgo(days), actor, QString::fromUtf16(action), organization, {}, {}, details});
    }

    Transaction &m_transaction;
    OrganizationStore m_organizations;
    AccountStore m_accounts;
    PolicyStore m_policies;
    Instant m_now;
    const DemoData &m_data;
    DemoCast &m_cast;
    DemoChronicle &m_chronicle;
    EnterpriseId m_enterprise;
};

Result<void> DemoFrame::write()
{
    keep(m_organizations.insertEstate(m_transaction, true, daysAgo(estateDays)));
    m_enterprise =
        keep(m_organizations.insertEnterprise(m_transaction, u"Acme Enterprise"_s, daysAgo(estateDays)));
    for (const DemoData::Person &person : m_data.people)
        writePerson(person);
    for (const DemoData::Organization &organization : m_data.organizations)
        writeOrganization(organization);
    for (const DemoData::Person &person : m_data.people)
        writeMemberships(person);
    writeEnterprisePolicies();
    return result();
}

void DemoFrame::writePerson(const DemoData::Person &person)
{
    const QString home = inEnterprise(person) ? u"acme"_s : (person.owns + person.in).value(0);
    const AccountId id = keep(m_accounts.insert(
        m_transaction,
        {{}, person.login, person.name, u"%1@%2.example"_s.arg(person.login, home), person.managed, {}}, {},
        daysAgo(person.sinceDays)));
    m_cast.people.insert(person.login, id);
    m_cast.everybody.append(id);
}

bool DemoFrame::inEnterprise(const DemoData::Person &person) const
{
    return std::ranges::any_of(m_data.organizations, [&](const DemoData::Organization &organization) {
        return organization.owned
            && (person.owns.contains(organization.name) || person.in.contains(organization.name));
    });
}

void DemoFrame::writeOrganization(const DemoData::Organization &organization)
{
    DemoCast::Organization cast;
    cast.createdAt = daysAgo(organization.sinceDays);
    cast.id = keep(m_organizations.insertOrganization(
        m_transaction, organization.name, organization.owned ? m_enterprise : EnterpriseId(), cast.createdAt));
    writeRepositories(cast, organization.publicRepositories, Visibility::Public);
    writeRepositories(cast, organization.internalRepositories, Visibility::Internal);
    writeRepositories(cast, organization.privateRepositories, Visibility::Private);
    if (organization.optedIn) {
        keep(m_policies.setOptedIn(m_transaction, ScopeKind::Organization, cast.id.value()));
        happened(auditaction::optedIn, organizationOptedInDays,
                 m_cast.people.value(organization.policies.value(0).by), cast.id,
                 {{u"name"_s, organization.name}});
    }
    for (const DemoData::Setting &setting : organization.policies)
        setPolicy(ScopeKind::Organization, cast.id.value(), setting);
    m_cast.organizations.insert(organization.name, cast);
}

void DemoFrame::writeRepositories(DemoCast::Organization &cast, const QStringList &names, Visibility visibility)
{
    for (const QString &name : names) {
        const RepositoryId id =
            keep(m_organizations.insertRepository(m_transaction, {{}, cast.id, {}, name, visibility, {}}));
        cast.repositories.append(id);
        cast.repositoryNamed.insert(name, id);
    }
}

void DemoFrame::writeMemberships(const DemoData::Person &person)
{
    const AccountId account = m_cast.people.value(person.login);
    const auto join = [&](const QString &name, Role role) {
        DemoCast::Organization &organization = m_cast.organizations[name];
        const Instant since = std::max(organization.createdAt, daysAgo(person.sinceDays));
        keep(m_accounts.join(m_transaction, account, organization.id, role, since));
        (role == Role::Owner ? organization.owners : organization.members).append(account);
    };
    for (const QString &name : person.owns)
        join(name, Role::Owner);
    for (const QString &name : person.in)
        join(name, Role::Member);
    if (inEnterprise(person)) {
        const Role role = account == m_cast.everybody.first() ? Role::Owner : Role::Member;
        keep(m_accounts.join(m_transaction, account, m_enterprise, role, daysAgo(person.sinceDays)));
    }
}

void DemoFrame::writeEnterprisePolicies()
{
    const AccountId alice = m_cast.everybody.first();
    const QString login = m_data.people.first().login;
    happened(auditaction::estateCreated, estateDays, alice, {},
             {{u"enterprise"_s, u"Acme Enterprise"_s}, {u"opted_in"_s, false}});
    keep(m_policies.setOptedIn(m_transaction, ScopeKind::Enterprise, m_enterprise.value()));
    happened(auditaction::optedIn, enterpriseOptedInDays, alice, {}, {{u"name"_s, u"Acme Enterprise"_s}});
    for (const DemoData::Setting &setting :
         {DemoData::Setting{Policy::FineGrainedAccess, Choice::Delegate, login, enterpriseOptedInDays},
          DemoData::Setting{Policy::FineGrainedApproval, Choice::Strict, login, approvalRequiredDays},
          DemoData::Setting{Policy::ClassicAccess, Choice::Delegate, login, enterpriseOptedInDays}})
        setPolicy(ScopeKind::Enterprise, m_enterprise.value(), setting);
}

void DemoFrame::setPolicy(ScopeKind scope, qint64 scopeId, const DemoData::Setting &setting)
{
    const AccountId by = m_cast.people.value(setting.by);
    keep(m_policies.setChoice(m_transaction, scope, scopeId, setting.policy, setting.choice, by,
                              daysAgo(setting.daysAgo)));
    if (setting.choice == defaultPolicies(scope).choice(setting.policy))
        return; // nothing was changed by it
    keep(PolicyChangeStore(m_transaction.database())
             .add(m_transaction,
                  {{},
                   scope,
                   scopeId,
                   setting.policy,
                   defaultPolicies(scope).choice(setting.policy),
                   setting.choice,
                   PolicyChangeState::Made,
                   by,
                   daysAgo(setting.daysAgo),
                   daysAgo(setting.daysAgo)}));
    const bool strict = setting.choice == Choice::Strict;
    const auto *action = strict ? auditaction::accessRestrictionEnabled : auditaction::accessRestrictionDisabled;
    if (setting.policy == Policy::FineGrainedApproval)
        action = strict ? auditaction::autoApproveDisabled : auditaction::autoApproveEnabled;
    happened(action, setting.daysAgo, by,
             scope == ScopeKind::Organization ? OrganizationId(scopeId) : OrganizationId(),
             {{u"policy"_s, policyName(setting.policy)},
              {u"before"_s, choiceName(setting.policy, defaultPolicies(scope).choice(setting.policy))},
              {u"after"_s, choiceName(setting.policy, setting.choice)}});
}

} // namespace

Result<void> writeDemoEstate(Database &database, const Clock &clock)
{
    const Result<DemoData> data = readDemoData();
    if (!data)
        return data.error();
    Result<Transaction> transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const Result<bool> exists = OrganizationStore(database).estateExists();
    if (!exists)
        return exists.error();
    if (*exists)
        return Error{ErrorCode::Conflict, u"estate"_s, database.location().display()};

    const Instant now = clock.now();
    DemoCast cast;
    DemoChronicle chronicle;
    return DemoFrame(transaction.value(), now, *data, cast, chronicle)
        .write()
        .then([&] { return DemoTokens(transaction.value(), now, *data, cast, chronicle).write(); })
        .then([&] { return writeDemoNotices(transaction.value(), now, cast, chronicle); })
        .then([&] { return writeDemoPlan(transaction.value(), now, cast.everybody.constFirst(), chronicle); })
        .then([&] { return chronicle.write(transaction.value(), DemoTokens::inboxReadAt(now)); })
        .then([&] { return transaction.value().commit(); });
}

} // namespace patwarden
