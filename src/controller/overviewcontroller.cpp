// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/overviewcontroller.h"

#include "controller/usecase.h"
#include "storage/accountstore.h"
#include "storage/organizationstore.h"
#include "storage/outbox.h"
#include "storage/policystore.h"

#include <algorithm>

namespace patwarden {

namespace {

OrganizationSummary summaryOf(const OrganizationRecord &organization, const EstatePolicies &estate, Role role)
{
    const std::optional<PolicySet> enterprise = estate.enterpriseOf(organization.id);
    const PolicySet own = estate.organizations.value(organization.id).policies;
    return {.id = organization.id,
            .name = organization.name,
            .role = role,
            .ownedByEnterprise = organization.enterprise.isValid(),
            .ownOptIn = organization.optedIn,
            .optedIn = effectivelyOptedIn(enterprise, own),
            .fineGrainedAccess = effectivePolicy(Policy::FineGrainedAccess, enterprise, own),
            .fineGrainedApproval = effectivePolicy(Policy::FineGrainedApproval, enterprise, own),
            .classicAccess = effectivePolicy(Policy::ClassicAccess, enterprise, own),
            .pendingRequests = role == Role::Owner ? organization.pendingCount : 0};
}

Result<void> readOrganizations(Database &database, Overview &overview)
{
    const auto roles = AccountStore(database).rolesOf(overview.account);
    if (!roles)
        return roles.error();
    const auto estate = PolicyStore(database).estatePolicies();
    if (!estate)
        return estate.error();
    const auto organizations = OrganizationStore(database).organizations();
    if (!organizations)
        return organizations.error();
    const bool seesAll = overview.enterprise && overview.enterprise->role == Role::Owner;
    for (const OrganizationRecord &organization : *organizations) {
        const Role role = roles->value(organization.id, Role::Outside);
        if (role != Role::Outside || (seesAll && organization.enterprise.isValid()))
            overview.organizations.append(summaryOf(organization, *estate, role));
    }
    return {};
}

Result<Overview> readOverview(UseCase &useCase)
{
    Database &database = useCase.database();
    Overview overview;
    overview.account = useCase.actor();

    AccountStore accounts(database);
    const auto account = accounts.byId(overview.account);
    if (!account)
        return account.error();
    if (!*account) // an App, which has none
        return Error{ErrorCode::Forbidden, {}, {}};
    overview.login = (*account)->login;
    overview.name = (*account)->name;

    OrganizationStore frame(database);
    const auto demo = frame.isDemo();
    if (!demo)
        return demo.error();
    overview.demo = *demo;
    const auto enterprise = frame.enterprise();
    if (!enterprise)
        return enterprise.error();
    const auto role = accounts.roleInEnterprise(overview.account);
    if (!role)
        return role.error();
    if (*enterprise && *role != Role::Outside)
        overview.enterprise = {(*enterprise)->id, (*enterprise)->name, (*enterprise)->optedIn, *role};

    if (const Result<void> done = readOrganizations(database, overview); !done)
        return done.error();
    const auto unread = Outbox(database).unreadCount(overview.account);
    if (!unread)
        return unread.error();
    overview.unreadNotices = *unread;
    return overview;
}

} // namespace

bool Overview::ownsSeveralQueues() const
{
    const auto owned = [](const OrganizationSummary &each) { return each.role == Role::Owner; };
    const auto waits = [&](const OrganizationSummary &each) { return owned(each) && each.optedIn; };
    return std::ranges::count_if(organizations, owned) > 1 && std::ranges::any_of(organizations, waits);
}

qint64 Overview::pendingRequests() const
{
    qint64 sum = 0;
    for (const OrganizationSummary &each : organizations)
        sum += each.pendingRequests;
    return sum;
}

OverviewController::OverviewController(DatabaseThread &database)
    : m_database(database)
{
}

QFuture<Result<Overview>> OverviewController::overview(const Session &session)
{
    return m_database.run(
        [session](Database &database) { return UseCase::read<Overview>(database, session, {}, readOverview); });
}

} // namespace patwarden
