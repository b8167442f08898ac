// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "activetokensdesk.h"
#include "heldthread.h"

#include <QPlainTextEdit>
#include <QProgressBar>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Ending the access of tokens: one by one and many at once.
class TestRevoking : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void revokesTheTickedWithAReason();
    void saysThatTheFilterHidesSome();
    void revokesTheCurrentTokenByKey();
    void revokesFromItsPageAndGoesOn();
    void returnsToTheListAfterTheLast();
    void doesNothingWhenTheBoxIsCancelled();
    void refusesAReasonThatIsTooLong();
    void saysThatSomebodyElseWasFaster();
    void countsThoseThatWereGone();
    void stopsWhenCancelled();
    void tellsWhatWasKeptWhenARightIsLost();

private:
    /// Types into the dialog that is open and presses its verb. \return what the verb read.
    static QString confirm(const test::ActiveTokensDesk &desk, const QString &reason);
};

QString TestRevoking::confirm(const test::ActiveTokensDesk &desk, const QString &reason)
{
    if (!test::waitFor([&] { return desk.reasonDialog() != nullptr; }))
        return u"(no dialog)"_s;
    QTest::keyClicks(desk.reasonDialog()->findChild<QPlainTextEdit *>(u"reasonEdit"_s), reason);
    auto *verb = desk.reasonDialog()->findChild<QPushButton *>(u"revokeConfirmButton"_s);
    QTest::mouseClick(verb, Qt::LeftButton);
    return verb->text();
}

void TestRevoking::revokesTheTickedWithAReason()
{
    test::ActiveTokensDesk desk(temporaryPath(u"bulk.patwarden"_s));
    desk.addTokens();
    QVERIFY(desk.openList());
    desk.tick(u"deploy-bot"_s);
    desk.tick(u"infra-sync"_s);
    desk.tick(u"audit-export"_s);
    QCOMPARE(desk.button(u"selectedButton"_s)->text(), u"3 token(s) selected…"_s);
    QVERIFY(desk.choose(u"selectedButton"_s, u"Revoke…"_s));
    QTRY_VERIFY(desk.reasonDialog());
    QCOMPARE(desk.reasonDialog()->windowTitle(), u"Revoke 3 token(s)?"_s);
    const QString consequence = desk.reasonDialog()->findChild<QLabel *>(u"consequenceLabel"_s)->text();
    QVERIFY(consequence.contains(u"octo-org"_s) && consequence.contains(u"cannot be undone"_s));
    QCOMPARE(buttonRole(desk.reasonDialog()->findChild<QPushButton *>(u"revokeConfirmButton"_s)),
             ButtonRole::Danger);
    QCOMPARE(confirm(desk, u"After the audit"_s), u"Revoke 3 token(s)"_s);
    QTRY_COMPARE(desk.result(), u"Revoked 3 token(s)."_s);
    QVERIFY(desk.listReads({u"nightly-mirror"_s, u"release-notes"_s, u"docs-preview"_s}));
    for (const QString &name : {u"deploy-bot"_s, u"infra-sync"_s, u"audit-export"_s}) {
        QCOMPARE(desk.accessOf(name).state, AccessState::Revoked);
        QCOMPARE(desk.accessOf(name).reason, u"After the audit"_s);
    }
    QCOMPARE(desk.accessOf(u"nightly-mirror"_s).state, AccessState::Approved);
    QCOMPARE(desk.noticesOf(desk.ann).size(), 2);
    QCOMPARE(desk.noticesOf(desk.bo).first().notice.reason, u"After the audit"_s);
    QCOMPARE(desk.tabs()->tabText(0), u"Fine-grained tokens · 3"_s);
    QVERIFY(!desk.isShown(u"selectedButton"_s));
    QVERIFY(desk.prompts.notifications.isEmpty());
    QCOMPARE(desk.changed->size(), 1);
    desk.click(u"dismissResultButton"_s);
    QVERIFY(desk.result().isEmpty());
}

void TestRevoking::saysThatTheFilterHidesSome()
{
    test::ActiveTokensDesk desk(temporaryPath(u"hidden.patwarden"_s));
    desk.addTokens();
    QVERIFY(desk.openList());
    desk.tick(u"deploy-bot"_s);
    desk.tick(u"nightly-mirror"_s);
    desk.filter(u"ownerFilterButton"_s, {u"bo"_s});
    QVERIFY(desk.choose(u"selectedButton"_s, u"Revoke…"_s));
    QTRY_VERIFY(desk.reasonDialog());
    QVERIFY(desk.reasonDialog()
                ->findChild<QLabel *>(u"consequenceLabel"_s)
                ->text()
                .endsWith(u"The filter hides 1 of them."_s));
}

void TestRevoking::revokesTheCurrentTokenByKey()
{
    test::ActiveTokensDesk desk(temporaryPath(u"key.patwarden"_s));
    desk.addTokens();
    QVERIFY(desk.openList());
    desk.press(Qt::Key_J);
    desk.press(Qt::Key_R);
    QTRY_VERIFY(desk.reasonDialog());
    QCOMPARE(desk.reasonDialog()->windowTitle(), u"Revoke nightly-mirror?"_s);
    QCOMPARE(confirm(desk, {}), u"Revoke"_s);
    QTRY_COMPARE(desk.lastSuccess(), u"Revoked nightly-mirror. bo was told."_s);
    QCOMPARE(desk.accessOf(u"nightly-mirror"_s).state, AccessState::Revoked);
    QCOMPARE(desk.names().size(), 5);
    QVERIFY(desk.activate());
    // With a tick the key means what is ticked.
    desk.tick(u"deploy-bot"_s);
    desk.press(Qt::Key_R);
    QTRY_VERIFY(desk.reasonDialog());
    QCOMPARE(desk.reasonDialog()->windowTitle(), u"Revoke 1 token(s)?"_s);
}

void TestRevoking::revokesFromItsPageAndGoesOn()
{
    test::ActiveTokensDesk desk(temporaryPath(u"page.patwarden"_s));
    desk.addTokens();
    QVERIFY(desk.openToken(u"release-notes"_s));
    desk.click(u"revokeButton"_s);
    QCOMPARE(confirm(desk, u"Not needed"_s), u"Revoke"_s);
    QTRY_COMPARE(desk.shownToken(), u"audit-export"_s);
    QCOMPARE(desk.lastSuccess(), u"Revoked release-notes. carla was told."_s);
    QCOMPARE(desk.accessOf(u"release-notes"_s).reason, u"Not needed"_s);
    QCOMPARE(desk.label(u"placeLabel"_s), u"3 of 5"_s);
    QVERIFY(desk.activate());
    desk.detail()->setFocus();
    desk.press(Qt::Key_R);
    QTRY_VERIFY(desk.reasonDialog());
    QCOMPARE(desk.reasonDialog()->windowTitle(), u"Revoke audit-export?"_s);
}

void TestRevoking::returnsToTheListAfterTheLast()
{
    test::ActiveTokensDesk desk(temporaryPath(u"last.patwarden"_s));
    desk.add(u"only"_s, desk.ann, {.permissions = u"contents:read"_s});
    QVERIFY(desk.openToken(u"only"_s));
    desk.click(u"revokeButton"_s);
    confirm(desk, {});
    QTRY_VERIFY(desk.isShown(u"noTokensState"_s));
}

void TestRevoking::doesNothingWhenTheBoxIsCancelled()
{
    test::ActiveTokensDesk desk(temporaryPath(u"cancel.patwarden"_s));
    desk.addTokens();
    QVERIFY(desk.openList());
    desk.tick(u"deploy-bot"_s);
    QVERIFY(desk.choose(u"selectedButton"_s, u"Revoke…"_s));
    QTRY_VERIFY(desk.reasonDialog());
    QTest::mouseClick(desk.reasonDialog()->findChild<QPushButton *>(u"cancelButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!desk.reasonDialog());
    QVERIFY(!desk.isShown(u"bulkProgressBar"_s));
    QCOMPARE(desk.accessOf(u"deploy-bot"_s).state, AccessState::Approved);
    QCOMPARE(desk.entries()->tickedCount(), 1);
}

void TestRevoking::refusesAReasonThatIsTooLong()
{
    test::ActiveTokensDesk desk(temporaryPath(u"long.patwarden"_s));
    desk.addTokens();
    QVERIFY(desk.openToken(u"deploy-bot"_s));
    desk.click(u"revokeButton"_s);
    QTRY_VERIFY(desk.reasonDialog());
    auto *reason = desk.reasonDialog()->findChild<QPlainTextEdit *>(u"reasonEdit"_s);
    reason->setPlainText(QString(1'025, u'x'));
    auto *verb = desk.reasonDialog()->findChild<QPushButton *>(u"revokeConfirmButton"_s);
    QVERIFY(!verb->isEnabled());
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk.reasonDialog());
    QCOMPARE(desk.accessOf(u"deploy-bot"_s).state, AccessState::Approved);
}

void TestRevoking::saysThatSomebodyElseWasFaster()
{
    test::ActiveTokensDesk desk(temporaryPath(u"faster.patwarden"_s));
    desk.addTokens();
    QVERIFY(desk.openList());
    desk.press(Qt::Key_R);
    QTRY_VERIFY(desk.reasonDialog());
    QVERIFY(test::resultOf(desk.controllers.activeTokens
                               .revoke(test::EstateBuilder::sessionOf(desk.ben), desk.octo,
                                       {desk.ids.value(u"deploy-bot"_s)}, u"first"_s)
                               .future));
    confirm(desk, u"second"_s);
    QTRY_COMPARE(desk.prompts.notifications.size(), 1);
    QCOMPARE(desk.prompts.notifications.first().title, u"The access has ended already"_s);
    QCOMPARE(desk.accessOf(u"deploy-bot"_s).reason, u"first"_s);
    QVERIFY(desk.succeeded->isEmpty());
    QTRY_COMPARE(desk.entries()->rowCount(), 5);
}

void TestRevoking::countsThoseThatWereGone()
{
    test::ActiveTokensDesk desk(temporaryPath(u"wasgone.patwarden"_s));
    desk.addTokens();
    QVERIFY(desk.openList());
    desk.clickSelectAll();
    desk.builder.setAccess(desk.ids.value(u"infra-sync"_s), desk.octo, AccessState::Revoked);
    QVERIFY(desk.choose(u"selectedButton"_s, u"Revoke…"_s));
    confirm(desk, {});
    QTRY_COMPARE(desk.result(), u"Revoked 5 token(s). 1 had no access any more."_s);
    QTRY_VERIFY(desk.isShown(u"noTokensState"_s));
}

void TestRevoking::stopsWhenCancelled()
{
    test::ActiveTokensDesk desk(temporaryPath(u"stop.patwarden"_s));
    desk.addMany(4'000);
    QVERIFY(desk.openList());
    desk.clickSelectAll();
    QVERIFY(desk.choose(u"selectedButton"_s, u"Revoke…"_s));
    test::HeldThread held(desk.thread);
    confirm(desk, {});
    auto *bar = desk.page->findChild<QProgressBar *>(u"bulkProgressBar"_s);
    QTRY_VERIFY(bar->isVisible());
    held.turn(); // of the first batch; the next one waits
    QTRY_VERIFY(bar->value() > 0);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->maximum(), 4'000);
    QVERIFY(!desk.button(u"selectedButton"_s)->isEnabled());
    desk.click(u"bulkCancelButton"_s);
    held.letGo();
    QTRY_VERIFY_WITH_TIMEOUT(desk.result().contains(u"You cancelled"_s), desk.patience);
    QVERIFY(!bar->isVisible());
    const qsizetype left = desk.entries()->rowCount();
    QVERIFY(left > 0 && left < 4'000);
    QCOMPARE(desk.entries()->tickedCount(), left);
    const auto tokens = test::resultOf(desk.controllers.activeTokens.tokens({desk.alice, {}}, desk.octo, 1));
    QCOMPARE(tokens->total, left);
}

void TestRevoking::tellsWhatWasKeptWhenARightIsLost()
{
    test::ActiveTokensDesk desk(temporaryPath(u"lost.patwarden"_s));
    desk.addMany(4'000);
    QVERIFY(desk.openList());
    desk.clickSelectAll();
    QVERIFY(desk.choose(u"selectedButton"_s, u"Revoke…"_s));
    test::HeldThread held(desk.thread);
    confirm(desk, {});
    QTRY_VERIFY(desk.isShown(u"bulkProgressBar"_s));
    held.turn(); // of the first batch; the next one waits
    QTRY_VERIFY(desk.page->findChild<QProgressBar *>(u"bulkProgressBar"_s)->value() > 0);
    // Between two batches the owner stops being one.
    const auto demoted = desk.thread.run([&desk](Database &database) -> Result<bool> {
        QSqlQuery query(database.connection());
        return query.exec(u"DELETE FROM membership WHERE account_id = %1"_s.arg(desk.alice.value()));
    });
    held.letGo();
    QVERIFY(test::resultOf(demoted));
    QTRY_COMPARE_WITH_TIMEOUT(desk.prompts.notifications.size(), 1, desk.patience);
    const Notification &told = desk.prompts.notifications.first();
    QCOMPARE(told.kind, Notification::Kind::Error);
    QCOMPARE(told.title, u"Not all tokens were revoked"_s);
    QVERIFY(told.text.contains(u"still have access."_s));
    QVERIFY(told.text.endsWith(u"What was revoked before stays revoked."_s));
}

PATWARDEN_GUI_TEST_MAIN(TestRevoking)
#include "tst_revoking.moc"
