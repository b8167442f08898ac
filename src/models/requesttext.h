// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/requestcontroller.h"

#include <QCoreApplication>
#include <QString>

namespace patwarden {

/// The words in which a request is shown, the same in the table, the review and the reports of what was decided.
class RequestText
{
    Q_DECLARE_TR_FUNCTIONS(RequestText)

public:
    /// "5 hours", "2 days": how long ago, in the largest unit that fits; "1 minute" for less.
    [[nodiscard]] static QString age(Instant then, Instant now);
    /// "No expiration", "30 days" up to three months ahead, "12 Mar 2027" beyond, "Expired".
    [[nodiscard]] static QString expires(const std::optional<Instant> &at, Instant now);

    /// "contents: write": the words of permission and level as GitHub's API has them.
    [[nodiscard]] static QString permission(const Permission &permission);
    /// The same from "contents:write", as RequestFilter names a permission.
    [[nodiscard]] static QString permission(const QString &filterKey);
    /// "contents: write · issues: read", the highest level first.
    [[nodiscard]] static QString permissions(const PermissionSet &permissions);
    /// "All repositories", "2 repositories", "Public repositories".
    [[nodiscard]] static QString repositoryAccess(RepositorySelection selection, int count);
};

} // namespace patwarden
