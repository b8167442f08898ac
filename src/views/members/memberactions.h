// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/membercontroller.h"
#include "views/frame/page.h"
#include "views/tokens/secretclipboard.h"

#include <QObject>

namespace patwarden {

/// What an owner does with members: asks first, naming the consequence, does it, and says how it went. For the
/// page of members, which shows the list.
class MemberActions : public QObject
{
    Q_OBJECT

public:
    /// \param page the parent of every question.
    MemberActions(const PageContext &context, QWidget *page);

    /// \param name of the organization or enterprise, for the questions.
    void setScope(MemberScope scope, const QString &name);
    /// An owner of the enterprise provisions managed users and helps who forgot the password.
    void setOwnsEnterprise(bool owns) { m_ownsEnterprise = owns; }

    [[nodiscard]] bool mayMakeCodeFor(const MemberRow &member) const
    {
        return !member.canSignIn || m_ownsEnterprise;
    }

    void invite();
    void changeRole(const MemberRow &member, Role role);
    void remove(const MemberRow &member);
    void makeSignInCode(const MemberRow &member);

Q_SIGNALS:
    void succeeded(const QString &message);
    void failed(const patwarden::Error &error);
    /// The list is another one now.
    void changed();
    /// The person took their own rights away: the page has nothing to show any more.
    void gaveUpOwnRights(const QString &message);

private:
    void onInvited(const Invitation &invitation, const InvitationOutcome &outcome);
    void afterChange(const MemberRow &member, const Result<void> &result, const QString &message, bool endsRights);
    void showCode(const QString &login, const QString &code, const QString &lead);
    [[nodiscard]] QString removalText(const MemberRow &member) const;

    PageContext m_context;
    QWidget *m_page;
    MemberScope m_scope;
    QString m_name;
    bool m_ownsEnterprise = false;
    SecretClipboard m_clipboard; ///< outlives the dialog that shows a code
};

} // namespace patwarden
