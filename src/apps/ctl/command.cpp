// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/command.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

namespace patwarden::ctl {

std::optional<int> parseOrExit(QCommandLineParser &parser, const QStringList &arguments)
{
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(arguments)) {
        complain(parser.errorText());
        return WrongUsage;
    }
    if (parser.isSet(help)) {
        // Qt begins with the program as it was called and knows nothing of its commands.
        const QStringList called = QCoreApplication::arguments();
        const QString command = QCoreApplication::applicationName() + u' ' + called.value(1);
        say(parser.helpText().replace(called.constFirst(), command).trimmed());
        return Success;
    }
    return std::nullopt;
}

void say(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

void complain(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
}

} // namespace patwarden::ctl
