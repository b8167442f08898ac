// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/members/memberactions.h"

#include "views/members/invitedialog.h"
#include "views/members/signincodedialog.h"
#include "views/widgets/await.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

MemberActions::MemberActions(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void MemberActions::setScope(MemberScope scope, const QString &name)
{
    m_scope = scope;
    m_name = name;
}

void MemberActions::invite()
{
    auto *dialog = new InviteDialog(m_name, m_scope.organization.isValid(), m_ownsEnterprise, m_page);
    connect(dialog, &InviteDialog::inviteAsked, this, [this, dialog](const Invitation &invitation) {
        dialog->setBusy(true);
        await(dialog, m_context.controllers.members.invite(m_context.session, m_scope, invitation),
              [this, dialog, invitation](const Result<InvitationOutcome> &outcome) {
                  dialog->setBusy(false);
                  if (!outcome) {
                      dialog->showFailure(outcome.error());
                      return;
                  }
                  dialog->accept();
                  onInvited(invitation, *outcome);
              });
    });
    dialog->open();
}

void MemberActions::onInvited(const Invitation &invitation, const InvitationOutcome &outcome)
{
    Q_EMIT changed();
    const QString login = invitation.login.trimmed();
    if (!outcome.signInCode.isEmpty()) {
        showCode(login, outcome.signInCode,
                 outcome.created ? tr("%1 belongs to %2 now, under a new account.").arg(login, m_name)
                                 : tr("%1 belongs to %2 now.").arg(login, m_name));
        return;
    }
    Q_EMIT succeeded(tr("%1 belongs to %2 now.").arg(login, m_name));
}

void MemberActions::changeRole(const MemberRow &member, Role role)
{
    const bool ofOrganization = m_scope.organization.isValid();
    const bool self = member.id == m_context.session.account;
    ConfirmQuestion question;
    if (role == Role::Owner) {
        question.title = tr("Make %1 an owner of %2?").arg(member.login, m_name);
        question.text = ofOrganization ? tr("Owners approve and deny requests, set the policies, revoke access, "
                                            "and invite and remove members.")
                                       : tr("Owners set the policies of the enterprise, see every organization, "
                                            "and invite and remove people.");
        question.verb = tr("Make owner");
    } else {
        question.title = tr("Make %1 a member of %2?").arg(member.login, m_name);
        question.text = ofOrganization ? tr("%1 no longer approves requests or changes settings. Tokens that %1 "
                                            "created as an owner keep their "
                                            "access.")
                                             .arg(member.login)
                                       : tr("%1 no longer sets the policies of the enterprise.").arg(member.login);
        question.verb = tr("Make member");
        question.danger = self;
    }
    const QString done = role == Role::Owner ? tr("%1 is an owner now.").arg(member.login)
                                             : tr("%1 is a member now.").arg(member.login);
    m_context.prompts.confirm(m_page, question, [this, member, role, done](bool agreed) {
        if (!agreed)
            return;
        await(this, m_context.controllers.members.setRole(m_context.session, m_scope, member.id, role),
              [this, member, role, done](const Result<void> &result) {
                  afterChange(member, result, done, role == Role::Member);
              });
    });
}

QString MemberActions::removalText(const MemberRow &member) const
{
    if (!m_scope.organization.isValid())
        return tr("Classic tokens of %1 reach the enterprise no more. In its organizations %1 stays what they "
                  "are.")
            .arg(member.login);
    const QString rest = tr("Requests that wait are cancelled. Joining again does not bring access back.");
    if (member.tokens == 0)
        return tr("No token of theirs reaches %1 now. %2").arg(m_name, rest);
    return tr("%Ln token(s) of theirs lose access to %1 at once, and what uses them stops working. %2", nullptr,
              int(member.tokens))
        .arg(m_name, rest);
}

void MemberActions::remove(const MemberRow &member)
{
    const bool self = member.id == m_context.session.account;
    const ConfirmQuestion question{.title = self ? tr("Leave %1?").arg(m_name)
                                                 : tr("Remove %1 from %2?").arg(member.login, m_name),
                                   .text = removalText(member),
                                   .verb = self ? tr("Leave %1").arg(m_name) : tr("Remove %1").arg(member.login),
                                   .danger = true};
    m_context.prompts.confirm(m_page, question, [this, member](bool agreed) {
        if (!agreed)
            return;
        await(this, m_context.controllers.members.remove(m_context.session, m_scope, member.id),
              [this, member](const Result<void> &result) {
                  afterChange(member, result, tr("%1 was removed from %2.").arg(member.login, m_name), true);
              });
    });
}

void MemberActions::afterChange(const MemberRow &member, const Result<void> &result, const QString &message,
                                bool endsRights)
{
    if (!result) {
        Q_EMIT failed(result.error());
        Q_EMIT changed(); // the list may be older than the refusal
        return;
    }
    if (endsRights && member.id == m_context.session.account) {
        Q_EMIT gaveUpOwnRights(message);
        return;
    }
    Q_EMIT succeeded(message);
    Q_EMIT changed();
}

void MemberActions::makeSignInCode(const MemberRow &member)
{
    const ConfirmQuestion question{
        .title = tr("Make a new sign-in code for %1?").arg(member.login),
        .text = member.canSignIn
            ? tr("Whoever has the code can choose a new password for %1. The present one works until then.")
                  .arg(member.login)
            : tr("Whoever has the code can choose the password of %1. An earlier code works no more.")
                  .arg(member.login),
        .verb = tr("Make code")};
    m_context.prompts.confirm(m_page, question, [this, member](bool agreed) {
        if (!agreed)
            return;
        await(this, m_context.controllers.members.makeSignInCode(m_context.session, m_scope, member.id),
              [this, member](const Result<QString> &code) {
                  if (code)
                      showCode(member.login, *code, {});
                  else
                      Q_EMIT failed(code.error());
              });
    });
}

void MemberActions::showCode(const QString &login, const QString &code, const QString &lead)
{
    (new SignInCodeDialog(login, code, lead, m_clipboard, m_page))->open();
}

} // namespace patwarden
