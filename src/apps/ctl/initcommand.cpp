// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/initcommand.h"

#include "apps/ctl/invocation.h"
#include "apps/ctl/optin.h"
#include "apps/ctl/signin.h"
#include "controller/setupcontroller.h"

#include <QFile>
#include <QJsonArray>
#include <QLocale>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A file that is gone again unless the first start went well. (On a server nothing but empty tables is left.)
class NewDatabase
{
public:
    explicit NewDatabase(Invocation &call)
        : m_call(call)
        , m_path(call.location().path)
        , m_isNew(!m_path.isEmpty() && !QFile::exists(m_path))
    {
    }
    ~NewDatabase()
    {
        if (!m_isNew || m_kept)
            return;
        m_call.close();
        for (const QString &part : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + part);
    }
    Q_DISABLE_COPY_MOVE(NewDatabase)

    void keep() { m_kept = true; }

private:
    Invocation &m_call;
    QString m_path;
    bool m_isNew;
    bool m_kept = false;
};

class InitCommand
{
    Q_DECLARE_TR_FUNCTIONS(InitCommand)

public:
    static Verb verb();

private:
    static std::optional<EstateDraft> draft(Invocation &call);
    static std::optional<QString> password(Invocation &call);
    static int run(Invocation &call);
    static int create(Invocation &call);
    static int createFrom(Invocation &call);
    static int tell(Invocation &call, const EstateImportReport &report);
};

Verb InitCommand::verb()
{
    const QList<VerbOption> options{
        {u"enterprise"_s, tr("name"), tr("The enterprise; without it, one organization that stands alone.")},
        {u"organization"_s, tr("name"), tr("An organization; with an enterprise, any number of them.")},
        {u"name"_s, tr("name"), tr("The name of the first owner.")},
        {u"email"_s, tr("address"), tr("The e-mail address of the first owner.")},
        {u"opt-in"_s, {}, tr("Opt in to fine-grained personal access tokens.")},
        {u"from"_s, tr("file"),
         tr("An estate as “patwardenctl export” writes it, instead of the above; --account is one of its "
            "owners.")}};
    return {{},
            {},
            tr("Sets up a new database. --account is the login of its first owner, whose password comes from "
               "--password-file, from PATWARDEN_PASSWORD, or from the terminal."),
            options + OptIn::options(),
            0,
            0,
            &InitCommand::run};
}

std::optional<EstateDraft> InitCommand::draft(Invocation &call)
{
    const std::optional<PolicySet> given = OptIn::choices(call);
    if (!given)
        return std::nullopt;
    EstateDraft draft;
    draft.enterprise = call.value(u"enterprise"_s);
    draft.organizations = call.values(u"organization"_s);
    draft.ownerLogin = call.value(u"account"_s);
    draft.ownerName = call.value(u"name"_s);
    draft.ownerEmail = call.value(u"email"_s);
    draft.optIn = call.isSet(u"opt-in"_s);
    draft.policies = defaultPolicies(draft.enterprise.isEmpty() ? ScopeKind::Organization : ScopeKind::Enterprise);
    for (const Policy policy : allPolicies) {
        if (OptIn::isGiven(call, policy))
            draft.policies.setChoice(policy, given->choice(policy));
    }
    return draft;
}

std::optional<QString> InitCommand::password(Invocation &call)
{
    return readSecret({call.value(u"password-file"_s), u"password-file"_s, u"PATWARDEN_PASSWORD"_s,
                       tr("Password for %1:").arg(call.value(u"account"_s)), true},
                      call.reporter());
}

int InitCommand::create(Invocation &call)
{
    const std::optional<EstateDraft> wanted = draft(call);
    if (!wanted)
        return call.exitCode();
    const std::optional<QString> secret = password(call);
    if (!secret)
        return Refused;
    if (const Result<void> checked = checkDraft(*wanted, *secret); !checked)
        return call.refuse(checked.error());
    NewDatabase file(call);
    if (!call.openDatabase(OpenMode::CreateIfMissing))
        return call.exitCode();
    SetupController setup(call.database(), call.clock());
    const auto session = call.take(setup.create(*wanted, *secret));
    if (!session)
        return call.exitCode();
    file.keep();
    call.reporter().tell({{u"database"_s, call.location().display()},
                          {u"enterprise"_s, wanted->enterprise.isEmpty() ? QJsonValue() : wanted->enterprise},
                          {u"organizations"_s, QJsonArray::fromStringList(wanted->organizations)},
                          {u"owner"_s, session->login}},
                         tr("Set up in %1. %2 owns it.").arg(call.location().display(), session->login));
    return Success;
}

int InitCommand::tell(Invocation &call, const EstateImportReport &report)
{
    QJsonArray broken;
    for (const BrokenLine &line : report.broken)
        broken.append(QJsonObject{{u"line"_s, line.line}, {u"field"_s, line.field}, {u"problem"_s, line.problem}});
    const QLocale locale;
    call.reporter().tell({{u"database"_s, call.location().display()},
                          {u"owner"_s, call.value(u"account"_s)},
                          {u"added"_s, report.added},
                          {u"known"_s, report.known},
                          {u"broken"_s, broken}},
                         tr("Added: %1. Known already: %2. Broken: %3.")
                             .arg(locale.toString(report.added), locale.toString(report.known),
                                  locale.toString(report.broken.size())));
    for (const BrokenLine &line : report.broken)
        call.reporter().note(
            tr("Line %1: %2 %3").arg(QString::number(line.line), line.problem, line.field).trimmed());
    if (report.failure)
        return call.refuse(*report.failure);
    return report.broken.isEmpty() ? Success : SomeFailed;
}

int InitCommand::createFrom(Invocation &call)
{
    for (const QString &option : {u"enterprise"_s, u"organization"_s, u"name"_s, u"email"_s, u"opt-in"_s}) {
        if (call.isSet(option))
            return call.misuse(tr("--%1 does not go with --from: the file says it.").arg(option));
    }
    const auto device = std::make_shared<QFile>(call.value(u"from"_s));
    if (!device->open(QIODevice::ReadOnly))
        return call.refuse({ErrorCode::CannotOpen, device->fileName(), {}},
                           tr("%1 cannot be read: %2").arg(device->fileName(), device->errorString()));
    const std::optional<QString> secret = password(call);
    if (!secret)
        return Refused;
    NewDatabase file(call);
    if (!call.openDatabase(OpenMode::CreateIfMissing))
        return call.exitCode();
    const auto report =
        call.take(call.controllers().exchange.importIntoEmpty(device, call.value(u"account"_s), *secret));
    if (!report)
        return call.exitCode();
    if (!report->failure)
        file.keep();
    return tell(call, *report);
}

int InitCommand::run(Invocation &call)
{
    if (call.value(u"account"_s).isEmpty())
        return call.misuse(tr("Say with --account the login of the first owner."));
    return call.isSet(u"from"_s) ? createFrom(call) : create(call);
}

} // namespace

int runInit(const QStringList &arguments)
{
    return VerbRunner::run(u"init"_s, {InitCommand::verb()}, arguments);
}

} // namespace patwarden::ctl
