// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy.h"

#include <QString>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

Choice PolicySet::choice(Policy policy) const
{
    switch (policy) {
    case Policy::FineGrainedAccess:
        return fineGrainedAccess;
    case Policy::FineGrainedApproval:
        return fineGrainedApproval;
    case Policy::ClassicAccess:
        break;
    }
    return classicAccess;
}

void PolicySet::setChoice(Policy policy, Choice choice)
{
    switch (policy) {
    case Policy::FineGrainedAccess:
        fineGrainedAccess = choice;
        break;
    case Policy::FineGrainedApproval:
        fineGrainedApproval = choice;
        break;
    case Policy::ClassicAccess:
        classicAccess = choice;
        break;
    }
}

PolicySet defaultPolicies(ScopeKind scope)
{
    if (scope == ScopeKind::Enterprise)
        return {};
    return {.optedIn = false,
            .fineGrainedAccess = Choice::Open,
            .fineGrainedApproval = Choice::Strict,
            .classicAccess = Choice::Open};
}

QString choiceName(Policy policy, Choice choice)
{
    const bool approval = policy == Policy::FineGrainedApproval;
    switch (choice) {
    case Choice::Delegate:
        break;
    case Choice::Strict:
        return approval ? u"require"_s : u"restrict"_s;
    case Choice::Open:
        return approval ? u"disable"_s : u"allow"_s;
    }
    return u"delegate"_s;
}

std::optional<Choice> choiceFromName(Policy policy, QStringView name)
{
    for (const Choice choice : {Choice::Delegate, Choice::Strict, Choice::Open}) {
        if (choiceName(policy, choice) == name)
            return choice;
    }
    return std::nullopt;
}

QString policyName(Policy policy)
{
    switch (policy) {
    case Policy::FineGrainedAccess:
        return u"fine_grained_access"_s;
    case Policy::FineGrainedApproval:
        return u"fine_grained_approval"_s;
    case Policy::ClassicAccess:
        break;
    }
    return u"classic_access"_s;
}

std::optional<Policy> policyFromName(QStringView name)
{
    for (const Policy policy : allPolicies) {
        if (policyName(policy) == name)
            return policy;
    }
    return std::nullopt;
}

} // namespace patwarden
