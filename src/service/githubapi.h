// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/router.h"

namespace patwarden {

/// What every route of GitHub's REST API has in common, put around its handler:
/// * 403 for a request without User-Agent, 400 where X-GitHub-Api-Version is a version that is not served;
/// * X-GitHub-Media-Type and X-GitHub-Api-Version-Selected in every answer, and X-Accepted-GitHub-Permissions
/// where
///   \p acceptedPermissions ("organization_personal_access_tokens=read") is not empty.
[[nodiscard]] RouteHandler githubApi(const QByteArray &acceptedPermissions, RouteHandler handler);

/// The one version of the API that is served, and the default.
inline constexpr char githubApiVersion[] = "2022-11-28";

} // namespace patwarden
