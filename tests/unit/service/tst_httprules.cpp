// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "service/httprules.h"

#include <QTest>

using namespace patwarden;

/// What is asked of a request beyond its grammar.
class TestHttpRules : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void takesTargetsApart_data();
    void takesTargetsApart();
    void refusesWhatCouldBeReadInTwoWays_data();
    void refusesWhatCouldBeReadInTwoWays();
    void keepsHeadersFromForgingOthers_data();
    void keepsHeadersFromForgingOthers();
    void writesDates();
};

void TestHttpRules::takesTargetsApart_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("isTarget");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    const auto row = [](const char *target, bool isTarget, const char *path = "", const char *query = "") {
        QTest::newRow(target) << QByteArray(target) << isTarget << QByteArray(path) << QByteArray(query);
    };
    row("/", true, "/");
    row("/a/b?c=d&e", true, "/a/b", "c=d&e");
    row("/a?b?c", true, "/a", "b?c");
    row("/a?", true, "/a");
    row("http://host:80/a?b", true, "/a", "b");
    row("HTTPS://host/a", true, "/a");
    row("http://host", true, "/");
    row("*", false);
    row("host:443", false);
    row("a/b", false);
    row("ftp://host/a", false);
}

void TestHttpRules::takesTargetsApart()
{
    QFETCH(const QByteArray, target);
    QFETCH(const bool, isTarget);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, query);
    HttpRequest request;
    QCOMPARE(HttpRules::takeTarget(request, target), isTarget);
    QCOMPARE(request.path, path);
    QCOMPARE(request.query, query);
}

void TestHttpRules::refusesWhatCouldBeReadInTwoWays_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<bool>("is10");
    QTest::addColumn<int>("status");
    const HttpHeaders host{{"Host", "a"}};
    QTest::newRow("all is well") << host << false << 0;
    QTest::newRow("no host") << HttpHeaders() << false << 400;
    QTest::newRow("no host, 1.0") << HttpHeaders() << true << 0;
    QTest::newRow("two hosts") << host + HttpHeaders{{"host", "b"}} << false << 400;
    QTest::newRow("two hosts, 1.0") << host + host << true << 400;
    QTest::newRow("length") << host + HttpHeaders{{"content-length", "5"}} << false << 0;
    QTest::newRow("two lengths") << host + HttpHeaders{{"Content-Length", "5"}, {"Content-Length", "5"}} << false
                                 << 400;
    QTest::newRow("list of lengths") << host + HttpHeaders{{"Content-Length", "5, 5"}} << false << 400;
    QTest::newRow("signed length") << host + HttpHeaders{{"Content-Length", "+5"}} << false << 400;
    QTest::newRow("chunked") << host + HttpHeaders{{"Transfer-Encoding", "Chunked"}} << false << 0;
    QTest::newRow("chunked, 1.0") << host + HttpHeaders{{"Transfer-Encoding", "chunked"}} << true << 400;
    QTest::newRow("other coding") << host + HttpHeaders{{"Transfer-Encoding", "gzip, chunked"}} << false << 400;
    QTest::newRow("no coding") << host + HttpHeaders{{"Transfer-Encoding", "identity"}} << false << 400;
    QTest::newRow("chunked twice") << host
            + HttpHeaders{{"Transfer-Encoding", "chunked"}, {"Transfer-Encoding", "chunked"}}
                                   << false << 400;
    QTest::newRow("length and chunked")
        << host + HttpHeaders{{"Content-Length", "5"}, {"Transfer-Encoding", "chunked"}} << false << 400;
    QTest::newRow("continue") << host + HttpHeaders{{"Expect", "100-Continue"}} << false << 0;
    QTest::newRow("another wish") << host + HttpHeaders{{"Expect", "a miracle"}} << false << 417;
}

void TestHttpRules::refusesWhatCouldBeReadInTwoWays()
{
    QFETCH(const HttpHeaders, headers);
    QFETCH(const bool, is10);
    QFETCH(const int, status);
    HttpRequest request;
    request.headers = headers;
    QCOMPARE(HttpRules::refusal(request, is10 ? HttpRules::Version::Http10 : HttpRules::Version::Http11), status);
}

void TestHttpRules::keepsHeadersFromForgingOthers_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("mayBeSent");
    QTest::newRow("one of ours") << QByteArray("X-RateLimit-Limit") << QByteArray("60") << true;
    QTest::newRow("link") << QByteArray("Link") << QByteArray("<http://a/b?c=%20>; rel=\"next\"") << true;
    QTest::newRow("line break") << QByteArray("Link") << QByteArray("a\r\nSet-Cookie: b") << false;
    QTest::newRow("zero") << QByteArray("Link") << QByteArray("a\0b", 3) << false;
    QTest::newRow("colon in the name") << QByteArray("Li:nk") << QByteArray("a") << false;
    QTest::newRow("no name") << QByteArray() << QByteArray("a") << false;
    QTest::newRow("length") << QByteArray("content-length") << QByteArray("5") << false;
    QTest::newRow("coding") << QByteArray("Transfer-Encoding") << QByteArray("chunked") << false;
}

void TestHttpRules::keepsHeadersFromForgingOthers()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const bool, mayBeSent);
    QCOMPARE(HttpRules::mayBeSent({name, value}), mayBeSent);
}

void TestHttpRules::writesDates()
{
    const QDateTime time(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
    QCOMPARE(HttpRules::date(time), "Sun, 06 Nov 1994 08:49:37 GMT");
    QCOMPARE(HttpRules::date(time.toOffsetFromUtc(3600)), "Sun, 06 Nov 1994 08:49:37 GMT");
}

PATWARDEN_TEST_MAIN(TestHttpRules)
#include "tst_httprules.moc"
