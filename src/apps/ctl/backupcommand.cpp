// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/backupcommand.h"

#include "apps/ctl/checkpointfile.h"

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

class BackupCommand
{
    Q_DECLARE_TR_FUNCTIONS(BackupCommand)

public:
    static Verb backupVerb();
    static Verb restoreVerb();

private:
    static int backup(Invocation &call);
    static int restore(Invocation &call);
};

Verb BackupCommand::backupVerb()
{
    return {{},
            tr("FILE"),
            tr("Copies the whole estate to a new file, while others go on working, and checks the copy. What its "
               "audit log ends with is printed: keep it beside the copy."),
            {},
            1,
            1,
            &BackupCommand::backup};
}

Verb BackupCommand::restoreVerb()
{
    return {{},
            tr("FILE"),
            tr("Puts a backup at --database, where no file may be yet, after checking it."),
            {{u"checkpoint"_s, tr("file"), tr("What “backup --json” or “audit checkpoint” printed for it.")}},
            1,
            1,
            &BackupCommand::restore,
            Opening::File};
}

int BackupCommand::backup(Invocation &call)
{
    const auto checkpoint =
        call.signIn() ? call.take(call.controllers().backups.backup(call.session(), call.word(0))) : std::nullopt;
    if (!checkpoint)
        return call.exitCode();
    CheckpointFile::tell(call, *checkpoint, tr("Copied to %1. Its audit log ends with:").arg(call.word(0)));
    return Success;
}

int BackupCommand::restore(Invocation &call)
{
    std::optional<AuditCheckpoint> expected;
    if (call.isSet(u"checkpoint"_s) && !(expected = CheckpointFile::read(call, call.value(u"checkpoint"_s))))
        return call.exitCode();
    const Result<AuditCheckpoint> restored = BackupController::restore(call.word(0), call.location(), expected);
    if (restored) {
        CheckpointFile::tell(call, *restored,
                             tr("Restored to %1. Its audit log ends with:").arg(call.location().display()));
        return Success;
    }
    call.refuse(restored.error());
    return Refused; // also where the checkpoint is not met: nothing is wrong with how it was asked
}

} // namespace

int runBackup(const QStringList &arguments)
{
    return VerbRunner::run(u"backup"_s, {BackupCommand::backupVerb()}, arguments);
}

int runRestore(const QStringList &arguments)
{
    return VerbRunner::run(u"restore"_s, {BackupCommand::restoreVerb()}, arguments);
}

} // namespace patwarden::ctl
