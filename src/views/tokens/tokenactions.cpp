// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/tokenactions.h"

#include "controller/wording.h"
#include "views/tokens/askagaindialog.h"
#include "views/tokens/regeneratedialog.h"
#include "views/tokens/secretclipboard.h"
#include "views/tokens/secretdialog.h"
#include "views/widgets/await.h"

#include <QPointer>

namespace patwarden {

TokenActions::TokenActions(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_clipboard(new SecretClipboard(this))
{
}

void TokenActions::tell(const QString &title, const Error &error)
{
    m_context.prompts.tell(m_page, {title, Wording::sentence(error), error.detail, Notification::Kind::Error});
    Q_EMIT changed(); // what is shown may be out of date
}

// ------------------------------------------------------------------------------------------------------ secrets

void TokenActions::showIssued(const IssuedToken &issued, const QString &tokenName, const QString &organization)
{
    auto *dialog = new SecretDialog(m_context.prompts, *m_clipboard, tr("%1 was generated").arg(tokenName),
                                    outcome(issued, organization), issued.secret, m_page);
    dialog->open();
}

QString TokenActions::outcome(const IssuedToken &issued, const QString &organization)
{
    if (issued.access == AccessState::Pending)
        return tr("The owners of %1 were asked. Until one approves, the token reads public resources only.")
            .arg(organization);
    if (issued.rule == AccessRule::CreatedByOwner)
        return tr("It needs no approval because you own %1.").arg(organization);
    if (issued.rule == AccessRule::ApprovalNotRequired)
        return tr("%1 requires no approval: it has access now.").arg(organization);
    return {};
}

void TokenActions::regenerate(const OwnToken &token)
{
    auto *dialog = new RegenerateDialog(token.name, token.kind, m_context.clock.now(), m_page);
    connect(dialog, &RegenerateDialog::confirmed, this,
            [this, id = token.id, name = token.name](const std::optional<Instant> &expiresAt) {
                Q_EMIT busyChanged(true);
                await(this, m_context.controllers.tokens.regenerate(m_context.session, id, expiresAt),
                      [this, name](const Result<IssuedToken> &issued) { onRegenerated(name, issued); });
            });
    dialog->open();
}

void TokenActions::onRegenerated(const QString &tokenName, const Result<IssuedToken> &issued)
{
    Q_EMIT busyChanged(false);
    if (!issued) {
        tell(tr("%1 was not regenerated").arg(tokenName), issued.error());
        return;
    }
    auto *dialog = new SecretDialog(m_context.prompts, *m_clipboard, tr("%1 was regenerated").arg(tokenName),
                                    tr("The secret it had before works no more. What it reaches is as it was."),
                                    issued->secret, m_page);
    dialog->open();
    Q_EMIT changed();
}

// ------------------------------------------------------------------------------------------------ end and access

void TokenActions::remove(const OwnToken &token)
{
    const bool waits = std::ranges::any_of(token.organizations,
                                           [](const OrganizationReach &each) { return each.pending.isValid(); });
    const ConfirmQuestion question{
        .title = tr("Delete %1?").arg(token.name),
        .text = waits ? tr("What uses it stops working at once, and its request is withdrawn. SSH keys that it "
                           "created go on working. This cannot be undone.")
                      : tr("What uses it stops working at once. SSH keys that it created go on working. This "
                           "cannot be undone."),
        .verb = tr("Delete token"),
        .danger = true};
    m_context.prompts.confirm(
        m_page, question, [self = QPointer(this), id = token.id, name = token.name](bool confirmed) {
            if (!confirmed || !self)
                return;
            Q_EMIT self->busyChanged(true);
            await(self.get(), self->m_context.controllers.tokens.remove(self->m_context.session, id),
                  [self = self.get(), name](const Result<void> &done) {
                      Q_EMIT self->busyChanged(false);
                      if (!done) {
                          self->tell(TokenActions::tr("%1 was not deleted").arg(name), done.error());
                          return;
                      }
                      Q_EMIT self->succeeded(TokenActions::tr("Deleted %1.").arg(name));
                      Q_EMIT self->removed();
                  });
        });
}

void TokenActions::withdraw(const OwnToken &token)
{
    if (token.organizations.isEmpty() || !token.organizations.first().pending.isValid())
        return;
    const OrganizationReach &reach = token.organizations.first();
    const ConfirmQuestion question{
        .title = tr("Withdraw the request of %1?").arg(token.name),
        .text = reach.access == AccessState::Approved
            ? tr("The token keeps what %1 approved before. You can ask again.").arg(reach.name)
            : tr("The token will read public resources of %1 only. You can ask again.").arg(reach.name),
        .verb = tr("Withdraw request")};
    m_context.prompts.confirm(
        m_page, question, [self = QPointer(this), request = reach.pending, name = token.name](bool confirmed) {
            if (!confirmed || !self)
                return;
            Q_EMIT self->busyChanged(true);
            await(self.get(), self->m_context.controllers.tokens.withdraw(self->m_context.session, request),
                  [self = self.get(), name](const Result<void> &done) {
                      Q_EMIT self->busyChanged(false);
                      if (!done) {
                          self->tell(TokenActions::tr("The request of %1 was not withdrawn").arg(name),
                                     done.error());
                          return;
                      }
                      Q_EMIT self->succeeded(TokenActions::tr("Withdrew the request of %1.").arg(name));
                      Q_EMIT self->changed();
                  });
        });
}

void TokenActions::askAgain(const OwnToken &token)
{
    if (token.organizations.isEmpty())
        return;
    const OrganizationReach &reach = token.organizations.first();
    auto *dialog = new AskAgainDialog(
        token.name, reach.name, reach.access == AccessState::Denied ? reach.decisionReason : QString(), m_page);
    connect(dialog, &AskAgainDialog::confirmed, this,
            [this, id = token.id, name = token.name, organization = reach.name](const QString &justification) {
                Q_EMIT busyChanged(true);
                await(this, m_context.controllers.tokens.askAgain(m_context.session, id, justification),
                      [this, name, organization](const Result<EditOutcome> &outcome) {
                          Q_EMIT busyChanged(false);
                          if (!outcome) {
                              tell(tr("%1 did not ask again").arg(name), outcome.error());
                              return;
                          }
                          Q_EMIT succeeded(outcome->access == AccessState::Approved
                                               ? tr("%1 has access to %2.").arg(name, organization)
                                               : tr("Asked the owners of %1 again.").arg(organization));
                          Q_EMIT changed();
                      });
            });
    dialog->open();
}

} // namespace patwarden
