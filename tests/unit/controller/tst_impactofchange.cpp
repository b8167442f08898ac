// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include "controller/controllers.h"
#include "storage/policystore.h"

#include <QSqlQuery>

#include <random>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One probe per token and organization, made of the tables by hand, apart from the code that previews: what the
/// token holds there, and the least it could do.
struct Probe {
    TokenId token;
    OrganizationId organization;
    Facts facts;
};

QSqlQuery select(Database &database, const QString &sql)
{
    QSqlQuery query(database.connection());
    if (!query.exec(sql))
        qWarning("the probe's statement failed");
    return query;
}

Facts factsOf(Database &database, qint64 token, qint64 organization)
{
    const auto estate = PolicyStore(database).estatePolicies();
    Facts facts;
    facts.organization = estate->organizations.value(OrganizationId(organization)).policies;
    facts.enterprise = estate->enterpriseOf(OrganizationId(organization));
    QSqlQuery row = select(
        database,
        u"SELECT t.kind, t.scopes, t.selection, coalesce(p.permissions, ''), "
        "(SELECT role FROM membership AS m WHERE m.account_id = t.account_id AND m.organization_id = %2), "
        "(SELECT state FROM access AS a WHERE a.token_id = t.id AND a.organization_id = %2), "
        "(SELECT rule FROM access AS a WHERE a.token_id = t.id AND a.organization_id = %2), t.organization_id "
        "FROM token AS t LEFT JOIN token_permission AS p ON p.token_id = t.id WHERE t.id = %1"_s.arg(token)
            .arg(organization));
    row.next();
    facts.token.kind = static_cast<TokenKind>(row.value(0).toInt());
    facts.token.scopes = scopesFromText(row.value(1).toString());
    facts.token.repositories = static_cast<RepositorySelection>(row.value(2).toInt());
    facts.token.permissions = PermissionSet::fromText(row.value(3).toString());
    facts.token.ownerRole = static_cast<Role>(row.value(4).toInt());
    facts.token.access = static_cast<AccessState>(row.value(5).toInt());
    facts.token.createdByOwner = row.value(6).toInt() == int(AccessRule::CreatedByOwner);
    facts.token.resourceOwner =
        row.value(7).toLongLong() == organization ? ResourceOwner::Organization : ResourceOwner::User;
    facts.token.repositorySelected = true;
    return facts;
}

/// Is anything of the organization open to the token that is not public?
bool reachesAnything(Facts facts)
{
    facts.resource = {ResourceType::Repository, ResourceOwner::Organization, Visibility::Private};
    facts.action = {u"metadata"_s, Level::Read};
    if (decide(facts).allowed)
        return true;
    facts.resource.type = ResourceType::Organization;
    for (const Permission &permission : facts.token.permissions) {
        facts.action = {permission.key, Level::Read};
        if (permission.group == PermissionGroup::Organization && decide(facts).allowed)
            return true;
    }
    facts.action = {QString(), Level::Read};
    return facts.token.kind == TokenKind::Classic && decide(facts).allowed;
}

using Key = std::pair<qint64, qint64>;

/// Every token in every organization it could have to do with, and whether it gets in.
QMap<Key, bool> reality(Database &database)
{
    QMap<Key, bool> open;
    QSqlQuery pairs = select(database,
                             u"SELECT t.id, o.id FROM token AS t CROSS JOIN organization AS o "
                             "WHERE o.enterprise_id IS NOT NULL"_s);
    while (pairs.next()) {
        const Key key{pairs.value(0).toLongLong(), pairs.value(1).toLongLong()};
        open.insert(key, reachesAnything(factsOf(database, key.first, key.second)));
    }
    return open;
}

} // namespace

/// What a preview says is what the change then does, on estates made at random.
class TestImpactOfChange : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void foretellsExactlyWhatIsThenRefused();
    void countsTheEnterpriseItself();

private:
    void buildAtRandom(test::EstateBuilder &estate, std::mt19937 &random);
    Session m_owner;
    test::ManualClock m_clock;
};

void TestImpactOfChange::buildAtRandom(test::EstateBuilder &estate, std::mt19937 &random)
{
    const auto pick = [&](int count) { return int(random() % unsigned(count)); };
    estate.addEnterprise(u"Acme"_s, pick(4) != 0);
    const AccountId owner = estate.addAccount(u"alice"_s);
    m_owner = test::EstateBuilder::sessionOf(owner);
    estate.joinEnterprise(owner, Role::Owner);
    for (const Policy policy : allPolicies)
        estate.setChoice({}, policy, static_cast<Choice>(pick(3)), owner);

    QList<OrganizationId> organizations;
    for (int i = 0; i < 4; ++i) {
        organizations.append(estate.addOrganization(u"org-%1"_s.arg(i), pick(2) == 0, i == 3));
        for (const Policy policy : allPolicies)
            estate.setChoice(organizations.last(), policy, static_cast<Choice>(1 + pick(2)), owner);
    }
    const QStringList permissions{u"contents:write"_s, u"members:read"_s, u""_s, u"issues:read members:write"_s};
    const QStringList scopes{u"repo"_s, u"read:org"_s, u"gist"_s, u"public_repo"_s, u"repo admin:org"_s};
    for (int i = 0; i < 8; ++i) {
        const AccountId account = estate.addAccount(u"person-%1"_s.arg(i));
        for (const OrganizationId organization : std::as_const(organizations)) {
            if (pick(3) != 0)
                estate.join(account, organization, pick(4) == 0 ? Role::Owner : Role::Member);
        }
        estate.addClassicToken(account, scopes.at(pick(int(scopes.size()))));
        TokenRecord token;
        token.owner = account;
        token.organization = organizations.at(pick(4));
        token.selection = static_cast<RepositorySelection>(1 + pick(3));
        token.permissions = test::EstateBuilder::permissionsFrom(permissions.at(pick(int(permissions.size()))));
        const int state = pick(6);
        if (state == int(AccessState::Pending)) {
            estate.addRequest(
                token.organization, account,
                {.permissions = permissions.at(pick(int(permissions.size()))), .selection = token.selection});
        } else if (const TokenId id = estate.addToken(token); state != 0) {
            estate.setAccess(id, token.organization, static_cast<AccessState>(state),
                             static_cast<AccessRule>(1 + pick(3)));
        }
    }
}

void TestImpactOfChange::foretellsExactlyWhatIsThenRefused()
{
    constexpr unsigned seed = 20261120;
    std::mt19937 random(seed);
    int changes = 0;
    const int rounds = test::testedEngine() == Engine::Sqlite ? 200 : 80; // a server makes each estate for longer
    for (int round = 0; round < rounds; ++round) {
        test::releaseTestDatabases();
        const QString path = temporaryPath(u"estate-%1.db"_s.arg(round));
        test::EstateBuilder estate(path, m_clock);
        if (test::testedEngine() == Engine::Sqlite) // 200 estates, soon gone
            (void)QSqlQuery(estate.database().connection()).exec(u"PRAGMA synchronous = OFF"_s);
        buildAtRandom(estate, random);
        DatabaseThread thread;
        QVERIFY(test::resultOf(thread.open(test::locationOf(path), OpenMode::OpenExisting)));
        Controllers controllers(thread, m_clock);
        const auto optedIn = test::resultOf(controllers.policies.overview(m_owner, {}))->optedIn;
        const Policy policy = optedIn ? allPolicies.at(random() % 3) : Policy::ClassicAccess;
        const auto choice = static_cast<Choice>(random() % 3);
        const bool optIn = !optedIn && round % 2 == 0;
        const PolicySet choices{false, static_cast<Choice>(random() % 3), static_cast<Choice>(random() % 3),
                                choice};

        const QMap<Key, bool> before = reality(estate.database());
        const auto impact = test::resultOf(optIn ? controllers.policies.previewOptIn(m_owner, {}, choices)
                                                 : controllers.policies.preview(m_owner, {}, policy, choice));
        QVERIFY(impact);
        QVERIFY(test::resultOf(optIn ? controllers.policies.optIn(m_owner, {}, choices)
                                     : controllers.policies.setPolicy(m_owner, {}, policy, choice)));
        const QMap<Key, bool> after = reality(estate.database());

        QMap<Key, bool> foretold;
        for (const ImpactEntry &entry : impact->entries)
            foretold.insert({entry.token.value(), entry.organization.value()}, entry.gains);
        QMap<Key, bool> happened;
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            if (after.value(it.key()) != it.value())
                happened.insert(it.key(), after.value(it.key()));
        }
        QVERIFY2(foretold == happened,
                 qPrintable(u"seed %1, estate %2, %3 → %4: foretold %5, happened %6"_s.arg(seed)
                                .arg(round)
                                .arg(policyName(policy), choiceName(policy, choice))
                                .arg(foretold.size())
                                .arg(happened.size())));
        changes += int(happened.size());
    }
    QVERIFY(changes > 2 * rounds); // the estates do change, so that the comparison says something
}

void TestImpactOfChange::countsTheEnterpriseItself() // R-E14
{
    const QString path = temporaryPath(u"enterprise.db"_s);
    test::EstateBuilder estate(path, m_clock);
    estate.addEnterprise();
    const AccountId owner = estate.addAccount(u"alice"_s);
    estate.joinEnterprise(owner, Role::Owner);
    estate.addClassicToken(owner, u"admin:enterprise"_s);
    DatabaseThread thread;
    QVERIFY(test::resultOf(thread.open(test::locationOf(path), OpenMode::OpenExisting)));
    Controllers controllers(thread, m_clock);

    const auto impact = test::resultOf(controllers.policies.preview(test::EstateBuilder::sessionOf(owner), {},
                                                                    Policy::ClassicAccess, Choice::Strict));

    QVERIFY(impact);
    QCOMPARE(impact->tokensLosing, 1);
    QCOMPARE(impact->organizations, 0);
    QVERIFY(!impact->entries.first().organization.isValid());
}

PATWARDEN_TEST_MAIN(TestImpactOfChange)
#include "tst_impactofchange.moc"
