// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/appcontroller.h"
#include "service/router.h"
#include "service/serviceaddress.h"

namespace patwarden {

/// The four operations of GitHub's REST API that signing in as an App needs (R-O6; docs/rest-api.md), with a JSON
/// web token; the same below "/api/v3":
/// * GET /app, GET /app/installations (page, per_page, since), GET /orgs/{org}/installation;
/// * POST /app/installations/{installation_id}/access_tokens, whose body may narrow `permissions`, and name
///   `repositories` of the organization.
///
/// \p apps has to live as long as \p router.
void addAppRoutes(Router &router, AppController &apps, const ServiceAddress &address = ServiceAddress());

} // namespace patwarden
