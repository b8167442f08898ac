// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/appcontroller.h"
#include "controller/session.h"
#include "service/httpmessage.h"
#include "service/knowntokens.h"
#include "service/requestorigin.h"

#include <QFuture>

#include <optional>

namespace patwarden {

/// Who a request comes from, by its Authorization: an App (a JSON web token), an installation of one (a token that
/// begins with "ghs_"), or nobody who may be here: then the answer that turns it away.
struct Caller {
    std::optional<App> app;
    std::optional<Session> installation;
    std::optional<HttpResponse> refusal;
};

/// Tells callers apart as GitHub does and with its texts:
/// * "Authorization: Bearer …" or "token …", whatever the case of the word; a JSON web token only with "Bearer";
/// * nobody: 401 "Requires authentication"; what is known to nobody: 401 "Bad credentials"; a JSON web token that
///   does not hold: 401 with what is wrong with it, or 404 "Integration not found";
/// * a personal access token or an OAuth token, by its form alone: 403, as only Apps may do what is served here;
/// * a suspended installation: 403 "This installation has been suspended".
/// A token that came a moment ago is not looked up again here, but in the use case that it is for, which refuses
/// it with the same words (answerTo()).
///
/// \p apps has to outlive the futures. Thread: that of the QCoreApplication.
class Callers
{
public:
    explicit Callers(AppController &apps, std::shared_ptr<KnownTokens> known = std::make_shared<KnownTokens>())
        : m_apps(apps)
        , m_known(std::move(known))
    {
    }

    /// HttpRequest::caller, where that is known; else it is asked of the database.
    [[nodiscard]] QFuture<Caller> of(const HttpRequest &request) const;
    /// An App, or turned away: what is for JSON web tokens only (401 for a token of an installation).
    [[nodiscard]] QFuture<Caller> app(const HttpRequest &request) const;
    /// An installation, or turned away: what acts in an organization (403 for an App as such).
    [[nodiscard]] QFuture<Caller> installation(const HttpRequest &request) const;
    /// Who that is, and whose limit it counts against: "app ID 3", "installation ID 7" whichever of its tokens it
    /// uses; nobody's for all who are turned away.
    [[nodiscard]] QFuture<RequestOrigin> origin(const HttpRequest &request) const;

private:
    [[nodiscard]] QFuture<Caller> byJwt(const QByteArray &jwt) const;
    [[nodiscard]] QFuture<Caller> byToken(const QByteArray &token) const;

    AppController &m_apps;
    std::shared_ptr<KnownTokens> m_known;
};

/// GitHub's text for it.
[[nodiscard]] QByteArray jwtFaultText(JwtFault fault);

} // namespace patwarden
