// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/command.h"
#include "apps/ctl/decidecommand.h"
#include "apps/ctl/democommand.h"
#include "apps/ctl/importcommand.h"
#include "apps/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace patwarden::ctl;

namespace {

/// In the order of --help.
constexpr std::array commands{
    Command{"decide",
            QT_TRANSLATE_NOOP("patwardenctl", "Decide whether tokens may do what facts on standard input say"),
            runDecide},
    Command{"demo", QT_TRANSLATE_NOOP("patwardenctl", "Write an estate for trying out into a new file"), runDemo},
    Command{"import", QT_TRANSLATE_NOOP("patwardenctl", "Take in pending requests that GitHub’s API returned"),
            runImport},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("patwardenctl", text);
}

void showHelp()
{
    qsizetype width = 0;
    for (const Command &command : commands)
        width = std::max(width, qsizetype(qstrlen(command.name)));
    say(translated(QT_TRANSLATE_NOOP("patwardenctl", "Usage: patwardenctl <command> [options]")));
    say(translated(QT_TRANSLATE_NOOP("patwardenctl", "Governs personal access tokens from the command line.")));
    say(QString());
    say(translated(QT_TRANSLATE_NOOP("patwardenctl", "Commands:")));
    for (const Command &command : commands)
        say(u"  %1  %2"_s.arg(QString::fromLatin1(command.name), -int(width)).arg(translated(command.summary)));
    say(QString());
    say(translated(
        QT_TRANSLATE_NOOP("patwardenctl", "\"patwardenctl <command> --help\" tells more about a command.")));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"patwardenctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PATWARDEN_VERSION));
    const patwarden::Language language;

    QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        showHelp();
        return Success;
    }
    if (name == "--version"_L1 || name == "-v"_L1) {
        say(u"patwardenctl %1"_s.arg(QCoreApplication::applicationVersion()));
        return Success;
    }
    const auto *const command = std::ranges::find_if(
        commands, [&](const Command &candidate) { return name == QLatin1StringView(candidate.name); });
    if (command != commands.end()) {
        arguments.removeAt(1);
        return command->run(arguments);
    }
    complain(name.isEmpty()
                 ? translated(QT_TRANSLATE_NOOP("patwardenctl",
                                                "No command was given. \"patwardenctl --help\" lists them."))
                 : translated(QT_TRANSLATE_NOOP(
                                  "patwardenctl",
                                  "\"%1\" is no command of patwardenctl. \"patwardenctl --help\" lists them."))
                       .arg(name));
    return WrongUsage;
}
