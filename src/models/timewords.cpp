// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timewords.h"

#include <QLocale>

namespace patwarden {

QString TimeWords::ago(Instant moment, Instant now)
{
    const qint64 seconds = (now.microseconds - moment.microseconds) / 1'000'000;
    if (seconds < -60)
        return date(moment);
    if (seconds < 60)
        return tr("just now");
    if (seconds < 3600)
        return tr("%Ln minute(s) ago", nullptr, int(seconds / 60));
    if (seconds < 86'400)
        return tr("%Ln hour(s) ago", nullptr, int(seconds / 3600));
    if (seconds <= 30 * 86'400)
        return tr("%Ln day(s) ago", nullptr, int(seconds / 86'400));
    return date(moment);
}

QString TimeWords::lastUse(std::optional<Instant> moment, Instant now)
{
    return moment ? ago(*moment, now) : tr("never");
}

QString TimeWords::date(Instant moment)
{
    return QLocale().toString(moment.toDateTime().toLocalTime().date(),
                              tr("d MMM yyyy", "a date as QLocale::toString() takes it"));
}

QString TimeWords::dateAndTime(Instant moment)
{
    const QTime time = moment.toDateTime().toLocalTime().time();
    return tr("%1, %2", "a date, a time of day").arg(date(moment), QLocale().toString(time, QLocale::ShortFormat));
}

QString TimeWords::ahead(Instant moment, Instant now)
{
    const qint64 seconds = (moment.microseconds - now.microseconds) / 1'000'000;
    if (moment <= now)
        return tr("any moment now");
    if (seconds < 60)
        return tr("in less than a minute");
    if (seconds < 3600)
        return tr("in %Ln minute(s)", nullptr, int(seconds / 60));
    if (seconds < 86'400)
        return tr("in %Ln hour(s)", nullptr, int(seconds / 3600));
    const QDate today = now.toDateTime().toLocalTime().date();
    return tr("in %Ln day(s)", nullptr, int(today.daysTo(moment.toDateTime().toLocalTime().date())));
}

QString TimeWords::moment(Instant moment)
{
    return QLocale().toString(moment.toDateTime().toLocalTime(), QLocale::LongFormat);
}

} // namespace patwarden
