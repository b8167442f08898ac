// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/accountcommand.h"
#include "apps/ctl/appcommand.h"
#include "apps/ctl/auditcommand.h"
#include "apps/ctl/backupcommand.h"
#include "apps/ctl/command.h"
#include "apps/ctl/decidecommand.h"
#include "apps/ctl/democommand.h"
#include "apps/ctl/estatecommands.h"
#include "apps/ctl/initcommand.h"
#include "apps/ctl/mailcommand.h"
#include "apps/ctl/migratecommand.h"
#include "apps/ctl/orgcommand.h"
#include "apps/ctl/policycommand.h"
#include "apps/ctl/requestscommand.h"
#include "apps/ctl/servicecommand.h"
#include "apps/ctl/tokenscommand.h"
#include "apps/ctl/upkeepcommand.h"
#include "apps/ctl/webhookcommand.h"
#include "apps/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace patwarden::ctl;

namespace {

/// In the order of --help.
constexpr std::array commands{
    Command{"init", QT_TRANSLATE_NOOP("patwardenctl", "Set up a new database"), runInit},
    Command{"org", QT_TRANSLATE_NOOP("patwardenctl", "List, make and opt in organizations"), runOrg},
    Command{"account", QT_TRANSLATE_NOOP("patwardenctl", "People: who belongs where, roles, codes, passwords"),
            runAccount},
    Command{"policy", QT_TRANSLATE_NOOP("patwardenctl", "Show, preview, set, plan and roll back policies"),
            runPolicy},
    Command{"requests", QT_TRANSLATE_NOOP("patwardenctl", "List, show, approve and deny pending requests"),
            runRequests},
    Command{"tokens", QT_TRANSLATE_NOOP("patwardenctl", "List and revoke tokens, take inventory, make one’s own"),
            runTokens},
    Command{"app", QT_TRANSLATE_NOOP("patwardenctl", "Register, install and suspend Apps that use the REST API"),
            runApp},
    Command{"audit", QT_TRANSLATE_NOOP("patwardenctl", "List, verify and export the audit log"), runAudit},
    Command{"webhook",
            QT_TRANSLATE_NOOP("patwardenctl", "Tell other programs of decisions, and see what they were told"),
            runWebhook},
    Command{"mail", QT_TRANSLATE_NOOP("patwardenctl", "Digests, preferences, and mails that were given up"),
            runMail},
    Command{"import",
            QT_TRANSLATE_NOOP("patwardenctl", "Take in an estate, or pending requests that GitHub’s API returned"),
            runImport},
    Command{"export", QT_TRANSLATE_NOOP("patwardenctl", "Write the whole estate as JSON lines"), runExport},
    Command{"backup", QT_TRANSLATE_NOOP("patwardenctl", "Copy the whole estate to a file"), runBackup},
    Command{"restore", QT_TRANSLATE_NOOP("patwardenctl", "Put a backup in place"), runRestore},
    Command{"migrate", QT_TRANSLATE_NOOP("patwardenctl", "Copy the whole estate into another database"),
            runMigrate},
    Command{"upkeep", QT_TRANSLATE_NOOP("patwardenctl", "Do what time has brought about"), runUpkeep},
    Command{"service", QT_TRANSLATE_NOOP("patwardenctl", "Ask the service whether it runs well"), runService},
    Command{"decide",
            QT_TRANSLATE_NOOP("patwardenctl", "Decide whether tokens may do what facts on standard input say"),
            runDecide},
    Command{"demo", QT_TRANSLATE_NOOP("patwardenctl", "Write an estate for trying out into a new file"), runDemo},
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
    say(QString());
    say(translated(
        QT_TRANSLATE_NOOP("patwardenctl",
                          "Exit status: 0 done; 1 some of it failed, and was told; 2 wrong usage, nothing "
                          "was done; 3 refused or failed.")));
}

int runNamed(const QString &name, QStringList arguments)
{
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

} // namespace

int main(int argc, char *argv[])
{
    // Whoever reads the output and has enough of it ends this program without a word, whatever started it.
    std::signal(SIGPIPE, SIG_DFL);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"patwardenctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PATWARDEN_VERSION));
    const patwarden::Language language;

    const QStringList arguments = QCoreApplication::arguments();
    const int exitCode = runNamed(arguments.value(1), arguments);
    return finishOutput() ? exitCode : std::max(exitCode, int(Refused));
}
