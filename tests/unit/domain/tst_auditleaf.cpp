// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "domain/auditleaf.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

using Alteration = std::function<void(AuditLeaf &)>;
Q_DECLARE_METATYPE(Alteration)

namespace {

AuditLeaf exampleLeaf()
{
    AuditLeaf leaf;
    leaf.sequence = 7;
    leaf.at = {1'700'000'000'000'000};
    leaf.actor = AccountId(3);
    leaf.action = QString::fromUtf16(auditaction::accessGranted);
    leaf.organization = OrganizationId(2);
    leaf.token = TokenId(11);
    leaf.request = RequestId(5);
    leaf.details = {{u"rule"_s, 1}, {u"reason"_s, u"naïve \"ok\""_s}};
    return leaf;
}

const QByteArray previousHash(32, '\x01');

} // namespace

/// The form that is hashed is frozen: a release that changes it can no longer check an older log.
class TestAuditLeaf : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsCanonicalForm();
    void keepsItsHash();
    void hashesEveryField_data();
    void hashesEveryField();
    void hashesWhatCameBefore();
    void hashesTheSameAfterStoring();
};

void TestAuditLeaf::keepsItsCanonicalForm()
{
    const QByteArray expected =
        R"({"action":"personal_access_token.access_granted","actor":3,"at":1700000000000000,)"
        R"("details":{"reason":"naïve \"ok\"","rule":1},"organization":2,"request":5,"sequence":7,"token":11})";
    QCOMPARE(canonicalForm(exampleLeaf()), expected);
}

void TestAuditLeaf::keepsItsHash()
{
    // Computed with another SHA-256 over the bytes above.
    QCOMPARE(chainHash({}, exampleLeaf()).toHex(),
             QByteArray("454e92f1cd511495ff88f5ac18f6a4aa9a224095749e2e6a2752b111fc88bbb7"));
    QCOMPARE(chainHash(previousHash, exampleLeaf()).toHex(),
             QByteArray("0fe66f31c81d04aa395afeb9fb562b91c5f5d8c599c5c1726f19f0a59103c89c"));
}

void TestAuditLeaf::hashesEveryField_data()
{
    QTest::addColumn<Alteration>("change");
    QTest::newRow("sequence") << Alteration([](AuditLeaf &leaf) { ++leaf.sequence; });
    QTest::newRow("time, by a microsecond") << Alteration([](AuditLeaf &leaf) { ++leaf.at.microseconds; });
    QTest::newRow("actor") << Alteration([](AuditLeaf &leaf) { leaf.actor = AccountId(4); });
    QTest::newRow("nobody") << Alteration([](AuditLeaf &leaf) { leaf.actor = {}; });
    QTest::newRow("action") << Alteration([](AuditLeaf &leaf) { leaf.action += u'x'; });
    QTest::newRow("organization") << Alteration([](AuditLeaf &leaf) { leaf.organization = OrganizationId(3); });
    QTest::newRow("token") << Alteration([](AuditLeaf &leaf) { leaf.token = TokenId(12); });
    QTest::newRow("request") << Alteration([](AuditLeaf &leaf) { leaf.request = RequestId(6); });
    QTest::newRow("a detail") << Alteration([](AuditLeaf &leaf) { leaf.details[u"rule"_s] = 2; });
    QTest::newRow("a detail's type") << Alteration([](AuditLeaf &leaf) { leaf.details[u"rule"_s] = u"1"_s; });
    QTest::newRow("one detail less") << Alteration([](AuditLeaf &leaf) { leaf.details.remove(u"rule"_s); });
    QTest::newRow("one detail more") << Alteration(
        [](AuditLeaf &leaf) { leaf.details[u"more"_s] = QJsonValue::Null; });
    QTest::newRow("ids the other way round") << Alteration([](AuditLeaf &leaf) {
        leaf.organization = OrganizationId(11);
        leaf.token = TokenId(2);
    });
}

void TestAuditLeaf::hashesEveryField()
{
    QFETCH(Alteration, change);
    AuditLeaf leaf = exampleLeaf();
    change(leaf);
    QVERIFY(chainHash(previousHash, leaf) != chainHash(previousHash, exampleLeaf()));
}

void TestAuditLeaf::hashesWhatCameBefore()
{
    QByteArray other = previousHash;
    other.back() = '\x02';
    QVERIFY(chainHash(other, exampleLeaf()) != chainHash(previousHash, exampleLeaf()));
    QCOMPARE(chainHash(previousHash, exampleLeaf()).size(), 32);
}

/// What is read back from the stored details gives the same bytes: numbers, texts and order survive.
void TestAuditLeaf::hashesTheSameAfterStoring()
{
    AuditLeaf leaf = exampleLeaf();
    leaf.details = {{u"z"_s, QJsonArray{0, -1, 0.1, 1e300, 1.0, qint64(9'007'199'254'740'993)}},
                    {u"ä"_s, u"tab\t line\n snowman\u2603 emoji\U0001F600 quote\" back\\"_s},
                    {u"A"_s, true},
                    {u"a"_s, QJsonObject{{u"y"_s, QJsonValue::Null}, {u"x"_s, QJsonArray()}}}};
    AuditLeaf stored = leaf;
    stored.details = QJsonDocument::fromJson(QJsonDocument(leaf.details).toJson(QJsonDocument::Compact)).object();
    QCOMPARE(canonicalForm(stored), canonicalForm(leaf));
}

PATWARDEN_TEST_MAIN(TestAuditLeaf)
#include "tst_auditleaf.moc"
