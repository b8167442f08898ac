// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/verb.h"

#include "apps/ctl/command.h"
#include "apps/ctl/invocation.h"

#include <algorithm>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

const Verb *VerbRunner::find(const QList<Verb> &verbs, const QStringList &arguments)
{
    const Verb *found = nullptr;
    for (const Verb &verb : verbs) {
        const QStringList words = verb.name.split(u' ', Qt::SkipEmptyParts);
        const bool fits = arguments.sliced(1).mid(0, words.size()) == words;
        if (fits && (!found || verb.name.size() > found->name.size()))
            found = &verb;
    }
    return found;
}

int VerbRunner::answerWithoutVerb(const QString &noun, const QList<Verb> &verbs, const QStringList &arguments)
{
    const QString word = arguments.value(1);
    const QString usage = tr("Usage: patwardenctl %1 <what> [options]").arg(noun);
    if (word == "--help"_L1 || word == "-h"_L1 || word == "help"_L1) {
        qsizetype width = 0;
        for (const Verb &verb : verbs)
            width = std::max(width, verb.name.size());
        say(usage + u"\n"_s);
        for (const Verb &verb : verbs)
            say(u"  "_s + verb.name.leftJustified(width + 2) + verb.summary);
        say(u'\n' + tr("“patwardenctl %1 <what> --help” tells the options.").arg(noun));
        return Success;
    }
    QStringList names;
    for (const Verb &verb : verbs)
        names.append(verb.name);
    return Reporter(arguments.contains(u"--json"_s))
        .misuse(tr("Say what to do: patwardenctl %1 followed by one of %2.").arg(noun, names.join(u", "_s)));
}

int VerbRunner::runVerb(const QString &noun, const Verb &verb, QStringList arguments)
{
    const auto verbWords = verb.name.split(u' ', Qt::SkipEmptyParts).size();
    arguments.remove(1, verbWords);
    const QString command = QString(noun + u' ' + verb.name).trimmed();
    Invocation call(verb);
    if (const std::optional<int> exitCode = call.parse(arguments, command))
        return *exitCode;
    const auto words = call.words().size();
    if (words < verb.fewestWords)
        return call.reporter().misuse(tr("Something is missing: patwardenctl %1 %2").arg(command, verb.words));
    if (verb.mostWords >= 0 && words > verb.mostWords)
        return call.reporter().misuse(tr("“%1” is a word too many. “patwardenctl %2 --help” tells what goes.")
                                          .arg(call.words().at(verb.mostWords), command));
    return verb.run(call);
}

int VerbRunner::run(const QString &noun, const QList<Verb> &verbs, const QStringList &arguments)
{
    const Verb *const verb = find(verbs, arguments);
    return verb ? runVerb(noun, *verb, arguments) : answerWithoutVerb(noun, verbs, arguments);
}

} // namespace patwarden::ctl
