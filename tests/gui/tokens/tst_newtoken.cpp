// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "tokensdesk.h"

#include "domain/tokensecret.h"

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Generating a fine-grained token.
class TestNewToken : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithAsLittleAsPossible();
    void asksForApproval();
    void needsNoApproval_data();
    void needsNoApproval();
    void offersNoOwnerThatKeepsTokensOut();
    void generatesForOneself();
    void refusesBesideTheField_data();
    void refusesBesideTheField();
    void refusesTheFiftyFirst();
    void asksBeforeItIsLeft();
    void isGeneratedWithTheKeyboardAlone();
};

void TestNewToken::beginsWithAsLittleAsPossible()
{
    test::TokensDesk desk(temporaryPath(u"begins.db"_s));
    QVERIFY(desk.openForm());
    QCOMPARE(desk.title(), u"New fine-grained personal access token"_s);
    QVERIFY(desk.find(u"nameField"_s)->hasFocus());
    QCOMPARE(desk.combo(u"expirationCombo"_s)->currentText(), u"30 day(s)"_s);
    QCOMPARE(desk.label(u"expirationLabel"_s), u"The token expires on 20 Dec 2026."_s);
    QCOMPARE(desk.combo(u"ownerCombo"_s)->currentText(), u"mia (yourself)"_s);
    QVERIFY(desk.find<QAbstractButton>(u"publicOption"_s)->isChecked());
    QVERIFY(!desk.isShown(u"justificationField"_s));
    QVERIFY(!desk.isShown(u"repositoryList"_s));
    QVERIFY(!desk.isShown(u"groupButton1"_s)); // public repositories need no permissions
    QVERIFY(desk.isShown(u"groupButton3"_s)); // account permissions
    QVERIFY(!desk.isShown(u"changesCard"_s));
    QCOMPARE(desk.pill(u"riskPill"_s), u"Low"_s);
    QCOMPARE(desk.button(u"submitButton"_s)->text(), u"Generate token"_s);
    QCOMPARE(desk.combo(u"ownerCombo"_s)->accessibleName(), u"Resource owner"_s);
}

// R-O3
void TestNewToken::asksForApproval()
{
    test::TokensDesk desk(temporaryPath(u"approval.db"_s));
    QVERIFY(desk.openForm());
    QVERIFY(desk.type(u"nameField"_s, u"deploy-bot"_s));
    QVERIFY(desk.type(u"descriptionField"_s, u"Runs at night"_s));
    QVERIFY(desk.pick(u"ownerCombo"_s, u"octo-org: approval required"_s));
    QVERIFY(desk.note(u"ownerNote"_s).startsWith(u"An owner of octo-org has to approve the token."_s));
    QCOMPARE(desk.button(u"submitButton"_s)->text(), u"Generate token and request access"_s);
    QVERIFY(desk.type(u"justificationField"_s, u"Deploys the storefront."_s));
    QVERIFY(desk.click(u"selectedOption"_s));
    auto *list = desk.find<QListView>(u"repositoryList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    desk.reveal(list);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(desk.label(u"chosenLabel"_s), u"1 selected: web"_s);
    QVERIFY(desk.permit(u"contents"_s, u"Read and write"_s));
    QCOMPARE(desk.label(u"permissionsFact"_s), u"contents: write · metadata: read"_s);
    QVERIFY(desk.click(u"submitButton"_s));

    const QString secret = desk.secret();
    QVERIFY(isWellFormedSecret(secret));
    QCOMPARE(desk.secretDialog()->windowTitle(), u"deploy-bot was generated"_s);
    QCOMPARE(desk.label(u"sentenceLabel"_s),
             u"The owners of octo-org were asked. Until one approves, the token reads public resources only."_s);
    QVERIFY(desk.putSecretAway());
    QTRY_COMPARE(desk.title(), u"deploy-bot"_s);
    QCOMPARE(desk.place.place, Route::Place::YourToken);
    QCOMPARE(desk.row(u"reachTable"_s, 0),
             QStringList({u"octo-org"_s, u"Waiting for approval"_s, u"asked just now"_s}));

    const auto request = desk.waiting(u"deploy-bot"_s);
    QVERIFY(request);
    QCOMPARE(request->request.reason, u"Deploys the storefront."_s);
    QCOMPARE(request->repositories, QStringList({u"web"_s}));
    const OwnToken token = desk.stored(u"deploy-bot"_s);
    QCOMPARE(token.description, u"Runs at night"_s);
    QCOMPARE(token.permissions.level(u"contents"), Level::Write);
    QCOMPARE(token.permissions.level(u"metadata"), Level::Read);
    QCOMPARE(token.lastEight, secret.last(8));
    QVERIFY(*token.expiresAt == desk.clock.now().plusDays(30));
}

void TestNewToken::needsNoApproval_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("why");
    QTest::newRow("R-E11") << u"labs"_s << u"labs: you own it, no approval needed"_s
                           << u"It needs no approval because you own labs."_s << u"because you own labs"_s;
    QTest::newRow("R-E12") << u"swift"_s << u"swift: no approval needed"_s
                           << u"swift requires no approval: it has access now."_s << u"no approval required"_s;
}

void TestNewToken::needsNoApproval()
{
    QFETCH(QString, owner);
    QFETCH(QString, entry);
    test::TokensDesk desk(temporaryPath(QString(owner + u".db"_s)));
    QVERIFY(desk.openForm());
    QVERIFY(desk.type(u"nameField"_s, u"bench-bot"_s));
    QVERIFY(desk.pick(u"ownerCombo"_s, owner));
    QCOMPARE(desk.combo(u"ownerCombo"_s)->currentText(), entry);
    QVERIFY(!desk.isShown(u"justificationField"_s));
    QCOMPARE(desk.button(u"submitButton"_s)->text(), u"Generate token"_s);
    QVERIFY(desk.click(u"allOption"_s));
    QVERIFY(desk.permit(u"contents"_s, u"Read"_s));
    QVERIFY(desk.click(u"submitButton"_s));
    QVERIFY(!desk.secret().isEmpty());
    QTEST(desk.label(u"sentenceLabel"_s), "outcome");
    QVERIFY(desk.putSecretAway());
    QTRY_COMPARE(desk.title(), u"bench-bot"_s);
    QCOMPARE(desk.row(u"reachTable"_s, 0).at(TokenReachModel::State), u"Approved"_s);
    QTEST(desk.row(u"reachTable"_s, 0).at(TokenReachModel::Detail), "why");
    QVERIFY(!desk.isShown(u"withdrawButton"_s));
}

// R-E8: vault is not in the list; R-E3: an organization that is not opted in neither
void TestNewToken::offersNoOwnerThatKeepsTokensOut()
{
    test::TokensDesk desk(temporaryPath(u"offers.db"_s));
    desk.builder.join(desk.mia, desk.builder.addOrganization(u"late"_s, false, true), Role::Member);
    QVERIFY(desk.openForm());
    QStringList entries;
    for (int i = 0; i < desk.combo(u"ownerCombo"_s)->count(); ++i)
        entries.append(desk.combo(u"ownerCombo"_s)->itemText(i));
    QCOMPARE(entries,
             QStringList({u"mia (yourself)"_s, u"labs: you own it, no approval needed"_s,
                          u"octo-org: approval required"_s, u"swift: no approval needed"_s}));
}

// R-E4
void TestNewToken::generatesForOneself()
{
    test::TokensDesk desk(temporaryPath(u"oneself.db"_s));
    QVERIFY(desk.openForm());
    QVERIFY(desk.type(u"nameField"_s, u"notes"_s));
    QVERIFY(desk.permit(u"gists"_s, u"Read and write"_s)); // an account permission
    QVERIFY(desk.click(u"submitButton"_s));
    QVERIFY(desk.putSecretAway());
    QTRY_COMPARE(desk.title(), u"notes"_s);
    QVERIFY(!desk.isShown(u"reachTable"_s));
    QCOMPARE(desk.stored(u"notes"_s).permissions.level(u"gists"), Level::Write);
    QVERIFY(!desk.stored(u"notes"_s).organization.isValid());
}

void TestNewToken::refusesBesideTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("words");
    QTest::newRow("no name") << u"nameField"_s << QString() << u"nameNote"_s << u"40"_s;
    QTest::newRow("a name too long") << u"nameField"_s << QString(41, u'x') << u"nameNote"_s << u"40"_s;
    QTest::newRow("a description too long")
        << u"descriptionField"_s << QString(1025, u'x') << u"descriptionNote"_s << u"1,024"_s;
    QTest::newRow("a justification too long")
        << u"justificationField"_s << QString(1025, u'x') << u"justificationNote"_s << u"1,024"_s;
    QTest::newRow("no repository") << QString() << QString() << u"repositoriesNote"_s
                                   << u"Select at least one repository"_s;
}

void TestNewToken::refusesBesideTheField()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, note);
    QFETCH(QString, words);
    test::TokensDesk desk(temporaryPath(QString(note + QString::number(text.size()) + u".db"_s)));
    QVERIFY(desk.openForm());
    QVERIFY(desk.type(u"nameField"_s, u"deploy-bot"_s));
    QVERIFY(desk.pick(u"ownerCombo"_s, u"octo-org"_s));
    QVERIFY(desk.click(u"selectedOption"_s));
    QTRY_COMPARE(desk.find<QListView>(u"repositoryList"_s)->model()->rowCount(), 2);
    if (note != u"repositoriesNote"_s) {
        auto *list = desk.find<QListView>(u"repositoryList"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(desk.label(u"chosenLabel"_s), u"1 selected: app"_s);
    }
    if (auto *edit = desk.find<QPlainTextEdit>(field))
        edit->setPlainText(text); // pasted
    else if (!field.isEmpty())
        QVERIFY(desk.type(field, text));
    QVERIFY(desk.click(u"submitButton"_s));
    QTRY_VERIFY(desk.isRefused(note) && desk.note(note).contains(words));
    QVERIFY2(!desk.note(note).contains(u"too long"_s) || text.size() > 40, qPrintable(desk.note(note)));
    // Nothing typed is lost, nothing was made.
    QVERIFY(desk.tokens().isEmpty());
    QVERIFY(!desk.secretDialog());
    QCOMPARE(desk.place.place, Route::Place::NewToken);
    QCOMPARE(desk.combo(u"ownerCombo"_s)->currentText(), u"octo-org: approval required"_s);
    if (field != u"nameField"_s)
        QCOMPARE(desk.find<QLineEdit>(u"nameField"_s)->text(), u"deploy-bot"_s);

    // What is mended is accepted.
    if (note == u"repositoriesNote"_s) {
        auto *list = desk.find<QListView>(u"repositoryList"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
    } else {
        QVERIFY(desk.type(field, u"deploy-bot"_s));
    }
    QVERIFY(!desk.isRefused(note));
    QVERIFY(desk.click(u"submitButton"_s));
    QVERIFY(desk.putSecretAway());
    QCOMPARE(desk.tokens().size(), 1);
}

void TestNewToken::refusesTheFiftyFirst()
{
    test::TokensDesk desk(temporaryPath(u"fifty.db"_s));
    for (int i = 0; i < maximumFineGrainedTokens; ++i)
        desk.create(desk.draft(u"token-%1"_s.arg(i), {}));
    QVERIFY(desk.openForm());
    QVERIFY(desk.type(u"nameField"_s, u"one more"_s));
    QVERIFY(desk.click(u"submitButton"_s));
    QTRY_VERIFY(desk.problem().contains(u"50"_s));
    QCOMPARE(desk.find<QLineEdit>(u"nameField"_s)->text(), u"one more"_s);
    QVERIFY(desk.button(u"submitButton"_s)->isEnabled());
    QCOMPARE(desk.tokens().size(), maximumFineGrainedTokens);
}

void TestNewToken::asksBeforeItIsLeft()
{
    test::TokensDesk desk(temporaryPath(u"left.db"_s));
    QVERIFY(desk.openForm());
    QVERIFY(desk.type(u"nameField"_s, u"deploy-bot"_s));
    QVERIFY(desk.click(u"cancelButton"_s));
    QTRY_COMPARE(desk.prompts.questions.size(), 1);
    QCOMPARE(desk.prompts.questions.first().verb, u"Discard token"_s);
    test::deliverEvents();
    QCOMPARE(desk.find<QLineEdit>(u"nameField"_s)->text(), u"deploy-bot"_s); // the answer was Cancel
    QVERIFY(desk.isShown(u"nameField"_s));
    desk.prompts.answers.enqueue(true);
    QVERIFY(desk.click(u"cancelButton"_s));
    QTRY_VERIFY(desk.isShown(u"noTokensState"_s));
    QVERIFY(desk.click(u"generateFirstButton"_s));
    QTRY_COMPARE(desk.find<QLineEdit>(u"nameField"_s)->text(), QString()); // begins anew
}

void TestNewToken::isGeneratedWithTheKeyboardAlone()
{
    test::TokensDesk desk(temporaryPath(u"keyboard.db"_s));
    QVERIFY(desk.openForm());
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    const auto isAt = [](const QString &name) {
        return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name;
    };
    const auto tabTo = [&](const QString &name) {
        for (int i = 0; i < 30 && !isAt(name); ++i)
            press(Qt::Key_Tab);
        return isAt(name);
    };
    QVERIFY(isAt(u"nameField"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"deploy-bot"_s);
    press(Qt::Key_Tab);
    QVERIFY(isAt(u"expirationCombo"_s));
    press(Qt::Key_Down); // 60 days
    press(Qt::Key_Tab);
    QVERIFY(isAt(u"descriptionField"_s));
    press(Qt::Key_Tab);
    QVERIFY(isAt(u"ownerCombo"_s));
    press(Qt::Key_Down);
    press(Qt::Key_Down); // octo-org
    press(Qt::Key_Tab);
    QVERIFY(isAt(u"justificationField"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Nightly"_s);
    press(Qt::Key_Tab);
    QVERIFY(isAt(u"publicOption"_s));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QVERIFY(isAt(u"selectedOption"_s));
    QTRY_COMPARE(desk.find<QListView>(u"repositoryList"_s)->model()->rowCount(), 2);
    press(Qt::Key_Tab);
    QVERIFY(isAt(u"repositorySearch"_s));
    press(Qt::Key_Tab);
    QVERIFY(isAt(u"repositoryList"_s));
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QCOMPARE(desk.label(u"chosenLabel"_s), u"1 selected: web"_s);
    press(Qt::Key_Tab);
    QVERIFY(isAt(u"permissionSearch"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"contents"_s);
    press(Qt::Key_Return);
    QVERIFY(tabTo(u"level_contents"_s));
    press(Qt::Key_Down);
    QVERIFY(tabTo(u"submitButton"_s));
    press(Qt::Key_Space);
    QVERIFY(!desk.secret().isEmpty());
    QTRY_VERIFY(isAt(u"copyButton"_s));
    press(Qt::Key_Space);
    QVERIFY(isAt(u"doneButton"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY(!desk.page->findChild<SecretDialog *>());
    QTRY_COMPARE(desk.title(), u"deploy-bot"_s);
    const auto request = desk.waiting(u"deploy-bot"_s);
    QVERIFY(request);
    QCOMPARE(request->request.reason, u"Nightly"_s);
    QCOMPARE(request->repositories, QStringList({u"web"_s}));
    QCOMPARE(request->request.permissions.level(u"contents"), Level::Read);
    QVERIFY(*desk.stored(u"deploy-bot"_s).expiresAt == desk.clock.now().plusDays(60));
}

PATWARDEN_GUI_TEST_MAIN(TestNewToken)
#include "tst_newtoken.moc"
