// SPDX-License-Identifier: GPL-3.0-or-later
#include "roletestcase.h"

#include <QCryptographicHash>
#include <QSqlError>
#include <QSqlQuery>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

QList<std::pair<int, QString>> RoleTestCase::logins()
{
    return {
        {Owner, u"olga"_s}, {Chief, u"alice"_s}, {Other, u"otto"_s}, {Member, u"mia"_s}, {Stranger, u"stan"_s}};
}

QString RoleTestCase::loginOf(int person)
{
    for (const auto &[who, login] : logins()) {
        if (who == person)
            return login;
    }
    return {};
}

void RoleTestCase::addPeople(EstateBuilder &estate)
{
    m_ids[u"enterprise"_s] = estate.addEnterprise().value();
    m_organization = estate.addOrganization(u"octo-org"_s);
    m_other = estate.addOrganization(u"other-org"_s);
    m_ids[u"org"_s] = m_organization.value();
    const auto person = [&](int who, const QString &name) {
        const AccountId id = estate.addAccount(loginOf(who));
        m_people[who] = EstateBuilder::sessionOf(id, loginOf(who));
        m_ids[name] = id.value();
        return id;
    };
    estate.joinEnterprise(person(Chief, u"chief"_s), Role::Owner);
    estate.join(person(Owner, u"owner"_s), m_organization, Role::Owner);
    estate.join(person(Other, u"other"_s), m_other, Role::Owner);
    estate.join(person(Member, u"member"_s), m_organization, Role::Member);
    person(Stranger, u"stranger"_s);
    const AccountId guest = estate.addAccount(u"gwen"_s, false);
    estate.join(guest, m_organization, Role::Member);
    estate.join(guest, m_other, Role::Member);
    m_ids[u"guest"_s] = guest.value();
}

void RoleTestCase::addContent(EstateBuilder &estate)
{
    const AccountId member = m_people.value(Member).account;
    const RepositoryId repository = estate.addRepository(m_organization, u"one"_s);
    const RepositoryId second = estate.addRepository(m_organization, u"two"_s);
    m_ids[u"third"_s] = estate.addRepository(m_other, u"three"_s).value();
    estate.setChoice(m_organization, Policy::FineGrainedAccess, Choice::Open, m_people.value(Owner).account);
    estate.setChoice({}, Policy::ClassicAccess, Choice::Delegate, m_people.value(Chief).account);
    const auto token = [&](const QString &name, AccountId owner, OrganizationId organization,
                           RepositorySelection selection = RepositorySelection::Selected) {
        TokenRecord record;
        record.owner = owner;
        record.organization = organization;
        record.name = name;
        record.createdAt = m_clock.now();
        record.selection = selection;
        record.repositories = {repository};
        record.permissions = EstateBuilder::permissionsFrom(u"contents:read metadata:read"_s);
        record.secretHash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
        return estate.addToken(record);
    };
    const TokenId active = token(u"active"_s, member, m_organization);
    const TokenId revoked = token(u"revoked"_s, member, m_organization);
    const TokenId deleted = token(u"deleted"_s, member, m_organization);
    m_ids[u"active"_s] = active.value();
    m_ids[u"revoked"_s] = revoked.value();
    m_ids[u"deleted"_s] = deleted.value();
    m_ids[u"fresh"_s] = token(u"fresh"_s, member, m_organization).value();
    m_ids[u"repo"_s] = second.value();
    const TokenId open = token(u"open"_s, member, m_organization, RepositorySelection::Public);
    m_ids[u"open"_s] = open.value();
    m_ids[u"first"_s] = repository.value();
    estate.setAccess(open, m_organization, AccessState::Approved);
    estate.setAccess(active, m_organization, AccessState::Approved);
    estate.setAccess(revoked, m_organization, AccessState::Revoked);
    estate.addClassicToken(member, u"repo"_s);
    estate.addClassicToken(m_people.value(Other).account, u"repo"_s);
    m_ids[u"decided"_s] = estate.addRequest(m_organization, member, {.tokenName = u"denied"_s}).value();
    m_ids[u"request"_s] = estate.addRequest(m_organization, member, {}).value();
    estate.addRequest(m_other, m_people.value(Other).account, {});
}

void RoleTestCase::init()
{
    TestCase::init();
    static int serial = 0;
    m_path = temporaryPath(u"roles-%1.db"_s.arg(++serial));
    m_ids.clear();
    {
        EstateBuilder estate(m_path, m_clock);
        addPeople(estate);
        addContent(estate);
    }
    m_owner.thread = std::make_unique<DatabaseThread>();
    QVERIFY(resultOf(m_owner.thread->open(locationOf(m_path), OpenMode::OpenExisting)));
    m_owner.controllers = std::make_unique<Controllers>(*m_owner.thread, m_clock);
    giveRoles();
    addHistory();
}

void RoleTestCase::giveRoles()
{
    Controllers &use = *m_owner.controllers;
    for (const Session &session : std::as_const(m_people)) {
        const auto given =
            resultOf(use.roles.give(m_people.value(Chief), session.login, roleFor(session.login), true));
        QVERIFY2(given, given ? "" : qPrintable(given.error().detail));
    }
}

/// What has happened: a denial, a deletion, a webhook, codes to sign in with, an App with a token.
void RoleTestCase::addHistory()
{
    Controllers &use = *m_owner.controllers;
    const Session owner = m_people.value(Owner);
    const Session member = m_people.value(Member);
    QVERIFY(resultOf(
        use.requests.review(owner, m_organization, {RequestId(m_ids[u"decided"_s])}, Verdict::Denied, u"no"_s)
            .future));
    QVERIFY(resultOf(use.tokens.remove(member, TokenId(m_ids[u"deleted"_s]))));
    QVERIFY(resultOf(use.webhooks.add(owner, m_organization, {.url = u"https://example.com"_s})));
    m_ids[u"waiting"_s] =
        asOwner(u"SELECT token_id FROM request WHERE id = %1"_s.arg(m_ids[u"request"_s])).toLongLong();
    const QString installation =
        asOwner(u"WITH a AS (INSERT INTO app (slug, name, client_id, public_key, requests_level, tokens_level, "
                u"created_at, "
                "updated_at, created_by) VALUES ('bot', 'Bot', 'c', 'k', 2, 2, 1, 1, %1) RETURNING id) "
                "INSERT INTO app_installation (app_id, organization_id, requests_level, tokens_level, created_at, "
                "updated_at) "
                "SELECT id, %2, 1, 1, 1, 1 FROM a RETURNING id"_s.arg(m_ids[u"chief"_s])
                    .arg(m_ids[u"org"_s]));
    QVERIFY(!installation.isEmpty());
    m_ids[u"installation"_s] = installation.toLongLong();
    QCOMPARE(
        asOwner(u"WITH t AS (INSERT INTO app_token (installation_id, secret_hash, requests_level, tokens_level, "
                "created_at, expires_at) VALUES (%1, sha256('token'), 1, 1, 1, 2) RETURNING 1), "
                "c AS (INSERT INTO sign_in_code (account_id, code_hash, made_by, made_at, expires_at) "
                "SELECT a.id, sha256('code'), %2, 1, 2 FROM account AS a WHERE a.login IN ('mia', 'stan') "
                "RETURNING 1) SELECT (SELECT count(*) FROM t) + (SELECT count(*) FROM c)"_s.arg(installation)
                    .arg(m_ids[u"chief"_s])),
        u"3"_s);
}

void RoleTestCase::cleanup()
{
    m_owner = {};
}

RoleTestCase::Desk RoleTestCase::deskOf(const QString &login)
{
    Desk desk{std::make_unique<DatabaseThread>(), {}};
    const auto opened = resultOf(desk.thread->open(locationAs(m_path, roleFor(login)), OpenMode::OpenExisting));
    if (!opened)
        qWarning("cannot open as %s: %s", qPrintable(login), qPrintable(opened.error().detail));
    desk.controllers = std::make_unique<Controllers>(*desk.thread, m_clock);
    return desk;
}

/// The first column of all rows, read by the role that owns the tables.
QString RoleTestCase::asOwner(const QString &statement)
{
    const auto read = resultOf(m_owner.thread->run([statement](Database &database) -> Result<QString> {
        QSqlQuery query(database.connection());
        QStringList rows;
        if (!query.exec(statement))
            qWarning("%s", qPrintable(query.lastError().text()));
        while (query.next())
            rows.append(query.value(0).toString());
        return rows.join(u' ');
    }));
    return read ? *read : QString();
}

QStringList RoleTestCase::fingerprint()
{
    QStringList prints;
    const QStringList tables =
        asOwner(u"SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND "
                "relkind = 'r' ORDER BY relname"_s)
            .split(u' ');
    for (const QString &table : tables)
        prints.append(
            table + u' '
            + asOwner(u"SELECT md5(string_agg(t::text, ';' ORDER BY t::text)) FROM %1 AS t"_s.arg(table)));
    prints.append(
        asOwner(u"SELECT count(*) || ' ' || bool_and(relrowsecurity OR relkind <> 'r') FROM pg_class WHERE "
                "relnamespace = 'public'::regnamespace AND relkind = 'r'"_s));
    prints.append(asOwner(u"SELECT md5(string_agg(p::text, ';' ORDER BY p.oid)) FROM pg_policy AS p"_s));
    return prints;
}

} // namespace patwarden::test
