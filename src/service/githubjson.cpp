// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/githubjson.h"

#include <QUrl>

#include <array>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Address {
    QLatin1StringView key;
    QLatin1StringView rest; ///< behind that of the user or repository; URI templates as GitHub has them
};

constexpr std::array userAddresses{
    Address{"followers_url"_L1, "/followers"_L1},
    Address{"following_url"_L1, "/following{/other_user}"_L1},
    Address{"gists_url"_L1, "/gists{/gist_id}"_L1},
    Address{"starred_url"_L1, "/starred{/owner}{/repo}"_L1},
    Address{"subscriptions_url"_L1, "/subscriptions"_L1},
    Address{"organizations_url"_L1, "/orgs"_L1},
    Address{"repos_url"_L1, "/repos"_L1},
    Address{"events_url"_L1, "/events{/privacy}"_L1},
    Address{"received_events_url"_L1, "/received_events"_L1},
};

constexpr std::array repositoryAddresses{
    Address{"archive_url"_L1, "/{archive_format}{/ref}"_L1},
    Address{"assignees_url"_L1, "/assignees{/user}"_L1},
    Address{"blobs_url"_L1, "/git/blobs{/sha}"_L1},
    Address{"branches_url"_L1, "/branches{/branch}"_L1},
    Address{"collaborators_url"_L1, "/collaborators{/collaborator}"_L1},
    Address{"comments_url"_L1, "/comments{/number}"_L1},
    Address{"commits_url"_L1, "/commits{/sha}"_L1},
    Address{"compare_url"_L1, "/compare/{base}...{head}"_L1},
    Address{"contents_url"_L1, "/contents/{+path}"_L1},
    Address{"contributors_url"_L1, "/contributors"_L1},
    Address{"deployments_url"_L1, "/deployments"_L1},
    Address{"downloads_url"_L1, "/downloads"_L1},
    Address{"events_url"_L1, "/events"_L1},
    Address{"forks_url"_L1, "/forks"_L1},
    Address{"git_commits_url"_L1, "/git/commits{/sha}"_L1},
    Address{"git_refs_url"_L1, "/git/refs{/sha}"_L1},
    Address{"git_tags_url"_L1, "/git/tags{/sha}"_L1},
    Address{"hooks_url"_L1, "/hooks"_L1},
    Address{"issue_comment_url"_L1, "/issues/comments{/number}"_L1},
    Address{"issue_events_url"_L1, "/issues/events{/number}"_L1},
    Address{"issues_url"_L1, "/issues{/number}"_L1},
    Address{"keys_url"_L1, "/keys{/key_id}"_L1},
    Address{"labels_url"_L1, "/labels{/name}"_L1},
    Address{"languages_url"_L1, "/languages"_L1},
    Address{"merges_url"_L1, "/merges"_L1},
    Address{"milestones_url"_L1, "/milestones{/number}"_L1},
    Address{"notifications_url"_L1, "/notifications{?since,all,participating}"_L1},
    Address{"pulls_url"_L1, "/pulls{/number}"_L1},
    Address{"releases_url"_L1, "/releases{/id}"_L1},
    Address{"stargazers_url"_L1, "/stargazers"_L1},
    Address{"statuses_url"_L1, "/statuses/{sha}"_L1},
    Address{"subscribers_url"_L1, "/subscribers"_L1},
    Address{"subscription_url"_L1, "/subscription"_L1},
    Address{"tags_url"_L1, "/tags"_L1},
    Address{"teams_url"_L1, "/teams"_L1},
    Address{"trees_url"_L1, "/git/trees{/sha}"_L1},
};

template <size_t Size>
void addAddresses(QJsonObject &object, const QString &own, const std::array<Address, Size> &addresses)
{
    for (const Address &address : addresses)
        object.insert(address.key, QString(own + address.rest));
}

/// As GitHub made them for years: opaque, and the same for the same thing.
QString nodeId(const QByteArray &type, qint64 id)
{
    return QString::fromLatin1(QByteArray(type + QByteArray::number(id)).toBase64());
}

QString encoded(const QString &name)
{
    return QString::fromLatin1(name.toUtf8().toPercentEncoding());
}

QString selectionWord(RepositorySelection selection)
{
    switch (selection) {
    case RepositorySelection::Public:
        return u"none"_s;
    case RepositorySelection::All:
        return u"all"_s;
    case RepositorySelection::Selected:
        break;
    }
    return u"subset"_s;
}

QString visibilityWord(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Public:
        return u"public"_s;
    case Visibility::Internal:
        return u"internal"_s;
    case Visibility::Private:
        break;
    }
    return u"private"_s;
}

QJsonObject permissionsJson(const PermissionSet &permissions)
{
    QJsonObject organization;
    QJsonObject repository;
    QJsonObject other;
    for (const Permission &permission : permissions) {
        QJsonObject &group = permission.group == PermissionGroup::Organization ? organization
            : permission.group == PermissionGroup::Repository                  ? repository
                                                                               : other;
        group.insert(permission.key, levelName(permission));
    }
    QJsonObject groups;
    if (!organization.isEmpty())
        groups.insert(u"organization"_s, organization);
    if (!repository.isEmpty())
        groups.insert(u"repository"_s, repository);
    if (!other.isEmpty())
        groups.insert(u"other"_s, other);
    return groups;
}

QJsonValue maybeTime(std::optional<Instant> time)
{
    return time ? QJsonValue(githubTime(*time)) : QJsonValue();
}

QJsonObject patJson(const GithubAddresses &addresses, PatKind kind, const PatPage &page, const PatRecord &record)
{
    const QString path =
        kind == PatKind::Request ? u"personal-access-token-requests"_s : u"personal-access-tokens"_s;
    QJsonObject json{
        {u"id"_s, record.id},
        {u"owner"_s, simpleUser(addresses, record.owner.value(), record.login)},
        {u"repository_selection"_s, selectionWord(record.selection)},
        {u"repositories_url"_s,
         u"%1/organizations/%2/%3/%4/repositories"_s.arg(addresses.api)
             .arg(page.organization.id.value())
             .arg(path)
             .arg(record.id)},
        {u"permissions"_s, permissionsJson(record.permissions)},
        {u"token_id"_s, record.token.value()},
        {u"token_name"_s, record.tokenName},
        {u"token_expired"_s, record.tokenExpiresAt && *record.tokenExpiresAt <= page.now},
        {u"token_expires_at"_s, maybeTime(record.tokenExpiresAt)},
        {u"token_last_used_at"_s, maybeTime(record.tokenLastUsedAt)},
    };
    if (kind == PatKind::Request) {
        json.insert(u"reason"_s, record.reason.isEmpty() ? QJsonValue() : QJsonValue(record.reason));
        json.insert(u"created_at"_s, githubTime(record.at));
    } else {
        json.insert(u"access_granted_at"_s, githubTime(record.at));
    }
    return json;
}

QJsonObject repositoryJson(const GithubAddresses &addresses, const QString &organization, const QJsonObject &owner,
                           const RepositoryRecord &record)
{
    const QString place = encoded(organization) + u'/' + encoded(record.name);
    const QString url = addresses.api + u"/repos/"_s + place;
    QJsonObject repository{
        {u"id"_s, record.id.value()},
        {u"node_id"_s, nodeId("010:Repository", record.id.value())},
        {u"name"_s, record.name},
        {u"full_name"_s, QString(organization + u'/' + record.name)},
        {u"owner"_s, owner},
        {u"private"_s, record.visibility != Visibility::Public},
        {u"visibility"_s, visibilityWord(record.visibility)},
        {u"html_url"_s, QString(addresses.root + u'/' + place)},
        {u"description"_s, QJsonValue()},
        {u"fork"_s, false},
        {u"url"_s, url},
    };
    addAddresses(repository, url, repositoryAddresses);
    return repository;
}

} // namespace

QString githubTime(Instant time)
{
    return time.toDateTime().toString(Qt::ISODate);
}

QJsonObject simpleUser(const GithubAddresses &addresses, qint64 id, const QString &login, bool isOrganization)
{
    const QString url = addresses.api + u"/users/"_s + encoded(login);
    QJsonObject user{
        {u"login"_s, login},
        {u"id"_s, id},
        {u"node_id"_s, nodeId(isOrganization ? "012:Organization" : "04:User", id)},
        {u"avatar_url"_s, QString(addresses.root + u"/avatars/"_s + encoded(login))},
        {u"gravatar_id"_s, u""_s},
        {u"url"_s, url},
        {u"html_url"_s, QString(addresses.root + u'/' + encoded(login))},
        {u"type"_s, isOrganization ? u"Organization"_s : u"User"_s},
        {u"site_admin"_s, false},
    };
    addAddresses(user, url, userAddresses);
    return user;
}

QJsonArray patsJson(const GithubAddresses &addresses, PatKind kind, const PatPage &page)
{
    QJsonArray array;
    for (const PatRecord &record : page.records)
        array.append(patJson(addresses, kind, page, record));
    return array;
}

QJsonArray repositoriesJson(const GithubAddresses &addresses, const PatRepositoryPage &page)
{
    const OrganizationRecord &organization = page.organization;
    const QJsonObject owner = simpleUser(addresses, organization.id.value(), organization.name, true);
    QJsonArray array;
    for (const RepositoryRecord &record : page.records)
        array.append(repositoryJson(addresses, organization.name, owner, record));
    return array;
}

QJsonObject fullRepository(const GithubAddresses &addresses, OrganizationId organization,
                           const QString &organizationName, const RepositoryRecord &repository)
{
    const QJsonObject owner = simpleUser(addresses, organization.value(), organizationName, true);
    QJsonObject json = repositoryJson(addresses, organizationName, owner, repository);
    const QString page = json.value("html_url"_L1).toString();
    const QUrl root(addresses.root);
    const QString place = page.mid(addresses.root.size() + 1);
    json.insert(u"clone_url"_s, QString(page + u".git"_s));
    json.insert(u"git_url"_s, QString(u"git://"_s + root.authority() + u'/' + place + u".git"_s));
    json.insert(u"ssh_url"_s, QString(u"git@"_s + root.host() + u':' + place + u".git"_s));
    json.insert(u"svn_url"_s, page);
    json.insert(u"default_branch"_s, u"main"_s);
    for (const QString &key : {u"archived"_s, u"disabled"_s, u"has_pages"_s, u"has_downloads"_s, u"has_issues"_s,
                               u"has_projects"_s, u"has_wiki"_s})
        json.insert(key, false);
    for (const QString &key : {u"forks"_s, u"forks_count"_s, u"open_issues"_s, u"open_issues_count"_s, u"size"_s,
                               u"stargazers_count"_s, u"watchers"_s, u"watchers_count"_s})
        json.insert(key, 0);
    for (const QString &key : {u"homepage"_s, u"language"_s, u"license"_s, u"mirror_url"_s, u"created_at"_s,
                               u"updated_at"_s, u"pushed_at"_s})
        json.insert(key, QJsonValue());
    return json;
}

} // namespace patwarden
