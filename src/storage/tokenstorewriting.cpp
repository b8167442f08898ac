// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tokenstore.h"

#include "storage/columns.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

Result<TokenId> TokenStore::insert(Transaction &transaction, const TokenRecord &token)
{
    Query &query = transaction.database().query(u"token/insert"_s);
    query.bind("kind"_L1, token.kind).bind("account"_L1, token.owner).bind("organization"_L1, token.organization);
    bindToken(query, token);
    if (const Result<qint64> done = query.change(); !done)
        return done.error();
    const TokenId id(query.insertedId());
    const Result<void> done = transaction.database().isPersonal() && token.kind == TokenKind::FineGrained
        ? hold(transaction, id, token.selection, token.repositories, token.permissions)
        : insertDetails(transaction, id, token.repositories, token.permissions);
    if (!done)
        return done.error();
    return id;
}

Result<void> TokenStore::setAccess(Transaction &transaction, const AccessRecord &access)
{
    return bindAccess(transaction.database().query(u"token/set_access"_s), access).change();
}

Result<void> TokenStore::setAccesses(Transaction &transaction, const QList<RequestId> &requests,
                                     const AccessRecord &access)
{
    Query &query = transaction.database().query(u"token/set_accesses"_s);
    query.bind("ids"_L1, idsToJson(requests))
        .bind("state"_L1, access.state)
        .bind("account"_L1, access.account)
        .bind("changed_at"_L1, access.changedAt)
        .bind("reason"_L1, access.reason)
        .bind("app"_L1, access.app);
    bindMaybe(query, "rule"_L1, access.rule ? std::optional(qint64(*access.rule)) : std::nullopt);
    return query.change();
}

Result<void> TokenStore::grantRequested(Transaction &transaction, TokenId token, RepositorySelection selection,
                                        const QList<RepositoryId> &repositories, const PermissionSet &permissions)
{
    Database &database = transaction.database();
    if (database.isPersonal())
        return hold(transaction, token, selection, repositories, permissions);
    return Result<void>(database.query(u"token/set_selection"_s)
                            .bind("token"_L1, token)
                            .bind("selection"_L1, selection)
                            .change())
        .then([&]() -> Result<void> {
            return database.query(u"token/remove_repositories"_s).bind("token"_L1, token).change();
        })
        .then([&]() -> Result<void> {
            return database.query(u"token/remove_permissions"_s).bind("token"_L1, token).change();
        })
        .then([&] { return insertDetails(transaction, token, repositories, permissions); });
}

Result<void> TokenStore::hold(Transaction &transaction, TokenId token, RepositorySelection selection,
                              const QList<RepositoryId> &repositories, const PermissionSet &permissions)
{
    const auto held = transaction.database()
                          .query(u"token/hold"_s)
                          .bind("token"_L1, token)
                          .bind("selection"_L1, selection)
                          .bind("repositories"_L1, idsToJson(repositories))
                          .bind("permissions"_L1, permissions.toText())
                          .number();
    if (!held)
        return held.error();
    return held->value_or(0) == 1 ? Result<void>()
                                  : Error{ErrorCode::Forbidden, u"databaseRole"_s, u"token/hold"_s};
}

Result<void> TokenStore::insertDetails(Transaction &transaction, TokenId token,
                                       const QList<RepositoryId> &repositories, const PermissionSet &permissions)
{
    return insertTokenDetails(transaction, token, repositories, permissions);
}

Result<void> TokenStore::rename(Transaction &transaction, TokenId token, const QString &name,
                                const QString &description)
{
    return transaction.database()
        .query(u"token/rename"_s)
        .bind("token"_L1, token)
        .bind("name"_L1, name)
        .bind("description"_L1, description)
        .change();
}

Result<void> TokenStore::setScopes(Transaction &transaction, TokenId token, const QString &scopes)
{
    return transaction.database()
        .query(u"token/set_scopes"_s)
        .bind("token"_L1, token)
        .bind("scopes"_L1, scopes)
        .change();
}

Result<void> TokenStore::setSecret(Transaction &transaction, TokenId token, const QByteArray &hash,
                                   const QString &lastEight, std::optional<Instant> expiresAt)
{
    return transaction.database()
        .query(u"token/set_secret"_s)
        .bind("token"_L1, token)
        .bind("secret_hash"_L1, hash)
        .bind("last_eight"_L1, lastEight)
        .bind("expires_at"_L1, expiresAt)
        .change();
}

Result<bool> TokenStore::remove(Transaction &transaction, TokenId token, Instant at)
{
    const auto removed =
        transaction.database().query(u"token/delete"_s).bind("token"_L1, token).bind("at"_L1, at).change();
    if (!removed)
        return removed.error();
    return *removed > 0;
}

Result<void> TokenStore::setExpiryTold(Transaction &transaction, TokenId token, int days)
{
    return transaction.database()
        .query(u"token/set_expiry_told"_s)
        .bind("token"_L1, token)
        .bind("days"_L1, days)
        .change();
}

} // namespace patwarden
