// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/estatecommands.h"

#include "apps/ctl/importcommand.h"
#include "apps/ctl/invocation.h"
#include "apps/ctl/progressline.h"
#include "controller/wordingestate.h"

#include <QFile>
#include <QJsonArray>
#include <QLocale>
#include <QSaveFile>

#include <cstdio>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

class EstateCommands
{
    Q_DECLARE_TR_FUNCTIONS(EstateCommands)

public:
    static Verb exportVerb();
    static Verb importVerb();

private:
    struct Sum {
        qint64 added = 0;
        qint64 requests = 0; ///< of those added
        qint64 known = 0;
        QJsonArray broken;
        std::optional<Error> failure;
    };

    static int exportTo(Invocation &call);
    static int exportToOutput(Invocation &call);
    static int exportToFile(Invocation &call, const QString &path);
    static int importFiles(Invocation &call);
    static std::shared_ptr<QFile> openForReading(Invocation &call, const QString &name);
    static bool importFile(Invocation &call, const QString &name, ProgressLine &progress, Sum &sum);
    static int tell(Invocation &call, ProgressLine &progress, const Sum &sum);
};

Verb EstateCommands::exportVerb()
{
    return {
        {},
        tr("[FILE]"),
        tr("Writes the whole estate as JSON lines to a file, or to standard output. Secrets, passwords and the "
           "audit log are not in it. Only an owner of the estate may."),
        {},
        0,
        1,
        &EstateCommands::exportTo};
}

Verb EstateCommands::importVerb()
{
    return {
        {},
        tr("FILE…"),
        tr("Takes in what “patwardenctl export” wrote; - is standard input. What is here already stays as it "
           "is, and importing twice changes nothing. Lines that are broken are named and the others are taken; "
           "the exit status is 1 then. “patwardenctl import github” takes in pending requests that GitHub’s "
           "API returned."),
        {},
        1,
        -1,
        &EstateCommands::importFiles};
}

int EstateCommands::exportTo(Invocation &call)
{
    const bool toOutput = call.words().isEmpty() || call.word(0) == "-"_L1;
    if (!call.signIn())
        return call.exitCode();
    return toOutput ? exportToOutput(call) : exportToFile(call, call.word(0));
}

int EstateCommands::exportToOutput(Invocation &call)
{
    auto output = std::make_shared<QFile>();
    if (!output->open(stdout, QIODevice::WriteOnly))
        return call.refuse({ErrorCode::Invalid, u"exportDevice"_s, output->errorString()});
    const auto lines = call.take(call.controllers().exchange.exportTo(call.session(), output));
    return lines ? Success : Refused;
}

int EstateCommands::exportToFile(Invocation &call, const QString &path)
{
    auto file = std::make_shared<QSaveFile>(path);
    const bool opened = file->open(QIODevice::WriteOnly) && file->setPermissions(ownerOnly);
    if (!opened) {
        call.refuse({ErrorCode::Invalid, u"exportDevice"_s, file->errorString()});
        return Refused;
    }
    const auto lines = call.take(call.controllers().exchange.exportTo(call.session(), file));
    if (!lines)
        return Refused;
    if (!file->commit()) {
        call.refuse({ErrorCode::Invalid, u"exportDevice"_s, file->errorString()});
        return Refused;
    }
    call.reporter().tell({{u"output"_s, path}, {u"lines"_s, *lines}},
                         tr("%Ln line(s) were written to %1.", nullptr, int(*lines)).arg(path));
    return Success;
}

std::shared_ptr<QFile> EstateCommands::openForReading(Invocation &call, const QString &name)
{
    auto file = std::make_shared<QFile>(name);
    const bool opened = name == "-"_L1 ? file->open(stdin, QIODevice::ReadOnly) : file->open(QIODevice::ReadOnly);
    if (opened)
        return file;
    call.refuse({ErrorCode::CannotOpen, name, file->errorString()},
                tr("%1 cannot be read: %2").arg(name, file->errorString()));
    return {};
}

/// \return whether to go on with the next file.
bool EstateCommands::importFile(Invocation &call, const QString &name, ProgressLine &progress, Sum &sum)
{
    const std::shared_ptr<QFile> file = openForReading(call, name);
    if (!file)
        return false;
    const Result<EstateImportReport> report =
        progress.waitWhileShowing(call.controllers().exchange.importFrom(call.session(), file));
    if (!report) {
        sum.failure = report.error();
        return false;
    }
    sum.added += report->added;
    sum.requests += report->requests;
    sum.known += report->known;
    for (const BrokenLine &line : report->broken) {
        sum.broken.append(QJsonObject{
            {u"file"_s, name}, {u"line"_s, line.line}, {u"field"_s, line.field}, {u"problem"_s, line.problem}});
        call.reporter().note(
            tr("%1: %2", "a file, and what is wrong in it").arg(name, EstateFileWording::sentence(line)));
    }
    sum.failure = report->failure;
    return !sum.failure;
}

int EstateCommands::tell(Invocation &call, ProgressLine &progress, const Sum &sum)
{
    const QLocale locale;
    QJsonObject object{{u"added"_s, sum.added}, {u"known"_s, sum.known}, {u"broken"_s, sum.broken}};
    progress.addTo(object, sum.requests);
    call.reporter().tell(
        object,
        tr("Added: %1. Known already: %2. Broken: %3.")
            .arg(locale.toString(sum.added), locale.toString(sum.known), locale.toString(sum.broken.size())));
    progress.finish(sum.requests);
    return sum.broken.isEmpty() ? Success : SomeFailed;
}

int EstateCommands::importFiles(Invocation &call)
{
    if (call.words().count(u"-"_s) > 1)
        return call.misuse(tr("Standard input can be read only once."));
    if (!call.signIn())
        return call.exitCode();
    Sum sum;
    ProgressLine progress;
    for (const QString &name : call.words()) {
        if (importFile(call, name, progress, sum))
            continue;
        if (sum.added + sum.known > 0)
            (void)tell(call, progress, sum); // what was done stays done
        if (sum.failure)
            call.refuse(*sum.failure);
        return Refused;
    }
    return tell(call, progress, sum);
}

/// Whether the words mean what GitHub's API returned: they say so, or have what only that takes.
bool isGithubImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"organization"_s, {}, u"name"_s},
                       {u"create-organization"_s, {}},
                       {u"database"_s, {}, u"path"_s},
                       {u"account"_s, {}, u"login"_s},
                       {u"password-file"_s, {}, u"file"_s},
                       {u"json"_s, {}},
                       {{u"h"_s, u"help"_s}, {}}});
    (void)parser.parse(arguments); // its faults are told by the parser of the command
    return parser.positionalArguments().value(0) == "github"_L1 || parser.isSet(u"organization"_s)
        || parser.isSet(u"create-organization"_s);
}

} // namespace

int runExport(const QStringList &arguments)
{
    return VerbRunner::run(u"export"_s, {EstateCommands::exportVerb()}, arguments);
}

int runImport(const QStringList &arguments)
{
    if (isGithubImport(arguments))
        return runGithubImport(arguments);
    const int exitCode = VerbRunner::run(u"import"_s, {EstateCommands::importVerb()}, arguments);
    const bool isHelp = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
    if (exitCode != Success || !isHelp)
        return exitCode;
    say({});
    return runGithubImport(arguments);
}

} // namespace patwarden::ctl
