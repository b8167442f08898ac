// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/routelink.h"

#include <QStringList>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// 0 where it is no id.
qint64 idOf(const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    return isNumber && id > 0 ? id : 0;
}

} // namespace

std::optional<Route> routeOfLink(const QString &link)
{
    const QString begin = u"patwarden://open/"_s;
    if (!link.startsWith(begin))
        return std::nullopt;
    const QStringList parts = link.sliced(begin.size()).split(u'/');
    const QString what = parts.constFirst();
    const qint64 first = idOf(parts.value(1));
    const qint64 second = idOf(parts.value(2));
    if ((what == "notices"_L1 || what == "mail-preferences"_L1) && parts.size() == 1)
        return Route{.place = Route::Place::Notices};
    if (what == "tokens"_L1 && parts.size() == 2 && first > 0)
        return Route{.place = Route::Place::YourToken, .token = TokenId(first)};
    if (what == "requests"_L1 && parts.size() == 2 && first > 0)
        return Route{.place = Route::Place::PendingRequests, .organization = OrganizationId(first)};
    if (what == "requests"_L1 && parts.size() == 3 && first > 0 && second > 0)
        return Route{
            .place = Route::Place::Review, .organization = OrganizationId(first), .request = RequestId(second)};
    return std::nullopt;
}

} // namespace patwarden
