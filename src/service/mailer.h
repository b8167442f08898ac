// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/mailcontroller.h"
#include "service/settings.h"

#include <QDeadlineTimer>
#include <QThread>

#include <atomic>

namespace patwarden {

/// Writes and sends mails on a thread of its own, one after another. Where one of a recipient fails, that
/// recipient's later ones are given back untouched, so that the order stays. Thread: the one it was made on.
class Mailer : public QObject
{
    Q_OBJECT

public:
    /// \p language of those who have chosen none.
    Mailer(MailSettings settings, QString language);
    /// Ends what is under way.
    ~Mailer() override;

    /// What has not begun by \p until is given back untouched: somebody else may take it soon. Not again before
    /// finished().
    void send(const QList<MailToSend> &mails, QDeadlineTimer until);
    /// Gives back what has not begun; finished() follows soon.
    void stop() { m_isStopped = true; }

Q_SIGNALS:
    /// Of some of them, soon after it is known; each is in exactly one.
    void ended(const QList<patwarden::MailOutcome> &outcomes);
    /// \p trouble: the server cannot be reached, or does not let us in; empty where it did.
    void finished(const QString &trouble);

private:
    class Worker;

    std::atomic_bool m_isStopped = false;
    QThread m_thread;
    Worker *m_worker; ///< lives in m_thread
};

} // namespace patwarden
