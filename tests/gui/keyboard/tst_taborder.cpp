// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"
#include "pagefixture.h"
#include "testcase.h"

#include "views/frame/mainwindow.h"

#include <QApplication>
#include <QMetaEnum>
#include <QSettings>
#include <QTest>

#include <algorithm>

using namespace patwarden;
using namespace patwarden::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

/// Whether the eye would have to go back: to what stands wholly above, unless in a column further on, or wholly
/// before in the same line.
bool goesBack(const QWidget *from, const QWidget *to)
{
    if (from->isAncestorOf(to) || to->isAncestorOf(from))
        return false;
    const QRect before = placeOf(from);
    const QRect after = placeOf(to);
    if (after.bottom() < before.top())
        return after.left() <= before.right();
    return after.top() <= before.bottom() && after.right() < before.left();
}

} // namespace

/// One round with Tab through each page: all there is to act on is reached, once, in reading order, and has a
/// name.
class TestTabOrder : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void goesRound_data();
    void goesRound();

private:
    struct Desk;
    /// What is wrong with a round; empty where nothing is.
    [[nodiscard]] static QStringList walk(MainWindow &window, Qt::Key key);
    [[nodiscard]] static QList<QWidget *> expected(const MainWindow &window);
    /// Where the part of a round that is in the container leaves it and comes back, or goes back in it.
    [[nodiscard]] static QStringList outOfOrder(const QWidget *container, QList<QWidget *> round);

    int m_files = 0;
};

struct TestTabOrder::Desk {
    explicit Desk(const QString &path)
        : fixture(path)
        , window({fixture.controllers, fixture.prompts, fixture.clock, theme})
    {
        EstateBuilder &estate = fixture.builder;
        estate.addEnterprise();
        octo = estate.addOrganization(u"octo-org"_s);
        alice = estate.addAccount(u"alice"_s);
        bo = estate.addAccount(u"bo"_s);
        estate.joinEnterprise(alice, Role::Owner);
        estate.join(alice, octo, Role::Owner);
        // two organizations, so that there are all requests
        estate.join(alice, estate.addOrganization(u"acme-web"_s), Role::Owner);
        estate.join(bo, octo, Role::Member);
        estate.addRepository(octo, u"app"_s);
        for (const AccountId each : {alice, bo})
            estate.addClassicToken(each, u"repo"_s);
        approved = estate.addRequest(octo, bo, {.tokenName = u"backup"_s});
        pending = estate.addRequest(octo, bo, {.tokenName = u"nightly"_s});
        estate.addRequest(octo, bo, {.tokenName = u"weekly"_s});
        const auto job = fixture.controllers.requests.review(EstateBuilder::sessionOf(alice), octo, {approved},
                                                             Verdict::Approved, {});
        const auto outcome = resultOf(job.future);
        (void)resultOf(fixture.controllers.apps.registerApp(
            EstateBuilder::sessionOf(alice),
            {.name = u"Octo Bot"_s, .permissions = {.requests = Level::Read, .tokens = Level::Read}}));
        const auto own = resultOf(fixture.controllers.tokens.own(EstateBuilder::sessionOf(bo, u"bo"_s)));
        for (const OwnToken &each : own.value()) {
            if (outcome.ok() && each.name == u"backup"_s)
                token = each.id;
        }
    }

    PageFixture fixture;
    Theme theme;
    OrganizationId octo;
    AccountId alice, bo;
    RequestId approved, pending;
    TokenId token;
    MainWindow window;
};

void TestTabOrder::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, temporaryPath(u"settings"_s));
    QCoreApplication::setOrganizationName(u"patwarden-test"_s);
}

void TestTabOrder::init()
{
    TestCase::init();
    QSettings().clear();
}

void TestTabOrder::goesRound_data()
{
    QTest::addColumn<Route::Place>("place");
    QTest::addColumn<QString>("login");
    using Place = Route::Place;
    const std::pair<Place, const char *> places[] = {{Place::AllRequests, "all requests"},
                                                     {Place::ReviewInAll, "review in all requests"},
                                                     {Place::EnterprisePolicies, "policies of the enterprise"},
                                                     {Place::Organizations, "organizations"},
                                                     {Place::EnterpriseMembers, "members of the enterprise"},
                                                     {Place::Apps, "Apps"},
                                                     {Place::AuditLog, "audit log"},
                                                     {Place::OrganizationSettings, "settings"},
                                                     {Place::ActiveTokens, "active tokens"},
                                                     {Place::ActiveToken, "active token"},
                                                     {Place::PendingRequests, "pending requests"},
                                                     {Place::Review, "review"},
                                                     {Place::Members, "members"},
                                                     {Place::Delivery, "notices and webhooks"},
                                                     {Place::YourTokens, "your tokens"},
                                                     {Place::YourToken, "your token"},
                                                     {Place::NewToken, "new token"},
                                                     {Place::Notices, "notices"}};
    for (const auto &[place, name] : places) {
        for (const char *login : {"alice", "bo"})
            QTest::addRow("%s, as %s", name, login) << place << QString::fromLatin1(login);
    }
}

QList<QWidget *> TestTabOrder::expected(const MainWindow &window)
{
    QList<QWidget *> widgets;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (QWidget *each : all) {
        const bool isReachable = (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy() && each->isVisible()
            && each->isEnabled() && each->window() == &window;
        if (isReachable)
            widgets.append(each);
    }
    return widgets;
}

QStringList TestTabOrder::outOfOrder(const QWidget *container, QList<QWidget *> round)
{
    // The round begins anywhere: here it is turned until it enters the container.
    const auto isInside = [container](const QWidget *each) { return container->isAncestorOf(each); };
    for (qsizetype i = 0; i < round.size() && (!isInside(round.constFirst()) || isInside(round.constLast())); ++i)
        round.append(round.takeFirst());
    QStringList wrong;
    for (qsizetype i = 1; i < round.size(); ++i) {
        if (!isInside(round.at(i)))
            continue;
        if (!isInside(round.at(i - 1)))
            wrong.append(
                QString(u"comes after the round has left its place: "_s + Keyboard::describe(round.at(i))));
        else if (goesBack(round.at(i - 1), round.at(i)))
            wrong.append(u"goes back from %1 to %2"_s.arg(Keyboard::describe(round.at(i - 1)),
                                                          Keyboard::describe(round.at(i))));
    }
    return wrong;
}

QStringList TestTabOrder::walk(MainWindow &window, Qt::Key key)
{
    constexpr int most = 200;
    QList<QWidget *> round;
    const Qt::KeyboardModifiers modifiers = key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier;
    Keyboard::press(key, modifiers);
    for (int step = 0; step < most; ++step) {
        QWidget *now = QApplication::focusWidget();
        if (!now || now->window() != &window)
            return {u"the keyboard has left the window"_s};
        if (!round.isEmpty() && now == round.constFirst())
            break;
        if (round.contains(now))
            return {QString(u"comes again without the round being over: "_s + Keyboard::describe(now))};
        round.append(now);
        Keyboard::press(key, modifiers);
    }
    if (key == Qt::Key_Backtab)
        std::ranges::reverse(round);
    QStringList wrong;
    for (QWidget *each : std::as_const(round)) {
        if (Keyboard::nameOf(each).isEmpty())
            wrong.append(QString(u"has no accessible name: "_s + Keyboard::describe(each)));
    }
    const QList<QWidget *> all = expected(window);
    for (QWidget *each : all) {
        if (!round.contains(each))
            wrong.append(QString(u"is not reached: "_s + Keyboard::describe(each)));
    }
    wrong += outOfOrder(window.page(), round);
    wrong += outOfOrder(window.findChild<QWidget *>(u"topBar"_s), round);
    return wrong;
}

void TestTabOrder::goesRound()
{
    QFETCH(Route::Place, place);
    QFETCH(QString, login);
    Desk desk(temporaryPath(u"estate-%1.db"_s.arg(++m_files)));
    QVERIFY(desk.token.isValid());
    QSignalSpy ready(&desk.window, &MainWindow::pageReady);
    desk.window.signIn(EstateBuilder::sessionOf(login == u"alice"_s ? desk.alice : desk.bo, login));
    desk.window.show();
    desk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window, test::waitAtMost));
    QTRY_VERIFY(!ready.isEmpty());
    Route route{.place = place};
    if (place == Route::Place::Review || place == Route::Place::ReviewInAll)
        route.request = desk.pending;
    if (place == Route::Place::ActiveToken || place == Route::Place::YourToken)
        route.token = desk.token;
    const bool isOfOrganization = place >= Route::Place::OrganizationSettings && place <= Route::Place::Delivery;
    if (isOfOrganization)
        route.organization = desk.octo;
    if (*desk.window.place() != route) {
        ready.clear();
        desk.window.navigate(route);
        QTRY_VERIFY(!ready.isEmpty());
    }
    QCOMPARE(*desk.window.place(), route);
    deliverEvents(); // what is laid out has its place then
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        // What is read a moment later may still switch something on or move the focus while the walk is under way.
        QStringList wrong;
        (void)test::waitFor([&] { return (wrong = walk(desk.window, key)).isEmpty(); });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"\n"_s)));
    }
}

PATWARDEN_GUI_TEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
