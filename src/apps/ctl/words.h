// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "domain/request.h"
#include "domain/risk.h"
#include "domain/token.h"
#include "domain/tokenindex.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace patwarden::ctl {

// What JSON and the options call things. Programs rely on the words.
[[nodiscard]] QString roleWord(Role role);
[[nodiscard]] std::optional<Role> roleFromWord(const QString &word); ///< member and owner
[[nodiscard]] QString selectionWord(RepositorySelection selection);
[[nodiscard]] QString riskName(Risk risk);
[[nodiscard]] QString verdictWord(Verdict verdict);
[[nodiscard]] QString accessStateWord(AccessState state);
[[nodiscard]] QString tokenKindWord(TokenKind kind);
[[nodiscard]] QString tokenStateWord(TokenState state);
[[nodiscard]] std::optional<TokenExpiry> expiryFromWord(const QString &word);
/// `{"contents": "write", …}`
[[nodiscard]] QJsonObject permissionsToObject(const PermissionSet &permissions);
/// "fine-grained-access" as well as "fine_grained_access".
[[nodiscard]] std::optional<Policy> policyFromWord(QString word);

/// "2026-12-01T09:00:00Z"
[[nodiscard]] QString timeWord(Instant time);
/// The same, or null.
[[nodiscard]] QJsonValue timeOrNull(std::optional<Instant> time);
/// The text, or null where it is empty.
[[nodiscard]] QJsonValue textOrNull(const QString &text);
/// The number of an id, or null.
template <typename Id>
[[nodiscard]] QJsonValue idOrNull(Id id)
{
    return id.isValid() ? QJsonValue(id.value()) : QJsonValue();
}
/// `[1, 2, 3]`
template <typename Id>
[[nodiscard]] QJsonArray idsToArray(const QList<Id> &ids)
{
    QJsonArray array;
    for (const Id id : ids)
        array.append(id.value());
    return array;
}
/// "1, 2, 3"
template <typename Id>
[[nodiscard]] QString numbersOf(const QList<Id> &ids)
{
    QStringList numbers;
    for (const Id id : ids)
        numbers.append(QString::number(id.value()));
    return numbers.join(QStringLiteral(", "));
}
/// A date or a date and a time as ISO 8601 writes them; local where nothing is said about the zone.
[[nodiscard]] std::optional<Instant> timeFromWord(const QString &word);

/// What a person reads in tables.
class HumanWords
{
    Q_DECLARE_TR_FUNCTIONS(HumanWords)

public:
    /// Local time as the locale writes it.
    [[nodiscard]] static QString time(Instant time);
    /// The same; "never" where there is none.
    [[nodiscard]] static QString timeOrNever(std::optional<Instant> time);
    /// "all", "3 selected", "public"
    [[nodiscard]] static QString repositories(RepositorySelection selection, int count);
    /// "contents:write issues:read"
    [[nodiscard]] static QString permissions(const PermissionSet &permissions);
    [[nodiscard]] static QString yesOrNo(bool yes);
};

} // namespace patwarden::ctl
