// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/mailpreferenceaction.h"

#include "controller/wording.h"
#include "views/accounts/mailpreferencesdialog.h"
#include "views/widgets/await.h"

namespace patwarden {

MailPreferenceAction::MailPreferenceAction(MailController &mails, Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_mails(mails)
    , m_prompts(prompts)
    , m_window(window)
{
}

void MailPreferenceAction::edit()
{
    await(this, m_mails.preference(m_session), [this](const Result<MailPreference> &preference) {
        if (preference) {
            open(*preference);
            return;
        }
        m_prompts.tell(m_window,
                       {.title = tr("What you get by mail could not be read"),
                        .text = Wording::sentence(preference.error()),
                        .detail = preference.error().detail,
                        .kind = Notification::Kind::Error});
    });
}

void MailPreferenceAction::open(const MailPreference &preference)
{
    auto *dialog = new MailPreferencesDialog(preference, m_window);
    connect(dialog, &MailPreferencesDialog::saveAsked, this, [this, dialog](const MailPreference &chosen) {
        dialog->setBusy(true);
        await(dialog, m_mails.setPreference(m_session, chosen), [this, dialog](const Result<void> &saved) {
            dialog->setBusy(false);
            if (!saved) {
                dialog->showFailure(saved.error());
                return;
            }
            dialog->accept();
            Q_EMIT succeeded(tr("What you get by mail is saved."));
        });
    });
    dialog->open();
}

} // namespace patwarden
