// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/accountcontroller.h"
#include "controller/overviewcontroller.h"
#include "models/route.h"
#include "views/theme/theme.h"

#include <QMenu>

#include <chrono>

namespace patwarden {

/// The menu below the profile picture, made each time it is opened. What the account may not see is not there.
class ProfileMenu : public QMenu
{
    Q_OBJECT

public:
    /// \param demoAccounts to switch to; empty outside a demo. \param lockAfter what is chosen now; 0: never.
    ProfileMenu(const Overview &overview, const QList<AccountSummary> &demoAccounts, Appearance appearance,
                std::chrono::minutes lockAfter, QWidget *parent);

    /// "ann (owner of octo-org)"
    [[nodiscard]] static QString labelOf(const AccountSummary &account);

Q_SIGNALS:
    void placeChosen(const patwarden::Route &route);
    void appearanceChosen(patwarden::Appearance appearance);
    void accountChosen(patwarden::AccountId account);
    void profileRequested();
    void mailRequested();
    void passwordRequested();
    void lockAfterChosen(std::chrono::minutes after);
    void lockRequested();
    void keysRequested();
    void signOutRequested();

private:
    void addPlaces(const Overview &overview);
    void addOwnAccount(bool demo);
    void addLock(std::chrono::minutes lockAfter);
    void addAppearances(Appearance current);
    void addAccounts(const QList<AccountSummary> &accounts, AccountId current);
};

} // namespace patwarden
