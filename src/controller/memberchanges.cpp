// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/memberchanges.h"

#include "controller/accountname.h"
#include "controller/membershipend.h"
#include "controller/signincode.h"
#include "storage/accountstore.h"
#include "storage/memberstore.h"
#include "storage/organizationstore.h"

namespace patwarden::memberchanges {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Somebody who belongs to the scope.
struct Belonging {
    AccountRecord account;
    MembershipRecord membership;
};

QString roleName(Role role)
{
    return role == Role::Owner ? u"owner"_s : u"member"_s;
}

Result<Belonging> findMember(UseCase &useCase, MemberScope scope, AccountId id)
{
    const Error absent{ErrorCode::NotFound, u"member"_s, {}};
    const auto account = AccountStore(useCase.database()).byId(id);
    if (!account)
        return account.error();
    if (!*account)
        return absent;
    const auto membership = MemberStore(useCase.database()).membership(id, scope.organization);
    if (!membership)
        return membership.error();
    if (!*membership)
        return absent;
    return Belonging{**account, **membership};
}

Result<void> keepAnOwner(UseCase &useCase, MemberScope scope, AccountId account)
{
    const Result<qint64> others = MemberStore(useCase.database()).otherOwners(account, scope.organization);
    if (!others)
        return others.error();
    return *others > 0 ? Result<void>() : Error{ErrorCode::Conflict, u"lastOwner"_s, {}};
}

/// The audit entry, what other programs hear, and the notice of one change of a membership.
Result<void> tellChange(UseCase &useCase, MemberScope scope, AccountId account, NoticeKind kind, Role role,
                        const QJsonObject &details)
{
    const char16_t *action = auditaction::memberAdded;
    if (kind == NoticeKind::RoleChanged)
        action = auditaction::roleChanged;
    else if (kind == NoticeKind::MemberRemoved)
        action = auditaction::memberRemoved;
    Notice notice;
    notice.recipient = account;
    notice.kind = kind;
    notice.organization = scope.organization;
    notice.role = role;
    return useCase.record(QString::fromUtf16(action), {scope.organization, {}, {}}, details)
        .then([&] { return useCase.notify(notice); })
        .then([&] { return useCase.changed(ChangeKind::MembersChanged, scope.organization, {}); });
}

Result<AccountRecord> createAccount(UseCase &useCase, MemberScope scope, const Invitation &invitation)
{
    AccountRecord account{
        {}, invitation.login.trimmed(), invitation.name.trimmed(), invitation.email.trimmed(), invitation.managed,
        {}};
    if (!isAccountName(account.login))
        return Error{ErrorCode::Invalid, u"login"_s, account.login};
    if (const Result<void> valid = demandPersonalData(account.name, account.email); !valid)
        return valid.error();
    const Result<AccountId> id =
        AccountStore(useCase.database()).insert(useCase.transaction(), account, {}, useCase.now());
    if (!id)
        return id.error();
    account.id = *id;
    const Result<void> recorded =
        useCase.record(QString::fromUtf16(auditaction::accountCreated), {scope.organization, {}, {}},
                       {{u"login"_s, account.login}, {u"managed"_s, account.managed}});
    if (!recorded)
        return recorded.error();
    return account;
}

Result<void> joinScope(UseCase &useCase, MemberScope scope, AccountId account, Role role)
{
    AccountStore accounts(useCase.database());
    if (scope.organization.isValid())
        return accounts.join(useCase.transaction(), account, scope.organization, role, useCase.now());
    const auto enterprise = OrganizationStore(useCase.database()).enterprise();
    if (!enterprise)
        return enterprise.error();
    if (!*enterprise)
        return Error{ErrorCode::NotFound, u"enterprise"_s, {}};
    return accounts.join(useCase.transaction(), account, (*enterprise)->id, role, useCase.now());
}

/// Who holds the code can be the account. So an owner of an organization has one for somebody who has no password
/// and belongs to nothing else than what that owner owns; an owner of the enterprise for everybody but a co-owner
/// who has a password.
Result<bool> mayHaveCodeOf(UseCase &useCase, AccountId account)
{
    AccountStore accounts(useCase.database());
    const auto actorsRole = accounts.roleInEnterprise(useCase.actor());
    const auto role = accounts.roleInEnterprise(account);
    const auto hasPassword = accounts.hasPassword(account);
    const auto ownsAll = MemberStore(useCase.database()).ownsAllOf(useCase.actor(), account);
    const Result<void> read = Result<void>(actorsRole)
                                  .then([&] { return Result<void>(role); })
                                  .then([&] { return Result<void>(hasPassword); })
                                  .then([&] { return Result<void>(ownsAll); });
    if (!read)
        return read.error();
    if (*actorsRole == Role::Owner)
        return !*hasPassword || *role != Role::Owner;
    return !*hasPassword && *ownsAll;
}

/// The code for somebody who was just added; empty where none is needed, or where it is not this owner's to give.
Result<QString> codeForInvited(UseCase &useCase, MemberScope scope, const AccountRecord &account)
{
    const auto hasPassword = AccountStore(useCase.database()).hasPassword(account.id);
    if (!hasPassword)
        return hasPassword.error();
    if (*hasPassword)
        return QString();
    const Result<bool> may = mayHaveCodeOf(useCase, account.id);
    if (!may)
        return may.error();
    return *may ? giveSignInCode(useCase, account.id, account.login, scope.organization) : QString();
}

} // namespace

Result<void> requireOwner(UseCase &useCase, MemberScope scope)
{
    return scope.organization.isValid() ? useCase.requireOwnerOf(scope.organization)
                                        : useCase.requireEnterpriseOwner();
}

Result<InvitationOutcome> invite(UseCase &useCase, MemberScope scope, const Invitation &invitation)
{
    if (invitation.managed) {
        if (const Result<void> right = useCase.requireEnterpriseOwner(); !right)
            return right.error();
    }
    if (invitation.role == Role::Outside)
        return Error{ErrorCode::Invalid, u"role"_s, {}};
    const auto found = AccountStore(useCase.database()).byLogin(invitation.login.trimmed());
    if (!found)
        return found.error();
    if (*found) {
        const auto membership = MemberStore(useCase.database()).membership((*found)->id, scope.organization);
        if (!membership)
            return membership.error();
        if (*membership)
            return Error{ErrorCode::Conflict, u"member"_s, (*found)->login};
    }
    const Result<AccountRecord> account = *found ? **found : createAccount(useCase, scope, invitation);
    if (!account)
        return account.error();
    const Result<void> joined = joinScope(useCase, scope, account->id, invitation.role).then([&] {
        return tellChange(useCase, scope, account->id, NoticeKind::MemberAdded, invitation.role,
                          {{u"login"_s, account->login}, {u"role"_s, roleName(invitation.role)}});
    });
    if (!joined)
        return joined.error();
    const Result<QString> code = codeForInvited(useCase, scope, *account);
    if (!code)
        return code.error();
    return InvitationOutcome{account->id, *code, !found->has_value()};
}

Result<void> setRole(UseCase &useCase, MemberScope scope, AccountId account, Role role)
{
    if (role == Role::Outside)
        return Error{ErrorCode::Invalid, u"role"_s, {}};
    const Result<Belonging> member = findMember(useCase, scope, account);
    if (!member)
        return member.error();
    const Role before = member->membership.role;
    if (before == role)
        return {};
    if (before == Role::Owner) {
        if (const Result<void> kept = keepAnOwner(useCase, scope, account); !kept)
            return kept;
    }
    return MemberStore(useCase.database()).setRole(useCase.transaction(), member->membership.id, role).then([&] {
        return tellChange(
            useCase, scope, account, NoticeKind::RoleChanged, role,
            {{u"login"_s, member->account.login}, {u"before"_s, roleName(before)}, {u"after"_s, roleName(role)}});
    });
}

Result<void> remove(UseCase &useCase, MemberScope scope, AccountId account)
{
    const Result<Belonging> member = findMember(useCase, scope, account);
    if (!member)
        return member.error();
    const Role before = member->membership.role;
    if (before == Role::Owner) {
        if (const Result<void> kept = keepAnOwner(useCase, scope, account); !kept)
            return kept;
    }
    // Last of all the membership: an owner who leaves ends what their own tokens reach with the right that they
    // still have.
    return (scope.organization.isValid() ? endReach(useCase, account, scope.organization) : Result<void>())
        .then([&]() -> Result<void> {
            return MemberStore(useCase.database()).remove(useCase.transaction(), member->membership.id);
        })
        .then([&] {
            return tellChange(useCase, scope, account, NoticeKind::MemberRemoved, before,
                              {{u"login"_s, member->account.login}, {u"role"_s, roleName(before)}});
        });
}

Result<QString> makeSignInCode(UseCase &useCase, MemberScope scope, AccountId account)
{
    const Error absent{ErrorCode::NotFound, u"member"_s, {}};
    const auto found = AccountStore(useCase.database()).byId(account);
    if (!found)
        return found.error();
    if (!*found)
        return absent;
    MemberStore members(useCase.database());
    if (scope.organization.isValid()) {
        if (const auto member = findMember(useCase, scope, account); !member)
            return member.error();
    } else {
        const Result<bool> belongs = members.isOfEnterprise(account);
        if (!belongs)
            return belongs.error();
        if (!*belongs)
            return absent;
    }
    const Result<bool> may = mayHaveCodeOf(useCase, account);
    if (!may)
        return may.error();
    if (!*may)
        return Error{ErrorCode::Forbidden, u"signInCode"_s, {}};
    return giveSignInCode(useCase, account, (*found)->login, scope.organization);
}

} // namespace patwarden::memberchanges
