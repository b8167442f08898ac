// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QMetaType>

namespace patwarden {

/// A place in the program that can be gone to and come back from.
struct Route {
    enum class Place {
        AllRequests, ///< the queue over every organization that one owns
        ReviewInAll, ///< needs `request`: one of that queue
        EnterprisePolicies,
        Organizations,
        EnterpriseMembers,
        Apps, ///< of the enterprise; with `organization`, of that one
        AuditLog, ///< of all that one may see; with `organization`, of that one
        OrganizationSettings, ///< needs `organization`, as all below up to Delivery
        ActiveTokens,
        ActiveToken, ///< needs `token`
        PendingRequests,
        Review, ///< needs `request`
        Members,
        Delivery, ///< notices and webhooks
        YourTokens,
        YourToken, ///< needs `token`: what it may do, where it stands, changing it
        NewToken,
        Notices,
    };
    Place place = Place::Organizations;
    OrganizationId organization{};
    RequestId request{};
    TokenId token{};

    friend bool operator==(const Route &, const Route &) = default;
};

} // namespace patwarden

Q_DECLARE_METATYPE(patwarden::Route)
