// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/pagefactory.h"

#include "views/activetokens/activetokenspage.h"
#include "views/apps/appspage.h"
#include "views/audit/auditlogpage.h"
#include "views/delivery/deliverypage.h"
#include "views/members/memberspage.h"
#include "views/notices/noticespage.h"
#include "views/organizations/organizationspage.h"
#include "views/policies/policypage.h"
#include "views/requests/pendingrequestspage.h"
#include "views/tokens/yourtokenspage.h"

namespace patwarden {

namespace {

template <typename PageClass>
Page *makePage(const PageContext &context, QWidget *parent)
{
    return new PageClass(context, parent);
}

} // namespace

PageFactories pageFactories()
{
    using enum Route::Place;
    return {
        {AllRequests,
         [](const PageContext &context, QWidget *parent) -> Page * {
             return new PendingRequestsPage(context, RequestList::Of::EveryOwned, parent);
         }},
        {EnterprisePolicies, makePage<PolicyPage>},
        {Apps, makePage<AppsPage>},
        {AuditLog, makePage<AuditLogPage>},
        {Organizations, makePage<OrganizationsPage>},
        {OrganizationSettings, makePage<PolicyPage>},
        {ActiveTokens, makePage<ActiveTokensPage>},
        {PendingRequests,
         [](const PageContext &context, QWidget *parent) -> Page * {
             return new PendingRequestsPage(context, RequestList::Of::OneOrganization, parent);
         }},
        {YourTokens, makePage<YourTokensPage>},
        {Members, makePage<MembersPage>},
        {Delivery, makePage<DeliveryPage>},
        {Notices, makePage<NoticesPage>},
    };
}

Route::Place pagePlace(Route::Place place)
{
    switch (place) {
    case Route::Place::ReviewInAll:
        return Route::Place::AllRequests;
    case Route::Place::Review:
        return Route::Place::PendingRequests;
    case Route::Place::ActiveToken:
        return Route::Place::ActiveTokens;
    case Route::Place::YourToken:
    case Route::Place::NewToken:
        return Route::Place::YourTokens;
    case Route::Place::EnterpriseMembers:
        return Route::Place::Members;
    default:
        return place;
    }
}

} // namespace patwarden
