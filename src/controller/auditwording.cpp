// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/auditwording.h"

#include "domain/app.h"
#include "domain/policy.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

/// What the sentences are made of.
struct AuditWording::Names {
    explicit Names(const AuditRow &row)
        : action(row.leaf.action)
        , actor(AuditWording::actor(row.actor))
        , place(row.organization.isEmpty() ? tr("the enterprise") : row.organization)
        , inOrganization(!row.organization.isEmpty())
        , token(detail(row, u"token_name"_s))
        , person(detail(row, u"login"_s))
        , details(row.leaf.details)
        , byItself(row.actor.isEmpty())
    {
        if (token.isEmpty())
            token = row.tokenName.isEmpty() ? tr("a token") : row.tokenName;
        if (person.isEmpty())
            person = tr("somebody");
    }

    static QString detail(const AuditRow &row, const QString &key)
    {
        return row.leaf.details.value(key).toString();
    }
    [[nodiscard]] bool is(const char16_t *name) const { return action == QStringView(name); }

    QString action;
    QString actor;
    QString place; ///< the organization, or "the enterprise"
    bool inOrganization;
    QString token;
    QString person;
    QJsonObject details;
    bool byItself; ///< Patwarden did it
};

QString AuditWording::actor(const QString &login)
{
    if (login.isEmpty())
        return tr("Patwarden", "the program, as the one who did something");
    const QString app = slugOfAppLogin(login);
    return app.isEmpty() ? login : tr("%1 (App)", "the name of an App").arg(app);
}

QString AuditWording::sentence(const AuditRow &row)
{
    const Names names(row);
    for (const auto part : {&ofAccess, &ofToken, &ofPolicy, &ofPlan, &ofApp, &ofPerson, &ofEstate}) {
        if (const QString words = part(names); !words.isEmpty())
            return words;
    }
    return tr("%1: %2", "a person, the name of an event").arg(names.actor, names.action);
}

QString AuditWording::ofAccess(const Names &names)
{
    const QString rule = names.details.value("rule"_L1).toString();
    if (names.is(auditaction::requestCreated))
        return tr("%1 asked for access to %2 with %3", "a person, an organization, a token")
            .arg(names.actor, names.place, names.token);
    if (names.is(auditaction::requestCancelled))
        return rule == "membership_ended"_L1
            ? tr("The request of %1 in %2 ended with its owner’s membership", "a token, an organization")
                  .arg(names.token, names.place)
            : tr("%1 withdrew the request of %2 in %3", "a person, a token, an organization")
                  .arg(names.actor, names.token, names.place);
    if (names.is(auditaction::requestDenied))
        return tr("%1 denied %2 in %3", "a person, a token, an organization")
            .arg(names.actor, names.token, names.place);
    if (names.is(auditaction::accessGranted))
        return rule.isEmpty() || rule == "reviewed"_L1
            ? tr("%1 approved %2 in %3", "a person, a token, an organization")
                  .arg(names.actor, names.token, names.place)
            : tr("%1 got access to %2 without a review", "a token, an organization").arg(names.token, names.place);
    if (names.is(auditaction::accessRevoked))
        return rule == "membership_ended"_L1
            ? tr("The access of %1 to %2 ended with its owner’s membership", "a token, an organization")
                  .arg(names.token, names.place)
            : tr("%1 revoked the access of %2 to %3", "a person, a token, an organization")
                  .arg(names.actor, names.token, names.place);
    return {};
}

QString AuditWording::ofToken(const Names &names)
{
    if (names.is(auditaction::tokenCreated))
        return tr("%1 created the token %2", "a person, a token").arg(names.actor, names.token);
    if (names.is(auditaction::tokenUpdated))
        return tr("%1 changed the token %2", "a person, a token").arg(names.actor, names.token);
    if (names.is(auditaction::tokenDeleted))
        return tr("%1 deleted the token %2", "a person, a token").arg(names.actor, names.token);
    if (names.is(auditaction::tokenRegenerated))
        return tr("%1 regenerated the token %2", "a person, a token").arg(names.actor, names.token);
    return {};
}

QString AuditWording::policy(const QString &name)
{
    if (name == policyName(Policy::FineGrainedApproval))
        return tr("the approval of fine-grained tokens", "a policy");
    if (name == policyName(Policy::ClassicAccess))
        return tr("the access of classic tokens", "a policy");
    return tr("the access of fine-grained tokens", "a policy");
}

QString AuditWording::ofPolicy(const Names &names)
{
    const bool classic = names.details.value("policy"_L1).toString() == policyName(Policy::ClassicAccess);
    if (names.is(auditaction::accessRestrictionEnabled))
        return classic
            ? tr("%1 restricted classic tokens in %2", "a person, a place").arg(names.actor, names.place)
            : tr("%1 restricted fine-grained tokens in %2", "a person, a place").arg(names.actor, names.place);
    if (names.is(auditaction::accessRestrictionDisabled))
        return classic
            ? tr("%1 allowed classic tokens in %2", "a person, a place").arg(names.actor, names.place)
            : tr("%1 allowed fine-grained tokens in %2", "a person, a place").arg(names.actor, names.place);
    if (names.is(auditaction::autoApproveDisabled))
        return tr("%1 made approval of fine-grained tokens required in %2", "a person, a place")
            .arg(names.actor, names.place);
    if (names.is(auditaction::autoApproveEnabled))
        return tr("%1 stopped requiring approval of fine-grained tokens in %2", "a person, a place")
            .arg(names.actor, names.place);
    if (names.is(auditaction::policyDelegated))
        return tr("%1 left %2 to the organizations", "a person, a policy")
            .arg(names.actor, policy(names.details.value("policy"_L1).toString()));
    if (names.is(auditaction::optedIn))
        return tr("%1 opted %2 in to fine-grained tokens", "a person, a place").arg(names.actor, names.place);
    return {};
}

QString AuditWording::ofPlan(const Names &names)
{
    const QString what = policy(names.details.value("policy"_L1).toString());
    if (names.is(auditaction::policyPlanned))
        return tr("%1 planned a change of %2 in %3", "a person, a policy, a place")
            .arg(names.actor, what, names.place);
    if (names.is(auditaction::policyPlanTakenBack))
        return tr("%1 took back the planned change of %2 in %3", "a person, a policy, a place")
            .arg(names.actor, what, names.place);
    if (names.is(auditaction::policyPlanDropped))
        return tr("The planned change of %1 in %2 was not possible any more", "a policy, a place")
            .arg(what, names.place);
    return {};
}

QString AuditWording::ofApp(const Names &names)
{
    const QString app = names.details.value("app_name"_L1).toString();
    if (names.is(auditaction::appRegistered))
        return tr("%1 registered the App %2", "a person, an App").arg(names.actor, app);
    if (names.is(auditaction::appChanged))
        return tr("%1 changed the permissions of the App %2", "a person, an App").arg(names.actor, app);
    if (names.is(auditaction::appRemoved))
        return tr("%1 removed the App %2", "a person, an App").arg(names.actor, app);
    if (names.is(auditaction::appKeyReplaced))
        return tr("%1 replaced the key of the App %2", "a person, an App").arg(names.actor, app);
    if (names.is(auditaction::appInstalled))
        return tr("%1 installed the App %2 in %3", "a person, an App, an organization")
            .arg(names.actor, app, names.place);
    if (names.is(auditaction::appGranted))
        return tr("%1 accepted the permissions of the App %2 in %3", "a person, an App, an organization")
            .arg(names.actor, app, names.place);
    if (names.is(auditaction::appUninstalled))
        return tr("%1 uninstalled the App %2 from %3", "a person, an App, an organization")
            .arg(names.actor, app, names.place);
    if (names.is(auditaction::appSuspended))
        return tr("%1 suspended the App %2 in %3", "a person, an App, an organization")
            .arg(names.actor, app, names.place);
    if (names.is(auditaction::appUnsuspended))
        return tr("%1 let the App %2 act in %3 again", "a person, an App, an organization")
            .arg(names.actor, app, names.place);
    return {};
}

QString AuditWording::ofPerson(const Names &names)
{
    if (names.is(auditaction::memberAdded))
        return tr("%1 added %2 to %3", "a person, a person, a place").arg(names.actor, names.person, names.place);
    if (names.is(auditaction::memberRemoved))
        return tr("%1 removed %2 from %3", "a person, a person, a place")
            .arg(names.actor, names.person, names.place);
    if (names.is(auditaction::roleChanged))
        return names.details.value("after"_L1).toString() == "owner"_L1
            ? tr("%1 made %2 an owner of %3", "a person, a person, a place")
                  .arg(names.actor, names.person, names.place)
            : tr("%1 made %2 a member of %3", "a person, a person, a place")
                  .arg(names.actor, names.person, names.place);
    if (names.is(auditaction::accountCreated))
        return tr("%1 created the account %2", "a person, a person").arg(names.actor, names.person);
    if (names.is(auditaction::signInCodeMade))
        return tr("%1 made a sign-in code for %2", "a person, a person").arg(names.actor, names.person);
    if (names.is(auditaction::passwordChanged))
        return tr("%1 changed the password").arg(names.actor);
    if (names.is(auditaction::profileChanged))
        return tr("%1 changed the profile").arg(names.actor);
    if (names.is(auditaction::databaseRoleChanged))
        return names.details.value("after"_L1).toString().isEmpty()
            ? tr("%1 took the database role of %2 back", "a person, a person").arg(names.actor, names.person)
            : tr("%1 gave %2 a database role", "a person, a person").arg(names.actor, names.person);
    if (names.is(auditaction::signedIn))
        return tr("%1 signed in").arg(names.actor);
    if (names.is(auditaction::signInFailed))
        return names.byItself ? tr("Somebody failed to sign in")
                              : tr("Somebody failed to sign in as %1").arg(names.actor);
    return {};
}

QString AuditWording::ofEstate(const Names &names)
{
    const auto number = [&names](QLatin1StringView key) { return names.details.value(key).toInt(); };
    if (names.is(auditaction::estateCreated))
        return tr("%1 set up Patwarden").arg(names.actor);
    if (names.is(auditaction::organizationCreated))
        return tr("%1 created the organization %2", "a person, an organization").arg(names.actor, names.place);
    if (names.is(auditaction::requestsImported))
        return tr("%1 imported %Ln request(s) into %2", "a person, an organization", number("added"_L1))
            .arg(names.actor, names.place);
    if (names.is(auditaction::estateImported))
        return tr("%1 imported an estate").arg(names.actor);
    if (names.is(auditaction::estateExported))
        return tr("%1 exported the estate").arg(names.actor);
    if (names.is(auditaction::auditExported))
        return tr("%1 exported %Ln entry(s) of the audit log", "a person", number("entries"_L1)).arg(names.actor);
    if (names.is(auditaction::backupMade))
        return tr("%1 made a backup").arg(names.actor);
    if (names.is(auditaction::webhookCreated))
        return tr("%1 added a webhook").arg(names.actor);
    if (names.is(auditaction::webhookChanged))
        return tr("%1 changed a webhook").arg(names.actor);
    if (names.is(auditaction::webhookSwitched))
        return names.details.value("active"_L1).toBool() ? tr("%1 switched a webhook on").arg(names.actor)
                                                         : tr("%1 switched a webhook off").arg(names.actor);
    if (names.is(auditaction::webhookRemoved))
        return tr("%1 removed a webhook").arg(names.actor);
    if (names.is(auditaction::digestChanged))
        return tr("%1 changed the daily digest of %2", "a person, an organization").arg(names.actor, names.place);
    return {};
}

// -------------------------------------------------------------------------------------------------------- kinds

QString AuditWording::kind(const QString &action)
{
    for (const auto part : {&accessKind, &policyKind, &appKind, &personKind, &estateKind}) {
        if (const QString words = part(action); !words.isEmpty())
            return words;
    }
    return action;
}

QString AuditWording::accessKind(const QString &action)
{
    const auto is = [&action](const char16_t *name) { return action == QStringView(name); };
    if (is(auditaction::requestCreated))
        return tr("Access requested");
    if (is(auditaction::requestCancelled))
        return tr("Request withdrawn");
    if (is(auditaction::requestDenied))
        return tr("Request denied");
    if (is(auditaction::accessGranted))
        return tr("Access granted");
    if (is(auditaction::accessRevoked))
        return tr("Access revoked");
    if (is(auditaction::tokenCreated))
        return tr("Token created");
    if (is(auditaction::tokenUpdated))
        return tr("Token changed");
    if (is(auditaction::tokenDeleted))
        return tr("Token deleted");
    if (is(auditaction::tokenRegenerated))
        return tr("Token regenerated");
    return {};
}

QString AuditWording::policyKind(const QString &action)
{
    const auto is = [&action](const char16_t *name) { return action == QStringView(name); };
    if (is(auditaction::accessRestrictionEnabled))
        return tr("Tokens restricted");
    if (is(auditaction::accessRestrictionDisabled))
        return tr("Tokens allowed");
    if (is(auditaction::autoApproveDisabled))
        return tr("Approval required");
    if (is(auditaction::autoApproveEnabled))
        return tr("Approval no longer required");
    if (is(auditaction::policyDelegated))
        return tr("Policy left to the organizations");
    if (is(auditaction::optedIn))
        return tr("Opted in");
    if (is(auditaction::policyPlanned))
        return tr("Policy change planned");
    if (is(auditaction::policyPlanTakenBack))
        return tr("Planned change taken back");
    if (is(auditaction::policyPlanDropped))
        return tr("Planned change dropped");
    return {};
}

QString AuditWording::appKind(const QString &action)
{
    const auto is = [&action](const char16_t *name) { return action == QStringView(name); };
    if (is(auditaction::appRegistered))
        return tr("App registered");
    if (is(auditaction::appChanged))
        return tr("App changed");
    if (is(auditaction::appRemoved))
        return tr("App removed");
    if (is(auditaction::appKeyReplaced))
        return tr("App’s key replaced");
    if (is(auditaction::appInstalled))
        return tr("App installed");
    if (is(auditaction::appGranted))
        return tr("App’s permissions accepted");
    if (is(auditaction::appUninstalled))
        return tr("App uninstalled");
    if (is(auditaction::appSuspended))
        return tr("App suspended");
    if (is(auditaction::appUnsuspended))
        return tr("App let act again");
    return {};
}

QString AuditWording::personKind(const QString &action)
{
    const auto is = [&action](const char16_t *name) { return action == QStringView(name); };
    if (is(auditaction::memberAdded))
        return tr("Member added");
    if (is(auditaction::memberRemoved))
        return tr("Member removed");
    if (is(auditaction::roleChanged))
        return tr("Role changed");
    if (is(auditaction::accountCreated))
        return tr("Account created");
    if (is(auditaction::signInCodeMade))
        return tr("Sign-in code made");
    if (is(auditaction::passwordChanged))
        return tr("Password changed");
    if (is(auditaction::profileChanged))
        return tr("Profile changed");
    if (is(auditaction::databaseRoleChanged))
        return tr("Database role changed");
    if (is(auditaction::signedIn))
        return tr("Signed in");
    if (is(auditaction::signInFailed))
        return tr("Sign-in failed");
    return {};
}

QString AuditWording::estateKind(const QString &action)
{
    const auto is = [&action](const char16_t *name) { return action == QStringView(name); };
    if (is(auditaction::estateCreated))
        return tr("Patwarden set up");
    if (is(auditaction::organizationCreated))
        return tr("Organization created");
    if (is(auditaction::requestsImported))
        return tr("Requests imported");
    if (is(auditaction::estateImported))
        return tr("Estate imported");
    if (is(auditaction::estateExported))
        return tr("Estate exported");
    if (is(auditaction::auditExported))
        return tr("Audit log exported");
    if (is(auditaction::backupMade))
        return tr("Backup made");
    if (is(auditaction::webhookCreated))
        return tr("Webhook added");
    if (is(auditaction::webhookChanged))
        return tr("Webhook changed");
    if (is(auditaction::webhookSwitched))
        return tr("Webhook switched on or off");
    if (is(auditaction::webhookRemoved))
        return tr("Webhook removed");
    if (is(auditaction::digestChanged))
        return tr("Digest changed");
    return {};
}

} // namespace patwarden
