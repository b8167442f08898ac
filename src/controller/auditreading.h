// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/auditcontroller.h"
#include "controller/usecase.h"

namespace patwarden {

/// \p filter, narrowed to what the account may see of the log. Forbidden where it may see nothing, or not an
/// organization that is asked for.
[[nodiscard]] Result<AuditFilter> visibleAudit(UseCase &useCase, AuditFilter filter);

/// A page on its way: some thousand entries are looked at in a step.
struct AuditPageReading {
    AuditFilter filter;
    qint64 before = 0;
    int limit = 0;
    std::optional<AuditQuery> query{};
    int looked = 0; ///< in the last step: the first looks at few, as most pages need no more
    AuditPage page{};
};

/// \return true while there is more to look at.
[[nodiscard]] Result<bool> readAuditPagePart(UseCase &useCase, AuditPageReading &reading);

[[nodiscard]] Result<AuditChoices> readAuditChoices(UseCase &useCase);

/// A search for tokens on its way: a range of ids a step.
struct AuditTokenSearch {
    QString part;
    qint64 after = 0;
    AuditTokens found{};
};

/// \return true while there is more to look at.
[[nodiscard]] Result<bool> searchAuditTokens(UseCase &useCase, AuditTokenSearch &search);

} // namespace patwarden
