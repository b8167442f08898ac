// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/app.h"
#include "domain/delivery.h"
#include "domain/policy.h"
#include "domain/token.h"
#include "storage/policychangestore.h"
#include "storage/requeststore.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <variant>

/// The estate as a file tells it (docs/estate-format.md): the rows of the tables with names in the place of ids,
/// so that they mean the same in another database. People go by login, organizations and the enterprise by name,
/// tokens and requests by a reference that holds within one file.
namespace patwarden::exchange {

/// The first line: what the file is.
struct Estate {
    Instant createdAt;
};

struct Enterprise {
    QString name;
    bool optedIn = false;
    Instant createdAt;
};

struct Account {
    QString login;
    QString name;
    QString email;
    bool managed = false;
    std::optional<qint64> externalId;
    Instant createdAt;
};

struct Organization {
    QString name;
    QString enterprise; ///< empty: stands alone
    bool optedIn = false;
    Instant createdAt;
};

/// The enterprise or one organization: exactly one name is not empty.
struct Scope {
    QString enterprise;
    QString organization;
};

struct Membership {
    Scope scope;
    QString account;
    Role role = Role::Member;
    Instant since;
};

/// Of an organization or of a person.
struct RepositoryName {
    bool ofAccount = false;
    QString owner; ///< the organization's name, or the login
    QString name;

    friend bool operator==(const RepositoryName &, const RepositoryName &) = default;
};

struct Repository {
    RepositoryName name;
    Visibility visibility = Visibility::Private;
    std::optional<qint64> externalId;
};

struct PolicyChoice {
    Scope scope;
    Policy policy = Policy::FineGrainedAccess;
    Choice choice = Choice::Delegate;
    QString setBy;
    Instant setAt;
};

struct PolicyChange {
    Scope scope;
    Policy policy = Policy::FineGrainedAccess;
    Choice before = Choice::Delegate;
    Choice after = Choice::Delegate;
    PolicyChangeState state = PolicyChangeState::Planned;
    QString decidedBy;
    Instant decidedAt;
    Instant takesEffectAt;
    std::optional<Instant> endedAt;
    QString endedBy; ///< empty: nobody
};

/// An App without a secret: its key is the public half.
struct App {
    Scope scope; ///< whose it is
    QString slug;
    QString name;
    QString description;
    QString clientId;
    QByteArray publicKey; ///< PEM
    AppPermissions permissions;
    QString createdBy;
    Instant createdAt;
    Instant updatedAt;
};

struct AppInstallation {
    QString app; ///< its slug
    QString organization;
    AppPermissions permissions;
    Instant createdAt;
    Instant updatedAt;
    std::optional<Instant> suspendedAt;
};

/// Without its secret and its log, and not whether it is switched on.
struct Webhook {
    QString organization;
    QString url;
    QString madeBy;
    Instant createdAt;
};

struct DigestSetting {
    QString organization;
    patwarden::DigestSetting setting;
};

struct MailPreference {
    QString account;
    patwarden::MailPreference preference;
};

struct Token {
    QString ref;
    TokenKind kind = TokenKind::FineGrained;
    QString owner;
    QString organization; ///< empty: the owner's own account, or a classic token
    QString name;
    QString description;
    RepositorySelection selection = RepositorySelection::Public;
    QList<RepositoryName> repositories;
    PermissionSet permissions;
    QString scopes;
    Instant createdAt;
    std::optional<Instant> expiresAt;
    std::optional<Instant> lastUsedAt;
    std::optional<Instant> revokedAt;
    std::optional<Instant> deletedAt;
    std::optional<qint64> expiryToldDays;
    QByteArray secretHash; ///< 32 bytes; empty: the secret was made elsewhere
    QString lastEight;
    std::optional<qint64> externalId;
};

struct Decision {
    Verdict verdict = Verdict::Approved;
    AccessRule rule = AccessRule::Reviewed;
    QString decidedBy; ///< empty: a policy
    Instant decidedAt;
    QString reason;
};

struct Request {
    QString ref;
    QString token; ///< its ref
    QString organization;
    QString tokenName;
    QString reason;
    RepositorySelection selection = RepositorySelection::Public;
    QList<RepositoryName> repositories;
    qint64 repositoryCount = 0;
    PermissionSet permissions;
    Instant createdAt;
    std::optional<Instant> expiresAt;
    std::optional<Instant> lastUsedAt;
    QString source;
    std::optional<qint64> externalId;
    std::optional<Decision> decision; ///< none: it waits
};

struct Access {
    QString token; ///< its ref
    QString organization;
    AccessState state = AccessState::Pending;
    std::optional<AccessRule> rule;
    QString request; ///< its ref; may be empty
    QString decidedBy; ///< empty: nobody, or a policy
    Instant changedAt;
    QString reason;
};

/// In this order an estate is written: what a line refers to comes before it.
using Record =
    std::variant<Estate, Enterprise, Account, Organization, Membership, Repository, PolicyChoice, PolicyChange,
                 App, AppInstallation, Webhook, DigestSetting, MailPreference, Token, Request, Access>;

} // namespace patwarden::exchange
