// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/session.h"
#include "service/caller.h"
#include "service/router.h"
#include "service/serviceaddress.h"

#include <optional>

namespace patwarden {

struct Controllers;

/// Who a request comes from: the session that use cases are called with, or the answer that turns it away.
struct PatCaller {
    Session session;
    std::optional<HttpResponse> refusal;
};
using PatCallers = std::function<QFuture<PatCaller>(const HttpRequest &)>;
/// Installations of Apps, and nobody else. \p callers has to live as long as what comes of it.
[[nodiscard]] PatCallers patCallers(const Callers &callers);

/// The eight operations of GitHub's REST API on requests for access and on tokens with access (R-O6;
/// docs/rest-api.md), below "/orgs/{org}", the same below "/api/v3", and the addresses that `repositories_url`
/// names.
///
/// \p callers tells who is asking: an installation of a GitHub App; anybody else is turned away there. What an
/// installation may do is asked in the transaction that does it. The controllers have to live as long as \p
/// router. To be called on the thread that the front answers on: answers are written there.
void addPatRoutes(Router &router, Controllers &controllers, PatCallers callers,
                  const ServiceAddress &address = ServiceAddress());

} // namespace patwarden
