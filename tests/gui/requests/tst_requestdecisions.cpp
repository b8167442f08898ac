// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkqueue.h"
#include "heldthread.h"
#include "requestsdesk.h"
#include "testcase.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSqlQuery>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Many batches, and more than the index of the list answers at once.
constexpr int manyRequests = 25'000;

} // namespace

/// Approving and denying from the list: one request, and many at once.
class TestRequestDecisions : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void approvesTheCurrentRequestByKey();
    void deniesTheCurrentRequestWithAReason();
    void doesNothingWhenTheDenyBoxIsCancelled();
    void refusesAReasonThatIsTooLong();
    void showsTheNameOfATokenAsItIs();
    void deniesFromTheKeyboard();
    void tellsWhoDecidedOneFirst();
    void approvesTheTickedByMenuAndBox();
    void doesNothingWhenTheBoxIsCancelled();
    void deniesTheTickedWithAReason();
    void asksForTheTickedRatherThanTheCurrent();
    void saysThatTheFilterHidesSome();
    void namesWhatSomebodyElseDecidedFirst();
    void stopsWhenCancelled();
    void staysUsableWhileItDecides();
    void tellsWhatWasKeptWhenARightIsLost();
    void putsTheResultAway();
};

// R-O1, R-O5
void TestRequestDecisions::approvesTheCurrentRequestByKey()
{
    test::RequestsDesk desk(temporaryPath(u"one.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.clickCell(u"nightly-mirror"_s, PendingRequestModel::Owner);
    desk.press(Qt::Key_A);
    desk.press(Qt::Key_A); // while it is under way: not the next one
    QTRY_COMPARE(desk.lastSuccess(), u"Approved nightly-mirror. bo was told."_s);
    QTRY_COMPARE(desk.model()->rowCount(), 5);
    QCOMPARE(desk.changed->size(), 1);
    QCOMPARE(desk.verdictOn(u"nightly-mirror"_s), Verdict::Approved);
    QVERIFY(!desk.verdictOn(u"release-notes"_s));
    QVERIFY(desk.prompts.questions.isEmpty());
    const QList<NoticeRow> notices = desk.noticesOf(desk.bo);
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.first().notice.kind, NoticeKind::RequestApproved);
}

// R-O9
void TestRequestDecisions::deniesTheCurrentRequestWithAReason()
{
    test::RequestsDesk desk(temporaryPath(u"denyone.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.clickCell(u"deploy-bot"_s, PendingRequestModel::Owner);
    desk.press(Qt::Key_D);
    QTRY_VERIFY(desk.denyDialog());
    QCOMPARE(desk.denyDialog()->windowTitle(), u"Deny deploy-bot?"_s);
    auto *reason = desk.denyDialog()->findChild<QPlainTextEdit *>(u"reasonEdit"_s);
    QTRY_VERIFY(reason->hasFocus());
    QTest::keyClicks(reason, u"  Ask for less, ad hoc jxad. "_s);
    auto *verb = desk.denyDialog()->findChild<QPushButton *>(u"denyConfirmButton"_s);
    QCOMPARE(verb->text(), u"Deny"_s);
    QTest::mouseClick(verb, Qt::LeftButton);
    QTRY_COMPARE(desk.lastSuccess(), u"Denied deploy-bot. ann was told."_s);
    QCOMPARE(desk.verdictOn(u"deploy-bot"_s), Verdict::Denied);
    QCOMPARE(desk.noticesOf(desk.ann).first().notice.reason, u"Ask for less, ad hoc jxad."_s);
}

// R-O9
void TestRequestDecisions::doesNothingWhenTheDenyBoxIsCancelled()
{
    test::RequestsDesk desk(temporaryPath(u"cancelbox.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.clickCell(u"deploy-bot"_s, PendingRequestModel::Owner);
    desk.press(Qt::Key_D);
    QTRY_VERIFY(desk.denyDialog());
    QTest::mouseClick(desk.denyDialog()->findChild<QPushButton *>(u"cancelButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!desk.denyDialog());
    desk.press(Qt::Key_D);
    QTRY_VERIFY(desk.denyDialog());
    QTest::keyClick(desk.denyDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.denyDialog());
    QVERIFY(!desk.verdictOn(u"deploy-bot"_s));
    QCOMPARE(desk.model()->rowCount(), 6);
    QVERIFY(desk.succeeded->isEmpty());
}

// R-O9: at most 1,024 characters
void TestRequestDecisions::refusesAReasonThatIsTooLong()
{
    test::RequestsDesk desk(temporaryPath(u"long.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.clickCell(u"deploy-bot"_s, PendingRequestModel::Owner);
    desk.press(Qt::Key_D);
    QTRY_VERIFY(desk.denyDialog());
    ReasonDialog *dialog = desk.denyDialog();
    auto *reason = dialog->findChild<QPlainTextEdit *>(u"reasonEdit"_s);
    const auto *counter = dialog->findChild<QLabel *>(u"counterLabel"_s);
    const auto *refusal = dialog->findChild<QLabel *>(u"refusalLabel"_s);
    auto *verb = dialog->findChild<QPushButton *>(u"denyConfirmButton"_s);
    QCOMPARE(counter->text(), u"0 of 1,024"_s);
    reason->setPlainText(QString(1'024, u'x'));
    QCOMPARE(counter->text(), u"1,024 of 1,024"_s);
    QVERIFY(verb->isEnabled() && refusal->text().isEmpty());
    QTest::keyClicks(reason, u"yz"_s);
    QCOMPARE(refusal->text(), u"The reason is 2 character(s) too long."_s);
    QVERIFY(!verb->isEnabled());
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog->isVisible());
    QVERIFY(!desk.verdictOn(u"deploy-bot"_s));
    QTest::keyClick(reason, Qt::Key_Backspace);
    QTest::keyClick(reason, Qt::Key_Backspace);
    QVERIFY(verb->isEnabled());
}

void TestRequestDecisions::deniesFromTheKeyboard()
{
    test::RequestsDesk desk(temporaryPath(u"ctrlreturn.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.press(Qt::Key_D); // the first row is current from the start
    QTRY_VERIFY(desk.denyDialog());
    QTRY_VERIFY(desk.denyDialog()->isActiveWindow());
    QTest::keyClick(desk.denyDialog()->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.lastSuccess(), u"Denied deploy-bot. ann was told."_s);
}

void TestRequestDecisions::tellsWhoDecidedOneFirst()
{
    test::RequestsDesk desk(temporaryPath(u"first.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.clickCell(u"deploy-bot"_s, PendingRequestModel::Owner);
    QVERIFY(desk.decideAs(desk.ben, {u"deploy-bot"_s}, Verdict::Denied));
    desk.clock.advanceSeconds(7'200);
    desk.press(Qt::Key_A);
    QTRY_COMPARE(desk.prompts.notifications.size(), 1);
    QCOMPARE(desk.prompts.notifications.first().title, u"Somebody else decided first"_s);
    QVERIFY(desk.prompts.notifications.first().text.startsWith(u"ben denied deploy-bot (2 hour"_s));
    QTRY_COMPARE(desk.model()->rowCount(), 5);
    QCOMPARE(desk.verdictOn(u"deploy-bot"_s), Verdict::Denied); // never decided twice
    QVERIFY(desk.succeeded->isEmpty());
}

// R-O11
void TestRequestDecisions::approvesTheTickedByMenuAndBox()
{
    test::RequestsDesk desk(temporaryPath(u"bulk.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.tick(u"deploy-bot"_s);
    desk.tick(u"audit-export"_s);
    desk.tick(u"docs-preview"_s);
    desk.prompts.answers.enqueue(true);
    QVERIFY(desk.choose(u"selectedButton"_s, u"Approve…"_s));
    QCOMPARE(desk.prompts.questions.size(), 1);
    QCOMPARE(desk.prompts.questions.first().title, u"Approve 3 request(s)?"_s);
    QCOMPARE(desk.prompts.questions.first().verb, u"Approve 3 request(s)"_s);
    QVERIFY(desk.prompts.questions.first().text.contains(u"octo-org"_s));
    QTRY_COMPARE(desk.result(), u"Approved 3 request(s)."_s);
    QVERIFY(desk.listReads({u"nightly-mirror"_s, u"release-notes"_s, u"infra-sync"_s}));
    QCOMPARE(desk.verdictOn(u"docs-preview"_s), Verdict::Approved);
    QVERIFY(!desk.isShown(u"selectedButton"_s));
    QVERIFY(!desk.isShown(u"bulkProgressBar"_s));
    QVERIFY(desk.prompts.notifications.isEmpty());
    QCOMPARE(desk.changed->size(), 1);
}

// R-O11
void TestRequestDecisions::doesNothingWhenTheBoxIsCancelled()
{
    test::RequestsDesk desk(temporaryPath(u"nobulk.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.tick(u"deploy-bot"_s);
    QVERIFY(desk.choose(u"selectedButton"_s, u"Approve…"_s));
    QCOMPARE(desk.prompts.questions.size(), 1);
    test::deliverEvents();
    QVERIFY(!desk.isShown(u"bulkProgressBar"_s));
    QVERIFY(!desk.verdictOn(u"deploy-bot"_s));
    QCOMPARE(desk.model()->tickedCount(), 1);
}

// R-O9, R-O11
void TestRequestDecisions::deniesTheTickedWithAReason()
{
    test::RequestsDesk desk(temporaryPath(u"bulkdeny.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.tick(u"deploy-bot"_s);
    desk.tick(u"nightly-mirror"_s);
    desk.tick(u"infra-sync"_s);
    QVERIFY(desk.choose(u"selectedButton"_s, u"Deny…"_s));
    QTRY_VERIFY(desk.denyDialog());
    auto *verb = desk.denyDialog()->findChild<QPushButton *>(u"denyConfirmButton"_s);
    QCOMPARE(desk.denyDialog()->windowTitle(), u"Deny 3 request(s)?"_s);
    QCOMPARE(verb->text(), u"Deny 3 request(s)"_s);
    QTest::keyClicks(desk.denyDialog()->findChild<QPlainTextEdit *>(u"reasonEdit"_s), u"Too much"_s);
    QTest::mouseClick(verb, Qt::LeftButton);
    QTRY_COMPARE(desk.result(), u"Denied 3 request(s)."_s);
    QCOMPARE(desk.model()->rowCount(), 3);
    QCOMPARE(desk.noticesOf(desk.bo).first().notice.reason, u"Too much"_s);
    QCOMPARE(desk.noticesOf(desk.ann).size(), 2);
}

void TestRequestDecisions::asksForTheTickedRatherThanTheCurrent()
{
    test::RequestsDesk desk(temporaryPath(u"ticked.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    for (const Qt::Key key : {Qt::Key_X, Qt::Key_J, Qt::Key_X, Qt::Key_J})
        desk.press(key);
    desk.prompts.answers.enqueue(true);
    desk.press(Qt::Key_A);
    QTRY_COMPARE(desk.result(), u"Approved 2 request(s)."_s);
    QVERIFY(desk.listReads({u"release-notes"_s, u"audit-export"_s, u"infra-sync"_s, u"docs-preview"_s}));
}

void TestRequestDecisions::saysThatTheFilterHidesSome()
{
    test::RequestsDesk desk(temporaryPath(u"hidden.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.tick(u"deploy-bot"_s);
    desk.tick(u"nightly-mirror"_s);
    desk.filter(u"ownerFilterButton"_s, {u"bo"_s});
    QVERIFY(desk.choose(u"selectedButton"_s, u"Approve…"_s));
    QVERIFY(desk.prompts.questions.first().text.endsWith(u"The filter hides 1 of them."_s));
}

// R-O11
void TestRequestDecisions::namesWhatSomebodyElseDecidedFirst()
{
    test::RequestsDesk desk(temporaryPath(u"earlier.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.clickSelectAll();
    QVERIFY(desk.decideAs(desk.ben, {u"nightly-mirror"_s}, Verdict::Approved));
    QVERIFY(desk.decideAs(desk.ben, {u"infra-sync"_s}, Verdict::Denied));
    desk.clock.advanceSeconds(3'600);
    desk.prompts.answers.enqueue(true);
    QVERIFY(desk.choose(u"selectedButton"_s, u"Approve…"_s));
    QTRY_COMPARE(desk.result(), u"Approved 4 request(s). 2 had been decided by somebody else."_s);
    QCOMPARE(desk.prompts.notifications.size(), 1);
    const QStringList lines = desk.prompts.notifications.first().detail.split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().startsWith(u"nightly-mirror: approved by ben, 1 hour"_s));
    QVERIFY(lines.last().startsWith(u"infra-sync: denied by ben, 1 hour"_s));
    QTRY_VERIFY(desk.isShown(u"noRequestsState"_s));
    QVERIFY(!desk.result().isEmpty()); // still there when the list is empty
    QCOMPARE(desk.verdictOn(u"infra-sync"_s), Verdict::Denied);
}

void TestRequestDecisions::stopsWhenCancelled()
{
    test::RequestsDesk desk(temporaryPath(u"stop.patwarden"_s));
    test::addManyRequests(desk.builder.database(), desk.octo, manyRequests, desk.clock.now());
    QVERIFY(desk.openList());
    desk.clickSelectAll();
    desk.prompts.answers.enqueue(true);
    test::HeldThread held(desk.thread);
    QVERIFY(desk.choose(u"selectedButton"_s, u"Approve…"_s));
    auto *bar = desk.page->findChild<QProgressBar *>(u"bulkProgressBar"_s);
    QTRY_VERIFY(bar->isVisible());
    held.turn(); // of the first batch; the next one waits
    QTRY_VERIFY(bar->value() > 0);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->maximum(), manyRequests);
    QVERIFY(!desk.button(u"selectedButton"_s)->isEnabled());
    desk.click(u"bulkCancelButton"_s);
    held.letGo();
    QTRY_VERIFY(desk.result().contains(u"You cancelled"_s));
    QVERIFY(!bar->isVisible());
    const qsizetype left = desk.model()->rowCount();
    QVERIFY(left > 0 && left < manyRequests);
    QCOMPARE(desk.model()->tickedCount(), left); // what was left is still ticked
    QVERIFY(desk.button(u"selectedButton"_s)->isEnabled());
    const auto queue = test::resultOf(desk.controllers.requests.queue({desk.alice, {}}, desk.octo, 1));
    QCOMPARE(queue->total, left);
}

void TestRequestDecisions::staysUsableWhileItDecides()
{
    test::RequestsDesk desk(temporaryPath(u"usable.patwarden"_s));
    test::addManyRequests(desk.builder.database(), desk.octo, manyRequests, desk.clock.now());
    QVERIFY(desk.openList());
    desk.clickSelectAll();
    desk.prompts.answers.enqueue(true);
    QVERIFY(desk.choose(u"selectedButton"_s, u"Deny…"_s));
    QTRY_VERIFY(desk.denyDialog());
    test::HeldThread held(desk.thread);
    QTest::mouseClick(desk.denyDialog()->findChild<QPushButton *>(u"denyConfirmButton"_s), Qt::LeftButton);
    auto *bar = desk.page->findChild<QProgressBar *>(u"bulkProgressBar"_s);
    QTRY_VERIFY(bar->isVisible());
    held.turn(); // of the first batch; the next one waits
    QTRY_VERIFY(bar->value() > 0);
    QVERIFY(desk.activate());
    desk.table()->setFocus();
    const int row = desk.table()->currentIndex().row();
    for (int i = 0; i < 5; ++i)
        desk.press(Qt::Key_J);
    QCOMPARE(desk.table()->currentIndex().row(), row + 5);
    desk.press(Qt::Key_A); // a second bulk decision does not begin
    QVERIFY(desk.prompts.questions.isEmpty());
    // Rows that are looked at come in between.
    desk.table()->scrollToBottom();
    const auto isRead = [&] { return desk.model()->isFetched(desk.model()->rowCount() - 1); };
    QVERIFY(test::waitFor([&] {
        if (!isRead() && held.holds())
            held.turn(); // and that of a batch
        return isRead();
    }));
    QVERIFY(bar->isVisible());
    desk.click(u"bulkCancelButton"_s);
    held.letGo();
    QTRY_VERIFY(!bar->isVisible());
}

void TestRequestDecisions::tellsWhatWasKeptWhenARightIsLost()
{
    test::RequestsDesk desk(temporaryPath(u"lost.patwarden"_s));
    test::addManyRequests(desk.builder.database(), desk.octo, manyRequests, desk.clock.now());
    QVERIFY(desk.openList());
    desk.clickSelectAll();
    desk.prompts.answers.enqueue(true);
    test::HeldThread held(desk.thread);
    QVERIFY(desk.choose(u"selectedButton"_s, u"Approve…"_s));
    auto *bar = desk.page->findChild<QProgressBar *>(u"bulkProgressBar"_s);
    QTRY_VERIFY(bar->isVisible());
    held.turn(); // of the first batch; the next one waits
    QTRY_VERIFY(bar->value() > 0);
    // Between two batches the owner stops being one.
    const auto demoting = desk.thread.run([&desk](Database &database) -> Result<bool> {
        QSqlQuery query(database.connection());
        return query.exec(u"DELETE FROM membership WHERE account_id = %1"_s.arg(desk.alice.value()));
    });
    held.letGo();
    const auto demoted = test::resultOf(demoting);
    QVERIFY(demoted.ok() && *demoted);
    QTRY_COMPARE(desk.prompts.notifications.size(), 1);
    const Notification &told = desk.prompts.notifications.first();
    QCOMPARE(told.kind, Notification::Kind::Error);
    QCOMPARE(told.title, u"Not all requests were approved"_s);
    QVERIFY(told.text.contains(u"are still pending."_s));
    QVERIFY(told.text.endsWith(u"What was decided before stays decided."_s));
}

void TestRequestDecisions::putsTheResultAway()
{
    test::RequestsDesk desk(temporaryPath(u"dismiss.patwarden"_s));
    desk.addRequests();
    QVERIFY(desk.openList());
    desk.tick(u"deploy-bot"_s);
    desk.prompts.answers.enqueue(true);
    QVERIFY(desk.choose(u"selectedButton"_s, u"Approve…"_s));
    QTRY_VERIFY(!desk.result().isEmpty());
    desk.click(u"dismissResultButton"_s);
    QVERIFY(desk.result().isEmpty());
}

// A name is somebody else's text: markup in it is not obeyed.
void TestRequestDecisions::showsTheNameOfATokenAsItIs()
{
    const ReasonDialog dialog({u"Deny x?<br><br><br><br>"_s, u"told"_s, u"Deny"_s, {}});
    const ReasonDialog oneLine({u"Deny x?"_s, u"told"_s, u"Deny"_s, {}});
    const auto heightOf = [](const QDialog &each) {
        return each.findChild<QLabel *>(u"titleLabel"_s)->heightForWidth(400);
    };
    QCOMPARE(heightOf(dialog), heightOf(oneLine));
}

PATWARDEN_GUI_TEST_MAIN(TestRequestDecisions)
#include "tst_requestdecisions.moc"
