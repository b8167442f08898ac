// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/patcontroller.h"

#include <QJsonArray>
#include <QJsonObject>

namespace patwarden {

/// Where the addresses in an answer point: ServiceAddress::root() and ServiceAddress::api().
struct GithubAddresses {
    QString root;
    QString api;
};

/// GitHub's `simple-user`. The addresses have GitHub's form; Patwarden answers at none of them.
[[nodiscard]] QJsonObject simpleUser(const GithubAddresses &addresses, qint64 id, const QString &login,
                                     bool isOrganization = false);

/// GitHub's `organization-programmatic-access-grant-request` or `organization-programmatic-access-grant`.
[[nodiscard]] QJsonArray patsJson(const GithubAddresses &addresses, PatKind kind, const PatPage &page);

/// GitHub's `minimal-repository`.
[[nodiscard]] QJsonArray repositoriesJson(const GithubAddresses &addresses, const PatRepositoryPage &page);

/// GitHub's `repository`. What Patwarden does not know of one is what a new one has.
[[nodiscard]] QJsonObject fullRepository(const GithubAddresses &addresses, OrganizationId organization,
                                         const QString &organizationName, const RepositoryRecord &repository);

/// "2026-11-20T09:00:00Z"
[[nodiscard]] QString githubTime(Instant time);

} // namespace patwarden
