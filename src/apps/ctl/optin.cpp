// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/optin.h"

#include "apps/ctl/policyreport.h"

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

QString OptIn::optionOf(Policy policy)
{
    return policyName(policy).replace(u'_', u'-');
}

QList<VerbOption> OptIn::options()
{
    QList<VerbOption> options;
    for (const Policy policy : allPolicies)
        options.append({optionOf(policy), tr("choice"), tr("One of %1.").arg(PolicyReport::choices(policy))});
    return options;
}

std::optional<PolicySet> OptIn::choices(Invocation &call)
{
    PolicySet set;
    for (const Policy policy : allPolicies) {
        if (!isGiven(call, policy))
            continue;
        const QString option = optionOf(policy);
        const std::optional<Choice> choice = choiceFromName(policy, call.value(option));
        if (!choice) {
            call.misuse(tr("--%1 takes one of %2, not “%3”.")
                            .arg(option, PolicyReport::choices(policy), call.value(option)));
            return std::nullopt;
        }
        set.setChoice(policy, *choice);
    }
    return set;
}

bool OptIn::isGiven(const Invocation &call, Policy policy)
{
    return call.isSet(optionOf(policy));
}

int OptIn::run(Invocation &call, PolicyScope scope, const QString &name, PolicySet given)
{
    const auto overview = call.take(call.controllers().policies.overview(call.session(), scope));
    if (!overview)
        return call.exitCode();
    for (const Policy policy : allPolicies) {
        if (!isGiven(call, policy))
            given.setChoice(policy, overview->policies.choice(policy));
    }
    const auto outcome = call.take(call.controllers().policies.optIn(call.session(), scope, given));
    if (!outcome)
        return call.exitCode();
    call.reporter().tell({{u"name"_s, name},
                          {u"opted_in"_s, true},
                          {u"requests_approved"_s, outcome->requestsApproved},
                          {u"people_told"_s, outcome->peopleTold}},
                         tr("%1 has opted in to fine-grained personal access tokens.").arg(name));
    return Success;
}

} // namespace patwarden::ctl
