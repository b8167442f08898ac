// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/app.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView botSuffix("[bot]");
constexpr qsizetype longestSlug = 60;

} // namespace

QString appSlug(const QString &name)
{
    QString slug;
    for (const QChar sign : name.toLower()) {
        if (slug.size() == longestSlug)
            break;
        const bool plain = (sign >= u'a' && sign <= u'z') || (sign >= u'0' && sign <= u'9');
        if (plain)
            slug.append(sign);
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug.append(u'-');
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

QString appLogin(const QString &slug)
{
    return slug + botSuffix;
}

QString slugOfAppLogin(const QString &login)
{
    return login.endsWith(botSuffix) ? login.chopped(botSuffix.size()) : QString();
}

QString appPermissionName(AppPermission permission)
{
    return permission == AppPermission::Requests ? u"organization_personal_access_token_requests"_s
                                                 : u"organization_personal_access_tokens"_s;
}

QString appLevelName(Level level)
{
    switch (level) {
    case Level::Read:
        return u"read"_s;
    case Level::Write:
    case Level::Admin:
        return u"write"_s;
    case Level::None:
        break;
    }
    return u"none"_s;
}

std::optional<Level> appLevelFrom(QStringView name)
{
    for (const Level level : {Level::None, Level::Read, Level::Write}) {
        if (name == appLevelName(level))
            return level;
    }
    return std::nullopt;
}

} // namespace patwarden
