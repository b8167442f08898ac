// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/auditcommand.h"

#include "apps/ctl/checkpointfile.h"
#include "apps/ctl/invocation.h"
#include "apps/ctl/listing.h"
#include "apps/ctl/words.h"
#include "controller/auditwording.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

class AuditCommand
{
    Q_DECLARE_TR_FUNCTIONS(AuditCommand)

public:
    static QList<Verb> verbs();

private:
    static QList<VerbOption> filters();
    static std::optional<AuditFilter> filterOf(Invocation &call);
    static bool readActors(Invocation &call, AuditFilter &filter);
    static bool readTokens(Invocation &call, AuditFilter &filter);
    static bool readOrganizations(Invocation &call, AuditFilter &filter);
    static QStringList cells(const AuditRow &row);
    static QJsonObject object(const AuditRow &row);
    static int list(Invocation &call);
    static int verify(Invocation &call);
    static QString verdict(const AuditVerification &verification);
    static int exportTo(Invocation &call);
    static int checkpoint(Invocation &call);
};

QList<VerbOption> AuditCommand::filters()
{
    return {{u"actor"_s, tr("login"),
             tr("Only what this person did, or this App, as “octo-bot[bot]”; - is Patwarden itself. May be "
                "repeated.")},
            {u"action"_s, tr("name"),
             tr("Only this action; one that ends with * stands for all that begin so. May be repeated.")},
            {u"token"_s, tr("ID"), tr("Only what concerns this token. May be repeated.")},
            {u"from"_s, tr("time"), tr("Only from this time on.")},
            {u"until"_s, tr("time"), tr("Only before this time.")},
            {u"organization"_s, tr("name"), tr("Only what concerns this organization. May be repeated.")}};
}

QList<Verb> AuditCommand::verbs()
{
    const VerbOption limit{u"limit"_s, tr("number"), tr("At most so many; by default 100.")};
    const VerbOption all{u"all"_s, {}, tr("All of them, not only the newest.")};
    const VerbOption against{u"checkpoint"_s, tr("file"), tr("What “audit checkpoint” wrote earlier.")};
    const VerbOption format{u"format"_s, tr("format"),
                            tr("csv or jsonl; by default, what the file’s name ends with.")};
    const VerbOption output{u"output"_s, tr("file"), tr("The file to write.")};
    return {
        {u"list"_s,
         {},
         tr("Lists entries of the audit log, newest first."),
         filters() + QList<VerbOption>{limit, all},
         0,
         0,
         &AuditCommand::list},
        {u"verify"_s,
         {},
         tr("Walks the whole chain. The exit status is 1 where an entry does not fit, or where the log does not "
            "go on "
            "from the checkpoint."),
         {against},
         0,
         0,
         &AuditCommand::verify},
        {u"export"_s,
         {},
         tr("Writes entries to a file, oldest first."),
         filters() + QList<VerbOption>{format, output},
         0,
         0,
         &AuditCommand::exportTo},
        {u"checkpoint"_s,
         {},
         tr("Tells how long the log is and what it ends with, as JSON. Kept elsewhere, it shows later that "
            "nothing "
            "was taken away."),
         {output},
         0,
         0,
         &AuditCommand::checkpoint},
    };
}

bool AuditCommand::readActors(Invocation &call, AuditFilter &filter)
{
    const QStringList logins = call.values(u"actor"_s);
    const auto choices =
        logins.isEmpty() ? AuditChoices() : call.take(call.controllers().audit.choices(call.session()));
    if (!choices)
        return false;
    for (const QString &login : logins) {
        const auto isIt = [&login](const QString &known) {
            return known.compare(login, Qt::CaseInsensitive) == 0;
        };
        const auto actor =
            std::ranges::find_if(choices->actors, [&](const auto &known) { return isIt(known.second); });
        const auto app =
            std::ranges::find_if(choices->apps, [&](const auto &known) { return isIt(appLogin(known.second)); });
        if (login == u"-"_s) {
            filter.actors.append(AccountId());
        } else if (actor != choices->actors.end()) {
            filter.actors.append(actor->first);
        } else if (app != choices->apps.end()) {
            filter.apps.append(app->first);
        } else {
            call.refuse({ErrorCode::NotFound, u"actor"_s, login},
                        tr("%1 has done nothing that is here.").arg(login));
            return false;
        }
    }
    return true;
}

bool AuditCommand::readTokens(Invocation &call, AuditFilter &filter)
{
    for (const QString &number : call.values(u"token"_s)) {
        filter.tokens.append(TokenId(number.toLongLong()));
        if (filter.tokens.last().isValid())
            continue;
        call.misuse(tr("--token takes the number of a token; “patwardenctl tokens list” tells it."));
        return false;
    }
    return true;
}

bool AuditCommand::readOrganizations(Invocation &call, AuditFilter &filter)
{
    for (const QString &name : call.values(u"organization"_s)) {
        const auto organization = call.organizationNamed(name);
        if (!organization)
            return false;
        filter.organizations.append(organization->organization);
    }
    return true;
}

std::optional<AuditFilter> AuditCommand::filterOf(Invocation &call)
{
    AuditFilter filter;
    filter.actions = call.values(u"action"_s);
    filter.from = call.time(u"from"_s);
    filter.until = call.time(u"until"_s);
    const bool read = !call.failed() && readTokens(call, filter) && call.signIn() && readActors(call, filter)
        && readOrganizations(call, filter);
    return read ? std::optional(filter) : std::nullopt;
}

QStringList AuditCommand::cells(const AuditRow &row)
{
    const QString details = row.leaf.details.isEmpty()
        ? QString()
        : QString::fromUtf8(QJsonDocument(row.leaf.details).toJson(QJsonDocument::Compact));
    return {QString::number(row.leaf.sequence),
            HumanWords::time(row.leaf.at),
            AuditWording::actor(row.actor),
            row.leaf.action,
            row.organization,
            row.tokenName,
            details};
}

QJsonObject AuditCommand::object(const AuditRow &row)
{
    return {{u"sequence"_s, row.leaf.sequence},
            {u"at"_s, timeWord(row.leaf.at)},
            {u"actor"_s, textOrNull(row.actor)},
            {u"action"_s, row.leaf.action},
            {u"organization"_s, textOrNull(row.organization)},
            {u"token"_s, textOrNull(row.tokenName)},
            {u"token_id"_s, idOrNull(row.leaf.token)},
            {u"request_id"_s, idOrNull(row.leaf.request)},
            {u"details"_s, row.leaf.details},
            {u"hash"_s, QString::fromLatin1(row.hash.toHex())}};
}

int AuditCommand::list(Invocation &call)
{
    constexpr int blockSize = 500;
    const int everything = std::numeric_limits<int>::max();
    const std::optional<int> limit = call.number(u"limit"_s, call.isSet(u"all"_s) ? everything : 100);
    const std::optional<AuditFilter> filter = limit ? filterOf(call) : std::nullopt;
    if (!filter)
        return call.exitCode();
    Listing listing(
        call.reporter(),
        {tr("No."), tr("Time"), tr("Actor"), tr("Action"), tr("Organization"), tr("Token"), tr("Details")}, {0});
    qint64 before = 0;
    int left = *limit;
    bool more = true;
    while (more && left > 0) {
        const auto page =
            call.take(call.controllers().audit.page(call.session(), *filter, before, std::min(left, blockSize)));
        if (!page)
            return call.exitCode();
        for (const AuditRow &row : page->rows)
            listing.add(object(row), cells(row));
        more = page->more && !page->rows.isEmpty();
        before = more ? page->rows.last().leaf.sequence : 0;
        left -= int(page->rows.size());
    }
    return Success;
}

QString AuditCommand::verdict(const AuditVerification &verification)
{
    const QString entry = QLocale().toString(verification.firstBroken.value_or(0));
    switch (verification.fault) {
    case AuditFault::DoesNotFit:
        return tr("Entry %1 does not fit: it, or what stood before it, was changed.").arg(entry);
    case AuditFault::CutOff:
        return tr("The log has been cut off: it had %1 entries at the checkpoint.").arg(entry);
    case AuditFault::WrittenAnew:
        return tr("The log was written anew: entry %1 is not the one of the checkpoint.").arg(entry);
    case AuditFault::None:
        break;
    }
    return tr("All %Ln entries fit.", nullptr, int(verification.leaves));
}

int AuditCommand::verify(Invocation &call)
{
    std::optional<AuditCheckpoint> checkpoint;
    if (call.isSet(u"checkpoint"_s) && !(checkpoint = CheckpointFile::read(call, call.value(u"checkpoint"_s))))
        return call.exitCode();
    const auto verification =
        call.signIn() ? call.take(call.controllers().audit.verify(call.session(), checkpoint)) : std::nullopt;
    if (!verification)
        return call.exitCode();
    const auto faultWord = [](AuditFault fault) -> QJsonValue {
        switch (fault) {
        case AuditFault::DoesNotFit:
            return u"does_not_fit"_s;
        case AuditFault::CutOff:
            return u"cut_off"_s;
        case AuditFault::WrittenAnew:
            return u"written_anew"_s;
        case AuditFault::None:
            break;
        }
        return {};
    };
    const bool fits = !verification->firstBroken;
    call.reporter().tell({{u"fits"_s, fits},
                          {u"checked"_s, verification->leaves},
                          {u"first_broken"_s, fits ? QJsonValue() : QJsonValue(*verification->firstBroken)},
                          {u"fault"_s, faultWord(verification->fault)},
                          {u"head"_s, QString::fromLatin1(verification->head.toHex())}},
                         verdict(*verification));
    return fits ? Success : SomeFailed;
}

int AuditCommand::exportTo(Invocation &call)
{
    const QString path = call.value(u"output"_s);
    if (path.isEmpty())
        return call.misuse(tr("Say with --output which file to write."));
    const QString format = call.isSet(u"format"_s) ? call.value(u"format"_s) : QFileInfo(path).suffix().toLower();
    if (format != "csv"_L1 && format != "jsonl"_L1)
        return call.misuse(tr("Say --format csv or --format jsonl."));
    const std::optional<AuditFilter> filter = filterOf(call);
    const auto kind = format == "csv"_L1 ? AuditFormat::Csv : AuditFormat::JsonLines;
    const auto written =
        filter ? call.take(call.controllers().audit.exportTo(call.session(), *filter, kind, path)) : std::nullopt;
    if (!written)
        return call.exitCode();
    call.reporter().tell({{u"output"_s, path}, {u"format"_s, format}, {u"entries"_s, *written}},
                         tr("%Ln entries were written to %1.", nullptr, int(*written)).arg(path));
    return Success;
}

int AuditCommand::checkpoint(Invocation &call)
{
    const auto checkpoint =
        call.signIn() ? call.take(call.controllers().audit.checkpoint(call.session())) : std::nullopt;
    if (!checkpoint)
        return call.exitCode();
    if (!call.isSet(u"output"_s)) {
        say(QString::fromUtf8(checkpointToJson(*checkpoint)).trimmed());
        return Success;
    }
    return CheckpointFile::write(call, call.value(u"output"_s), *checkpoint) ? Success : call.exitCode();
}

} // namespace

int runAudit(const QStringList &arguments)
{
    return VerbRunner::run(u"audit"_s, AuditCommand::verbs(), arguments);
}

} // namespace patwarden::ctl
