// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtest.h"
#include "pagefixture.h"
#include "testcase.h"
#include "testdatabase.h"

#include "models/pendingrequestmodel.h"
#include "views/entries/reasondialog.h"
#include "views/frame/bellbutton.h"
#include "views/frame/mainwindow.h"
#include "views/frame/sidebar.h"
#include "views/policies/policycard.h"
#include "views/widgets/banner.h"
#include "views/widgets/datatable.h"
#include "views/widgets/optionbutton.h"
#include "views/widgets/toast.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace patwarden;
using namespace patwarden::test;
using namespace Qt::Literals::StringLiterals;

using Place = Route::Place;

namespace {

/// The estate that both look at: alice and olga own the enterprise and octo-org; bo is a member.
struct Estate {
    explicit Estate(const QString &file)
        : path(file)
        , builder(file, clock)
    {
        builder.addEnterprise();
        octo = builder.addOrganization(u"octo-org"_s);
        alice = builder.addAccount(u"alice"_s);
        olga = builder.addAccount(u"olga"_s);
        bo = builder.addAccount(u"bo"_s);
        builder.joinEnterprise(alice, Role::Owner);
        builder.joinEnterprise(olga, Role::Owner);
        builder.join(alice, octo, Role::Owner);
        builder.join(olga, octo, Role::Owner);
        builder.join(bo, octo, Role::Member);
    }

    QString path;
    ManualClock clock;
    EstateBuilder builder;
    OrganizationId octo;
    AccountId alice;
    AccountId olga;
    AccountId bo;
};

/// A program that has it open, with a thread and a connection of its own.
struct Program {
    explicit Program(Estate &estate)
        : controllers(thread, estate.clock)
    {
        if (const auto opened = resultOf(thread.open(locationOf(estate.path), OpenMode::OpenExisting)); !opened)
            endTest(opened.error());
        QObject::connect(&controllers.changes, &ChangeFeed::changed, &controllers.changes,
                         [this](const OthersChanges &changes) { heard.append(changes); });
    }

    DatabaseThread thread;
    Controllers controllers;
    QList<OthersChanges> heard; ///< while a window is open
};

/// A desktop with a person at it.
struct Desk : Program {
    Desk(Estate &estate, AccountId account, const QString &login)
        : Program(estate)
        , window({controllers, prompts, estate.clock, theme})
    {
        window.signIn(EstateBuilder::sessionOf(account, login));
        window.show();
        QApplication::setActiveWindow(&window);
    }

    [[nodiscard]] bool goTo(const Route &route)
    {
        QSignalSpy ready(&window, &MainWindow::pageReady);
        if (!QTest::qWaitFor([this] { return window.page() != nullptr; }, patience))
            return false;
        if (window.place() == route)
            return true;
        window.navigate(route);
        return QTest::qWaitFor([&] { return !ready.isEmpty(); }, patience);
    }
    template <typename T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        return window.page()->findChild<T *>(name);
    }
    [[nodiscard]] bool shows(const QString &name) const
    {
        const auto *widget = find(name);
        return widget && widget->isVisible();
    }
    [[nodiscard]] PendingRequestModel *requests() const
    {
        return qobject_cast<PendingRequestModel *>(find<DataTable>(u"requestTable"_s)->model());
    }
    [[nodiscard]] bool openQueue(OrganizationId organization)
    {
        return goTo({.place = Place::PendingRequests, .organization = organization})
            && QTest::qWaitFor([this] { return requests()->hasIndex(); }, patience);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < requests()->rowCount(); ++row)
            names.append(requests()->index(row, PendingRequestModel::Name).data().toString());
        return names;
    }
    /// What the sidebar counts; -1 where the entry is not there.
    [[nodiscard]] int pendingInSidebar() const
    {
        const QAbstractItemModel *model = window.findChild<Sidebar *>(u"sidebar"_s)->model();
        const QModelIndexList found = model->match(model->index(0, 0), Qt::DisplayRole, u"Pending requests"_s, 1,
                                                   Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? -1 : found.constFirst().data(SettingsSidebarModel::BadgeRole).toInt();
    }

    static constexpr int patience = 30'000;

    StubPrompts prompts;
    Theme theme;
    MainWindow window;
};

Session sessionOf(AccountId account)
{
    return EstateBuilder::sessionOf(account);
}

} // namespace

/// What is done at one desk shows at the other one, and a connection that is lost is survived.
class TestTwoDesks : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void countsInTheFrame();
    void mergesWhatOthersDecideAndAskFor();
    void keepsWhatIsTicked();
    void takesABurstByItsIds();
    void readsAnewWhereTooMuchHappened();
    void doesNotReadTwiceWhatItDidItself();
    void saysWhoDecidedWhatIsReviewed();
    void keepsTheReasonThatIsBeingTyped();
    void keepsAChoiceThatIsNotSaved();
    void dropsAChoiceThatIsNotOpenAnyMore();
    void showsNoticesTokensAndMembers();
    void survivesALostConnection();
    void keepsTheFormOfANewToken();

private:
    [[nodiscard]] QString nextPath() { return temporaryPath(u"estate-%1.db"_s.arg(++m_files)); }
    [[nodiscard]] static bool decide(Program &program, AccountId account, OrganizationId organization,
                                     const QList<RequestId> &ids)
    {
        const auto outcome = resultOf(
            program.controllers.requests.review(sessionOf(account), organization, ids, Verdict::Approved, {})
                .future);
        return outcome && outcome->decided.size() == ids.size();
    }
    [[nodiscard]] static bool setPolicy(Program &program, AccountId account, PolicyScope scope, Policy policy,
                                        Choice choice)
    {
        return resultOf(program.controllers.policies.setPolicy(sessionOf(account), scope, policy, choice)).ok();
    }
    /// bo's program asks, as patwardenctl would.
    [[nodiscard]] static bool ask(Program &program, Estate &estate, const QString &name)
    {
        TokenDraft draft;
        draft.name = name;
        draft.organization = estate.octo;
        draft.selection = RepositorySelection::All;
        draft.permissions = EstateBuilder::permissionsFrom(u"contents:read"_s);
        draft.expiresAt = estate.clock.now().plusDays(30);
        return resultOf(program.controllers.tokens.create(sessionOf(estate.bo), draft)).ok();
    }
    void takePictures(Desk &desk, const QString &name);

    int m_files = 0;
};

void TestTwoDesks::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, temporaryPath(u"settings"_s));
    QCoreApplication::setOrganizationName(u"patwarden-test"_s);
}

/// To look at: into $PATWARDEN_PICTURES, where it is set.
void TestTwoDesks::takePictures(Desk &desk, const QString &name)
{
    const QString folder = qEnvironmentVariable("PATWARDEN_PICTURES");
    if (folder.isEmpty())
        return;
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        desk.theme.setAppearance(appearance);
        deliverEvents();
        QVERIFY(desk.window.grab().save(folder + u'/' + name
                                        + (appearance == Appearance::Dark ? u"-dark.png"_s : u".png"_s)));
    }
    desk.theme.setAppearance(Appearance::Light);
}

// --------------------------------------------------------------------------------------------------- the frame

void TestTwoDesks::countsInTheFrame()
{
    Estate estate(nextPath());
    const QList<RequestId> ids = estate.builder.addRequests(estate.octo, estate.bo, 3);
    Desk desk(estate, estate.alice, u"alice"_s);
    Desk bell(estate, estate.bo, u"bo"_s);
    Program other(estate);
    QVERIFY(desk.goTo({.place = Place::Notices}));
    QVERIFY(bell.goTo({.place = Place::YourTokens}));
    QTRY_COMPARE(desk.pendingInSidebar(), 3);
    QVERIFY(decide(other, estate.olga, estate.octo, {ids.at(1)}));
    QTRY_COMPARE(desk.pendingInSidebar(), 2);
    QTRY_COMPARE(bell.window.findChild<BellButton *>()->count(), 1); // was told of it
}

// ---------------------------------------------------------------------------------------------------- the queue

void TestTwoDesks::mergesWhatOthersDecideAndAskFor()
{
    Estate estate(nextPath());
    const AccountId carla = estate.builder.addAccount(u"carla"_s); // bo may not have that many tokens
    estate.builder.join(carla, estate.octo, Role::Member);
    estate.builder.addRequests(estate.octo, carla, 400);
    Desk desk(estate, estate.alice, u"alice"_s);
    Program other(estate);
    QVERIFY(desk.openQueue(estate.octo));
    PendingRequestModel *model = desk.requests();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *table = desk.find<DataTable>(u"requestTable"_s);
    // The person has scrolled down, stands on a row, and is typing a search.
    const RequestId current = model->requestAt(200);
    table->setCurrentIndex(model->index(200, PendingRequestModel::Name));
    table->scrollTo(table->currentIndex(), QAbstractItemView::PositionAtTop);
    const int place = table->rowAt(0);
    auto *search = desk.find<QLineEdit>(u"requestSearch"_s);
    search->setFocus();
    QSignalSpy reset(model, &QAbstractItemModel::modelReset);

    const RequestId above = model->requestAt(3);
    const RequestId below = model->requestAt(300);
    QVERIFY(decide(other, estate.olga, estate.octo, {above, below}));
    QTRY_COMPARE(model->rowCount(), 398);
    QCOMPARE(model->rowOfRequest(above), -1);
    QCOMPARE(model->rowOfRequest(below), -1);
    QCOMPARE(model->total(), 398);
    QCOMPARE(model->requestAt(table->currentIndex().row()), current);
    QTRY_COMPARE(table->rowAt(0), place - 1); // the same row on top

    QVERIFY(ask(other, estate, u"brand-new"_s));
    QTRY_COMPARE(model->rowCount(), 399);
    QTRY_COMPARE(model->index(0, PendingRequestModel::Name).data().toString(), u"brand-new"_s);
    QCOMPARE(model->requestAt(table->currentIndex().row()), current);
    QTRY_COMPARE(table->rowAt(0), place);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(QApplication::focusWidget(), search);
}

void TestTwoDesks::keepsWhatIsTicked()
{
    Estate estate(nextPath());
    estate.builder.addRequests(estate.octo, estate.bo, 20);
    Desk desk(estate, estate.alice, u"alice"_s);
    Program other(estate);
    QVERIFY(desk.openQueue(estate.octo));
    PendingRequestModel *model = desk.requests();
    const QList<RequestId> ticked{model->requestAt(2), model->requestAt(4), model->requestAt(6)};
    for (const int row : {2, 4, 6})
        model->setTicked(row, row, true);
    QVERIFY(decide(other, estate.olga, estate.octo, {ticked.at(1)}));
    QTRY_COMPARE(model->rowCount(), 19);
    QCOMPARE(model->ticked(), (QList<RequestId>{ticked.at(0), ticked.at(2)}));
}

void TestTwoDesks::takesABurstByItsIds()
{
    Estate estate(nextPath());
    const QList<RequestId> ids = estate.builder.addRequests(estate.octo, estate.bo, 4'000);
    Desk desk(estate, estate.alice, u"alice"_s);
    Program other(estate);
    QVERIFY(desk.openQueue(estate.octo));
    PendingRequestModel *model = desk.requests();
    const QList<OthersChanges> &heard = desk.heard;
    desk.heard.clear();
    QSignalSpy refreshed(desk.window.findChild<OverviewFeed *>(), &OverviewFeed::updated);
    QVERIFY(decide(other, estate.olga, estate.octo, ids.first(3'990))); // 16 commits
    QTRY_COMPARE_WITH_TIMEOUT(model->total(), 10, Desk::patience);
    QTRY_COMPARE(desk.pendingInSidebar(), 10);
    QVERIFY2(heard.size() <= 16, qPrintable(QString::number(heard.size())));
    QVERIFY(refreshed.size() <= heard.size() + 1);
    QVERIFY(std::ranges::none_of(heard, &OthersChanges::isEverything));
}

void TestTwoDesks::readsAnewWhereTooMuchHappened()
{
    Estate estate(nextPath());
    estate.builder.addRequests(estate.octo, estate.bo, 100);
    Desk desk(estate, estate.alice, u"alice"_s);
    QVERIFY(desk.openQueue(estate.octo));
    // What the log does not name: only reading anew shows it.
    estate.builder.addRequest(estate.octo, estate.bo, {.tokenName = u"unnamed"_s, .askedHoursAgo = 0});
    const QList<OthersChanges> &heard = desk.heard;
    desk.heard.clear();
    auto transaction = Transaction::begin(estate.builder.database(), Transaction::Kind::Write);
    QVERIFY(transaction);
    for (int i = 0; i < 100'000; ++i)
        QVERIFY(ChangeLog::append(transaction.value(), ChangeKind::TokensChanged, estate.octo, {}));
    QVERIFY(transaction.value().commit());
    QTRY_VERIFY_WITH_TIMEOUT(desk.requests()->total() == 101, Desk::patience);
    QTRY_COMPARE(desk.names().value(0), u"unnamed"_s);
    QCOMPARE(heard.size(), 1);
}

void TestTwoDesks::doesNotReadTwiceWhatItDidItself()
{
    Estate estate(nextPath());
    estate.builder.addRequests(estate.octo, estate.bo, 5);
    Desk desk(estate, estate.alice, u"alice"_s);
    Program other(estate);
    QVERIFY(desk.openQueue(estate.octo));
    QTRY_COMPARE(desk.pendingInSidebar(), 5);
    const QList<OthersChanges> &heard = desk.heard;
    desk.heard.clear();
    QSignalSpy refreshed(desk.window.findChild<OverviewFeed *>(), &OverviewFeed::updated);
    auto *table = desk.find<DataTable>(u"requestTable"_s);
    table->setCurrentIndex(desk.requests()->index(0, PendingRequestModel::Name));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A);
    QTRY_COMPARE(desk.pendingInSidebar(), 4);
    QCOMPARE(refreshed.size(), 1);
    // The next thing that is heard is what somebody else does.
    QVERIFY(setPolicy(other, estate.olga, PolicyScope::of(estate.octo), Policy::ClassicAccess, Choice::Strict));
    QTRY_COMPARE(heard.size(), 1);
    QVERIFY(!heard.constFirst().concern({ChangeKind::RequestDecided}));
}

// --------------------------------------------------------------------------------------------------- the review

void TestTwoDesks::saysWhoDecidedWhatIsReviewed()
{
    Estate estate(nextPath());
    const RequestId id = estate.builder.addRequest(estate.octo, estate.bo, {.tokenName = u"nightly"_s});
    Desk desk(estate, estate.alice, u"alice"_s);
    Program other(estate);
    QVERIFY(desk.goTo({.place = Place::Review, .organization = estate.octo, .request = id}));
    QTRY_VERIFY(desk.shows(u"approveButton"_s));
    QVERIFY(decide(other, estate.olga, estate.octo, {id}));
    QTRY_VERIFY(desk.shows(u"reviewBanner"_s));
    const QString text = desk.find<Banner>(u"reviewBanner"_s)->text();
    QVERIFY2(text.contains(u"olga approved nightly"_s), qPrintable(text));
    QVERIFY(!desk.shows(u"approveButton"_s));
    QVERIFY(!desk.shows(u"denyButton"_s));
    QVERIFY(desk.prompts.notifications.isEmpty()); // nobody is torn out of what they read
    QCOMPARE(desk.window.place()->request, id);
    takePictures(desk, u"review-decided"_s);
}

void TestTwoDesks::keepsTheReasonThatIsBeingTyped()
{
    Estate estate(nextPath());
    const RequestId id = estate.builder.addRequest(estate.octo, estate.bo, {.tokenName = u"nightly"_s});
    Desk desk(estate, estate.alice, u"alice"_s);
    Program other(estate);
    QVERIFY(desk.goTo({.place = Place::Review, .organization = estate.octo, .request = id}));
    QTRY_VERIFY(desk.shows(u"denyButton"_s));
    QTest::mouseClick(desk.find(u"denyButton"_s), Qt::LeftButton);
    ReasonDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = desk.window.findChild<ReasonDialog *>()) && dialog->isVisible());
    auto *reason = dialog->findChild<QPlainTextEdit *>(u"reasonEdit"_s);
    QTest::keyClicks(reason, u"too much"_s);
    QVERIFY(decide(other, estate.olga, estate.octo, {id}));
    QTRY_VERIFY(!desk.shows(u"denyButton"_s)); // behind the dialog it is known already
    QVERIFY(dialog->isVisible());
    QCOMPARE(reason->toPlainText(), u"too much"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"denyConfirmButton"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.prompts.notifications.size(), 1);
    QVERIFY(desk.prompts.notifications.constFirst().text.contains(u"olga"_s));
}

// ------------------------------------------------------------------------------------------------- the policies

void TestTwoDesks::keepsAChoiceThatIsNotSaved()
{
    Estate estate(nextPath());
    Desk desk(estate, estate.alice, u"alice"_s);
    Program other(estate);
    QVERIFY(desk.goTo({.place = Place::EnterprisePolicies}));
    auto *classic = desk.find<PolicyCard>(u"classicAccessCard"_s);
    auto *access = desk.find<PolicyCard>(u"fineGrainedAccessCard"_s);
    auto *banner = access->findChild<Banner *>(u"othersBanner"_s);
    QTRY_VERIFY(access->isVisible());
    QCOMPARE(access->choice(), Choice::Delegate);
    QTest::mouseClick(access->findChild<OptionButton *>(u"strictOption"_s), Qt::LeftButton);
    QVERIFY(access->canSave());

    // Another card: it shows what olga has set, and says nothing more.
    const PolicyScope scope = PolicyScope::ofEnterprise();
    QVERIFY(setPolicy(other, estate.olga, scope, Policy::ClassicAccess, Choice::Strict));
    QTRY_COMPARE(classic->choice(), Choice::Strict);
    QVERIFY(!classic->isChanged());
    QVERIFY(!classic->findChild<Banner *>(u"othersBanner"_s)->isVisible());
    QVERIFY(!banner->isVisible());
    QCOMPARE(access->choice(), Choice::Strict);
    QVERIFY(access->canSave());

    // The same card: what is drafted stays, and the card says what happened.
    QVERIFY(setPolicy(other, estate.olga, scope, Policy::FineGrainedAccess, Choice::Open));
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->lead().startsWith(u"olga has set this policy to"_s), qPrintable(banner->lead()));
    QCOMPARE(access->choice(), Choice::Strict);
    QVERIFY(access->canSave());
    takePictures(desk, u"policy-changed"_s);
    // olga thinks as we do now: there is nothing left to save.
    QVERIFY(setPolicy(other, estate.olga, scope, Policy::FineGrainedAccess, Choice::Strict));
    QTRY_VERIFY(!access->canSave());
    QCOMPARE(banner->text(), u"That is what you had chosen."_s);
    // Whoever chooses anew has read it.
    QTest::mouseClick(access->findChild<OptionButton *>(u"openOption"_s), Qt::LeftButton);
    QTest::mouseClick(access->findChild<OptionButton *>(u"strictOption"_s), Qt::LeftButton);
    QVERIFY(!banner->isVisible());
}

void TestTwoDesks::dropsAChoiceThatIsNotOpenAnyMore()
{
    Estate estate(nextPath());
    Desk desk(estate, estate.olga, u"olga"_s);
    Program other(estate);
    QVERIFY(desk.goTo({.place = Place::OrganizationSettings, .organization = estate.octo}));
    auto *card = desk.find<PolicyCard>(u"classicAccessCard"_s);
    QTest::mouseClick(card->findChild<OptionButton *>(u"strictOption"_s), Qt::LeftButton);
    QVERIFY(card->canSave());
    QVERIFY(setPolicy(other, estate.alice, PolicyScope::ofEnterprise(), Policy::ClassicAccess, Choice::Open));
    QTRY_VERIFY(card->isLocked());
    auto *banner = card->findChild<Banner *>(u"othersBanner"_s);
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"Acme Enterprise"_s), qPrintable(banner->text()));
    takePictures(desk, u"policy-locked"_s);
}

// ----------------------------------------------------------------------------------------------- the other pages

void TestTwoDesks::showsNoticesTokensAndMembers()
{
    Estate estate(nextPath());
    Desk owner(estate, estate.alice, u"alice"_s);
    Desk member(estate, estate.bo, u"bo"_s);
    Program other(estate);
    QVERIFY(owner.goTo({.place = Place::Notices}));
    QVERIFY(member.goTo({.place = Place::YourTokens}));
    QCOMPARE(owner.find<QListView>(u"noticeList"_s)->model()->rowCount(), 0);
    QVERIFY(ask(other, estate, u"nightly"_s));
    QTRY_COMPARE(owner.find<QListView>(u"noticeList"_s)->model()->rowCount(), 1);
    auto *tokens = member.find<DataTable>(u"fineGrainedTable"_s);
    QTRY_COMPARE(tokens->model()->rowCount(), 1);

    QVERIFY(owner.goTo({.place = Place::ActiveTokens, .organization = estate.octo}));
    auto *active = owner.find<DataTable>(u"tokenTable"_s);
    QCOMPARE(active->model()->rowCount(), 0);
    const auto queue = resultOf(other.controllers.requests.queue(sessionOf(estate.olga), estate.octo, 1));
    QVERIFY(queue);
    QVERIFY(decide(other, estate.olga, estate.octo, {queue->newest.constFirst().id}));
    QTRY_COMPARE(active->model()->rowCount(), 1);

    QVERIFY(owner.goTo({.place = Place::Members, .organization = estate.octo}));
    auto *members = owner.find<DataTable>(u"memberTable"_s);
    QTRY_COMPARE(members->model()->rowCount(), 3);
    QVERIFY(resultOf(
        other.controllers.members.remove(sessionOf(estate.olga), MemberScope::of(estate.octo), estate.bo)));
    QTRY_COMPARE(members->model()->rowCount(), 2);

    QVERIFY(member.goTo({.place = Place::Organizations}));
    QTRY_COMPARE(member.find<DataTable>(u"organizationTable"_s)->model()->rowCount(), 0);
}

// ------------------------------------------------------------------------------------------- a lost connection

void TestTwoDesks::survivesALostConnection()
{
    const QDir folder(temporaryPath(u"place"_s));
    QVERIFY(folder.mkpath(u"."_s));
    Estate estate(folder.filePath(u"patwarden.db"_s));
    estate.builder.addRequests(estate.octo, estate.bo, 3);
    Desk desk(estate, estate.alice, u"alice"_s);
    QVERIFY(desk.openQueue(estate.octo));
    QTRY_COMPARE(desk.pendingInSidebar(), 3);
    auto *banner = desk.window.findChild<Banner *>(u"connectionBanner"_s);
    QVERIFY(!banner->isVisible());
    auto *search = desk.find<QLineEdit>(u"requestSearch"_s);
    search->setFocus();
    QTest::keyClicks(search, u"token"_s);

    QVERIFY(QDir().rename(folder.path(), folder.path() + u"-away"_s));
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->lead().contains(u"lost"_s), qPrintable(banner->lead()));
    QTRY_VERIFY2(banner->text().contains(u"Trying again in"_s), qPrintable(banner->text()));
    takePictures(desk, u"connection-lost"_s);
    // What is on the screen stays; a command says that it was not done.
    desk.window.refresh();
    QCOMPARE(desk.requests()->rowCount(), 3);
    QCOMPARE(search->text(), u"token"_s);
    auto *table = desk.find<DataTable>(u"requestTable"_s);
    table->setCurrentIndex(desk.requests()->index(0, PendingRequestModel::Name));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A);
    QTRY_COMPARE(desk.prompts.notifications.size(), 1);
    QVERIFY2(desk.prompts.notifications.constFirst().text.contains(u"connection"_s),
             qPrintable(desk.prompts.notifications.constFirst().text));
    QCOMPARE(desk.requests()->rowCount(), 3);
    // Elsewhere nothing can be read, and that is said; back, all is there.
    QVERIFY(desk.goTo({.place = Place::OrganizationSettings, .organization = estate.octo}));
    QTRY_VERIFY(desk.shows(u"retryButton"_s));
    takePictures(desk, u"connection-lost-elsewhere"_s);

    // In vain.
    auto *tryNow = banner->findChild<QPushButton *>(u"tryNowButton"_s);
    QTRY_VERIFY(tryNow->isEnabled());
    QSignalSpy changes(&desk.controllers.changes.connection(), &Reconnection::stateChanged);
    QTest::mouseClick(tryNow, Qt::LeftButton);
    QTRY_VERIFY(changes.size() >= 2);
    QVERIFY(banner->isVisible());

    QVERIFY(QDir().rename(folder.path() + u"-away"_s, folder.path()));
    QTRY_VERIFY(tryNow->isEnabled() || !banner->isVisible());
    if (banner->isVisible())
        QTest::mouseClick(tryNow, Qt::LeftButton);
    QTRY_VERIFY(!banner->isVisible());
    QTRY_VERIFY(desk.window.findChild<Toast *>()->isVisible());
    QTRY_VERIFY(desk.shows(u"fineGrainedAccessCard"_s)); // by itself
    takePictures(desk, u"connection-back"_s);

    // And the command can be repeated.
    QVERIFY(desk.goTo({.place = Place::PendingRequests, .organization = estate.octo}));
    QCOMPARE(search->text(), u"token"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A);
    QTRY_COMPARE(desk.pendingInSidebar(), 2);
}

void TestTwoDesks::keepsTheFormOfANewToken()
{
    const QString path = nextPath();
    Estate estate(path);
    Desk desk(estate, estate.bo, u"bo"_s);
    Program other(estate);
    QVERIFY(desk.goTo({.place = Place::NewToken}));
    auto *name = desk.find<QLineEdit>(u"nameField"_s);
    QTRY_VERIFY(name && name->isVisible());
    name->setFocus();
    QTest::keyClicks(name, u"night"_s);
    const QList<OthersChanges> &heard = desk.heard;
    desk.heard.clear();
    QVERIFY(ask(other, estate, u"nightly"_s));
    QTRY_COMPARE(heard.size(), 1);
    QSignalSpy lost(&desk.controllers.changes.connection(), &Reconnection::stateChanged);
    QVERIFY(QFile::rename(path, path + u".away"_s));
    QTRY_VERIFY(lost.size() >= 1);
    QTest::keyClicks(name, u"-two"_s);
    QVERIFY(QFile::rename(path + u".away"_s, path));
    desk.controllers.changes.connection().tryNow();
    QTRY_COMPARE(heard.size(), 2);
    QCOMPARE(name->text(), u"night-two"_s);
    QVERIFY(name->isVisible());
}

PATWARDEN_GUI_TEST_MAIN(TestTwoDesks)
#include "tst_twodesks.moc"
