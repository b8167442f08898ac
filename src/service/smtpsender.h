// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/mailcontroller.h"
#include "service/settings.h"

#include <atomic>
#include <memory>

namespace patwarden {

/// Hands mails to a server over SMTP, keeping the connection between them. One thread at a time; it waits.
class SmtpSender
{
public:
    /// \p isStopped ends a transfer that is under way.
    SmtpSender(MailSettings settings, const std::atomic_bool &isStopped);
    ~SmtpSender();
    Q_DISABLE_COPY_MOVE(SmtpSender)

    struct Outcome {
        MailOutcome::End end = MailOutcome::End::Sent;
        QString error{}; ///< technical words without the password
        bool serverTrouble = false; ///< no mail would get through: it cannot be reached, or does not let us in
    };
    [[nodiscard]] Outcome send(const QString &to, const QByteArray &message);

private:
    struct Curl;

    [[nodiscard]] Outcome outcomeOf(int code, const QByteArray &words) const;

    MailSettings m_settings;
    std::unique_ptr<Curl> m_curl;
};

} // namespace patwarden
