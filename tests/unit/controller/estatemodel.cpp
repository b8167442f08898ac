// SPDX-License-Identifier: GPL-3.0-or-later
#include "estatemodel.h"

#include <algorithm>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

bool Wish::wantsMoreThan(const Wish &held) const
{
    for (auto it = permissions.cbegin(); it != permissions.cend(); ++it) {
        if (it.value() > held.permissions.value(it.key(), Level::None))
            return true;
    }
    if (selection == RepositorySelection::All)
        return held.selection != RepositorySelection::All;
    return selection == RepositorySelection::Selected && held.selection != RepositorySelection::All
        && !held.repositories.contains(repositories);
}

QString EstateModel::noticeKey(AccountId recipient, NoticeKind kind, TokenId token, const QString &reason)
{
    return u"to %1: %2 token %3 %4"_s.arg(recipient.value()).arg(int(kind)).arg(token.value()).arg(reason);
}

void EstateModel::tell(AccountId recipient, NoticeKind kind, TokenId token, const QString &reason)
{
    notices.append(noticeKey(recipient, kind, token, reason));
}

Role EstateModel::roleOf(AccountId account, OrganizationId organization) const
{
    const auto &roles = organization.isValid() ? organizations[organization].roles : enterpriseRoles;
    return roles.value(account, Role::Outside);
}

bool EstateModel::optedIn(OrganizationId organization) const
{
    const Organization &found = organizations[organization];
    return found.policies.optedIn || (found.owned && enterprise.optedIn);
}

bool EstateModel::enterpriseDecides(Policy policy, OrganizationId organization) const
{
    const bool isInForce = policy == Policy::ClassicAccess || enterprise.optedIn;
    return organizations[organization].owned && isInForce && enterprise.choice(policy) != Choice::Delegate;
}

Choice EstateModel::inForce(Policy policy, OrganizationId organization) const
{
    return enterpriseDecides(policy, organization) ? enterprise.choice(policy)
                                                   : organizations[organization].policies.choice(policy);
}

bool EstateModel::letsIn(AccountId account, OrganizationId organization) const
{
    return roleOf(account, organization) != Role::Outside && optedIn(organization)
        && inForce(Policy::FineGrainedAccess, organization) == Choice::Open;
}

bool EstateModel::needsApproval(AccountId account, OrganizationId organization) const
{
    return inForce(Policy::FineGrainedApproval, organization) == Choice::Strict
        && roleOf(account, organization) != Role::Owner;
}

bool EstateModel::isAlive(const ModelToken &token) const
{
    return !token.deleted && (!token.expiresAt || *token.expiresAt > now);
}

/// A fine-grained token, as far as the organization is concerned.
bool EstateModel::isLetThrough(const ModelToken &token, OrganizationId organization) const
{
    if (!letsIn(token.owner, organization) || token.access == AccessState::Denied
        || token.access == AccessState::Revoked)
        return false;
    return token.access == AccessState::Approved || token.createdByOwner
        || inForce(Policy::FineGrainedApproval, organization) == Choice::Open;
}

bool EstateModel::allows(const ModelToken &token, const AccessQuestion &question) const
{
    if (!isAlive(token))
        return false;
    if (question.type == ResourceType::Repository && question.level == Level::Read
        && repositories[question.repository].visibility == Visibility::Public)
        return true;
    return token.kind == TokenKind::Classic ? allowsClassic(token, question) : allowsFineGrained(token, question);
}

bool EstateModel::allowsFineGrained(const ModelToken &token, const AccessQuestion &question) const
{
    const bool ofRepository = question.type == ResourceType::Repository;
    const Repository repository = ofRepository ? repositories[question.repository] : Repository{};
    const OrganizationId organization = ofRepository ? repository.organization : question.organization;
    if (question.type == ResourceType::Enterprise || token.organization != organization)
        return false;
    if (organization.isValid() ? !isLetThrough(token, organization) : repository.account != token.owner)
        return false;
    if (ofRepository && token.held.selection == RepositorySelection::Public)
        return false;
    if (ofRepository && token.held.selection == RepositorySelection::Selected
        && !token.held.repositories.contains(question.repository))
        return false;
    return token.held.permissions.value(question.permission, Level::None) >= question.level;
}

bool EstateModel::allowsClassic(const ModelToken &token, const AccessQuestion &question) const
{
    const auto has = [&](QLatin1StringView scope) { return token.scopes.contains(QString(scope)); };
    const bool reads = question.level == Level::Read;
    if (question.type == ResourceType::Enterprise) {
        return enterprise.classicAccess != Choice::Strict && roleOf(token.owner, {}) != Role::Outside
            && (has("admin:enterprise"_L1) || (reads && has("read:enterprise"_L1)));
    }
    if (question.type == ResourceType::Organization) {
        if (inForce(Policy::ClassicAccess, question.organization) == Choice::Strict
            || roleOf(token.owner, question.organization) == Role::Outside)
            return false;
        return has("admin:org"_L1) || (question.level <= Level::Write && has("write:org"_L1))
            || (reads && has("read:org"_L1));
    }
    const Repository repository = repositories[question.repository];
    const bool isPublic = repository.visibility == Visibility::Public;
    if (repository.organization.isValid()) {
        if (inForce(Policy::ClassicAccess, repository.organization) == Choice::Strict)
            return false;
        if (roleOf(token.owner, repository.organization) == Role::Outside && !isPublic)
            return false;
    } else if (repository.account != token.owner && !isPublic) {
        return false;
    }
    return has("repo"_L1) || (isPublic && has("public_repo"_L1));
}

bool EstateModel::reachesOrganization(const ModelToken &token, OrganizationId organization) const
{
    if (token.kind == TokenKind::Classic) {
        const bool lets = inForce(Policy::ClassicAccess, organization) == Choice::Open
            && roleOf(token.owner, organization) != Role::Outside;
        const auto touchesOrganization = [](const QString &scope) { return scope.endsWith(u":org"_s); };
        return lets
            && (token.scopes.contains(u"repo"_s) || std::ranges::any_of(token.scopes, touchesOrganization));
    }
    if (token.organization != organization || !isLetThrough(token, organization))
        return false;
    return token.held.selection != RepositorySelection::Public || token.held.permissions.contains(u"members"_s);
}

bool EstateModel::reachesEnterprise(const ModelToken &token) const
{
    return token.kind == TokenKind::Classic && roleOf(token.owner, {}) != Role::Outside
        && enterprise.classicAccess != Choice::Strict
        && (token.scopes.contains(u"read:enterprise"_s) || token.scopes.contains(u"admin:enterprise"_s));
}

QSet<std::pair<TokenId, OrganizationId>> EstateModel::reachedWithin(OrganizationId scope) const
{
    QSet<std::pair<TokenId, OrganizationId>> reached;
    for (auto token = tokens.cbegin(); token != tokens.cend(); ++token) {
        if (!isAlive(*token))
            continue;
        for (auto it = organizations.cbegin(); it != organizations.cend(); ++it) {
            const bool isWithin = scope.isValid() ? it.key() == scope : it->owned;
            if (isWithin && reachesOrganization(*token, it.key()))
                reached.insert({token.key(), it.key()});
        }
        if (!scope.isValid() && reachesEnterprise(*token))
            reached.insert({token.key(), {}});
    }
    return reached;
}

const PolicySet &EstateModel::policiesOf(OrganizationId scope) const
{
    return scope.isValid() ? organizations.find(scope)->policies : enterprise;
}

QSet<TokenId> EstateModel::cutOffBy(OrganizationId scope, const PolicySet &policies) const
{
    EstateModel after = *this;
    after.write(scope, policies);
    const auto still = after.reachedWithin(scope);
    QSet<TokenId> cutOff;
    for (const auto &place : reachedWithin(scope)) {
        if (!still.contains(place))
            cutOff.insert(place.first);
    }
    return cutOff;
}

/// The policies, and what they approve.
void EstateModel::write(OrganizationId scope, const PolicySet &policies)
{
    QSet<OrganizationId> required;
    for (auto it = organizations.cbegin(); it != organizations.cend(); ++it) {
        if (inForce(Policy::FineGrainedApproval, it.key()) == Choice::Strict)
            required.insert(it.key());
    }
    (scope.isValid() ? organizations[scope].policies : enterprise) = policies;
    for (auto it = tokens.begin(); it != tokens.end(); ++it) {
        if (!it->asked || !required.contains(it->organization)
            || inForce(Policy::FineGrainedApproval, it->organization) == Choice::Strict)
            continue;
        grant(*it, *it->asked);
        tell(it->owner, NoticeKind::ApprovedByPolicy, it.key());
    }
}

void EstateModel::setPolicies(OrganizationId scope, const PolicySet &policies, const QSet<TokenId> &toldBefore)
{
    const QSet<TokenId> cutOff = cutOffBy(scope, policies) - toldBefore;
    for (const Policy policy : allPolicies) {
        const Choice before = policiesOf(scope).choice(policy);
        if (before != policies.choice(policy))
            rollBackTo[{scope, policy}] = before;
    }
    write(scope, policies);
    for (const TokenId token : cutOff)
        tell(tokens[token].owner, NoticeKind::PolicyCutsOff, token);
}

bool EstateModel::mayChoose(const PolicyPlace &place, Choice choice) const
{
    const bool ofOrganization = place.organization.isValid();
    if (ofOrganization && (choice == Choice::Delegate || enterpriseDecides(place.policy, place.organization)))
        return false;
    return place.policy == Policy::ClassicAccess
        || (ofOrganization ? optedIn(place.organization) : enterprise.optedIn);
}

void EstateModel::ask(TokenId id, const Wish &wish, RequestId request, const QString &reason)
{
    ModelToken &token = tokens[id];
    if (token.access != AccessState::Approved) {
        token.access = AccessState::Pending;
        token.held = wish;
    }
    token.asked = wish;
    token.request = request;
    token.justification = reason;
    const Organization &organization = organizations[token.organization];
    for (auto it = organization.roles.cbegin(); it != organization.roles.cend(); ++it) {
        if (it.value() == Role::Owner)
            tell(it.key(), NoticeKind::RequestCreated, id, reason);
    }
}

void EstateModel::grant(ModelToken &token, const Wish &wish)
{
    token.held = wish;
    token.access = AccessState::Approved;
    token.asked.reset();
    token.request = {};
}

void EstateModel::review(TokenId id, bool approve, const QString &reason)
{
    ModelToken &token = tokens[id];
    if (approve) {
        grant(token, *token.asked);
    } else {
        if (token.access != AccessState::Approved)
            token.access = AccessState::Denied;
        token.asked.reset();
        token.request = {};
    }
    tell(token.owner, approve ? NoticeKind::RequestApproved : NoticeKind::RequestDenied, id, reason);
}

void EstateModel::cancel(ModelToken &token)
{
    if (!token.asked)
        return;
    token.asked.reset();
    token.request = {};
    if (token.access == AccessState::Pending)
        token.access = AccessState::Cancelled;
}

void EstateModel::revoke(TokenId id, const QString &reason)
{
    ModelToken &token = tokens[id];
    token.access = AccessState::Revoked;
    token.asked.reset();
    token.request = {};
    tell(token.owner, NoticeKind::AccessRevoked, id, reason);
}

void EstateModel::remove(TokenId id)
{
    ModelToken &token = tokens[id];
    cancel(token);
    token.deleted = true;
}

void EstateModel::leave(AccountId account, OrganizationId organization)
{
    (organization.isValid() ? organizations[organization].roles : enterpriseRoles).remove(account);
    for (ModelToken &token : tokens) {
        if (!organization.isValid() || token.owner != account || token.organization != organization)
            continue;
        cancel(token);
        if (token.access == AccessState::Approved)
            token.access = AccessState::Revoked;
    }
    tell(account, NoticeKind::MemberRemoved);
}

void EstateModel::runUpkeep()
{
    for (;;) {
        auto next = plans.end();
        for (auto it = plans.begin(); it != plans.end(); ++it) {
            if (it->at <= now
                && (next == plans.end() || std::pair(it->at, it->id) < std::pair(next->at, next->id)))
                next = it;
        }
        if (next == plans.end())
            break;
        const PolicyPlace place = next.key();
        const ModelPlan plan = *next;
        plans.erase(next);
        applyPlan(place, plan);
    }
    for (auto it = tokens.begin(); it != tokens.end(); ++it)
        tellOfExpiry(it.key(), *it);
}

void EstateModel::applyPlan(const PolicyPlace &place, const ModelPlan &plan)
{
    if (!mayChoose(place, plan.choice)) {
        tell(plan.by, NoticeKind::PlannedChangeDropped);
        for (const TokenId token : plan.told)
            tell(tokens[token].owner, NoticeKind::PolicyChangeTakenBack, token);
        return;
    }
    PolicySet policies = policiesOf(place.organization);
    policies.setChoice(place.policy, plan.choice);
    setPolicies(place.organization, policies, plan.told);
}

void EstateModel::tellOfExpiry(TokenId id, ModelToken &token)
{
    if (!isAlive(token) || !token.expiresAt)
        return;
    for (const int days : {1, 3, 7, 14}) {
        if (*token.expiresAt > now.plusDays(days))
            continue;
        if (token.toldDays == 0 || days < token.toldDays) {
            token.toldDays = days;
            tell(token.owner, NoticeKind::TokenExpires, id);
        }
        return;
    }
}

} // namespace patwarden::test
