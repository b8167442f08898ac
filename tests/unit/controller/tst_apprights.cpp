// SPDX-License-Identifier: GPL-3.0-or-later
#include "appdesk.h"
#include "testcase.h"

#include "controller/auditwording.h"
#include "controller/usecase.h"

#include <QJsonDocument>
#include <QUrl>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// What an App does with a token of an installation, and what it cannot.
class TestAppRights : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAndDecides();
    void revokes();
    void readsOnlyWhereItMayOnlyRead();
    void knowsNoOtherOrganization();
    void actsForItsOrganizationWhereNoneIsNamed();
    void doesNothingElse();
    void isNamedAsWhoDidIt();
    void isNamedToWebhooks();
    void isFoundInTheAuditLogByItsName();
    void keepsNothingOfWhatItMayNot();

private:
    RequestId ask(const QString &name = u"deploy-bot"_s)
    {
        TokenDraft draft = m_desk->draft();
        draft.name = name;
        return m_desk->create(m_desk->mia, draft).request;
    }
    auto review(const Session &session, OrganizationId organization, RequestId request, Verdict verdict)
    {
        return test::resultOf(
            m_desk->controllers.requests.review(session, organization, {request}, verdict, {}).future);
    }
    template <typename T>
    static ErrorCode codeOf(const Result<T> &result)
    {
        return result ? ErrorCode::Internal : result.error().code;
    }

    std::unique_ptr<test::AppDesk> m_desk;
    RegisteredApp m_app;
    Session m_session; ///< of an installation in octo-org that may do everything
};

void TestAppRights::init()
{
    TestCase::init();
    static int serial = 0;
    m_desk = std::make_unique<test::AppDesk>(temporaryPath(u"app-rights-%1.db"_s.arg(++serial)));
    m_app = m_desk->add();
    m_session = m_desk->sessionOf(m_app, m_desk->octo);
}

void TestAppRights::readsAndDecides()
{
    const RequestId first = ask();
    const RequestId second = ask(u"other-bot"_s);

    const auto queue = test::resultOf(m_desk->controllers.requests.queue(m_session, m_desk->octo, 10));
    QCOMPARE(queue->total, 2);
    QCOMPARE(test::resultOf(m_desk->controllers.requests.index(m_session, m_desk->octo)).value()->size(), 2);
    QCOMPARE(test::resultOf(m_desk->controllers.requests.rows(m_session, m_desk->octo, {first}))->size(), 1);
    QVERIFY(test::resultOf(m_desk->controllers.requests.details(m_session, m_desk->octo, first)));
    QCOMPARE(review(m_session, m_desk->octo, first, Verdict::Approved)->decided, QList{first});
    QCOMPARE(review(m_session, m_desk->octo, second, Verdict::Denied)->decided, QList{second});
    QCOMPARE(m_desk->pendingCount(), 0);
}

void TestAppRights::revokes()
{
    const RequestId request = ask();
    m_desk->review(request, Verdict::Approved);
    auto &active = m_desk->controllers.activeTokens;
    const auto list = test::resultOf(active.tokens(m_session, m_desk->octo, 10));
    QCOMPARE(list->total, 1);
    const TokenId token = list->newest.first().id;
    QCOMPARE(test::resultOf(active.index(m_session, m_desk->octo)).value()->size(), 1);
    QVERIFY(test::resultOf(active.details(m_session, m_desk->octo, token)));

    const auto outcome = test::resultOf(active.revoke(m_session, m_desk->octo, {token}, u"old"_s).future);

    QCOMPARE(outcome->revoked, QList{token});
    QCOMPARE(AuditWording::actor(m_desk->inbox(m_desk->mia).first().actor), u"octo-bot (App)"_s);
}

void TestAppRights::readsOnlyWhereItMayOnlyRead()
{
    const RequestId request = ask();
    const RegisteredApp reader = m_desk->add(u"Reader"_s, Level::Read, Level::None);
    const Session session = m_desk->sessionOf(reader, m_desk->octo);

    QVERIFY(test::resultOf(m_desk->controllers.requests.queue(session, m_desk->octo, 10)));
    QCOMPARE(codeOf(review(session, m_desk->octo, request, Verdict::Approved)), ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(m_desk->controllers.activeTokens.tokens(session, m_desk->octo, 10))),
             ErrorCode::Forbidden);
    QCOMPARE(m_desk->pendingCount(), 1);
}

void TestAppRights::knowsNoOtherOrganization()
{
    const OrganizationId nowhere(4711);
    const Session elsewhere = m_desk->sessionOf(m_app, m_desk->other);
    const RequestId request = ask();
    for (const OrganizationId organization : {m_desk->octo, nowhere}) {
        const auto queue = test::resultOf(m_desk->controllers.requests.queue(elsewhere, organization, 10));
        QCOMPARE(codeOf(queue), ErrorCode::NotFound);
        QCOMPARE(queue.error(), (Error{ErrorCode::NotFound, u"organization"_s, {}}));
        QCOMPARE(codeOf(review(elsewhere, organization, request, Verdict::Approved)), ErrorCode::NotFound);
        QCOMPARE(codeOf(test::resultOf(m_desk->controllers.activeTokens.tokens(elsewhere, organization, 10))),
                 ErrorCode::NotFound);
        QCOMPARE(codeOf(test::resultOf(
                     m_desk->controllers.activeTokens.revoke(elsewhere, organization, {TokenId(1)}, {}).future)),
                 ErrorCode::NotFound);
    }
    // In its own organization the request of another one is none.
    QCOMPARE(review(elsewhere, m_desk->other, request, Verdict::Approved)->notFound, QList{request});
    QCOMPARE(m_desk->pendingCount(), 1);
}

void TestAppRights::actsForItsOrganizationWhereNoneIsNamed()
{
    ask();
    m_desk->builder.addRequest(m_desk->other, m_desk->ownerOfOther.account, {});

    QCOMPARE(test::resultOf(m_desk->controllers.requests.queue(m_session, {}, 10))->total, 1);
}

void TestAppRights::doesNothingElse()
{
    auto &c = m_desk->controllers;
    const QStringList before = m_desk->audited();
    QCOMPARE(codeOf(test::resultOf(c.overview.overview(m_session))), ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(c.policies.optIn(m_session, PolicyScope::of(m_desk->octo),
                                                    defaultPolicies(ScopeKind::Organization)))),
             ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(c.policies.planned(m_session))), ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(c.members.members(m_session, MemberScope::of(m_desk->octo), {}, 10))),
             ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(c.notices.inbox(m_session, 10))), ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(c.notices.markRead(m_session, {}))), ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(c.tokens.own(m_session))), ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(c.activeTokens.classicTokens(m_session, m_desk->octo))), ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(c.audit.page(m_session, {}, 0, 10))), ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(c.apps.apps(m_session, m_desk->octo))), ErrorCode::Forbidden);
    QCOMPARE(codeOf(test::resultOf(c.apps.install(m_session, m_app.app.id, m_desk->other))), ErrorCode::Forbidden);
    QCOMPARE(m_desk->audited(), before);
}

void TestAppRights::isNamedAsWhoDidIt()
{
    const RequestId request = ask();
    QVERIFY(review(m_session, m_desk->octo, request, Verdict::Approved));

    const auto details = test::resultOf(m_desk->controllers.requests.details(m_desk->olga, m_desk->octo, request));
    QCOMPARE(details->decidedBy, u"octo-bot[bot]"_s);
    const auto active = test::resultOf(m_desk->controllers.activeTokens.tokens(m_desk->olga, m_desk->octo, 10));
    QCOMPARE(active->newest.first().grantedBy, u"octo-bot[bot]"_s);
    const auto again = review(m_desk->olga, m_desk->octo, request, Verdict::Denied);
    QCOMPARE(again->decidedEarlier.first().decidedBy, u"octo-bot[bot]"_s);
    const NoticeRow notice = m_desk->inbox(m_desk->mia).first();
    QCOMPARE(notice.actor, u"octo-bot[bot]"_s);
    QVERIFY(!notice.notice.actor.isValid());
    const auto page = test::resultOf(m_desk->controllers.audit.page(m_desk->olga, {}, 0, 1));
    QCOMPARE(page->rows.first().leaf.details.value("app"_L1).toString(), u"octo-bot"_s);
    QCOMPARE(page->rows.first().leaf.details.value("app_id"_L1).toInteger(), m_app.app.id.value());
    QCOMPARE(AuditWording::sentence(page->rows.first()), u"octo-bot (App) approved deploy-bot in octo-org"_s);
    QVERIFY(!test::resultOf(m_desk->controllers.audit.verify(m_desk->eve, {}))->firstBroken);
}

void TestAppRights::isNamedToWebhooks()
{
    WebhookController &webhooks = m_desk->controllers.webhooks;
    QVERIFY(test::resultOf(webhooks.add(m_desk->olga, m_desk->octo, {u"https://example.com/hook"_s})));
    QVERIFY(review(m_session, m_desk->octo, ask(), Verdict::Approved));
    QVERIFY(review(m_desk->olga, m_desk->octo, ask(u"other-bot"_s), Verdict::Denied));

    const auto batches = test::resultOf(
        webhooks.lease({u"me"_s, m_desk->clock.now().plusSeconds(60)}, 1, 10, u"https://patwarden.example.com"_s));
    QVERIFY(batches);
    QHash<QString, QJsonObject> senders;
    for (const WebhookDelivery &delivery : batches->first().deliveries) {
        const QJsonObject payload = QJsonDocument::fromJson(delivery.payload.toUtf8()).object();
        const QString action = payload.value("action"_L1).toString();
        if (!action.isEmpty())
            senders.insert(action, payload.value("sender"_L1).toObject());
    }
    const QJsonObject bot = senders.value(u"approved"_s);
    QCOMPARE(bot.value("login"_L1).toString(), u"octo-bot[bot]"_s);
    QCOMPARE(bot.value("type"_L1).toString(), u"Bot"_s);
    QCOMPARE(bot.value("id"_L1).toInteger(), m_app.app.id.value());
    QVERIFY(QUrl(bot.value("url"_L1).toString(), QUrl::StrictMode).isValid());
    QCOMPARE(senders.value(u"denied"_s).value("login"_L1).toString(), u"olga"_s);
    QCOMPARE(senders.value(u"created"_s).value("login"_L1).toString(), u"mia"_s); // not who decided it since
}

void TestAppRights::isFoundInTheAuditLogByItsName()
{
    QVERIFY(review(m_session, m_desk->octo, ask(), Verdict::Approved));
    QVERIFY(review(m_desk->olga, m_desk->octo, ask(u"other-bot"_s), Verdict::Denied));
    const RegisteredApp silent = m_desk->add(u"Silent Bot"_s);
    AuditController &audit = m_desk->controllers.audit;
    const auto found = [&](const AuditFilter &filter) {
        QStringList actors;
        const auto page = test::resultOf(audit.page(m_desk->olga, filter, 0, 50));
        for (const AuditRow &row : page ? page->rows : QList<AuditRow>())
            actors.append(row.actor);
        actors.removeDuplicates();
        return actors;
    };
    const QString bot = u"octo-bot[bot]"_s;
    QCOMPARE(found({.apps = {m_app.app.id}}), QStringList{bot});
    QCOMPARE(found({.apps = {m_app.app.id}, .organizations = {m_desk->octo}}), QStringList{bot});
    QCOMPARE(found({.apps = {silent.app.id}}), QStringList());
    QCOMPARE(found({.actors = {AccountId()}}), QStringList()); // Patwarden itself did nothing
    const QStringList both = found({.actors = {m_desk->olga.account}, .apps = {m_app.app.id}});
    QVERIFY(both.contains(bot) && both.contains(u"olga"_s));
    QCOMPARE(both.size(), 2);
    // An owner of the organization is offered what did something there, one of the enterprise all.
    QCOMPARE(test::resultOf(audit.choices(m_desk->olga))->apps,
             (QList<QPair<AppId, QString>>{{m_app.app.id, u"octo-bot"_s}}));
    QCOMPARE(test::resultOf(audit.choices(m_desk->eve))->apps,
             (QList<QPair<AppId, QString>>{{m_app.app.id, u"octo-bot"_s}, {silent.app.id, u"silent-bot"_s}}));
}

void TestAppRights::keepsNothingOfWhatItMayNot()
{
    // A use case that asks for no right at all: what it wrote goes with the transaction.
    const auto outcome = test::resultOf(m_desk->thread.run([this](Database &database) {
        return UseCase::write<void>(database, m_session, m_desk->clock,
                                    [](UseCase &useCase) { return useCase.record(u"patwarden.test"_s, {}, {}); });
    }));

    QCOMPARE(codeOf(outcome), ErrorCode::Forbidden);
    QVERIFY(!m_desk->audited().contains(u"patwarden.test"_s));
}

PATWARDEN_TEST_MAIN(TestAppRights)
#include "tst_apprights.moc"
