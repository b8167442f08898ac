// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomestate.h"

#include "controller/estatelines.h"
#include "controller/estatewriting.h"

#include <QCryptographicHash>
#include <QSet>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As the database sorts names.
bool nameBefore(const QString &a, const QString &b)
{
    return estatelines::folded(a).toUtf8() < estatelines::folded(b).toUtf8();
}

} // namespace

RandomEstate::RandomEstate(quint32 seed)
    : m_random(seed)
{
    m_records.append(exchange::Estate{moment()});
    addFrame();
    addMemberships();
    addRepositories();
    addPolicies();
    addMailing();
    addTokens();
    addRequests();
    addAccesses();
}

QByteArray RandomEstate::lines() const
{
    EstateLineWriter writer;
    QByteArray lines;
    for (const exchange::Record &record : m_records)
        writer.append(record, lines);
    return lines;
}

Instant RandomEstate::moment()
{
    m_now += 1 + below(2'000'000'000);
    return {m_now};
}

std::optional<Instant> RandomEstate::maybeMoment()
{
    return chance(40) ? std::optional(Instant{m_now + below(1'000'000'000)}) : std::nullopt;
}

std::optional<qint64> RandomEstate::maybeNumber()
{
    return chance(30) ? std::optional(m_nextNumber++ * 1'000'003) : std::nullopt;
}

QString RandomEstate::oddWord()
{
    static const QStringList words{
        u"octo"_s,       u"Zoë"_s,       u"a-b"_s,      u"😀"_s,      u"\"quoted\""_s, u"back\\slash"_s,
        u"two\nlines"_s, u"tab\there"_s, u"per%cent"_s, u"sla/sh"_s, u"@at"_s,        u"ÀÉ"_s,
        u"it's"_s,       u" blank "_s,   u"%25"_s,      u"\u2028"_s, u"\u0001"_s,     u"null"_s};
    return words.at(below(int(words.size())));
}

QString RandomEstate::oddText()
{
    QString text;
    for (int i = below(4); i > 0; --i)
        text += oddWord();
    return text;
}

QStringList RandomEstate::names(int count)
{
    QStringList names;
    QSet<QString> taken;
    while (names.size() < count) {
        const int kind = below(4);
        QString name =
            kind == 0 ? QString(39, QChar(u'a' + below(26))) : QString(oddWord() + QString::number(below(50)));
        if (kind == 1)
            name = u"Name-%1"_s.arg(below(100));
        if (taken.contains(estatelines::folded(name)))
            continue;
        taken.insert(estatelines::folded(name));
        names.append(name);
    }
    return names;
}

void RandomEstate::addFrame()
{
    if (chance(70)) {
        m_enterprise = u"Acme "_s + oddWord();
        m_records.append(exchange::Enterprise{m_enterprise, chance(50), moment()});
    }
    m_accounts = names(2 + below(6));
    QStringList sorted = m_accounts;
    std::ranges::sort(sorted, nameBefore);
    for (const QString &login : std::as_const(sorted))
        m_records.append(exchange::Account{login, oddText(), oddText(), chance(20), maybeNumber(), moment()});
    m_organizations = names(1 + below(4));
    if (chance(50) && !m_organizations.contains(m_accounts.last()))
        m_organizations.last() = m_accounts.last(); // an organization that is called like a person
    QSet<QString> seen;
    m_organizations.removeIf([&](const QString &name) {
        const bool twice = seen.contains(estatelines::folded(name));
        seen.insert(estatelines::folded(name));
        return twice;
    });
    std::ranges::sort(m_organizations, nameBefore);
    for (const QString &name : std::as_const(m_organizations)) {
        const QString enterprise = chance(60) ? m_enterprise : QString();
        m_records.append(exchange::Organization{name, enterprise, chance(40), moment()});
    }
}

void RandomEstate::addMemberships()
{
    QStringList sorted = m_accounts;
    std::ranges::sort(sorted, nameBefore);
    const auto add = [&](const exchange::Scope &scope, const QString &login) {
        const bool owns = login == owner() && (scope.organization.isEmpty() || m_enterprise.isEmpty());
        if (owns || chance(60))
            m_records.append(
                exchange::Membership{scope, login, owns || chance(30) ? Role::Owner : Role::Member, moment()});
    };
    for (const QString &login : std::as_const(sorted)) {
        if (!m_enterprise.isEmpty())
            add({m_enterprise, {}}, login);
    }
    for (const QString &organization : std::as_const(m_organizations)) {
        for (const QString &login : std::as_const(sorted))
            add({{}, organization}, login);
    }
}

void RandomEstate::addRepositories()
{
    const auto add = [&](bool ofAccount, const QString &owner) {
        QStringList repositories = names(below(4));
        std::ranges::sort(repositories, nameBefore);
        for (const QString &name : std::as_const(repositories)) {
            m_repositories.append({ofAccount, owner, name});
            m_records.append(exchange::Repository{m_repositories.last(), oneOf<Visibility>(1, 3), maybeNumber()});
        }
    };
    for (const QString &organization : std::as_const(m_organizations))
        add(false, organization);
    QStringList sorted = m_accounts;
    std::ranges::sort(sorted, nameBefore);
    for (const QString &login : std::as_const(sorted))
        add(true, login);
}

void RandomEstate::addPolicies()
{
    QList<exchange::Scope> scopes;
    if (!m_enterprise.isEmpty())
        scopes.append({m_enterprise, {}});
    for (const QString &organization : std::as_const(m_organizations))
        scopes.append({{}, organization});
    for (const exchange::Scope &scope : std::as_const(scopes)) {
        for (const Policy policy : allPolicies) {
            const int lowest = scope.organization.isEmpty() ? 0 : 1;
            if (chance(50))
                m_records.append(
                    exchange::PolicyChoice{scope, policy, oneOf<Choice>(lowest, 2), anyAccount(), moment()});
        }
    }
    for (const exchange::Scope &scope : std::as_const(scopes))
        addPolicyChanges(scope);
}

void RandomEstate::addPolicyChanges(const exchange::Scope &scope)
{
    const int lowest = scope.organization.isEmpty() ? 0 : 1;
    for (const Policy policy : allPolicies) {
        for (int i = below(3); i > 0; --i) {
            exchange::PolicyChange change{scope,
                                          policy,
                                          oneOf<Choice>(lowest, 2),
                                          oneOf<Choice>(lowest, 2),
                                          oneOf<PolicyChangeState>(2, 4),
                                          anyAccount(),
                                          moment(),
                                          moment(),
                                          maybeMoment(),
                                          chance(30) ? anyAccount() : QString()};
            if (i == 1 && chance(40))
                change.state = PolicyChangeState::Planned; // one at a time
            m_records.append(change);
            if (change.state != PolicyChangeState::Planned && chance(20))
                m_records.append(change); // the same at the same moment, once more
        }
    }
}

void RandomEstate::addMailing()
{
    for (const QString &organization : std::as_const(m_organizations)) {
        if (chance(50))
            m_records.append(exchange::Webhook{organization, u"https://ci.example/%1"_s.arg(below(1'000)),
                                               anyAccount(), moment()});
    }
    for (const QString &organization : std::as_const(m_organizations)) {
        if (chance(50))
            m_records.append(exchange::DigestSetting{
                organization, {chance(70), below(24 * 60), chance(50) ? "UTC" : "America/St_Johns"}});
    }
    QStringList sorted = m_accounts;
    std::ranges::sort(sorted, nameBefore);
    for (const QString &login : std::as_const(sorted)) {
        if (chance(50))
            m_records.append(exchange::MailPreference{login,
                                                      {chance(50) ? QString() : u"de"_s, oneOf<MailTiming>(1, 3),
                                                       chance(50) ? MailTiming::AtOnce : MailTiming::Never}});
    }
}

PermissionSet RandomEstate::permissions()
{
    static const QStringList keys{u"contents"_s, u"metadata"_s,  u"issues"_s,  u"members"_s,
                                  u"gists"_s,    u"brand new"_s, u"odd:key"_s, u"100%"_s};
    PermissionSet set;
    for (const QString &key : keys) {
        if (chance(60))
            continue;
        set.insert(key, oneOf<Level>(1, 3));
        if (chance(10))
            set.insert(Permission{key, Level::None, PermissionGroup::Other, u"maintain more"_s});
    }
    return set;
}

QList<exchange::RepositoryName> RandomEstate::repositoriesOf(const exchange::Token &token)
{
    const QString owner = token.organization.isEmpty() ? token.owner : token.organization;
    QList<exchange::RepositoryName> names;
    for (const exchange::RepositoryName &name : std::as_const(m_repositories)) {
        if (name.owner == owner && name.ofAccount == token.organization.isEmpty() && chance(60))
            names.append(name);
    }
    return names;
}

void RandomEstate::addTokens()
{
    for (int i = below(30); i > 0; --i) {
        exchange::Token token;
        token.ref = u"t%1"_s.arg(m_tokens.size() + 1);
        token.kind = oneOf<TokenKind>(1, 2);
        token.owner = anyAccount();
        const bool isFineGrained = token.kind == TokenKind::FineGrained;
        if (isFineGrained && chance(80))
            token.organization = m_organizations.at(below(int(m_organizations.size())));
        token.name = oddText();
        token.description = oddText();
        token.selection = isFineGrained ? oneOf<RepositorySelection>(1, 3) : RepositorySelection::Public;
        if (token.selection == RepositorySelection::Selected)
            token.repositories = repositoriesOf(token);
        if (isFineGrained)
            token.permissions = permissions();
        else
            token.scopes = chance(50) ? u"repo read:org"_s : oddText();
        token.createdAt = chance(15) && !m_tokens.isEmpty() ? m_tokens.last().createdAt : moment();
        token.expiresAt = maybeMoment();
        token.lastUsedAt = maybeMoment();
        token.revokedAt = maybeMoment();
        token.deletedAt = token.revokedAt ? maybeMoment() : std::nullopt;
        if (chance(20))
            token.expiryToldDays = 7;
        if (chance(60)) {
            token.secretHash =
                QCryptographicHash::hash(QByteArray::number(m_nextNumber++), QCryptographicHash::Sha256);
            token.lastEight = u"abcd%1"_s.arg(below(9999), 4, 10, QChar(u'0'));
        }
        token.externalId = maybeNumber();
        m_tokens.append(token);
        if (chance(10) && !token.externalId && token.secretHash.isEmpty()) {
            token.ref = u"t%1"_s.arg(m_tokens.size() + 1); // one that cannot be told from the one before
            m_tokens.append(token);
        }
    }
    for (const exchange::Token &token : std::as_const(m_tokens))
        m_records.append(token);
}

void RandomEstate::addRequest(const exchange::Token &token)
{
    exchange::Request request;
    request.ref = u"r%1"_s.arg(m_requests.size() + 1);
    request.token = token.ref;
    request.organization = token.organization;
    request.tokenName = chance(80) ? token.name : oddText();
    request.reason = oddText();
    request.selection = oneOf<RepositorySelection>(1, 3);
    if (request.selection == RepositorySelection::Selected)
        request.repositories = repositoriesOf(token);
    request.repositoryCount = request.repositories.size() + (chance(20) ? 7 : 0);
    request.permissions = permissions();
    request.createdAt = chance(15) && !m_requests.isEmpty() ? m_requests.last().createdAt : moment();
    request.expiresAt = maybeMoment();
    request.lastUsedAt = maybeMoment();
    if (chance(20))
        request.source = u"{\"id\":1,\n \"reason\":\"%1\"}"_s.arg(oddText());
    request.externalId = maybeNumber();
    if (chance(60)) {
        request.decision = exchange::Decision{oneOf<Verdict>(1, 3), oneOf<AccessRule>(1, 5),
                                              chance(70) ? anyAccount() : QString(), moment(), oddText()};
    }
    m_requests.append(request);
}

void RandomEstate::addRequests()
{
    for (const exchange::Token &token : std::as_const(m_tokens)) {
        for (int i = token.organization.isEmpty() ? 0 : below(3); i > 0; --i)
            addRequest(token);
    }
    for (const exchange::Request &request : std::as_const(m_requests))
        m_records.append(request);
}

void RandomEstate::addAccesses()
{
    for (const exchange::Token &token : std::as_const(m_tokens)) {
        if (token.organization.isEmpty() || chance(30))
            continue;
        exchange::Access access;
        access.token = token.ref;
        access.organization = token.organization;
        access.state = oneOf<AccessState>(1, 5);
        if (access.state != AccessState::Pending)
            access.rule = oneOf<AccessRule>(1, 5);
        for (const exchange::Request &request : std::as_const(m_requests)) {
            if (request.token == token.ref)
                access.request = request.ref;
        }
        access.decidedBy = chance(50) ? anyAccount() : QString();
        access.changedAt = moment();
        access.reason = oddText();
        m_records.append(access);
    }
}

} // namespace patwarden::test
