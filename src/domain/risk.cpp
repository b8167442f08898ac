// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/risk.h"

#include <algorithm>
#include <array>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longLivedDays = 180;

constexpr std::array settingsKeys{
    "administration"_L1,
    "workflows"_L1,
    "repository_hooks"_L1,
    "environments"_L1,
    "members"_L1,
    "organization_administration"_L1,
    "organization_hooks"_L1,
    "organization_custom_org_roles"_L1,
    "organization_custom_roles"_L1,
    "organization_self_hosted_runners"_L1,
    "organization_network_configurations"_L1,
};
constexpr std::array secretKeys{
    "secrets"_L1,
    "actions_variables"_L1,
    "codespaces_secrets"_L1,
    "dependabot_secrets"_L1,
    "organization_secrets"_L1,
    "organization_actions_variables"_L1,
    "organization_codespaces_secrets"_L1,
    "organization_dependabot_secrets"_L1,
};
constexpr std::array codeKeys{"contents"_L1, "pull_requests"_L1, "actions"_L1, "merge_queues"_L1};

bool writes(const Permission &permission)
{
    return permission.level >= Level::Write;
}

template <typename Keys>
bool writesAny(const PermissionSet &permissions, const Keys &keys)
{
    return std::ranges::any_of(permissions, [&](const Permission &permission) {
        return writes(permission) && std::ranges::find(keys, permission.key) != keys.end();
    });
}

bool writesGroup(const PermissionSet &permissions, PermissionGroup group)
{
    return std::ranges::any_of(permissions, [group](const Permission &permission) {
        return writes(permission) && permission.group == group;
    });
}

} // namespace

Risk riskOf(RiskFactor factor)
{
    if (factor <= RiskFactor::WritesEverywhereForever)
        return Risk::High;
    return factor <= RiskFactor::ReadsEverywhere ? Risk::Medium : Risk::Low;
}

RiskAssessment assessRisk(const PermissionSet &permissions, RepositorySelection selection, Instant createdAt,
                          std::optional<Instant> expiresAt)
{
    const bool everywhere = selection == RepositorySelection::All;
    const bool writesRepositories = writesGroup(permissions, PermissionGroup::Repository);
    const bool unknown = std::ranges::any_of(permissions, [](const Permission &permission) {
        return permission.group == PermissionGroup::Other || permission.level == Level::None;
    });
    const bool writesCode = writesAny(permissions, codeKeys);

    RiskAssessment assessment;
    const auto add = [&](RiskFactor factor, bool applies) {
        if (applies)
            assessment.factors.append(factor);
    };
    add(RiskFactor::ChangesSettings, writesAny(permissions, settingsKeys));
    add(RiskFactor::WritesSecrets, writesAny(permissions, secretKeys));
    add(RiskFactor::WritesEverywhereForever, everywhere && writesCode && !expiresAt);
    add(RiskFactor::WritesEverywhere, everywhere && writesRepositories && !(writesCode && !expiresAt));
    add(RiskFactor::WritesCode, !everywhere && writesCode);
    add(RiskFactor::WritesOrganization, writesGroup(permissions, PermissionGroup::Organization));
    add(RiskFactor::NeverExpires, !expiresAt);
    add(RiskFactor::LongLived, expiresAt && *expiresAt > createdAt.plusDays(longLivedDays));
    add(RiskFactor::UnknownPermission, unknown);
    add(RiskFactor::ReadsEverywhere, everywhere && permissions.level(u"contents") == Level::Read);
    add(RiskFactor::ReadsOnly, !unknown && std::ranges::none_of(permissions, writes));
    if (assessment.factors.isEmpty()) // writes something small (issues, pages, …) in the repositories it names
        return {Risk::Low, {}};
    assessment.risk = riskOf(assessment.factors.first());
    return assessment;
}

} // namespace patwarden
