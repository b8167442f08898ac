// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"
#include "pagefixture.h"
#include "testcase.h"

#include "models/entrylistmodel.h"
#include "models/noticemodel.h"
#include "models/owntokenmodel.h"
#include "views/frame/mainwindow.h"
#include "views/widgets/pageheader.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

using namespace patwarden;
using namespace patwarden::test;
using namespace Qt::Literals::StringLiterals;

/// The whole life of a token by keyboard: bo asks for it, olga approves and later revokes it, bo reads why. Each
/// step goes on where the one before ended.
class TestKeyboardOnly : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void asksForAToken();
    void keepsTheSecret();
    void findsTheRequest();
    void approvesIt();
    void revokesIt();
    void readsWhy();

private:
    bool signIn(AccountId account, const QString &login, const QString &firstFocus);
    /// Through the sidebar, to the entry with that text.
    bool goTo(const QString &entry);
    /// With j to the row of that token.
    bool standOn(const QString &token, const QString &tableName);
    [[nodiscard]] QString title() const;
    [[nodiscard]] std::optional<OwnToken> token();
    [[nodiscard]] AccessState state();

    template <typename T>
    [[nodiscard]] static T *focus()
    {
        return qobject_cast<T *>(QApplication::focusWidget());
    }
    [[nodiscard]] static QString label(const QString &name);

    struct Desk {
        explicit Desk(const QString &path)
            : fixture(path)
            , window({fixture.controllers, prompts, fixture.clock, theme})
        {
        }
        PageFixture fixture;
        DialogPrompts prompts;
        Theme theme;
        MainWindow window;
        OrganizationId octo;
        AccountId olga, bo, cy;
    };
    std::unique_ptr<Desk> m_desk;
};

#define TAB_TO(...) QVERIFY2(Keyboard::tabTo(__VA_ARGS__), Keyboard::visited().constData())

void TestKeyboardOnly::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, temporaryPath(u"settings"_s));
    QCoreApplication::setOrganizationName(u"patwarden-test"_s);
    m_desk = std::make_unique<Desk>(temporaryPath(u"keyboard.db"_s));
    EstateBuilder &estate = m_desk->fixture.builder;
    estate.addEnterprise();
    m_desk->octo = estate.addOrganization(u"octo-org"_s);
    m_desk->olga = estate.addAccount(u"olga"_s);
    m_desk->bo = estate.addAccount(u"bo"_s);
    m_desk->cy = estate.addAccount(u"cy"_s);
    estate.join(m_desk->olga, m_desk->octo, Role::Owner);
    for (const AccountId member : {m_desk->bo, m_desk->cy})
        estate.join(member, m_desk->octo, Role::Member);
    for (const QString &name : {u"app"_s, u"web"_s})
        estate.addRepository(m_desk->octo, name);
    estate.addClassicToken(m_desk->bo, u"gist"_s);
    // Others have tokens and requests too, so that there is something to pass over.
    const RequestId approved = estate.addRequest(m_desk->octo, m_desk->cy, {.tokenName = u"cy-backup"_s});
    estate.addRequest(m_desk->octo, m_desk->cy, {.tokenName = u"cy-nightly"_s});
    const auto job = m_desk->fixture.controllers.requests.review(EstateBuilder::sessionOf(m_desk->olga),
                                                                 m_desk->octo, {approved}, Verdict::Approved, {});
    QVERIFY(resultOf(job.future).ok());
}

void TestKeyboardOnly::cleanupTestCase()
{
    m_desk.reset();
}

void TestKeyboardOnly::init()
{
    TestCase::init();
    QVERIFY(m_desk);
}

bool TestKeyboardOnly::signIn(AccountId account, const QString &login, const QString &firstFocus)
{
    m_desk->window.signIn(EstateBuilder::sessionOf(account, login));
    m_desk->window.show();
    m_desk->window.activateWindow();
    return QTest::qWaitForWindowActive(&m_desk->window, test::waitAtMost) && Keyboard::isAt(firstFocus);
}

bool TestKeyboardOnly::goTo(const QString &entry)
{
    if (!Keyboard::tabTo(u"sidebar"_s, Keyboard::Way::Back))
        return false;
    const auto *sidebar = focus<QAbstractItemView>();
    Keyboard::press(Qt::Key_Home);
    for (int i = 0; i < 40 && sidebar->currentIndex().data().toString() != entry; ++i)
        Keyboard::press(Qt::Key_Down);
    return sidebar->currentIndex().data().toString() == entry && Keyboard::press(Qt::Key_Return);
}

bool TestKeyboardOnly::standOn(const QString &token, const QString &tableName)
{
    if (!Keyboard::isAt(tableName))
        return false;
    const auto *table = focus<QAbstractItemView>();
    const auto isThere = [&] {
        return table->currentIndex().siblingAtColumn(EntryListModel::nameColumn).data().toString() == token;
    };
    // Rows are read where they are seen.
    const auto isRead = [&] {
        const QAbstractItemModel *rows = table->model();
        return rows->rowCount() > 1
            && rows->index(rows->rowCount() - 1, EntryListModel::nameColumn).data().toString() != u"…"_s
            && rows->index(0, EntryListModel::nameColumn).data().toString() != u"…"_s;
    };
    if (!test::waitFor(isRead))
        return false;
    for (int i = 0; i < table->model()->rowCount() && !isThere(); ++i)
        Keyboard::press(Qt::Key_K); // to the top
    for (int i = 0; i < table->model()->rowCount() && !isThere(); ++i)
        Keyboard::press(Qt::Key_J);
    return isThere();
}

QString TestKeyboardOnly::title() const
{
    const QList<PageHeader *> headers = m_desk->window.findChildren<PageHeader *>();
    for (const PageHeader *header : headers) {
        if (header->isVisible())
            return header->title();
    }
    return {};
}

QString TestKeyboardOnly::label(const QString &name)
{
    const auto *found = QApplication::focusWidget()->window()->findChild<QLabel *>(name);
    return found && found->isVisible() ? found->text() : QString();
}

std::optional<OwnToken> TestKeyboardOnly::token()
{
    const auto all =
        resultOf(m_desk->fixture.controllers.tokens.own(EstateBuilder::sessionOf(m_desk->bo, u"bo"_s)));
    for (const OwnToken &each : all.value()) {
        if (each.name == u"deploy-bot"_s)
            return each;
    }
    return std::nullopt;
}

AccessState TestKeyboardOnly::state()
{
    return token()->organizations.constFirst().access;
}

void TestKeyboardOnly::asksForAToken() // R-O3
{
    QVERIFY(signIn(m_desk->bo, u"bo"_s, u"classicTable"_s));
    QCOMPARE(title(), u"Your tokens"_s);
    TAB_TO(u"generateButton"_s, Keyboard::Way::Back);
    QVERIFY(Keyboard::chooseOf(u"generateButton"_s, u"newFineGrainedAction"_s));
    QVERIFY(Keyboard::isAt(u"nameField"_s));
    QCOMPARE(title(), u"New fine-grained personal access token"_s);
    QVERIFY(Keyboard::type(u"deploy-bot"_s));
    TAB_TO(u"ownerCombo"_s);
    const auto *owner = focus<QComboBox>();
    QTRY_COMPARE(owner->count(), 2);
    Keyboard::press(Qt::Key_Down);
    QCOMPARE(owner->currentText(), u"octo-org: approval required"_s);
    TAB_TO(u"justificationField"_s);
    QVERIFY(Keyboard::type(u"Deploys the storefront."_s));
    TAB_TO(u"publicOption"_s);
    Keyboard::press(Qt::Key_Down);
    Keyboard::press(Qt::Key_Down);
    QVERIFY(Keyboard::isAt(u"selectedOption"_s));
    TAB_TO(u"repositoryList"_s);
    QTRY_COMPARE(focus<QAbstractItemView>()->model()->rowCount(), 2);
    Keyboard::press(Qt::Key_End);
    Keyboard::press(Qt::Key_Space);
    QCOMPARE(label(u"chosenLabel"_s), u"1 selected: web"_s);
    TAB_TO(u"permissionSearch"_s);
    QVERIFY(Keyboard::type(u"contents"_s));
    Keyboard::press(Qt::Key_Return);
    TAB_TO(u"level_contents"_s);
    Keyboard::press(Qt::Key_Down);
    QCOMPARE(focus<QComboBox>()->currentText(), u"Read"_s);
    TAB_TO(u"submitButton"_s);
    Keyboard::press(Qt::Key_Space);
    QVERIFY(Keyboard::isAt(u"copyButton"_s)); // in the dialog with the secret
}

void TestKeyboardOnly::keepsTheSecret()
{
    QVERIFY(Keyboard::isAt(u"copyButton"_s));
    TAB_TO(u"secretField"_s);
    const QString secret = focus<QLineEdit>()->text();
    QVERIFY(secret.startsWith(u"pwfg_"_s));
    TAB_TO(u"copyButton"_s, Keyboard::Way::Back);
    Keyboard::press(Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), secret);
    QVERIFY(Keyboard::isAt(u"doneButton"_s));
    Keyboard::press(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QTRY_COMPARE(title(), u"deploy-bot"_s);
    QCOMPARE(state(), AccessState::Pending);
    // The page has the keyboard again.
    TAB_TO(u"editButton"_s);
}

void TestKeyboardOnly::findsTheRequest() // R-O7
{
    QVERIFY(signIn(m_desk->olga, u"olga"_s, u"requestTable"_s));
    QVERIFY2(goTo(u"Active tokens"_s), Keyboard::visited().constData());
    QTRY_COMPARE(title(), u"Active tokens"_s);
    QVERIFY2(goTo(u"Pending requests"_s), Keyboard::visited().constData());
    QTRY_COMPARE(title(), u"Pending requests"_s);
    QVERIFY(standOn(u"deploy-bot"_s, u"requestTable"_s));
    Keyboard::press(Qt::Key_Return);
    QTRY_COMPARE(title(), u"deploy-bot"_s);
}

void TestKeyboardOnly::approvesIt()
{
    // What is longer than the window can be scrolled, and the buttons are within reach.
    TAB_TO(u"approveButton"_s);
    TAB_TO(u"reviewScroll"_s);
    Keyboard::press(Qt::Key_A);
    QTRY_COMPARE(state(), AccessState::Approved);
    QTRY_VERIFY(title() != u"deploy-bot"_s);
    QVERIFY(!QApplication::activeModalWidget());
}

void TestKeyboardOnly::revokesIt()
{
    QVERIFY2(goTo(u"Active tokens"_s), Keyboard::visited().constData());
    QTRY_COMPARE(title(), u"Active tokens"_s);
    QVERIFY(standOn(u"deploy-bot"_s, u"tokenTable"_s));
    Keyboard::press(Qt::Key_X);
    QCOMPARE(focus<QAbstractItemView>()
                 ->currentIndex()
                 .siblingAtColumn(EntryListModel::tickColumn)
                 .data(Qt::CheckStateRole)
                 .value<Qt::CheckState>(),
             Qt::Checked);
    Keyboard::press(Qt::Key_R);
    QVERIFY(Keyboard::isAt(u"reasonEdit"_s));
    QVERIFY(Keyboard::type(u"The storefront has moved."_s));
    TAB_TO(u"revokeConfirmButton"_s);
    Keyboard::press(Qt::Key_Space);
    QTRY_COMPARE(state(), AccessState::Revoked);
    QTRY_VERIFY(Keyboard::isAt(u"tokenTable"_s)); // back where one was
    QTRY_COMPARE(focus<QAbstractItemView>()->model()->rowCount(), 1);
    QTRY_VERIFY(m_desk->window.findChild<QWidget *>(u"resultBanner"_s));
    TAB_TO(u"dismissResultButton"_s, Keyboard::Way::Back);
    Keyboard::press(Qt::Key_Space);
    QTRY_VERIFY(!m_desk->window.findChild<QWidget *>(u"resultBanner"_s));
}

void TestKeyboardOnly::readsWhy() // R-O5
{
    QVERIFY(signIn(m_desk->bo, u"bo"_s, u"fineGrainedTable"_s));
    TAB_TO(u"notificationsButton"_s, Keyboard::Way::Back);
    QVERIFY(Keyboard::nameOf(QApplication::focusWidget()).startsWith(u"Notifications"_s));
    Keyboard::press(Qt::Key_Space);
    QVERIFY(Keyboard::isAt(u"noticeList"_s));
    QTRY_COMPARE(title(), u"Notices"_s);
    const auto *list = focus<QAbstractItemView>();
    QTRY_COMPARE(list->model()->rowCount(), 2); // approved, revoked
    const auto isAtIt = [&] {
        return list->currentIndex()
            .data(NoticeModel::ReasonRole)
            .toString()
            .contains(u"The storefront has moved."_s);
    };
    Keyboard::press(Qt::Key_Home);
    if (!isAtIt())
        Keyboard::press(Qt::Key_Down);
    QVERIFY(isAtIt());
    // A screen reader reads the reason too.
    const QString words = list->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(words.contains(u"deploy-bot"_s) && words.contains(u"The storefront has moved."_s), qPrintable(words));
    QTRY_VERIFY(!list->currentIndex().data(NoticeModel::UnreadRole).toBool());
    Keyboard::press(Qt::Key_Return); // to where it matters
    QTRY_COMPARE(title(), u"deploy-bot"_s);
    Keyboard::press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(title(), u"Notices"_s);
}

PATWARDEN_GUI_TEST_MAIN(TestKeyboardOnly)
#include "tst_keyboardonly.moc"
