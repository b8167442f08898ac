// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "storage/policychangestore.h"
#include "storage/tokenstore.h"

namespace patwarden {

// Columns that several statements write or select in the same order, and the values they are.

/// NULL where there is no number.
Query &bindMaybe(Query &query, QLatin1StringView name, std::optional<qint64> number);
/// "[3,17,4]", in their order: what a statement takes apart with json_each().
template <typename Tag>
[[nodiscard]] QString idsToJson(const QList<Id<Tag>> &ids)
{
    QByteArray json("[");
    json.reserve(8 * ids.size() + 2);
    for (const Id<Tag> id : ids)
        json += QByteArray::number(id.value()) + ',';
    if (ids.isEmpty())
        json += ']';
    else
        json.back() = ']';
    return QString::fromLatin1(json);
}
/// "3 17 4", in their order.
[[nodiscard]] QString idsToText(const QList<RepositoryId> &ids);
/// The next column; nullopt where NULL.
[[nodiscard]] std::optional<qint64> maybeNumber(Query &row);
/// The next column; 0: none.
[[nodiscard]] std::optional<AccessRule> maybeRule(Query &row);

/// Whether there is a digest, when, and where.
[[nodiscard]] DigestSetting digestSettingFrom(Query &row);
/// Language, approvals, expiry.
[[nodiscard]] MailPreference mailPreferenceFrom(Query &row);
/// Of a statement that gives one row, or none.
template <typename T>
[[nodiscard]] Result<std::optional<T>> onlyOf(const Result<QList<T>> &rows)
{
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::optional<T>() : std::optional<T>(rows->constFirst());
}

/// What `policy_change/add` and the statements of an import have in common: all but what it was before, its state
/// and its end.
Query &bindPolicyChange(Query &query, const PolicyChangeRecord &change);

/// Every column of an access.
Query &bindAccess(Query &query, const AccessRecord &access);

/// The rows of a token beside its own: what it may do, and where.
[[nodiscard]] Result<void> insertTokenDetails(Transaction &transaction, TokenId token,
                                              const QList<RepositoryId> &repositories,
                                              const PermissionSet &permissions);

/// Every column of a token but whose and of which kind it is; a TokenRecord or an exchange::Token.
template <typename Token>
void bindToken(Query &query, const Token &token)
{
    using namespace Qt::Literals::StringLiterals;
    query.bind("name"_L1, token.name)
        .bind("description"_L1, token.description)
        .bind("selection"_L1, token.selection)
        .bind("scopes"_L1, token.scopes)
        .bind("created_at"_L1, token.createdAt)
        .bind("expires_at"_L1, token.expiresAt)
        .bind("last_used_at"_L1, token.lastUsedAt)
        .bind("revoked_at"_L1, token.revokedAt)
        .bind("deleted_at"_L1, token.deletedAt)
        .bind("last_eight"_L1, token.lastEight);
    bindMaybe(query, "external_id"_L1, token.externalId);
    if (token.secretHash.isEmpty())
        query.bindNull("secret_hash"_L1);
    else
        query.bind("secret_hash"_L1, token.secretHash);
}

/// The columns from its name to when it was deleted.
template <typename Token>
void readToken(Query &row, Token &token)
{
    token.name = row.text();
    token.description = row.text();
    token.selection = row.enumerator<RepositorySelection>();
    token.permissions = PermissionSet::fromText(row.text());
    token.scopes = row.text();
    token.createdAt = row.instant();
    token.expiresAt = row.maybeInstant();
    token.lastUsedAt = row.maybeInstant();
    token.revokedAt = row.maybeInstant();
    token.deletedAt = row.maybeInstant();
}

} // namespace patwarden
