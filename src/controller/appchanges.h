// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/appcontroller.h"
#include "controller/usecase.h"

/// What AppController does with Apps, each inside the caller's transaction and after a look at the right to it.
namespace patwarden::appchanges {

[[nodiscard]] Result<QList<AppRow>> list(UseCase &useCase, OrganizationId organization);
/// \p publicKey is checked already.
[[nodiscard]] Result<App> add(UseCase &useCase, const AppDraft &draft, const QByteArray &publicKey);
[[nodiscard]] Result<void> replaceKey(UseCase &useCase, AppId app, const QByteArray &publicKey);
[[nodiscard]] Result<void> setPermissions(UseCase &useCase, AppId app, const AppPermissions &permissions);
[[nodiscard]] Result<void> remove(UseCase &useCase, AppId app);

[[nodiscard]] Result<InstallationId> install(UseCase &useCase, AppId app, OrganizationId organization);
[[nodiscard]] Result<void> acceptPermissions(UseCase &useCase, InstallationId installation);
[[nodiscard]] Result<void> setSuspended(UseCase &useCase, InstallationId installation, bool suspended);
[[nodiscard]] Result<void> uninstall(UseCase &useCase, InstallationId installation);

/// The new token of an installation, for an App that has signed in.
[[nodiscard]] Result<IssuedAppToken> giveToken(UseCase &useCase, AppId app, InstallationId installation,
                                               const AppTokenWish &wish);

} // namespace patwarden::appchanges
