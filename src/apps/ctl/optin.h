// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/ctl/invocation.h"

namespace patwarden::ctl {

/// Opting in, for the enterprise and for an organization; and the policies as options, which init has too.
class OptIn
{
    Q_DECLARE_TR_FUNCTIONS(OptIn)

public:
    /// --fine-grained-access, --fine-grained-approval, --classic-access.
    [[nodiscard]] static QList<VerbOption> options();
    /// What they say; Choice::Delegate where one is not given. Nothing after a complaint.
    [[nodiscard]] static std::optional<PolicySet> choices(Invocation &call);
    [[nodiscard]] static bool isGiven(const Invocation &call, Policy policy);
    /// \p given: as choices() returned them; a policy that was not given stays as it is set. \return the exit
    /// code.
    [[nodiscard]] static int run(Invocation &call, PolicyScope scope, const QString &name, PolicySet given);

private:
    static QString optionOf(Policy policy);
};

} // namespace patwarden::ctl
