// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "roleattacks.h"
#include "testcase.h"

#include "controller/controllers.h"

#include <QCryptographicHash>
#include <QSqlError>
#include <QSqlQuery>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Each person with a database role of their own: what a client that is not ours gets from the server (plain SQL,
/// as that role), and that ours can do with it what people do. Every use case with every person is
/// tst_rights_ownroles.
class TestDatabaseRoles : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsWhatThePersonMaySee_data();
    void showsWhatThePersonMaySee();
    void refusesWhatThePersonMayNot_data();
    void refusesWhatThePersonMayNot();
    void isNotMisledByTablesOfTheSameName();
    void tellsNoWebhookOfWhatDidNotHappen();
    void checksBehindTheLock();
    void letsTheOwnerOfTheTablesDoEverything();
    void signsInAsThePersonOfTheRole();
    void refusesToActForSomebodyElse();
    void takesARoleBack();
    void refusesRolesThatRowSecurityDoesNotHold();
    void letsAMemberLookAfterTokens();
    void letsAnOwnerReviewAndGovern();
    void letsThePolicyApprove_data();
    void letsThePolicyApprove();
    void letsAnOwnerLeave();
    void doesNothingUnattended();

private:
    struct Desk {
        std::unique_ptr<DatabaseThread> thread;
        std::unique_ptr<Controllers> controllers;
    };
    [[nodiscard]] QString filledIn(QString statement, int person) const;
    QSqlQuery run(const QString &statement);
    [[nodiscard]] QString asOwner(const QString &statement);
    [[nodiscard]] QStringList fingerprint();
    [[nodiscard]] Desk deskOf(const QString &login);
    void connectRaw(const QString &login);
    void addContent(test::EstateBuilder &estate);

    test::ManualClock m_clock;
    QString m_path;
    QMap<int, Session> m_people;
    QMap<QString, qint64> m_ids;
    OrganizationId m_organization;
    OrganizationId m_other;
    Desk m_owner; ///< connected as the role that owns the tables
};

namespace {

constexpr auto rawName = "a client that is not ours";

struct Named {
    test::Person person;
    const char *login;
};
constexpr Named people[]{{test::Owner, "olga"},
                         {test::Chief, "alice"},
                         {test::Other, "otto"},
                         {test::Member, "mia"},
                         {test::Stranger, "stan"}};

QString loginOf(int person)
{
    for (const Named &named : people) {
        if (named.person == person)
            return QString::fromLatin1(named.login);
    }
    return {};
}

} // namespace

void TestDatabaseRoles::initTestCase()
{
    QCOMPARE(test::testedEngine(), Engine::PostgreSql);
}

void TestDatabaseRoles::addContent(test::EstateBuilder &estate)
{
    const AccountId member = m_people.value(test::Member).account;
    const RepositoryId repository = estate.addRepository(m_organization, u"one"_s);
    const RepositoryId second = estate.addRepository(m_organization, u"two"_s);
    estate.addRepository(m_other, u"three"_s);
    estate.setChoice(m_organization, Policy::FineGrainedAccess, Choice::Open, m_people.value(test::Owner).account);
    estate.setChoice({}, Policy::ClassicAccess, Choice::Delegate, m_people.value(test::Chief).account);
    const auto token = [&](const QString &name, AccountId owner, OrganizationId organization) {
        TokenRecord record;
        record.owner = owner;
        record.organization = organization;
        record.name = name;
        record.createdAt = m_clock.now();
        record.selection = RepositorySelection::Selected;
        record.repositories = {repository};
        record.permissions = test::EstateBuilder::permissionsFrom(u"contents:read metadata:read"_s);
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
    estate.setAccess(active, m_organization, AccessState::Approved);
    estate.setAccess(revoked, m_organization, AccessState::Revoked);
    estate.addClassicToken(member, u"repo"_s);
    estate.addClassicToken(m_people.value(test::Other).account, u"repo"_s);
    m_ids[u"decided"_s] = estate.addRequest(m_organization, member, {.tokenName = u"denied"_s}).value();
    m_ids[u"request"_s] = estate.addRequest(m_organization, member, {}).value();
    estate.addRequest(m_other, m_people.value(test::Other).account, {});
}

void TestDatabaseRoles::init()
{
    TestCase::init();
    static int serial = 0;
    m_path = temporaryPath(u"roles-%1.db"_s.arg(++serial));
    m_ids.clear();
    {
        test::EstateBuilder estate(m_path, m_clock);
        m_ids[u"enterprise"_s] = estate.addEnterprise().value();
        m_organization = estate.addOrganization(u"octo-org"_s);
        m_other = estate.addOrganization(u"other-org"_s);
        m_ids[u"org"_s] = m_organization.value();
        const auto person = [&](int who, const QString &name) {
            const AccountId id = estate.addAccount(loginOf(who));
            m_people[who] = test::EstateBuilder::sessionOf(id, loginOf(who));
            m_ids[name] = id.value();
            return id;
        };
        estate.joinEnterprise(person(test::Chief, u"chief"_s), Role::Owner);
        estate.join(person(test::Owner, u"owner"_s), m_organization, Role::Owner);
        estate.join(person(test::Other, u"other"_s), m_other, Role::Owner);
        estate.join(person(test::Member, u"member"_s), m_organization, Role::Member);
        person(test::Stranger, u"stranger"_s);
        const AccountId guest = estate.addAccount(u"gwen"_s, false);
        estate.join(guest, m_organization, Role::Member);
        estate.join(guest, m_other, Role::Member);
        m_ids[u"guest"_s] = guest.value();
        addContent(estate);
    }
    m_owner.thread = std::make_unique<DatabaseThread>();
    QVERIFY(test::resultOf(m_owner.thread->open(test::locationOf(m_path), OpenMode::OpenExisting)));
    m_owner.controllers = std::make_unique<Controllers>(*m_owner.thread, m_clock);
    Controllers &use = *m_owner.controllers;
    for (const Session &session : std::as_const(m_people)) {
        const auto given = test::resultOf(
            use.roles.give(m_people.value(test::Chief), session.login, test::roleFor(session.login), true));
        QVERIFY2(given, given ? "" : qPrintable(given.error().detail));
    }
    const Session owner = m_people.value(test::Owner);
    const Session member = m_people.value(test::Member);
    QVERIFY(test::resultOf(
        use.requests.review(owner, m_organization, {RequestId(m_ids[u"decided"_s])}, Verdict::Denied, u"no"_s)
            .future));
    QVERIFY(test::resultOf(use.tokens.remove(member, TokenId(m_ids[u"deleted"_s]))));
    QVERIFY(test::resultOf(use.webhooks.add(owner, m_organization, {.url = u"https://example.com"_s})));
    m_ids[u"waiting"_s] =
        asOwner(u"SELECT token_id FROM request WHERE id = %1"_s.arg(m_ids[u"request"_s])).toLongLong();
    m_ids[u"installation"_s] = 1;
    QVERIFY(
        !asOwner(
             u"WITH a AS (INSERT INTO app (slug, name, client_id, public_key, requests_level, tokens_level, "
             "created_at, updated_at, created_by) VALUES ('bot', 'Bot', 'c', 'k', 2, 2, 1, 1, %1) RETURNING id), "
             "i AS (INSERT INTO app_installation (id, app_id, organization_id, requests_level, tokens_level, "
             "created_at, updated_at) SELECT 1, id, %2, 1, 1, 1, 1 FROM a) SELECT id FROM a"_s
                 .arg(m_ids[u"chief"_s])
                 .arg(m_ids[u"org"_s]))
             .isEmpty());
}

void TestDatabaseRoles::cleanup()
{
    QSqlDatabase::removeDatabase(QString::fromLatin1(rawName));
    m_owner = {};
}

TestDatabaseRoles::Desk TestDatabaseRoles::deskOf(const QString &login)
{
    Desk desk{std::make_unique<DatabaseThread>(), {}};
    const auto opened =
        test::resultOf(desk.thread->open(test::locationAs(m_path, test::roleFor(login)), OpenMode::OpenExisting));
    if (!opened)
        qWarning("cannot open as %s: %s", qPrintable(login), qPrintable(opened.error().detail));
    desk.controllers = std::make_unique<Controllers>(*desk.thread, m_clock);
    return desk;
}

void TestDatabaseRoles::connectRaw(const QString &login)
{
    const DatabaseLocation location = test::locationAs(m_path, test::roleFor(login));
    QSqlDatabase raw = QSqlDatabase::addDatabase(u"QPSQL"_s, QString::fromLatin1(rawName));
    raw.setHostName(location.parameters.value(u"host"_s));
    raw.setPort(location.parameters.value(u"port"_s).toInt());
    raw.setDatabaseName(location.parameters.value(u"dbname"_s));
    raw.setUserName(location.parameters.value(u"user"_s));
    QVERIFY2(raw.open(), qPrintable(raw.lastError().text()));
}

QSqlQuery TestDatabaseRoles::run(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(QString::fromLatin1(rawName)));
    query.exec(statement);
    return query;
}

/// The first column of all rows, read by the role that owns the tables.
QString TestDatabaseRoles::asOwner(const QString &statement)
{
    const auto read = test::resultOf(m_owner.thread->run([statement](Database &database) -> Result<QString> {
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

QStringList TestDatabaseRoles::fingerprint()
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

QString TestDatabaseRoles::filledIn(QString statement, int person) const
{
    const AccountId me = m_people.value(person).account;
    const QString org = QString::number(m_organization.value());
    const QString other = QString::number(m_other.value());
    const bool owns = person == test::Owner;
    const bool ownsOther = person == test::Other;
    statement.replace(u"{me}"_s, QString::number(me.value()))
        .replace(u"{owned}"_s, owns ? org : (ownsOther ? other : u"-1"_s))
        .replace(u"{mine}"_s, owns || person == test::Member ? org : (ownsOther ? other : u"-1"_s))
        .replace(u"{rules}"_s, person == test::Chief ? u"true"_s : u"false"_s);
    for (auto it = m_ids.cbegin(); it != m_ids.cend(); ++it)
        statement.replace(u'{' + it.key() + u'}', QString::number(it.value()));
    return statement;
}

void TestDatabaseRoles::showsWhatThePersonMaySee_data()
{
    QTest::addColumn<int>("person");
    for (const Named &named : people)
        QTest::newRow(named.login) << int(named.person);
}

void TestDatabaseRoles::showsWhatThePersonMaySee()
{
    QFETCH(int, person);
    connectRaw(loginOf(person));
    for (const test::Visible &visible : test::visibleRows()) {
        const QString table = QString::fromLatin1(visible.table);
        const QString expected = asOwner(u"SELECT count(*) FROM %1 WHERE "_s.arg(table)
                                         + filledIn(QString::fromLatin1(visible.where), person));
        QSqlQuery counted = run(u"SELECT count(*) FROM "_s + table);
        QVERIFY2(counted.next(), qPrintable(table + counted.lastError().text()));
        QVERIFY2(counted.value(0).toString() == expected,
                 qPrintable(u"%1: %2, not %3"_s.arg(table, counted.value(0).toString(), expected)));
    }
}

void TestDatabaseRoles::refusesWhatThePersonMayNot_data()
{
    QTest::addColumn<int>("person");
    for (const Named &named : people)
        QTest::newRow(named.login) << int(named.person);
}

/// Refused with SQLSTATE 42501, or there is nothing to read or to change; and nothing in the database is another.
void TestDatabaseRoles::refusesWhatThePersonMayNot()
{
    QFETCH(int, person);
    connectRaw(loginOf(person));
    const QStringList before = fingerprint();
    QStringList through;
    int tried = 0;
    for (const test::RoleAttack &attack : test::roleAttacks()) {
        if ((attack.by & person) == 0)
            continue;
        ++tried;
        QSqlQuery query = run(filledIn(QString::fromLatin1(attack.statement), person));
        const QString state = query.lastError().nativeErrorCode();
        const bool nothing =
            !query.lastError().isValid() && (query.isSelect() ? query.size() : query.numRowsAffected()) == 0;
        if (state != u"42501"_s && !nothing)
            through.append(u"%1 (%2)"_s.arg(QString::fromLatin1(attack.what), query.lastError().databaseText()));
    }
    QVERIFY2(through.isEmpty(), qPrintable(through.join(u"; "_s)));
    QVERIFY(tried > 60);
    QCOMPARE(fingerprint(), before);
}

void TestDatabaseRoles::isNotMisledByTablesOfTheSameName()
{
    connectRaw(u"mia"_s);
    const QStringList before = fingerprint();
    for (
        const QString &statement :
        {u"CREATE TEMP TABLE membership AS SELECT {me} AS account_id, {org} AS organization_id, {enterprise} AS "
         "enterprise_id, 2 AS role"_s,
         u"CREATE TEMP TABLE account AS SELECT {chief} AS id, CAST(session_user AS TEXT) AS database_role, '' AS password"_s,
         u"CREATE FUNCTION pg_temp.patwarden_me() RETURNS BIGINT LANGUAGE sql RETURN {chief}"_s,
         u"SET search_path = pg_temp, public"_s})
        QVERIFY2(!run(filledIn(statement, test::Member)).lastError().isValid(), qPrintable(statement));
    const QSqlQuery approved = run(filledIn(
        u"INSERT INTO public.decision (request_id, verdict, rule, account_id, decided_at) VALUES ({request}, 1, 1, {me}, 1)"_s,
        test::Member));
    QCOMPARE(approved.lastError().nativeErrorCode(), u"42501"_s);
    QSqlQuery me = run(u"SELECT public.patwarden_me(), cardinality(public.patwarden_owned())"_s);
    QVERIFY(me.next());
    QCOMPARE(me.value(0).toLongLong(), m_ids[u"member"_s]);
    QCOMPARE(me.value(1).toInt(), 0);
    QCOMPARE(fingerprint(), before);
}

void TestDatabaseRoles::tellsNoWebhookOfWhatDidNotHappen()
{
    for (const int person : {int(test::Member), int(test::Other), int(test::Stranger)}) {
        connectRaw(loginOf(person));
        const QStringList before = fingerprint();
        // approved: 2; the request still waits, and is another's or one's own
        QVERIFY(!run(filledIn(u"SELECT patwarden_tell_webhooks({org}, '{{request}}', 2, 1)"_s, person))
                     .lastError()
                     .isValid());
        QCOMPARE(fingerprint(), before);
        QSqlDatabase::removeDatabase(QString::fromLatin1(rawName));
    }
}

/// Two sessions at once, or an old snapshot, are no way around a check: what a token holds and what waits belong
/// together.
void TestDatabaseRoles::checksBehindTheLock()
{
    connectRaw(u"mia"_s);
    const QString hold = filledIn(u"SELECT patwarden_hold({fresh}, 1, '{}', '')"_s, test::Member);
    const auto held = [&] {
        QSqlQuery query = run(hold);
        return query.next() ? query.value(0).toInt() : -1;
    };
    for (const QString &level : {u"REPEATABLE READ"_s, u"SERIALIZABLE"_s}) {
        run(u"BEGIN ISOLATION LEVEL "_s + level);
        QCOMPARE(held(), 0);
        run(u"ROLLBACK"_s);
    }
    const QString lets = filledIn(
        u"INSERT INTO access (token_id, organization_id, state, changed_at) VALUES ({fresh}, {org}, 4, 1)"_s,
        test::Member);
    run(u"BEGIN"_s);
    QCOMPARE(held(), 1);
    {
        QSqlDatabase other = QSqlDatabase::cloneDatabase(QSqlDatabase::database(QString::fromLatin1(rawName)),
                                                         u"another session"_s);
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"SET lock_timeout = '100ms'"_s));
        QVERIFY(!query.exec(lets));
        QCOMPARE(query.lastError().nativeErrorCode(), u"55P03"_s);
        run(u"ROLLBACK"_s);
        QVERIFY(query.exec(lets));
    }
    QSqlDatabase::removeDatabase(u"another session"_s);
}

void TestDatabaseRoles::letsTheOwnerOfTheTablesDoEverything()
{
    const auto personal = test::resultOf(
        m_owner.thread->run([](Database &database) -> Result<bool> { return database.isPersonal(); }));
    QVERIFY(!*personal);
    const auto nobody = test::resultOf(m_owner.controllers->accounts.connected());
    QVERIFY(nobody);
    QVERIFY(!nobody->has_value());
}

void TestDatabaseRoles::signsInAsThePersonOfTheRole()
{
    for (const Named &named : people) {
        const Desk desk = deskOf(QString::fromLatin1(named.login));
        const auto session = test::resultOf(desk.controllers->accounts.connected());
        QVERIFY(session && session->has_value());
        QCOMPARE((*session)->account, m_people.value(named.person).account);
        QCOMPARE((*session)->login, QString::fromLatin1(named.login));
    }
    QVERIFY(
        asOwner(u"SELECT details FROM audit_leaf ORDER BY sequence DESC LIMIT 1"_s).contains("database_role"_L1));
    const auto verified = test::resultOf(m_owner.controllers->audit.verify(m_people.value(test::Chief), {}));
    QVERIFY(verified);
    QVERIFY(!verified->firstBroken);
}

void TestDatabaseRoles::refusesToActForSomebodyElse()
{
    const Desk desk = deskOf(u"mia"_s);
    const auto refused = [](const auto &result) {
        return !result && result.error().code == ErrorCode::Forbidden
            && result.error().subject == u"databaseRole"_s;
    };
    Controllers &use = *desk.controllers;
    const Session owner = m_people.value(test::Owner);
    QVERIFY(refused(test::resultOf(use.accounts.signIn(u"olga"_s, u"correct horse"_s))));
    QVERIFY(refused(test::resultOf(use.accounts.acceptCode(u"olga"_s, u"00000"_s, u"correct horse"_s))));
    QVERIFY(refused(test::resultOf(use.accounts.switchTo(owner.account))));
    QVERIFY(refused(test::resultOf(use.overview.overview(owner))));
    QVERIFY(refused(test::resultOf(
        use.requests.review(owner, m_organization, {RequestId(m_ids[u"request"_s])}, Verdict::Approved, {})
            .future)));
    QVERIFY(refused(
        test::resultOf(use.roles.give(m_people.value(test::Member), u"stan"_s, test::roleFor(u"stan"_s), false))));
}

void TestDatabaseRoles::takesARoleBack()
{
    const Desk desk = deskOf(u"mia"_s);
    QVERIFY(test::resultOf(desk.controllers->overview.overview(m_people.value(test::Member))));
    QVERIFY(test::resultOf(m_owner.controllers->roles.takeBack(m_people.value(test::Chief), u"mia"_s)));
    QVERIFY(!test::resultOf(desk.controllers->overview.overview(m_people.value(test::Member))));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"42501"_s));
    DatabaseThread again;
    QVERIFY(
        !test::resultOf(again.open(test::locationAs(m_path, test::roleFor(u"mia"_s)), OpenMode::OpenExisting)));
    QCOMPARE(asOwner(u"SELECT count(*) FROM account WHERE login = 'mia' AND database_role IS NULL"_s), u"1"_s);
}

void TestDatabaseRoles::refusesRolesThatRowSecurityDoesNotHold()
{
    DatabaseRoleController &roles = m_owner.controllers->roles;
    const Session chief = m_people.value(test::Chief);
    const auto give = [&](const QString &login, const QString &role) {
        return test::resultOf(roles.give(chief, login, role, false)).error();
    };
    QCOMPARE(give(u"mia"_s, u"patwarden"_s), (Error{ErrorCode::Conflict, u"databaseRole"_s, u"patwarden"_s}));
    QCOMPARE(give(u"mia"_s, test::roleFor(u"stan"_s)).code, ErrorCode::Conflict); // somebody else's
    QCOMPARE(give(u"mia"_s, u"no such role"_s).code, ErrorCode::Invalid);
    QCOMPARE(give(u"nobody"_s, test::roleFor(u"x"_s)).code, ErrorCode::NotFound);
    QCOMPARE(test::resultOf(roles.give(m_people.value(test::Owner), u"mia"_s, u"x"_s, true)).error().code,
             ErrorCode::Forbidden);
}

/// A token for the organization from its making to its end, as its owner's own role.
void TestDatabaseRoles::letsAMemberLookAfterTokens()
{
    const Desk desk = deskOf(u"mia"_s);
    const Session member = m_people.value(test::Member);
    TokenController &tokens = desk.controllers->tokens;
    const auto read = test::EstateBuilder::permissionsFrom(u"contents:read"_s);
    const auto write = test::EstateBuilder::permissionsFrom(u"contents:write"_s);
    TokenDraft draft{.name = u"mine"_s, .organization = m_organization, .selection = RepositorySelection::All};
    draft.permissions = read;
    draft.expiresAt = m_clock.now().plusDays(30);
    const auto made = test::resultOf(tokens.create(member, draft));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->access, AccessState::Pending);
    const auto told = test::resultOf(m_owner.controllers->notices.inbox(m_people.value(test::Owner), 10));
    QCOMPARE(told->constFirst().notice.token, made->token);

    TokenEdit edit{.name = u"mine too"_s};
    edit.selection = RepositorySelection::All;
    edit.permissions = write;
    const auto edited = test::resultOf(tokens.edit(member, made->token, edit));
    QVERIFY2(edited, edited ? "" : qPrintable(edited.error().detail));
    QCOMPARE(edited->access, AccessState::Pending);
    QVERIFY(test::resultOf(tokens.regenerate(member, made->token, m_clock.now().plusDays(20))));
    const auto own = test::resultOf(tokens.details(member, made->token));
    QVERIFY(own);
    const auto waiting = asOwner(
        u"SELECT r.id FROM request AS r JOIN pending AS p ON p.request_id = r.id WHERE r.token_id = %1"_s.arg(
            made->token.value()));
    const auto approved = test::resultOf(m_owner.controllers->requests
                                             .review(m_people.value(test::Owner), m_organization,
                                                     {RequestId(waiting.toLongLong())}, Verdict::Approved, {})
                                             .future);
    QCOMPARE(approved->decided.size(), 1);
    QVERIFY(asOwner(u"SELECT permissions FROM token_permission WHERE token_id = %1"_s.arg(made->token.value()))
                .contains("contents:write"_L1));

    edit.permissions = read; // less holds at once
    const auto less = test::resultOf(tokens.edit(member, made->token, edit));
    QVERIFY2(less, less ? "" : qPrintable(less.error().detail));
    QCOMPARE(less->access, AccessState::Approved);
    edit.permissions = write; // more waits
    const auto more = test::resultOf(tokens.edit(member, made->token, edit));
    QVERIFY2(more, more ? "" : qPrintable(more.error().detail));
    QVERIFY(more->request.isValid());
    const auto withdrawn = test::resultOf(tokens.withdraw(member, more->request));
    QVERIFY2(withdrawn, withdrawn ? "" : qPrintable(withdrawn.error().detail));
    const auto removed = test::resultOf(tokens.remove(member, made->token));
    QVERIFY2(removed, removed ? "" : qPrintable(removed.error().detail));
    QVERIFY(!test::resultOf(m_owner.controllers->audit.verify(m_people.value(test::Chief), {}))->firstBroken);
    QCOMPARE(asOwner(u"SELECT pending_count - (SELECT count(*) FROM pending AS p WHERE p.organization_id = o.id) "
                     "FROM organization AS o WHERE name = 'octo-org'"_s),
             u"0"_s);
}

void TestDatabaseRoles::letsAnOwnerReviewAndGovern()
{
    const Desk desk = deskOf(u"olga"_s);
    const Session owner = m_people.value(test::Owner);
    Controllers &use = *desk.controllers;
    const auto sees = test::resultOf(use.requests.queue(owner, m_organization, 10));
    QCOMPARE(sees->newest.size(), 1);
    const auto invited =
        test::resultOf(use.members.invite(owner, MemberScope::of(m_organization), {.login = u"nina"_s}));
    QVERIFY2(invited, invited ? "" : qPrintable(invited.error().detail));
    QVERIFY(!invited->signInCode.isEmpty());
    // somebody of two organizations gets no code from the owner of one, and that is no failure
    const auto guest = test::resultOf(
        use.members.makeSignInCode(owner, MemberScope::of(m_organization), AccountId(m_ids[u"guest"_s])));
    QCOMPARE(guest.error().subject, u"signInCode"_s);
    const auto made = test::resultOf(use.tokens.create(
        owner, {.name = u"own"_s, .organization = m_organization, .selection = RepositorySelection::All}));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->access, AccessState::Approved); // R-E11
    const auto approved = test::resultOf(
        use.requests.review(owner, m_organization, {RequestId(m_ids[u"request"_s])}, Verdict::Approved, u"fine"_s)
            .future);
    QVERIFY2(approved && approved->decided.size() == 1, approved ? "" : qPrintable(approved.error().detail));
    QCOMPARE(asOwner(u"SELECT count(*) FROM webhook_delivery WHERE action = 2"_s), u"1"_s);
    const auto revoked = test::resultOf(
        use.activeTokens.revoke(owner, m_organization, {TokenId(m_ids[u"active"_s])}, u"unused"_s).future);
    QVERIFY2(revoked && revoked->revoked.size() == 1, revoked ? "" : qPrintable(revoked.error().detail));
    QVERIFY(!test::resultOf(m_owner.controllers->audit.verify(m_people.value(test::Chief), {}))->firstBroken);
}

void TestDatabaseRoles::letsThePolicyApprove_data()
{
    QTest::addColumn<int>("person");
    QTest::newRow("owner of the organization") << int(test::Owner);
    QTest::newRow("owner of the enterprise") << int(test::Chief);
}

/// Approval stops being required: what waits is approved with it, and new tokens get in unasked.
void TestDatabaseRoles::letsThePolicyApprove()
{
    QFETCH(int, person);
    const Desk desk = deskOf(loginOf(person));
    const auto scope = person == test::Owner ? PolicyScope::of(m_organization) : PolicyScope::ofEnterprise();
    const auto set = test::resultOf(desk.controllers->policies.setPolicy(
        m_people.value(person), scope, Policy::FineGrainedApproval, Choice::Open));
    QVERIFY2(set, set ? "" : qPrintable(set.error().detail));
    QCOMPARE(set->requestsApproved, person == test::Owner ? 1 : 2);
    const Desk members = deskOf(u"mia"_s);
    const auto made = test::resultOf(members.controllers->tokens.create(
        m_people.value(test::Member),
        {.name = u"unasked"_s, .organization = m_organization, .selection = RepositorySelection::All}));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->access, AccessState::Approved); // R-E12
    const auto cut = test::resultOf(desk.controllers->policies.setPolicy(
        m_people.value(person), scope, Policy::FineGrainedAccess, Choice::Strict));
    QVERIFY2(cut, cut ? "" : qPrintable(cut.error().detail));
    QVERIFY(!test::resultOf(m_owner.controllers->audit.verify(m_people.value(test::Chief), {}))->firstBroken);
}

void TestDatabaseRoles::letsAnOwnerLeave()
{
    const MemberScope scope = MemberScope::of(m_organization);
    const Session owner = m_people.value(test::Owner);
    const Desk desk = deskOf(u"olga"_s);
    QVERIFY(test::resultOf(
        desk.controllers->members.setRole(owner, scope, m_people.value(test::Member).account, Role::Owner)));
    const auto left = test::resultOf(desk.controllers->members.remove(owner, scope, owner.account));
    QVERIFY2(left, left ? "" : qPrintable(left.error().detail));
    QVERIFY(!test::resultOf(desk.controllers->requests.queue(owner, m_organization, 10)));
}

void TestDatabaseRoles::doesNothingUnattended()
{
    const Desk desk = deskOf(u"alice"_s);
    const QStringList before = fingerprint();
    m_clock.advanceDays(29); // tokens expire
    const auto done = test::resultOf(desk.controllers->upkeep.run());
    QVERIFY(done);
    QCOMPARE(done->noticesRaised, 0);
    QCOMPARE(fingerprint(), before);
    QVERIFY(test::resultOf(m_owner.controllers->upkeep.run())->noticesRaised > 0);
}

PATWARDEN_TEST_MAIN(TestDatabaseRoles)
#include "tst_databaseroles.moc"
