// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtest.h"
#include "testcase.h"

#include "service/settingsfile.h"

#include <QFile>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// What the configuration file of patwardend may say, and what it is told when it says something else.
class TestSettingsFile : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hasDefaultsForEverything();
    void readsEveryKey();
    void findsPortsOfMail_data();
    void findsPortsOfMail();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void tellsEverythingAtOnce();
    void refusesPlainHttpToOthers_data();
    void refusesPlainHttpToOthers();
    void keepsSecretsFromOthers();
    void takesCredentialsOfSystemd();
    void tellsThatThereIsNoFile();

private:
    QString write(const QString &name, const QByteArray &text, QFile::Permissions permissions = m_private);
    [[nodiscard]] SettingsReading reading(const QByteArray &text);

    static constexpr QFile::Permissions m_private{QFile::ReadOwner | QFile::WriteOwner};
    QString m_secret;
    QString m_certificate;
};

void TestSettingsFile::init()
{
    TestCase::init();
    m_secret = write(u"secret"_s, "correct horse\nsecond line\n");
    m_certificate = write(u"certificate.pem"_s, "not looked into here\n");
    qunsetenv("CREDENTIALS_DIRECTORY");
}

QString TestSettingsFile::write(const QString &name, const QByteArray &text, QFile::Permissions permissions)
{
    QFile file(temporaryPath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.setPermissions(permissions))
        test::endTest(file.fileName() + u" cannot be written"_s);
    return file.fileName();
}

/// SECRET and CERT in the text are the paths of such files.
SettingsReading TestSettingsFile::reading(const QByteArray &text)
{
    QByteArray filled = text;
    filled.replace("SECRET", m_secret.toUtf8()).replace("CERT", m_certificate.toUtf8());
    return readSettings(write(u"patwardend.conf"_s, filled));
}

void TestSettingsFile::hasDefaultsForEverything()
{
    const SettingsReading read = reading("# nothing\n\n; at all\n");
    QCOMPARE(read.problems, QStringList());
    QVERIFY(!read.settings.database);
    QCOMPARE(read.settings.http.address, QHostAddress(u"127.0.0.1"_s));
    QCOMPARE(read.settings.http.port, quint16(8080));
    QVERIFY(!read.settings.http.tls);
    QCOMPARE(read.settings.limits.perCaller, 5000);
    QCOMPARE(read.settings.limits.perAddress, 60);
    QVERIFY(!read.settings.mail);
    QVERIFY(read.settings.webhooks.allowedPrivateTargets.isEmpty());
}

void TestSettingsFile::readsEveryKey()
{
    const SettingsReading read = reading(R"([database]
location = /var/lib/patwarden/patwarden.db
[http]
listen = [::]:8443
certificate = CERT
key = SECRET
public-url = https://patwarden.example.com/below/
max-connections = 7
metrics = everybody
allow-plain-http = no
[limits]
requests-per-hour = 0
requests-per-hour-unauthenticated = 5
[mail]
host = Mail.Example.com
port = 2525
security = tls
user = patwarden
password-file = SECRET
from = Patwarden <patwarden@example.com>
ca-file = CERT
[webhooks]
allow-private-targets = hooks.internal, 10.0.0.7
ca-file = CERT
)");
    QCOMPARE(read.problems, QStringList());
    const ServiceSettings &settings = read.settings;
    QCOMPARE(settings.database.value().path, u"/var/lib/patwarden/patwarden.db"_s);
    QCOMPARE(settings.http.address, QHostAddress(u"::"_s));
    QCOMPARE(settings.http.port, quint16(8443));
    QCOMPARE(settings.http.tls.value().certificate, m_certificate);
    QCOMPARE(settings.http.tls.value().key, m_secret);
    QCOMPARE(settings.http.publicUrl, u"https://patwarden.example.com/below"_s);
    QCOMPARE(settings.http.maxConnections, 7);
    QVERIFY(settings.http.metrics == HttpSettings::Metrics::Everybody);
    QCOMPARE(settings.limits.perCaller, 0);
    QCOMPARE(settings.limits.perAddress, 5);
    const MailSettings mail = settings.mail.value();
    QCOMPARE(mail.host, u"mail.example.com"_s);
    QCOMPARE(mail.port, quint16(2525));
    QVERIFY(mail.security == MailSettings::Security::Tls);
    QCOMPARE(mail.user, u"patwarden"_s);
    QCOMPARE(mail.password, u"correct horse"_s);
    QCOMPARE(mail.from, u"Patwarden <patwarden@example.com>"_s);
    QCOMPARE(mail.caFile, m_certificate);
    QCOMPARE(settings.webhooks.allowedPrivateTargets, (QStringList{u"hooks.internal"_s, u"10.0.0.7"_s}));
    QCOMPARE(settings.webhooks.caFile, m_certificate);
}

void TestSettingsFile::findsPortsOfMail_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("port");
    QTest::newRow("starttls") << QByteArray() << 587;
    QTest::newRow("tls") << QByteArray("security = tls\n") << 465;
    QTest::newRow("none") << QByteArray("security = none\n") << 25;
    QTest::newRow("said") << QByteArray("security = tls\nport = 2465\n") << 2465;
}

void TestSettingsFile::findsPortsOfMail()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const int, port);
    const SettingsReading read = reading("[mail]\nhost = localhost\nfrom = a@b.example\n" + lines);
    QCOMPARE(read.problems, QStringList());
    QCOMPARE(int(read.settings.mail.value().port), port);
}

void TestSettingsFile::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where"); ///< behind the path
    QTest::addColumn<QString>("words"); ///< somewhere in the sentence
    const auto row = [](const char *name, const QByteArray &text, const char *where, const char *words) {
        QTest::newRow(name) << text << QString::fromLatin1(where) << QString::fromLatin1(words);
    };
    row("unknown key", "[http]\nlisten = 127.0.0.1:1\nport = 80\n", ":3: port: ", "There are: listen,");
    row("unknown section", "\n[https]\nlisten = 127.0.0.1:1\n", ":3: listen: ", "no section [https]");
    row("before a section", "listen = 127.0.0.1:1\n", ":1: listen: ", "[http]");
    row("no key", "[http]\nlisten\n", ":2: ", "key = value");
    row("no bracket", "[http\n", ":1: ", "bracket");
    row("twice", "[http]\nmetrics = nobody\nmetrics = nobody\n", ":3: metrics: ", "line 2");
    row("no value", "[http]\nlisten =\n", ":2: listen: ", "missing");
    row("no port", "[http]\nlisten = 127.0.0.1\n", ":2: listen: ", "127.0.0.1:8080");
    row("port too high", "[http]\nlisten = 127.0.0.1:65536\n", ":2: listen: ", "no address");
    row("a name", "[http]\nlisten = localhost:8080\n", ":2: listen: ", "no address");
    row("no number", "[http]\nmax-connections = many\n", ":2: max-connections: ", "from 1 to 100000");
    row("too small", "[http]\nmax-connections = 0\n", ":2: max-connections: ", "from 1 to 100000");
    row("neither yes nor no", "[http]\nallow-plain-http = true\n", ":2: allow-plain-http: ", "no, yes");
    row("no choice", "[http]\nmetrics = all\n", ":2: metrics: ", "nobody, loopback, everybody");
    row("relative file", "[http]\ncertificate = a.pem\nkey = SECRET\n", ":2: certificate: ", "absolute");
    row("no such file", "[http]\ncertificate = /nowhere/a.pem\nkey = SECRET\n", ":2: certificate: ", "no file");
    row("a folder", "[http]\ncertificate = /tmp\nkey = SECRET\n", ":2: certificate: ", "is no file");
    row("key alone", "[http]\nkey = SECRET\n", ":2: key: ", "certificate is missing");
    row("certificate alone", "[http]\ncertificate = CERT\n", ":2: certificate: ", "key is missing");
    row("no web address", "[http]\npublic-url = patwarden.example.com\n", ":2: public-url: ", "https://");
    row("relative database", "[database]\nlocation = patwarden.db\n", ":2: location: ", "absolute");
    row("no database", "[database]\nlocation = postgresql://[h/\n", ":2: location: ", "names no database");
    row("password", "[database]\nlocation = postgresql://u:geheim@h/d\n", ":2: location: ", "passfile=");
    row("negative limit", "[limits]\nrequests-per-hour = -1\n", ":2: requests-per-hour: ", "from 0");
    row("mail to nobody", "[mail]\nfrom = a@b.example\n", ":2: host: ", "which server");
    row("mail from nobody", "[mail]\nhost = localhost\n", ":2: from: ", "which address");
    row("no sender", "[mail]\nhost = localhost\nfrom = patwarden\n", ":3: from: ", "no mail address");
    row("user without password", "[mail]\nhost = localhost\nfrom = a@b.example\nuser = u\n",
        ":4: user: ", "go together");
    row("plain mail", "[mail]\nhost = mail.example.com\nfrom = a@b.example\nsecurity = none\n",
        ":4: security: ", "starttls");
    row("no host", "[webhooks]\nallow-private-targets = a_b:80\n", ":2: allow-private-targets: ", "no port");
}

void TestSettingsFile::tellsWhatIsWrong()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, where);
    QFETCH(const QString, words);
    const SettingsReading read = reading(text);
    QCOMPARE(read.problems.size(), 1);
    const QString problem = read.problems.constFirst();
    QVERIFY2(problem.startsWith(temporaryPath(u"patwardend.conf"_s) + where), qPrintable(problem));
    QVERIFY2(problem.contains(words), qPrintable(problem));
    QVERIFY2(!problem.contains("geheim"_L1), qPrintable(problem));
}

void TestSettingsFile::tellsEverythingAtOnce()
{
    const SettingsReading read = reading("[http]\nkey = SECRET\nport = 80\nlisten = here\n[limit]\na = b\n");
    QCOMPARE(read.problems.size(), 4);
    for (int line = 2; line <= 4; ++line)
        QVERIFY2(read.problems.at(line - 2).contains(u".conf:%1: "_s.arg(line)),
                 qPrintable(read.problems.at(line - 2)));
}

void TestSettingsFile::refusesPlainHttpToOthers_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("everywhere") << QByteArray("listen = 0.0.0.0:80\n") << false;
    QTest::newRow("everywhere, v6") << QByteArray("listen = [::]:80\n") << false;
    QTest::newRow("one address") << QByteArray("listen = 192.168.0.1:80\n") << false;
    QTest::newRow("asked not to") << QByteArray("listen = 0.0.0.0:80\nallow-plain-http = no\n") << false;
    QTest::newRow("asked to") << QByteArray("listen = 0.0.0.0:80\nallow-plain-http = yes\n") << true;
    QTest::newRow("with TLS") << QByteArray("listen = 0.0.0.0:80\ncertificate = CERT\nkey = SECRET\n") << true;
    QTest::newRow("another loopback") << QByteArray("listen = 127.1.2.3:80\n") << true;
    QTest::newRow("loopback, v6") << QByteArray("listen = [::1]:80\n") << true;
}

void TestSettingsFile::refusesPlainHttpToOthers()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const bool, isAccepted);
    const SettingsReading read = reading("[http]\n" + lines);
    QCOMPARE(read.problems.isEmpty(), isAccepted);
    if (!isAccepted)
        QVERIFY(read.problems.constFirst().contains(".conf:2: listen: "_L1));
}

void TestSettingsFile::keepsSecretsFromOthers()
{
    const QString open = write(u"open"_s, "geheim\n", m_private | QFile::ReadOther);
    const SettingsReading read =
        reading("[mail]\nhost = localhost\nfrom = a@b.example\nuser = u\npassword-file = " + open.toUtf8() + '\n');
    QCOMPARE(read.problems.size(), 1);
    QVERIFY(read.problems.constFirst().contains("chmod o= "_L1));
}

void TestSettingsFile::takesCredentialsOfSystemd()
{
    const QByteArray text =
        "[mail]\nhost = localhost\nfrom = a@b.example\nuser = u\npassword-file = credential:smtp\n";
    QVERIFY(reading(text).problems.constFirst().contains("LoadCredential=smtp:"_L1));
    write(u"smtp"_s, "battery staple\n");
    qputenv("CREDENTIALS_DIRECTORY", temporaryPath({}).toUtf8());
    const SettingsReading read = reading(text);
    QCOMPARE(read.problems, QStringList());
    QCOMPARE(read.settings.mail.value().password, u"battery staple"_s);
}

void TestSettingsFile::tellsThatThereIsNoFile()
{
    const SettingsReading read = readSettings(temporaryPath(u"nothing.conf"_s));
    QCOMPARE(read.problems.size(), 1);
    QVERIFY(read.problems.constFirst().startsWith(temporaryPath(u"nothing.conf: "_s)));
}

PATWARDEN_TEST_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
