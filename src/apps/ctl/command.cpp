// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/command.h"

#include "apps/ctl/reporter.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

void writeLine(FILE *stream, const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
}

} // namespace

std::optional<int> parseOrExit(QCommandLineParser &parser, const QStringList &arguments, const QString &command)
{
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(arguments))
        return Reporter(arguments.contains(u"--json"_s)).misuse(parser.errorText());
    if (parser.isSet(help)) {
        // Qt begins with the program as it was called and knows nothing of its commands.
        const QStringList called = QCoreApplication::arguments();
        const QString name =
            QCoreApplication::applicationName() + u' ' + (command.isEmpty() ? called.value(1) : command);
        say(parser.helpText().replace(called.constFirst(), name).trimmed());
        return Success;
    }
    return std::nullopt;
}

void say(const QString &text)
{
    writeLine(stdout, text);
}

void complain(const QString &text)
{
    std::fflush(stdout);
    writeLine(stderr, text);
}

bool finishOutput()
{
    const bool flushed = std::fflush(stdout) == 0;
    const int reason = errno;
    if (flushed && std::ferror(stdout) == 0)
        return true;
    complain(QCoreApplication::translate("patwardenctl", "The output could not be written: %1")
                 .arg(qt_error_string(reason)));
    return false;
}

} // namespace patwarden::ctl
