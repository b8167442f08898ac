// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/mailcommand.h"

#include "apps/ctl/invocation.h"
#include "apps/ctl/listing.h"
#include "apps/ctl/words.h"

#include <QTime>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

class MailCommand
{
    Q_DECLARE_TR_FUNCTIONS(MailCommand)

public:
    static QList<Verb> verbs();

private:
    static std::optional<NamedScope> scope(Invocation &call)
    {
        return call.signIn() ? call.organization() : std::nullopt;
    }
    static QString timingName(MailTiming timing);
    static std::optional<MailTiming> timing(Invocation &call, const QString &option, MailTiming before);
    static int list(Invocation &call);
    static int retry(Invocation &call);
    static int digest(Invocation &call);
    static int preferences(Invocation &call);
};

QList<Verb> MailCommand::verbs()
{
    const QList<VerbOption> common{organizationOption()};
    return {
        {u"list"_s,
         {},
         tr("Lists the mails of an organization that were given up."),
         common,
         0,
         0,
         &MailCommand::list},
        {u"retry"_s, tr("ID…"), tr("Sends mails once more that were given up."), common, 1, -1,
         &MailCommand::retry},
        {u"digest"_s,
         {},
         tr("Shows or sets when the owners of an organization get their digest of what waits."),
         common
             + QList<VerbOption>{{u"at"_s, tr("HH:MM"), tr("From then on at this time of the day.")},
                                 {u"zone"_s, tr("zone"), tr("In this time zone, as “Europe/Berlin”.")},
                                 {u"off"_s, {}, tr("Not any more.")},
                                 {u"on"_s, {}, tr("Again.")}},
         0,
         0,
         &MailCommand::digest},
        {u"preferences"_s,
         {},
         tr("Shows or sets what the account gets by mail. Decisions on its own tokens it always gets."),
         {{u"language"_s, tr("language"), tr("The language of its mails: en or de.")},
          {u"approvals"_s, tr("when"), tr("What awaits approval: at-once, daily or never.")},
          {u"expiry"_s, tr("when"), tr("That its tokens expire: at-once or never.")}},
         0,
         0,
         &MailCommand::preferences},
    };
}

QString MailCommand::timingName(MailTiming timing)
{
    switch (timing) {
    case MailTiming::AtOnce:
        return u"at-once"_s;
    case MailTiming::Daily:
        return u"daily"_s;
    case MailTiming::Never:
        break;
    }
    return u"never"_s;
}

std::optional<MailTiming> MailCommand::timing(Invocation &call, const QString &option, MailTiming before)
{
    if (!call.isSet(option))
        return before;
    for (const MailTiming timing : {MailTiming::AtOnce, MailTiming::Daily, MailTiming::Never}) {
        if (call.value(option) == timingName(timing))
            return timing;
    }
    call.misuse(tr("--%1 is at-once, daily or never.").arg(option));
    return std::nullopt;
}

int MailCommand::list(Invocation &call)
{
    const auto organization = scope(call);
    const auto mails = organization
        ? call.take(call.controllers().mails.givenUp(call.session(), organization->organization))
        : std::nullopt;
    if (!mails)
        return call.exitCode();
    Listing listing(call.reporter(), {tr("ID"), tr("To"), tr("Address"), tr("Attempts"), tr("Error")}, {0, 3});
    for (const GivenUpMail &mail : *mails) {
        listing.add({{u"id"_s, mail.id.value()},
                     {u"to"_s, mail.login},
                     {u"address"_s, mail.address},
                     {u"digest"_s, mail.isDigest},
                     {u"attempts"_s, mail.attempts},
                     {u"error"_s, mail.error}},
                    {QString::number(mail.id.value()), mail.login, mail.address, QString::number(mail.attempts),
                     mail.error});
    }
    return Success;
}

int MailCommand::retry(Invocation &call)
{
    QList<MailId> ids;
    for (const QString &word : call.words()) {
        bool ok = false;
        ids.append(MailId(word.toLongLong(&ok)));
        if (!ok)
            return call.misuse(tr("“%1” is no number of a mail.").arg(word));
    }
    const auto organization = scope(call);
    const auto count = organization
        ? call.take(call.controllers().mails.tryAgain(call.session(), organization->organization, ids))
        : std::nullopt;
    if (!count)
        return call.exitCode();
    call.reporter().tell({{u"waiting"_s, *count}}, tr("%Ln mail(s) wait(s) again.", nullptr, int(*count)));
    return *count == ids.size() ? Success : SomeFailed;
}

int MailCommand::digest(Invocation &call)
{
    if (call.isSet(u"on"_s) && call.isSet(u"off"_s))
        return call.misuse(tr("--on and --off exclude each other."));
    const auto organization = scope(call);
    auto setting = organization
        ? call.take(call.controllers().mails.digestSetting(call.session(), organization->organization))
        : std::nullopt;
    if (!setting)
        return call.exitCode();
    const DigestSetting before = *setting;
    if (call.isSet(u"at"_s)) {
        const QTime time = QTime::fromString(call.value(u"at"_s), u"HH:mm"_s);
        if (!time.isValid())
            return call.misuse(tr("--at is a time as 09:00."));
        setting->minute = time.msecsSinceStartOfDay() / 60'000;
    }
    if (call.isSet(u"zone"_s))
        setting->zone = call.value(u"zone"_s).toLatin1();
    setting->enabled = call.isSet(u"on"_s) || (setting->enabled && !call.isSet(u"off"_s));
    if (*setting != before
        && !call.done(
            call.controllers().mails.setDigestSetting(call.session(), organization->organization, *setting)))
        return call.exitCode();
    const QString at = QTime::fromMSecsSinceStartOfDay(setting->minute * 60'000).toString(u"HH:mm"_s);
    call.reporter().tell(
        {{u"enabled"_s, setting->enabled}, {u"at"_s, at}, {u"zone"_s, QString::fromLatin1(setting->zone)}},
        setting->enabled ? tr("Owners of %1 get their digest at %2, %3.")
                               .arg(organization->name, at, QString::fromLatin1(setting->zone))
                         : tr("Owners of %1 get no digest.").arg(organization->name));
    return Success;
}

int MailCommand::preferences(Invocation &call)
{
    auto preference =
        call.signIn() ? call.take(call.controllers().mails.preference(call.session())) : std::nullopt;
    if (!preference)
        return call.exitCode();
    const MailPreference before = *preference;
    const auto approvals = timing(call, u"approvals"_s, before.approvals);
    const auto expiry = approvals ? timing(call, u"expiry"_s, before.expiry) : std::nullopt;
    if (!expiry)
        return call.exitCode();
    preference->approvals = *approvals;
    preference->expiry = *expiry;
    if (call.isSet(u"language"_s))
        preference->language = call.value(u"language"_s);
    if (*preference != before && !call.done(call.controllers().mails.setPreference(call.session(), *preference)))
        return call.exitCode();
    call.reporter().tell({{u"language"_s, preference->language},
                          {u"approvals"_s, timingName(preference->approvals)},
                          {u"expiry"_s, timingName(preference->expiry)}},
                         aligned({{tr("Language"), preference->language},
                                  {tr("What awaits approval"), timingName(preference->approvals)},
                                  {tr("Own tokens expire"), timingName(preference->expiry)}}));
    return Success;
}

} // namespace

int runMail(const QStringList &arguments)
{
    return VerbRunner::run(u"mail"_s, MailCommand::verbs(), arguments);
}

} // namespace patwarden::ctl
