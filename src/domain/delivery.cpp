// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/delivery.h"

#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int minutesOfADay = 24 * 60;
constexpr double jitter = 0.25;
constexpr qsizetype longestWebhookUrl = 2'000;

} // namespace

bool MailPreference::isLanguageKnown() const
{
    return language.isEmpty() || std::ranges::find(mailLanguages, language) != mailLanguages.end();
}

bool DigestSetting::isTimeValid() const
{
    return minute >= 0 && minute < minutesOfADay;
}

bool DigestSetting::isZoneKnown() const
{
    return QTimeZone::isTimeZoneIdAvailable(zone);
}

bool isWebhookUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasFragment()
        && text.size() <= longestWebhookUrl;
}

QString webhookActionName(WebhookAction action)
{
    switch (action) {
    case WebhookAction::Created:
        return u"created"_s;
    case WebhookAction::Approved:
        return u"approved"_s;
    case WebhookAction::Denied:
        return u"denied"_s;
    case WebhookAction::Cancelled:
        return u"cancelled"_s;
    case WebhookAction::Ping:
        break;
    }
    return u"ping"_s;
}

std::optional<qint64> dueDigestDay(Instant now, const DigestSetting &setting)
{
    if (!setting.enabled || !setting.isTimeValid() || !setting.isZoneKnown())
        return std::nullopt;
    const QDateTime there = now.toDateTime().toTimeZone(QTimeZone(setting.zone));
    const QTime time = there.time();
    if (time.hour() * 60 + time.minute() < setting.minute)
        return std::nullopt;
    return QDate(1970, 1, 1).daysTo(there.date());
}

std::optional<qint64> RetryRule::waitAfter(int failed, double random) const
{
    if (failed >= attempts)
        return std::nullopt;
    qint64 wait = firstSeconds;
    for (int i = 1; i < failed && wait < longestSeconds; ++i)
        wait *= 2;
    wait = std::min(wait, longestSeconds);
    return std::max<qint64>(1, wait - qint64(double(wait) * jitter * std::clamp(random, 0.0, 1.0)));
}

} // namespace patwarden
