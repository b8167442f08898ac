// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "tokendesk.h"

#include "domain/tokensecret.h"
#include "storage/auditlog.h"

#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// People make tokens of their own, and read where they stand.
class TestTokenController : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheSecretOnce_data();
    void showsTheSecretOnce();
    void neverMakesTheSameSecretTwice();
    void refusesWhatIsNotAcceptable_data();
    void refusesWhatIsNotAcceptable();
    void addsMetadataByItself_data();
    void addsMetadataByItself();
    void stopsAtFiftyTokens();
    void waitsForApproval();
    void needsNoApprovalOfAnOwner();
    void needsNoApprovalWhereNoneIsRequired();
    void isNotLetIn_data();
    void isNotLetIn();
    void reachesOnesOwnResourcesWithoutOptIn();
    void tellsWhereAClassicTokenReaches();
    void offersWhoLetsOneIn();
    void offersRepositories();
    void keepsTokensToTheirOwner();

private:
    using Change = std::function<void(TokenDraft &)>;
    std::unique_ptr<test::TokenDesk> m_desk;
};

void TestTokenController::init()
{
    TestCase::init();
    static int serial = 0;
    m_desk.reset();
    m_desk = std::make_unique<test::TokenDesk>(temporaryPath(u"tokens-%1.db"_s.arg(++serial)));
}

void TestTokenController::showsTheSecretOnce_data()
{
    QTest::addColumn<TokenKind>("kind");
    QTest::newRow("classic") << TokenKind::Classic;
    QTest::newRow("fine-grained") << TokenKind::FineGrained;
}

void TestTokenController::showsTheSecretOnce()
{
    QFETCH(const TokenKind, kind);
    TokenDraft draft = m_desk->draft();
    draft.kind = kind;
    draft.scopes = QStringList{u"repo"_s, u"read:org"_s, u"repo"_s};
    const IssuedToken issued = m_desk->create(m_desk->mia, draft);
    QVERIFY(isWellFormedSecret(issued.secret));
    QVERIFY(issued.secret.startsWith(kind == TokenKind::Classic ? u"pwp_"_s : u"pwfg_"_s));
    QCOMPARE(m_desk->tokenOf(issued.secret), std::optional(issued.token));
    QCOMPARE(m_desk->ask(u"SELECT "_s + test::hexadecimal(u"secret_hash"_s) + u" FROM token"_s),
             QStringList{QString::fromLatin1(secretHash(issued.secret).toHex())});

    const OwnToken token = m_desk->details(m_desk->mia, issued.token);
    QCOMPARE(token.lastEight, issued.secret.last(8));
    QCOMPARE(token.name, u"deploy-bot"_s);
    QCOMPARE(token.kind, kind);
    QCOMPARE(token.state, TokenState::Active);
    if (kind == TokenKind::Classic)
        QCOMPARE(token.scopes, QStringList({u"repo"_s, u"read:org"_s}));
    QCOMPARE(m_desk->audited().first(), QString::fromUtf16(auditaction::tokenCreated));
    for (const QString &details : m_desk->ask(u"SELECT details FROM audit_leaf"_s))
        QVERIFY(!details.contains(issued.secret.last(8)));
}

void TestTokenController::neverMakesTheSameSecretTwice()
{
    QSet<QString> secrets;
    for (int i = 0; i < 20; ++i)
        secrets.insert(m_desk->create(m_desk->mia, m_desk->draft()).secret);
    QCOMPARE(secrets.size(), 20);
    QCOMPARE(m_desk->tokenOf(u"pwfg_nonsense"_s), std::nullopt);
}

void TestTokenController::refusesWhatIsNotAcceptable_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &field, const Change &change) {
        QTest::newRow(name) << change << field;
    };
    const Instant now = test::ManualClock().now();
    row("no name", u"name"_s, [](TokenDraft &draft) { draft.name = u"  "_s; });
    row("a long name", u"name"_s, [](TokenDraft &draft) { draft.name = QString(41, u'x'); });
    row("a name on two lines", u"name"_s, [](TokenDraft &draft) { draft.name = u"deploy\nbot"_s; });
    row("a long description", u"description"_s,
        [](TokenDraft &draft) { draft.description = QString(1025, u'x'); });
    row("a long justification", u"justification"_s,
        [](TokenDraft &draft) { draft.justification = QString(1025, u'x'); });
    row("expired", u"expiresAt"_s, [now](TokenDraft &draft) { draft.expiresAt = now; });
    row("more than 366 days", u"expiresAt"_s,
        [now](TokenDraft &draft) { draft.expiresAt = now.plusDays(366).plusSeconds(1); });
    row("none selected", u"repositories"_s,
        [](TokenDraft &draft) { draft.selection = RepositorySelection::Selected; });
    row("somebody else's repository", u"repositories"_s, [](TokenDraft &draft) {
        draft.selection = RepositorySelection::Selected;
        draft.organization = {};
        draft.repositories = {RepositoryId(1)};
    });
    row("no such repository", u"repositories"_s, [](TokenDraft &draft) {
        draft.selection = RepositorySelection::Selected;
        draft.repositories = {RepositoryId(77)};
    });
    const auto permission = [&row](const char *name, const QString &key, Level level, bool own) {
        row(name, u"permissions"_s, [=](TokenDraft &draft) {
            draft.permissions.insert(key, level);
            if (own)
                draft.organization = {};
        });
    };
    permission("an unknown permission", u"everything"_s, Level::Read, false);
    permission("a level that it does not have", u"metadata"_s, Level::Write, false);
    permission("write-only, to read", u"workflows"_s, Level::Read, false);
    permission("no level at all", u"contents"_s, Level::None, false);
    permission("of an organization, for oneself", u"members"_s, Level::Read, true);
    permission("of an account, for an organization", u"gists"_s, Level::Write, false);
    row("an unknown scope", u"scopes"_s, [](TokenDraft &draft) {
        draft.kind = TokenKind::Classic;
        draft.scopes = QStringList{u"rep"_s};
    });
    row("two scopes in one", u"scopes"_s, [](TokenDraft &draft) {
        draft.kind = TokenKind::Classic;
        draft.scopes = QStringList{u"repo admin:org"_s};
    });
}

void TestTokenController::refusesWhatIsNotAcceptable()
{
    QFETCH(const Change, change);
    QFETCH(const QString, field);
    TokenDraft draft = m_desk->draft();
    change(draft);
    const auto issued = test::resultOf(m_desk->controllers.tokens.create(m_desk->mia, draft));
    QVERIFY(!issued);
    QCOMPARE(issued.error().code, ErrorCode::Invalid);
    QCOMPARE(issued.error().subject, field);
    QVERIFY(m_desk->audited().isEmpty());
    QVERIFY(test::resultOf(m_desk->controllers.tokens.own(m_desk->mia))->isEmpty());
}

void TestTokenController::addsMetadataByItself_data()
{
    QTest::addColumn<RepositorySelection>("selection");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("given");
    QTest::newRow("all repositories") << RepositorySelection::All << QString() << u"metadata:read"_s;
    QTest::newRow("a repository permission")
        << RepositorySelection::Public << u"issues:write"_s << u"issues:write metadata:read"_s;
    QTest::newRow("the organization only")
        << RepositorySelection::Public << u"members:read"_s << u"members:read"_s;
    QTest::newRow("nothing") << RepositorySelection::Public << QString() << QString();
}

void TestTokenController::addsMetadataByItself()
{
    QFETCH(const RepositorySelection, selection);
    QFETCH(const QString, asked);
    QFETCH(const QString, given);
    TokenDraft draft = m_desk->draft(asked);
    draft.selection = selection;
    const IssuedToken issued = m_desk->create(m_desk->mia, draft);
    QCOMPARE(m_desk->details(m_desk->mia, issued.token).permissions, test::EstateBuilder::permissionsFrom(given));
}

void TestTokenController::stopsAtFiftyTokens()
{
    TokenDraft draft = m_desk->draft();
    draft.organization = {};
    IssuedToken issued;
    for (qint64 i = 0; i < maximumFineGrainedTokens; ++i)
        issued = m_desk->create(m_desk->mia, draft);
    const auto another = [&] { return test::resultOf(m_desk->controllers.tokens.create(m_desk->mia, draft)); };
    QCOMPARE(another().error(), (Error{ErrorCode::Conflict, u"tooManyTokens"_s, {}}));
    TokenDraft classic = draft; // of which there may be more
    classic.kind = TokenKind::Classic;
    QVERIFY(m_desk->create(m_desk->mia, classic).token.isValid());
    QVERIFY(test::resultOf(m_desk->controllers.tokens.remove(m_desk->mia, issued.token)));
    QVERIFY(another());
    QVERIFY(!another());
}

void TestTokenController::waitsForApproval() // R-O3
{
    const IssuedToken issued = m_desk->create(m_desk->mia, m_desk->draft());
    QCOMPARE(issued.access, AccessState::Pending);
    QVERIFY(issued.request.isValid());
    QVERIFY(!issued.rule);
    QCOMPARE(m_desk->pendingCount(), 1);
    const auto read = [&](RepositoryId repository) {
        return m_desk->may(issued.token, repository, u"contents"_s, Level::Read).reason;
    };
    QCOMPARE(read(m_desk->web), Reason::ApprovalPending);
    QCOMPARE(read(m_desk->site), Reason::PublicResource);
    for (const Session &owner : {m_desk->olga, m_desk->otto}) {
        const QList<NoticeRow> inbox = m_desk->inbox(owner);
        QCOMPARE(inbox.size(), 1);
        QCOMPARE(inbox.first().notice.kind, NoticeKind::RequestCreated);
        QCOMPARE(inbox.first().notice.request, issued.request);
        QCOMPARE(inbox.first().actor, u"mia"_s);
    }
    QVERIFY(m_desk->inbox(m_desk->mia).isEmpty());
    QCOMPARE(m_desk->audited(),
             QStringList({QString::fromUtf16(auditaction::tokenCreated),
                          QString::fromUtf16(auditaction::requestCreated)}));

    const auto asked =
        test::resultOf(m_desk->controllers.requests.details(m_desk->olga, m_desk->octo, issued.request));
    QCOMPARE(asked->request.reason, u"Nightly builds"_s);
    QCOMPARE(asked->request.permissions, test::EstateBuilder::permissionsFrom(u"contents:read metadata:read"_s));
    QVERIFY(asked->request.tokenExpiresAt == m_desk->clock.now().plusDays(30));

    OrganizationReach reach = m_desk->reach(m_desk->mia, issued.token);
    QCOMPARE(reach.pending, issued.request);
    QCOMPARE(reach.reason, Reason::ApprovalPending);
    m_desk->review(issued.request, Verdict::Approved);
    QCOMPARE(read(m_desk->web), Reason::Granted);
    reach = m_desk->reach(m_desk->mia, issued.token);
    QVERIFY(reach.reaches && !reach.pending.isValid());
    QCOMPARE(reach.decidedBy, u"olga"_s);
    QVERIFY(!AuditLog(m_desk->builder.database()).verify()->firstBroken);
}

void TestTokenController::needsNoApprovalOfAnOwner() // R-E11
{
    const IssuedToken issued = m_desk->create(m_desk->olga, m_desk->draft());
    QCOMPARE(issued.access, AccessState::Approved);
    QCOMPARE(issued.rule, std::optional(AccessRule::CreatedByOwner));
    QVERIFY(!issued.request.isValid());
    QCOMPARE(m_desk->pendingCount(), 0);
    QVERIFY(m_desk->may(issued.token, m_desk->web, u"contents"_s, Level::Read).allowed);
    QVERIFY(m_desk->inbox(m_desk->otto).isEmpty());
    // and the record says so
    QCOMPARE(m_desk->audited().last(), QString::fromUtf16(auditaction::accessGranted));
    QVERIFY(m_desk->lastDetails().contains(u"created_by_owner"_s));
    QCOMPARE(m_desk->ask(u"SELECT verdict || ' ' || rule FROM decision"_s), QStringList{u"1 2"_s});
    const OrganizationReach reach = m_desk->reach(m_desk->olga, issued.token);
    QCOMPARE(reach.rule, std::optional(AccessRule::CreatedByOwner));
    QVERIFY(reach.reaches && reach.decidedBy.isEmpty());
}

void TestTokenController::needsNoApprovalWhereNoneIsRequired() // R-E12
{
    m_desk->builder.setChoice({}, Policy::FineGrainedApproval, Choice::Open, m_desk->olga.account);
    const IssuedToken issued = m_desk->create(m_desk->mia, m_desk->draft());
    QCOMPARE(issued.rule, std::optional(AccessRule::ApprovalNotRequired));
    QVERIFY(m_desk->may(issued.token, m_desk->web, u"contents"_s, Level::Read).allowed);
    QVERIFY(m_desk->lastDetails().contains(u"approval_not_required"_s));
    // What was granted stays granted when approval is required afterwards.
    m_desk->builder.setChoice({}, Policy::FineGrainedApproval, Choice::Strict, m_desk->olga.account);
    QVERIFY(m_desk->may(issued.token, m_desk->web, u"contents"_s, Level::Read).allowed);
}

void TestTokenController::isNotLetIn_data()
{
    QTest::addColumn<QString>("why");
    QTest::newRow("no member") << u"stranger"_s;
    QTest::newRow("not opted in") << u"alone"_s; // R-E3
    QTest::newRow("restricted") << u"restricted"_s; // R-E8
    QTest::newRow("no such organization") << u"nowhere"_s;
}

void TestTokenController::isNotLetIn()
{
    QFETCH(const QString, why);
    Session session = m_desk->mia;
    TokenDraft draft = m_desk->draft();
    if (why == "stranger"_L1)
        session = m_desk->sam;
    else if (why == "restricted"_L1)
        m_desk->builder.setChoice({}, Policy::FineGrainedAccess, Choice::Strict, m_desk->olga.account);
    else if (why == "nowhere"_L1)
        draft.organization = OrganizationId(99);
    else
        draft.organization = m_desk->builder.addOrganization(u"alone"_s, false, true);
    if (why == "alone"_L1)
        m_desk->builder.join(session.account, draft.organization, Role::Owner);
    const auto issued = test::resultOf(m_desk->controllers.tokens.create(session, draft));
    QVERIFY(!issued);
    QCOMPARE(issued.error(), (Error{ErrorCode::Conflict, u"notLetIn"_s, {}}));
    QVERIFY(m_desk->audited().isEmpty());
}

void TestTokenController::reachesOnesOwnResourcesWithoutOptIn() // R-E4
{
    test::TokenDesk desk(temporaryPath(u"own.db"_s));
    desk.builder.setChoice({}, Policy::FineGrainedAccess, Choice::Strict, desk.olga.account);
    const RepositoryId notes = desk.repositoryOf(desk.sam, u"notes"_s);
    const RepositoryId others = desk.repositoryOf(desk.mia, u"others"_s);
    TokenDraft draft = desk.draft(u"contents:write gists:write"_s);
    draft.organization = {};
    draft.selection = RepositorySelection::Selected;
    draft.repositories = {notes, notes};
    const IssuedToken issued = desk.create(desk.sam, draft);
    QCOMPARE(issued.access, AccessState::None);
    QVERIFY(desk.may(issued.token, notes, u"contents"_s, Level::Write).allowed);
    QCOMPARE(desk.may(issued.token, others, u"contents"_s, Level::Read).reason, Reason::ResourceOwnerMismatch);
    QCOMPARE(desk.may(issued.token, desk.web, u"contents"_s, Level::Read).reason, Reason::ResourceOwnerMismatch);
    const OwnToken token = desk.details(desk.sam, issued.token);
    QCOMPARE(token.repositoryNames, QStringList{u"notes"_s});
    QVERIFY(token.organizations.isEmpty());
}

void TestTokenController::tellsWhereAClassicTokenReaches() // R-E14, R-E16
{
    const OrganizationId alone = m_desk->builder.addOrganization(u"Acme-labs"_s, false, true);
    m_desk->builder.join(m_desk->mia.account, alone, Role::Member);
    m_desk->builder.setChoice(alone, Policy::ClassicAccess, Choice::Strict, m_desk->olga.account);
    TokenDraft draft{.kind = TokenKind::Classic, .name = u"ci"_s, .scopes = {u"repo"_s}};
    const IssuedToken issued = m_desk->create(m_desk->mia, draft);
    const OwnToken token = m_desk->details(m_desk->mia, issued.token);
    QCOMPARE(token.organizations.size(), 2);
    QCOMPARE(token.organizations.at(0).name, u"Acme-labs"_s);
    QVERIFY(!token.organizations.at(0).reaches);
    QCOMPARE(token.organizations.at(0).reason, Reason::ClassicRestricted);
    QCOMPARE(token.organizations.at(1).name, u"octo-org"_s);
    QVERIFY(token.organizations.at(1).reaches);
    QVERIFY(!token.expiresAt);
}

void TestTokenController::offersWhoLetsOneIn() // R-E3, R-E8, R-E11
{
    const OrganizationId alone = m_desk->builder.addOrganization(u"alone"_s, false, true);
    const OrganizationId labs = m_desk->builder.addOrganization(u"labs"_s, true, true);
    const OrganizationId shut = m_desk->builder.addOrganization(u"shut"_s, true, true);
    m_desk->builder.setChoice(shut, Policy::FineGrainedAccess, Choice::Strict, m_desk->olga.account);
    for (const OrganizationId organization : {alone, labs, shut})
        m_desk->builder.join(m_desk->mia.account, organization, Role::Owner);
    const auto offered = test::resultOf(m_desk->controllers.tokens.resourceOwners(m_desk->mia));
    QCOMPARE(offered->size(), 3);
    QCOMPARE(offered->at(0).name, u"mia"_s);
    QVERIFY(!offered->at(0).organization.isValid() && !offered->at(0).approvalRequired);
    QCOMPARE(offered->at(1).name, u"labs"_s);
    QVERIFY(offered->at(1).owner && !offered->at(1).approvalRequired);
    QCOMPARE(offered->at(2).name, u"octo-org"_s);
    QVERIFY(!offered->at(2).owner && offered->at(2).approvalRequired);
    QCOMPARE(test::resultOf(m_desk->controllers.tokens.resourceOwners(m_desk->sam))->size(), 1);
}

void TestTokenController::offersRepositories()
{
    const RepositoryId special = m_desk->builder.addRepository(m_desk->octo, u"100%_sure"_s);
    m_desk->repositoryOf(m_desk->mia, u"Webring"_s);
    const auto names = [this](const Session &session, OrganizationId organization, const QString &search,
                              int limit) {
        QStringList found;
        const auto choices =
            test::resultOf(m_desk->controllers.tokens.repositories(session, organization, search, limit));
        for (const RepositoryChoice &choice : *choices)
            found.append(choice.name);
        return found;
    };
    QCOMPARE(names(m_desk->mia, m_desk->octo, {}, 2), QStringList({u"100%_sure"_s, u"app"_s}));
    QCOMPARE(names(m_desk->mia, m_desk->octo, u"WE"_s, 9), QStringList{u"web"_s});
    QCOMPARE(names(m_desk->mia, m_desk->octo, u"%_"_s, 9), QStringList{u"100%_sure"_s});
    QCOMPARE(names(m_desk->mia, {}, u"web"_s, 9), QStringList{u"Webring"_s});
    QVERIFY(special.isValid());
    const auto others = test::resultOf(m_desk->controllers.tokens.repositories(m_desk->sam, m_desk->octo, {}, 9));
    QCOMPARE(others.error().code, ErrorCode::Forbidden);
}

void TestTokenController::keepsTokensToTheirOwner()
{
    const IssuedToken issued = m_desk->create(m_desk->mia, m_desk->draft());
    TokenController &tokens = m_desk->controllers.tokens;
    const Session other = m_desk->olga; // an owner of the organization reads it elsewhere
    const auto refused = [](const auto &result) { return !result && result.error().code == ErrorCode::NotFound; };
    QVERIFY(refused(test::resultOf(tokens.details(other, issued.token))));
    QVERIFY(refused(test::resultOf(tokens.edit(other, issued.token, m_desk->edit(u"issues:read"_s)))));
    QVERIFY(refused(test::resultOf(tokens.regenerate(other, issued.token, {}))));
    QVERIFY(refused(test::resultOf(tokens.remove(other, issued.token))));
    QVERIFY(refused(test::resultOf(tokens.withdraw(other, issued.request))));
    QVERIFY(refused(test::resultOf(tokens.askAgain(other, issued.token, {}))));
    QVERIFY(refused(test::resultOf(tokens.details(m_desk->mia, TokenId(99)))));
    QVERIFY(test::resultOf(tokens.own(other))->isEmpty());
    QCOMPARE(test::resultOf(tokens.own(m_desk->mia))->size(), 1);
    QCOMPARE(m_desk->pendingCount(), 1);
}

PATWARDEN_TEST_MAIN(TestTokenController)
#include "tst_tokencontroller.moc"
