// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/membercontroller.h"

#include <QMenu>

namespace patwarden {

/// What an owner can do with one member. Deletes itself when closed; objectName "memberMenu".
class MemberMenu : public QMenu
{
    Q_OBJECT

public:
    /// \param isSelf the person who is signed in.
    MemberMenu(const MemberRow &member, bool mayMakeCode, bool isSelf, QWidget *parent);

Q_SIGNALS:
    void roleAsked(patwarden::Role role);
    void codeAsked();
    void removalAsked();
};

} // namespace patwarden
