// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/githubrequest.h"
#include "controller/importreport.h"
#include "controller/usecase.h"
#include "storage/organizationstore.h"

#include <variant>

namespace patwarden {

/// What became of one entry of an import.
struct ImportKnown {
}; ///< it is here already
struct ImportAdded {
    RequestId request;
    TokenId token;
    AccountId owner;
    Instant createdAt;
};
using ImportTaken = std::variant<ImportAdded, ImportKnown, ImportFault>;

/// Puts one request of GitHub's into the organization's queue: its owner and token, where they are new, the
/// request, the access that waits for it, the audit entry and the change. The organization's count of pending
/// requests is the caller's to adjust. Nothing is written unless the result is
/// ImportAdded. The right to do so is the caller's to check.
[[nodiscard]] Result<ImportTaken> takeGithubRequest(UseCase &useCase, const OrganizationRecord &organization,
                                                    const GithubRequest &entry);

} // namespace patwarden
