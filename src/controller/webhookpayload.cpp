// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/webhookpayload.h"

#include "domain/app.h"
#include "storage/accountstore.h"
#include "storage/organizationstore.h"
#include "storage/requeststore.h"
#include "storage/tokenstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nodeId(const QByteArray &kind, qint64 id)
{
    const QByteArray plain = kind + ':' + QByteArray::number(id);
    return QString::fromLatin1(plain.toBase64());
}

QString timeText(Instant at)
{
    return at.toDateTime().toString(u"yyyy-MM-ddThh:mm:ssZ"_s);
}

QJsonValue timeOrNull(const std::optional<Instant> &at)
{
    return at ? QJsonValue(timeText(*at)) : QJsonValue(QJsonValue::Null);
}

/// GitHub's `type` of who did something, and the kind in its `node_id`.
struct UserKind {
    QString name;
    QByteArray node;
    QString path; ///< of its page
};

QJsonObject simpleUser(qint64 id, const QString &login, const UserKind &kind, const QString &base)
{
    const QString api = base + u"/users/"_s + QString::fromLatin1(QUrl::toPercentEncoding(login));
    return {{u"login"_s, login},
            {u"id"_s, id},
            {u"node_id"_s, nodeId(kind.node, id)},
            {u"avatar_url"_s, QString(base + u"/avatars/u/"_s + QString::number(id))},
            {u"gravatar_id"_s, QString()},
            {u"url"_s, api},
            {u"html_url"_s, QString(base + kind.path)},
            {u"followers_url"_s, QString(api + u"/followers"_s)},
            {u"following_url"_s, QString(api + u"/following{/other_user}"_s)},
            {u"gists_url"_s, QString(api + u"/gists{/gist_id}"_s)},
            {u"starred_url"_s, QString(api + u"/starred{/owner}{/repo}"_s)},
            {u"subscriptions_url"_s, QString(api + u"/subscriptions"_s)},
            {u"organizations_url"_s, QString(api + u"/orgs"_s)},
            {u"repos_url"_s, QString(api + u"/repos"_s)},
            {u"events_url"_s, QString(api + u"/events{/privacy}"_s)},
            {u"received_events_url"_s, QString(api + u"/received_events"_s)},
            {u"type"_s, kind.name},
            {u"site_admin"_s, false}};
}

QJsonObject simpleUser(const AccountRecord &account, const QString &base)
{
    return simpleUser(account.id.value(), account.login, {u"User"_s, "User", u'/' + account.login}, base);
}

QJsonObject botOf(const DecidingApp &app, const QString &base)
{
    return simpleUser(app.id.value(), appLogin(app.slug), {u"Bot"_s, "Bot", u"/apps/"_s + app.slug}, base);
}

QJsonObject simpleOrganization(const OrganizationRecord &organization, const QString &base)
{
    const QString api = base + u"/orgs/"_s + organization.name;
    return {{u"login"_s, organization.name},
            {u"id"_s, organization.id.value()},
            {u"node_id"_s, nodeId("Organization", organization.id.value())},
            {u"url"_s, api},
            {u"repos_url"_s, QString(api + u"/repos"_s)},
            {u"events_url"_s, QString(api + u"/events"_s)},
            {u"hooks_url"_s, QString(api + u"/hooks"_s)},
            {u"issues_url"_s, QString(api + u"/issues"_s)},
            {u"members_url"_s, QString(api + u"/members{/member}"_s)},
            {u"public_members_url"_s, QString(api + u"/public_members{/member}"_s)},
            {u"avatar_url"_s, QString(base + u"/avatars/o/"_s + QString::number(organization.id.value()))},
            {u"description"_s, QString()}};
}

/// Permissions of an account's own things belong to "other", as GitHub has no group for them.
QJsonObject grouped(const QList<Permission> &permissions)
{
    QHash<QString, QJsonObject> groups;
    for (const Permission &permission : permissions) {
        const bool isNamed =
            permission.group == PermissionGroup::Repository || permission.group == PermissionGroup::Organization;
        groups[isNamed ? groupName(permission.group) : u"other"_s].insert(permission.key, levelName(permission));
    }
    QJsonObject object;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        object.insert(group.key(), group.value());
    return object;
}

QString selectionName(RepositorySelection selection)
{
    if (selection == RepositorySelection::All)
        return u"all"_s;
    return selection == RepositorySelection::Selected ? u"subset"_s : u"none"_s;
}

Result<QJsonArray> repositoriesOf(UseCase &useCase, const Request &request, const QString &organization)
{
    QJsonArray array;
    for (const RepositoryId id : request.repositories) {
        const auto found = OrganizationStore(useCase.database()).repository(id);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        const RepositoryRecord &repository = **found;
        array.append(QJsonObject{{u"id"_s, id.value()},
                                 {u"node_id"_s, nodeId("Repository", id.value())},
                                 {u"name"_s, repository.name},
                                 {u"full_name"_s, QString(organization + u'/' + repository.name)},
                                 {u"private"_s, repository.visibility != Visibility::Public}});
    }
    return array;
}

Result<QJsonObject> requestObject(UseCase &useCase, const Request &request, const AccountRecord &owner,
                                  const OrganizationRecord &organization, const QString &base)
{
    const auto before = WebhookStore(useCase.database()).permissionsBefore(request);
    if (!before)
        return before.error();
    const auto repositories = repositoriesOf(useCase, request, organization.name);
    if (!repositories)
        return repositories.error();
    QList<Permission> added, upgraded, result;
    for (const PermissionDifference &difference : comparePermissions(request.permissions, *before)) {
        result.append(difference.permission);
        if (difference.change == PermissionChange::Added)
            added.append(difference.permission);
        else if (difference.change == PermissionChange::Upgraded)
            upgraded.append(difference.permission);
    }
    const bool isSubset = request.selection == RepositorySelection::Selected;
    return QJsonObject{
        {u"id"_s, request.id.value()},
        {u"owner"_s, simpleUser(owner, base)},
        {u"permissions_added"_s, grouped(added)},
        {u"permissions_upgraded"_s, grouped(upgraded)},
        {u"permissions_result"_s, grouped(result)},
        {u"repository_selection"_s, selectionName(request.selection)},
        {u"repository_count"_s, isSubset ? QJsonValue(request.repositoryCount) : QJsonValue(QJsonValue::Null)},
        {u"repositories"_s, isSubset ? QJsonValue(*repositories) : QJsonValue(QJsonValue::Null)},
        {u"created_at"_s, timeText(request.createdAt)},
        {u"token_id"_s, request.token.value()},
        {u"token_name"_s, request.tokenName},
        {u"token_expired"_s, request.tokenExpiresAt && *request.tokenExpiresAt <= useCase.now()},
        {u"token_expires_at"_s, timeOrNull(request.tokenExpiresAt)},
        {u"token_last_used_at"_s, timeOrNull(request.tokenLastUsedAt)}};
}

QJsonObject pingObject(const WebhookRecord &webhook)
{
    return {
        {u"zen"_s, u"Approval is a sentence, not a silence."_s},
        {u"hook_id"_s, webhook.id.value()},
        {u"hook"_s,
         QJsonObject{
             {u"type"_s, u"Organization"_s},
             {u"id"_s, webhook.id.value()},
             {u"name"_s, u"web"_s},
             {u"active"_s, webhook.active},
             {u"events"_s, QJsonArray{u"personal_access_token_request"_s}},
             {u"config"_s,
              QJsonObject{{u"content_type"_s, u"json"_s}, {u"insecure_ssl"_s, u"0"_s}, {u"url"_s, webhook.url}}},
             {u"created_at"_s, timeText(webhook.createdAt)},
             {u"updated_at"_s, timeText(webhook.createdAt)}}}};
}

Result<void> addRequest(UseCase &useCase, const WebhookDelivery &delivery, const OrganizationRecord &organization,
                        const QString &base, AccountId &owner, QJsonObject &object)
{
    const auto found = RequestStore(useCase.database()).byId(delivery.request);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"request"_s, {}};
    owner = (*found)->request.owner;
    const auto account = AccountStore(useCase.database()).byId(owner);
    if (!account)
        return account.error();
    const auto request =
        requestObject(useCase, (*found)->request, account->value_or(AccountRecord()), organization, base);
    if (!request)
        return request.error();
    object.insert(u"action"_s, webhookActionName(delivery.action));
    object.insert(u"personal_access_token_request"_s, *request);
    return {};
}

/// Nothing where there is nobody of that number any more.
Result<QJsonObject> senderOf(UseCase &useCase, const WebhookDelivery &delivery, AccountId owner,
                             const QString &base)
{
    const bool isDecided = delivery.action == WebhookAction::Approved || delivery.action == WebhookAction::Denied;
    if (isDecided && !delivery.actor.isValid()) {
        const auto app = WebhookStore(useCase.database()).decidingApp(delivery.request);
        if (!app)
            return app.error();
        if (*app)
            return botOf(**app, base);
    }
    const auto account = AccountStore(useCase.database()).byId(delivery.actor.isValid() ? delivery.actor : owner);
    if (!account)
        return account.error();
    return *account ? simpleUser(**account, base) : QJsonObject();
}

} // namespace

Result<QByteArray> webhookPayload(UseCase &useCase, const WebhookRecord &webhook, const WebhookDelivery &delivery,
                                  const QString &baseUrl)
{
    const auto organization = OrganizationStore(useCase.database()).byId(webhook.organization);
    if (!organization)
        return organization.error();
    const OrganizationRecord of = organization->value_or(OrganizationRecord());
    AccountId owner;
    QJsonObject object;
    if (delivery.action == WebhookAction::Ping) {
        object = pingObject(webhook);
    } else {
        const Result<void> added = addRequest(useCase, delivery, of, baseUrl, owner, object);
        if (!added)
            return added.error();
        object.insert(
            u"installation"_s,
            QJsonObject{{u"id"_s, webhook.id.value()}, {u"node_id"_s, nodeId("Webhook", webhook.id.value())}});
    }
    const auto sender = senderOf(useCase, delivery, owner, baseUrl);
    if (!sender)
        return sender.error();
    object.insert(u"organization"_s, simpleOrganization(of, baseUrl));
    if (!sender->isEmpty())
        object.insert(u"sender"_s, *sender);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace patwarden
