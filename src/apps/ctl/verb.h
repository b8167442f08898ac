// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace patwarden::ctl {

class Invocation;

/// An option of a verb, beside those that every verb has (--help, --json, --database, --account, --password-file).
struct VerbOption {
    QString name; ///< "owner"
    QString value; ///< what the value is, for --help; empty: a switch
    QString text; ///< one sentence
};

/// What a verb does with the estate; decides which of the common options it has.
enum class Opening {
    None, ///< no --database either
    File, ///< --database
    Account, ///< --database, --account, --password-file
};

/// One thing that patwardenctl does: "requests list". Texts are translated.
struct Verb {
    QString name; ///< "list", "plan list"; empty where the command is only one thing ("backup")
    QString words; ///< for --help: "ID…"; empty: it takes none
    QString summary; ///< whole sentences
    QList<VerbOption> options{};
    int fewestWords = 0;
    int mostWords = 0; ///< behind the verb; -1: any number
    int (*run)(Invocation &call) = nullptr;
    Opening opening = Opening::Account;
};

/// Runs the verb that \p arguments (the program, then the words behind \p noun) name, and answers --help and
/// mistakes. \return the exit code.
class VerbRunner
{
    Q_DECLARE_TR_FUNCTIONS(VerbRunner)

public:
    [[nodiscard]] static int run(const QString &noun, const QList<Verb> &verbs, const QStringList &arguments);

private:
    static const Verb *find(const QList<Verb> &verbs, const QStringList &arguments);
    static int answerWithoutVerb(const QString &noun, const QList<Verb> &verbs, const QStringList &arguments);
    static int runVerb(const QString &noun, const Verb &verb, QStringList arguments);
};

} // namespace patwarden::ctl
