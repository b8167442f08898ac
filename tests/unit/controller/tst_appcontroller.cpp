// SPDX-License-Identifier: GPL-3.0-or-later
#include "appdesk.h"
#include "testcase.h"

#include "controller/appkey.h"
#include "controller/auditwording.h"

#include <QRegularExpression>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Registering Apps, installing them, signing in as one (R-O6).
class TestAppController : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void registersWithAKeyOfItsOwn();
    void takesAKeyThatIsBrought();
    void refusesADraft_data();
    void refusesADraft();
    void neverGivesASlugTwice();
    void listsWhatConcernsWhom();
    void leavesAppsOfOrganizationsToThem();
    void installsOnce();
    void installsOnlyWhatIsOffered();
    void grantsMoreOnlyWhenAccepted();
    void takesLessAtOnce();
    void onlyGovernorsGovern_data();
    void onlyGovernorsGovern();
    void auditsEverything();

    void signsInWithItsKey();
    void saysWhatIsWrongWithAJwt_data();
    void saysWhatIsWrongWithAJwt();
    void anOldKeyOpensNothing();
    void givesATokenForAnHour();
    void storesNoSecret();
    void narrowsButNeverWidens();
    void givesNoTokenForAnothersInstallation();
    void suspendedInstallationsGetNothing();
    void uninstallingEndsTokens();
    void removesExpiredTokens();

private:
    AppController &apps() { return m_desk->controllers.apps; }
    template <typename T>
    static ErrorCode codeOf(const Result<T> &result)
    {
        return result ? ErrorCode::Internal : result.error().code;
    }

    std::unique_ptr<test::AppDesk> m_desk;
};

void TestAppController::init()
{
    TestCase::init();
    static int serial = 0;
    m_desk = std::make_unique<test::AppDesk>(temporaryPath(u"apps-%1.db"_s.arg(++serial)));
}

void TestAppController::registersWithAKeyOfItsOwn()
{
    const RegisteredApp registered =
        test::resultOf(apps().registerApp(m_desk->eve, test::AppDesk::draftOf(u"Octo Bot!"_s))).value();

    QCOMPARE(registered.app.slug, u"octo-bot"_s);
    QCOMPARE(registered.app.ownerName, u"Acme Enterprise"_s);
    QVERIFY(registered.privateKey.startsWith("-----BEGIN PRIVATE KEY-----\n"));
    QVERIFY(verifyRs256(registered.app.publicKey, "text", test::rs256(registered.privateKey, "text")));
    static const QRegularExpression clientId(u"^Iv23[0-9A-Za-z]{16}\\z"_s);
    QVERIFY(clientId.match(registered.app.clientId).hasMatch());
    QVERIFY(!m_desk->ask(u"SELECT public_key FROM app"_s).first().contains(u"PRIVATE"_s));
}

void TestAppController::takesAKeyThatIsBrought()
{
    AppDraft draft = test::AppDesk::draftOf(u"Brought"_s);
    draft.publicKey = makeAppKey()->publicPem;
    const auto registered = test::resultOf(apps().registerApp(m_desk->eve, draft));

    QVERIFY(registered);
    QCOMPARE(registered->app.publicKey, draft.publicKey);
    QCOMPARE(registered->privateKey, QByteArray());
}

void TestAppController::refusesADraft_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("description");
    QTest::addColumn<int>("requests");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("subject");
    const int read = int(Level::Read);
    QTest::newRow("no name") << QString() << QString() << read << QByteArray() << u"appName"_s;
    QTest::newRow("no letters") << u"!?"_s << QString() << read << QByteArray() << u"appName"_s;
    QTest::newRow("long name") << QString(61, u'a') << QString() << read << QByteArray() << u"appName"_s;
    QTest::newRow("long story") << u"a"_s << QString(501, u'a') << read << QByteArray() << u"appDescription"_s;
    QTest::newRow("no right") << u"a"_s << QString() << int(Level::None) << QByteArray() << u"appPermissions"_s;
    QTest::newRow("too much") << u"a"_s << QString() << int(Level::Admin) << QByteArray() << u"appPermissions"_s;
    QTest::newRow("no key") << u"a"_s << QString() << read << QByteArray("key") << u"publicKey"_s;
    QTest::newRow("small key") << u"a"_s << QString() << read << test::publicRsaKey(1'024) << u"publicKey"_s;
}

void TestAppController::refusesADraft()
{
    QFETCH(QString, name);
    QFETCH(QString, description);
    QFETCH(int, requests);
    QFETCH(QByteArray, key);
    QFETCH(QString, subject);
    AppDraft draft = test::AppDesk::draftOf(name, static_cast<Level>(requests), Level::None);
    draft.description = description;
    draft.publicKey = key;
    const auto refused = test::resultOf(apps().registerApp(m_desk->eve, draft));

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QCOMPARE(refused.error().subject, subject);
    QCOMPARE(m_desk->ask(u"SELECT count(*) FROM app"_s), QStringList{u"0"_s});
}

void TestAppController::neverGivesASlugTwice()
{
    const RegisteredApp first = m_desk->add(u"Octo Bot"_s);
    const auto same = test::resultOf(apps().registerApp(m_desk->eve, test::AppDesk::draftOf(u"octo.bot"_s)));
    QCOMPARE(codeOf(same), ErrorCode::Conflict);

    QVERIFY(test::resultOf(apps().remove(m_desk->eve, first.app.id)));

    const auto again = test::resultOf(apps().registerApp(m_desk->eve, test::AppDesk::draftOf(u"octo.bot"_s)));
    QCOMPARE(codeOf(again), ErrorCode::Conflict); // or it would be taken for the one that did things before
    QCOMPARE(test::resultOf(apps().apps(m_desk->eve, {}))->size(), 0);
}

void TestAppController::listsWhatConcernsWhom()
{
    const RegisteredApp registered = m_desk->add();
    m_desk->installIn(registered, m_desk->octo);
    m_desk->installIn(registered, m_desk->other);
    const auto ofEnterprise = test::resultOf(apps().apps(m_desk->eve, {}));
    const auto ofOcto = test::resultOf(apps().apps(m_desk->olga, m_desk->octo));

    QCOMPARE(ofEnterprise->first().installations.size(), 2);
    QVERIFY(ofEnterprise->first().mayChange);
    QCOMPARE(ofOcto->first().installations.size(), 1); // where else it is, is not theirs to know
    QCOMPARE(ofOcto->first().installations.first().organizationName, u"octo-org"_s);
    QVERIFY(!ofOcto->first().mayChange);
    QCOMPARE(codeOf(test::resultOf(apps().apps(m_desk->mia, m_desk->octo))), ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(apps().apps(m_desk->olga, {}))), ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(apps().apps(m_desk->olga, m_desk->other))), ErrorCode::Forbidden);
}

void TestAppController::leavesAppsOfOrganizationsToThem()
{
    AppDraft draft = test::AppDesk::draftOf(u"Own"_s);
    draft.owner = m_desk->octo;
    const auto own = test::resultOf(apps().registerApp(m_desk->olga, draft));

    QVERIFY(own);
    QCOMPARE(own->app.ownerName, u"octo-org"_s);
    QVERIFY(test::resultOf(apps().install(m_desk->olga, own->app.id, m_desk->octo)));
    QCOMPARE(codeOf(test::resultOf(apps().install(m_desk->ownerOfOther, own->app.id, m_desk->other))),
             ErrorCode::NotFound);
    QCOMPARE(test::resultOf(apps().apps(m_desk->ownerOfOther, m_desk->other))->size(), 0);
    QCOMPARE(codeOf(test::resultOf(apps().remove(m_desk->ownerOfOther, own->app.id))), ErrorCode::Forbidden);
}

void TestAppController::installsOnce()
{
    const RegisteredApp registered = m_desk->add();
    m_desk->installIn(registered, m_desk->octo);

    const auto again = test::resultOf(apps().install(m_desk->olga, registered.app.id, m_desk->octo));
    QCOMPARE(codeOf(again), ErrorCode::Conflict);
}

void TestAppController::installsOnlyWhatIsOffered()
{
    const RegisteredApp registered = m_desk->add();
    const OrganizationId alone = m_desk->builder.addOrganization(u"alone"_s, true, true);
    m_desk->builder.join(m_desk->sam.account, alone, Role::Owner);

    QCOMPARE(codeOf(test::resultOf(apps().install(m_desk->sam, registered.app.id, alone))), ErrorCode::NotFound);
    QCOMPARE(codeOf(test::resultOf(apps().install(m_desk->eve, registered.app.id, alone))), ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(apps().install(m_desk->olga, AppId(99), m_desk->octo))), ErrorCode::NotFound);
}

void TestAppController::grantsMoreOnlyWhenAccepted()
{
    const RegisteredApp registered = m_desk->add(u"Octo Bot"_s, Level::Read, Level::None);
    const InstallationId installation = m_desk->installIn(registered, m_desk->octo);
    const AppPermissions more{Level::Write, Level::Read};
    QVERIFY(test::resultOf(apps().setPermissions(m_desk->eve, registered.app.id, more)));
    const auto granted = [&] {
        return test::resultOf(apps().apps(m_desk->olga, m_desk->octo))->first().installations.first().permissions;
    };

    QCOMPARE(granted(), (AppPermissions{Level::Read, Level::None}));
    QVERIFY(test::resultOf(apps().acceptPermissions(m_desk->olga, installation)));
    QCOMPARE(granted(), more);
}

void TestAppController::takesLessAtOnce()
{
    const RegisteredApp registered = m_desk->add();
    const Session session = m_desk->sessionOf(registered, m_desk->octo);
    const RequestId asked = m_desk->create(m_desk->mia, m_desk->draft()).request;
    QVERIFY(test::resultOf(apps().setPermissions(m_desk->eve, registered.app.id, {Level::Read, Level::None})));
    QVERIFY(test::resultOf(apps().setPermissions(m_desk->eve, registered.app.id, {Level::Write, Level::None})));

    const auto refused = test::resultOf(
        m_desk->controllers.requests.review(session, m_desk->octo, {asked}, Verdict::Approved, {}).future);
    QCOMPARE(codeOf(refused), ErrorCode::Forbidden); // raised again, but not accepted again
    QVERIFY(test::resultOf(m_desk->controllers.requests.queue(session, m_desk->octo, 10)));
}

void TestAppController::onlyGovernorsGovern_data()
{
    QTest::addColumn<QString>("who");
    for (const QString &who : {u"mia"_s, u"sam"_s, u"oona"_s, u"olga"_s})
        QTest::addRow("%s", qPrintable(who)) << who;
}

void TestAppController::onlyGovernorsGovern()
{
    QFETCH(QString, who);
    const RegisteredApp registered = m_desk->add();
    const InstallationId installation = m_desk->installIn(registered, m_desk->octo);
    const QHash<QString, Session> people{{u"mia"_s, m_desk->mia},
                                         {u"sam"_s, m_desk->sam},
                                         {u"oona"_s, m_desk->ownerOfOther},
                                         {u"olga"_s, m_desk->olga}};
    const Session session = people.value(who);
    const AppId app = registered.app.id;
    const QStringList before = m_desk->audited();

    // The App is the enterprise's: not even an organization's owner changes it.
    QCOMPARE(codeOf(test::resultOf(apps().registerApp(session, test::AppDesk::draftOf(u"x"_s)))),
             ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(apps().replaceKey(session, app, {}))), ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(apps().setPermissions(session, app, {Level::Read, Level::Read}))),
             ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(apps().remove(session, app))), ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(apps().remove(session, AppId(99)))), ErrorCode::Forbidden);
    if (who == u"olga"_s) { // the installation is hers
        QVERIFY(test::resultOf(apps().setSuspended(session, installation, true)));
        QVERIFY(test::resultOf(apps().uninstall(session, installation)));
        QVERIFY(test::resultOf(apps().install(session, app, m_desk->octo)));
        return;
    }
    QCOMPARE(codeOf(test::resultOf(apps().install(session, app, m_desk->octo))), ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(apps().acceptPermissions(session, installation))), ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(apps().setSuspended(session, installation, true))), ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(apps().uninstall(session, installation))), ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(apps().uninstall(session, InstallationId(99)))), ErrorCode::Forbidden);
    QCOMPARE(m_desk->audited(), before);
}

void TestAppController::auditsEverything()
{
    const RegisteredApp registered = m_desk->add(u"Octo Bot"_s, Level::Read, Level::Read);
    const AppId app = registered.app.id;
    const InstallationId installation = m_desk->installIn(registered, m_desk->octo);
    QVERIFY(test::resultOf(apps().replaceKey(m_desk->eve, app, {})));
    QVERIFY(test::resultOf(apps().setPermissions(m_desk->eve, app, {Level::Write, Level::Read})));
    QVERIFY(test::resultOf(apps().acceptPermissions(m_desk->olga, installation)));
    QVERIFY(test::resultOf(apps().setSuspended(m_desk->olga, installation, true)));
    QVERIFY(test::resultOf(apps().setSuspended(m_desk->olga, installation, false)));
    QVERIFY(test::resultOf(apps().remove(m_desk->eve, app)));

    const auto page = test::resultOf(m_desk->controllers.audit.page(m_desk->eve, {}, 0, 100));
    QStringList sentences;
    for (const AuditRow &row : page->rows)
        sentences.prepend(AuditWording::sentence(row));
    QCOMPARE(
        sentences,
        (QStringList{
            u"eve registered the App Octo Bot"_s, u"eve installed the App Octo Bot in octo-org"_s,
            u"eve replaced the key of the App Octo Bot"_s, u"eve changed the permissions of the App Octo Bot"_s,
            u"olga accepted the permissions of the App Octo Bot in octo-org"_s,
            u"olga suspended the App Octo Bot in octo-org"_s, u"olga let the App Octo Bot act in octo-org again"_s,
            u"eve uninstalled the App Octo Bot from octo-org"_s, u"eve removed the App Octo Bot"_s}));
    for (const AuditRow &row : page->rows)
        QVERIFY(AuditWording::kind(row.leaf.action) != row.leaf.action);
}

void TestAppController::signsInWithItsKey()
{
    const RegisteredApp registered = m_desk->add();
    const auto signedIn = test::resultOf(apps().authenticate(m_desk->jwtOf(registered)));

    QVERIFY(signedIn && signedIn->app);
    QCOMPARE(signedIn->app->id, registered.app.id);
    const qint64 now = m_desk->clock.now().microseconds / 1'000'000;
    const QByteArray byNumber = test::signedJwt(
        registered.privateKey, {{u"iss"_s, registered.app.id.value()}, {u"iat"_s, now}, {u"exp"_s, now + 60}});
    QVERIFY(test::resultOf(apps().authenticate(byNumber))->app);
}

void TestAppController::saysWhatIsWrongWithAJwt_data()
{
    QTest::addColumn<int>("fault");
    for (int fault = int(JwtFault::Undecodable); fault <= int(JwtFault::ExpiresTooLate); ++fault)
        QTest::addRow("%d", fault) << fault;
}

void TestAppController::saysWhatIsWrongWithAJwt()
{
    QFETCH(int, fault);
    const RegisteredApp registered = m_desk->add();
    const qint64 now = m_desk->clock.now().microseconds / 1'000'000;
    QJsonObject claims{{u"iss"_s, registered.app.clientId}, {u"iat"_s, now}, {u"exp"_s, now + 600}};
    QByteArray key = registered.privateKey;
    switch (static_cast<JwtFault>(fault)) {
    case JwtFault::Undecodable:
        key = makeAppKey()->privatePem;
        break;
    case JwtFault::NoIssuer:
        claims.remove(u"iss"_s);
        break;
    case JwtFault::UnknownIssuer:
        claims.insert(u"iss"_s, u"Iv23nobody"_s);
        break;
    case JwtFault::IssuedAt:
        claims.insert(u"iat"_s, now + 120);
        break;
    case JwtFault::Expires:
        claims.insert(u"exp"_s, now - 120);
        break;
    case JwtFault::ExpiresTooLate:
        claims.insert(u"exp"_s, now + 900);
        break;
    }
    const auto signedIn = test::resultOf(apps().authenticate(test::signedJwt(key, claims)));

    QVERIFY(signedIn && !signedIn->app && signedIn->fault);
    QCOMPARE(int(*signedIn->fault), fault);
}

void TestAppController::anOldKeyOpensNothing()
{
    RegisteredApp registered = m_desk->add();
    const QByteArray old = m_desk->jwtOf(registered);
    const auto fresh = test::resultOf(apps().replaceKey(m_desk->eve, registered.app.id, {}));

    QVERIFY(!test::resultOf(apps().authenticate(old))->app);
    registered.privateKey = *fresh;
    QVERIFY(test::resultOf(apps().authenticate(m_desk->jwtOf(registered)))->app);
    QVERIFY(test::resultOf(apps().remove(m_desk->eve, registered.app.id)));
    QCOMPARE(int(*test::resultOf(apps().authenticate(m_desk->jwtOf(registered)))->fault),
             int(JwtFault::UnknownIssuer));
}

void TestAppController::givesATokenForAnHour()
{
    const RegisteredApp registered = m_desk->add();
    const InstallationId installation = m_desk->installIn(registered, m_desk->octo);
    const auto issued = test::resultOf(apps().createToken(registered.app.id, installation, {}));

    static const QRegularExpression form(u"^ghs_[0-9A-Za-z]{36}\\z"_s);
    QVERIFY(form.match(issued->token).hasMatch());
    QCOMPARE(issued->expiresAt, m_desk->clock.now().plusSeconds(3'600));
    const auto session = m_desk->sessionWith(issued->token);
    QCOMPARE(session->login, u"octo-bot[bot]"_s);
    QVERIFY(!session->isSignedIn());
    m_desk->clock.advanceSeconds(3'599);
    QVERIFY(test::resultOf(m_desk->controllers.requests.queue(*session, m_desk->octo, 10)));
    m_desk->clock.advanceSeconds(1);
    QCOMPARE(codeOf(test::resultOf(m_desk->controllers.requests.queue(*session, m_desk->octo, 10))),
             ErrorCode::WrongCredentials);
    QCOMPARE(codeOf(m_desk->sessionWith(issued->token)), ErrorCode::WrongCredentials);
}

void TestAppController::storesNoSecret()
{
    const RegisteredApp registered = m_desk->add();
    const QString token = m_desk->tokenFor(registered, m_desk->installIn(registered, m_desk->octo));

    QCOMPARE(m_desk->ask(u"SELECT count(*) FROM app_token"_s), QStringList{u"1"_s});
    for (const QString &details : m_desk->ask(u"SELECT details FROM audit_leaf"_s))
        QVERIFY(!details.contains(token) && !details.contains(u"PRIVATE"_s));
    QCOMPARE(codeOf(m_desk->sessionWith(token.chopped(1))), ErrorCode::WrongCredentials);
    QCOMPARE(codeOf(m_desk->sessionWith(token.toUpper())), ErrorCode::WrongCredentials);
    QCOMPARE(codeOf(m_desk->sessionWith({})), ErrorCode::WrongCredentials);
}

void TestAppController::narrowsButNeverWidens()
{
    const RegisteredApp registered = m_desk->add(u"Octo Bot"_s, Level::Write, Level::Read);
    const InstallationId installation = m_desk->installIn(registered, m_desk->octo);
    const AppPermissions less{Level::Read, Level::None};
    const auto narrow = m_desk->sessionWith(m_desk->tokenFor(registered, installation, less));

    QVERIFY(test::resultOf(m_desk->controllers.requests.queue(*narrow, m_desk->octo, 10)));
    QCOMPARE(codeOf(test::resultOf(m_desk->controllers.activeTokens.tokens(*narrow, m_desk->octo, 10))),
             ErrorCode::Forbidden);
    const auto more = test::resultOf(
        apps().createToken(registered.app.id, installation, {AppPermissions{Level::Write, Level::Write}}));
    QCOMPARE(codeOf(more), ErrorCode::Invalid);
    QCOMPARE(more.error().subject, u"permissions"_s);
    const auto unknown =
        test::resultOf(apps().createToken(registered.app.id, installation, {.repositories = {u"nothing"_s}}));
    QCOMPARE(unknown.error().subject, u"repositories"_s);
    const RepositoryId there = m_desk->builder.addRepository(m_desk->octo, u"told"_s);
    const RepositoryId elsewhere = m_desk->builder.addRepository(m_desk->other, u"told"_s);
    const AppTokenWish both{.repositories = {u"TOLD"_s}, .repositoryIds = {there, there}};
    const auto told = test::resultOf(apps().createToken(registered.app.id, installation, both));
    QVERIFY(told);
    QCOMPARE(told->repositories.size(), 1);
    QCOMPARE(told->repositories.first().id, there);
    QCOMPARE(told->repositories.first().name, u"told"_s);
    for (const RepositoryId id : {elsewhere, RepositoryId(4711)}) {
        const AppTokenWish wrong{.repositoryIds = {there, id}};
        const auto refused = test::resultOf(apps().createToken(registered.app.id, installation, wrong));
        QCOMPARE(codeOf(refused), ErrorCode::Invalid);
        QCOMPARE(refused.error().subject, u"repositories"_s);
    }
}

void TestAppController::givesNoTokenForAnothersInstallation()
{
    const RegisteredApp first = m_desk->add(u"First"_s);
    const RegisteredApp second = m_desk->add(u"Second"_s);
    const InstallationId installation = m_desk->installIn(first, m_desk->octo);

    QCOMPARE(codeOf(test::resultOf(apps().createToken(second.app.id, installation, {}))), ErrorCode::NotFound);
    QCOMPARE(codeOf(test::resultOf(apps().installationIn(second.app.id, u"octo-org"_s))), ErrorCode::NotFound);
    QCOMPARE(codeOf(test::resultOf(apps().installationIn(first.app.id, u"nowhere"_s))), ErrorCode::NotFound);
    QCOMPARE(test::resultOf(apps().installationIn(first.app.id, u"OCTO-org"_s))->id, installation);
}

void TestAppController::suspendedInstallationsGetNothing()
{
    const RegisteredApp registered = m_desk->add();
    const InstallationId installation = m_desk->installIn(registered, m_desk->octo);
    const QString token = m_desk->tokenFor(registered, installation);
    const Session session = m_desk->sessionWith(token).value();
    QVERIFY(test::resultOf(apps().setSuspended(m_desk->olga, installation, true)));

    QCOMPARE(codeOf(m_desk->sessionWith(token)), ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(m_desk->controllers.requests.queue(session, m_desk->octo, 10))),
             ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(apps().createToken(registered.app.id, installation, {}))),
             ErrorCode::Forbidden);
    QVERIFY(test::resultOf(apps().setSuspended(m_desk->olga, installation, false)));
    QVERIFY(test::resultOf(m_desk->controllers.requests.queue(session, m_desk->octo, 10)));
}

void TestAppController::uninstallingEndsTokens()
{
    const RegisteredApp registered = m_desk->add();
    const InstallationId installation = m_desk->installIn(registered, m_desk->octo);
    const QString token = m_desk->tokenFor(registered, installation);
    const Session session = m_desk->sessionWith(token).value();
    QVERIFY(test::resultOf(apps().uninstall(m_desk->olga, installation)));

    QCOMPARE(codeOf(m_desk->sessionWith(token)), ErrorCode::WrongCredentials);
    QCOMPARE(codeOf(test::resultOf(m_desk->controllers.requests.queue(session, m_desk->octo, 10))),
             ErrorCode::WrongCredentials);
    QCOMPARE(m_desk->ask(u"SELECT count(*) FROM app_token"_s), QStringList{u"0"_s});
}

void TestAppController::removesExpiredTokens()
{
    const RegisteredApp registered = m_desk->add();
    const InstallationId installation = m_desk->installIn(registered, m_desk->octo);
    m_desk->tokenFor(registered, installation);
    m_desk->clock.advanceSeconds(1'800);
    m_desk->tokenFor(registered, installation);
    m_desk->clock.advanceSeconds(1'800);

    QVERIFY(test::resultOf(m_desk->controllers.upkeep.run()));

    QCOMPARE(m_desk->ask(u"SELECT count(*) FROM app_token"_s), QStringList{u"1"_s});
}

PATWARDEN_TEST_MAIN(TestAppController)
#include "tst_appcontroller.moc"
