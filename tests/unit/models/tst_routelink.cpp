// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "models/routelink.h"
#include "service/maillink.h"

#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Links in mails lead to places in the window.
class TestRouteLink : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void leadsWhereAMailSays_data();
    void leadsWhereAMailSays();
    void leadsNowhereElse_data();
    void leadsNowhereElse();
};

void TestRouteLink::leadsWhereAMailSays_data()
{
    using Place = Route::Place;
    const OrganizationId octo(7);
    QTest::addColumn<QString>("link");
    QTest::addColumn<Route>("route");
    QTest::newRow("a request") << MailLink::request(octo, RequestId(12))
                               << Route{.place = Place::Review, .organization = octo, .request = RequestId(12)};
    QTest::newRow("a queue") << MailLink::queue(octo)
                             << Route{.place = Place::PendingRequests, .organization = octo};
    QTest::newRow("a token") << MailLink::token(TokenId(5))
                             << Route{.place = Place::YourToken, .token = TokenId(5)};
    QTest::newRow("the notices") << MailLink::notices() << Route{.place = Place::Notices};
    QTest::newRow("preferences") << MailLink::preferences() << Route{.place = Place::Notices};
}

void TestRouteLink::leadsWhereAMailSays()
{
    QFETCH(const QString, link);
    QFETCH(const Route, route);
    QCOMPARE(routeOfLink(link), std::optional(route));
}

void TestRouteLink::leadsNowhereElse_data()
{
    QTest::addColumn<QString>("link");
    for (const char *link :
         {"", "patwarden://open/", "patwarden://open/requests", "patwarden://open/requests/0", "notices",
          "patwarden://open/requests/-1/2", "patwarden://open/requests/1/2/3", "patwarden://open/tokens/one",
          "patwarden://run/notices", "https://open/notices", "patwarden://open/notices/1"})
        QTest::newRow(link) << QString::fromLatin1(link);
}

void TestRouteLink::leadsNowhereElse()
{
    QFETCH(const QString, link);
    QVERIFY(!routeOfLink(link));
}

PATWARDEN_TEST_MAIN(TestRouteLink)
#include "tst_routelink.moc"
