// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/patcontroller.h"
#include "service/jsonwriter.h"

namespace patwarden {

// Members come in the order of their names, so that an answer is the same text as long as it says the same.

/// Where the addresses in an answer point: ServiceAddress::root() and ServiceAddress::api().
struct GithubAddresses {
    QString root;
    QString api;
};

/// GitHub's `simple-user`. The addresses have GitHub's form; Patwarden answers at none of them.
void writeUser(JsonWriter &json, const GithubAddresses &addresses, qint64 id, const QString &login,
               bool isOrganization = false);

/// A list of GitHub's `organization-programmatic-access-grant-request` or
/// `organization-programmatic-access-grant`.
[[nodiscard]] QByteArray patsJson(const GithubAddresses &addresses, PatKind kind, const PatPage &page);

/// A list of GitHub's `minimal-repository`.
[[nodiscard]] QByteArray repositoriesJson(const GithubAddresses &addresses, const PatRepositoryPage &page);

/// GitHub's `repository`. What Patwarden does not know of one is what a new one has.
void writeFullRepository(JsonWriter &json, const GithubAddresses &addresses, OrganizationId organization,
                         const QString &organizationName, const RepositoryRecord &repository);

/// "2026-11-20T09:00:00Z"; empty outside of the years 0 to 9999.
[[nodiscard]] QString githubTime(Instant time);

} // namespace patwarden
