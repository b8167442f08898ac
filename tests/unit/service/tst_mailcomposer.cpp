// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "service/mailcomposer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// What mails look like, as Python's parser reads them, and in which language they speak.
class TestMailComposer : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isReadByAnother_data();
    void isReadByAnother();
    void keepsLinesShortAndPlain();
    void isTheSameEachTime();
    void letsNobodyAddAHeader();
    void speaksTheRecipientsLanguage();
    void writesADigest();
    void hasNoMarkupOfOthers();

private:
    [[nodiscard]] static MailToSend denial(const QString &reason = {});
    [[nodiscard]] static QJsonObject parsed(const QByteArray &bytes);
};

MailToSend TestMailComposer::denial(const QString &reason)
{
    MailToSend mail;
    mail.mail.messageId = u"notice.7.x@example.com"_s;
    mail.mail.createdAt = Instant::fromDateTime(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    mail.mail.login = u"ann"_s;
    mail.mail.name = u"Ann Whitfield"_s;
    mail.mail.address = u"ann@example.com"_s;
    mail.mail.notice.notice.kind = NoticeKind::RequestDenied;
    mail.mail.notice.notice.token = TokenId(5);
    mail.mail.notice.notice.reason = reason;
    mail.mail.notice.tokenName = u"deploy-bot"_s;
    mail.mail.notice.organization = u"octo-org"_s;
    mail.mail.notice.actor = u"olga"_s;
    return mail;
}

/// By the parser of Python's standard library: headers and both parts, decoded.
QJsonObject TestMailComposer::parsed(const QByteArray &bytes)
{
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, uR"(
import email, email.policy, json, sys
mail = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
parts = [p for p in mail.walk() if not p.is_multipart()]
print(json.dumps({'headers': {k: str(v) for k, v in mail.items()}, 'count': len(mail.items()),
    'types': [p.get_content_type() for p in parts], 'texts': [p.get_content().replace('\r\n', '\n') for p in parts],
    'defects': [repr(d) for p in mail.walk() for d in p.defects]})))"_s});
    python.write(bytes);
    python.closeWriteChannel();
    if (!python.waitForFinished(30'000))
        return {};
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

void TestMailComposer::isReadByAnother_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("plain") << u"deploy-bot"_s << u"Ann"_s << u"too broad"_s;
    QTest::newRow("umlauts") << u"Überwachung für Köln"_s << u"Änne Grün"_s << u"zu groß – kleiner!"_s;
    QTest::newRow("long") << u"ü"_s.repeated(120) << u"漢字"_s.repeated(30) << u"x"_s.repeated(1024);
    QTest::newRow("no text") << u"😀=?UTF-8?"_s << u"\"quoted\" \\ name"_s << u".\nFrom here\n\n=20 \t \n"_s;
    QTest::newRow("empty") << u"t"_s << QString() << QString();
}

void TestMailComposer::isReadByAnother()
{
    QFETCH(QString, token);
    QFETCH(QString, name);
    QFETCH(QString, reason);
    MailToSend mail = denial(reason);
    mail.mail.notice.tokenName = token;
    mail.mail.name = name;
    const MimeMessage message = MailComposer(u"Patwarden <patwarden@example.com>"_s, {}).compose(mail);
    const QJsonObject read = parsed(message.toBytes());
    QCOMPARE(read.value("defects"_L1).toArray(), QJsonArray());
    const QJsonObject headers = read.value("headers"_L1).toObject();
    QCOMPARE(headers.value("Subject"_L1).toString(), message.subject);
    QCOMPARE(headers.value("Message-ID"_L1).toString(), u"<notice.7.x@example.com>"_s);
    QVERIFY(headers.value("To"_L1).toString().contains("ann@example.com"_L1));
    QCOMPARE(headers.value("Date"_L1).toString(), u"Fri, 20 Nov 2026 09:00:00 +0000"_s);
    QCOMPARE(read.value("types"_L1).toArray(), (QJsonArray{u"text/plain"_s, u"text/html"_s}));
    // Python ends a part that is not empty with a line break.
    QCOMPARE(read.value("texts"_L1).toArray().at(0).toString().trimmed(), message.text.trimmed());
    QCOMPARE(read.value("texts"_L1).toArray().at(1).toString().trimmed(), message.html.trimmed());
}

void TestMailComposer::keepsLinesShortAndPlain()
{
    MailToSend mail = denial(u"ß"_s.repeated(1024));
    mail.mail.notice.tokenName = u"ä"_s.repeated(200);
    const QByteArray bytes = MailComposer(u"p@example.com"_s, {}).compose(mail).toBytes();
    for (const QByteArray &line : bytes.split('\n')) {
        QVERIFY2(line.size() <= 79, line.constData());
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
    }
    QVERIFY(std::ranges::all_of(bytes, [](char byte) { return byte >= 0; }));
}

void TestMailComposer::isTheSameEachTime()
{
    const QByteArray first = MailComposer(u"p@example.com"_s, {}).compose(denial(u"x"_s)).toBytes();
    const QByteArray second = MailComposer(u"p@example.com"_s, {}).compose(denial(u"x"_s)).toBytes();
    QCOMPARE(first, second);
}

void TestMailComposer::letsNobodyAddAHeader()
{
    MailToSend mail = denial();
    mail.mail.notice.tokenName = u"x\r\nBcc: eve@example.com"_s;
    mail.mail.name = u"Ann\r\nBcc: eve@example.com"_s;
    const QByteArray bytes = MailComposer(u"p@example.com"_s, {}).compose(mail).toBytes();
    QVERIFY(!parsed(bytes).value("headers"_L1).toObject().contains("Bcc"_L1));
}

void TestMailComposer::speaksTheRecipientsLanguage()
{
    MailToSend mail = denial();
    MailComposer composer(u"p@example.com"_s, u"de"_s);
    const QString german = composer.compose(mail).subject;
    mail.mail.language = u"en"_s;
    QCOMPARE(composer.compose(mail).subject, u"deploy-bot was denied for octo-org"_s);
    mail.mail.language = u"de"_s;
    const MimeMessage chosen = MailComposer(u"p@example.com"_s, u"en"_s).compose(mail);
    QCOMPARE(chosen.subject, german);
    QCOMPARE(chosen.language, QByteArray("de"));
    QVERIFY(german.contains("abgelehnt"_L1));
    mail.mail.language = u"tlh"_s; // nobody translated that
    QCOMPARE(composer.compose(mail).language, QByteArray("en"));
}

// R-O4
void TestMailComposer::writesADigest()
{
    MailToSend mail = denial();
    mail.mail.language = u"en"_s;
    mail.mail.digestDay = 20'000;
    mail.mail.organization = OrganizationId(3);
    mail.mail.organizationName = u"octo-org"_s;
    mail.mail.pendingCount = 5;
    mail.entries = {{RequestId(9), u"nightly"_s, u"bo"_s, u"for the build"_s, mail.mail.createdAt},
                    {RequestId(8), u"deploy"_s, u"ann"_s, {}, mail.mail.createdAt}};
    const MimeMessage message = MailComposer(u"p@example.com"_s, {}).compose(mail);
    QCOMPARE(message.subject, u"5 tokens await approval for octo-org"_s);
    QVERIFY(message.text.contains("patwarden://open/requests/3/9"_L1));
    QVERIFY(message.text.contains("for the build"_L1));
    QVERIFY(message.text.contains("and 3 more"_L1));
    const QJsonObject headers = parsed(message.toBytes()).value("headers"_L1).toObject();
    QCOMPARE(headers.value("List-Unsubscribe"_L1).toString(), u"<patwarden://open/mail-preferences>"_s);
}

void TestMailComposer::hasNoMarkupOfOthers()
{
    MailToSend mail = denial(u"<script>alert(1)</script>"_s);
    mail.mail.notice.tokenName = u"<b>&\""_s;
    const QString html = MailComposer(u"p@example.com"_s, {}).compose(mail).html;
    QVERIFY(!html.contains("<script"_L1));
    QVERIFY(!html.contains("<b>"_L1));
    QVERIFY(html.contains("&lt;script&gt;"_L1));
}

PATWARDEN_TEST_MAIN(TestMailComposer)
#include "tst_mailcomposer.moc"
