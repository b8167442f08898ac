// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/effectivepolicy.h"
#include "domain/token.h"

namespace patwarden {

enum class ResourceType { Repository, Organization, Enterprise };
/// Seen from one organization: its own, the user's own, or somebody else's.
enum class ResourceOwner { Organization, User, Other };
enum class Credential { Token, SshKey };

/// Everything one decision looks at; docs/decisions/access-decision.md lists the rules and the JSON form.
struct Facts {
    struct Token {
        TokenKind kind = TokenKind::FineGrained;
        TokenState state = TokenState::Active;
        ResourceOwner resourceOwner = ResourceOwner::Organization;
        Role ownerRole = Role::Outside;
        bool createdByOwner = false; ///< by an owner of this organization
        AccessState access = AccessState::None;
        RepositorySelection repositories = RepositorySelection::Public;
        bool repositorySelected = false; ///< with RepositorySelection::Selected: is the resource among them?
        PermissionSet permissions; ///< fine-grained only
        Scopes scopes; ///< classic only
    };
    struct Resource {
        ResourceType type = ResourceType::Repository;
        ResourceOwner owner = ResourceOwner::Organization;
        Visibility visibility = Visibility::Private;
    };
    struct Action {
        QString permission;
        Level level = Level::Read;
    };

    std::optional<PolicySet> enterprise; ///< null where the organization stands alone
    std::optional<PolicySet> organization; ///< null for a user's own resource
    Token token;
    Resource resource;
    Action action;
    Credential credential = Credential::Token;
};

enum class Reason {
    SshKeyUnaffected,
    TokenExpired,
    TokenRevoked,
    PublicResource,
    ResourceOwnerMismatch,
    NotOptedIn,
    FineGrainedRestricted,
    NotAMember,
    AccessDenied,
    AccessRevoked,
    ApprovalPending,
    ApprovalMissing,
    RepositoryNotSelected,
    PermissionMissing,
    Granted,
    ClassicRestricted,
    ScopeMissing,
};

struct Decision {
    bool allowed = false;
    Reason reason = Reason::ResourceOwnerMismatch;
    DecidedBy decidedBy = DecidedBy::Token;

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// May this token do this? Pure: no database, no clock. Everything that has to know asks this function: the
/// desktop, the service, the command line, the preview of a policy change (domain/impact.h).
[[nodiscard]] Decision decide(const Facts &facts);

/// "approval_pending", "enterprise", …: the words of the JSON form.
[[nodiscard]] QLatin1StringView reasonName(Reason reason);
[[nodiscard]] QLatin1StringView decidedByName(DecidedBy decidedBy);

} // namespace patwarden
