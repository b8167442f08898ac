// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/appcontroller.h"

#include <QMenu>

namespace patwarden {

/// What can be done with one App. Where it is installed more than once, each organization has a menu of its own
/// ("installationMenu_<organization>"). Deletes itself when closed; objectName "appMenu".
class AppMenu : public QMenu
{
    Q_OBJECT

public:
    /// \param mayInstall whether there is an organization left to install it in.
    AppMenu(const AppRow &row, bool mayInstall, QWidget *parent);

Q_SIGNALS:
    void installAsked();
    void acceptAsked(const patwarden::AppInstallation &installation);
    void suspensionAsked(const patwarden::AppInstallation &installation, bool suspended);
    void uninstallAsked(const patwarden::AppInstallation &installation);
    void permissionsAsked();
    void keyAsked();
    void removalAsked();

private:
    template <typename Slot>
    void add(QMenu *menu, const QString &icon, const QString &text, const QString &name, Slot slot);
    void addInstallation(QMenu *menu, const App &app, const AppInstallation &installation);
};

} // namespace patwarden
