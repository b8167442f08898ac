// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "stubprompts.h"
#include "testcase.h"

#include "controller/controllers.h"
#include "views/setup/setupwizard.h"
#include "views/widgets/banner.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace patwarden;
using namespace patwarden::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The wizard, with the hands of a person.
struct Walk {
    explicit Walk(const QString &proposed)
        : path(proposed)
        , wizard(prompts, clock, DatabaseLocation{proposed, {}})
        , accepted(&wizard, &QDialog::accepted)
    {
        wizard.show();
        QApplication::setActiveWindow(&wizard);
    }

    /// In the step that is in sight: each has a "loginField" of its own at most.
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return wizard.findChild<T *>(name);
    }
    [[nodiscard]] QString title() const { return find<QLabel>(u"titleLabel"_s)->text(); }
    [[nodiscard]] QString problem() const
    {
        const auto *banner = find<Banner>(u"failureBanner"_s);
        return banner->isHidden() ? QString() : banner->text();
    }
    void next() const { QTest::mouseClick(find<QPushButton>(u"nextButton"_s), Qt::LeftButton); }
    void back() const { QTest::mouseClick(find<QPushButton>(u"backButton"_s), Qt::LeftButton); }
    void press(const QString &name) const { find<QAbstractButton>(name)->click(); }
    void type(const QString &name, const QString &text) const
    {
        auto *field = find<QLineEdit>(name);
        field->clear();
        QTest::keyClicks(field, text);
    }
    void typeOrganizations(const QString &text) const
    {
        find<QPlainTextEdit>(u"organizationsField"_s)->setPlainText(text);
    }
    void typeOwner(const QString &password = u"correct horse"_s) const
    {
        type(u"loginField"_s, u"ann"_s);
        type(u"nameField"_s, u"Ann Larsson"_s);
        type(u"passwordField"_s, password);
        type(u"repeatField"_s, password);
    }
    /// To the step with this number, from the first on, with what is accepted.
    void walkTo(int step) const
    {
        if (step > 1)
            next();
        if (step > 2) {
            type(u"enterpriseField"_s, u"Acme Enterprise"_s);
            typeOrganizations(u"octo-org\nacme-web\n"_s);
            next();
        }
        if (step > 3) {
            typeOwner();
            next();
        }
        if (step > 4)
            next();
    }

    QString path;
    StubPrompts prompts;
    ManualClock clock;
    SetupWizard wizard;
    QSignalSpy accepted;
};

} // namespace

/// The first start, by clicks and typing, to a file on disk.
class TestSetupWizard : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void startsWithAProposal();
    void setsUpAnEnterprise();
    void setsUpAnOrganizationThatStandsAlone();
    void setsNoFineGrainedPolicyWithoutOptingIn();
    void refusesTheEstate_data();
    void refusesTheEstate();
    void refusesTheOwner_data();
    void refusesTheOwner();
    void refusesAPlace();
    void keepsWhatWasTypedOnTheWayBack();
    void leavesNothingBehind();
    void leavesNothingBehindWhenItFails();
    void opensADatabaseThatExists();
    void refusesAFileThatIsNoDatabase();
    void goesOnWithADatabaseThatIsEmpty();
    void takesAPathThatWasChosen();

private:
    QString m_path;
    int m_folders = 0;
};

void TestSetupWizard::init()
{
    TestCase::init();
    m_path = temporaryPath(u"data-%1/deeper/patwarden.db"_s.arg(++m_folders));
}

void TestSetupWizard::startsWithAProposal()
{
    Walk walk(m_path);
    QCOMPARE(walk.find<QLineEdit>(u"pathField"_s)->text(), QDir::toNativeSeparators(m_path));
    QVERIFY(walk.find<QRadioButton>(u"newButton"_s)->isChecked());
    QVERIFY(!walk.find<QPushButton>(u"backButton"_s)->isVisible());
    QCOMPARE(walk.find<QLabel>(u"stepLabel"_s)->text(), u"Step 1 of 5"_s);
    QVERIFY(walk.problem().isEmpty());
}

void TestSetupWizard::setsUpAnEnterprise()
{
    Walk walk(m_path);
    walk.walkTo(4);
    auto *approval = walk.find<QWidget>(u"fine_grained_approval"_s);
    QVERIFY(approval);
    approval->findChild<QRadioButton *>(u"strictOption"_s)->click();
    walk.next();
    QCOMPARE(walk.find<QLabel>(u"enterpriseLine"_s)->text(), u"Acme Enterprise"_s);
    QCOMPARE(walk.find<QLabel>(u"fine_grained_approval_line"_s)->text(),
             u"Require organizations to use the approval flow"_s);
    QVERIFY(!QFileInfo::exists(m_path)); // nothing before the last button
    QCOMPARE(walk.find<QPushButton>(u"nextButton"_s)->text(), u"Set up"_s);
    walk.next();
    QTRY_COMPARE(walk.accepted.size(), 1);

    const SetupWizard::Outcome outcome = walk.wizard.takeOutcome();
    QCOMPARE(outcome.location.path, m_path);
    QVERIFY(outcome.session.isSignedIn());
    QCOMPARE(QFileInfo(m_path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    Controllers controllers(*outcome.database, walk.clock);
    const auto overview = resultOf(controllers.overview.overview(outcome.session));
    QVERIFY(overview.ok());
    QCOMPARE(overview->enterprise->name, u"Acme Enterprise"_s);
    QVERIFY(overview->enterprise->optedIn);
    QCOMPARE(overview->enterprise->role, Role::Owner);
    QCOMPARE(overview->organizations.size(), 2);
    QCOMPARE(overview->organizations.constFirst().fineGrainedApproval.decidedBy, DecidedBy::Enterprise);
    const auto session = resultOf(controllers.accounts.signIn(u"ann"_s, u"correct horse"_s));
    QVERIFY(session.ok());
}

void TestSetupWizard::setsUpAnOrganizationThatStandsAlone()
{
    Walk walk(m_path);
    walk.walkTo(2);
    walk.press(u"aloneButton"_s);
    QVERIFY(!walk.find<QWidget>(u"enterpriseField"_s)->isVisible());
    walk.type(u"organizationField"_s, u"lab-seven"_s);
    walk.next();
    walk.typeOwner();
    walk.next();
    auto *access = walk.find<QWidget>(u"fine_grained_access"_s);
    QVERIFY(!access->findChild<QWidget *>(u"delegateOption"_s)->isVisible());
    walk.next();
    walk.next();
    QTRY_COMPARE(walk.accepted.size(), 1);
    const SetupWizard::Outcome outcome = walk.wizard.takeOutcome();
    Controllers controllers(*outcome.database, walk.clock);
    const auto overview = resultOf(controllers.overview.overview(outcome.session));
    QVERIFY(overview.ok());
    QVERIFY(!overview->enterprise);
    QCOMPARE(overview->organizations.size(), 1);
    QCOMPARE(overview->organizations.constFirst().name, u"lab-seven"_s);
    QVERIFY(overview->organizations.constFirst().optedIn);
    QCOMPARE(overview->organizations.constFirst().fineGrainedApproval.choice, Choice::Strict);
}

void TestSetupWizard::setsNoFineGrainedPolicyWithoutOptingIn() // R-E2
{
    Walk walk(m_path);
    walk.walkTo(4);
    walk.find<QWidget>(u"fine_grained_access"_s)->findChild<QRadioButton *>(u"strictOption"_s)->click();
    walk.press(u"optInBox"_s);
    QVERIFY(!walk.find<QWidget>(u"fine_grained_access"_s)->isEnabled());
    QVERIFY(walk.find<QWidget>(u"classic_access"_s)->isEnabled());
    walk.next();
    QVERIFY(!walk.find<QLabel>(u"fine_grained_access_line"_s));
    walk.next();
    QTRY_COMPARE(walk.accepted.size(), 1);
    const SetupWizard::Outcome outcome = walk.wizard.takeOutcome();
    Controllers controllers(*outcome.database, walk.clock);
    const auto policies = resultOf(controllers.policies.overview(outcome.session, PolicyScope::ofEnterprise()));
    QVERIFY(policies.ok());
    QVERIFY(!policies->policies.optedIn);
    QCOMPARE(policies->policies.fineGrainedAccess, Choice::Delegate);
}

void TestSetupWizard::refusesTheEstate_data()
{
    QTest::addColumn<QString>("enterprise");
    QTest::addColumn<QString>("organizations");
    QTest::addColumn<QString>("field");
    QTest::newRow("no name") << u"  "_s << u"octo-org"_s << u"enterpriseField"_s;
    QTest::newRow("a space in an organization") << u"Acme"_s << u"octo org"_s << u"organizationsField"_s;
    QTest::newRow("the same twice") << u"Acme"_s << u"octo-org\nOcto-Org"_s << u"organizationsField"_s;
    QTest::newRow("a hyphen at the end") << u"Acme"_s << u"octo-"_s << u"organizationsField"_s;
}

void TestSetupWizard::refusesTheEstate()
{
    QFETCH(QString, enterprise);
    QFETCH(QString, organizations);
    QFETCH(QString, field);
    Walk walk(m_path);
    QVERIFY(QTest::qWaitForWindowActive(&walk.wizard, test::waitAtMost));
    walk.walkTo(2);
    const QString title = walk.title();
    walk.type(u"enterpriseField"_s, enterprise);
    walk.typeOrganizations(organizations);
    walk.next();
    QVERIFY(!walk.problem().isEmpty());
    QCOMPARE(walk.title(), title);
    QVERIFY(walk.find<QWidget>(field)->hasFocus());
    // Corrected, it goes on and the sentence is gone.
    walk.type(u"enterpriseField"_s, u"Acme"_s);
    walk.typeOrganizations(u"octo-org"_s);
    walk.next();
    QVERIFY(walk.problem().isEmpty());
    QVERIFY(walk.title() != title);
}

void TestSetupWizard::refusesTheOwner_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("repeated");
    QTest::addColumn<QString>("field");
    const QString good = u"correct horse"_s;
    QTest::newRow("no login") << QString() << QString() << good << good << u"loginField"_s;
    QTest::newRow("a login with a space") << u"a nn"_s << QString() << good << good << u"loginField"_s;
    QTest::newRow("no e-mail address") << u"ann"_s << u"ann.example"_s << good << good << u"emailField"_s;
    QTest::newRow("too short") << u"ann"_s << QString() << u"tiny"_s << u"tiny"_s << u"passwordField"_s;
    QTest::newRow("two passwords") << u"ann"_s << QString() << good << u"correct hors"_s << u"repeatField"_s;
}

void TestSetupWizard::refusesTheOwner()
{
    QFETCH(QString, login);
    QFETCH(QString, email);
    QFETCH(QString, password);
    QFETCH(QString, repeated);
    QFETCH(QString, field);
    Walk walk(m_path);
    QVERIFY(QTest::qWaitForWindowActive(&walk.wizard, test::waitAtMost));
    walk.walkTo(3);
    const QString title = walk.title();
    walk.type(u"loginField"_s, login);
    walk.type(u"emailField"_s, email);
    walk.type(u"passwordField"_s, password);
    walk.type(u"repeatField"_s, repeated);
    walk.next();
    QVERIFY(!walk.problem().isEmpty());
    QVERIFY2(!walk.problem().contains(password), "a password in a sentence");
    QCOMPARE(walk.title(), title);
    QVERIFY(walk.find<QWidget>(field)->hasFocus());
}

void TestSetupWizard::refusesAPlace()
{
    Walk walk(m_path);
    walk.type(u"pathField"_s, {});
    walk.next();
    QCOMPARE(walk.problem(), u"Enter the name of a file."_s);
    QFile taken(temporaryPath(u"taken.db"_s));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    walk.type(u"pathField"_s, taken.fileName());
    walk.next();
    QVERIFY(walk.problem().startsWith(u"A file with this name already exists."_s));
    walk.type(u"pathField"_s, QString(taken.fileName() + u"/below.db"_s)); // a file is no folder
    walk.next();
    QVERIFY(walk.problem().startsWith(u"Nothing can be written in"_s));
    walk.press(u"existingButton"_s);
    walk.type(u"pathField"_s, temporaryPath(u"missing.db"_s));
    walk.next();
    QVERIFY(walk.problem().contains(u"missing.db"_s));
    QCOMPARE(walk.find<QLabel>(u"stepLabel"_s)->text(), u"Step 1 of 5"_s);
}

void TestSetupWizard::keepsWhatWasTypedOnTheWayBack()
{
    Walk walk(m_path);
    walk.walkTo(4);
    walk.find<QWidget>(u"classic_access"_s)->findChild<QRadioButton *>(u"strictOption"_s)->click();
    walk.back();
    QCOMPARE(walk.find<QLineEdit>(u"loginField"_s)->text(), u"ann"_s);
    walk.back();
    QCOMPARE(walk.find<QLineEdit>(u"enterpriseField"_s)->text(), u"Acme Enterprise"_s);
    walk.next();
    walk.next();
    QVERIFY(walk.find<QWidget>(u"classic_access"_s)->findChild<QRadioButton *>(u"strictOption"_s)->isChecked());
}

void TestSetupWizard::leavesNothingBehind()
{
    {
        Walk walk(m_path);
        QSignalSpy rejected(&walk.wizard, &QDialog::rejected);
        walk.walkTo(5);
        QTest::mouseClick(walk.find<QPushButton>(u"cancelButton"_s), Qt::LeftButton);
        QCOMPARE(rejected.size(), 1);
    }
    QVERIFY(!QFileInfo::exists(m_path));
    QVERIFY(!QFileInfo::exists(QFileInfo(m_path).absolutePath()));
}

void TestSetupWizard::leavesNothingBehindWhenItFails()
{
    Walk walk(m_path);
    walk.walkTo(5);
    // Somebody else takes the place while the summary is being read.
    const QString folder = QFileInfo(m_path).absolutePath();
    QVERIFY(QDir().mkpath(QFileInfo(folder).absolutePath()));
    QFile obstacle(folder);
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    walk.next();
    QTRY_VERIFY(!walk.problem().isEmpty());
    QCOMPARE(walk.accepted.size(), 0);
    QVERIFY(QFileInfo(folder).isFile()); // what is not ours stays
    QVERIFY(obstacle.remove());
    walk.next(); // and another try succeeds
    QTRY_COMPARE(walk.accepted.size(), 1);
}

void TestSetupWizard::opensADatabaseThatExists()
{
    const QString path = temporaryPath(u"existing.db"_s);
    {
        const ManualClock clock;
        EstateBuilder estate(path, clock);
        estate.addEnterprise();
    }
    Walk walk(m_path);
    walk.press(u"existingButton"_s);
    walk.type(u"pathField"_s, path);
    walk.next();
    QTRY_COMPARE(walk.accepted.size(), 1);
    const SetupWizard::Outcome outcome = walk.wizard.takeOutcome();
    QCOMPARE(outcome.location.path, path);
    QVERIFY(outcome.database);
    QVERIFY(!outcome.session.isSignedIn());
}

void TestSetupWizard::refusesAFileThatIsNoDatabase()
{
    QFile other(temporaryPath(u"letter.db"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    const QByteArray letter(4096, 'x');
    other.write(letter);
    other.close();
    Walk walk(m_path);
    walk.press(u"existingButton"_s);
    walk.type(u"pathField"_s, other.fileName());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"file is not a database"_s));
    walk.next();
    QTRY_VERIFY(!walk.problem().isEmpty());
    QVERIFY2(walk.problem().contains(u"is not a Patwarden database"_s), qPrintable(walk.problem()));
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), letter);
    // The wizard goes on: a new one can be made instead.
    walk.press(u"newButton"_s);
    walk.type(u"pathField"_s, m_path);
    walk.next();
    QCOMPARE(walk.find<QLabel>(u"stepLabel"_s)->text(), u"Step 2 of 5"_s);
}

void TestSetupWizard::goesOnWithADatabaseThatIsEmpty()
{
    const QString path = temporaryPath(u"empty.db"_s);
    {
        DatabaseThread thread;
        QVERIFY(resultOf(thread.open({path}, OpenMode::CreateIfMissing)).ok());
    }
    Walk walk(m_path);
    walk.press(u"existingButton"_s);
    walk.type(u"pathField"_s, path);
    walk.next();
    QTRY_COMPARE(walk.find<QLabel>(u"stepLabel"_s)->text(), u"Step 2 of 5"_s);
    walk.type(u"enterpriseField"_s, u"Acme"_s);
    walk.next();
    walk.typeOwner();
    walk.next();
    walk.next();
    walk.next();
    QTRY_COMPARE(walk.accepted.size(), 1);
    QVERIFY(walk.wizard.takeOutcome().session.isSignedIn());
}

void TestSetupWizard::takesAPathThatWasChosen()
{
    Walk walk(m_path);
    walk.prompts.paths.enqueue(u"/somewhere/else.db"_s);
    walk.press(u"chooseButton"_s);
    QTRY_COMPARE(walk.find<QLineEdit>(u"pathField"_s)->text(), u"/somewhere/else.db"_s);
    QCOMPARE(walk.prompts.fileQuestions.constFirst().kind, FileQuestion::Kind::Save);
    walk.press(u"chooseButton"_s); // cancelled: stays as it is
    QTRY_COMPARE(walk.prompts.fileQuestions.size(), 2);
    test::deliverEvents();
    QCOMPARE(walk.find<QLineEdit>(u"pathField"_s)->text(), u"/somewhere/else.db"_s);
}

PATWARDEN_GUI_TEST_MAIN(TestSetupWizard)
#include "tst_setupwizard.moc"
