// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/ids.h"
#include "domain/permission.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace patwarden {

/// What an App can be let do in an organization; GitHub's "organization_personal_access_token_requests" and
/// "organization_personal_access_tokens".
enum class AppPermission { Requests, Tokens };
inline constexpr std::array appPermissions{AppPermission::Requests, AppPermission::Tokens};

/// How far: None, Read or Write for each. Admin is not given to Apps.
struct AppPermissions {
    Level requests = Level::None;
    Level tokens = Level::None;

    [[nodiscard]] Level level(AppPermission permission) const
    {
        return permission == AppPermission::Requests ? requests : tokens;
    }
    [[nodiscard]] bool isEmpty() const { return requests == Level::None && tokens == Level::None; }
    /// Neither level is higher than there.
    [[nodiscard]] bool within(const AppPermissions &other) const
    {
        return requests <= other.requests && tokens <= other.tokens;
    }
    /// The lower level of each.
    [[nodiscard]] AppPermissions cutTo(const AppPermissions &other) const
    {
        return {std::min(requests, other.requests), std::min(tokens, other.tokens)};
    }

    friend bool operator==(const AppPermissions &, const AppPermissions &) = default;
};

/// A program of another party that acts through the REST API with rights of its own (R-O6). It proves itself with
/// a key pair of which only the public half is here.
struct App {
    AppId id;
    OrganizationId owner; ///< invalid: the enterprise
    QString slug; ///< "octo-bot": of its name, never given twice
    QString name;
    QString description;
    QString clientId; ///< what it calls itself by when it signs in; its id does too
    QByteArray publicKey; ///< PEM
    AppPermissions permissions; ///< what it asks for, and the most it gets
    Instant createdAt;
    Instant updatedAt;
    AccountId createdBy;
    QString ownerName; ///< read only
    qint64 ownerId = 0; ///< of the organization, or of the enterprise; read only
};

/// An App in one organization, and what it was granted there.
struct AppInstallation {
    InstallationId id;
    AppId app;
    OrganizationId organization;
    AppPermissions permissions;
    Instant createdAt;
    Instant updatedAt;
    std::optional<Instant> suspendedAt{}; ///< set: it may do nothing until this is taken back
    QString organizationName{}; ///< read only
};

/// "octo-bot" for "Octo Bot!": letters and digits of ASCII, the rest single hyphens. Empty where nothing is left.
[[nodiscard]] QString appSlug(const QString &name);
/// The login that stands where an account's would: "octo-bot[bot]", as GitHub has it. No account has such a one.
[[nodiscard]] QString appLogin(const QString &slug);
/// The slug of such a login; empty where it is none.
[[nodiscard]] QString slugOfAppLogin(const QString &login);

/// GitHub's name of the permission.
[[nodiscard]] QString appPermissionName(AppPermission permission);
/// "read", "write", "none".
[[nodiscard]] QString appLevelName(Level level);
[[nodiscard]] std::optional<Level> appLevelFrom(QStringView name);

} // namespace patwarden
