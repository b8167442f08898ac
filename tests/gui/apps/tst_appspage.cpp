// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "testcase.h"

#include "controller/appkey.h"
#include "controller/wording.h"
#include "models/appmodel.h"
#include "storage/appstore.h"
#include "views/apps/appspage.h"
#include "views/widgets/banner.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pageheader.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// "Apps" of the enterprise and of an organization (R-O6).
class TestAppsPage : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    // looking
    void saysWhatAppsAreForWhenThereAreNone();
    void tellsAMemberWhyThereIsNothingToSee();
    void showsTheAppsOfTheEnterprise();
    void showsAnOrganizationWhatItIsOffered();
    void seesWhatOthersDo();

    // registering
    void registersAnAppAndShowsItsKeyOnce();
    void hidesNoWordsOfADialog();
    void savesTheKeyForItsOwnerAlone();
    void saysWhenTheKeyCannotBeWritten();
    void asksBeforeTheKeyIsLost();
    void takesAPublicKeyThatWasPasted();
    void takesAPublicKeyOutOfAFile();
    void keepsWhatWasTypedWhenItIsRefused();

    // installing
    void installsHereAfterAsking();
    void installsInAnOrganizationThatIsChosen();
    void suspendsAndLetsActAgain();
    void acceptsNewPermissions();
    void uninstalls();
    void givesEachInstallationAMenu();
    void changesNothingWhenTheAnswerIsCancel();

    // changing
    void changesThePermissions();
    void replacesTheKey();
    void removesAnApp();
    void copiesTheClientId();
    void worksWithTheKeyboardAlone();

private:
    struct Desk;
    AppKeyPair m_keys;
};

/// alice owns the enterprise, olga octo-org, bo is a member of it; acme-web is the enterprise's too.
struct TestAppsPage::Desk : test::PageFixture {
    explicit Desk(const QString &path)
        : PageFixture(path)
    {
        builder.addEnterprise();
        octo = builder.addOrganization(u"octo-org"_s);
        web = builder.addOrganization(u"acme-web"_s);
        alice = builder.addAccount(u"alice"_s);
        olga = builder.addAccount(u"olga"_s);
        bo = builder.addAccount(u"bo"_s);
        builder.joinEnterprise(alice, Role::Owner);
        builder.join(olga, octo, Role::Owner);
        builder.join(bo, octo, Role::Member);
    }

    void openAs(AccountId account, OrganizationId organization = {})
    {
        page = std::make_unique<AppsPage>(contextOf(account));
        page->resize(1032, 756);
        page->show();
        QApplication::setActiveWindow(page.get());
        QSignalSpy ready(page.get(), &Page::ready);
        page->open({.place = Route::Place::Apps, .organization = organization});
        QTRY_VERIFY(!ready.isEmpty());
    }
    AppRow addApp(const QByteArray &key, const QString &name, OrganizationId owner = {},
                  AppPermissions permissions = {.requests = Level::Write, .tokens = Level::Read})
    {
        const auto registered = test::resultOf(controllers.apps.registerApp(
            sessionOf(owner), {.name = name, .owner = owner, .permissions = permissions, .publicKey = key}));
        return {registered.value().app, {}, true};
    }
    InstallationId install(const AppRow &row, OrganizationId organization)
    {
        return test::resultOf(controllers.apps.install(sessionOf(organization), row.app.id, organization)).value();
    }
    Session sessionOf(OrganizationId organization) const
    {
        return test::EstateBuilder::sessionOf(organization == octo ? olga : alice);
    }
    std::optional<AppInstallation> installationIn(OrganizationId organization)
    {
        const auto all = AppStore(builder.database()).all().value();
        return all.isEmpty()
            ? std::nullopt
            : AppStore(builder.database()).installationIn(all.constFirst().id, organization).value();
    }
    App app() { return AppStore(builder.database()).all().value().value(0); }

    template <typename T = QWidget>
    T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    /// In whatever window.
    template <typename T = QWidget>
    static T *findAnywhere(const QString &name)
    {
        const QWidgetList all = QApplication::allWidgets();
        for (QWidget *each : all) {
            if (each->objectName() == name && each->isVisible())
                return qobject_cast<T *>(each);
        }
        return nullptr;
    }
    DataTable *table() const { return find<DataTable>(u"appTable"_s); }
    int rows() const { return table()->isVisible() ? table()->model()->rowCount() : 0; }
    QString text(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    static QString banner()
    {
        const auto *found = findAnywhere<Banner>(u"failureBanner"_s);
        return found ? found->text() : QString();
    }
    void click(const QString &name) const
    {
        QWidget *button = nullptr;
        QTRY_VERIFY2((button = findAnywhere(name)), qPrintable(name));
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton, {}, {12, button->height() / 2});
    }
    void type(const QString &name, const QString &words) const
    {
        QWidget *field = nullptr;
        QTRY_VERIFY2((field = findAnywhere(name)), qPrintable(name));
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, words);
    }
    /// As a hand would: a key a step.
    void choose(const QString &name, const QString &entry) const
    {
        QComboBox *combo = nullptr;
        QTRY_VERIFY2((combo = findAnywhere<QComboBox>(name)), qPrintable(name));
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < combo->count() && combo->currentText() != entry; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentText(), entry);
    }
    QMenu *openMenu(const QString &slug) const
    {
        QMenu *menu = nullptr;
        const auto opens = [&] {
            if (QWidget *button = findAnywhere(u"manageButton_"_s + slug); button && !menu)
                QTest::mouseClick(button, Qt::LeftButton);
            return (menu = findAnywhere<QMenu>(u"appMenu"_s)) != nullptr;
        };
        return test::waitFor(opens) ? menu : nullptr;
    }
    static bool take(QMenu *menu, const QString &action)
    {
        const QList<QAction *> actions = menu->actions();
        for (QAction *each : actions) {
            if (each->objectName() != action)
                continue;
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(each).center());
            return true;
        }
        return false;
    }
    /// Opens the menu of a row and takes an entry.
    bool manage(const QString &slug, const QString &action) const
    {
        QMenu *menu = openMenu(slug);
        return menu && take(menu, action);
    }
    /// The words of the question that was asked last.
    ConfirmQuestion question() const
    {
        return prompts.questions.isEmpty() ? ConfirmQuestion() : prompts.questions.constLast();
    }

    OrganizationId octo, web;
    AccountId alice, olga, bo;
    std::unique_ptr<AppsPage> page;
};

void TestAppsPage::initTestCase()
{
    m_keys = makeAppKey().value();
}

void TestAppsPage::saysWhatAppsAreForWhenThereAreNone()
{
    Desk desk(temporaryPath(u"none.db"_s));
    desk.openAs(desk.olga, desk.octo);
    QTRY_VERIFY(desk.page->findChild<EmptyState *>()->isVisible());
    QCOMPARE(desk.page->findChild<EmptyState *>()->title(), u"No Apps yet"_s);
    QVERIFY(desk.page->findChild<EmptyState *>()->text().contains(u"REST API"_s));
    QVERIFY(!desk.find(u"registerButton"_s)->isVisible()); // one button for it is enough
    desk.click(u"registerFirstButton"_s);
    QTRY_VERIFY(desk.findAnywhere(u"appNameField"_s));
    QTRY_VERIFY(desk.findAnywhere(u"appNameField"_s)->hasFocus());
    desk.click(u"cancelButton"_s);
}

void TestAppsPage::tellsAMemberWhyThereIsNothingToSee()
{
    Desk desk(temporaryPath(u"member.db"_s));
    const auto title = [&] { return desk.page->findChild<EmptyState *>()->title(); };
    desk.openAs(desk.bo, desk.octo);
    QCOMPARE(title(), u"Only owners of the organization see its Apps"_s);
    QVERIFY(!desk.find(u"registerButton"_s)->isEnabled());
    desk.openAs(desk.olga);
    QCOMPARE(title(), u"Only owners of the enterprise see its Apps"_s);
    QVERIFY(!desk.find(u"retryButton"_s)->isVisible());
    QVERIFY(!desk.find(u"registerFirstButton"_s)->isVisible());
}

void TestAppsPage::showsTheAppsOfTheEnterprise()
{
    Desk desk(temporaryPath(u"enterprise.db"_s));
    desk.install(desk.addApp(m_keys.publicPem, u"Octo Bot"_s), desk.octo);
    desk.addApp(m_keys.publicPem, u"Own Bot"_s, desk.octo);
    desk.openAs(desk.alice);
    QTRY_COMPARE(desk.rows(), 2);
    const QAbstractItemModelTester tester(desk.table()->model());
    QCOMPARE(desk.text(0, AppModel::Name), u"Octo Bot"_s);
    QCOMPARE(desk.text(0, AppModel::Permissions), u"Decides requests, reads tokens"_s);
    QCOMPARE(desk.text(0, AppModel::InstalledIn), u"octo-org"_s);
    QCOMPARE(desk.text(1, AppModel::Owner), u"octo-org"_s);
    QCOMPARE(desk.text(1, AppModel::InstalledIn), u"Not installed"_s);
    QVERIFY(desk.find(u"registerButton"_s)->isEnabled());
    QCOMPARE(desk.page->crumb(), u"Apps"_s);
    QVERIFY(!desk.page->findChild<PageHeader *>()->sentence().isEmpty());
}

void TestAppsPage::showsAnOrganizationWhatItIsOffered()
{
    Desk desk(temporaryPath(u"offered.db"_s));
    desk.addApp(m_keys.publicPem, u"Octo Bot"_s);
    desk.addApp(m_keys.publicPem, u"Own Bot"_s, desk.octo);
    desk.openAs(desk.olga, desk.octo);
    QTRY_COMPARE(desk.rows(), 2);
    // What is the enterprise's can be installed, and nothing else.
    QMenu *menu = desk.openMenu(u"octo-bot"_s);
    QVERIFY(menu);
    QVERIFY(menu->findChild<QAction *>(u"installAction"_s));
    QVERIFY(!menu->findChild<QAction *>(u"removeAppAction"_s));
    QVERIFY(!menu->findChild<QAction *>(u"newKeyAction"_s));
    menu->close();
    QTRY_VERIFY(!desk.findAnywhere(u"appMenu"_s));
    menu = desk.openMenu(u"own-bot"_s);
    QVERIFY(menu && menu->findChild<QAction *>(u"removeAppAction"_s));
    menu->close();
}

void TestAppsPage::seesWhatOthersDo()
{
    Desk desk(temporaryPath(u"others.db"_s));
    desk.openAs(desk.olga, desk.octo);
    QVERIFY(desk.page->findChild<EmptyState *>()->isVisible());
    desk.addApp(m_keys.publicPem, u"Octo Bot"_s); // the enterprise offers it
    desk.page->takeChanges(OthersChanges::everything());
    QTRY_COMPARE(desk.rows(), 1);
}

void TestAppsPage::registersAnAppAndShowsItsKeyOnce()
{
    Desk desk(temporaryPath(u"register.db"_s));
    desk.openAs(desk.olga, desk.octo);
    desk.click(u"registerFirstButton"_s);
    desk.type(u"appNameField"_s, u"Octo Bot"_s);
    desk.type(u"appDescriptionField"_s, u"Decides what is harmless."_s);
    desk.choose(u"requestsCombo"_s, u"Read and write"_s);
    desk.choose(u"tokensCombo"_s, u"No access"_s);
    QCOMPARE(desk.findAnywhere<QLabel>(u"summaryLabel"_s)->text(), u"Decides requests"_s);
    QVERIFY(!desk.findAnywhere(u"publicKeyField"_s));
    desk.click(u"registerConfirmButton"_s);

    QPlainTextEdit *field = nullptr;
    QTRY_VERIFY(field = desk.findAnywhere<QPlainTextEdit>(u"privateKeyField"_s));
    QVERIFY(!desk.findAnywhere(u"appNameField"_s));
    const QString key = field->toPlainText();
    QVERIFY(key.startsWith(u"-----BEGIN PRIVATE KEY-----"_s));
    QVERIFY(desk.findAnywhere<QLabel>(u"clientLabel"_s)->text().contains(desk.app().clientId));
    QVERIFY(desk.findAnywhere(u"onceBanner"_s));
    desk.click(u"copyKeyButton"_s);
    QCOMPARE(QApplication::clipboard()->text(), key);
    desk.click(u"doneButton"_s);
    QTRY_VERIFY(!desk.findAnywhere(u"privateKeyField"_s));
    QVERIFY(desk.prompts.questions.isEmpty());

    QTRY_COMPARE(desk.rows(), 1);
    QCOMPARE(desk.app().owner, desk.octo);
    QCOMPARE(desk.app().description, u"Decides what is harmless."_s);
    QCOMPARE(desk.app().permissions, (AppPermissions{Level::Write, Level::None}));
    QCOMPARE(desk.text(0, AppModel::InstalledIn), u"Not installed"_s);
    QVERIFY(!desk.app().publicKey.contains("PRIVATE"));
}

void TestAppsPage::hidesNoWordsOfADialog()
{
    Desk desk(temporaryPath(u"words.db"_s));
    desk.openAs(desk.alice);
    desk.click(u"registerFirstButton"_s);
    QWidget *dialog = nullptr;
    QTRY_VERIFY(dialog = QApplication::activeModalWidget());
    const auto cut = [&dialog] {
        QStringList names;
        const auto labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
                names.append(label->text());
        }
        return names;
    };
    QTRY_COMPARE(cut(), QStringList());
    const int height = dialog->height();
    desk.click(u"ownKeyOption"_s);
    QTRY_VERIFY(dialog->height() > height);
    QTRY_COMPARE(cut(), QStringList());
    const auto *button = desk.findAnywhere(u"chooseKeyFileButton"_s);
    const auto *field = desk.findAnywhere(u"publicKeyField"_s);
    QTRY_VERIFY(button->mapTo(dialog, QPoint()).y() >= field->mapTo(dialog, QPoint(0, field->height())).y());
    desk.click(u"makeKeyOption"_s);
    QTRY_COMPARE(dialog->height(), height);
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void TestAppsPage::savesTheKeyForItsOwnerAlone()
{
    Desk desk(temporaryPath(u"save.db"_s));
    const QString path = temporaryPath(u"octo-bot.pem"_s);
    {
        QFile before(path); // of a file that everybody may read
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("old");
        QVERIFY(before.setPermissions(QFileDevice::Permissions(0x6644)));
    }
    desk.openAs(desk.alice);
    desk.click(u"registerFirstButton"_s);
    desk.type(u"appNameField"_s, u"Octo Bot"_s);
    desk.click(u"registerConfirmButton"_s);
    QPlainTextEdit *field = nullptr;
    QTRY_VERIFY(field = desk.findAnywhere<QPlainTextEdit>(u"privateKeyField"_s));
    const QString key = field->toPlainText();
    desk.prompts.paths.enqueue(path);
    desk.click(u"saveKeyButton"_s);
    const auto kept = [&] { return desk.findAnywhere<QLabel>(u"keptLabel"_s)->text(); };
    QTRY_COMPARE(kept(), u"Saved as octo-bot.pem, for you alone to read."_s);
    QVERIFY(desk.prompts.fileQuestions.constFirst().startPath.endsWith(u"octo-bot.private-key.pem"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromLatin1(file.readAll()), key);
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther | QFileDevice::ExeOwner;
    QCOMPARE(QFileInfo(path).permissions() & others, QFileDevice::Permissions());
    desk.click(u"doneButton"_s);
    QTRY_VERIFY(!desk.findAnywhere(u"privateKeyField"_s));
    QVERIFY(desk.prompts.questions.isEmpty());
    QVERIFY(!desk.app().owner.isValid());
}

void TestAppsPage::saysWhenTheKeyCannotBeWritten()
{
    Desk desk(temporaryPath(u"unwritable.db"_s));
    desk.openAs(desk.alice);
    desk.click(u"registerFirstButton"_s);
    desk.type(u"appNameField"_s, u"Octo Bot"_s);
    desk.click(u"registerConfirmButton"_s);
    QTRY_VERIFY(desk.findAnywhere(u"privateKeyField"_s));
    desk.prompts.paths.enqueue(temporaryPath(u"no/such/folder/key.pem"_s));
    desk.click(u"saveKeyButton"_s);
    QTRY_VERIFY(desk.banner().contains(u"could not be written"_s));
    desk.prompts.answers.enqueue(true); // nothing was kept: it asks
    desk.click(u"doneButton"_s);
    QTRY_VERIFY(!desk.findAnywhere(u"privateKeyField"_s));
    QCOMPARE(desk.prompts.questions.size(), 1);
}

void TestAppsPage::asksBeforeTheKeyIsLost()
{
    Desk desk(temporaryPath(u"lost.db"_s));
    desk.openAs(desk.alice);
    desk.click(u"registerFirstButton"_s);
    desk.type(u"appNameField"_s, u"Octo Bot"_s);
    desk.click(u"registerConfirmButton"_s);
    QWidget *field = nullptr;
    QTRY_VERIFY(field = desk.findAnywhere(u"privateKeyField"_s));
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(desk.question().title, u"Close without keeping the key?"_s);
    QVERIFY(desk.question().danger);
    test::deliverEvents();
    QVERIFY(desk.findAnywhere(u"privateKeyField"_s)); // Cancel
    QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"-----BEGIN PRIVATE KEY-----"_s));
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!desk.findAnywhere(u"privateKeyField"_s));
    QCOMPARE(desk.prompts.questions.size(), 1);
}

void TestAppsPage::takesAPublicKeyThatWasPasted()
{
    Desk desk(temporaryPath(u"paste.db"_s));
    desk.openAs(desk.alice);
    QSignalSpy succeeded(desk.page.get(), &Page::succeeded);
    desk.click(u"registerFirstButton"_s);
    desk.type(u"appNameField"_s, u"Octo Bot"_s);
    desk.click(u"ownKeyOption"_s);
    desk.click(u"registerConfirmButton"_s);
    QTRY_COMPARE(desk.banner(), u"Paste the public key, or choose its file."_s);
    QApplication::clipboard()->setText(QString::fromLatin1(m_keys.publicPem));
    auto *field = desk.findAnywhere<QPlainTextEdit>(u"publicKeyField"_s);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    desk.click(u"registerConfirmButton"_s);
    QTRY_COMPARE(succeeded.size(), 1);
    QVERIFY(!desk.findAnywhere(u"privateKeyField"_s)); // it has it already
    QCOMPARE(desk.app().publicKey, m_keys.publicPem);
}

void TestAppsPage::takesAPublicKeyOutOfAFile()
{
    Desk desk(temporaryPath(u"file.db"_s));
    const QString path = temporaryPath(u"public.pem"_s);
    const QString large = temporaryPath(u"large.pem"_s);
    const auto write = [](const QString &name, const QByteArray &content) {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write(path, m_keys.publicPem));
    QVERIFY(write(large, QByteArray(100'000, 'x')));
    desk.openAs(desk.alice);
    desk.click(u"registerFirstButton"_s);
    desk.type(u"appNameField"_s, u"Octo Bot"_s);
    desk.click(u"ownKeyOption"_s);
    const auto label = [&] { return desk.findAnywhere<QLabel>(u"fileLabel"_s)->text(); };
    desk.prompts.paths.append({QString(path + u"x"_s), large, path});
    desk.click(u"chooseKeyFileButton"_s);
    QTRY_VERIFY(label().startsWith(u"public.pemx cannot be read"_s));
    desk.click(u"chooseKeyFileButton"_s);
    QTRY_COMPARE(label(), u"large.pem is too large to be a key."_s);
    desk.click(u"chooseKeyFileButton"_s);
    QTRY_COMPARE(label(), u"From public.pem"_s);
    desk.click(u"registerConfirmButton"_s);
    QTRY_COMPARE(desk.rows(), 1);
    QCOMPARE(desk.app().publicKey, m_keys.publicPem);
}

void TestAppsPage::keepsWhatWasTypedWhenItIsRefused()
{
    Desk desk(temporaryPath(u"refused.db"_s));
    desk.addApp(m_keys.publicPem, u"Octo Bot"_s);
    desk.openAs(desk.alice);
    desk.click(u"registerButton"_s);
    QTRY_VERIFY(desk.findAnywhere(u"appNameField"_s));
    desk.click(u"registerConfirmButton"_s);
    QTRY_COMPARE(desk.banner(), u"Enter a name."_s);
    desk.type(u"appNameField"_s, u"octo bot"_s);
    desk.choose(u"requestsCombo"_s, u"No access"_s);
    desk.choose(u"tokensCombo"_s, u"No access"_s);
    desk.click(u"registerConfirmButton"_s);
    QTRY_COMPARE(desk.banner(), u"Choose at least one permission."_s);
    desk.choose(u"tokensCombo"_s, u"Read"_s);
    desk.click(u"ownKeyOption"_s);
    QApplication::clipboard()->setText(QString::fromLatin1(m_keys.privatePem));
    QTest::keyClick(desk.findAnywhere(u"publicKeyField"_s), Qt::Key_V, Qt::ControlModifier);
    desk.click(u"registerConfirmButton"_s);
    QTRY_COMPARE(desk.banner(), Wording::sentence({ErrorCode::Invalid, u"publicKey"_s, u"private"_s}));
    QTRY_VERIFY(desk.findAnywhere(u"publicKeyField"_s)->hasFocus());
    desk.click(u"makeKeyOption"_s);
    desk.click(u"registerConfirmButton"_s);
    QTRY_COMPARE(desk.banner(), Wording::sentence({ErrorCode::Conflict, u"appName"_s, u"octo-bot"_s}));
    QTRY_VERIFY(desk.findAnywhere(u"appNameField"_s)->hasFocus());
    QCOMPARE(desk.findAnywhere<QLineEdit>(u"appNameField"_s)->text(), u"octo bot"_s);
    desk.click(u"cancelButton"_s);
    QCOMPARE(AppStore(desk.builder.database()).all().value().size(), 1);
}

void TestAppsPage::installsHereAfterAsking()
{
    Desk desk(temporaryPath(u"install.db"_s));
    desk.addApp(m_keys.publicPem, u"Octo Bot"_s);
    desk.openAs(desk.olga, desk.octo);
    desk.prompts.answers.enqueue(true);
    QSignalSpy succeeded(desk.page.get(), &Page::succeeded);
    QVERIFY(desk.manage(u"octo-bot"_s, u"installAction"_s));
    QTRY_COMPARE(succeeded.size(), 1);
    QCOMPARE(desk.question().title, u"Install Octo Bot in octo-org?"_s);
    QVERIFY(desk.question().text.contains(u"Requests for personal access tokens: Read and write"_s));
    QVERIFY(desk.installationIn(desk.octo));
    QTRY_COMPARE(desk.text(0, AppModel::InstalledIn), u"Installed"_s);
    QMenu *menu = desk.openMenu(u"octo-bot"_s);
    QVERIFY(menu && !menu->findChild<QAction *>(u"installAction"_s));
    menu->close();
}

void TestAppsPage::installsInAnOrganizationThatIsChosen()
{
    Desk desk(temporaryPath(u"choose.db"_s));
    desk.install(desk.addApp(m_keys.publicPem, u"Octo Bot"_s), desk.octo);
    desk.builder.addOrganization(u"zeta"_s);
    desk.openAs(desk.alice);
    QVERIFY(desk.manage(u"octo-bot"_s, u"installAction"_s));
    QComboBox *combo = nullptr;
    QTRY_VERIFY(combo = desk.findAnywhere<QComboBox>(u"organizationCombo"_s));
    QCOMPARE(combo->count(), 2); // not where it is already
    desk.choose(u"organizationCombo"_s, u"zeta"_s);
    desk.choose(u"organizationCombo"_s, u"acme-web"_s);
    desk.click(u"installConfirmButton"_s);
    QTRY_VERIFY(desk.installationIn(desk.web));
    QTRY_COMPARE(desk.text(0, AppModel::InstalledIn),
                 QLocale().createSeparatedList({u"acme-web"_s, u"octo-org"_s}));
}

void TestAppsPage::suspendsAndLetsActAgain()
{
    Desk desk(temporaryPath(u"suspend.db"_s));
    desk.install(desk.addApp(m_keys.publicPem, u"Octo Bot"_s), desk.octo);
    desk.openAs(desk.olga, desk.octo);
    desk.prompts.answers.enqueue(true);
    QVERIFY(desk.manage(u"octo-bot"_s, u"suspendAction"_s));
    QTRY_COMPARE(desk.text(0, AppModel::State), u"Suspended"_s);
    QCOMPARE(desk.question().title, u"Suspend Octo Bot in octo-org?"_s);
    QVERIFY(desk.installationIn(desk.octo)->suspendedAt);
    QVERIFY(desk.manage(u"octo-bot"_s, u"resumeAction"_s));
    QTRY_COMPARE(desk.text(0, AppModel::State), QString());
    QVERIFY(!desk.installationIn(desk.octo)->suspendedAt);
    QCOMPARE(desk.prompts.questions.size(), 1); // that needs no question
}

void TestAppsPage::acceptsNewPermissions()
{
    Desk desk(temporaryPath(u"accept.db"_s));
    const AppRow bot = desk.addApp(m_keys.publicPem, u"Octo Bot"_s, {}, {Level::Read, Level::None});
    desk.install(bot, desk.octo);
    const auto raised = test::resultOf(desk.controllers.apps.setPermissions(
        test::EstateBuilder::sessionOf(desk.alice), bot.app.id, {Level::Write, Level::Read}));
    QVERIFY(raised);
    desk.openAs(desk.olga, desk.octo);
    QTRY_COMPARE(desk.text(0, AppModel::State), u"Asks for more"_s);
    QCOMPARE(desk.text(0, AppModel::Permissions), u"Reads requests"_s);
    desk.prompts.answers.enqueue(true);
    QVERIFY(desk.manage(u"octo-bot"_s, u"acceptAction"_s));
    QTRY_COMPARE(desk.text(0, AppModel::Permissions), u"Decides requests, reads tokens"_s);
    QCOMPARE(desk.text(0, AppModel::State), QString());
    QVERIFY(desk.question().text.contains(u"Personal access tokens: No access"_s)); // so far
    QVERIFY(desk.question().text.contains(u"Personal access tokens: Read"_s));
}

void TestAppsPage::uninstalls()
{
    Desk desk(temporaryPath(u"uninstall.db"_s));
    desk.install(desk.addApp(m_keys.publicPem, u"Octo Bot"_s), desk.octo);
    desk.openAs(desk.olga, desk.octo);
    desk.prompts.answers.enqueue(true);
    QVERIFY(desk.manage(u"octo-bot"_s, u"uninstallAction"_s));
    QTRY_COMPARE(desk.text(0, AppModel::InstalledIn), u"Not installed"_s);
    QCOMPARE(desk.question().title, u"Uninstall Octo Bot from octo-org?"_s);
    QVERIFY(desk.question().danger);
    QVERIFY(!desk.installationIn(desk.octo));
}

void TestAppsPage::givesEachInstallationAMenu()
{
    Desk desk(temporaryPath(u"each.db"_s));
    const AppRow bot = desk.addApp(m_keys.publicPem, u"Octo Bot"_s);
    desk.install(bot, desk.octo);
    desk.install(bot, desk.web);
    desk.openAs(desk.alice);
    desk.prompts.answers.enqueue(true);
    QMenu *menu = desk.openMenu(u"octo-bot"_s);
    QVERIFY(menu && !menu->findChild<QAction *>(u"installAction"_s)); // it is everywhere
    auto *own = menu->findChild<QMenu *>(u"installationMenu_acme-web"_s);
    QVERIFY(own && menu->findChild<QMenu *>(u"installationMenu_octo-org"_s));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(own->menuAction()).center());
    QTRY_VERIFY(own->isVisible());
    QVERIFY(desk.take(own, u"suspendAction"_s));
    QTRY_COMPARE(desk.text(0, AppModel::State), u"Partly suspended"_s);
    QVERIFY(desk.installationIn(desk.web)->suspendedAt);
    QVERIFY(!desk.installationIn(desk.octo)->suspendedAt);
}

void TestAppsPage::changesNothingWhenTheAnswerIsCancel()
{
    Desk desk(temporaryPath(u"cancel.db"_s));
    desk.install(desk.addApp(m_keys.publicPem, u"Octo Bot"_s, desk.octo), desk.octo);
    desk.openAs(desk.olga, desk.octo);
    int asked = 0;
    for (const QString &action : {u"suspendAction"_s, u"uninstallAction"_s, u"removeAppAction"_s}) {
        QVERIFY(desk.manage(u"octo-bot"_s, action));
        ++asked;
        QTRY_COMPARE(desk.prompts.questions.size(), asked);
        QTRY_VERIFY(!desk.findAnywhere(u"appMenu"_s));
    }
    test::deliverEvents();
    QVERIFY(!desk.installationIn(desk.octo)->suspendedAt);
}

void TestAppsPage::changesThePermissions()
{
    Desk desk(temporaryPath(u"permissions.db"_s));
    desk.install(desk.addApp(m_keys.publicPem, u"Octo Bot"_s), desk.octo);
    desk.openAs(desk.alice);
    QVERIFY(desk.manage(u"octo-bot"_s, u"changePermissionsAction"_s));
    QComboBox *combo = nullptr;
    QTRY_VERIFY(combo = desk.findAnywhere<QComboBox>(u"requestsCombo"_s));
    QCOMPARE(combo->currentText(), u"Read and write"_s); // what it has now
    desk.choose(u"requestsCombo"_s, u"Read"_s);
    desk.choose(u"tokensCombo"_s, u"Read and write"_s);
    desk.click(u"changeConfirmButton"_s);
    QTRY_COMPARE(desk.text(0, AppModel::Permissions), u"Reads requests, revokes tokens"_s);
    QCOMPARE(desk.text(0, AppModel::State), u"Asks for more"_s);
    QCOMPARE(desk.installationIn(desk.octo)->permissions, (AppPermissions{Level::Read, Level::Read}));
}

void TestAppsPage::replacesTheKey()
{
    Desk desk(temporaryPath(u"key.db"_s));
    desk.addApp(m_keys.publicPem, u"Octo Bot"_s);
    desk.openAs(desk.alice);
    QVERIFY(desk.manage(u"octo-bot"_s, u"newKeyAction"_s));
    desk.click(u"keyConfirmButton"_s);
    QPlainTextEdit *field = nullptr;
    QTRY_VERIFY(field = desk.findAnywhere<QPlainTextEdit>(u"privateKeyField"_s));
    QVERIFY(field->toPlainText().startsWith(u"-----BEGIN PRIVATE KEY-----"_s));
    QVERIFY(desk.app().publicKey != m_keys.publicPem);
    desk.click(u"copyKeyButton"_s);
    desk.click(u"doneButton"_s);
    QTRY_VERIFY(!desk.findAnywhere(u"privateKeyField"_s));
}

void TestAppsPage::removesAnApp()
{
    Desk desk(temporaryPath(u"remove.db"_s));
    desk.install(desk.addApp(m_keys.publicPem, u"Octo Bot"_s), desk.octo);
    desk.openAs(desk.alice);
    desk.prompts.answers.enqueue(true);
    QVERIFY(desk.manage(u"octo-bot"_s, u"removeAppAction"_s));
    QTRY_VERIFY(desk.page->findChild<EmptyState *>()->isVisible());
    QCOMPARE(desk.question().verb, u"Remove Octo Bot"_s);
    QVERIFY(desk.question().danger);
    QVERIFY2(desk.question().text.contains(u"1 organization"_s), qPrintable(desk.question().text));
    QVERIFY(AppStore(desk.builder.database()).all().value().isEmpty());
}

void TestAppsPage::copiesTheClientId()
{
    Desk desk(temporaryPath(u"client.db"_s));
    desk.addApp(m_keys.publicPem, u"Octo Bot"_s);
    desk.openAs(desk.olga, desk.octo);
    QVERIFY(desk.manage(u"octo-bot"_s, u"copyClientIdAction"_s));
    QTRY_COMPARE(QApplication::clipboard()->text(), desk.app().clientId);
}

void TestAppsPage::worksWithTheKeyboardAlone()
{
    Desk desk(temporaryPath(u"keys.db"_s));
    desk.addApp(m_keys.publicPem, u"Octo Bot"_s);
    desk.openAs(desk.olga, desk.octo);
    QTRY_COMPARE(desk.rows(), 1);
    desk.prompts.answers.enqueue(true);
    desk.page->setFocus();
    QTRY_VERIFY(desk.table()->hasFocus());
    desk.table()->setCurrentIndex(desk.table()->model()->index(0, 0));
    QTest::keyClick(desk.table(), Qt::Key_Return);
    QMenu *menu = nullptr;
    QTRY_VERIFY(menu = desk.findAnywhere<QMenu>(u"appMenu"_s));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(desk.installationIn(desk.octo));
}

PATWARDEN_GUI_TEST_MAIN(TestAppsPage)
#include "tst_appspage.moc"
