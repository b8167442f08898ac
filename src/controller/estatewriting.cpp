// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/estatewriting.h"

#include "controller/estatelines.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Builds one object, its keys in the order in which they are put: a person reads "type" first.
class JsonLine
{
public:
    JsonLine(QByteArray &out, QByteArrayView type)
        : m_out(out)
    {
        m_out.append("{\"type\":\"").append(type).append('"');
    }
    ~JsonLine() { m_out.append("}\n"); }
    Q_DISABLE_COPY_MOVE(JsonLine)

    void text(QByteArrayView key, const QString &value)
    {
        begin(key);
        putString(value);
    }
    void textUnlessEmpty(QByteArrayView key, const QString &value)
    {
        if (!value.isEmpty())
            text(key, value);
    }
    void word(QByteArrayView key, QLatin1StringView value)
    {
        begin(key);
        m_out.append('"').append(value.data(), value.size()).append('"');
    }
    void number(QByteArrayView key, std::optional<qint64> value)
    {
        if (!value)
            return;
        begin(key);
        m_out.append(QByteArray::number(*value));
    }
    void flag(QByteArrayView key, bool value)
    {
        begin(key);
        m_out.append(value ? "true" : "false");
    }
    void instant(QByteArrayView key, std::optional<Instant> value)
    {
        if (value)
            word(key, QLatin1StringView(estatelines::instantText(*value).toLatin1()));
    }
    void scope(const exchange::Scope &scope)
    {
        textUnlessEmpty("enterprise", scope.enterprise);
        textUnlessEmpty("organization", scope.organization);
    }
    void appPermissions(const AppPermissions &permissions)
    {
        word("requests", estatelines::wordOf(estatelines::appLevels, permissions.requests));
        word("tokens", estatelines::wordOf(estatelines::appLevels, permissions.tokens));
    }
    void permissions(const PermissionSet &permissions);
    void repositories(const QList<exchange::RepositoryName> &names, const QSet<QString> &organizations);
    void decision(const exchange::Decision &decision);

private:
    void begin(QByteArrayView key)
    {
        if (!m_out.endsWith('{'))
            m_out.append(',');
        m_out.append('"').append(key).append("\":");
    }
    void putString(const QString &text);

    QByteArray &m_out;
};

void JsonLine::putString(const QString &text)
{
    static constexpr char digits[] = "0123456789abcdef";
    m_out.append('"');
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            m_out.append('\\').append(c);
        else if (c == '\n')
            m_out.append("\\n");
        else if (static_cast<unsigned char>(c) < 0x20)
            m_out.append("\\u00").append(digits[c >> 4]).append(digits[c & 15]);
        else
            m_out.append(c);
    }
    m_out.append('"');
}

void JsonLine::permissions(const PermissionSet &permissions)
{
    if (permissions.isEmpty())
        return;
    begin("permissions");
    m_out.append('{');
    for (const PermissionGroup group : {PermissionGroup::Repository, PermissionGroup::Organization,
                                        PermissionGroup::Account, PermissionGroup::Other}) {
        bool isOpen = false;
        for (const Permission &permission : permissions) {
            if (permission.group != group)
                continue;
            if (!isOpen) {
                begin(groupName(group).toLatin1());
                m_out.append('{');
            }
            isOpen = true;
            if (!m_out.endsWith('{'))
                m_out.append(',');
            putString(permission.key);
            m_out.append(':');
            putString(levelName(permission));
        }
        if (isOpen)
            m_out.append('}');
    }
    m_out.append('}');
}

void JsonLine::repositories(const QList<exchange::RepositoryName> &names, const QSet<QString> &organizations)
{
    if (names.isEmpty())
        return;
    begin("repositories");
    m_out.append('[');
    for (const exchange::RepositoryName &name : names) {
        if (!m_out.endsWith('['))
            m_out.append(',');
        putString(estatelines::repositoryText(name, organizations));
    }
    m_out.append(']');
}

void JsonLine::decision(const exchange::Decision &decision)
{
    begin("decision");
    m_out.append('{');
    word("verdict", estatelines::wordOf(estatelines::verdicts, decision.verdict));
    word("rule", estatelines::wordOf(estatelines::accessRules, decision.rule));
    textUnlessEmpty("decided_by", decision.decidedBy);
    instant("decided_at", decision.decidedAt);
    textUnlessEmpty("reason", decision.reason);
    m_out.append('}');
}

/// One overload a kind of record.
struct LineOfRecord {
    QByteArray &out;
    QSet<QString> &organizations;

    void operator()(const exchange::Estate &estate) const
    {
        JsonLine line(out, "estate");
        line.number("format", estatelines::format);
        line.instant("created_at", estate.createdAt);
    }
    void operator()(const exchange::Enterprise &enterprise) const
    {
        JsonLine line(out, "enterprise");
        line.text("name", enterprise.name);
        line.flag("opted_in", enterprise.optedIn);
        line.instant("created_at", enterprise.createdAt);
    }
    void operator()(const exchange::Account &account) const
    {
        JsonLine line(out, "account");
        line.text("login", account.login);
        line.textUnlessEmpty("name", account.name);
        line.textUnlessEmpty("email", account.email);
        line.flag("managed", account.managed);
        line.number("external_id", account.externalId);
        line.instant("created_at", account.createdAt);
    }
    void operator()(const exchange::Organization &organization) const
    {
        organizations.insert(estatelines::folded(organization.name));
        JsonLine line(out, "organization");
        line.text("name", organization.name);
        line.textUnlessEmpty("enterprise", organization.enterprise);
        line.flag("opted_in", organization.optedIn);
        line.instant("created_at", organization.createdAt);
    }
    void operator()(const exchange::Membership &membership) const
    {
        JsonLine line(out, "membership");
        line.scope(membership.scope);
        line.text("account", membership.account);
        line.word("role", estatelines::wordOf(estatelines::roles, membership.role));
        line.instant("since", membership.since);
    }
    void operator()(const exchange::Repository &repository) const
    {
        JsonLine line(out, "repository");
        line.text(repository.name.ofAccount ? "account" : "organization", repository.name.owner);
        line.text("name", repository.name.name);
        line.word("visibility", estatelines::wordOf(estatelines::visibilities, repository.visibility));
        line.number("external_id", repository.externalId);
    }
    void operator()(const exchange::PolicyChoice &policy) const
    {
        JsonLine line(out, "policy");
        line.scope(policy.scope);
        line.text("policy", policyName(policy.policy));
        line.text("choice", choiceName(policy.policy, policy.choice));
        line.text("set_by", policy.setBy);
        line.instant("set_at", policy.setAt);
    }
    void operator()(const exchange::PolicyChange &change) const;
    void operator()(const exchange::App &app) const;
    void operator()(const exchange::AppInstallation &installation) const;
    void operator()(const exchange::Webhook &webhook) const;
    void operator()(const exchange::DigestSetting &digest) const;
    void operator()(const exchange::MailPreference &wish) const;
    void operator()(const exchange::Token &token) const;
    void operator()(const exchange::Request &request) const;
    void operator()(const exchange::Access &access) const;
};

void LineOfRecord::operator()(const exchange::PolicyChange &change) const
{
    JsonLine line(out, "policy_change");
    line.scope(change.scope);
    line.text("policy", policyName(change.policy));
    line.text("before", choiceName(change.policy, change.before));
    line.text("after", choiceName(change.policy, change.after));
    line.word("state", estatelines::wordOf(estatelines::changeStates, change.state));
    line.text("decided_by", change.decidedBy);
    line.instant("decided_at", change.decidedAt);
    line.instant("takes_effect_at", change.takesEffectAt);
    line.instant("ended_at", change.endedAt);
    line.textUnlessEmpty("ended_by", change.endedBy);
}

void LineOfRecord::operator()(const exchange::App &app) const
{
    JsonLine line(out, "app");
    line.scope(app.scope);
    line.text("slug", app.slug);
    line.text("name", app.name);
    line.textUnlessEmpty("description", app.description);
    line.text("client_id", app.clientId);
    line.text("public_key", QString::fromLatin1(app.publicKey));
    line.appPermissions(app.permissions);
    line.text("created_by", app.createdBy);
    line.instant("created_at", app.createdAt);
    line.instant("updated_at", app.updatedAt);
}

void LineOfRecord::operator()(const exchange::AppInstallation &installation) const
{
    JsonLine line(out, "app_installation");
    line.text("app", installation.app);
    line.text("organization", installation.organization);
    line.appPermissions(installation.permissions);
    line.instant("created_at", installation.createdAt);
    line.instant("updated_at", installation.updatedAt);
    line.instant("suspended_at", installation.suspendedAt);
}

void LineOfRecord::operator()(const exchange::Webhook &webhook) const
{
    JsonLine line(out, "webhook");
    line.text("organization", webhook.organization);
    line.text("url", webhook.url);
    line.text("made_by", webhook.madeBy);
    line.instant("created_at", webhook.createdAt);
}

void LineOfRecord::operator()(const exchange::DigestSetting &digest) const
{
    JsonLine line(out, "digest_setting");
    line.text("organization", digest.organization);
    line.flag("enabled", digest.setting.enabled);
    line.text("time", QTime(0, 0).addSecs(digest.setting.minute * 60).toString(estatelines::timeOfDay));
    line.text("zone", QString::fromLatin1(digest.setting.zone));
}

void LineOfRecord::operator()(const exchange::MailPreference &wish) const
{
    JsonLine line(out, "mail_preference");
    line.text("account", wish.account);
    line.textUnlessEmpty("language", wish.preference.language);
    line.word("approvals", estatelines::wordOf(estatelines::mailTimings, wish.preference.approvals));
    line.word("expiry", estatelines::wordOf(estatelines::mailTimings, wish.preference.expiry));
}

void LineOfRecord::operator()(const exchange::Token &token) const
{
    JsonLine line(out, "token");
    line.text("ref", token.ref);
    line.word("kind", estatelines::wordOf(estatelines::kinds, token.kind));
    line.text("owner", token.owner);
    line.textUnlessEmpty("organization", token.organization);
    line.text("name", token.name);
    line.textUnlessEmpty("description", token.description);
    line.word("selection", estatelines::wordOf(estatelines::selections, token.selection));
    line.repositories(token.repositories, organizations);
    line.permissions(token.permissions);
    line.textUnlessEmpty("scopes", token.scopes);
    line.instant("created_at", token.createdAt);
    line.instant("expires_at", token.expiresAt);
    line.instant("last_used_at", token.lastUsedAt);
    line.instant("revoked_at", token.revokedAt);
    line.instant("deleted_at", token.deletedAt);
    line.number("expiry_told_days", token.expiryToldDays);
    line.textUnlessEmpty("secret_sha256", QString::fromLatin1(token.secretHash.toHex()));
    line.textUnlessEmpty("last_eight", token.lastEight);
    line.number("external_id", token.externalId);
}

void LineOfRecord::operator()(const exchange::Request &request) const
{
    JsonLine line(out, "request");
    line.text("ref", request.ref);
    line.text("token", request.token);
    line.text("organization", request.organization);
    line.text("token_name", request.tokenName);
    line.textUnlessEmpty("reason", request.reason);
    line.word("selection", estatelines::wordOf(estatelines::selections, request.selection));
    line.repositories(request.repositories, organizations);
    line.number("repository_count", request.repositoryCount);
    line.permissions(request.permissions);
    line.instant("created_at", request.createdAt);
    line.instant("token_expires_at", request.expiresAt);
    line.instant("token_last_used_at", request.lastUsedAt);
    line.number("external_id", request.externalId);
    line.textUnlessEmpty("source", request.source);
    if (request.decision)
        line.decision(*request.decision);
}

void LineOfRecord::operator()(const exchange::Access &access) const
{
    JsonLine line(out, "access");
    line.text("token", access.token);
    line.text("organization", access.organization);
    line.word("state", estatelines::wordOf(estatelines::accessStates, access.state));
    if (access.rule)
        line.word("rule", estatelines::wordOf(estatelines::accessRules, *access.rule));
    line.textUnlessEmpty("request", access.request);
    line.textUnlessEmpty("decided_by", access.decidedBy);
    line.instant("changed_at", access.changedAt);
    line.textUnlessEmpty("reason", access.reason);
}

} // namespace

void EstateLineWriter::append(const exchange::Record &record, QByteArray &lines)
{
    std::visit(LineOfRecord{lines, m_organizations}, record);
}

} // namespace patwarden
