// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/apps/appactions.h"

#include "views/apps/appdialog.h"
#include "views/apps/appkeyfield.h"
#include "views/apps/apppermissionfields.h"
#include "views/apps/privatekeydialog.h"
#include "views/apps/registerappform.h"
#include "views/widgets/await.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

AppActions::AppActions(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void AppActions::setOwner(OrganizationId owner, const QString &name)
{
    m_owner = owner;
    m_ownerName = name;
}

void AppActions::registerApp()
{
    auto *form = new RegisterAppForm(m_context.prompts);
    auto *dialog = new AppDialog({.title = tr("Register an App for %1").arg(m_ownerName),
                                  .sentence = m_owner.isValid()
                                      ? tr("It can be installed in %1 only.").arg(m_ownerName)
                                      : tr("It can be installed in each organization of %1.").arg(m_ownerName),
                                  .verb = tr("Register"),
                                  .verbName = u"registerConfirmButton"_s},
                                 form, m_page);
    connect(dialog, &AppDialog::confirmed, this, [this, dialog, form] {
        if (const auto refused = form->refusal()) {
            dialog->refuse(*refused);
            return;
        }
        dialog->setBusy(true);
        await(dialog, m_context.controllers.apps.registerApp(m_context.session, form->draft(m_owner)),
              [this, dialog, form](const Result<RegisteredApp> &registered) {
                  dialog->setBusy(false);
                  if (!registered) {
                      dialog->refuse(registered.error(), form->fieldOf(registered.error()));
                      return;
                  }
                  dialog->accept();
                  onRegistered(*registered);
              });
    });
    dialog->open();
}

void AppActions::onRegistered(const RegisteredApp &registered)
{
    Q_EMIT changed();
    const QString done = tr("%1 is registered").arg(registered.app.name);
    if (registered.privateKey.isEmpty())
        Q_EMIT succeeded(done);
    else
        showKey(done, registered.app, registered.privateKey);
}

void AppActions::showKey(const QString &title, const App &app, const QByteArray &privateKey)
{
    (new PrivateKeyDialog(m_context.prompts, m_clipboard, title, app, privateKey, m_page))->open();
}

void AppActions::changePermissions(const AppRow &row)
{
    auto *fields = new AppPermissionFields;
    fields->setPermissions(row.app.permissions);
    auto *dialog =
        new AppDialog({.title = tr("Permissions of %1").arg(row.app.name),
                       .sentence = tr("Less holds at once wherever it is installed. More holds after an owner "
                                      "of the organization has accepted it there."),
                       .verb = tr("Change"),
                       .verbName = u"changeConfirmButton"_s},
                      fields, m_page);
    connect(dialog, &AppDialog::confirmed, this, [this, dialog, fields, app = row.app] {
        if (const auto refused = fields->refusal()) {
            dialog->refuse(*refused);
            return;
        }
        dialog->setBusy(true);
        await(dialog, m_context.controllers.apps.setPermissions(m_context.session, app.id, fields->permissions()),
              [this, dialog, fields, app](const Result<void> &result) {
                  dialog->setBusy(false);
                  if (!result) {
                      dialog->refuse(result.error(), fields);
                      return;
                  }
                  dialog->accept();
                  Q_EMIT changed();
                  Q_EMIT succeeded(tr("The permissions of %1 are changed.").arg(app.name));
              });
    });
    dialog->open();
}

void AppActions::replaceKey(const AppRow &row)
{
    auto *field = new AppKeyField;
    field->setPrompts(m_context.prompts);
    auto *dialog =
        new AppDialog({.title = tr("New key for %1").arg(row.app.name),
                       .sentence = tr("The present key signs in no more. Tokens that were given out last "
                                      "until they expire, an hour at most."),
                       .verb = tr("Replace key"),
                       .verbName = u"keyConfirmButton"_s},
                      field, m_page);
    connect(dialog, &AppDialog::confirmed, this, [this, dialog, field, app = row.app] {
        if (const auto refused = field->refusal()) {
            dialog->refuse(*refused);
            return;
        }
        dialog->setBusy(true);
        await(dialog, m_context.controllers.apps.replaceKey(m_context.session, app.id, field->publicKey()),
              [this, dialog, field, app](const Result<QByteArray> &privateKey) {
                  dialog->setBusy(false);
                  if (!privateKey) {
                      dialog->refuse(privateKey.error(), field->keyEditor());
                      return;
                  }
                  dialog->accept();
                  if (privateKey->isEmpty())
                      Q_EMIT succeeded(tr("The key of %1 is replaced.").arg(app.name));
                  else
                      showKey(tr("The new key of %1").arg(app.name), app, *privateKey);
              });
    });
    dialog->open();
}

void AppActions::remove(const AppRow &row)
{
    const int installed = int(row.installations.size());
    const ConfirmQuestion question{
        .title = tr("Remove %1?").arg(row.app.name),
        .text = installed == 0
            ? tr("It can sign in no more, and no other App can ever have its name.")
            : tr("It is uninstalled from %Ln organization(s), its tokens end at once, and what uses them stops "
                 "working. No other App can ever have its name.",
                 nullptr, installed),
        .verb = tr("Remove %1").arg(row.app.name),
        .danger = true};
    m_context.prompts.confirm(m_page, question, [this, app = row.app](bool agreed) {
        if (!agreed)
            return;
        await(this, m_context.controllers.apps.remove(m_context.session, app.id),
              [this, app](const Result<void> &result) {
                  if (result)
                      Q_EMIT succeeded(tr("%1 was removed.").arg(app.name));
                  else
                      Q_EMIT failed(result.error());
                  Q_EMIT changed();
              });
    });
}

} // namespace patwarden
