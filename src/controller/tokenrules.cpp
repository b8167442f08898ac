// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/tokenrules.h"

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

Error refusal(const QString &field, const QString &rule)
{
    return {ErrorCode::Invalid, field, rule};
}

Error tooLong(const QString &field, qsizetype limit)
{
    return refusal(field, u"at most %1 characters"_s.arg(limit));
}

Result<QString> textUpTo(qsizetype limit, const QString &field, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > limit)
        return tooLong(field, limit);
    return trimmed;
}

bool isHeld(const Permission &permission, const PermissionSet &held)
{
    return std::ranges::find(held, permission) != held.end();
}

Result<void> checkPermission(const Permission &permission, bool ofOrganization)
{
    const CatalogueEntry *entry = catalogueEntry(permission.key);
    if (!entry)
        return refusal(u"permissions"_s, u"there is no permission %1"_s.arg(permission.key));
    if (!entry->levels.contains(permission.level))
        return refusal(u"permissions"_s, u"%1 has no level %2"_s.arg(permission.key, levelName(permission)));
    if (entry->group == PermissionGroup::Organization && !ofOrganization)
        return refusal(u"permissions"_s, u"%1 is for organizations only"_s.arg(permission.key));
    if (entry->group == PermissionGroup::Account && ofOrganization)
        return refusal(u"permissions"_s, u"%1 is for your own account only"_s.arg(permission.key));
    return {};
}

QList<RepositoryId> eachOnce(QList<RepositoryId> repositories)
{
    std::ranges::sort(repositories);
    const auto repeated = std::ranges::unique(repositories);
    repositories.erase(repeated.begin(), repeated.end());
    return repositories;
}

TokenReachWish reachFrom(RepositorySelection selection, const QList<RepositoryId> &repositories,
                         const PermissionSet &permissions)
{
    const bool some = selection == RepositorySelection::Selected;
    TokenReachWish reach{selection, some ? eachOnce(repositories) : QList<RepositoryId>(), permissions};
    const bool ofRepositories = std::ranges::any_of(
        permissions, [](const Permission &p) { return p.group == PermissionGroup::Repository; });
    if ((selection != RepositorySelection::Public || ofRepositories)
        && permissions.level(u"metadata") == Level::None)
        reach.permissions.insert(u"metadata"_s, Level::Read);
    return reach;
}

bool isMore(const PermissionDifference &difference)
{
    return difference.change == PermissionChange::Added || difference.change == PermissionChange::Upgraded;
}

} // namespace

TokenReachWish reachOf(const TokenRecord &token)
{
    return reachFrom(token.selection, token.repositories, token.permissions);
}

TokenReachWish reachOf(const Request &request)
{
    return reachFrom(request.selection, request.repositories, request.permissions);
}

bool asksForMore(const TokenReachWish &wish, const TokenReachWish &held)
{
    if (std::ranges::any_of(comparePermissions(wish.permissions, held.permissions), isMore))
        return true;
    switch (wish.selection) {
    case RepositorySelection::Public:
        return false;
    case RepositorySelection::All:
        return held.selection != RepositorySelection::All;
    case RepositorySelection::Selected:
        break;
    }
    return held.selection != RepositorySelection::All
        && !std::ranges::includes(held.repositories, wish.repositories);
}

Result<QString> acceptedName(const QString &name)
{
    const QString trimmed = name.trimmed();
    const bool oneLine =
        std::ranges::none_of(trimmed, [](QChar c) { return c.category() == QChar::Other_Control; });
    // "of a token": names of people are refused for other rules
    if (trimmed.isEmpty() || trimmed.size() > maximumTokenNameLength || !oneLine)
        return refusal(u"name"_s, u"of a token: one line of 1 to %1 characters"_s.arg(maximumTokenNameLength));
    return trimmed;
}

Result<QString> acceptedDescription(const QString &description)
{
    return textUpTo(maximumTokenDescriptionLength, u"description"_s, description);
}

Result<QString> acceptedJustification(const QString &justification)
{
    return textUpTo(maximumReasonLength, u"justification"_s, justification);
}

Result<void> checkExpiry(TokenKind kind, std::optional<Instant> expiresAt, Instant now)
{
    if (!expiresAt)
        return {};
    if (*expiresAt <= now)
        return refusal(u"expiresAt"_s, u"in the future"_s);
    if (kind == TokenKind::FineGrained && *expiresAt > now.plusDays(maximumTokenLifeDays))
        return refusal(u"expiresAt"_s, u"at most %1 days"_s.arg(maximumTokenLifeDays));
    return {};
}

Result<QString> acceptedScopes(const QStringList &scopes, const QString &held)
{
    const QStringList known = classicScopeNames() + held.split(u' ', Qt::SkipEmptyParts);
    QStringList accepted;
    for (const QString &scope : scopes) {
        if (!known.contains(scope))
            return refusal(u"scopes"_s, u"there is no scope %1"_s.arg(scope));
        if (!accepted.contains(scope))
            accepted.append(scope);
    }
    return accepted.join(u' ');
}

Result<TokenReachWish> acceptedReach(RepositorySelection selection, const QList<RepositoryId> &repositories,
                                     const PermissionSet &permissions, bool ofOrganization,
                                     const PermissionSet &held)
{
    PermissionSet accepted;
    for (const Permission &permission : permissions) {
        if (isHeld(permission, held)) {
            accepted.insert(permission);
            continue;
        }
        if (const Result<void> known = checkPermission(permission, ofOrganization); !known)
            return known.error();
        accepted.insert(permission.key, permission.level);
    }
    TokenReachWish wish = reachFrom(selection, repositories, accepted);
    if (selection == RepositorySelection::Selected && wish.repositories.isEmpty())
        return refusal(u"repositories"_s, u"at least one"_s);
    return wish;
}

} // namespace patwarden
