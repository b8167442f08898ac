// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/accountcontroller.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SignInDialog;
}

namespace patwarden {

class Banner;
class SignInCodeForm;

/// Asks who is at the desk: at the start with an existing database and after signing out. Says inline what was
/// wrong and keeps the login; closing it gives no session. In a demo nobody has a password: there it offers the
/// accounts instead; with a database role of one's own it says who one is, and there is nothing to enter. "I have
/// an invitation code" leads to where one chooses a password.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param databasePath shown below the title, so that one knows where one signs in.
    SignInDialog(AccountController &accounts, const QString &databasePath, QWidget *parent = nullptr);
    ~SignInDialog() override;

Q_SIGNALS:
    void signedIn(const patwarden::Session &session);

private:
    void signIn();
    void onAnswer(const Result<Session> &session);
    void useCode(bool use);
    void acceptCode();
    void offerConnected(const QString &login);
    void offerNobody(const QString &sentence);
    void hideFields();
    void offerDemoAccounts(const QList<AccountSummary> &accounts);
    void growAround(const QPoint &centre);
    void setBusy(bool busy);
    void fail(const QString &sentence);

    AccountController &m_accounts;
    std::unique_ptr<Ui::SignInDialog> m_ui;
    Banner *m_failure;
    SignInCodeForm *m_codeForm;
    bool m_usesCode = false;
};

} // namespace patwarden
