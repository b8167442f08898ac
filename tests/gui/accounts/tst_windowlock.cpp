// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "testcase.h"

#include "views/accounts/inactivitywatcher.h"
#include "views/accounts/locksetting.h"
#include "views/accounts/windowlock.h"
#include "views/frame/breadcrumbs.h"
#include "views/frame/mainwindow.h"
#include "views/frame/shortcuts.h"
#include "views/widgets/banner.h"
#include "views/widgets/promptdialog.h"
#include "views/widgets/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto secretWords = "the secret words of the page"_L1;

} // namespace

/// A page with something to type, to read, and to do with a key.
class TypingPage : public Page
{
    Q_OBJECT

public:
    TypingPage(const PageContext &context, QWidget *parent)
        : Page(parent)
        , m_context(context)
        , field(new QLineEdit(this))
    {
        auto *column = new QVBoxLayout(this);
        auto *words = new QLabel(secretWords, this);
        column->addWidget(words);
        column->addWidget(field);
        field->setObjectName(u"typingField"_s);
        Shortcuts::install(this, ShortcutId::Approve, [this] { ++approvals; });
        setFocusPolicy(Qt::StrongFocus);
    }
    void open(const Route &) override { Q_EMIT ready(); }
    [[nodiscard]] QString crumb() const override { return u"A token’s name"_s; }
    void requestLeave(std::function<void(bool)> decided) override
    {
        ++asked;
        decided(true);
    }
    void ask(std::function<void(bool)> answered)
    {
        m_prompts.confirm(this, {.title = secretWords, .text = secretWords, .verb = u"Do it"_s},
                          std::move(answered));
    }

private:
    PageContext m_context;
    DialogPrompts m_prompts;

public:
    QLineEdit *field;
    int approvals = 0;
    int asked = 0;
};

namespace {

/// What assistive technology comes to from this object on.
void collectTexts(QAccessibleInterface *from, QStringList &texts)
{
    if (!from || !from->isValid())
        return;
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        texts.append(from->text(kind));
    for (int i = 0; i < from->childCount(); ++i)
        collectTexts(from->child(i), texts);
}

QString everythingReadable()
{
    QStringList texts;
    const QWindowList windows = QGuiApplication::topLevelWindows();
    for (QWindow *each : windows) {
        texts.append(each->title());
        collectTexts(each->accessibleRoot(), texts);
    }
    return texts.join(u'\n');
}

} // namespace

/// The locked window, and when it locks.
class TestWindowLock : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    // when
    void locksWhenNobodyIsThere();
    void anyTouchPutsItOff();
    void locksAComputerThatSlept();
    void remembersTheChoiceOfEachPerson();
    void locksWithTheKeys();
    void choosesInTheProfileMenu();
    void aDemoDoesNotLockByItself();

    // what is seen
    void hidesWhatIsOnThePage();
    void hidesADialogAndBringsItBack();
    void hidesADialogThatOpensMeanwhile();
    void keepsWhatWasTyped();
    void noKeyOfAPageWorks();
    void holdsMessagesBack();

    // getting in
    void staysLockedWithAWrongPassword();
    void slowsDownWhoGuesses();
    void signsOutWithoutThePassword();
    void closesWithoutAsking();

private:
    struct Desk;
};

/// ann is at the desk, on a TypingPage.
struct TestWindowLock::Desk : test::PageFixture {
    explicit Desk(const QString &path)
        : PageFixture(path)
        , octo(builder.addOrganization(u"octo-org"_s, true, true))
        , ann(builder.addAccount(u"ann"_s, true))
        , window({controllers, prompts, clock, theme}, factories())
    {
        builder.join(ann, octo, Role::Owner);
        window.signIn({ann, u"ann"_s});
        window.show();
        QApplication::setActiveWindow(&window);
        if (!test::waitFor([this] { return window.page() != nullptr; }))
            return;
        page = qobject_cast<TypingPage *>(window.page());
    }

    PageFactories factories()
    {
        PageFactories all = pageFactories();
        for (auto &[place, make] : all)
            make = [](const PageContext &context, QWidget *parent) { return new TypingPage(context, parent); };
        return all;
    }

    template <typename T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        return window.findChild<T *>(name);
    }
    void lock() const
    {
        QTest::keyClick(window.windowHandle(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(window.windowLock()->isLocked());
        QTRY_VERIFY(find(u"unlockPasswordField"_s)->hasFocus());
    }
    /// To whatever has the focus.
    void press(const QString &letters) const
    {
        for (const QChar letter : letters)
            QTest::keyClick(window.windowHandle(), letter.toLatin1());
    }
    void unlock(const QString &password) const
    {
        press(password);
        QTest::keyClick(window.windowHandle(), Qt::Key_Return);
    }
    [[nodiscard]] QString failure() const
    {
        const auto *banner = find<Banner>(u"failureBanner"_s);
        return banner && banner->isVisible() ? banner->text() : QString();
    }
    [[nodiscard]] bool isLocked() const { return window.windowLock()->isLocked(); }

    OrganizationId octo;
    AccountId ann;
    Theme theme;
    MainWindow window;
    TypingPage *page = nullptr;
};

void TestWindowLock::init()
{
    TestCase::init();
    QSettings().clear();
}

void TestWindowLock::locksWhenNobodyIsThere()
{
    Desk desk(temporaryPath(u"idle.db"_s));
    QCOMPARE(desk.window.windowLock()->lockAfter(), 15min);
    desk.window.windowLock()->setInterval(30ms);
    QTRY_VERIFY(desk.isLocked());
    desk.unlock(u"correct horse"_s);
    QTRY_VERIFY(!desk.isLocked());
}

void TestWindowLock::anyTouchPutsItOff()
{
    test::ManualClock clock;
    InactivityWatcher watcher(clock);
    QSignalSpy idle(&watcher, &InactivityWatcher::idle);
    QWidget widget;
    widget.show();
    watcher.setInterval(60s);
    for (int i = 0; i < 5; ++i) {
        clock.advanceSeconds(59);
        if (i % 2 == 0)
            QTest::keyClick(&widget, Qt::Key_A);
        else
            QTest::mouseClick(&widget, Qt::LeftButton);
    }
    QCOMPARE(idle.size(), 0);
    clock.advanceSeconds(60);
    QTest::keyClick(&widget, Qt::Key_A);
    QCOMPARE(idle.size(), 1);
    clock.advanceSeconds(600);
    QTest::keyClick(&widget, Qt::Key_A);
    QCOMPARE(idle.size(), 1); // told once
}

// Its timers stood still, the clock on the wall did not: the first key is nobody's any more.
void TestWindowLock::locksAComputerThatSlept()
{
    Desk desk(temporaryPath(u"slept.db"_s));
    desk.page->field->setFocus();
    desk.press(u"ab"_s);
    desk.clock.advanceSeconds(15 * 60);
    QTest::keyClick(desk.window.windowHandle(), Qt::Key_C);
    QVERIFY(desk.isLocked());
    QCOMPARE(desk.page->field->text(), u"ab"_s);
}

void TestWindowLock::remembersTheChoiceOfEachPerson()
{
    QCOMPARE(rememberedLock(u"ann"_s), 15min);
    rememberLock(u"ann"_s, 60min);
    rememberLock(u"a/b"_s, 0min);
    QCOMPARE(rememberedLock(u"ANN"_s), 60min);
    QCOMPARE(rememberedLock(u"a/b"_s), 0min);
    QCOMPARE(rememberedLock(u"a"_s), 15min);
    rememberLock(u"ann"_s, 7min); // nothing that is offered
    QCOMPARE(rememberedLock(u"ann"_s), 15min);
}

void TestWindowLock::locksWithTheKeys()
{
    Desk desk(temporaryPath(u"keys.db"_s));
    desk.lock();
    QCOMPARE(desk.find<QLabel>(u"whoLabel"_s)->text(), u"Signed in as ann"_s);
    desk.unlock(u"correct horse"_s);
    QTRY_VERIFY(!desk.isLocked());
}

void TestWindowLock::choosesInTheProfileMenu()
{
    Desk desk(temporaryPath(u"menu.db"_s));
    QTest::mouseClick(desk.find(u"profileButton"_s), Qt::LeftButton);
    QMenu *menu = nullptr;
    QTRY_VERIFY(menu = desk.find<QMenu>(u"profileMenu"_s));
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(menu->findChild<QAction *>(u"lockAfter15Action"_s)->isChecked());
    menu->findChild<QAction *>(u"lockAfter5Action"_s)->trigger();
    QCOMPARE(desk.window.windowLock()->lockAfter(), 5min);
    QCOMPARE(rememberedLock(u"ann"_s), 5min);
    menu->findChild<QAction *>(u"lockNowAction"_s)->trigger(); // closes the menu with the rest
    QVERIFY(desk.isLocked());
    QVERIFY(!menu->isVisible());
}

void TestWindowLock::aDemoDoesNotLockByItself()
{
    Desk desk(temporaryPath(u"demo.db"_s));
    WindowLock *lock = desk.window.windowLock();
    lock->setDemo(true);
    QCOMPARE(lock->lockAfter(), 0min);
    lock->setLockAfter(5min); // there anybody may
    QCOMPARE(rememberedLock(u"ann"_s), 15min); // not for the real one with this login
    lock->lock();
    QVERIFY(!desk.find(u"unlockPasswordField"_s)->isVisible());
    QTRY_VERIFY(desk.find(u"unlockButton"_s)->hasFocus());
}

void TestWindowLock::hidesWhatIsOnThePage()
{
    Desk desk(temporaryPath(u"hides.db"_s));
    QVERIFY(everythingReadable().contains(secretWords));
    QVERIFY(everythingReadable().contains(u"A token’s name"_s)); // the title of the window
    desk.lock();
    QVERIFY(!desk.page->isVisible());
    const QString readable = everythingReadable();
    QVERIFY2(!readable.contains(secretWords), qPrintable(readable));
    QVERIFY2(!readable.contains(u"A token’s name"_s), qPrintable(readable));
    QVERIFY2(!readable.contains(u"octo-org"_s), qPrintable(readable));
    QVERIFY(readable.contains(u"Patwarden is locked"_s));
    desk.unlock(u"correct horse"_s);
    QTRY_VERIFY(everythingReadable().contains(secretWords));
    QVERIFY(everythingReadable().contains(u"A token’s name"_s));
}

void TestWindowLock::hidesADialogAndBringsItBack()
{
    Desk desk(temporaryPath(u"dialog.db"_s));
    int answers = 0;
    desk.page->ask([&](bool) { ++answers; });
    QPointer<QDialog> dialog;
    QTRY_VERIFY(dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()));
    const Qt::WindowModality modality = dialog->windowModality();
    QVERIFY(modality != Qt::NonModal);

    desk.window.windowLock()->lock();

    QVERIFY(dialog);
    QVERIFY(!dialog->isVisible());
    QVERIFY2(!everythingReadable().contains(secretWords), qPrintable(everythingReadable()));
    QTRY_VERIFY(desk.find(u"unlockPasswordField"_s)->hasFocus());
    desk.unlock(u"correct horse"_s);
    QTRY_VERIFY(!desk.isLocked());
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(dialog->isWindow());
    QCOMPARE(dialog->windowModality(), modality);
    QCOMPARE(QApplication::activeModalWidget(), dialog.data());
    QCOMPARE(answers, 0);
    dialog->reject();
    QTRY_COMPARE(answers, 1);
}

void TestWindowLock::hidesADialogThatOpensMeanwhile()
{
    Desk desk(temporaryPath(u"meanwhile.db"_s));
    desk.lock();
    int answers = 0;
    desk.page->ask([&](bool) { ++answers; });
    QTRY_VERIFY(!QApplication::activeModalWidget());
    test::deliverEvents();
    QVERIFY2(!everythingReadable().contains(secretWords), qPrintable(everythingReadable()));
    QApplication::setActiveWindow(&desk.window);
    desk.find(u"unlockPasswordField"_s)->setFocus();
    desk.unlock(u"correct horse"_s);
    QTRY_VERIFY(!desk.isLocked());
    QTRY_VERIFY(QApplication::activeModalWidget());
    qobject_cast<QDialog *>(QApplication::activeModalWidget())->reject();
    QTRY_COMPARE(answers, 1);
}

void TestWindowLock::keepsWhatWasTyped()
{
    Desk desk(temporaryPath(u"typed.db"_s));
    desk.page->field->setFocus();
    desk.press(u"half a sent"_s);
    desk.lock();
    desk.unlock(u"correct horse"_s);
    QTRY_VERIFY(!desk.isLocked());
    QCOMPARE(desk.window.page(), desk.page);
    QTRY_VERIFY(desk.page->field->hasFocus());
    desk.press(u"ence"_s);
    QCOMPARE(desk.page->field->text(), u"half a sentence"_s);
    QCOMPARE(desk.page->asked, 0);
}

void TestWindowLock::noKeyOfAPageWorks()
{
    Desk desk(temporaryPath(u"nokeys.db"_s));
    desk.page->setFocus();
    QTest::keyClick(desk.window.windowHandle(), Qt::Key_A);
    QTRY_COMPARE(desk.page->approvals, 1);
    desk.lock();
    desk.find(u"unlockButton"_s)->setFocus(); // where letters are no text
    const auto before = desk.window.place();
    QTest::keyClick(desk.window.windowHandle(), Qt::Key_A);
    QTest::keyClick(desk.window.windowHandle(), Qt::Key_Question);
    QTest::keyClick(desk.window.windowHandle(), Qt::Key_Left, Qt::AltModifier);
    desk.window.navigate({.place = Route::Place::Notices});
    test::deliverEvents();
    QCOMPARE(desk.page->approvals, 1);
    QCOMPARE(desk.window.place(), before);
    QVERIFY(!QApplication::activeModalWidget()); // "?" shows the keys elsewhere
    QVERIFY(desk.isLocked());
}

void TestWindowLock::holdsMessagesBack()
{
    Desk desk(temporaryPath(u"messages.db"_s));
    desk.lock();
    Q_EMIT desk.page->succeeded(u"500 requests are approved."_s, {});
    auto *toast = desk.window.findChild<Toast *>();
    QVERIFY(!toast->isVisible());
    desk.unlock(u"correct horse"_s);
    QTRY_VERIFY(toast->isVisible());
    QCOMPARE(toast->text(), u"500 requests are approved."_s);
}

void TestWindowLock::staysLockedWithAWrongPassword()
{
    Desk desk(temporaryPath(u"wrong.db"_s));
    desk.lock();
    desk.unlock(u"guess"_s);
    QTRY_COMPARE(desk.failure(), u"The password is wrong."_s);
    QVERIFY(desk.isLocked());
    QVERIFY(desk.find<QLineEdit>(u"unlockPasswordField"_s)->text().isEmpty());
    desk.unlock(u"correct horse"_s);
    QTRY_VERIFY(!desk.isLocked());
}

void TestWindowLock::slowsDownWhoGuesses()
{
    Desk desk(temporaryPath(u"guesses.db"_s));
    for (int i = 0; i < 5; ++i)
        (void)test::resultOf(desk.controllers.accounts.unlock({desk.ann, u"ann"_s}, u"guess"_s));
    desk.lock();
    desk.unlock(u"correct horse"_s);
    QTRY_VERIFY(desk.failure().startsWith(u"Too many wrong attempts."_s));
    QVERIFY(desk.isLocked());
}

void TestWindowLock::signsOutWithoutThePassword()
{
    Desk desk(temporaryPath(u"signout.db"_s));
    QSignalSpy signedOut(&desk.window, &MainWindow::signedOut);
    desk.page->ask([](bool) {});
    QTRY_VERIFY(QApplication::activeModalWidget());
    desk.window.windowLock()->lock();
    QTest::mouseClick(desk.find(u"lockedSignOutButton"_s), Qt::LeftButton);
    QTRY_COMPARE(signedOut.size(), 1);
    QVERIFY(!desk.window.page());
}

void TestWindowLock::closesWithoutAsking()
{
    Desk desk(temporaryPath(u"close.db"_s));
    QSignalSpy closed(&desk.window, &MainWindow::closed);
    desk.lock();
    desk.window.close();
    QTRY_COMPARE(closed.size(), 1);
}

PATWARDEN_GUI_TEST_MAIN(TestWindowLock)
#include "tst_windowlock.moc"
