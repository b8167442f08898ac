// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/places.h"

#include <algorithm>

namespace patwarden {

namespace {

bool isEnterpriseOwner(const Overview &overview)
{
    return overview.enterprise && overview.enterprise->role == Role::Owner;
}

Crumb enterpriseCrumb(const Overview &overview)
{
    return {overview.enterprise->name,
            Route{isEnterpriseOwner(overview) ? Route::Place::EnterprisePolicies : Route::Place::Organizations}};
}

QList<Crumb> organizationCrumbs(const Overview &overview, OrganizationId id)
{
    const auto organization = std::ranges::find(overview.organizations, id, &OrganizationSummary::id);
    if (organization == overview.organizations.cend())
        return {};
    QList<Crumb> crumbs;
    if (organization->ownedByEnterprise && overview.enterprise)
        crumbs.append(enterpriseCrumb(overview));
    crumbs.append({organization->name});
    if (organization->role == Role::Owner)
        crumbs.last().route = Route{Route::Place::PendingRequests, id};
    return crumbs;
}

} // namespace

OrganizationId Places::firstOrganization(const Overview &overview)
{
    OrganizationId first;
    for (const OrganizationSummary &organization : overview.organizations) {
        if (organization.role != Role::Owner)
            continue;
        if (organization.pendingRequests > 0)
            return organization.id;
        if (!first.isValid())
            first = organization.id;
    }
    return first;
}

Route Places::landing(const Overview &overview)
{
    if (isEnterpriseOwner(overview))
        return {Route::Place::EnterprisePolicies};
    if (const OrganizationId own = firstOrganization(overview); own.isValid())
        return {Route::Place::PendingRequests, own};
    return {Route::Place::YourTokens};
}

QList<Crumb> Places::crumbs(const Overview &overview, const Route &route, const QString &last)
{
    QList<Crumb> crumbs;
    switch (route.place) {
    case Route::Place::ReviewInAll:
        crumbs.append({tr("All requests"), Route{Route::Place::AllRequests}});
        break;
    case Route::Place::EnterprisePolicies:
        if (overview.enterprise)
            crumbs.append(enterpriseCrumb(overview));
        crumbs.append({tr("Policies")});
        break;
    case Route::Place::Organizations:
    case Route::Place::EnterpriseMembers:
        if (overview.enterprise)
            crumbs.append(enterpriseCrumb(overview));
        break;
    case Route::Place::OrganizationSettings:
        crumbs = organizationCrumbs(overview, route.organization);
        crumbs.append({tr("Personal access tokens")});
        break;
    case Route::Place::Apps:
    case Route::Place::AuditLog:
        if (route.organization.isValid())
            crumbs = organizationCrumbs(overview, route.organization);
        else if (overview.enterprise)
            crumbs.append(enterpriseCrumb(overview));
        break;
    case Route::Place::PendingRequests:
    case Route::Place::ActiveTokens:
    case Route::Place::Members:
    case Route::Place::Delivery:
        crumbs = organizationCrumbs(overview, route.organization);
        break;
    case Route::Place::Review:
        crumbs = organizationCrumbs(overview, route.organization);
        crumbs.append({tr("Pending requests"), Route{Route::Place::PendingRequests, route.organization}});
        break;
    case Route::Place::ActiveToken:
        crumbs = organizationCrumbs(overview, route.organization);
        crumbs.append({tr("Active tokens"), Route{Route::Place::ActiveTokens, route.organization}});
        break;
    case Route::Place::YourToken:
    case Route::Place::NewToken:
        crumbs.append({tr("Your tokens"), Route{Route::Place::YourTokens}});
        break;
    case Route::Place::AllRequests:
    case Route::Place::YourTokens:
    case Route::Place::Notices:
        break;
    }
    crumbs.append({last});
    return crumbs;
}

} // namespace patwarden
