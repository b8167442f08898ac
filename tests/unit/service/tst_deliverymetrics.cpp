// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"
#include "webhookreceiver.h"

#include "service/delivery.h"
#include "service/systemroutes.h"

#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// What /metrics says of mails and webhooks.
class TestDeliveryMetrics : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatBecameOfMails();
    void saysNothingOfAnEstateThatDoesNotAnswer();
    void countsWhatWebhooksAnswer();
};

void TestDeliveryMetrics::saysWhatBecameOfMails()
{
    DeliveryMetrics metrics;
    metrics.countMail(false, MailState::Sent);
    metrics.countMail(false, MailState::Sent);
    metrics.countMail(true, MailState::Sent);
    metrics.countMail(true, MailState::Waiting);
    metrics.countMail(false, MailState::GivenUp);
    const QByteArray text = metrics.text(DeliveryMetrics::Stock{{.waiting = 7, .givenUp = 3}, 5});
    QVERIFY(text.contains("# TYPE patwarden_mails_total counter\n"));
    QVERIFY(text.contains("\npatwarden_mails_total{kind=\"notice\",result=\"sent\"} 2\n"));
    QVERIFY(text.contains("\npatwarden_mails_total{kind=\"notice\",result=\"given_up\"} 1\n"));
    QVERIFY(text.contains("\npatwarden_mails_total{kind=\"notice\",result=\"retried\"} 0\n"));
    QVERIFY(text.contains("\npatwarden_mails_total{kind=\"digest\",result=\"sent\"} 1\n"));
    QVERIFY(text.contains("\npatwarden_mails_total{kind=\"digest\",result=\"retried\"} 1\n"));
    QVERIFY(text.contains("\npatwarden_mails_waiting 7\n"));
    QVERIFY(text.contains("\npatwarden_mails_given_up 3\n"));
    QVERIFY(text.contains("\npatwarden_webhook_deliveries_waiting 5\n"));
}

void TestDeliveryMetrics::saysNothingOfAnEstateThatDoesNotAnswer()
{
    const QByteArray text = DeliveryMetrics().text(std::nullopt);
    QVERIFY(text.contains("patwarden_webhook_deliveries_total{result=\"delivered\"} 0\n"));
    QVERIFY(!text.contains("waiting"));
}

void TestDeliveryMetrics::countsWhatWebhooksAnswer()
{
    const test::WebhookReceiver taking("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    const test::WebhookReceiver refusing("HTTP/1.1 500 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    test::ManualClock clock;
    const QString path = temporaryPath(u"metrics.db"_s);
    test::EstateBuilder estate(path, clock);
    const OrganizationId organization = estate.addOrganization(u"octo-org"_s);
    const Session owner = test::EstateBuilder::sessionOf(estate.addAccount(u"olga"_s), u"olga"_s);
    estate.join(owner.account, organization, Role::Owner);
    DatabaseThread thread;
    QVERIFY(test::resultOf(thread.open(test::locationOf(path), OpenMode::OpenExisting)));
    Controllers controllers(thread, clock);
    ServiceSettings settings;
    settings.webhooks.allowedPrivateTargets = {u"127.0.0.1"_s};
    Delivery delivery(controllers, clock, settings, {.lookMilliseconds = 20});
    const auto add = [&](const test::WebhookReceiver &receiver) { // the first that it is told is a ping
        QVERIFY(test::resultOf(controllers.webhooks.add(owner, organization, {receiver.url(), u"s3cret"_s})));
    };
    SetupController setup(thread, clock);
    const ServiceMetrics metrics;
    const HttpServerCounts counts;
    SystemRoutes routes({setup, controllers.changes.connection(), controllers.mails, controllers.webhooks, metrics,
                         delivery.metrics(), counts, "1"});
    Router router;
    routes.addTo(router);
    const auto asks = [&] {
        HttpRequest request;
        request.method = "GET";
        request.path = "/metrics";
        request.peer = "127.0.0.1";
        const QFuture<HttpResponse> answer = (*router.find("GET", "/metrics").handler)(request, {});
        return QTest::qWaitFor([&] { return answer.isFinished(); }, 30'000) ? answer.result().body : QByteArray();
    };
    add(taking);
    QVERIFY(asks().contains("\npatwarden_webhook_deliveries_waiting 1\n"));
    delivery.start();
    QTRY_VERIFY_WITH_TIMEOUT(asks().contains("_deliveries_total{result=\"delivered\"} 1\n"), 30'000);
    QVERIFY(asks().contains("\npatwarden_webhook_deliveries_waiting 0\n"));
    add(refusing);
    QTRY_VERIFY_WITH_TIMEOUT(asks().contains("_deliveries_total{result=\"failed\"} 1\n"), 30'000);
    QVERIFY(asks().contains("\npatwarden_webhook_deliveries_waiting 1\n"));
    bool isStopped = false;
    connect(&delivery, &Delivery::stopped, &delivery, [&isStopped] { isStopped = true; });
    delivery.stop();
    QTRY_VERIFY_WITH_TIMEOUT(isStopped, 30'000);
}

PATWARDEN_TEST_MAIN(TestDeliveryMetrics)
#include "tst_deliverymetrics.moc"
