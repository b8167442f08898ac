// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/wordingpolicies.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

std::optional<QString> PolicyErrorWording::sentence(const Error &error)
{
    const auto is = [&error](ErrorCode code, QLatin1StringView subject) {
        return error.code == code && error.subject == subject;
    };
    if (is(ErrorCode::Conflict, "policyDecidedByEnterprise"_L1))
        return tr(
            "The enterprise decides this policy now, so this organization cannot set it. Nothing was changed.");
    if (is(ErrorCode::Conflict, "notOptedIn"_L1))
        return tr("Opt in to fine-grained personal access tokens first. Nothing was changed.");
    if (is(ErrorCode::Conflict, "optedInAlready"_L1))
        return tr("Somebody else has opted in meanwhile. Nothing was changed.");
    if (is(ErrorCode::Conflict, "plannedAlready"_L1))
        return tr("Another change of this policy is planned. Take it back first. Nothing was changed.");
    if (is(ErrorCode::Conflict, "notAChange"_L1))
        return tr("This is in force already, so there is nothing to plan.");
    if (is(ErrorCode::Conflict, "nothingToRollBack"_L1))
        return tr("There is no earlier choice of this policy to go back to. Nothing was changed.");
    if (is(ErrorCode::Invalid, "takesEffectAt"_L1))
        return tr("Choose a date between the next minute and two years ahead.");
    if (is(ErrorCode::NotFound, "plan"_L1))
        return tr("This change is not planned any more: it has been made, or somebody took it back.");
    return std::nullopt;
}

} // namespace patwarden
