// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "testcase.h"

#include "models/noticemodel.h"
#include "storage/outbox.h"
#include "views/notices/noticespage.h"
#include "views/widgets/banner.h"
#include "views/widgets/emptystate.h"

#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The inbox of the person signed in.
class TestNoticesPage : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsUnreadNoticesFirst();
    void marksASelectedNoticeAsRead();
    void doesNotMarkWhatOnlyGotTheFocus();
    void walksWithTheKeyboard();
    void marksAllAsRead();
    void leadsToTheRequestThatWaits();
    void leadsToOnesToken();
    void goesThereWithReturn();
    void filtersUnreadOnes();
    void filtersByWhatTheyAreAbout();
    void marksOnlyWhatTheFilterShows();
    void comesBackFromAnEmptyFilter();
    void showsNobodyElsesNotices();
    void takesANewReading();
    void showsThemUnreadAgainWhenSavingFails();

private:
    struct Desk;
};

/// ann approved one of bo's requests and denied another.
struct TestNoticesPage::Desk : test::PageFixture {
    explicit Desk(const QString &path)
        : PageFixture(path)
    {
        builder.addEnterprise();
        octo = builder.addOrganization(u"octo-org"_s);
        ann = builder.addAccount(u"ann"_s);
        builder.join(ann, octo, Role::Owner);
        bo = builder.addAccount(u"bo"_s);
        builder.join(bo, octo, Role::Member);
        decide(u"deploy-bot"_s, Verdict::Approved, {});
        decide(u"scraper"_s, Verdict::Denied, u"Use a GitHub App instead."_s);
    }

    void decide(const QString &token, Verdict verdict, const QString &reason)
    {
        const RequestId id = builder.addRequest(octo, bo, {.tokenName = token});
        const auto job = controllers.requests.review({ann, u"ann"_s}, octo, {id}, verdict, reason);
        QVERIFY(test::resultOf(job.future));
        clock.advanceSeconds(60);
    }

    /// Something of another kind that bo is told.
    void tell(NoticeKind kind)
    {
        auto transaction = Transaction::begin(builder.database(), Transaction::Kind::Write);
        Notice notice;
        notice.recipient = bo;
        notice.kind = kind;
        notice.organization = octo;
        notice.token = TokenId(1);
        notice.createdAt = clock.now();
        notice.about = clock.now().plusDays(3);
        QVERIFY(Outbox(builder.database()).add(transaction.value(), notice));
        QVERIFY(transaction.value().commit());
    }
    void press(const QString &button) const
    {
        QTest::mouseClick(page->findChild<QPushButton *>(button), Qt::LeftButton);
    }
    /// As a person chooses in a drop-down: with the keyboard.
    void chooseGroup(const QString &label) const
    {
        auto *combo = page->findChild<QComboBox *>(u"groupCombo"_s);
        combo->setFocus();
        for (int i = 0; i < combo->count() && combo->currentText() != label; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentText(), label);
    }
    QStringList sentences() const
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all.append(at(row).toString());
        return all;
    }

    void openAs(AccountId account)
    {
        page = std::make_unique<NoticesPage>(contextOf(account));
        page->resize(1032, 756);
        page->show();
        page->open({.place = Route::Place::Notices});
    }
    void openAsBo(int rows = 2)
    {
        openAs(bo);
        QTRY_COMPARE(list()->model()->rowCount(), rows);
        QTRY_VERIFY(list()->isVisible());
    }

    QListView *list() const { return page->findChild<QListView *>(u"noticeList"_s); }
    QPushButton *markAll() const { return page->findChild<QPushButton *>(u"markAllReadButton"_s); }
    QVariant at(int row, int role = Qt::DisplayRole) const { return list()->model()->index(row, 0).data(role); }
    bool isUnread(int row) const { return at(row, NoticeModel::UnreadRole).toBool(); }
    void click(int row) const
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(row, 0)).center());
    }
    int unreadInTheDatabase()
    {
        const auto inbox = test::resultOf(controllers.notices.inbox({bo, u"bo"_s}, 100));
        int unread = 0;
        for (const NoticeRow &row : *inbox)
            unread += row.notice.readAt ? 0 : 1;
        return unread;
    }

    OrganizationId octo;
    AccountId ann;
    AccountId bo;
    std::unique_ptr<NoticesPage> page;
};

void TestNoticesPage::showsUnreadNoticesFirst()
{
    Desk desk(temporaryPath(u"default.db"_s));
    desk.openAsBo();
    QCOMPARE(desk.page->crumb(), u"Notices"_s);
    // The newest first: R-O5, R-O9
    QCOMPARE(desk.at(0).toString(), u"ann denied scraper for octo-org"_s);
    QCOMPARE(desk.at(0, NoticeModel::ReasonRole).toString(), u"“Use a GitHub App instead.”"_s);
    QCOMPARE(desk.at(1).toString(), u"ann approved deploy-bot for octo-org"_s);
    QVERIFY(desk.isUnread(0));
    QVERIFY(desk.isUnread(1));
    QVERIFY(desk.at(0, Qt::AccessibleTextRole).toString().startsWith(u"Unread. "_s));
    QVERIFY(desk.markAll()->isEnabled());
    QVERIFY(desk.list()->visualRect(desk.list()->model()->index(0, 0)).height()
            > desk.list()->visualRect(desk.list()->model()->index(1, 0)).height()); // room for the reason
}

void TestNoticesPage::marksASelectedNoticeAsRead()
{
    Desk desk(temporaryPath(u"select.db"_s));
    desk.openAsBo();
    QSignalSpy changed(desk.page.get(), &Page::changed);
    desk.click(0);
    QVERIFY(!desk.isUnread(0)); // at once
    QCOMPARE(desk.at(0).toString(), u"ann denied scraper for octo-org"_s); // and stays below the pointer
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(desk.unreadInTheDatabase(), 1);
    desk.page->open({.place = Route::Place::Notices});
    QTRY_COMPARE(desk.at(0).toString(), u"ann approved deploy-bot for octo-org"_s); // unread first
    QVERIFY(desk.isUnread(0));
    QVERIFY(!desk.isUnread(1));
}

void TestNoticesPage::doesNotMarkWhatOnlyGotTheFocus()
{
    Desk desk(temporaryPath(u"focus.db"_s));
    desk.openAsBo();
    desk.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get(), test::waitAtMost));
    desk.list()->setFocus();
    QTRY_VERIFY(desk.list()->hasFocus());
    QCOMPARE(desk.unreadInTheDatabase(), 2);
}

void TestNoticesPage::walksWithTheKeyboard()
{
    Desk desk(temporaryPath(u"keys.db"_s));
    desk.openAsBo();
    desk.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get(), test::waitAtMost));
    desk.list()->setFocus();
    QTest::keyClick(desk.list(), Qt::Key_Down);
    QTRY_VERIFY(!desk.isUnread(desk.list()->currentIndex().row()));
    QTRY_COMPARE(desk.unreadInTheDatabase(), 1);
}

void TestNoticesPage::marksAllAsRead()
{
    Desk desk(temporaryPath(u"all.db"_s));
    desk.openAsBo();
    QSignalSpy changed(desk.page.get(), &Page::changed);
    QCOMPARE(desk.markAll()->text(), u"Mark all as read"_s);
    QTest::mouseClick(desk.markAll(), Qt::LeftButton);
    QVERIFY(!desk.isUnread(0));
    QVERIFY(!desk.isUnread(1));
    QVERIFY(!desk.markAll()->isEnabled());
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(desk.unreadInTheDatabase(), 0);
}

void TestNoticesPage::leadsToTheRequestThatWaits()
{
    Desk desk(temporaryPath(u"waits.db"_s));
    const RequestId request = desk.builder.addRequest(desk.octo, desk.bo, {.tokenName = u"nightly"_s});
    {
        auto transaction = Transaction::begin(desk.builder.database(), Transaction::Kind::Write);
        QVERIFY(transaction);
        Notice waits;
        waits.recipient = desk.ann;
        waits.kind = NoticeKind::RequestCreated;
        waits.organization = desk.octo;
        waits.request = request;
        waits.actor = desk.bo;
        waits.createdAt = desk.clock.now();
        QVERIFY(Outbox(desk.builder.database()).add(transaction.value(), waits));
        QVERIFY(transaction.value().commit());
    }
    desk.openAs(desk.ann);
    QTRY_COMPARE(desk.list()->model()->rowCount(), 1);
    QTRY_VERIFY(desk.list()->isVisible());
    QSignalSpy navigated(desk.page.get(), &Page::navigate);
    desk.click(0);
    QCOMPARE(navigated.size(), 1);
    const auto route = navigated.at(0).at(0).value<Route>();
    QCOMPARE(route.place, Route::Place::Review);
    QVERIFY(route.organization == desk.octo);
    QVERIFY(route.request == request);
}

void TestNoticesPage::leadsToOnesToken()
{
    Desk desk(temporaryPath(u"token.db"_s));
    desk.openAsBo();
    QSignalSpy navigated(desk.page.get(), &Page::navigate);
    desk.click(1);
    QCOMPARE(navigated.size(), 1);
    const auto route = navigated.at(0).at(0).value<Route>();
    QCOMPARE(route.place, Route::Place::YourToken);
    QCOMPARE(route.token, TokenId(1)); // deploy-bot
}

void TestNoticesPage::goesThereWithReturn()
{
    Desk desk(temporaryPath(u"return.db"_s));
    desk.openAsBo();
    desk.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get(), test::waitAtMost));
    desk.list()->setFocus();
    QTest::keyClick(desk.list(), Qt::Key_Down);
    QSignalSpy navigated(desk.page.get(), &Page::navigate);
    QTest::keyClick(desk.list(), Qt::Key_Return);
    QCOMPARE(navigated.size(), 1);
}

void TestNoticesPage::filtersUnreadOnes()
{
    Desk desk(temporaryPath(u"unread.db"_s));
    desk.openAsBo();
    desk.click(0);
    QTRY_COMPARE(desk.unreadInTheDatabase(), 1);
    desk.press(u"unreadButton"_s);
    QTRY_COMPARE(desk.sentences(), QStringList{u"ann approved deploy-bot for octo-org"_s});
    desk.page->open({.place = Route::Place::Notices}); // it stays
    QTRY_COMPARE(desk.list()->model()->rowCount(), 1);
    desk.press(u"allButton"_s);
    QTRY_COMPARE(desk.list()->model()->rowCount(), 2);
}

void TestNoticesPage::filtersByWhatTheyAreAbout()
{
    Desk desk(temporaryPath(u"about.db"_s));
    desk.tell(NoticeKind::TokenExpires);
    desk.tell(NoticeKind::PolicyWillCutOff);
    desk.tell(NoticeKind::MemberAdded);
    desk.openAsBo(5);
    const auto shows = [&desk](const QString &group, const QStringList &beginnings) {
        desk.chooseGroup(group);
        QTRY_COMPARE(desk.list()->model()->rowCount(), beginnings.size());
        for (int row = 0; row < beginnings.size(); ++row)
            QTRY_VERIFY(desk.at(row).toString().startsWith(beginnings.at(row)));
    };
    shows(u"Requests"_s, {u"ann denied scraper"_s, u"ann approved deploy-bot"_s});
    shows(u"Tokens"_s, {u"deploy-bot expires in "_s});
    shows(u"Policies"_s, {u"A policy changes on"_s});
    shows(u"Memberships"_s, {u"You are a member of octo-org now"_s});
}

void TestNoticesPage::marksOnlyWhatTheFilterShows()
{
    Desk desk(temporaryPath(u"shown.db"_s));
    desk.tell(NoticeKind::TokenExpires);
    desk.openAsBo(3);
    desk.chooseGroup(u"Tokens"_s);
    QTRY_COMPARE(desk.list()->model()->rowCount(), 1);
    QTest::mouseClick(desk.markAll(), Qt::LeftButton);
    QTRY_COMPARE(desk.unreadInTheDatabase(), 2);
}

void TestNoticesPage::comesBackFromAnEmptyFilter()
{
    Desk desk(temporaryPath(u"nothing.db"_s));
    desk.openAsBo();
    auto *state = desk.page->findChild<EmptyState *>();
    QTest::mouseClick(desk.markAll(), Qt::LeftButton);
    QTRY_COMPARE(desk.unreadInTheDatabase(), 0);
    desk.press(u"unreadButton"_s);
    QTRY_COMPARE(state->title(), u"You have read everything"_s);
    desk.chooseGroup(u"Memberships"_s);
    QTRY_COMPARE(state->title(), u"No notice matches the filter"_s);
    desk.press(u"clearFilterButton"_s);
    QTRY_VERIFY(desk.list()->isVisible());
    QTRY_COMPARE(desk.list()->model()->rowCount(), 2);
    QVERIFY(desk.page->findChild<QPushButton *>(u"allButton"_s)->isChecked());
}

void TestNoticesPage::showsNobodyElsesNotices()
{
    Desk desk(temporaryPath(u"others.db"_s));
    desk.openAs(desk.ann);
    auto *state = desk.page->findChild<EmptyState *>();
    QTRY_VERIFY(state->isVisible());
    QTRY_COMPARE(state->title(), u"There are no notices"_s);
    QVERIFY(!desk.markAll()->isEnabled());
}

void TestNoticesPage::takesANewReading()
{
    Desk desk(temporaryPath(u"reading.db"_s));
    desk.openAsBo();
    desk.click(0);
    desk.decide(u"nightly"_s, Verdict::Approved, {});
    desk.page->open({.place = Route::Place::Notices});
    QTRY_COMPARE(desk.list()->model()->rowCount(), 3);
    QCOMPARE(desk.at(0).toString(), u"ann approved nightly for octo-org"_s);
    QVERIFY(!desk.isUnread(2));
}

void TestNoticesPage::showsThemUnreadAgainWhenSavingFails()
{
    Desk desk(temporaryPath(u"fails.db"_s));
    desk.openAsBo();
    auto *failure = desk.page->findChild<Banner *>(u"failureBanner"_s);
    // Somebody else writes for longer than we wait.
    auto blocking = Transaction::begin(desk.builder.database(), Transaction::Kind::Write);
    QVERIFY(blocking);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"database is locked"_s)); // the log of it
    desk.click(0);
    QVERIFY(!desk.isUnread(0));
    QTRY_VERIFY_WITH_TIMEOUT(failure->isVisible(), 60'000);
    QVERIFY(desk.isUnread(0));
    QVERIFY(failure->accessibleName().startsWith(u"Not marked as read."_s));
}

PATWARDEN_GUI_TEST_MAIN(TestNoticesPage)
#include "tst_noticespage.moc"
