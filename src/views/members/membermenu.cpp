// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/members/membermenu.h"

#include "views/theme/icons.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

MemberMenu::MemberMenu(const MemberRow &member, bool mayMakeCode, bool isSelf, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"memberMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const bool isOwner = member.role == Role::Owner;
    QAction *role = addAction(patwarden::icon(u"person"_s), isOwner ? tr("Make member…") : tr("Make owner…"));
    role->setObjectName(isOwner ? u"makeMemberAction"_s : u"makeOwnerAction"_s);
    connect(role, &QAction::triggered, this,
            [this, isOwner] { Q_EMIT roleAsked(isOwner ? Role::Member : Role::Owner); });
    if (mayMakeCode && !isSelf) {
        QAction *code = addAction(patwarden::icon(u"key"_s), tr("New sign-in code…"));
        code->setObjectName(u"signInCodeAction"_s);
        connect(code, &QAction::triggered, this, &MemberMenu::codeAsked);
    }
    addSeparator();
    QAction *removal = addAction(patwarden::icon(u"trash"_s), isSelf ? tr("Leave…") : tr("Remove…"));
    removal->setObjectName(u"removeMemberAction"_s);
    connect(removal, &QAction::triggered, this, &MemberMenu::removalAsked);
}

} // namespace patwarden
