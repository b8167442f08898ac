// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/delivery.h"

#include "controller/wording.h"
#include "service/mimemessage.h"

#include <QFutureWatcher>
#include <QLocale>
#include <QLoggingCategory>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(deliveryLog, "patwarden.delivery", QtInfoMsg)

namespace {

constexpr qint64 tidySeconds = 3'600;
constexpr int longestTroubleFactor = 20;

QString mailDomain(const MailSettings &mail)
{
    return addressOf(mail.from).section(u'@', -1);
}

/// What links in payloads begin with.
QString baseUrlOf(const HttpSettings &http)
{
    return http.publicUrl.isEmpty() ? u"http://localhost"_s : http.publicUrl;
}

} // namespace

Delivery::Delivery(Controllers &controllers, const Clock &clock, const ServiceSettings &settings,
                   DeliveryPace pace)
    : m_controllers(controllers)
    , m_clock(clock)
    , m_settings(settings)
    , m_pace(pace)
    , m_owner(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_webhooks(settings.webhooks, clock)
{
    if (settings.mail)
        m_mailer = std::make_unique<Mailer>(*settings.mail, QLocale().bcp47Name());
    connect(&m_look, &QTimer::timeout, this, &Delivery::look);
    if (m_mailer) {
        connect(m_mailer.get(), &Mailer::ended, this, &Delivery::onMailsEnded);
        connect(m_mailer.get(), &Mailer::finished, this, &Delivery::onMailFinished);
    }
    connect(&m_webhooks, &WebhookSender::attempted, this, [this](const WebhookDelivery &delivery) {
        m_attempts.append(delivery);
        reportAttempts();
    });
    connect(&m_webhooks, &WebhookSender::batchDone, this, [this] {
        lookAtWebhooks();
        endWhereIdle();
    });
}

Delivery::~Delivery() = default;

template <typename T, typename Next>
void Delivery::await(QFuture<Result<T>> future, Next next)
{
    ++m_awaited;
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, next] {
        watcher->deleteLater();
        --m_awaited;
        const QFuture<Result<T>> done = watcher->future();
        if (done.resultCount() > 0 && !done.result())
            qCWarning(deliveryLog).noquote() << Wording::sentence(done.result().error());
        if constexpr (std::is_invocable_v<Next>)
            next();
        else
            next(done.resultCount() > 0 && done.result() ? done.result().value() : T());
        endWhereIdle();
    });
    watcher->setFuture(future);
}

void Delivery::start()
{
    if (m_mailer)
        qCInfo(deliveryLog).noquote() << "mail goes to" << m_settings.mail->host;
    m_look.start(m_pace.lookMilliseconds);
    look();
}

void Delivery::stop()
{
    m_isStopping = true;
    m_look.stop();
    if (m_mailer)
        m_mailer->stop();
    m_webhooks.stop();
    QMetaObject::invokeMethod(this, &Delivery::endWhereIdle, Qt::QueuedConnection);
}

void Delivery::endWhereIdle()
{
    const bool isIdle = m_awaited == 0 && !m_isMailBusy && m_webhooks.batchesUnderWay() == 0;
    if (!m_isStopping || m_isStopped || !isIdle || !m_attempts.isEmpty())
        return;
    m_isStopped = true;
    Q_EMIT stopped();
}

void Delivery::look()
{
    lookAtMail();
    lookAtWebhooks();
    if (m_nextTidying <= m_clock.now()) {
        m_nextTidying = m_clock.now().plusSeconds(tidySeconds);
        tidy();
    }
}

DeliveryLease Delivery::newLease() const
{
    return {m_owner, m_clock.now().plusSeconds(m_pace.leaseSeconds)};
}

void Delivery::lookAtMail()
{
    if (!m_mailer || m_isMailBusy || m_isStopping)
        return;
    m_isMailBusy = true;
    planMail();
}

void Delivery::planMail()
{
    await(m_controllers.mails.plan(mailDomain(*m_settings.mail)), [this](qint64) {
        if (m_isStopping || m_clock.now() < m_noMailBefore)
            m_isMailBusy = false;
        else
            leaseMail();
    });
}

void Delivery::leaseMail()
{
    await(m_controllers.mails.lease(newLease(), m_pace.mails), [this](const QList<MailToSend> &mails) {
        if (mails.isEmpty())
            m_isMailBusy = false;
        else
            sendMail(mails);
    });
}

void Delivery::sendMail(const QList<MailToSend> &mails)
{
    m_digests.clear();
    for (const MailToSend &mail : mails) {
        if (mail.isDigest())
            m_digests.insert(mail.mail.id);
    }
    m_mailer->send(mails, QDeadlineTimer(std::chrono::seconds(m_pace.beginSeconds)));
}

void Delivery::onMailsEnded(const QList<MailOutcome> &outcomes)
{
    QList<bool> areDigests;
    for (const MailOutcome &outcome : outcomes) {
        if (outcome.end == MailOutcome::End::Refused || outcome.end == MailOutcome::End::Failed)
            qCWarning(deliveryLog).noquote() << "mail" << outcome.id.value() << outcome.error;
        areDigests.append(m_digests.contains(outcome.id));
    }
    await(m_controllers.mails.report(m_owner, outcomes),
          [this, outcomes, areDigests](const QList<MailState> &states) { // none where that failed
              for (qsizetype i = 0; i < states.size(); ++i) {
                  if (outcomes.at(i).end != MailOutcome::End::Untouched)
                      m_metrics.countMail(areDigests.at(i), states.at(i));
              }
          });
}

void Delivery::onMailFinished(const QString &trouble)
{
    m_isMailBusy = false;
    if (trouble.isEmpty()) {
        m_troubles = 0;
        m_noMailBefore = {};
        lookAtMail(); // there may be more
    } else {
        const int factor = std::min(1 << std::min(m_troubles++, 5), longestTroubleFactor);
        m_noMailBefore = m_clock.now().plusSeconds(m_pace.troubleSeconds * factor);
        qCWarning(deliveryLog).noquote() << "the mail server:" << trouble;
        Q_EMIT mailServerFailed(trouble);
    }
    endWhereIdle();
}

void Delivery::lookAtWebhooks()
{
    const int room = m_pace.webhooks - m_webhooks.batchesUnderWay();
    if (m_isWebhookBusy || m_isStopping || room <= 0)
        return;
    m_isWebhookBusy = true;
    await(m_controllers.webhooks.lease(newLease(), room, m_pace.deliveriesEach, baseUrlOf(m_settings.http)),
          [this](const QList<WebhookBatch> &batches) {
              m_isWebhookBusy = false;
              deliver(batches);
          });
}

void Delivery::deliver(const QList<WebhookBatch> &batches)
{
    for (const WebhookBatch &batch : batches)
        m_webhooks.deliver(batch, QDeadlineTimer(std::chrono::seconds(m_pace.beginSeconds)));
}

/// One report at a time: what comes meanwhile goes with the next one, in one transaction.
void Delivery::reportAttempts()
{
    if (m_isReporting || m_attempts.isEmpty())
        return;
    m_isReporting = true;
    const QList<WebhookDelivery> attempts = std::exchange(m_attempts, {});
    await(m_controllers.webhooks.report(m_owner, attempts), [this, attempts](const QList<WebhookState> &states) {
        for (qsizetype i = 0; i < states.size(); ++i) {
            if (attempts.at(i).attemptedAt)
                m_metrics.countWebhook(states.at(i));
        }
        m_isReporting = false;
        reportAttempts();
        lookAtWebhooks();
    });
}

void Delivery::tidy()
{
    await(m_controllers.mails.tidy(), [](qint64) {});
    await(m_controllers.webhooks.tidy(), [](qint64) {});
}

} // namespace patwarden
