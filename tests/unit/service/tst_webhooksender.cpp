// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "webhookreceiver.h"

#include "service/privateaddress.h"
#include "service/webhookrequest.h"
#include "service/webhooksender.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;
using Receiver = test::WebhookReceiver;

namespace {

WebhookBatch batchFor(const QString &url, int count = 1)
{
    WebhookBatch batch;
    batch.webhook.id = WebhookId(7);
    batch.webhook.organization = OrganizationId(3);
    batch.webhook.url = url;
    batch.webhook.secret = u"It's a Secret to Everybody"_s;
    for (int i = 0; i < count; ++i) {
        WebhookDelivery delivery;
        delivery.id = WebhookDeliveryId(i + 1);
        delivery.guid = u"72d3162e-cc78-11e3-81ab-4c9367dc0958"_s;
        delivery.action = WebhookAction::Approved;
        delivery.payload = u"Hello, World!"_s;
        batch.deliveries.append(delivery);
    }
    return batch;
}

} // namespace

/// Deliveries to webhooks: how they are signed, where they may go, and that nobody waits for somebody else.
class TestWebhookSender : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void signsAsGithubDoes();
    void knowsPrivateAddresses_data();
    void knowsPrivateAddresses();
    void sendsWhatGithubSends();
    void refusesPrivateTargets_data();
    void refusesPrivateTargets();
    void followsNoRedirect();
    void keepsTheBeginningOfAnAnswer();
    void tellsWhatFailed();
    void letsNobodyWaitForASlowReceiver();
    void givesBackWhatHasNotBegun();
    void endsWhileSomethingIsUnderWay();

private:
    [[nodiscard]] WebhookDelivery delivered(const WebhookBatch &batch, const WebhookSettings &settings)
    {
        WebhookSender sender(settings, m_clock);
        QSignalSpy attempted(&sender, &WebhookSender::attempted);
        sender.deliver(batch, QDeadlineTimer(30'000));
        return attempted.wait(30'000) ? attempted.first().first().value<WebhookDelivery>() : WebhookDelivery();
    }

    const WebhookSettings m_local{{u"127.0.0.1"_s}, {}};
    Clock m_clock;
};

void TestWebhookSender::signsAsGithubDoes()
{
    QCOMPARE(webhookSignature256("It's a Secret to Everybody", "Hello, World!"),
             QByteArray("sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"));
    QCOMPARE(webhookSignature256("0123456789abcdef", "{\"yo\":true}"),
             QByteArray("sha256=b1f8020f5b4cd42042f807dd939015c4a418bc1ff7f604dd55b0a19b5d953d9b"));
    QCOMPARE(webhookSignature1("0123456789abcdef", "{\"yo\":true}"),
             QByteArray("sha1=126f2c800419c60137ce748d7672e77b65cf16d6"));
}

void TestWebhookSender::knowsPrivateAddresses_data()
{
    QTest::addColumn<bool>("isPrivate");
    for (const char *address : {"127.0.0.1",
                                "127.255.255.254",
                                "0.0.0.0",
                                "10.0.0.1",
                                "172.16.0.1",
                                "172.31.255.255",
                                "192.168.1.1",
                                "169.254.169.254",
                                "100.64.0.1",
                                "198.18.0.1",
                                "192.0.2.1",
                                "224.0.0.1",
                                "240.0.0.1",
                                "255.255.255.255",
                                "::1",
                                "::",
                                "fe80::1",
                                "fc00::1",
                                "fd12:3456::1",
                                "fec0::1",
                                "ff02::1",
                                "::ffff:127.0.0.1",
                                "::ffff:10.0.0.1",
                                "::127.0.0.1",
                                "64:ff9b::7f00:1",
                                "2002:7f00:1::",
                                "2001::1",
                                "2001:db8::1",
                                ""})
        QTest::newRow(address) << true;
    for (const char *address : {"8.8.8.8", "140.82.112.3", "172.15.0.1", "172.32.0.1", "100.128.0.1", "11.0.0.1",
                                "2606:50c0:8000::153", "2a00:1450:4001::200e", "::ffff:8.8.8.8"})
        QTest::newRow(address) << false;
}

void TestWebhookSender::knowsPrivateAddresses()
{
    QFETCH(bool, isPrivate);
    QCOMPARE(isPrivateAddress(QHostAddress(QString::fromLatin1(QTest::currentDataTag()))), isPrivate);
}

void TestWebhookSender::sendsWhatGithubSends()
{
    Receiver receiver("HTTP/1.1 202 Accepted\r\nContent-Length: 2\r\n\r\nok");
    const WebhookDelivery done = delivered(batchFor(receiver.url()), m_local);
    QCOMPARE(done.status, 202);
    QCOMPARE(done.response, u"ok"_s);
    QVERIFY(done.attemptedAt.has_value());
    QCOMPARE(receiver.requests.size(), 1);
    const QByteArray request = receiver.requests.first();
    QVERIFY(request.startsWith("POST /hook?a=b HTTP/1.1\r\n"));
    QVERIFY(request.endsWith("\r\n\r\nHello, World!"));
    for (const char *header :
         {"Content-Type: application/json", "X-GitHub-Event: personal_access_token_request",
          "X-GitHub-Delivery: 72d3162e-cc78-11e3-81ab-4c9367dc0958", "X-GitHub-Hook-ID: 7",
          "X-GitHub-Hook-Installation-Target-ID: 3", "X-GitHub-Hook-Installation-Target-Type: organization",
          "User-Agent: GitHub-Hookshot/",
          "X-Hub-Signature-256: sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"})
        QVERIFY2(request.contains(header), header);
    QVERIFY(!request.contains("Secret"));
}

void TestWebhookSender::refusesPrivateTargets_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host :
         {"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1", "0.0.0.0", "127.1"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void TestWebhookSender::refusesPrivateTargets()
{
    QFETCH(QString, host);
    Receiver receiver("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    const QString url = u"http://%1:%2/"_s.arg(host).arg(receiver.serverPort());
    const WebhookDelivery done = delivered(batchFor(url), {{u"elsewhere.example.com"_s}, {}});
    QCOMPARE(done.status, 0);
    QVERIFY(!done.error.isEmpty());
    test::deliverEvents();
    QCOMPARE(receiver.connections, 0);
}

void TestWebhookSender::followsNoRedirect()
{
    Receiver inner("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    Receiver outer("HTTP/1.1 302 Found\r\nLocation: " + inner.url().toLatin1() + "\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(delivered(batchFor(outer.url()), m_local).status, 302);
    QCOMPARE(inner.connections, 0);
}

void TestWebhookSender::keepsTheBeginningOfAnAnswer()
{
    Receiver receiver("HTTP/1.1 500 Oops\r\nContent-Length: 1000000\r\n\r\n" + QByteArray(1'000'000, 'x'));
    const WebhookDelivery done = delivered(batchFor(receiver.url()), m_local);
    QCOMPARE(done.status, 500);
    QCOMPARE(done.response, u"x"_s.repeated(2'048));
}

void TestWebhookSender::tellsWhatFailed()
{
    QTcpSocket nobody; // keeps the port from others, and listens to nobody
    QVERIFY(nobody.bind(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1/hook"_s.arg(nobody.localPort());
    const WebhookDelivery done = delivered(batchFor(url), m_local);
    QCOMPARE(done.status, 0);
    QVERIFY(!done.error.isEmpty());
}

void TestWebhookSender::letsNobodyWaitForASlowReceiver()
{
    Receiver silent("");
    Receiver quick("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    WebhookSender sender(m_local, m_clock);
    QSignalSpy attempted(&sender, &WebhookSender::attempted);
    for (int i = 0; i < 20; ++i)
        sender.deliver(batchFor(silent.url()), QDeadlineTimer(60'000));
    sender.deliver(batchFor(quick.url(), 5), QDeadlineTimer(60'000));
    QTRY_COMPARE_WITH_TIMEOUT(attempted.size(), 25, 60'000);
    for (const QList<QVariant> &arguments : attempted.first(5)) // before any of the silent ones is given up
        QCOMPARE(arguments.first().value<WebhookDelivery>().status, 200);
    const auto last = attempted.last().first().value<WebhookDelivery>();
    QCOMPARE(last.status, 0);
    QVERIFY(last.milliseconds >= 9'900);
}

void TestWebhookSender::givesBackWhatHasNotBegun()
{
    Receiver receiver("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    WebhookSender sender(m_local, m_clock);
    QSignalSpy attempted(&sender, &WebhookSender::attempted);
    QSignalSpy done(&sender, &WebhookSender::batchDone);
    sender.deliver(batchFor(receiver.url(), 3), QDeadlineTimer(0));
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
    QCOMPARE(attempted.size(), 3);
    QVERIFY(!attempted.first().first().value<WebhookDelivery>().attemptedAt);
    QCOMPARE(receiver.connections, 0);
    QCOMPARE(sender.batchesUnderWay(), 0);
}

void TestWebhookSender::endsWhileSomethingIsUnderWay()
{
    Receiver silent("");
    QElapsedTimer timer;
    {
        WebhookSender sender(m_local, m_clock);
        sender.deliver(batchFor(silent.url()), QDeadlineTimer(60'000));
        QTRY_COMPARE_WITH_TIMEOUT(silent.connections, 1, 30'000);
        timer.start();
    }
    QVERIFY(timer.elapsed() < 9'000); // not the ten seconds that it may take
}

PATWARDEN_TEST_MAIN(TestWebhookSender)
#include "tst_webhooksender.moc"
