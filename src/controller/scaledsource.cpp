// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/scaledsource.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype recordsOfBatch = 6'000;
constexpr qint64 fewestOrganizations = 5;
constexpr size_t ownedByTheirOwn = 5; ///< organizations with an owner beside alice
constexpr double steepness = 0.9; ///< of the power law
constexpr qint64 queueDays = 180;
constexpr qint64 microsecondsOfDay = 86'400'000'000;
constexpr int mostOfRequest = 20;
constexpr int mostOfToken = 5;

constexpr std::array loginWords{"ada",  "ben",  "cleo", "dana", "emil", "fay",  "gus",  "hana",
                                "ivan", "june", "karl", "lena", "mona", "nils", "olga", "paul"};
constexpr std::array subjectWords{"billing", "search",   "catalog",  "mobile", "data", "infra",
                                  "docs",    "payments", "identity", "report", "mail", "storage",
                                  "gateway", "notes",    "events",   "maps"};
constexpr std::array kindWords{"api", "web", "tools", "deploy", "jobs", "client", "schema", "tests"};
constexpr std::array purposeWords{"deploy", "nightly-build", "mirror", "release",
                                  "sync",   "backup",        "audit",  "metrics"};
constexpr std::array reasonWords{"", "Deploys the site after each merge", "Reads issues for the weekly report",
                                 "Mirrors the repositories every night"};
constexpr std::array scopeWords{"repo", "repo read:org", "public_repo", "read:org", "repo admin:org", "gist"};

QString scaledWord(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

ScaledSource::ScaledSource(qint64 requests, Instant now)
    : m_now(now)
{
    makeOrganizations(requests);
    for (const CatalogueEntry &entry : permissionCatalogue()) {
        if (entry.group == PermissionGroup::Repository || entry.group == PermissionGroup::Organization)
            m_permissions.push_back(&entry);
    }
}

void ScaledSource::makeOrganizations(qint64 requests)
{
    const auto count = size_t(std::max(fewestOrganizations, requests / 100));
    m_organizations.resize(count);
    m_organizations.front().requests = requests / 10;
    double weights = 0;
    for (size_t i = 1; i < count; ++i)
        weights += std::pow(double(i + 1), -steepness);
    const qint64 others = requests - requests / 10;
    qint64 left = others;
    for (size_t i = count - 1; i > 0; --i) { // the smallest first: what rounding leaves goes to the largest
        const double share = std::pow(double(i + 1), -steepness) / weights;
        m_organizations[i].requests = i == 1 ? left : std::min(left, qint64(double(others) * share));
        left -= m_organizations[i].requests;
    }
    qint64 member = 1; // 0 is alice
    for (Organization &organization : m_organizations) {
        organization.firstMember = member;
        organization.members = std::max<qint64>(2, organization.requests / 10);
        organization.repositories = std::max<qint64>(3, organization.requests);
        member += organization.members;
    }
}

Result<exchange::Estate> ScaledSource::begin()
{
    return exchange::Estate{m_now.plusDays(-10 * queueDays)};
}

QList<EstateSource::NumberedLine> ScaledSource::next()
{
    if (m_number == 1)
        makeEnterprise();
    while (m_batch.size() < recordsOfBatch && makeNext()) { }
    return std::exchange(m_batch, {});
}

qint64 ScaledSource::partSize() const
{
    const Organization &organization = m_organizations[m_organization];
    switch (m_part) {
    case Part::Frame:
        return 1;
    case Part::People:
        return organization.members;
    case Part::Repositories:
        return organization.repositories;
    case Part::Requests:
    case Part::Tokens:
        break;
    }
    return organization.requests;
}

bool ScaledSource::makeNext()
{
    while (m_organization < m_organizations.size() && m_done == partSize()) {
        m_done = 0;
        if (m_part == Part::Tokens)
            ++m_organization;
        m_part = m_part == Part::Tokens ? Part::Frame : static_cast<Part>(int(m_part) + 1);
    }
    if (m_organization == m_organizations.size())
        return false;
    switch (m_part) {
    case Part::Frame:
        makeFrame();
        break;
    case Part::People:
        makePerson();
        break;
    case Part::Repositories:
        makeRepository();
        break;
    case Part::Requests:
        makeRequest();
        break;
    case Part::Tokens:
        makeToken();
        break;
    }
    ++m_done;
    return true;
}

void ScaledSource::add(exchange::Record record)
{
    m_batch.append({++m_number, std::move(record)});
}

void ScaledSource::makeEnterprise()
{
    const Instant since = m_now.plusDays(-10 * queueDays);
    const exchange::Scope scope{u"Acme Enterprise"_s, {}};
    add(exchange::Account{u"alice"_s, u"Alice Larsson"_s, u"alice@acme.example"_s, false, {}, since});
    add(exchange::Enterprise{scope.enterprise, true, since});
    add(exchange::Membership{scope, u"alice"_s, Role::Owner, since});
    add(exchange::PolicyChoice{scope, Policy::FineGrainedAccess, Choice::Delegate, u"alice"_s, since});
    add(exchange::PolicyChoice{scope, Policy::FineGrainedApproval, Choice::Strict, u"alice"_s, since});
    add(exchange::PolicyChoice{scope, Policy::ClassicAccess, Choice::Delegate, u"alice"_s, since});
}

void ScaledSource::makeFrame()
{
    const Instant since = m_now.plusDays(-9 * queueDays);
    const QString name = organizationName(m_organization);
    add(exchange::Organization{name, u"Acme Enterprise"_s, true, since});
    add(exchange::Membership{{{}, name}, u"alice"_s, Role::Owner, since});
    if (below(4) == 0)
        add(exchange::PolicyChoice{{{}, name}, Policy::ClassicAccess, Choice::Strict, u"alice"_s, since});
    if (below(20) == 0 && m_organization > 0)
        add(exchange::PolicyChoice{{{}, name}, Policy::FineGrainedAccess, Choice::Strict, u"alice"_s, since});
}

void ScaledSource::makePerson()
{
    const Instant since = m_now.plusDays(-queueDays - qint64(below(1'000)));
    const QString name = login(m_organizations[m_organization].firstMember + m_done);
    const bool owns = m_done == 0 && m_organization < ownedByTheirOwn;
    add(exchange::Account{name, {}, name + u"@acme.example"_s, false, {}, since});
    add(exchange::Membership{
        {{}, organizationName(m_organization)}, name, owns ? Role::Owner : Role::Member, since});
    if (m_organization > 0 && below(10) == 0)
        add(exchange::Membership{{{}, organizationName(0)}, name, Role::Member, since});
}

void ScaledSource::makeRepository()
{
    const qint64 place = m_done % 10;
    const Visibility visibility = place < 2 ? Visibility::Public
        : place < 4                         ? Visibility::Internal
                                            : Visibility::Private;
    add(exchange::Repository{{false, organizationName(m_organization), repositoryName(m_done)}, visibility, {}});
}

void ScaledSource::makeRequest()
{
    const Organization &organization = m_organizations[m_organization];
    const qint64 slot = queueDays * microsecondsOfDay / organization.requests;
    const Instant createdAt{m_now.microseconds - (organization.requests - m_done) * slot
                            + qint64(below(quint32(std::min<qint64>(slot, 1'000'000'000))))};
    exchange::Token asked = token(createdAt, mostOfRequest);
    exchange::Request request;
    request.ref = u'r' + asked.ref;
    request.token = asked.ref;
    request.organization = asked.organization;
    request.tokenName = asked.name;
    request.reason = scaledWord(reasonWords.at(below(quint32(reasonWords.size()))));
    request.selection = asked.selection;
    request.repositories = asked.repositories;
    request.repositoryCount = asked.repositories.size();
    request.permissions = asked.permissions;
    request.createdAt = createdAt;
    request.expiresAt = asked.expiresAt;
    exchange::Access access{asked.ref, asked.organization, AccessState::Pending, {}, request.ref, {}, createdAt,
                            {}};
    add(std::move(asked));
    add(std::move(request));
    add(std::move(access));
}

void ScaledSource::makeToken()
{
    const Instant createdAt = m_now.plusDays(-qint64(below(700))).plusSeconds(-qint64(below(86'400)));
    const quint32 fate = below(10);
    exchange::Token made = token(createdAt, mostOfToken);
    if (below(4) > 0)
        made.lastUsedAt = m_now.plusSeconds(-qint64(below(90 * 86'400)));
    if (fate < 3) {
        made.kind = TokenKind::Classic;
        made.organization.clear();
        made.selection = RepositorySelection::Public;
        made.repositories.clear();
        made.permissions = {};
        made.scopes = scaledWord(scopeWords.at(few(quint32(scopeWords.size()))));
        return add(std::move(made));
    }
    const bool refused = fate == 3;
    exchange::Access access{made.ref,
                            made.organization,
                            refused ? AccessState::Denied : AccessState::Approved,
                            AccessRule::Reviewed,
                            {},
                            u"alice"_s,
                            createdAt.plusSeconds(3'600),
                            {}};
    add(std::move(made));
    add(std::move(access));
}

exchange::Token ScaledSource::token(Instant createdAt, int most)
{
    const Organization &organization = m_organizations[m_organization];
    exchange::Token token;
    token.ref = QString::number(++m_tokens);
    token.owner = login(organization.firstMember + few(quint32(organization.members)));
    token.organization = organizationName(m_organization);
    token.name = scaledWord(purposeWords.at(below(quint32(purposeWords.size())))) + u'-' + token.ref;
    token.permissions = permissions();
    token.createdAt = createdAt;
    if (below(10) > 0)
        token.expiresAt = m_now.plusDays(1 + qint64(below(365)));
    choose(token, most);
    return token;
}

void ScaledSource::choose(exchange::Token &token, int most)
{
    const quint32 place = below(10);
    token.selection = place < 2 ? RepositorySelection::Public
        : place < 5             ? RepositorySelection::All
                                : RepositorySelection::Selected;
    if (token.selection != RepositorySelection::Selected)
        return;
    const auto all = quint32(m_organizations[m_organization].repositories);
    const quint32 count = 1 + below(std::min(quint32(most), all));
    QList<quint32> chosen;
    while (chosen.size() < qsizetype(count)) {
        const quint32 repository = below(all);
        if (!chosen.contains(repository))
            chosen.append(repository);
    }
    for (const quint32 repository : std::as_const(chosen))
        token.repositories.append({false, token.organization, repositoryName(repository)});
}

PermissionSet ScaledSource::permissions()
{
    PermissionSet set;
    const quint32 count = 1 + below(8);
    for (quint32 i = 0; i < count; ++i) {
        const CatalogueEntry &entry = *m_permissions[few(quint32(m_permissions.size()))];
        set.insert({entry.key, entry.levels.at(below(quint32(entry.levels.size()))), entry.group, {}});
    }
    return set;
}

quint32 ScaledSource::below(quint32 limit)
{
    return quint32(quint64(m_random() - Random::min()) * limit / (Random::max() - Random::min() + 1));
}

quint32 ScaledSource::few(quint32 limit)
{
    return quint32(quint64(below(limit)) * below(limit) / limit);
}

QString ScaledSource::organizationName(size_t organization) const
{
    return organization == 0 ? u"octo-org"_s : u"acme-%1"_s.arg(organization);
}

QString ScaledSource::login(qint64 person) const
{
    return scaledWord(loginWords.at(size_t(person) % loginWords.size())) + u'-' + QString::number(person);
}

QString ScaledSource::repositoryName(qint64 repository) const
{
    const auto number = size_t(repository);
    return scaledWord(subjectWords.at(number % subjectWords.size())) + u'-'
        + scaledWord(kindWords.at(number / subjectWords.size() % kindWords.size())) + u'-'
        + QString::number(repository);
}

} // namespace patwarden
