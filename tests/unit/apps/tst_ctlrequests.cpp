// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// patwardenctl requests: the queue as a script meets it (R-O1, R-O8 … R-O11).
class TestCtlRequests : public test::CtlTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lists();
    void listsForPeople();
    void filters_data();
    void filters();
    void showsEverything();
    void approvesByNumberAndByName();
    void deniesWithAReason();
    void deniesWithAReasonFromAFile();
    void decidesWhatTheFilterShows();
    void refusesAllWithoutAskingAnybody();
    void asksAtATerminal();
    void tellsWhatWasDecidedBefore();
    void saysWhichOfTwoWithTheSameName();
    void worksOverAllOrganizations();
    void refusesMembers_data();
    void refusesMembers();
    void refusesWrongUsage_data();
    void refusesWrongUsage();

private:
    [[nodiscard]] qsizetype pending() const { return ctl().json({u"requests"_s, u"list"_s}).lines().size(); }

    test::ManualClock m_clock;
    RequestId m_deploy;
    RequestId m_backup;
    RequestId m_lint;
};

void TestCtlRequests::init()
{
    TestCase::init();
    test::EstateBuilder estate(newPath(), m_clock);
    const auto [octo, alice, ann] = buildOcto(estate);
    const AccountId bo = estate.addAccount(u"bo"_s);
    estate.join(bo, octo, Role::Member);
    const RepositoryId web = estate.addRepository(octo, u"web"_s);
    m_deploy = estate.addRequest(octo, ann,
                                 {.tokenName = u"deploy"_s,
                                  .permissions = u"contents:write"_s,
                                  .reason = u"ships the site"_s,
                                  .selection = RepositorySelection::Selected,
                                  .repositories = {web},
                                  .askedHoursAgo = 3});
    m_backup = estate.addRequest(octo, bo, {.tokenName = u"backup"_s, .askedHoursAgo = 2});
    m_lint = estate.addRequest(octo, bo,
                               {.tokenName = u"lint"_s,
                                .permissions = u"issues:read"_s,
                                .selection = RepositorySelection::Public,
                                .expiresInDays = {},
                                .askedHoursAgo = 1});
}

void TestCtlRequests::lists()
{
    const test::CtlOutcome outcome = ctl().json({u"requests"_s, u"list"_s});
    QCOMPARE(outcome.errors, QString());
    QCOMPARE(outcome.exitCode, 0);
    const QList<QJsonObject> lines = outcome.lines();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].value("id"_L1).toInteger(), m_lint.value());
    QVERIFY(lines[0].value("expires_at"_L1).isNull());
    const QJsonObject deploy = lines[2];
    QCOMPARE(deploy.value("token"_L1).toString(), u"deploy"_s);
    QCOMPARE(deploy.value("owner"_L1).toString(), u"ann"_s);
    QCOMPARE(deploy.value("organization"_L1).toString(), u"octo-org"_s);
    QCOMPARE(deploy.value("repositories"_L1).toString(), u"selected"_s);
    QCOMPARE(deploy.value("repository_count"_L1).toInt(), 1);
    QCOMPARE(deploy.value("permissions"_L1).toObject().value("contents"_L1).toString(), u"write"_s);
    QCOMPARE(deploy.value("created_at"_L1).toString(), u"2026-11-20T06:00:00Z"_s);
    QCOMPARE(deploy.value("risk"_L1).toString(), u"medium"_s);
}

void TestCtlRequests::listsForPeople()
{
    const test::CtlOutcome outcome = ctl()({u"requests"_s, u"list"_s, u"--limit"_s, u"2"_s});
    QCOMPARE(outcome.exitCode, 0);
    const QStringList lines = outcome.output.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3); // a line of headers
    QVERIFY(lines[0].contains(u"Token"_s));
    QCOMPARE(lines[1].indexOf(u"lint"_s), lines[2].indexOf(u"backup"_s)); // one below the other
}

void TestCtlRequests::filters_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("tokens");
    QTest::newRow("owner") << QStringList{u"--owner"_s, u"ann"_s} << QStringList{u"deploy"_s};
    QTest::newRow("two owners") << QStringList{u"--owner"_s, u"ann"_s, u"--owner"_s, u"BO"_s}
                                << QStringList{u"lint"_s, u"backup"_s, u"deploy"_s};
    QTest::newRow("somebody unknown") << QStringList{u"--owner"_s, u"nobody"_s} << QStringList{};
    QTest::newRow("a repository, or all")
        << QStringList{u"--repository"_s, u"web"_s} << QStringList{u"backup"_s, u"deploy"_s};
    QTest::newRow("an unknown repository") << QStringList{u"--repository"_s, u"nothing"_s} << QStringList{};
    QTest::newRow("permission") << QStringList{u"--permission"_s, u"contents:write"_s} << QStringList{u"deploy"_s};
    QTest::newRow("text in the reason") << QStringList{u"--text"_s, u"SITE"_s} << QStringList{u"deploy"_s};
    QTest::newRow("both have to hold") << QStringList{u"--owner"_s, u"bo"_s, u"--permission"_s, u"issues:read"_s}
                                       << QStringList{u"lint"_s};
    QTest::newRow("limit") << QStringList{u"--limit"_s, u"1"_s} << QStringList{u"lint"_s};
}

void TestCtlRequests::filters()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, tokens);
    const test::CtlOutcome outcome = ctl().json(QStringList{u"requests"_s, u"list"_s} + options);
    QCOMPARE(outcome.exitCode, 0);
    QStringList found;
    for (const QJsonObject &line : outcome.lines())
        found.append(line.value("token"_L1).toString());
    QCOMPARE(found, tokens);
}

void TestCtlRequests::showsEverything()
{
    const QJsonObject request = ctl().json({u"requests"_s, u"show"_s, QString::number(m_deploy.value())}).object();
    QCOMPARE(request.value("reason"_L1).toString(), u"ships the site"_s);
    QCOMPARE(request.value("repository_names"_L1).toArray(), QJsonArray{u"web"_s});
    QCOMPARE(request.value("owner_role"_L1).toString(), u"member"_s);
    QCOMPARE(request.value("permission_changes"_L1).toArray().first().toObject().value("change"_L1).toString(),
             u"added"_s);
    QVERIFY(request.value("verdict"_L1).isNull());
    const test::CtlOutcome byName = ctl()({u"requests"_s, u"show"_s, u"deploy"_s});
    QCOMPARE(byName.exitCode, 0);
    QVERIFY(byName.output.contains(u"ships the site"_s));
    const test::CtlOutcome unknown = ctl().json({u"requests"_s, u"show"_s, u"4711"_s});
    QCOMPARE(unknown.exitCode, 3);
    QCOMPARE(unknown.error().value("code"_L1).toString(), u"not_found"_s);
}

void TestCtlRequests::approvesByNumberAndByName()
{
    const test::CtlOutcome outcome =
        ctl().json({u"requests"_s, u"approve"_s, QString::number(m_deploy.value()), u"backup"_s});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonArray both{m_deploy.value(), m_backup.value()};
    QCOMPARE(outcome.object().value("decided"_L1).toArray(), both);
    QCOMPARE(pending(), 1);
    const QJsonObject request = ctl().json({u"requests"_s, u"show"_s, QString::number(m_deploy.value())}).object();
    QCOMPARE(request.value("verdict"_L1).toString(), u"approved"_s);
    QCOMPARE(request.value("decided_by"_L1).toString(), u"alice"_s);
}

void TestCtlRequests::deniesWithAReason()
{
    const test::CtlOutcome outcome =
        ctl()({u"requests"_s, u"deny"_s, u"deploy"_s, u"--reason"_s, u"use the app"_s});
    QVERIFY2(outcome.output.startsWith(u"Denied 1 request"_s), qPrintable(outcome.output));
    QCOMPARE(outcome.exitCode, 0);
    const QString tooLong(maximumReasonLength + 1, u'x');
    const test::CtlOutcome refused = ctl().json({u"requests"_s, u"deny"_s, u"backup"_s, u"--reason"_s, tooLong});
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(refused.error().value("subject"_L1).toString(), u"reason"_s);
    QCOMPARE(pending(), 2);
}

void TestCtlRequests::deniesWithAReasonFromAFile()
{
    QFile file(temporaryPath(u"reason.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("two\nlines\n");
    file.close();
    const QStringList words{u"requests"_s, u"deny"_s, u"deploy"_s, u"--reason-file"_s};
    QCOMPARE(ctl()(words + QStringList{file.fileName()}).exitCode, 0);
    QCOMPARE(ctl()(words + QStringList{temporaryPath(u"missing"_s)}).exitCode, 2);
    QCOMPARE(ctl()(words + QStringList{file.fileName(), u"--reason"_s, u"x"_s}).exitCode, 2);
}

void TestCtlRequests::decidesWhatTheFilterShows()
{
    const QStringList words{u"requests"_s, u"approve"_s, u"--all"_s, u"--yes"_s};
    const test::CtlOutcome none = ctl().json(words + QStringList{u"--owner"_s, u"nobody"_s});
    QCOMPARE(none.exitCode, 0);
    QCOMPARE(none.object().value("decided"_L1).toArray(), QJsonArray());
    QCOMPARE(pending(), 3); // R-O11: a filter that nothing fits is not "no filter"
    const test::CtlOutcome bos = ctl().json(words + QStringList{u"--owner"_s, u"bo"_s});
    QCOMPARE(bos.object().value("decided"_L1).toArray().size(), 2);
    QCOMPARE(pending(), 1);
}

void TestCtlRequests::refusesAllWithoutAskingAnybody()
{
    const test::CtlOutcome outcome = ctl().json({u"requests"_s, u"approve"_s, u"--all"_s});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.error().value("message"_L1).toString().contains(u"--yes"_s));
    QCOMPARE(pending(), 3);
}

void TestCtlRequests::asksAtATerminal()
{
    const QStringList words{u"requests"_s, u"approve"_s, u"deploy"_s, u"backup"_s};
    const test::CtlOutcome no = ctl().atTerminal(words, {{"[y/N]", "n"}});
    QVERIFY2(no.output.contains(u"Approve 2 request"_s), qPrintable(no.output));
    QCOMPARE(no.exitCode, 3);
    QCOMPARE(pending(), 3);
    QCOMPARE(ctl().atTerminal(words, {{"[y/N]", "y"}}).exitCode, 0);
    QCOMPARE(pending(), 1);
}

void TestCtlRequests::tellsWhatWasDecidedBefore()
{
    const QString id = QString::number(m_deploy.value());
    QCOMPARE(ctl()({u"requests"_s, u"deny"_s, id}).exitCode, 0);
    const test::CtlOutcome again = ctl().json({u"requests"_s, u"approve"_s, id, u"4711"_s, u"backup"_s});
    QCOMPARE(again.exitCode, 1); // R-O9: nobody's decision is overruled
    const QJsonObject outcome = again.object();
    QCOMPARE(outcome.value("decided"_L1).toArray(), QJsonArray{m_backup.value()});
    const QJsonObject earlier = outcome.value("decided_earlier"_L1).toArray().first().toObject();
    QCOMPARE(earlier.value("verdict"_L1).toString(), u"denied"_s);
    QCOMPARE(earlier.value("decided_by"_L1).toString(), u"alice"_s);
    QCOMPARE(outcome.value("not_found"_L1).toArray(), QJsonArray{4711});
}

void TestCtlRequests::saysWhichOfTwoWithTheSameName()
{
    m_path = temporaryPath(u"twins.db"_s);
    QStringList numbers;
    {
        test::EstateBuilder estate(m_path, m_clock);
        const OrganizationId octo = estate.addOrganization(u"octo-org"_s, true);
        const AccountId alice = estate.addAccount(u"alice"_s, true);
        const AccountId ann = estate.addAccount(u"ann"_s);
        estate.join(alice, octo, Role::Owner);
        estate.join(ann, octo, Role::Member);
        for (const char16_t *name : {u"deploy", u"deploy", u"deploy-2"})
            numbers.append(
                QString::number(estate.addRequest(octo, ann, {.tokenName = QString::fromUtf16(name)}).value()));
    }
    const test::CtlOutcome outcome = ctl().json({u"requests"_s, u"approve"_s, u"deploy"_s});
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.error().value("code"_L1).toString(), u"conflict"_s);
    const QString message = outcome.error().value("message"_L1).toString();
    QVERIFY(message.contains(numbers[0]) && message.contains(numbers[1]) && !message.contains(numbers[2]));
    QCOMPARE(pending(), 3);
    QCOMPARE(ctl()({u"requests"_s, u"approve"_s, u"deploy-2"_s}).exitCode, 0);
}

void TestCtlRequests::worksOverAllOrganizations()
{
    test::EstateBuilder estate(newPath(), m_clock);
    const auto [octo, alice, ann] = buildOcto(estate);
    const OrganizationId data = estate.addOrganization(u"acme-data"_s);
    const OrganizationId lab = estate.addOrganization(u"lab"_s);
    estate.join(alice, data, Role::Owner);
    estate.addRepository(data, u"docs"_s);
    QList<RequestId> ids;
    for (const OrganizationId organization : {octo, data, lab}) {
        if (organization != octo)
            estate.join(ann, organization, Role::Member);
        ids.append(estate.addRequest(organization, ann, {.tokenName = u"token-%1"_s.arg(organization.value())}));
    }
    const QString all = u"--all-organizations"_s;
    const QList<QJsonObject> lines = ctl().json({u"requests"_s, u"list"_s, all}).lines();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].value("organization"_L1).toString(), u"acme-data"_s);
    QCOMPARE(lines[1].value("organization"_L1).toString(), u"octo-org"_s);
    const auto ofDocs = ctl().json({u"requests"_s, u"list"_s, all, u"--repository"_s, u"docs"_s}).lines();
    QCOMPARE(ofDocs.size(), 1); // all repositories are those of its own organization
    QCOMPARE(ofDocs[0].value("id"_L1).toInteger(), ids[1].value());
    QVERIFY(ctl()({u"requests"_s, u"list"_s, all}).output.contains(u"Organization"_s));
    QCOMPARE(ctl()({u"requests"_s, u"list"_s, all, u"--organization"_s, u"octo-org"_s}).exitCode, 2);

    const auto decided = ctl().json({u"requests"_s, u"approve"_s, u"--all"_s, all, u"--yes"_s});
    QCOMPARE(decided.exitCode, 0);
    QCOMPARE(decided.lines().constFirst().value("decided"_L1).toArray().size(), 2);
    QVERIFY(decided.lines().constFirst().value("organization"_L1).isNull());
    const auto foreign = ctl().json({u"requests"_s, u"deny"_s, QString::number(ids[2].value()), all, u"--yes"_s});
    QCOMPARE(foreign.exitCode, 1);
    QCOMPARE(foreign.lines().constFirst().value("not_found"_L1).toArray().size(), 1);
}

void TestCtlRequests::refusesMembers_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("list") << QStringList{u"list"_s};
    QTest::newRow("show") << QStringList{u"show"_s, u"1"_s};
    QTest::newRow("approve") << QStringList{u"approve"_s, u"1"_s};
    QTest::newRow("deny all") << QStringList{u"deny"_s, u"--all"_s, u"--yes"_s};
}

void TestCtlRequests::refusesMembers()
{
    QFETCH(QStringList, words);
    const test::CtlOutcome outcome = ctl(u"ann"_s).json(QStringList{u"requests"_s} + words);
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.output, QString());
    QCOMPARE(outcome.error().value("code"_L1).toString(), u"forbidden"_s);
    QCOMPARE(pending(), 3);
}

void TestCtlRequests::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing to do") << QStringList{};
    QTest::newRow("an unknown verb") << QStringList{u"accept"_s};
    QTest::newRow("no ids") << QStringList{u"approve"_s};
    QTest::newRow("ids and all") << QStringList{u"approve"_s, u"1"_s, u"--all"_s};
    QTest::newRow("ids and a filter") << QStringList{u"deny"_s, u"1"_s, u"--owner"_s, u"ann"_s};
    QTest::newRow("a limit that is none") << QStringList{u"list"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("a limit of nothing") << QStringList{u"list"_s, u"--limit"_s, u"0"_s};
    QTest::newRow("a permission without a level") << QStringList{u"list"_s, u"--permission"_s, u"contents"_s};
    QTest::newRow("a word too many") << QStringList{u"list"_s, u"1"_s};
    QTest::newRow("a reason to approve") << QStringList{u"approve"_s, u"1"_s, u"--reason"_s, u"x"_s};
}

void TestCtlRequests::refusesWrongUsage()
{
    QFETCH(QStringList, words);
    const test::CtlOutcome outcome = ctl().json(QStringList{u"requests"_s} + words);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.output, QString());
    QVERIFY(!outcome.error().value("message"_L1).toString().isEmpty());
    QCOMPARE(pending(), 3);
}

PATWARDEN_TEST_MAIN(TestCtlRequests)
#include "tst_ctlrequests.moc"
