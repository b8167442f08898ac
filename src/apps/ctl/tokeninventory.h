// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/ctl/invocation.h"
#include "apps/ctl/verb.h"

namespace patwarden::ctl {

/// `patwardenctl tokens inventory`: every token, of both kinds, that has to do with an organization or with all
/// that one owns: whose it is, what it reaches, when it was last used, when it expires.
class TokenInventory
{
    Q_DECLARE_TR_FUNCTIONS(TokenInventory)

public:
    [[nodiscard]] static Verb verb();

private:
    class Sheet;
    static int run(Invocation &call);
    static std::optional<QList<NamedScope>> organizations(Invocation &call);
    static bool addFineGrained(Invocation &call, const NamedScope &organization, Sheet &sheet);
    static bool addClassic(Invocation &call, const NamedScope &organization, Sheet &sheet);
};

} // namespace patwarden::ctl
