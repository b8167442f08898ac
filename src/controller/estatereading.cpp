// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/estatereading.h"

#include "controller/appkey.h"
#include "controller/estatefields.h"
#include "controller/estatelines.h"
#include "domain/delivery.h"

#include <QFileDevice>
#include <QJsonDocument>

#include <array>
#include <limits>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 pieceSize = 256 * 1024;

exchange::Record readHeader(EstateFields &fields)
{
    if (fields.number("format"_L1) != estatelines::format)
        fields.refuse("format"_L1);
    return exchange::Estate{fields.instant("created_at"_L1)};
}

exchange::Record readEnterprise(EstateFields &fields)
{
    return exchange::Enterprise{fields.name("name"_L1), fields.flag("opted_in"_L1),
                                fields.instant("created_at"_L1)};
}

exchange::Record readAccount(EstateFields &fields)
{
    return exchange::Account{fields.name("login"_L1),
                             fields.text("name"_L1),
                             fields.text("email"_L1),
                             fields.flag("managed"_L1),
                             fields.maybeNumber("external_id"_L1),
                             fields.instant("created_at"_L1)};
}

exchange::Record readOrganization(EstateFields &fields)
{
    return exchange::Organization{fields.name("name"_L1), fields.maybeName("enterprise"_L1),
                                  fields.flag("opted_in"_L1), fields.instant("created_at"_L1)};
}

exchange::Record readMembership(EstateFields &fields)
{
    return exchange::Membership{fields.scope(), fields.name("account"_L1),
                                fields.word("role"_L1, estatelines::roles), fields.instant("since"_L1)};
}

exchange::Record readRepository(EstateFields &fields)
{
    exchange::Repository repository;
    const QString organization = fields.maybeName("organization"_L1);
    const QString account = fields.maybeName("account"_L1);
    fields.requireOne("organization"_L1, organization, account);
    repository.name = {!account.isEmpty(), account.isEmpty() ? organization : account, fields.name("name"_L1)};
    repository.visibility = fields.word("visibility"_L1, estatelines::visibilities);
    repository.externalId = fields.maybeNumber("external_id"_L1);
    return repository;
}

exchange::Record readPolicy(EstateFields &fields)
{
    exchange::PolicyChoice policy;
    policy.scope = fields.scope();
    policy.policy = fields.policy();
    policy.choice = fields.choice("choice"_L1, policy.policy);
    if (policy.choice == Choice::Delegate && policy.scope.enterprise.isEmpty())
        fields.refuse("choice"_L1); // there is nobody below an organization
    policy.setBy = fields.name("set_by"_L1);
    policy.setAt = fields.instant("set_at"_L1);
    return policy;
}

exchange::Record readPolicyChange(EstateFields &fields)
{
    exchange::PolicyChange change;
    change.scope = fields.scope();
    change.policy = fields.policy();
    change.before = fields.choice("before"_L1, change.policy);
    change.after = fields.choice("after"_L1, change.policy);
    if (change.after == Choice::Delegate && change.scope.enterprise.isEmpty())
        fields.refuse("after"_L1);
    change.state = fields.word("state"_L1, estatelines::changeStates);
    change.decidedBy = fields.name("decided_by"_L1);
    change.decidedAt = fields.instant("decided_at"_L1);
    change.takesEffectAt = fields.instant("takes_effect_at"_L1);
    change.endedAt = fields.maybeInstant("ended_at"_L1);
    change.endedBy = fields.maybeName("ended_by"_L1);
    return change;
}

AppPermissions readAppPermissions(EstateFields &fields)
{
    const AppPermissions permissions{fields.word("requests"_L1, estatelines::appLevels),
                                     fields.word("tokens"_L1, estatelines::appLevels)};
    if (permissions.isEmpty())
        fields.refuse("requests"_L1);
    return permissions;
}

exchange::Record readApp(EstateFields &fields)
{
    exchange::App app;
    app.scope = fields.scope();
    app.slug = fields.name("slug"_L1);
    if (app.slug != appSlug(app.slug))
        fields.refuse("slug"_L1);
    app.name = fields.name("name"_L1);
    app.description = fields.text("description"_L1);
    app.clientId = fields.name("client_id"_L1);
    const Result<QByteArray> key = checkedPublicKey(fields.name("public_key"_L1).toLatin1());
    if (!key)
        fields.refuse("public_key"_L1);
    app.publicKey = key.ok() ? *key : QByteArray();
    app.permissions = readAppPermissions(fields);
    app.createdBy = fields.name("created_by"_L1);
    app.createdAt = fields.instant("created_at"_L1);
    app.updatedAt = fields.instant("updated_at"_L1);
    return app;
}

exchange::Record readAppInstallation(EstateFields &fields)
{
    exchange::AppInstallation installation;
    installation.app = fields.name("app"_L1);
    installation.organization = fields.name("organization"_L1);
    installation.permissions = {fields.word("requests"_L1, estatelines::appLevels),
                                fields.word("tokens"_L1, estatelines::appLevels)};
    installation.createdAt = fields.instant("created_at"_L1);
    installation.updatedAt = fields.instant("updated_at"_L1);
    installation.suspendedAt = fields.maybeInstant("suspended_at"_L1);
    return installation;
}

exchange::Record readWebhook(EstateFields &fields)
{
    exchange::Webhook webhook;
    webhook.organization = fields.name("organization"_L1);
    webhook.url = fields.name("url"_L1);
    if (!isWebhookUrl(webhook.url))
        fields.refuse("url"_L1);
    webhook.madeBy = fields.name("made_by"_L1);
    webhook.createdAt = fields.instant("created_at"_L1);
    return webhook;
}

exchange::Record readDigestSetting(EstateFields &fields)
{
    exchange::DigestSetting digest;
    digest.organization = fields.name("organization"_L1);
    digest.setting.enabled = fields.flag("enabled"_L1);
    const QTime time = QTime::fromString(fields.name("time"_L1), estatelines::timeOfDay);
    if (!time.isValid())
        fields.refuse("time"_L1);
    digest.setting.minute = time.hour() * 60 + time.minute();
    digest.setting.zone = fields.name("zone"_L1).toLatin1();
    if (!digest.setting.isZoneKnown())
        fields.refuse("zone"_L1);
    return digest;
}

exchange::Record readMailPreference(EstateFields &fields)
{
    exchange::MailPreference wish;
    wish.account = fields.name("account"_L1);
    wish.preference.language = fields.maybeName("language"_L1);
    if (!wish.preference.isLanguageKnown())
        fields.refuse("language"_L1);
    wish.preference.approvals = fields.word("approvals"_L1, estatelines::mailTimings);
    wish.preference.expiry = fields.word("expiry"_L1, estatelines::mailTimings);
    if (wish.preference.expiry == MailTiming::Daily)
        fields.refuse("expiry"_L1);
    return wish;
}

exchange::Record readToken(EstateFields &fields)
{
    exchange::Token token;
    token.ref = fields.name("ref"_L1);
    token.kind = fields.word("kind"_L1, estatelines::kinds);
    token.owner = fields.name("owner"_L1);
    token.organization = fields.maybeName("organization"_L1);
    if (token.kind == TokenKind::Classic && !token.organization.isEmpty())
        fields.refuse("organization"_L1);
    token.name = fields.text("name"_L1);
    token.description = fields.text("description"_L1);
    token.selection = fields.word("selection"_L1, estatelines::selections);
    token.repositories = fields.repositories();
    token.permissions = fields.permissions();
    token.scopes = fields.text("scopes"_L1);
    token.createdAt = fields.instant("created_at"_L1);
    token.expiresAt = fields.maybeInstant("expires_at"_L1);
    token.lastUsedAt = fields.maybeInstant("last_used_at"_L1);
    token.revokedAt = fields.maybeInstant("revoked_at"_L1);
    token.deletedAt = fields.maybeInstant("deleted_at"_L1);
    token.expiryToldDays = fields.maybeNumber("expiry_told_days"_L1);
    token.secretHash = fields.sha256("secret_sha256"_L1);
    token.lastEight = fields.text("last_eight"_L1);
    token.externalId = fields.maybeNumber("external_id"_L1);
    return token;
}

exchange::Decision readDecision(EstateFields fields)
{
    exchange::Decision decision;
    decision.verdict = fields.word("verdict"_L1, estatelines::verdicts);
    decision.rule = fields.word("rule"_L1, estatelines::accessRules);
    decision.decidedBy = fields.maybeName("decided_by"_L1);
    decision.decidedAt = fields.instant("decided_at"_L1);
    decision.reason = fields.text("reason"_L1);
    return decision;
}

exchange::Record readRequest(EstateFields &fields)
{
    exchange::Request request;
    request.ref = fields.name("ref"_L1);
    request.token = fields.name("token"_L1);
    request.organization = fields.name("organization"_L1);
    request.tokenName = fields.text("token_name"_L1);
    request.reason = fields.text("reason"_L1);
    request.selection = fields.word("selection"_L1, estatelines::selections);
    request.repositories = fields.repositories();
    request.repositoryCount = fields.maybeNumber("repository_count"_L1).value_or(request.repositories.size());
    if (request.repositoryCount < 0 || request.repositoryCount > std::numeric_limits<int>::max())
        fields.refuse("repository_count"_L1);
    request.permissions = fields.permissions();
    request.createdAt = fields.instant("created_at"_L1);
    request.expiresAt = fields.maybeInstant("token_expires_at"_L1);
    request.lastUsedAt = fields.maybeInstant("token_last_used_at"_L1);
    request.externalId = fields.maybeNumber("external_id"_L1);
    request.source = fields.text("source"_L1);
    if (fields.has("decision"_L1))
        request.decision = readDecision(fields.object("decision"_L1));
    return request;
}

exchange::Record readAccess(EstateFields &fields)
{
    exchange::Access access;
    access.token = fields.name("token"_L1);
    access.organization = fields.name("organization"_L1);
    access.state = fields.word("state"_L1, estatelines::accessStates);
    if (fields.has("rule"_L1))
        access.rule = fields.word("rule"_L1, estatelines::accessRules);
    access.request = fields.maybeName("request"_L1);
    access.decidedBy = fields.maybeName("decided_by"_L1);
    access.changedAt = fields.instant("changed_at"_L1);
    access.reason = fields.text("reason"_L1);
    return access;
}

struct EstateLineType {
    QLatin1StringView name;
    exchange::Record (*read)(EstateFields &fields);
};
constexpr std::array estateLineTypes{
    EstateLineType{"estate"_L1, readHeader},
    EstateLineType{"enterprise"_L1, readEnterprise},
    EstateLineType{"account"_L1, readAccount},
    EstateLineType{"organization"_L1, readOrganization},
    EstateLineType{"membership"_L1, readMembership},
    EstateLineType{"repository"_L1, readRepository},
    EstateLineType{"policy"_L1, readPolicy},
    EstateLineType{"policy_change"_L1, readPolicyChange},
    EstateLineType{"app"_L1, readApp},
    EstateLineType{"app_installation"_L1, readAppInstallation},
    EstateLineType{"webhook"_L1, readWebhook},
    EstateLineType{"digest_setting"_L1, readDigestSetting},
    EstateLineType{"mail_preference"_L1, readMailPreference},
    EstateLineType{"token"_L1, readToken},
    EstateLineType{"request"_L1, readRequest},
    EstateLineType{"access"_L1, readAccess},
};

} // namespace

ReadLine readEstateLine(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return LineFault{{}, u"not_json"_s};
    std::optional<LineFault> fault;
    EstateFields fields(document.object(), {}, fault);
    const QString type = fields.name("type"_L1);
    if (fault)
        return *fault;
    for (const EstateLineType &known : estateLineTypes) {
        if (known.name != type)
            continue;
        exchange::Record record = known.read(fields);
        if (fault)
            return *fault;
        return record;
    }
    return LineFault{u"type"_s, u"unknown_type"_s};
}

std::optional<EstateLines::Line> EstateLines::next()
{
    while (!m_ended || m_at < m_buffer.size()) {
        Line line = nextOfAny();
        if (line.number == 1 && line.text.startsWith("\xEF\xBB\xBF"))
            line.text.remove(0, 3);
        if (line.tooLong || !line.text.trimmed().isEmpty())
            return line;
    }
    return std::nullopt;
}

EstateLines::Line EstateLines::nextOfAny()
{
    bool tooLong = false;
    qsizetype searched = m_at;
    qsizetype end = m_buffer.indexOf('\n', searched);
    while (end < 0 && !m_ended) {
        if (m_buffer.size() - m_at > longestLine) {
            tooLong = true;
            m_buffer.clear();
            m_at = 0;
        }
        searched = m_buffer.size() - m_at; // readOn() moves the line to the front
        if (readOn())
            end = m_buffer.indexOf('\n', searched);
    }
    if (end < 0)
        end = m_buffer.size();
    Line line{++m_number, m_buffer.mid(m_at, end - m_at), tooLong};
    if (tooLong || line.text.size() > longestLine) {
        line.tooLong = true;
        line.text.clear();
    }
    m_at = std::min(end + 1, m_buffer.size());
    return line;
}

/// \return whether anything came.
bool EstateLines::readOn()
{
    m_buffer.remove(0, m_at);
    m_at = 0;
    const QByteArray piece = m_device->read(pieceSize);
    if (piece.isEmpty()) {
        m_ended = true;
        const auto *const file = qobject_cast<const QFileDevice *>(m_device.get());
        if (file && file->error() != QFileDevice::NoError)
            m_failure = file->errorString();
        return false;
    }
    m_buffer.append(piece);
    return true;
}

} // namespace patwarden
