// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "tokensdesk.h"

#include "domain/tokensecret.h"
#include "views/tokens/askagaindialog.h"
#include "views/tokens/regeneratedialog.h"

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(std::optional<patwarden::Verdict>)

/// One of one's own tokens: what is said about it, and what can be done with it.
class TestYourToken : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsAllThereIsToKnow();
    void saysThatItIsGone();
    void showsNobodyElsesToken();
    void asksForMore();
    void takesLessAtOnce();
    void takesMoreAtOnceOfAnOwner();
    void saysWhatBecomesOfTheRequest_data();
    void saysWhatBecomesOfTheRequest();
    void savesANewNameWithoutAsking();
    void refusesBesideTheFieldWhatIsEdited();
    void asksBeforeChangesAreLost();
    void withdrawsARequest();
    void tellsThatARequestWasDecidedMeanwhile();
    void asksAgainAfterADenial();
    void doesNotAskAgainAfterARevocation();
    void regenerates();
    void deletes();

private:
    /// A token of octo-org that alice approved, on the screen.
    static TokenId openApproved(test::TokensDesk &desk)
    {
        const IssuedToken issued = desk.create(desk.draft(u"deploy-bot"_s, desk.octo, u"contents:read"_s));
        desk.review(issued.request, Verdict::Approved);
        return desk.openToken(issued.token) ? issued.token : TokenId();
    }
    static bool openEdit(test::TokensDesk &desk)
    {
        return desk.click(u"editButton"_s) && test::waitFor([&] { return desk.isShown(u"nameField"_s); });
    }
};

void TestYourToken::showsAllThereIsToKnow()
{
    test::TokensDesk desk(temporaryPath(u"shows.db"_s));
    TokenDraft draft = desk.draft(u"deploy-bot"_s, desk.octo, u"contents:write members:read"_s);
    draft.description = u"Deploys the <b>storefront</b>"_s;
    draft.selection = RepositorySelection::Selected;
    draft.repositories = {desk.app, desk.web};
    const IssuedToken issued = desk.create(draft);
    desk.clock.advanceDays(1);
    desk.review(issued.request, Verdict::Denied, u"Name one repository only"_s);
    desk.clock.advanceDays(20);
    QVERIFY(desk.openToken(issued.token));
    QCOMPARE(desk.title(), u"deploy-bot"_s);
    QCOMPARE(desk.page->crumb(), u"deploy-bot"_s);
    QCOMPARE(desk.row(u"reachTable"_s, 0),
             QStringList({u"octo-org"_s, u"Denied"_s, u"“Name one repository only”"_s})); // R-O9
    QCOMPARE(desk.row(u"permissionTable1"_s, 0).first(2), QStringList({u"Contents"_s, u"Read and write"_s}));
    QCOMPARE(desk.row(u"permissionTable2"_s, 0).first(2), QStringList({u"Members"_s, u"Read"_s}));
    QCOMPARE(desk.label(u"repositoryText"_s), u"2 selected repository(ies):"_s);
    QCOMPARE(desk.label(u"repositoryNames"_s), u"app · web"_s);
    QCOMPARE(desk.pill(u"expiresPill"_s), u"in 9 day(s)"_s);
    QCOMPARE(desk.label(u"lastUsedFact"_s), u"never"_s);
    QCOMPARE(desk.label(u"secretFact"_s), u"ends in %1"_s.arg(issued.secret.last(8)));
    QCOMPARE(desk.label(u"createdFact"_s), u"21 day(s) ago"_s);
    const QList<QLabel *> labels = desk.find(u"descriptionCard"_s)->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *each) {
        return each->text() == u"Deploys the <b>storefront</b>"_s && each->textFormat() == Qt::PlainText;
    }));
    QVERIFY(desk.isShown(u"askAgainButton"_s));
    QVERIFY(!desk.isShown(u"withdrawButton"_s));
    QTRY_VERIFY(desk.find(u"editButton"_s)->hasFocus());
}

void TestYourToken::saysThatItIsGone()
{
    test::TokensDesk desk(temporaryPath(u"gone.db"_s));
    QVERIFY(desk.open({.place = Route::Place::YourToken, .token = TokenId(99)}));
    QTRY_COMPARE(desk.problem(), u"You have no such token. It may have been deleted."_s);
    QVERIFY(!desk.isShown(u"deleteButton"_s));
}

void TestYourToken::showsNobodyElsesToken()
{
    test::TokensDesk desk(temporaryPath(u"others.db"_s));
    const TokenId token = desk.create(desk.draft(u"deploy-bot"_s, desk.octo)).token;
    desk.openAs(desk.alice, u"alice"_s, {.place = Route::Place::YourToken, .token = token}); // owner of octo-org
    QTRY_COMPARE(desk.problem(), u"You have no such token. It may have been deleted."_s);
}

void TestYourToken::asksForMore()
{
    test::TokensDesk desk(temporaryPath(u"more.db"_s));
    const TokenId token = openApproved(desk);
    QVERIFY(openEdit(desk));
    QCOMPARE(desk.title(), u"Edit deploy-bot"_s);
    QCOMPARE(desk.find<QLineEdit>(u"nameField"_s)->text(), u"deploy-bot"_s);
    QVERIFY(!desk.combo(u"ownerCombo"_s)->isEnabled());
    QVERIFY(!desk.isShown(u"expirationCombo"_s));
    QVERIFY(!desk.button(u"submitButton"_s)->isEnabled()); // nothing was changed
    QVERIFY(!desk.isShown(u"changesCard"_s));
    QCOMPARE(desk.combo(u"level_contents"_s)->currentText(), u"Read"_s);

    QVERIFY(desk.permit(u"contents"_s, u"Read and write"_s));
    QVERIFY(desk.permit(u"secrets"_s, u"Read"_s));
    // Said beforehand: what is new, and that it has to be approved.
    QVERIFY(desk.isShown(u"changesCard"_s));
    QStringList changes;
    const QList<QLabel *> labels = desk.find(u"changesCard"_s)->findChildren<QLabel *>(u"changeLabel"_s);
    for (const QLabel *each : labels)
        changes.append(each->text());
    QCOMPARE(changes, QStringList({u"Contents: Read and write"_s, u"Secrets: Read"_s}));
    QStringList pills;
    const QList<Pill *> allPills = desk.find(u"changesCard"_s)->findChildren<Pill *>();
    for (const Pill *each : allPills)
        pills.append(each->text());
    QCOMPARE(pills, QStringList({u"was read"_s, u"added"_s}));
    QCOMPARE(desk.button(u"submitButton"_s)->text(), u"Save and request access"_s);
    QVERIFY(
        desk.label(u"consequenceLabel"_s).startsWith(u"A new request will be made for an owner of octo-org"_s));
    QVERIFY(desk.type(u"justificationField"_s, u"It deploys now."_s));
    QVERIFY(desk.click(u"submitButton"_s));

    QTRY_COMPARE(desk.title(), u"deploy-bot"_s);
    QCOMPARE(desk.lastSuccess(), u"Saved deploy-bot. What was added waits for approval."_s);
    QTRY_COMPARE(desk.row(u"reachTable"_s, 0).at(TokenReachModel::State), u"Waiting for more"_s);
    const auto request = desk.waiting(u"deploy-bot"_s);
    QVERIFY(request);
    QCOMPARE(request->request.reason, u"It deploys now."_s);
    QCOMPARE(request->request.permissions.level(u"contents"), Level::Write);
    QVERIFY(desk.stored(u"deploy-bot"_s).id == token);
    QVERIFY(desk.prompts.questions.isEmpty());
}

void TestYourToken::takesLessAtOnce()
{
    test::TokensDesk desk(temporaryPath(u"less.db"_s));
    openApproved(desk);
    QVERIFY(openEdit(desk));
    QVERIFY(desk.permit(u"contents"_s, u"No access"_s));
    QVERIFY(!desk.isShown(u"changesCard"_s));
    QCOMPARE(desk.button(u"submitButton"_s)->text(), u"Save"_s);
    QCOMPARE(desk.label(u"consequenceLabel"_s), u"It holds at once."_s);
    QVERIFY(desk.isShown(u"level_contents"_s)); // does not vanish from under the hand
    QVERIFY(desk.click(u"submitButton"_s));
    QTRY_COMPARE(desk.lastSuccess(), u"Saved deploy-bot."_s);
    QTRY_COMPARE(desk.title(), u"deploy-bot"_s);
    QCOMPARE(desk.stored(u"deploy-bot"_s).permissions.level(u"contents"), Level::None);
    QVERIFY(!desk.waiting(u"deploy-bot"_s));
}

// R-E11
void TestYourToken::takesMoreAtOnceOfAnOwner()
{
    test::TokensDesk desk(temporaryPath(u"owner.db"_s));
    QVERIFY(desk.openToken(desk.create(desk.draft(u"bench-bot"_s, desk.labs)).token));
    QVERIFY(openEdit(desk));
    QVERIFY(desk.permit(u"contents"_s, u"Read and write"_s));
    QVERIFY(desk.isShown(u"changesCard"_s));
    QVERIFY(!desk.isShown(u"justificationField"_s));
    QCOMPARE(desk.button(u"submitButton"_s)->text(), u"Save"_s);
    QCOMPARE(desk.label(u"consequenceLabel"_s), u"Nobody has to approve it: it holds at once."_s);
    QVERIFY(desk.click(u"submitButton"_s));
    QTRY_COMPARE(desk.lastSuccess(), u"Saved bench-bot."_s);
    QCOMPARE(desk.stored(u"bench-bot"_s).permissions.level(u"contents"), Level::Write);
}

void TestYourToken::saysWhatBecomesOfTheRequest_data()
{
    QTest::addColumn<std::optional<Verdict>>("verdict"); // none: it waits
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("waits"); // for approval, after saving
    QTest::newRow("waits") << std::optional<Verdict>() << u"Save and request access"_s
                           << u"The request that waits is replaced"_s << true;
    QTest::newRow("denied") << std::optional(Verdict::Denied) << u"Save"_s << u"Nobody is asked yet."_s << false;
    QTest::newRow("approved") << std::optional(Verdict::Approved) << u"Save and request access"_s
                              << u"A new request will be made"_s << true;
}

void TestYourToken::saysWhatBecomesOfTheRequest()
{
    QFETCH(std::optional<Verdict>, verdict);
    QFETCH(QString, button);
    QFETCH(QString, words);
    QFETCH(bool, waits);
    test::TokensDesk desk(temporaryPath(QString::fromLatin1(QTest::currentDataTag())));
    const IssuedToken issued = desk.create(desk.draft(u"deploy-bot"_s, desk.octo));
    if (verdict)
        desk.review(issued.request, *verdict);
    QVERIFY(desk.openToken(issued.token));
    QVERIFY(openEdit(desk));
    QVERIFY(desk.type(u"nameField"_s, u"night-bot"_s));
    QVERIFY(!desk.isShown(u"consequenceLabel"_s)); // a name asks nobody
    QVERIFY(desk.permit(u"contents"_s, u"Read and write"_s));
    QCOMPARE(desk.button(u"submitButton"_s)->text(), button);
    QVERIFY2(desk.label(u"consequenceLabel"_s).startsWith(words), qPrintable(desk.label(u"consequenceLabel"_s)));
    QVERIFY(desk.click(u"submitButton"_s));
    QTRY_COMPARE(desk.title(), u"night-bot"_s);
    const auto request = desk.waiting(u"night-bot"_s);
    QCOMPARE(request.has_value(), waits);
    if (request)
        QCOMPARE(request->request.permissions.level(u"contents"), Level::Write);
}

void TestYourToken::savesANewNameWithoutAsking()
{
    test::TokensDesk desk(temporaryPath(u"name.db"_s));
    openApproved(desk);
    QVERIFY(openEdit(desk));
    QVERIFY(desk.type(u"nameField"_s, u"night-bot"_s));
    QVERIFY(desk.type(u"descriptionField"_s, u"Runs at night"_s));
    QVERIFY(desk.click(u"submitButton"_s));
    QTRY_COMPARE(desk.title(), u"night-bot"_s);
    QCOMPARE(desk.page->crumb(), u"night-bot"_s);
    QCOMPARE(desk.stored(u"night-bot"_s).description, u"Runs at night"_s);
    QVERIFY(!desk.waiting(u"night-bot"_s));
}

void TestYourToken::refusesBesideTheFieldWhatIsEdited()
{
    test::TokensDesk desk(temporaryPath(u"refuses.db"_s));
    openApproved(desk);
    QVERIFY(openEdit(desk));
    QVERIFY(desk.type(u"nameField"_s, {}));
    QVERIFY(desk.click(u"submitButton"_s));
    QTRY_VERIFY(desk.isRefused(u"nameNote"_s));
    QCOMPARE(desk.title(), u"Edit deploy-bot"_s);
    QCOMPARE(desk.tokens().first().name, u"deploy-bot"_s);
    QVERIFY(desk.find(u"nameField"_s)->hasFocus());
}

void TestYourToken::asksBeforeChangesAreLost()
{
    test::TokensDesk desk(temporaryPath(u"lost.db"_s));
    openApproved(desk);
    QVERIFY(openEdit(desk));
    QVERIFY(desk.click(u"cancelButton"_s)); // nothing to lose
    QTRY_COMPARE(desk.title(), u"deploy-bot"_s);
    QVERIFY(desk.prompts.questions.isEmpty());
    QVERIFY(openEdit(desk));
    QVERIFY(desk.type(u"nameField"_s, u"night-bot"_s));
    QList<bool> decisions;
    desk.page->requestLeave([&](bool may) { decisions.append(may); });
    QTRY_COMPARE(decisions, QList<bool>{false});
    QCOMPARE(desk.find<QLineEdit>(u"nameField"_s)->text(), u"night-bot"_s);
    desk.prompts.answers.enqueue(true);
    QVERIFY(desk.click(u"cancelButton"_s));
    QTRY_COMPARE(desk.title(), u"deploy-bot"_s);
    QCOMPARE(desk.prompts.questions.size(), 2);
    QCOMPARE(desk.prompts.questions.last().verb, u"Discard changes"_s);
    QCOMPARE(desk.tokens().first().name, u"deploy-bot"_s);
}

void TestYourToken::withdrawsARequest()
{
    test::TokensDesk desk(temporaryPath(u"withdraw.db"_s));
    QVERIFY(desk.openToken(desk.create(desk.draft(u"deploy-bot"_s, desk.octo)).token));
    QVERIFY(desk.isShown(u"withdrawButton"_s));
    QVERIFY(desk.click(u"withdrawButton"_s));
    QTRY_COMPARE(desk.prompts.questions.size(), 1);
    QCOMPARE(desk.prompts.questions.first().verb, u"Withdraw request"_s);
    test::deliverEvents();
    QVERIFY(desk.waiting(u"deploy-bot"_s)); // the answer was Cancel
    desk.prompts.answers.enqueue(true);
    QVERIFY(desk.click(u"withdrawButton"_s));
    QTRY_COMPARE(desk.lastSuccess(), u"Withdrew the request of deploy-bot."_s);
    QTRY_COMPARE(desk.row(u"reachTable"_s, 0).at(TokenReachModel::State), u"Withdrawn"_s);
    QVERIFY(!desk.waiting(u"deploy-bot"_s));
    QVERIFY(desk.isShown(u"askAgainButton"_s));
}

void TestYourToken::tellsThatARequestWasDecidedMeanwhile()
{
    test::TokensDesk desk(temporaryPath(u"decided.db"_s));
    const IssuedToken issued = desk.create(desk.draft(u"deploy-bot"_s, desk.octo));
    QVERIFY(desk.openToken(issued.token));
    desk.review(issued.request, Verdict::Approved);
    desk.prompts.answers.enqueue(true);
    QVERIFY(desk.click(u"withdrawButton"_s));
    QTRY_COMPARE(desk.prompts.notifications.size(), 1);
    QCOMPARE(desk.prompts.notifications.first().text,
             u"Somebody has decided this request meanwhile. Nothing was changed."_s);
    QTRY_COMPARE(desk.row(u"reachTable"_s, 0).at(TokenReachModel::State), u"Approved"_s); // read anew
    QVERIFY(!desk.isShown(u"withdrawButton"_s));
}

void TestYourToken::asksAgainAfterADenial()
{
    test::TokensDesk desk(temporaryPath(u"again.db"_s));
    const IssuedToken issued = desk.create(desk.draft(u"deploy-bot"_s, desk.octo));
    desk.review(issued.request, Verdict::Denied, u"What for?"_s);
    QVERIFY(desk.openToken(issued.token));
    QVERIFY(desk.click(u"askAgainButton"_s));
    auto *dialog = desk.dialog<AskAgainDialog>();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel *>(u"consequenceLabel"_s)->text().contains(u"“What for?”"_s));
    auto *field = dialog->findChild<QPlainTextEdit *>(u"justificationField"_s);
    field->setPlainText(QString(maximumReasonLength + 1, u'x'));
    QVERIFY(!desk.clickIn(dialog, u"askConfirmButton"_s)); // too long
    field->setPlainText(u"  Nightly builds. "_s);
    QVERIFY(desk.clickIn(dialog, u"askConfirmButton"_s));
    QTRY_COMPARE(desk.lastSuccess(), u"Asked the owners of octo-org again."_s);
    QTRY_COMPARE(desk.row(u"reachTable"_s, 0).at(TokenReachModel::State), u"Waiting for approval"_s);
    const auto request = desk.waiting(u"deploy-bot"_s);
    QVERIFY(request);
    QVERIFY(request->request.id != issued.request);
    QCOMPARE(request->request.reason, u"Nightly builds."_s);
}

void TestYourToken::doesNotAskAgainAfterARevocation()
{
    test::TokensDesk desk(temporaryPath(u"revoked.db"_s));
    const TokenId token = desk.create(desk.draft(u"deploy-bot"_s, desk.octo)).token;
    desk.builder.setAccess(token, desk.octo, AccessState::Revoked);
    QVERIFY(desk.openToken(token));
    QCOMPARE(desk.row(u"reachTable"_s, 0).at(TokenReachModel::State), u"Revoked"_s);
    QVERIFY(!desk.isShown(u"askAgainButton"_s));
    QCOMPARE(desk.label(u"noteLabel"_s), u"A revocation is final. Generate a new token to ask octo-org again."_s);
}

void TestYourToken::regenerates()
{
    test::TokensDesk desk(temporaryPath(u"regenerate.db"_s));
    const IssuedToken issued = desk.create(desk.draft(u"deploy-bot"_s, desk.octo));
    desk.review(issued.request, Verdict::Approved);
    desk.clock.advanceDays(31);
    QVERIFY(desk.openToken(issued.token));
    QCOMPARE(desk.pill(u"expiresPill"_s), u"Expired"_s);
    QVERIFY(desk.click(u"regenerateButton"_s));
    auto *dialog = desk.dialog<RegenerateDialog>();
    QVERIFY(dialog);
    QVERIFY(desk.clickIn(dialog, u"cancelButton"_s));
    QTRY_VERIFY(!desk.page->findChild<RegenerateDialog *>());
    QCOMPARE(desk.tokens().first().lastEight, issued.secret.last(8));
    QVERIFY(desk.click(u"regenerateButton"_s));
    dialog = desk.dialog<RegenerateDialog>();
    QVERIFY(dialog);
    auto *expiration = dialog->findChild<QComboBox *>(u"expirationCombo"_s);
    QTest::keyClick(expiration, Qt::Key_Home); // 7 days
    QVERIFY(desk.clickIn(dialog, u"regenerateConfirmButton"_s));
    const QString secret = desk.secret();
    QVERIFY(isWellFormedSecret(secret));
    QVERIFY(secret != issued.secret);
    QVERIFY(desk.putSecretAway());
    QTRY_COMPARE(desk.label(u"secretFact"_s), u"ends in %1"_s.arg(secret.last(8)));
    QCOMPARE(desk.pill(u"expiresPill"_s), u"in 7 day(s)"_s);
    QCOMPARE(desk.row(u"reachTable"_s, 0).at(TokenReachModel::State), u"Approved"_s); // access stays
}

void TestYourToken::deletes()
{
    test::TokensDesk desk(temporaryPath(u"delete.db"_s));
    QVERIFY(desk.openToken(desk.create(desk.draft(u"deploy-bot"_s, desk.octo)).token));
    QVERIFY(desk.click(u"deleteButton"_s));
    QTRY_COMPARE(desk.prompts.questions.size(), 1);
    QVERIFY(desk.prompts.questions.first().danger);
    QVERIFY(desk.prompts.questions.first().text.contains(u"its request is withdrawn"_s));
    test::deliverEvents();
    QCOMPARE(desk.tokens().size(), 1); // the answer was Cancel
    desk.prompts.answers.enqueue(true);
    QVERIFY(desk.click(u"deleteButton"_s));
    QTRY_COMPARE(desk.lastSuccess(), u"Deleted deploy-bot."_s);
    QTRY_VERIFY(desk.isShown(u"noTokensState"_s));
    QCOMPARE(desk.place.place, Route::Place::YourTokens);
    QVERIFY(desk.tokens().isEmpty());
}

PATWARDEN_GUI_TEST_MAIN(TestYourToken)
#include "tst_yourtoken.moc"
