// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requesttext.h"

#include "models/timewords.h"

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 secondsAnHour = 3'600;
constexpr qint64 secondsADay = 24 * secondsAnHour;

qint64 secondsBetween(Instant from, Instant to)
{
    return (to.microseconds - from.microseconds) / 1'000'000;
}

QString levelShown(const QString &level)
{
    if (level == "read"_L1)
        return QCoreApplication::translate("RequestText", "read", "level of a permission");
    if (level == "write"_L1)
        return QCoreApplication::translate("RequestText", "write", "level of a permission");
    if (level == "admin"_L1)
        return QCoreApplication::translate("RequestText", "admin", "level of a permission");
    return level;
}

QString permissionShown(QString key, const QString &level)
{
    key.replace(u'_', u' ');
    return QCoreApplication::translate("RequestText", "%1: %2", "permission and level")
        .arg(key, levelShown(level));
}

} // namespace

QString RequestText::age(Instant then, Instant now)
{
    const qint64 seconds = std::max<qint64>(0, secondsBetween(then, now));
    if (seconds < secondsAnHour)
        return tr("%Ln minute(s)", nullptr, int(std::max<qint64>(1, seconds / 60)));
    if (seconds < secondsADay)
        return tr("%Ln hour(s)", nullptr, int(seconds / secondsAnHour));
    const qint64 days = seconds / secondsADay;
    return days < 365 ? tr("%Ln day(s)", nullptr, int(days)) : tr("%Ln year(s)", nullptr, int(days / 365));
}

QString RequestText::expires(const std::optional<Instant> &at, Instant now)
{
    if (!at)
        return tr("No expiration");
    const qint64 seconds = secondsBetween(now, *at);
    if (seconds <= 0)
        return tr("Expired");
    if (seconds < secondsADay)
        return tr("%Ln hour(s)", nullptr, int(std::max<qint64>(1, seconds / secondsAnHour)));
    // Rounded up: what was made to last 30 days an hour ago still reads "30 days".
    const qint64 days = (seconds + secondsADay - 1) / secondsADay;
    return days <= 92 ? tr("%Ln day(s)", nullptr, int(days)) : TimeWords::date(*at);
}

QString RequestText::permission(const Permission &permission)
{
    return permissionShown(permission.key, levelName(permission));
}

QString RequestText::permission(const QString &filterKey)
{
    const qsizetype colon = filterKey.lastIndexOf(u':');
    return permissionShown(filterKey.left(colon), filterKey.mid(colon + 1));
}

QString RequestText::permissions(const PermissionSet &permissions)
{
    QList<Permission> ordered(permissions.begin(), permissions.end());
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Permission &a, const Permission &b) { return a.level > b.level; });
    QStringList words;
    words.reserve(ordered.size());
    for (const Permission &each : std::as_const(ordered))
        words.append(permission(each));
    return words.isEmpty() ? tr("No permissions") : words.join(u" · ");
}

QString RequestText::repositoryAccess(RepositorySelection selection, int count)
{
    switch (selection) {
    case RepositorySelection::All:
        return tr("All repositories");
    case RepositorySelection::Selected:
        return tr("%Ln repository(ies)", nullptr, count);
    case RepositorySelection::Public:
        break;
    }
    return tr("Public repositories");
}

} // namespace patwarden
