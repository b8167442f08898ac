// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/githubapi.h"

#include "service/httperror.h"

#include <optional>

namespace patwarden {

namespace {

std::optional<HttpResponse> apiRefusal(const HttpRequest &request)
{
    if (request.header("User-Agent").trimmed().isEmpty())
        return errorAnswer(403,
                           "Request forbidden by administrative rules. Please make sure your request has a "
                           "User-Agent header.");
    const QByteArray version = request.header("X-GitHub-Api-Version").trimmed();
    if (!version.isEmpty() && version != githubApiVersion)
        return errorAnswer(400,
                           "The API version that was asked for is not supported. Supported versions: "
                               + QByteArray(githubApiVersion));
    return std::nullopt;
}

HttpHeaders apiHeaders(const QByteArray &acceptedPermissions)
{
    HttpHeaders headers{{"X-GitHub-Media-Type", "github.v3; format=json"},
                        {"X-GitHub-Api-Version-Selected", githubApiVersion}};
    if (!acceptedPermissions.isEmpty())
        headers.append({"X-Accepted-GitHub-Permissions", acceptedPermissions});
    return headers;
}

} // namespace

RouteHandler githubApi(const QByteArray &acceptedPermissions, RouteHandler handler)
{
    const HttpHeaders headers = apiHeaders(acceptedPermissions);
    return [headers, handler = std::move(handler)](const HttpRequest &request, const RouteParameters &parameters) {
        const std::optional<HttpResponse> refused = apiRefusal(request);
        return (refused ? answered(*refused) : handler(request, parameters))
            .then([headers](HttpResponse response) {
                response.headers += headers;
                return response;
            });
    };
}

} // namespace patwarden
