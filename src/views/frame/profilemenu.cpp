// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/profilemenu.h"

#include "views/accounts/locksetting.h"
#include "views/theme/icons.h"

#include <QActionGroup>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

ProfileMenu::ProfileMenu(const Overview &overview, const QList<AccountSummary> &demoAccounts,
                         Appearance appearance, std::chrono::minutes lockAfter, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"profileMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    QAction *who = addAction(tr("Signed in as %1").arg(overview.login));
    who->setObjectName(u"signedInAsAction"_s);
    who->setEnabled(false);
    addSeparator();
    addPlaces(overview);
    addSeparator();
    addOwnAccount(overview.demo);
    addSeparator();
    addAppearances(appearance);
    addLock(lockAfter);
    if (!demoAccounts.isEmpty())
        addAccounts(demoAccounts, overview.account);
    QAction *keys = addAction(patwarden::icon(u"info"_s), tr("Keyboard shortcuts"));
    keys->setObjectName(u"keysAction"_s);
    connect(keys, &QAction::triggered, this, &ProfileMenu::keysRequested);
    addSeparator();
    QAction *lock = addAction(patwarden::icon(u"lock"_s), tr("Lock now"));
    lock->setObjectName(u"lockNowAction"_s);
    connect(lock, &QAction::triggered, this, &ProfileMenu::lockRequested);
    QAction *signOut = addAction(patwarden::icon(u"sign-out"_s), tr("Sign out"));
    signOut->setObjectName(u"signOutAction"_s);
    connect(signOut, &QAction::triggered, this, &ProfileMenu::signOutRequested);
}

void ProfileMenu::addPlaces(const Overview &overview)
{
    const auto add = [this](const QString &iconName, const QString &text, const QString &name,
                            Route::Place place) {
        QAction *action = addAction(patwarden::icon(iconName), text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, place] { Q_EMIT placeChosen(Route{place}); });
    };
    if (overview.ownsSeveralQueues())
        add(u"stack"_s, tr("All requests"), u"allRequestsAction"_s, Route::Place::AllRequests);
    add(u"key"_s, tr("Your tokens"), u"yourTokensAction"_s, Route::Place::YourTokens);
    add(u"building"_s, tr("Your organizations"), u"yourOrganizationsAction"_s, Route::Place::Organizations);
    if (overview.enterprise && overview.enterprise->role == Role::Owner) {
        add(u"shield"_s, tr("Enterprise settings"), u"enterpriseSettingsAction"_s,
            Route::Place::EnterprisePolicies);
    }
}

void ProfileMenu::addOwnAccount(bool demo)
{
    QAction *profile = addAction(patwarden::icon(u"person"_s), tr("Your profile…"));
    profile->setObjectName(u"yourProfileAction"_s);
    connect(profile, &QAction::triggered, this, &ProfileMenu::profileRequested);
    QAction *mail = addAction(patwarden::icon(u"inbox"_s), tr("Notices by mail…"));
    mail->setObjectName(u"noticesByMailAction"_s);
    connect(mail, &QAction::triggered, this, &ProfileMenu::mailRequested);
    if (demo)
        return; // nobody has a password there
    QAction *password = addAction(tr("Change password…"));
    password->setObjectName(u"changePasswordAction"_s);
    connect(password, &QAction::triggered, this, &ProfileMenu::passwordRequested);
}

void ProfileMenu::addLock(std::chrono::minutes lockAfter)
{
    QMenu *menu = addMenu(patwarden::icon(u"clock"_s), tr("Lock after"));
    menu->setObjectName(u"lockAfterMenu"_s);
    auto *group = new QActionGroup(menu);
    const QList<std::chrono::minutes> choices = lockChoices();
    for (const std::chrono::minutes after : choices) {
        const int minutes = int(after.count());
        QAction *action = menu->addAction(minutes == 0 ? tr("Never") : tr("%Ln minute(s)", nullptr, minutes));
        action->setObjectName(u"lockAfter%1Action"_s.arg(minutes));
        action->setCheckable(true);
        action->setChecked(after == lockAfter);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, after] { Q_EMIT lockAfterChosen(after); });
    }
}

void ProfileMenu::addAppearances(Appearance current)
{
    QMenu *menu = addMenu(patwarden::icon(u"system"_s), tr("Appearance"));
    menu->setObjectName(u"appearanceMenu"_s);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &name, Appearance appearance) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(appearance == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, appearance] { Q_EMIT appearanceChosen(appearance); });
    };
    add(tr("Follow system"), u"followSystemAction"_s, Appearance::FollowSystem);
    add(tr("Light"), u"lightAction"_s, Appearance::Light);
    add(tr("Dark"), u"darkAction"_s, Appearance::Dark);
}

void ProfileMenu::addAccounts(const QList<AccountSummary> &accounts, AccountId current)
{
    QMenu *menu = addMenu(patwarden::icon(u"person"_s), tr("Switch account"));
    menu->setObjectName(u"switchAccountMenu"_s);
    auto *group = new QActionGroup(menu);
    for (const AccountSummary &account : accounts) {
        QAction *action = menu->addAction(labelOf(account));
        action->setObjectName(u"switchTo_"_s + account.login);
        action->setCheckable(true);
        action->setChecked(account.id == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = account.id] { Q_EMIT accountChosen(id); });
    }
}

QString ProfileMenu::labelOf(const AccountSummary &account)
{
    if (account.enterpriseOwner)
        return tr("%1 (enterprise owner)").arg(account.login);
    if (!account.role.isEmpty())
        return tr("%1 (owner of %2)").arg(account.login, account.role);
    return tr("%1 (member)").arg(account.login);
}

} // namespace patwarden
