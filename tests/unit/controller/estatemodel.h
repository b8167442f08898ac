// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/accessdecision.h"
#include "controller/policycontroller.h"
#include "controller/tokencontroller.h"
#include "domain/notice.h"
#include "domain/request.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <optional>

namespace patwarden::test {

/// What a fine-grained token may touch.
struct Wish {
    RepositorySelection selection = RepositorySelection::Public;
    QSet<RepositoryId> repositories{};
    QMap<QString, Level> permissions{};

    /// Anything that \p held does not include.
    [[nodiscard]] bool wantsMoreThan(const Wish &held) const;
    friend bool operator==(const Wish &, const Wish &) = default;
};

struct ModelToken {
    TokenKind kind = TokenKind::FineGrained;
    AccountId owner;
    OrganizationId organization{}; ///< the resource owner; invalid: the person
    Wish held{};
    QSet<QString> scopes{};
    std::optional<Instant> expiresAt{};
    bool deleted = false;
    AccessState access = AccessState::None;
    bool createdByOwner = false;
    std::optional<Wish> asked{}; ///< what waits for approval
    RequestId request{}; ///< of `asked`
    QString justification{}; ///< of `asked`
    int toldDays = 0; ///< of its expiry
};

/// A policy of a scope; the scope is an organization, or invalid for the enterprise.
struct PolicyPlace {
    OrganizationId organization{};
    Policy policy = Policy::FineGrainedAccess;

    friend auto operator<=>(const PolicyPlace &, const PolicyPlace &) = default;
};

struct ModelPlan {
    PolicyChangeId id;
    AccountId by;
    Choice choice = Choice::Open;
    Instant at;
    QSet<TokenId> told{};
};

/// An estate in memory, as plainly as it can be said who reaches what and who is told of what. Written apart from
/// the rules in domain/ and the use cases in controller/, which are held against it.
class EstateModel
{
public:
    struct Organization {
        bool owned = true; ///< by the enterprise
        PolicySet policies = defaultPolicies(ScopeKind::Organization);
        QMap<AccountId, Role> roles{};
        QList<RepositoryId> repositories{};
    };
    struct Repository {
        OrganizationId organization{};
        AccountId account{};
        Visibility visibility = Visibility::Private;
    };

    PolicySet enterprise = defaultPolicies(ScopeKind::Enterprise);
    QMap<AccountId, Role> enterpriseRoles;
    QMap<OrganizationId, Organization> organizations;
    QMap<RepositoryId, Repository> repositories;
    QMap<TokenId, ModelToken> tokens;
    QMap<PolicyPlace, ModelPlan> plans;
    QMap<PolicyPlace, Choice> rollBackTo;
    QStringList notices; ///< every one, as noticeKey() writes it
    Instant now;

    [[nodiscard]] static QString noticeKey(AccountId recipient, NoticeKind kind, TokenId token,
                                           const QString &reason);

    [[nodiscard]] Role roleOf(AccountId account, OrganizationId organization) const;
    [[nodiscard]] bool optedIn(OrganizationId organization) const;
    [[nodiscard]] Choice inForce(Policy policy, OrganizationId organization) const;
    [[nodiscard]] bool enterpriseDecides(Policy policy, OrganizationId organization) const;
    /// May the person make a token for the organization at all?
    [[nodiscard]] bool letsIn(AccountId account, OrganizationId organization) const;
    [[nodiscard]] bool needsApproval(AccountId account, OrganizationId organization) const;
    [[nodiscard]] bool isAlive(const ModelToken &token) const;

    /// May the token do that?
    [[nodiscard]] bool allows(const ModelToken &token, const AccessQuestion &question) const;

    // what use cases do, once they are allowed to
    void ask(TokenId id, const Wish &wish, RequestId request, const QString &reason);
    void grant(ModelToken &token, const Wish &wish);
    void review(TokenId id, bool approve, const QString &reason);
    void cancel(ModelToken &token);
    void revoke(TokenId id, const QString &reason);
    void remove(TokenId id);
    [[nodiscard]] bool mayChoose(const PolicyPlace &place, Choice choice) const;
    void setPolicies(OrganizationId scope, const PolicySet &policies, const QSet<TokenId> &toldBefore = {});
    [[nodiscard]] QSet<TokenId> cutOffBy(OrganizationId scope, const PolicySet &policies) const;
    [[nodiscard]] const PolicySet &policiesOf(OrganizationId scope) const;
    void leave(AccountId account, OrganizationId organization);
    void runUpkeep();
    void tell(AccountId recipient, NoticeKind kind, TokenId token = {}, const QString &reason = {});

private:
    [[nodiscard]] bool isLetThrough(const ModelToken &token, OrganizationId organization) const;
    [[nodiscard]] bool reachesOrganization(const ModelToken &token, OrganizationId organization) const;
    [[nodiscard]] bool reachesEnterprise(const ModelToken &token) const;
    /// The places of a scope that each live token reaches.
    [[nodiscard]] QSet<std::pair<TokenId, OrganizationId>> reachedWithin(OrganizationId scope) const;
    [[nodiscard]] bool allowsFineGrained(const ModelToken &token, const AccessQuestion &question) const;
    [[nodiscard]] bool allowsClassic(const ModelToken &token, const AccessQuestion &question) const;
    void write(OrganizationId scope, const PolicySet &policies);
    void applyPlan(const PolicyPlace &place, const ModelPlan &plan);
    void tellOfExpiry(TokenId id, ModelToken &token);
};

} // namespace patwarden::test
