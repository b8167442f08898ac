// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkaudit.h"
#include "pagefixture.h"
#include "testcase.h"

#include "models/auditlogmodel.h"
#include "views/audit/auditlogpage.h"
#include "views/widgets/banner.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterbutton.h"
#include "views/widgets/optionbutton.h"
#include "views/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The audit log as owners read, filter, verify and export it.
class TestAuditLogPage : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestFirst();
    void showsOneOrganizationWhereTheRouteNamesIt();
    void filtersByActorAndAction();
    void filtersByApp();
    void filtersByTheNameOfAToken();
    void filtersByTime();
    void saysThatTheFilterHidesAll();
    void readsMoreWhileScrolling();
    void takesNewEntriesOnTop();
    void showsAllOfAnEntry();
    void provesTheLogWhole();
    void namesTheEntryThatDoesNotFit();
    void findsACutOffTailByItsCheckpoint();
    void refusesAFileThatIsNoCheckpoint();
    void exportsCsvAndNotesIt();
    void exportsJsonLinesOfWhatIsShown();
    void saysWhyTheExportFailed();
    void showsAnEmptyLog();
    void refusesAMember();
    void walksWithTheKeyboard();

private:
    struct Desk;
};

/// olga decided three requests in octo-org, otto one in other-org; alice owns the enterprise.
struct TestAuditLogPage::Desk : test::PageFixture {
    explicit Desk(const QString &path, bool withDecisions = true)
        : PageFixture(path)
    {
        builder.addEnterprise();
        octo = builder.addOrganization(u"octo-org"_s);
        other = builder.addOrganization(u"other-org"_s);
        alice = builder.addAccount(u"alice"_s);
        builder.joinEnterprise(alice, Role::Owner);
        olga = builder.addAccount(u"olga"_s);
        builder.join(olga, octo, Role::Owner);
        otto = builder.addAccount(u"otto"_s);
        builder.join(otto, other, Role::Owner);
        bo = builder.addAccount(u"bo"_s);
        builder.join(bo, octo, Role::Member);
        builder.join(bo, other, Role::Member);
        if (!withDecisions)
            return;
        decide(olga, octo, u"deploy-bot"_s, Verdict::Approved, {});
        decide(olga, octo, u"scraper"_s, Verdict::Denied, u"Use a GitHub App instead."_s);
        clock.advanceDays(10);
        decide(olga, octo, u"nightly"_s, Verdict::Approved, {});
        decide(otto, other, u"scraper"_s, Verdict::Denied, {});
    }

    void decide(AccountId owner, OrganizationId organization, const QString &token, Verdict verdict,
                const QString &reason)
    {
        const RequestId id = builder.addRequest(organization, bo, {.tokenName = token});
        const auto job = controllers.requests.review({owner, {}}, organization, {id}, verdict, reason);
        QVERIFY(test::resultOf(job.future));
        clock.advanceSeconds(60);
    }

    void openAs(AccountId account, OrganizationId organization = {})
    {
        page = std::make_unique<AuditLogPage>(contextOf(account));
        page->resize(1032, 756);
        page->show();
        page->open({.place = Route::Place::AuditLog, .organization = organization});
        if (isTested && !tester)
            tester = std::make_unique<QAbstractItemModelTester>(
                table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void openWith(AccountId account, int rows, OrganizationId organization = {})
    {
        openAs(account, organization);
        QTRY_COMPARE(table()->model()->rowCount(), rows);
        QTRY_VERIFY(table()->isVisible());
    }

    template <typename T>
    T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    DataTable *table() const { return find<DataTable>(u"auditTable"_s); }
    QString cell(int row, int column = AuditLogModel::Sentence) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    QStringList sentences() const
    {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            all.append(cell(row));
        return all;
    }
    void press(const QString &button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    Banner *verification() const { return find<Banner>(u"verificationBanner"_s); }
    EmptyState *state() const { return find<EmptyState>(u"auditState"_s); }
    /// As a person does it: opens the filter, looks for the choice, ticks it, closes it.
    void filter(const QString &name, const QString &choice) const
    {
        auto *button = find<FilterButton>(name);
        button->openPopup();
        auto *list = button->findChild<QListView *>(u"filterList"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        QTest::keyClicks(button->findChild<QWidget *>(u"filterSearch"_s), choice);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        QTest::keyClick(list, Qt::Key_Escape);
    }
    void chooseTime(const QString &action) const
    {
        for (QAction *each : find<QPushButton>(u"timeFilterButton"_s)->menu()->actions()) {
            if (each->objectName() == action)
                each->trigger();
        }
    }
    static QDialog *dialog(const QString &name)
    {
        QDialog *found = nullptr;
        (void)test::waitFor([&] {
            const QWidgetList windows = QApplication::topLevelWidgets();
            for (QWidget *each : windows) {
                if (each->objectName() == name && each->isVisible())
                    found = qobject_cast<QDialog *>(each);
            }
            return found != nullptr;
        });
        return found;
    }
    void tamper(const QString &statement)
    {
        QSqlQuery query(builder.database().connection());
        QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
    void exportAs(const QString &option, const QString &path)
    {
        prompts.paths.enqueue(path);
        press(u"exportButton"_s);
        QDialog *asked = dialog(u"auditExportDialog"_s);
        QVERIFY(asked);
        QTest::mouseClick(asked->findChild<OptionButton *>(option), Qt::LeftButton);
        QTest::mouseClick(asked->findChild<QPushButton *>(u"chooseFileButton"_s), Qt::LeftButton);
    }

    OrganizationId octo;
    OrganizationId other;
    AccountId alice;
    AccountId olga;
    AccountId otto;
    AccountId bo;
    std::unique_ptr<AuditLogPage> page;
    bool isTested = true; ///< the model, by Qt's tester
    std::unique_ptr<QAbstractItemModelTester> tester;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

void TestAuditLogPage::showsTheNewestFirst()
{
    Desk desk(temporaryPath(u"default.db"_s));
    desk.openWith(desk.alice, 4);
    QCOMPARE(desk.page->crumb(), u"Audit log"_s);
    QCOMPARE(desk.sentences(),
             (QStringList{u"otto denied scraper in other-org"_s, u"olga approved nightly in octo-org"_s,
                          u"olga denied scraper in octo-org"_s, u"olga approved deploy-bot in octo-org"_s}));
    QCOMPARE(desk.cell(0, AuditLogModel::Actor), u"otto"_s);
    QCOMPARE(desk.cell(0, AuditLogModel::Event), u"personal_access_token.request_denied"_s);
    QVERIFY(desk.find<QLabel>(u"lengthLabel"_s)->text().contains(u'4'));
    for (const QString &button : {u"verifyButton"_s, u"exportButton"_s, u"checkCheckpointButton"_s})
        QCOMPARE(desk.find<QPushButton>(button)->accessibleName(), desk.find<QPushButton>(button)->text());
}

void TestAuditLogPage::showsOneOrganizationWhereTheRouteNamesIt()
{
    Desk desk(temporaryPath(u"organization.db"_s));
    desk.openWith(desk.olga, 3, desk.octo);
    QVERIFY(!desk.find<FilterButton>(u"organizationFilterButton"_s)->isVisible());
    // The same page for another place: all that she may see.
    desk.page->open({.place = Route::Place::AuditLog});
    QTRY_VERIFY(desk.find<FilterButton>(u"organizationFilterButton"_s)->isVisible());
    QTRY_COMPARE(desk.table()->model()->rowCount(), 3);
}

void TestAuditLogPage::filtersByActorAndAction()
{
    Desk desk(temporaryPath(u"filter.db"_s));
    desk.openWith(desk.alice, 4);
    desk.filter(u"actorFilterButton"_s, u"olga"_s);
    QTRY_COMPARE(desk.table()->model()->rowCount(), 3);
    desk.filter(u"actionFilterButton"_s, u"Request denied"_s);
    QTRY_COMPARE(desk.sentences(), QStringList{u"olga denied scraper in octo-org"_s});
    desk.filter(u"actorFilterButton"_s, u"otto"_s); // either of them
    QTRY_COMPARE(desk.table()->model()->rowCount(), 2);
    desk.filter(u"organizationFilterButton"_s, u"other-org"_s);
    QTRY_COMPARE(desk.sentences(), QStringList{u"otto denied scraper in other-org"_s});
    QCOMPARE(desk.find<FilterButton>(u"organizationFilterButton"_s)->text(), u"Organization: other-org"_s);
}

void TestAuditLogPage::filtersByApp()
{
    Desk desk(temporaryPath(u"app.db"_s));
    AppController &apps = desk.controllers.apps;
    const Session alice = test::EstateBuilder::sessionOf(desk.alice, u"alice"_s);
    const auto app = test::resultOf(
        apps.registerApp(alice, {.name = u"Octo Bot"_s, .permissions = {Level::Write, Level::Read}}));
    QVERIFY(app);
    const auto installation = test::resultOf(apps.install(alice, app->app.id, desk.octo));
    const auto token = test::resultOf(apps.createToken(app->app.id, *installation, {}));
    const auto bot = test::resultOf(apps.authenticateToken(token->token.toLatin1()));
    QVERIFY(bot);
    const RequestId request = desk.builder.addRequest(desk.octo, desk.bo, {.tokenName = u"release"_s});
    QVERIFY(test::resultOf(
        desk.controllers.requests.review(*bot, desk.octo, {request}, Verdict::Approved, {}).future));

    desk.openWith(desk.alice, 7); // the App's registration and installation too
    desk.filter(u"actorFilterButton"_s, u"octo-bot (App)"_s);
    QTRY_COMPARE(desk.sentences(), QStringList{u"octo-bot (App) approved release in octo-org"_s});
    desk.filter(u"actorFilterButton"_s, u"otto"_s);
    QTRY_COMPARE(desk.table()->model()->rowCount(), 2);
    desk.filter(u"actorFilterButton"_s, u"octo-bot (App)"_s);
    desk.filter(u"actorFilterButton"_s, u"otto"_s);
    desk.filter(u"actorFilterButton"_s, u"Patwarden"_s); // did nothing by itself
    QTRY_VERIFY(desk.state()->isVisible());
    QTRY_COMPARE(desk.state()->title(), u"No entry passes the filter"_s);
}

void TestAuditLogPage::filtersByTheNameOfAToken()
{
    Desk desk(temporaryPath(u"token.db"_s));
    desk.openWith(desk.alice, 4);
    QTest::keyClicks(desk.find<SearchField>(u"tokenSearch"_s), u"SCRA"_s);
    QTRY_COMPARE(desk.sentences(),
                 (QStringList{u"otto denied scraper in other-org"_s, u"olga denied scraper in octo-org"_s}));
    QTest::keyClicks(desk.find<SearchField>(u"tokenSearch"_s), u"mble"_s);
    QTRY_VERIFY(desk.state()->isVisible());
    QTRY_COMPARE(desk.state()->title(), u"No entry passes the filter"_s);
    QTest::keyClick(desk.find<SearchField>(u"tokenSearch"_s), Qt::Key_Escape);
    QTRY_COMPARE(desk.table()->model()->rowCount(), 4);
    QTRY_VERIFY(desk.table()->isVisible());
}

void TestAuditLogPage::filtersByTime()
{
    Desk desk(temporaryPath(u"time.db"_s));
    desk.openWith(desk.alice, 4);
    QVERIFY(!desk.find<QDateEdit>(u"fromDateEdit"_s)->isVisible());
    desk.chooseTime(u"weekAction"_s);
    QTRY_COMPARE(desk.table()->model()->rowCount(), 2);
    QCOMPARE(desk.find<QPushButton>(u"timeFilterButton"_s)->text(), u"Last 7 days"_s);
    desk.chooseTime(u"monthAction"_s);
    QTRY_COMPARE(desk.table()->model()->rowCount(), 4);
    desk.chooseTime(u"betweenAction"_s);
    QTRY_VERIFY(desk.find<QDateEdit>(u"fromDateEdit"_s)->isVisible());
    const QDate start = desk.clock.now().toDateTime().toLocalTime().date().addDays(-10);
    desk.find<QDateEdit>(u"fromDateEdit"_s)->setDate(start);
    desk.find<QDateEdit>(u"untilDateEdit"_s)->setDate(start); // that whole day
    QTRY_COMPARE(desk.table()->model()->rowCount(), 2);
    QCOMPARE(desk.cell(0), u"olga denied scraper in octo-org"_s);
    desk.chooseTime(u"anyTimeAction"_s);
    QTRY_COMPARE(desk.table()->model()->rowCount(), 4);
}

void TestAuditLogPage::saysThatTheFilterHidesAll()
{
    Desk desk(temporaryPath(u"hides.db"_s));
    desk.openWith(desk.alice, 4);
    desk.filter(u"actorFilterButton"_s, u"otto"_s);
    QTRY_COMPARE(desk.table()->model()->rowCount(), 1);
    desk.filter(u"actionFilterButton"_s, u"Access granted"_s);
    QTRY_VERIFY(desk.state()->isVisible());
    QTRY_COMPARE(desk.state()->title(), u"No entry passes the filter"_s);
    desk.press(u"clearFilterButton"_s);
    QTRY_COMPARE(desk.table()->model()->rowCount(), 4);
    QTRY_VERIFY(desk.table()->isVisible());
    QCOMPARE(desk.find<FilterButton>(u"actorFilterButton"_s)->checkedKeys(), QStringList());
}

void TestAuditLogPage::readsMoreWhileScrolling()
{
    Desk desk(temporaryPath(u"scroll.db"_s), false);
    test::fillAudit(desk.builder.database(), 350);
    desk.isTested = false; // the tester would ask for more by itself
    desk.openAs(desk.alice);
    QTRY_COMPARE(desk.table()->model()->rowCount(), AuditLogPage::blockSize);
    const QScrollBar *bar = desk.table()->verticalScrollBar();
    for (const int rows : {200, 300, 350}) {
        QTRY_VERIFY(bar->maximum() > bar->value()); // what has come is laid out
        desk.table()->verticalScrollBar()->setValue(bar->maximum());
        QTRY_COMPARE(desk.table()->model()->rowCount(), rows);
    }
    const auto *model = qobject_cast<AuditLogModel *>(desk.table()->model());
    QCOMPARE(model->oldest(), 1);
    QVERIFY(!model->canFetchMore({}));
    for (int row = 0; row < 350; ++row)
        QCOMPARE(model->recordAt(row).leaf.sequence, 350 - row);
}

void TestAuditLogPage::takesNewEntriesOnTop()
{
    Desk desk(temporaryPath(u"news.db"_s));
    desk.openWith(desk.alice, 4);
    desk.table()->setCurrentIndex(desk.table()->model()->index(2, AuditLogModel::Sentence));
    desk.decide(desk.olga, desk.octo, u"weekly"_s, Verdict::Denied, {});
    desk.page->open({.place = Route::Place::AuditLog});
    QTRY_COMPARE(desk.table()->model()->rowCount(), 5);
    QCOMPARE(desk.cell(0), u"olga denied weekly in octo-org"_s);
    QCOMPARE(desk.table()->currentIndex().row(), 3); // stays with its entry
}

void TestAuditLogPage::showsAllOfAnEntry()
{
    Desk desk(temporaryPath(u"entry.db"_s));
    QVERIFY(test::resultOf(desk.controllers.policies.setPolicy({desk.alice, {}}, PolicyScope::ofEnterprise(),
                                                               Policy::ClassicAccess, Choice::Strict)));
    desk.openAs(desk.alice);
    QTRY_VERIFY(desk.table()->model()->rowCount() >= 5);
    QTRY_VERIFY(desk.table()->isVisible());
    QCOMPARE(desk.cell(0), u"alice restricted classic tokens in the enterprise"_s);
    QTest::keyClick(desk.table(), Qt::Key_Return);
    QDialog *entry = Desk::dialog(u"auditEntryDialog"_s);
    QVERIFY(entry);
    const auto value = [entry](const QString &name) {
        const auto *label = entry->findChild<QLabel *>(name);
        return label ? label->text() : u"(none)"_s;
    };
    QCOMPARE(value(u"actorValue"_s), u"alice"_s);
    QCOMPARE(value(u"eventValue"_s), u"personal_access_token.access_restriction_enabled"_s);
    QCOMPARE(value(u"beforeValue"_s), u"delegate"_s);
    QCOMPARE(value(u"afterValue"_s), u"restrict"_s);
    QCOMPARE(value(u"programValue"_s), QCoreApplication::applicationName());
    QCOMPARE(value(u"hashValue"_s).size(), 64);
    QCOMPARE(value(u"tokenValue"_s), u"(none)"_s);
    QTest::mouseClick(entry->findChild<QPushButton *>(u"copyJsonButton"_s), Qt::LeftButton);
    const QJsonObject json = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
    QCOMPARE(json.value("actor"_L1).toString(), u"alice"_s);
    QCOMPARE(json.value("hash"_L1).toString(), value(u"hashValue"_s));
    QTest::keyClick(entry, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::topLevelWidgets().contains(entry));
}

void TestAuditLogPage::provesTheLogWhole()
{
    Desk desk(temporaryPath(u"good.db"_s));
    desk.openWith(desk.alice, 4);
    desk.press(u"verifyButton"_s);
    QTRY_VERIFY(desk.verification()->isVisible());
    QCOMPARE(desk.verification()->kind(), Banner::Kind::Success);
    QVERIFY2(desk.verification()->lead().startsWith(u"All 4 entr"_s), qPrintable(desk.verification()->lead()));
    const auto checkpoint = test::resultOf(desk.controllers.audit.checkpoint({desk.alice, {}}));
    QVERIFY(desk.verification()->text().contains(QString::fromLatin1(checkpoint->head.toHex().first(12))));

    desk.press(u"copyCheckpointButton"_s);
    const auto copied = checkpointFromJson(QGuiApplication::clipboard()->text().toUtf8());
    QVERIFY(copied);
    QCOMPARE(copied->length, 4);
    QCOMPARE(copied->head, checkpoint->head);

    const QString path = temporaryPath(u"checkpoint.json"_s);
    desk.prompts.paths.enqueue(path);
    desk.press(u"saveCheckpointButton"_s);
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY(checkpointFromJson(contentOf(path).trimmed())->head == checkpoint->head);

    // It is still met when the log has grown.
    desk.decide(desk.olga, desk.octo, u"weekly"_s, Verdict::Denied, {});
    desk.prompts.paths.enqueue(path);
    desk.press(u"checkCheckpointButton"_s);
    QTRY_VERIFY(desk.verification()->isVisible()
                && desk.verification()->text().contains(u"continue the checkpoint"_s));
    QVERIFY(desk.verification()->lead().startsWith(u"All 5 entr"_s));
    desk.press(u"dismissVerificationButton"_s);
    QVERIFY(!desk.verification()->isVisible());
}

void TestAuditLogPage::namesTheEntryThatDoesNotFit()
{
    Desk desk(temporaryPath(u"tampered.db"_s));
    desk.openWith(desk.alice, 4);
    desk.tamper(
        u"UPDATE audit_leaf SET details = replace(details, 'GitHub App', 'password') WHERE sequence = 2"_s);
    desk.press(u"verifyButton"_s);
    QTRY_VERIFY(desk.verification()->isVisible());
    QCOMPARE(desk.verification()->kind(), Banner::Kind::Error);
    QCOMPARE(desk.verification()->lead(),
             u"Entry 2 does not fit the one before it; what follows cannot be trusted."_s);
    QVERIFY(desk.verification()->text().contains(u"backup"_s));
    QVERIFY(!desk.find<QPushButton>(u"copyCheckpointButton"_s)->isVisible());
}

void TestAuditLogPage::findsACutOffTailByItsCheckpoint()
{
    Desk desk(temporaryPath(u"cut.db"_s));
    const auto kept = test::resultOf(desk.controllers.audit.checkpoint({desk.alice, {}}));
    const QString path = temporaryPath(u"kept.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(checkpointToJson(*kept)) > 0);
    file.close();
    desk.tamper(u"DELETE FROM audit_leaf WHERE sequence > 2"_s);
    desk.openWith(desk.alice, 2);
    desk.press(u"verifyButton"_s);
    QTRY_VERIFY(desk.verification()->isVisible());
    QCOMPARE(desk.verification()->kind(), Banner::Kind::Success); // the chain alone cannot know
    desk.prompts.paths.enqueue(path);
    desk.press(u"checkCheckpointButton"_s);
    QTRY_COMPARE(desk.verification()->kind(), Banner::Kind::Error);
    QVERIFY2(desk.verification()->lead().startsWith(u"The log is too short"_s),
             qPrintable(desk.verification()->lead()));
}

void TestAuditLogPage::refusesAFileThatIsNoCheckpoint()
{
    Desk desk(temporaryPath(u"nocheckpoint.db"_s));
    desk.openWith(desk.alice, 4);
    const QString path = temporaryPath(u"letter.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear Sir or Madam,") > 0);
    file.close();
    desk.prompts.paths.enqueue(path);
    desk.press(u"checkCheckpointButton"_s);
    QTRY_VERIFY(desk.verification()->isVisible());
    QCOMPARE(desk.verification()->kind(), Banner::Kind::Error);
    QCOMPARE(desk.verification()->lead(), u"Not checked."_s);
    QVERIFY(desk.verification()->text().startsWith(u"This is no checkpoint"_s));
}

void TestAuditLogPage::exportsCsvAndNotesIt()
{
    Desk desk(temporaryPath(u"csv.db"_s));
    desk.openWith(desk.alice, 4);
    QSignalSpy succeeded(desk.page.get(), &Page::succeeded);
    const QString path = temporaryPath(u"log.csv"_s);
    desk.exportAs(u"csvOption"_s, path);
    QTRY_COMPARE(succeeded.size(), 1);
    QVERIFY(succeeded.first().first().toString().contains(u"log.csv"_s));
    QCOMPARE(desk.prompts.fileQuestions.last().defaultSuffix, u"csv"_s);
    const QByteArray content = contentOf(path);
    QCOMPARE(content.count("\r\n"), 5);
    QVERIFY(content.startsWith("sequence,at,actor,"));
    QTRY_COMPARE(desk.table()->model()->rowCount(), 5); // the export is an entry
    QVERIFY2(desk.cell(0).startsWith(u"alice exported 4"_s), qPrintable(desk.cell(0)));
}

void TestAuditLogPage::exportsJsonLinesOfWhatIsShown()
{
    Desk desk(temporaryPath(u"jsonl.db"_s));
    desk.openWith(desk.alice, 4);
    desk.filter(u"actorFilterButton"_s, u"otto"_s);
    QTRY_COMPARE(desk.table()->model()->rowCount(), 1);
    const QString path = temporaryPath(u"log.jsonl"_s);
    QSignalSpy succeeded(desk.page.get(), &Page::succeeded);
    desk.exportAs(u"jsonOption"_s, path);
    QTRY_COMPARE(succeeded.size(), 1);
    const QByteArray content = contentOf(path);
    QCOMPARE(content.count('\n'), 1);
    QCOMPARE(QJsonDocument::fromJson(content).object().value("actor"_L1).toString(), u"otto"_s);
}

void TestAuditLogPage::saysWhyTheExportFailed()
{
    Desk desk(temporaryPath(u"failed.db"_s));
    desk.openWith(desk.alice, 4);
    desk.exportAs(u"csvOption"_s, temporaryPath(u"no/such/folder.csv"_s));
    auto *banner = desk.find<Banner>(u"exportBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->kind(), Banner::Kind::Error);
    QVERIFY(banner->text().contains(u"folder.csv"_s));
    QVERIFY(desk.find<QPushButton>(u"exportButton"_s)->isEnabled());
    desk.press(u"exportButton"_s); // and no file chosen: nothing happens
    QDialog *asked = Desk::dialog(u"auditExportDialog"_s);
    QTest::mouseClick(asked->findChild<QPushButton *>(u"cancelButton"_s), Qt::LeftButton);
    QCOMPARE(desk.table()->model()->rowCount(), 4);
}

void TestAuditLogPage::showsAnEmptyLog()
{
    Desk desk(temporaryPath(u"empty.db"_s), false);
    desk.openAs(desk.alice);
    QTRY_VERIFY(desk.state()->isVisible());
    QTRY_COMPARE(desk.state()->title(), u"Nothing has happened yet"_s);
    desk.press(u"verifyButton"_s);
    QTRY_VERIFY(desk.verification()->isVisible());
    QCOMPARE(desk.verification()->kind(), Banner::Kind::Success);
    QCOMPARE(desk.verification()->lead(), u"The log is empty."_s);
}

void TestAuditLogPage::refusesAMember()
{
    Desk desk(temporaryPath(u"member.db"_s));
    desk.openAs(desk.bo);
    QTRY_VERIFY(desk.state()->isVisible());
    QTRY_COMPARE(desk.state()->title(), u"Only owners read the audit log"_s);
    QVERIFY(!desk.find<QPushButton>(u"verifyButton"_s)->isVisible());
    QVERIFY(!desk.find<QPushButton>(u"exportButton"_s)->isVisible());
    QVERIFY(!desk.find<FilterButton>(u"actorFilterButton"_s)->isVisible());
    QCOMPARE(desk.table()->model()->rowCount(), 0);
    desk.openAs(desk.olga, desk.other); // nor does an owner read another organization's
    QTRY_VERIFY(desk.state()->isVisible());
    QTRY_COMPARE(desk.state()->title(), u"Only owners read the audit log"_s);
}

void TestAuditLogPage::walksWithTheKeyboard()
{
    Desk desk(temporaryPath(u"keys.db"_s));
    desk.openWith(desk.alice, 4);
    desk.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get(), test::waitAtMost));
    desk.find<QPushButton>(u"checkCheckpointButton"_s)->setFocus();
    QStringList order;
    for (int i = 0; i < 8; ++i) {
        order.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order,
             (QStringList{u"checkCheckpointButton"_s, u"verifyButton"_s, u"exportButton"_s, u"actorFilterButton"_s,
                          u"actionFilterButton"_s, u"organizationFilterButton"_s, u"timeFilterButton"_s,
                          u"tokenSearch"_s}));
    desk.table()->setFocus();
    QTest::keyClick(desk.table(), Qt::Key_Down);
    QTest::keyClick(desk.table(), Qt::Key_Return);
    QDialog *entry = Desk::dialog(u"auditEntryDialog"_s);
    QVERIFY(entry);
    QCOMPARE(entry->findChild<QLabel *>(u"actorValue"_s)->text(), u"olga"_s);
    QTest::keyClick(entry, Qt::Key_Escape);
}

PATWARDEN_GUI_TEST_MAIN(TestAuditLogPage)
#include "tst_auditlogpage.moc"
