// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomfacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array resourceTypes{ResourceType::Repository, ResourceType::Repository, ResourceType::Organization,
                                   ResourceType::Enterprise};
constexpr std::array resourceOwners{ResourceOwner::Organization, ResourceOwner::Organization, ResourceOwner::User,
                                    ResourceOwner::Other};
constexpr std::array tokenStates{TokenState::Active, TokenState::Expired, TokenState::Revoked};
constexpr std::array selections{RepositorySelection::Public, RepositorySelection::All,
                                RepositorySelection::Selected};
constexpr std::array scopes{Scope::Repo,     Scope::PublicRepo,     Scope::ReadOrg,        Scope::WriteOrg,
                            Scope::AdminOrg, Scope::ReadEnterprise, Scope::AdminEnterprise};
constexpr std::array permissionKeys{"contents"_L1, "metadata"_L1, "members"_L1};

template <typename Enum, std::size_t size>
QString wordOf(Enum value, const std::array<const char *, size> &words)
{
    return QString::fromLatin1(words.at(static_cast<std::size_t>(value)));
}

QJsonValue jsonOf(const std::optional<PolicySet> &policies)
{
    if (!policies)
        return QJsonValue::Null;
    QJsonObject object{{u"opted_in"_s, policies->optedIn}};
    for (const Policy policy : allPolicies)
        object.insert(policyName(policy), choiceName(policy, policies->choice(policy)));
    return object;
}

constexpr std::array ownerWords{"organization", "user", "other"};

QJsonObject jsonOf(const Facts::Token &token)
{
    QJsonObject permissions;
    for (const Permission &permission : token.permissions)
        permissions.insert(permission.key, levelName(permission));
    constexpr std::array scopeWords{"repo",      "public_repo",     "read:org",        "write:org",
                                    "admin:org", "read:enterprise", "admin:enterprise"};
    QJsonArray scopeNames;
    for (std::size_t i = 0; i < scopes.size(); ++i) {
        if (token.scopes.testFlag(scopes[i]))
            scopeNames.append(QString::fromLatin1(scopeWords[i]));
    }
    return {
        {u"kind"_s, token.kind == TokenKind::Classic ? u"classic"_s : u"fine_grained"_s},
        {u"state"_s, wordOf(token.state, std::array{"active", "expired", "revoked"})},
        {u"resource_owner"_s, wordOf(token.resourceOwner, ownerWords)},
        {u"owner_role"_s, wordOf(token.ownerRole, std::array{"outside", "member", "owner"})},
        {u"created_by_owner"_s, token.createdByOwner},
        {u"access"_s,
         wordOf(token.access, std::array{"none", "pending", "approved", "denied", "cancelled", "revoked"})},
        {u"repositories"_s, wordOf(token.repositories, std::array{"", "public", "all", "selected"})},
        {u"repository_selected"_s, token.repositorySelected},
        {u"permissions"_s, permissions},
        {u"scopes"_s, scopeNames},
    };
}

QString lineOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

RandomFacts::RandomFacts(quint64 seed)
    : m_engine(seed)
{
    // Every combination of levels, made once because a set looks its keys up: absent, known, a word nobody knows.
    m_permissionSets.emplace_back();
    for (const QString key : permissionKeys) {
        const std::vector<PermissionSet> without = m_permissionSets;
        for (const PermissionSet &set : without) {
            for (const Level level : actionLevels) {
                m_permissionSets.push_back(set);
                m_permissionSets.back().insert(key, level);
            }
            m_permissionSets.push_back(set);
            m_permissionSets.back().insert(Permission{.key = key, .unknownLevel = u"maintain"_s});
        }
    }
}

template <typename Choices>
std::optional<PolicySet> RandomFacts::policies(const Choices &choices)
{
    if (below(6) == 0)
        return std::nullopt;
    PolicySet set{.optedIn = below(3) != 0};
    for (const Policy policy : allPolicies)
        set.setChoice(policy, anyOf(choices));
    return set;
}

Facts::Token RandomFacts::token()
{
    Facts::Token token{
        .kind = anyOf(allKinds),
        .state = below(8) == 0 ? anyOf(tokenStates) : TokenState::Active,
        .resourceOwner = anyOf(resourceOwners),
        .ownerRole = anyOf(allRoles),
        .createdByOwner = coin(),
        .access = anyOf(allAccessStates),
        .repositories = anyOf(selections),
        .repositorySelected = coin(),
        .permissions = anyOf(m_permissionSets),
        .scopes = {},
    };
    for (const Scope scope : scopes)
        token.scopes.setFlag(scope, below(4) == 0);
    return token;
}

Facts RandomFacts::next()
{
    Facts facts{.enterprise = policies(enterpriseChoices),
                .organization = below(8) == 0 ? policies(enterpriseChoices) : policies(organizationChoices),
                .token = token(),
                .resource = {.type = anyOf(resourceTypes),
                             .owner = anyOf(resourceOwners),
                             .visibility = anyOf(allVisibilities)},
                .action = {.permission = anyOf(permissionKeys), .level = anyOf(actionLevels)},
                .credential = below(16) == 0 ? Credential::SshKey : Credential::Token};
    if (below(4) != 0)
        facts.token.resourceOwner = facts.resource.owner;
    return facts;
}

QString readable(const Facts &facts)
{
    return lineOf({
        {u"enterprise"_s, jsonOf(facts.enterprise)},
        {u"organization"_s, jsonOf(facts.organization)},
        {u"token"_s, jsonOf(facts.token)},
        {u"resource"_s,
         QJsonObject{
             {u"type"_s, wordOf(facts.resource.type, std::array{"repository", "organization", "enterprise"})},
             {u"owner"_s, wordOf(facts.resource.owner, ownerWords)},
             {u"visibility"_s, wordOf(facts.resource.visibility, std::array{"", "public", "internal", "private"})},
         }},
        {u"action"_s,
         QJsonObject{{u"permission"_s, facts.action.permission}, {u"level"_s, levelName(facts.action.level)}}},
        {u"credential"_s, wordOf(facts.credential, std::array{"token", "ssh_key"})},
    });
}

QString readable(const Decision &decision)
{
    return lineOf({{u"allowed"_s, decision.allowed},
                   {u"reason"_s, QString(reasonName(decision.reason))},
                   {u"decided_by"_s, QString(decidedByName(decision.decidedBy))}});
}

} // namespace patwarden::test
