// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "service/patbodies.h"
#include "service/patquery.h"

#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// What queries and bodies of the REST API say, whatever they look like (R-O6).
class TestQueryString : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void decodesNamesAndValues();
    void readsListsAsClientsSendThem();
    void countsPagesAsGitHubDoes_data();
    void countsPagesAsGitHubDoes();
    void linksToTheOtherPages_data();
    void linksToTheOtherPages();
    void readsEveryParameter();
    void saysWhichParameterIsWrong_data();
    void saysWhichParameterIsWrong();
    void ignoresWhatItDoesNotKnow();
    void readsAReview();
    void readsARevocation();
    void refusesBodies_data();
    void refusesBodies();
};

void TestQueryString::decodesNamesAndValues()
{
    const QueryString query(
        "a%20b=c%26d&plus=one+two&empty=&flag&=nameless&caf%C3%A9=%e2%82%ac&bad=%ff%zz&a%20b=last");
    QCOMPARE(query.value(u"a b"_s), u"last"_s);
    QCOMPARE(query.value(u"plus"_s), u"one two"_s);
    QCOMPARE(query.value(u"empty"_s), std::nullopt);
    QCOMPARE(query.value(u"flag"_s), std::nullopt);
    QCOMPARE(query.value(u"café"_s), u"€"_s);
    QVERIFY(query.value(u"bad"_s).has_value());
    QCOMPARE(query.value(u"nothing"_s), std::nullopt);
}

void TestQueryString::readsListsAsClientsSendThem()
{
    QCOMPARE(QueryString("owner[]=ann&owner%5B%5D=bob&owner[]=").list(u"owner"_s),
             (QStringList{u"ann"_s, u"bob"_s}));
    QCOMPARE(QueryString("owner=ann%2Cbob,,cy").list(u"owner"_s), (QStringList{u"ann"_s, u"bob"_s, u"cy"_s}));
    QCOMPARE(QueryString("owners[]=ann").list(u"owner"_s), QStringList());
}

void TestQueryString::countsPagesAsGitHubDoes_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<qint64>("page");
    QTest::addColumn<qint64>("perPage");
    QTest::newRow("nothing said") << QByteArray() << 1LL << 30LL;
    QTest::newRow("both") << QByteArray("per_page=50&page=3") << 3LL << 50LL;
    QTest::newRow("too many") << QByteArray("per_page=101") << 1LL << 100LL;
    QTest::newRow("none") << QByteArray("per_page=0&page=0") << 1LL << 30LL;
    QTest::newRow("negative") << QByteArray("per_page=-5&page=-1") << 1LL << 30LL;
    QTest::newRow("no numbers") << QByteArray("per_page=x&page=1.5") << 1LL << 30LL;
    QTest::newRow("larger than a number") << QByteArray("page=99999999999999999999") << 1LL << 30LL;
    QTest::newRow("far away") << QByteArray("page=9223372036854775807") << 1'000'000'000LL << 30LL;
}

void TestQueryString::countsPagesAsGitHubDoes()
{
    QFETCH(const QByteArray, query);
    const PageNumber number = PageNumber::of(QueryString(query));
    QTEST(number.page, "page");
    QTEST(number.perPage, "perPage");
    QVERIFY(number.offset() >= 0);
}

void TestQueryString::linksToTheOtherPages_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QByteArray>("links");
    QTest::newRow("nothing there") << QByteArray() << 0LL << QByteArray();
    QTest::newRow("one page") << QByteArray("per_page=2") << 2LL << QByteArray();
    QTest::newRow("first of three") << QByteArray("per_page=2&owner[]=a%20b") << 5LL
                                    << QByteArray("<http://h/x?per_page=2&owner[]=a%20b&page=2>; rel=\"next\", "
                                                  "<http://h/x?per_page=2&owner[]=a%20b&page=3>; rel=\"last\"");
    QTest::newRow("second of three") << QByteArray("page=2&per_page=2") << 5LL
                                     << QByteArray("<http://h/x?per_page=2&page=1>; rel=\"prev\", "
                                                   "<http://h/x?per_page=2&page=3>; rel=\"next\", "
                                                   "<http://h/x?per_page=2&page=3>; rel=\"last\", "
                                                   "<http://h/x?per_page=2&page=1>; rel=\"first\"");
    QTest::newRow("last") << QByteArray("page=2") << 31LL
                          << QByteArray("<http://h/x?page=1>; rel=\"prev\", <http://h/x?page=1>; rel=\"first\"");
    QTest::newRow("behind the last") << QByteArray(
        "page=9") << 31LL << QByteArray("<http://h/x?page=2>; rel=\"prev\", <http://h/x?page=1>; rel=\"first\"");
    QTest::newRow("nothing breaks out") << QByteArray("q=>;x=\"<\"&page=1") << 31LL
                                        << QByteArray("<http://h/x?q=%3E;x=%22%3C%22&page=2>; rel=\"next\", "
                                                      "<http://h/x?q=%3E;x=%22%3C%22&page=2>; rel=\"last\"");
}

void TestQueryString::linksToTheOtherPages()
{
    QFETCH(const QByteArray, query);
    QFETCH(const qint64, total);
    QTEST(pageLinks("http://h/x", query, PageNumber::of(QueryString(query)), total), "links");
}

void TestQueryString::readsEveryParameter()
{
    const PatQuery query =
        readPatQuery("per_page=7&page=2&sort=created_at&direction=asc&owner[]=ann&owner[]=bob&repository=site"
                     "&permission=secret_scanning_alerts_read&last_used_before=2026-11-20T10:00:00Z"
                     "&last_used_after=2026-11-20T10:00:00+02:00&token_id[]=3&token_id[]=4");
    QVERIFY(query.errors.isEmpty());
    QCOMPARE(query.window().offset, 7);
    QCOMPARE(query.window().size, 7);
    QVERIFY(query.window().isOldestFirst);
    QCOMPARE(query.filter.owners, (QStringList{u"ann"_s, u"bob"_s}));
    QCOMPARE(query.filter.repository, u"site"_s);
    QCOMPARE(query.filter.permission, u"secret_scanning_alerts"_s);
    QCOMPARE(query.filter.level, u"read"_s);
    QCOMPARE(query.filter.tokens, (QList<TokenId>{TokenId(3), TokenId(4)}));
    QCOMPARE(query.filter.usedBefore->microseconds - query.filter.usedAfter->microseconds, 2 * 3'600'000'000LL);
}

void TestQueryString::saysWhichParameterIsWrong_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("sort") << QByteArray("sort=name") << u"sort"_s;
    QTest::newRow("direction") << QByteArray("direction=up") << u"direction"_s;
    QTest::newRow("11 owners") << QByteArray("owner[]=x") + QByteArray("&owner[]=y").repeated(10) << u"owner"_s;
    QTest::newRow("51 tokens") << QByteArray("token_id[]=1") + QByteArray("&token_id[]=2").repeated(50)
                               << u"token_id"_s;
    QTest::newRow("token") << QByteArray("token_id[]=one") << u"token_id"_s;
    QTest::newRow("permission") << QByteArray("permission=issues") << u"permission"_s;
    QTest::newRow("no level") << QByteArray("permission=issues_") << u"permission"_s;
    QTest::newRow("no key") << QByteArray("permission=_read") << u"permission"_s;
    QTest::newRow("before") << QByteArray("last_used_before=yesterday") << u"last_used_before"_s;
    QTest::newRow("after") << QByteArray("last_used_after=2026-13-01T00:00:00Z") << u"last_used_after"_s;
}

void TestQueryString::saysWhichParameterIsWrong()
{
    QFETCH(const QByteArray, query);
    const PatQuery read = readPatQuery(query);
    QCOMPARE(read.errors.size(), 1);
    QTEST(read.errors.constFirst().field, "field");
    QCOMPARE(read.errors.constFirst().code, u"invalid"_s);
}

void TestQueryString::ignoresWhatItDoesNotKnow()
{
    const PatQuery query = readPatQuery("filter=all&sort=&owner=&permission=&&=&token_id[]=");
    QVERIFY(query.errors.isEmpty());
    QVERIFY(query.filter.owners.isEmpty() && query.filter.tokens.isEmpty() && query.filter.permission.isEmpty());
    QVERIFY(!query.isOldestFirst);
}

void TestQueryString::readsAReview()
{
    const PatAction one = readReviewBody(R"({"action":"deny","reason":"  too much ","more":[1]})", PatCount::One);
    QVERIFY(!one.refusal);
    QCOMPARE(one.verdict, Verdict::Denied);
    QCOMPARE(one.reason, u"too much"_s);
    const PatAction many = readReviewBody(
        R"({"action":"approve","reason":null,"pat_request_ids":[9007199254740993,2]})", PatCount::Many);
    QVERIFY(!many.refusal);
    QCOMPARE(many.verdict, Verdict::Approved);
    QCOMPARE(many.reason, QString());
    QCOMPARE(many.ids, (QList<qint64>{9'007'199'254'740'993, 2}));
}

void TestQueryString::readsARevocation()
{
    QVERIFY(!readRevokeBody(R"({"action":"revoke"})", PatCount::One).refusal);
    const PatAction many = readRevokeBody(R"( {"action":"revoke","pat_ids":[5]} )", PatCount::Many);
    QVERIFY(!many.refusal);
    QCOMPARE(many.ids, QList<qint64>{5});
}

void TestQueryString::refusesBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QByteArray &body, int status, const char *words) {
        QTest::newRow(name) << body << status << QByteArray(words);
    };
    row("no JSON", "action=approve", 400, "Problems parsing JSON");
    row("cut off", R"({"action":"appr)", 400, "Problems parsing JSON");
    row("two", R"({"action":"approve"},{"action":"deny"})", 400, "Problems parsing JSON");
    row("closed early", R"({"action":"approve"}],[{})", 400, "Problems parsing JSON");
    row("no UTF-8", "{\"action\":\"\xff\xfe\"}", 400, "Problems parsing JSON");
    row("a list", R"([{"action":"approve"}])", 400, "Body should be a JSON object");
    row("a text", R"("approve")", 400, "Body should be a JSON object");
    row("null", "null", 400, "Body should be a JSON object");
    row("nothing", "", 422, R"("code":"missing_field","field":"action")");
    row("another action", R"({"action":"revoke","pat_request_ids":[1]})", 422,
        R"("code":"invalid","field":"action")");
    row("action is a number", R"({"action":1,"pat_request_ids":[1]})", 422,
        R"("code":"invalid","field":"action")");
    row("no ids", R"({"action":"deny"})", 422, R"("code":"missing_field","field":"pat_request_ids")");
    row("none of them", R"({"action":"deny","pat_request_ids":[]})", 422, R"("field":"pat_request_ids")");
    row("101", R"({"action":"deny","pat_request_ids":[1)" + QByteArray(",2").repeated(100) + "]}", 422,
        R"("field":"pat_request_ids")");
    row("a fraction", R"({"action":"deny","pat_request_ids":[1.5]})", 422, R"("field":"pat_request_ids")");
    row("a text among them", R"({"action":"deny","pat_request_ids":[1,"2"]})", 422,
        R"("field":"pat_request_ids")");
    row("negative", R"({"action":"deny","pat_request_ids":[-1]})", 422, R"("field":"pat_request_ids")");
    row("ids are an object", R"({"action":"deny","pat_request_ids":{}})", 422, R"("field":"pat_request_ids")");
    row("reason is a number", R"({"action":"deny","reason":1,"pat_request_ids":[1]})", 422, R"("field":"reason")");
    row("long reason", R"({"action":"deny","pat_request_ids":[1],"reason":")" + QByteArray(1025, 'x') + "\"}", 422,
        R"("field":"reason")");
    row("a null character", R"({"action":"deny","pat_request_ids":[1],"reason":"a\u0000b"})", 422,
        R"("field":"reason")");
}

void TestQueryString::refusesBodies()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, words);
    const PatAction action = readReviewBody(body, PatCount::Many);
    QVERIFY(action.refusal);
    QTEST(action.refusal->status, "status");
    QVERIFY2(action.refusal->body.contains(words), action.refusal->body.constData());
    QVERIFY2(action.refusal->body.contains("documentation_url"), action.refusal->body.constData());
}

PATWARDEN_TEST_MAIN(TestQueryString)
#include "tst_querystring.moc"
