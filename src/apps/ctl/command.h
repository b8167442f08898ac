// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QStringList>

namespace patwarden::ctl {

/// How patwardenctl ends. Scripts rely on it.
enum ExitCode {
    Success = 0,
    SomeFailed = 1, ///< the rest was done; what failed is named on standard output or standard error
    WrongUsage = 2, ///< nothing was done; one sentence on standard error
    Refused = 3, ///< it may not be done, or it failed; what was done before stays done
};

/// One subcommand of patwardenctl; the table of them is in apps/patwardenctl.cpp.
struct Command {
    const char *name;
    const char *summary; ///< one line of --help, marked QT_TRANSLATE_NOOP("patwardenctl", …)
    /// \p arguments: the program's, without the subcommand itself, so that a parser takes them as they are.
    int (*run)(const QStringList &arguments);
};

/// Lets \p parser read \p arguments, and answers --help and mistakes. \p command: as --help calls it
/// ("requests list"); empty: the word behind the program's name.
/// \return the exit code where the program ends here, nothing where the command goes on.
[[nodiscard]] std::optional<int> parseOrExit(QCommandLineParser &parser, const QStringList &arguments,
                                             const QString &command = {});

/// One line on standard output, or on standard error. Standard output is written when there is enough of it, when
/// something goes to standard error, and by finishOutput().
void say(const QString &text);
void complain(const QString &text);
/// Writes what say() left. \return false, after a complaint, where any of it could not be written.
[[nodiscard]] bool finishOutput();

} // namespace patwarden::ctl
