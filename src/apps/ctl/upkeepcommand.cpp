// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/upkeepcommand.h"

#include "apps/ctl/invocation.h"
#include "apps/ctl/words.h"

#include <QLocale>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

class UpkeepCommand
{
    Q_DECLARE_TR_FUNCTIONS(UpkeepCommand)

public:
    static Verb verb();

private:
    static int run(Invocation &call);
};

Verb UpkeepCommand::verb()
{
    return {
        {},
        {},
        tr("Does what time has brought about: planned policies take effect, people are told that tokens expire. "
           "Every command does this when it opens an estate; this one is for a timer."),
        {},
        0,
        0,
        &UpkeepCommand::run,
        Opening::File};
}

int UpkeepCommand::run(Invocation &call)
{
    const auto outcome =
        call.openDatabase(OpenMode::OpenExisting) ? call.take(call.controllers().upkeep.run()) : std::nullopt;
    if (!outcome)
        return call.exitCode();
    call.reporter().tell(
        {{u"policies_changed"_s, outcome->policiesChanged},
         {u"notices_raised"_s, outcome->noticesRaised},
         {u"next"_s, timeWord(outcome->next)}},
        tr("Policies changed: %1. Notices raised: %2.")
            .arg(QLocale().toString(outcome->policiesChanged), QLocale().toString(outcome->noticesRaised)));
    return Success;
}

} // namespace

int runUpkeep(const QStringList &arguments)
{
    return VerbRunner::run(u"upkeep"_s, {UpkeepCommand::verb()}, arguments);
}

} // namespace patwarden::ctl
