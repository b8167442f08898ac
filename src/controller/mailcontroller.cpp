// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/mailcontroller.h"

#include "controller/mailplanning.h"
#include "controller/usecase.h"
#include "storage/digeststore.h"
#include "storage/requeststore.h"

#include <QRandomGenerator>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int digestEntries = 20;
constexpr int givenUpShown = 500;
constexpr int trimmedAtOnce = 1'000;
constexpr qint64 keptDays = 90;
constexpr int secondsOfAMinute = 60;

Result<MailToSend> contentOf(UseCase &useCase, const LeasedMail &mail)
{
    MailToSend content{mail};
    if (!content.isDigest())
        return content;
    const auto newest =
        RequestStore(useCase.database()).pendingAfter(mail.organization, QueuePosition(), digestEntries);
    if (!newest)
        return newest.error();
    for (const LabelledRequest &labelled : *newest) {
        const Request &request = labelled.request;
        content.entries.append({request.id, request.tokenName, labelled.owner, request.reason, request.createdAt});
    }
    return content;
}

Result<QList<MailToSend>> leaseMails(UseCase &useCase, const DeliveryLease &lease, int limit)
{
    const auto leased = MailStore(useCase.database()).lease(useCase.transaction(), lease, useCase.now(), limit);
    if (!leased)
        return leased.error();
    QList<MailToSend> mails;
    for (const LeasedMail &mail : *leased) {
        const auto content = contentOf(useCase, mail);
        if (!content)
            return content.error();
        mails.append(*content);
    }
    return mails;
}

MailState stateAfter(const MailOutcome &outcome, std::optional<qint64> wait)
{
    switch (outcome.end) {
    case MailOutcome::End::Sent:
        return MailState::Sent;
    case MailOutcome::End::Refused:
        return MailState::GivenUp;
    case MailOutcome::End::Dropped:
        return MailState::Dropped;
    case MailOutcome::End::Untouched:
        return MailState::Waiting;
    case MailOutcome::End::Failed:
        break;
    }
    return wait ? MailState::Waiting : MailState::GivenUp;
}

/// \return what it is now.
Result<MailState> keepOutcome(UseCase &useCase, const QString &owner, const MailOutcome &outcome)
{
    MailStore mails(useCase.database());
    Transaction &transaction = useCase.transaction();
    const auto wait = mailRetry.waitAfter(outcome.attempts + 1, QRandomGenerator::global()->generateDouble());
    const MailState state = stateAfter(outcome, wait);
    Result<void> kept;
    if (outcome.end == MailOutcome::End::Untouched)
        kept = mails.release(transaction, outcome.id, owner);
    else if (state == MailState::Waiting)
        kept = mails.retry(transaction, outcome.id, owner, useCase.now().plusSeconds(wait.value_or(0)),
                           outcome.error);
    else
        kept = mails.end(transaction, outcome.id, owner, state, state != MailState::Dropped, useCase.now(),
                         outcome.error);
    return kept ? Result<MailState>(state) : kept.error();
}

QJsonObject auditedDigest(const DigestSetting &setting)
{
    return {{u"enabled"_s, setting.enabled},
            {u"at"_s, QTime(0, 0).addSecs(setting.minute * secondsOfAMinute).toString(u"HH:mm"_s)},
            {u"zone"_s, QString::fromLatin1(setting.zone)}};
}

Result<bool> changeDigest(UseCase &useCase, OrganizationId organization, const DigestSetting &setting)
{
    if (const Result<void> right = useCase.requireOwnerOf(organization); !right)
        return right.error();
    DigestStore digests(useCase.database());
    const auto before = digests.setting(organization);
    if (!before)
        return before.error();
    if (*before == setting)
        return true;
    const Result<void> done = digests.setSetting(useCase.transaction(), organization, setting).then([&] {
        return useCase.record(QString::fromUtf16(auditaction::digestChanged), {organization, {}, {}},
                              {{u"before"_s, auditedDigest(*before)}, {u"after"_s, auditedDigest(setting)}});
    });
    return done ? Result<bool>(true) : Result<bool>(done.error());
}

} // namespace

MailController::MailController(DatabaseThread &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

QFuture<Result<qint64>> MailController::plan(const QString &domain)
{
    return m_database.run(
        [&clock = m_clock, domain](Database &database) { return planMails(database, clock, domain); });
}

QFuture<Result<QList<MailToSend>>> MailController::lease(const DeliveryLease &lease, int limit)
{
    return m_database.run([&clock = m_clock, lease, limit](Database &database) -> Result<QList<MailToSend>> {
        const auto any = MailStore(database).isAnyDue(clock.now());
        if (!any)
            return any.error();
        if (!*any)
            return QList<MailToSend>();
        return UseCase::writeUnattended<QList<MailToSend>>(
            database, clock, [&](UseCase &useCase) { return leaseMails(useCase, lease, limit); });
    });
}

QFuture<Result<QList<MailState>>> MailController::report(const QString &owner, const QList<MailOutcome> &outcomes)
{
    using States = QList<MailState>;
    return m_database.run([&clock = m_clock, owner, outcomes](Database &database) {
        return UseCase::writeUnattended<States>(database, clock, [&](UseCase &useCase) -> Result<States> {
            States states;
            for (const MailOutcome &outcome : outcomes) {
                const Result<MailState> state = keepOutcome(useCase, owner, outcome);
                if (!state)
                    return state.error();
                states.append(*state);
            }
            return states;
        });
    });
}

QFuture<Result<qint64>> MailController::tidy()
{
    return m_database.run([&clock = m_clock](Database &database) {
        return UseCase::writeUnattended<qint64>(database, clock, [&](UseCase &useCase) {
            return MailStore(useCase.database())
                .trim(useCase.transaction(), useCase.now().plusDays(-keptDays), trimmedAtOnce);
        });
    });
}

QFuture<Result<MailCounts>> MailController::counts()
{
    return m_database.run([](Database &database) -> Result<MailCounts> {
        MailStore mails(database);
        const auto waiting = mails.countWaiting();
        if (!waiting)
            return waiting.error();
        const auto givenUp = mails.countGivenUp();
        if (!givenUp)
            return givenUp.error();
        return MailCounts{*waiting, *givenUp};
    });
}

QFuture<Result<DigestSetting>> MailController::digestSetting(const Session &session, OrganizationId organization)
{
    return m_database.run([&clock = m_clock, session, organization](Database &database) {
        return UseCase::read<DigestSetting>(
            database, session, clock.now(), [&](UseCase &useCase) -> Result<DigestSetting> {
                if (const Result<void> right = useCase.requireOwnerOf(organization); !right)
                    return right.error();
                return DigestStore(useCase.database()).setting(organization);
            });
    });
}

QFuture<Result<void>> MailController::setDigestSetting(const Session &session, OrganizationId organization,
                                                       const DigestSetting &setting)
{
    return m_database.run([&clock = m_clock, session, organization, setting](Database &database) -> Result<void> {
        if (!setting.isTimeValid())
            return Error{ErrorCode::Invalid, u"digestTime"_s, {}};
        if (!setting.isZoneKnown())
            return Error{ErrorCode::Invalid, u"zone"_s, {}};
        return UseCase::write<bool>(database, session, clock, [&](UseCase &useCase) {
            return changeDigest(useCase, organization, setting);
        });
    });
}

QFuture<Result<QList<GivenUpMail>>> MailController::givenUp(const Session &session, OrganizationId organization)
{
    using Mails = QList<GivenUpMail>;
    return m_database.run([&clock = m_clock, session, organization](Database &database) {
        return UseCase::read<Mails>(database, session, clock.now(), [&](UseCase &useCase) -> Result<Mails> {
            if (const Result<void> right = useCase.requireOwnerOf(organization); !right)
                return right.error();
            return MailStore(useCase.database()).givenUp(organization, givenUpShown);
        });
    });
}

QFuture<Result<qint64>> MailController::tryAgain(const Session &session, OrganizationId organization,
                                                 const QList<MailId> &mails)
{
    return m_database.run([&clock = m_clock, session, organization, mails](Database &database) {
        return UseCase::write<qint64>(database, session, clock, [&](UseCase &useCase) -> Result<qint64> {
            if (const Result<void> right = useCase.requireOwnerOf(organization); !right)
                return right.error();
            qint64 count = 0;
            for (const MailId mail : mails) {
                const auto again = MailStore(useCase.database())
                                       .tryAgain(useCase.transaction(), organization, mail, useCase.now());
                if (!again)
                    return again.error();
                count += *again ? 1 : 0;
            }
            return count;
        });
    });
}

QFuture<Result<MailPreference>> MailController::preference(const Session &session)
{
    return m_database.run([&clock = m_clock, session](Database &database) {
        return UseCase::read<MailPreference>(database, session, clock.now(), [&](UseCase &useCase) {
            return DigestStore(useCase.database()).preference(useCase.actor());
        });
    });
}

QFuture<Result<void>> MailController::setPreference(const Session &session, const MailPreference &preference)
{
    return m_database.run([&clock = m_clock, session, preference](Database &database) -> Result<void> {
        if (preference.expiry == MailTiming::Daily)
            return Error{ErrorCode::Invalid, u"expiry"_s, u"at once or never"_s};
        if (!preference.isLanguageKnown())
            return Error{ErrorCode::Invalid, u"language"_s, u"en or de"_s};
        return UseCase::write<bool>(database, session, clock, [&](UseCase &useCase) -> Result<bool> {
            const Result<void> done =
                DigestStore(useCase.database()).setPreference(useCase.transaction(), useCase.actor(), preference);
            return done ? Result<bool>(true) : Result<bool>(done.error());
        });
    });
}

} // namespace patwarden
