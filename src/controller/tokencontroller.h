// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/session.h"
#include "domain/clock.h"
#include "domain/decision.h"
#include "domain/request.h"
#include "domain/result.h"
#include "storage/databasethread.h"

#include <QFuture>
#include <QStringList>

namespace patwarden {

inline constexpr qsizetype maximumTokenNameLength = 40;
inline constexpr qsizetype maximumTokenDescriptionLength = 1024;
inline constexpr int maximumTokenLifeDays = 366; ///< of a fine-grained token; or it never expires
inline constexpr qint64 maximumFineGrainedTokens = 50; ///< per person, what was deleted not counted

/// What somebody asks for who generates a token. Which fields count depends on the kind.
struct TokenDraft {
    TokenKind kind = TokenKind::FineGrained;
    QString name; ///< the "note" of a classic token
    QString description{};
    std::optional<Instant> expiresAt{}; ///< none: never
    // fine-grained
    OrganizationId organization{}; ///< the resource owner; invalid: the person
    QString justification{}; ///< for the reviewers; used where approval is required
    RepositorySelection selection = RepositorySelection::Public;
    QList<RepositoryId> repositories{}; ///< with RepositorySelection::Selected, at least one
    PermissionSet permissions{}; ///< `metadata: read` comes by itself where repositories are reached
    // classic
    QStringList scopes{};
};

/// What may be changed of a fine-grained token; of a classic one `name` (the note) and `scopes`.
struct TokenEdit {
    QString name;
    QString description{};
    QString justification{};
    RepositorySelection selection = RepositorySelection::Public;
    QList<RepositoryId> repositories{};
    PermissionSet permissions{};
    QStringList scopes{};
};

/// A token that was just made or regenerated. The secret is here and nowhere else: it cannot be read again.
struct IssuedToken {
    TokenId token;
    QString secret;
    AccessState access = AccessState::None; ///< to the organization; None for one's own resources and classic ones
    std::optional<AccessRule> rule{}; ///< why access was given at once (R-E11, R-E12)
    RequestId request{}; ///< what waits now; invalid: nothing
};

/// What an edit led to.
struct EditOutcome {
    AccessState access = AccessState::None;
    RequestId
        request{}; ///< of what was added, where it has to be approved; until then the token keeps what it had
};

/// Where a token stands with one organization, for its owner.
struct OrganizationReach {
    OrganizationId organization;
    QString name;
    bool reaches = false; ///< anything that is not public, now
    Reason reason = Reason::Granted; ///< why not, where it does not
    DecidedBy blockedBy = DecidedBy::Organization; ///< who is behind `reason`: Decision::decidedBy
    // fine-grained
    AccessState access = AccessState::None;
    std::optional<AccessRule> rule{};
    QString decidedBy{}; ///< login; empty: a policy, or nobody yet
    std::optional<Instant> changedAt{};
    QString decisionReason{}; ///< of a denial or a revocation; may be empty
    RequestId pending{}; ///< what waits for approval: the first request, or one for more; invalid: nothing
};

/// One of one's own tokens.
struct OwnToken {
    TokenId id;
    TokenKind kind = TokenKind::FineGrained;
    QString name;
    QString description;
    OrganizationId organization{}; ///< the resource owner of a fine-grained token; invalid: oneself
    QString organizationName{};
    RepositorySelection selection = RepositorySelection::Public;
    QList<RepositoryId> repositories{};
    QStringList repositoryNames{}; ///< in the order of `repositories`
    PermissionSet permissions{};
    QStringList scopes{};
    Instant createdAt{};
    std::optional<Instant> expiresAt{};
    std::optional<Instant> lastUsedAt{};
    TokenState state = TokenState::Active;
    QString lastEight{}; ///< of the secret; empty where it was imported without
    /// Fine-grained: its organization, none for one's own resources. Classic: every organization of the person.
    QList<OrganizationReach> organizations{};
};

/// Who may own the resources of a new fine-grained token.
struct ResourceOwnerChoice {
    OrganizationId organization{}; ///< invalid: the person
    QString name; ///< login or name of the organization
    bool approvalRequired = false; ///< for this person: false for an owner of the organization (R-E11)
    bool owner = false; ///< of the organization
};

struct RepositoryChoice {
    RepositoryId id;
    QString name;
    Visibility visibility = Visibility::Private;
};

/// The tokens of the person signed in, and nobody else's: somebody else's token is NotFound. What is done here is
/// audited as GitHub names it, with the organization where there is one. Thread: any; the work is done on the
/// database thread.
///
/// Invalid names the field: "name", "description", "expiresAt", "organization", "justification", "repositories",
/// "permissions", "scopes"; `detail` says the rule. Conflict has the subject "tooManyTokens", "tokenDeleted",
/// "accessRevoked", "requestDecided" or "notLetIn" (the organization has not opted in or restricts fine-grained
/// tokens).
class TokenController
{
public:
    TokenController(DatabaseThread &database, const Clock &clock);

    /// All that were not deleted, newest first.
    [[nodiscard]] QFuture<Result<QList<OwnToken>>> own(const Session &session);
    [[nodiscard]] QFuture<Result<OwnToken>> details(const Session &session, TokenId token);

    /// Oneself first, then by name the organizations one belongs to that are opted in and do not restrict
    /// fine-grained tokens: what blocks them is not offered (R-E3, R-E4, R-E8).
    [[nodiscard]] QFuture<Result<QList<ResourceOwnerChoice>>> resourceOwners(const Session &session);
    /// Repositories of an organization one belongs to, or one's own, whose name contains \p search; by name, at
    /// most \p limit.
    [[nodiscard]] QFuture<Result<QList<RepositoryChoice>>>
    repositories(const Session &session, OrganizationId organization, const QString &search, int limit);

    /// Makes the token. For an organization the access is approved at once where the person owns it (R-E11) or
    /// approval is not required (R-E12), which a decided request records; else a request waits and its owners are
    /// told (R-O3).
    [[nodiscard]] QFuture<Result<IssuedToken>> create(const Session &session, const TokenDraft &draft);

    /// Less than before holds at once. More (a permission, a level, a repository) of a token that has access is a
    /// new request for the whole; of one that waits the request is replaced. Where nobody has to approve, and for
    /// one's own resources, it holds at once.
    [[nodiscard]] QFuture<Result<EditOutcome>> edit(const Session &session, TokenId token, const TokenEdit &edit);

    /// A new secret in place of the old one, which is worth nothing from now on. Access stays.
    [[nodiscard]] QFuture<Result<IssuedToken>> regenerate(const Session &session, TokenId token,
                                                          std::optional<Instant> expiresAt);
    /// For good: what waits is withdrawn, what it reached it reaches no more.
    [[nodiscard]] QFuture<Result<void>> remove(const Session &session, TokenId token);
    /// Takes a request of one's own back (Verdict::Cancelled). Conflict ("requestDecided") where somebody decided
    /// it meanwhile.
    [[nodiscard]] QFuture<Result<void>> withdraw(const Session &session, RequestId request);
    /// Asks again after a denial or a withdrawal, for what the token holds. Conflict ("accessRevoked") after a
    /// revocation: that is final.
    [[nodiscard]] QFuture<Result<EditOutcome>> askAgain(const Session &session, TokenId token,
                                                        const QString &justification);

private:
    DatabaseThread &m_database;
    const Clock &m_clock;
};

} // namespace patwarden
