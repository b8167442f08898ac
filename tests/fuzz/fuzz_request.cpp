// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/httprules.h"
#include "service/router.h"

#include <cstdint>
#include <cstdlib>

using namespace patwarden;

namespace {

const Router &routes()
{
    static const Router router = [] {
        Router made;
        const auto ok = [](const HttpRequest &, const RouteParameters &) { return answered({}); };
        made.add("GET", "/orgs/{org}/tokens", ok);
        made.add("POST", "/orgs/{org}/tokens/{id}", ok);
        return made;
    }();
    return router;
}

} // namespace

/// The first line is a request line without its version, the others are headers. What is let through has one end
/// and one host, and its path finds a route or none.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    QByteArrayList lines = text.split('\n');
    const QByteArrayList words = lines.takeFirst().split(' ');
    HttpRequest request;
    request.method = words.constFirst();
    if (!HttpRules::takeTarget(request, words.constLast()))
        return 0;
    if (!request.path.startsWith('/') || request.path.contains('?'))
        std::abort();
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.append({line.first(colon), line.mid(colon + 1).trimmed()});
    }
    if (HttpRules::refusal(request, HttpRules::Version::Http11) == 0
        && (request.header("Host").isNull()
            || (!request.header("Content-Length").isNull() && !request.header("Transfer-Encoding").isNull())))
        std::abort();
    for (const auto &header : request.headers) {
        if (HttpRules::mayBeSent(header) && (header.second.contains('\r') || header.first.contains(' ')))
            std::abort();
    }
    const Router::Match match = routes().find(request.method, request.path);
    if (match.handler && match.parameters.isEmpty())
        std::abort();
    return 0;
}
