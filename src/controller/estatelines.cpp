// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/estatelines.h"

#include "controller/githubrequest.h"

namespace patwarden::estatelines {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 microsecondsOfDay = 86'400'000'000;
constexpr qint64 epochAsJulianDay = 2'440'588;
// the years 1 to 9999, which four digits can say
constexpr Instant firstInstant{-62'135'596'800'000'000};
constexpr Instant lastInstant{253'402'300'799'999'999};

QString escapedPart(const QString &part)
{
    QString escaped = part;
    escaped.replace(u'%', "%25"_L1).replace(u'/', "%2F"_L1);
    if (escaped.startsWith(u'@'))
        escaped.replace(0, 1, "%40"_L1);
    return escaped;
}

QString unescapedPart(const QString &part)
{
    QString plain = part;
    plain.replace("%40"_L1, "@"_L1).replace("%2F"_L1, "/"_L1).replace("%25"_L1, "%"_L1);
    return plain;
}

} // namespace

QString instantText(Instant instant)
{
    qint64 day = instant.microseconds / microsecondsOfDay;
    qint64 rest = instant.microseconds % microsecondsOfDay;
    if (rest < 0) {
        rest += microsecondsOfDay;
        --day;
    }
    const QDate date = QDate::fromJulianDay(epochAsJulianDay + day);
    const auto padded = [](qint64 number, int width) {
        return QString::number(number).rightJustified(width, u'0');
    };
    const qint64 seconds = rest / 1'000'000;
    return padded(date.year(), 4) + u'-' + padded(date.month(), 2) + u'-' + padded(date.day(), 2) + u'T'
        + padded(seconds / 3600, 2) + u':' + padded(seconds / 60 % 60, 2) + u':' + padded(seconds % 60, 2) + u'.'
        + padded(rest % 1'000'000, 6) + u'Z';
}

std::optional<Instant> instantFromText(const QString &text)
{
    // The form that is written, without the work of a regular expression: there are millions of them.
    constexpr std::array<std::pair<int, char16_t>, 7> marks{
        {{4, u'-'}, {7, u'-'}, {10, u'T'}, {13, u':'}, {16, u':'}, {19, u'.'}, {26, u'Z'}}};
    const bool isOurs = text.size() == 27
        && std::ranges::all_of(marks, [&](const auto &mark) { return text.at(mark.first) == QChar(mark.second); });
    if (!isOurs) {
        const std::optional<Instant> other = instantFromGithub(text);
        return other && *other >= firstInstant && *other <= lastInstant ? other : std::nullopt;
    }
    const auto number = [&](qsizetype at, qsizetype length) -> qint64 {
        qint64 value = 0;
        for (const QChar c : QStringView(text).sliced(at, length)) {
            if (c < u'0' || c > u'9')
                return -1;
            value = value * 10 + (c.unicode() - u'0');
        }
        return value;
    };
    const QDate date(int(number(0, 4)), int(number(5, 2)), int(number(8, 2)));
    const qint64 hour = number(11, 2);
    const qint64 minute = number(14, 2);
    const qint64 second = number(17, 2);
    const qint64 fraction = number(20, 6);
    const bool isTime = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
    if (!date.isValid() || date.year() < 1 || !isTime || fraction < 0)
        return std::nullopt;
    return Instant{(date.toJulianDay() - epochAsJulianDay) * microsecondsOfDay
                   + ((hour * 60 + minute) * 60 + second) * 1'000'000 + fraction};
}

QString folded(const QString &name)
{
    QString lower = name;
    if (std::ranges::none_of(name, [](QChar c) { return c >= u'A' && c <= u'Z'; }))
        return lower;
    for (QChar &c : lower) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(char16_t(c.unicode() + (u'a' - u'A')));
    }
    return lower;
}

QString repositoryText(const exchange::RepositoryName &name, const QSet<QString> &organizations)
{
    const bool needsMark = name.ofAccount && organizations.contains(folded(name.owner));
    const QString mark = needsMark ? u"@"_s : QString();
    return mark + escapedPart(name.owner) + u'/' + escapedPart(name.name);
}

std::optional<exchange::RepositoryName> repositoryFromText(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const bool ofAccount = text.startsWith(u'@');
    const qsizetype begin = ofAccount ? 1 : 0;
    if (slash <= begin || slash + 1 == text.size() || text.indexOf(u'/', slash + 1) >= 0)
        return std::nullopt;
    return exchange::RepositoryName{ofAccount, unescapedPart(text.sliced(begin, slash - begin)),
                                    unescapedPart(text.sliced(slash + 1))};
}

} // namespace patwarden::estatelines
