// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include "domain/risk.h"
#include "models/owntokenmodel.h"
#include "models/tokenreachmodel.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(patwarden::OrganizationReach)

/// What somebody reads about their own tokens: in the list, and where each stands.
class TestOwnTokenModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereAFineGrainedTokenStands_data();
    void saysWhereAFineGrainedTokenStands();
    void saysWhichOrganizationsAClassicTokenReaches();
    void colorsWhatExpires_data();
    void colorsWhatExpires();
    void showsItsOwnKindOnly();
    void takesANewReading();
    void showsEachOrganization();

private:
    [[nodiscard]] OwnToken token(TokenKind kind = TokenKind::FineGrained) const;
    test::ManualClock m_clock;
};

OwnToken TestOwnTokenModel::token(TokenKind kind) const
{
    OwnToken token;
    token.id = TokenId(1);
    token.kind = kind;
    token.name = u"deploy-bot"_s;
    token.organization = kind == TokenKind::FineGrained ? OrganizationId(1) : OrganizationId();
    token.organizationName = u"octo-org"_s;
    token.selection = RepositorySelection::All;
    token.permissions.insert(u"contents"_s, Level::Write);
    token.scopes = {u"repo"_s, u"read:org"_s};
    token.createdAt = m_clock.now();
    token.expiresAt = m_clock.now().plusDays(30);
    return token;
}

void TestOwnTokenModel::saysWhereAFineGrainedTokenStands_data()
{
    QTest::addColumn<OrganizationReach>("reach");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<int>("kind");
    const Instant asked = m_clock.now().plusDays(-2);
    const auto reach = [&](AccessState access, std::optional<AccessRule> rule = {}, bool reaches = true) {
        OrganizationReach made{.organization = OrganizationId(1), .name = u"octo-org"_s, .reaches = reaches};
        made.access = access;
        made.rule = rule;
        made.changedAt = asked;
        return made;
    };
    const auto row = [](const char *name, const OrganizationReach &made, const QString &word,
                        const QString &detail,
                        Risk kind) { QTest::newRow(name) << made << word << detail << int(kind); };
    using enum AccessState;
    OrganizationReach reviewed = reach(Approved, AccessRule::Reviewed);
    reviewed.decidedBy = u"ben"_s;
    row("R-O9 approved", reviewed, u"Approved"_s, u"by ben, 2 day(s) ago"_s, Risk::Low);
    row("R-E11 by an owner", reach(Approved, AccessRule::CreatedByOwner), u"Approved"_s,
        u"because you own octo-org"_s, Risk::Low);
    row("R-E12 no approval", reach(Approved, AccessRule::ApprovalNotRequired), u"Approved"_s,
        u"no approval required"_s, Risk::Low);
    row("stopped", reach(Approved, AccessRule::ApprovalStopped), u"Approved"_s,
        u"approval is not required any more"_s, Risk::Low);
    OrganizationReach more = reviewed;
    more.pending = RequestId(5);
    row("more", more, u"Waiting for more"_s, u"the rest is approved"_s, Risk::Medium);
    row("R-O3 pending", reach(Pending, {}, false), u"Waiting for approval"_s, u"asked 2 day(s) ago"_s,
        Risk::Medium);
    OrganizationReach denied = reach(Denied, AccessRule::Reviewed, false);
    denied.decidedBy = u"ben"_s;
    row("denied", denied, u"Denied"_s, u"by ben, 2 day(s) ago"_s, Risk::High);
    denied.decisionReason = u"Name the repositories"_s;
    row("R-O9 denied with a reason", denied, u"Denied"_s, u"“Name the repositories”"_s, Risk::High);
    OrganizationReach revoked = reach(Revoked, AccessRule::Reviewed, false);
    revoked.decisionReason = u"Left the team"_s;
    row("revoked", revoked, u"Revoked"_s, u"“Left the team”"_s, Risk::High);
    OrganizationReach left = reach(Revoked, AccessRule::MembershipEnded, false);
    row("left", left, u"Revoked"_s, u"you left octo-org"_s, Risk::High);
    OrganizationReach restricted = reach(Approved, AccessRule::Reviewed, false);
    restricted.reason = Reason::FineGrainedRestricted;
    restricted.blockedBy = DecidedBy::Enterprise;
    row("R-E8 restricted above", restricted, u"Restricted"_s, u"by the enterprise"_s, Risk::High);
    restricted.blockedBy = DecidedBy::Organization;
    row("restricted there", restricted, u"Restricted"_s, u"by the organization"_s, Risk::High);
    OrganizationReach closed = reach(Pending, {}, false);
    closed.reason = Reason::NotOptedIn;
    row("R-O2 not opted in", closed, u"Not opted in"_s, u"octo-org does not take fine-grained tokens yet"_s,
        Risk::Medium);
}

void TestOwnTokenModel::saysWhereAFineGrainedTokenStands()
{
    QFETCH(OrganizationReach, reach);
    OwnToken own = token();
    own.organizations = {reach};
    const TokenStanding standing = TokenWords::standing(own, m_clock.now());
    QTEST(standing.word, "word");
    QTEST(standing.detail, "detail");
    QTEST(standing.kind, "kind");
    QCOMPARE(TokenWords::standing(own, own.organizations.first(), m_clock.now()), standing);
}

// R-E14, R-E16
void TestOwnTokenModel::saysWhichOrganizationsAClassicTokenReaches()
{
    OwnToken own = token(TokenKind::Classic);
    QCOMPARE(TokenWords::standing(own, m_clock.now()).word, u"No organization"_s);
    own.organizations = {{.organization = OrganizationId(1), .name = u"labs"_s, .reaches = true}};
    QCOMPARE(TokenWords::standing(own, m_clock.now()).kind, int(Risk::Low));
    own.organizations.append({.organization = OrganizationId(2),
                              .name = u"octo-org"_s,
                              .reason = Reason::ClassicRestricted,
                              .blockedBy = DecidedBy::Enterprise});
    const TokenStanding some = TokenWords::standing(own, m_clock.now());
    QCOMPARE(some.word, u"1 of 2 organization(s)"_s);
    QCOMPARE(some.detail, u"octo-org: Restricted by the enterprise"_s);
    QCOMPARE(some.kind, int(Risk::Medium));
    own.state = TokenState::Expired;
    QCOMPARE(TokenWords::standing(own, m_clock.now()).word, u"Expired"_s);
}

void TestOwnTokenModel::colorsWhatExpires_data()
{
    QTest::addColumn<int>("days"); // 0: never
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("kind");
    QTest::newRow("never") << 0 << u"never"_s << QVariant();
    QTest::newRow("late") << 15 << u"5 Dec 2026"_s << QVariant();
    QTest::newRow("soon") << 14 << u"in 14 day(s)"_s << QVariant(int(Risk::Medium));
    QTest::newRow("gone") << -1 << u"Expired"_s << QVariant(int(Risk::High));
}

void TestOwnTokenModel::colorsWhatExpires()
{
    QFETCH(int, days);
    OwnToken own = token();
    own.expiresAt.reset();
    if (days != 0)
        own.expiresAt = m_clock.now().plusDays(days);
    OwnTokenModel model(TokenKind::FineGrained, m_clock);
    model.mergeRows({own});
    QTEST(model.index(0, OwnTokenModel::Expires).data().toString(), "text");
    QTEST(model.index(0, OwnTokenModel::Expires).data(OwnTokenModel::kindRole), "kind");
}

void TestOwnTokenModel::showsItsOwnKindOnly()
{
    OwnTokenModel fineGrained(TokenKind::FineGrained, m_clock);
    OwnTokenModel classic(TokenKind::Classic, m_clock);
    const QAbstractItemModelTester first(&fineGrained, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(&classic, QAbstractItemModelTester::FailureReportingMode::QtTest);
    OwnToken other = token(TokenKind::Classic);
    other.id = TokenId(2);
    fineGrained.mergeRows({token(), other});
    classic.mergeRows({token(), other});
    QCOMPARE(fineGrained.rowCount(), 1);
    QCOMPARE(classic.rowCount(), 1);
    QCOMPARE(fineGrained.index(0, OwnTokenModel::ResourceOwner).data().toString(), u"octo-org"_s);
    QCOMPARE(fineGrained.index(0, OwnTokenModel::Rights).data().toString(),
             u"All repositories · contents: write"_s);
    QCOMPARE(classic.index(0, OwnTokenModel::Rights).data().toString(), u"repo · read:org"_s);
    QCOMPARE(classic.headerData(OwnTokenModel::Rights, Qt::Horizontal, Qt::DisplayRole).toString(), u"Scopes"_s);
    QCOMPARE(classic.rowOf(TokenId(2)), 0);
    QCOMPARE(classic.rowOf(TokenId(1)), -1);
}

void TestOwnTokenModel::takesANewReading()
{
    OwnTokenModel model(TokenKind::FineGrained, m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    OwnToken second = token();
    second.id = TokenId(2);
    second.name = u"nightly"_s;
    model.mergeRows({token(), second});
    const QPersistentModelIndex nightly = model.index(1, OwnTokenModel::Name);
    OwnToken third = token();
    third.id = TokenId(3);
    model.mergeRows({third, second});
    QCOMPARE(nightly.row(), 1);
    QCOMPARE(nightly.data().toString(), u"nightly"_s);
    QCOMPARE(model.recordAt(0).id.value(), 3);
}

void TestOwnTokenModel::showsEachOrganization()
{
    TokenReachModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    OwnToken own = token(TokenKind::Classic);
    own.organizations = {{.organization = OrganizationId(1), .name = u"labs"_s, .reaches = true},
                         {.organization = OrganizationId(2),
                          .name = u"octo-org"_s,
                          .reason = Reason::ClassicRestricted,
                          .blockedBy = DecidedBy::Organization}};
    model.setToken(own);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, TokenReachModel::State).data().toString(), u"Reaches it"_s);
    QCOMPARE(model.index(1, TokenReachModel::Organization).data().toString(), u"octo-org"_s);
    QCOMPARE(model.index(1, TokenReachModel::State).data().toString(), u"Restricted"_s);
    QCOMPARE(model.index(1, TokenReachModel::Detail).data().toString(), u"by the organization"_s);
    QCOMPARE(model.index(1, TokenReachModel::State).data(TokenReachModel::kindRole).toInt(), int(Risk::High));
    QVERIFY(!model.index(1, TokenReachModel::Detail).data(TokenReachModel::kindRole).isValid());
}

PATWARDEN_TEST_MAIN(TestOwnTokenModel)
#include "tst_owntokenmodel.moc"
