// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "service/router.h"

#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Which handler answers a path.
class TestRouter : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsTheRouteOfAPath();
    void decodesParameters();
    void answersNothingElse_data();
    void answersNothingElse();
    void answersHeadAsGet();
    void tellsWhichMethodsThereAre();

private:
    [[nodiscard]] QByteArray answerOf(const Router::Match &match) const
    {
        return match.handler ? (*match.handler)({}, match.parameters).result().body : "nobody";
    }
    Router m_router;
};

void TestRouter::init()
{
    m_router = {};
    const auto saying = [](const QByteArray &body) {
        return [body](const HttpRequest &, const RouteParameters &) { return answered({200, {}, body}); };
    };
    m_router.add("GET", "/orgs/{org}/tokens", saying("list"));
    m_router.add("POST", "/orgs/{org}/tokens", saying("change"));
    m_router.add("GET", "/orgs/{org}/tokens/{id}", saying("one"));
}

void TestRouter::findsTheRouteOfAPath()
{
    const Router::Match match = m_router.find("POST", "/orgs/acme/tokens");
    QCOMPARE(answerOf(match), "change");
    QCOMPARE(match.route, "/orgs/{org}/tokens");
    QCOMPARE(match.parameters, (RouteParameters{{"org", u"acme"_s}}));
    QCOMPARE(answerOf(m_router.find("GET", "/orgs/acme/tokens/7")), "one");
}

void TestRouter::decodesParameters()
{
    const Router::Match match = m_router.find("GET", "/orgs/a%2Fb/tokens/caf%C3%A9");
    QCOMPARE(match.parameters, (RouteParameters{{"org", u"a/b"_s}, {"id", u"café"_s}}));
}

void TestRouter::answersNothingElse_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/orgs/acme/tokens/", "/orgs//tokens", "/orgs/acme", "orgs/acme/tokens", "",
                             "//orgs/acme/tokens", "/Orgs/acme/tokens", "/orgs/acme/tokens/7/8"})
        QTest::newRow(path) << QByteArray(path);
}

void TestRouter::answersNothingElse()
{
    QFETCH(const QByteArray, path);
    const Router::Match match = m_router.find("GET", path);
    QVERIFY(!match.handler);
    QVERIFY(match.route.isEmpty());
    QVERIFY(match.allowed.isEmpty());
}

void TestRouter::answersHeadAsGet()
{
    QCOMPARE(answerOf(m_router.find("HEAD", "/orgs/acme/tokens")), "list");
}

void TestRouter::tellsWhichMethodsThereAre()
{
    const Router::Match match = m_router.find("DELETE", "/orgs/acme/tokens");
    QVERIFY(!match.handler);
    QCOMPARE(match.route, "/orgs/{org}/tokens");
    QCOMPARE(match.allowed, (QByteArrayList{"GET", "POST"}));
}

PATWARDEN_TEST_MAIN(TestRouter)
#include "tst_router.moc"
