// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/mailcontroller.h"
#include "views/widgets/prompts.h"

#include <QObject>

namespace patwarden {

/// "Notices by mail…" of the profile menu: reads what is set, opens the dialog, and saves what is chosen there.
class MailPreferenceAction : public QObject
{
    Q_OBJECT

public:
    /// \param window the parent of the dialog.
    MailPreferenceAction(MailController &mails, Prompts &prompts, QWidget *window);

    void setSession(const Session &session) { m_session = session; }
    void edit();

Q_SIGNALS:
    void succeeded(const QString &message);

private:
    void open(const MailPreference &preference);

    MailController &m_mails;
    Prompts &m_prompts;
    QWidget *m_window;
    Session m_session;
};

} // namespace patwarden
