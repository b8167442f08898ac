// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/accountcontroller.h"

#include <QWidget>

#include <memory>

namespace Ui {
class LockScreen;
}

namespace patwarden {

class Banner;

/// What a locked window shows: who is signed in, and nothing else. Asks for the password, or, in a demo, where
/// nobody has one, and with a database role of one's own, only for a click.
class LockScreen : public QWidget
{
    Q_OBJECT

public:
    LockScreen(AccountController &accounts, const Session &session, bool demo, QWidget *parent = nullptr);
    ~LockScreen() override;

Q_SIGNALS:
    void unlocked();
    void signOutAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void unlock();
    void askForNoPassword(const QString &why);

    AccountController &m_accounts;
    Session m_session;
    std::unique_ptr<Ui::LockScreen> m_ui;
    Banner *m_failure;
};

} // namespace patwarden
