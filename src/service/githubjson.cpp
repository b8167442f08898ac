// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/githubjson.h"

#include <QUrl>

#include <array>
#include <chrono>
#include <span>
#include <utility>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype bytesOfAPat = 1'600; ///< mostly; room is made in one go
constexpr qsizetype bytesOfARepository = 6'000;

struct Address {
    QLatin1StringView key;
    QLatin1StringView rest; ///< behind that of the user or repository; URI templates as GitHub has them
};

constexpr std::array userAddresses{
    Address{"events_url"_L1, "/events{/privacy}"_L1},
    Address{"followers_url"_L1, "/followers"_L1},
    Address{"following_url"_L1, "/following{/other_user}"_L1},
    Address{"gists_url"_L1, "/gists{/gist_id}"_L1},
    Address{"organizations_url"_L1, "/orgs"_L1},
    Address{"received_events_url"_L1, "/received_events"_L1},
    Address{"repos_url"_L1, "/repos"_L1},
    Address{"starred_url"_L1, "/starred{/owner}{/repo}"_L1},
    Address{"subscriptions_url"_L1, "/subscriptions"_L1},
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

/// What Patwarden does not know of a repository.
struct Unknown {
    enum Value { No, Zero, Nothing };

    QLatin1StringView key;
    Value value;
};

constexpr std::array unknownOfRepository{
    Unknown{"archived"_L1, Unknown::No},           Unknown{"created_at"_L1, Unknown::Nothing},
    Unknown{"disabled"_L1, Unknown::No},           Unknown{"forks"_L1, Unknown::Zero},
    Unknown{"forks_count"_L1, Unknown::Zero},      Unknown{"has_downloads"_L1, Unknown::No},
    Unknown{"has_issues"_L1, Unknown::No},         Unknown{"has_pages"_L1, Unknown::No},
    Unknown{"has_projects"_L1, Unknown::No},       Unknown{"has_wiki"_L1, Unknown::No},
    Unknown{"homepage"_L1, Unknown::Nothing},      Unknown{"language"_L1, Unknown::Nothing},
    Unknown{"license"_L1, Unknown::Nothing},       Unknown{"mirror_url"_L1, Unknown::Nothing},
    Unknown{"open_issues"_L1, Unknown::Zero},      Unknown{"open_issues_count"_L1, Unknown::Zero},
    Unknown{"pushed_at"_L1, Unknown::Nothing},     Unknown{"size"_L1, Unknown::Zero},
    Unknown{"stargazers_count"_L1, Unknown::Zero}, Unknown{"updated_at"_L1, Unknown::Nothing},
    Unknown{"watchers"_L1, Unknown::Zero},         Unknown{"watchers_count"_L1, Unknown::Zero},
};

/// Writes tables of members between the other ones, so that all come in the order of their names.
template <size_t Size>
class TableMembers
{
public:
    TableMembers(JsonWriter &json, const QString &own, const std::array<Address, Size> &addresses,
                 std::span<const Unknown> unknown = {})
        : m_json(json)
        , m_own(own)
        , m_addresses(addresses)
        , m_unknown(unknown)
    {
        static_assert(Size > 0);
    }

    /// What the tables have before \p name, and then that name.
    JsonWriter &key(QLatin1StringView name)
    {
        writeUntil([name](QLatin1StringView next) { return next < name; });
        return m_json.key(name);
    }
    void end()
    {
        writeUntil([](QLatin1StringView) { return true; });
    }

private:
    template <typename IsBefore>
    void writeUntil(IsBefore isBefore)
    {
        for (;;) {
            const bool hasAddress = m_next < Size && isBefore(m_addresses[m_next].key);
            const bool hasUnknown = !m_unknown.empty() && isBefore(m_unknown.front().key);
            if (hasUnknown && !(hasAddress && m_addresses[m_next].key < m_unknown.front().key))
                writeUnknown();
            else if (hasAddress)
                writeAddress();
            else
                return;
        }
    }
    void writeAddress()
    {
        m_json.key(m_addresses[m_next].key).text({m_own, m_addresses[m_next].rest});
        ++m_next;
    }
    void writeUnknown()
    {
        const Unknown &unknown = m_unknown.front();
        JsonWriter &value = m_json.key(unknown.key);
        if (unknown.value == Unknown::No)
            value.boolean(false);
        else if (unknown.value == Unknown::Zero)
            value.number(0);
        else
            value.null();
        m_unknown = m_unknown.subspan(1);
    }

    JsonWriter &m_json;
    const QString &m_own;
    const std::array<Address, Size> &m_addresses;
    std::span<const Unknown> m_unknown;
    size_t m_next = 0;
};

/// As GitHub made them for years: opaque, and the same for the same thing.
QByteArray nodeId(const QByteArray &type, qint64 id)
{
    return QByteArray(type + QByteArray::number(id)).toBase64();
}

QString encoded(const QString &name)
{
    return QString::fromLatin1(name.toUtf8().toPercentEncoding());
}

QLatin1StringView selectionWord(RepositorySelection selection)
{
    switch (selection) {
    case RepositorySelection::Public:
        return "none"_L1;
    case RepositorySelection::All:
        return "all"_L1;
    case RepositorySelection::Selected:
        break;
    }
    return "subset"_L1;
}

QLatin1StringView visibilityWord(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Public:
        return "public"_L1;
    case Visibility::Internal:
        return "internal"_L1;
    case Visibility::Private:
        break;
    }
    return "private"_L1;
}

/// GitHub's third group is "other": what is neither an organization's nor a repository's.
PermissionGroup shownGroup(const Permission &permission)
{
    const bool isAccounts = permission.group == PermissionGroup::Account;
    return isAccounts ? PermissionGroup::Other : permission.group;
}

/// Nothing where there are none.
void writeGroup(JsonWriter &json, QLatin1StringView name, const PermissionSet &permissions, PermissionGroup group)
{
    bool isBegun = false;
    for (const Permission &permission : permissions) {
        if (shownGroup(permission) != group)
            continue;
        if (!std::exchange(isBegun, true))
            json.key(name).beginObject();
        json.key(permission.key).text(levelName(permission));
    }
    if (isBegun)
        json.endObject();
}

void writePermissions(JsonWriter &json, const PermissionSet &permissions)
{
    json.beginObject();
    writeGroup(json, "organization"_L1, permissions, PermissionGroup::Organization);
    writeGroup(json, "other"_L1, permissions, PermissionGroup::Other);
    writeGroup(json, "repository"_L1, permissions, PermissionGroup::Repository);
    json.endObject();
}

void writeMaybe(JsonWriter &json, std::optional<Instant> time)
{
    if (time)
        json.text(githubTime(*time));
    else
        json.null();
}

/// Between the members that both kinds have.
void writeReason(JsonWriter &json, const QString &reason)
{
    json.key("reason"_L1);
    if (reason.isEmpty())
        json.null();
    else
        json.text(reason);
}

void writePat(JsonWriter &json, const GithubAddresses &addresses, PatKind kind, const PatPage &page,
              const PatRecord &record)
{
    const bool isRequest = kind == PatKind::Request;
    json.beginObject();
    json.key(isRequest ? "created_at"_L1 : "access_granted_at"_L1).text(githubTime(record.at));
    json.key("id"_L1).number(record.id);
    json.key("owner"_L1);
    writeUser(json, addresses, record.owner.value(), record.login);
    json.key("permissions"_L1);
    writePermissions(json, record.permissions);
    if (isRequest)
        writeReason(json, record.reason);
    json.key("repositories_url"_L1)
        .text({addresses.api, "/organizations/"_L1, QString::number(page.organization.id.value()),
               isRequest ? "/personal-access-token-requests/"_L1 : "/personal-access-tokens/"_L1,
               QString::number(record.id), "/repositories"_L1});
    json.key("repository_selection"_L1).text(selectionWord(record.selection));
    json.key("token_expired"_L1).boolean(record.tokenExpiresAt && *record.tokenExpiresAt <= page.now);
    json.key("token_expires_at"_L1);
    writeMaybe(json, record.tokenExpiresAt);
    json.key("token_id"_L1).number(record.token.value());
    json.key("token_last_used_at"_L1);
    writeMaybe(json, record.tokenLastUsedAt);
    json.key("token_name"_L1).text(record.tokenName);
    json.endObject();
}

struct Organization {
    OrganizationId id;
    QString name;
};

enum class Detail { Minimal, Full };

void writeRepository(JsonWriter &json, const GithubAddresses &addresses, const Organization &organization,
                     const RepositoryRecord &record, Detail detail)
{
    const bool isFull = detail == Detail::Full;
    const QString place = encoded(organization.name) + u'/' + encoded(record.name);
    const QString url = addresses.api + u"/repos/"_s + place;
    const QUrl root(isFull ? addresses.root : QString());
    json.beginObject();
    TableMembers members(json, url, repositoryAddresses,
                         isFull ? std::span<const Unknown>(unknownOfRepository) : std::span<const Unknown>());
    if (isFull) {
        members.key("clone_url"_L1).text({addresses.root, "/"_L1, place, ".git"_L1});
        members.key("default_branch"_L1).text("main"_L1);
    }
    members.key("description"_L1).null();
    members.key("fork"_L1).boolean(false);
    members.key("full_name"_L1).text({organization.name, "/"_L1, record.name});
    if (isFull)
        members.key("git_url"_L1).text({"git://"_L1, root.authority(), "/"_L1, place, ".git"_L1});
    members.key("html_url"_L1).text({addresses.root, "/"_L1, place});
    members.key("id"_L1).number(record.id.value());
    members.key("name"_L1).text(record.name);
    members.key("node_id"_L1).text(nodeId("010:Repository", record.id.value()));
    members.key("owner"_L1);
    writeUser(json, addresses, organization.id.value(), organization.name, true);
    members.key("private"_L1).boolean(record.visibility != Visibility::Public);
    if (isFull) {
        members.key("ssh_url"_L1).text({"git@"_L1, root.host(), ":"_L1, place, ".git"_L1});
        members.key("svn_url"_L1).text({addresses.root, "/"_L1, place});
    }
    members.key("url"_L1).text(url);
    members.key("visibility"_L1).text(visibilityWord(record.visibility));
    members.end();
    json.endObject();
}

void appendDigits(QString &text, unsigned number, int width)
{
    QString digits(width, u'0');
    for (int i = width - 1; i >= 0; --i, number /= 10)
        digits[i] = QChar(u'0' + number % 10);
    text += digits;
}

} // namespace

QString githubTime(Instant time)
{
    using namespace std::chrono;
    const auto seconds = floor<std::chrono::seconds>(sys_time<microseconds>(microseconds(time.microseconds)));
    const auto day = floor<days>(seconds);
    const year_month_day date(day);
    const hh_mm_ss clock(seconds - day);
    if (date.year() < year(0) || date.year() > year(9999))
        return {};
    QString text;
    text.reserve(20);
    appendDigits(text, unsigned(int(date.year())), 4);
    for (const auto &[mark, number] : {std::pair{u'-', unsigned(date.month())},
                                       {u'-', unsigned(date.day())},
                                       {u'T', unsigned(clock.hours().count())},
                                       {u':', unsigned(clock.minutes().count())},
                                       {u':', unsigned(clock.seconds().count())}}) {
        text += mark;
        appendDigits(text, number, 2);
    }
    return text + u'Z';
}

void writeUser(JsonWriter &json, const GithubAddresses &addresses, qint64 id, const QString &login,
               bool isOrganization)
{
    const QString name = encoded(login);
    const QString url = addresses.api + u"/users/"_s + name;
    json.beginObject();
    TableMembers members(json, url, userAddresses);
    members.key("avatar_url"_L1).text({addresses.root, "/avatars/"_L1, name});
    members.key("gravatar_id"_L1).text(""_L1);
    members.key("html_url"_L1).text({addresses.root, "/"_L1, name});
    members.key("id"_L1).number(id);
    members.key("login"_L1).text(login);
    members.key("node_id"_L1).text(nodeId(isOrganization ? "012:Organization" : "04:User", id));
    members.key("site_admin"_L1).boolean(false);
    members.key("type"_L1).text(isOrganization ? "Organization"_L1 : "User"_L1);
    members.key("url"_L1).text(url);
    members.end();
    json.endObject();
}

QByteArray patsJson(const GithubAddresses &addresses, PatKind kind, const PatPage &page)
{
    JsonWriter json(bytesOfAPat * page.records.size());
    json.beginArray();
    for (const PatRecord &record : page.records)
        writePat(json, addresses, kind, page, record);
    json.endArray();
    return json.take();
}

QByteArray repositoriesJson(const GithubAddresses &addresses, const PatRepositoryPage &page)
{
    JsonWriter json(bytesOfARepository * page.records.size());
    json.beginArray();
    for (const RepositoryRecord &record : page.records)
        writeRepository(json, addresses, {page.organization.id, page.organization.name}, record, Detail::Minimal);
    json.endArray();
    return json.take();
}

void writeFullRepository(JsonWriter &json, const GithubAddresses &addresses, OrganizationId organization,
                         const QString &organizationName, const RepositoryRecord &repository)
{
    writeRepository(json, addresses, {organization, organizationName}, repository, Detail::Full);
}

} // namespace patwarden
