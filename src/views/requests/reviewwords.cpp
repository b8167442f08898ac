// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/requests/reviewwords.h"

#include "controller/auditwording.h"
#include "controller/wording.h"
#include "models/timewords.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names in one notification; the rest is a number.
constexpr qsizetype namedAtMost = 200;

QString sentences(QStringList each)
{
    each.removeAll(QString());
    return each.join(u' ');
}

} // namespace

ConfirmQuestion ReviewWords::approveQuestion(int count, qsizetype hidden, const QString &organization)
{
    return {.title = tr("Approve %Ln request(s)?", nullptr, count),
            .text = sentences(
                {organization.isEmpty()
                     ? tr("The token(s) reach what they ask for at once, each in its own organization.", nullptr,
                          count)
                     : tr("The token(s) reach what they ask for in %1 at once.", nullptr, count).arg(organization),
                 tr("Their owner(s) will be told.", nullptr, count),
                 hidden > 0 ? tr("The filter hides %Ln of them.", nullptr, int(hidden)) : QString()}),
            .verb = tr("Approve %Ln request(s)", nullptr, count)};
}

ReasonQuestion ReviewWords::denyQuestion(int count, qsizetype hidden, const QString &organization)
{
    return {
        .title = tr("Deny %Ln request(s)?", nullptr, count),
        .consequence = sentences(
            {organization.isEmpty()
                 ? tr("%Ln token(s) will not reach the private resources that were asked for.", nullptr, count)
                 : tr("%Ln token(s) will not reach private resources of %1.", nullptr, count).arg(organization),
             tr("Their owner(s) will be told, with your reason.", nullptr, count),
             hidden > 0 ? tr("The filter hides %Ln of them.", nullptr, int(hidden)) : QString()}),
        .verb = tr("Deny %Ln request(s)", nullptr, count),
        .verbName = u"denyConfirmButton"_s};
}

ReasonQuestion ReviewWords::denyOneQuestion(const QString &tokenName, const QString &owner,
                                            const QString &organization)
{
    return {.title = tr("Deny %1?").arg(tokenName),
            .consequence =
                tr("The token will not reach private resources of %1. %2 will be told, with your reason.")
                    .arg(organization, owner),
            .verb = tr("Deny"),
            .verbName = u"denyConfirmButton"_s};
}

QString ReviewWords::underWay(Verdict verdict, int count)
{
    return verdict == Verdict::Approved ? tr("Approving %Ln request(s)…", nullptr, count)
                                        : tr("Denying %Ln request(s)…", nullptr, count);
}

QString ReviewWords::decidedOne(Verdict verdict, const QString &tokenName, const QString &owner)
{
    return verdict == Verdict::Approved ? tr("Approved %1. %2 was told.").arg(tokenName, owner)
                                        : tr("Denied %1. %2 was told.").arg(tokenName, owner);
}

QString ReviewWords::result(Verdict verdict, const ReviewOutcome &outcome)
{
    const int decided = int(outcome.decided.size());
    QStringList parts;
    parts.append(verdict == Verdict::Approved ? tr("Approved %Ln request(s).", nullptr, decided)
                                              : tr("Denied %Ln request(s).", nullptr, decided));
    if (const int count = int(outcome.decidedEarlier.size()); count > 0)
        parts.append(tr("%Ln had been decided by somebody else.", nullptr, count));
    if (const int count = int(outcome.notFound.size()); count > 0)
        parts.append(tr("%Ln were not found.", nullptr, count));
    if (const int count = int(outcome.left.size()); count > 0)
        parts.append(outcome.failure ? tr("It stopped early: %Ln are still pending.", nullptr, count)
                                     : tr("You cancelled: %Ln are still pending.", nullptr, count));
    return sentences(parts);
}

Banner::Kind ReviewWords::resultKind(const ReviewOutcome &outcome)
{
    if (outcome.failure)
        return Banner::Kind::Error;
    const bool complete = outcome.decidedEarlier.isEmpty() && outcome.notFound.isEmpty() && outcome.left.isEmpty();
    return complete ? Banner::Kind::Success : Banner::Kind::Warning;
}

QString ReviewWords::earlier(const ReviewOutcome::Earlier &earlier, Instant now)
{
    const QString when = earlier.decidedAt ? TimeWords::ago(*earlier.decidedAt, now) : tr("earlier");
    if (earlier.verdict == Verdict::Cancelled)
        return tr("%1: withdrawn, %2").arg(earlier.tokenName, when);
    if (earlier.decidedBy.isEmpty())
        return tr("%1: approved because approval stopped being required, %2").arg(earlier.tokenName, when);
    return earlier.verdict == Verdict::Approved
        ? tr("%1: approved by %2, %3").arg(earlier.tokenName, AuditWording::actor(earlier.decidedBy), when)
        : tr("%1: denied by %2, %3").arg(earlier.tokenName, AuditWording::actor(earlier.decidedBy), when);
}

QString ReviewWords::earlierSentence(const ReviewOutcome::Earlier &earlier, Instant now)
{
    const QString when = earlier.decidedAt ? TimeWords::ago(*earlier.decidedAt, now) : tr("earlier");
    if (earlier.verdict == Verdict::Cancelled)
        return tr("The request of %1 was withdrawn (%2).").arg(earlier.tokenName, when);
    if (earlier.decidedBy.isEmpty())
        return tr("%1 was approved because approval stopped being required (%2).").arg(earlier.tokenName, when);
    return earlier.verdict == Verdict::Approved
        ? tr("%1 approved %2 (%3).").arg(AuditWording::actor(earlier.decidedBy), earlier.tokenName, when)
        : tr("%1 denied %2 (%3).").arg(AuditWording::actor(earlier.decidedBy), earlier.tokenName, when);
}

std::optional<Notification> ReviewWords::report(Verdict verdict, const ReviewOutcome &outcome, Instant now)
{
    if (!outcome.failure && outcome.decidedEarlier.isEmpty())
        return std::nullopt;
    QStringList lines;
    for (const ReviewOutcome::Earlier &each :
         outcome.decidedEarlier.first(std::min(namedAtMost, outcome.decidedEarlier.size())))
        lines.append(earlier(each, now));
    if (const qsizetype more = outcome.decidedEarlier.size() - lines.size(); more > 0)
        lines.append(tr("and %Ln more", nullptr, int(more)));

    Notification notification;
    if (outcome.failure) {
        notification.kind = Notification::Kind::Error;
        notification.title = verdict == Verdict::Approved ? tr("Not all requests were approved")
                                                          : tr("Not all requests were denied");
        notification.text = sentences({Wording::sentence(*outcome.failure), result(verdict, outcome),
                                       tr("What was decided before stays decided.")});
        if (!outcome.failure->detail.isEmpty())
            lines.prepend(outcome.failure->detail);
    } else {
        notification.title = tr("Somebody else decided first");
        notification.text = tr("%Ln request(s) had been decided by somebody else. Nothing was done to them.",
                               nullptr, int(outcome.decidedEarlier.size()));
    }
    notification.detail = lines.join(u'\n');
    return notification;
}

Notification ReviewWords::decidedMeanwhile(const ReviewOutcome::Earlier &earlier, Instant now)
{
    return {.title = tr("Somebody else decided first"),
            .text = sentences({earlierSentence(earlier, now), tr("Nothing more was done to it.")}),
            .detail = {}};
}

Notification ReviewWords::notFound(const QString &tokenName)
{
    return {.title = tr("The request is not there any more"),
            .text = tr("The request of %1 was not found. Nothing was decided.").arg(tokenName),
            .detail = {},
            .kind = Notification::Kind::Warning};
}

Notification ReviewWords::failure(Verdict verdict, const Error &error)
{
    return {.title = verdict == Verdict::Approved ? tr("Nothing was approved") : tr("Nothing was denied"),
            .text = Wording::sentence(error),
            .detail = error.detail,
            .kind = Notification::Kind::Error};
}

} // namespace patwarden
