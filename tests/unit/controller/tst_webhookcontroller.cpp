// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include "controller/controllers.h"
#include "storage/auditlog.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Webhooks of an organization: what they are told, in which turns, and who may look.
class TestWebhookController : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pingsANewOne();
    void tellsOfDecisions_data();
    void tellsOfDecisions();
    void tellsOfAWholeReview();
    void tellsNobodyElse();
    void saysWhatGithubSays();
    void saysWhatIsNew();
    void takesAWebhookOnce();
    void comesBackUntilItIsGivenUp();
    void redeliversWithTheSameGuid();
    void keepsASecretThatIsNotReplaced();
    void keepsItsLogAndWhatWaitsWhileItIsOff();
    void refusesToTellOneThatIsOff();
    void auditsWithoutSecrets();
    void refusesUrls_data();
    void refusesUrls();
    void letsOnlyOwnersDoAnything();
    void removesWithItsLog();

private:
    WebhookId add(const QString &url = u"https://example.com/hook"_s)
    {
        return test::resultOf(m_controllers->webhooks.add(m_owner, m_organization, {url, u"s3cret"_s})).value();
    }
    [[nodiscard]] QList<WebhookBatch> lease(int each = 100, const QString &owner = u"me"_s)
    {
        return test::resultOf(m_controllers->webhooks.lease({owner, m_clock.now().plusSeconds(60)}, 100, each,
                                                            u"https://patwarden.example.com"_s))
            .value();
    }
    void answer(WebhookDelivery delivery, int status, const QString &owner = u"me"_s)
    {
        delivery.attemptedAt = m_clock.now();
        delivery.status = status;
        QVERIFY(test::resultOf(m_controllers->webhooks.report(owner, {delivery})));
    }
    /// The ping of a new one is out of the way.
    WebhookId addAnswered()
    {
        const WebhookId id = add();
        answer(lease().first().deliveries.first(), 200);
        return id;
    }
    void review(const QList<RequestId> &requests, Verdict verdict)
    {
        QVERIFY(test::resultOf(
            m_controllers->requests.review(m_owner, m_organization, requests, verdict, u"because"_s).future));
    }
    void setActive(WebhookId id, bool active)
    {
        QVERIFY(test::resultOf(m_controllers->webhooks.setActive(m_owner, m_organization, id, active)));
    }
    [[nodiscard]] QList<WebhookDelivery> log(WebhookId id)
    {
        return test::resultOf(m_controllers->webhooks.deliveries(m_owner, m_organization, id, 100)).value();
    }
    [[nodiscard]] static QJsonObject payloadOf(const WebhookDelivery &delivery)
    {
        return QJsonDocument::fromJson(delivery.payload.toUtf8()).object();
    }

    test::ManualClock m_clock;
    std::unique_ptr<test::EstateBuilder> m_estate;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<Controllers> m_controllers;
    OrganizationId m_organization, m_other;
    Session m_owner;
    AccountId m_ann;
};

void TestWebhookController::init()
{
    TestCase::init();
    static int serial = 0;
    const QString path = temporaryPath(u"webhook-%1.db"_s.arg(++serial));
    m_controllers.reset();
    m_thread.reset();
    m_estate = std::make_unique<test::EstateBuilder>(path, m_clock);
    m_estate->addEnterprise();
    m_organization = m_estate->addOrganization(u"octo-org"_s, true);
    m_other = m_estate->addOrganization(u"other"_s, true);
    m_owner = test::EstateBuilder::sessionOf(m_estate->addAccount(u"olga"_s), u"olga"_s);
    m_ann = m_estate->addAccount(u"ann"_s);
    for (const OrganizationId organization : {m_organization, m_other}) {
        m_estate->join(m_owner.account, organization, Role::Owner);
        m_estate->join(m_ann, organization, Role::Member);
    }
    m_thread = std::make_unique<DatabaseThread>();
    QVERIFY(test::resultOf(m_thread->open(test::locationOf(path), OpenMode::OpenExisting)));
    m_controllers = std::make_unique<Controllers>(*m_thread, m_clock);
}

void TestWebhookController::pingsANewOne()
{
    add();
    const QList<WebhookBatch> batches = lease();
    QCOMPARE(batches.size(), 1);
    QCOMPARE(batches.first().deliveries.size(), 1);
    const WebhookDelivery &ping = batches.first().deliveries.first();
    QCOMPARE(ping.action, WebhookAction::Ping);
    QVERIFY(payloadOf(ping).contains("zen"_L1));
    QVERIFY(!ping.payload.contains(u"s3cret"_s));
}

void TestWebhookController::tellsOfDecisions_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("action");
    QTest::newRow("approved") << Verdict::Approved << u"approved"_s;
    QTest::newRow("denied") << Verdict::Denied << u"denied"_s;
}

void TestWebhookController::tellsOfDecisions()
{
    QFETCH(Verdict, verdict);
    QFETCH(QString, action);
    addAnswered();
    review({m_estate->addRequest(m_organization, m_ann, {})}, verdict);
    const QList<WebhookBatch> batches = lease();
    QCOMPARE(batches.size(), 1);
    QCOMPARE(payloadOf(batches.first().deliveries.first()).value("action"_L1).toString(), action);
}

void TestWebhookController::tellsOfAWholeReview()
{
    addAnswered();
    const QList<RequestId> requests = m_estate->addRequests(m_organization, m_ann, 1'500);
    review(requests, Verdict::Approved);
    QSet<QString> guids;
    QSet<RequestId> told;
    for (QList<WebhookBatch> batches = lease(500); !batches.isEmpty(); batches = lease(500)) {
        for (WebhookDelivery &delivery : batches.first().deliveries) {
            guids.insert(delivery.guid);
            told.insert(delivery.request);
            QVERIFY(!QUuid::fromString(delivery.guid).isNull());
            delivery.attemptedAt = m_clock.now();
            delivery.status = 202;
        }
        QVERIFY(test::resultOf(m_controllers->webhooks.report(u"me"_s, batches.first().deliveries)));
    }
    QCOMPARE(guids.size(), requests.size());
    QCOMPARE(told.size(), requests.size());
}

void TestWebhookController::tellsNobodyElse()
{
    const WebhookId id = addAnswered();
    QVERIFY(test::resultOf(
        m_controllers->requests
            .review(m_owner, m_other, {m_estate->addRequest(m_other, m_ann, {})}, Verdict::Approved, {})
            .future));
    QVERIFY(lease().isEmpty());
    setActive(id, false);
    review({m_estate->addRequest(m_organization, m_ann, {})}, Verdict::Approved);
    QVERIFY(lease().isEmpty());
    QCOMPARE(log(id).size(), 1); // switched off, it was not even noted
}

void TestWebhookController::saysWhatGithubSays()
{
    addAnswered();
    const RepositoryId repository = m_estate->addRepository(m_organization, u"website"_s);
    const RequestId request = m_estate->addRequest(m_organization, m_ann,
                                                   {.permissions = u"contents:write"_s,
                                                    .selection = RepositorySelection::Selected,
                                                    .repositories = {repository}});
    review({request}, Verdict::Approved);
    const QJsonObject payload = payloadOf(lease().first().deliveries.first());
    const QJsonObject told = payload.value("personal_access_token_request"_L1).toObject();
    QCOMPARE(told.value("id"_L1).toInteger(), request.value());
    QCOMPARE(told.value("owner"_L1).toObject().value("login"_L1).toString(), u"ann"_s);
    QCOMPARE(told.value("repository_selection"_L1).toString(), u"subset"_s);
    QCOMPARE(told.value("repository_count"_L1).toInt(), 1);
    QCOMPARE(told.value("token_name"_L1).toString(), u"deploy-bot"_s);
    QCOMPARE(told.value("token_expired"_L1), QJsonValue(false));
    QVERIFY(told.value("token_last_used_at"_L1).isNull());
    QVERIFY(!told.contains("reason"_L1)); // GitHub's schema has none
    QCOMPARE(payload.value("sender"_L1).toObject().value("login"_L1).toString(), u"olga"_s);
    QCOMPARE(payload.value("organization"_L1).toObject().value("login"_L1).toString(), u"octo-org"_s);
}

void TestWebhookController::saysWhatIsNew()
{
    addAnswered();
    const RequestId request = m_estate->addRequest(m_organization, m_ann, {.permissions = u"contents:read"_s});
    review({request}, Verdict::Approved);
    const QJsonObject told =
        payloadOf(lease().first().deliveries.first()).value("personal_access_token_request"_L1).toObject();
    const QJsonObject all = told.value("permissions_result"_L1).toObject();
    QCOMPARE(all.value("repository"_L1).toObject().value("contents"_L1).toString(), u"read"_s);
    QCOMPARE(told.value("permissions_added"_L1).toObject(), all);
    QVERIFY(told.value("permissions_upgraded"_L1).toObject().isEmpty());
}

void TestWebhookController::takesAWebhookOnce()
{
    add();
    review({m_estate->addRequest(m_organization, m_ann, {})}, Verdict::Approved);
    QCOMPARE(lease(1).size(), 1);
    QVERIFY(lease(10, u"other"_s).isEmpty()); // while it is being told one thing, it is told nothing else
    m_clock.advanceSeconds(61);
    QCOMPARE(lease(10, u"other"_s).first().deliveries.size(), 2);
}

void TestWebhookController::comesBackUntilItIsGivenUp()
{
    const WebhookId id = add();
    QString payload;
    for (int attempt = 0; attempt < webhookRetry.attempts; ++attempt) {
        const QList<WebhookBatch> batches = lease();
        QCOMPARE(batches.size(), 1);
        const WebhookDelivery &delivery = batches.first().deliveries.first();
        QCOMPARE(delivery.attempts, attempt);
        QVERIFY(payload.isEmpty() || payload == delivery.payload);
        payload = delivery.payload;
        answer(delivery, 503);
        QVERIFY(lease().isEmpty());
        m_clock.advanceSeconds(webhookRetry.longestSeconds);
    }
    QVERIFY(lease().isEmpty());
    QCOMPARE(log(id).first().state, WebhookState::GivenUp);
    QCOMPARE(log(id).first().status, 503);
}

void TestWebhookController::redeliversWithTheSameGuid()
{
    const WebhookId id = addAnswered();
    const WebhookDelivery first = log(id).first();
    QVERIFY(test::resultOf(m_controllers->webhooks.redeliver(m_owner, m_organization, first.id)));
    const WebhookDelivery again = lease().first().deliveries.first();
    QCOMPARE(again.guid, first.guid);
    QCOMPARE(again.payload, first.payload);
    QVERIFY(again.isRedelivery);
    QVERIFY(again.id != first.id);
    QCOMPARE(test::resultOf(m_controllers->webhooks.redeliver(m_owner, m_other, first.id)).error().code,
             ErrorCode::NotFound);
}

void TestWebhookController::keepsASecretThatIsNotReplaced()
{
    const WebhookId id = addAnswered();
    const auto secretAfter = [&](const std::optional<QString> &secret) {
        const auto changed = test::resultOf(
            m_controllers->webhooks.change(m_owner, m_organization, id, {u"https://example.com/x"_s, secret}));
        const auto pinged = test::resultOf(m_controllers->webhooks.ping(m_owner, m_organization, id));
        const QList<WebhookBatch> batches = lease();
        if (!changed || !pinged || batches.size() != 1)
            return u"?"_s;
        answer(batches.first().deliveries.first(), 200);
        return batches.first().webhook.secret;
    };
    QCOMPARE(secretAfter(std::nullopt), u"s3cret"_s);
    QCOMPARE(secretAfter(u"new"_s), u"new"_s);
    QCOMPARE(secretAfter(u""_s), QString());
}

void TestWebhookController::keepsItsLogAndWhatWaitsWhileItIsOff()
{
    const WebhookId id = addAnswered();
    review({m_estate->addRequest(m_organization, m_ann, {})}, Verdict::Approved);
    setActive(id, false);
    QVERIFY(!test::resultOf(m_controllers->webhooks.list(m_owner, m_organization)).value().first().active);
    QVERIFY(lease().isEmpty());
    review({m_estate->addRequest(m_organization, m_ann, {})}, Verdict::Denied); // it never hears of this
    QCOMPARE(log(id).size(), 2);
    m_clock.advanceSeconds(3'600);

    setActive(id, true);
    const QList<WebhookBatch> batches = lease();
    QCOMPARE(batches.size(), 1);
    QCOMPARE(batches.first().deliveries.size(), 1);
    QCOMPARE(batches.first().deliveries.first().action, WebhookAction::Approved);
    answer(batches.first().deliveries.first(), 200);
    review({m_estate->addRequest(m_organization, m_ann, {})}, Verdict::Denied);
    QCOMPARE(lease().first().deliveries.first().action, WebhookAction::Denied);
}

void TestWebhookController::refusesToTellOneThatIsOff()
{
    const WebhookId id = addAnswered();
    setActive(id, false);
    const Error ping = test::resultOf(m_controllers->webhooks.ping(m_owner, m_organization, id)).error();
    QCOMPARE(ping.code, ErrorCode::Conflict);
    QCOMPARE(ping.subject, u"webhook"_s);
    const WebhookDeliveryId delivery = log(id).first().id;
    const Error again =
        test::resultOf(m_controllers->webhooks.redeliver(m_owner, m_organization, delivery)).error();
    QCOMPARE(again.code, ErrorCode::Conflict);
    QCOMPARE(again.subject, u"webhook"_s);
    QCOMPARE(log(id).size(), 1);
}

void TestWebhookController::auditsWithoutSecrets()
{
    WebhookController &webhooks = m_controllers->webhooks;
    const WebhookId id = add(u"https://example.com/hook?key=k3y"_s);
    const WebhookDraft moved{u"https://example.com/moved?key=k3y"_s, u"an0ther"_s};
    QVERIFY(test::resultOf(webhooks.change(m_owner, m_organization, id, moved)));
    QVERIFY(test::resultOf(webhooks.change(m_owner, m_organization, id, moved))); // changes nothing
    setActive(id, false);
    setActive(id, false);
    setActive(id, true);
    QVERIFY(test::resultOf(webhooks.remove(m_owner, m_organization, id)));

    const auto page =
        test::resultOf(m_controllers->audit.page(m_owner, {.organizations = {m_organization}}, 0, 20));
    QVERIFY(page);
    QStringList actions;
    for (const AuditRow &row : page->rows) {
        actions.prepend(row.leaf.action);
        const QByteArray details = QJsonDocument(row.leaf.details).toJson();
        QVERIFY(!details.contains("k3y") && !details.contains("s3cret") && !details.contains("an0ther"));
    }
    QCOMPARE(actions,
             QStringList({u"hook.create"_s, u"hook.config_changed"_s, u"hook.active_changed"_s,
                          u"hook.active_changed"_s, u"hook.destroy"_s}));
    const QJsonObject change = page->rows.at(3).leaf.details;
    QCOMPARE(change.value("before"_L1).toString(), u"https://example.com/hook"_s);
    QCOMPARE(change.value("after"_L1).toString(), u"https://example.com/moved"_s);
    QVERIFY(change.value("secret_changed"_L1).toBool());
    QVERIFY(!page->rows.at(2).leaf.details.value("active"_L1).toBool(true));
}

void TestWebhookController::refusesUrls_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url :
         {"", "example.com", "ftp://example.com/", "https://", "https://user:pw@example.com/",
          "file:///etc/passwd", "https://exa mple.com/", "javascript:alert(1)", "https://example.com/#part"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestWebhookController::refusesUrls()
{
    QFETCH(QString, url);
    const auto added = test::resultOf(m_controllers->webhooks.add(m_owner, m_organization, {url}));
    QCOMPARE(added.error().code, ErrorCode::Invalid);
    QCOMPARE(added.error().subject, u"url"_s);
}

void TestWebhookController::letsOnlyOwnersDoAnything()
{
    const WebhookId id = addAnswered();
    const WebhookDeliveryId delivery = log(id).first().id;
    const Session ann = test::EstateBuilder::sessionOf(m_ann);
    WebhookController &webhooks = m_controllers->webhooks;
    const WebhookDraft draft{u"https://example.com/"_s};
    QCOMPARE(test::resultOf(webhooks.list(ann, m_organization)).error().code, ErrorCode::Forbidden);
    QCOMPARE(test::resultOf(webhooks.add(ann, m_organization, draft)).error().code, ErrorCode::Forbidden);
    QCOMPARE(test::resultOf(webhooks.change(ann, m_organization, id, draft)).error().code, ErrorCode::Forbidden);
    QCOMPARE(test::resultOf(webhooks.setActive(ann, m_organization, id, false)).error().code,
             ErrorCode::Forbidden);
    QCOMPARE(test::resultOf(webhooks.remove(ann, m_organization, id)).error().code, ErrorCode::Forbidden);
    QCOMPARE(test::resultOf(webhooks.ping(ann, m_organization, id)).error().code, ErrorCode::Forbidden);
    QCOMPARE(test::resultOf(webhooks.deliveries(ann, m_organization, id, 1)).error().code, ErrorCode::Forbidden);
    QCOMPARE(test::resultOf(webhooks.redeliver(ann, m_organization, delivery)).error().code, ErrorCode::Forbidden);
    QCOMPARE(test::resultOf(webhooks.remove(m_owner, m_other, id)).error().code, ErrorCode::NotFound);
    QCOMPARE(test::resultOf(webhooks.setActive(m_owner, m_other, id, false)).error().code, ErrorCode::NotFound);
    QCOMPARE(test::resultOf(webhooks.change(m_owner, m_other, id, draft)).error().code, ErrorCode::NotFound);
}

void TestWebhookController::removesWithItsLog()
{
    const WebhookId id = addAnswered();
    QVERIFY(test::resultOf(m_controllers->webhooks.ping(m_owner, m_organization, id)));
    QVERIFY(test::resultOf(m_controllers->webhooks.remove(m_owner, m_organization, id)));
    QVERIFY(lease().isEmpty());
    QVERIFY(test::resultOf(m_controllers->webhooks.list(m_owner, m_organization)).value().isEmpty());
}

PATWARDEN_TEST_MAIN(TestWebhookController)
#include "tst_webhookcontroller.moc"
