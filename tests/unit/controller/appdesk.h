// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appsigner.h"
#include "endtest.h"
#include "tokendesk.h"

#include "controller/appkey.h"

namespace patwarden::test {

/// The desk of tokens, and an App of the enterprise, whose owner is eve, with all rights.
struct AppDesk : TokenDesk {
    explicit AppDesk(const QString &path)
        : TokenDesk(path)
    {
        eve = {builder.addAccount(QStringLiteral("eve")), QStringLiteral("eve")};
        builder.joinEnterprise(eve.account, Role::Owner);
        other = builder.addOrganization(QStringLiteral("other-org"));
        ownerOfOther = {builder.addAccount(QStringLiteral("oona")), QStringLiteral("oona")};
        builder.join(ownerOfOther.account, other, Role::Owner);
    }

    /// A defect of the test where it is an error.
    template <typename T>
    static T demand(const Result<T> &result)
    {
        if (!result)
            endTest(result.error().subject + QStringLiteral(": ") + result.error().detail);
        return *result;
    }
    [[nodiscard]] static AppDraft draftOf(const QString &name, Level requests = Level::Write,
                                          Level tokens = Level::Write)
    {
        AppDraft draft;
        draft.name = name;
        draft.permissions = {requests, tokens};
        return draft;
    }
    /// Its key is the same for all: making one takes long.
    RegisteredApp add(const QString &name = QStringLiteral("Octo Bot"), Level requests = Level::Write,
                      Level tokens = Level::Write)
    {
        static const AppKeyPair keys = demand(makeAppKey());
        AppDraft draft = draftOf(name, requests, tokens);
        draft.publicKey = keys.publicPem;
        RegisteredApp registered = demand(resultOf(controllers.apps.registerApp(eve, draft)));
        registered.privateKey = keys.privatePem;
        return registered;
    }
    InstallationId installIn(const RegisteredApp &registered, OrganizationId organization)
    {
        return demand(resultOf(controllers.apps.install(eve, registered.app.id, organization)));
    }
    QString tokenFor(const RegisteredApp &registered, InstallationId installation,
                     const std::optional<AppPermissions> &narrowed = {})
    {
        return demand(resultOf(controllers.apps.createToken(registered.app.id, installation, {narrowed}))).token;
    }
    Result<Session> sessionWith(const QString &token)
    {
        return resultOf(controllers.apps.authenticateToken(token.toLatin1()));
    }
    /// Of an installation in octo-org, or another.
    Session sessionOf(const RegisteredApp &registered, OrganizationId organization,
                      const std::optional<AppPermissions> &narrowed = {})
    {
        return demand(sessionWith(tokenFor(registered, installIn(registered, organization), narrowed)));
    }
    QByteArray jwtOf(const RegisteredApp &registered, qint64 issuedAgo = 30, qint64 expiresIn = 570) const
    {
        const qint64 now = clock.now().microseconds / 1'000'000;
        return signedJwt(registered.privateKey,
                         {{QStringLiteral("iss"), registered.app.clientId},
                          {QStringLiteral("iat"), now - issuedAgo},
                          {QStringLiteral("exp"), now + expiresIn}});
    }

    Session eve;
    Session ownerOfOther;
    OrganizationId other; ///< of the enterprise too
};

} // namespace patwarden::test
