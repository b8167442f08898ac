// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/locksetting.h"

#include <QSettings>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Logins that come from elsewhere may hold a slash, which would be a group.
QString lockKey(const QString &login)
{
    return u"lock/minutes/"_s + QString::fromLatin1(login.toLower().toUtf8().toHex());
}

} // namespace

QList<std::chrono::minutes> lockChoices()
{
    return {0min, 5min, 15min, 30min, 60min};
}

std::chrono::minutes rememberedLock(const QString &login)
{
    constexpr auto first = 15min;
    const std::chrono::minutes chosen(QSettings().value(lockKey(login), int(first.count())).toInt());
    return lockChoices().contains(chosen) ? chosen : first;
}

void rememberLock(const QString &login, std::chrono::minutes after)
{
    QSettings().setValue(lockKey(login), int(after.count()));
}

} // namespace patwarden
