// SPDX-License-Identifier: GPL-3.0-or-later
#include "randompeople.h"

#include "storage/auditlog.h"

#include <QSqlQuery>

#include <algorithm>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList repositoryPermissions{u"contents"_s, u"issues"_s};

} // namespace

RandomPeople::RandomPeople(const QString &path, unsigned seed)
    : m_random(seed)
    , m_builder(path, m_clock)
{
    build();
    m_thread = std::make_unique<DatabaseThread>();
    if (!resultOf(m_thread->open(test::locationOf(path), OpenMode::OpenExisting)))
        qWarning("the estate cannot be opened");
    m_controllers = std::make_unique<Controllers>(*m_thread, m_clock);
}

QString RandomPeople::step()
{
    // How often of a hundred each is tried.
    static constexpr std::array<std::pair<int, void (RandomPeople::*)()>, 17> useCases{{
        {22, &RandomPeople::createToken},
        {8, &RandomPeople::editToken},
        {3, &RandomPeople::regenerateToken},
        {4, &RandomPeople::removeToken},
        {3, &RandomPeople::withdrawRequest},
        {4, &RandomPeople::askAgain},
        {14, &RandomPeople::reviewRequests},
        {5, &RandomPeople::revokeTokens},
        {10, &RandomPeople::setPolicy},
        {2, &RandomPeople::optIn},
        {4, &RandomPeople::planPolicy},
        {2, &RandomPeople::takeBack},
        {2, &RandomPeople::rollBack},
        {5, &RandomPeople::addMember},
        {3, &RandomPeople::setRole},
        {3, &RandomPeople::removeMember},
        {6, &RandomPeople::letTimePass},
    }};
    m_model.now = m_clock.now();
    m_done.clear();
    int chosen = number(1, 100);
    for (const auto &[often, useCase] : useCases) {
        chosen -= often;
        if (chosen <= 0) {
            (this->*useCase)();
            break;
        }
    }
    return m_difference;
}

QString RandomPeople::lastStep() const
{
    return m_done;
}

int RandomPeople::successes() const
{
    return m_successes;
}

QString RandomPeople::compareDecisions()
{
    m_model.now = m_clock.now();
    return onDatabase<QString>([this](Database &database) -> Result<QString> {
        for (auto it = m_model.tokens.cbegin(); it != m_model.tokens.cend(); ++it) {
            for (const AccessQuestion &question : questionsAbout(it.key())) {
                const auto decision = decideAccess(database, question, m_model.now);
                if (!decision)
                    return decision.error();
                if (decision->allowed != m_model.allows(*it, question))
                    return describe(question, *decision);
            }
        }
        return QString();
    });
}

QString RandomPeople::compareNotices()
{
    return onDatabase<QString>([this](Database &database) -> Result<QString> {
        QSqlQuery query(database.connection());
        query.exec(u"SELECT account_id, kind, coalesce(token_id, 0), reason FROM notice"_s);
        QStringList told;
        while (query.next()) {
            told.append(EstateModel::noticeKey(AccountId(query.value(0).toLongLong()),
                                               NoticeKind(query.value(1).toInt()),
                                               TokenId(query.value(2).toLongLong()), query.value(3).toString()));
        }
        QStringList expected = m_model.notices;
        told.sort();
        expected.sort();
        QStringList missing;
        QStringList tooMany;
        std::ranges::set_difference(expected, told, std::back_inserter(missing));
        std::ranges::set_difference(told, expected, std::back_inserter(tooMany));
        if (missing.isEmpty() && tooMany.isEmpty())
            return QString();
        return u"missing: %1; too many: %2"_s.arg(missing.join(u" | "_s), tooMany.join(u" | "_s));
    });
}

bool RandomPeople::chainHolds()
{
    return onDatabase<bool>([](Database &database) -> Result<bool> {
        const auto verified = AuditLog(database).verify();
        if (!verified)
            return verified.error();
        return !verified->firstBroken;
    });
}

void RandomPeople::build()
{
    m_builder.addEnterprise(u"Acme Enterprise"_s, false);
    for (const auto *login : {u"ada", u"ann", u"bo", u"cy", u"dee", u"eve"})
        m_people.append(m_builder.addAccount(QString::fromUtf16(login)));
    m_builder.joinEnterprise(m_people[0], Role::Owner);
    m_builder.joinEnterprise(m_people[3], Role::Member);
    m_model.enterpriseRoles = {{m_people[0], Role::Owner}, {m_people[3], Role::Member}};
    addOrganization(u"octo-org"_s, false);
    addOrganization(u"acme-web"_s, false);
    addOrganization(u"lab-seven"_s, true);
    join(0, 0, Role::Owner);
    join(1, 0, Role::Owner);
    join(2, 0, Role::Member);
    join(3, 0, Role::Member);
    join(1, 1, Role::Owner);
    join(4, 1, Role::Member);
    join(2, 2, Role::Owner);
    join(3, 2, Role::Member);
}

void RandomPeople::addOrganization(const QString &name, bool standsAlone)
{
    const OrganizationId id = m_builder.addOrganization(name, false, standsAlone);
    m_organizations.append(id);
    m_model.organizations[id].owned = !standsAlone;
    for (const Visibility visibility : {Visibility::Public, Visibility::Internal, Visibility::Private}) {
        const RepositoryId repository =
            m_builder.addRepository(id, u"repository-%1"_s.arg(int(visibility)), visibility);
        m_model.repositories[repository] = {id, {}, visibility};
        m_model.organizations[id].repositories.append(repository);
    }
}

void RandomPeople::join(int person, int organization, Role role)
{
    m_builder.join(m_people[person], m_organizations[organization], role);
    m_model.organizations[m_organizations[organization]].roles[m_people[person]] = role;
}

int RandomPeople::number(int least, int most)
{
    return std::uniform_int_distribution(least, most)(m_random);
}

bool RandomPeople::chance(int percent)
{
    return number(1, 100) <= percent;
}

AccountId RandomPeople::anybody()
{
    return any(m_people);
}

OrganizationId RandomPeople::anyOrganization()
{
    return any(m_organizations);
}

AccountId RandomPeople::anyOwnerOf(OrganizationId scope)
{
    const auto &roles = scope.isValid() ? m_model.organizations[scope].roles : m_model.enterpriseRoles;
    const QList<AccountId> owners = roles.keys(Role::Owner);
    return chance(85) ? any(owners) : anybody();
}

std::optional<TokenId> RandomPeople::anyToken(const std::function<bool(const ModelToken &)> &suits)
{
    QList<TokenId> found;
    for (auto it = m_model.tokens.cbegin(); it != m_model.tokens.cend(); ++it) {
        if (suits(*it))
            found.append(it.key());
    }
    return found.isEmpty() ? std::nullopt : std::optional(any(found));
}

Session RandomPeople::sessionOf(AccountId account)
{
    return EstateBuilder::sessionOf(account);
}

OrganizationId RandomPeople::anyScope()
{
    return chance(40) ? OrganizationId() : anyOrganization();
}

PolicyScope RandomPeople::scopeOf(OrganizationId id)
{
    return id.isValid() ? PolicyScope::of(id) : PolicyScope::ofEnterprise();
}

Wish RandomPeople::anyWish(OrganizationId organization)
{
    Wish wish;
    wish.selection = static_cast<RepositorySelection>(number(1, 3));
    if (wish.selection == RepositorySelection::Selected && organization.isValid())
        wish.repositories = {any(m_model.organizations[organization].repositories)};
    else if (wish.selection == RepositorySelection::Selected)
        wish.selection = RepositorySelection::All;
    for (const QString &key : repositoryPermissions) {
        if (wish.selection != RepositorySelection::Public && chance(60))
            wish.permissions[key] = static_cast<Level>(number(1, 2));
    }
    if (organization.isValid() && chance(40))
        wish.permissions[u"members"_s] = static_cast<Level>(number(1, 2));
    if (wish.selection != RepositorySelection::Public)
        wish.permissions[u"metadata"_s] = Level::Read;
    return wish;
}

PermissionSet RandomPeople::permissionsOf(const Wish &wish)
{
    PermissionSet permissions;
    for (auto it = wish.permissions.cbegin(); it != wish.permissions.cend(); ++it)
        permissions.insert(it.key(), it.value());
    return permissions;
}

void RandomPeople::createToken()
{
    const AccountId person = anybody();
    TokenDraft draft;
    draft.name = u"token-%1"_s.arg(m_model.tokens.size());
    if (chance(60))
        draft.expiresAt = m_clock.now().plusDays(number(1, 60));
    ModelToken token{.owner = person, .expiresAt = draft.expiresAt};
    if (chance(25)) {
        draft.kind = token.kind = TokenKind::Classic;
        for (const auto *scope : {u"repo", u"public_repo", u"read:org", u"admin:org", u"read:enterprise"}) {
            if (chance(40))
                token.scopes.insert(QString::fromUtf16(scope));
        }
        if (token.scopes.isEmpty())
            token.scopes.insert(u"repo"_s);
        draft.scopes = QStringList(token.scopes.cbegin(), token.scopes.cend());
        const auto made = resultOf(m_controllers->tokens.create(sessionOf(person), draft));
        if (went(u"create a classic token"_s, made, true))
            m_model.tokens[made->token] = token;
        return;
    }
    const OrganizationId organization = chance(80) ? anyOrganization() : OrganizationId();
    const Wish wish = anyWish(organization);
    draft.organization = token.organization = organization;
    draft.selection = wish.selection;
    draft.repositories = QList<RepositoryId>(wish.repositories.cbegin(), wish.repositories.cend());
    draft.permissions = permissionsOf(wish);
    const bool may = !organization.isValid() || m_model.letsIn(person, organization);
    const auto made = resultOf(m_controllers->tokens.create(sessionOf(person), draft));
    if (!went(u"create a fine-grained token"_s, made, may))
        return;
    m_model.tokens[made->token] = token;
    settle(made->token, wish, made->request);
    m_model.tokens[made->token].createdByOwner =
        organization.isValid() && m_model.roleOf(person, organization) == Role::Owner;
}

void RandomPeople::settle(TokenId id, Wish wish, RequestId request, QString justification)
{
    ModelToken &token = m_model.tokens[id];
    const bool waits = token.organization.isValid() && m_model.needsApproval(token.owner, token.organization);
    if (waits)
        m_model.ask(id, wish, request, justification);
    else if (token.organization.isValid())
        m_model.grant(token, wish);
    else
        token.held = wish;
    if (waits != request.isValid())
        m_difference = u"a request %1 for token %2"_s.arg(waits ? u"is missing"_s : u"waits"_s).arg(id.value());
}

void RandomPeople::editToken()
{
    const auto id = anyToken([](const ModelToken &token) {
        return token.kind == TokenKind::FineGrained && !token.deleted
            && (!token.organization.isValid() || token.access == AccessState::Approved
                || token.access == AccessState::Pending);
    });
    if (!id)
        return;
    ModelToken &token = m_model.tokens[*id];
    const Wish wish = anyWish(token.organization);
    TokenEdit edit{.name = u"edited"_s, .selection = wish.selection};
    edit.repositories = QList<RepositoryId>(wish.repositories.cbegin(), wish.repositories.cend());
    edit.permissions = permissionsOf(wish);
    const bool grows =
        token.organization.isValid() && (token.access == AccessState::Pending || wish.wantsMoreThan(token.held));
    const bool may = !grows || m_model.letsIn(token.owner, token.organization);
    const auto edited = resultOf(m_controllers->tokens.edit(sessionOf(token.owner), *id, edit));
    if (!went(u"edit token %1"_s.arg(id->value()), edited, may))
        return;
    if (token.asked == wish)
        return; // it waits for just that already
    if (grows) {
        settle(*id, wish, edited->request, token.asked ? token.justification : QString());
    } else {
        m_model.cancel(token);
        token.held = wish;
    }
}

void RandomPeople::regenerateToken()
{
    const auto id = anyToken([](const ModelToken &) { return true; });
    if (!id)
        return;
    ModelToken &token = m_model.tokens[*id];
    const Instant expiresAt = m_clock.now().plusDays(number(1, 60));
    const AccountId person = chance(90) ? token.owner : anybody();
    const auto made = resultOf(m_controllers->tokens.regenerate(sessionOf(person), *id, expiresAt));
    if (went(u"regenerate token %1"_s.arg(id->value()), made, !token.deleted && person == token.owner)) {
        const bool asksAnew = token.asked && token.expiresAt != expiresAt;
        token.expiresAt = expiresAt;
        token.toldDays = 0;
        if (asksAnew) // who reviews has to see until when it lives now
            settle(*id, *token.asked, made->request, token.justification);
    }
}

void RandomPeople::removeToken()
{
    const auto id = anyToken([](const ModelToken &token) { return !token.deleted; });
    if (!id)
        return;
    const AccountId owner = m_model.tokens[*id].owner;
    const AccountId person = chance(90) ? owner : anybody();
    const auto removed = resultOf(m_controllers->tokens.remove(sessionOf(person), *id));
    if (went(u"delete token %1"_s.arg(id->value()), removed, person == owner))
        m_model.remove(*id);
}

void RandomPeople::withdrawRequest()
{
    const auto id = anyToken([](const ModelToken &token) { return token.asked.has_value(); });
    if (!id)
        return;
    ModelToken &token = m_model.tokens[*id];
    const AccountId person = chance(85) ? token.owner : anybody();
    const auto done = resultOf(m_controllers->tokens.withdraw(sessionOf(person), token.request));
    if (went(u"withdraw the request of token %1"_s.arg(id->value()), done, person == token.owner))
        m_model.cancel(token);
}

void RandomPeople::askAgain()
{
    const auto id = anyToken([](const ModelToken &token) {
        return token.organization.isValid() && !token.deleted && token.access != AccessState::Pending;
    });
    if (!id)
        return;
    ModelToken &token = m_model.tokens[*id];
    const bool has = token.access == AccessState::Approved; // nothing to ask for
    const bool may = has
        || ((token.access == AccessState::Denied || token.access == AccessState::Cancelled)
            && m_model.letsIn(token.owner, token.organization));
    const auto asked = resultOf(m_controllers->tokens.askAgain(sessionOf(token.owner), *id, u"please"_s));
    if (went(u"ask again for token %1"_s.arg(id->value()), asked, may) && !has)
        settle(*id, token.held, asked->request, u"please"_s);
}

void RandomPeople::reviewRequests()
{
    const auto id = anyToken([](const ModelToken &token) { return token.asked.has_value(); });
    if (!id)
        return;
    const OrganizationId organization = m_model.tokens[*id].organization;
    const bool approve = chance(65);
    const QString reason = chance(50) ? u"because"_s : QString();
    QList<TokenId> reviewed{*id};
    for (auto it = m_model.tokens.cbegin(); it != m_model.tokens.cend(); ++it) {
        if (it->asked && it->organization == organization && it.key() != *id && chance(40))
            reviewed.append(it.key());
    }
    QList<RequestId> requests;
    for (const TokenId token : std::as_const(reviewed))
        requests.append(m_model.tokens[token].request);
    const AccountId person = anyOwnerOf(organization);
    const auto outcome = resultOf(m_controllers->requests
                                      .review(sessionOf(person), organization, requests,
                                              approve ? Verdict::Approved : Verdict::Denied, reason)
                                      .future);
    const bool may = m_model.roleOf(person, organization) == Role::Owner;
    if (!went(u"review %1 requests"_s.arg(requests.size()), outcome, may))
        return;
    for (const TokenId token : std::as_const(reviewed))
        m_model.review(token, approve, reason);
}

void RandomPeople::revokeTokens()
{
    const auto id =
        anyToken([](const ModelToken &token) { return token.access == AccessState::Approved && !token.deleted; });
    if (!id)
        return;
    const OrganizationId organization = m_model.tokens[*id].organization;
    const AccountId person = anyOwnerOf(organization);
    const auto outcome =
        resultOf(m_controllers->activeTokens.revoke(sessionOf(person), organization, {*id}, u"old"_s).future);
    if (went(u"revoke token %1"_s.arg(id->value()), outcome, m_model.roleOf(person, organization) == Role::Owner))
        m_model.revoke(*id, u"old"_s);
}

QList<AccessQuestion> RandomPeople::questionsAbout(TokenId token)
{
    const ModelToken &made = m_model.tokens[token];
    const OrganizationId organization = made.organization.isValid() ? made.organization : anyOrganization();
    const QList<RepositoryId> repositories = m_model.organizations[organization].repositories;
    QList<AccessQuestion> questions;
    for (const RepositoryId repository : repositories) {
        questions.append({.token = token,
                          .repository = repository,
                          .permission = any(repositoryPermissions),
                          .level = static_cast<Level>(number(1, 2))});
    }
    questions.append(
        {.token = token, .repository = repositories.last(), .permission = u"metadata"_s, .level = Level::Read});
    questions.append({.token = token,
                      .type = ResourceType::Organization,
                      .organization = organization,
                      .permission = u"members"_s,
                      .level = static_cast<Level>(number(1, 2))});
    if (made.kind == TokenKind::Classic) {
        questions.append({.token = token, .type = ResourceType::Enterprise, .level = Level::Read});
        questions.append({.token = token,
                          .repository = m_model.organizations[anyOrganization()].repositories.last(),
                          .level = Level::Write});
    }
    return questions;
}

QString RandomPeople::describe(const AccessQuestion &question, const Decision &decision)
{
    return u"token %1 on repository %2 organization %3, %4 %5: %6 (%7)"_s.arg(question.token.value())
        .arg(question.repository.value())
        .arg(question.organization.value())
        .arg(question.permission, levelName(question.level), decision.allowed ? u"allowed"_s : u"refused"_s,
             QString(reasonName(decision.reason)));
}

} // namespace patwarden::test
