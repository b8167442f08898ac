// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/mailplanning.h"

#include "storage/digeststore.h"
#include "storage/mailstore.h"

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 noticesInATurn = 2'000; ///< one transaction
constexpr qint64 mailedDays = 7;
constexpr qint64 rememberedDays = 400; ///< a digest that was seen to; longer than any clock is wrong

/// Databases that share a mail domain must not share message ids: a demo and an estate have other birthdays.
Result<MailStore::MessageIds> messageIds(Database &database, const QString &domain)
{
    const auto born = database.query(u"estate/created_at"_s).number();
    if (!born)
        return born.error();
    const QString estate = QString::number(born->value_or(0), 36);
    return MailStore::MessageIds{u"notice."_s, u"digest."_s, u"."_s + estate + u"@"_s + domain};
}

Result<qint64> planNextNotices(UseCase &useCase, const MailStore::MessageIds &ids, bool &more)
{
    MailStore mails(useCase.database());
    const auto mark = mails.mark();
    if (!mark)
        return mark.error();
    const auto newest = mails.newestNotice();
    if (!newest)
        return newest.error();
    if (!*mark) { // mail begins today
        const Result<void> set = mails.setMark(useCase.transaction(), *newest, true);
        return set ? Result<qint64>(0) : Result<qint64>(set.error());
    }
    const qint64 upto = std::min(*newest, **mark + noticesInATurn);
    more = upto < *newest;
    const Instant since = useCase.now().plusDays(-mailedDays);
    const auto made = mails.planNotices(useCase.transaction(), **mark, upto, since, useCase.now(), ids);
    if (!made)
        return made;
    const Result<void> set = mails.setMark(useCase.transaction(), upto, false);
    return set ? made : Result<qint64>(set.error());
}

Result<bool> hasNewNotices(Database &database)
{
    MailStore mails(database);
    const auto mark = mails.mark();
    if (!mark)
        return mark.error();
    const auto newest = mails.newestNotice();
    if (!newest)
        return newest.error();
    return !*mark || **mark < *newest;
}

Result<qint64> planNotices(Database &database, const Clock &clock, const MailStore::MessageIds &ids)
{
    qint64 sum = 0;
    for (bool more = true; more;) {
        more = false;
        const auto any = hasNewNotices(database); // who has nothing to do takes no write lock
        if (!any)
            return any.error();
        if (!*any)
            break;
        const auto made = UseCase::writeUnattended<qint64>(
            database, clock, [&](UseCase &useCase) { return planNextNotices(useCase, ids, more); });
        if (!made)
            return made;
        sum += *made;
    }
    return sum;
}

Result<qint64> planDigest(UseCase &useCase, OrganizationId organization, qint64 day,
                          const MailStore::MessageIds &ids)
{
    DigestStore digests(useCase.database());
    const auto seen = digests.isSeenTo(organization, day);
    if (!seen)
        return seen.error();
    if (*seen)
        return 0; // another program was faster
    const Result<void> noted = digests.seeTo(useCase.transaction(), organization, day).then([&] {
        return digests.trim(useCase.transaction(), organization, day - rememberedDays);
    });
    if (!noted)
        return noted.error();
    return MailStore(useCase.database()).planDigest(useCase.transaction(), organization, day, useCase.now(), ids);
}

Result<qint64> planDigests(Database &database, const Clock &clock, const MailStore::MessageIds &ids)
{
    const auto settings = DigestStore(database).settings();
    if (!settings)
        return settings.error();
    qint64 sum = 0;
    for (const DigestStore::OfOrganization &of : *settings) {
        const std::optional<qint64> day = dueDigestDay(clock.now(), of.setting);
        if (!day)
            continue;
        const auto seen = DigestStore(database).isSeenTo(of.organization, *day);
        if (!seen)
            return seen.error();
        if (*seen)
            continue;
        const auto made = UseCase::writeUnattended<qint64>(
            database, clock, [&](UseCase &useCase) { return planDigest(useCase, of.organization, *day, ids); });
        if (!made)
            return made;
        sum += *made;
    }
    return sum;
}

} // namespace

Result<qint64> planMails(Database &database, const Clock &clock, const QString &domain)
{
    const auto ids = messageIds(database, domain);
    if (!ids)
        return ids.error();
    const auto notices = planNotices(database, clock, *ids);
    if (!notices)
        return notices;
    const auto digests = planDigests(database, clock, *ids);
    return digests ? Result<qint64>(*notices + *digests) : digests;
}

} // namespace patwarden
