// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "tokendesk.h"

#include "storage/auditlog.h"

#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// What becomes of a token after it was made: changed, given a new secret, asked for again, deleted.
class TestTokenLife : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void changesOnlyTheWords();
    void takesLessAtOnce();
    void asksForMore();
    void asksForMoreRepositories();
    void replacesWhatWaits();
    void changesARequestForMore();
    void holdsMoreAtOnceWhereNobodyApproves();
    void changesOnesOwnAtOnce();
    void editsAClassicToken();
    void keepsWhatThisVersionDoesNotKnow();
    void isNotLetInForMore();
    void regenerates();
    void asksAnewUntilWhenItLives();
    void deletesForGood();
    void withdraws();
    void withdrawsARequestForMore();
    void cannotWithdrawWhatIsDecided();
    void asksAgainAfterADenial();
    void endsWithARevocation();

private:
    Result<EditOutcome> edit(TokenId token, const TokenEdit &edit)
    {
        return test::resultOf(m_desk->controllers.tokens.edit(m_desk->mia, token, edit));
    }
    /// mia's token that reads contents; approved.
    TokenId approved()
    {
        const IssuedToken issued = m_desk->create(m_desk->mia, m_desk->draft());
        m_desk->review(issued.request, Verdict::Approved);
        return issued.token;
    }
    bool mayWrite(TokenId token) { return m_desk->may(token, m_desk->web, u"issues"_s, Level::Write).allowed; }
    bool mayRead(TokenId token) { return m_desk->may(token, m_desk->web, u"contents"_s, Level::Read).allowed; }

    std::unique_ptr<test::TokenDesk> m_desk;
};

void TestTokenLife::init()
{
    TestCase::init();
    static int serial = 0;
    m_desk.reset();
    m_desk = std::make_unique<test::TokenDesk>(temporaryPath(u"life-%1.db"_s.arg(++serial)));
}

void TestTokenLife::changesOnlyTheWords()
{
    const IssuedToken issued = m_desk->create(m_desk->mia, m_desk->draft());
    TokenEdit change = m_desk->edit(u"contents:read"_s);
    change.name = u" nightly "_s;
    change.description = u"Builds"_s;
    const auto outcome = edit(issued.token, change);
    QCOMPARE(outcome->access, AccessState::Pending);
    QCOMPARE(outcome->request, issued.request); // still the same
    QCOMPARE(m_desk->details(m_desk->mia, issued.token).name, u"nightly"_s);
    QCOMPARE(m_desk->audited().last(), QString::fromUtf16(auditaction::tokenUpdated));
    QVERIFY(m_desk->lastDetails().contains(u"\"token_name_before\":\"deploy-bot\""_s));
    const qsizetype entries = m_desk->audited().size();
    QVERIFY(edit(issued.token, change)); // nothing changes
    QCOMPARE(m_desk->audited().size(), entries);
    change.name.clear();
    QCOMPARE(edit(issued.token, change).error().subject, u"name"_s);
}

void TestTokenLife::takesLessAtOnce()
{
    const IssuedToken issued = m_desk->create(m_desk->mia, m_desk->draft(u"contents:write issues:write"_s));
    m_desk->review(issued.request, Verdict::Approved);
    QVERIFY(mayWrite(issued.token));
    const auto outcome = edit(issued.token, m_desk->edit(u"contents:read"_s));
    QCOMPARE(outcome->access, AccessState::Approved);
    QVERIFY(!outcome->request.isValid());
    QVERIFY(!mayWrite(issued.token));
    QVERIFY(mayRead(issued.token));
    QCOMPARE(m_desk->pendingCount(), 0);
}

void TestTokenLife::asksForMore()
{
    const TokenId token = approved();
    const auto outcome = edit(token, m_desk->edit(u"contents:write issues:write"_s));
    QCOMPARE(outcome->access, AccessState::Approved);
    QVERIFY(outcome->request.isValid());
    QCOMPARE(m_desk->pendingCount(), 1);
    QVERIFY(mayRead(token)); // it keeps what it had
    QVERIFY(!mayWrite(token));
    QCOMPARE(m_desk->reach(m_desk->mia, token).pending, outcome->request);
    const auto asked =
        test::resultOf(m_desk->controllers.requests.details(m_desk->olga, m_desk->octo, outcome->request));
    QVERIFY(asked->hasAccess);
    QMap<QString, PermissionChange> changes;
    for (const PermissionDifference &difference : asked->permissions)
        changes.insert(difference.permission.key, difference.change);
    QCOMPARE(changes.value(u"contents"_s), PermissionChange::Upgraded);
    QCOMPARE(changes.value(u"issues"_s), PermissionChange::Added);
    QCOMPARE(changes.value(u"metadata"_s), PermissionChange::Unchanged);
    m_desk->review(outcome->request, Verdict::Approved);
    QVERIFY(mayWrite(token));
    QVERIFY(!AuditLog(m_desk->builder.database()).verify()->firstBroken);
}

void TestTokenLife::asksForMoreRepositories()
{
    TokenDraft draft = m_desk->draft();
    draft.selection = RepositorySelection::Selected;
    draft.repositories = {m_desk->web};
    const IssuedToken issued = m_desk->create(m_desk->mia, draft);
    m_desk->review(issued.request, Verdict::Approved);
    TokenEdit change = m_desk->edit(u"contents:read"_s);
    change.selection = RepositorySelection::Selected;
    change.repositories = {m_desk->app, m_desk->web};
    const auto more = edit(issued.token, change);
    QVERIFY(more->request.isValid());
    QVERIFY(!m_desk->may(issued.token, m_desk->app, u"contents"_s, Level::Read).allowed);
    m_desk->review(more->request, Verdict::Approved);
    QVERIFY(m_desk->may(issued.token, m_desk->app, u"contents"_s, Level::Read).allowed);
    change.selection = RepositorySelection::All;
    QVERIFY(edit(issued.token, change)->request.isValid());
    change.selection = RepositorySelection::Public;
    QVERIFY(!edit(issued.token, change)->request.isValid()); // less again: nothing waits any more
    QCOMPARE(m_desk->pendingCount(), 0);
    QVERIFY(!m_desk->may(issued.token, m_desk->web, u"contents"_s, Level::Read).allowed);
}

void TestTokenLife::replacesWhatWaits()
{
    const IssuedToken issued = m_desk->create(m_desk->mia, m_desk->draft());
    const auto outcome = edit(issued.token, m_desk->edit(u"issues:write"_s));
    QCOMPARE(outcome->access, AccessState::Pending);
    QVERIFY(outcome->request.isValid() && outcome->request != issued.request);
    QCOMPARE(m_desk->pendingCount(), 1);
    const auto asked =
        test::resultOf(m_desk->controllers.requests.details(m_desk->olga, m_desk->octo, outcome->request));
    QCOMPARE(asked->request.reason, u"Nightly builds"_s); // none was given with the change
    m_desk->review(outcome->request, Verdict::Approved);
    QVERIFY(mayWrite(issued.token));
    QVERIFY(!mayRead(issued.token));
}

void TestTokenLife::changesARequestForMore()
{
    const TokenId token = approved();
    const auto first = edit(token, m_desk->edit(u"contents:write"_s));
    QCOMPARE(edit(token, m_desk->edit(u"contents:write"_s))->request, first->request); // the same wish
    const auto second = edit(token, m_desk->edit(u"contents:read issues:write"_s));
    QVERIFY(second->request != first->request);
    QCOMPARE(m_desk->pendingCount(), 1);
    m_desk->review(second->request, Verdict::Denied, u"No"_s);
    QVERIFY(mayRead(token));
    QVERIFY(!mayWrite(token));
}

void TestTokenLife::holdsMoreAtOnceWhereNobodyApproves() // R-E12
{
    const TokenId token = approved();
    m_desk->builder.setChoice({}, Policy::FineGrainedApproval, Choice::Open, m_desk->olga.account);
    const auto outcome = edit(token, m_desk->edit(u"issues:write"_s));
    QCOMPARE(outcome->access, AccessState::Approved);
    QVERIFY(!outcome->request.isValid());
    QVERIFY(mayWrite(token));
    QCOMPARE(m_desk->reach(m_desk->mia, token).rule, std::optional(AccessRule::ApprovalNotRequired));
}

void TestTokenLife::changesOnesOwnAtOnce()
{
    const RepositoryId notes = m_desk->repositoryOf(m_desk->mia, u"notes"_s);
    TokenDraft draft = m_desk->draft();
    draft.organization = {};
    const IssuedToken issued = m_desk->create(m_desk->mia, draft);
    const auto outcome = edit(issued.token, m_desk->edit(u"issues:write"_s));
    QCOMPARE(outcome->access, AccessState::None);
    QVERIFY(m_desk->may(issued.token, notes, u"issues"_s, Level::Write).allowed);
    QVERIFY(!m_desk->may(issued.token, notes, u"contents"_s, Level::Read).allowed);
    TokenEdit nothing = m_desk->edit({});
    nothing.selection = RepositorySelection::Public;
    QVERIFY(edit(issued.token, nothing));
    QVERIFY(m_desk->details(m_desk->mia, issued.token).permissions.isEmpty());
}

void TestTokenLife::editsAClassicToken()
{
    TokenDraft draft{.kind = TokenKind::Classic, .name = u"ci"_s, .scopes = {u"repo"_s}};
    const IssuedToken issued = m_desk->create(m_desk->mia, draft);
    QVERIFY(mayRead(issued.token));
    TokenEdit change{.name = u"ci 2"_s, .scopes = {u"gist"_s}};
    QVERIFY(edit(issued.token, change));
    QVERIFY(!mayRead(issued.token));
    QCOMPARE(m_desk->details(m_desk->mia, issued.token).scopes, QStringList{u"gist"_s});
    QVERIFY(m_desk->lastDetails().contains(u"\"scopes_before\":\"repo\""_s));
    change.scopes = QStringList{u"god"_s};
    QCOMPARE(edit(issued.token, change).error().subject, u"scopes"_s);
    QCOMPARE(m_desk->details(m_desk->mia, issued.token).name, u"ci 2"_s);
}

void TestTokenLife::keepsWhatThisVersionDoesNotKnow()
{
    TokenRecord record;
    record.owner = m_desk->mia.account;
    record.name = u"imported"_s;
    record.permissions = PermissionSet::fromText(u"other:telepathy:guess repository:contents:read");
    record.createdAt = m_desk->clock.now();
    const TokenId token = m_desk->builder.addToken(record);
    TokenEdit change = m_desk->edit({});
    change.permissions = PermissionSet::fromText(u"other:telepathy:guess repository:issues:read");
    QVERIFY(edit(token, change));
    QVERIFY(m_desk->details(m_desk->mia, token).permissions.toText().contains(u"telepathy"_s));
    change.permissions = PermissionSet::fromText(u"other:telepathy:read");
    QCOMPARE(edit(token, change).error().subject, u"permissions"_s);
}

void TestTokenLife::isNotLetInForMore()
{
    const TokenId token = approved();
    m_desk->builder.setChoice({}, Policy::FineGrainedAccess, Choice::Strict, m_desk->olga.account);
    QCOMPARE(edit(token, m_desk->edit(u"issues:write"_s)).error().subject, u"notLetIn"_s);
    QVERIFY(edit(token, m_desk->edit({}))); // less is always possible
}

void TestTokenLife::regenerates()
{
    const TokenId token = approved();
    m_desk->clock.advanceDays(40); // expired
    QVERIFY(!mayRead(token));
    QCOMPARE(m_desk->details(m_desk->mia, token).state, TokenState::Expired);
    const Instant until = m_desk->clock.now().plusDays(60);
    const auto issued = test::resultOf(m_desk->controllers.tokens.regenerate(m_desk->mia, token, until));
    QVERIFY(issued);
    QCOMPARE(issued->token, token);
    QCOMPARE(issued->access, AccessState::Approved);
    QCOMPARE(m_desk->tokenOf(issued->secret), std::optional(token));
    QVERIFY(mayRead(token));
    const OwnToken now = m_desk->details(m_desk->mia, token);
    QVERIFY(now.expiresAt == until);
    QCOMPARE(now.lastEight, issued->secret.last(8));
    const auto again = test::resultOf(m_desk->controllers.tokens.regenerate(m_desk->mia, token, std::nullopt));
    QCOMPARE(m_desk->tokenOf(issued->secret), std::nullopt); // worth nothing from now on
    QVERIFY(!m_desk->details(m_desk->mia, token).expiresAt);
    QCOMPARE(m_desk->audited().last(), QString::fromUtf16(auditaction::tokenRegenerated));
    const auto tooLong = test::resultOf(
        m_desk->controllers.tokens.regenerate(m_desk->mia, token, m_desk->clock.now().plusDays(367)));
    QCOMPARE(tooLong.error().subject, u"expiresAt"_s);
    QCOMPARE(m_desk->tokenOf(again->secret), std::optional(token));
}

void TestTokenLife::asksAnewUntilWhenItLives()
{
    const IssuedToken issued = m_desk->create(m_desk->mia, m_desk->draft());
    const Instant until = m_desk->clock.now().plusDays(300);
    const auto again = test::resultOf(m_desk->controllers.tokens.regenerate(m_desk->mia, issued.token, until));
    QCOMPARE(again->access, AccessState::Pending);
    QVERIFY(again->request != issued.request);
    QCOMPARE(m_desk->pendingCount(), 1);
    const auto asked =
        test::resultOf(m_desk->controllers.requests.details(m_desk->olga, m_desk->octo, again->request));
    QVERIFY(asked->request.tokenExpiresAt == until);
}

void TestTokenLife::deletesForGood()
{
    const IssuedToken waiting = m_desk->create(m_desk->mia, m_desk->draft());
    const TokenId token = approved();
    QVERIFY(edit(token, m_desk->edit(u"issues:write"_s))->request.isValid());
    QCOMPARE(m_desk->pendingCount(), 2);
    TokenController &tokens = m_desk->controllers.tokens;
    QVERIFY(test::resultOf(tokens.remove(m_desk->mia, token)));
    QVERIFY(test::resultOf(tokens.remove(m_desk->mia, waiting.token)));
    QCOMPARE(m_desk->pendingCount(), 0);
    QVERIFY(test::resultOf(tokens.own(m_desk->mia))->isEmpty());
    QCOMPARE(m_desk->may(token, m_desk->web, u"contents"_s, Level::Read).reason, Reason::TokenRevoked);
    QCOMPARE(m_desk->ask(u"SELECT state FROM access ORDER BY token_id"_s), QStringList({u"4"_s, u"5"_s}));
    QCOMPARE(m_desk->audited().last(), QString::fromUtf16(auditaction::tokenDeleted));
    QCOMPARE(test::resultOf(tokens.details(m_desk->mia, token)).error().code, ErrorCode::NotFound);
    const Error gone{ErrorCode::Conflict, u"tokenDeleted"_s, {}};
    QCOMPARE(test::resultOf(tokens.remove(m_desk->mia, token)).error(), gone);
    QCOMPARE(edit(token, m_desk->edit({})).error(), gone);
    QCOMPARE(test::resultOf(tokens.regenerate(m_desk->mia, token, {})).error(), gone);
    QCOMPARE(test::resultOf(tokens.askAgain(m_desk->mia, token, {})).error(), gone);
}

void TestTokenLife::withdraws()
{
    const IssuedToken issued = m_desk->create(m_desk->mia, m_desk->draft());
    QVERIFY(test::resultOf(m_desk->controllers.tokens.withdraw(m_desk->mia, issued.request)));
    QCOMPARE(m_desk->pendingCount(), 0);
    const OrganizationReach reach = m_desk->reach(m_desk->mia, issued.token);
    QCOMPARE(reach.access, AccessState::Cancelled);
    QCOMPARE(reach.reason, Reason::ApprovalMissing);
    QVERIFY(!reach.pending.isValid());
    QCOMPARE(m_desk->audited().last(), QString::fromUtf16(auditaction::requestCancelled));
    QVERIFY(m_desk->inbox(m_desk->mia).isEmpty()); // who withdraws knows it
    const auto again = test::resultOf(m_desk->controllers.tokens.askAgain(m_desk->mia, issued.token, u"Please"_s));
    QCOMPARE(again->access, AccessState::Pending);
    QCOMPARE(m_desk->pendingCount(), 1);
}

void TestTokenLife::withdrawsARequestForMore()
{
    const TokenId token = approved();
    const auto outcome = edit(token, m_desk->edit(u"issues:write"_s));
    QVERIFY(test::resultOf(m_desk->controllers.tokens.withdraw(m_desk->mia, outcome->request)));
    QCOMPARE(m_desk->reach(m_desk->mia, token).access, AccessState::Approved);
    QVERIFY(mayRead(token));
    QCOMPARE(m_desk->pendingCount(), 0);
}

void TestTokenLife::cannotWithdrawWhatIsDecided()
{
    const IssuedToken issued = m_desk->create(m_desk->mia, m_desk->draft());
    m_desk->review(issued.request, Verdict::Approved);
    const auto withdrawn = test::resultOf(m_desk->controllers.tokens.withdraw(m_desk->mia, issued.request));
    QCOMPARE(withdrawn.error(), (Error{ErrorCode::Conflict, u"requestDecided"_s, {}}));
    QVERIFY(mayRead(issued.token));
    QCOMPARE(m_desk->pendingCount(), 0);
}

void TestTokenLife::asksAgainAfterADenial()
{
    const IssuedToken issued = m_desk->create(m_desk->mia, m_desk->draft());
    m_desk->review(issued.request, Verdict::Denied, u"Too much"_s);
    OrganizationReach reach = m_desk->reach(m_desk->mia, issued.token);
    QCOMPARE(reach.access, AccessState::Denied);
    QCOMPARE(reach.decisionReason, u"Too much"_s); // R-O9
    QCOMPARE(reach.decidedBy, u"olga"_s);
    QVERIFY(!edit(issued.token, m_desk->edit(u"issues:read"_s))->request.isValid()); // changed first
    const auto again = test::resultOf(m_desk->controllers.tokens.askAgain(m_desk->mia, issued.token, u"Less"_s));
    QCOMPARE(again->access, AccessState::Pending);
    const auto asked =
        test::resultOf(m_desk->controllers.requests.details(m_desk->olga, m_desk->octo, again->request));
    QCOMPARE(asked->request.permissions, test::EstateBuilder::permissionsFrom(u"issues:read metadata:read"_s));
    QCOMPARE(asked->request.reason, u"Less"_s);
    const auto twice = test::resultOf(m_desk->controllers.tokens.askAgain(m_desk->mia, issued.token, {}));
    QCOMPARE(twice->request, again->request); // it waits already
    QCOMPARE(m_desk->pendingCount(), 1);
}

void TestTokenLife::endsWithARevocation()
{
    const TokenId token = approved();
    m_desk->builder.setAccess(token, m_desk->octo, AccessState::Revoked);
    const Error final{ErrorCode::Conflict, u"accessRevoked"_s, {}};
    QCOMPARE(test::resultOf(m_desk->controllers.tokens.askAgain(m_desk->mia, token, {})).error(), final);
    QCOMPARE(edit(token, m_desk->edit(u"issues:write"_s)).error(), final);
    QVERIFY(edit(token, m_desk->edit(u"contents:read"_s))); // its words may change
}

PATWARDEN_TEST_MAIN(TestTokenLife)
#include "tst_tokenlife.moc"
