// SPDX-License-Identifier: GPL-3.0-or-later
#include "appsigner.h"
#include "testcase.h"

#include "controller/appkey.h"
#include "controller/jwt.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// What an App signs in with, taken apart: what is accepted, and that nothing else is.
class TestJwt : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTheClaims();
    void takesTheIssuerAsANumber();
    void refusesWhatIsNoSuchToken_data();
    void refusesWhatIsNoSuchToken();
    void refusesOtherSpellingsOfTheSameToken();
    void judgesTheTimes_data();
    void judgesTheTimes();
    void acceptsItsOwnKeysSignatureOnly();
    void noChangedByteIsBelieved();
    void survivesAnything();
    void checksPublicKeys_data();
    void checksPublicKeys();

private:
    static QJsonObject claims()
    {
        return {{u"iss"_s, u"Iv23client"_s}, {u"iat"_s, 1'000'000}, {u"exp"_s, 1'000'600}};
    }

    AppKeyPair m_keys;
};

void TestJwt::initTestCase()
{
    const auto keys = makeAppKey();
    QVERIFY(keys);
    m_keys = *keys;
}

void TestJwt::readsTheClaims()
{
    const auto jwt = Jwt::parse(test::signedJwt(m_keys.privatePem, claims()));

    QVERIFY(jwt);
    QCOMPARE(jwt->issuer, u"Iv23client"_s);
    QCOMPARE(jwt->issuedAt, 1'000'000);
    QCOMPARE(jwt->expiresAt, 1'000'600);
    QVERIFY(verifyRs256(m_keys.publicPem, jwt->signedText, jwt->signature));
}

void TestJwt::takesTheIssuerAsANumber()
{
    QJsonObject numbered = claims();
    numbered.insert(u"iss"_s, 17);
    QCOMPARE(Jwt::parse(test::signedJwt(m_keys.privatePem, numbered))->issuer, u"17"_s);
    numbered.insert(u"iss"_s, 17.5);
    QCOMPARE(Jwt::parse(test::signedJwt(m_keys.privatePem, numbered))->issuer, QString());
    numbered.insert(u"iss"_s, QJsonArray{u"Iv23client"_s});
    QCOMPARE(Jwt::parse(test::signedJwt(m_keys.privatePem, numbered))->issuer, QString());
}

void TestJwt::refusesWhatIsNoSuchToken_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto with = [this](const QJsonObject &header) {
        return test::signedJwt(m_keys.privatePem, claims(), header);
    };
    const QByteArray right = test::signedJwt(m_keys.privatePem, claims());
    const QByteArray payload = right.split('.').at(1);
    const auto raw = [&](const QByteArray &header) -> QByteArray {
        return test::base64Url(header) + '.' + payload + ".AAAA";
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("hello");
    QTest::newRow("two parts") << right.left(right.lastIndexOf('.'));
    QTest::newRow("four parts") << QByteArray(right + ".AAAA");
    QTest::newRow("no signature") << right.left(right.lastIndexOf('.') + 1);
    QTest::newRow("alg none") << with({{u"alg"_s, u"none"_s}});
    QTest::newRow("alg NONE, unsigned") << raw(R"({"alg":"NONE"})");
    QTest::newRow("alg HS256") << with({{u"alg"_s, u"HS256"_s}});
    QTest::newRow("alg RS512") << with({{u"alg"_s, u"RS512"_s}});
    QTest::newRow("alg PS256") << with({{u"alg"_s, u"PS256"_s}});
    QTest::newRow("alg rs256") << with({{u"alg"_s, u"rs256"_s}});
    QTest::newRow("alg in a list") << with({{u"alg"_s, QJsonArray{u"RS256"_s}}});
    QTest::newRow("no alg") << with({{u"typ"_s, u"JWT"_s}});
    QTest::newRow("crit") << with({{u"alg"_s, u"RS256"_s}, {u"crit"_s, QJsonArray{u"b64"_s}}});
    QTest::newRow("header is no JSON") << raw("RS256");
    QTest::newRow("header is a list") << raw(R"([{"alg":"RS256"}])");
    QTest::newRow("header is no base64") << QByteArray("!!!." + payload + ".AAAA");
    QTest::newRow("claims are no JSON") << QByteArray(right.split('.').at(0) + ".AAAA.AAAA");
    QTest::newRow("too long") << test::signedJwt(m_keys.privatePem, {{u"iss"_s, QString(9'000, u'x')}});
    QTest::newRow("deep") << QByteArray(test::base64Url(QByteArray(5'000, '[')) + '.' + payload + ".AAAA");
}

void TestJwt::refusesWhatIsNoSuchToken()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Jwt::parse(text));
}

void TestJwt::refusesOtherSpellingsOfTheSameToken()
{
    const QByteArray right = test::signedJwt(m_keys.privatePem, claims());
    QVERIFY(Jwt::parse(right));
    QVERIFY(!Jwt::parse(right + '='));
    QVERIFY(!Jwt::parse(right + '\n'));
    QVERIFY(!Jwt::parse(' ' + right));
    QVERIFY(!Jwt::parse(QByteArray(right).replace('.', "=.")));
    // 256 bytes leave bits of the last letter unused: only one of four letters is right.
    int accepted = 0;
    for (const char letter : QByteArray("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"))
        accepted += Jwt::parse(right.chopped(1) + letter) ? 1 : 0;
    QCOMPARE(accepted, 4); // 256 = 3 · 85 + 1 bytes: the last letter carries two bits
}

void TestJwt::judgesTheTimes_data()
{
    QTest::addColumn<QJsonValue>("issuedAt");
    QTest::addColumn<QJsonValue>("expiresAt");
    QTest::addColumn<int>("fault"); // -1: none
    const auto row = [](const char *name, const QJsonValue &issuedAt, const QJsonValue &expiresAt, int fault) {
        QTest::newRow(name) << issuedAt << expiresAt << fault;
    };
    const int issued = int(JwtFault::IssuedAt);
    const int expires = int(JwtFault::Expires);
    const int late = int(JwtFault::ExpiresTooLate);
    const qint64 now = 1'000'000;
    row("as octokit does it", now - 30, now + 570, -1);
    row("ten minutes", now, now + 600, -1);
    row("ten minutes by a clock that is a minute ahead", now + 60, now + 660, -1);
    row("more", now, now + 661, late);
    row("a year", now, now + 365 * 86'400, late);
    row("issued beyond the skew", now + 61, now + 600, issued);
    row("issued long ago", 0, now + 60, -1);
    row("issued before all time", -1, now + 60, issued);
    row("issued as text", QString::number(now), now + 60, issued);
    row("issued in between", double(now) - 0.5, now + 60, issued);
    row("not issued", QJsonValue(), now + 60, issued);
    row("expired within the skew", now - 600, now - 59, -1);
    row("expired", now - 600, now - 60, expires);
    row("expires as text", now, QString::number(now + 60), expires);
    row("expires with a fraction", now, double(now) + 60.5, -1);
    row("does not expire", now, QJsonValue(), expires);
    row("expires never", now, 1e300, expires);
}

void TestJwt::judgesTheTimes()
{
    QFETCH(QJsonValue, issuedAt);
    QFETCH(QJsonValue, expiresAt);
    QFETCH(int, fault);
    const auto jwt = Jwt::parse(test::signedJwt(m_keys.privatePem, {{u"iat"_s, issuedAt}, {u"exp"_s, expiresAt}}));

    QVERIFY(jwt);
    const auto found = jwt->faultAt(1'000'000);
    QCOMPARE(found ? int(*found) : -1, fault);
}

void TestJwt::acceptsItsOwnKeysSignatureOnly()
{
    const auto other = makeAppKey();
    QVERIFY(other);
    const auto jwt = Jwt::parse(test::signedJwt(other->privatePem, claims()));

    QVERIFY(verifyRs256(other->publicPem, jwt->signedText, jwt->signature));
    QVERIFY(!verifyRs256(m_keys.publicPem, jwt->signedText, jwt->signature));
    QVERIFY(!verifyRs256({}, jwt->signedText, jwt->signature));
    QVERIFY(!verifyRs256("no key", jwt->signedText, jwt->signature));
    QVERIFY(!verifyRs256(other->publicPem, jwt->signedText, {}));
    // HS256 with the public key as its secret, called RS256: the old confusion.
    QVERIFY(!verifyRs256(other->publicPem, jwt->signedText, QByteArray(32, 'x')));
}

void TestJwt::noChangedByteIsBelieved()
{
    const QByteArray right = test::signedJwt(m_keys.privatePem, claims());
    for (qsizetype place = 0; place < right.size(); ++place) {
        for (const int flip : {1, 2, 32}) {
            QByteArray changed = right;
            changed[place] = char(changed.at(place) ^ flip);
            const auto jwt = Jwt::parse(changed);
            QVERIFY2(!jwt || !verifyRs256(m_keys.publicPem, jwt->signedText, jwt->signature), changed.constData());
        }
    }
}

void TestJwt::survivesAnything()
{
    QRandomGenerator random(20'261'129);
    const QByteArray right = test::signedJwt(m_keys.privatePem, claims());
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text = round % 2 == 0 ? right : QByteArray(random.bounded(300), '\0');
        for (int i = 0; i < 8 && !text.isEmpty(); ++i)
            text[random.bounded(text.size())] = char(random.bounded(256));
        if (const auto jwt = Jwt::parse(text))
            QVERIFY(!verifyRs256(m_keys.publicPem, jwt->signedText, jwt->signature) || text == right);
    }
}

void TestJwt::checksPublicKeys_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("right") << m_keys.publicPem << QString();
    QByteArray otherLineEnds = m_keys.publicPem;
    otherLineEnds.replace('\n', "\r\n");
    QTest::newRow("with other line ends") << otherLineEnds << QString();
    QTest::newRow("4,096 bits") << test::publicRsaKey(4'096) << QString();
    QTest::newRow("1,024 bits") << test::publicRsaKey(1'024) << u"size"_s;
    QTest::newRow("private") << m_keys.privatePem << u"private"_s;
    QTest::newRow("elliptic") << test::publicEcKey() << u"rsa"_s;
    QTest::newRow("nothing") << QByteArray() << u"pem"_s;
    QTest::newRow("words") << QByteArray("-----BEGIN PUBLIC KEY-----\nhello\n-----END PUBLIC KEY-----\n")
                           << u"pem"_s;
    QTest::newRow("cut off") << m_keys.publicPem.left(200) << u"pem"_s;
    QTest::newRow("endless") << QByteArray("-----BEGIN PUBLIC KEY-----\n" + QByteArray(100'000, 'A')) << u"pem"_s;
}

void TestJwt::checksPublicKeys()
{
    QFETCH(QByteArray, pem);
    QFETCH(QString, refusal);
    const auto checked = checkedPublicKey(pem);

    QCOMPARE(checked ? QString() : checked.error().detail, refusal);
    if (checked)
        QVERIFY(checked->startsWith("-----BEGIN PUBLIC KEY-----\n"));
}

PATWARDEN_TEST_MAIN(TestJwt)
#include "tst_jwt.moc"
