// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/ctl/invocation.h"
#include "apps/ctl/verb.h"

namespace patwarden::ctl {

/// `patwardenctl tokens mine|create|delete`: the tokens of the account itself.
class OwnTokens
{
    Q_DECLARE_TR_FUNCTIONS(OwnTokens)

public:
    [[nodiscard]] static QList<Verb> verbs();

private:
    static int mine(Invocation &call);
    static int create(Invocation &call);
    static int remove(Invocation &call);
    static std::optional<TokenDraft> draft(Invocation &call);
    static bool readExpiry(Invocation &call, TokenDraft &draft);
    static bool readPermissions(Invocation &call, TokenDraft &draft);
    static bool readRepositories(Invocation &call, TokenDraft &draft);
};

} // namespace patwarden::ctl
