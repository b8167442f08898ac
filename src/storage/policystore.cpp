// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/policystore.h"

#include "storage/organizationstore.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

Result<StoredPolicies> PolicyStore::policies(ScopeKind scope, qint64 scopeId, bool optedIn)
{
    StoredPolicies stored{defaultPolicies(scope), {}};
    stored.policies.optedIn = optedIn;
    Query &query = m_database.query(u"policy/of_scope"_s).bind("scope"_L1, scope).bind("scope_id"_L1, scopeId);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    while (query.next()) {
        const auto policy = query.enumerator<Policy>();
        stored.policies.setChoice(policy, query.enumerator<Choice>());
        PolicySetting &setting = stored.settings.at(size_t(policy) - 1);
        setting.setAt = query.instant();
        setting.setBy = query.text();
    }
    query.finish();
    return stored;
}

Result<EstatePolicies> PolicyStore::estatePolicies()
{
    OrganizationStore frame(m_database);
    const auto enterprise = frame.enterprise();
    if (!enterprise)
        return enterprise.error();
    const auto organizations = frame.organizations();
    if (!organizations)
        return organizations.error();

    EstatePolicies estate;
    if (*enterprise) {
        estate.enterprise = defaultPolicies(ScopeKind::Enterprise);
        estate.enterprise->optedIn = (*enterprise)->optedIn;
    }
    for (const OrganizationRecord &organization : *organizations) {
        PolicySet own = defaultPolicies(ScopeKind::Organization);
        own.optedIn = organization.optedIn;
        estate.organizations.insert(organization.id, {own, organization.enterprise.isValid()});
    }

    Query &query = m_database.query(u"policy/all"_s);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    while (query.next()) {
        const auto scope = query.enumerator<ScopeKind>();
        const qint64 scopeId = query.integer();
        const auto policy = query.enumerator<Policy>();
        const auto choice = query.enumerator<Choice>();
        if (scope == ScopeKind::Organization)
            estate.organizations[OrganizationId(scopeId)].policies.setChoice(policy, choice);
        else if (estate.enterprise)
            estate.enterprise->setChoice(policy, choice);
    }
    query.finish();
    return estate;
}

Result<EstatePolicies> PolicyStore::policiesFor(OrganizationId organization)
{
    OrganizationStore frame(m_database);
    EstatePolicies estate;
    const auto enterprise = frame.enterprise();
    if (!enterprise)
        return enterprise.error();
    if (*enterprise) {
        const auto stored = policies(ScopeKind::Enterprise, (*enterprise)->id.value(), (*enterprise)->optedIn);
        if (!stored)
            return stored.error();
        estate.enterprise = stored->policies;
    }
    const auto found = organization.isValid() ? frame.byId(organization) : std::optional<OrganizationRecord>();
    if (!found)
        return found.error();
    if (*found) {
        const auto stored = policies(ScopeKind::Organization, organization.value(), (*found)->optedIn);
        if (!stored)
            return stored.error();
        estate.organizations.insert(organization, {stored->policies, (*found)->enterprise.isValid()});
    }
    return estate;
}

Result<void> PolicyStore::setOptedIn(Transaction &transaction, ScopeKind scope, qint64 scopeId)
{
    const QString name = scope == ScopeKind::Enterprise ? u"estate/opt_in"_s : u"organization/opt_in"_s;
    return transaction.database().query(name).bind("id"_L1, scopeId).change();
}

Result<void> PolicyStore::setChoice(Transaction &transaction, ScopeKind scope, qint64 scopeId, Policy policy,
                                    Choice choice, AccountId setBy, Instant setAt)
{
    return transaction.database()
        .query(u"policy/set"_s)
        .bind("scope"_L1, scope)
        .bind("scope_id"_L1, scopeId)
        .bind("policy"_L1, policy)
        .bind("choice"_L1, choice)
        .bind("set_by"_L1, setBy)
        .bind("set_at"_L1, setAt)
        .change();
}

} // namespace patwarden
