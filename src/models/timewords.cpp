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

QString TimeWords::moment(Instant moment)
{
    return QLocale().toString(moment.toDateTime().toLocalTime(), QLocale::LongFormat);
}

} // namespace patwarden
