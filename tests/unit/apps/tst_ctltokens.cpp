// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// patwardenctl tokens: what reaches an organization, ending that, and one's own (R-O4, R-O5, R-E11).
class TestCtlTokens : public test::CtlTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lists();
    void filters_data();
    void filters();
    void listsClassicTokens();
    void revokes();
    void revokesWhatTheFilterShows();
    void tellsWhatHadNoAccess();
    void takesInventory();
    void takesInventoryAsCsv();
    void makesOnesOwn();
    void makesAClassicOne();
    void waitsForApproval();
    void deletes();
    void refusesMembers_data();
    void refusesMembers();
    void refusesWrongUsage_data();
    void refusesWrongUsage();

private:
    [[nodiscard]] QStringList active(const QStringList &options = {}) const
    {
        QStringList names;
        for (const QJsonObject &row : ctl().json(QStringList{u"tokens"_s, u"list"_s} + options).lines())
            names.append(row.value("token"_L1).toString());
        names.sort();
        return names;
    }
    [[nodiscard]] TokenId token(const QString &name) const
    {
        for (const QJsonObject &row : ctl().json({u"tokens"_s, u"list"_s}).lines()) {
            if (row.value("token"_L1).toString() == name)
                return TokenId(row.value("id"_L1).toInteger());
        }
        return {};
    }

    const Clock m_clock;
};

void TestCtlTokens::init()
{
    TestCase::init();
    test::EstateBuilder estate(newPath(), m_clock);
    const auto [octo, alice, ann] = buildOcto(estate);
    const AccountId bo = estate.addAccount(u"bo"_s);
    estate.join(bo, octo, Role::Member);
    estate.addRepository(octo, u"web"_s);
    estate.addRequest(octo, ann,
                      {.tokenName = u"deploy"_s, .permissions = u"contents:write"_s, .expiresInDays = 5});
    estate.addRequest(octo, bo, {.tokenName = u"=backup, \"all\""_s, .expiresInDays = {}});
    estate.addClassicToken(bo, u"repo read:org"_s);
    QCOMPARE(ctl()({u"requests"_s, u"approve"_s, u"--all"_s, u"--yes"_s}).exitCode, 0);
}

void TestCtlTokens::lists()
{
    const test::CtlOutcome outcome = ctl().json({u"tokens"_s, u"list"_s});
    QCOMPARE(outcome.errors, QString());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.lines().size(), 2);
    for (const QJsonObject &row : outcome.lines()) {
        QCOMPARE(row.value("granted_by"_L1).toString(), u"alice"_s);
        QCOMPARE(row.value("rule"_L1).toString(), u"reviewed"_s);
        QVERIFY(row.value("last_used_at"_L1).isNull());
    }
    const test::CtlOutcome table = ctl()({u"tokens"_s, u"list"_s});
    QVERIFY(table.output.contains(u"contents:write"_s));
}

void TestCtlTokens::filters_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("owner") << QStringList{u"--owner"_s, u"ann"_s} << qsizetype(1);
    QTest::newRow("nobody") << QStringList{u"--owner"_s, u"nobody"_s} << qsizetype(0);
    QTest::newRow("soon") << QStringList{u"--expiry"_s, u"soon"_s} << qsizetype(1);
    QTest::newRow("soon or never") << QStringList{u"--expiry"_s, u"soon"_s, u"--expiry"_s, u"never"_s}
                                   << qsizetype(2);
    QTest::newRow("expired") << QStringList{u"--expiry"_s, u"expired"_s} << qsizetype(0);
    QTest::newRow("permission") << QStringList{u"--permission"_s, u"contents:write"_s} << qsizetype(1);
    QTest::newRow("text") << QStringList{u"--text"_s, u"backup"_s} << qsizetype(1);
    QTest::newRow("limit") << QStringList{u"--limit"_s, u"1"_s} << qsizetype(1);
}

void TestCtlTokens::filters()
{
    QFETCH(QStringList, options);
    QFETCH(qsizetype, count);
    QCOMPARE(active(options).size(), count);
}

void TestCtlTokens::listsClassicTokens()
{
    const QList<QJsonObject> tokens = ctl().json({u"tokens"_s, u"list"_s, u"--classic"_s}).lines();
    QCOMPARE(tokens.size(), 1);
    QCOMPARE(tokens[0].value("owner"_L1).toString(), u"bo"_s);
    QCOMPARE(tokens[0].value("scopes"_L1).toArray().size(), 2);
    QCOMPARE(tokens[0].value("reaches"_L1).toBool(), true);
    QCOMPARE(ctl()({u"tokens"_s, u"list"_s, u"--classic"_s, u"--owner"_s, u"bo"_s}).exitCode, 2);
}

void TestCtlTokens::revokes()
{
    const QString id = QString::number(token(u"deploy"_s).value());
    const test::CtlOutcome outcome = ctl().json({u"tokens"_s, u"revoke"_s, id, u"--reason"_s, u"leaked"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.object().value("revoked"_L1).toArray(), QJsonArray{id.toLongLong()});
    QCOMPARE(active().size(), 1);
    const QList<QJsonObject> mine = ctl(u"ann"_s).json({u"tokens"_s, u"mine"_s}).lines();
    const QJsonObject reach = mine[0].value("organizations"_L1).toArray().first().toObject();
    QCOMPARE(reach.value("access"_L1).toString(), u"revoked"_s);
    QCOMPARE(reach.value("decision_reason"_L1).toString(), u"leaked"_s); // R-O5: its owner reads why
}

void TestCtlTokens::revokesWhatTheFilterShows()
{
    const QStringList words{u"tokens"_s, u"revoke"_s, u"--all"_s};
    QCOMPARE(ctl().json(words).exitCode, 2); // nobody can be asked
    QCOMPARE(ctl().json(words + QStringList{u"--yes"_s, u"--owner"_s, u"nobody"_s}).exitCode, 0);
    QCOMPARE(active().size(), 2);
    QCOMPARE(ctl().json(words + QStringList{u"--yes"_s, u"--expiry"_s, u"soon"_s}).exitCode, 0);
    QCOMPARE(active(), QStringList{u"=backup, \"all\""_s});
}

void TestCtlTokens::tellsWhatHadNoAccess()
{
    const test::CtlOutcome outcome = ctl().json({u"tokens"_s, u"revoke"_s, u"deploy"_s, u"4711"_s});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.object().value("gone"_L1).toArray(), QJsonArray{4711});
    QCOMPARE(outcome.object().value("revoked"_L1).toArray().size(), 1);
}

void TestCtlTokens::takesInventory()
{
    const test::CtlOutcome outcome = ctl().json({u"tokens"_s, u"inventory"_s});
    QCOMPARE(outcome.exitCode, 0);
    const QList<QJsonObject> rows = outcome.lines();
    QCOMPARE(rows.size(), 3);
    QStringList kinds;
    for (const QJsonObject &row : rows) {
        kinds.append(row.value("kind"_L1).toString());
        QCOMPARE(row.keys(), rows[0].keys());
        QCOMPARE(row.value("organization"_L1).toString(), u"octo-org"_s);
        QCOMPARE(row.value("reaches"_L1).toBool(), true);
    }
    QCOMPARE(kinds.count(u"fine_grained"_s), 2);
    QCOMPARE(kinds.count(u"classic"_s), 1);
}

void TestCtlTokens::takesInventoryAsCsv()
{
    const test::CtlOutcome outcome =
        ctl()({u"tokens"_s, u"inventory"_s, u"--csv"_s, u"--organization"_s, u"octo-org"_s});
    QCOMPARE(outcome.exitCode, 0);
    const QStringList lines = outcome.output.split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith(u"organization,kind,id,token,owner,reaches,"_s));
    QVERIFY(outcome.output.contains(u"\"'=backup, \"\"all\"\"\""_s)); // quoted, and no formula
    QVERIFY(outcome.output.contains(u",repo read:org,"_s));
}

void TestCtlTokens::makesOnesOwn()
{
    const test::CtlOutcome outcome =
        ctl().json({u"tokens"_s, u"create"_s, u"mine"_s, u"--organization"_s, u"octo-org"_s, u"--repository"_s,
                    u"web"_s, u"--permission"_s, u"contents:read"_s, u"--expires"_s, u"7"_s});
    QCOMPARE(outcome.errors, QString());
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.object().value("secret"_L1).toString().startsWith(u"pwfg_"_s));
    QCOMPARE(outcome.object().value("access"_L1).toString(), u"approved"_s);
    QCOMPARE(outcome.object().value("rule"_L1).toString(), u"created_by_owner"_s); // R-E11
    const QList<QJsonObject> mine = ctl().json({u"tokens"_s, u"mine"_s}).lines();
    QCOMPARE(mine.size(), 1);
    QCOMPARE(mine[0].value("repository_names"_L1).toArray(), QJsonArray{u"web"_s});
    QVERIFY(!ctl().json({u"tokens"_s, u"mine"_s}).output.contains(outcome.object().value("secret"_L1).toString()));
}

void TestCtlTokens::makesAClassicOne()
{
    const test::CtlOutcome outcome = ctl(u"ann"_s)({u"tokens"_s, u"create"_s, u"old script"_s, u"--classic"_s,
                                                    u"--scope"_s, u"repo"_s, u"--expires"_s, u"never"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.output.startsWith(u"pwp_"_s)); // nothing else: it is piped on
    QCOMPARE(outcome.output.count(u'\n'), 1);
    const QJsonObject token = ctl(u"ann"_s).json({u"tokens"_s, u"mine"_s}).lines().first();
    QVERIFY(token.value("expires_at"_L1).isNull());
    QCOMPARE(token.value("kind"_L1).toString(), u"classic"_s);
}

void TestCtlTokens::waitsForApproval()
{
    const test::CtlOutcome outcome = ctl(u"ann"_s).json({u"tokens"_s, u"create"_s, u"bot"_s, u"--organization"_s,
                                                         u"octo-org"_s, u"--all-repositories"_s, u"--permission"_s,
                                                         u"issues:write"_s, u"--justification"_s, u"labels"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.object().value("access"_L1).toString(), u"pending"_s); // R-E10
    const QString request = QString::number(outcome.object().value("request_id"_L1).toInteger());
    QCOMPARE(ctl().json({u"requests"_s, u"show"_s, request}).object().value("reason"_L1).toString(), u"labels"_s);
}

void TestCtlTokens::deletes()
{
    QCOMPARE(ctl(u"ann"_s).json({u"tokens"_s, u"delete"_s, u"deploy"_s}).exitCode, 0);
    QCOMPARE(active().size(), 1);
    QCOMPARE(ctl(u"ann"_s).json({u"tokens"_s, u"delete"_s, u"deploy"_s}).exitCode, 3);
    const QString bos = QString::number(token(u"=backup, \"all\""_s).value());
    QCOMPARE(ctl(u"ann"_s).json({u"tokens"_s, u"delete"_s, bos}).exitCode, 3); // nobody else's
    QCOMPARE(active().size(), 1);
}

void TestCtlTokens::refusesMembers_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("list") << QStringList{u"list"_s};
    QTest::newRow("classic") << QStringList{u"list"_s, u"--classic"_s};
    QTest::newRow("revoke") << QStringList{u"revoke"_s, u"1"_s};
    QTest::newRow("inventory") << QStringList{u"inventory"_s};
    QTest::newRow("inventory of one") << QStringList{u"inventory"_s, u"--organization"_s, u"octo-org"_s};
}

void TestCtlTokens::refusesMembers()
{
    QFETCH(QStringList, words);
    const test::CtlOutcome outcome = ctl(u"ann"_s).json(QStringList{u"tokens"_s} + words);
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.output, QString());
    QCOMPARE(outcome.error().value("code"_L1).toString(), u"forbidden"_s);
    QCOMPARE(active().size(), 2);
}

void TestCtlTokens::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing to revoke") << QStringList{u"revoke"_s};
    QTest::newRow("an unknown expiry") << QStringList{u"list"_s, u"--expiry"_s, u"tomorrow"_s};
    QTest::newRow("two forms") << QStringList{u"inventory"_s, u"--csv"_s};
    QTest::newRow("a token without a name") << QStringList{u"create"_s};
    QTest::newRow("a permission without a level")
        << QStringList{u"create"_s, u"x"_s, u"--permission"_s, u"contents"_s};
    QTest::newRow("a life that is none") << QStringList{u"create"_s, u"x"_s, u"--expires"_s, u"later"_s};
    QTest::newRow("a life that is too long") << QStringList{u"create"_s, u"x"_s, u"--expires"_s, u"4000"_s};
    QTest::newRow("two selections") << QStringList{u"create"_s, u"x"_s, u"--all-repositories"_s, u"--repository"_s,
                                                   u"web"_s};
}

void TestCtlTokens::refusesWrongUsage()
{
    QFETCH(QStringList, words);
    const test::CtlOutcome outcome = ctl().json(QStringList{u"tokens"_s} + words);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.output, QString());
    QVERIFY(!outcome.error().value("message"_L1).toString().isEmpty());
}

PATWARDEN_TEST_MAIN(TestCtlTokens)
#include "tst_ctltokens.moc"
