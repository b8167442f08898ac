// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/accountcontroller.h"
#include "views/widgets/prompts.h"

#include <QObject>

namespace patwarden {

/// What a person does with their own account: "Your profile…" and "Change password…" of the profile menu.
class AccountActions : public QObject
{
    Q_OBJECT

public:
    /// \param window the parent of the dialogs.
    AccountActions(AccountController &accounts, Prompts &prompts, QWidget *window);

    void setSession(const Session &session) { m_session = session; }

    void editProfile();
    void changePassword();

Q_SIGNALS:
    void succeeded(const QString &message);
    void profileChanged();

private:
    void openProfile(const AccountController::Profile &profile);

    AccountController &m_accounts;
    Prompts &m_prompts;
    QWidget *m_window;
    Session m_session;
};

} // namespace patwarden
