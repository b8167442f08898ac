// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/ctl/reporter.h"
#include "apps/ctl/words.h"
#include "controller/wording.h"

namespace patwarden::ctl {

// What requests and tokens are told of in the same words. Programs rely on them.

/// The fields that the row of a request and the row of an active token share.
template <typename Row>
[[nodiscard]] QJsonObject rowToObject(const Row &row, const QString &token, const QString &organization)
{
    return {{QStringLiteral("id"), row.id.value()},
            {QStringLiteral("organization"), organization},
            {QStringLiteral("token"), token},
            {QStringLiteral("owner"), row.owner},
            {QStringLiteral("repositories"), selectionWord(row.selection)},
            {QStringLiteral("repository_count"), row.repositoryCount},
            {QStringLiteral("permissions"), permissionsToObject(row.permissions)},
            {QStringLiteral("expires_at"), timeOrNull(row.expiresAt)},
            {QStringLiteral("risk"), riskName(row.risk)}};
}

/// What was not reached, and why it ended before the end, if it did.
template <typename Outcome>
void insertRest(QJsonObject &object, const Outcome &outcome)
{
    object.insert(QStringLiteral("left"), idsToArray(outcome.left));
    if (outcome.failure)
        object.insert(QStringLiteral("failure"),
                      errorToObject(*outcome.failure, Wording::sentence(*outcome.failure)));
}

} // namespace patwarden::ctl
