// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/invocation.h"

#include "apps/ctl/signin.h"
#include "apps/ctl/terminal.h"
#include "apps/ctl/words.h"
#include "controller/estatelocation.h"

#include <QFile>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QCommandLineOption optionOf(const VerbOption &option)
{
    return {option.name, option.text, option.value};
}

QStringList namesOf(const Overview &overview)
{
    QStringList names;
    for (const OrganizationSummary &organization : overview.organizations)
        names.append(organization.name);
    return names;
}

} // namespace

VerbOption organizationOption()
{
    return {u"organization"_s, QCoreApplication::translate("Invocation", "name"),
            QCoreApplication::translate("Invocation", "The organization it is about.")};
}

VerbOption yesOption()
{
    return {u"yes"_s, {}, QCoreApplication::translate("Invocation", "Do not ask before doing it.")};
}

Invocation::Invocation(const Verb &verb)
    : m_verb(verb)
{
    m_parser.setApplicationDescription(verb.summary);
    if (!verb.words.isEmpty())
        m_parser.addPositionalArgument(verb.words, tr("What it is about."), verb.words);
    for (const VerbOption &option : verb.options)
        m_parser.addOption(optionOf(option));
    m_parser.addOption(optionOf({u"json"_s, {}, tr("Print JSON: an object, or one a line for a list.")}));
    if (verb.opening != Opening::None)
        m_parser.addOption({u"database"_s,
                            tr("The database: a file, or a PostgreSQL URL; by default, the desktop’s file."),
                            tr("path or URL"), defaultDatabasePath()});
    if (verb.opening != Opening::Account)
        return;
    m_parser.addOption(optionOf({u"account"_s, tr("login"), tr("Whose right this is.")}));
    m_parser.addOption(optionOf({u"password-file"_s, tr("file"),
                                 tr("A file whose first line is the password; without it, PATWARDEN_PASSWORD, or "
                                    "a question at the terminal.")}));
}

Invocation::~Invocation()
{
    close();
}

std::optional<int> Invocation::parse(const QStringList &arguments, const QString &command)
{
    const std::optional<int> exitCode = parseOrExit(m_parser, arguments, command);
    m_reporter = Reporter(!exitCode && m_parser.isSet(u"json"_s));
    if (exitCode || m_verb.opening == Opening::None)
        return exitCode;
    Result<DatabaseLocation> location = DatabaseLocation::parse(m_parser.value(u"database"_s));
    if (!location)
        return refuse(location.error());
    m_location = std::move(location).value();
    return std::nullopt;
}

std::optional<int> Invocation::number(const QString &option, int fallback)
{
    if (!isSet(option))
        return fallback;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (isNumber && number > 0)
        return number;
    misuse(tr("--%1 takes a number from 1, not “%2”.").arg(option, value(option)));
    return std::nullopt;
}

std::optional<Instant> Invocation::time(const QString &option)
{
    if (!isSet(option))
        return std::nullopt;
    const std::optional<Instant> time = timeFromWord(value(option));
    if (!time)
        misuse(tr("--%1 takes a date such as 2026-12-01 or a time such as 2026-12-01T09:00Z, not “%2”.")
                   .arg(option, value(option)));
    return time;
}

std::optional<QString> Invocation::text(const QString &option, const QString &fileOption)
{
    if (isSet(option) && isSet(fileOption)) {
        misuse(tr("Give --%1 or --%2, not both.").arg(option, fileOption));
        return std::nullopt;
    }
    if (!isSet(fileOption))
        return value(option);
    QFile file(m_parser.value(fileOption));
    if (!file.open(QIODevice::ReadOnly)) {
        misuse(tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString()));
        return std::nullopt;
    }
    return QString::fromUtf8(file.readAll()).trimmed();
}

bool Invocation::openDatabase(OpenMode mode)
{
    m_database = std::make_unique<DatabaseThread>();
    m_controllers = std::make_unique<Controllers>(*m_database, m_clock);
    return take(m_database->open(m_location, mode)).has_value();
}

bool Invocation::open()
{
    if (!openDatabase(OpenMode::OpenExisting))
        return false;
    // What fails here fails for whoever needs it, with a sentence; this command may need nothing of it.
    static_cast<void>(waitFor(m_controllers->upkeep.run()));
    return true;
}

void Invocation::close()
{
    m_controllers.reset();
    m_database.reset();
}

bool Invocation::signIn()
{
    if (!m_database && !open())
        return false;
    const SignInOptions options{value(u"account"_s), m_parser.value(u"password-file"_s)};
    const std::optional<Session> session = ctl::signIn(*m_database, m_clock, options, m_reporter);
    m_exitCode = session ? m_exitCode : int(Refused);
    m_session = session.value_or(Session());
    return session.has_value();
}

bool Invocation::done(QFuture<Result<void>> future)
{
    const Result<void> result = waitFor(future);
    if (!result)
        refuse(result.error());
    return result.ok();
}

std::optional<NamedScope> Invocation::organizationNamed(const QString &name)
{
    const std::optional<Overview> overview = take(m_controllers->overview.overview(m_session));
    if (!overview)
        return std::nullopt;
    for (const OrganizationSummary &organization : overview->organizations) {
        if (organization.name.compare(name, Qt::CaseInsensitive) == 0)
            return NamedScope{organization.id, organization.name};
    }
    const QString known = namesOf(*overview).join(u", "_s);
    const Error error{ErrorCode::NotFound, u"organization"_s, name};
    refuse(error,
           known.isEmpty() ? tr("There is no organization %1 that you may see.").arg(name)
                           : tr("There is no organization %1 that you may see. There are: %2.").arg(name, known));
    return std::nullopt;
}

std::optional<NamedScope> Invocation::organization()
{
    if (isSet(u"organization"_s))
        return organizationNamed(value(u"organization"_s));
    const std::optional<Overview> overview = take(m_controllers->overview.overview(m_session));
    if (!overview)
        return std::nullopt;
    if (overview->organizations.size() == 1)
        return NamedScope{overview->organizations.first().id, overview->organizations.first().name};
    misuse(tr("Say with --organization which one: %1.").arg(namesOf(*overview).join(u", "_s)));
    return std::nullopt;
}

std::optional<NamedScope> Invocation::scope()
{
    if (isSet(u"organization"_s))
        return organizationNamed(value(u"organization"_s));
    const std::optional<Overview> overview = take(m_controllers->overview.overview(m_session));
    if (!overview)
        return std::nullopt;
    return overview->enterprise ? NamedScope{{}, overview->enterprise->name} : organization();
}

bool Invocation::confirm(const QString &question, bool withoutTerminal)
{
    if (isSet(u"yes"_s))
        return true;
    const QString choices = tr("[y/N]", "answers to a question: yes, no");
    const std::optional<QString> answer = hasTerminal() ? askLine(question + u' ' + choices) : std::nullopt;
    if (!hasTerminal()) {
        if (!withoutTerminal)
            misuse(tr("There is no terminal to ask at. Say --yes to do it all the same."));
        return withoutTerminal;
    }
    const QString first = answer.value_or(QString()).trimmed().left(1).toLower();
    if (!first.isEmpty() && (first == u"y"_s || first == tr("y", "short for yes")))
        return true;
    refuse({ErrorCode::Cancelled, {}, {}}, tr("Nothing was done."));
    return false;
}

} // namespace patwarden::ctl
