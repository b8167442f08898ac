// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop with a busy organization, measured from within: `desktopbench FILE ACCOUNT LOGIN ORGANIZATION
// OWNER`, the account (by its id) an owner of the organization, OWNER the login of somebody who asks for access to
// it.
#include "walk.h"

#include "controller/controllers.h"
#include "views/frame/appearancesetting.h"
#include "views/frame/mainwindow.h"
#include "views/widgets/prompts.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>

#include <cstdio>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(u"patwarden"_s);
    QCoreApplication::setApplicationName(u"patwarden-desktopbench"_s);
    QApplication application(argc, argv);
    QTranslator texts;
    if (texts.load(QLocale(QLocale::English), u"patwarden"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&texts);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 6) {
        std::fprintf(stderr, "usage: desktopbench FILE ACCOUNT LOGIN ORGANIZATION OWNER\n");
        return 2;
    }

    const Clock clock;
    DatabaseThread database;
    auto opening = database.open({words[1]}, OpenMode::OpenExisting);
    opening.waitForFinished();
    if (!opening.result()) {
        std::fprintf(stderr, "desktopbench: %s cannot be opened\n", qPrintable(words[1]));
        return 1;
    }
    Controllers controllers(database, clock);
    DialogPrompts prompts;
    Theme theme;
    theme.setAppearance(Appearance::Light);
    MainWindow window({controllers, prompts, clock, theme});
    window.resize(1280, 800);

    bench::Walk walk(window, {OrganizationId(words[4].toLongLong()), words[5]});
    const bool isDone = walk.signIn({AccountId(words[2].toLongLong()), words[3]}) && walk.openQueue()
        && walk.comeBack() && walk.filterByOwner() && walk.search() && walk.scroll();
    walk.tellMemory();
    return isDone ? 0 : 1;
}
