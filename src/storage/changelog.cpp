// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changelog.h"

#include "storage/changewatch.h"
#include "storage/columns.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

Change changeFrom(Query &row)
{
    Change change;
    change.revision = row.integer();
    change.kind = row.enumerator<ChangeKind>();
    change.organization = row.id<OrganizationId>();
    change.request = row.id<RequestId>();
    return change;
}

Result<qint64> revisionOf(Database &database, const QString &statement)
{
    const auto number = database.query(statement).number();
    return number ? Result<qint64>(number->value_or(0)) : Result<qint64>(number.error());
}

} // namespace

Result<void> ChangeLog::append(Transaction &transaction, ChangeKind kind, OrganizationId organization,
                               RequestId request)
{
    Query &statement = transaction.database().query(u"change/append"_s);
    const Result<qint64> added =
        statement.bind("kind"_L1, kind).bind("organization"_L1, organization).bind("request"_L1, request).change();
    if (added)
        transaction.database().changeWatch().noteOwn(statement.insertedId(), statement.insertedId());
    return added;
}

Result<void> ChangeLog::appendAll(Transaction &transaction, ChangeKind kind, OrganizationId organization,
                                  const QList<RequestId> &requests)
{
    Database &database = transaction.database();
    const Result<qint64> before = head(database);
    if (!before)
        return before.error();
    const Result<qint64> added = database.query(u"change/append_of_requests"_s)
                                     .bind("ids"_L1, idsToJson(requests))
                                     .bind("kind"_L1, kind)
                                     .bind("organization"_L1, organization)
                                     .change();
    const Result<qint64> after = added ? head(database) : added;
    if (after)
        database.changeWatch().noteOwn(*before + 1, *after); // nobody else writes meanwhile
    return after;
}

Result<qint64> ChangeLog::head(Database &database)
{
    return revisionOf(database, u"change/head"_s);
}

Result<qint64> ChangeLog::oldest(Database &database)
{
    return revisionOf(database, u"change/oldest"_s);
}

Result<QList<Change>> ChangeLog::since(Database &database, qint64 revision, int limit)
{
    return database.query(u"change/since"_s).bind("revision"_L1, revision).bind("limit"_L1, limit).all(changeFrom);
}

Result<void> ChangeLog::trim(Transaction &transaction, qint64 revision)
{
    return transaction.database().query(u"change/trim"_s).bind("revision"_L1, revision).change();
}

} // namespace patwarden
