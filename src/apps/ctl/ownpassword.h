// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/ctl/invocation.h"
#include "apps/ctl/verb.h"

namespace patwarden::ctl {

/// `patwardenctl account password|accept-code`: the password of --account itself. Neither it nor the code is ever
/// an argument.
class OwnPassword
{
    Q_DECLARE_TR_FUNCTIONS(OwnPassword)

public:
    [[nodiscard]] static QList<Verb> verbs();

private:
    static int password(Invocation &call);
    static int acceptCode(Invocation &call);
    static std::optional<QString> newPassword(Invocation &call);
    static std::optional<QString> login(Invocation &call);
};

} // namespace patwarden::ctl
