// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/mailer.h"

#include "service/mailcomposer.h"
#include "service/smtpsender.h"

#include <QElapsedTimer>
#include <QSet>

#include <memory>

namespace patwarden {

namespace {

constexpr qsizetype toldAtOnce = 20; // what a program that dies has sent and not told is sent again
constexpr qint64 toldAfterMilliseconds = 200;

} // namespace

class Mailer::Worker : public QObject
{
public:
    Worker(Mailer &mailer, MailSettings settings, const QString &language)
        : m_mailer(mailer)
        , m_composer(settings.from, language)
        , m_settings(std::move(settings))
    {
    }

    void send(const QList<MailToSend> &mails, QDeadlineTimer until)
    {
        SmtpSender sender(m_settings, m_mailer.m_isStopped);
        m_held.clear();
        m_trouble.clear();
        m_sinceTold.start();
        for (const MailToSend &mail : mails)
            note(mail, outcomeOf(mail, sender, until));
        tell();
        Q_EMIT m_mailer.finished(m_trouble);
    }

private:
    [[nodiscard]] SmtpSender::Outcome outcomeOf(const MailToSend &mail, SmtpSender &sender, QDeadlineTimer until)
    {
        const bool isHeld = m_held.contains(mail.mail.login) || !m_trouble.isEmpty();
        if (isHeld || until.hasExpired() || m_mailer.m_isStopped)
            return {MailOutcome::End::Untouched};
        if (mail.saysNothing())
            return {MailOutcome::End::Dropped};
        SmtpSender::Outcome outcome = sender.send(mail.mail.address, m_composer.compose(mail).toBytes());
        if (outcome.serverTrouble)
            m_trouble = outcome.error;
        if (outcome.end != MailOutcome::End::Sent && outcome.end != MailOutcome::End::Refused)
            m_held.insert(mail.mail.login);
        return outcome;
    }

    void note(const MailToSend &mail, const SmtpSender::Outcome &outcome)
    {
        m_outcomes.append({mail.mail.id, mail.mail.attempts, outcome.end, outcome.error});
        if (m_outcomes.size() >= toldAtOnce || m_sinceTold.hasExpired(toldAfterMilliseconds))
            tell();
    }

    void tell()
    {
        if (!m_outcomes.isEmpty())
            Q_EMIT m_mailer.ended(m_outcomes);
        m_outcomes.clear();
        m_sinceTold.restart();
    }

    Mailer &m_mailer;
    MailComposer m_composer;
    MailSettings m_settings;
    QSet<QString> m_held; ///< recipients whose later mails have to wait
    QString m_trouble;
    QList<MailOutcome> m_outcomes; ///< not told yet
    QElapsedTimer m_sinceTold;
};

Mailer::Mailer(MailSettings settings, QString language)
    : m_worker(new Worker(*this, std::move(settings), language))
{
    qRegisterMetaType<QList<MailOutcome>>();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Mailer::~Mailer()
{
    m_isStopped = true;
    m_thread.quit();
    m_thread.wait();
}

void Mailer::send(const QList<MailToSend> &mails, QDeadlineTimer until)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, mails, until] { worker->send(mails, until); });
}

} // namespace patwarden
