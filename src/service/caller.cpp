// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/caller.h"

#include "domain/tokensecret.h"
#include "service/githubanswers.h"
#include "service/httperror.h"

#include <QPromise>

#include <algorithm>
#include <array>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Credentials {
    bool isBearer = false;
    QByteArray secret; ///< empty: none of a form that is understood
};

Credentials credentialsOf(const QByteArray &authorization)
{
    const QByteArray header = authorization.trimmed();
    const qsizetype space = header.indexOf(' ');
    const QByteArray scheme = header.left(space).toLower();
    if (space < 0 || (scheme != "bearer" && scheme != "token"))
        return {};
    return {scheme == "bearer", header.mid(space + 1).trimmed()};
}

/// Nothing is looked up: so nobody learns whether there is such a token.
std::optional<QByteArray> refusalByForm(const QByteArray &secret)
{
    const auto begins = [&secret](const char *prefix) { return secret.startsWith(prefix); };
    constexpr std::array personal{"ghp_", "github_pat_", "pwp_", "pwfg_"};
    constexpr std::array delegated{"gho_", "ghu_"};
    if (std::ranges::any_of(personal, begins))
        return "Resource not accessible by personal access token";
    if (std::ranges::any_of(delegated, begins))
        return "Resource not accessible by integration";
    return std::nullopt;
}

QFuture<Caller> readyCaller(const Caller &caller)
{
    QPromise<Caller> promise;
    promise.start();
    promise.addResult(caller);
    promise.finish();
    return promise.future();
}

Caller turnedAway(int status, const QByteArray &message)
{
    return {{}, {}, errorAnswer(status, message)};
}

QByteArray limitKeyOf(const Caller &caller)
{
    if (caller.app)
        return "app ID " + QByteArray::number(caller.app->id.value());
    if (caller.installation)
        return "installation ID " + QByteArray::number(caller.installation->installation.value());
    return {};
}

} // namespace

QByteArray jwtFaultText(JwtFault fault)
{
    switch (fault) {
    case JwtFault::NoIssuer:
        return "Missing 'issuer' claim ('iss') in assertion";
    case JwtFault::UnknownIssuer:
        return "Integration not found";
    case JwtFault::IssuedAt:
        return "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued";
    case JwtFault::Expires:
        return "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the "
               "assertion expires";
    case JwtFault::ExpiresTooLate:
        return "'Expiration time' claim ('exp') is too far in the future";
    case JwtFault::Undecodable:
        break;
    }
    return "A JSON web token could not be decoded";
}

QFuture<Caller> Callers::of(const HttpRequest &request) const
{
    if (request.caller)
        return readyCaller(*request.caller);
    const QByteArray authorization = request.header("Authorization");
    if (authorization.trimmed().isEmpty())
        return readyCaller(turnedAway(401, "Requires authentication"));
    const Credentials credentials = credentialsOf(authorization);
    if (const auto refused = refusalByForm(credentials.secret))
        return readyCaller(turnedAway(403, *refused));
    if (credentials.secret.startsWith("ghs_"))
        return byToken(credentials.secret);
    if (credentials.isBearer && credentials.secret.count('.') == 2)
        return byJwt(credentials.secret);
    return readyCaller(turnedAway(401, "Bad credentials"));
}

QFuture<RequestOrigin> Callers::origin(const HttpRequest &request) const
{
    return of(request).then([](const Caller &caller) -> RequestOrigin {
        return {limitKeyOf(caller), std::make_shared<const Caller>(caller)};
    });
}

QFuture<Caller> Callers::byJwt(const QByteArray &jwt) const
{
    return m_apps.authenticate(jwt).then([](const Result<AppSignIn> &signIn) -> Caller {
        if (!signIn)
            return {{}, {}, answerTo(signIn.error(), {})};
        if (signIn->app)
            return {signIn->app, {}, {}};
        const JwtFault fault = signIn->fault.value_or(JwtFault::Undecodable);
        return turnedAway(fault == JwtFault::UnknownIssuer ? 404 : 401, jwtFaultText(fault));
    });
}

QFuture<Caller> Callers::byToken(const QByteArray &token) const
{
    if (const std::optional<Session> session = m_known->find(appTokenHash(token)))
        return readyCaller({{}, session, {}});
    return m_apps.authenticateToken(token).then([known = m_known](const Result<Session> &session) -> Caller {
        if (!session)
            return {{}, {}, answerTo(session.error(), {})};
        known->remember(*session);
        return {{}, *session, {}};
    });
}

QFuture<Caller> Callers::app(const HttpRequest &request) const
{
    return of(request).then([](const Caller &caller) {
        return caller.installation ? turnedAway(401, jwtFaultText(JwtFault::Undecodable)) : caller;
    });
}

QFuture<Caller> Callers::installation(const HttpRequest &request) const
{
    return of(request).then([](const Caller &caller) {
        return caller.app ? turnedAway(403, "Resource not accessible by integration") : caller;
    });
}

} // namespace patwarden
