// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/estaterecords.h"
#include "storage/query.h"

/// Columns as records: each function reads those that its statement of resources/sql/common/exchange selects, in
/// their order.
namespace patwarden::exchange {

[[nodiscard]] Record estateRow(Query &row);
[[nodiscard]] Record enterpriseRow(Query &row);
[[nodiscard]] Record accountRow(Query &row);
[[nodiscard]] Record organizationRow(Query &row);
[[nodiscard]] Record membershipRow(Query &row);
[[nodiscard]] Record repositoryRow(Query &row);
[[nodiscard]] Record policyRow(Query &row);
[[nodiscard]] Record policyChangeRow(Query &row);
[[nodiscard]] Record appRow(Query &row);
[[nodiscard]] Record appInstallationRow(Query &row);
[[nodiscard]] Record webhookRow(Query &row);
[[nodiscard]] Record digestSettingRow(Query &row);
[[nodiscard]] Record mailPreferenceRow(Query &row);

[[nodiscard]] RepositoryName repositoryNameFrom(Query &row);
/// All but the reference and the repositories.
[[nodiscard]] Token tokenFrom(Query &row);
/// The last columns of a request; nullopt: it waits.
[[nodiscard]] std::optional<Decision> decisionFrom(Query &row);

} // namespace patwarden::exchange
