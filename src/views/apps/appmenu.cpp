// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/apps/appmenu.h"

#include "models/appmodel.h"
#include "views/theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

AppMenu::AppMenu(const AppRow &row, bool mayInstall, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"appMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    if (mayInstall)
        add(this, u"plus"_s, tr("Install…"), u"installAction"_s, [this] { Q_EMIT installAsked(); });
    if (row.installations.size() == 1)
        addInstallation(this, row.app, row.installations.constFirst());
    for (const AppInstallation &each : row.installations) {
        if (row.installations.size() == 1)
            break;
        QMenu *menu = addMenu(patwarden::icon(u"building"_s), each.organizationName);
        menu->setObjectName(u"installationMenu_"_s + each.organizationName);
        addInstallation(menu, row.app, each);
    }
    addSeparator();
    add(this, u"copy"_s, tr("Copy client ID"), u"copyClientIdAction"_s,
        [id = row.app.clientId] { QGuiApplication::clipboard()->setText(id); });
    if (!row.mayChange)
        return;
    add(this, u"shield"_s, tr("Change permissions…"), u"changePermissionsAction"_s,
        [this] { Q_EMIT permissionsAsked(); });
    add(this, u"key"_s, tr("New key…"), u"newKeyAction"_s, [this] { Q_EMIT keyAsked(); });
    addSeparator();
    add(this, u"trash"_s, tr("Remove…"), u"removeAppAction"_s, [this] { Q_EMIT removalAsked(); });
}

template <typename Slot>
void AppMenu::add(QMenu *menu, const QString &icon, const QString &text, const QString &name, Slot slot)
{
    QAction *action = menu->addAction(patwarden::icon(icon), text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, slot);
}

void AppMenu::addInstallation(QMenu *menu, const App &app, const AppInstallation &installation)
{
    if (asksForMore(app, installation))
        add(menu, u"check"_s, tr("Accept new permissions…"), u"acceptAction"_s,
            [this, installation] { Q_EMIT acceptAsked(installation); });
    if (installation.suspendedAt)
        add(menu, u"undo"_s, tr("Let act again"), u"resumeAction"_s,
            [this, installation] { Q_EMIT suspensionAsked(installation, false); });
    else
        add(menu, u"lock"_s, tr("Suspend…"), u"suspendAction"_s,
            [this, installation] { Q_EMIT suspensionAsked(installation, true); });
    add(menu, u"cross"_s, tr("Uninstall…"), u"uninstallAction"_s,
        [this, installation] { Q_EMIT uninstallAsked(installation); });
}

} // namespace patwarden
