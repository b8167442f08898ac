// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "testcase.h"

#include "models/givenupmailmodel.h"
#include "models/webhookdeliverymodel.h"
#include "models/webhookmodel.h"
#include "views/delivery/deliverypage.h"
#include "views/widgets/banner.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSqlQuery>
#include <QTest>
#include <QTimeEdit>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// "Notices and webhooks" of an organization.
class TestDeliveryPage : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    // the digest
    void savesTheTimeOfTheDigest();
    void keepsAZoneThatDoesNotExist();
    void asksBeforeADraftIsLost();

    // webhooks
    void saysThatThereAreNone();
    void addsAWebhook();
    void keepsAUrlThatIsRefused();
    void pingsAndDeliversAgain();
    void saysThatNothingWasSent();
    void changesTheAddressAndKeepsTheSecret();
    void changesTheSecret();
    void switchesOffAndOnAgain();
    void removesAfterAsking();

    // mails
    void triesAMailAgain();

    void tellsAMemberWhyThereIsNothingToSee();

private:
    struct Desk;
};

/// olga owns octo-org, mia is a member.
struct TestDeliveryPage::Desk : test::PageFixture {
    explicit Desk(const QString &path)
        : PageFixture(path)
    {
        builder.addEnterprise();
        octo = builder.addOrganization(u"octo-org"_s, true);
        olga = builder.addAccount(u"olga"_s, true);
        mia = builder.addAccount(u"mia"_s);
        builder.join(olga, octo, Role::Owner);
        builder.join(mia, octo, Role::Member);
        owner = test::EstateBuilder::sessionOf(olga, u"olga"_s);
    }

    void openAs(AccountId account)
    {
        page = std::make_unique<DeliveryPage>(contextOf(account));
        page->resize(1032, 756);
        page->show();
        QApplication::setActiveWindow(page.get());
        QSignalSpy ready(page.get(), &Page::ready);
        page->open({.place = Route::Place::Delivery, .organization = octo});
        QTRY_VERIFY(!ready.isEmpty());
    }

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
    void click(const QString &name) const
    {
        QWidget *button = nullptr;
        QTRY_VERIFY(button = findAnywhere(name));
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const QString &name, const QString &words) const
    {
        QLineEdit *field = nullptr;
        QTRY_VERIFY(field = findAnywhere<QLineEdit>(name));
        field->selectAll();
        QTest::keyClicks(field, words);
    }
    void typeZone(const QString &words) const
    {
        QLineEdit *field = find<QComboBox>(u"digestZoneField"_s)->lineEdit();
        field->selectAll();
        QTest::keyClicks(field, words);
    }
    void typeTime(const QString &digits) const
    {
        auto *field = find<QTimeEdit>(u"digestTimeField"_s);
        field->setFocus();
        field->setSelectedSection(QDateTimeEdit::HourSection);
        QTest::keyClicks(field, digits);
    }
    QString zone() const { return find<QComboBox>(u"digestZoneField"_s)->currentText(); }
    DigestSetting saved() { return test::resultOf(controllers.mails.digestSetting(owner, octo)).value(); }
    QList<WebhookRow> webhooks() { return test::resultOf(controllers.webhooks.list(owner, octo)).value(); }
    WebhookId addWebhook()
    {
        return test::resultOf(controllers.webhooks.add(
                                  owner, octo, {.url = u"https://example.com/hook"_s, .secret = u"s3cret"_s}))
            .value();
    }
    /// Whatever waits for the webhook is answered so.
    void answerAll(int status, const QString &response)
    {
        const auto batches = test::resultOf(controllers.webhooks.lease({u"me"_s, clock.now().plusSeconds(60)}, 10,
                                                                       10, u"https://patwarden.example.com"_s));
        QVERIFY(batches);
        QVERIFY(!batches->isEmpty());
        for (WebhookDelivery delivery : batches->first().deliveries) {
            delivery.attemptedAt = clock.now();
            delivery.status = status;
            delivery.milliseconds = 1234;
            delivery.response = response;
            QVERIFY(test::resultOf(controllers.webhooks.report(u"me"_s, {delivery})));
        }
    }
    /// Opens the menu of a webhook and takes an entry.
    void manage(WebhookId webhook, const QString &action) const
    {
        click(u"manageWebhook_%1"_s.arg(webhook.value()));
        QMenu *menu = nullptr;
        QTRY_VERIFY(menu = findAnywhere<QMenu>(u"webhookMenu"_s));
        const QList<QAction *> actions = menu->actions();
        for (QAction *each : actions) {
            if (each->objectName() == action) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(each).center());
                return;
            }
        }
        QFAIL(qPrintable(action));
    }
    /// A mail to mia that its server has refused.
    void giveAMailUp()
    {
        MailController &mails = controllers.mails;
        QVERIFY(test::resultOf(mails.plan(u"example.com"_s)));
        QSqlQuery query(builder.database().connection());
        QVERIFY(query.exec(u"UPDATE account SET email = 'mia@example.com' WHERE id = %1"_s.arg(mia.value())));
        const RequestId request = builder.addRequest(octo, mia, {});
        QVERIFY(test::resultOf(controllers.requests.review(owner, octo, {request}, Verdict::Approved, {}).future));
        QCOMPARE(test::resultOf(mails.plan(u"example.com"_s)).value(), 1);
        const auto leased = test::resultOf(mails.lease({u"me"_s, clock.now().plusSeconds(60)}, 10));
        QVERIFY(leased);
        QCOMPARE(leased->size(), 1);
        QVERIFY(test::resultOf(mails.report(
            u"me"_s, {{leased->first().mail.id, 0, MailOutcome::End::Refused, u"550 no such mailbox"_s}})));
    }

    OrganizationId octo;
    AccountId olga;
    AccountId mia;
    Session owner;
    std::unique_ptr<DeliveryPage> page;
};

void TestDeliveryPage::savesTheTimeOfTheDigest() // R-O4
{
    Desk desk(temporaryPath(u"digest.db"_s));
    desk.openAs(desk.olga);
    QCOMPARE(desk.find<QTimeEdit>(u"digestTimeField"_s)->time(), QTime(9, 0));
    QCOMPARE(desk.zone(), u"UTC"_s);
    QVERIFY(!desk.find(u"saveDigestButton"_s)->isEnabled());
    desk.typeTime(u"0830"_s);
    desk.typeZone(u"Europe/Berlin"_s);
    QSignalSpy succeeded(desk.page.get(), &Page::succeeded);
    desk.click(u"saveDigestButton"_s);
    QTRY_COMPARE(succeeded.size(), 1);
    QCOMPARE(desk.saved(), (DigestSetting{true, 8 * 60 + 30, "Europe/Berlin"}));
    QVERIFY(!desk.find(u"saveDigestButton"_s)->isEnabled());
    desk.click(u"digestBox"_s);
    desk.click(u"saveDigestButton"_s);
    QTRY_COMPARE(succeeded.size(), 2);
    QVERIFY(!desk.saved().enabled);
}

void TestDeliveryPage::keepsAZoneThatDoesNotExist()
{
    Desk desk(temporaryPath(u"zone.db"_s));
    desk.openAs(desk.olga);
    desk.typeTime(u"0715"_s);
    desk.typeZone(u"Moon/Sea"_s);
    desk.click(u"saveDigestButton"_s);
    auto *failure = desk.find<Banner>(u"digestFailureBanner"_s);
    QTRY_VERIFY(failure->isVisible());
    QCOMPARE(failure->text(), u"Enter a time zone that exists, as “Europe/Berlin”."_s);
    QCOMPARE(desk.zone(), u"Moon/Sea"_s);
    QCOMPARE(desk.find<QTimeEdit>(u"digestTimeField"_s)->time(), QTime(7, 15));
    QCOMPARE(desk.saved(), DigestSetting());
    desk.typeZone(u"Asia/Tokyo"_s);
    QVERIFY(!failure->isVisible());
    desk.click(u"saveDigestButton"_s);
    QTRY_COMPARE(desk.saved(), (DigestSetting{true, 7 * 60 + 15, "Asia/Tokyo"}));
}

void TestDeliveryPage::asksBeforeADraftIsLost()
{
    Desk desk(temporaryPath(u"draft.db"_s));
    desk.openAs(desk.olga);
    desk.typeZone(u"Asia/Tokyo"_s);
    desk.prompts.answers.append({false, true});
    QList<bool> left;
    const auto leave = [&] { desk.page->requestLeave([&](bool decided) { left.append(decided); }); };
    leave();
    QTRY_COMPARE(left, QList<bool>({false}));
    QCOMPARE(desk.zone(), u"Asia/Tokyo"_s);
    leave();
    QTRY_COMPARE(left, QList<bool>({false, true}));
    QCOMPARE(desk.zone(), u"UTC"_s);
}

void TestDeliveryPage::saysThatThereAreNone()
{
    Desk desk(temporaryPath(u"none.db"_s));
    desk.openAs(desk.olga);
    QVERIFY(desk.find<EmptyState>(u"noWebhooksState"_s)->isVisible());
    QVERIFY(!desk.find(u"webhookTable"_s)->isVisible());
    QVERIFY(!desk.find(u"givenUpMailCard"_s)->isVisible());
}

void TestDeliveryPage::addsAWebhook()
{
    Desk desk(temporaryPath(u"add.db"_s));
    desk.openAs(desk.olga);
    const auto *table = desk.find<DataTable>(u"webhookTable"_s);
    const QAbstractItemModelTester tester(table->model());
    desk.click(u"addWebhookButton"_s);
    desk.type(u"webhookUrlField"_s, u"https://ci.example.com/hook"_s);
    desk.type(u"webhookSecretField"_s, u"s3cret"_s);
    QTest::keyClick(desk.findAnywhere(u"webhookSecretField"_s), Qt::Key_Return);
    QTRY_VERIFY(table->isVisible());
    QTRY_VERIFY(!desk.findAnywhere(u"webhookDialog"_s));
    QCOMPARE(table->model()->index(0, WebhookModel::Url).data().toString(), u"https://ci.example.com/hook"_s);
    QCOMPARE(table->model()->index(0, WebhookModel::State).data().toString(), u"Active"_s);
    QCOMPARE(table->model()->index(0, WebhookModel::LastAnswer).data().toString(), u"Waiting"_s);
    QCOMPARE(desk.webhooks().size(), 1);
    QVERIFY(desk.webhooks().first().hasSecret);
}

void TestDeliveryPage::keepsAUrlThatIsRefused()
{
    Desk desk(temporaryPath(u"refused.db"_s));
    desk.openAs(desk.olga);
    desk.click(u"addWebhookButton"_s);
    desk.type(u"webhookUrlField"_s, u"ftp://example.com"_s);
    desk.type(u"webhookSecretField"_s, u"s3cret"_s);
    desk.click(u"addWebhookConfirmButton"_s);
    Banner *failure = nullptr;
    QTRY_VERIFY(failure = desk.findAnywhere<Banner>(u"webhookFailureBanner"_s));
    QCOMPARE(failure->text(), u"Enter an http or https address without a name and a password in it."_s);
    QCOMPARE(desk.findAnywhere<QLineEdit>(u"webhookUrlField"_s)->text(), u"ftp://example.com"_s);
    QCOMPARE(desk.findAnywhere<QLineEdit>(u"webhookSecretField"_s)->text(), u"s3cret"_s);
    QVERIFY(desk.webhooks().isEmpty());
    desk.type(u"webhookUrlField"_s, u"https://example.com"_s);
    desk.click(u"addWebhookConfirmButton"_s);
    QTRY_COMPARE(desk.webhooks().size(), 1);
}

void TestDeliveryPage::pingsAndDeliversAgain()
{
    Desk desk(temporaryPath(u"again.db"_s));
    const WebhookId webhook = desk.addWebhook();
    desk.answerAll(502, u"bad\n  gateway"_s);
    desk.openAs(desk.olga);
    QSignalSpy succeeded(desk.page.get(), &Page::succeeded);
    desk.manage(webhook, u"pingAction"_s);
    QTRY_COMPARE(succeeded.size(), 1);

    desk.manage(webhook, u"deliveriesAction"_s);
    DataTable *log = nullptr;
    QTRY_VERIFY(log = desk.findAnywhere<DataTable>(u"deliveryTable"_s));
    const QAbstractItemModelTester tester(log->model());
    QTRY_COMPARE(log->model()->rowCount(), 2);
    const auto text = [&](int row, int column) { return log->model()->index(row, column).data().toString(); };
    QCOMPARE(text(0, WebhookDeliveryModel::Status), u"Waiting"_s);
    QCOMPARE(text(1, WebhookDeliveryModel::Event), u"ping"_s);
    QCOMPARE(text(1, WebhookDeliveryModel::Status), u"502, tried again later"_s);
    QCOMPARE(text(1, WebhookDeliveryModel::Milliseconds), QLocale().toString(1234));
    QCOMPARE(text(1, WebhookDeliveryModel::Attempts), u"1"_s);
    QCOMPARE(text(1, WebhookDeliveryModel::Answer), u"bad gateway"_s);
    // What was never attempted cannot be delivered again.
    auto *again = desk.findAnywhere<QPushButton>(u"deliverAgainButton"_s);
    QTRY_COMPARE(log->currentIndex().row(), 0);
    QVERIFY(!again->isEnabled());
    QTest::keyClick(log, Qt::Key_Down);
    QVERIFY(again->isEnabled());
    desk.click(u"deliverAgainButton"_s);
    QTRY_COMPARE(log->model()->rowCount(), 3);
    const auto kept = test::resultOf(desk.controllers.webhooks.deliveries(desk.owner, desk.octo, webhook, 10));
    QVERIFY(kept->first().isRedelivery);
    QCOMPARE(kept->first().guid, kept->last().guid);
    desk.click(u"closeButton"_s);
    QTRY_VERIFY(!desk.findAnywhere(u"deliveriesDialog"_s));
}

void TestDeliveryPage::saysThatNothingWasSent() // as of a webhook that was imported
{
    Desk desk(temporaryPath(u"nothing.db"_s));
    const WebhookId webhook = desk.addWebhook();
    QSqlQuery query(desk.builder.database().connection());
    QVERIFY(query.exec(u"DELETE FROM webhook_delivery"_s));
    desk.openAs(desk.olga);
    desk.manage(webhook, u"deliveriesAction"_s);
    QTRY_VERIFY(desk.findAnywhere<EmptyState>(u"noDeliveriesState"_s));
    QVERIFY(!desk.findAnywhere(u"deliveryTable"_s));
    QVERIFY(!desk.findAnywhere(u"deliverAgainButton"_s)->isEnabled());
    QVERIFY(test::resultOf(desk.controllers.webhooks.ping(desk.owner, desk.octo, webhook)));
    desk.click(u"refreshDeliveriesButton"_s);
    QTRY_VERIFY(desk.findAnywhere(u"deliveryTable"_s));
    QVERIFY(!desk.findAnywhere(u"noDeliveriesState"_s));
    desk.click(u"closeButton"_s);
}

void TestDeliveryPage::changesTheAddressAndKeepsTheSecret()
{
    Desk desk(temporaryPath(u"address.db"_s));
    const WebhookId webhook = desk.addWebhook();
    desk.openAs(desk.olga);
    desk.manage(webhook, u"changeWebhookAction"_s);
    QTRY_VERIFY(desk.findAnywhere(u"webhookUrlField"_s));
    QCOMPARE(desk.findAnywhere<QLineEdit>(u"webhookUrlField"_s)->text(), u"https://example.com/hook"_s);
    QVERIFY(!desk.findAnywhere(u"webhookSecretField"_s));
    desk.type(u"webhookUrlField"_s, u"nowhere"_s);
    desk.click(u"changeWebhookConfirmButton"_s);
    QTRY_VERIFY(desk.findAnywhere(u"webhookFailureBanner"_s));
    desk.type(u"webhookUrlField"_s, u"https://example.com/moved"_s);
    QTest::keyClick(desk.findAnywhere(u"webhookUrlField"_s), Qt::Key_Return);
    QTRY_VERIFY(!desk.findAnywhere(u"webhookDialog"_s));
    const auto *table = desk.find<DataTable>(u"webhookTable"_s);
    QTRY_COMPARE(table->model()->index(0, WebhookModel::Url).data().toString(), u"https://example.com/moved"_s);
    QVERIFY(desk.webhooks().first().hasSecret);
}

void TestDeliveryPage::changesTheSecret()
{
    Desk desk(temporaryPath(u"secret.db"_s));
    const WebhookId webhook = desk.addWebhook();
    desk.openAs(desk.olga);
    const auto change = [&](const QString &secret) {
        desk.manage(webhook, u"changeWebhookAction"_s);
        desk.click(u"changeSecretButton"_s);
        desk.type(u"webhookSecretField"_s, secret);
        QCOMPARE(desk.findAnywhere<QLineEdit>(u"webhookSecretField"_s)->echoMode(), QLineEdit::Password);
        desk.click(u"changeWebhookConfirmButton"_s);
        QTRY_VERIFY(!desk.findAnywhere(u"webhookDialog"_s));
    };
    change(u"an0ther"_s);
    const auto leased = test::resultOf(
        desk.controllers.webhooks.lease({u"me"_s, desk.clock.now().plusSeconds(60)}, 1, 1, u"https://p"_s));
    QCOMPARE(leased->first().webhook.secret, u"an0ther"_s);
    change(QString());
    QVERIFY(!desk.webhooks().first().hasSecret);
    desk.manage(webhook, u"changeWebhookAction"_s);
    QLabel *state = nullptr;
    QTRY_VERIFY(state = desk.findAnywhere<QLabel>(u"webhookSignedLabel"_s));
    QCOMPARE(state->text(), u"Deliveries are not signed."_s);
    desk.click(u"cancelButton"_s);
}

void TestDeliveryPage::switchesOffAndOnAgain()
{
    Desk desk(temporaryPath(u"switch.db"_s));
    const WebhookId webhook = desk.addWebhook();
    desk.openAs(desk.olga);
    const auto state = [&] {
        return desk.find<DataTable>(u"webhookTable"_s)->model()->index(0, WebhookModel::State).data().toString();
    };
    desk.prompts.answers.append({false, true});
    desk.manage(webhook, u"switchWebhookOffAction"_s);
    QTRY_COMPARE(desk.prompts.questions.size(), 1);
    QTRY_VERIFY(!desk.findAnywhere(u"webhookMenu"_s));
    QVERIFY(desk.webhooks().first().active);
    desk.manage(webhook, u"switchWebhookOffAction"_s);
    QTRY_COMPARE(state(), u"Switched off"_s);
    QVERIFY(!desk.webhooks().first().active);
    desk.click(u"manageWebhook_%1"_s.arg(webhook.value()));
    QMenu *menu = nullptr;
    QTRY_VERIFY(menu = desk.findAnywhere<QMenu>(u"webhookMenu"_s));
    QVERIFY(!menu->findChild<QAction *>(u"pingAction"_s)->isEnabled());
    QTest::keyClick(menu, Qt::Key_Escape);
    QTRY_VERIFY(!desk.findAnywhere(u"webhookMenu"_s));
    desk.manage(webhook, u"switchWebhookOnAction"_s);
    QTRY_COMPARE(state(), u"Active"_s);
    const auto log = test::resultOf(desk.controllers.webhooks.deliveries(desk.owner, desk.octo, webhook, 10));
    QCOMPARE(log->size(), 1); // the ping still waits
}

void TestDeliveryPage::removesAfterAsking()
{
    Desk desk(temporaryPath(u"remove.db"_s));
    const WebhookId webhook = desk.addWebhook();
    desk.openAs(desk.olga);
    desk.prompts.answers.append({false, true});
    desk.manage(webhook, u"removeWebhookAction"_s);
    QTRY_COMPARE(desk.prompts.questions.size(), 1);
    QVERIFY(desk.prompts.questions.first().danger);
    QVERIFY(desk.prompts.questions.first().text.contains(u"https://example.com/hook"_s));
    QTRY_VERIFY(!desk.findAnywhere(u"webhookMenu"_s));
    QCOMPARE(desk.webhooks().size(), 1);
    desk.manage(webhook, u"removeWebhookAction"_s);
    QTRY_VERIFY(desk.find<EmptyState>(u"noWebhooksState"_s)->isVisible());
    QVERIFY(desk.webhooks().isEmpty());
}

void TestDeliveryPage::triesAMailAgain()
{
    Desk desk(temporaryPath(u"mail.db"_s));
    desk.giveAMailUp();
    desk.openAs(desk.olga);
    auto *table = desk.find<DataTable>(u"givenUpMailTable"_s);
    QVERIFY(table->isVisible());
    const QAbstractItemModelTester tester(table->model());
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, GivenUpMailModel::To).data().toString(), u"mia"_s);
    QCOMPARE(table->model()->index(0, GivenUpMailModel::About).data().toString(), u"Request approved"_s);
    QCOMPARE(table->model()->index(0, GivenUpMailModel::LastError).data().toString(), u"550 no such mailbox"_s);
    const auto mails = test::resultOf(desk.controllers.mails.givenUp(desk.owner, desk.octo));
    desk.click(u"tryAgain_%1"_s.arg(mails->first().id.value()));
    QTRY_VERIFY(!desk.find(u"givenUpMailCard"_s)->isVisible());
    QCOMPARE(test::resultOf(desk.controllers.mails.counts())->waiting, 1);
}

void TestDeliveryPage::tellsAMemberWhyThereIsNothingToSee()
{
    Desk desk(temporaryPath(u"member.db"_s));
    desk.openAs(desk.mia);
    QVERIFY(desk.page->findChild<QPushButton *>(u"retryButton"_s)->isHidden());
    QVERIFY(!desk.find(u"addWebhookButton"_s)->isVisible());
    const auto states = desk.page->findChildren<EmptyState *>();
    QVERIFY(std::ranges::any_of(states, [](const EmptyState *each) {
        return each->isVisible() && each->title().startsWith(u"Only owners of the organization"_s);
    }));
}

PATWARDEN_GUI_TEST_MAIN(TestDeliveryPage)
#include "tst_deliverypage.moc"
