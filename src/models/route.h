// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QMetaType>

namespace patwarden {

/// A place in the program that can be gone to and come back from.
struct Route {
    enum class Place {
        EnterprisePolicies,
        Organizations,
        OrganizationSettings, ///< needs `organization`
        PendingRequests, ///< needs `organization`
        Review, ///< needs `organization` and `request`
        Notices,
    };
    Place place = Place::Organizations;
    OrganizationId organization{};
    RequestId request{};

    friend bool operator==(const Route &, const Route &) = default;
};

} // namespace patwarden

Q_DECLARE_METATYPE(patwarden::Route)
