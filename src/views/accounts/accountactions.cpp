// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/accountactions.h"

#include "controller/wording.h"
#include "views/accounts/passworddialog.h"
#include "views/accounts/profiledialog.h"
#include "views/widgets/await.h"

namespace patwarden {

AccountActions::AccountActions(AccountController &accounts, Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_accounts(accounts)
    , m_prompts(prompts)
    , m_window(window)
{
}

void AccountActions::editProfile()
{
    await(this, m_accounts.profile(m_session), [this](const Result<AccountController::Profile> &profile) {
        if (profile) {
            openProfile(*profile);
            return;
        }
        m_prompts.tell(m_window,
                       {.title = tr("Your profile could not be read"),
                        .text = Wording::sentence(profile.error()),
                        .detail = profile.error().detail,
                        .kind = Notification::Kind::Error});
    });
}

void AccountActions::openProfile(const AccountController::Profile &profile)
{
    auto *dialog = new ProfileDialog(profile, m_window);
    connect(dialog, &ProfileDialog::saveAsked, this, [this, dialog](const QString &name, const QString &email) {
        dialog->setBusy(true);
        await(dialog, m_accounts.setProfile(m_session, name, email), [this, dialog](const Result<void> &saved) {
            dialog->setBusy(false);
            if (!saved) {
                dialog->showFailure(saved.error());
                return;
            }
            dialog->accept();
            Q_EMIT profileChanged();
            Q_EMIT succeeded(tr("Your profile is saved."));
        });
    });
    dialog->open();
}

void AccountActions::changePassword()
{
    auto *dialog = new PasswordDialog(m_window);
    connect(dialog, &PasswordDialog::changeAsked, this,
            [this, dialog](const QString &present, const QString &password) {
                dialog->setBusy(true);
                await(dialog, m_accounts.changePassword(m_session, present, password),
                      [this, dialog](const Result<void> &changed) {
                          dialog->setBusy(false);
                          if (!changed) {
                              dialog->showFailure(changed.error());
                              return;
                          }
                          dialog->accept();
                          Q_EMIT succeeded(tr("Your password is changed."));
                      });
            });
    dialog->open();
}

} // namespace patwarden
