// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changelog.h"

#include "storage/columns.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

Result<void> ChangeLog::append(Transaction &transaction, ChangeKind kind, OrganizationId organization,
                               RequestId request)
{
    return transaction.database()
        .query(u"change/append"_s)
        .bind("kind"_L1, kind)
        .bind("organization"_L1, organization)
        .bind("request"_L1, request)
        .change();
}

Result<void> ChangeLog::appendAll(Transaction &transaction, ChangeKind kind, OrganizationId organization,
                                  const QList<RequestId> &requests)
{
    return transaction.database()
        .query(u"change/append_of_requests"_s)
        .bind("ids"_L1, idsToJson(requests))
        .bind("kind"_L1, kind)
        .bind("organization"_L1, organization)
        .change();
}

} // namespace patwarden
