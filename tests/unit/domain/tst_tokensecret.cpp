// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "domain/tokensecret.h"

#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The form of a secret, and that a damaged one is known for it.
class TestTokenSecret : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void composesTheKnownForms_data();
    void composesTheKnownForms();
    void refusesWhatIsDamaged_data();
    void refusesWhatIsDamaged();
    void knowsEveryMistypedCharacter();
    void hashesWithSha256();
};

namespace {

QString randomPart(TokenKind kind)
{
    return u"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ABC"_s.first(
        secretEntropyLength(kind));
}

} // namespace

void TestTokenSecret::composesTheKnownForms_data()
{
    QTest::addColumn<TokenKind>("kind");
    QTest::addColumn<QString>("secret");
    // The last six: zlib.crc32() of what stands before them, in base62.
    QTest::newRow("classic") << TokenKind::Classic << u"pwp_0123456789abcdefghijklmnopqrst2Jn1c4"_s;
    QTest::newRow("fine-grained")
        << TokenKind::FineGrained
        << u"pwfg_0123456789abcdefghijkl_mnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ABC04iLXK"_s;
}

void TestTokenSecret::composesTheKnownForms()
{
    QFETCH(const TokenKind, kind);
    QFETCH(const QString, secret);
    QCOMPARE(composeSecret(kind, randomPart(kind)), secret);
    QVERIFY(isWellFormedSecret(secret));
    QCOMPARE(secret.size(), kind == TokenKind::Classic ? 4 + 36 : 5 + 22 + 1 + 59);
}

void TestTokenSecret::refusesWhatIsDamaged_data()
{
    QTest::addColumn<QString>("secret");
    const QString classic = composeSecret(TokenKind::Classic, randomPart(TokenKind::Classic));
    const QString fine = composeSecret(TokenKind::FineGrained, randomPart(TokenKind::FineGrained));
    QTest::newRow("nothing") << QString();
    QTest::newRow("another prefix") << u"ghp_"_s + classic.mid(4);
    QTest::newRow("cut off") << classic.chopped(1);
    QTest::newRow("a blank behind it") << QString(classic + u' ');
    QTest::newRow("a letter that is none of base62") << QString(classic).replace(10, 1, u"é"_s);
    QTest::newRow("a wrong checksum") << QString(classic.chopped(1) + (classic.endsWith(u'0') ? u'1' : u'0'));
    QTest::newRow("fine-grained without its underscore") << QString(fine).replace(27, 1, u"x"_s);
    QTest::newRow("fine-grained, cut off") << fine.chopped(7);
}

void TestTokenSecret::refusesWhatIsDamaged()
{
    QFETCH(const QString, secret);
    QVERIFY(!isWellFormedSecret(secret));
}

void TestTokenSecret::knowsEveryMistypedCharacter()
{
    const QString secret = composeSecret(TokenKind::FineGrained, randomPart(TokenKind::FineGrained));
    for (qsizetype i = 0; i < secret.size(); ++i) {
        const QString wrong = secret.at(i) == u'7' ? u"8"_s : u"7"_s;
        QVERIFY2(!isWellFormedSecret(QString(secret).replace(i, 1, wrong)), qPrintable(QString::number(i)));
    }
}

void TestTokenSecret::hashesWithSha256()
{
    QCOMPARE(secretHash(u"abc").toHex(),
             QByteArrayLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

PATWARDEN_TEST_MAIN(TestTokenSecret)
#include "tst_tokensecret.moc"
