// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/policycommand.h"

#include "apps/ctl/filters.h"
#include "apps/ctl/listing.h"
#include "apps/ctl/optin.h"
#include "apps/ctl/policyreport.h"
#include "apps/ctl/words.h"

#include <QLocale>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

class PolicyCommand
{
    Q_DECLARE_TR_FUNCTIONS(PolicyCommand)

public:
    static QList<Verb> verbs();

private:
    struct Target {
        PolicyScope scope;
        QString name;
    };
    struct Wish {
        Policy policy = Policy::FineGrainedAccess;
        Choice choice = Choice::Delegate;
    };
    static std::optional<Target> openTarget(Invocation &call);
    static std::optional<Policy> policyOf(Invocation &call, const QString &word);
    static std::optional<Wish> wishOf(Invocation &call);
    static int get(Invocation &call);
    static int set(Invocation &call);
    static int setNow(Invocation &call, const Target &target, const Wish &wish);
    static int plan(Invocation &call, const Target &target, const Wish &wish, Instant at);
    static int preview(Invocation &call);
    static bool listImpact(Invocation &call, const Target &target, const Impact &impact);
    static int rollBack(Invocation &call);
    static int planList(Invocation &call);
    static int takeBack(Invocation &call);
    static int optIn(Invocation &call);
    static int tellChange(Invocation &call, const Target &target, const Wish &wish, const PolicyOutcome &outcome);
};

QList<Verb> PolicyCommand::verbs()
{
    const QString wish = tr("POLICY CHOICE");
    const QString policies =
        tr("POLICY is fine_grained_access, fine_grained_approval or classic_access. CHOICE is delegate (an "
           "enterprise only), and restrict or allow; of fine_grained_approval, require or disable.");
    const VerbOption on{u"on"_s, tr("time"),
                        tr("When it takes effect, such as 2026-12-01T09:00Z; without it, now.")};
    const VerbOption onPreview{u"on"_s, tr("time"), tr("Taken as set takes it; what is counted is as of now.")};
    const VerbOption listed{u"list"_s, {}, tr("List the tokens, too.")};
    const VerbOption organization = organizationOption();
    return {
        {u"get"_s,
         {},
         tr("Shows the policies: what is set, what is in force, and who decided it."),
         {organization},
         0,
         0,
         &PolicyCommand::get},
        {u"set"_s,
         wish,
         tr("Sets a policy, now or at a date.") + u' ' + policies,
         {organization, on},
         2,
         2,
         &PolicyCommand::set},
        {u"preview"_s,
         wish,
         tr("Tells what setting it would do. Nothing is changed.") + u' ' + policies,
         {organization, onPreview, listed},
         2,
         2,
         &PolicyCommand::preview},
        {u"rollback"_s,
         tr("POLICY"),
         tr("Restores what was set before the last change, now."),
         {organization},
         1,
         1,
         &PolicyCommand::rollBack},
        {u"plan list"_s,
         {},
         tr("Lists the changes that will take effect at a date."),
         {},
         0,
         0,
         &PolicyCommand::planList},
        {u"plan take-back"_s, tr("ID"), tr("Takes a planned change back."), {}, 1, 1, &PolicyCommand::takeBack},
        {u"opt-in"_s,
         {},
         tr("Opts in to fine-grained tokens and sets policies with it, in one step."),
         OptIn::options() + QList<VerbOption>{organization},
         0,
         0,
         &PolicyCommand::optIn},
    };
}

std::optional<PolicyCommand::Target> PolicyCommand::openTarget(Invocation &call)
{
    if (!call.signIn())
        return std::nullopt;
    const std::optional<NamedScope> scope = call.scope();
    if (!scope)
        return std::nullopt;
    return Target{scope->isEnterprise() ? PolicyScope::ofEnterprise() : PolicyScope::of(scope->organization),
                  scope->name};
}

std::optional<Policy> PolicyCommand::policyOf(Invocation &call, const QString &word)
{
    const std::optional<Policy> policy = policyFromWord(word);
    if (!policy)
        call.misuse(
            tr("“%1” is no policy: fine_grained_access, fine_grained_approval, classic_access.").arg(word));
    return policy;
}

std::optional<PolicyCommand::Wish> PolicyCommand::wishOf(Invocation &call)
{
    const std::optional<Policy> policy = policyOf(call, call.word(0));
    if (!policy)
        return std::nullopt;
    const std::optional<Choice> choice = choiceFromName(*policy, call.word(1));
    if (choice)
        return Wish{*policy, *choice};
    call.misuse(
        tr("“%1” is no choice of %2: %3.").arg(call.word(1), call.word(0), PolicyReport::choices(*policy)));
    return std::nullopt;
}

int PolicyCommand::get(Invocation &call)
{
    const std::optional<Target> target = openTarget(call);
    const auto overview =
        target ? call.take(call.controllers().policies.overview(call.session(), target->scope)) : std::nullopt;
    if (!overview)
        return call.exitCode();
    call.reporter().tell(PolicyReport::object(*overview, target->scope.kind),
                         PolicyReport::text(*overview, target->scope.kind));
    return Success;
}

int PolicyCommand::set(Invocation &call)
{
    const std::optional<Wish> wish = wishOf(call);
    const std::optional<Instant> at = wish ? call.time(u"on"_s) : std::nullopt;
    const std::optional<Target> target = call.failed() ? std::nullopt : openTarget(call);
    if (!target)
        return call.exitCode();
    return at ? plan(call, *target, *wish, *at) : setNow(call, *target, *wish);
}

int PolicyCommand::tellChange(Invocation &call, const Target &target, const Wish &wish,
                              const PolicyOutcome &outcome)
{
    const bool changed = outcome.previous != wish.choice;
    const QJsonObject object{{u"name"_s, target.name},
                             {u"policy"_s, policyName(wish.policy)},
                             {u"before"_s, choiceName(wish.policy, outcome.previous)},
                             {u"after"_s, choiceName(wish.policy, wish.choice)},
                             {u"changed"_s, changed},
                             {u"requests_approved"_s, outcome.requestsApproved},
                             {u"people_told"_s, outcome.peopleTold}};
    QStringList sentences{
        changed ? tr("%1 of %2 is now %3; it was %4.")
                      .arg(policyName(wish.policy), target.name, choiceName(wish.policy, wish.choice),
                           choiceName(wish.policy, outcome.previous))
                : tr("%1 of %2 is %3 already.")
                      .arg(policyName(wish.policy), target.name, choiceName(wish.policy, wish.choice))};
    if (outcome.requestsApproved > 0)
        sentences.append(
            tr("%Ln request(s) that waited were approved with it.", nullptr, int(outcome.requestsApproved)));
    if (outcome.peopleTold > 0)
        sentences.append(
            tr("%Ln person(s) were told that their tokens are cut off.", nullptr, int(outcome.peopleTold)));
    call.reporter().tell(object, sentences.join(u' '));
    return Success;
}

int PolicyCommand::setNow(Invocation &call, const Target &target, const Wish &wish)
{
    const auto outcome =
        call.take(call.controllers().policies.setPolicy(call.session(), target.scope, wish.policy, wish.choice));
    return outcome ? tellChange(call, target, wish, *outcome) : call.exitCode();
}

int PolicyCommand::plan(Invocation &call, const Target &target, const Wish &wish, Instant at)
{
    const auto planned = call.take(
        call.controllers().policies.planPolicy(call.session(), target.scope, wish.policy, wish.choice, at));
    if (!planned)
        return call.exitCode();
    call.reporter().tell(PolicyReport::object(*planned),
                         tr("%1 of %2 will be %3 on %4. “patwardenctl policy plan take-back %5” takes it back.")
                             .arg(policyName(wish.policy), target.name, choiceName(wish.policy, wish.choice),
                                  HumanWords::time(planned->takesEffectAt), QString::number(planned->id.value())));
    return Success;
}

bool PolicyCommand::listImpact(Invocation &call, const Target &target, const Impact &impact)
{
    Listing listing(call.reporter(), PolicyReport::impactHeaders());
    return eachRow(
        call, impact.entries,
        [&](const QList<ImpactEntry> &block) {
            return call.controllers().policies.impactRows(call.session(), target.scope, block);
        },
        [&](const ImpactRow &row) { listing.add(PolicyReport::object(row), PolicyReport::cells(row)); });
}

int PolicyCommand::preview(Invocation &call)
{
    const std::optional<Wish> wish = wishOf(call);
    if (wish)
        static_cast<void>(call.time(u"on"_s)); // a wrong one is told here as set tells it
    const std::optional<Target> target = call.failed() ? std::nullopt : openTarget(call);
    const auto impact = target
        ? call.take(call.controllers().policies.preview(call.session(), target->scope, wish->policy, wish->choice))
        : std::nullopt;
    if (!impact)
        return call.exitCode();
    call.reporter().tell(PolicyReport::object(*impact), PolicyReport::text(*impact));
    if (!call.isSet(u"list"_s))
        return Success;
    return listImpact(call, *target, *impact) ? Success : call.exitCode();
}

int PolicyCommand::rollBack(Invocation &call)
{
    const std::optional<Policy> policy = policyOf(call, call.word(0));
    const std::optional<Target> target = policy ? openTarget(call) : std::nullopt;
    const auto overview =
        target ? call.take(call.controllers().policies.overview(call.session(), target->scope)) : std::nullopt;
    const auto outcome = overview
        ? call.take(call.controllers().policies.rollBack(call.session(), target->scope, *policy))
        : std::nullopt;
    if (!outcome)
        return call.exitCode();
    const auto &previous = overview->rollBackTo.at(size_t(policy.value()) - 1);
    return tellChange(call, *target, {*policy, previous.value_or(outcome->previous)}, *outcome);
}

int PolicyCommand::planList(Invocation &call)
{
    const auto plans =
        call.signIn() ? call.take(call.controllers().policies.planned(call.session())) : std::nullopt;
    if (!plans)
        return call.exitCode();
    Listing listing(call.reporter(), PolicyReport::planHeaders(), {0});
    for (const PlannedPolicyChange &plan : *plans)
        listing.add(PolicyReport::object(plan), PolicyReport::cells(plan));
    return Success;
}

int PolicyCommand::takeBack(Invocation &call)
{
    bool isNumber = false;
    const PolicyChangeId plan(call.word(0).toLongLong(&isNumber));
    if (!isNumber)
        return call.misuse(
            tr("A planned change is named by its number; “patwardenctl policy plan list” tells it."));
    if (!call.signIn() || !call.done(call.controllers().policies.takeBack(call.session(), plan)))
        return call.exitCode();
    call.reporter().tell({{u"taken_back"_s, plan.value()}}, tr("Taken back. Nothing will change."));
    return Success;
}

int PolicyCommand::optIn(Invocation &call)
{
    const std::optional<PolicySet> choices = OptIn::choices(call);
    const std::optional<Target> target = choices ? openTarget(call) : std::nullopt;
    return target ? OptIn::run(call, target->scope, target->name, *choices) : call.exitCode();
}

} // namespace

int runPolicy(const QStringList &arguments)
{
    return VerbRunner::run(u"policy"_s, PolicyCommand::verbs(), arguments);
}

} // namespace patwarden::ctl
