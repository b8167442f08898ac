// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/importcommand.h"

#include "apps/ctl/command.h"
#include "apps/ctl/progressline.h"
#include "apps/ctl/signin.h"
#include "apps/ctl/waiting.h"
#include "controller/estatelocation.h"
#include "controller/importcontroller.h"
#include "controller/importwording.h"
#include "controller/overviewcontroller.h"
#include "controller/wording.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cstdio>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString importText(const char *text)
{
    return QCoreApplication::translate("patwardenctl", text);
}

struct ImportOptions {
    QCommandLineOption organization{u"organization"_s,
                                    importText(QT_TRANSLATE_NOOP("patwardenctl", "Whose requests they are.")),
                                    importText(QT_TRANSLATE_NOOP("patwardenctl", "name"))};
    QCommandLineOption database{
        u"database"_s, importText(QT_TRANSLATE_NOOP("patwardenctl", "The database; by default, the desktop’s.")),
        importText(QT_TRANSLATE_NOOP("patwardenctl", "path")), defaultDatabasePath()};
    QCommandLineOption account{u"account"_s,
                               importText(QT_TRANSLATE_NOOP("patwardenctl", "An owner of the organization.")),
                               importText(QT_TRANSLATE_NOOP("patwardenctl", "login"))};
    QCommandLineOption passwordFile{
        u"password-file"_s,
        importText(QT_TRANSLATE_NOOP("patwardenctl",
                                     "A file whose first line is the password; without it, PATWARDEN_PASSWORD, or "
                                     "a question at the terminal.")),
        importText(QT_TRANSLATE_NOOP("patwardenctl", "file"))};
    QCommandLineOption createOrganization{
        u"create-organization"_s,
        importText(QT_TRANSLATE_NOOP("patwardenctl",
                                     "Make the organization where it does not exist yet; the account has to own "
                                     "the enterprise."))};
    QCommandLineOption json{u"json"_s, importText(QT_TRANSLATE_NOOP("patwardenctl", "Print the report as JSON."))};
};

void declare(QCommandLineParser &parser, const ImportOptions &options)
{
    parser.setApplicationDescription(importText(QT_TRANSLATE_NOOP(
        "patwardenctl",
        "Takes the pending requests that GitHub’s API returned into the queue of an organization: one or many "
        "pages, arrays or one object a line. Entries that are broken are named and the others are taken; "
        "importing twice changes nothing. The exit status is 1 where entries were broken, 3 where nothing could "
        "be done.")));
    parser.addOptions({options.organization, options.database, options.account, options.passwordFile,
                       options.createOrganization, options.json});
    parser.addPositionalArgument(u"github"_s,
                                 importText(QT_TRANSLATE_NOOP("patwardenctl", "Where the files come from.")));
    parser.addPositionalArgument(importText(QT_TRANSLATE_NOOP("patwardenctl", "files")),
                                 importText(QT_TRANSLATE_NOOP("patwardenctl", "The files; - is standard input.")),
                                 importText(QT_TRANSLATE_NOOP("patwardenctl", "FILE…")));
}

std::optional<QString> wrongUse(const QCommandLineParser &parser, const ImportOptions &options)
{
    const QStringList words = parser.positionalArguments();
    if (words.value(0) != "github"_L1)
        return importText(QT_TRANSLATE_NOOP("patwardenctl", "Say what to import: patwardenctl import github …"));
    if (words.size() < 2)
        return importText(QT_TRANSLATE_NOOP("patwardenctl", "Name the files to import; - is standard input."));
    if (words.count(u"-"_s) > 1)
        return importText(QT_TRANSLATE_NOOP("patwardenctl", "Standard input can be read only once."));
    if (parser.value(options.organization).trimmed().isEmpty())
        return importText(QT_TRANSLATE_NOOP("patwardenctl", "Say with --organization whose requests they are."));
    return std::nullopt;
}

/// All of them, or nothing and a complaint.
std::optional<QList<ImportFile>> readFiles(const QStringList &names)
{
    QList<ImportFile> files;
    for (const QString &name : names) {
        QFile file(name);
        const bool isInput = name == "-"_L1;
        const bool opened = isInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
        const QByteArray content = opened ? file.readAll() : QByteArray();
        if (!opened || file.error() != QFileDevice::NoError) {
            complain(importText(QT_TRANSLATE_NOOP("patwardenctl", "%1 cannot be read: %2"))
                         .arg(name, file.errorString()));
            return std::nullopt;
        }
        files.append({isInput ? importText(QT_TRANSLATE_NOOP("patwardenctl", "standard input")) : name, content});
    }
    return files;
}

bool ownsEnterprise(DatabaseThread &database, const Session &session)
{
    OverviewController overviews(database);
    const Result<Overview> overview = waitFor(overviews.overview(session));
    return overview && overview->enterprise && overview->enterprise->role == Role::Owner;
}

QString unknownOrganization(const QString &name, const QString &known, bool mayCreate)
{
    QStringList sentences{
        importText(QT_TRANSLATE_NOOP("patwardenctl", "There is no organization %1 here.")).arg(name)};
    if (!known.isEmpty())
        sentences.append(importText(QT_TRANSLATE_NOOP("patwardenctl", "There are: %1.")).arg(known));
    if (mayCreate)
        sentences.append(importText(QT_TRANSLATE_NOOP("patwardenctl", "--create-organization makes it.")));
    return sentences.join(u' ');
}

Result<ImportReport> importOrCreate(DatabaseThread &database, const Clock &clock, const Session &session,
                                    const QString &organization, const QList<ImportFile> &files, bool create,
                                    ProgressLine &progress)
{
    ImportController imports(database, clock);
    const Result<ImportReport> report =
        progress.waitWhileShowing(imports.importRequests(session, organization, files));
    const bool isUnknown = !report && report.error().code == ErrorCode::NotFound;
    if (!isUnknown || !create)
        return report;
    const Result<OrganizationId> created = waitFor(imports.createOrganization(session, organization));
    if (!created)
        return created.error();
    return progress.waitWhileShowing(imports.importRequests(session, organization, files));
}

QByteArray reportAsJson(const ImportReport &report, const ProgressLine &progress)
{
    QJsonArray broken;
    for (const BrokenEntry &entry : report.broken) {
        broken.append(QJsonObject{{u"file"_s, entry.position.file},
                                  {u"page"_s, entry.position.page},
                                  {u"entry"_s, entry.position.entry},
                                  {u"line"_s, entry.position.line},
                                  {u"field"_s, entry.fault.field},
                                  {u"problem"_s, QString(importProblemName(entry.fault.problem))}});
    }
    QJsonObject json{{u"added"_s, report.added}, {u"known"_s, report.known}, {u"broken"_s, broken}};
    progress.addTo(json, report.added);
    if (report.failure)
        json.insert(u"failure"_s, Wording::sentence(*report.failure));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

int tell(const ImportReport &report, ProgressLine &progress, bool json)
{
    const QLocale locale;
    if (json)
        say(QString::fromUtf8(reportAsJson(report, progress)));
    else
        say(importText(QT_TRANSLATE_NOOP("patwardenctl", "Added: %1. Known already: %2. Broken: %3."))
                .arg(locale.toString(report.added), locale.toString(report.known),
                     locale.toString(report.broken.size())));
    progress.finish(report.added);
    for (const BrokenEntry &broken : report.broken)
        complain(ImportWording::sentence(broken));
    if (report.failure) {
        complain(Wording::sentence(*report.failure));
        return Refused;
    }
    return report.broken.isEmpty() ? Success : SomeFailed;
}

int importInto(DatabaseThread &database, const QCommandLineParser &parser, const ImportOptions &options,
               const QList<ImportFile> &files)
{
    const Clock clock;
    const std::optional<Session> session =
        signIn(database, clock, {parser.value(options.account), parser.value(options.passwordFile)});
    if (!session)
        return Refused;
    const QString organization = parser.value(options.organization).trimmed();
    ProgressLine progress;
    const Result<ImportReport> report = importOrCreate(database, clock, *session, organization, files,
                                                       parser.isSet(options.createOrganization), progress);
    if (report)
        return tell(*report, progress, parser.isSet(options.json));
    const Error &error = report.error();
    if (error.code == ErrorCode::NotFound && error.subject == "organization"_L1)
        complain(unknownOrganization(organization, error.detail, ownsEnterprise(database, *session)));
    else
        complain(Wording::sentence(error));
    return Refused;
}

} // namespace

int runGithubImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    const ImportOptions options;
    declare(parser, options);
    if (const std::optional<int> exitCode = parseOrExit(parser, arguments))
        return *exitCode;
    if (const std::optional<QString> sentence = wrongUse(parser, options)) {
        complain(*sentence);
        return WrongUsage;
    }
    const std::optional<QList<ImportFile>> files = readFiles(parser.positionalArguments().sliced(1));
    if (!files)
        return Refused;
    const Result<DatabaseLocation> location = DatabaseLocation::parse(parser.value(options.database));
    if (!location) {
        complain(Wording::sentence(location.error()));
        return WrongUsage;
    }
    DatabaseThread database;
    const Result<OpenOutcome> opened = waitFor(database.open(*location, OpenMode::OpenExisting));
    if (!opened) {
        complain(Wording::sentence(opened.error()));
        return Refused;
    }
    return importInto(database, parser, options, *files);
}

} // namespace patwarden::ctl
