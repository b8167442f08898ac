// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/pagefactory.h"

#include "views/notices/noticespage.h"
#include "views/organizations/organizationspage.h"
#include "views/policies/policypage.h"
#include "views/requests/pendingrequestspage.h"

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
        {EnterprisePolicies, makePage<PolicyPage>},
        {Organizations, makePage<OrganizationsPage>},
        {OrganizationSettings, makePage<PolicyPage>},
        {PendingRequests, makePage<PendingRequestsPage>},
        {Notices, makePage<NoticesPage>},
    };
}

Route::Place pagePlace(Route::Place place)
{
    return place == Route::Place::Review ? Route::Place::PendingRequests : place;
}

} // namespace patwarden
