// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "tokendesk.h"

#include "domain/tokensecret.h"

#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The facts of a decision, as they are read from the estate. What decide() makes of them has tests of its own.
class TestAccessDecision : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFacts_data();
    void readsTheFacts();
    void seesTheResourceOwner();
    void readsAClassicToken();
    void readsTheStateOfTheToken();
    void leavesSshKeysAlone();
    void refusesWhatIsNotThere();

private:
    std::unique_ptr<test::TokenDesk> m_desk; ///< one for all rows, each with a person of its own
};

namespace {

AccessQuestion about(TokenId token, RepositoryId repository, Level level = Level::Read)
{
    return {.token = token, .repository = repository, .permission = u"contents"_s, .level = level};
}

Facts facts(test::TokenDesk &desk, const AccessQuestion &question)
{
    return readFacts(desk.builder.database(), question, desk.clock.now()).value();
}

Decision decision(test::TokenDesk &desk, const AccessQuestion &question)
{
    return decideAccess(desk.builder.database(), question, desk.clock.now()).value();
}

TokenId fineGrained(test::TokenDesk &desk, AccountId owner, RepositorySelection selection,
                    const QList<RepositoryId> &repositories)
{
    TokenRecord token;
    token.owner = owner;
    token.organization = desk.octo;
    token.name = u"bot"_s;
    token.selection = selection;
    token.repositories = repositories;
    token.permissions = test::EstateBuilder::permissionsFrom(u"contents:read members:write"_s);
    token.createdAt = desk.clock.now();
    return desk.builder.addToken(token);
}

} // namespace

/// Every access, rule, role, selection and policy, each with what has to be read of it.
void TestAccessDecision::readsTheFacts_data()
{
    QTest::addColumn<AccessState>("access");
    QTest::addColumn<AccessRule>("rule");
    QTest::addColumn<Role>("role");
    QTest::addColumn<RepositorySelection>("selection");
    QTest::addColumn<Choice>("approval");
    int number = 0;
    for (const auto access : {AccessState::None, AccessState::Pending, AccessState::Approved, AccessState::Denied,
                              AccessState::Cancelled, AccessState::Revoked}) {
        for (const auto role : {Role::Outside, Role::Member, Role::Owner}) {
            for (const auto selection :
                 {RepositorySelection::Public, RepositorySelection::All, RepositorySelection::Selected}) {
                for (const auto approval : {Choice::Delegate, Choice::Strict, Choice::Open}) {
                    const auto rule = static_cast<AccessRule>(1 + number % 5);
                    QTest::addRow("%d", ++number) << access << rule << role << selection << approval;
                }
            }
        }
    }
}

void TestAccessDecision::readsTheFacts()
{
    QFETCH(const AccessState, access);
    QFETCH(const AccessRule, rule);
    QFETCH(const Role, role);
    QFETCH(const RepositorySelection, selection);
    QFETCH(const Choice, approval);
    if (!m_desk)
        m_desk = std::make_unique<test::TokenDesk>(temporaryPath(u"facts.db"_s));
    test::TokenDesk &desk = *m_desk;
    const Session owner = desk.person(u"person-%1"_s.arg(QLatin1StringView(QTest::currentDataTag())), role);
    desk.builder.setChoice({}, Policy::FineGrainedApproval, approval, desk.olga.account);
    const TokenId token = fineGrained(desk, owner.account, selection, {desk.web});
    if (access != AccessState::None)
        desk.builder.setAccess(token, desk.octo, access, rule);

    const Facts read = facts(desk, about(token, desk.web, Level::Write));
    QCOMPARE(read.token.kind, TokenKind::FineGrained);
    QCOMPARE(read.token.resourceOwner, ResourceOwner::Organization);
    QCOMPARE(read.token.access, access);
    QCOMPARE(read.token.ownerRole, role);
    QCOMPARE(read.token.repositories, selection);
    QCOMPARE(read.token.repositorySelected, selection == RepositorySelection::Selected);
    QCOMPARE(read.token.createdByOwner, access != AccessState::None && rule == AccessRule::CreatedByOwner);
    QCOMPARE(read.token.permissions.level(u"members"), Level::Write);
    QVERIFY(read.enterprise && read.organization);
    QCOMPARE(read.enterprise->fineGrainedApproval, approval);
    QVERIFY(read.enterprise->optedIn && !read.organization->optedIn);
    QCOMPARE(read.resource.owner, ResourceOwner::Organization);
    QCOMPARE(read.resource.visibility, Visibility::Private);
    QCOMPARE(read.action.permission, u"contents"_s);
    QCOMPARE(read.action.level, Level::Write);

    const Facts other = facts(desk, about(token, desk.app));
    QVERIFY(!other.token.repositorySelected);
    // Asked for with the facts as the rules write them down.
    QCOMPARE(decision(desk, about(token, desk.web)), decide(facts(desk, about(token, desk.web))));
}

void TestAccessDecision::seesTheResourceOwner()
{
    test::TokenDesk desk(temporaryPath(u"owner.db"_s));
    const OrganizationId alone = desk.builder.addOrganization(u"alone"_s, true, true);
    const RepositoryId elsewhere = desk.builder.addRepository(alone, u"elsewhere"_s, Visibility::Internal);
    const RepositoryId notes = desk.repositoryOf(desk.mia, u"notes"_s);
    const TokenId token = fineGrained(desk, desk.mia.account, RepositorySelection::All, {});

    const Facts outside = facts(desk, about(token, elsewhere));
    QCOMPARE(outside.token.resourceOwner, ResourceOwner::Other);
    QCOMPARE(outside.resource.owner, ResourceOwner::Organization);
    QCOMPARE(outside.resource.visibility, Visibility::Internal);
    QVERIFY(!outside.enterprise); // it stands alone
    QVERIFY(outside.organization->optedIn);
    QCOMPARE(decide(outside).reason, Reason::ResourceOwnerMismatch);

    const Facts own = facts(desk, about(token, notes));
    QCOMPARE(own.resource.owner, ResourceOwner::User);
    QVERIFY(!own.organization);
    QCOMPARE(decide(own).reason, Reason::ResourceOwnerMismatch);
    const TokenId others = fineGrained(desk, desk.sam.account, RepositorySelection::All, {});
    QCOMPARE(facts(desk, about(others, notes)).resource.owner, ResourceOwner::Other);

    const AccessQuestion enterprise{.token = token, .type = ResourceType::Enterprise};
    QCOMPARE(decision(desk, enterprise).reason, Reason::ResourceOwnerMismatch);
    const AccessQuestion members{.token = token,
                                 .type = ResourceType::Organization,
                                 .organization = desk.octo,
                                 .permission = u"members"_s,
                                 .level = Level::Write};
    QCOMPARE(decision(desk, members).reason, Reason::ApprovalMissing);
    desk.builder.setAccess(token, desk.octo, AccessState::Approved);
    QVERIFY(decision(desk, members).allowed);
}

void TestAccessDecision::readsAClassicToken()
{
    test::TokenDesk desk(temporaryPath(u"classic.db"_s));
    const TokenId token = desk.builder.addClassicToken(desk.mia.account, u"repo gist read:enterprise"_s);
    const Facts read = facts(desk, about(token, desk.web));
    QCOMPARE(read.token.kind, TokenKind::Classic);
    QCOMPARE(read.token.scopes, Scope::Repo | Scope::ReadEnterprise);
    QVERIFY(read.token.permissions.isEmpty());
    QVERIFY(decide(read).allowed);
    const TokenId strangers = desk.builder.addClassicToken(desk.sam.account, u"repo"_s);
    QCOMPARE(decision(desk, about(strangers, desk.web)).reason, Reason::NotAMember);

    const AccessQuestion enterprise{.token = token, .type = ResourceType::Enterprise};
    QCOMPARE(decision(desk, enterprise).reason, Reason::NotAMember);
    desk.builder.joinEnterprise(desk.mia.account, Role::Member);
    QCOMPARE(facts(desk, enterprise).token.ownerRole, Role::Member);
    QVERIFY(decision(desk, enterprise).allowed);
    desk.builder.setChoice({}, Policy::ClassicAccess, Choice::Strict, desk.olga.account); // R-E14
    QCOMPARE(decision(desk, enterprise).reason, Reason::ClassicRestricted);
    QCOMPARE(decision(desk, about(token, desk.web)).reason, Reason::ClassicRestricted);
    QCOMPARE(decision(desk, about(token, desk.site)).reason, Reason::PublicResource);
}

void TestAccessDecision::readsTheStateOfTheToken()
{
    test::TokenDesk desk(temporaryPath(u"state.db"_s));
    const IssuedToken issued = desk.create(desk.olga, desk.draft());
    QVERIFY(decision(desk, about(issued.token, desk.web)).allowed);
    desk.clock.advanceDays(30);
    QCOMPARE(decision(desk, about(issued.token, desk.site)).reason, Reason::TokenExpired);
    QVERIFY(test::resultOf(desk.controllers.tokens.remove(desk.olga, issued.token)));
    QCOMPARE(decision(desk, about(issued.token, desk.site)).reason, Reason::TokenRevoked);
}

void TestAccessDecision::leavesSshKeysAlone() // R-E8, R-E14
{
    test::TokenDesk desk(temporaryPath(u"ssh.db"_s));
    const IssuedToken issued = desk.create(desk.mia, desk.draft());
    AccessQuestion question = about(issued.token, desk.web, Level::Write);
    question.credential = Credential::SshKey;
    QCOMPARE(decision(desk, question).reason, Reason::SshKeyUnaffected);
}

void TestAccessDecision::refusesWhatIsNotThere()
{
    test::TokenDesk desk(temporaryPath(u"nothing.db"_s));
    const TokenId token = fineGrained(desk, desk.mia.account, RepositorySelection::All, {});
    const auto missing = [&desk](const AccessQuestion &question) {
        const auto read = readFacts(desk.builder.database(), question, desk.clock.now());
        return read ? QString() : read.error().subject;
    };
    QCOMPARE(missing(about(TokenId(99), desk.web)), u"token"_s);
    QCOMPARE(missing(about(token, RepositoryId(99))), u"repository"_s);
    QCOMPARE(missing({.token = token, .type = ResourceType::Organization, .organization = OrganizationId(99)}),
             u"organization"_s);
    const QString unknown = composeSecret(TokenKind::Classic, QString(30, u'a'));
    QCOMPARE(tokenOfSecret(desk.builder.database(), unknown).value(), std::nullopt);
}

PATWARDEN_TEST_MAIN(TestAccessDecision)
#include "tst_accessdecision.moc"
