// SPDX-License-Identifier: GPL-3.0-or-later
#include "randompeople.h"

namespace patwarden::test {

// What owners do to policies and members, and time to everybody.

bool RandomPeople::mayChange(AccountId person, const PolicyPlace &place, Choice choice)
{
    return m_model.roleOf(person, place.organization) == Role::Owner && m_model.mayChoose(place, choice);
}

void RandomPeople::setPolicy()
{
    const PolicyPlace place{anyScope(), any(allPolicies)};
    const auto choice = static_cast<Choice>(number(0, 2));
    const AccountId person = anyOwnerOf(place.organization);
    const auto outcome = resultOf(
        m_controllers->policies.setPolicy(sessionOf(person), scopeOf(place.organization), place.policy, choice));
    if (went(
            u"set %1 of %2 to %3"_s.arg(policyName(place.policy)).arg(place.organization.value()).arg(int(choice)),
            outcome, mayChange(person, place, choice)))
        choose(place, choice);
}

void RandomPeople::choose(const PolicyPlace &place, Choice choice)
{
    PolicySet policies = m_model.policiesOf(place.organization);
    policies.setChoice(place.policy, choice);
    m_model.setPolicies(place.organization, policies);
}

void RandomPeople::optIn()
{
    const OrganizationId scope = anyScope();
    const AccountId person = anyOwnerOf(scope);
    PolicySet choices = defaultPolicies(scope.isValid() ? ScopeKind::Organization : ScopeKind::Enterprise);
    for (const Policy policy : allPolicies)
        choices.setChoice(policy, static_cast<Choice>(number(scope.isValid() ? 1 : 0, 2)));
    const auto outcome = resultOf(m_controllers->policies.optIn(sessionOf(person), scopeOf(scope), choices));
    const bool may = m_model.roleOf(person, scope) == Role::Owner && !m_model.policiesOf(scope).optedIn;
    if (!went(u"opt %1 in"_s.arg(scope.value()), outcome, may))
        return;
    choices.optedIn = true;
    for (const Policy policy : allPolicies) {
        if (scope.isValid() && m_model.enterpriseDecides(policy, scope))
            choices.setChoice(policy, m_model.policiesOf(scope).choice(policy));
    }
    m_model.setPolicies(scope, choices);
}

void RandomPeople::planPolicy()
{
    const PolicyPlace place{anyScope(), any(allPolicies)};
    const auto choice = static_cast<Choice>(number(0, 2));
    const AccountId person = anyOwnerOf(place.organization);
    const Instant at = m_clock.now().plusSeconds(number(1, 20) * 43'200);
    const auto planned = resultOf(m_controllers->policies.planPolicy(
        sessionOf(person), scopeOf(place.organization), place.policy, choice, at));
    const PolicySet before = m_model.policiesOf(place.organization);
    const bool may = mayChange(person, place, choice) && !m_model.plans.contains(place)
        && before.choice(place.policy) != choice;
    if (!went(u"plan %1 of %2"_s.arg(policyName(place.policy)).arg(place.organization.value()), planned, may))
        return;
    PolicySet after = before;
    after.setChoice(place.policy, choice);
    const QSet<TokenId> told = m_model.cutOffBy(place.organization, after);
    m_model.plans[place] = {planned->id, person, choice, at, told};
    for (const TokenId token : told)
        m_model.tell(m_model.tokens[token].owner, NoticeKind::PolicyWillCutOff, token);
}

void RandomPeople::takeBack()
{
    if (m_model.plans.isEmpty())
        return;
    const PolicyPlace place = any(m_model.plans.keys());
    const ModelPlan plan = m_model.plans[place];
    const AccountId person = anyOwnerOf(place.organization);
    const auto done = resultOf(m_controllers->policies.takeBack(sessionOf(person), plan.id));
    if (!went(u"take plan %1 back"_s.arg(plan.id.value()), done,
              m_model.roleOf(person, place.organization) == Role::Owner))
        return;
    m_model.plans.remove(place);
    for (const TokenId token : plan.told)
        m_model.tell(m_model.tokens[token].owner, NoticeKind::PolicyChangeTakenBack, token);
}

void RandomPeople::rollBack()
{
    const PolicyPlace place{anyScope(), any(allPolicies)};
    const AccountId person = anyOwnerOf(place.organization);
    const auto outcome =
        resultOf(m_controllers->policies.rollBack(sessionOf(person), scopeOf(place.organization), place.policy));
    const bool has = m_model.rollBackTo.contains(place);
    const Choice choice = m_model.rollBackTo.value(place);
    if (went(u"roll %1 of %2 back"_s.arg(policyName(place.policy)).arg(place.organization.value()), outcome,
             has && mayChange(person, place, choice)))
        choose(place, choice);
}

void RandomPeople::addMember()
{
    const OrganizationId organization = anyOrganization();
    const AccountId person = anyOwnerOf(organization);
    const qsizetype who = number(0, int(m_people.size()) - 1);
    const Role role = chance(80) ? Role::Member : Role::Owner;
    static const QStringList logins{u"ada"_s, u"ann"_s, u"bo"_s, u"cy"_s, u"dee"_s, u"eve"_s};
    const Invitation invitation{.login = logins[who], .role = role};
    const auto outcome =
        resultOf(m_controllers->members.invite(sessionOf(person), MemberScope::of(organization), invitation));
    const bool may = m_model.roleOf(person, organization) == Role::Owner
        && m_model.roleOf(m_people[who], organization) == Role::Outside;
    if (!went(u"invite %1 into %2"_s.arg(logins[who]).arg(organization.value()), outcome, may))
        return;
    m_model.organizations[organization].roles[m_people[who]] = role;
    m_model.tell(m_people[who], NoticeKind::MemberAdded);
}

bool RandomPeople::isLastOwner(AccountId account, OrganizationId organization)
{
    return m_model.organizations[organization].roles.keys(Role::Owner) == QList<AccountId>{account};
}

void RandomPeople::setRole()
{
    const OrganizationId organization = anyOrganization();
    const AccountId person = anyOwnerOf(organization);
    const AccountId member = any(m_model.organizations[organization].roles.keys());
    const Role before = m_model.roleOf(member, organization);
    const Role role = chance(50) ? Role::Member : Role::Owner;
    const auto done =
        resultOf(m_controllers->members.setRole(sessionOf(person), MemberScope::of(organization), member, role));
    const bool may = m_model.roleOf(person, organization) == Role::Owner
        && (role == Role::Owner || !isLastOwner(member, organization));
    if (!went(u"make %1 of %2 a %3"_s.arg(member.value()).arg(organization.value()).arg(int(role)), done, may)
        || role == before)
        return;
    m_model.organizations[organization].roles[member] = role;
    m_model.tell(member, NoticeKind::RoleChanged);
}

void RandomPeople::removeMember()
{
    const OrganizationId organization = anyOrganization();
    const AccountId person = anyOwnerOf(organization);
    const AccountId member = any(m_model.organizations[organization].roles.keys());
    const auto done =
        resultOf(m_controllers->members.remove(sessionOf(person), MemberScope::of(organization), member));
    const bool may = m_model.roleOf(person, organization) == Role::Owner && !isLastOwner(member, organization);
    if (went(u"remove %1 from %2"_s.arg(member.value()).arg(organization.value()), done, may))
        m_model.leave(member, organization);
}

void RandomPeople::letTimePass()
{
    m_clock.advanceSeconds(number(1, 120) * 3'600);
    const auto outcome = resultOf(m_controllers->upkeep.run());
    m_model.now = m_clock.now();
    if (went(u"let time pass"_s, outcome, true))
        m_model.runUpkeep();
}

} // namespace patwarden::test
