// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/appcontroller.h"
#include "service/githubjson.h"

namespace patwarden {

/// GitHub's `integration`, with client_id and slug.
[[nodiscard]] QByteArray appJson(const GithubAddresses &addresses, const App &app, qsizetype installations);
/// GitHub's `installation`.
void writeInstallation(JsonWriter &json, const GithubAddresses &addresses, const App &app,
                       const AppInstallation &installation);
/// GitHub's `installation-token`; with the repositories that it was asked for with.
[[nodiscard]] QByteArray tokenJson(const GithubAddresses &addresses, const IssuedAppToken &token);

} // namespace patwarden
