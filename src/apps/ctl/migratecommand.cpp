// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/migratecommand.h"

#include "apps/ctl/checkpointfile.h"
#include "controller/estatemove.h"

#include <QElapsedTimer>
#include <QLocale>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

class MigrateCommand
{
    Q_DECLARE_TR_FUNCTIONS(MigrateCommand)

public:
    static Verb verb();

private:
    static int run(Invocation &call);
    static std::optional<DatabaseLocation> location(Invocation &call, const QString &option);
};

Verb MigrateCommand::verb()
{
    return {
        {},
        {},
        tr("Copies a whole estate into another database, from a file to a PostgreSQL server or back, with its "
           "numbers and its audit log, and checks what arrived. Nobody should work on it meanwhile. The first "
           "database stays as it is; what the audit log ends with is printed."),
        {{u"from"_s, tr("path or URL"), tr("The database that is copied: sqlite:PATH, a path, or postgresql://…")},
         {u"to"_s, tr("path or URL"), tr("Where to; an empty database, or a file that is not there yet.")}},
        0,
        0,
        &MigrateCommand::run,
        Opening::None};
}

std::optional<DatabaseLocation> MigrateCommand::location(Invocation &call, const QString &option)
{
    if (call.value(option).isEmpty()) {
        call.misuse(tr("Say with --from and --to which database goes where."));
        return std::nullopt;
    }
    return call.take(DatabaseLocation::parse(call.value(option)));
}

int MigrateCommand::run(Invocation &call)
{
    const std::optional<DatabaseLocation> from = location(call, u"from"_s);
    const std::optional<DatabaseLocation> to = from ? location(call, u"to"_s) : std::nullopt;
    if (!to)
        return call.exitCode();
    QElapsedTimer sinceNote;
    sinceNote.start();
    const auto end = call.take(EstateMove::run(*from, *to, [&](qint64 done, qint64 total) {
        if (sinceNote.elapsed() < 2'000)
            return;
        sinceNote.restart();
        call.reporter().note(tr("%1 of %2 rows").arg(QLocale().toString(done), QLocale().toString(total)));
    }));
    if (!end)
        return call.exitCode();
    CheckpointFile::tell(call, *end, tr("Copied to %1. Its audit log ends with:").arg(to->display()));
    return Success;
}

} // namespace

int runMigrate(const QStringList &arguments)
{
    return VerbRunner::run(u"migrate"_s, {MigrateCommand::verb()}, arguments);
}

} // namespace patwarden::ctl
