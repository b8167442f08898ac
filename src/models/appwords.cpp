// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appwords.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

QString AppWords::summary(const AppPermissions &permissions)
{
    const bool writesTokens = permissions.tokens == Level::Write;
    switch (permissions.requests) {
    case Level::None:
        if (permissions.tokens == Level::None)
            return tr("Nothing");
        return writesTokens ? tr("Revokes tokens") : tr("Reads tokens");
    case Level::Read:
        if (permissions.tokens == Level::None)
            return tr("Reads requests");
        return writesTokens ? tr("Reads requests, revokes tokens") : tr("Reads requests and tokens");
    default:
        if (permissions.tokens == Level::None)
            return tr("Decides requests");
        return writesTokens ? tr("Decides requests, revokes tokens") : tr("Decides requests, reads tokens");
    }
}

QString AppWords::details(const AppPermissions &permissions)
{
    QStringList lines;
    for (const AppPermission each : appPermissions)
        lines.append(
            tr("%1: %2", "a permission and its level").arg(permission(each), level(permissions.level(each))));
    return lines.join(u'\n');
}

QString AppWords::permission(AppPermission permission)
{
    return permission == AppPermission::Requests ? tr("Requests for personal access tokens")
                                                 : tr("Personal access tokens");
}

QString AppWords::level(Level level)
{
    switch (level) {
    case Level::None:
        return tr("No access");
    case Level::Read:
        return tr("Read");
    default:
        return tr("Read and write");
    }
}

} // namespace patwarden
